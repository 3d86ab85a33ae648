// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/phone.h"

#include <QStringList>

#include <algorithm>
#include <array>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr auto belgium = "32"_L1;

/// Country codes of two digits (ITU-T E.164 annex); 1 and 7 have one digit, all others three.
constexpr std::array twoDigitCodes{"20"_L1, "27"_L1, "30"_L1, "31"_L1, "32"_L1, "33"_L1, "34"_L1, "36"_L1, "39"_L1,
                                   "40"_L1, "41"_L1, "43"_L1, "44"_L1, "45"_L1, "46"_L1, "47"_L1, "48"_L1, "49"_L1,
                                   "51"_L1, "52"_L1, "53"_L1, "54"_L1, "55"_L1, "56"_L1, "57"_L1, "58"_L1, "60"_L1,
                                   "61"_L1, "62"_L1, "63"_L1, "64"_L1, "65"_L1, "66"_L1, "81"_L1, "82"_L1, "84"_L1,
                                   "86"_L1, "90"_L1, "91"_L1, "92"_L1, "93"_L1, "94"_L1, "95"_L1, "98"_L1};

/// Countries whose people write a 0 before the national number.
constexpr std::array trunkZeroCodes{"31"_L1, "32"_L1, "33"_L1, "40"_L1, "41"_L1, "43"_L1, "44"_L1, "49"_L1, "90"_L1};

bool hasTrunkZero(QStringView code) {
    return std::ranges::any_of(trunkZeroCodes, [&](QLatin1StringView known) { return code == known; });
}

qsizetype countryCodeLength(QStringView digits) {
    if (digits.startsWith(u'1') || digits.startsWith(u'7'))
        return 1;
    const bool two =
        std::ranges::any_of(twoDigitCodes, [&](QLatin1StringView code) { return digits.startsWith(code); });
    return two ? 2 : 3;
}

/// The national number without its zero, by the Belgian plan: 8 digits for a line, 9 for a mobile.
bool isBelgianNumber(QStringView number) {
    if (number.size() < 8 || number.size() > 9 || number.startsWith(u'0'))
        return false;
    const char16_t a = number[0].unicode();
    const char16_t b = number[1].unicode();
    const char16_t c = number[2].unicode();
    if (number.size() == 9)
        return a == u'4' && b >= u'5' && b <= u'9';
    switch (a) {
    case u'1':
        return b <= u'6' || b == u'9';
    case u'2':
    case u'3':
        return b >= u'2' && b <= u'8';
    case u'4':
        return b == u'2' || b == u'3';
    case u'5':
        return true;
    case u'6':
        return b != u'2' && b != u'6';
    case u'7':
        return b == u'0' || b == u'1' || b == u'8'; // 70 and 78: paid and company numbers
    case u'8':
        return b != u'0' ? b != u'8' : c == u'0' ? number[3] != u'0' : c >= u'2' && c <= u'8'; // 800: free of charge
    case u'9':
        return b == u'0' || (b >= u'2' && b <= u'4');
    default:
        return false;
    }
}

bool isForeignNumber(QStringView code, QStringView number) {
    if (number.isEmpty() || code.startsWith(u'0') || (hasTrunkZero(code) && number.startsWith(u'0')))
        return false;
    if (code == "33"_L1 || code == "31"_L1 || code == "34"_L1)
        return number.size() == 9 && number[0] != u'0';
    if (code == "1"_L1 || code == "7"_L1)
        return number.size() == 10 && number[0] > u'1';
    const qsizetype least = code == "352"_L1 ? 6 : 7;
    return number.size() >= least && code.size() + number.size() <= 15;
}

QString joined(QStringView digits, std::initializer_list<int> sizes) {
    QStringList groups;
    qsizetype at = 0;
    for (int size : sizes) {
        groups.append(digits.mid(at, size).toString());
        at += size;
    }
    if (at < digits.size())
        groups.append(digits.mid(at).toString());
    return groups.join(u' ');
}

/// The groups people say: "470 12 34 56", "2 650 21 11", "800 12 345", "10 47 43 02".
QString belgianGroups(QStringView number) {
    if (number.size() == 9)
        return joined(number, {3, 2, 2, 2});
    if (number.startsWith("800"_L1) || number.startsWith("90"_L1))
        return joined(number, {3, 2, 3});
    const char16_t first = number[0].unicode();
    if (first == u'2' || first == u'3' || first == u'4' || first == u'9')
        return joined(number, {1, 3, 2, 2});
    return joined(number, {2, 2, 2, 2});
}

QString foreignGroups(QStringView code, QStringView number) {
    if (code == "33"_L1)
        return joined(number, {1, 2, 2, 2, 2});
    if (code == "31"_L1 && number.startsWith(u'6'))
        return joined(number, {1, 8});
    if (code == "1"_L1)
        return joined(number, {3, 3, 4});
    if (number.size() % 3 == 0)
        return number.size() == 9 ? joined(number, {3, 3, 3}) : joined(number, {3, 3});
    return number.size() > 8 ? joined(number, {3, 3, 4}) : joined(number, {2, 2, 2, 2});
}

/// Digits only, with a leading + kept; none when the text holds anything that is no part of a written number.
std::optional<QString> digitsOf(QStringView text) {
    text = text.trimmed();
    if (text.startsWith("tel:"_L1, Qt::CaseInsensitive))
        text = text.mid(4);
    // A number column that a spreadsheet saved with its decimals.
    if (text.size() >= 9 && (text.endsWith(".0"_L1) || text.endsWith(",0"_L1)) &&
        std::ranges::all_of(text.chopped(2), [](QChar c) { return c.isDigit(); }))
        text.chop(2);
    QString digits;
    for (qsizetype i = 0; i < text.size(); ++i) {
        const QChar c = text[i];
        if (c.isDigit() && c.digitValue() >= 0) {
            digits += QChar(u'0' + c.digitValue());
        } else if ((c == u'+' || c == u'\uff0b') && digits.isEmpty()) {
            digits += u'+';
        } else if (c == u'(' && text.mid(i, 3) == "(0)"_L1 && !digits.isEmpty()) {
            i += 2; // "+32 (0)2": the zero is not dialled with the country code
        } else if (!c.isSpace() && !u"-./()\\_\u2010\u2011\u2012\u2013\u2014\u2212\u00b7"_s.contains(c) &&
                   c != u'\u200b' && c != u'\u202a' && c != u'\u202c' && c != u'\u2060' && c != u'\ufeff') {
            return std::nullopt;
        }
    }
    return digits;
}

} // namespace

std::optional<Phone> Phone::fromText(QStringView text) {
    const auto read = digitsOf(text);
    if (!read)
        return std::nullopt;
    QStringView digits = *read;
    bool withCode = false;
    if (digits.startsWith(u'+')) {
        digits = digits.mid(1);
        withCode = true;
        if (digits.startsWith("00"_L1)) // "+0032"
            digits = digits.mid(2);
    } else if (digits.startsWith("00"_L1)) {
        digits = digits.mid(2);
        withCode = true;
    }
    const auto belgian = [](QStringView number) -> std::optional<Phone> {
        if (number.startsWith(u'0'))
            number = number.mid(1);
        if (!isBelgianNumber(number))
            return std::nullopt;
        return Phone(u"+32"_s + number.toString());
    };
    if (!withCode) {
        if (const auto local = belgian(digits))
            return local;
        return digits.startsWith(belgium) && digits.size() > 9 ? belgian(digits.mid(2)) : std::nullopt;
    }
    if (digits.startsWith(belgium))
        return belgian(digits.mid(2));
    const qsizetype length = countryCodeLength(digits);
    const QStringView code = digits.left(length);
    QStringView number = digits.mid(length);
    if (number.startsWith(u'0') && hasTrunkZero(code))
        number = number.mid(1);
    if (!isForeignNumber(code, number))
        return std::nullopt;
    return Phone(u'+' + code.toString() + number.toString());
}

bool Phone::isBelgian() const {
    return m_e164.startsWith("+32"_L1);
}

bool Phone::isMobile() const {
    return isBelgian() && m_e164.size() == 12;
}

QString Phone::national() const {
    const QStringView digits = QStringView(m_e164).mid(1);
    if (isBelgian())
        return u'0' + belgianGroups(digits.mid(2));
    const QStringView code = digits.left(countryCodeLength(digits));
    const bool zero = hasTrunkZero(code);
    return (zero ? u"0"_s : QString()) + foreignGroups(code, digits.mid(code.size()));
}

QString Phone::international() const {
    const QStringView digits = QStringView(m_e164).mid(1);
    if (isBelgian())
        return u"+32 "_s + belgianGroups(digits.mid(2));
    const QStringView code = digits.left(countryCodeLength(digits));
    return u'+' + code.toString() + u' ' + foreignGroups(code, digits.mid(code.size()));
}

QString shownPhone(const QString& e164) {
    const auto phone = Phone::fromText(e164);
    if (!phone)
        return e164;
    return phone->isBelgian() ? phone->national() : phone->international();
}

} // namespace entraide
