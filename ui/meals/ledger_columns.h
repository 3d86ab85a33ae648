// SPDX-License-Identifier: GPL-3.0-or-later
// A campaign's account in words and numbers: for the table, the text, the file and the sentences.
#pragma once

#include "ui/meals/campaign_books.h"

#include <QString>

class QFileDevice;

namespace entraide {

/// A number of an account.
struct LedgerColumn {
    QString title;
    QString tip; ///< what it counts, as a sentence
    int MealAccount::*meals = nullptr;
    qint64 MealAccount::*cents = nullptr; ///< when it is money
    QString text(const MealAccount& account) const;
};
QList<LedgerColumn> ledgerColumns();

/// A restaurant's name, or that it is not here yet.
QString placeName(const CampaignBooks& books, const OrganisationId& place);

/// An equation of the books with its numbers.
struct Balance {
    QString text; ///< "Given 120 = ordered 90 + pending 30"; with ≠ when it does not hold
    bool holds = false;
};
/// Meals given, meals ordered, money.
QList<Balance> balancesOf(const MealAccount& account);

/// What a newspaper asks for.
struct CampaignFigure {
    QString label;
    QString value;
};
QList<CampaignFigure> figuresOf(const CampaignBooks& books);

/// Meals delivered to a hospital.
struct HospitalMeals {
    QString name;
    int meals = 0;
};
/// Most meals first.
QList<HospitalMeals> deliveredTo(const CampaignBooks& books);

/// All of it as a text for a mail.
QString booksText(const CampaignBooks& books, QDate today);
/// The ledger, a line for each restaurant and the total, as CSV. Throws Error.
void writeLedgerCsv(QFileDevice& file, const CampaignBooks& books);

} // namespace entraide
