// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/email.h"

#include <QList>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

bool isLocalPart(QStringView part) {
    if (part.isEmpty() || part.size() > 64 || part.startsWith(u'.') || part.endsWith(u'.') || part.contains(".."_L1))
        return false;
    return std::ranges::all_of(
        part, [](QChar c) { return c.isLetterOrNumber() || c.isMark() || u".!#$%&'*+/=?^_`{|}~-"_s.contains(c); });
}

bool isLabel(QStringView label) {
    return !label.isEmpty() && label.size() <= 63 && !label.startsWith(u'-') && !label.endsWith(u'-') &&
           std::ranges::all_of(label, [](QChar c) { return c.isLetterOrNumber() || c == u'-'; });
}

bool isDomain(QStringView domain) {
    const auto labels = domain.split(u'.');
    if (domain.size() > 253 || labels.size() < 2 || !std::ranges::all_of(labels, isLabel))
        return false;
    const QStringView top = labels.last();
    return top.size() >= 2 && std::ranges::any_of(top, [](QChar c) { return c.isLetter(); });
}

} // namespace

std::optional<QString> emailFromText(QStringView written) {
    const QString small = written.toString().toLower(); // first: a letter may become two
    QStringView text = QStringView(small).trimmed();
    const qsizetype open = text.lastIndexOf(u'<');
    const qsizetype close = text.lastIndexOf(u'>');
    if (open >= 0 && close > open)
        text = text.mid(open + 1, close - open - 1).trimmed();
    if (text.startsWith("mailto:"_L1, Qt::CaseInsensitive))
        text = text.mid(7).trimmed();
    while (!text.isEmpty() && u".,;:"_s.contains(text.back()))
        text = text.chopped(1).trimmed();
    const qsizetype at = text.indexOf(u'@');
    if (at < 0 || !isLocalPart(text.left(at)) || !isDomain(text.mid(at + 1)))
        return std::nullopt;
    return text.toString();
}

} // namespace entraide
