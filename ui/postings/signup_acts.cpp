// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postings/signup_acts.h"

#include "domain/error.h"
#include "storage/desk.h"
#include "ui/postings/posting_words.h"
#include "ui/records/ask_reason.h"
#include "ui/words/error_words.h"
#include "ui/words/state_words.h"
#include "ui/words/time_words.h"
#include "workflows/names.h"

#include <QLocale>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

bool isOutcome(SignupState state) {
    return state == SignupState::Attended || state == SignupState::Excused || state == SignupState::NoShow;
}

} // namespace

SignupActs::SignupActs(PageContext& context, QWidget& window, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_window(window) {}

QString SignupActs::nameOf(const SignupId& id) const {
    const auto signup = m_context.desk.find<Signup>(id);
    const QString name = signup ? Names(m_context.desk).ofVolunteer(signup->volunteer) : QString();
    return name.isEmpty() ? tr("somebody not received yet") : name;
}

void SignupActs::attempt(const SignupId& id, const std::function<Outcome<SignupDone>(PostingDesk&)>& work,
                         const Words& words) {
    try {
        Q_EMIT acting(id);
        PostingDesk postings(m_context.desk);
        const Outcome<SignupDone> outcome = work(postings);
        if (outcome) {
            Q_EMIT acted(outcome->signup);
            Q_EMIT done(words.sentence(*outcome), words.undo, outcome->changes);
        } else if (!words.onRefusal || !words.onRefusal(outcome.refusal())) {
            Names names(m_context.desk);
            Q_EMIT said(sentenceFor(outcome.refusal(), &names), Tone::Warning);
        }
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

void SignupActs::move(const SignupId& id, SignupState to) {
    const auto signup = m_context.desk.find<Signup>(id);
    if (!signup)
        return;
    const Today today = m_context.today();
    if (to == SignupState::Withdrawn) {
        withdraw(id, {});
    } else if (to == SignupState::Reserve) {
        attempt(id, [&](PostingDesk& postings) { return postings.reserve(id, today); },
                {[this](const SignupDone& done) {
                     return tr("%1 is on the reserve list, number %2.")
                         .arg(nameOf(done.signup), QLocale().toString(done.reservePlace));
                 },
                 tr("Undo the reserve")});
    } else if (to == SignupState::Confirmed && !isOutcome(signup->state)) {
        confirm(id, {});
    } else {
        const auto refused = [&](const Refusal& refusal) {
            if (refusal.code != RefusalCode::NotInSeason)
                return false;
            Q_EMIT said(tr("The shift is on %1. Who came is noted from that day on; who is excused, at once.")
                            .arg(shortDayText(QDate::fromString(refusal.detail, Qt::ISODate))),
                        Tone::Warning);
            return true;
        };
        attempt(id, [&](PostingDesk& postings) { return postings.recordAttendance(id, to, today); },
                {[this](const SignupDone& done) {
                     return tr("Noted for %1: %2.").arg(nameOf(done.signup), word(done.state));
                 },
                 tr("Undo the note"), refused});
    }
}

QString SignupActs::confirmedSentence(const SignupDone& done) const {
    const Desk& desk = m_context.desk;
    const auto signup = desk.find<Signup>(done.signup);
    const auto posting = signup ? desk.find<Posting>(signup->posting) : std::nullopt;
    if (!posting)
        return {};
    const QString sentence =
        tr("%1 has a place: %2.", "name, shift").arg(nameOf(done.signup), shiftText(*posting, signup->shift));
    if (!done.contactRevealed)
        return sentence;
    QStringList told;
    for (const QString& part :
         {contactText(*posting), whereText(*posting, desk.find<Organisation>(posting->organisation))}) {
        if (!part.isEmpty())
            told.append(part);
    }
    return told.isEmpty() ? sentence : sentence + u' ' + tr("May now be told: %1.").arg(told.join(u", "_s));
}

void SignupActs::confirm(const SignupId& id, const QString& reason) {
    const auto refused = [this, id](const Refusal& refusal) {
        if (refusal.code == RefusalCode::NoPlaceLeft) {
            Q_EMIT said(tr("Every place is taken. Put the sign-up on the reserve list instead (R)."), Tone::Warning);
            return true;
        }
        if (refusal.code != RefusalCode::Overlap && refusal.code != RefusalCode::QueueFirst)
            return false;
        Names names(m_context.desk);
        const QString why = refusal.code == RefusalCode::QueueFirst && SignupId::fromString(refusal.id)
                                ? tr("%1 is first in the queue. Write a reason to confirm %2 all the same.")
                                      .arg(nameOf(*SignupId::fromString(refusal.id)), nameOf(id))
                                : sentenceFor(refusal, &names);
        askReason(m_window, {tr("Confirm all the same"), why, tr("Confirm all the same"), tr("Do not confirm")},
                  [this, id](const QString& written) {
                      if (written.trimmed().isEmpty())
                          Q_EMIT said(tr("Nothing was changed: confirming all the same needs a reason."),
                                      Tone::Warning);
                      else
                          confirm(id, written);
                  });
        return true;
    };
    attempt(id, [&](PostingDesk& postings) { return postings.confirm(id, m_context.today(), reason); },
            {[this](const SignupDone& done) { return confirmedSentence(done); }, tr("Undo the confirmation"), refused});
}

void SignupActs::withdraw(const SignupId& id, const QString& reason) {
    attempt(id, [&](PostingDesk& postings) { return postings.withdraw(id, reason, m_context.today()); },
            {[this](const SignupDone& done) {
                 const QString sentence = tr("%1 is withdrawn.").arg(nameOf(done.signup));
                 if (done.nextInQueue.isEmpty())
                     return sentence;
                 return QString(sentence + u' ' +
                                tr("A place is free: %1 is first in the queue.").arg(nameOf(done.nextInQueue)));
             },
             tr("Undo the withdrawal")});
}

void SignupActs::withdrawWithReason(const SignupId& id) {
    askReason(m_window, {tr("Withdraw with a reason"), tr("Why does %1 not come?").arg(nameOf(id))},
              [this, id](const QString& reason) { withdraw(id, reason); });
}

void SignupActs::moveInQueue(const SignupId& id, int step) {
    const auto signup = m_context.desk.find<Signup>(id);
    if (!signup)
        return;
    const int place = signup->reservePlace + step;
    askReason(m_window,
              {tr("Move in the queue"),
               tr("Why does %1 become number %2? The others may ask.").arg(nameOf(id), QLocale().toString(place)),
               tr("Move"), tr("Leave the order")},
              [this, id, place](const QString& reason) {
                  attempt(
                      id,
                      [&](PostingDesk& postings) { return postings.moveInQueue(id, place, reason, m_context.today()); },
                      {[this](const SignupDone& done) {
                           return tr("%1 is number %2 in the queue now.")
                               .arg(nameOf(done.signup), QLocale().toString(done.reservePlace));
                       },
                       tr("Undo the move")});
              });
}

void SignupActs::signUp(const PostingId& posting, const QString& role, const QString& shift,
                        const VolunteerId& volunteer, const QStringList& answers) {
    try {
        const auto outcome =
            PostingDesk(m_context.desk).apply(posting, role, shift, volunteer, answers, m_context.today());
        if (!outcome) {
            const bool twice = outcome.refusal().code == RefusalCode::AlreadyAsked;
            Q_EMIT said(
                twice ? tr("%1 is signed up for this shift already.").arg(Names(m_context.desk).ofVolunteer(volunteer))
                      : sentenceFor(outcome.refusal()),
                Tone::Warning);
            return;
        }
        Q_EMIT signedUp(outcome->signup);
        Q_EMIT done(
            tr("%1 is signed up, to be confirmed (C) or put on the reserve list (R).").arg(nameOf(outcome->signup)),
            tr("Undo the sign-up"), outcome->changes);
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

} // namespace entraide
