// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/person_field.h"

#include "domain/address_text.h"
#include "domain/phone.h"
#include "interchange/name_reader.h"
#include "storage/desk.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/records/address_field.h"
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

#include <utility>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int lettersLanguages = 4; // letters are written in the first of the list

/// Most who telephone speak the language that is spoken here.
Language usualLanguage() {
    return InterfaceLanguage::fromCode(QLocale().name().left(2)).value_or(Language::French);
}

} // namespace

PersonField::PersonField(Desk& desk, Look look, QWidget* parent)
    : QWidget(parent)
    , m_desk(desk)
    , m_look(std::move(look))
    , m_name(new RecordField(desk, EntityType::Person, {QString(enumName(PersonState::Active))}))
    , m_hint(new ToneLabel({}, Tone::Muted))
    , m_new(new QWidget)
    , m_language(new ChoiceField(choiceNames<Language>().first(lettersLanguages))) {
    m_name->setObjectName(m_look.id);
    m_name->setAccessibleName(m_look.name);
    m_language->setObjectName(m_look.id + u"Language"_s);
    m_language->setAccessibleName(tr("Language of letters"));
    m_hint->setWordWrap(true);
    auto* form = new QFormLayout(m_new);
    form->setContentsMargins({});
    form->setVerticalSpacing(Metrics::HalfGrid);
    form->addRow(tr("Language of letters"), m_language);
    m_phone = addLine(u"Phone"_s, tr("Phone"));
    m_phone->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    m_email = addLine(u"Email"_s, tr("E-mail"));
    m_email->setInputMethodHints(Qt::ImhEmailCharactersOnly);
    if (m_look.addresses) {
        m_address = new AddressField(*m_look.addresses, m_look.id);
        form->addRow(tr("Address"), m_address);
        connect(m_language, &QComboBox::currentIndexChanged, this, [this](int language) {
            if (language >= 0)
                m_address->setLanguage(static_cast<Language>(language));
        });
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(Metrics::HalfGrid);
    column->addWidget(m_name);
    column->addWidget(m_hint);
    column->addWidget(m_new);
    setFocusProxy(m_name);
    connect(m_name, &RecordField::chosenChanged, this, [this] {
        refresh();
        Q_EMIT personChanged();
    });
    connect(m_name, &QLineEdit::textEdited, this, [this] {
        m_kept = {};
        refresh();
        Q_EMIT personChanged();
    });
    refresh();
}

QLineEdit* PersonField::addLine(const QString& name, const QString& label) {
    auto* edit = new QLineEdit;
    edit->setObjectName(m_look.id + name);
    edit->setAccessibleName(label);
    static_cast<QFormLayout*>(m_new->layout())->addRow(label, edit);
    return edit;
}

void PersonField::setPerson(const PersonId& id) {
    const auto known = m_desk.find<Person>(id);
    m_kept = known ? PersonId() : id;
    m_phone->clear();
    m_email->clear();
    if (m_address)
        m_address->setPlace({}, {});
    m_language->setChosen(static_cast<int>(usualLanguage()));
    m_name->choose(known ? id.toString() : QString(), known ? fullName(*known) : QString());
    m_name->setPlaceholderText(m_kept.isEmpty() ? m_look.placeholder : absentText(m_kept.toString()));
}

PersonId PersonField::person() const {
    return m_kept.isEmpty() ? PersonId::fromString(m_name->chosenId()).value_or(PersonId()) : m_kept;
}

std::optional<Person> PersonField::newPerson() const {
    if (!person().isEmpty() || m_name->text().trimmed().isEmpty())
        return std::nullopt;
    Person fresh;
    const PersonName name = splitName(m_name->text());
    fresh.givenName = properCase(name.given);
    fresh.familyName = properCase(name.family);
    if (m_language->chosen() >= 0)
        fresh.language = static_cast<Language>(m_language->chosen());
    if (const QString phone = m_phone->text().trimmed(); !phone.isEmpty())
        fresh.phones = {phone};
    if (const QString email = m_email->text().trimmed(); !email.isEmpty())
        fresh.emails = {email};
    if (m_address)
        m_address->readInto(fresh);
    return fresh;
}

void PersonField::refresh() {
    const PersonId id = person();
    const auto known = id.isEmpty() ? std::nullopt : m_desk.find<Person>(id);
    const bool isNew = id.isEmpty() && !m_name->text().trimmed().isEmpty();
    m_new->setVisible(isNew);
    QStringList said;
    if (known) {
        if (m_look.addresses)
            said.append(addressLine(known->address));
        else if (!known->address.postcode.isEmpty())
            said.append(placeName(known->address.postcode));
        for (const QString& phone : known->phones)
            said.append(shownPhone(phone));
        said += known->emails;
        said.removeAll(QString());
    }
    m_hint->setText(isNew ? m_look.fresh : said.join(u" · "_s));
    m_hint->setVisible(!m_hint->text().isEmpty());
}

} // namespace entraide
