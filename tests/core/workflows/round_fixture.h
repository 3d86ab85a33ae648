// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflows/checked_rounds.h"
#include "core/workflows/workflow_fixture.h"
#include "workflows/round_planning.h"

namespace entraide {

/// Short ways to put cooks, zones and riders in; rounds are planned for Friday.
class RoundTest : public WorkflowTest {
protected:
    static inline const QDate friday{2026, 11, 20};
    static constexpr TimeRange evening{17 * 60, 19 * 60};

    static RoundPlanOptions quick() {
        RoundPlanOptions options;
        options.iterations = 300;
        return options;
    }
    /// All that is proposed goes through here, for the independent checkers.
    Outcome<DayRounds> proposed(QDate date, const RoundPlanOptions& options, const Today& now) {
        const auto plan = RoundPlanning(*desk).propose(date, options, now);
        if (plan && !plan->cancelled) {
            EXPECT_EQ(test::brokenRules(*desk, *plan), "");
        }
        return plan;
    }
    DayRounds propose(QDate date) {
        const auto plan = proposed(date, quick(), today);
        EXPECT_TRUE(plan);
        return plan ? *plan : DayRounds();
    }
    DayRounds day(QDate date) { return RoundPlanning(*desk).day(date, today); }

    DishId dish(int portions, TimeRange slot, GeoPoint at = {50.83, 4.37}, QDate date = friday) {
        Dish d;
        d.cook = person(QStringLiteral("Léa"), QStringLiteral("Cuistot"), at);
        d.contents = QStringLiteral("Soupe");
        d.allergens = {QStringLiteral("celery")};
        d.portions = portions;
        d.slot = slot;
        d.date = date;
        return put(d);
    }
    OrganisationId place(OrganisationKind kind, int mealsPerDay, GeoPoint at) {
        Organisation o;
        o.kind = kind;
        o.name = QStringLiteral("Lieu %1").arg(++m_places);
        o.position = at;
        o.mealsPerDay = mealsPerDay;
        return put(o);
    }
    MealOrderId mealOrder(const OrganisationId& restaurant, const OrganisationId& hospital, int meals,
                          QDate date = friday) {
        MealOrder order;
        order.restaurant = restaurant;
        order.hospital = hospital;
        order.unit = QStringLiteral("Urgences");
        order.date = date;
        order.meals = meals;
        return put(order);
    }
    VolunteerId rider(const QString& name, QList<Transport> transports = {Transport::Bicycle},
                      GeoPoint at = {50.835, 4.375}) {
        m_rider = volunteer(name, {Service::BikeDelivery}, at);
        changeRider([&](Volunteer& v) { v.transports = transports; });
        return m_rider;
    }
    /// The rider made last.
    template <class F> void changeRider(F&& change) {
        Volunteer v = get(m_rider);
        change(v);
        put(v);
    }
    /// Twelve cooks, two zones, an order of nine, four riders; always the same.
    void town() {
        for (int i = 0; i < 12; ++i) {
            const TimeRange slot = i % 4 == 0 ? TimeRange{11 * 60, 13 * 60} : evening;
            dish(3 + i % 5, slot, {50.81 + 0.005 * i, 4.33 + 0.004 * ((i * 7) % 12)});
        }
        place(OrganisationKind::DistributionZone, 30, {50.86, 4.36});
        place(OrganisationKind::Shelter, 20, {50.84, 4.34});
        mealOrder(place(OrganisationKind::Restaurant, 40, {50.835, 4.36}),
                  place(OrganisationKind::Hospital, 0, {50.81, 4.39}), 9);
        rider(QStringLiteral("Ada"));
        rider(QStringLiteral("Bo"), {Transport::CargoBike}, {50.85, 4.35});
        rider(QStringLiteral("Cléo"), {Transport::OnFoot}, {50.84, 4.345});
        rider(QStringLiteral("Dirk"), {}, {50.82, 4.38});
    }

    DishState stateOf(const DishId& id) { return desk->find<Dish>(id)->state; }
    static QStringList aboutOf(const PlannedRound& round) {
        QStringList result;
        for (const PlannedStop& stop : round.stops)
            result.append(stop.work.about);
        return result;
    }
    static int handedOut(const DayRounds& day, const OrganisationId& zone) {
        int sum = 0;
        for (const PlannedRound& round : day.rounds) {
            for (const PlannedStop& stop : round.stops)
                sum -= stop.work.about == zone.toString() ? stop.work.portions : 0;
        }
        return sum;
    }
    static int missing(const DayRounds& day, const OrganisationId& zone) {
        int sum = 0;
        for (const UnplannedWork& left : day.notInRound)
            sum -= left.work.about == zone.toString() ? left.work.portions : 0;
        return sum;
    }
    static std::optional<NotInRound> reasonFor(const DayRounds& day, const AnyId& about) {
        for (const UnplannedWork& left : day.notInRound) {
            if (left.work.about == about)
                return left.reason;
        }
        return std::nullopt;
    }

private:
    int m_places = 0;
    VolunteerId m_rider;
};

} // namespace entraide
