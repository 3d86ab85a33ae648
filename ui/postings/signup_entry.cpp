// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postings/signup_entry.h"

#include "ui/common/button.h"
#include "ui/common/metrics.h"
#include "ui/postings/posting_words.h"
#include "ui/records/record_field.h"
#include "ui/words/vocabulary_words.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// Whoever left is not asked any more; who only applied may sign up.
QStringList statesThatSignUp() {
    return {u"applied"_s, u"screened"_s, u"active"_s, u"paused"_s};
}

} // namespace

SignupEntry::SignupEntry(Desk& desk, QWidget* parent)
    : QFrame(parent)
    , m_who(new RecordField(desk, EntityType::Volunteer, statesThatSignUp()))
    , m_hint(new QLabel)
    , m_role(new QComboBox)
    , m_shift(new QComboBox)
    , m_rows(new QFormLayout)
    , m_submit(makeButton(tr("Sign up"), u"person-plus"_s)) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::AlternateBase);
    m_who->setObjectName(u"signupWho"_s);
    m_who->setAccessibleName(tr("Volunteer"));
    m_who->setPlaceholderText(tr("part of the name"));
    m_role->setObjectName(u"signupRole"_s);
    m_role->setAccessibleName(tr("Role"));
    m_shift->setObjectName(u"signupShift"_s);
    m_shift->setAccessibleName(tr("Shift"));
    m_submit->setObjectName(u"signupSubmit"_s);
    m_hint->setForegroundRole(QPalette::PlaceholderText);
    m_hint->setText(tr("Nobody is called so here. Enrol them on the page of volunteers first."));
    m_hint->setWordWrap(true);
    const auto row = [this](const QString& label, QWidget* field) {
        auto* name = new QLabel(label);
        name->setBuddy(field);
        m_rows->addRow(name, field);
    };
    m_rows->setLabelAlignment(Qt::AlignRight);
    row(tr("Volunteer"), m_who);
    m_rows->addRow(QString(), m_hint);
    row(tr("Shift"), m_shift);
    row(tr("Role"), m_role);
    m_fixedRows = m_rows->rowCount();
    QPushButton* leave = makeButton(tr("Leave it"));
    auto* foot = new QHBoxLayout;
    foot->addStretch(1);
    foot->addWidget(leave);
    foot->addWidget(m_submit);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::PagePadding, Metrics::Grid, Metrics::PagePadding, Metrics::Grid);
    column->addLayout(m_rows);
    column->addLayout(foot);
    connect(m_who, &RecordField::chosenChanged, this, &SignupEntry::refresh);
    connect(m_who, &QLineEdit::returnPressed, this, [this] {
        if (m_submit->isEnabled())
            submit();
    });
    connect(m_shift, &QComboBox::currentIndexChanged, this, &SignupEntry::fillRoles);
    connect(m_submit, &QPushButton::clicked, this, &SignupEntry::submit);
    connect(leave, &QPushButton::clicked, this, &SignupEntry::left);
    hide();
}

void SignupEntry::begin(const Posting& posting, const QString& shift, QDate today) {
    m_posting = posting;
    m_who->choose({}, {});
    m_shift->clear();
    QList<Shift> shifts = posting.shifts;
    std::ranges::stable_sort(shifts, {}, [](const Shift& one) { return std::pair(one.date, one.hours.start); });
    for (const Shift& one : std::as_const(shifts)) {
        if (!one.cancelled && (one.date >= today || one.key == shift))
            m_shift->addItem(shiftText(posting, one.key), one.key);
    }
    if (shifts.isEmpty())
        m_shift->addItem(shiftText(posting, {}), QString());
    m_shift->setCurrentIndex(std::max(0, m_shift->findData(shift)));
    fillRoles();
    while (m_rows->rowCount() > m_fixedRows)
        m_rows->removeRow(m_fixedRows);
    m_answers.clear();
    for (const LocalText& question : posting.questions) {
        auto* answer = new QLineEdit;
        answer->setAccessibleName(localText(question));
        auto* label = new QLabel(localText(question));
        label->setWordWrap(true);
        label->setBuddy(answer);
        m_rows->addRow(label, answer);
        m_answers.append(answer);
    }
    show();
    refresh();
    m_who->setFocus();
}

void SignupEntry::fillRoles() {
    const QVariant before = m_role->currentData();
    m_role->clear();
    const Shift* shift = shiftOf(m_posting, m_shift->currentData().toString());
    for (const PostingRole& role : m_posting.roles) {
        const bool taken = !shift || shift->places.isEmpty() ||
                           std::ranges::any_of(shift->places, [&](const RolePlaces& p) { return p.role == role.key; });
        if (taken)
            m_role->addItem(roleText(m_posting, role.key), role.key);
    }
    if (m_posting.roles.isEmpty())
        m_role->addItem(roleText(m_posting, {}), QString());
    m_role->setCurrentIndex(std::max(0, m_role->findData(before)));
    refresh();
}

void SignupEntry::refresh() {
    constexpr int fewestLetters = 2;
    const bool found = !m_who->chosenId().isEmpty();
    m_hint->setVisible(!found && m_who->offeredIds().isEmpty() && m_who->text().trimmed().size() >= fewestLetters);
    m_submit->setEnabled(found && m_role->count() > 0 && m_shift->count() > 0);
}

void SignupEntry::submit() {
    const auto volunteer = VolunteerId::fromString(m_who->chosenId());
    if (!volunteer)
        return;
    QStringList answers;
    for (const QLineEdit* answer : std::as_const(m_answers))
        answers.append(answer->text().trimmed());
    Q_EMIT signUpRequested(m_role->currentData().toString(), m_shift->currentData().toString(), *volunteer, answers);
}

void SignupEntry::keyPressEvent(QKeyEvent* event) {
    if (event->key() == Qt::Key_Escape)
        Q_EMIT left();
    else
        QFrame::keyPressEvent(event);
}

} // namespace entraide
