// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_words.h"

#include <QCoreApplication>

namespace entraide {

namespace {

QString text(const char* source) {
    return QCoreApplication::translate("Map", source);
}

} // namespace

QString layerName(MarkerKind kind) {
    switch (kind) {
    case MarkerKind::Request:
        return text(QT_TRANSLATE_NOOP("Map", "Requests"));
    case MarkerKind::Volunteer:
        return text(QT_TRANSLATE_NOOP("Map", "Volunteers"));
    case MarkerKind::Organisation:
        return text(QT_TRANSLATE_NOOP("Map", "Organisations"));
    case MarkerKind::Tandem:
        return text(QT_TRANSLATE_NOOP("Map", "Tandems"));
    case MarkerKind::RoundStop:
        return text(QT_TRANSLATE_NOOP("Map", "Rounds"));
    }
    return {};
}

QString areaLevelName(int level, const AreaLevels& levels) {
    if (level <= 0)
        return text(QT_TRANSLATE_NOOP("Map", "fewer than %1")).arg(levels.front());
    if (level >= static_cast<int>(levels.size()))
        return text(QT_TRANSLATE_NOOP("Map", "%1 or more")).arg(levels.back());
    const auto at = static_cast<std::size_t>(level);
    return text(QT_TRANSLATE_NOOP("Map", "%1 to %2")).arg(levels[at - 1]).arg(levels[at] - 1);
}

QString approximateAreasNote() {
    return text(QT_TRANSLATE_NOOP("Map", "Approximate areas by postcode. Positions to 200 m."));
}

} // namespace entraide
