// SPDX-License-Identifier: GPL-3.0-or-later
// How the page Rounds has a day planned, and what becomes of the proposal.
#include "domain/error.h"
#include "storage/desk.h"
#include "ui/common/job.h"
#include "ui/common/job_bar.h"
#include "ui/records/editors.h"
#include "ui/rounds/draft_bar.h"
#include "ui/rounds/riders_model.h"
#include "ui/rounds/rounds_page.h"
#include "ui/words/error_words.h"
#include "workflows/names.h"

#include <QCheckBox>
#include <QComboBox>
#include <QSettings>

#include <chrono>
#include <cmath>
#include <mutex>

namespace entraide {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {

constexpr auto newsEvery = 200ms;
constexpr auto handOutSetting = "rounds/hand_out"_L1;

} // namespace

/// A running plan: how it is asked to end, or not to end yet, and what it has found.
struct RoundsPage::Stop {
    std::stop_source source;
    std::stop_source enough; ///< takes the best, once there is any
    std::stop_source goOn;
    RoundFigures first; ///< what is to be bettered
    bool isBettering = false;

    std::mutex lock;
    std::optional<RoundFigures> best; ///< so far; under the lock

    void tell(const RoundFigures& figures) {
        const std::scoped_lock locked(lock);
        if (!best && figures.rounds > 0 && !isBettering)
            first = figures;
        if (figures.rounds > 0)
            best = figures;
    }
};

std::optional<RoundPlanOptions> RoundsPage::askedOptions() {
    RoundPlanOptions options;
    options.seconds = m_planSeconds;
    options.riders = m_riders->asked();
    if (m_riders->checked().isEmpty() && m_riders->freeCount() > 0) {
        Q_EMIT said(tr("Check at least one rider."), Tone::Warning);
        return std::nullopt;
    }
    if (m_handOutOnly->isChecked()) {
        options.handOut = m_handOutHours->hours();
        if (options.handOut.isEmpty()) {
            Q_EMIT said(tr("The hours to hand out end before they begin."), Tone::Warning);
            return std::nullopt;
        }
    }
    options.kitchen = kitchenOf(std::nullopt).id;
    keepHandOut();
    return options;
}

void RoundsPage::plan() {
    stopPlanning(false);
    if (const auto options = askedOptions())
        search(*options, false);
}

bool RoundsPage::mayGoOn() const {
    if (m_planning)
        return m_stopPlanning && !m_stopPlanning->goOn.stop_requested();
    return m_draft && m_planned && !m_stale && sameOrder(m_reference, *m_draft);
}

void RoundsPage::goOn() {
    if (m_planning) {
        m_stopPlanning->goOn.request_stop();
        showBar();
        refresh();
        return;
    }
    RoundPlanOptions options = *m_planned;
    ++options.seed; // another way through
    search(options, true);
}

void RoundsPage::search(const RoundPlanOptions& options, bool better) {
    m_stopPlanning = std::make_shared<Stop>();
    if (better) {
        m_stopPlanning->goOn.request_stop();
        m_stopPlanning->isBettering = true;
        DayRounds planned = *m_draft; // what is searched anew: those under way or done are not
        planned.rounds.removeIf([](const PlannedRound& round) { return round.state != RoundState::Planned; });
        m_stopPlanning->first = planned.figures();
    }
    Job* job = Job::run<Outcome<DayRounds>>(
        tr("Planning the rounds"),
        [handle = desk().handle(), date = m_date, today = context().today(), options,
         stop = m_stopPlanning](JobControl& control) {
            const auto begun = std::chrono::steady_clock::now();
            control.setTotal(static_cast<qint64>(std::ceil(options.seconds)));
            const auto own = Desk::openAgain(handle);
            RoundPlanOptions all = options;
            all.stop = stop->source.get_token();
            all.enough = stop->enough.get_token();
            all.keepBest = false; // who cancels wants nothing
            all.goOn = stop->goOn.get_token();
            all.progress = [&control, &stop, begun](double, const RoundFigures& best) {
                stop->tell(best);
                const auto gone = std::chrono::steady_clock::now() - begun;
                if (stop->goOn.stop_requested())
                    control.setTotal(static_cast<qint64>(RoundPlanOptions::mostSeconds));
                control.setDone(std::chrono::duration_cast<std::chrono::seconds>(gone).count());
            };
            // The bar's Cancel ends the search too.
            const std::stop_callback cancelled(control.stopToken(), [stop] { stop->source.request_stop(); });
            Outcome<DayRounds> outcome = RoundPlanning(*own).propose(date, all, today);
            control.stopIfCancelled();
            return outcome;
        },
        [this, options, better](const Outcome<DayRounds>& outcome) { planMade(outcome, options, better); },
        [this](const std::exception_ptr& fault) { sayFault(fault); }, this);
    m_planning = job;
    connect(job, &Job::finished, this, [this, job] {
        if (m_planning == job)
            m_planning = nullptr;
        showBar();
        refresh();
        Q_EMIT planEnded();
    });
    m_jobs->watch(*job);
    m_news.start(newsEvery);
    showBar();
    refresh();
}

void RoundsPage::stopPlanning(bool keepBest) {
    if (!m_planning || !m_stopPlanning)
        return;
    if (keepBest) {
        m_stopPlanning->enough.request_stop();
        return;
    }
    m_planning->cancel();
    m_planning = nullptr;
    m_stopPlanning->source.request_stop();
}

void RoundsPage::planMade(const Outcome<DayRounds>& outcome, const RoundPlanOptions& options, bool better) {
    m_planning = nullptr;
    if (!outcome) {
        Names names(desk());
        Q_EMIT said(sentenceFor(outcome.refusal(), &names), Tone::Warning);
        return;
    }
    if (outcome->date != m_date || outcome->cancelled)
        return;
    if (better && m_draft && m_draft->base == outcome->base && outcome->cost >= m_draft->cost) {
        Q_EMIT said(tr("Nothing better was found; the proposal stays as it is."), Tone::Normal);
        return;
    }
    m_draft = *outcome;
    m_reference = *outcome;
    m_planned = options;
    m_stale = m_draft->base != m_kept.base;
    showAll();
}

/// While rounds are looked for, what the best so far come to; else what the draft comes to, if there is one.
void RoundsPage::showBar() {
    if (!m_planning)
        m_news.stop();
    m_draftBar->setVisible(m_planning || m_draft);
    if (m_planning) {
        const std::scoped_lock locked(m_stopPlanning->lock);
        m_draftBar->showSearch(m_stopPlanning->best, m_stopPlanning->first, m_stopPlanning->isBettering,
                               m_stopPlanning->goOn.stop_requested());
    } else if (m_draft) {
        m_draftBar->showDraft(*m_draft, differenceBetween(m_reference, *m_draft), m_stale);
    }
}

void RoundsPage::accept() {
    if (!m_draft)
        return;
    try {
        DayRounds wanted = *m_draft;
        dropEmptyRounds(wanted);
        const auto outcome = RoundPlanning(desk()).accept(wanted, context().today());
        if (!outcome) {
            Names names(desk());
            Q_EMIT said(sentenceFor(outcome.refusal(), &names), Tone::Warning);
            return;
        }
        const int rounds = wanted.figures().rounds;
        m_draft.reset();
        m_planned.reset();
        m_kept = wanted;
        Q_EMIT done(tr("%n round(s) saved.", nullptr, rounds), tr("Undo the rounds"), *outcome);
        readDay();
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

void RoundsPage::discard() {
    m_draft.reset();
    m_planned.reset();
    m_stale = false;
    showAll();
}

// ---- when is handed out ----

void RoundsPage::setHandOut(TimeRange hours) {
    m_handOutHours->setHours(hours);
    m_handOutOnly->setChecked(!hours.isEmpty());
    keepHandOut();
}

TimeRange RoundsPage::handOut() const {
    return m_handOutOnly->isChecked() ? m_handOutHours->hours() : TimeRange();
}

/// It is the same on most days.
void RoundsPage::keepHandOut() {
    m_handOutHours->setEnabled(m_handOutOnly->isChecked());
    context().settings.setValue(handOutSetting, handOut().toString());
}

void RoundsPage::readHandOut() {
    const auto hours = TimeRange::fromString(context().settings.value(handOutSetting).toString());
    constexpr TimeRange usual{18 * 60, 20 * 60};
    m_handOutHours->setHours(hours.value_or(usual));
    m_handOutOnly->setChecked(hours && !hours->isEmpty());
    m_handOutHours->setEnabled(m_handOutOnly->isChecked());
}

} // namespace entraide
