// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/matching/people.h"

#include <array>
#include <cmath>

namespace entraide::test {

using namespace Qt::StringLiterals;

namespace {

constexpr int quarters = 12;

QString postcode(int number) {
    return QString::number(1000 + 10 * number);
}

template <NamedEnum E> E any(Dice& dice) {
    return static_cast<E>(dice.roll(static_cast<int>(enumCount<E>())));
}

template <NamedEnum E> QList<E> some(Dice& dice, int percent) {
    QList<E> result;
    for (E value : enumValues<E>()) {
        if (dice.chance(percent))
            result.append(value);
    }
    return result;
}

QString party(int number) {
    return u"beneficiary:%1"_s.arg(number);
}

} // namespace

VolunteerId volunteerId(int number) {
    return *VolunteerId::fromString(u"volunteer:%1"_s.arg(number, 6, 10, QChar(u'0')));
}

GeoPoint cityPlace(Dice& dice) {
    // 19 communes on a sunflower around the centre, people spread around each.
    const int commune = dice.roll(19);
    const double angle = 2.39996 * commune;
    const double radius = 0.016 * std::sqrt(commune);
    const double lat = 50.846 + radius * std::cos(angle) + 0.008 * dice.bell();
    const double lon = 4.352 + 1.58 * (radius * std::sin(angle) + 0.008 * dice.bell());
    return {static_cast<float>(lat), static_cast<float>(lon)};
}

VolunteerRow oddVolunteer(Dice& dice, int number) {
    VolunteerRow row;
    row.id = volunteerId(number);
    row.active = dice.chance(85);
    row.services = some<Service>(dice, 60);
    row.skills = some<Skill>(dice, 60);
    row.languages = some<Language>(dice, 50);
    for (ScreeningKind kind : some<ScreeningKind>(dice, 75)) {
        row.screenings.append({kind, monday().addDays(-400), {}, {}});
        if (dice.chance(50))
            row.screenings.last().validUntil = monday().addDays(dice.roll(40) - 20);
    }
    for (int weekday = 1; weekday <= 7; ++weekday) {
        if (!dice.chance(75))
            continue;
        const int start = 30 * dice.roll(30);
        row.availability.add(weekday, {start, std::min(24 * 60, start + 30 * (1 + dice.roll(24)))});
        if (dice.chance(30))
            row.availability.remove(weekday, {start + 90, start + 120});
    }
    if (dice.chance(20))
        row.availableFrom = monday().addDays(dice.roll(14) - 7);
    if (dice.chance(20))
        row.availableUntil = monday().addDays(dice.roll(14) - 4);
    for (int i = dice.roll(3); i > 0; --i) {
        AvailabilityException exception;
        exception.from = monday().addDays(dice.roll(12) - 3);
        exception.until = exception.from.addDays(dice.roll(4));
        exception.available = dice.chance(50);
        if (dice.chance(60)) {
            exception.hours.start = 15 * dice.roll(60);
            exception.hours.end = exception.hours.start + 15 * (4 + dice.roll(20));
        }
        row.exceptions.append(exception);
    }
    if (dice.chance(90))
        row.position = cityPlace(dice);
    row.postcode = dice.chance(90) ? postcode(dice.roll(quarters)) : QString();
    row.areaKm = dice.chance(15) ? 0 : 1 + dice.roll(9);
    if (dice.chance(15)) {
        for (int i = 0; i < 6; ++i)
            row.quarters.append(postcode(dice.roll(quarters)));
    }
    row.hoursPerWeek = dice.chance(30) ? 1 + dice.roll(8) : 0;
    row.tasksPerWeek = dice.chance(40) ? 1 + dice.roll(3) : 0;
    for (int i = dice.chance(20) ? 3 : 0; i > 0; --i)
        row.blocked.append(party(dice.roll(6)));
    for (int i = dice.chance(40) ? 3 : 0; i > 0; --i)
        row.history.append({party(dice.roll(6)), 1 + dice.roll(4), monday().addDays(-dice.roll(90)), dice.chance(10)});
    for (int i = dice.chance(50) ? dice.roll(4) : 0; i > 0; --i) {
        const int start = 15 * dice.roll(80);
        row.promises.append({monday().addDays(dice.roll(10)), {start, start + 15 * (2 + dice.roll(8))}});
    }
    for (int i = dice.chance(40) ? dice.roll(4) : 0; i > 0; --i)
        row.asks.append(monday().addDays(-dice.roll(12)));
    return row;
}

TaskQuery oddTask(Dice& dice) {
    TaskQuery query;
    query.service = any<Service>(dice);
    if (dice.chance(30))
        query.skills = some<Skill>(dice, 20);
    if (dice.chance(50))
        query.languages = some<Language>(dice, 15);
    if (dice.chance(50))
        query.spoken = any<Language>(dice);
    if (dice.chance(25))
        query.screenings = some<ScreeningKind>(dice, 30);
    if (dice.chance(90))
        query.position = cityPlace(dice);
    query.postcode = dice.chance(90) ? postcode(dice.roll(quarters + 1)) : QString();
    query.onSite = dice.chance(90);
    if (dice.chance(90)) {
        Occurrence when;
        when.date = when.lastDate = monday().addDays(dice.roll(7));
        when.hours.start = 15 * dice.roll(70);
        when.hours.end = std::min(24 * 60, when.hours.start + 15 * (1 + dice.roll(16)));
        when.minutes = when.hours.minutes();
        if (dice.chance(40)) {
            when.minutes = 15 * (1 + dice.roll(8));
            when.lastDate = when.date.addDays(dice.roll(4));
        }
        query.when = when;
    }
    for (int i = dice.roll(3); i > 0; --i)
        query.parties.append(party(dice.roll(6)));
    if (dice.chance(30)) {
        for (int i = 0; i < 20; ++i)
            query.asked.append(volunteerId(dice.roll(300)));
        for (int i = 0; i < 3; ++i)
            query.selves.append(volunteerId(dice.roll(300)));
    }
    query.today = monday().addDays(dice.roll(3));
    query.leastShare = dice.chance(30) ? 1.0 : 0.5 + 0.05 * dice.roll(10);
    return query;
}

VolunteerRow cityVolunteer(Dice& dice, int number) {
    VolunteerRow row;
    row.id = volunteerId(number);
    row.active = dice.chance(92);
    for (int i = 1 + dice.roll(4); i > 0; --i)
        row.services.append(any<Service>(dice));
    row.skills = some<Skill>(dice, 15);
    row.languages.append(dice.chance(78) ? Language::French : Language::Dutch);
    if (dice.chance(45))
        row.languages.append(dice.chance(40) ? Language::Dutch : Language::English);
    if (dice.chance(15))
        row.languages.append(any<Language>(dice));
    if (dice.chance(70))
        row.screenings.append(
            {ScreeningKind::Identity, monday().addDays(-300), {}, monday().addDays(dice.roll(400) - 10)});
    if (dice.chance(30))
        row.screenings.append({ScreeningKind::CriminalRecordMinors, monday().addDays(-100), {}, {}});
    for (int i = 2 + dice.roll(5); i > 0; --i) {
        const int start = 8 * 60 + 30 * dice.roll(22);
        row.availability.add(1 + dice.roll(7), {start, std::min(22 * 60, start + 30 * (4 + dice.roll(6)))});
    }
    if (dice.chance(5))
        row.exceptions.append({monday().addDays(dice.roll(14) - 3), monday().addDays(dice.roll(14)), false, {}});
    row.position = cityPlace(dice);
    row.postcode = postcode(dice.roll(quarters));
    row.areaKm = 2 + dice.roll(6);
    row.tasksPerWeek = 1 + dice.roll(3);
    if (dice.chance(10))
        row.history.append(
            {party(dice.roll(50'000)), 1 + dice.roll(5), monday().addDays(-dice.roll(60)), dice.chance(20)});
    if (dice.chance(8)) {
        const int start = 9 * 60 + 30 * dice.roll(18);
        row.promises.append({monday().addDays(dice.roll(14)), {start, start + 60}});
        row.asks.append(monday().addDays(-dice.roll(14)));
    }
    return row;
}

TaskQuery cityTask(Dice& dice, int flexiblePercent) {
    TaskQuery query;
    query.service = any<Service>(dice);
    query.spoken = dice.chance(70) ? Language::French : Language::Dutch;
    query.languages = {*query.spoken};
    if (dice.chance(20))
        query.languages.append(Language::English);
    if (dice.chance(10))
        query.skills.append(any<Skill>(dice));
    query.position = cityPlace(dice);
    query.postcode = postcode(dice.roll(quarters));
    Occurrence when;
    when.date = when.lastDate = monday().addDays(dice.roll(7));
    when.hours.start = 9 * 60 + 30 * dice.roll(18);
    when.hours.end = when.hours.start + 30 * (2 + dice.roll(4));
    when.minutes = when.hours.minutes();
    if (dice.chance(flexiblePercent)) {
        when.hours = {9 * 60, 19 * 60};
        when.lastDate = monday().addDays(6);
        when.minutes = 60;
    }
    query.when = when;
    query.parties = {party(dice.roll(50'000))};
    query.today = monday();
    query.leastShare = 1.0;
    return query;
}

} // namespace entraide::test
