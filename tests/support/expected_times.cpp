// SPDX-License-Identifier: GPL-3.0-or-later
#include "support/expected_times.h"

#include "storage/desk.h"
#include "workflows/tandem_times.h"

#include <QSet>

#include <algorithm>

namespace entraide::test {

QList<SeriesTime> tandemTimesIn(const Desk& desk, const Tandem& tandem, IsoWeek week) {
    if (!hasTimesSince(tandem, week.monday()))
        return {};
    return tandemSeries(tandem, tandem.restsInHolidays ? holidaysOf(desk) : QList<Holiday>(), week.monday(),
                        week.sunday());
}

QHash<VolunteerId, QList<Expected>> expectedTimes(const Desk& desk, IsoWeek week) {
    QHash<VolunteerId, QList<Expected>> expected;
    const auto expect = [&](const VolunteerId& volunteer, const Expected& one) {
        if (week.contains(one.date))
            expected[volunteer].append(one);
    };
    QSet<QString> spoken; // times of a series of which a visit says what became
    desk.forEach<Visit>([&](const Visit& visit) {
        spoken.insert(seriesOf(visit) + visit.seriesDay().toString(Qt::ISODate));
        if (visit.state == VisitState::Planned || visit.state == VisitState::Performed ||
            visit.state == VisitState::Approved)
            expect(visit.volunteer, {visit.id.toString(), visit.date, visit.hours});
    });
    desk.forEach<Match>([&](const Match& match) {
        const bool stands = match.state == MatchState::Accepted || match.state == MatchState::Proposed ||
                            match.state == MatchState::Done;
        const auto request = stands ? desk.find<Request>(match.request) : std::nullopt;
        if (!request)
            return;
        const AnyId id = match.id.toString();
        if (match.date.isValid() && !match.hours.isEmpty()) {
            if (!spoken.contains(id + match.date.toString(Qt::ISODate)))
                expect(match.volunteer, {id, match.date, match.hours, match.state == MatchState::Accepted});
            return;
        }
        for (const Occurrence& time : request->when.occurrences(week)) {
            if (!time.isFlexible() && (!match.date.isValid() || match.date == time.date) &&
                !spoken.contains(id + time.date.toString(Qt::ISODate)))
                expect(match.volunteer,
                       {id, time.date, time.hours, match.date.isValid() && match.state == MatchState::Accepted});
        }
    });
    desk.forEach<Tandem>([&](const Tandem& tandem) {
        for (const SeriesTime& one : tandemTimesIn(desk, tandem, week)) {
            if (!one.time.isFlexible() && !spoken.contains(tandem.id.toString() + one.day.toString(Qt::ISODate)))
                expect(tandem.volunteer, {tandem.id.toString(), one.time.date, one.time.hours});
        }
    });
    desk.forEach<Signup>([&](const Signup& signup) {
        const bool comes = signup.state == SignupState::Confirmed || signup.state == SignupState::Attended;
        const auto posting = comes ? desk.find<Posting>(signup.posting) : std::nullopt;
        for (const Shift& shift : posting ? posting->shifts : QList<Shift>()) {
            if (shift.key == signup.shift && !shift.cancelled && posting->state != PostingState::Cancelled)
                expect(signup.volunteer, {signup.id.toString(), shift.date, shift.hours});
        }
    });
    desk.forEach<Round>([&](const Round& round) {
        constexpr int leaveMinutes = 15;
        if (round.state != RoundState::Done && !round.stops.isEmpty())
            expect(round.rider, {round.id.toString(),
                                 round.date,
                                 {round.start, std::min(1440, round.stops.last().arrival + leaveMinutes)}});
    });
    return expected;
}

} // namespace entraide::test
