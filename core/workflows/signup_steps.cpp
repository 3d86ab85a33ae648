// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/signup_steps.h"

#include "domain/permissions.h"
#include "geo/placed_records.h"
#include "matching/task_query.h"
#include "storage/audit_trail.h"
#include "workflows/commitments.h"
#include "workflows/desk_profile.h"
#include "workflows/queue_order.h"

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

bool overlap(const Shift* one, const Shift* other) {
    return one && other && one->date == other->date && one->hours.overlaps(other->hours);
}

} // namespace

OtherSignups otherSignups(const Desk& desk, const Signup& signup, const Shift* shift, QDate today) {
    OtherSignups others;
    QHash<PostingId, std::optional<Posting>> postings;
    for (const Signup& other : desk.findBy<Signup>("volunteer"_L1, signup.volunteer.toString())) {
        if (other.id == signup.id || !isOpen(other.state))
            continue;
        if (!postings.contains(other.posting))
            postings.insert(other.posting, desk.find<Posting>(other.posting));
        const auto& posting = postings[other.posting];
        if (!posting || posting->state == PostingState::Cancelled || posting->state == PostingState::Draft ||
            !isToCome(*posting, other.shift, today))
            continue;
        ++others.open;
        others.confirmed += other.state == SignupState::Confirmed;
        if (other.state != SignupState::Confirmed && overlap(shift, shiftWith(*posting, other.shift)))
            others.overlapping.append(other.id);
    }
    return others;
}

GeoPoint placeOf(const Desk& desk, const Posting& posting) {
    if (isRemote(posting.kind))
        return {};
    if (saysWhere(posting))
        return posting.position;
    const auto host = desk.find<Organisation>(posting.organisation);
    return host ? host->position : GeoPoint();
}

PostingState followPlaces(Desk::Writer& writer, Posting posting, const QList<RoleCount>& places, QDate today) {
    const bool full = isFull(posting, places, today);
    if (posting.state == PostingState::Published && full)
        posting.state = PostingState::Full;
    else if (posting.state == PostingState::Full && !full)
        posting.state = PostingState::Published;
    else
        return posting.state;
    writer.save(posting);
    return posting.state;
}

SignupSteps::SignupSteps(Desk::Writer& writer, const Today& today)
    : m_writer(writer)
    , m_desk(writer.desk())
    , m_today(today)
    , m_mostSignups(profileOf(writer.desk()).signupsPerPerson) {}

SignupSteps::Book* SignupSteps::bookOf(const PostingId& id) {
    const auto known = m_books.find(id.toString());
    if (known != m_books.end())
        return &known->second;
    auto posting = m_writer.find<Posting>(id);
    if (!posting)
        return nullptr;
    Book book;
    book.places = placesOf(*posting, tallySignups(m_desk, id));
    book.posting = *std::move(posting);
    return &m_books.emplace(id.toString(), std::move(book)).first->second;
}

SignupSteps::Step SignupSteps::find(const SignupId& id, std::optional<SignupState> to, Found& found, SignupDone& done) {
    done.signup = id;
    const auto signup = m_writer.find<Signup>(id);
    found.book = signup ? bookOf(signup->posting) : nullptr;
    if (!found.book)
        return Refusal{RefusalCode::NotHere, signup ? signup->posting.toString() : id.toString(), {}};
    found.signup = *signup;
    if (to && !mayMove(signup->state, *to))
        return Refusal{RefusalCode::StateForbids, id.toString(), enumName(signup->state)};
    found.shift = shiftWith(found.book->posting, signup->shift);
    for (RoleCount& places : found.book->places) {
        if (places.shift == signup->shift && places.role == signup->role)
            found.places = &places;
    }
    return std::nullopt;
}

QList<SignupInQueue>& SignupSteps::queueOf(const Found& found) {
    const RoleKey key{found.signup.shift, found.signup.role};
    const auto known = found.book->queues.find(key);
    if (known != found.book->queues.end())
        return known->second;
    return found.book->queues.emplace(key, signupQueue(m_desk, found.book->posting.id, key.first, key.second))
        .first->second;
}

void SignupSteps::leaveQueue(Found& found) {
    if (found.signup.state != SignupState::Reserve)
        return;
    queueOf(found).removeIf([&](const SignupInQueue& one) { return one.id == found.signup.id; });
    found.signup.reservePlace = 0;
}

void SignupSteps::save(Found& found, SignupState to, SignupDone& done) {
    const auto count = [&](SignupState state, int by) {
        if (!found.places)
            return;
        found.places->taken += usesPlace(state) ? by : 0;
        found.places->waiting += state == SignupState::Reserve ? by : 0;
        found.places->applied += state == SignupState::Applied ? by : 0;
    };
    count(found.signup.state, -1);
    const bool freed = usesPlace(found.signup.state) && !usesPlace(to);
    found.signup.state = to;
    found.signup.cancelledWith.clear();
    count(to, 1);
    m_writer.save(found.signup);
    done.state = to;
    if (freed && found.places && isOffered(found.book->posting, *found.places, m_today.date)) {
        if (const auto& queue = queueOf(found); !queue.isEmpty())
            done.nextInQueue = queue.first().id;
    }
}

SignupSteps::Step SignupSteps::checkCommitments(const Found& found, bool override, SignupDone& done) {
    const Signup& signup = found.signup;
    const OtherSignups others = otherSignups(m_desk, signup, found.shift, m_today.date);
    done.alsoOpen = others.overlapping;
    if (m_mostSignups > 0 && others.confirmed >= m_mostSignups && !override)
        return Refusal{RefusalCode::TooManySignups, signup.volunteer.toString(), QString::number(others.confirmed)};
    if (!found.shift)
        return std::nullopt;
    const auto all = clashes(m_desk, signup.volunteer, found.shift->date, found.shift->hours,
                             placeOf(m_desk, found.book->posting), signup.id.toString());
    for (const Clash& clash : all) {
        if (clash.kind == ClashKind::Overlap && clash.with.firm && !override)
            return Refusal{RefusalCode::Overlap, clash.with.id, {}};
        if (clash.kind == ClashKind::Travel)
            done.tight.append(clash);
    }
    return std::nullopt;
}

SignupSteps::Step SignupSteps::confirm(const SignupId& id, const QString& reason, SignupDone& done) {
    Found found;
    if (auto refusal = find(id, SignupState::Confirmed, found, done))
        return refusal;
    if (isOutcome(found.signup.state))
        return attend(id, SignupState::Confirmed, 0, done); // has the place
    const Posting& posting = found.book->posting;
    if (posting.state == PostingState::Draft || posting.state == PostingState::Cancelled)
        return Refusal{RefusalCode::StateForbids, posting.id.toString(), enumName(posting.state)};
    if (found.shift && found.shift->cancelled)
        return Refusal{RefusalCode::ShiftCancelled, posting.id.toString(), found.shift->cancelReason};
    if (!found.places)
        return Refusal{RefusalCode::NoSuchPlace, posting.id.toString(), found.signup.shift + u'/' + found.signup.role};
    if (found.places->isFull())
        return Refusal{RefusalCode::NoPlaceLeft, posting.id.toString(), {}};
    const bool override = !reason.trimmed().isEmpty();
    const QList<SignupInQueue>& queue = queueOf(found);
    if (!queue.isEmpty() && queue.first().id != id && !override)
        return Refusal{RefusalCode::QueueFirst, queue.first().id.toString(), {}};
    if (auto refusal = checkCommitments(found, override, done))
        return refusal;
    leaveQueue(found);
    found.signup.toldAt = {};
    if (override)
        found.signup.reason = reason.trimmed();
    if (!found.signup.contactRevealedAt.isValid()) {
        m_desk.require(DeskAct::RevealContact);
        found.signup.contactRevealedAt = m_today.now;
        done.contactRevealed = true;
        m_desk.audit().enter(AuditAct::RevealedContact, id.toString());
    }
    save(found, SignupState::Confirmed, done);
    return std::nullopt;
}

SignupSteps::Step SignupSteps::reserve(const SignupId& id, SignupDone& done) {
    Found found;
    if (auto refusal = find(id, SignupState::Reserve, found, done))
        return refusal;
    if (found.shift && found.shift->cancelled)
        return Refusal{RefusalCode::ShiftCancelled, found.book->posting.id.toString(), found.shift->cancelReason};
    QList<SignupInQueue>& queue = queueOf(found);
    found.signup.reservePlace = placeAtEnd(queue);
    found.signup.toldAt = {};
    queue.append({id, found.signup.volunteer, found.signup.reservePlace});
    done.reservePlace = static_cast<int>(queue.size());
    save(found, SignupState::Reserve, done);
    return std::nullopt;
}

SignupSteps::Step SignupSteps::withdraw(const SignupId& id, const QString& reason, Who who, SignupDone& done) {
    Found found;
    if (auto refusal = find(id, SignupState::Withdrawn, found, done))
        return refusal;
    leaveQueue(found);
    found.signup.reason = reason.trimmed();
    found.signup.toldAt = who == Who::Volunteer ? m_today.now : QDateTime();
    save(found, SignupState::Withdrawn, done);
    return std::nullopt;
}

SignupSteps::Step SignupSteps::attend(const SignupId& id, SignupState state, int minutes, SignupDone& done) {
    Found found;
    if (auto refusal = find(id, state, found, done))
        return refusal;
    const SignupState before = found.signup.state;
    if (!isOutcome(state) && !(state == SignupState::Confirmed && isOutcome(before)))
        return Refusal{RefusalCode::StateForbids, id.toString(), enumName(before)};
    if (found.shift && found.shift->date > m_today.date && state != SignupState::Excused &&
        state != SignupState::Confirmed)
        return Refusal{RefusalCode::NotInSeason, id.toString(), found.shift->date.toString(Qt::ISODate)};
    if (before == SignupState::Excused && found.places && found.places->isFull())
        return Refusal{RefusalCode::NoPlaceLeft, found.book->posting.id.toString(), {}};
    found.signup.minutes = state == SignupState::Attended ? std::max(0, minutes) : 0;
    save(found, state, done);
    return std::nullopt;
}

SignupSteps::Step SignupSteps::moveInQueue(const SignupId& id, int place, const QString& reason, SignupDone& done) {
    Found found;
    if (auto refusal = find(id, std::nullopt, found, done))
        return refusal;
    if (found.signup.state != SignupState::Reserve)
        return Refusal{RefusalCode::StateForbids, id.toString(), enumName(found.signup.state)};
    if (reason.trimmed().isEmpty())
        return Refusal{RefusalCode::ReasonMissing, id.toString(), {}};
    QList<SignupInQueue>& queue = queueOf(found);
    const auto from = std::ranges::find(queue, id, &SignupInQueue::id) - queue.begin();
    const auto to = std::clamp<qsizetype>(place - 1, 0, queue.size() - 1);
    for (const SignupInQueue& moved : movedInQueue(queue, from, to)) {
        auto signup = m_writer.find<Signup>(moved.id);
        if (!signup)
            continue;
        signup->reservePlace = moved.place;
        if (moved.id == id)
            signup->reason = reason.trimmed();
        m_writer.save(*signup);
    }
    done.state = SignupState::Reserve;
    done.reservePlace = static_cast<int>(to) + 1;
    return std::nullopt;
}

void SignupSteps::finish() {
    for (auto& [id, book] : m_books)
        book.posting.state = followPlaces(m_writer, book.posting, book.places, m_today.date);
}

PostingState SignupSteps::stateOf(const PostingId& posting) const {
    const auto book = m_books.find(posting.toString());
    return book == m_books.end() ? PostingState::Cancelled : book->second.posting.state;
}

} // namespace entraide
