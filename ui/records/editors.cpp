// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/editors.h"

#include "domain/recurrence.h"
#include "ui/records/choices.h"

#include <QCheckBox>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QSpinBox>

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
    setFocusProxy(m_date);
    connect(m_given, &QCheckBox::toggled, m_date, &QWidget::setEnabled);
    connect(m_given, &QCheckBox::toggled, this, &DateField::changed);
    connect(m_date, &QDateEdit::dateChanged, this, &DateField::changed);
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

WhenField::WhenField(QWidget* parent)
    : QWidget(parent)
    , m_kind(new ChoiceField(
          {tr("To be arranged"), tr("On a day, at a time"), tr("Once, within some days"), tr("Repeating")}))
    , m_fromLabel(new QLabel)
    , m_from(new DateField)
    , m_untilLabel(new QLabel(tr("Until")))
    , m_until(new DateField)
    , m_hoursLabel(new QLabel(tr("Hours")))
    , m_hours(new HoursField)
    , m_daysLabel(new QLabel(tr("Days")))
    , m_days(new ChoicesField(weekdayNames(), 7))
    , m_everyLabel(new QLabel(tr("Every")))
    , m_every(new ChoiceField({tr("week"), tr("2 weeks"), tr("3 weeks"), tr("4 weeks")}))
    , m_minutesLabel(new QLabel(tr("Takes")))
    , m_minutes(new QSpinBox) {
    m_minutes->setRange(15, 24 * 60);
    m_minutes->setSingleStep(15);
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setValue(60);
    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->addWidget(m_kind, 0, 0, 1, 2);
    const std::pair<QLabel*, QWidget*> rows[] = {{m_fromLabel, m_from},   {m_untilLabel, m_until},
                                                 {m_everyLabel, m_every}, {m_daysLabel, m_days},
                                                 {m_hoursLabel, m_hours}, {m_minutesLabel, m_minutes}};
    int line = 1;
    for (const auto& [label, field] : rows) {
        label->setBuddy(field);
        field->setAccessibleName(label->text());
        grid->addWidget(label, line, 0);
        grid->addWidget(field, line++, 1);
    }
    grid->setColumnStretch(1, 1);
    m_kind->setAccessibleName(tr("When"));
    setFocusProxy(m_kind);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &WhenField::refresh);
    refresh();
}

void WhenField::refresh() {
    const auto kind = static_cast<WhenKind>(m_kind->chosen());
    const auto show = [](QLabel* label, QWidget* field, bool shown) {
        label->setVisible(shown);
        field->setVisible(shown);
    };
    m_fromLabel->setText(kind == WhenKind::Fixed ? tr("Day") : tr("From"));
    m_from->setAccessibleName(m_fromLabel->text());
    show(m_untilLabel, m_until, kind != WhenKind::Fixed);
    show(m_hoursLabel, m_hours, kind != WhenKind::ToArrange);
    show(m_daysLabel, m_days, kind == WhenKind::Recurring && m_keptRule.isEmpty());
    show(m_everyLabel, m_every, kind == WhenKind::Recurring && m_keptRule.isEmpty());
    show(m_minutesLabel, m_minutes, kind == WhenKind::ToArrange || kind == WhenKind::Window);
}

void WhenField::setWhen(const When& when) {
    m_keptRule.clear();
    m_days->setChosen({});
    m_every->setChosen(0);
    if (when.kind == WhenKind::Recurring) {
        const auto rule = Recurrence::fromRule(when.rule);
        if (rule && rule->frequency == Recurrence::Frequency::Weekly && rule->count == 0 && !rule->until.isValid() &&
            rule->interval <= m_every->count()) {
            QList<int> days;
            for (const Recurrence::Day& day : rule->days)
                days.append(day.weekday - 1);
            m_days->setChosen(days);
            m_every->setChosen(rule->interval - 1);
        } else {
            m_keptRule = when.rule;
        }
    }
    m_kind->setChosen(static_cast<int>(when.kind));
    m_from->setDate(when.from);
    m_until->setDate(when.until);
    m_hours->setHours(when.hours);
    if (when.minutes > 0)
        m_minutes->setValue(when.minutes);
    refresh();
}

When WhenField::when() const {
    When when;
    when.kind = static_cast<WhenKind>(m_kind->chosen());
    when.from = m_from->date();
    if (when.kind != WhenKind::Fixed)
        when.until = m_until->date();
    if (when.kind != WhenKind::ToArrange)
        when.hours = m_hours->hours();
    if (when.kind == WhenKind::ToArrange || when.kind == WhenKind::Window)
        when.minutes = m_minutes->value();
    if (when.kind == WhenKind::Recurring) {
        QList<int> days;
        for (int day : m_days->chosen())
            days.append(day + 1);
        when.rule = m_keptRule.isEmpty() ? Recurrence::weekly(days, m_every->chosen() + 1).toRule() : m_keptRule;
        if (days.isEmpty() && m_keptRule.isEmpty())
            when.minutes = std::min(m_minutes->value(), when.hours.minutes());
    }
    return when;
}

} // namespace entraide
