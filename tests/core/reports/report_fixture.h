// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflows/workflow_fixture.h"
#include "reports/hours.h"

namespace entraide {

/// A desk with short ways to put in what somebody did.
class ReportTest : public WorkflowTest {
protected:
    static inline const QDate newYear{2026, 1, 1};
    static inline const QDate yearsEnd{2026, 12, 31};

    MatchId done(const RequestId& request, const VolunteerId& who, QDate date, int minutes = 0, int kilometres = 0) {
        Match match;
        match.state = MatchState::Done;
        match.request = request;
        match.volunteer = who;
        match.date = date;
        match.minutes = minutes;
        match.kilometres = kilometres;
        match.decidedAt = QDateTime(date.isValid() ? date : wednesday, QTime(12, 0));
        return put(match);
    }
    TandemId tandem(const VolunteerId& who, HelpRegime regime = HelpRegime::Volunteering) {
        Tandem tandem;
        tandem.state = TandemState::Active;
        tandem.volunteer = who;
        tandem.beneficiary = beneficiary();
        tandem.services = {Service::HomeVisit};
        tandem.regime = regime;
        return put(tandem);
    }
    VisitId visit(const TandemId& of, const VolunteerId& who, QDate date, int minutes, int kilometres = 0,
                  VisitState state = VisitState::Performed) {
        Visit visit;
        visit.state = state;
        visit.tandem = of;
        visit.volunteer = who;
        visit.date = date;
        visit.hours = {600, 660};
        visit.minutes = minutes;
        visit.kilometres = kilometres;
        return put(visit);
    }
    /// One shift of three hours with so many places.
    PostingId posting(QDate date, int capacity = 10) {
        Organisation home;
        home.name = QStringLiteral("Résidence Les Tilleuls");
        home.address.postcode = QStringLiteral("1000");
        Posting posting;
        posting.organisation = put(home);
        posting.state = PostingState::Published;
        posting.kind = Service::Reception;
        PostingRole role;
        role.key = QStringLiteral("r");
        role.capacity = capacity;
        posting.roles = {role};
        Shift shift;
        shift.key = QStringLiteral("s");
        shift.date = date;
        shift.hours = {540, 720};
        posting.shifts = {shift};
        return put(posting);
    }
    SignupId signup(const PostingId& at, const VolunteerId& who, SignupState state = SignupState::Attended,
                    int minutes = 0) {
        Signup signup;
        signup.state = state;
        signup.posting = at;
        signup.role = QStringLiteral("r");
        signup.shift = QStringLiteral("s");
        signup.volunteer = who;
        signup.minutes = minutes;
        return put(signup);
    }
    RoundId round(const VolunteerId& rider, QDate date, RoundState state = RoundState::Done) {
        Round round;
        round.state = state;
        round.rider = rider;
        round.date = date;
        round.start = 17 * 60;
        Stop first;
        first.arrival = 17 * 60 + 20;
        Stop last;
        last.arrival = 18 * 60 + 30;
        round.stops = {first, last};
        return put(round);
    }
    DishId dish(const PersonId& cook, QDate date, DishState state = DishState::Collected) {
        Dish dish;
        dish.state = state;
        dish.cook = cook;
        dish.date = date;
        dish.portions = 12;
        return put(dish);
    }
    DeskProfileId profile(const DeskProfile& values) {
        DeskProfile own = values;
        own.id = DeskProfile::ownId();
        return put(own);
    }
};

} // namespace entraide
