// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/desk_content.h"

#include "geo/place_rounding.h"
#include "ui/map/map_words.h"
#include "ui/words/state_words.h"
#include "ui/words/subject_words.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"

#include <QCoreApplication>

#include <algorithm>

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

/// Words that thousands of markers share, each put together once.
class SharedWords {
public:
    const QString& place(const QString& postcode) {
        QString& words = m_places[postcode];
        if (words.isNull())
            words = placeName(postcode);
        return words;
    }
    QString volunteer(const VolunteerPlace& volunteer) {
        constexpr int bits = 6; // of one service, so that ten of them and the state are one number
        constexpr qsizetype most = 10;
        static_assert(enumCount<Service>() < (1 << bits) && enumCount<VolunteerState>() < (1 << (64 - bits * most)));
        if (volunteer.services.size() > most)
            return wordsOf(volunteer);
        quint64 helps = static_cast<quint64>(volunteer.state) + 1; // no digit is 0, so none is lost in front
        for (const Service service : volunteer.services)
            helps = (helps << bits) | (static_cast<quint64>(service) + 1);
        QString& words = m_volunteers[{volunteer.postcode, helps}];
        if (words.isNull())
            words = wordsOf(volunteer);
        return words;
    }

private:
    QString wordsOf(const VolunteerPlace& volunteer) {
        const bool active = volunteer.state == VolunteerState::Active;
        return joined({place(volunteer.postcode), active ? word(volunteer.services) : word(volunteer.state)});
    }

    QHash<QString, QString> m_places;
    QHash<std::pair<QString, quint64>, QString> m_volunteers;
};

class ContentMaker {
public:
    explicit ContentMaker(const DeskContentOptions& options)
        : m_options(options) {}

    void add(const RequestPlace& place);
    void add(const VolunteerPlace& place);
    void add(const OrganisationPlace& place);
    void add(const TandemPlace& place);
    void add(const RoundPlace& place);
    void tint(const DeskPlaces& places);
    void credit(const AreaSet& areas);

    MapContent content;

private:
    GeoPoint shown(GeoPoint place) const {
        return m_options.detail == PlaceDetail::Exact ? place : roundedPlace(place);
    }
    MapMarker markerOf(const DeskPlace& place, MarkerKind kind) const {
        MapMarker marker;
        marker.id = place.id;
        marker.kind = kind;
        marker.postcode = place.postcode;
        const bool asItIs = kind == MarkerKind::Organisation || place.id == m_options.opened;
        marker.place = asItIs ? place.place : shown(place.place);
        return marker;
    }
    void putSign(MapMarker& marker, const QList<Service>& services);

    const DeskContentOptions& m_options;
    SharedWords m_words;
    std::optional<ServiceSigns> m_signs;
};

void ContentMaker::add(const RequestPlace& place) {
    if (!m_options.urgencies[static_cast<std::size_t>(place.urgency)] ||
        (m_options.requestFilter && !m_options.requestFilter(place)))
        return;
    MapMarker marker = markerOf(place, MarkerKind::Request);
    const QString what = place.title.isEmpty() ? sentenceCase(word(place.service)) : place.title;
    marker.label = joined({what, nameOr(place.name)});
    marker.detail = joined({m_words.place(place.postcode), shortWhenText(place.when), word(place.state)});
    marker.flags.setFlag(MarkerFlag::Urgent, place.urgency == Urgency::Urgent);
    marker.flags.setFlag(MarkerFlag::High, place.urgency == Urgency::High);
    marker.flags.setFlag(MarkerFlag::Low, place.urgency == Urgency::Low);
    content.markers.append(std::move(marker));
}

void ContentMaker::putSign(MapMarker& marker, const QList<Service>& services) {
    if (!m_signs)
        m_signs = serviceSigns();
    const Service service = m_options.service.value_or(services.first());
    marker.sign = (*m_signs)[static_cast<std::size_t>(service)];
    if (!content.signs.contains(marker.sign))
        content.signs.insert(marker.sign, word(service));
}

void ContentMaker::add(const VolunteerPlace& place) {
    if ((m_options.service && !place.services.contains(*m_options.service)) ||
        (m_options.volunteerFilter && !m_options.volunteerFilter(place)))
        return;
    MapMarker marker = markerOf(place, MarkerKind::Volunteer);
    marker.label = nameOr(place.name);
    marker.detail = m_words.volunteer(place);
    const bool active = place.state == VolunteerState::Active;
    marker.flags.setFlag(MarkerFlag::Hollow, !active);
    if (m_options.letters && active && !place.services.isEmpty())
        putSign(marker, place.services);
    content.markers.append(std::move(marker));
}

void ContentMaker::add(const OrganisationPlace& place) {
    MapMarker marker = markerOf(place, MarkerKind::Organisation);
    marker.label = nameOr(place.name);
    marker.detail = joined({m_words.place(place.postcode), word(place.kind)});
    content.markers.append(std::move(marker));
}

void ContentMaker::add(const TandemPlace& place) {
    MapMarker marker = markerOf(place, MarkerKind::Tandem);
    marker.label = nameOr(place.name);
    marker.detail = joined({m_words.place(place.postcode), word(place.services), word(place.state)});
    content.markers.append(std::move(marker));
}

void ContentMaker::add(const RoundPlace& place) {
    if (place.stops.isEmpty())
        return;
    QList<GeoPoint> stops;
    for (const GeoPoint stop : place.stops)
        stops.append(shown(stop));
    MapMarker marker;
    marker.id = place.id;
    marker.kind = MarkerKind::RoundStop;
    marker.place = stops.first();
    marker.label = joined({nameOr(place.rider), shortDayText(place.date)});
    marker.detail = QCoreApplication::translate("Map", "%n stop(s)", nullptr, static_cast<int>(stops.size()));
    marker.flags = MarkerFlag::Pinned;
    marker.number = 1;
    content.routes.append({place.id, marker.label, stops});
    content.markers.append(std::move(marker));
}

void ContentMaker::tint(const DeskPlaces& places) {
    content.tint = m_options.tint;
    if (content.tint == AreaTint::None)
        return;
    const bool mayBeFew = content.tint == AreaTint::Requests && m_options.detail != PlaceDetail::Areas;
    if (content.tint == AreaTint::Share) {
        content.areaCounts = m_options.shares.percent;
        content.levels = shareLevels;
    } else {
        content.areaCounts = mayBeFew ? places.requestsByArea : m_options.shares.asked;
    }
    if (!mayBeFew)
        content.tooFew = m_options.shares.tooFew;
}

void ContentMaker::credit(const AreaSet& areas) {
    const bool rounded = m_options.detail == PlaceDetail::Rounded;
    if (areas.isApproximate())
        content.attribution =
            rounded ? approximateAreasNote() : QCoreApplication::translate("Map", "Approximate areas by postcode.");
    else
        content.attribution = rounded ? areasNote(areas) : areas.credit();
}

} // namespace

MapContent deskContent(const DeskPlaces& places, const AreaSet& areas, const DeskContentOptions& options) {
    ContentMaker maker(options);
    maker.content.areas = areas;
    maker.tint(places);
    maker.credit(areas);
    if (options.detail == PlaceDetail::Areas)
        return maker.content;
    const auto addAll = [&](MarkerKind kind, const auto& all) {
        if (!options.layers[static_cast<std::size_t>(kind)])
            return;
        maker.content.markers.reserve(maker.content.markers.size() + all.size());
        for (const auto& place : all)
            maker.add(place);
    };
    addAll(MarkerKind::Request, places.requests);
    addAll(MarkerKind::Volunteer, places.volunteers);
    addAll(MarkerKind::Organisation, places.organisations);
    addAll(MarkerKind::Tandem, places.tandems);
    addAll(MarkerKind::RoundStop, places.rounds);
    return maker.content;
}

} // namespace entraide
