// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enum_names.h"

#include <QString>

#include <utility>
#include <variant>

namespace entraide {

/// Why the desk would not do something. Expected outcomes, so values; the sentence for each is in ui/words.
enum class RefusalCode {
    NotHere,           ///< `id` is missing: deleted, or not received yet
    StateForbids,      ///< `id` is in state `detail`, from which this may not be done
    AlreadyAsked,      ///< this volunteer already has a live proposal or promise for that time (`id`)
    Overlap,           ///< the volunteer is taken at that time (`id`); an override reason allows it
    NotInSeason,       ///< the request asks for no help at that time
    PairBlocked,       ///< the two are not to be brought together
    NotActive,         ///< the volunteer is not active (state `detail`)
    NoInformationNote, ///< the volunteer was not given the information note (law of 3 July 2005)
    ReasonMissing,     ///< a reason has to be written
    NoPlaceLeft,       ///< every place is taken
    QueueFirst,        ///< somebody (`id`) waits in the reserve queue before
    NoSuchPlace,       ///< the posting has no such role or shift (`detail`)
    NotComplete,       ///< something required is missing: `detail` is the field's path
    InThePast,         ///< its time is over
    HasLiveMatches,    ///< somebody is still expected; withdraw them first
    ChangedMeanwhile,  ///< what the plan or page was made from is not so any more
    NoSuchPartner,     ///< no partner, or no noticeboard, of that name (`id`)
    AlreadyShared,     ///< `id` is published there already
    NotShared,         ///< `id` is not published there
    InConflict,        ///< two PCs decided about `id` apart; somebody has to choose first
    ConsentMissing,    ///< the person (`id`) has not agreed that partners are told
    WrongStep,         ///< what is shared about `id` is at the step `detail`, from which this may not be done
    TakenBack,         ///< the other side took it back, or gave it to somebody else
    NoRider,           ///< a round has nobody who rides it (`id`)
    RiderTwice,        ///< a volunteer (`id`) would be on two rounds at one time
    AlreadyInRound,    ///< `id` is in another round already
    NotItsDay,         ///< a round does not start before its own day, `detail`
    StopsDone,         ///< stops of the round (`id`) are done already
    CampaignClosed,    ///< the campaign (`id`) takes no gifts any more
    BadIban,           ///< the check digits of `detail` are wrong
    NoAccount,         ///< the restaurant (`id`) has no account or no price
    MealsShort,        ///< only `detail` meals are paid for and free
    KitchenFull,       ///< the restaurant (`id`) can cook only `detail` meals more that day
    MealsOrdered,      ///< meals of that money are in an order
    OtherRestaurant,   ///< the payment went to another restaurant than the gift's
    TooMuchBack,       ///< no more than `detail` cents can be paid back
    TooYoung,          ///< the person (`id`) is younger than `detail` years
    ScreeningMissing,  ///< the volunteer (`id`) lacks the screening `detail`
    NotRecurring,      ///< `id` does not repeat
    NoSuchTime,        ///< the series (`id`) has no time on the day `detail`
    PastCutOff,        ///< dishes for that day are taken until `detail` (a time) only
    TooManySignups,    ///< the volunteer (`id`) holds `detail` open sign-ups already
    ShiftCancelled,    ///< the shift does not take place
    OtherService,      ///< the offer (`id`) is for another service
    SamePerson,        ///< the person (`id`) would help themselves
    NotVolunteer,      ///< the person (`id`) is not enrolled as a volunteer yet
    LastAdministrator, ///< nobody would administer the desk
    NameTaken,         ///< another user (`id`) goes by the name `detail`
};

/// A refusal and what it is about.
struct Refusal {
    RefusalCode code = RefusalCode::NotHere;
    QString id;
    QString detail;

    friend bool operator==(const Refusal&, const Refusal&) = default;
};

/// What was done, or why it was not.
template <class T> class [[nodiscard]] Outcome {
public:
    Outcome(T value) // NOLINT(google-explicit-constructor): `return result;`
        : m_value(std::move(value)) {}
    Outcome(Refusal refusal) // NOLINT(google-explicit-constructor)
        : m_value(std::move(refusal)) {}

    explicit operator bool() const { return m_value.index() == 0; }
    const T& operator*() const { return std::get<0>(m_value); }
    const T* operator->() const { return &std::get<0>(m_value); }
    const Refusal& refusal() const { return std::get<1>(m_value); }

private:
    std::variant<T, Refusal> m_value;
};

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::RefusalCode, "not_here", "state_forbids", "already_asked", "overlap", "not_in_season",
                    "pair_blocked", "not_active", "no_information_note", "reason_missing", "no_place_left",
                    "queue_first", "no_such_place", "not_complete", "in_the_past", "has_live_matches",
                    "changed_meanwhile", "no_such_partner", "already_shared", "not_shared", "in_conflict",
                    "consent_missing", "wrong_step", "taken_back", "no_rider", "rider_twice", "already_in_round",
                    "not_its_day", "stops_done", "campaign_closed", "bad_iban", "no_account", "meals_short",
                    "kitchen_full", "meals_ordered", "other_restaurant", "too_much_back", "too_young",
                    "screening_missing", "not_recurring", "no_such_time", "past_cut_off", "too_many_signups",
                    "shift_cancelled", "other_service", "same_person", "not_volunteer", "last_administrator", "name_taken")
