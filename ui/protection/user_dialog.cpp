// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/user_dialog.h"

#include "storage/desk.h"
#include "storage/passphrase.h"
#include "ui/common/button.h"
#include "ui/common/tone_label.h"
#include "ui/common/whole_label.h"
#include "ui/protection/passphrase_edit.h"
#include "ui/records/record_field.h"
#include "ui/words/vocabulary_words.h"
#include "workflows/names.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int dialogWidth = 560;

} // namespace

QString aboutRole(Role role) {
    switch (role) {
    case Role::Reader:
        return UserDialog::tr("Sees who, what and when; no phones, addresses or notes.");
    case Role::Volunteer:
        return UserDialog::tr("Sees their own record and their own cases.");
    case Role::Coordinator:
        return UserDialog::tr("Does all the work with people: requests, volunteers, rosters, rounds.");
    case Role::PrivacyOfficer:
        return UserDialog::tr("Answers for the data: reads everything, erases, decides what is kept.");
    case Role::Administrator:
        return UserDialog::tr("May do everything, also who works here and with which passphrase.");
    case Role::Partner:
        break;
    }
    return {};
}

UserDialog::UserDialog(Desk& desk, Kind kind, const UserDraft& now, std::function<QString(const UserDialog&)> save,
                       QWidget* parent)
    : QDialog(parent)
    , m_save(std::move(save))
    , m_name(new QLineEdit(now.name))
    , m_role(new QComboBox)
    , m_may(new ToneLabel({}, Tone::Muted))
    , m_volunteer(new RecordField(desk, EntityType::Volunteer))
    , m_volunteerLabel(new QLabel(tr("&Who among the volunteers")))
    , m_problem(new ToneLabel({}, Tone::Danger))
    , m_keep(makeButton(kind == Kind::Change ? tr("Save") : tr("Add"), u"check"_s)) {
    setWindowTitle(kind == Kind::First ? tr("Begin with users") : kind == Kind::New ? tr("Add a user") : tr("User"));
    setMinimumWidth(dialogWidth);
    auto* column = new QVBoxLayout(this);
    const auto paragraph = [&](const QString& text) {
        auto* label = new QLabel(text);
        label->setWordWrap(true);
        column->addWidget(label);
    };
    if (kind == Kind::First)
        paragraph(tr("So far everybody opens the desk with one passphrase and may do everything. From now on each has "
                     "their own. You are the first, and administer the desk; the passphrase that it has becomes yours. "
                     "Then add the others: for them the old one opens nothing any more."));
    m_name->setObjectName(u"userName"_s);
    m_role->setObjectName(u"userRole"_s);
    m_volunteer->setObjectName(u"userVolunteer"_s);
    m_volunteerLabel->setBuddy(m_volunteer);
    m_may->setWordWrap(true);
    keepWhole(*m_may);
    m_problem->setWordWrap(true);
    m_problem->setObjectName(u"userProblem"_s);
    auto* form = new QFormLayout;
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Role"), m_role);
    form->addRow({}, m_may);
    form->addRow(m_volunteerLabel, m_volunteer);
    column->addLayout(form);
    fillRoles();
    m_role->setCurrentIndex(
        m_role->findData(static_cast<int>(kind == Kind::First ? Role::Administrator : now.role)));
    m_role->setEnabled(kind != Kind::First);
    if (!now.volunteer.isEmpty())
        m_volunteer->choose(now.volunteer.toString(), Names(desk).ofVolunteer(now.volunteer));
    const bool isByTheSheet = kind == Kind::First && desk.handle().slot == Vault::recoverySlot;
    if (desk.info().encrypted && (kind == Kind::New || isByTheSheet)) {
        paragraph(isByTheSheet ? tr("The desk was opened by its recovery sheet. Choose a passphrase for yourself:")
                               : tr("Their first passphrase, which they change when they use it for the first time:"));
        m_new = new NewPassphraseFields;
        column->addWidget(m_new);
        QPushButton* propose = makeButton(tr("&Propose one"), u"refresh"_s);
        propose->setObjectName(u"proposePassphrase"_s);
        propose->setAutoDefault(false);
        connect(propose, &QPushButton::clicked, this, [this] { m_new->propose(proposedPassphrase()); });
        column->addWidget(propose, 0, Qt::AlignLeft);
        connect(m_new, &NewPassphraseFields::changed, this, &UserDialog::refresh);
    } else if (desk.info().encrypted && kind == Kind::First) {
        m_present = new PassphraseEdit;
        m_present->setObjectName(u"presentPassphrase"_s);
        form->addRow(tr("&Passphrase of the desk"), m_present);
        connect(m_present, &QLineEdit::textChanged, this, &UserDialog::refresh);
    }
    column->addWidget(m_problem);
    makePrimary(*m_keep);
    m_keep->setDefault(true);
    m_keep->setObjectName(u"keepUser"_s);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(m_keep, QDialogButtonBox::AcceptRole);
    buttons->addButton(tr("Cancel"), QDialogButtonBox::RejectRole)->setAutoDefault(false);
    column->addWidget(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &UserDialog::accept);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(m_name, &QLineEdit::textChanged, this, &UserDialog::refresh);
    connect(m_role, &QComboBox::currentIndexChanged, this, &UserDialog::refresh);
    connect(m_volunteer, &RecordField::chosenChanged, this, &UserDialog::refresh);
    m_name->setFocus();
    refresh();
}

void UserDialog::fillRoles() {
    for (const Role role : {Role::Coordinator, Role::Volunteer, Role::Reader, Role::PrivacyOfficer, Role::Administrator})
        m_role->addItem(sentenceCase(word(role)), static_cast<int>(role));
}

UserDraft UserDialog::draft() const {
    UserDraft draft{m_name->text().simplified(), static_cast<Role>(m_role->currentData().toInt()), {}};
    if (draft.role == Role::Volunteer)
        draft.volunteer = VolunteerId::fromString(m_volunteer->chosenId()).value_or(VolunteerId());
    return draft;
}

QByteArray UserDialog::passphrase() const {
    return m_new ? m_new->secret() : m_present ? m_present->secret() : QByteArray();
}

void UserDialog::refresh() {
    const UserDraft now = draft();
    const bool isVolunteer = now.role == Role::Volunteer;
    m_volunteer->setVisible(isVolunteer);
    m_volunteerLabel->setVisible(isVolunteer);
    m_may->setText(aboutRole(now.role));
    m_problem->setVisible(!m_problem->text().isEmpty());
    m_keep->setEnabled(!now.name.isEmpty() && (!m_new || m_new->isAcceptable()) &&
                       (!m_present || !m_present->text().isEmpty()));
}

void UserDialog::accept() {
    if (!m_keep->isEnabled())
        return;
    if (const QString problem = m_save(*this); !problem.isEmpty()) {
        m_problem->setText(problem);
        refresh();
        return;
    }
    QDialog::accept();
}

} // namespace entraide
