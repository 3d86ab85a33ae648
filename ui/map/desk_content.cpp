// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/desk_content.h"

#include "geo/place_rounding.h"
#include "ui/map/map_words.h"
#include "ui/words/state_words.h"
#include "ui/words/subject_words.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"

#include <QCoreApplication>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

QString joined(std::initializer_list<QString> parts) {
    QStringList words;
    for (const QString& part : parts) {
        if (!part.isEmpty())
            words.append(part);
    }
    return words.join(u", "_s);
}

QString nameOr(const QString& name) {
    return name.isEmpty() ? QCoreApplication::translate("Map", "name not here yet") : name;
}

MapMarker markerOf(const DeskPlace& place, MarkerKind kind, const DeskContentOptions& options) {
    MapMarker marker;
    marker.id = place.id;
    marker.kind = kind;
    marker.postcode = place.postcode;
    const bool asItIs = kind == MarkerKind::Organisation || place.id == options.opened;
    marker.place = asItIs ? place.place : roundedPlace(place.place);
    return marker;
}

} // namespace

MapContent deskContent(const DeskPlaces& places, const AreaSet& areas, const DeskContentOptions& options) {
    const auto shown = [&](MarkerKind kind) { return options.layers[static_cast<std::size_t>(kind)]; };
    MapContent content;
    content.areas = areas;
    content.areaCounts = places.requestsByArea;
    content.attribution = areas.isApproximate() ? approximateAreasNote() : QString();
    if (shown(MarkerKind::Request)) {
        for (const RequestPlace& place : places.requests) {
            if (options.requestFilter && !options.requestFilter(place))
                continue;
            MapMarker marker = markerOf(place, MarkerKind::Request, options);
            const QString what = place.title.isEmpty() ? sentenceCase(word(place.service)) : place.title;
            marker.label = joined({what, nameOr(place.name)});
            marker.detail = joined({placeName(place.postcode), shortWhenText(place.when), word(place.state)});
            marker.flags.setFlag(MarkerFlag::Urgent, place.urgency == Urgency::Urgent);
            content.markers.append(marker);
        }
    }
    if (shown(MarkerKind::Volunteer)) {
        for (const VolunteerPlace& place : places.volunteers) {
            MapMarker marker = markerOf(place, MarkerKind::Volunteer, options);
            marker.label = nameOr(place.name);
            marker.detail = joined({placeName(place.postcode),
                                    place.state == VolunteerState::Active ? word(place.services) : word(place.state)});
            marker.flags.setFlag(MarkerFlag::Hollow, place.state != VolunteerState::Active);
            content.markers.append(marker);
        }
    }
    if (shown(MarkerKind::Organisation)) {
        for (const OrganisationPlace& place : places.organisations) {
            MapMarker marker = markerOf(place, MarkerKind::Organisation, options);
            marker.label = nameOr(place.name);
            marker.detail = joined({placeName(place.postcode), word(place.kind)});
            content.markers.append(marker);
        }
    }
    if (shown(MarkerKind::Tandem)) {
        for (const TandemPlace& place : places.tandems) {
            MapMarker marker = markerOf(place, MarkerKind::Tandem, options);
            marker.label = nameOr(place.name);
            marker.detail = joined({placeName(place.postcode), word(place.services), word(place.state)});
            content.markers.append(marker);
        }
    }
    if (shown(MarkerKind::RoundStop)) {
        for (const RoundPlace& place : places.rounds) {
            QList<GeoPoint> stops;
            for (const GeoPoint stop : place.stops)
                stops.append(roundedPlace(stop));
            content.routes.append({place.id, joined({nameOr(place.rider), shortDayText(place.date)}), stops});
        }
    }
    return content;
}

} // namespace entraide
