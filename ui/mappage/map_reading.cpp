// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mappage/map_reading.h"

#include "reports/area_shares.h"
#include "storage/desk.h"
#include "ui/common/job.h"
#include "ui/mappage/map_list_model.h"
#include "workflows/map_places.h"

#include <exception>
#include <utility>

namespace entraide {

namespace {

constexpr qint64 usuallyLargeFrom = 5000; // what is read within a blink

} // namespace

MapReading::MapReading(Desk& desk, std::function<Today()> today, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_today(std::move(today))
    , m_largeFrom(usuallyLargeFrom) {}

bool MapReading::isReading() const {
    return !m_reading.isNull();
}

bool MapReading::isUnderWay() const {
    return isReading() || !m_composing.isNull();
}

bool MapReading::isLarge() const {
    return m_desk.count(EntityType::Volunteer) + m_desk.count(EntityType::Request) >= m_largeFrom;
}

MapReading::Read MapReading::readFrom(const Desk& desk, const Today& today, What what, bool withShares) {
    Read read;
    read.region = desk.region();
    if (what == What::Everything)
        read.places = deskPlaces(desk, read.region, today);
    if (withShares)
        read.shares = areaShares(desk, read.region, today.date, areaCountDays);
    return read;
}

void MapReading::read(bool withShares) {
    if (m_reading)
        m_readAgain = withShares || m_readAgain.value_or(false);
    else
        begin(What::Everything, withShares);
}

void MapReading::readShares() {
    if (m_reading)
        m_readAgain = true;
    else
        begin(What::Shares, true);
}

void MapReading::begin(What what, bool withShares) {
    const Today today = m_today();
    if (!isLarge()) {
        take(readFrom(m_desk, today, what, withShares), what);
        return;
    }
    m_reading = Job::run<Read>(
        tr("Reading the map"),
        [handle = m_desk.handle(), today, what, withShares](JobControl&) {
            return readFrom(*Desk::openAgain(handle), today, what, withShares);
        },
        [this, what](Read read) {
            m_reading = nullptr;
            take(std::move(read), what);
        },
        [this](const std::exception_ptr& fault) { end(fault); }, this);
    m_reading->setCancellable(false);
    Q_EMIT began(*m_reading);
}

void MapReading::take(Read read, What what) {
    m_read.region = std::move(read.region);
    m_read.shares = std::move(read.shares);
    if (what == What::Everything)
        m_read.places = std::move(read.places);
    Q_EMIT wasRead();
    if (const auto again = std::exchange(m_readAgain, std::nullopt); again && !m_reading)
        begin(What::Everything, *again);
}

void MapReading::end(const std::exception_ptr& fault) {
    m_reading = nullptr;
    m_composing = nullptr;
    m_readAgain.reset();
    m_composeNext.reset();
    Q_EMIT failed();
    std::rethrow_exception(fault);
}

MapReading::Shown MapReading::shownOf(const DeskPlaces& places, const AreaSet& areas,
                                      const DeskContentOptions& options) {
    Shown shown;
    shown.content = deskContent(places, areas, options);
    shown.listed = inListOrder(shown.content.markers);
    shown.options = options;
    return shown;
}

void MapReading::compose(const DeskContentOptions& options) {
    if (m_composing) {
        m_composeNext = options;
        return;
    }
    const AreaSet areas = m_read.region.areas();
    if (m_read.places.volunteers.size() + m_read.places.requests.size() < m_largeFrom) {
        Q_EMIT composed(shownOf(m_read.places, areas, options));
        return;
    }
    m_composing = Job::run<Shown>(
        tr("Reading the map"),
        [places = m_read.places, areas, options](JobControl&) { return shownOf(places, areas, options); },
        [this](const Shown& shown) {
            m_composing = nullptr;
            if (const auto next = std::exchange(m_composeNext, std::nullopt))
                compose(*next);
            else
                Q_EMIT composed(shown);
        },
        [this](const std::exception_ptr& fault) { end(fault); }, this);
    m_composing->setCancellable(false);
    Q_EMIT began(*m_composing);
}

} // namespace entraide
