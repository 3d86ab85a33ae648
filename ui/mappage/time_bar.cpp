// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mappage/time_bar.h"

#include "ui/common/button.h"
#include "ui/common/icon_engine.h"
#include "ui/common/metrics.h"
#include "ui/mappage/range_slider.h"
#include "ui/words/time_words.h"

#include <QComboBox>
#include <QEvent>
#include <QGridLayout>
#include <QLabel>
#include <QTimer>
#include <QToolButton>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int anyTime = 0;
constexpr int wholeWeek = 1;
constexpr int firstDay = 2;
constexpr int dayStart = 6 * 60; // of the slider over one day; what is earlier is seen in the week
constexpr int dayEnd = 23 * 60;
constexpr int playStepMs = 700;

} // namespace

TimeBar::TimeBar(QDate today, QWidget* parent)
    : QWidget(parent)
    , m_today(today)
    , m_week(IsoWeek::of(today))
    , m_day(new QLabel)
    , m_hours(new QLabel)
    , m_before(makeIconButton(u"chevron-left"_s, tr("Week before")))
    , m_after(makeIconButton(u"chevron-right"_s, tr("Week after")))
    , m_days(new QComboBox)
    , m_play(makeIconButton(u"play"_s, tr("Play")))
    , m_slider(new RangeSlider)
    , m_timer(new QTimer(this)) {
    m_days->setAccessibleName(tr("Time shown on the map"));
    m_slider->setAccessibleName(tr("From and until"));
    m_play->setCheckable(true);
    m_timer->setInterval(playStepMs);

    auto* row = new QGridLayout(this);
    row->setContentsMargins(Metrics::PagePadding, Metrics::Grid, Metrics::PagePadding, Metrics::Grid);
    row->setHorizontalSpacing(Metrics::Grid);
    row->setVerticalSpacing(0);
    row->addWidget(m_day, 0, 0);
    row->addWidget(m_hours, 1, 0);
    row->setColumnMinimumWidth(0, fontMetrics().horizontalAdvance(u"Wed 18/03 – Wed 18/03 "_s));
    row->addWidget(m_before, 0, 1, 2, 1);
    row->addWidget(m_days, 0, 2, 2, 1);
    row->addWidget(m_after, 0, 3, 2, 1);
    row->addWidget(m_play, 0, 4, 2, 1);
    row->addWidget(m_slider, 0, 5, 2, 1);
    row->setColumnStretch(5, 1);

    connect(m_before, &QToolButton::clicked, this, [this] { setWeek(m_week.previous()); });
    connect(m_after, &QToolButton::clicked, this, [this] { setWeek(m_week.next()); });
    connect(m_days, &QComboBox::currentIndexChanged, this, &TimeBar::prepareSlider);
    connect(m_slider, &RangeSlider::changed, this, &TimeBar::readSlider);
    connect(m_play, &QToolButton::toggled, this, &TimeBar::play);
    connect(m_timer, &QTimer::timeout, this, [this] {
        if (m_slider->upper() >= m_slider->maximum())
            m_play->setChecked(false);
        else
            m_slider->shift(m_slider->step());
    });
    fillDays();
    prepareSlider();
    QEvent fonts(QEvent::FontChange);
    changeEvent(&fonts);
}

void TimeBar::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange)
        m_day->setFont(boldFont(font()));
}

void TimeBar::fillDays() {
    const QSignalBlocker quiet(m_days);
    const int chosen = std::max(0, m_days->currentIndex());
    m_days->clear();
    m_days->addItem(tr("Any time"));
    m_days->addItem(weekText(m_week));
    for (int day = 0; day < 7; ++day)
        m_days->addItem(shortDayText(m_week.monday().addDays(day)));
    m_days->setCurrentIndex(chosen);
}

void TimeBar::setWeek(IsoWeek week) {
    m_week = week;
    fillDays();
    if (m_days->currentIndex() == anyTime)
        m_days->setCurrentIndex(wholeWeek);
    else
        prepareSlider();
}

void TimeBar::chooseDay(int choice) {
    m_days->setCurrentIndex(choice);
}

void TimeBar::prepareSlider() {
    m_play->setChecked(false);
    const int choice = m_days->currentIndex();
    QList<RangeSlider::Tick> ticks;
    {
        const QSignalBlocker quiet(m_slider);
        if (choice >= firstDay) {
            m_slider->setRange(dayStart, dayEnd, WeekSlots::slotMinutes, 120);
            for (int minute = dayStart; minute <= dayEnd; minute += 120)
                ticks.append({minute, clockText(minute)});
        } else {
            m_slider->setRange(0, 7 * 24, 1, 24);
            for (int day = 0; day < 7; ++day)
                ticks.append({day * 24, shortDayText(m_week.monday().addDays(day))});
        }
        m_slider->setTicks(ticks);
    }
    m_slider->setEnabled(choice != anyTime);
    m_play->setEnabled(choice != anyTime);
    readSlider();
}

void TimeBar::readSlider() {
    const int choice = m_days->currentIndex();
    TimeWindow window;
    if (choice >= firstDay) {
        window.first = window.last = m_week.monday().addDays(choice - firstDay);
        // The ends of the slider mean the ends of the day.
        window.hours.start = m_slider->lower() == m_slider->minimum() ? 0 : m_slider->lower();
        window.hours.end = m_slider->upper() == m_slider->maximum() ? 24 * 60 : m_slider->upper();
    } else if (choice == wholeWeek) {
        const int until = m_slider->upper() - 1; // the last hour that is still inside
        window.first = m_week.monday().addDays(m_slider->lower() / 24);
        window.last = m_week.monday().addDays(until / 24);
        window.hours = {m_slider->lower() % 24 * 60, (until % 24 + 1) * 60};
    }
    m_window = window;
    if (window.isOpen()) {
        m_day->setText(tr("Any time"));
        m_hours->setText(tr("all that is asked for"));
    } else if (window.first == window.last) {
        m_day->setText(shortDayText(window.first));
        m_hours->setText(hoursText(window.hours));
    } else {
        m_day->setText(u"%1 – %2"_s.arg(shortDayText(window.first), shortDayText(window.last)));
        m_hours->setText(u"%1 – %2"_s.arg(clockText(window.hours.start), clockText(window.hours.end)));
    }
    m_slider->setAccessibleDescription(text());
    Q_EMIT windowChanged();
}

QString TimeBar::text() const {
    return m_day->text() + u", "_s + m_hours->text();
}

void TimeBar::play(bool on) {
    m_play->setIcon(icon(on ? u"pause"_s : u"play"_s));
    const QString name = on ? tr("Pause") : tr("Play");
    m_play->setToolTip(name);
    m_play->setAccessibleName(name);
    if (!on) {
        m_timer->stop();
        return;
    }
    // A stretch that fills everything has nowhere to go: it begins as a small one.
    if (m_slider->isWhole()) {
        const int part = m_days->currentIndex() >= firstDay ? 120 : 24;
        m_slider->setValues(m_slider->minimum(), m_slider->minimum() + part);
    } else if (m_slider->upper() >= m_slider->maximum()) {
        m_slider->shift(m_slider->minimum() - m_slider->lower());
    }
    m_timer->start();
}

} // namespace entraide
