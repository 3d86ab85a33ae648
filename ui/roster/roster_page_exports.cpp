// SPDX-License-Identifier: GPL-3.0-or-later
// RosterPage: calendars and letters, for other programs.
#include "storage/desk.h"
#include "ui/common/command.h"
#include "ui/common/job_bar.h"
#include "ui/records/program_exports.h"
#include "ui/records/write_letters.h"
#include "ui/roster/roster_page.h"
#include "ui/roster/week_grid_view.h"
#include "ui/roster/week_view.h"
#include "workflows/letter_times.h"

#include <algorithm>
#include <utility>

namespace entraide {

using namespace Qt::StringLiterals;

void RosterPage::buildExports() {
    m_exporter = new FileExporter(desk(), this);
    connect(m_exporter, &FileExporter::said, this, &Page::said);
    connect(m_exporter, &FileExporter::started, m_jobs, [this](Job* job) { m_jobs->watch(*job); });
    addCommand(u"roster.calendar"_s, tr("Save the week's calendar…"),
               tr("Saves shifts, help, visits and rounds of this week, for a calendar program"), u"calendar"_s, {},
               [this] { m_exporter->ask(calendarExport(m_week, context().today()), *this); });
    Command* own = addCommand(u"roster.personCalendar"_s, tr("Save the calendar of who is chosen…"),
                              tr("Saves what the volunteer in the chosen cell promised, for a calendar program"),
                              u"calendar"_s, {}, [this] { saveChosenCalendar(); });
    own->enabledWhen([this] { return hasChosenVolunteer(); });
    connect(&m_weekView->grid(), &WeekGridView::chosenChanged, own, &Command::refresh);
    addCommand(u"roster.letters"_s, tr("Write to all of this week…"),
               tr("A letter to everybody with a place, naming their own times: as mails, or for a mail merge"),
               u"mail"_s, {}, [this] { writeLetters(); });
}

bool RosterPage::hasChosenVolunteer() const {
    return std::ranges::any_of(m_weekView->grid().chosenPlaces(),
                               [](const GridPlace& place) { return !place.volunteer.isEmpty(); });
}

void RosterPage::saveChosenCalendar() {
    m_weekView->grid().withPlace([](const GridPlace& place) { return !place.volunteer.isEmpty(); },
                                 [this](const GridPlace& place) {
                                     m_exporter->ask(calendarExport(place.volunteer, place.name, context().today()),
                                                     *this);
                                 });
}

void RosterPage::writeLetters() {
    QList<VolunteerId> volunteers;
    for (const SiteRoster& site : std::as_const(m_roster.sites)) {
        for (const RosterRow& row : site.rows) {
            if (row.entry.state != PlaceState::Empty && !row.entry.volunteer.id.isEmpty())
                volunteers.append(row.entry.volunteer.id);
        }
    }
    // Each volunteer's week is read: beside the window.
    Job* job = Job::run<QList<LetterReceiver>>(
        tr("Reading everybody's week"),
        [handle = desk().handle(), volunteers, week = m_week](JobControl& control) {
            const auto own = Desk::openAgain(handle);
            return receiversOf(*own, volunteers, [&](const VolunteerId& id) {
                control.stopIfCancelled();
                return timesToTell(*own, id, week.monday(), week.sunday());
            });
        },
        [this](const QList<LetterReceiver>& receivers) {
            auto* dialog = new LettersDialog(desk(), receivers, LetterKind::Reminder, this);
            connect(dialog, &LettersDialog::said, this, &Page::said);
            dialog->open();
        },
        [this](const std::exception_ptr& fault) { sayFault(fault); }, this);
    m_jobs->watch(*job);
}

} // namespace entraide
