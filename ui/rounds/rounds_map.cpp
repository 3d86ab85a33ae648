// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rounds/rounds_map.h"

#include "geo/place_rounding.h"
#include "ui/map/map_words.h"
#include "ui/map/tile_words.h"
#include "ui/rounds/day_rounds_models.h"
#include "ui/words/round_words.h"
#include "ui/words/time_words.h"

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView stopPrefix{"stop/"};

/// Homes are rounded, organisations are not.
GeoPoint shownPlace(const RoundWork& work) {
    return work.kind == StopKind::Dish ? roundedPlace(work.position) : work.position;
}

void addChosen(MapContent& content, const PlannedRound& round) {
    MapRoute route;
    route.label = roundRiderName(round);
    for (qsizetype i = 0; i < round.stops.size(); ++i) {
        const PlannedStop& stop = round.stops[i];
        if (!stop.work.position.isValid())
            continue;
        route.stops.append(stop.work.position);
        MapMarker marker;
        marker.id = stopMarker(i);
        marker.kind = MarkerKind::RoundStop;
        marker.place = stop.work.position;
        marker.label = stopTitle(stop.work);
        marker.detail = clockText(stop.arrival) + u", "_s + portionsText(stop.work.portions);
        marker.flags = MarkerFlag::Pinned;
        marker.number = static_cast<int>(i) + 1;
        content.markers.append(marker);
    }
    if (round.start.isValid() && !route.stops.isEmpty()) {
        content.lines.append({round.start, route.stops.first(), false});
        MapMarker start;
        start.id = u"start"_s;
        start.kind = round.kitchen.isEmpty() ? MarkerKind::Volunteer : MarkerKind::Organisation;
        start.place = round.start;
        start.label = round.kitchen.isEmpty() ? roundRiderName(round) : round.kitchenName;
        start.detail = clockText(round.departure);
        start.flags = MarkerFlag::Pinned;
        content.markers.append(start);
    }
    // The markers stand on the rings of the line: they can be chosen, and keep their numbers where a stop between them
    // is not on the map.
    if (!route.stops.isEmpty())
        content.routes.append(route);
}

void addOther(MapContent& content, const PlannedRound& round) {
    GeoPoint before;
    for (const PlannedStop& stop : round.stops) {
        const GeoPoint here = shownPlace(stop.work);
        if (!here.isValid())
            continue;
        if (before.isValid())
            content.lines.append({before, here, false});
        before = here;
    }
}

} // namespace

QString stopMarker(qsizetype stop) {
    return stopPrefix + QString::number(stop);
}

qsizetype stopOfMarker(const QString& id) {
    return id.startsWith(stopPrefix) ? id.mid(stopPrefix.size()).toLongLong() : -1;
}

MapContent roundsContent(const DayRounds& day, qsizetype chosen, const QString& credit, const AreaSet& areas) {
    MapContent content;
    content.areas = areas;
    content.attribution = credit.isEmpty() ? areasNote(areas) : creditOver(credit, areas.credit());
    for (const UnplannedWork& left : day.notInRound) {
        if (!left.work.position.isValid())
            continue;
        MapMarker marker;
        marker.id = left.work.about;
        marker.kind = left.work.kind == StopKind::Dish ? MarkerKind::Request : MarkerKind::Organisation;
        marker.place = shownPlace(left.work);
        marker.label = stopTitle(left.work);
        marker.detail = portionsText(left.work.portions) + u", "_s + reasonText(left.reason);
        marker.flags = MarkerFlag::Hollow;
        content.markers.append(marker);
    }
    for (qsizetype i = 0; i < day.rounds.size(); ++i) {
        if (i != chosen)
            addOther(content, day.rounds[i]);
    }
    if (chosen >= 0 && chosen < day.rounds.size())
        addChosen(content, day.rounds[chosen]);
    return content;
}

GeoBox roundsBox(const DayRounds& day, qsizetype chosen) {
    GeoBox box;
    for (qsizetype i = 0; i < day.rounds.size(); ++i) {
        if (chosen >= 0 && i != chosen)
            continue;
        for (const PlannedStop& stop : day.rounds[i].stops) {
            if (stop.work.position.isValid())
                box.add(stop.work.position);
        }
        if (i == chosen && day.rounds[i].start.isValid())
            box.add(day.rounds[i].start);
    }
    return box;
}

} // namespace entraide
