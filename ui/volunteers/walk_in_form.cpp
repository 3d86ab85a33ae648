// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/volunteers/walk_in_form.h"

#include "domain/address_text.h"
#include "domain/consent.h"
#include "domain/phone.h"
#include "geo/region.h"
#include "interchange/availability_reader.h"
#include "interchange/when_reader.h"
#include "storage/desk.h"
#include "ui/common/fault.h"
#include "ui/common/tone_label.h"
#include "ui/records/address_lookup.h"
#include "ui/records/choices.h"
#include "ui/records/editors.h"
#include "ui/volunteers/known_persons.h"
#include "ui/volunteers/typed_services.h"
#include "ui/words/interface_language.h"
#include "ui/words/placing_words.h"
#include "workflows/over_stored.h"
#include "workflows/placing.h"

#include <QCheckBox>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int walkInFormLettersLanguages = 4; // letters are written in the first of the list
constexpr int usualMinutes = 60;

/// "Thu 09:00–18:00, Fri 14:00–16:30".
QString weekSummary(const WeekSlots& week) {
    QStringList days;
    for (int day = 1; day <= 7; ++day) {
        QStringList hours;
        for (const TimeRange& range : week.ranges(day))
            hours.append(hoursText(range));
        if (!hours.isEmpty())
            days.append(weekdayText(day) + u' ' + hours.join(u" + "_s));
    }
    return days.join(u", "_s);
}

} // namespace

WalkInForm::WalkInForm(Desk& desk, AddressLookup& addresses, QWidget* parent)
    : RecordForm(parent)
    , m_desk(desk)
    , m_addresses(addresses)
    , m_known(new KnownPersons(desk)) {
    setObjectName(u"walkIn"_s);
    build();
}

QLineEdit* WalkInForm::addLine(const QString& path, const QString& name, const QString& label,
                               const QString& placeholder) {
    auto* line = new QLineEdit;
    line->setObjectName(name);
    line->setPlaceholderText(placeholder);
    addRow(path, label, line);
    return line;
}

QWidget* WalkInForm::withHint(QLineEdit* line, ToneLabel* hint) {
    auto* holder = new QWidget;
    auto* column = new QVBoxLayout(holder);
    column->setContentsMargins({});
    column->setSpacing(2);
    column->addWidget(line);
    column->addWidget(hint);
    hint->setWordWrap(true);
    hint->setObjectName(line->objectName() + u"Understood"_s);
    holder->setFocusProxy(line);
    connect(line, &QLineEdit::textChanged, this, &WalkInForm::refresh);
    return holder;
}

void WalkInForm::build() {
    addGroup(tr("Who"));
    m_givenName = addLine(u"given_name"_s, u"walkInGivenName"_s, tr("&Given name"));
    m_familyName = addLine(u"family_name"_s, u"walkInFamilyName"_s, tr("&Family name"));
    m_phone = new QLineEdit;
    m_phone->setObjectName(u"walkInPhone"_s);
    auto* phone = new QWidget;
    auto* phoneColumn = new QVBoxLayout(phone);
    phoneColumn->setContentsMargins({});
    phoneColumn->setSpacing(2);
    phoneColumn->addWidget(m_phone);
    phoneColumn->addWidget(m_known);
    phone->setFocusProxy(m_phone);
    addRow(u"phones"_s, tr("&Phone"), phone);
    for (QLineEdit* line : {m_givenName, m_familyName, m_phone}) {
        m_known->watch(*line);
        connect(line, &QLineEdit::textEdited, this, &WalkInForm::lookUp);
    }
    connect(m_known, &KnownPersons::chosenChanged, this, [this] { fillIn(m_known->chosen()); });
    m_postcode = addLine(u"address.postcode"_s, u"walkInPostcode"_s, tr("Post&code"));
    m_language = new ChoiceField(choiceNames<Language>().first(walkInFormLettersLanguages));
    m_language->setObjectName(u"walkInLanguage"_s);
    addRow(u"language"_s, tr("&Language of letters"), m_language);
    m_birthYear = addLine(u"birth_year"_s, u"walkInBirthYear"_s, tr("&Year of birth"), tr("not known"));
    m_part = new ChoiceField({tr("Offers help"), tr("Asks for help"), tr("Both")});
    m_part->setObjectName(u"walkInPart"_s);
    addRow(u"part"_s, tr("Came t&o"), m_part);
    addGroup(tr("What they offer"));
    m_services = new TypedServices(u"walkInServices"_s);
    addRow(u"services"_s, tr("Ser&vices"), m_services);
    m_free = new QLineEdit;
    m_free->setObjectName(u"walkInFree"_s);
    m_free->setPlaceholderText(tr("Thursdays; Mon-Fri 14-16; weekend mornings"));
    m_freeHint = new ToneLabel({}, Tone::Muted);
    addRow(u"availability"_s, tr("Free &when"), withHint(m_free, m_freeHint));
    m_accepted = new QCheckBox(tr("Information note given and identity card seen: may be asked from today"));
    m_accepted->setObjectName(u"walkInAccepted"_s);
    addRow(u"information_note_given"_s, tr("&Admitted"), m_accepted);
    addGroup(tr("What they ask for"));
    m_asked = new TypedServices(u"walkInAsked"_s);
    addRow(u"request.service"_s, tr("&Kind of help"), m_asked);
    m_askedFor = addLine(u"request.title"_s, u"walkInTitle"_s, tr("I&n short"));
    m_when = new QLineEdit;
    m_when->setObjectName(u"walkInWhen"_s);
    m_when->setPlaceholderText(tr("every Tuesday 10-11; 26/11 at 14:00; as soon as possible"));
    m_whenHint = new ToneLabel({}, Tone::Muted);
    addRow(u"request.when.hours"_s, tr("W&hen"), withHint(m_when, m_whenHint));
    m_street = new AddressEntry(m_addresses.geocoder());
    m_street->setObjectName(u"walkInStreet"_s);
    m_street->setPlaceholderText(tr("told on acceptance only, to who goes"));
    m_placeHint = new ToneLabel({}, Tone::Muted);
    addRow(u"address.street"_s, tr("Str&eet and number"), withHint(m_street, m_placeHint));
    connect(m_street, &AddressEntry::taken, this, &WalkInForm::takeAddress);
    connect(m_postcode, &QLineEdit::textChanged, this, &WalkInForm::refreshPlace);
    addGroup(tr("Their data"));
    m_agrees = new QCheckBox(tr("Agrees that the association keeps what is noted here"));
    m_agrees->setObjectName(u"walkInAgrees"_s);
    addRow(u"consents"_s, tr("Consent"), m_agrees);
    connect(m_part, &QComboBox::currentIndexChanged, this, &WalkInForm::refresh);
    connect(m_asked, &TypedServices::changed, this, &WalkInForm::refresh);
}

void WalkInForm::begin(QDate today) {
    m_today = today;
    setTitle(tr("Somebody at the counter"));
    setSaveText(tr("Enrol"));
    clearIssues();
    for (QLineEdit* line : {m_givenName, m_familyName, m_phone, m_postcode, m_birthYear, m_free, m_askedFor, m_when,
                            static_cast<QLineEdit*>(m_street)})
        line->clear();
    m_services->clear();
    m_asked->clear();
    m_taken.reset();
    m_person = {};
    m_known->clear();
    m_language->setChosen(
        static_cast<int>(InterfaceLanguage::fromCode(QLocale().name().left(2)).value_or(Language::French)));
    m_part->setChosen(Helps);
    m_accepted->setChecked(false);
    m_agrees->setChecked(false);
    refresh();
}

void WalkInForm::lookUp() {
    guarded(*this, [this] { m_known->lookUp(typedPerson()); });
}

/// What is known of them stands in the fields; of somebody else nothing that was filled in stays but the name.
void WalkInForm::fillIn(const PersonId& id) {
    m_person = m_desk.find<Person>(id).value_or(Person());
    if (m_person.id.isEmpty()) {
        for (QLineEdit* line : {m_phone, m_postcode, m_birthYear, static_cast<QLineEdit*>(m_street)})
            line->clear();
        return;
    }
    m_givenName->setText(m_person.givenName);
    m_familyName->setText(m_person.familyName);
    m_phone->setText(m_person.phones.isEmpty() ? QString() : shownPhone(m_person.phones.first()));
    m_postcode->setText(m_person.address.postcode);
    m_street->setText(streetLine(m_person.address));
    m_birthYear->setText(m_person.birthYear > 0 ? QString::number(m_person.birthYear) : QString());
    if (m_person.language && static_cast<int>(*m_person.language) < walkInFormLettersLanguages)
        m_language->setChosen(static_cast<int>(*m_person.language));
    m_asShown = typedPerson();
}

void WalkInForm::takeFocus() {
    m_givenName->setFocus();
}

bool WalkInForm::helps() const {
    return m_part->chosen() != Asks;
}

bool WalkInForm::asks() const {
    return m_part->chosen() != Helps;
}

/// Tab goes past what does not concern them.
void WalkInForm::refresh() {
    for (QWidget* field :
         {static_cast<QWidget*>(m_services), static_cast<QWidget*>(m_free), static_cast<QWidget*>(m_accepted)})
        field->setEnabled(helps());
    for (QWidget* field : {static_cast<QWidget*>(m_asked), static_cast<QWidget*>(m_askedFor),
                           static_cast<QWidget*>(m_when), static_cast<QWidget*>(m_street)})
        field->setEnabled(asks());

    const Availability free = readAvailability(m_free->text());
    const QString week = weekSummary(free.week);
    const bool isTyped = !m_free->text().trimmed().isEmpty();
    m_freeHint->setText(!helps()         ? QString()
                        : !isTyped       ? tr("Without times nobody is asked.")
                        : week.isEmpty() ? tr("Not understood; the words are kept as a note.")
                        : free.understood
                            ? tr("Understood: %1").arg(week)
                            : tr("Understood: %1. The words are kept as a note, for the rest.").arg(week));
    m_freeHint->setTone(helps() && isTyped && !free.understood ? Tone::Warning : Tone::Muted);

    const bool isAsked = !m_when->text().trimmed().isEmpty();
    const WhenWording when = readWhen(m_when->text(), m_today);
    m_whenHint->setText(
        !asks()           ? QString()
        : !isAsked        ? tr("To be arranged.")
        : when.understood ? tr("Understood: %1").arg(whenText(when.when))
                          : tr("Understood: %1. The words are kept as a note, for the rest.").arg(whenText(when.when)));
    m_whenHint->setTone(asks() && isAsked && !when.understood ? Tone::Warning : Tone::Muted);
    refreshPlace();
}

void WalkInForm::takeAddress(const AddressHit& hit) {
    m_taken = hit;
    m_street->setText(streetLine(hit.address));
    m_postcode->setText(hit.address.postcode);
    refreshPlace();
}

void WalkInForm::refreshPlace() {
    m_street->setPostcode(m_postcode->text());
    m_placeHint->clear();
    if (!asks() || m_street->text().trimmed().isEmpty())
        return;
    const Person person = typedPerson();
    const Geocoder& geocoder = m_addresses.geocoder();
    const Placement placed = person.position.isValid() ? Placement{person.position, person.placedBy}
                                                       : placementOf(person.address, &geocoder, m_addresses.region());
    const bool isOfFormer = placed.by == PlacedBy::Pin && !isSameHouse(person.address, m_person.address);
    m_placeHint->setText(isOfFormer ? tr("Put by hand, for the address before: correct it in their record.")
                                    : placedText(placed, person.address.postcode, geocoder.hasRegister()));
    m_placeHint->setTone(isOfFormer || placed.by == PlacedBy::Unknown ? Tone::Warning : Tone::Muted);
}

Person WalkInForm::typedPerson() const {
    Person person = m_person;
    person.givenName = m_givenName->text().trimmed();
    person.familyName = m_familyName->text().trimmed();
    person.language = static_cast<Language>(m_language->chosen());
    const QString phone = m_phone->text().trimmed();
    const bool isKnown = !person.phones.isEmpty() && phone == shownPhone(person.phones.first());
    if (!phone.isEmpty() && !isKnown)
        person.phones.prepend(phone);
    // The street is asked of who asks for help; what is known of others stays.
    const bool isStreetTyped = asks() && m_street->text().trimmed() != streetLine(m_person.address);
    const QString postcode = m_postcode->text().trimmed();
    if (isStreetTyped || postcode != m_person.address.postcode) {
        if (isStreetTyped)
            person.address = splitStreetLine(m_street->text());
        person.address.postcode = postcode;
        person.address.locality.clear();
        const Region& region = m_addresses.region();
        if (const PostcodePlace* place = region.find(postcode))
            person.address.locality = person.language == Language::Dutch ? place->name.nl : place->name.fr;
        const bool isTaken = isStreetTyped && m_taken && m_street->text() == streetLine(m_taken->address) &&
                             postcode == m_taken->address.postcode;
        if (isTaken)
            person.address = m_taken->address;
        if (person.placedBy != PlacedBy::Pin) { // placed anew, where nothing was taken
            person.position = isTaken ? m_taken->place : GeoPoint();
            person.placedBy = isTaken ? m_taken->placedBy : PlacedBy::Unknown;
        }
    }
    const QString year = m_birthYear->text().trimmed();
    bool isNumber = true;
    person.birthYear = year.isEmpty() ? 0 : year.toInt(&isNumber);
    if (!isNumber)
        person.birthYear = -1; // told as a year that cannot be
    if (m_agrees->isChecked() && !hasBasis(person))
        person.consents.append({Consent::DataKeeping, {}, m_today, {}, ConsentMeans::InPerson});
    return person;
}

WalkIn WalkInForm::toSave() const {
    WalkIn said = noted();
    said.person = overStored(m_desk, m_person, m_asShown, said.person);
    return said;
}

WalkIn WalkInForm::noted() const {
    WalkIn said;
    said.person = typedPerson();
    said.helps = helps();
    said.asks = asks();
    if (helps()) {
        const Availability free = readAvailability(m_free->text());
        said.volunteer.services = m_services->services();
        said.volunteer.availability = free.week;
        QStringList kept = m_services->unknown();
        if (const QString words = m_free->text().trimmed();
            !words.isEmpty() && (!free.understood || free.week.isEmpty()))
            kept.append(words);
        said.volunteer.remark = kept.join(u'\n');
        said.accepted = m_accepted->isChecked();
    }
    if (asks() && !m_asked->services().isEmpty()) {
        Request request;
        request.service = m_asked->services().first();
        request.title = m_askedFor->text().trimmed();
        QStringList kept = m_asked->unknown();
        if (m_asked->services().size() > 1) // the others become requests of their own, by hand
            kept.prepend(sentenceCase(word(m_asked->services())));
        request.when.from = m_today;
        request.when.minutes = usualMinutes;
        if (const QString words = m_when->text().trimmed(); !words.isEmpty()) {
            const WhenWording when = readWhen(words, m_today);
            request.when = when.when;
            if (!when.understood)
                kept.append(words);
        }
        request.remark = kept.join(u'\n');
        said.request = request;
    }
    return said;
}

QList<FormIssue> WalkInForm::unclear() const {
    const bool isSaid =
        !m_asked->isEmpty() || !m_askedFor->text().trimmed().isEmpty() || !m_when->text().trimmed().isEmpty();
    if (!asks() || !isSaid || !m_asked->services().isEmpty())
        return {};
    return {{FormProblem::ServiceMissing, u"request.service"_s}};
}

} // namespace entraide
