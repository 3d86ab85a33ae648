// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/match_acts.h"

#include "domain/error.h"
#include "storage/desk.h"
#include "ui/common/command.h"
#include "ui/records/ask_reason.h"
#include "ui/records/courtesy_letters.h"
#include "ui/requests/ask_effort.h"
#include "ui/requests/matches_view.h"
#include "ui/words/error_words.h"
#include "ui/words/reason_words.h"
#include "ui/words/subject_words.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"
#include "workflows/names.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

MatchActs::MatchActs(PageContext& context, MatchesView& view, QWidget& parent)
    : QObject(&parent)
    , m_context(context)
    , m_view(view)
    , m_parent(parent)
    , m_proposals(context.desk, context.who) {
    connect(&view, &MatchesView::acceptRequested, this, &MatchActs::accept);
    connect(&view, &MatchesView::declineRequested, this, &MatchActs::decline);
    connect(&view, &MatchesView::withdrawRequested, this, &MatchActs::withdraw);
    connect(&view, &MatchesView::doneRequested, this, &MatchActs::markDone);
    connect(&view, &MatchesView::askerAgreedRequested, this, &MatchActs::askerAgrees);
    connect(&view, &MatchesView::thankRequested, this, &MatchActs::thank);
    connect(&view, &MatchesView::chosenChanged, this, &MatchActs::refresh);
}

bool MatchActs::isIn(std::initializer_list<MatchState> states) const {
    const auto& match = m_view.chosen();
    return match && std::ranges::find(states, match->state) != states.end();
}

void MatchActs::build(QWidget& page, std::function<bool()> shown) {
    using enum MatchState;
    const auto add = [&](const QString& id, const Command::Text& text, const QString& key, auto act,
                         std::function<bool()> may) {
        auto* command = new Command(
            u"matches."_s + id, text, QKeySequence(key), [this, act] { (this->*act)(m_view.chosen()->id); }, this);
        command->inside(page).enabledWhen([shown, may = std::move(may)] { return shown() && may(); });
        m_commands.append(command);
    };
    const auto proposed = [this] { return isIn({Proposed}); };
    const auto live = [this] { return isIn({Proposed, Accepted}); };
    const auto accepted = [this] { return isIn({Accepted}); };
    add(u"accept"_s,
        {tr("The volunteer says yes"), tr("Accepts the chosen proposal; the contact may be told"), u"check"_s}, u"Y"_s,
        &MatchActs::accept, proposed);
    add(u"decline"_s, {tr("The volunteer says no…"), tr("Notes why the chosen proposal was declined"), u"close"_s},
        u"N"_s, &MatchActs::decline, proposed);
    add(u"askerAgrees"_s,
        {tr("Who is helped was told"), tr("Who asked for help knows who comes, and agrees"), u"phone"_s}, u"K"_s,
        &MatchActs::askerAgrees, [this, live] { return live() && !m_view.chosen()->askerAgreed.isValid(); });
    add(u"askerRefuses"_s,
        {tr("Who is helped wants somebody else…"), tr("Takes the chosen proposal back, with the reason"), u"swap"_s},
        u"Shift+K"_s, &MatchActs::askerRefuses, live);
    add(u"withdraw"_s, {tr("Take it back…"), tr("The desk takes the chosen proposal back"), u"undo"_s}, u"W"_s,
        &MatchActs::withdraw, live);
    add(u"remind"_s, {tr("Remind the volunteer"), tr("Copies or mails the reminder, and notes it"), u"bell"_s}, u"B"_s,
        &MatchActs::remind, accepted);
    add(u"writeToAsker"_s,
        {tr("Write to who is helped"), tr("Who comes; once it is done, whether all went well"), u"mail"_s}, u"L"_s,
        &MatchActs::writeToAsker, [this] {
            return isIn({Accepted, Done});
        });
    add(u"done"_s, {tr("It took place"), tr("The help was given, as agreed"), u"check"_s}, u"D"_s, &MatchActs::markDone,
        accepted);
    add(u"effort"_s, {tr("It took place, so long and so far…"), tr("Notes minutes and kilometres"), u"clock"_s},
        u"Shift+D"_s, &MatchActs::markEffort, [this] {
            return isIn({Accepted, Done});
        });
    add(u"thank"_s, {tr("Thank the volunteer"), tr("Copies or mails the thanks, and notes it"), u"star"_s}, u"H"_s,
        &MatchActs::thank, [this] { return isIn({Done}); });
    auto* all = new Command(
        u"matches.thankLastWeek"_s,
        {tr("Thank all of last week"), tr("One message to all who helped last week; noted in one step"), u"star"_s},
        QKeySequence(u"Shift+H"_s), [this] { thankLastWeek(); }, this);
    all->inside(page).enabledWhen(shown);
    m_commands.append(all);
}

void MatchActs::refresh() {
    for (Command* command : std::as_const(m_commands))
        command->refresh();
}

void MatchActs::propose(const ProposalDraft& draft, bool accepted) {
    attemptOver(
        [=, this](const QString& reason) {
            ProposalDraft whole = draft;
            whole.overrideReason = reason;
            return accepted ? m_proposals.proposeAccepted(whole, m_context.today())
                            : m_proposals.propose(whole, m_context.today());
        },
        [accepted](const Disclosure& told) {
            return accepted ? tr("Accepted. %1 may now be told: %2.").arg(told.toName, toldList(told))
                            : tr("Proposed to %1. The address was not told.").arg(told.toName);
        },
        accepted ? tr("Undo the acceptance") : tr("Undo the proposal"));
}

void MatchActs::accept(const MatchId& id) {
    attemptOver([=, this](const QString& reason) { return m_proposals.accept(id, m_context.today(), reason); },
                [](const Disclosure& told) {
                    return tr("Accepted. %1 may now be told: %2. Tell %3 who comes.")
                        .arg(told.toName, toldList(told), told.aboutName);
                },
                tr("Undo the acceptance"));
}

void MatchActs::decline(const MatchId& id) {
    askReason(m_parent, {tr("Declined"), tr("Why was it declined?")}, [=, this](const QString& reason) {
        attempt([&] { return m_proposals.decline(id, reason, m_context.today()); },
                [](const Disclosure&) { return tr("The refusal is noted."); }, tr("Undo the refusal"));
    });
}

void MatchActs::withdraw(const MatchId& id) {
    askReason(m_parent, {tr("Take back"), tr("Why is it taken back? The volunteer will ask.")},
              [=, this](const QString& reason) {
                  attempt([&] { return m_proposals.withdraw(id, reason, m_context.today()); },
                          [](const Disclosure&) { return tr("It was taken back."); }, tr("Undo"));
              });
}

void MatchActs::askerAgrees(const MatchId& id) {
    attempt([&] { return m_proposals.askerAgrees(id, m_context.today()); },
            [](const Disclosure& told) { return tr("Noted: %1 knows who comes.").arg(told.aboutName); },
            tr("Undo the agreement"));
}

void MatchActs::askerRefuses(const MatchId& id) {
    askReason(m_parent, {tr("Somebody else"), tr("Why somebody else? The volunteer will ask.")},
              [=, this](const QString& reason) {
                  attempt([&] { return m_proposals.askerRefuses(id, reason, m_context.today()); },
                          [](const Disclosure& told) {
                              return tr("It was taken back. Tell %1 that it is not needed.").arg(told.toName);
                          },
                          tr("Undo"));
              });
}

void MatchActs::markDone(const MatchId& id) {
    attempt([&] { return m_proposals.markDone(id, m_context.today()); },
            [](const Disclosure&) { return tr("Noted as done."); }, tr("Undo"));
}

void MatchActs::markEffort(const MatchId& id) {
    const auto match = m_context.desk.find<Match>(id);
    if (!match)
        return;
    const bool isDone = match->state == MatchState::Done;
    const QString who = Names(m_context.desk).ofVolunteer(match->volunteer);
    const QString when = dayHoursText(match->date, match->hours);
    askEffort(m_parent, when.isEmpty() ? who : who + u", "_s + when, {match->minutes, match->kilometres},
              match->hours.minutes(), [=, this](const Effort& effort) {
                  attempt(
                      [&] {
                          return isDone ? m_proposals.correctEffort(id, effort, m_context.today())
                                        : m_proposals.markDone(id, m_context.today(), effort);
                      },
                      [](const Disclosure&) { return tr("Noted as done."); }, tr("Undo"));
              });
}

void MatchActs::remind(const MatchId& id) {
    guarded([&] {
        const Outgoing message =
            letterToHelper(m_context.desk, LetterKind::Reminder, courtesyOf(m_context.desk, id, m_context.today()));
        const auto marked = markReminded(m_context.desk, {id}, m_context.today());
        if (!marked)
            Q_EMIT said(sentenceFor(marked.refusal()), Tone::Warning);
        else
            Q_EMIT done(handOver(message) + u' ' + tr("Noted as reminded."), tr("Undo the reminder"), *marked);
    });
}

void MatchActs::thank(const MatchId& id) {
    guarded([&] {
        const Outgoing message =
            letterToHelper(m_context.desk, LetterKind::Thanks, courtesyOf(m_context.desk, id, m_context.today()));
        const auto marked = markThanked(m_context.desk, {id}, m_context.today());
        if (!marked)
            Q_EMIT said(sentenceFor(marked.refusal()), Tone::Warning);
        else
            Q_EMIT done(handOver(message) + u' ' + tr("Noted as thanked."), tr("Undo the thanks"), *marked);
    });
}

void MatchActs::writeToAsker(const MatchId& id) {
    guarded([&] {
        const auto match = m_context.desk.find<Match>(id);
        if (!match)
            return;
        const LetterKind kind = match->state == MatchState::Done ? LetterKind::WasAllWell : LetterKind::WhoComes;
        Q_EMIT said(handOver(letterToAsker(m_context.desk, kind, courtesyOf(m_context.desk, id, m_context.today()))),
                    Tone::Positive);
    });
}

void MatchActs::thankLastWeek() {
    guarded([&] {
        const DaySpan week = lastWeek(m_context.today().date);
        const QList<CourtesyCall> due = dueThanks(m_context.desk, week.first, week.last);
        if (due.isEmpty()) {
            Q_EMIT said(tr("Everybody who helped last week was thanked."), Tone::Accent);
            return;
        }
        const auto marked = markThanked(m_context.desk, matchesIn(due), m_context.today());
        if (!marked) {
            Q_EMIT said(sentenceFor(marked.refusal()), Tone::Warning);
            return;
        }
        Q_EMIT done(tr("Noted: %n volunteer(s) thanked.", nullptr, static_cast<int>(due.size())) + u' ' +
                        handOver(letterToAll(m_context.desk, due)),
                    tr("Undo the thanks"), *marked);
    });
}

void MatchActs::guarded(const std::function<void()>& work) {
    try {
        work();
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

void MatchActs::attempt(const Work& work, const Sentence& sentence, const QString& undoText) {
    guarded([&] {
        const Outcome<ProposalDone> outcome = work();
        if (outcome) {
            Q_EMIT done(sentence(outcome->told), undoText, outcome->changes);
        } else {
            Names names(m_context.desk);
            Q_EMIT said(sentenceFor(outcome.refusal(), &names), Tone::Warning);
        }
    });
}

void MatchActs::attemptOver(const std::function<Outcome<ProposalDone>(const QString&)>& work, const Sentence& sentence,
                            const QString& undoText) {
    std::optional<Refusal> overlap;
    attempt(
        [&] {
            const Outcome<ProposalDone> outcome = work({});
            if (!outcome && outcome.refusal().code == RefusalCode::Overlap)
                overlap = outcome.refusal();
            return outcome;
        },
        sentence, undoText);
    if (!overlap)
        return;
    Names names(m_context.desk);
    askReason(m_parent,
              {.title = tr("Taken at that time"),
               .question = sentenceFor(*overlap, &names) + u'\n' + tr("Why is it asked all the same?")},
              [=, this](const QString& reason) { attempt([&] { return work(reason); }, sentence, undoText); });
}

} // namespace entraide
