// SPDX-License-Identifier: GPL-3.0-or-later
// What the page Meals asks about money. Each opens over its parent; nothing happens when it is left.
#pragma once

#include <QDate>
#include <QDialog>

class QDateEdit;
class QLineEdit;

namespace entraide {

class AmountField;
class ToneLabel;

/// An amount and what else has to be said about it. It closes only once all of it is there.
class AmountDialog : public QDialog {
    Q_OBJECT

public:
    qint64 cents() const;

    void accept() override;

protected:
    AmountDialog(const QString& title, const QString& yes, QWidget* parent);

    /// Adds the rows, the problem and the buttons.
    void build(const QString& explanation, const QList<std::pair<QString, QWidget*>>& rows);
    /// What is missing besides the amount; empty: nothing.
    virtual QString missing() const { return {}; }
    AmountField& amount() const { return *m_amount; }

private:
    QString m_yes;
    AmountField* m_amount;
    ToneLabel* m_problem;
};

/// Money that came in and that no bank's file says.
class PaymentDialog : public AmountDialog {
    Q_OBJECT

public:
    /// \a open euro cents are still to come, from \a giver.
    PaymentDialog(const QString& giver, qint64 open, QDate today, QWidget* parent);

    QDate date() const;

private:
    QDateEdit* m_date;
};

/// Money that the restaurant paid back, and why.
class RefundDialog : public AmountDialog {
    Q_OBJECT

public:
    /// \a most euro cents were received and are not in meals that are ordered.
    RefundDialog(const QString& giver, qint64 most, QWidget* parent);

    QString reason() const;

protected:
    QString missing() const override;

private:
    QLineEdit* m_reason;
};

} // namespace entraide
