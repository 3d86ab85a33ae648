// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "ui/records/record_form.h"

class QCheckBox;
class QDoubleSpinBox;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace entraide {

class AddressField;
class AddressLookup;
class ChoiceField;
class ChoicesField;
class ConsentsField;
class DateField;
class Desk;
class ScreeningsField;
class ToneLabel;
class WeekField;

/// A volunteer as they are enrolled at the counter: who, what they offer, when, where, and what was checked.
class VolunteerForm : public RecordForm {
    Q_OBJECT

public:
    explicit VolunteerForm(AddressLookup& addresses, QWidget* parent = nullptr);

    /// Who sits at the desk, for the checks that are added.
    void setWho(const QString& who);
    void begin(QDate today);
    void edit(const Volunteer& volunteer, const Person& person, QDate today);

    struct Noted {
        Person person;
        Volunteer volunteer;
    };
    /// What was typed, over what was there. Fields that the form does not show are kept.
    Noted noted() const;
    /// To be saved: what was typed, over what is stored by now.
    Noted toSave(const Desk& desk) const;
    bool isNew() const { return m_volunteer.id.isEmpty(); }
    void show(const QList<FormIssue>& issues) { showIssues(issues); }
    using QWidget::show;

private:
    void buildPerson(AddressLookup& addresses);
    void buildHelp();
    void buildTime();
    void buildAdministration();
    void fill();
    void nameQuarters();

    Person m_person;
    Volunteer m_volunteer;
    Noted m_asShown; ///< as the fields said before anybody typed

    QLineEdit* m_givenName;
    QLineEdit* m_familyName;
    ChoiceField* m_language;
    QLineEdit* m_phones;
    QLineEdit* m_emails;
    AddressField* m_address;
    QSpinBox* m_birthYear;
    ChoicesField* m_services;
    ChoicesField* m_languages;
    ChoicesField* m_skills;
    WeekField* m_week;
    DateField* m_from;
    DateField* m_until;
    QDoubleSpinBox* m_area;
    QLineEdit* m_quarters;
    ToneLabel* m_quarterNames;
    ChoicesField* m_transports;
    QSpinBox* m_hours;
    QSpinBox* m_tasks;
    ScreeningsField* m_screenings;
    ConsentsField* m_consents;
    ChoiceField* m_affiliation;
    QLineEdit* m_school;
    DateField* m_note;
    QCheckBox* m_insured;
    QPlainTextEdit* m_remark;
};

} // namespace entraide
