// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "interchange/bank_file.h"
#include "storage/change.h"

#include <QList>

namespace entraide {

class Desk;

enum class BankMatch {
    Matched,      ///< what is still open of a gift, to the cent
    Partial,      ///< less than that
    TooMuch,      ///< more
    Unknown,      ///< no gift of that communication to that restaurant; somebody has to look
    Known,        ///< read before
    Outgoing,     ///< money that left the account; it is left out
    OtherAccount, ///< the account is no restaurant's of this desk; it is left out
};

struct BankMatchLine {
    BankLine line;
    BankMatch match = BankMatch::Unknown;
    PaymentId payment;
    DonationId donation; ///< Matched, Partial, TooMuch
    OrganisationId restaurant;
    qint64 openCents = 0;    ///< of the gift before this line
    QList<DonationId> mayBe; ///< Unknown: gifts to that restaurant with that amount open, the nearest day first
};

struct BankReading {
    QList<BankMatchLine> lines;
    QList<BankFault> faults;
    ChangeSet changes; ///< empty for a dry run
    int count(BankMatch match) const;
};

/// What a payment keeps of a line's communication: what was written, and the reference where it stands only in the
/// bank's own words.
QString keptCommunication(const BankLine& line);

/// Matches a bank's file against the gifts by their structured communication, in whatever column it stands, and keeps
/// each line as a payment: in one undo step, or not at all with \a dryRun. A line that was read before changes nothing,
/// here or at another desk of the team.
BankReading readBank(Desk& desk, const BankFile& file, bool dryRun);

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::BankMatch, "matched", "partial", "too_much", "unknown", "known", "outgoing",
                    "other_account")
