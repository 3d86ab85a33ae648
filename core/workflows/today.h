// SPDX-License-Identifier: GPL-3.0-or-later
// "What needs me now?": the lines of the Today page, from one pass over what is live.
#pragma once

#include "domain/records.h"
#include "workflows/clock.h"
#include "workflows/names.h"

#include <QList>

namespace entraide {

class Desk;

enum class TodayGroupKind {
    ToFill,     ///< tonight and tomorrow, places with nobody
    NoOutcome,  ///< planned before today, nobody said what became of it
    NoProposal, ///< requests nobody was asked for yet
    NewPeople,  ///< sign-ups and volunteers to deal with
    Declined,   ///< proposals refused, the place still open
    ToTell,     ///< both sides of what was agreed: who comes, reminders, thanks
    Conflicts,  ///< edited here and elsewhere
    CallBack,   ///< notes with a day
    Expiring,   ///< postings, requests and offers that end within a week
    ToReview,   ///< records of people to be looked at again
};

enum class TodayLineKind {
    RequestToFill,
    ShiftToFill,
    VisitToFill, ///< a visit that seeks a stand-in
    VisitWithoutOutcome,
    MatchWithoutOutcome,
    SignupWithoutOutcome,
    RequestWithoutProposal,
    NewSignups,    ///< of one posting: `count`
    NewVolunteers, ///< applied: `count`
    Twins,         ///< persons that may be one
    ProposalDeclined,
    Conflict,
    CallBack,
    PostingExpires,
    RequestExpires,
    OfferExpires,
    DishWithoutRound,    ///< dishes of today in no round: `count`, with `needed` portions
    DishPassed,          ///< its day passed, and it was not collected
    RoundWithoutOutcome, ///< its day passed, and nobody said how it went: `count` stops open
    AskerToTell, ///< somebody said yes; who asked for help does not know yet
    Reminder,    ///< of one volunteer: `count` times; `ids` are the matches
    ThanksDue,   ///< for last week: `count` volunteers; `ids` are the matches
    PlaceFreed, ///< somebody in the queue (`actOn`) is to be asked whether they take it
    PlaceLost,  ///< two desks gave it; who waits again (`actOn`) does not know yet
    TandemReview,     ///< to be looked at again by `date`
    TrialOver,        ///< decide whether the two go on
    ScreeningExpires, ///< of an active volunteer; `text` is its kind, `date` the last day it holds
    VisitsToApprove,  ///< of tandems, performed: `count`; `ids` are the visits
    OfferClaimedTwice, ///< two desks made a match of one offer; this one (`actOn`) does not have it
    OrderToConfirm,      ///< of today or tomorrow: `needed` meals of the restaurant `person`
    OrderWithoutOutcome, ///< its day passed, and nobody said whether the `needed` meals arrived
    KitchenOverfull,     ///< the restaurant `person` has `missing` meals more to cook than it can, `needed` in all
    KitchenWaits,        ///< a restaurant that could begin, with `needed` meals a day; 0: no limit
    PaymentsToExamine,   ///< that belong to no gift: `count`, of `cents` in all; `date` is the oldest's
    GiftUnpaid,          ///< `count` meals, promised on `at`; `cents` are still to come
    DishWithPartner,     ///< another chapter has it, its slot is over, and they did not say what became of it
    HolidaysEnd,         ///< tandems rest in school holidays; known until `date`, of which there are `count` lines
    RecordsToReview,     ///< `count` wait for a decision about keeping them, as counted last
};

enum class TodayAction {
    Open,
    FindSomebody, ///< candidates for the place
    ShowCandidates,
    ShowWhyNobody,
    MarkDone,
    MarkMissed,
    MarkExcused,
    Examine, ///< go through new people
    CompareTwins,
    NextCandidate,
    CompareVersions,
    CallDone,
    Postpone, ///< to another day
    Extend,
    FailDish, ///< it does not come; asks for the reason
    AskerTold, ///< and content with it
    Reminded,
    Thanked,
    WriteMessage, ///< the text of it, in the reader's language
    TakesPlace,   ///< who was called says yes
    RefusesPlace, ///< says no; the next in the queue is to be called
    ConfirmOrder, ///< the restaurant said yes
    FailOrder,    ///< the meals did not arrive; asks for the reason
    TakeIn,       ///< the restaurant takes part from now on
    CancelGift,   ///< nobody will pay it
};

struct TodayLine {
    TodayLineKind kind = TodayLineKind::RequestToFill;
    AnyId id;    ///< the record the line is about: what a click opens
    AnyId actOn; ///< what an action changes, when another record (the match, visit or sign-up)
    Subject subject;
    QDate date; ///< invalid: not about a day
    TimeRange hours;
    QDateTime at;          ///< when it came in, was refused, …
    VolunteerId volunteer; ///< who goes, went or refused
    QString person;        ///< full name of the other person: who goes, who refused, who is to be called
    QString text;          ///< reason or note, as written
    QStringList ids;       ///< the records counted (sign-ups, volunteers, the two twins)
    int missing = 0;       ///< places open
    int needed = 0;
    int count = 0;
    int suspected = 0; ///< of them, possible twins
    qint64 cents = 0;  ///< euro cents
    Urgency urgency = Urgency::Normal;
    QList<TodayAction> actions; ///< the first is the usual one

    friend bool operator==(const TodayLine&, const TodayLine&) = default;
};

struct TodayGroup {
    TodayGroupKind kind = TodayGroupKind::ToFill;
    QList<TodayLine> lines; ///< most pressing first, the first 200
    int total = 0;          ///< all of them

    friend bool operator==(const TodayGroup&, const TodayGroup&) = default;
};

/// Every group that has lines, in the order of TodayGroupKind.
QList<TodayGroup> todayGroups(const Desk& desk, const Today& today);

/// Places of the week day by day, Monday first, for the small chart.
struct DayPlaces {
    QDate date;
    int needed = 0;
    int filled = 0;

    friend bool operator==(const DayPlaces&, const DayPlaces&) = default;
};
QList<DayPlaces> weekPlaces(const Desk& desk, IsoWeek week);

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::TodayGroupKind, "to_fill", "no_outcome", "no_proposal", "new_people", "declined",
                    "to_tell", "conflicts", "call_back", "expiring", "to_review")
ENTRAIDE_ENUM_NAMES(entraide::TodayLineKind, "request_to_fill", "shift_to_fill", "visit_to_fill",
                    "visit_without_outcome", "match_without_outcome", "signup_without_outcome",
                    "request_without_proposal", "new_signups", "new_volunteers", "twins", "proposal_declined",
                    "conflict", "call_back", "posting_expires", "request_expires", "offer_expires",
                    "dish_without_round", "dish_passed", "round_without_outcome",
                    "asker_to_tell", "reminder", "thanks_due", "place_freed", "place_lost",
                    "tandem_review", "trial_over", "screening_expires", "visits_to_approve",
                    "offer_claimed_twice",
                    "order_to_confirm", "order_without_outcome", "kitchen_overfull", "kitchen_waits",
                    "payments_to_examine", "gift_unpaid", "dish_with_partner", "holidays_end",
                    "records_to_review")
ENTRAIDE_ENUM_NAMES(entraide::TodayAction, "open", "find_somebody", "show_candidates", "show_why_nobody", "mark_done",
                    "mark_missed", "mark_excused", "examine", "compare_twins", "next_candidate", "compare_versions",
                    "call_done", "postpone", "extend", "fail_dish",
                    "asker_told", "reminded", "thanked", "write_message", "takes_place", "refuses_place",
                    "confirm_order", "fail_order", "take_in", "cancel_gift")
