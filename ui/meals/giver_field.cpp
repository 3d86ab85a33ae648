// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meals/giver_field.h"

#include "domain/phone.h"
#include "interchange/name_reader.h"
#include "storage/desk.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/records/choices.h"
#include "ui/records/editors.h"
#include "ui/records/record_field.h"
#include "ui/words/interface_language.h"
#include "ui/words/subject_words.h"
#include "workflows/names.h"

#include <QFormLayout>
#include <QLineEdit>
#include <QLocale>
#include <QVBoxLayout>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int lettersLanguages = 4; // letters are written in the first of the list

/// Most who telephone speak the language that is spoken here.
Language usualLanguage() {
    return InterfaceLanguage::fromCode(QLocale().name().left(2)).value_or(Language::French);
}

} // namespace

GiverField::GiverField(Desk& desk, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_name(new RecordField(desk, EntityType::Person, {QString(enumName(PersonState::Active))}))
    , m_hint(new ToneLabel({}, Tone::Muted))
    , m_new(new QWidget)
    , m_language(new ChoiceField(choiceNames<Language>().first(lettersLanguages)))
    , m_phone(new QLineEdit)
    , m_email(new QLineEdit) {
    m_name->setObjectName(u"giver"_s);
    m_name->setAccessibleName(tr("Giver"));
    m_language->setObjectName(u"giverLanguage"_s);
    m_language->setAccessibleName(tr("Language of letters"));
    m_phone->setObjectName(u"giverPhone"_s);
    m_phone->setAccessibleName(tr("Phone"));
    m_phone->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    m_email->setObjectName(u"giverEmail"_s);
    m_email->setAccessibleName(tr("E-mail"));
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    m_hint->setWordWrap(true);
    auto* form = new QFormLayout(m_new);
    form->setContentsMargins({});
    form->setVerticalSpacing(Metrics::HalfGrid);
    form->addRow(tr("Language of letters"), m_language);
    form->addRow(tr("Phone"), m_phone);
    form->addRow(tr("E-mail"), m_email);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Metrics::HalfGrid);
    column->addWidget(m_name);
    column->addWidget(m_hint);
    column->addWidget(m_new);
    setFocusProxy(m_name);
    connect(m_name, &RecordField::chosenChanged, this, &GiverField::refresh);
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        m_kept = {};
        refresh();
    });
    refresh();
}

void GiverField::setGiver(const PersonId& giver) {
    const auto person = m_desk.find<Person>(giver);
    m_kept = person ? PersonId() : giver;
    m_phone->clear();
    m_email->clear();
    m_language->setChosen(static_cast<int>(usualLanguage()));
    m_name->choose(person ? giver.toString() : QString(), person ? fullName(*person) : QString());
    m_name->setPlaceholderText(m_kept.isEmpty() ? tr("name, phone or e-mail; empty: no name was given")
                                                : absentText(m_kept.toString()));
}

PersonId GiverField::giver() const {
    return m_kept.isEmpty() ? PersonId::fromString(m_name->chosenId()).value_or(PersonId()) : m_kept;
}

std::optional<Person> GiverField::newPerson() const {
    if (!giver().isEmpty() || m_name->text().trimmed().isEmpty())
        return std::nullopt;
    Person person;
    const PersonName name = splitName(m_name->text());
    person.givenName = properCase(name.given);
    person.familyName = properCase(name.family);
    if (m_language->chosen() >= 0)
        person.language = static_cast<Language>(m_language->chosen());
    if (const QString phone = m_phone->text().trimmed(); !phone.isEmpty())
        person.phones = {phone};
    if (const QString email = m_email->text().trimmed(); !email.isEmpty())
        person.emails = {email};
    return person;
}

void GiverField::refresh() {
    const PersonId id = giver();
    const auto person = id.isEmpty() ? std::nullopt : m_desk.find<Person>(id);
    const bool isNew = id.isEmpty() && !m_name->text().trimmed().isEmpty();
    m_new->setVisible(isNew);
    QStringList known;
    if (person) {
        if (!person->address.postcode.isEmpty())
            known.append(placeName(person->address.postcode));
        for (const QString& phone : person->phones)
            known.append(shownPhone(phone));
        known += person->emails;
    }
    m_hint->setText(isNew ? tr("Not known here yet: noted along with the gift.") : known.join(u" · "_s));
    m_hint->setVisible(!m_hint->text().isEmpty());
}

} // namespace entraide
