// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/desk.h"
#include "support/week_plan_rules.h"
#include "ui/console/cli_fixture.h"

namespace entraide::test {

/// What `plan WEEK --json` printed as a plan again: as far as an outsider needs it to check the hard rules.
inline WeekPlan planFrom(const QJsonObject& printed, const PlanWish& wish) {
    const auto text = [](const QJsonObject& object, QLatin1StringView key) { return object.value(key).toString(); };
    const auto date = [&](const QJsonObject& object, QLatin1StringView key) {
        return QDate::fromString(text(object, key), Qt::ISODate);
    };
    WeekPlan plan;
    plan.week = IsoWeek::fromString(printed.value(u"week").toString()).value();
    plan.wish = wish;
    plan.placesNeeded = printed.value(u"places").toInt();
    for (const QJsonValue value : printed.value(u"assigned").toArray()) {
        const QJsonObject object = value.toObject();
        const auto id = [&]<EntityType T>(Id<T>& to, QLatin1StringView key) {
            to = Id<T>::fromString(text(object, key)).value_or(Id<T>());
        };
        PlanLine line;
        line.place = text(object, QLatin1StringView("place"));
        line.kind = enumFromName<PlaceKind>(text(object, QLatin1StringView("kind"))).value();
        id(line.request, QLatin1StringView("request"));
        id(line.posting, QLatin1StringView("posting"));
        line.shift = text(object, QLatin1StringView("shift"));
        line.role = text(object, QLatin1StringView("role"));
        id(line.tandem, QLatin1StringView("tandem"));
        id(line.series, QLatin1StringView("series"));
        id(line.visit, QLatin1StringView("visit"));
        id(line.signup, QLatin1StringView("signup"));
        id(line.volunteer, QLatin1StringView("volunteer"));
        line.date = date(object, QLatin1StringView("date"));
        line.hours = TimeRange::fromString(text(object, QLatin1StringView("hours"))).value_or(TimeRange());
        line.isNew = object.value(u"new").toBool();
        line.source = text(object, QLatin1StringView("source"));
        line.before = text(object, QLatin1StringView("replaces"));
        line.beforeDate = date(object, QLatin1StringView("replaces_date"));
        id(line.beforeVolunteer, QLatin1StringView("instead_of"));
        line.beforeAway = object.value(u"instead_of_away").toBool();
        plan.lines.append(line);
    }
    for (const QJsonValue value : printed.value(u"unserved").toArray()) {
        UnservedLine line;
        line.missing = value.toObject().value(u"missing").toInt();
        plan.unserved.append(line);
    }
    return plan;
}

/// Lets the independent checker look at what was printed about the desk in \a file, on the day of CliTest::onDesk().
inline void expectKeepsRules(const QString& file, const QJsonObject& printed, const PlanWish& wish = {}) {
    const auto desk = Desk::open(file, {});
    const Today today = Today::at(QDateTime(QDate(2026, 11, 18), QTime(0, 0)));
    EXPECT_EQ(brokenRules(*desk, planFrom(printed, wish), today), "");
}

} // namespace entraide::test
