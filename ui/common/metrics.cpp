// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/metrics.h"

#include <QFontInfo>

#include <algorithm>

namespace entraide {

namespace {

// A font may have been set in pixels; a point size is then derived from what is really used.
double pointSize(const QFont& font) {
    return font.pointSizeF() > 0 ? font.pointSizeF() : QFontInfo(font).pointSizeF();
}

QFont sized(const QFont& base, double points, bool bold) {
    QFont font = base;
    font.setPointSizeF(points);
    font.setBold(bold);
    return font;
}

} // namespace

int tableRowHeight(const QFontMetrics& metrics, bool compact) {
    return compact ? std::max(28, metrics.lineSpacing() + 8) : std::max(32, metrics.lineSpacing() + 12);
}

int listRowHeight(const QFontMetrics& metrics) {
    return std::max(36, metrics.lineSpacing() + 16);
}

int twoLineRowHeight(const QFontMetrics& title, const QFontMetrics& secondary) {
    return std::max(48, title.lineSpacing() + secondary.lineSpacing() + 16);
}

int groupHeaderHeight(const QFontMetrics& metrics) {
    return std::max(32, metrics.lineSpacing() + 12);
}

int tableHeaderHeight(const QFontMetrics& metrics) {
    return std::max(28, metrics.lineSpacing() + 10);
}

int controlHeight(const QFontMetrics& metrics, bool inRow) {
    return inRow ? std::max(24, metrics.lineSpacing() + 6) : std::max(28, metrics.lineSpacing() + 8);
}

int messageBarHeight(const QFontMetrics& metrics) {
    return std::max(40, metrics.lineSpacing() + 20);
}

QFont baseFont(const QFont& system) {
    QFont font = system;
    font.setPointSizeF(std::max(10.0, pointSize(system)));
    font.setFeature(QFont::Tag("tnum"), 1);
    return font;
}

QFont secondaryFont(const QFont& base) {
    return sized(base, std::max(9.0, pointSize(base) - 1), false);
}

QFont boldFont(const QFont& base) {
    QFont font = base;
    font.setBold(true);
    return font;
}

QFont recordTitleFont(const QFont& base) {
    return sized(base, pointSize(base) * 1.2, true);
}

QFont pageTitleFont(const QFont& base) {
    return sized(base, pointSize(base) * 1.5, true);
}

} // namespace entraide
