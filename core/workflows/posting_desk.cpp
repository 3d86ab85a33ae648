// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/posting_desk.h"

#include "storage/desk.h"
#include "workflows/desk_profile.h"
#include "workflows/signup_steps.h"

#include <QSet>
#include <QUuid>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

using Who = SignupSteps::Who;

/// One act on one sign-up.
template <class Act> Outcome<SignupDone> once(Desk& desk, const Today& today, const Act& act) {
    SignupDone done;
    std::optional<Refusal> refusal;
    done.changes = desk.write([&](Desk::Writer& writer) {
        SignupSteps steps(writer, today);
        refusal = act(steps, done);
        if (refusal)
            return;
        steps.finish();
        if (const auto signup = writer.find<Signup>(done.signup))
            done.postingState = steps.stateOf(signup->posting);
    });
    if (refusal)
        return *refusal;
    return done;
}

/// The same act on many, each refused for itself.
template <class Act>
SignupsDone onAll(Desk& desk, const QList<SignupId>& ids, const Today& today, const StepProgress& progress,
                  const Act& act) {
    SignupsDone all;
    all.changes = desk.write([&](Desk::Writer& writer) {
        SignupSteps steps(writer, today);
        StepCount count(progress, ids.size());
        for (const SignupId& id : ids) {
            SignupOutcome one;
            one.done.signup = id;
            one.refusal = act(steps, id, one.done);
            all.each.append(std::move(one));
            count.advance();
        }
        steps.finish();
    });
    return all;
}

SignupSteps::Step confirmOrQueue(SignupSteps& steps, const SignupId& id, const QString& reason, SignupDone& done) {
    auto refusal = steps.confirm(id, reason, done);
    if (!refusal || refusal->code != RefusalCode::NoPlaceLeft)
        return refusal;
    SignupDone queued;
    if (steps.reserve(id, queued))
        return refusal; // who waits already goes on waiting
    done = queued;
    return std::nullopt;
}

/// The reserve in its order, then by when they came.
QList<SignupId> inOrder(const Desk& desk, const QList<SignupId>& ids) {
    QList<Signup> signups;
    for (const SignupId& id : ids) {
        if (const auto signup = desk.find<Signup>(id))
            signups.append(*signup);
    }
    std::ranges::stable_sort(signups, {}, [](const Signup& s) {
        const bool waits = s.state == SignupState::Reserve;
        return std::tuple(!waits, waits ? s.reservePlace : 0.0, s.received, s.id.toString());
    });
    QList<SignupId> ordered;
    for (const Signup& signup : std::as_const(signups))
        ordered.append(signup.id);
    const QSet<SignupId> here(ordered.cbegin(), ordered.cend());
    std::ranges::copy_if(ids, std::back_inserter(ordered), [&](const SignupId& id) { return !here.contains(id); });
    return ordered;
}

const RoleCount* countOf(const QList<RoleCount>& places, const QString& shift, const QString& role) {
    const auto found =
        std::ranges::find_if(places, [&](const RoleCount& c) { return c.shift == shift && c.role == role; });
    return found == places.end() ? nullptr : &*found;
}

/// Whether a change to a posting would leave somebody without the place, or the queue, they are in.
bool dropsSomebody(const QList<RoleCount>& before, const QList<RoleCount>& after, const QList<SignupTally>& tallies) {
    for (const SignupTally& tally : tallies) {
        const bool live = tally.state == SignupState::Confirmed || tally.state == SignupState::Reserve;
        const RoleCount* old = countOf(before, tally.shift, tally.role);
        const RoleCount* now = countOf(after, tally.shift, tally.role);
        if (live && old && !now)
            return true;
        const bool smaller = old && now && now->capacity > 0 && (old->capacity == 0 || now->capacity < old->capacity);
        if (smaller && now->taken > now->capacity)
            return true;
    }
    return false;
}

std::optional<QString> missingToPublish(const Posting& posting) {
    const LocalText& title = posting.title;
    if (title.fr.isEmpty() && title.nl.isEmpty() && title.en.isEmpty() && title.de.isEmpty())
        return u"title"_s;
    if (posting.organisation.isEmpty())
        return u"organisation"_s;
    if (posting.contactName.isEmpty() && posting.contactPhone.isEmpty())
        return u"contact_name"_s;
    if (posting.shifts.isEmpty() && !posting.validUntil.isValid())
        return u"valid_until"_s;
    return std::nullopt;
}

} // namespace

int SignupsDone::count(SignupState state) const {
    return static_cast<int>(
        std::ranges::count_if(each, [&](const SignupOutcome& one) { return !one.refusal && one.done.state == state; }));
}

QList<SignupId> SignupsDone::refused() const {
    QList<SignupId> ids;
    for (const SignupOutcome& one : each) {
        if (one.refusal)
            ids.append(one.done.signup);
    }
    return ids;
}

QList<SignupId> SignupsDone::nextInQueue() const {
    QList<SignupId> ids;
    for (const SignupOutcome& one : each) {
        if (!one.done.nextInQueue.isEmpty() && !ids.contains(one.done.nextInQueue))
            ids.append(one.done.nextInQueue);
    }
    return ids;
}

Outcome<ChangeSet> PostingDesk::save(Posting posting, const Today& today) {
    const auto freshKey = [] { return QUuid::createUuid().toString(QUuid::Id128).left(8); };
    for (PostingRole& role : posting.roles) {
        if (role.key.isEmpty())
            role.key = freshKey();
    }
    for (Shift& shift : posting.shifts) {
        if (shift.key.isEmpty())
            shift.key = freshKey();
        if (!shift.date.isValid() || shift.hours.isEmpty())
            return Refusal{RefusalCode::NotComplete, posting.id.toString(), u"shifts"_s};
    }
    std::optional<Refusal> refusal;
    ChangeSet changes = m_desk.write([&](Desk::Writer& writer) {
        const auto stored = posting.id.isEmpty() ? std::nullopt : writer.find<Posting>(posting.id);
        QList<SignupTally> tallies;
        if (stored) {
            posting.state = stored->state;
            // Whether a shift takes place is no matter of the form, which may have been open meanwhile.
            for (Shift& shift : posting.shifts) {
                if (const Shift* const is = shiftWith(*stored, shift.key)) {
                    shift.cancelled = is->cancelled;
                    shift.cancelReason = is->cancelReason;
                }
            }
            tallies = tallySignups(m_desk, posting.id);
            if (dropsSomebody(placesOf(*stored, tallies), placesOf(posting, tallies), tallies)) {
                refusal = Refusal{RefusalCode::HasLiveMatches, posting.id.toString(), {}};
                return;
            }
        } else {
            posting.state = PostingState::Draft;
        }
        posting.id = writer.save(posting);
        followPlaces(writer, posting, placesOf(posting, tallies), today.date);
    });
    if (refusal)
        return *refusal;
    return changes;
}

Outcome<ChangeSet> PostingDesk::move(const PostingId& id, PostingState to, const Today& today) {
    std::optional<Refusal> refusal;
    ChangeSet changes = m_desk.write([&](Desk::Writer& writer) {
        auto posting = writer.find<Posting>(id);
        if (!posting) {
            refusal = Refusal{RefusalCode::NotHere, id.toString(), {}};
            return;
        }
        if (!mayMove(posting->state, to)) {
            refusal = Refusal{RefusalCode::StateForbids, id.toString(), enumName(posting->state)};
            return;
        }
        if (to == PostingState::Published) {
            if (const auto missing = missingToPublish(*posting)) {
                refusal = Refusal{RefusalCode::NotComplete, id.toString(), *missing};
                return;
            }
            if (posting->validUntil.isValid() && posting->validUntil < today.date) {
                refusal = Refusal{RefusalCode::InThePast, id.toString(), posting->validUntil.toString(Qt::ISODate)};
                return;
            }
        }
        posting->state = to;
        writer.save(*posting);
        followPlaces(writer, *posting, placesOf(*posting, tallySignups(m_desk, id)), today.date);
    });
    if (refusal)
        return *refusal;
    return changes;
}

Outcome<ChangeSet> PostingDesk::publish(const PostingId& posting, const Today& today) {
    return move(posting, PostingState::Published, today);
}

Outcome<ChangeSet> PostingDesk::close(const PostingId& posting, const Today& today) {
    return move(posting, PostingState::Closed, today);
}

Outcome<ChangeSet> PostingDesk::reopen(const PostingId& posting, const Today& today) {
    return move(posting, PostingState::Published, today);
}

Outcome<SignupDone> PostingDesk::apply(const PostingId& postingId, const QString& role, const QString& shift,
                                       const VolunteerId& volunteer, const QStringList& answers, const Today& today,
                                       const SignupId& as, const QString& reason) {
    SignupDone done;
    std::optional<Refusal> refusal;
    done.changes = m_desk.write([&](Desk::Writer& writer) {
        const auto posting = writer.find<Posting>(postingId);
        const auto who = writer.find<Volunteer>(volunteer);
        if (!posting || !who) {
            refusal = Refusal{RefusalCode::NotHere, posting ? volunteer.toString() : postingId.toString(), {}};
            return;
        }
        if (posting->state != PostingState::Published && posting->state != PostingState::Full) {
            refusal = Refusal{RefusalCode::StateForbids, postingId.toString(), enumName(posting->state)};
            return;
        }
        Signup signup;
        signup.id = as;
        signup.posting = postingId;
        signup.role = role;
        signup.shift = shift;
        signup.volunteer = volunteer;
        signup.answers = answers;
        signup.received = today.now;
        signup.reason = reason.trimmed();
        const Shift* when = shiftWith(*posting, shift);
        if (when && when->cancelled) {
            refusal = Refusal{RefusalCode::ShiftCancelled, postingId.toString(), when->cancelReason};
            return;
        }
        if (!countOf(placesOf(*posting, QList<SignupTally>()), shift, role)) {
            refusal = Refusal{RefusalCode::NoSuchPlace, postingId.toString(), shift + u'/' + role};
            return;
        }
        for (const Signup& other : m_desk.findBy<Signup>("volunteer"_L1, volunteer.toString())) {
            if (other.posting == postingId && other.shift == shift && other.state != SignupState::Withdrawn) {
                refusal = Refusal{RefusalCode::AlreadyAsked, other.id.toString(), {}};
                return;
            }
        }
        const OtherSignups others = otherSignups(m_desk, signup, when, today.date);
        const int most = profileOf(m_desk).signupsPerPerson;
        if (most > 0 && others.open >= most && signup.reason.isEmpty()) {
            refusal = Refusal{RefusalCode::TooManySignups, volunteer.toString(), QString::number(others.open)};
            return;
        }
        done.alsoOpen = others.overlapping;
        if (when)
            done.tight = clashes(m_desk, volunteer, when->date, when->hours, placeOf(m_desk, *posting));
        done.signup = writer.save(signup);
        done.postingState = posting->state;
    });
    if (refusal)
        return *refusal;
    return done;
}

Outcome<SignupDone> PostingDesk::confirm(const SignupId& id, const Today& today, const QString& reason) {
    return once(m_desk, today, [&](SignupSteps& steps, SignupDone& done) { return steps.confirm(id, reason, done); });
}

Outcome<SignupDone> PostingDesk::confirmOrReserve(const SignupId& id, const Today& today, const QString& reason) {
    return once(m_desk, today,
                [&](SignupSteps& steps, SignupDone& done) { return confirmOrQueue(steps, id, reason, done); });
}

Outcome<SignupDone> PostingDesk::reserve(const SignupId& id, const Today& today) {
    return once(m_desk, today, [&](SignupSteps& steps, SignupDone& done) { return steps.reserve(id, done); });
}

Outcome<SignupDone> PostingDesk::withdraw(const SignupId& id, const QString& reason, const Today& today) {
    return once(m_desk, today,
                [&](SignupSteps& steps, SignupDone& done) { return steps.withdraw(id, reason, Who::Volunteer, done); });
}

Outcome<SignupDone> PostingDesk::decline(const SignupId& id, const QString& reason, const Today& today) {
    if (reason.trimmed().isEmpty())
        return Refusal{RefusalCode::ReasonMissing, id.toString(), {}};
    return once(m_desk, today,
                [&](SignupSteps& steps, SignupDone& done) { return steps.withdraw(id, reason, Who::Desk, done); });
}

Outcome<SignupDone> PostingDesk::recordAttendance(const SignupId& id, SignupState state, const Today& today,
                                                  int minutes) {
    return once(m_desk, today,
                [&](SignupSteps& steps, SignupDone& done) { return steps.attend(id, state, minutes, done); });
}

Outcome<SignupDone> PostingDesk::moveInQueue(const SignupId& id, int place, const QString& reason, const Today& today) {
    return once(m_desk, today,
                [&](SignupSteps& steps, SignupDone& done) { return steps.moveInQueue(id, place, reason, done); });
}

SignupsDone PostingDesk::confirmAll(const QList<SignupId>& ids, const Today& today, const QString& reason) {
    return onAll(m_desk, inOrder(m_desk, ids), today, m_progress,
                 [&](SignupSteps& steps, const SignupId& id, SignupDone& done) {
                     return confirmOrQueue(steps, id, reason, done);
                 });
}

SignupsDone PostingDesk::reserveAll(const QList<SignupId>& ids, const Today& today) {
    return onAll(m_desk, inOrder(m_desk, ids), today, m_progress,
                 [&](SignupSteps& steps, const SignupId& id, SignupDone& done) { return steps.reserve(id, done); });
}

SignupsDone PostingDesk::withdrawAll(const QList<SignupId>& ids, const QString& reason, const Today& today) {
    return onAll(m_desk, ids, today, m_progress, [&](SignupSteps& steps, const SignupId& id, SignupDone& done) {
        return steps.withdraw(id, reason, Who::Volunteer, done);
    });
}

SignupsDone PostingDesk::declineAll(const QList<SignupId>& ids, const QString& reason, const Today& today) {
    return onAll(m_desk, ids, today, m_progress, [&](SignupSteps& steps, const SignupId& id, SignupDone& done) {
        if (reason.trimmed().isEmpty())
            return SignupSteps::Step(Refusal{RefusalCode::ReasonMissing, id.toString(), {}});
        return steps.withdraw(id, reason, Who::Desk, done);
    });
}

SignupsDone PostingDesk::recordAttendanceOfAll(const QList<SignupId>& ids, SignupState state, const Today& today) {
    return onAll(m_desk, ids, today, m_progress, [&](SignupSteps& steps, const SignupId& id, SignupDone& done) {
        return steps.attend(id, state, 0, done);
    });
}

ChangeSet PostingDesk::markTold(const QList<SignupId>& ids, const Today& today) {
    return m_desk.write([&](Desk::Writer& writer) {
        StepCount count(m_progress, ids.size());
        for (const SignupId& id : ids) {
            count.advance();
            auto signup = writer.find<Signup>(id);
            if (!signup)
                continue;
            signup->toldAt = today.now;
            writer.save(*signup);
        }
    });
}

} // namespace entraide
