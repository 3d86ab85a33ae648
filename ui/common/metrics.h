// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QFontMetrics>

namespace entraide {

/// The measures of the design, in device-independent pixels. Heights grow with the font; nothing here is a maximum.
namespace Metrics {

inline constexpr int Grid = 8;
inline constexpr int HalfGrid = 4;
inline constexpr int PagePadding = 16;
inline constexpr int NavigationWidth = 192;
inline constexpr int Radius = 3;
inline constexpr int IconSize = 16;
inline constexpr int ToolIconSize = 18;
inline constexpr int AccentEdge = 3;
inline constexpr int FocusWidth = 2;

} // namespace Metrics

/// A line of a table: `max(32, lineSpacing + 12)`; 28 and 8 when compact.
[[nodiscard]] int tableRowHeight(const QFontMetrics& metrics, bool compact = false);
/// A line of a list, 36.
[[nodiscard]] int listRowHeight(const QFontMetrics& metrics);
/// A line of a list with a title and a second line, 48 to 56.
[[nodiscard]] int twoLineRowHeight(const QFontMetrics& title, const QFontMetrics& secondary);
/// The header above the lines of a group, 32.
[[nodiscard]] int groupHeaderHeight(const QFontMetrics& metrics);
/// The header of a table, 28.
[[nodiscard]] int tableHeaderHeight(const QFontMetrics& metrics);
/// A button or a field, 28; inside a line, 24.
[[nodiscard]] int controlHeight(const QFontMetrics& metrics, bool inRow = false);
/// The message bar, 40.
[[nodiscard]] int messageBarHeight(const QFontMetrics& metrics);

/// The font of the program made from the system's: never under 10 pt, tabular figures.
[[nodiscard]] QFont baseFont(const QFont& system);
/// One point smaller than `base`, and never under 9 pt.
[[nodiscard]] QFont secondaryFont(const QFont& base);
/// Bold, of the same size.
[[nodiscard]] QFont boldFont(const QFont& base);
/// The title of a record: bold, 12 pt over a base of 10.
[[nodiscard]] QFont recordTitleFont(const QFont& base);
/// The title of a page: bold, 15 pt over a base of 10.
[[nodiscard]] QFont pageTitleFont(const QFont& base);

} // namespace entraide
