// SPDX-License-Identifier: GPL-3.0-or-later
// The states of every record and the moves between them. One table for each: what is not listed is refused.
#pragma once

#include "domain/enum_names.h"

#include <array>
#include <span>

namespace entraide {

enum class PersonState { Active, Archived, Erased };
enum class VolunteerState { Applied, Screened, Active, Paused, Left };
enum class BeneficiaryState { Active, Paused, Ended };
enum class OrganisationState { Active, WaitListed, Ended };
enum class RequestState {
    Draft,
    Open,
    Proposed,
    Matched,
    InProgress,
    Done,
    Unmet,
    Cancelled,
    Expired,
    HandedOver,
};
enum class OfferState { Open, Matched, Withdrawn, Expired };
enum class MatchState { Proposed, Accepted, Declined, Withdrawn, Done };
enum class TandemState { Proposed, Trial, Active, Paused, Ended };
enum class VisitState { Planned, Performed, Approved, Missed, Excused, SeekingStandIn };
enum class PostingState { Draft, Published, Full, Closed, Cancelled };
enum class SignupState { Applied, Confirmed, Reserve, Withdrawn, Attended, Excused, NoShow };
enum class DonationState { Pledged, Received, Ordered, Delivered, Refunded };
enum class MealOrderState { Planned, Confirmed, Collected, Delivered, Failed };
enum class DishState {
    Offered,
    Planned,
    Collected,
    Failed,
    HandedOver, ///< another chapter has it
};
enum class RoundState { Planned, UnderWay, Done };
enum class NoteState { Open, Done };
enum class CampaignState { Open, Closed };
enum class PaymentState { Unassigned, Assigned, Ignored };
enum class UserState { Active, Left };

/// One allowed move.
template <class S> struct Move {
    S from;
    S to;
};

/// The allowed moves of a state type, specialised for each below.
template <class S> inline constexpr std::array<Move<S>, 0> movesOf{};

template <>
inline constexpr auto movesOf<PersonState> = std::array{
    Move{PersonState::Active, PersonState::Archived},
    Move{PersonState::Archived, PersonState::Active},
    Move{PersonState::Active, PersonState::Erased},
    Move{PersonState::Archived, PersonState::Erased},
};
template <>
inline constexpr auto movesOf<VolunteerState> = std::array{
    Move{VolunteerState::Applied, VolunteerState::Screened}, Move{VolunteerState::Applied, VolunteerState::Active},
    Move{VolunteerState::Applied, VolunteerState::Left},     Move{VolunteerState::Screened, VolunteerState::Active},
    Move{VolunteerState::Screened, VolunteerState::Left},    Move{VolunteerState::Active, VolunteerState::Paused},
    Move{VolunteerState::Active, VolunteerState::Left},      Move{VolunteerState::Paused, VolunteerState::Active},
    Move{VolunteerState::Paused, VolunteerState::Left},      Move{VolunteerState::Left, VolunteerState::Applied},
};
template <>
inline constexpr auto movesOf<BeneficiaryState> = std::array{
    Move{BeneficiaryState::Active, BeneficiaryState::Paused}, Move{BeneficiaryState::Active, BeneficiaryState::Ended},
    Move{BeneficiaryState::Paused, BeneficiaryState::Active}, Move{BeneficiaryState::Paused, BeneficiaryState::Ended},
    Move{BeneficiaryState::Ended, BeneficiaryState::Active},
};
template <>
inline constexpr auto movesOf<OrganisationState> = std::array{
    Move{OrganisationState::WaitListed, OrganisationState::Active},
    Move{OrganisationState::WaitListed, OrganisationState::Ended},
    Move{OrganisationState::Active, OrganisationState::WaitListed},
    Move{OrganisationState::Active, OrganisationState::Ended},
    Move{OrganisationState::Ended, OrganisationState::Active},
};
template <>
inline constexpr auto movesOf<RequestState> = std::array{
    Move{RequestState::Draft, RequestState::Open},         Move{RequestState::Draft, RequestState::Cancelled},
    Move{RequestState::Open, RequestState::Proposed},      Move{RequestState::Open, RequestState::Matched},
    Move{RequestState::Open, RequestState::Unmet},         Move{RequestState::Open, RequestState::Cancelled},
    Move{RequestState::Open, RequestState::Expired},       Move{RequestState::Open, RequestState::HandedOver},
    Move{RequestState::Proposed, RequestState::Open},      Move{RequestState::Proposed, RequestState::Matched},
    Move{RequestState::Proposed, RequestState::Unmet},     Move{RequestState::Proposed, RequestState::Cancelled},
    Move{RequestState::Proposed, RequestState::Expired},   Move{RequestState::Proposed, RequestState::HandedOver},
    Move{RequestState::Matched, RequestState::Open},       Move{RequestState::Matched, RequestState::Proposed},
    Move{RequestState::Matched, RequestState::InProgress}, Move{RequestState::Matched, RequestState::Done},
    Move{RequestState::Matched, RequestState::Cancelled},  Move{RequestState::InProgress, RequestState::Open},
    Move{RequestState::InProgress, RequestState::Done},    Move{RequestState::InProgress, RequestState::Cancelled},
    Move{RequestState::Unmet, RequestState::Open},         Move{RequestState::Expired, RequestState::Open},
    Move{RequestState::Cancelled, RequestState::Open},     Move{RequestState::HandedOver, RequestState::Open},
};
template <>
inline constexpr auto movesOf<OfferState> = std::array{
    Move{OfferState::Open, OfferState::Matched},      Move{OfferState::Open, OfferState::Withdrawn},
    Move{OfferState::Open, OfferState::Expired},      Move{OfferState::Matched, OfferState::Open},
    Move{OfferState::Matched, OfferState::Withdrawn}, Move{OfferState::Withdrawn, OfferState::Open},
    Move{OfferState::Expired, OfferState::Open},
};
template <>
inline constexpr auto movesOf<MatchState> = std::array{
    Move{MatchState::Proposed, MatchState::Accepted},  Move{MatchState::Proposed, MatchState::Declined},
    Move{MatchState::Proposed, MatchState::Withdrawn}, Move{MatchState::Accepted, MatchState::Withdrawn},
    Move{MatchState::Accepted, MatchState::Done},
};
template <>
inline constexpr auto movesOf<TandemState> = std::array{
    Move{TandemState::Proposed, TandemState::Trial}, Move{TandemState::Proposed, TandemState::Active},
    Move{TandemState::Proposed, TandemState::Ended}, Move{TandemState::Trial, TandemState::Active},
    Move{TandemState::Trial, TandemState::Ended},    Move{TandemState::Active, TandemState::Paused},
    Move{TandemState::Active, TandemState::Ended},   Move{TandemState::Paused, TandemState::Active},
    Move{TandemState::Paused, TandemState::Ended},
};
template <>
inline constexpr auto movesOf<VisitState> = std::array{
    Move{VisitState::Planned, VisitState::Performed},      Move{VisitState::Planned, VisitState::Missed},
    Move{VisitState::Planned, VisitState::Excused},        Move{VisitState::Planned, VisitState::SeekingStandIn},
    Move{VisitState::SeekingStandIn, VisitState::Planned}, Move{VisitState::SeekingStandIn, VisitState::Missed},
    Move{VisitState::SeekingStandIn, VisitState::Excused}, Move{VisitState::Performed, VisitState::Approved},
    Move{VisitState::Performed, VisitState::Planned},      Move{VisitState::Missed, VisitState::Planned},
    Move{VisitState::Excused, VisitState::Planned},
};
template <>
inline constexpr auto movesOf<PostingState> = std::array{
    Move{PostingState::Draft, PostingState::Published},     Move{PostingState::Draft, PostingState::Cancelled},
    Move{PostingState::Published, PostingState::Full},      Move{PostingState::Published, PostingState::Closed},
    Move{PostingState::Published, PostingState::Cancelled}, Move{PostingState::Published, PostingState::Draft},
    Move{PostingState::Full, PostingState::Published},      Move{PostingState::Full, PostingState::Closed},
    Move{PostingState::Full, PostingState::Cancelled},      Move{PostingState::Closed, PostingState::Published},
};
template <>
inline constexpr auto movesOf<SignupState> = std::array{
    Move{SignupState::Applied, SignupState::Confirmed},  Move{SignupState::Applied, SignupState::Reserve},
    Move{SignupState::Applied, SignupState::Withdrawn},  Move{SignupState::Reserve, SignupState::Confirmed},
    Move{SignupState::Reserve, SignupState::Withdrawn},  Move{SignupState::Confirmed, SignupState::Withdrawn},
    Move{SignupState::Confirmed, SignupState::Attended}, Move{SignupState::Confirmed, SignupState::Excused},
    Move{SignupState::Confirmed, SignupState::NoShow},   Move{SignupState::Attended, SignupState::Confirmed},
    Move{SignupState::Excused, SignupState::Confirmed},  Move{SignupState::NoShow, SignupState::Confirmed},
    Move{SignupState::Withdrawn, SignupState::Applied},
};
template <>
inline constexpr auto movesOf<DonationState> = std::array{
    Move{DonationState::Pledged, DonationState::Received},
    Move{DonationState::Pledged, DonationState::Refunded},
    Move{DonationState::Received, DonationState::Ordered},
    Move{DonationState::Received, DonationState::Refunded},
    Move{DonationState::Ordered, DonationState::Delivered},
    Move{DonationState::Ordered, DonationState::Received},
    // A payment was another's; what is not delivered is paid back; a cancelled gift is paid after all.
    Move{DonationState::Received, DonationState::Pledged},
    Move{DonationState::Received, DonationState::Delivered},
    Move{DonationState::Refunded, DonationState::Received},
};
template <>
inline constexpr auto movesOf<MealOrderState> = std::array{
    Move{MealOrderState::Planned, MealOrderState::Confirmed},   Move{MealOrderState::Planned, MealOrderState::Failed},
    Move{MealOrderState::Confirmed, MealOrderState::Collected}, Move{MealOrderState::Confirmed, MealOrderState::Failed},
    Move{MealOrderState::Collected, MealOrderState::Delivered}, Move{MealOrderState::Collected, MealOrderState::Failed},
};
template <>
inline constexpr auto movesOf<DishState> = std::array{
    Move{DishState::Offered, DishState::Planned},   Move{DishState::Offered, DishState::Failed},
    Move{DishState::Planned, DishState::Collected}, Move{DishState::Planned, DishState::Offered},
    Move{DishState::Planned, DishState::Failed},    Move{DishState::Offered, DishState::HandedOver},
    // It is the desk's again; the other chapter has collected it; it did not come.
    Move{DishState::HandedOver, DishState::Offered}, Move{DishState::HandedOver, DishState::Collected},
    Move{DishState::HandedOver, DishState::Failed},
};
template <>
inline constexpr auto movesOf<RoundState> = std::array{
    Move{RoundState::Planned, RoundState::UnderWay},
    Move{RoundState::UnderWay, RoundState::Done},
    Move{RoundState::UnderWay, RoundState::Planned},
};
template <>
inline constexpr auto movesOf<NoteState> = std::array{
    Move{NoteState::Open, NoteState::Done},
    Move{NoteState::Done, NoteState::Open},
};
template <>
inline constexpr auto movesOf<CampaignState> = std::array{
    Move{CampaignState::Open, CampaignState::Closed},
    Move{CampaignState::Closed, CampaignState::Open},
};
template <>
inline constexpr auto movesOf<PaymentState> = std::array{
    Move{PaymentState::Unassigned, PaymentState::Assigned},
    Move{PaymentState::Unassigned, PaymentState::Ignored},
    Move{PaymentState::Assigned, PaymentState::Unassigned},
    Move{PaymentState::Ignored, PaymentState::Unassigned},
};
template <>
inline constexpr auto movesOf<UserState> = std::array{
    Move{UserState::Active, UserState::Left},
    Move{UserState::Left, UserState::Active},
};

/// True when \a from may become \a to. Staying where one is, is no move and not listed.
template <class S> constexpr bool mayMove(S from, S to) {
    for (const Move<S>& move : movesOf<S>) {
        if (move.from == from && move.to == to)
            return true;
    }
    return false;
}

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::PersonState, "active", "archived", "erased")
ENTRAIDE_ENUM_NAMES(entraide::VolunteerState, "applied", "screened", "active", "paused", "left")
ENTRAIDE_ENUM_NAMES(entraide::BeneficiaryState, "active", "paused", "ended")
ENTRAIDE_ENUM_NAMES(entraide::OrganisationState, "active", "wait_listed", "ended")
ENTRAIDE_ENUM_NAMES(entraide::RequestState, "draft", "open", "proposed", "matched", "in_progress", "done", "unmet",
                    "cancelled", "expired", "handed_over")
ENTRAIDE_ENUM_NAMES(entraide::OfferState, "open", "matched", "withdrawn", "expired")
ENTRAIDE_ENUM_NAMES(entraide::MatchState, "proposed", "accepted", "declined", "withdrawn", "done")
ENTRAIDE_ENUM_NAMES(entraide::TandemState, "proposed", "trial", "active", "paused", "ended")
ENTRAIDE_ENUM_NAMES(entraide::VisitState, "planned", "performed", "approved", "missed", "excused", "seeking_stand_in")
ENTRAIDE_ENUM_NAMES(entraide::PostingState, "draft", "published", "full", "closed", "cancelled")
ENTRAIDE_ENUM_NAMES(entraide::SignupState, "applied", "confirmed", "reserve", "withdrawn", "attended", "excused",
                    "no_show")
ENTRAIDE_ENUM_NAMES(entraide::DonationState, "pledged", "received", "ordered", "delivered", "refunded")
ENTRAIDE_ENUM_NAMES(entraide::MealOrderState, "planned", "confirmed", "collected", "delivered", "failed")
ENTRAIDE_ENUM_NAMES(entraide::DishState, "offered", "planned", "collected", "failed", "handed_over")
ENTRAIDE_ENUM_NAMES(entraide::RoundState, "planned", "under_way", "done")
ENTRAIDE_ENUM_NAMES(entraide::NoteState, "open", "done")
ENTRAIDE_ENUM_NAMES(entraide::CampaignState, "open", "closed")
ENTRAIDE_ENUM_NAMES(entraide::PaymentState, "unassigned", "assigned", "ignored")
ENTRAIDE_ENUM_NAMES(entraide::UserState, "active", "left")
