// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/person.h"

#include <QDate>
#include <QDialog>

#include <functional>

class QDateEdit;
class QFormLayout;
class QLabel;
class QPushButton;

namespace entraide {

class ChoiceField;
class Desk;

/// On what it rests that something is kept or done: what for, which basis, since when, how it was said.
class ConsentDialog : public QDialog {
    Q_OBJECT

public:
    /// \a about: whose, in words.
    ConsentDialog(const QString& about, QDate today, QWidget* parent = nullptr);

    ConsentGiven consent() const;

private:
    ChoiceField* m_what;
    ChoiceField* m_basis;
    QDateEdit* m_given;
    ChoiceField* m_means;
};

/// Which consent is taken back, since when, and all that follows from it, before it is done.
class WithdrawDialog : public QDialog {
    Q_OBJECT

public:
    WithdrawDialog(const Desk& desk, const Person& person, QDate today, QWidget* parent = nullptr);

    Consent what() const;
    QDate on() const;
    /// What follows, as it is shown.
    QString effects() const;

private:
    void showEffects();

    const Desk& m_desk;
    Person m_person;
    QList<Consent> m_standing;
    ChoiceField* m_what;
    QDateEdit* m_on;
    QLabel* m_effects;
};

} // namespace entraide
