// SPDX-License-Identifier: GPL-3.0-or-later
// One letter for each of many volunteers, in one print: each in the person's own language.
#pragma once

#include "ui/printing/volunteer_letters.h"

namespace entraide {

enum class VolunteerLetter { Certificate, InformationNote };

struct LetterRun {
    VolunteerLetter letter = VolunteerLetter::Certificate;
    QList<PersonId> people;
    QDate first; ///< of certificates
    QDate last;
    LetterWindow window = LetterWindow::Right;
};

struct ManyLetters {
    Paginator pages; ///< no page without a letter
    QList<PersonId> written;
    QStringList nothingToSay; ///< names of whom no letter can be made for: nothing was done, not received yet
    QStringList noAddress;    ///< names of who got a letter without an address
};

/// Reads the desk, for many of them for a while: \a told of each person; what it throws ends the work.
ManyLetters manyLetters(const Desk& desk, const LetterRun& run, QDate today, const PageProgress& told = {});

/// Name and address as they stand on an envelope; none without an address.
QStringList postalLines(const Person& person);

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::VolunteerLetter, "certificate", "information_note")
