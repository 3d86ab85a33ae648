// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/contact_readers.h"

#include "domain/email.h"
#include "domain/phone.h"

#include <QRegularExpression>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

void add(QStringList& list, const QString& text) {
    if (!text.isEmpty() && !list.contains(text))
        list.append(text);
}

} // namespace

ContactCell readPhones(const QString& cell) {
    ContactCell result;
    const QString text = cell.simplified();
    if (text.isEmpty())
        return result;
    if (const auto whole = Phone::fromText(text)) {
        result.good.append(whole->e164());
        return result;
    }
    static const QRegularExpression between(u"\\s*[,;|]\\s*|\\s+/\\s+|\\s+(?:ou|of|et|en|or|and|&)\\s+"_s,
                                            QRegularExpression::CaseInsensitiveOption);
    static const QRegularExpression number(u"[+(]?\\d[\\d\\s./()\\-\u00a0\u2010-\u2015]{5,}\\d"_s);
    for (const QString& part : text.split(between, Qt::SkipEmptyParts)) {
        if (const auto phone = Phone::fromText(part)) {
            add(result.good, phone->e164());
            continue;
        }
        const auto match = number.match(part);
        const auto inside = match.hasMatch() ? Phone::fromText(match.captured()) : std::nullopt;
        if (inside)
            add(result.good, inside->e164());
        add(result.unread, part); // the words beside the number, or all of it
    }
    return result;
}

ContactCell readEmails(const QString& cell) {
    ContactCell result;
    const QString text = cell.simplified();
    if (text.isEmpty())
        return result;
    if (const auto whole = emailFromText(text)) {
        result.good.append(*whole);
        return result;
    }
    static const QRegularExpression between(u"[,;|\\s]+"_s);
    QStringList words;
    for (const QString& part : text.split(between, Qt::SkipEmptyParts)) {
        if (const auto address = emailFromText(part))
            add(result.good, *address);
        else
            words.append(part);
    }
    add(result.unread, words.join(u' '));
    return result;
}

} // namespace entraide
