// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postings/posting_form.h"

#include "domain/phone.h"
#include "storage/desk.h"
#include "ui/records/address_field.h"
#include "ui/records/lines_field.h"
#include "ui/postings/questions_model.h"
#include "ui/postings/roles_model.h"
#include "ui/postings/shifts_model.h"
#include "ui/records/choices.h"
#include "ui/records/editors.h"
#include "ui/records/organisation_field.h"
#include "ui/words/error_words.h"
#include "ui/words/time_words.h"
#include "workflows/over_stored.h"

#include <QHeaderView>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QTableView>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int textLines = 3;
constexpr int usualWeeks = 4; ///< a posting stays out that long unless somebody says otherwise
constexpr QString LocalText::* writtenIn[]{&LocalText::fr, &LocalText::nl, &LocalText::en, &LocalText::de};
constexpr const char* languageCodes[]{"fr", "nl", "en", "de"};

QLineEdit* makeLine(const QString& name, const QString& placeholder = {}) {
    auto* edit = new QLineEdit;
    edit->setObjectName(name);
    edit->setPlaceholderText(placeholder);
    return edit;
}

} // namespace

PostingForm::PostingForm(Desk& desk, AddressLookup& addresses, QWidget* parent)
    : RecordForm(parent)
    , m_desk(desk) {
    buildHost();
    buildWords();
    buildPlace(addresses);
    buildWork();
}

void PostingForm::buildHost() {
    addGroup(tr("For whom"));
    m_organisation =
        new OrganisationField(m_desk, tr("Not known here yet: it is noted along with the posting."));
    m_organisation->setPlaceholderText(tr("part of the name, or a new one"));
    m_kind = new ChoiceField(choiceNames<Service>());
    m_kind->setObjectName(u"kind"_s);
    addRow(u"organisation"_s, tr("&Organisation"), m_organisation);
    addRow(u"kind"_s, tr("Ser&vice"), m_kind);
    connect(m_organisation, &OrganisationField::organisationChanged, this, &PostingForm::organisationChanged);
}

void PostingForm::buildWords() {
    addGroup(tr("What is announced"));
    const QString titles[]{tr("Title in &French"), tr("Title in &Dutch"), tr("Title in &English"),
                           tr("Title in German")};
    const QString texts[]{tr("Text in French"), tr("Text in Dutch"), tr("Text in English"), tr("Text in German")};
    for (int i = 0; i < languageCount; ++i) {
        const QString code = QString::fromLatin1(languageCodes[i]);
        m_titles[i] = makeLine(u"title."_s + code);
        m_texts[i] = new QPlainTextEdit;
        m_texts[i]->setObjectName(u"text."_s + code);
        m_texts[i]->setTabChangesFocus(true);
        m_texts[i]->setFixedHeight(m_texts[i]->fontMetrics().lineSpacing() * textLines + 16);
        addRow(i == 0 ? u"title"_s : u"title."_s + code, titles[i], m_titles[i]);
        addRow(u"text."_s + code, texts[i], m_texts[i]);
    }
}

void PostingForm::buildPlace(AddressLookup& addresses) {
    addGroup(tr("Where, and whom to ask for"));
    m_address = new AddressField(addresses);
    m_address->setPlaceholder(tr("empty: at the organisation's"));
    m_contactName = makeLine(u"contactName"_s, tr("told on confirmation only"));
    m_contactPhone = makeLine(u"contactPhone"_s, tr("told on confirmation only"));
    m_contactPhone->setInputMethodHints(Qt::ImhDialableCharactersOnly);
    m_validUntil = new DateField;
    m_validUntil->setObjectName(u"validUntil"_s);
    addRow(u"address"_s, tr("Addre&ss"), m_address);
    addRow(u"contact_name"_s, tr("Con&tact"), m_contactName);
    addRow(u"contact_phone"_s, tr("&Phone of the contact"), m_contactPhone);
    addRow(u"valid_until"_s, tr("Valid &until"), m_validUntil);
}

void PostingForm::buildWork() {
    addGroup(tr("Roles and shifts"));
    m_roles = new RolesModel(this);
    m_rolesField = new LinesField(*m_roles, tr("Roles"), tr("Add a role"), tr("Remove", "a role"));
    m_rolesField->setObjectName(u"roles"_s);
    QHeaderView& head = *m_rolesField->table().horizontalHeader();
    for (int column : {RolesModel::FrenchColumn, RolesModel::DutchColumn, RolesModel::EnglishColumn,
                       RolesModel::GermanColumn})
        head.setSectionResizeMode(column, QHeaderView::Stretch);
    for (int column : {RolesModel::PlacesColumn, RolesModel::LanguagesColumn})
        head.setSectionResizeMode(column, QHeaderView::ResizeToContents);
    m_shifts = new ShiftsModel(this);
    m_shiftsField = new LinesField(*m_shifts, tr("Shifts"), tr("Add a shift"), tr("Remove", "a shift"));
    m_shiftsField->setObjectName(u"shifts"_s);
    QPushButton* repeat = m_shiftsField->addLineButton(tr("Repeat", "a shift, a week later"), u"repeat"_s);
    repeat->setObjectName(u"repeatLine"_s);
    repeat->setToolTip(tr("The same a week later"));
    connect(repeat, &QPushButton::clicked, this,
            [this] { m_shiftsField->chooseRow(m_shifts->repeatLine(m_shiftsField->chosenRow())); });
    connect(m_roles, &LineModel::linesChanged, this, [this] { m_shifts->followRoles(m_roles->lines()); });
    m_questions = new QuestionsModel(this);
    m_questionsField = new LinesField(*m_questions, tr("Questions"), tr("Add a question"), tr("Remove", "a question"));
    m_questionsField->setObjectName(u"questions"_s);
    m_questionsField->table().horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    addRow(u"roles"_s, tr("Roles"), m_rolesField);
    addRow(u"shifts"_s, tr("Shifts"), m_shiftsField);
    addRow(u"questions"_s, tr("Questions to who signs up"), m_questionsField);
}

void PostingForm::begin(QDate today) {
    m_posting = {};
    m_posting.validUntil = today.addDays(7 * usualWeeks);
    m_today = today;
    setTitle(tr("New posting"));
    setSaveText(tr("Save the posting"));
    clearIssues();
    fill();
    m_organisation->setFocus();
}

void PostingForm::edit(const Posting& posting, QDate today) {
    m_posting = posting;
    m_today = today;
    setTitle(tr("Edit the posting"));
    setSaveText(tr("Save the changes"));
    clearIssues();
    fill();
    m_titles[0]->setFocus();
}

void PostingForm::fill() {
    m_organisation->setOrganisation(m_posting.organisation);
    m_kind->setChosen(static_cast<int>(m_posting.kind));
    for (int i = 0; i < languageCount; ++i) {
        m_titles[i]->setText(m_posting.title.*writtenIn[i]);
        m_texts[i]->setPlainText(m_posting.text.*writtenIn[i]);
    }
    m_address->show(m_posting);
    m_contactName->setText(m_posting.contactName);
    m_contactPhone->setText(shownPhone(m_posting.contactPhone));
    m_validUntil->setDate(m_posting.validUntil);
    m_questions->setLines(m_posting.questions);
    m_shifts->setShifts(m_posting.shifts, m_posting.roles, m_today);
    m_roles->setLines(m_posting.roles);
    m_shiftsField->table().resizeColumnsToContents();
    m_shiftsField->table().setColumnWidth(ShiftsModel::PlaceColumn, 140);
    m_asShown = noted().posting;
}

void PostingForm::organisationChanged() {
    const auto host = m_organisation->known();
    if (host && m_contactName->text().isEmpty() && m_contactPhone->text().isEmpty()) {
        m_contactName->setText(host->contactName);
        m_contactPhone->setText(shownPhone(host->phone));
    }
}

PostingForm::Noted PostingForm::noted() const {
    Noted noted{m_posting, std::nullopt};
    Posting& posting = noted.posting;
    posting.organisation = m_organisation->organisation();
    noted.newOrganisation = m_organisation->newOrganisation();
    posting.kind = static_cast<Service>(m_kind->chosen());
    for (int i = 0; i < languageCount; ++i) {
        posting.title.*writtenIn[i] = m_titles[i]->text().trimmed();
        posting.text.*writtenIn[i] = m_texts[i]->toPlainText().trimmed();
    }
    m_address->readInto(posting);
    if (posting.address == Address()) { // its organisation says where it is
        posting.position = {};
        posting.placedBy = PlacedBy::Unknown;
    }
    posting.contactName = m_contactName->text().simplified();
    const QString phone = m_contactPhone->text().trimmed();
    const auto number = Phone::fromText(phone);
    posting.contactPhone = number ? number->e164() : phone;
    posting.validUntil = m_validUntil->date();
    posting.roles = m_roles->lines();
    posting.shifts = m_shifts->shifts();
    posting.questions = m_questions->lines();
    return noted;
}

PostingForm::Noted PostingForm::toSave() const {
    Noted saved = noted();
    saved.posting = overStored(m_desk, m_posting, m_asShown, saved.posting);
    return saved;
}

QList<FieldProblem> PostingForm::problems(const Noted& noted) const {
    const Posting& posting = noted.posting;
    QList<FieldProblem> problems;
    if (posting.organisation.isEmpty() && !noted.newOrganisation)
        problems.append({u"organisation"_s, tr("Write for which organisation it is.")});
    const LocalText& title = posting.title;
    if (title.fr.isEmpty() && title.nl.isEmpty() && title.en.isEmpty() && title.de.isEmpty())
        problems.append({u"title"_s, tr("Write a title in at least one language.")});
    if (!posting.address.postcode.isEmpty() && !posting.position.isValid())
        problems.append({u"address.postcode"_s,
                         tr("This postcode is not known here: it is kept, and not shown on the "
                            "map."),
                         true});
    const auto host = m_desk.find<Organisation>(posting.organisation);
    const bool typed = posting.contactPhone != m_posting.contactPhone && (!host || posting.contactPhone != host->phone);
    if (typed && !posting.contactPhone.isEmpty() && !Phone::fromText(posting.contactPhone))
        problems.append({u"contact_phone"_s, sentenceFor(FormIssue{FormProblem::PhoneInvalid, {}, false})});
    if (posting.contactName.isEmpty() && posting.contactPhone.isEmpty())
        problems.append(
            {u"contact_name"_s, tr("Nobody can be told whom to ask for. Publishing needs a contact."), true});
    if (posting.validUntil.isValid() && posting.validUntil < m_today && posting.validUntil != m_posting.validUntil)
        problems.append({u"valid_until"_s, tr("This day is over. Choose a day to come.")});
    for (const PostingRole& role : posting.roles) {
        if (role.name.fr.isEmpty() && role.name.nl.isEmpty() && role.name.en.isEmpty() && role.name.de.isEmpty())
            problems.append({u"roles"_s, tr("Write the name of each role in at least one language, or remove the "
                                            "role.")});
    }
    if (posting.questions.contains(LocalText{}))
        problems.append({u"questions"_s, tr("Write each question in at least one language, or remove it.")});
    checkShifts(posting, problems);
    return problems;
}

void PostingForm::checkShifts(const Posting& posting, QList<FieldProblem>& problems) const {
    for (const Shift& shift : posting.shifts) {
        const QString day = shortDayText(shift.date);
        const bool kept = m_posting.shifts.contains(shift);
        if (shift.hours.isEmpty())
            problems.append({u"shifts"_s, tr("The shift on %1 ends before it begins. Correct its hours.").arg(day)});
        else if (!kept && shift.date < m_today)
            problems.append({u"shifts"_s, tr("The shift on %1 is over already.").arg(day), true});
        else if (posting.validUntil.isValid() && shift.date > posting.validUntil)
            problems.append({u"valid_until"_s, tr("The shift on %1 lies after this day.").arg(day), true});
    }
}

bool PostingForm::showWhatIsWrong() {
    QList<FieldProblem> found = problems(noted());
    // One sentence below each field: what keeps it from being saved comes last, and so stays.
    std::ranges::stable_partition(found, &FieldProblem::warning);
    showProblems(found);
    return std::ranges::all_of(found, &FieldProblem::warning);
}

} // namespace entraide
