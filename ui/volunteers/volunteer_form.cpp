// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/volunteers/volunteer_form.h"

#include "domain/phone.h"
#include "geo/postcodes.h"
#include "ui/common/tone_label.h"
#include "ui/records/address_field.h"
#include "ui/records/choices.h"
#include "ui/records/consents_field.h"
#include "ui/records/editors.h"
#include "ui/volunteers/screenings_field.h"
#include "ui/words/place_names.h"
#include "ui/words/subject_words.h"
#include "workflows/over_stored.h"

#include <QCheckBox>
#include <QDoubleSpinBox>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QSpinBox>
#include <QVBoxLayout>

#include <cmath>
#include <utility>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int textLines = 3;
constexpr int lettersLanguages = 4; // letters are written in the first of the list
constexpr int noYear = 1899;
constexpr double mostKm = 200;
constexpr double areaStep = 0.1; // one decimal

QLineEdit* makeLine(const QString& name, const QString& placeholder = {}) {
    auto* edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setPlaceholderText(placeholder);
    return edit;
}

/// "a, b; c" as a list.
QStringList typedList(const QLineEdit& edit) {
    QStringList items;
    for (const QString& item : edit.text().replace(u';', u',').split(u',', Qt::SkipEmptyParts)) {
        if (!item.trimmed().isEmpty())
            items.append(item.trimmed());
    }
    return items;
}

/// What is ticked, in the order it had before: somebody may have put the main language first.
template <NamedEnum E> QList<E> ticked(const ChoicesField& field, const QList<E>& before) {
    const QList<E> now = valuesOf<E>(field.chosen());
    QList<E> result;
    for (E value : before) {
        if (now.contains(value))
            result.append(value);
    }
    for (E value : now) {
        if (!result.contains(value))
            result.append(value);
    }
    return result;
}

} // namespace

VolunteerForm::VolunteerForm(AddressLookup& addresses, QWidget* parent)
    : RecordForm(parent) {
    buildPerson(addresses);
    buildHelp();
    buildTime();
    buildAdministration();
}

void VolunteerForm::buildPerson(AddressLookup& addresses) {
    addGroup(tr("Who"));
    m_familyName = makeLine(u"familyName"_s);
    m_givenName = makeLine(u"givenName"_s);
    m_language = new ChoiceField(choiceNames<Language>().first(lettersLanguages));
    m_phones = makeLine(u"phones"_s, tr("several with commas between"));
    m_phones->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    m_emails = makeLine(u"emails"_s);
    m_emails->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_birthYear = new QSpinBox;
    m_birthYear->setRange(noYear, 2100);
    m_birthYear->setSpecialValueText(tr("not known"));
    addRow(u"family_name"_s, tr("&Family name"), m_familyName);
    addRow(u"given_name"_s, tr("&Given name"), m_givenName);
    addRow(u"language"_s, tr("&Language of letters"), m_language);
    addRow(u"phones"_s, tr("&Phone"), m_phones);
    addRow(u"emails"_s, tr("E-&mail"), m_emails);
    addRow(u"birth_year"_s, tr("&Year of birth"), m_birthYear);
    addGroup(tr("Address"));
    m_address = new AddressField(addresses);
    addRow(u"address"_s, tr("Addre&ss"), m_address);
    connect(m_language, &QComboBox::currentIndexChanged, this, [this](int language) {
        if (language >= 0)
            m_address->setLanguage(static_cast<Language>(language));
    });
}

void VolunteerForm::buildHelp() {
    addGroup(tr("What they offer"));
    m_services = new ChoicesField(choiceNames<Service>(), 3);
    m_services->setObjectName(u"services"_s);
    m_languages = new ChoicesField(choiceNames<Language>(), 4);
    m_skills = new ChoicesField(choiceNames<Skill>(), 3);
    m_transports = new ChoicesField(choiceNames<Transport>(), 3);
    m_area = new QDoubleSpinBox;
    m_area->setRange(0, mostKm);
    m_area->setDecimals(1);
    m_area->setSuffix(tr(" km"));
    m_area->setSpecialValueText(tr("only the quarters below"));
    m_quarters = makeLine(u"quarters"_s, tr("postcodes with commas between; empty: any within reach"));
    m_quarterNames = new ToneLabel({}, Tone::Muted);
    m_quarterNames->setWordWrap(true);
    auto* quarters = new QWidget;
    auto* quartersColumn = new QVBoxLayout(quarters);
    quartersColumn->setContentsMargins({});
    quartersColumn->setSpacing(2);
    quartersColumn->addWidget(m_quarters);
    quartersColumn->addWidget(m_quarterNames);
    quarters->setFocusProxy(m_quarters);
    connect(m_quarters, &QLineEdit::textChanged, this, &VolunteerForm::nameQuarters);
    nameQuarters();
    addRow(u"services"_s, tr("Ser&vices"), m_services);
    addRow(u"languages"_s, tr("Speaks"), m_languages);
    addRow(u"skills"_s, tr("Skills"), m_skills);
    addRow(u"transports"_s, tr("Gets around"), m_transports);
    addRow(u"area_km"_s, tr("How far from home"), m_area);
    addRow(u"quarters"_s, tr("&Quarters"), quarters);
}

void VolunteerForm::buildTime() {
    addGroup(tr("When"));
    m_week = new WeekField;
    m_from = new DateField;
    m_until = new DateField;
    m_hours = new QSpinBox;
    m_hours->setRange(0, 7 * 24);
    m_hours->setSuffix(tr(" h a week"));
    m_hours->setSpecialValueText(tr("no limit given"));
    m_tasks = new QSpinBox;
    m_tasks->setRange(0, 99);
    m_tasks->setSuffix(tr(" a week"));
    m_tasks->setSpecialValueText(tr("as usual"));
    addRow(u"availability"_s, tr("&Week"), m_week);
    addRow(u"available_from"_s, tr("Available from"), m_from);
    addRow(u"available_until"_s, tr("Available until"), m_until);
    addRow(u"hours_per_week"_s, tr("&Hours at most"), m_hours);
    addRow(u"tasks_per_week"_s, tr("&Tasks at most"), m_tasks);
}

void VolunteerForm::buildAdministration() {
    addGroup(tr("Checks and papers"));
    m_screenings = new ScreeningsField;
    m_consents = new ConsentsField;
    m_note = new DateField;
    m_note->setObjectName(u"informationNote"_s);
    m_insured = new QCheckBox(tr("Covered by the insurance"));
    m_affiliation = new ChoiceField(choiceNames<Affiliation>());
    m_school = makeLine(u"school"_s);
    m_remark = new QPlainTextEdit;
    m_remark->setTabChangesFocus(true);
    m_remark->setFixedHeight(m_remark->fontMetrics().lineSpacing() * textLines + 16);
    addRow(u"screenings"_s, tr("Chec&ks"), m_screenings);
    addRow(u"information_note_given"_s, tr("Informat&ion note given on"), m_note);
    addRow(u"insured"_s, tr("Insurance"), m_insured);
    addRow(u"affiliation"_s, tr("Belongs to"), m_affiliation);
    addRow(u"school"_s, tr("School"), m_school);
    addRow(u"remark"_s, tr("Note for the team"), m_remark);
    addRow(u"consents"_s, tr("Consents"), m_consents);
}

void VolunteerForm::setWho(const QString& who) {
    m_screenings->setWho(who);
}

void VolunteerForm::begin(QDate today) {
    m_person = {};
    m_volunteer = {};
    m_volunteer.registered = today;
    m_screenings->setToday(today);
    m_consents->setToday(today);
    setTitle(tr("New volunteer"));
    setSaveText(tr("Enrol the volunteer"));
    clearIssues();
    fill();
    m_familyName->setFocus();
}

void VolunteerForm::edit(const Volunteer& volunteer, const Person& person, QDate today) {
    m_person = person;
    m_volunteer = volunteer;
    m_screenings->setToday(today);
    m_consents->setToday(today);
    setTitle(tr("Edit the volunteer"));
    setSaveText(tr("Save the changes"));
    clearIssues();
    fill();
    m_familyName->setFocus();
}

void VolunteerForm::fill() {
    m_givenName->setText(m_person.givenName);
    m_familyName->setText(m_person.familyName);
    const int language = static_cast<int>(m_person.language.value_or(Language::French));
    m_language->setChosen(language < lettersLanguages ? language : -1);
    QStringList phones;
    for (const QString& phone : std::as_const(m_person.phones))
        phones.append(shownPhone(phone));
    m_phones->setText(phones.join(u", "_s));
    m_emails->setText(m_person.emails.join(u", "_s));
    m_address->show(m_person);
    m_birthYear->setValue(m_person.birthYear == 0 ? noYear : m_person.birthYear);
    m_services->setChosen(numbersOf(m_volunteer.services));
    m_languages->setChosen(numbersOf(m_volunteer.languages));
    m_skills->setChosen(numbersOf(m_volunteer.skills));
    m_week->setWeek(m_volunteer.availability);
    m_from->setDate(m_volunteer.availableFrom);
    m_until->setDate(m_volunteer.availableUntil);
    m_area->setValue(m_volunteer.areaKm);
    m_quarters->setText(m_volunteer.quarters.join(u", "_s));
    m_transports->setChosen(numbersOf(m_volunteer.transports));
    m_hours->setValue(m_volunteer.hoursPerWeek);
    m_tasks->setValue(m_volunteer.tasksPerWeek);
    m_screenings->setScreenings(m_volunteer.screenings);
    m_affiliation->setChosen(static_cast<int>(m_volunteer.affiliation));
    m_school->setText(m_volunteer.school);
    m_note->setDate(m_volunteer.informationNoteGiven);
    m_insured->setChecked(m_volunteer.insured);
    m_remark->setPlainText(m_volunteer.remark);
    m_consents->setConsents(m_person.consents);
    m_asShown = noted();
}

VolunteerForm::Noted VolunteerForm::noted() const {
    Noted noted{m_person, m_volunteer};
    Person& person = noted.person;
    person.givenName = m_givenName->text().trimmed();
    person.familyName = m_familyName->text().trimmed();
    // A language outside the short list, which the field cannot show, stays unless another is chosen.
    if (m_language->chosen() >= 0)
        person.language = static_cast<Language>(m_language->chosen());
    person.phones = typedList(*m_phones);
    person.emails = typedList(*m_emails);
    m_address->readInto(person);
    person.birthYear = m_birthYear->value() == noYear ? 0 : m_birthYear->value();
    person.consents = m_consents->consents();

    Volunteer& volunteer = noted.volunteer;
    volunteer.services = ticked(*m_services, m_volunteer.services);
    volunteer.languages = ticked(*m_languages, m_volunteer.languages);
    volunteer.skills = ticked(*m_skills, m_volunteer.skills);
    volunteer.availability = m_week->week();
    volunteer.availableFrom = m_from->date();
    volunteer.availableUntil = m_until->date();
    if (std::abs(m_area->value() - volunteer.areaKm) > areaStep / 2) // the field rounds
        volunteer.areaKm = m_area->value();
    volunteer.quarters = typedList(*m_quarters);
    volunteer.transports = ticked(*m_transports, m_volunteer.transports);
    volunteer.hoursPerWeek = m_hours->value();
    volunteer.tasksPerWeek = m_tasks->value();
    volunteer.screenings = m_screenings->screenings();
    volunteer.affiliation = static_cast<Affiliation>(m_affiliation->chosen());
    volunteer.school = m_school->text().trimmed();
    volunteer.informationNoteGiven = m_note->date();
    volunteer.insured = m_insured->isChecked();
    volunteer.remark = m_remark->toPlainText().trimmed();
    return noted;
}

VolunteerForm::Noted VolunteerForm::toSave(const Desk& desk) const {
    const Noted typed = noted();
    return {overStored(desk, m_person, m_asShown.person, typed.person),
            overStored(desk, m_volunteer, m_asShown.volunteer, typed.volunteer)};
}

void VolunteerForm::nameQuarters() {
    QStringList names;
    bool allKnown = true;
    for (const QString& quarter : typedList(*m_quarters)) {
        const bool known = placeNames(quarter) != LocalText();
        allKnown = allKnown && known;
        names.append(known ? placeName(quarter) : tr("%1 is not known here").arg(quarter));
    }
    m_quarterNames->setText(names.join(u", "_s));
    m_quarterNames->setTone(allKnown ? Tone::Muted : Tone::Warning);
    m_quarterNames->setVisible(!names.isEmpty());
}

} // namespace entraide
