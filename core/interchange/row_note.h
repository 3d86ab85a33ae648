// SPDX-License-Identifier: GPL-3.0-or-later
// What there is to say about one row of an import. ui/words makes the sentence.
#pragma once

#include "domain/enum_names.h"

#include <QString>

namespace entraide {

enum class RowProblem {
    // the row is left out
    NoName,
    ImpossiblePhone, ///< left out only when there is no other way to reach the person
    ImpossibleEmail, ///< as above
    ImpossiblePostcode,
    ImpossibleDate,
    NoService, ///< a request that does not say for what, or in no words that are known
    TotalRow,  ///< "Totaal"
    RepeatedHeader,
    TooManyCells, ///< something is not under its header
    PersonErased, ///< was erased here and is not brought back by a file
    TooYoung,     ///< younger than the desk asks of its volunteers: `value` is that age
    BrokenCard,   ///< a contact card that is cut off, lies within another or has a line that cannot be read
    NotAPerson,   ///< a contact card of an organisation, a group or a place
    // a suspicion: somebody must look at both
    SamePerson,  ///< the same name with the same phone or e-mail
    SharedPhone, ///< the same phone with another name
    SharedEmail,
    // the row is taken over, but something was filled in, kept aside or looks odd
    LostLetters,
    NameGuessed,
    NoContact,
    WordsBesideContact,
    ForeignPostcode,
    UnknownPostcode, ///< possible, but not in the program's table: no position
    PostcodeFromLocality,
    LocalityDiffers, ///< the postcode is of another commune
    UnknownService,
    UnknownSkill,
    UnknownLanguage,
    UnknownTransport,
    UnknownAffiliation,
    UnknownUrgency,
    UnclearAnswer,
    UnclearNumber,
    UnclearAvailability,
    UnclearWhen,
    AssumedWhen,
    WeekdayDiffers,
    InThePast,
    StrayQuote,
    NulLetters,
    TooFewCells,
    RepeatedRow,        ///< word for word the same as an earlier row: nothing is done
    BeneficiaryDiffers, ///< the same person has other details in an earlier row; those of the first row count
    KeptDeskValue,      ///< changed in the file and at the desk: the desk's value stays
    // of sign-ups; the row is left out
    UnknownShift,   ///< no shift of the posting
    UnclearShift,   ///< more than one shift of the posting fits
    UnknownRole,    ///< no role of the posting, or not one of that shift
    ShiftIsOff,     ///< the shift is cancelled
    SignedUpBefore, ///< for the same shift, by another row or at the desk: nothing is done
};

/// \a value is the cell's text, the other person's name, or the field's name, as the problem asks for.
struct RowNote {
    RowProblem problem = RowProblem::NoName;
    QString column; ///< the file's header, if it is about one column
    QString value;

    friend bool operator==(const RowNote&, const RowNote&) = default;
};

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::RowProblem, "no_name", "impossible_phone", "impossible_email", "impossible_postcode",
                    "impossible_date", "no_service", "total_row", "repeated_header", "too_many_cells", "person_erased",
                    "too_young", "broken_card", "not_a_person", "same_person", "shared_phone", "shared_email",
                    "lost_letters", "name_guessed", "no_contact", "words_beside_contact", "foreign_postcode",
                    "unknown_postcode", "postcode_from_locality", "locality_differs", "unknown_service",
                    "unknown_skill", "unknown_language", "unknown_transport", "unknown_affiliation", "unknown_urgency",
                    "unclear_answer", "unclear_number", "unclear_availability", "unclear_when", "assumed_when",
                    "weekday_differs", "in_the_past", "stray_quote", "nul_letters", "too_few_cells", "repeated_row",
                    "beneficiary_differs", "kept_desk_value", "unknown_shift", "unclear_shift", "unknown_role",
                    "shift_is_off", "signed_up_before")
