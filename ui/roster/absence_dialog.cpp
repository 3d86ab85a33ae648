// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/absence_dialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QCompleter>
#include <QDateEdit>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTimeEdit>
#include <QVBoxLayout>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int comfortableWidth = 420;

QDateEdit* dayField(QDate least, QDate most) {
    auto* field = new QDateEdit(least);
    field->setCalendarPopup(true);
    field->setDisplayFormat(u"dd/MM/yyyy"_s);
    field->setDateRange(least, most);
    return field;
}

QTimeEdit* timeField(QTime time) {
    auto* field = new QTimeEdit(time);
    field->setDisplayFormat(u"HH:mm"_s);
    return field;
}

int minuteOf(const QTimeEdit& field) {
    return field.time().msecsSinceStartOfDay() / 60'000;
}

} // namespace

AbsenceDialog::AbsenceDialog(QList<AbsencePerson> people, IsoWeek week, QDate today, QWidget* parent)
    : QDialog(parent)
    , m_people(std::move(people))
    , m_week(week)
    , m_today(today)
    , m_who(new QComboBox)
    , m_wholeDay(new QCheckBox(tr("&Whole days")))
    , m_start(timeField({8, 0}))
    , m_end(timeField({12, 0}))
    , m_reason(new QLineEdit)
    , m_buttons(new QDialogButtonBox) {
    setWindowTitle(tr("Somebody cannot come"));
    setMinimumWidth(comfortableWidth);
    const QDate first = std::max(week.monday(), today);
    m_from = dayField(first, week.sunday());
    m_until = dayField(first, week.sunday());
    std::ranges::stable_sort(
        m_people, [](const AbsencePerson& a, const AbsencePerson& b) { return a.name.localeAwareCompare(b.name) < 0; });
    for (const AbsencePerson& person : std::as_const(m_people))
        m_who->addItem(person.name, person.volunteer.toString());
    m_who->setEditable(true);
    m_who->setInsertPolicy(QComboBox::NoInsert);
    m_who->completer()->setCompletionMode(QCompleter::PopupCompletion);
    m_who->completer()->setFilterMode(Qt::MatchContains);
    m_wholeDay->setChecked(true);
    m_reason->setPlaceholderText(tr("for example: ill"));

    auto* hours = new QWidget;
    auto* row = new QHBoxLayout(hours);
    row->setContentsMargins({});
    row->addWidget(m_start);
    row->addWidget(new QLabel(u"–"_s));
    row->addWidget(m_end);
    row->addStretch(1);
    m_start->setAccessibleName(tr("From"));
    m_end->setAccessibleName(tr("Until"));
    auto* form = new QFormLayout;
    form->addRow(tr("W&ho"), m_who);
    form->addRow(tr("&First day"), m_from);
    form->addRow(tr("&Last day"), m_until);
    form->addRow({}, m_wholeDay);
    form->addRow(tr("H&ours"), hours);
    form->addRow(tr("&Reason"), m_reason);
    auto* said = new QLabel(
        tr("The proposal then says who could step in and who would have to move. Nothing is saved until you accept."));
    said->setWordWrap(true);
    QPushButton* ask = m_buttons->addButton(tr("&See who can step in"), QDialogButtonBox::AcceptRole);
    ask->setDefault(true);
    m_buttons->addButton(QDialogButtonBox::Cancel);
    auto* column = new QVBoxLayout(this);
    column->addLayout(form);
    column->addWidget(said);
    column->addWidget(m_buttons);

    connect(m_who, &QComboBox::currentIndexChanged, this, &AbsenceDialog::personChosen);
    connect(m_who, &QComboBox::editTextChanged, this, &AbsenceDialog::refresh);
    connect(m_from, &QDateEdit::dateChanged, this, [this](QDate from) {
        if (m_until->date() < from)
            m_until->setDate(from);
    });
    connect(m_until, &QDateEdit::dateChanged, this, &AbsenceDialog::refresh);
    connect(m_wholeDay, &QCheckBox::toggled, this, &AbsenceDialog::refresh);
    connect(m_start, &QTimeEdit::timeChanged, this, &AbsenceDialog::refresh);
    connect(m_end, &QTimeEdit::timeChanged, this, &AbsenceDialog::refresh);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &QDialog::accept);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    personChosen();
}

int AbsenceDialog::chosenRow() const {
    // Two may have the same name.
    const int row = m_who->currentIndex();
    if (row >= 0 && m_who->itemText(row).compare(m_who->currentText(), Qt::CaseInsensitive) == 0)
        return row;
    return m_who->findText(m_who->currentText(), Qt::MatchFixedString);
}

void AbsenceDialog::choose(const VolunteerId& volunteer) {
    m_who->setCurrentIndex(m_who->findData(volunteer.toString()));
}

/// The first day on which that person is expected is the likeliest.
void AbsenceDialog::personChosen() {
    const int row = chosenRow();
    if (row >= 0 && row < m_people.size()) {
        for (const QDate day : std::as_const(m_people[row].days)) {
            if (day < m_from->minimumDate())
                continue;
            m_from->setDate(day);
            m_until->setDate(day);
            break;
        }
    }
    refresh();
}

void AbsenceDialog::refresh() {
    m_start->setEnabled(!m_wholeDay->isChecked());
    m_end->setEnabled(!m_wholeDay->isChecked());
    const bool complete = chosenRow() >= 0 && m_until->date() >= m_from->date() &&
                          (m_wholeDay->isChecked() || m_end->time() > m_start->time());
    for (QAbstractButton* button : m_buttons->buttons()) {
        if (m_buttons->buttonRole(button) == QDialogButtonBox::AcceptRole)
            button->setEnabled(complete);
    }
}

Absence AbsenceDialog::absence() const {
    Absence absence;
    if (const int row = chosenRow(); row >= 0 && row < m_people.size())
        absence.volunteer = m_people[row].volunteer;
    absence.from = m_from->date();
    absence.until = m_until->date();
    if (!m_wholeDay->isChecked())
        absence.hours = {minuteOf(*m_start), minuteOf(*m_end)};
    absence.reason = m_reason->text().trimmed();
    return absence;
}

QString AbsenceDialog::name() const {
    return m_who->currentText();
}

} // namespace entraide
