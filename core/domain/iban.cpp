// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/iban.h"

#include <algorithm>
#include <array>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// Lengths of the IBAN registry (SWIFT) for the countries of the single euro payments area.
struct CountryLength {
    QLatin1StringView country;
    qsizetype length;
};
constexpr std::array<CountryLength, 38> lengths{{
    {"AD"_L1, 24}, {"AT"_L1, 20}, {"BE"_L1, 16}, {"BG"_L1, 22}, {"CH"_L1, 21}, {"CY"_L1, 28}, {"CZ"_L1, 24},
    {"DE"_L1, 22}, {"DK"_L1, 18}, {"EE"_L1, 20}, {"ES"_L1, 24}, {"FI"_L1, 18}, {"FR"_L1, 27}, {"GB"_L1, 22},
    {"GI"_L1, 23}, {"GR"_L1, 27}, {"HR"_L1, 21}, {"HU"_L1, 28}, {"IE"_L1, 22}, {"IS"_L1, 26}, {"IT"_L1, 27},
    {"LI"_L1, 21}, {"LT"_L1, 20}, {"LU"_L1, 20}, {"LV"_L1, 21}, {"MC"_L1, 27}, {"MT"_L1, 31}, {"NL"_L1, 18},
    {"NO"_L1, 15}, {"PL"_L1, 28}, {"PT"_L1, 25}, {"RO"_L1, 24}, {"SE"_L1, 24}, {"SI"_L1, 19}, {"SK"_L1, 24},
    {"SM"_L1, 27}, {"TR"_L1, 26}, {"VA"_L1, 22},
}};

/// The number that the text stands for (A = 10 … Z = 35), modulo 97.
int modulo97(QStringView text) {
    int rest = 0;
    for (QChar c : text) {
        const int value = c.isDigit() ? c.digitValue() : c.unicode() - u'A' + 10;
        rest = (value > 9 ? rest * 100 + value : rest * 10 + value) % 97;
    }
    return rest;
}

} // namespace

std::optional<Iban> Iban::fromText(QStringView text) {
    QString plain;
    for (QChar c : text) {
        if (c.isSpace() || c == u'-' || c == u'.')
            continue;
        const QChar upper = c.toUpper();
        if (!(upper >= u'A' && upper <= u'Z') && !(upper >= u'0' && upper <= u'9'))
            return std::nullopt;
        plain += upper;
    }
    if (plain.startsWith("IBAN"_L1))
        plain.remove(0, 4);
    if (plain.size() < 15 || plain.size() > 34 || !plain[0].isLetter() || !plain[1].isLetter() || !plain[2].isDigit() ||
        !plain[3].isDigit())
        return std::nullopt;
    const auto known = std::ranges::find_if(lengths, [&](const auto& l) { return plain.startsWith(l.country); });
    if (known != lengths.end() && plain.size() != known->length)
        return std::nullopt;
    if (modulo97(QString(plain.mid(4) + plain.left(4))) != 1)
        return std::nullopt;
    return Iban(plain);
}

QString Iban::grouped() const {
    QString text;
    for (qsizetype i = 0; i < m_text.size(); ++i) {
        if (i > 0 && i % 4 == 0)
            text += u' ';
        text += m_text[i];
    }
    return text;
}

} // namespace entraide
