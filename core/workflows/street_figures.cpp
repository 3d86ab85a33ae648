// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/street_figures.h"

#include "domain/text_fold.h"
#include "storage/desk.h"
#include "workflows/day_rounds.h"

#include <QHash>
#include <QSet>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

class Counting {
public:
    Counting(const Desk& desk, QDate from, QDate to, QDate today)
        : m_desk(desk)
        , m_today(today) {
        m_result.from = from;
        m_result.to = to;
    }

    StreetFigures run() {
        for (QDate day = m_result.from; day.isValid() && day <= m_result.to; day = day.addDays(1)) {
            const QString date = day.toString(Qt::ISODate);
            for (const Dish& dish : m_desk.findBy<Dish>("date"_L1, date))
                add(dish);
            for (const Round& round : m_desk.findBy<Round>("date"_L1, date))
                add(round);
        }
        m_result.cooks = static_cast<int>(m_cooks.size());
        addZones();
        return m_result;
    }

    /// Of the first day alone.
    StreetDay begunRounds() {
        for (const Round& round : m_desk.findBy<Round>("date"_L1, m_result.from.toString(Qt::ISODate))) {
            if (round.state != RoundState::Planned)
                add(round);
        }
        addZones();
        return {m_result.rounds, m_result.zones};
    }

private:
    void addZones() {
        for (ZoneFigures& zone : m_zones) {
            const auto found = m_desk.find<Organisation>(zone.zone);
            zone.name = found ? found->name : QString();
            m_result.planned += zone.planned;
            m_result.handedOut += zone.handedOut;
            m_result.needs = withNeeds(m_result.needs, zone.needs);
            m_result.zones.append(zone);
        }
        std::ranges::sort(m_result.zones, {},
                          [](const ZoneFigures& zone) { return std::pair(foldText(zone.name), zone.zone.toString()); });
    }

    void add(const Dish& dish) {
        ++m_result.dishes;
        m_result.portions += dish.portions;
        m_result.collected += dish.state == DishState::Collected;
        m_result.failed += dish.state == DishState::Failed;
        m_result.handedOver += dish.state == DishState::HandedOver;
        m_result.unplanned += dish.state == DishState::Offered && dish.date < m_today;
        if (!dish.cook.isEmpty())
            m_cooks.insert(dish.cook);
    }

    void add(const Round& round) {
        ++m_result.rounds;
        int left = 0;
        for (const Stop& stop : round.stops) {
            left += stop.done ? std::max(0, stop.portions) - stop.handedOut : 0;
            const auto zone = OrganisationId::fromString(stop.about);
            if (!zone)
                continue;
            ZoneFigures& figures = m_zones[*zone];
            figures.zone = *zone;
            ++figures.stops;
            figures.planned += std::max(0, -stop.portions);
            figures.handedOut += stop.handedOut;
            if (stop.done)
                figures.needs = withNeeds(figures.needs, stop.needs);
            else
                figures.takenAlong = withNeeds(figures.takenAlong, stop.needs);
        }
        if (round.state == RoundState::Done)
            m_result.leftover += std::max(0, left);
    }

    const Desk& m_desk;
    QDate m_today;
    StreetFigures m_result;
    QHash<OrganisationId, ZoneFigures> m_zones;
    QSet<PersonId> m_cooks;
};

} // namespace

StreetDay streetDay(const Desk& desk, QDate date) {
    return Counting(desk, date, date, date).begunRounds();
}

StreetFigures streetFigures(const Desk& desk, QDate from, QDate to, QDate today) {
    return Counting(desk, from, to, today).run();
}

} // namespace entraide
