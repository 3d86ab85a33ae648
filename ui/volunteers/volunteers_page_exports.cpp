// SPDX-License-Identifier: GPL-3.0-or-later
// VolunteersPage: contact cards, a calendar and letters, for other programs.
#include "domain/person_name.h"
#include "storage/desk.h"
#include "ui/common/command.h"
#include "ui/common/job_bar.h"
#include "ui/common/list_table.h"
#include "ui/records/program_exports.h"
#include "ui/records/record_list_model.h"
#include "ui/records/write_letters.h"
#include "ui/volunteers/volunteer_panel.h"
#include "ui/volunteers/volunteers_page.h"
#include "workflows/letter_times.h"

namespace entraide {

using namespace Qt::StringLiterals;

void VolunteersPage::buildExports() {
    m_exporter = new FileExporter(desk(), this);
    connect(m_exporter, &FileExporter::said, this, &Page::said);
    connect(m_exporter, &FileExporter::started, m_jobs, [this](Job* job) { m_jobs->watch(*job); });
    addCommand(
        new Command(
            u"volunteers.cards"_s,
            {tr("Save contact cards…"),
             tr("Saves the chosen volunteers, or all in the list, for a telephone or address book"), u"file-out"_s},
            {}, [this] { saveCards(); }, this))
        .enabledWhen([this] { return isShowingPanel() && m_model && m_model->shown() > 0; });
    addCommand(new Command(
                   u"volunteers.calendar"_s,
                   {tr("Save their calendar…"), tr("Saves what the chosen volunteer promised, for a calendar program"),
                    u"calendar"_s},
                   {},
                   [this] {
                       m_exporter->ask(
                           calendarExport(m_panel->volunteer()->id, shortName(m_panel->person()), context().today()),
                           *this);
                   },
                   this))
        .enabledWhen([this] { return isShowingPanel() && m_panel->volunteer(); });
    addCommand(
        new Command(
            u"volunteers.letters"_s,
            {tr("Write to them…"),
             tr("A letter to the chosen volunteers in their languages: as mails, or for a mail merge"), u"mail"_s},
            {}, [this] { writeLetters(); }, this))
        .enabledWhen([this] { return isShowingPanel() && m_model && m_model->shown() > 0; });
}

/// All in the list while one or none is chosen.
void VolunteersPage::saveCards() {
    QStringList chosen;
    for (const int row : m_table->selectedRows())
        chosen.append(m_model->idAt(row));
    m_exporter->ask(chosen.size() > 1 ? cardsExport(chosen, enumName(EntityType::Volunteer), context().today())
                                      : cardsExport(m_model->query(), context().today()),
                    *this);
}

void VolunteersPage::writeLetters() {
    QList<VolunteerId> ids;
    for (const int row : m_table->selectedRows()) {
        if (const auto id = VolunteerId::fromString(m_model->idAt(row)))
            ids.append(*id);
    }
    // One alone is told their own coming days; the same is told to several.
    const QDate first = context().today().date;
    const auto times = [&](const VolunteerId& id) {
        return ids.size() == 1 ? timesToTell(desk(), id, first, first.addDays(6)) : QList<CourtesyDetail>();
    };
    auto* dialog = new LettersDialog(desk(), receiversOf(desk(), ids, times), LetterKind::Reminder, this);
    connect(dialog, &LettersDialog::said, this, &Page::said);
    dialog->open();
}

} // namespace entraide
