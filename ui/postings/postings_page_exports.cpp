// SPDX-License-Identifier: GPL-3.0-or-later
// PostingsPage: a calendar and letters, for other programs.
#include "storage/desk.h"
#include "ui/common/job_bar.h"
#include "ui/postings/posting_panel.h"
#include "ui/postings/posting_words.h"
#include "ui/postings/postings_page.h"
#include "ui/postings/signups_panel.h"
#include "ui/records/program_exports.h"
#include "ui/records/write_letters.h"
#include "workflows/letter_times.h"
#include "workflows/posting_places.h"

#include <QHash>

namespace entraide {

using namespace Qt::StringLiterals;

void PostingsPage::buildExports() {
    m_exporter = new FileExporter(desk(), this);
    connect(m_exporter, &FileExporter::said, this, &Page::said);
    connect(m_exporter, &FileExporter::started, m_jobs, [this](Job* job) { m_jobs->watch(*job); });
    addCommand(
        u"postings.calendar"_s,
        {tr("Save its calendar…"), tr("Saves the shifts of the chosen posting, for a calendar program"), u"calendar"_s},
        {},
        [this] {
            const Posting& posting = *m_panel->posting();
            m_exporter->ask(calendarExport(posting.id, titleOf(posting), context().today()), *this);
        })
        .enabledWhen([this] { return isShowingPosting() && !m_panel->posting()->shifts.isEmpty(); });
    addCommand(
        u"postings.siteCalendar"_s,
        {tr("Save the calendar of the place…"),
         tr("Saves everything that is to be at this posting's organisation, for a calendar program"), u"calendar"_s},
        {},
        [this] {
            const OrganisationId site = m_panel->posting()->organisation;
            const auto organisation = desk().find<Organisation>(site);
            m_exporter->ask(calendarExport(site, organisation ? organisation->name : QString(), context().today()),
                            *this);
        })
        .enabledWhen([this] { return isShowingPosting() && !m_panel->posting()->organisation.isEmpty(); });
    addCommand(u"postings.siteCard"_s,
               {tr("Save the contact card of the place…"),
                tr("Saves this posting's organisation, for a telephone or address book"), u"file-out"_s},
               {},
               [this] {
                   m_exporter->ask(cardsExport({m_panel->posting()->organisation.toString()},
                                               enumName(EntityType::Organisation), context().today()),
                                   *this);
               })
        .enabledWhen([this] { return isShowingPosting() && !m_panel->posting()->organisation.isEmpty(); });
    addCommand(u"postings.letters"_s,
               {tr("Write to those signed up…"),
                tr("A letter to the chosen sign-ups, or to all with a place: as mails, or for a mail merge"),
                u"mail"_s},
               {}, [this] { writeLetters(); })
        .enabledWhen([this] { return isShowingPosting(); });
}

/// The sign-ups that are chosen; while one or none is, all who have a place.
void PostingsPage::writeLetters() {
    const QList<Signup> all = desk().findBy<Signup>("posting"_L1, m_panel->posting()->id.toString());
    const QList<SignupId> chosen = m_panel->signups().chosenAll();
    QList<VolunteerId> volunteers;
    QHash<VolunteerId, QList<CourtesyDetail>> times;
    for (const Signup& signup : all) {
        const bool isMeant = chosen.size() > 1
                                 ? chosen.contains(signup.id)
                                 : signup.state == SignupState::Confirmed || signup.state == SignupState::Attended;
        if (!isMeant)
            continue;
        volunteers.append(signup.volunteer);
        times[signup.volunteer] += timesToTell(desk(), signup);
    }
    const auto timesOf = [&times](const VolunteerId& id) { return times.value(id); };
    auto* dialog = new LettersDialog(desk(), receiversOf(desk(), volunteers, timesOf), LetterKind::Reminder, this);
    connect(dialog, &LettersDialog::said, this, &Page::said);
    dialog->open();
}

} // namespace entraide
