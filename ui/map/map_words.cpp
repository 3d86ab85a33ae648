// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_words.h"

#include "ui/words/vocabulary_words.h"

#include <QCoreApplication>

#include <algorithm>
#include <span>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype namesSaid = 3;

/// The first letter of \a word and the first other one of it that makes a pair nobody has.
QString signOf(const QString& word, std::span<const QString> taken) {
    const QString first = word.left(1).toUpper();
    const auto isFree = [&](const QString& sign) { return std::ranges::find(taken, sign) == taken.end(); };
    for (qsizetype i = 1; i < word.size(); ++i) {
        const QString sign = first + word[i].toLower();
        if (word[i].isLetter() && isFree(sign))
            return sign;
    }
    int number = 1;
    while (!isFree(first + QString::number(number)))
        ++number;
    return first + QString::number(number);
}

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

EntityType typeOf(MarkerKind kind) {
    switch (kind) {
    case MarkerKind::Request:
        return EntityType::Request;
    case MarkerKind::Volunteer:
        return EntityType::Volunteer;
    case MarkerKind::Organisation:
        return EntityType::Organisation;
    case MarkerKind::Tandem:
        return EntityType::Tandem;
    case MarkerKind::RoundStop:
        return EntityType::Round;
    }
    return EntityType::Request;
}

QString areaLevelName(int level, const AreaLevels& levels, AreaTint tint) {
    const bool share = tint == AreaTint::Share;
    if (level <= 0)
        return (share ? text(QT_TRANSLATE_NOOP("Map", "under %1 %"))
                      : text(QT_TRANSLATE_NOOP("Map", "fewer than %1")))
            .arg(levels.front());
    if (level >= static_cast<int>(levels.size()))
        return (share ? text(QT_TRANSLATE_NOOP("Map", "%1 % or more")) : text(QT_TRANSLATE_NOOP("Map", "%1 or more")))
            .arg(levels.back());
    const auto at = static_cast<std::size_t>(level);
    return (share ? text(QT_TRANSLATE_NOOP("Map", "%1 to %2 %")) : text(QT_TRANSLATE_NOOP("Map", "%1 to %2")))
        .arg(levels[at - 1])
        .arg(levels[at] - 1);
}

QString tintName(AreaTint tint) {
    switch (tint) {
    case AreaTint::Requests:
        return text(QT_TRANSLATE_NOOP("Map", "Requests by area, 4 weeks"));
    case AreaTint::Share:
        return text(QT_TRANSLATE_NOOP("Map", "Share served by area, 4 weeks"));
    case AreaTint::None:
        break;
    }
    return {};
}

QString tooFewName() {
    return text(QT_TRANSLATE_NOOP("Map", "too few people to tell"));
}

QString nobodyAskedName() {
    return text(QT_TRANSLATE_NOOP("Map", "nobody asked"));
}

QString groupTitle(const QList<MapMarker>& markers) {
    if (markers.isEmpty())
        return {};
    const auto urgent = std::ranges::count_if(
        markers, [](const MapMarker& marker) { return marker.flags.testFlag(MarkerFlag::Urgent); });
    const QString all = counted(typeOf(markers.first().kind), static_cast<int>(markers.size()));
    if (urgent == 0)
        return all;
    return all + u", "_s + QCoreApplication::translate("Map", "%n urgent", nullptr, static_cast<int>(urgent));
}

QString markersText(const QList<MapMarker>& markers) {
    if (markers.isEmpty())
        return {};
    if (markers.size() > 1) {
        QStringList names;
        for (const MapMarker& marker : markers.first(std::min(namesSaid, markers.size())))
            names.append(marker.label);
        if (markers.size() > namesSaid)
            names.append(QStringLiteral("\u2026"));
        return QCoreApplication::translate("Map", "%1: %2", "what stands together, the first names")
            .arg(groupTitle(markers), names.join(u", "_s));
    }
    const MapMarker& marker = markers.first();
    QStringList said{sentenceCase(word(typeOf(marker.kind)))};
    if (marker.flags.testFlag(MarkerFlag::Urgent))
        said.append(word(Urgency::Urgent));
    said.append(marker.label);
    if (!marker.detail.isEmpty())
        said.append(marker.detail);
    return said.join(u", "_s);
}

ServiceSigns serviceSigns() {
    ServiceSigns signs;
    for (const Service service : enumValues<Service>()) {
        const auto at = static_cast<std::size_t>(service);
        signs[at] = signOf(word(service), std::span(signs).first(at));
    }
    return signs;
}

QString approximateAreasNote() {
    return text(QT_TRANSLATE_NOOP("Map", "Approximate areas by postcode. Positions to 200 m."));
}

QString roundedPlacesNote() {
    return text(QT_TRANSLATE_NOOP("Map", "Positions to 200 m."));
}

QString areasNote(const AreaSet& areas) {
    if (areas.isApproximate())
        return approximateAreasNote();
    return areas.credit().isEmpty()
               ? roundedPlacesNote()
               : text(QT_TRANSLATE_NOOP("Map", "Areas: %1. Positions to 200 m.")).arg(areas.credit());
}

} // namespace entraide
