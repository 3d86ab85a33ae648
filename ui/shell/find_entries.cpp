// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/find_entries.h"

#include "domain/text_fold.h"

#include <QAction>

#include <algorithm>
#include <tuple>
#include <utility>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostMarks = 40;

bool beginsAWord(const QString& folded, const QString& word) {
    for (qsizetype at = folded.indexOf(word); at >= 0; at = folded.indexOf(word, at + 1)) {
        if (at == 0 || folded[at - 1] == u' ')
            return true;
    }
    return false;
}

} // namespace

QString FindEntry::mark() const {
    switch (kind) {
    case Kind::Record:
        return id;
    case Kind::Command:
        return u"command "_s + id;
    case Kind::Page:
        return u"page "_s + page;
    case Kind::Filter:
        return u"filter "_s + page + u' ' + id;
    case Kind::Help:
        return u"help "_s + id;
    }
    return {};
}

QString plainText(const QAction& action) {
    QString text = action.text();
    text.replace(u"&&"_s, QString(QChar(1))).remove(u'&').replace(QChar(1), u'&');
    while (text.endsWith(u'…') || text.endsWith(u'.'))
        text.chop(1);
    return text;
}

QList<FindEntry> fitting(const QList<FindEntry>& entries, const QString& text, const QStringList& before) {
    const QString wanted = foldText(text);
    const QStringList words = wanted.split(u' ', Qt::SkipEmptyParts);
    QList<std::pair<std::tuple<bool, qsizetype>, FindEntry>> found;
    for (const FindEntry& entry : entries) {
        const QString own = foldText(entry.text);
        const QString all = own + u' ' + foldText(entry.detail);
        if (words.isEmpty() || !std::ranges::all_of(words, [&](const QString& word) { return beginsAWord(all, word); }))
            continue;
        const qsizetype at = before.indexOf(entry.mark());
        found.append({{!own.startsWith(wanted), at < 0 ? before.size() : at}, entry});
    }
    std::ranges::stable_sort(found, {}, [](const auto& one) { return one.first; });
    QList<FindEntry> fits;
    for (const auto& one : std::as_const(found))
        fits.append(one.second);
    return fits;
}

QStringList withMark(QStringList marks, const QString& mark) {
    marks.removeAll(mark);
    marks.prepend(mark);
    return marks.first(std::min(marks.size(), mostMarks));
}

} // namespace entraide
