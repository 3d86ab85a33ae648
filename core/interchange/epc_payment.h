// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enum_names.h"
#include "domain/iban.h"
#include "domain/structured_communication.h"

#include <QByteArray>
#include <QString>

#include <optional>

namespace entraide {

/// A transfer in euros that the payer's banking app fills in from a code on paper.
struct EpcPayment {
    QString beneficiary;
    std::optional<Iban> iban;
    qint64 cents = 0; ///< euro cents
    QString purpose;  ///< ISO 20022 purpose code of at most 4 characters, "CHAR" for gifts; a longer one is left out
    std::optional<StructuredCommunication> structured;
    QString text;        ///< communication in words; not beside a structured one
    QString noteToPayer; ///< for the payer's eyes, never sent along
};

enum class EpcFault {
    NoBeneficiary,
    NoAccount,
    Amount, ///< under 0.01 or over 999,999,999.99 euros
    TwoCommunications,
    TooLong, ///< more than epcMostBytes
};

inline constexpr qint64 epcMostCents = 99'999'999'999;
/// What a code of version 13 holds at error correction level M.
inline constexpr qsizetype epcMostBytes = 331;

struct EpcPayload {
    QByteArray bytes; ///< empty with a fault
    std::optional<EpcFault> fault;
};

/// The text of a payment code: EPC069-12 of the European Payments Council, "Quick Response Code: Guidelines to Enable
/// Data Capture for the Initiation of a SEPA Credit Transfer", version 002 of the format, UTF-8, without a BIC, lines
/// ended by LF and empty ones at the end left out. Names and communications over their lengths (70, 140 and 70
/// characters) are cut at a whole character; line breaks and control characters become spaces.
///
/// The Belgian structured communication stands in the line for structured references (at most 35 characters), as it is
/// printed: "+++000/0000/00097+++". EPC069-12 leaves open how national references are written there. Electronically
/// Febelfin's standard (AOS1 OGM-VCS) carries the twelve digits alone, and some programs put these in the code; the
/// printed form is reported to work in Easy Banking of BNP Paribas Fortis, is what Odoo wrote on Belgian invoices for
/// years, cannot be taken for any other number, and is still found in the statement where an app takes it over as
/// words.
EpcPayload epcPayload(const EpcPayment& payment);

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::EpcFault, "no_beneficiary", "no_account", "amount", "two_communications", "too_long")
