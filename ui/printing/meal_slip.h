// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/paginator.h"
#include "ui/printing/print_words.h"

#include <QByteArray>
#include <QDate>

namespace entraide {

/// What a giver of meals gets to pay with.
struct MealSlip {
    QString desk;     ///< the association's name
    QString campaign; ///< empty: none named
    QString giver;    ///< empty: who gave no name
    QString restaurant;
    QString restaurantAddress; ///< on one line; may be empty
    QString iban;              ///< with or without spaces
    int meals = 0;
    qint64 amountCents = 0; ///< euro cents
    QString structured;     ///< as it is printed: "+++000/0000/00097+++"
    QString message;        ///< the giver's own; may have several lines
    QString hospital;       ///< empty: wherever meals are needed
    QString unit;
    QDate date;
    bool sample = false;
    QByteArray epcPayload; ///< of epcPayload(); empty, or longer than a code holds: a slip without a code
};

/// A slip on a page each, A4 portrait, within the upper two thirds of what is between the margins: long names and
/// messages are cut there with an ellipsis. A payment's code has sides of 43 mm at least, and a quiet zone of 4
/// modules. All \a slips are of one desk; none gives no page. In one language or two.
Paginator mealSlipPages(const QList<MealSlip>& slips, const QList<Language>& languages);
/// The same with words of the caller's own.
Paginator mealSlipPages(const QList<MealSlip>& slips, PrintWords words);

/// "Chez Léa, +++000/0000/00097+++": the title of the PDF. Names nobody who gives.
QString mealSlipTitle(const MealSlip& slip);

/// Writes \a slip to \a file, whole or not at all. Needs a QGuiApplication for its fonts. Throws Error.
void writeMealSlipPdf(const MealSlip& slip, const QList<Language>& languages, const QString& file);

} // namespace entraide
