// SPDX-License-Identifier: GPL-3.0-or-later
// PostingsPage: what is done with a posting.
#include "domain/error.h"
#include "storage/desk.h"
#include "storage/signup_rows.h"
#include "ui/common/list_table.h"
#include "ui/postings/posting_form.h"
#include "ui/postings/posting_panel.h"
#include "ui/postings/posting_words.h"
#include "ui/postings/postings_page.h"
#include "ui/postings/save_posting.h"
#include "ui/postings/signups_panel.h"
#include "ui/records/address_lookup.h"
#include "ui/records/ask_reason.h"
#include "ui/records/long_steps.h"
#include "ui/records/record_list_model.h"
#include "ui/words/error_words.h"
#include "ui/words/state_words.h"

#include <QStackedWidget>

namespace entraide {

using namespace Qt::StringLiterals;

void PostingsPage::movePosting(const std::function<Outcome<ChangeSet>()>& work, PostingState to) {
    if (m_steps->saysBusy())
        return;
    try {
        const QString title = m_panel->title();
        const Outcome<ChangeSet> outcome = work();
        if (!outcome) {
            Q_EMIT said(sentenceFor(outcome.refusal()), Tone::Warning);
            return;
        }
        Q_EMIT done(tr("“%1” is now: %2.").arg(title, word(to)), tr("Undo the change"), *outcome);
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

void PostingsPage::cancelPosting() {
    const Posting posting = *m_panel->posting();
    askReason(*this,
              {tr("Cancel the posting"),
               tr("Why does “%1” not take place? Everybody who counts on it is told so.").arg(titleOf(posting)),
               tr("Cancel the posting"), tr("Leave it")},
              [this, posting](const QString& reason) {
                  runCancelling(signupCount(), tr("“%1” is cancelled.").arg(titleOf(posting)),
                                [id = posting.id, reason](PostingDesk& postings, const Today& today) {
                                    return postings.cancel(id, reason, today);
                                });
              });
}

void PostingsPage::cancelShift() {
    const Posting posting = *m_panel->posting();
    const QString shift = m_panel->chosenShift();
    askReason(*this,
              {tr("Cancel the shift"),
               tr("Why does the shift on %1 not take place? Everybody in it is told so.")
                   .arg(shiftText(posting, shift)),
               tr("Cancel the shift"), tr("Leave it")},
              [this, posting, shift](const QString& reason) {
                  runCancelling(signupCount(shift),
                                tr("The shift on %1 is cancelled.").arg(shiftText(posting, shift)),
                                [id = posting.id, shift, reason](PostingDesk& postings, const Today& today) {
                                    return postings.cancelShift(id, shift, reason, today);
                                });
              });
}

qsizetype PostingsPage::signupCount(const std::optional<QString>& shift) const {
    qsizetype count = 0;
    for (const SignupTally& tally : tallySignups(desk(), m_panel->posting()->id))
        count += !shift || tally.shift == *shift ? tally.count : 0;
    return count;
}

void PostingsPage::runCancelling(qsizetype signups, const QString& sentence, const Cancelling& work) {
    m_steps->run<Outcome<CancelDone>>(
        signups, tr("Cancelling"),
        [work, today = context().today()](Desk& desk, const StepProgress& progress) {
            PostingDesk postings(desk, progress);
            return work(postings, today);
        },
        [this, sentence](const Outcome<CancelDone>& cancelled) { sayCancelled(sentence, cancelled); });
}

void PostingsPage::sayCancelled(const QString& sentence, const Outcome<CancelDone>& cancelled) {
    if (!cancelled) {
        Q_EMIT said(cancelled.refusal().code == RefusalCode::ReasonMissing
                        ? tr("Nothing was changed: whoever counts on it is to be told why.")
                        : sentenceFor(cancelled.refusal()),
                    Tone::Warning);
        return;
    }
    const QString toTell = cancelled->toTell == 0
                               ? tr("Nobody counted on it.")
                               : tr("%n volunteer(s) are to be told: see “To tell”.", nullptr, cancelled->toTell);
    Q_EMIT done(sentence + u' ' + toTell, tr("Undo the cancellation"), cancelled->changes);
    if (cancelled->toTell > 0 && isShowingPosting())
        m_panel->showTell();
}

void PostingsPage::restoreShift() {
    const Posting posting = *m_panel->posting();
    const QString shift = m_panel->chosenShift();
    m_steps->run<Outcome<ShiftBack>>(
        signupCount(shift), tr("Asking again"),
        [id = posting.id, shift, today = context().today()](Desk& desk, const StepProgress& progress) {
            return PostingDesk(desk, progress).restoreShift(id, shift, today);
        },
        [this, shift = shiftText(posting, shift)](const Outcome<ShiftBack>& back) { sayRestored(shift, back); });
}

void PostingsPage::sayRestored(const QString& shift, const Outcome<ShiftBack>& back) {
    if (!back) {
        Q_EMIT said(sentenceFor(back.refusal()), Tone::Warning);
        return;
    }
    QString sentence = tr("The shift on %1 takes place after all.").arg(shift);
    if (back->toAskAgain > 0)
        sentence += u' ' + tr("%n volunteer(s) are to be dealt with again; ask whether they still come.", nullptr,
                              back->toAskAgain);
    Q_EMIT done(sentence, tr("Undo: leave it cancelled"), back->changes);
}

void PostingsPage::removePosting() {
    const Posting posting = *m_panel->posting();
    m_steps->run<RemovedPosting>(
        signupCount(), tr("Deleting"),
        [id = posting.id](Desk& desk, const StepProgress& progress) { return PostingDesk(desk, progress).remove(id); },
        [this, posting](const RemovedPosting& removed) {
            showPosting(m_model->idAt(m_table->currentIndex().row()));
            Q_EMIT done(removed.signups == 0 ? tr("“%1” is deleted.").arg(titleOf(posting))
                                             : tr("“%1” is deleted, with %n sign-up(s).", nullptr, removed.signups)
                                                   .arg(titleOf(posting)),
                        tr("Undo the deletion"), removed.changes);
        });
}

void PostingsPage::save() {
    if (!m_form->showWhatIsWrong() || m_steps->saysBusy())
        return;
    try {
        const bool isNew = m_form->isNew();
        const PostingForm::Noted noted = m_form->toSave();
        const auto saved = savePosting(desk(), context().addresses.geocoder(), noted.posting, noted.newOrganisation,
                                       context().today());
        if (!saved) {
            Q_EMIT said(saved.refusal().code == RefusalCode::HasLiveMatches
                            ? tr("Somebody has a place, or waits, in a role or shift that you removed. Withdraw that "
                                 "sign-up first.")
                            : sentenceFor(saved.refusal()),
                        Tone::Warning);
            return;
        }
        m_right->setCurrentWidget(m_panel);
        openRecord(saved->id.toString());
        m_panel->signups().focusList();
        Q_EMIT done(isNew ? tr("The posting is saved as a draft. Publish it (P) when it is ready.")
                          : tr("The changes are saved."),
                    isNew ? tr("Undo the posting") : tr("Undo the changes"), saved->changes);
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

} // namespace entraide
