// SPDX-License-Identifier: GPL-3.0-or-later
// What became of a gift of meals, for its giver. No tax receipt: the money went to the restaurant.
#pragma once

#include "ui/printing/letter_head.h"

namespace entraide {

struct GiftReceipt {
    LetterHead head;
    QString giver; ///< empty: who gave no name
    QString restaurant;
    struct Line {
        QDate date;
        QString place; ///< "Saint-Pierre, intensive care"
        int meals = 0;
    };
    QList<Line> lines; ///< delivered, the earliest first
    int delivered = 0;
    int toCome = 0; ///< of the gift, not delivered yet
};

/// None when the gift or its restaurant is not here, or none of its meals is delivered.
std::optional<GiftReceipt> giftReceipt(const Desk& desk, const DonationId& gift, QDate today);

Paginator receiptPages(const GiftReceipt& receipt, PrintWords words);
/// The same as a text for a mail.
QString receiptText(const GiftReceipt& receipt, const PrintWords& words);
/// Whole or not at all. Needs a QGuiApplication for its fonts. Throws Error.
void writeReceiptPdf(const GiftReceipt& receipt, PrintWords words, const QString& file);

} // namespace entraide
