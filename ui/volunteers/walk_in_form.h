// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/address_entry.h"
#include "ui/records/record_form.h"
#include "workflows/walk_in.h"

class QCheckBox;
class QLineEdit;

namespace entraide {

class AddressLookup;
class ChoiceField;
class Desk;
class KnownPersons;
class ToneLabel;
class TypedServices;

/// Somebody at the counter, in one go and by keyboard alone: who, what they offer or ask for, and when, in words. Who
/// may be known already is listed while their name is typed; what is noted of somebody known is added to their record.
class WalkInForm : public RecordForm {
    Q_OBJECT

public:
    WalkInForm(Desk& desk, AddressLookup& addresses, QWidget* parent = nullptr);

    void begin(QDate today);
    void takeFocus();
    /// What was typed. Words of time that were not understood are kept as notes.
    WalkIn noted() const;
    /// To be saved: what was typed, over what is stored of them by now.
    WalkIn toSave() const;
    /// What else they ask for stands for no kind of help, so it could not be kept.
    QList<FormIssue> unclear() const;
    void show(const QList<FormIssue>& issues) { showIssues(issues); }
    using QWidget::show;

private:
    enum Part { Helps, Asks, Both };
    void build();
    QLineEdit* addLine(const QString& path, const QString& name, const QString& label, const QString& placeholder = {});
    /// A line of words with what was understood below it.
    QWidget* withHint(QLineEdit* line, ToneLabel* hint);
    void refresh();
    void lookUp();
    void fillIn(const PersonId& person);
    void takeAddress(const AddressHit& hit);
    void refreshPlace();
    Person typedPerson() const;
    bool helps() const;
    bool asks() const;

    Desk& m_desk;
    AddressLookup& m_addresses;
    KnownPersons* m_known;
    Person m_person;  ///< who is chosen, as stored; an empty one for somebody new
    Person m_asShown; ///< as the fields said before anybody typed more
    QDate m_today;
    QLineEdit* m_givenName;
    QLineEdit* m_familyName;
    QLineEdit* m_phone;
    QLineEdit* m_postcode;
    ChoiceField* m_language;
    QLineEdit* m_birthYear;
    ChoiceField* m_part;
    TypedServices* m_services;
    QLineEdit* m_free;
    ToneLabel* m_freeHint;
    QCheckBox* m_accepted;
    TypedServices* m_asked;
    QLineEdit* m_askedFor;
    QLineEdit* m_when;
    ToneLabel* m_whenHint;
    AddressEntry* m_street; ///< and the number, in one line
    ToneLabel* m_placeHint;
    std::optional<AddressHit> m_taken; ///< from the list below the street
    QCheckBox* m_agrees;
};

} // namespace entraide
