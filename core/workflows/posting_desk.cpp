// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/posting_desk.h"

#include "storage/desk.h"
#include "workflows/commitments.h"

#include <QUuid>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

bool usesPlace(SignupState state) {
    return state == SignupState::Confirmed || state == SignupState::Attended || state == SignupState::Excused ||
           state == SignupState::NoShow;
}

QList<Signup> signupsOf(const Desk& desk, const PostingId& posting) {
    return desk.findBy<Signup>("posting"_L1, posting.toString());
}

const Shift* shiftOf(const Posting& posting, const QString& key) {
    const auto found = std::ranges::find_if(posting.shifts, [&](const Shift& s) { return s.key == key; });
    return found == posting.shifts.end() ? nullptr : &*found;
}

std::optional<RoleCount> countOf(const Posting& posting, const QList<Signup>& signups, const Signup& one) {
    for (const RoleCount& count : placesOf(posting, signups)) {
        if (count.shift == one.shift && count.role == one.role)
            return count;
    }
    return std::nullopt;
}

QList<Signup> queueOf(const QList<Signup>& signups, const Signup& one) {
    QList<Signup> queue;
    std::ranges::copy_if(signups, std::back_inserter(queue), [&](const Signup& s) {
        return s.state == SignupState::Reserve && s.shift == one.shift && s.role == one.role;
    });
    std::ranges::stable_sort(queue, [](const Signup& a, const Signup& b) {
        return std::pair(a.reservePlace, a.received) < std::pair(b.reservePlace, b.received);
    });
    return queue;
}

void number(Desk::Writer& writer, QList<Signup> queue) {
    for (qsizetype i = 0; i < queue.size(); ++i) {
        const int place = static_cast<int>(i) + 1;
        if (queue[i].reservePlace == place)
            continue;
        queue[i].reservePlace = place;
        writer.save(queue[i]);
    }
}

PostingState followPlaces(Desk::Writer& writer, const PostingId& id, const Today& today) {
    auto posting = writer.find<Posting>(id);
    if (!posting)
        return PostingState::Cancelled;
    const bool full = isFull(*posting, signupsOf(writer.desk(), id), today.date);
    if (posting->state == PostingState::Published && full)
        posting->state = PostingState::Full;
    else if (posting->state == PostingState::Full && !full)
        posting->state = PostingState::Published;
    else
        return posting->state;
    writer.save(*posting);
    return posting->state;
}

/// What each act on a sign-up shares: find it and its posting, check the move, act, and let the posting follow.
template <class Act>
Outcome<SignupDone> onSignup(Desk& desk, const SignupId& id, std::optional<SignupState> to, const Today& today,
                             const Act& act) {
    SignupDone done;
    done.signup = id;
    std::optional<Refusal> refusal;
    done.changes = desk.write([&](Desk::Writer& writer) {
        auto signup = writer.find<Signup>(id);
        const auto posting = signup ? writer.find<Posting>(signup->posting) : std::nullopt;
        if (!signup || !posting) {
            refusal = Refusal{RefusalCode::NotHere, signup ? signup->posting.toString() : id.toString(), {}};
            return;
        }
        if (to && !mayMove(signup->state, *to)) {
            refusal = Refusal{RefusalCode::StateForbids, id.toString(), enumName(signup->state)};
            return;
        }
        refusal = act(writer, *signup, *posting, done);
        if (refusal)
            return;
        done.state = signup->state;
        done.reservePlace = signup->reservePlace;
        done.postingState = followPlaces(writer, signup->posting, today);
    });
    if (refusal)
        return *refusal;
    return done;
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

QList<RoleCount> placesOf(const Posting& posting, const QList<Signup>& signups) {
    QList<Shift> shifts = posting.shifts;
    std::ranges::stable_sort(shifts, [](const Shift& a, const Shift& b) {
        return std::pair(a.date, a.hours.start) < std::pair(b.date, b.hours.start);
    });
    if (shifts.isEmpty())
        shifts.append(Shift{});
    QList<PostingRole> roles = posting.roles;
    if (roles.isEmpty())
        roles.append(PostingRole{});
    QList<RoleCount> result;
    for (const Shift& shift : std::as_const(shifts)) {
        for (const PostingRole& role : std::as_const(roles)) {
            RoleCount count{shift.key, role.key, role.capacity, 0, 0, 0};
            if (!shift.places.isEmpty()) {
                const auto own =
                    std::ranges::find_if(shift.places, [&](const RolePlaces& p) { return p.role == role.key; });
                if (own == shift.places.end())
                    continue;
                count.capacity = own->capacity;
            }
            for (const Signup& signup : signups) {
                if (signup.shift != shift.key || signup.role != role.key)
                    continue;
                count.taken += usesPlace(signup.state);
                count.waiting += signup.state == SignupState::Reserve;
                count.applied += signup.state == SignupState::Applied;
            }
            result.append(count);
        }
    }
    return result;
}

LocalText titleWithRole(const Posting& posting, const QString& key) {
    LocalText text = posting.title;
    const auto role = std::ranges::find(posting.roles, key, &PostingRole::key);
    if (role == posting.roles.end() || posting.roles.size() < 2)
        return text;
    forEachField<LocalText>([&](const auto& f) {
        const QString& name = role->name.*f.member;
        if (!name.isEmpty() && !(text.*f.member).isEmpty())
            text.*f.member += QStringLiteral(", ") + name;
    });
    return text;
}

bool isFull(const Posting& posting, const QList<Signup>& signups, QDate today) {
    bool any = false;
    for (const RoleCount& count : placesOf(posting, signups)) {
        if (const Shift* shift = shiftOf(posting, count.shift); shift && shift->date < today)
            continue;
        if (!count.isFull())
            return false;
        any = true;
    }
    return any;
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
        if (stored) {
            posting.state = stored->state;
            for (const Signup& signup : signupsOf(m_desk, posting.id)) {
                const bool live = signup.state == SignupState::Confirmed || signup.state == SignupState::Reserve;
                if (live && !countOf(posting, {}, signup)) {
                    refusal = Refusal{RefusalCode::HasLiveMatches, signup.id.toString(), {}};
                    return;
                }
            }
        } else {
            posting.state = PostingState::Draft;
        }
        followPlaces(writer, writer.save(posting), today);
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
        followPlaces(writer, id, today);
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

Outcome<ChangeSet> PostingDesk::cancel(const PostingId& posting, const Today& today) {
    return move(posting, PostingState::Cancelled, today);
}

Outcome<ChangeSet> PostingDesk::reopen(const PostingId& posting, const Today& today) {
    return move(posting, PostingState::Published, today);
}

Outcome<SignupDone> PostingDesk::apply(const PostingId& postingId, const QString& role, const QString& shift,
                                       const VolunteerId& volunteer, const QStringList& answers, const Today& today,
                                       const SignupId& as) {
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
        const QList<Signup> signups = signupsOf(m_desk, postingId);
        if (!countOf(*posting, signups, signup)) {
            refusal = Refusal{RefusalCode::NoSuchPlace, postingId.toString(), shift + u'/' + role};
            return;
        }
        for (const Signup& other : signups) {
            if (other.volunteer == volunteer && other.shift == shift && other.state != SignupState::Withdrawn) {
                refusal = Refusal{RefusalCode::AlreadyAsked, other.id.toString(), {}};
                return;
            }
        }
        done.signup = writer.save(signup);
        done.postingState = posting->state;
    });
    if (refusal)
        return *refusal;
    return done;
}

Outcome<SignupDone> PostingDesk::confirm(const SignupId& id, const Today& today, const QString& reason) {
    return onSignup(
        m_desk, id, SignupState::Confirmed, today,
        [&](Desk::Writer& writer, Signup& signup, const Posting& posting, SignupDone& done) -> std::optional<Refusal> {
            if (posting.state == PostingState::Draft || posting.state == PostingState::Cancelled)
                return Refusal{RefusalCode::StateForbids, posting.id.toString(), enumName(posting.state)};
            const QList<Signup> signups = signupsOf(m_desk, posting.id);
            const auto count = countOf(posting, signups, signup);
            if (!count)
                return Refusal{RefusalCode::NoSuchPlace, posting.id.toString(), signup.shift + u'/' + signup.role};
            if (count->isFull())
                return Refusal{RefusalCode::NoPlaceLeft, posting.id.toString(), {}};
            QList<Signup> queue = queueOf(signups, signup);
            const bool override = !reason.trimmed().isEmpty();
            if (!queue.isEmpty() && queue.first().id != signup.id && !override)
                return Refusal{RefusalCode::QueueFirst, queue.first().id.toString(), {}};
            if (const Shift* shift = shiftOf(posting, signup.shift)) {
                const auto all = clashes(m_desk, signup.volunteer, shift->date, shift->hours, posting.position,
                                         signup.id.toString());
                for (const Clash& clash : all) {
                    if (clash.kind == ClashKind::Overlap && clash.with.firm && !override)
                        return Refusal{RefusalCode::Overlap, clash.with.id, {}};
                }
            }
            signup.state = SignupState::Confirmed;
            signup.reservePlace = 0;
            if (override)
                signup.reason = reason.trimmed();
            if (!signup.contactRevealedAt.isValid()) {
                signup.contactRevealedAt = today.now;
                done.contactRevealed = true;
            }
            writer.save(signup);
            queue.removeIf([&](const Signup& s) { return s.id == signup.id; });
            number(writer, queue);
            return std::nullopt;
        });
}

Outcome<SignupDone> PostingDesk::reserve(const SignupId& id, const Today& today) {
    return onSignup(
        m_desk, id, SignupState::Reserve, today,
        [&](Desk::Writer& writer, Signup& signup, const Posting& posting, SignupDone&) -> std::optional<Refusal> {
            const QList<Signup> queue = queueOf(signupsOf(m_desk, posting.id), signup);
            signup.state = SignupState::Reserve;
            signup.reservePlace = static_cast<int>(queue.size()) + 1;
            writer.save(signup);
            return std::nullopt;
        });
}

Outcome<SignupDone> PostingDesk::withdraw(const SignupId& id, const QString& reason, const Today& today) {
    return onSignup(
        m_desk, id, SignupState::Withdrawn, today,
        [&](Desk::Writer& writer, Signup& signup, const Posting& posting, SignupDone& done) -> std::optional<Refusal> {
            const bool freed = signup.state == SignupState::Confirmed;
            QList<Signup> queue = queueOf(signupsOf(m_desk, posting.id), signup);
            queue.removeIf([&](const Signup& s) { return s.id == signup.id; });
            signup.state = SignupState::Withdrawn;
            signup.reservePlace = 0;
            signup.reason = reason.trimmed();
            writer.save(signup);
            number(writer, queue);
            if (freed && !queue.isEmpty())
                done.nextInQueue = queue.first().id;
            return std::nullopt;
        });
}

Outcome<SignupDone> PostingDesk::recordAttendance(const SignupId& id, SignupState state, const Today& today) {
    return onSignup(
        m_desk, id, state, today,
        [&](Desk::Writer& writer, Signup& signup, const Posting& posting, SignupDone&) -> std::optional<Refusal> {
            const bool backToConfirmed = state == SignupState::Confirmed && usesPlace(signup.state);
            if (!backToConfirmed && state != SignupState::Attended && state != SignupState::Excused &&
                state != SignupState::NoShow)
                return Refusal{RefusalCode::StateForbids, id.toString(), enumName(signup.state)};
            if (const Shift* shift = shiftOf(posting, signup.shift);
                shift && shift->date > today.date && state != SignupState::Excused)
                return Refusal{RefusalCode::NotInSeason, id.toString(), shift->date.toString(Qt::ISODate)};
            signup.state = state;
            writer.save(signup);
            return std::nullopt;
        });
}

Outcome<SignupDone> PostingDesk::moveInQueue(const SignupId& id, int place, const QString& reason, const Today& today) {
    return onSignup(
        m_desk, id, std::nullopt, today,
        [&](Desk::Writer& writer, Signup& signup, const Posting& posting, SignupDone&) -> std::optional<Refusal> {
            if (signup.state != SignupState::Reserve)
                return Refusal{RefusalCode::StateForbids, id.toString(), enumName(signup.state)};
            if (reason.trimmed().isEmpty())
                return Refusal{RefusalCode::ReasonMissing, id.toString(), {}};
            QList<Signup> queue = queueOf(signupsOf(m_desk, posting.id), signup);
            queue.removeIf([&](const Signup& s) { return s.id == signup.id; });
            signup.reason = reason.trimmed();
            const qsizetype at = std::clamp<qsizetype>(place - 1, 0, queue.size());
            signup.reservePlace = static_cast<int>(at) + 1;
            writer.save(signup);
            queue.insert(at, signup);
            number(writer, queue);
            return std::nullopt;
        });
}

} // namespace entraide
