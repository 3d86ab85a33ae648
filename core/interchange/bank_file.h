// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enum_names.h"
#include "domain/structured_communication.h"

#include <QDate>
#include <QList>
#include <QString>

#include <optional>

namespace entraide {

/// Whose export a file is.
enum class BankLayout { Kbc, BnpParibasFortis, Belfius, Ing };

/// One booked movement of an account.
struct BankLine {
    qint64 line = 0;                                   ///< of the file, from 1
    QString account;                                   ///< IBAN of the file's owner, without spaces
    QDate date;                                        ///< booked
    QDate valueDate;                                   ///< invalid when the file does not say it
    qint64 cents = 0;                                  ///< euro cents, never 0; below 0: money that left the account
    QString counterparty;                              ///< name
    QString counterpartyAccount;                       ///< IBAN without spaces, or as written when it is none
    QString communication;                             ///< as written, all columns that may hold it joined by one space
    QString text;                                      ///< the bank's own words, as one line; empty: the file has none
    std::optional<StructuredCommunication> structured; ///< found in any of them or in the bank's own words, checked
    /// account|date|number|cents, the same for the same movement whenever it is exported. The number is the bank's own
    /// (BNP Paribas Fortis, ING). Otherwise it is a digest of the counterparty's account and the communication, and
    /// lines that are alike in all of this are told apart by "#2", "#3". Numbers of statements are in none: banks fill
    /// them in days after the movement first shows.
    QString reference;

    friend bool operator==(const BankLine&, const BankLine&) = default;
};

/// Why a row was not taken.
enum class BankFaultKind {
    BadDate,
    BadAmount,
    OtherCurrency, ///< than euro
    NotBooked,     ///< refused, or still waiting
    BadAccount,    ///< the owner's, no IBAN
    TooFewCells,
};

/// A row that was not taken.
struct BankFault {
    qint64 line = 0; ///< of the file, from 1
    BankFaultKind kind = BankFaultKind::TooFewCells;
    QString column; ///< its header; empty: the whole row
    QString value;  ///< the cell, or the row

    friend bool operator==(const BankFault&, const BankFault&) = default;
};

struct BankFile {
    BankLayout layout = BankLayout::Kbc;
    QList<BankLine> lines; ///< in the order of the file
    QList<BankFault> faults;

    friend bool operator==(const BankFile&, const BankFile&) = default;
};

/// Reads the CSV export of an account (KBC, BNP Paribas Fortis, Belfius, ING; in French, Dutch or English). Finds the
/// row of headers wherever it stands. Rows of no money, announcements among the movements, are left out. Throws
/// FileMissing, NoPermission, or BadInput with a fault: too large, too many rows, no text, no rows, or
/// fault::unknownBank, whose subject is the headers that were seen.
BankFile readBankFile(const QString& path);

namespace fault {

inline constexpr QLatin1StringView unknownBank("unknown_bank"); ///< no row of headers that a bank is known to write

} // namespace fault

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::BankLayout, "kbc", "bnp_paribas_fortis", "belfius", "ing")
ENTRAIDE_ENUM_NAMES(entraide::BankFaultKind, "bad_date", "bad_amount", "other_currency", "not_booked", "bad_account",
                    "too_few_cells")
