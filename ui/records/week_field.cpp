// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/accessible_role.h"
#include "ui/common/metrics.h"
#include "ui/common/tones.h"
#include "ui/records/choices.h"
#include "ui/records/editors.h"

#include <QAccessible>
#include <QKeyEvent>
#include <QMouseEvent>
#include <QPainter>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstHour = 6;
constexpr int lastHour = 23; // exclusive
constexpr int columns = lastHour - firstHour;
constexpr int cellWidth = 24;
constexpr int cellHeight = 22;

} // namespace

WeekField::WeekField(QWidget* parent)
    : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleRole(*this, QAccessible::Canvas);
    setSizePolicy(QSizePolicy::Fixed, QSizePolicy::Fixed);
}

void WeekField::setWeek(const WeekSlots& week) {
    m_week = week;
    update();
}

QSize WeekField::sizeHint() const {
    const int names = fontMetrics().horizontalAdvance(u"wed."_s) + 2 * Metrics::Grid;
    return {names + columns * cellWidth + 1, (7 + 1) * cellHeight + 1};
}

QRect WeekField::cell(int weekday, int hour) const {
    const int left = width() - columns * cellWidth - 1;
    return {left + (hour - firstHour) * cellWidth, weekday * cellHeight, cellWidth, cellHeight};
}

bool WeekField::at(QPoint point, int* weekday, int* hour) const {
    const QRect first = cell(1, firstHour);
    *weekday = point.y() / cellHeight;
    *hour = firstHour + (point.x() - first.left()) / cellWidth;
    return point.x() >= first.left() && *weekday >= 1 && *weekday <= 7 && *hour < lastHour;
}

bool WeekField::isFree(int weekday, int hour) const {
    return m_week.covers(weekday, {hour * 60, (hour + 1) * 60});
}

void WeekField::set(int weekday, int hour, bool free) {
    const TimeRange range{hour * 60, (hour + 1) * 60};
    if (free)
        m_week.add(weekday, range);
    else
        m_week.remove(weekday, range);
    update();
    Q_EMIT changed();
}

void WeekField::announce() {
    setAccessibleDescription(weekdayNames()[m_weekday - 1] + u' ' + clockText(m_hour * 60) + u": "_s +
                             (isFree(m_weekday, m_hour) ? tr("free") : tr("not free")));
    QAccessibleEvent event(this, QAccessible::DescriptionChanged);
    QAccessible::updateAccessibility(&event);
}

void WeekField::paintEvent(QPaintEvent*) {
    QPainter painter(this);
    const Tones colours = tones(palette());
    painter.setFont(secondaryFont(font()));
    painter.setPen(colours.muted);
    for (int hour = firstHour; hour < lastHour; hour += 2)
        painter.drawText(cell(0, hour), Qt::AlignCenter, QString::number(hour));
    const QStringList names = weekdayNames();
    for (int day = 1; day <= 7; ++day) {
        painter.setPen(colours.text);
        const QRect first = cell(day, firstHour);
        painter.drawText(QRect(0, first.top(), first.left() - Metrics::Grid, cellHeight),
                         Qt::AlignVCenter | Qt::AlignRight, names[day - 1]);
        for (int hour = firstHour; hour < lastHour; ++hour) {
            const QRect box = cell(day, hour);
            // Half hours are shown as halves; a click sets the whole hour.
            for (int half = 0; half < 2; ++half) {
                const TimeRange range{hour * 60 + half * 30, hour * 60 + half * 30 + 30};
                const QRect part(box.left() + half * cellWidth / 2, box.top(), cellWidth / 2, cellHeight);
                painter.fillRect(part, m_week.covers(day, range) ? colours.accent : colours.base);
            }
            painter.setPen(colours.hairline);
            painter.drawRect(box);
        }
    }
    if (hasFocus()) {
        painter.setPen(QPen(colours.text, Metrics::FocusWidth));
        painter.drawRect(cell(m_weekday, m_hour).adjusted(2, 2, -2, -2));
    }
}

void WeekField::mousePressEvent(QMouseEvent* event) {
    int weekday = 0;
    int hour = 0;
    if (!at(event->position().toPoint(), &weekday, &hour))
        return;
    m_weekday = weekday;
    m_hour = hour;
    m_painting = !isFree(weekday, hour);
    set(weekday, hour, m_painting);
    announce();
}

void WeekField::mouseMoveEvent(QMouseEvent* event) {
    int weekday = 0;
    int hour = 0;
    if (!(event->buttons() & Qt::LeftButton) || !at(event->position().toPoint(), &weekday, &hour))
        return;
    m_weekday = weekday;
    m_hour = hour;
    set(weekday, hour, m_painting);
}

void WeekField::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_Left:
        m_hour = std::max(firstHour, m_hour - 1);
        break;
    case Qt::Key_Right:
        m_hour = std::min(lastHour - 1, m_hour + 1);
        break;
    case Qt::Key_Up:
        m_weekday = std::max(1, m_weekday - 1);
        break;
    case Qt::Key_Down:
        m_weekday = std::min(7, m_weekday + 1);
        break;
    case Qt::Key_Space:
        set(m_weekday, m_hour, !isFree(m_weekday, m_hour));
        break;
    default:
        QWidget::keyPressEvent(event);
        return;
    }
    update();
    announce();
}

void WeekField::focusInEvent(QFocusEvent* event) {
    QWidget::focusInEvent(event);
    announce();
}

} // namespace entraide
