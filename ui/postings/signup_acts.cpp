// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postings/signup_acts.h"

#include "domain/error.h"
#include "storage/desk.h"
#include "ui/postings/posting_words.h"
#include "ui/records/ask_reason.h"
#include "ui/records/long_steps.h"
#include "ui/words/error_words.h"
#include "ui/words/state_words.h"
#include "ui/words/subject_words.h"
#include "ui/words/time_words.h"
#include "workflows/names.h"

#include <QLocale>

namespace entraide {

using namespace Qt::StringLiterals;

SignupActs::SignupActs(PageContext& context, LongSteps& steps, QWidget& window, QObject* parent)
    : QObject(parent)
    , m_context(context)
    , m_steps(steps)
    , m_window(window) {}

QString SignupActs::nameOf(const SignupId& id) const {
    const auto signup = m_context.desk.find<Signup>(id);
    const QString name = signup ? Names(m_context.desk).ofVolunteer(signup->volunteer) : QString();
    return name.isEmpty() ? tr("somebody not received yet") : name;
}

void SignupActs::attempt(const SignupId& id, const std::function<Outcome<SignupDone>(PostingDesk&)>& work,
                         const Words& words) {
    if (m_steps.saysBusy()) // which would keep the window waiting
        return;
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
    if (signup->state == SignupState::Reserve)
        return tr("Every place is taken: %1 is on the reserve list, number %2.")
            .arg(nameOf(done.signup), QLocale().toString(done.reservePlace));
    const QString sentence =
        tr("%1 has a place: %2.", "name, shift").arg(nameOf(done.signup), shiftText(*posting, signup->shift)) +
        warningsOf(done);
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
            Q_EMIT said(tr("Every place is taken; %1 stays on the reserve list.").arg(nameOf(id)), Tone::Warning);
            return true;
        }
        if (refusal.code != RefusalCode::Overlap && refusal.code != RefusalCode::QueueFirst &&
            refusal.code != RefusalCode::TooManySignups)
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
    attempt(id, [&](PostingDesk& postings) { return postings.confirmOrReserve(id, m_context.today(), reason); },
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

void SignupActs::withdrawWithReason(const QList<SignupId>& ids, const SignupId& next) {
    if (ids.isEmpty())
        return;
    const QString question = ids.size() == 1 ? tr("Why does %1 not come?").arg(nameOf(ids.first()))
                                             : tr("Why do these %n not come?", nullptr, static_cast<int>(ids.size()));
    askReason(m_window, {tr("Withdraw with a reason"), question}, [this, ids, next](const QString& reason) {
        if (ids.size() == 1)
            withdraw(ids.first(), reason);
        else
            attemptAll(ids, next, [ids, reason](PostingDesk& postings, const Today& today) {
                return postings.withdrawAll(ids, reason, today);
            });
    });
}

void SignupActs::decline(const QList<SignupId>& ids, const SignupId& next) {
    const QString question =
        ids.size() == 1 ? tr("Why is %1 not taken? They will be told.").arg(nameOf(ids.first()))
                        : tr("Why are these %n not taken? They will be told.", nullptr, static_cast<int>(ids.size()));
    askReason(m_window, {tr("Decline"), question, tr("Decline"), tr("Leave it")},
              [this, ids, next](const QString& reason) {
                  if (reason.trimmed().isEmpty()) {
                      Q_EMIT said(tr("Nothing was changed: declining needs a reason."), Tone::Warning);
                      return;
                  }
                  attemptAll(ids, next, [ids, reason](PostingDesk& postings, const Today& today) {
                      return postings.declineAll(ids, reason, today);
                  });
              });
}

void SignupActs::moveAll(const QList<SignupId>& ids, SignupState to, const SignupId& next) {
    if (to == SignupState::Confirmed) {
        confirmAll(ids, next, {});
        return;
    }
    attemptAll(ids, next, [ids, to](PostingDesk& postings, const Today& today) {
        return to == SignupState::Reserve     ? postings.reserveAll(ids, today)
               : to == SignupState::Withdrawn ? postings.withdrawAll(ids, {}, today)
                                              : postings.recordAttendanceOfAll(ids, to, today);
    });
}

void SignupActs::confirmAll(const QList<SignupId>& ids, const SignupId& next, const QString& reason) {
    const auto again = [this, next](const QList<SignupId>& left) {
        askReason(m_window,
                  {tr("Confirm all the same"),
                   tr("%n of them are expected elsewhere at that time, are not first in the queue, or hold too many "
                      "places. Write a reason to confirm them all the same.",
                      nullptr, static_cast<int>(left.size())),
                   tr("Confirm all the same"), tr("Do not confirm")},
                  [this, left, next](const QString& written) {
                      if (written.trimmed().isEmpty())
                          Q_EMIT said(tr("Nothing was changed: confirming all the same needs a reason."),
                                      Tone::Warning);
                      else
                          confirmAll(left, next, written);
                  });
    };
    attemptAll(
        ids, next,
        [ids, reason](PostingDesk& postings, const Today& today) { return postings.confirmAll(ids, today, reason); },
        reason.isEmpty() ? std::function<void(const QList<SignupId>&)>(again) : nullptr);
}

void SignupActs::attemptAll(const QList<SignupId>& ids, const SignupId& next, const Work& work,
                            const std::function<void(const QList<SignupId>&)>& again) {
    m_steps.run<SignupsDone>(
        ids.size(), tr("Sign-ups"),
        [work, today = m_context.today()](Desk& desk, const StepProgress& progress) {
            PostingDesk postings(desk, progress);
            return work(postings, today);
        },
        [this, next, again](const SignupsDone& done) { tellMany(done, next, again); });
}

void SignupActs::tellMany(const SignupsDone& done, const SignupId& next,
                          const std::function<void(const QList<SignupId>&)>& again) {
    QStringList parts;
    for (const SignupState state : enumValues<SignupState>()) {
        if (const int count = done.count(state); count > 0)
            parts.append(tr("%1: %2", "state, how many").arg(word(state), QLocale().toString(count)));
    }
    const QList<SignupId> left = done.refused();
    QString sentence = parts.isEmpty() ? tr("Nothing was changed.") : tr("Noted: %1.").arg(parts.join(u", "_s));
    if (!left.isEmpty()) {
        Names names(m_context.desk);
        const auto first =
            std::ranges::find_if(done.each, [](const SignupOutcome& o) { return o.refusal.has_value(); });
        sentence += u' ' + tr("%n could not be dealt with and stay chosen.", nullptr, static_cast<int>(left.size())) +
                    u' ' + sentenceFor(*first->refusal, &names);
    }
    QStringList toCall;
    for (const SignupId& id : done.nextInQueue())
        toCall.append(nameOf(id));
    if (!toCall.isEmpty())
        sentence += u' ' + tr("A place is free: call %1.").arg(toCall.join(u", "_s));
    Q_EMIT actedOnMany(next, left);
    if (done.changes.isEmpty())
        Q_EMIT said(sentence, Tone::Warning);
    else
        Q_EMIT this->done(sentence, tr("Undo the step"), done.changes);
    QList<SignupId> needReason;
    for (const SignupOutcome& one : done.each) {
        if (one.refusal && (one.refusal->code == RefusalCode::Overlap || one.refusal->code == RefusalCode::QueueFirst ||
                            one.refusal->code == RefusalCode::TooManySignups))
            needReason.append(one.done.signup);
    }
    if (again && !needReason.isEmpty())
        again(needReason);
}

QString SignupActs::warningsOf(const SignupDone& done) const {
    QString text;
    Names names(m_context.desk);
    for (const Clash& clash : done.tight) {
        const QString what = title(names.of(clash.with.about));
        text +=
            u' ' + (clash.kind == ClashKind::Travel
                        ? tr("Only %1 min between this and “%2”; the way takes about %3 min.")
                              .arg(QLocale().toString(clash.gapMinutes), what, QLocale().toString(clash.travelMinutes))
                        : tr("At that time they are expected at “%1”.").arg(what));
    }
    if (!done.alsoOpen.isEmpty())
        text += u' ' + tr("They also asked for %n other shift(s) at that time.", nullptr,
                          static_cast<int>(done.alsoOpen.size()));
    return text;
}

void SignupActs::moveInQueue(const SignupId& id, int place) {
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
                        const VolunteerId& volunteer, const QStringList& answers, const QString& reason) {
    if (m_steps.saysBusy())
        return;
    try {
        const auto outcome =
            PostingDesk(m_context.desk).apply(posting, role, shift, volunteer, answers, m_context.today(), {}, reason);
        if (!outcome && outcome.refusal().code == RefusalCode::TooManySignups) {
            Names names(m_context.desk);
            askReason(m_window,
                      {tr("Sign up all the same"), sentenceFor(outcome.refusal(), &names), tr("Sign up all the same"),
                       tr("Leave it")},
                      [=, this](const QString& written) {
                          if (!written.trimmed().isEmpty())
                              signUp(posting, role, shift, volunteer, answers, written);
                      });
            return;
        }
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
            tr("%1 is signed up, to be confirmed (C) or put on the reserve list (R).").arg(nameOf(outcome->signup)) +
                warningsOf(*outcome),
            tr("Undo the sign-up"), outcome->changes);
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

} // namespace entraide
