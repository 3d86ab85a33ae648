// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/page.h"

#include <QObject>

#include <optional>

namespace entraide {

struct MealSlip;

/// The slip that a giver pays with, on a printer or in a file, in the giver's language. GUI thread.
class SlipPaper : public QObject {
    Q_OBJECT

public:
    /// \a over: what its dialogs open over.
    SlipPaper(PageContext& context, QWidget& over);

    void printSlip(const DonationId& gift);
    void askForPdf(const DonationId& gift);
    void writePdf(const DonationId& gift, const QString& file);

Q_SIGNALS:
    void said(const QString& sentence, entraide::Tone tone);

private:
    /// None, and said so, when the gift or its restaurant is not here.
    std::optional<MealSlip> slipOf(const DonationId& gift);

    PageContext& m_context;
    QWidget& m_over;
};

} // namespace entraide
