// SPDX-License-Identifier: GPL-3.0-or-later
// A campaign's account in words and numbers: for the table, the text, the file and the sentences.
#pragma once

#include "ui/meals/campaign_books.h"

#include <QString>
#include <QStringList>

#include <optional>

class QFileDevice;

namespace entraide {

struct CampaignSheet;

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

/// A line of the campaign's numbers: a week, a restaurant, a hospital. What is not counted for it is none.
struct NumbersRow {
    QString name;
    std::optional<int> given;
    std::optional<int> ordered;
    int delivered = 0;
    std::optional<qint64> cents; ///< euro cents received, less what was paid back

    /// As they are read: "–" for none.
    QStringList cells() const;
};
struct NumbersGroup {
    QString heading; ///< "By week"
    QList<NumbersRow> rows;
};
NumbersRow rowOf(const MealWeek& week);
/// By week, by restaurant, by hospital; groups without a row are left out.
QList<NumbersGroup> numbersOf(const CampaignBooks& books);
NumbersRow totalOf(const CampaignBooks& books);
/// The titles of the cells, the first being \a first.
QStringList numberTitles(const QString& first);

/// The same as texts for paper.
CampaignSheet sheetOf(const CampaignBooks& books, QDate today);

/// All of it as a text for a mail.
QString booksText(const CampaignBooks& books, QDate today);
/// The ledger, a line for each restaurant and the total, as CSV. Throws Error.
void writeLedgerCsv(QFileDevice& file, const CampaignBooks& books);
/// The numbers, a line for each week, restaurant and hospital and the total, as CSV. Throws Error.
void writeNumbersCsv(QFileDevice& file, const CampaignBooks& books);

} // namespace entraide
