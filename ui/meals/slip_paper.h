// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/page.h"

#include <QObject>

#include <optional>

namespace entraide {

struct GiftReceipt;
struct MealSlip;

/// What a giver gets in their own language, on a printer or in a file: the slip to pay with, and the receipt that says
/// which meals arrived. GUI thread.
class SlipPaper : public QObject {
    Q_OBJECT

public:
    /// \a over: what its dialogs open over.
    SlipPaper(PageContext& context, QWidget& over);

    void printSlip(const DonationId& gift);
    void askForPdf(const DonationId& gift);
    void writePdf(const DonationId& gift, const QString& file);

    void printReceipt(const DonationId& gift);
    void askForReceiptPdf(const DonationId& gift);
    void writeReceiptPdf(const DonationId& gift, const QString& file);
    /// As a text for a mail.
    void copyReceipt(const DonationId& gift);

Q_SIGNALS:
    void said(const QString& sentence, entraide::Tone tone);

private:
    /// None, and said so, when the gift or its restaurant is not here.
    std::optional<MealSlip> slipOf(const DonationId& gift);
    /// None, and said so, when nothing of the gift is delivered.
    std::optional<GiftReceipt> receiptOf(const DonationId& gift);

    PageContext& m_context;
    QWidget& m_over;
};

} // namespace entraide
