// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/when_field.h"

#include "ui/common/button.h"
#include "ui/common/field_names.h"
#include "ui/common/metrics.h"
#include "ui/records/choices.h"
#include "ui/records/editors.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QListWidget>
#include <QPushButton>
#include <QShortcut>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>
#include <array>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array placesInMonth{1, 2, 3, 4, -1};
constexpr int lastOfMonth = -1;
constexpr int longestMonth = 31;
constexpr int mostChangesShown = 4;

QStringList longWeekdayNames() {
    QStringList names;
    for (int day = 1; day <= 7; ++day)
        names.append(QLocale().dayName(day));
    return names;
}

QStringList monthDayNames(const QString& last) {
    QStringList names;
    for (int day = 1; day <= longestMonth; ++day)
        names.append(QString::number(day));
    names.append(last);
    return names;
}

} // namespace

WhenField::WhenField(QWidget* parent)
    : QWidget(parent)
    , m_kind(new ChoiceField(
          {tr("To be arranged"), tr("On a day, at a time"), tr("Once, within some days"), tr("Repeating")}))
    , m_fromLabel(new QLabel)
    , m_from(new DateField)
    , m_untilLabel(new QLabel(tr("Until")))
    , m_until(new DateField)
    , m_howLabel(new QLabel(tr("Repeats")))
    , m_how(new ChoiceField({tr("by the week"), tr("by the month, on a weekday"), tr("by the month, on a date")}))
    , m_everyLabel(new QLabel(tr("Every")))
    , m_every(new ChoiceField({tr("week"), tr("2 weeks"), tr("3 weeks"), tr("4 weeks")}))
    , m_everyMonthLabel(new QLabel(tr("Every")))
    , m_everyMonth(new ChoiceField({tr("month"), tr("2 months"), tr("3 months"), tr("4 months")}))
    , m_daysLabel(new QLabel(tr("Days")))
    , m_days(new ChoicesField(weekdayNames(), 7))
    , m_placeLabel(new QLabel(tr("On the", "the second Tuesday")))
    , m_placeInMonth(new QWidget)
    , m_place(new ChoiceField({tr("first", "weekday of the month"), tr("second", "weekday of the month"),
                               tr("third", "weekday of the month"), tr("fourth", "weekday of the month"),
                               tr("last", "weekday of the month")}))
    , m_weekday(new ChoiceField(longWeekdayNames()))
    , m_monthDayLabel(new QLabel(tr("On day", "of the month")))
    , m_monthDay(new ChoiceField(monthDayNames(tr("last day", "of the month"))))
    , m_hoursLabel(new QLabel(tr("Hours")))
    , m_hours(new HoursField)
    , m_minutesLabel(new QLabel(tr("Takes")))
    , m_minutes(new QSpinBox)
    , m_changesLabel(new QLabel(tr("Changed times")))
    , m_changed(new QWidget)
    , m_changeList(new QListWidget) {
    m_minutes->setRange(15, 24 * 60);
    m_minutes->setSingleStep(15);
    m_minutes->setSuffix(tr(" min"));
    m_minutes->setValue(60);
    auto* places = new QHBoxLayout(m_placeInMonth);
    places->setContentsMargins({});
    places->addWidget(m_place);
    places->addWidget(m_weekday, 1);
    m_place->setAccessibleName(tr("Which one of the month"));
    m_weekday->setAccessibleName(tr("Weekday"));
    m_placeInMonth->setFocusProxy(m_place);
    QPushButton* putBack = makeButton(tr("Put this time back"), u"undo"_s);
    putBack->setObjectName(u"putBack"_s);
    makeInRow(*putBack);
    auto* changes = new QVBoxLayout(m_changed);
    changes->setContentsMargins({});
    changes->setSpacing(Metrics::HalfGrid);
    changes->addWidget(m_changeList);
    changes->addWidget(putBack, 0, Qt::AlignLeft);
    m_changeList->setObjectName(u"changedTimes"_s);
    m_changed->setFocusProxy(m_changeList);

    auto* grid = new QGridLayout(this);
    grid->setContentsMargins({});
    grid->addWidget(m_kind, 0, 0, 1, 2);
    const std::pair<QLabel*, QWidget*> rows[] = {
        {m_fromLabel, m_from},          {m_untilLabel, m_until},           {m_howLabel, m_how},
        {m_everyLabel, m_every},        {m_everyMonthLabel, m_everyMonth}, {m_daysLabel, m_days},
        {m_placeLabel, m_placeInMonth}, {m_monthDayLabel, m_monthDay},     {m_hoursLabel, m_hours},
        {m_minutesLabel, m_minutes},    {m_changesLabel, m_changed}};
    int line = 1;
    for (const auto& [label, field] : rows) {
        label->setBuddy(field);
        field->setAccessibleName(label->text());
        grid->addWidget(label, line, 0, Qt::AlignTop);
        grid->addWidget(field, line++, 1);
    }
    m_changeList->setAccessibleName(m_changesLabel->text());
    grid->setColumnStretch(1, 1);
    m_kind->setAccessibleName(tr("When"));
    m_how->setObjectName(u"repeats"_s);
    m_every->setObjectName(u"everyWeeks"_s);
    m_everyMonth->setObjectName(u"everyMonths"_s);
    m_place->setObjectName(u"placeInMonth"_s);
    m_weekday->setObjectName(u"weekdayOfMonth"_s);
    m_monthDay->setObjectName(u"dayOfMonth"_s);
    setFocusProxy(m_kind);
    connect(m_kind, &QComboBox::currentIndexChanged, this, &WhenField::refresh);
    connect(m_how, &QComboBox::currentIndexChanged, this, &WhenField::refresh);
    connect(m_days, &ChoicesField::changed, this, &WhenField::refresh);
    connect(putBack, &QPushButton::clicked, this, &WhenField::putChosenBack);
    auto* del = new QShortcut(QKeySequence(Qt::Key_Delete), m_changeList);
    del->setContext(Qt::WidgetShortcut);
    connect(del, &QShortcut::activated, this, &WhenField::putChosenBack);
    refresh();
}

void WhenField::setOnlyRepeating() {
    m_onlyRepeating = true;
    m_kind->setChosen(static_cast<int>(WhenKind::Recurring));
    m_kind->hide();
    setFocusProxy(m_from);
}

WhenField::How WhenField::how() const {
    return static_cast<How>(m_how->chosen());
}

bool WhenField::isAnyDayOfWeek() const {
    return how() == ByWeek && m_days->chosen().isEmpty();
}

void WhenField::refresh() {
    const auto kind = static_cast<WhenKind>(m_kind->chosen());
    const bool repeats = kind == WhenKind::Recurring;
    const auto show = [](QLabel* label, QWidget* field, bool shown) {
        label->setVisible(shown);
        field->setVisible(shown);
    };
    m_fromLabel->setText(kind == WhenKind::Fixed ? tr("Day") : tr("From"));
    nameField(*m_from, m_fromLabel->text());
    show(m_untilLabel, m_until, kind != WhenKind::Fixed);
    show(m_hoursLabel, m_hours, kind != WhenKind::ToArrange);
    show(m_howLabel, m_how, repeats);
    show(m_daysLabel, m_days, repeats && how() == ByWeek);
    show(m_everyLabel, m_every, repeats && how() == ByWeek);
    show(m_everyMonthLabel, m_everyMonth, repeats && (how() == ByWeekdayOfMonth || how() == ByDayOfMonth));
    show(m_placeLabel, m_placeInMonth, repeats && how() == ByWeekdayOfMonth);
    show(m_monthDayLabel, m_monthDay, repeats && how() == ByDayOfMonth);
    show(m_minutesLabel, m_minutes,
         kind == WhenKind::ToArrange || kind == WhenKind::Window || (repeats && isAnyDayOfWeek()));
    show(m_changesLabel, m_changed, repeats && !m_changes.isEmpty());
}

// ---- the rule ----

/// What a rule asks for, as far as the fields can show it; any other is kept.
void WhenField::showRule(const When& when) {
    m_days->setChosen({});
    m_every->setChosen(0);
    m_everyMonth->setChosen(0);
    while (m_how->count() > Kept)
        m_how->removeItem(Kept);
    if (when.kind != WhenKind::Recurring || when.rule.isEmpty()) {
        m_how->setChosen(ByWeek);
        return;
    }
    const auto rule = Recurrence::fromRule(when.rule);
    const bool isShown = rule && rule->count == 0 && !rule->until.isValid();
    if (isShown && rule->frequency == Recurrence::Frequency::Weekly && rule->interval <= m_every->count() &&
        rule->monthDays.isEmpty()) {
        QList<int> days;
        for (const Recurrence::Day& day : rule->days)
            days.append(day.weekday - 1);
        m_days->setChosen(days);
        m_every->setChosen(rule->interval - 1);
        m_how->setChosen(ByWeek);
        return;
    }
    if (isShown && rule->frequency == Recurrence::Frequency::Monthly && rule->interval <= m_everyMonth->count()) {
        m_everyMonth->setChosen(rule->interval - 1);
        if (rule->days.size() == 1 && rule->monthDays.isEmpty()) {
            const Recurrence::Day day = rule->days.first();
            if (const auto place = std::ranges::find(placesInMonth, day.place); place != placesInMonth.end()) {
                m_place->setChosen(static_cast<int>(place - placesInMonth.begin()));
                m_weekday->setChosen(day.weekday - 1);
                m_how->setChosen(ByWeekdayOfMonth);
                return;
            }
        }
        const int date = rule->days.isEmpty() && rule->monthDays.size() == 1 ? rule->monthDays.first() : 0;
        if (date == lastOfMonth || date > 0) {
            m_monthDay->setChosen(date == lastOfMonth ? longestMonth : date - 1);
            m_how->setChosen(ByDayOfMonth);
            return;
        }
    }
    When ruleOnly = when;
    ruleOnly.hours = {};
    ruleOnly.minutes = 0;
    ruleOnly.until = {};
    m_how->addItem(whenText(ruleOnly));
    m_how->setChosen(Kept);
}

Recurrence WhenField::composed() const {
    Recurrence rule;
    switch (how()) {
    case ByWeek: {
        QList<int> days;
        for (int day : m_days->chosen())
            days.append(day + 1);
        return Recurrence::weekly(days, m_every->chosen() + 1);
    }
    case ByWeekdayOfMonth:
        rule.frequency = Recurrence::Frequency::Monthly;
        rule.interval = m_everyMonth->chosen() + 1;
        rule.days = {{m_weekday->chosen() + 1, placesInMonth[static_cast<std::size_t>(m_place->chosen())]}};
        return rule;
    case ByDayOfMonth:
        rule.frequency = Recurrence::Frequency::Monthly;
        rule.interval = m_everyMonth->chosen() + 1;
        rule.monthDays = {m_monthDay->chosen() == longestMonth ? lastOfMonth : m_monthDay->chosen() + 1};
        return rule;
    case Kept:
        return Recurrence::fromRule(m_given.rule).value_or(rule);
    }
    return rule;
}

// ---- the times that are not as the rule says ----

void WhenField::showChanges() {
    m_changeList->clear();
    for (const SeriesChange& change : std::as_const(m_changes))
        m_changeList->addItem(change.movedTo.isValid()
                                  ? tr("%1: moved to %2", "two days")
                                        .arg(dateText(change.day), dayHoursText(change.movedTo, change.hours))
                                  : tr("%1: left out", "a day").arg(dateText(change.day)));
    if (m_changeList->count() == 0)
        return;
    m_changeList->setCurrentRow(0);
    const int rows = std::min(m_changeList->count(), mostChangesShown);
    m_changeList->setFixedHeight(rows * m_changeList->sizeHintForRow(0) + 2 * m_changeList->frameWidth());
}

void WhenField::putChosenBack() {
    const int row = m_changeList->currentRow();
    if (row < 0)
        return;
    m_changes.removeAt(row);
    showChanges();
    m_changeList->setCurrentRow(std::min(row, m_changeList->count() - 1));
    refresh();
    if (m_changes.isEmpty())
        m_hours->setFocus();
}

// ---- the whole ----

void WhenField::setWhen(const When& when) {
    m_given = when;
    m_changes = when.changes;
    showRule(when);
    m_kind->setChosen(static_cast<int>(m_onlyRepeating ? WhenKind::Recurring : when.kind));
    m_from->setDate(when.from);
    m_until->setDate(when.until);
    m_hours->setHours(when.hours);
    if (when.minutes > 0)
        m_minutes->setValue(when.minutes);
    showChanges();
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
    if (when.kind != WhenKind::Recurring)
        return when;
    const Recurrence rule = composed();
    const bool isAsGiven = m_given.kind == WhenKind::Recurring && Recurrence::fromRule(m_given.rule) == rule;
    when.rule = how() == Kept || isAsGiven ? m_given.rule : rule.toRule();
    when.changes = m_changes;
    if (isAnyDayOfWeek())
        when.minutes = std::min(m_minutes->value(), when.hours.minutes());
    else if ((how() == Kept || isAsGiven) && when.hours == m_given.hours)
        when.minutes = m_given.minutes;
    return when;
}

} // namespace entraide
