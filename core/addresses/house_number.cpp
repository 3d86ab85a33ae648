// SPDX-License-Identifier: GPL-3.0-or-later
#include "addresses/house_number.h"

#include <algorithm>
#include <charconv>

namespace entraide {

namespace {

constexpr int mostDigits = 5;

bool isDigit(char c) {
    return c >= '0' && c <= '9';
}

/// Letters in capitals; spaces and what only parts a number from its letter are left out.
std::string plainLetters(std::string_view text) {
    std::string plain;
    plain.reserve(text.size());
    for (const char c : text) {
        if (c == ' ' || c == '.' || c == '_' || c == '/')
            continue;
        plain += c >= 'a' && c <= 'z' ? static_cast<char>(c - 'a' + 'A') : c;
    }
    return plain;
}

} // namespace

HouseNumber readHouseNumber(std::string_view text) {
    while (!text.empty() && text.front() == ' ')
        text.remove_prefix(1);
    const auto digits = static_cast<std::size_t>(std::ranges::find_if_not(text, isDigit) - text.begin());
    HouseNumber result;
    if (digits == 0 || digits > mostDigits) {
        result.suffix = plainLetters(text);
        return result;
    }
    std::from_chars(text.data(), text.data() + digits, result.number);
    result.suffix = plainLetters(text.substr(digits));
    return result;
}

QString houseNumberText(const HouseNumber& number) {
    const QString suffix = QString::fromUtf8(number.suffix.data(), static_cast<qsizetype>(number.suffix.size()));
    if (number.number == 0)
        return suffix;
    const QString digits = QString::number(number.number);
    const bool isWord = number.suffix == "BIS" || number.suffix == "TER" || number.suffix == "QUATER";
    return isWord ? digits + u' ' + suffix.toLower() : digits + suffix;
}

int lastNumberOf(const HouseNumber& number) {
    if (!number.suffix.starts_with('-'))
        return number.number;
    int last = 0;
    std::from_chars(number.suffix.data() + 1, number.suffix.data() + number.suffix.size(), last);
    return std::max(number.number, last);
}

std::string plainBox(std::string_view text) {
    std::string plain = plainLetters(text);
    const std::size_t zeros = std::min(plain.find_first_not_of('0'), plain.size());
    // "0" is a box; "00A" is box A.
    plain.erase(0, zeros == plain.size() && zeros > 0 ? zeros - 1 : zeros);
    return plain;
}

} // namespace entraide
