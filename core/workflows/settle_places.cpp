// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/settle_places.h"

#include "storage/desk.h"
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
        bool tooMany = false;
        bool twice = false;
        for (const RoleCount& count : placesOf(m_posting, tallies)) {
            tooMany = tooMany || isOver(count);
            twice = twice || (count.waiting > 1 && isNumberedTwice(count));
        }
        if (off || tooMany || twice)
            m_signups = m_writer.desk().findBy<Signup>("posting"_L1, m_posting.id.toString());
        if (off)
            withdrawOff();
        if (m_posting.state == PostingState::Cancelled)
            return;
        const QList<RoleCount> places = off ? placesOf(m_posting, m_signups) : placesOf(m_posting, tallies);
        for (const RoleCount& count : places) {
            if (isOver(count) || (twice && count.waiting > 1))
                settle(count);
        }
        if (off || tooMany)
            followPlaces(m_writer, m_posting, placesOf(m_posting, m_signups), m_today);
    }

private:
    bool isOver(const RoleCount& count) const {
        return count.capacity > 0 && count.taken > count.capacity && isToCome(m_posting, count.shift, m_today);
    }

    bool isNumberedTwice(const RoleCount& count) const {
        const auto queue = signupQueue(m_writer.desk(), m_posting.id, count.shift, count.role);
        return std::ranges::adjacent_find(queue, {}, &SignupInQueue::place) != queue.end();
    }

    /// None: it takes place. Of a posting cancelled without a reason nobody is withdrawn: an older version did so.
    std::optional<QString> cancelReason(const QString& key) const {
        const Shift* shift = shiftWith(m_posting, key);
        if (shift && shift->cancelled)
            return shift->cancelReason;
        const bool toCome = !shift || shift->date >= m_today;
        if (m_posting.state == PostingState::Cancelled && toCome && !m_posting.cancelReason.isEmpty())
            return m_posting.cancelReason;
        return std::nullopt;
    }

    void withdrawOff() {
        for (Signup& signup : m_signups) {
            const auto reason = isOpen(signup.state) ? cancelReason(signup.shift) : std::nullopt;
            if (!reason)
                continue;
            signup.state = SignupState::Withdrawn;
            signup.reservePlace = 0;
            signup.reason = *reason;
            signup.toldAt = {};
            m_writer.save(signup);
        }
    }

    /// The last who were confirmed wait before the others; a queue with the same number twice is numbered anew.
    void settle(const RoleCount& count) {
        QList<Signup*> confirmed;
        QList<Signup*> queue;
        for (Signup& signup : m_signups) {
            if (signup.shift != count.shift || signup.role != count.role)
                continue;
            if (signup.state == SignupState::Confirmed)
                confirmed.append(&signup);
            else if (signup.state == SignupState::Reserve)
                queue.append(&signup);
        }
        std::ranges::sort(confirmed, {}, [](const Signup* s) { return std::tuple(s->received, s->id.toString()); });
        std::ranges::sort(queue, {},
                          [](const Signup* s) { return std::tuple(s->reservePlace, s->received, s->id.toString()); });
        const qsizetype most = isOver(count) ? count.taken - count.capacity : 0;
        const auto last = confirmed.last(std::min(most, confirmed.size()));
        const bool twice = std::ranges::adjacent_find(queue, {}, &Signup::reservePlace) != queue.end();
        if (last.isEmpty() && !twice)
            return;
        for (Signup* signup : last) {
            signup->state = SignupState::Reserve;
            signup->toldAt = {};
        }
        queue = last + queue;
        for (qsizetype i = 0; i < queue.size(); ++i) {
            queue[i]->reservePlace = static_cast<int>(i) + 1;
            m_writer.save(*queue[i]);
        }
    }

    Desk::Writer& m_writer;
    Posting m_posting;
    QDate m_today;
    QList<Signup> m_signups;
};

} // namespace

ChangeSet settlePlaces(Desk& desk, const Today& today) {
    return desk.write([&](Desk::Writer& writer) {
        for (const PostingState state :
             {PostingState::Published, PostingState::Full, PostingState::Closed, PostingState::Cancelled}) {
            for (const Posting& posting : desk.findBy<Posting>("state"_L1, enumName(state)))
                Settling(writer, posting, today.date).run();
        }
    });
}

bool lostItsPlace(const Signup& signup) {
    return signup.state == SignupState::Reserve && signup.contactRevealedAt.isValid() && !signup.toldAt.isValid();
}

} // namespace entraide
