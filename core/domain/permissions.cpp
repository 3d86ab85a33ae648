// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/permissions.h"

#include "domain/schema.h"

#include <algorithm>
#include <array>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

using enum EntityType;

// Each text has a letter for each role, in their order: Reader, Volunteer, Coordinator, PrivacyOfficer, Administrator,
// Partner.

struct ActRow {
    DeskAct act;
    const char* roles; ///< 'x': may
};
constexpr std::array acts{
    ActRow{DeskAct::ManageUsers, "----x-"},
    ActRow{DeskAct::ManageKeys, "----x-"},
    ActRow{DeskAct::ChangeOwnPassphrase, "xxxxx-"},
    ActRow{DeskAct::MakeBackup, "--x-x-"},
    ActRow{DeskAct::RestoreBackup, "----x-"},
    ActRow{DeskAct::Import, "--x-x-"},
    ActRow{DeskAct::Export, "--x-x-"},
    ActRow{DeskAct::PrintPublic, "xxxxx-"},
    ActRow{DeskAct::PrintTeam, "--xxx-"},
    ActRow{DeskAct::PrintCoordinator, "--x-x-"},
    ActRow{DeskAct::ErasePerson, "---xx-"},
    ActRow{DeskAct::AccessFile, "---xx-"},
    ActRow{DeskAct::PrivacyRegisters, "---xx-"},
    ActRow{DeskAct::DecideRetention, "---xx-"},
    ActRow{DeskAct::ReadAudit, "---xx-"},
    ActRow{DeskAct::ManageExchange, "----x-"},
    ActRow{DeskAct::ShareWork, "--x-x-"},
    ActRow{DeskAct::ResolveConflicts, "--x-x-"},
    ActRow{DeskAct::ReadSensitive, "-xxxx-"},
    ActRow{DeskAct::RevealContact, "--x-x-"},
    ActRow{DeskAct::EditDeskProfile, "--xxx-"},
    ActRow{DeskAct::RebuildDesk, "----x-"},
    ActRow{DeskAct::WritePlan, "--x-x-"},
};
static_assert(acts.size() == enumCount<DeskAct>());

struct TypeRow {
    EntityType type;
    const char* make;   ///< 'x': may
    const char* remove; ///< 'x': may
};
constexpr std::array types{
    TypeRow{Person, "--x-x-", "--x-x-"},      TypeRow{Volunteer, "--x-x-", "--x-x-"},
    TypeRow{Beneficiary, "--x-x-", "--x-x-"}, TypeRow{Organisation, "--x-x-", "--x-x-"},
    TypeRow{Request, "--x-x-", "--x-x-"},     TypeRow{Offer, "--x-x-", "--x-x-"},
    TypeRow{Match, "--x-x-", "--x-x-"},       TypeRow{Tandem, "--x-x-", "--x-x-"},
    TypeRow{Visit, "-xx-x-", "--x-x-"}, // of a series nothing is written before something happened
    TypeRow{Posting, "--x-x-", "--x-x-"},     TypeRow{Signup, "--x-x-", "--x-x-"},
    TypeRow{Donation, "--x-x-", "--x-x-"},    TypeRow{MealOrder, "--x-x-", "--x-x-"},
    TypeRow{Dish, "--x-x-", "--x-x-"},        TypeRow{Round, "--x-x-", "--x-x-"},
    TypeRow{Note, "--x-x-", "--x-x-"},        TypeRow{ImportMapping, "--x-x-", "--x-x-"},
    TypeRow{NamedFilter, "--x-x-", "--x-x-"}, TypeRow{Campaign, "--x-x-", "--x-x-"},
    TypeRow{Payment, "--x-x-", "--x-x-"},     TypeRow{DeskProfile, "--xxx-", "----x-"},
    TypeRow{User, "----x-", "------"}, // they leave; who decided what is still to be read
};
static_assert(types.size() == enumCount<EntityType>());

struct FieldRow {
    EntityType type;
    QLatin1StringView path; ///< of a leaf or of a whole field; empty: every other field, also one that is new
    const char* rights;     ///< '-': nothing, 'r': seen, 'm': seen, and given when the record is made, 'w': written
};
/// The longest path that fits counts. What is new is hidden from whoever does not see everything.
constexpr std::array fields{
    FieldRow{Person, ""_L1, "--wrw-"},
    FieldRow{Person, "state"_L1, "rrwww-"},
    FieldRow{Person, "given_name"_L1, "rrwrw-"},
    FieldRow{Person, "family_name"_L1, "rrwrw-"},
    FieldRow{Person, "language"_L1, "rrwrw-"},
    FieldRow{Person, "phones"_L1, "-rwrw-"},
    FieldRow{Person, "emails"_L1, "-rwrw-"},
    FieldRow{Person, "address"_L1, "-rwrw-"},
    FieldRow{Person, "address.postcode"_L1, "rrwrw-"},
    FieldRow{Person, "address.locality"_L1, "rrwrw-"},
    FieldRow{Person, "position"_L1, "-rwrw-"},
    FieldRow{Person, "placed_by"_L1, "rrwrw-"},
    FieldRow{Person, "consents"_L1, "--www-"},
    FieldRow{Person, "keep_until"_L1, "--www-"},
    FieldRow{Person, "keep_reason"_L1, "--www-"},
    FieldRow{Person, "archived_on"_L1, "--www-"},
    FieldRow{Person, "archived_parts"_L1, "--www-"},
    FieldRow{Person, "reviewed_by"_L1, "--www-"},

    FieldRow{Volunteer, ""_L1, "--wrw-"},
    FieldRow{Volunteer, "state"_L1, "rrwrw-"},
    FieldRow{Volunteer, "person"_L1, "rrwrw-"},
    FieldRow{Volunteer, "services"_L1, "rrwrw-"},
    FieldRow{Volunteer, "skills"_L1, "rrwrw-"},
    FieldRow{Volunteer, "languages"_L1, "rrwrw-"},
    FieldRow{Volunteer, "availability"_L1, "rwwrw-"},
    FieldRow{Volunteer, "available_from"_L1, "rwwrw-"},
    FieldRow{Volunteer, "available_until"_L1, "rwwrw-"},
    FieldRow{Volunteer, "exceptions"_L1, "rwwrw-"},
    FieldRow{Volunteer, "area_km"_L1, "rrwrw-"},
    FieldRow{Volunteer, "quarters"_L1, "rrwrw-"},
    FieldRow{Volunteer, "transports"_L1, "rrwrw-"},
    FieldRow{Volunteer, "hours_per_week"_L1, "rwwrw-"},
    FieldRow{Volunteer, "tasks_per_week"_L1, "rwwrw-"},
    FieldRow{Volunteer, "screenings"_L1, "-rwrw-"},
    FieldRow{Volunteer, "affiliation"_L1, "rrwrw-"},
    FieldRow{Volunteer, "school"_L1, "rrwrw-"},
    FieldRow{Volunteer, "information_note_given"_L1, "rrwrw-"},
    FieldRow{Volunteer, "insured"_L1, "rrwrw-"},
    FieldRow{Volunteer, "benefit_needs_approval"_L1, "-rwrw-"},
    FieldRow{Volunteer, "expenses_regime"_L1, "-rwrw-"},
    FieldRow{Volunteer, "registered"_L1, "rrwrw-"},

    FieldRow{Beneficiary, ""_L1, "--wrw-"},
    FieldRow{Beneficiary, "state"_L1, "rrwrw-"},
    FieldRow{Beneficiary, "person"_L1, "rrwrw-"},
    FieldRow{Beneficiary, "mobility"_L1, "-rwrw-"}, // what a hand-over tells a helper, and no more
    FieldRow{Beneficiary, "pets"_L1, "-rwrw-"},
    FieldRow{Beneficiary, "access"_L1, "-rwrw-"},
    FieldRow{Beneficiary, "contact_name"_L1, "-rwrw-"},
    FieldRow{Beneficiary, "contact_phone"_L1, "-rwrw-"},
    FieldRow{Beneficiary, "contact"_L1, "rrwrw-"},

    FieldRow{Organisation, ""_L1, "--wrw-"},
    FieldRow{Organisation, "state"_L1, "rrwrw-"},
    FieldRow{Organisation, "kind"_L1, "rrwrw-"},
    FieldRow{Organisation, "name"_L1, "rrwrw-"},
    FieldRow{Organisation, "address"_L1, "rrwrw-"},
    FieldRow{Organisation, "position"_L1, "rrwrw-"},
    FieldRow{Organisation, "placed_by"_L1, "rrwrw-"},
    FieldRow{Organisation, "meals_per_day"_L1, "rrwrw-"},
    FieldRow{Organisation, "meal_price_cents"_L1, "rrwrw-"},
    FieldRow{Organisation, "needs"_L1, "rrwrw-"},

    FieldRow{Request, ""_L1, "--wrw-"},
    FieldRow{Request, "state"_L1, "rrwrw-"},
    FieldRow{Request, "beneficiary"_L1, "rrwrw-"},
    FieldRow{Request, "organisation"_L1, "rrwrw-"},
    FieldRow{Request, "requested_by"_L1, "-rwrw-"},
    FieldRow{Request, "requester"_L1, "rrwrw-"},
    FieldRow{Request, "service"_L1, "rrwrw-"},
    FieldRow{Request, "title"_L1, "rrwrw-"},
    FieldRow{Request, "when"_L1, "rrwrw-"},
    FieldRow{Request, "address"_L1, "-rwrw-"},
    FieldRow{Request, "address.postcode"_L1, "rrwrw-"},
    FieldRow{Request, "address.locality"_L1, "rrwrw-"},
    FieldRow{Request, "position"_L1, "-rwrw-"},
    FieldRow{Request, "placed_by"_L1, "rrwrw-"},
    FieldRow{Request, "people_needed"_L1, "rrwrw-"},
    FieldRow{Request, "languages"_L1, "rrwrw-"},
    FieldRow{Request, "skills"_L1, "rrwrw-"},
    FieldRow{Request, "screenings"_L1, "rrwrw-"},
    FieldRow{Request, "urgency"_L1, "rrwrw-"},
    FieldRow{Request, "received"_L1, "rrwrw-"},
    FieldRow{Request, "expires"_L1, "rrwrw-"},
    FieldRow{Request, "origin"_L1, "rrwrw-"},
    FieldRow{Request, "remark"_L1, "-rwrw-"},
    FieldRow{Request, "remark_level"_L1, "-rwrw-"},

    FieldRow{Offer, ""_L1, "--wrw-"},
    FieldRow{Offer, "state"_L1, "rrwrw-"},
    FieldRow{Offer, "person"_L1, "rrwrw-"},
    FieldRow{Offer, "service"_L1, "rrwrw-"},
    FieldRow{Offer, "title"_L1, "rrwrw-"},
    FieldRow{Offer, "when"_L1, "rrwrw-"},
    FieldRow{Offer, "address"_L1, "-rwrw-"},
    FieldRow{Offer, "address.postcode"_L1, "rrwrw-"},
    FieldRow{Offer, "address.locality"_L1, "rrwrw-"},
    FieldRow{Offer, "position"_L1, "-rwrw-"},
    FieldRow{Offer, "placed_by"_L1, "rrwrw-"},
    FieldRow{Offer, "languages"_L1, "rrwrw-"},
    FieldRow{Offer, "received"_L1, "rrwrw-"},
    FieldRow{Offer, "expires"_L1, "rrwrw-"},
    FieldRow{Offer, "origin"_L1, "rrwrw-"},
    FieldRow{Offer, "match"_L1, "rrwrw-"},

    FieldRow{Match, ""_L1, "--wrw-"},
    FieldRow{Match, "state"_L1, "rwwrw-"},
    FieldRow{Match, "request"_L1, "rrwrw-"},
    FieldRow{Match, "offer"_L1, "rrwrw-"},
    FieldRow{Match, "volunteer"_L1, "rrwrw-"},
    FieldRow{Match, "date"_L1, "rwwrw-"}, // of one that had no day yet: when it was done
    FieldRow{Match, "hours"_L1, "rrwrw-"},
    FieldRow{Match, "decided_by"_L1, "rwwrw-"},
    FieldRow{Match, "proposed_at"_L1, "rrwrw-"},
    FieldRow{Match, "decided_at"_L1, "rwwrw-"},
    FieldRow{Match, "decline_reason"_L1, "-rwrw-"},
    FieldRow{Match, "contact_revealed_at"_L1, "rrwrw-"},
    FieldRow{Match, "locked"_L1, "rrwrw-"},
    FieldRow{Match, "helper_agreed"_L1, "rrwrw-"},
    FieldRow{Match, "asker_agreed"_L1, "rrwrw-"},
    FieldRow{Match, "reminded_at"_L1, "rrwrw-"},
    FieldRow{Match, "thanked_at"_L1, "rrwrw-"},
    FieldRow{Match, "minutes"_L1, "rwwrw-"},
    FieldRow{Match, "kilometres"_L1, "rwwrw-"},

    FieldRow{Tandem, ""_L1, "--wrw-"},
    FieldRow{Tandem, "state"_L1, "rrwrw-"},
    FieldRow{Tandem, "volunteer"_L1, "rrwrw-"},
    FieldRow{Tandem, "beneficiary"_L1, "rrwrw-"},
    FieldRow{Tandem, "services"_L1, "rrwrw-"},
    FieldRow{Tandem, "cadence"_L1, "rrwrw-"},
    FieldRow{Tandem, "earlier"_L1, "rrwrw-"},
    FieldRow{Tandem, "pauses"_L1, "-rwrw-"}, // each with its reason
    FieldRow{Tandem, "rests_in_holidays"_L1, "rrwrw-"},
    FieldRow{Tandem, "regime"_L1, "rrwrw-"},
    FieldRow{Tandem, "request"_L1, "rrwrw-"},
    FieldRow{Tandem, "trial_until"_L1, "rrwrw-"},
    FieldRow{Tandem, "helper_agreed"_L1, "rrwrw-"},
    FieldRow{Tandem, "asker_agreed"_L1, "rrwrw-"},
    FieldRow{Tandem, "substitute"_L1, "rrwrw-"},
    FieldRow{Tandem, "started"_L1, "rrwrw-"},
    FieldRow{Tandem, "review"_L1, "rrwrw-"},
    FieldRow{Tandem, "ended"_L1, "rrwrw-"},

    FieldRow{Visit, ""_L1, "--wrw-"},
    FieldRow{Visit, "state"_L1, "rwwrw-"},
    FieldRow{Visit, "tandem"_L1, "rmwrw-"},
    FieldRow{Visit, "match"_L1, "rmwrw-"},
    FieldRow{Visit, "volunteer"_L1, "rmwrw-"},
    FieldRow{Visit, "date"_L1, "rmwrw-"},
    FieldRow{Visit, "occurrence"_L1, "rmwrw-"},
    FieldRow{Visit, "hours"_L1, "rmwrw-"},
    FieldRow{Visit, "minutes"_L1, "rwwrw-"},
    FieldRow{Visit, "kilometres"_L1, "rwwrw-"},
    FieldRow{Visit, "reason"_L1, "-wwrw-"},
    FieldRow{Visit, "approved_by"_L1, "rrwrw-"},

    FieldRow{Posting, ""_L1, "--wrw-"},
    FieldRow{Posting, "state"_L1, "rrwrw-"},
    FieldRow{Posting, "organisation"_L1, "rrwrw-"},
    FieldRow{Posting, "title"_L1, "rrwrw-"},
    FieldRow{Posting, "text"_L1, "rrwrw-"},
    FieldRow{Posting, "kind"_L1, "rrwrw-"},
    FieldRow{Posting, "address"_L1, "rrwrw-"},
    FieldRow{Posting, "position"_L1, "rrwrw-"},
    FieldRow{Posting, "placed_by"_L1, "rrwrw-"},
    FieldRow{Posting, "questions"_L1, "rrwrw-"},
    FieldRow{Posting, "valid_until"_L1, "rrwrw-"},
    FieldRow{Posting, "roles"_L1, "rrwrw-"},
    FieldRow{Posting, "shifts"_L1, "rrwrw-"},
    FieldRow{Posting, "cancel_reason"_L1, "rrwrw-"},

    FieldRow{Signup, ""_L1, "--wrw-"},
    FieldRow{Signup, "state"_L1, "rrwrw-"},
    FieldRow{Signup, "posting"_L1, "rrwrw-"},
    FieldRow{Signup, "role"_L1, "rrwrw-"},
    FieldRow{Signup, "shift"_L1, "rrwrw-"},
    FieldRow{Signup, "volunteer"_L1, "rrwrw-"},
    FieldRow{Signup, "answers"_L1, "-rwrw-"},
    FieldRow{Signup, "reserve_place"_L1, "rrwrw-"},
    FieldRow{Signup, "received"_L1, "rrwrw-"},
    FieldRow{Signup, "contact_revealed_at"_L1, "rrwrw-"},
    FieldRow{Signup, "reason"_L1, "-rwrw-"},
    FieldRow{Signup, "minutes"_L1, "rrwrw-"},
    FieldRow{Signup, "told_at"_L1, "rrwrw-"},
    FieldRow{Signup, "cancelled_with"_L1, "rrwrw-"},

    FieldRow{Donation, ""_L1, "--wrw-"},
    FieldRow{Donation, "state"_L1, "r-wrw-"},
    FieldRow{Donation, "campaign"_L1, "r-wrw-"},
    FieldRow{Donation, "donor"_L1, "r-wrw-"},
    FieldRow{Donation, "restaurant"_L1, "r-wrw-"},
    FieldRow{Donation, "meals"_L1, "r-wrw-"},
    FieldRow{Donation, "amount_cents"_L1, "r-wrw-"},
    FieldRow{Donation, "received_cents"_L1, "r-wrw-"},
    FieldRow{Donation, "hospital"_L1, "r-wrw-"},
    FieldRow{Donation, "unit"_L1, "r-wrw-"},
    FieldRow{Donation, "pledged"_L1, "r-wrw-"},
    FieldRow{Donation, "received_on"_L1, "r-wrw-"},
    FieldRow{Donation, "reminded"_L1, "r-wrw-"},

    FieldRow{MealOrder, ""_L1, "--wrw-"},
    FieldRow{MealOrder, "state"_L1, "rrwrw-"},
    FieldRow{MealOrder, "campaign"_L1, "rrwrw-"},
    FieldRow{MealOrder, "restaurant"_L1, "rrwrw-"},
    FieldRow{MealOrder, "hospital"_L1, "rrwrw-"},
    FieldRow{MealOrder, "unit"_L1, "rrwrw-"},
    FieldRow{MealOrder, "date"_L1, "rrwrw-"},
    FieldRow{MealOrder, "meals"_L1, "rrwrw-"},
    FieldRow{MealOrder, "donations"_L1, "r-wrw-"},
    FieldRow{MealOrder, "returned"_L1, "rrwrw-"},

    FieldRow{Dish, ""_L1, "--wrw-"},
    FieldRow{Dish, "state"_L1, "rrwrw-"},
    FieldRow{Dish, "cook"_L1, "rrwrw-"},
    FieldRow{Dish, "contents"_L1, "rrwrw-"},
    FieldRow{Dish, "allergens"_L1, "rrwrw-"},
    FieldRow{Dish, "suits"_L1, "rrwrw-"},
    FieldRow{Dish, "portions"_L1, "rrwrw-"},
    FieldRow{Dish, "date"_L1, "rrwrw-"},
    FieldRow{Dish, "slot"_L1, "rrwrw-"},
    FieldRow{Dish, "address"_L1, "-rwrw-"},
    FieldRow{Dish, "address.postcode"_L1, "rrwrw-"},
    FieldRow{Dish, "address.locality"_L1, "rrwrw-"},
    FieldRow{Dish, "position"_L1, "-rwrw-"},
    FieldRow{Dish, "placed_by"_L1, "rrwrw-"},
    FieldRow{Dish, "offered"_L1, "rrwrw-"},
    FieldRow{Dish, "origin"_L1, "rrwrw-"},

    FieldRow{Round, ""_L1, "--wrw-"},
    FieldRow{Round, "state"_L1, "rrwrw-"},
    FieldRow{Round, "date"_L1, "rrwrw-"},
    FieldRow{Round, "rider"_L1, "rrwrw-"},
    FieldRow{Round, "transport"_L1, "rrwrw-"},
    FieldRow{Round, "capacity"_L1, "rrwrw-"},
    FieldRow{Round, "start"_L1, "rrwrw-"},
    FieldRow{Round, "kitchen"_L1, "rrwrw-"},
    FieldRow{Round, "stops"_L1, "rrwrw-"},
    FieldRow{Round, "portions_handed_out"_L1, "rrwrw-"},

    FieldRow{Note, ""_L1, "--wrw-"},
    FieldRow{Note, "state"_L1, "r-wrw-"},
    FieldRow{Note, "about"_L1, "r-wrw-"},
    FieldRow{Note, "follow_up"_L1, "r-wrw-"},
    FieldRow{Note, "level"_L1, "r-wrw-"},
    FieldRow{Note, "by"_L1, "r-wrw-"},
    FieldRow{Note, "written"_L1, "r-wrw-"},

    FieldRow{ImportMapping, ""_L1, "--wrw-"},

    FieldRow{NamedFilter, ""_L1, "--wrw-"},
    FieldRow{NamedFilter, "name"_L1, "r-wrw-"},
    FieldRow{NamedFilter, "page"_L1, "r-wrw-"},
    FieldRow{NamedFilter, "search"_L1, "r-wrw-"},
    FieldRow{NamedFilter, "states"_L1, "r-wrw-"},
    FieldRow{NamedFilter, "criteria"_L1, "r-wrw-"},

    FieldRow{Campaign, ""_L1, "--wrw-"},
    FieldRow{Campaign, "state"_L1, "r-wrw-"},
    FieldRow{Campaign, "name"_L1, "r-wrw-"},
    FieldRow{Campaign, "from"_L1, "r-wrw-"},
    FieldRow{Campaign, "until"_L1, "r-wrw-"},
    FieldRow{Campaign, "meals_goal"_L1, "r-wrw-"},

    FieldRow{Payment, ""_L1, "--wrw-"},
    FieldRow{Payment, "state"_L1, "r-wrw-"},
    FieldRow{Payment, "donation"_L1, "r-wrw-"},
    FieldRow{Payment, "donor"_L1, "r-wrw-"},
    FieldRow{Payment, "restaurant"_L1, "r-wrw-"},
    FieldRow{Payment, "date"_L1, "r-wrw-"},
    FieldRow{Payment, "cents"_L1, "r-wrw-"},

    FieldRow{DeskProfile, ""_L1, "--wrw-"},
    FieldRow{DeskProfile, "name"_L1, "rrwrw-"},
    FieldRow{DeskProfile, "legal_form"_L1, "rrwrw-"},
    FieldRow{DeskProfile, "purpose"_L1, "rrwrw-"},
    FieldRow{DeskProfile, "address"_L1, "rrwrw-"},
    FieldRow{DeskProfile, "phone"_L1, "rrwrw-"},
    FieldRow{DeskProfile, "email"_L1, "rrwrw-"},
    FieldRow{DeskProfile, "insurer"_L1, "rrwrw-"},
    FieldRow{DeskProfile, "insurance_policy"_L1, "rrwrw-"},
    FieldRow{DeskProfile, "insured_risks"_L1, "rrwrw-"},
    FieldRow{DeskProfile, "day_rate_cents"_L1, "rrwrw-"},
    FieldRow{DeskProfile, "kilometre_cents"_L1, "rrwrw-"},
    FieldRow{DeskProfile, "ceilings"_L1, "rrwrw-"},
    FieldRow{DeskProfile, "holidays"_L1, "rrwrw-"},
    FieldRow{DeskProfile, "dish_cut_off"_L1, "rrwrw-"},
    FieldRow{DeskProfile, "minimum_age"_L1, "rrwrw-"},
    FieldRow{DeskProfile, "smallest_count"_L1, "rrrww-"}, // who a small number would give away is the officer's to say
    FieldRow{DeskProfile, "signups_per_person"_L1, "rrwrw-"},

    FieldRow{User, ""_L1, "--rrw-"},
    FieldRow{User, "state"_L1, "rrrrw-"},
    FieldRow{User, "name"_L1, "rrrrw-"},
    FieldRow{User, "role"_L1, "rrrrw-"},
    FieldRow{User, "since"_L1, "rrrrw-"},
    FieldRow{User, "until"_L1, "rrrrw-"},
};

/// Moves that a role may make where it may write the state at all; a type and role that is not here: every one.
struct MoveRow {
    Role role;
    EntityType type;
    QLatin1StringView to;
};
constexpr std::array volunteersMoves{
    // Approving is somebody else's; and a visit that is planned makes people one's own cases, so that is too.
    MoveRow{Role::Volunteer, Visit, "performed"_L1},
    MoveRow{Role::Volunteer, Visit, "missed"_L1},
    MoveRow{Role::Volunteer, Visit, "excused"_L1},
    MoveRow{Role::Volunteer, Match, "done"_L1},
};
constexpr QLatin1StringView erasedState("erased");

constexpr char letterOf(const char* letters, Role role) {
    return letters[static_cast<std::size_t>(role)];
}

template <class Table, class Row, class Key>
constexpr bool ticked(const Table& table, Key Row::*key, Key value, const char* Row::*roles, Role role) {
    const auto row = std::ranges::find(table, value, key);
    return row != table.end() && letterOf((*row).*roles, role) == 'x';
}

bool isWithin(QStringView path, QLatin1StringView field) {
    return field.isEmpty() || path == field ||
           (path.startsWith(field) && path.size() > field.size() && path[field.size()] == u'.');
}

char rightOf(Role role, EntityType type, QStringView path) {
    const FieldRow* best = nullptr;
    for (const FieldRow& row : fields) {
        if (row.type == type && isWithin(path, row.path) && (!best || row.path.size() > best->path.size()))
            best = &row;
    }
    return best ? letterOf(best->rights, role) : '-';
}

/// Of a whole field the least right of its leaves.
template <class Is> bool everyLeaf(EntityType type, QStringView path, const Is& is) {
    bool any = false;
    for (const FieldSchema& field : schemaOf(type).fields) {
        if (!field.path.startsWith(path) || field.path.size() <= path.size() || field.path[path.size()] != u'.')
            continue;
        any = true;
        if (!is(field.path))
            return false;
    }
    return any || is(path);
}

} // namespace

bool mayDo(Role role, DeskAct act) {
    return ticked(acts, &ActRow::act, act, &ActRow::roles, role);
}

bool mayRead(Role role, EntityType type, QStringView path) {
    return everyLeaf(type, path, [&](QStringView leaf) { return rightOf(role, type, leaf) != '-'; });
}

bool mayWrite(Role role, EntityType type, QStringView path) {
    return everyLeaf(type, path, [&](QStringView leaf) { return rightOf(role, type, leaf) == 'w'; });
}

bool maySet(Role role, EntityType type, QStringView path) {
    return everyLeaf(type, path, [&](QStringView leaf) {
        const char right = rightOf(role, type, leaf);
        return right == 'w' || right == 'm';
    });
}

bool mayMake(Role role, EntityType type) {
    return ticked(types, &TypeRow::type, type, &TypeRow::make, role);
}

bool mayDelete(Role role, EntityType type) {
    return ticked(types, &TypeRow::type, type, &TypeRow::remove, role);
}

bool mayMove(Role role, EntityType type, QStringView, QStringView to) {
    if (!mayWrite(role, type, u"state"))
        return false;
    // A tombstone of a person is more than a state.
    if (type == Person && to == erasedState)
        return mayDo(role, DeskAct::ErasePerson);
    const auto isOf = [&](const MoveRow& row) { return row.role == role && row.type == type; };
    return std::ranges::none_of(volunteersMoves, isOf) ||
           std::ranges::any_of(volunteersMoves, [&](const MoveRow& row) { return isOf(row) && row.to == to; });
}

bool readsAll(Role role) {
    return role == Role::Administrator || role == Role::Coordinator || role == Role::PrivacyOfficer;
}

bool writesAll(Role role, EntityType type) {
    if (!mayMake(role, type) || !mayDelete(role, type))
        return false;
    return std::ranges::all_of(
        fields, [&](const FieldRow& row) { return row.type != type || letterOf(row.rights, role) == 'w'; });
}

} // namespace entraide
