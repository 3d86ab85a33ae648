// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "ui/records/record_form.h"

class QCompleter;
class QLineEdit;
class QPlainTextEdit;
class QSpinBox;

namespace entraide {

class ChoiceField;
class ChoicesField;
class DateField;
class Desk;
class WhenField;

/// A request as it is noted at the telephone: for whom, what, when, where. Somebody who is known, in whatever part, is found by name.
class RequestForm : public RecordForm {
    Q_OBJECT

public:
    explicit RequestForm(Desk& desk, QWidget* parent = nullptr);

    void begin(QDate today);
    void edit(const Request& request, const Beneficiary& beneficiary, const Person& person);

    struct Noted {
        Person person;
        Beneficiary beneficiary;
        Request request;
    };
    Noted noted() const;
    bool isNew() const { return m_request.id.isEmpty(); }
    void show(const QList<FormIssue>& issues) { showIssues(issues); }

private:
    void build();
    void fill();
    void findPerson();

    Desk& m_desk;
    Person m_person;
    Beneficiary m_beneficiary;
    Request m_request;

    QLineEdit* m_givenName;
    QLineEdit* m_familyName;
    ChoiceField* m_language;
    QLineEdit* m_phone;
    QLineEdit* m_street;
    QLineEdit* m_number;
    QLineEdit* m_box;
    QLineEdit* m_postcode;
    QLineEdit* m_requestedBy;
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
