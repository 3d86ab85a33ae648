// SPDX-License-Identifier: GPL-3.0-or-later
// What the plan is to reckon with besides the desk's records: absences, choices by hand, pinned lines.
#include "domain/error.h"
#include "storage/desk.h"
#include "ui/common/job.h"
#include "ui/roster/absence_dialog.h"
#include "ui/roster/choose_helper_dialog.h"
#include "ui/roster/plan_model.h"
#include "ui/roster/plan_proposing.h"
#include "ui/roster/plan_table.h"
#include "ui/roster/proposal_view.h"
#include "ui/words/error_words.h"
#include "ui/words/plan_words.h"
#include "ui/words/subject_words.h"
#include "workflows/candidates.h"
#include "workflows/commitments.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// So many candidates are offered when somebody is chosen by hand.
constexpr int offered = 200;

} // namespace

QString PlanProposing::nameOf(const VolunteerId& volunteer) const {
    return Names(m_context.desk).ofVolunteer(volunteer);
}

QString PlanProposing::wishText() const {
    QStringList texts;
    for (const Absence& absence : m_wish.absences)
        texts.append(absenceText(absence, nameOf(absence.volunteer)));
    if (!m_wish.absences.isEmpty())
        texts.append(tr("Accepting saves this too."));
    const WeekPlan* plan = m_view->plan();
    const QList<RefusedPick> refused = plan ? plan->refusedPicks : QList<RefusedPick>();
    const auto held = [&](bool pinned) {
        const auto all = std::ranges::count(m_wish.picked, pinned, &HandPicked::pinned);
        const auto lost =
            std::ranges::count_if(refused, [&](const RefusedPick& one) { return one.pick.pinned == pinned; });
        return static_cast<int>(all - lost);
    };
    if (const int chosen = held(false); chosen > 0)
        texts.append(tr("%n place(s) chosen by hand.", nullptr, chosen));
    if (const int pinned = held(true); pinned > 0)
        texts.append(tr("%n place(s) pinned.", nullptr, pinned));
    for (const RefusedPick& one : refused)
        texts.append(refusedPickText(one));
    return texts.join(u' ');
}

void PlanProposing::addAbsence(const Absence& absence) {
    m_wish.absences.append(absence);
    m_view->showOnlyNew(true); // what it changes is what is wanted
    Q_EMIT wanted();
    calculate();
}

void PlanProposing::askWhoIsAbsent() {
    QList<AbsencePerson> people;
    try {
        Names names(m_context.desk);
        const QDate first = std::max(m_week.monday(), m_context.today().date);
        const auto all = allCommitments(m_context.desk, first, m_week.sunday());
        for (auto it = all.cbegin(); it != all.cend(); ++it) {
            AbsencePerson person{it.key(), names.ofVolunteer(it.key()), {}};
            for (const Commitment& made : it.value()) {
                if (!person.days.contains(made.date))
                    person.days.append(made.date);
            }
            if (!person.name.isEmpty())
                people.append(person);
        }
    } catch (const Error& error) {
        Q_EMIT m_page.said(sentenceFor(error), Tone::Danger);
        return;
    }
    if (people.isEmpty() || m_week.sunday() < m_context.today().date) {
        Q_EMIT m_page.said(tr("Nobody is expected in what is left of this week."), Tone::Accent);
        return;
    }
    auto* dialog = new AbsenceDialog(people, m_week, m_context.today().date, m_page.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    if (const PlanLine* line = m_view->table().chosenLine(); line && !line->isNew)
        dialog->choose(line->volunteer);
    connect(dialog, &QDialog::accepted, this, [this, dialog] { addAbsence(dialog->absence()); });
    dialog->open();
}

void PlanProposing::forgetWish() {
    m_wish.absences.clear();
    m_wish.picked.clear();
    m_view->setWish({});
    calculate();
}

void PlanProposing::chooseHelper(const PlanLine& line) {
    if (line.locked) {
        Q_EMIT m_page.said(tr("This place is locked; unlock it first."), Tone::Accent);
        return;
    }
    CandidateList candidates;
    try {
        candidates = m_context.candidates.candidates(line.query, m_context.today(), offered);
    } catch (const Error& error) {
        Q_EMIT m_page.said(sentenceFor(error), Tone::Danger);
        return;
    }
    // Nobody who is absent, or chosen for another place, at that time.
    candidates.lines.removeIf([&](const CandidateLine& candidate) {
        const auto isAway = [&](const Absence& absence) {
            return absence.volunteer == candidate.volunteer && absence.covers(candidate.date, candidate.hours);
        };
        const auto isTaken = [&](const PlanLine& other) {
            return other.volunteer == candidate.volunteer && (other.pinned || !other.overrideReason.isEmpty()) &&
                   other.date == candidate.date && other.hours.overlaps(candidate.hours);
        };
        return std::ranges::any_of(m_wish.absences, isAway) ||
               (m_view->plan() && std::ranges::any_of(m_view->plan()->lines, isTaken));
    });
    QHash<VolunteerId, QStringList> asked;
    try {
        asked = askedAt(candidates);
    } catch (const Error& error) {
        Q_EMIT m_page.said(sentenceFor(error), Tone::Danger);
        return;
    }
    auto* dialog = new ChooseHelperDialog(line, candidates, asked, m_page.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &ChooseHelperDialog::openRequested, this,
            [this, record = line.subject.id] { Q_EMIT m_page.openRequested(record); });
    connect(dialog, &QDialog::accepted, this, [this, dialog, line] {
        const AnyId instead = line.isNew ? line.before : line.source;
        // Of several empty places each may have its own choice.
        m_wish.picked.removeIf([&](const HandPicked& p) {
            return p.place == line.place &&
                   (instead.isEmpty() ? p.instead.isEmpty() && p.volunteer == line.volunteer : p.instead == instead);
        });
        m_wish.picked.append({line.place, instead, dialog->chosen(), dialog->reason(), false, line.date, line.hours});
        calculate();
    });
    dialog->open();
}

/// Who was asked for something else at the hour that they would come: whoever chooses has to know.
QHash<VolunteerId, QStringList> PlanProposing::askedAt(const CandidateList& candidates) const {
    QHash<VolunteerId, QStringList> asked;
    if (candidates.lines.isEmpty())
        return asked;
    const auto [first, last] = std::ranges::minmax(candidates.lines, {}, &CandidateLine::date);
    const auto all = allCommitments(m_context.desk, first.date, last.date);
    Names names(m_context.desk);
    for (const CandidateLine& candidate : candidates.lines) {
        for (const Commitment& made : all.value(candidate.volunteer)) {
            if (!made.firm && made.date == candidate.date && made.hours.overlaps(candidate.hours))
                asked[candidate.volunteer].append(title(names.of(made.about)));
        }
    }
    return asked;
}

bool PlanProposing::isFor(const HandPicked& pick, const PlanLine& line) {
    return pick.place == line.place && pick.volunteer == line.volunteer;
}

void PlanProposing::togglePin(const PlanLine& line) {
    const WeekPlan* plan = m_view->plan();
    if (!plan)
        return;
    const bool pinned = !line.pinned;
    const PlanModel& model = m_view->model();
    // Whoever leaves another place for this one can stay here only where that one is kept as it is too.
    QList<qsizetype> together = model.linesWith(model.numberOf(line), pinned);
    together.removeIf(
        [&](qsizetype number) { return !plan->lines.at(number).overrideReason.isEmpty(); }); // stay anyway
    PlanWish shown = plan->wish;
    for (const qsizetype number : together) {
        const PlanLine& one = plan->lines.at(number);
        for (PlanWish* wish : {&shown, &m_wish}) {
            wish->picked.removeIf([&](const HandPicked& pick) { return isFor(pick, one); });
            if (pinned)
                wish->picked.append({one.place, one.before, one.volunteer, {}, true, one.date, one.hours, one.reasons});
        }
    }
    m_view->setPinned(together, pinned, shown);
    m_view->setWish(wishText());
    if (m_planning) // it knows nothing of this
        calculate();
}

} // namespace entraide
