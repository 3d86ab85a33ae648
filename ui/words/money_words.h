// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLocale>
#include <QString>

namespace entraide {

/// Euro cents as they are written in Belgium in the locale's language: "1 234,50 €" in French, "€ 1.234,50" in Dutch,
/// "1.234,50 €" in German, "€1,234.50" in any other. Its spaces do not break.
QString amountText(qint64 cents, const QLocale& locale = QLocale());

} // namespace entraide
