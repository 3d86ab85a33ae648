// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_style.h"

namespace entraide {

namespace {

std::array<QColor, 4> tints(QColor least, QColor most) {
    std::array<QColor, 4> result;
    const auto between = [](int from, int to, int level) { return from + (to - from) * level / 3; };
    for (int level = 0; level < 4; ++level) {
        result[static_cast<std::size_t>(level)] =
            QColor(between(least.red(), most.red(), level), between(least.green(), most.green(), level),
                   between(least.blue(), most.blue(), level));
    }
    return result;
}

} // namespace

MapStyle MapStyle::light(const QFont& font) {
    MapStyle style;
    style.markers = {QColor(0x00704F), QColor(0x0067A5), QColor(0x9A4279), QColor(0xB54400), QColor(0x1A2129)};
    style.inside.fill(QColor(0xFFFFFF));
    style.rim = QColor(0xFFFFFF);
    style.around = QColor(0xE2E7EC);
    style.land = tints(QColor(0xF6F5F0), QColor(0xBED1E6));
    style.edge = QColor(0xA9AFB3);
    style.text = QColor(0x1A2129);
    style.muted = QColor(0x3F4B57);
    style.accent = QColor(0x22508F);
    style.panel = QColor(0xFFFFFF);
    style.panelEdge = QColor(0xCDD5DC);
    style.font = font;
    return style;
}

MapStyle MapStyle::dark(const QFont& font) {
    MapStyle style;
    style.markers = {QColor(0x5CCBA2), QColor(0x6FBDF0), QColor(0xE39BC6), QColor(0xFF9A57), QColor(0xE4E8EC)};
    style.inside.fill(QColor(0x15191D));
    style.rim = QColor(0x15191D);
    style.around = QColor(0x1A1F24);
    style.land = tints(QColor(0x262D33), QColor(0x35526D));
    style.edge = QColor(0x55616B);
    style.text = QColor(0xE4E8EC);
    style.muted = QColor(0xC3CCD4);
    style.accent = QColor(0x8FB6F2);
    style.panel = QColor(0x15191D);
    style.panelEdge = QColor(0x39434D);
    style.font = font;
    return style;
}

} // namespace entraide
