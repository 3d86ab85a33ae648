// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/place_map.h"

#include "geo/region.h"
#include "ui/map/map_view.h"
#include "ui/map/map_words.h"
#include "ui/map/pin_bar.h"
#include "ui/records/address_lookup.h"

#include <QVBoxLayout>

namespace entraide {

namespace {

constexpr int mapHeight = 280;
constexpr double besideHouse = 0.003; ///< degrees that are seen around a place: some 300 m
constexpr double houseZoom = 17;
constexpr double lookMargin = 8;

} // namespace

PlaceMap::PlaceMap(const AddressLookup& lookup, QWidget* parent)
    : QWidget(parent)
    , m_lookup(lookup)
    , m_view(new MapView(MapView::Use::Small, this))
    , m_bar(new PinBar(m_view->controller().pin(), this)) {
    m_view->setAccessibleName(tr("Map of the address"));
    m_view->setFurniture({.scaleBar = true, .attribution = true});
    m_view->setMinimumHeight(mapHeight);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_bar);
    column->addWidget(m_view, 1);
    connect(m_bar, &PinBar::saveRequested, this, [this](GeoPoint place) {
        m_view->controller().pin().end();
        Q_EMIT placed(place);
    });
    connect(m_bar, &PinBar::left, this, &PlaceMap::left);
}

void PlaceMap::begin(GeoPoint place) {
    m_lookup.dress(*m_view);
    MapContent content;
    content.areas = m_lookup.region().areas();
    const QString credit = m_view->controller().source().credit();
    content.attribution = credit.isEmpty() ? areasNote(content.areas) : credit;
    m_view->setContent(content);
    GeoBox box = content.areas.bounds();
    if (place.isValid())
        box = {place.lon - besideHouse, place.lat - besideHouse, place.lon + besideHouse, place.lat + besideHouse};
    else
        place = box.centre();
    m_view->lookAt(box, lookMargin, houseZoom);
    m_view->controller().pin().begin(place);
    m_view->setFocus();
}

} // namespace entraide
