// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/period_field.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

QDateEdit* makeDay(const QString& name) {
    auto* day = new QDateEdit;
    day->setCalendarPopup(true);
    day->setDisplayFormat(u"dd/MM/yyyy"_s);
    day->setAccessibleName(name);
    day->setKeyboardTracking(false); // a day is a day when it is typed whole
    return day;
}

} // namespace

PeriodField::PeriodField(ReportPeriod usual, QDate today, QWidget* parent)
    : QWidget(parent)
    , m_today(today)
    , m_period(new QComboBox)
    , m_first(makeDay(tr("First day")))
    , m_last(makeDay(tr("Last day"))) {
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
    return {std::min(m_first->date(), m_last->date()), std::max(m_first->date(), m_last->date())};
}

void PeriodField::setDays(const ReportDays& days) {
    m_filling = true;
    m_first->setDate(days.first);
    m_last->setDate(days.last);
    m_period->setCurrentIndex(static_cast<int>(ReportPeriod::Custom));
    m_filling = false;
    Q_EMIT changed();
}

void PeriodField::periodChosen() {
    if (m_filling)
        return;
    if (const ReportDays days = daysOf(period(), m_today); days.first.isValid()) {
        m_filling = true;
        m_first->setDate(days.first);
        m_last->setDate(days.last);
        m_filling = false;
    }
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
