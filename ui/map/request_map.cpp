// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/request_map.h"

#include "geo/place_rounding.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/map/map_view.h"
#include "ui/map/map_words.h"
#include "ui/map/marker_swatch.h"
#include "ui/map/tile_words.h"

#include <QGridLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace entraide {

namespace {

constexpr double lookPadding = 56;
constexpr double nearestZoom = 14;

void addToLegend(QGridLayout& legend, int row, int column, const MarkerLook& look, const QString& words) {
    legend.addWidget(new MarkerSwatch(look), row, 2 * column);
    auto* label = new ToneLabel(words, Tone::Muted);
    label->setFont(secondaryFont(label->font()));
    legend.addWidget(label, row, 2 * column + 1, 1, column == 0 && row > 0 ? 3 : 1);
}

} // namespace

RequestMap::RequestMap(QWidget* parent)
    : QWidget(parent)
    , m_view(new MapView(MapView::Use::Small, this)) {
    m_content.areas = defaultAreas();
    m_view->setFurniture({.scaleBar = false, .attribution = true});
    m_view->setAccessibleName(tr("Map of the request and its candidates"));

    auto* legend = new QGridLayout; // two lines: the map stands in a narrow place
    legend->setContentsMargins(Metrics::HalfGrid, 2, Metrics::HalfGrid, 2);
    legend->setSpacing(2);
    addToLegend(*legend, 0, 0, {MarkerKind::Request, 6, false, false, 0}, tr("request"));
    addToLegend(*legend, 0, 1, {MarkerKind::Volunteer, 6, false, false, 0}, tr("candidate"));
    addToLegend(*legend, 1, 0, {MarkerKind::Volunteer, 6, true, false, 0}, tr("other volunteer"));
    legend->setColumnStretch(4, 1);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addLayout(legend);

    connect(m_view, &MapView::selected, this, [this](const QString& id) {
        if (id == m_request && !id.isEmpty())
            Q_EMIT requestClicked();
        else if (std::ranges::any_of(m_candidates, [&](const MapCandidate& c) { return c.id == id; }))
            Q_EMIT candidateClicked(id);
        else if (!id.isEmpty())
            Q_EMIT otherClicked(id);
        m_view->setSelected(m_chosen); // the panel decides who is chosen
    });
}

void RequestMap::setAreas(const AreaSet& areas) {
    if (areas.areas().data() == m_content.areas.areas().data()) // the same ones
        return;
    m_content.areas = areas;
    rebuild();
}

void RequestMap::setRequest(const QString& id, const QString& label, GeoPoint place) {
    const bool other = id != m_request || !(place == m_place);
    m_request = id;
    m_label = label;
    m_place = place;
    if (other) {
        m_candidates.clear();
        m_chosen.clear();
    }
    rebuild();
    if (other)
        lookThere();
}

void RequestMap::setCandidates(const QList<MapCandidate>& candidates) {
    if (m_candidates == candidates)
        return;
    m_candidates = candidates;
    rebuild();
    lookThere();
}

void RequestMap::setOthers(const QList<MapMarker>& others) {
    m_others = others;
    rebuild();
}

void RequestMap::setChosen(const QString& id) {
    if (m_chosen == id)
        return;
    m_chosen = id;
    rebuild();
}

void RequestMap::rebuild() {
    m_content.markers.clear();
    m_content.lines.clear();
    for (const MapMarker& other : std::as_const(m_others)) {
        if (std::ranges::any_of(m_candidates, [&](const MapCandidate& c) { return c.id == other.id; }))
            continue;
        MapMarker marker = other;
        marker.kind = MarkerKind::Volunteer;
        marker.place = roundedPlace(other.place);
        marker.flags = MarkerFlag::Hollow;
        marker.number = 0;
        m_content.markers.append(marker);
    }
    // The best ones last, over the others.
    for (auto it = m_candidates.crbegin(); it != m_candidates.crend(); ++it) {
        MapMarker marker;
        marker.id = it->id;
        marker.kind = MarkerKind::Volunteer;
        marker.place = roundedPlace(it->place);
        marker.label = it->name;
        marker.flags = MarkerFlag::Pinned;
        marker.number = it->rank;
        m_content.markers.append(marker);
        if (marker.place.isValid() && m_place.isValid())
            m_content.lines.append({m_place, marker.place, it->id == m_chosen});
    }
    if (m_place.isValid()) {
        MapMarker request;
        request.id = m_request;
        request.kind = MarkerKind::Request;
        request.place = m_place;
        request.label = m_label;
        request.flags = MarkerFlag::Pinned;
        m_content.markers.append(request);
    }
    m_content.selected = m_chosen;
    const QString credit = m_view->controller().source().credit();
    m_content.attribution =
        credit.isEmpty() ? areasNote(m_content.areas) : creditOver(credit, m_content.areas.credit());
    m_view->setContent(m_content);
}

void RequestMap::lookThere() {
    GeoBox box;
    box.add(m_place);
    for (const MapCandidate& candidate : std::as_const(m_candidates))
        box.add(roundedPlace(candidate.place));
    m_view->lookAt(box.isEmpty() ? m_content.areas.bounds() : box, lookPadding, nearestZoom);
}

} // namespace entraide
