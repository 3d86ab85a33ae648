// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/editors.h"

#include "ui/common/field_names.h"

#include <QCheckBox>
#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr auto dateFormat = "dd/MM/yyyy";

QTimeEdit* makeTime(const QString& name) {
    auto* edit = new QTimeEdit;
    edit->setDisplayFormat(u"HH:mm"_s);
    edit->setAccessibleName(name);
    return edit;
}

QTime timeOf(int minute) {
    return QTime(0, 0).addSecs(std::min(minute, 24 * 60 - 1) * 60);
}

/// 23:59 stands for the end of the day, which a time field cannot show.
int minuteOf(QTime time) {
    const int minute = time.hour() * 60 + time.minute();
    return minute == 24 * 60 - 1 ? 24 * 60 : minute;
}

} // namespace

DateField::DateField(QWidget* parent)
    : QWidget(parent)
    , m_given(new QCheckBox)
    , m_date(new QDateEdit(QDate::currentDate())) {
    m_date->setCalendarPopup(true);
    m_date->setDisplayFormat(QString::fromLatin1(dateFormat));
    m_given->setAccessibleName(tr("A date is given"));
    m_date->setEnabled(false);
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_given);
    row->addWidget(m_date, 1);
    setFocusPolicy(Qt::TabFocus); // for the key of its label
    setFocusProxy(m_given);
    connect(m_given, &QCheckBox::toggled, m_date, &QWidget::setEnabled);
    connect(m_given, &QCheckBox::toggled, this,
            [this](bool given) { setFocusProxy(given ? static_cast<QWidget*>(m_date) : m_given); });
    connect(m_given, &QCheckBox::toggled, this, &DateField::changed);
    connect(m_date, &QDateEdit::dateChanged, this, &DateField::changed);
}

bool DateField::event(QEvent* event) {
    if (event->type() == QEvent::Show)
        nameParts(*this);
    return QWidget::event(event);
}

void DateField::setDate(QDate date) {
    m_given->setChecked(date.isValid());
    if (date.isValid())
        m_date->setDate(date);
}

QDate DateField::date() const {
    return m_given->isChecked() ? m_date->date() : QDate();
}

ChoicesField::ChoicesField(const QStringList& words, int columns, QWidget* parent)
    : QWidget(parent) {
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->setVerticalSpacing(2);
    for (qsizetype i = 0; i < words.size(); ++i) {
        auto* box = new QCheckBox(words[i]);
        grid->addWidget(box, static_cast<int>(i) / columns, static_cast<int>(i) % columns);
        connect(box, &QCheckBox::toggled, this, &ChoicesField::changed);
        m_boxes.append(box);
    }
    if (!m_boxes.isEmpty())
        setFocusProxy(m_boxes.first());
}

void ChoicesField::setChosen(const QList<int>& values) {
    for (qsizetype i = 0; i < m_boxes.size(); ++i)
        m_boxes[i]->setChecked(values.contains(static_cast<int>(i)));
}

QList<int> ChoicesField::chosen() const {
    QList<int> values;
    for (qsizetype i = 0; i < m_boxes.size(); ++i) {
        if (m_boxes[i]->isChecked())
            values.append(static_cast<int>(i));
    }
    return values;
}

ChoiceField::ChoiceField(const QStringList& words, QWidget* parent)
    : QComboBox(parent) {
    addItems(words);
}

HoursField::HoursField(QWidget* parent)
    : QWidget(parent)
    , m_start(makeTime(tr("From")))
    , m_end(makeTime(tr("To"))) {
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_start);
    row->addWidget(new QLabel(tr("to", "from 9:00 to 12:00")));
    row->addWidget(m_end);
    row->addStretch(1);
    setFocusPolicy(Qt::TabFocus); // for the key of its label
    setFocusProxy(m_start);
    setHours({9 * 60, 10 * 60});
}

void HoursField::setHours(TimeRange hours) {
    if (hours.isEmpty())
        return;
    m_start->setTime(timeOf(hours.start));
    m_end->setTime(timeOf(hours.end));
}

TimeRange HoursField::hours() const {
    return {minuteOf(m_start->time()), minuteOf(m_end->time())};
}

} // namespace entraide
