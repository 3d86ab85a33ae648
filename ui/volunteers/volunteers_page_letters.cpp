// SPDX-License-Identifier: GPL-3.0-or-later
// Letters to the chosen volunteer.
#include "domain/error.h"
#include "storage/desk.h"
#include "ui/common/command.h"
#include "ui/printing/print_dialogs.h"
#include "ui/printing/volunteer_letters.h"
#include "ui/volunteers/volunteer_panel.h"
#include "ui/volunteers/volunteers_page.h"
#include "ui/words/error_words.h"
#include "workflows/information_note.h"

namespace entraide {

using namespace Qt::StringLiterals;

void VolunteersPage::buildLetters() {
    const auto isChosen = [this] { return isShowingPanel() && m_panel->volunteer(); };
    addCommand(
        new Command(
            u"volunteers.certificate"_s,
            {tr("Hours certificate…"), tr("Shows the certificate of what was done, to be printed"), u"file-text"_s},
            QKeySequence(u"H"_s),
            [this] { Q_EMIT openAtRequested(m_panel->volunteer()->id.toString(), Aspect::Certificate); }, this))
        .enabledWhen(isChosen);
    addCommand(new Command(
                   u"volunteers.note"_s,
                   {tr("Information note…"),
                    tr("Prints the information note, and notes that the volunteer has it since today"), u"file-text"_s},
                   QKeySequence(u"I"_s), [this] { printInformationNote(); }, this))
        .enabledWhen(isChosen);
}

void VolunteersPage::printInformationNote() {
    const Volunteer volunteer = *m_panel->volunteer();
    try {
        const auto note = informationNote(desk(), volunteer.person, context().today().date);
        if (!note) {
            Q_EMIT said(tr("The person is not received yet."), Tone::Warning);
            return;
        }
        const auto pages =
            std::make_shared<Paginator>(notePages(*note, PrintWords(letterLanguages(desk(), volunteer.person))));
        const LeavingPaper paper{.kind = "information_note"_L1, .record = volunteer.id.toString()};
        askToPrint(*this, desk(), paper, pages, tr("Information note"), [this, id = volunteer.id](const QString& failure) {
            if (failure.isEmpty())
                noteWasGiven(id);
            else
                Q_EMIT said(failure, Tone::Danger);
        });
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

void VolunteersPage::noteWasGiven(const VolunteerId& id) {
    try {
        const auto outcome = noteGiven(desk(), id, context().today());
        if (!outcome)
            Q_EMIT said(sentenceFor(outcome.refusal()), Tone::Warning);
        else
            Q_EMIT done(tr("Noted: the information note was given today."), tr("Undo the information note"), *outcome);
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

} // namespace entraide
