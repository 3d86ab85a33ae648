// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/request_form.h"

#include "domain/phone.h"
#include "storage/audit_reading.h"
#include "storage/desk.h"
#include "storage/queries.h"
#include "ui/common/fault.h"
#include "ui/records/address_field.h"
#include "ui/records/choices.h"
#include "ui/records/editors.h"
#include "ui/records/organisation_field.h"
#include "ui/words/place_names.h"
#include "workflows/names.h"
#include "workflows/over_stored.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QStandardItemModel>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostSuggestions = 8;
constexpr int textLines = 3;

enum Role { IdRole = Qt::UserRole, FamilyNameRole };

QPlainTextEdit* makeText() {
    auto* edit = new QPlainTextEdit;
    edit->setTabChangesFocus(true);
    edit->setFixedHeight(edit->fontMetrics().lineSpacing() * textLines + 16);
    return edit;
}

} // namespace

RequestForm::RequestForm(Desk& desk, AddressLookup& addresses, QWidget* parent)
    : RecordForm(parent)
    , m_desk(desk) {
    build(addresses);
}

void RequestForm::build(AddressLookup& addresses) {
    addGroup(tr("For whom"));
    m_givenName = new QLineEdit;
    m_familyName = new QLineEdit;
    m_language = new ChoiceField(choiceNames<Language>().first(4)); // letters are written in these
    m_phone = new QLineEdit;
    m_phone->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    m_requestedBy = new QLineEdit;
    m_requestedBy->setPlaceholderText(tr("herself, his daughter, the nurse…"));
    addRow(u"family_name"_s, tr("&Family name"), m_familyName);
    addRow(u"given_name"_s, tr("&Given name"), m_givenName);
    addRow(u"language"_s, tr("&Language"), m_language);
    addRow(u"phones"_s, tr("&Phone"), m_phone);
    addRow(u"requested_by"_s, tr("As&ked by"), m_requestedBy);
    m_organisation = new OrganisationField(m_desk, tr("Not known here yet: it is noted along with the request."));
    m_organisation->setPlaceholderText(tr("part of the name, or a new one"));
    addGroup(tr("Or an organisation that asks itself"));
    addRow(u"organisation"_s, tr("&Organisation"), m_organisation);
    addGroup(tr("Where"));
    m_address = new AddressField(addresses);
    addRow(u"address"_s, tr("Addre&ss"), m_address);
    connect(m_language, &QComboBox::currentIndexChanged, this, [this](int language) {
        if (language >= 0)
            m_address->setLanguage(static_cast<Language>(language));
    });
    m_access = makeText();
    addRow(u"access"_s, tr("How to get in (told on acceptance only)"), m_access);
    addGroup(tr("What and when"));
    m_service = new ChoiceField(choiceNames<Service>());
    m_title = new QLineEdit;
    m_title->setPlaceholderText(tr("a few words of your own, if useful"));
    m_when = new WhenField;
    m_people = new QSpinBox;
    m_people->setRange(1, 99);
    m_urgency = new ChoiceField(choiceNames<Urgency>());
    m_languages = new ChoicesField(choiceNames<Language>(), 4);
    m_expires = new DateField;
    m_remark = makeText();
    addRow(u"service"_s, tr("Ser&vice"), m_service);
    addRow(u"title"_s, tr("I&n short"), m_title);
    addRow(u"when"_s, tr("&When"), m_when);
    addRow(u"people_needed"_s, tr("People nee&ded"), m_people);
    addRow(u"urgency"_s, tr("&Urgency"), m_urgency);
    addRow(u"languages"_s, tr("Speaks one of"), m_languages);
    addRow(u"expires"_s, tr("Expires"), m_expires);
    addRow(u"remark"_s, tr("Note for the team"), m_remark);
    connect(m_organisation, &OrganisationField::organisationChanged, this, &RequestForm::organisationChanged);
    for (const QLineEdit* name : {m_familyName, m_givenName})
        connect(name, &QLineEdit::textChanged, this,
                [this] { guardedLater(*this, [this] { organisationChanged(); }); });
    connect(m_familyName, &QLineEdit::textEdited, this, [this] { guardedLater(*this, [this] { findPerson(); }); });
    auto* completer = new QCompleter(new QStandardItemModel(this), this);
    completer->setCompletionMode(QCompleter::UnfilteredPopupCompletion);
    completer->setCompletionRole(FamilyNameRole);
    m_familyName->setCompleter(completer);
    connect(completer, qOverload<const QModelIndex&>(&QCompleter::activated), this, [this](const QModelIndex& index) {
        if (const auto id = PersonId::fromString(index.data(IdRole).toString()))
            guardedLater(*this, [&] { choosePerson(*id); });
    });
}

/// All of it or, where it cannot be read or the journal cannot be written, nothing.
void RequestForm::choosePerson(const PersonId& id) {
    const auto person = m_desk.find<Person>(id);
    if (!person)
        return;
    Request request = noted().request;
    // Who asks for the first time becomes a beneficiary with this request: a volunteer, a giver, a cook.
    Beneficiary beneficiary = m_desk.findBy<Beneficiary>("person"_L1, id.toString()).value(0);
    beneficiary.person = id;
    request.beneficiary = beneficiary.id;
    enterReadings(beneficiary, request);
    m_person = *person;
    m_beneficiary = beneficiary;
    m_request = request;
    showFields();
}

void RequestForm::findPerson() {
    auto* model = qobject_cast<QStandardItemModel*>(m_familyName->completer()->model());
    model->clear();
    // Once a person is chosen, typing corrects that person's name.
    if (!m_person.id.isEmpty() || m_familyName->text().trimmed().size() < 2)
        return;
    ListQuery query;
    query.type = EntityType::Person;
    query.states = {QString(enumName(PersonState::Active))};
    query.search = m_familyName->text();
    query.limit = mostSuggestions;
    for (const ListRow& row : m_desk.queries().list(query).rows) {
        auto* item = new QStandardItem(row.postcode.isEmpty() ? row.label : row.label + u", "_s + row.postcode);
        item->setData(row.id, IdRole);
        item->setData(row.body.value("family_name"_L1).toString(), FamilyNameRole);
        model->appendRow(item);
    }
    if (model->rowCount() > 0)
        m_familyName->completer()->complete();
}

void RequestForm::begin(QDate today) {
    m_person = {};
    m_beneficiary = {};
    m_request = {};
    m_person.language = Language::French;
    m_request.received = today;
    m_request.when.from = today;
    setTitle(tr("New request"));
    setSaveText(tr("Save the request"));
    clearIssues();
    fill();
    m_familyName->setFocus();
}

void RequestForm::begin(QDate today, const OrganisationId& organisation) {
    begin(today);
    m_organisation->setOrganisation(organisation);
    m_requestedBy->setFocus();
}

void RequestForm::edit(const Request& request, const Beneficiary& beneficiary, const Person& person) {
    m_person = person;
    m_beneficiary = beneficiary;
    m_request = request;
    setTitle(tr("Edit the request"));
    setSaveText(tr("Save the changes"));
    clearIssues();
    fill();
    m_service->setFocus();
}

void RequestForm::beginWith(const QVariant& origin) {
    const QVariantList known = origin.toList();
    m_person = recordFromKept<Person>(known.value(0));
    m_beneficiary = recordFromKept<Beneficiary>(known.value(1));
    m_request = recordFromKept<Request>(known.value(2));
    fill();
}

void RequestForm::enterReadings(const Beneficiary& beneficiary, const Request& request) {
    enterReading(m_desk, beneficiary.id.toString(), bodyOf(beneficiary));
    enterReading(m_desk, request.id.toString(), bodyOf(request));
}

void RequestForm::fill() {
    enterReadings(m_beneficiary, m_request);
    showFields();
}

void RequestForm::showFields() {
    m_givenName->setText(m_person.givenName);
    m_familyName->setText(m_person.familyName);
    m_language->setChosen(static_cast<int>(m_person.language.value_or(Language::French)));
    m_phone->setText(m_person.phones.join(u", "_s));
    m_requestedBy->setText(m_request.requestedBy);
    m_organisation->setOrganisation(m_request.organisation);
    showPlace(isOwnPlace() ? Where{m_request.address, {m_request.position, m_request.placedBy}} : placeOfAsker());
    m_access->setPlainText(m_beneficiary.access);
    m_service->setChosen(static_cast<int>(m_request.service));
    m_title->setText(m_request.title);
    m_when->setWhen(m_request.when);
    m_people->setValue(m_request.peopleNeeded);
    m_urgency->setChosen(static_cast<int>(m_request.urgency));
    m_languages->setChosen(numbersOf(m_request.languages));
    m_expires->setDate(m_request.expires);
    m_remark->setPlainText(m_request.remark);
    organisationChanged();
    m_asShown = noted();
}

/// The request says itself where, and not by who asks.
bool RequestForm::isOwnPlace() const {
    return !m_request.address.street.isEmpty() || !m_request.address.postcode.isEmpty();
}

RequestForm::Where RequestForm::placeOfAsker() const {
    if (const auto known = m_organisation->known())
        return {known->address, {known->position, known->placedBy}};
    if (m_organisation->isGiven())
        return {};
    return {m_person.address, {m_person.position, m_person.placedBy}};
}

/// The field adds the locality, which makes it no other address.
bool RequestForm::isTyped(const Address& address) const {
    const Address typed = m_address->address();
    return isSameHouse(typed, address) && typed.box == address.box;
}

void RequestForm::showPlace(const Where& where) {
    m_address->setPlace(where.address, where.placement);
    m_shown = where.address;
}

/// Who asks itself has no name, language or door of a person: those fields rest, unless something stands in them that
/// has to be emptied. Where help is given follows who asks, until somebody types it.
void RequestForm::organisationChanged() {
    const bool isGiven = m_organisation->isGiven();
    const bool isNamed = !m_familyName->text().trimmed().isEmpty() || !m_givenName->text().trimmed().isEmpty();
    for (QWidget* field : {static_cast<QWidget*>(m_familyName), static_cast<QWidget*>(m_givenName),
                           static_cast<QWidget*>(m_language), static_cast<QWidget*>(m_access)})
        field->setEnabled(!isGiven || isNamed);
    m_phone->setEnabled(!m_organisation->known() || isNamed);
    const Where where = placeOfAsker();
    if (!isOwnPlace() && where.address != m_shown && (isTyped({}) || isTyped(m_shown)))
        showPlace(where);
}

QList<FormIssue> RequestForm::issues(const Noted& noted, const Today& today) {
    QList<FormIssue> issues = check(noted.request, today, knownPostcodes());
    if (!noted.isOfOrganisation())
        return issues + check(noted.person, today, knownPostcodes());
    const FormIssue two{FormProblem::TwoAsk, u"organisation"_s};
    if (!fullName(noted.person).isEmpty() && !issues.contains(two))
        issues.append(two);
    if (noted.newOrganisation && !noted.newOrganisation->phone.isEmpty() &&
        !Phone::fromText(noted.newOrganisation->phone))
        issues.append({FormProblem::PhoneInvalid, u"phones"_s});
    return issues;
}

RequestForm::Noted RequestForm::noted() const {
    Noted noted{m_person, m_beneficiary, m_request};
    noted.person.givenName = m_givenName->text().trimmed();
    noted.person.familyName = m_familyName->text().trimmed();
    noted.person.language = static_cast<Language>(m_language->chosen());
    noted.person.phones.clear();
    for (const QString& phone : m_phone->text().split(u',', Qt::SkipEmptyParts))
        noted.person.phones.append(phone.trimmed());
    noted.request.organisation = m_organisation->organisation();
    noted.newOrganisation = m_organisation->newOrganisation();
    if (noted.isOfOrganisation() && fullName(noted.person).isEmpty())
        noted.request.beneficiary = {};
    readAddress(noted);
    noted.beneficiary.access = m_access->toPlainText().trimmed();
    noted.request.requestedBy = m_requestedBy->text().trimmed();
    noted.request.service = static_cast<Service>(m_service->chosen());
    noted.request.title = m_title->text().trimmed();
    noted.request.when = m_when->when();
    noted.request.peopleNeeded = m_people->value();
    noted.request.urgency = static_cast<Urgency>(m_urgency->chosen());
    noted.request.languages = valuesOf<Language>(m_languages->chosen());
    noted.request.expires = m_expires->date();
    noted.request.remark = m_remark->toPlainText().trimmed();
    return noted;
}

RequestForm::Noted RequestForm::toSave() const {
    Noted saved = noted();
    saved.person = overStored(m_desk, m_person, m_asShown.person, saved.person);
    saved.beneficiary = overStored(m_desk, m_beneficiary, m_asShown.beneficiary, saved.beneficiary);
    saved.request = overStored(m_desk, m_request, m_asShown.request, saved.request);
    return saved;
}

/// Who asks lives there, unless the request says itself where; a house that is known stays where it is.
void RequestForm::readAddress(Noted& noted) const {
    if (noted.newOrganisation)
        noted.newOrganisation->phone = noted.person.phones.value(0);
    if (isOwnPlace()) {
        m_address->readInto(noted.request);
        if (noted.request.address == Address()) { // where who asks is, from now on
            noted.request.position = {};
            noted.request.placedBy = PlacedBy::Unknown;
        }
    } else if (noted.newOrganisation) {
        m_address->readInto(*noted.newOrganisation);
    } else if (const auto known = m_organisation->known()) {
        if (!isTyped(known->address))
            m_address->readInto(noted.request);
    } else {
        m_address->readInto(noted.person);
    }
}

} // namespace entraide
