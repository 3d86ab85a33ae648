// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/period_field.h"

#include "reports/statistics.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

QDateEdit* makeDay(const QString& name, PeriodField::Grain grain) {
    auto* day = new QDateEdit;
    day->setCalendarPopup(grain == PeriodField::Grain::Days);
    day->setDisplayFormat(grain == PeriodField::Grain::Days ? u"dd/MM/yyyy"_s : u"MM/yyyy"_s);
    day->setAccessibleName(name);
    day->setKeyboardTracking(false); // a day is a day when it is typed whole
    return day;
}

ReportDays monthsAround(const ReportDays& days) {
    const StatPeriod months = StatPeriod::around(days.first, days.last);
    return {months.first, months.last};
}

} // namespace

PeriodField::PeriodField(ReportPeriod usual, QDate today, Grain grain, QWidget* parent)
    : QWidget(parent)
    , m_today(today)
    , m_grain(grain)
    , m_period(new QComboBox)
    , m_first(makeDay(grain == Grain::Days ? tr("First day") : tr("First month"), grain))
    , m_last(makeDay(grain == Grain::Days ? tr("Last day") : tr("Last month"), grain)) {
    m_period->setAccessibleName(tr("Period"));
    m_period->addItems({tr("This month"), tr("Last month"), tr("This quarter"), tr("Last quarter"), tr("This year"),
                        tr("Last year"), tr("From … to …")});
    m_period->setCurrentIndex(static_cast<int>(usual));
    auto* row = new QHBoxLayout(this);
    row->setContentsMargins({});
    row->addWidget(m_period);
    row->addWidget(m_first);
    row->addWidget(new QLabel(u"–"_s));
    row->addWidget(m_last);
    setFocusProxy(m_period);
    periodChosen();
    connect(m_period, &QComboBox::currentIndexChanged, this, &PeriodField::periodChosen);
    connect(m_first, &QDateEdit::dateChanged, this, &PeriodField::dayTyped);
    connect(m_last, &QDateEdit::dateChanged, this, &PeriodField::dayTyped);
}

ReportPeriod PeriodField::period() const {
    return static_cast<ReportPeriod>(m_period->currentIndex());
}

ReportDays PeriodField::days() const {
    const ReportDays days{std::min(m_first->date(), m_last->date()), std::max(m_first->date(), m_last->date())};
    return m_grain == Grain::Days ? days : monthsAround(days);
}

void PeriodField::setDays(const ReportDays& days) {
    putDays(m_grain == Grain::Days ? days : monthsAround(days));
    m_filling = true;
    m_period->setCurrentIndex(static_cast<int>(ReportPeriod::Custom));
    m_filling = false;
    Q_EMIT changed();
}

void PeriodField::putDays(const ReportDays& days) {
    m_filling = true;
    m_first->setDate(days.first);
    m_last->setDate(days.last);
    m_filling = false;
}

void PeriodField::periodChosen() {
    if (m_filling)
        return;
    if (const ReportDays days = daysOf(period(), m_today); days.first.isValid())
        putDays(days);
    Q_EMIT changed();
}

void PeriodField::dayTyped() {
    if (m_filling)
        return;
    m_filling = true;
    m_period->setCurrentIndex(static_cast<int>(ReportPeriod::Custom));
    m_filling = false;
    Q_EMIT changed();
}

} // namespace entraide
