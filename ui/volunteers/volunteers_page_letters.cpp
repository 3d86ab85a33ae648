// SPDX-License-Identifier: GPL-3.0-or-later
// Letters to the chosen volunteer.
#include "domain/error.h"
#include "storage/desk.h"
#include "ui/common/command.h"
#include "ui/common/job.h"
#include "ui/common/job_bar.h"
#include "ui/common/list_table.h"
#include "ui/printing/many_letters.h"
#include "ui/printing/print_dialogs.h"
#include "ui/printing/volunteer_letters.h"
#include "ui/records/record_list_model.h"
#include "ui/volunteers/post_letters_dialog.h"
#include "ui/volunteers/volunteer_panel.h"
#include "ui/volunteers/volunteers_page.h"
#include "ui/words/error_words.h"
#include "workflows/information_note.h"

#include <QDir>
#include <QFileInfo>
#include <QPrinter>

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
                   u"volunteers.personalSheet"_s,
                   {tr("Personal sheet…"), tr("Shows the volunteer's own week, to be printed"), u"print"_s},
                   QKeySequence(u"Shift+H"_s),
                   [this] { Q_EMIT openAtRequested(m_panel->volunteer()->id.toString(), Aspect::PersonalSheet); },
                   this))
        .enabledWhen(isChosen);
    addCommand(new Command(
                   u"volunteers.postLetters"_s,
                   {tr("Letters by post…"),
                    tr("Prints a letter for each chosen volunteer, for envelopes with a window"), u"file-text"_s},
                   QKeySequence(u"Shift+I"_s), [this] { askForLetters(); }, this))
        .enabledWhen([this] { return isShowingPanel() && m_table && !m_table->selectedRows().isEmpty(); });
    addCommand(new Command(
                   u"volunteers.note"_s,
                   {tr("Information note…"),
                    tr("Prints the information note, and notes that the volunteer has it since today"), u"file-text"_s},
                   QKeySequence(u"I"_s), [this] { printInformationNote(); }, this))
        .enabledWhen(isChosen);
}

QList<PersonId> VolunteersPage::chosenPeople() const {
    QList<PersonId> people;
    for (const int row : m_table->selectedRows()) {
        const auto id = VolunteerId::fromString(m_model->idAt(row));
        const auto volunteer = id ? desk().find<Volunteer>(*id) : std::nullopt;
        if (volunteer && !people.contains(volunteer->person))
            people.append(volunteer->person);
    }
    return people;
}

/// For all that are chosen in the list.
void VolunteersPage::askForLetters() {
    const QList<PersonId> people = chosenPeople();
    auto* dialog = new PostLettersDialog(people.size(), context().today().date, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &PostLettersDialog::chosen, this, [this, dialog, people](PostLettersDialog::To to) {
        LetterRun run = dialog->run();
        run.people = people;
        if (to == PostLettersDialog::To::Pdf) {
            askForFile(*this, tr("Save the letters as PDF"), tr("letters", "a file's name") + u".pdf"_s,
                       [this, run](const QString& file) {
                           makeLetters(
                               run,
                               [file](const Paginator& pages, const PageProgress& told) {
                                   pages.writePdf(file, QFileInfo(file).completeBaseName(), told);
                               },
                               "pdf"_L1, tr("The letters are in “%1”.").arg(QDir::toNativeSeparators(file)));
                       });
            return;
        }
        const QString kind = u"post_letters"_s;
        askForPrinter(
            *this, Paginator::a4(QPageLayout::Portrait), tr("Letters"), keptPageSetup(desk(), kind), 0,
            [this, run, kind](const std::shared_ptr<QPrinter>& printer, const PageSetup& chosen) {
                keepPageSetup(desk(), kind, chosen);
                makeLetters(
                    run, [printer](const Paginator& pages, const PageProgress& told) { pages.print(*printer, told); },
                    {}, tr("The letters went to the printer."));
            });
    });
    dialog->open();
}

/// Reads and lays them out on a connection of its own; \a leave puts them on paper or into a file there.
void VolunteersPage::makeLetters(const LetterRun& run, std::function<void(const Paginator&, const PageProgress&)> leave,
                                 QLatin1StringView format, const QString& sentence) {
    try {
        enterPrinted(desk(), {.kind = "post_letters"_L1,
                              .level = enumName(RosterLevel::Coordinator),
                              .format = format,
                              .rows = run.people.size()});
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
        return;
    }
    struct Made {
        qsizetype written = 0;
        QStringList nothingToSay;
        QStringList noAddress;
    };
    Job* job = Job::run<Made>(
        tr("Writing the letters"),
        [handle = desk().handle(), run, leave = std::move(leave),
         today = context().today().date](JobControl& control) -> Made {
            const auto own = Desk::openAgain(handle);
            const PageProgress told = [&control](int done, int all) {
                control.setTotal(all);
                control.setDone(done);
                control.stopIfCancelled();
            };
            const ManyLetters letters = manyLetters(*own, run, today, told);
            if (!letters.written.isEmpty())
                leave(letters.pages, told);
            return {letters.written.size(), letters.nothingToSay, letters.noAddress};
        },
        [this, sentence](const Made& made) {
            QStringList sentences;
            if (made.written > 0)
                sentences.append(sentence);
            if (!made.nothingToSay.isEmpty())
                sentences.append(tr("There is nothing to write to: %1.").arg(made.nothingToSay.join(u", "_s)));
            if (!made.noAddress.isEmpty())
                sentences.append(tr("Without an address: %1.").arg(made.noAddress.join(u", "_s)));
            const bool whole = made.nothingToSay.isEmpty() && made.noAddress.isEmpty();
            Q_EMIT said(sentences.join(u' '), whole ? Tone::Positive : Tone::Warning);
        },
        [this](const std::exception_ptr& fault) { Q_EMIT said(sentenceFor(errorOf(fault)), Tone::Danger); }, this);
    m_jobs->watch(*job);
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
        askToPrint(*this, desk(), paper, pages, tr("Information note"),
                   [this, id = volunteer.id](const QString& failure) {
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
