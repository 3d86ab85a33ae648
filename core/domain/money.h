// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <optional>

namespace entraide {

/// The euro cents of an amount as banks and people write it: "1.234,56", "1 234,56" (also with no-break spaces),
/// "1,234.56", "1234.56", "18", "+10,00", "-50,00", "10,5". A point before three digits parts thousands ("1.234" is
/// 1234 euro, since nobody writes a tenth of a cent); a comma before three digits may be either, so "1,234" is none.
/// None for anything else, letters and a currency sign included, and for what does not fit.
std::optional<qint64> centsFromText(QStringView text);

} // namespace entraide
