// SPDX-License-Identifier: GPL-3.0-or-later
// How todayGroups() comes to its lines; for the files of this folder alone.
#pragma once

#include "workflows/today.h"

#include <QSet>

#include <array>

namespace entraide {

class Desk;

/// One pass over what is live, filling one list for each group. For one build().
class TodayBoard {
public:
    TodayBoard(const Desk& desk, const Today& today);

    QList<TodayGroup> build();

private:
    static TodayLine lineAbout(TodayLineKind kind, const AnyId& id, const AnyId& actOn = {});
    TodayLine& add(TodayGroupKind kind, TodayLine line);
    /// Most pressing first, cut to what a person can read; only then is each line's subject read.
    TodayGroup finished(TodayGroup group);
    void readLive();
    QList<Match> matchesOf(const Request& request);
    bool isOver(QDate date, TimeRange hours) const;

    // today_places.cpp: places and what became of them
    void addRequestsToFill();
    void addShifts();
    void addShiftToFill(const Posting& posting, const Shift& shift, const QList<Signup>& signups);
    void addAttendance(const Posting& posting, const Shift& shift, const QList<Signup>& signups);
    void addVisits();
    void addMatchesWithoutOutcome();
    void addOutcome(TodayLineKind kind, const AnyId& id, const AnyId& actOn, QDate date, TimeRange hours,
                    const VolunteerId& volunteer);

    // today_street.cpp
    void addStreet();
    void addDishesWithoutRound();
    void addPassed(TodayLineKind kind, const Dish& dish);

    // today_meals.cpp
    void addMeals();
    void addOrders();
    TodayLine& addOrder(TodayLineKind kind, TodayGroupKind group, const MealOrder& order,
                        const QList<TodayAction>& actions);
    void addWaitingKitchens(bool full);
    void addPaymentsToExamine();
    void addUnpaidGifts();

    // today_signups.cpp
    void addFreedPlaces();
    void addCall(TodayLineKind kind, const Posting& posting, const Signup& signup);

    // today_tandems.cpp
    void addTandems();
    void addTandemReviews();
    void addHolidaysEnd();
    void addVisitsToApprove();
    void addScreenings();

    // today_people.cpp
    void addNewSignups();
    void addNewVolunteers();
    void addTwins();
    void addTwins(const Person& one, const Person& other);
    bool isSuspected(const std::optional<Volunteer>& volunteer);
    void addRecordsToReview();

    // today_courtesies.cpp
    void addAskersToTell();
    void addReminders();
    void addThanks();

    void addRequestsWithoutProposal();
    void addDeclined();
    void addConflicts();
    void addIfOfferIsAnothers(const Match& match);
    void addNotes();
    void addExpiring();

    const Desk& m_desk;
    Names m_names;
    Today m_today;
    int m_minute; ///< of the day
    QList<Request> m_live;
    QList<Posting> m_postings;
    QSet<RequestId> m_toFill;
    std::array<TodayGroup, enumCount<TodayGroupKind>()> m_groups;
};

} // namespace entraide
