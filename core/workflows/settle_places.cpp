// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/settle_places.h"

#include "domain/error.h"
#include "storage/desk.h"
#include "workflows/merge_people.h"
#include "workflows/posting_cancelling.h"
#include "workflows/queue_order.h"
#include "workflows/signup_steps.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

class Settling {
public:
    Settling(Desk::Writer& writer, Posting posting, QDate today)
        : m_writer(writer)
        , m_posting(std::move(posting))
        , m_today(today) {}

    void run() {
        const QList<SignupTally> tallies = tallySignups(m_writer.desk(), m_posting.id);
        const bool off = std::ranges::any_of(tallies, [&](const SignupTally& t) {
            return isOpen(t.state) && t.count > 0 && cancelReason(t.shift).has_value();
        });
        const QList<RoleCount> places = placesOf(m_posting, tallies);
        const bool tooMany = std::ranges::any_of(places, [&](const RoleCount& count) { return isOver(count); });
        if (!off && !tooMany)
            return;
        m_signups = m_writer.desk().findBy<Signup>("posting"_L1, m_posting.id.toString());
        if (off)
            withdrawOff();
        if (m_posting.state == PostingState::Cancelled)
            return;
        for (const RoleCount& count : places) { // those of a cancelled shift are not among them
            if (isOver(count))
                takeBack(count);
        }
        followPlaces(m_writer, m_posting, placesOf(m_posting, m_signups), m_today);
    }

private:
    bool isOver(const RoleCount& count) const {
        return count.capacity > 0 && count.taken > count.capacity && isToCome(m_posting, count.shift, m_today);
    }

    /// None: it takes place. Empty where an older version cancelled a posting without one.
    std::optional<QString> cancelReason(const QString& key) const {
        const Shift* shift = shiftWith(m_posting, key);
        if (shift && shift->cancelled)
            return shift->cancelReason;
        const bool toCome = !shift || shift->date >= m_today;
        if (m_posting.state == PostingState::Cancelled && toCome)
            return m_posting.cancelReason;
        return std::nullopt;
    }

    void withdrawOff() {
        for (Signup& signup : m_signups) {
            const auto reason = isOpen(signup.state) ? cancelReason(signup.shift) : std::nullopt;
            if (!reason)
                continue;
            const Shift* shift = shiftWith(m_posting, signup.shift);
            withdrawWith(m_writer, signup, *reason, shift && shift->cancelled ? shift->key : m_posting.id.toString());
        }
    }

    /// The last who were confirmed wait before the others.
    void takeBack(const RoleCount& count) {
        QList<Signup*> confirmed;
        for (Signup& signup : m_signups) {
            if (signup.shift == count.shift && signup.role == count.role && signup.state == SignupState::Confirmed)
                confirmed.append(&signup);
        }
        std::ranges::sort(confirmed, {}, [](const Signup* s) { return std::tuple(s->received, s->id.toString()); });
        const auto last = confirmed.last(std::min<qsizetype>(count.taken - count.capacity, confirmed.size()));
        const auto queue = signupQueue(m_writer.desk(), m_posting.id, count.shift, count.role);
        double place = queue.isEmpty() ? static_cast<double>(last.size()) + 1 : queue.first().place;
        for (auto signup = last.rbegin(); signup != last.rend(); ++signup) {
            place = queue.isEmpty() ? place - 1 : placeBefore(place);
            (*signup)->state = SignupState::Reserve;
            (*signup)->toldAt = {};
            (*signup)->reservePlace = place;
            m_writer.save(**signup);
        }
    }

    Desk::Writer& m_writer;
    Posting m_posting;
    QDate m_today;
    QList<Signup> m_signups;
};

} // namespace

ChangeSet settlePlaces(Desk& desk, const Today& today, const StepProgress& progress) {
    const Desk::ForTeam forTeam(desk);
    QSet<PostingId> all;
    for (const PostingState state :
         {PostingState::Published, PostingState::Full, PostingState::Closed, PostingState::Cancelled}) {
        for (const QString& id : desk.idsBy(EntityType::Posting, "state"_L1, enumName(state)))
            all.insert(PostingId::fromString(id).value_or(PostingId()));
    }
    return settlePlaces(desk, all, today, progress);
}

ChangeSet settlePlaces(Desk& desk, const QSet<PostingId>& postings, const Today& today, const StepProgress& progress) {
    if (postings.isEmpty())
        return {};
    const Desk::ForTeam forTeam(desk);
    return desk.write([&](Desk::Writer& writer) {
        StepCount count(progress, postings.size());
        for (const PostingId& id : postings) {
            const auto posting = writer.find<Posting>(id);
            if (posting && posting->state != PostingState::Draft)
                Settling(writer, *posting, today.date).run();
            count.advance();
        }
    });
}

QSet<PostingId> postingsIn(const Desk& desk, const ChangeSet& changes) {
    QSet<PostingId> postings;
    for (const Change& change : changes.changes) {
        if (const auto posting = PostingId::fromString(change.id)) {
            postings.insert(*posting);
        } else if (const auto id = SignupId::fromString(change.id)) {
            if (const auto signup = desk.find<Signup>(*id))
                postings.insert(signup->posting);
        }
    }
    return postings;
}

PulledPlaces::PulledPlaces(Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk) {
    connect(&desk, &Desk::changed, this, [this](const ChangeSet& changes) {
        if (!changes.fromPeer)
            return;
        try { // nothing of it may end the write that it hears of
            const Desk::ForTeam forTeam(m_desk);
            m_postings += postingsIn(m_desk, changes);
            for (const Change& change : changes.changes)
                m_changed.append(change.id);
        } catch (const Error&) { // NOLINT(bugprone-empty-catch): settled at the next opening
        }
        if (!isEmpty())
            Q_EMIT touched();
    });
}

void PulledPlaces::settle(const Today& today) {
    try {
        settleMerged(m_desk, takeChanged());
        settlePlaces(m_desk, take(), today);
    } catch (const Error&) {
        // The desk says so when it is next written.
    }
}

bool lostItsPlace(const Signup& signup) {
    return signup.state == SignupState::Reserve && signup.contactRevealedAt.isValid() && !signup.toldAt.isValid();
}

} // namespace entraide
