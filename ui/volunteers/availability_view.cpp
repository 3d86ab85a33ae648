// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/volunteers/availability_view.h"

#include "ui/common/metrics.h"
#include "ui/records/editors.h"
#include "ui/words/time_words.h"

#include <QLabel>
#include <QScrollArea>
#include <QVBoxLayout>

namespace entraide {

using namespace Qt::StringLiterals;

AvailabilityView::AvailabilityView(QWidget* parent)
    : QWidget(parent)
    , m_grid(new WeekField)
    , m_text(new QLabel) {
    m_grid->setFocusPolicy(Qt::NoFocus);
    m_grid->setAttribute(Qt::WA_TransparentForMouseEvents);
    m_grid->setAccessibleName(tr("Free in the week"));
    m_text->setObjectName(u"freeTimes"_s);
    m_text->setTextFormat(Qt::PlainText);
    m_text->setWordWrap(true);
    m_text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    auto* content = new QWidget;
    content->setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(content);
    column->setContentsMargins(Metrics::PagePadding, Metrics::PagePadding, Metrics::PagePadding, Metrics::PagePadding);
    column->setSpacing(Metrics::PagePadding);
    column->addWidget(m_grid);
    column->addWidget(m_text);
    column->addStretch(1);
    auto* scroll = new QScrollArea;
    scroll->setWidget(content);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(tr("Week"));
    auto* outer = new QVBoxLayout(this);
    outer->setContentsMargins({});
    outer->addWidget(scroll);
}

void AvailabilityView::showVolunteer(const Volunteer& volunteer, QDate today) {
    m_grid->setWeek(volunteer.availability);
    QStringList lines;
    for (int weekday = 1; weekday <= 7; ++weekday) {
        QStringList hours;
        for (const TimeRange& range : volunteer.availability.ranges(weekday))
            hours.append(hoursText(range));
        if (!hours.isEmpty())
            lines.append(tr("%1: %2", "weekday, hours").arg(weekdayText(weekday), hours.join(u", "_s)));
    }
    if (lines.isEmpty())
        lines.append(tr("No weekly hours are noted."));
    if (volunteer.availableFrom.isValid())
        lines.append(tr("Available from %1").arg(dateText(volunteer.availableFrom)));
    if (volunteer.availableUntil.isValid())
        lines.append(tr("Available until %1").arg(dateText(volunteer.availableUntil)));
    for (const AvailabilityException& exception : volunteer.exceptions) {
        const QDate last = exception.until.isValid() ? exception.until : exception.from;
        if (last < today)
            continue;
        const QString days = last == exception.from
                                 ? shortDayText(exception.from)
                                 : tr("%1 to %2", "days").arg(shortDayText(exception.from), shortDayText(last));
        QString line = exception.available ? tr("Also free: %1").arg(days) : tr("Away: %1").arg(days);
        if (!exception.hours.isEmpty())
            line += u' ' + hoursText(exception.hours);
        lines.append(line);
    }
    m_text->setText(lines.join(u'\n'));
}

} // namespace entraide
