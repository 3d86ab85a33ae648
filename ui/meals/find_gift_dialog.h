// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "ui/records/search_dialog.h"

namespace entraide {

class Desk;
class GiftChoiceModel;

/// Finds the gift that a payment is for, by typing the giver's name, the communication or an amount.
class FindGiftDialog : public SearchDialog {
    Q_OBJECT

public:
    FindGiftDialog(Desk& desk, const Payment& payment, QWidget* parent);

    /// Empty when none is chosen.
    DonationId chosen() const;

private:
    void find(const QString& text) override;

    Desk& m_desk;
    Payment m_payment;
    GiftChoiceModel* m_model;
};

} // namespace entraide
