// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/money.h"

#include <QList>
#include <QString>

#include <algorithm>
#include <limits>

namespace entraide {

namespace {

bool isAsciiDigit(QChar c) {
    return c >= u'0' && c <= u'9';
}

bool areDigits(QStringView text) {
    return !text.isEmpty() && std::ranges::all_of(text, isAsciiDigit);
}

/// Where the cents are parted from the euros; -1 when there are only euros.
qsizetype decimalMark(QStringView text) {
    const qsizetype comma = text.lastIndexOf(u',');
    const qsizetype point = text.lastIndexOf(u'.');
    if (comma >= 0 || point < 0)
        return std::max(comma, point);
    return text.size() - point == 4 ? -1 : point;
}

/// The digits of whole euros, without what parts the thousands; empty when they are no number.
QString wholeDigits(QStringView text) {
    const auto mark = std::ranges::find_if_not(text, isAsciiDigit);
    if (mark == text.end())
        return text.toString();
    static constexpr QStringView marks = u"., \u00a0\u2009\u202f";
    if (!marks.contains(*mark))
        return {};
    const QList<QStringView> groups = text.split(*mark);
    for (qsizetype i = 0; i < groups.size(); ++i) {
        const bool fits = i > 0 ? groups[i].size() == 3 : groups[i].size() <= 3 && !groups[i].startsWith(u'0');
        if (!fits || !areDigits(groups[i]))
            return {};
    }
    return text.toString().remove(*mark);
}

} // namespace

std::optional<qint64> centsFromText(QStringView text) {
    text = text.trimmed();
    const bool negative = text.startsWith(u'-') || text.startsWith(u'\u2212');
    if (negative || text.startsWith(u'+'))
        text = text.sliced(1);
    const qsizetype mark = decimalMark(text);
    const QStringView cents = mark < 0 ? QStringView() : text.sliced(mark + 1);
    if (mark >= 0 && (cents.size() > 2 || !areDigits(cents)))
        return std::nullopt;
    const QString euros = wholeDigits(mark < 0 ? text : text.first(mark));
    if (euros.isEmpty())
        return std::nullopt;
    qint64 value = 0;
    for (const QChar digit : euros + cents.toString().leftJustified(2, u'0')) {
        const int next = digit.digitValue();
        if (value > (std::numeric_limits<qint64>::max() - next) / 10)
            return std::nullopt;
        value = value * 10 + next;
    }
    return negative ? -value : value;
}

} // namespace entraide
