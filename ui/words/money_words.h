// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace entraide {

/// Euro cents as they are written in Belgium in the locale's language: "1 234,50 €" in French, "€ 1.234,50" in Dutch,
/// "1.234,50 €" in German, "€1,234.50" in any other. Its spaces do not break.
QString amountText(qint64 cents, const QLocale& locale = QLocale());

/// "1234,50": as it is typed and as a spreadsheet reckons with it: the locale's decimal mark and nothing else.
QString typedEuros(qint64 cents);

} // namespace entraide
