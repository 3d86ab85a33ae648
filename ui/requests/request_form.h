// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "ui/records/kept.h"
#include "ui/records/record_form.h"
#include "workflows/placing.h"

class QCompleter;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace entraide {

class AddressField;
class AddressLookup;
class ChoiceField;
class ChoicesField;
class DateField;
class Desk;
class OrganisationField;
class WhenField;

/// A request as it is noted at the telephone: for whom, what, when, where. Somebody who is known, in whatever part, is
/// found by name. A care home or a shelter may ask itself, in the place of a person.
class RequestForm : public RecordForm {
    Q_OBJECT

public:
    RequestForm(Desk& desk, AddressLookup& addresses, QWidget* parent = nullptr);

    void begin(QDate today);
    /// For an organisation that asks itself.
    void begin(QDate today, const OrganisationId& organisation);
    void edit(const Request& request, const Beneficiary& beneficiary, const Person& person);

    struct Noted {
        Person person;
        Beneficiary beneficiary;
        Request request;
        std::optional<Organisation> newOrganisation = {}; ///< to be saved first; the request is then its

        bool isOfOrganisation() const { return !request.organisation.isEmpty() || newOrganisation; }
    };
    Noted noted() const;
    /// To be saved: what was typed, over what is stored by now.
    Noted toSave() const;
    /// What is to be put right.
    static QList<FormIssue> issues(const Noted& noted, const Today& today);
    bool isNew() const { return m_request.id.isEmpty(); }
    void show(const QList<FormIssue>& issues) { showIssues(issues); }

protected:
    /// Who was found by name, and what is edited.
    QVariant origin() const override {
        return QVariantList{keptRecord(m_person), keptRecord(m_beneficiary), keptRecord(m_request)};
    }
    void beginWith(const QVariant& origin) override;

private:
    void build(AddressLookup& addresses);
    void fill();
    void showFields();
    void enterReadings(const Beneficiary& beneficiary, const Request& request);
    void findPerson();
    void choosePerson(const PersonId& id);
    void organisationChanged();
    bool isOwnPlace() const;
    struct Where {
        Address address;
        Placement placement;
    };
    Where placeOfAsker() const;
    bool isTyped(const Address& address) const;
    void showPlace(const Where& where);
    void readAddress(Noted& noted) const;

    Desk& m_desk;
    Person m_person;
    Beneficiary m_beneficiary;
    Request m_request;
    Noted m_asShown; ///< as the fields said before anybody typed
    Address m_shown; ///< as the form itself filled it in

    QLineEdit* m_givenName;
    QLineEdit* m_familyName;
    ChoiceField* m_language;
    QLineEdit* m_phone;
    AddressField* m_address;
    QLineEdit* m_requestedBy;
    OrganisationField* m_organisation;
    ChoiceField* m_service;
    QLineEdit* m_title;
    WhenField* m_when;
    QSpinBox* m_people;
    ChoicesField* m_languages;
    ChoiceField* m_urgency;
    DateField* m_expires;
    QPlainTextEdit* m_remark;
    QPlainTextEdit* m_access;
};

} // namespace entraide
