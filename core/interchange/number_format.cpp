// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/number_format.h"

#include <QDate>
#include <QTime>

#include <algorithm>
#include <cmath>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 secondsOfDay = 24 * 60 * 60;
constexpr double lastSerial = 2958466; ///< the day after 9999-12-31

/// The code's first section with what is only shown taken out: quoted text, letters after a backslash, widths, colours,
/// conditions, languages. What counts hours beyond a day stays, as "[h]".
QString bareCode(QStringView code) {
    QString bare;
    for (qsizetype i = 0; i < code.size() && code[i] != u';'; ++i) {
        const QChar c = code[i];
        if (c == u'"') {
            const qsizetype end = code.indexOf(u'"', i + 1);
            i = end < 0 ? code.size() : end;
        } else if (c == u'\\' || c == u'_' || c == u'*') {
            ++i;
        } else if (c == u'[') {
            const qsizetype end = code.indexOf(u']', i + 1);
            const QStringView inside = code.sliced(i + 1, (end < 0 ? code.size() : end) - i - 1);
            const bool counts = !inside.isEmpty() && std::ranges::all_of(inside, [&](QChar letter) {
                return letter.toLower() == inside[0].toLower() && u"hms"_s.contains(letter.toLower());
            });
            if (counts)
                bare += u'[' + inside[0].toLower() + u']';
            i = end < 0 ? code.size() : end;
        } else {
            bare += c.toLower();
        }
    }
    bare.remove("am/pm"_L1);
    bare.remove("a/p"_L1);
    return bare;
}

/// "0000 00 00 00", "0### ## ## ##": a number whose first digit may be a zero, and no decimals.
int paddedDigits(const QString& bare) {
    if (!bare.startsWith(u'0') || std::ranges::any_of(bare, [](QChar c) { return !u"0# /-()"_s.contains(c); }))
        return 0;
    const auto digits = bare.count(u'0') + bare.count(u'#');
    return digits > 1 ? static_cast<int>(std::min<qsizetype>(digits, 20)) : 0;
}

QString clock(qint64 seconds) {
    const QTime time = QTime::fromMSecsSinceStartOfDay(static_cast<int>(seconds * 1000));
    return time.toString(time.second() != 0 ? u"HH:mm:ss"_s : u"HH:mm"_s);
}

/// Days are counted from 1 for 1900-01-01; the 29th of February of that year is counted too, which never was (ECMA-376
/// part 1, 18.17.4.1).
QDate dayOf(qint64 serial, bool since1904) {
    if (since1904)
        return QDate(1904, 1, 1).addDays(serial);
    return serial < 60 ? QDate(1899, 12, 31).addDays(serial) : QDate(1899, 12, 30).addDays(serial);
}

QString dateNumberText(double value, bool since1904) {
    if (!(value >= 0) || value >= lastSerial)
        return plainNumberText(value);
    auto day = static_cast<qint64>(std::floor(value));
    auto seconds = static_cast<qint64>(std::llround((value - std::floor(value)) * double(secondsOfDay)));
    if (seconds >= secondsOfDay) {
        ++day;
        seconds = 0;
    }
    const QString date = dayOf(day, since1904).toString(Qt::ISODate);
    if (seconds == 0)
        return date;
    return date + u' ' + QTime::fromMSecsSinceStartOfDay(static_cast<int>(seconds * 1000)).toString(u"HH:mm:ss"_s);
}

QString elapsedText(double value) {
    if (!(value >= 0) || value > lastSerial)
        return plainNumberText(value);
    const auto minutes = static_cast<qint64>(std::llround(value * 24 * 60));
    return u"%1:%2"_s.arg(minutes / 60).arg(minutes % 60, 2, 10, QChar(u'0'));
}

QString paddedText(double value, int digits) {
    const QString plain = plainNumberText(value);
    const bool whole = std::ranges::all_of(plain, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return whole ? plain.rightJustified(digits, u'0') : plain;
}

} // namespace

NumberFormat builtInFormat(int id) {
    using enum NumberKind;
    if (id == 9 || id == 10)
        return {Percent};
    if ((id >= 18 && id <= 21) || id == 45 || id == 47)
        return {Time};
    if (id == 46)
        return {Elapsed};
    // The days of eastern Asia have numbers of their own, among them no times.
    if ((id >= 14 && id <= 17) || id == 22 || (id >= 27 && id <= 31) || id == 36 || (id >= 50 && id <= 58))
        return {Date};
    return {};
}

NumberFormat formatFromCode(QStringView code) {
    using enum NumberKind;
    const QString bare = bareCode(code);
    if (bare == "general"_L1 || bare == "@"_L1)
        return {};
    if (bare.contains(u'['))
        return {Elapsed};
    const bool hours = bare.contains(u'h') || bare.contains(u's');
    if (bare.contains(u'y') || bare.contains(u'd') || (bare.contains(u'm') && !hours))
        return {Date};
    if (hours)
        return {Time};
    if (bare.contains(u'%'))
        return {Percent};
    if (const int digits = paddedDigits(bare); digits > 0)
        return {Padded, digits};
    return {};
}

QString plainNumberText(double value) {
    constexpr double exact = 1e15; // beyond it a double, and Excel, know no single units
    if (std::abs(value) < exact && value == std::floor(value))
        return QString::number(static_cast<qint64>(value));
    if (std::abs(value) >= exact && std::abs(value) < 1e21)
        return QString::number(value, 'f', 0);
    return QString::number(value, 'g', 15);
}

QString numberText(double value, const NumberFormat& format, bool since1904) {
    if (!std::isfinite(value))
        return {};
    switch (format.kind) {
    case NumberKind::Date:
        return dateNumberText(value, since1904);
    case NumberKind::Time: {
        const double part = value - std::floor(value);
        return clock(static_cast<qint64>(std::llround(part * double(secondsOfDay))) % secondsOfDay);
    }
    case NumberKind::Elapsed:
        return elapsedText(value);
    case NumberKind::Percent:
        return plainNumberText(std::round(value * 1e12) / 1e10) + u'%';
    case NumberKind::Padded:
        return paddedText(value, format.digits);
    case NumberKind::Plain:
        break;
    }
    return plainNumberText(value);
}

} // namespace entraide
