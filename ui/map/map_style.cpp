// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_style.h"

#include "ui/common/tones.h"

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

MapStyle MapStyle::from(const Tones& tones, const QFont& font) {
    MapStyle style;
    style.markers = {tones.map.organisation, tones.map.volunteer, tones.map.tandem, tones.map.request, tones.map.round};
    style.inside.fill(tones.onAccent);
    style.rim = tones.map.markerRim;
    style.around = tones.navigation;
    style.land = tints(tones.map.land, tones.map.landMost);
    style.untold = tones.base;
    style.edge = tones.map.areaEdge;
    style.text = tones.text;
    // Between text and muted: muted alone has under 4.5:1 on the deepest tint.
    style.muted = QColor((tones.text.red() + tones.muted.red()) / 2, (tones.text.green() + tones.muted.green()) / 2,
                         (tones.text.blue() + tones.muted.blue()) / 2);
    style.accent = tones.accent;
    style.panel = tones.base;
    style.panelEdge = tones.hairline;
    style.font = font;
    return style;
}

MapStyle MapStyle::light(const QFont& font) {
    return from(lightTones(), font);
}

} // namespace entraide
