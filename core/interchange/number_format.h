// SPDX-License-Identifier: GPL-3.0-or-later
// Numbers of a spreadsheet as the text that is meant by them. A workbook holds a day as a number and says by the cell's
// format that it is one (ECMA-376 part 1, 18.8.30).
#pragma once

#include <QString>

namespace entraide {

enum class NumberKind {
    Plain,
    Date,    ///< a day, with or without a time
    Time,    ///< a time of the day
    Elapsed, ///< hours and minutes that may be more than a day
    Percent,
    Padded, ///< zeros before it: a phone, a postcode
};

struct NumberFormat {
    NumberKind kind = NumberKind::Plain;
    int digits = 0; ///< of Padded: at the least

    friend bool operator==(const NumberFormat&, const NumberFormat&) = default;
};

/// By the number of a format that needs no code; Plain for every other.
NumberFormat builtInFormat(int id);
/// By the code of a format: "dd/mm/yyyy", "[h]:mm", "0.00%", "0000 00 00 00"; of several sections the first.
NumberFormat formatFromCode(QStringView code);

/// "2026-11-21", "2026-11-21 08:09:00", "08:09", "26:30", "50%", "0470123456", "1050", "12.5". \a since1904: days are
/// counted from 1904 and not from 1900. A number that is no day is written as it is.
QString numberText(double value, const NumberFormat& format, bool since1904);
/// Whole numbers without decimals, no exponents where they can be avoided, 15 digits as Excel has them.
QString plainNumberText(double value);

} // namespace entraide
