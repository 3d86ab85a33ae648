// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/desk_profile.h"
#include "storage/change.h"
#include "ui/common/tones.h"
#include "ui/records/record_form.h"

#include <QDate>

class QLineEdit;
class QPlainTextEdit;
class QSpinBox;
class QTimeEdit;

namespace entraide {

class AddressField;
class AddressLookup;
class CeilingsModel;
class Desk;
class HolidaysModel;
class ToneLabel;

/// What letters, reports and rules need to know of the association: who it is, its insurance, what it pays back, school
/// holidays, ages and limits. Saves by itself.
class AssociationForm : public RecordForm {
    Q_OBJECT

public:
    /// \a today: the school year that is offered, and the year of a new ceiling.
    AssociationForm(Desk& desk, AddressLookup& addresses, QDate today, QWidget* parent = nullptr);

    /// What stands in the fields.
    DeskProfile noted() const;
    void save();

Q_SIGNALS:
    void saved(const entraide::ChangeSet& changes);
    void said(const QString& sentence, entraide::Tone tone);

private:
    void addAssociation(AddressLookup& addresses);
    void addInsurance();
    void addExpenses();
    void addHolidays();
    void addRules();
    void fill();
    QLineEdit* addText(const QString& path, const QString& label, QString DeskProfile::*member);
    QList<FieldProblem> typedWrong() const;
    QString sentenceOn(const QString& path) const;

    Desk& m_desk;
    QDate m_today;
    DeskProfile m_profile; ///< as it was read
    DeskProfile m_asShown; ///< as the fields said before anybody typed
    QList<std::pair<QLineEdit*, QString DeskProfile::*>> m_texts;
    QPlainTextEdit* m_purpose = nullptr;
    AddressField* m_address = nullptr;
    QLineEdit* m_dayRate = nullptr;
    QLineEdit* m_kilometre = nullptr;
    CeilingsModel* m_ceilings;
    HolidaysModel* m_holidays;
    ToneLabel* m_added = nullptr; ///< how many holidays were added
    QTimeEdit* m_cutOff = nullptr;
    QSpinBox* m_age = nullptr;
    QSpinBox* m_smallest = nullptr;
    QSpinBox* m_signups = nullptr;
};

/// The form in a dialog over \a parent; comes back at once.
AssociationForm* showAssociation(Desk& desk, AddressLookup& addresses, QDate today, QWidget& parent);

} // namespace entraide
