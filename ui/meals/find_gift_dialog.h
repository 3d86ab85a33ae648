// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QDialog>

class QLineEdit;
class QPushButton;

namespace entraide {

class Desk;
class GiftChoiceModel;
class ListTable;

/// Finds the gift that a payment is for, by typing the giver's name, the communication or an amount. Nothing is written
/// here.
class FindGiftDialog : public QDialog {
    Q_OBJECT

public:
    FindGiftDialog(Desk& desk, const Payment& payment, QWidget* parent);

    /// Empty when none is chosen.
    DonationId chosen() const;
    ListTable& table() const { return *m_table; }

private:
    void search();

    Desk& m_desk;
    Payment m_payment;
    GiftChoiceModel* m_model;
    QLineEdit* m_text;
    ListTable* m_table;
    QPushButton* m_yes;
};

} // namespace entraide
