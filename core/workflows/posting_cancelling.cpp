// SPDX-License-Identifier: GPL-3.0-or-later
// PostingDesk: what does not take place, or does after all.
#include "workflows/posting_cancelling.h"

#include "storage/desk.h"
#include "workflows/posting_desk.h"
#include "workflows/signup_steps.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

void withdrawWith(Desk::Writer& writer, Signup& signup, const QString& reason, const QString& with) {
    signup.state = SignupState::Withdrawn;
    signup.reservePlace = 0;
    signup.reason = reason;
    signup.toldAt = {};
    signup.cancelledWith = with;
    writer.save(signup);
}

namespace {

/// Who still counts on it does not any more, and is to be told why. Gives how many.
int withdrawOpen(Desk::Writer& writer, QList<Signup> signups, const QString& reason, const QString& with,
                 const StepProgress& progress) {
    signups.removeIf([](const Signup& signup) { return !isOpen(signup.state); });
    StepCount count(progress, signups.size());
    for (Signup& signup : signups) {
        withdrawWith(writer, signup, reason, with);
        count.advance();
    }
    return static_cast<int>(signups.size());
}

QList<Signup> signupsIn(const Desk& desk, const PostingId& posting, const QString& shift) {
    QList<Signup> there = desk.findBy<Signup>("shift"_L1, shift);
    there.removeIf([&](const Signup& signup) { return signup.posting != posting; });
    return there;
}

} // namespace

Outcome<CancelDone> PostingDesk::cancel(const PostingId& id, const QString& reason, const Today& today) {
    CancelDone done;
    std::optional<Refusal> refusal;
    done.changes = m_desk.write([&](Desk::Writer& writer) {
        auto posting = writer.find<Posting>(id);
        if (!posting)
            refusal = Refusal{RefusalCode::NotHere, id.toString(), {}};
        else if (!mayMove(posting->state, PostingState::Cancelled))
            refusal = Refusal{RefusalCode::StateForbids, id.toString(), enumName(posting->state)};
        else if (reason.trimmed().isEmpty())
            refusal = Refusal{RefusalCode::ReasonMissing, id.toString(), {}};
        if (refusal)
            return;
        posting->state = PostingState::Cancelled;
        posting->cancelReason = reason.trimmed();
        writer.save(*posting);
        QList<Signup> toCome = m_desk.findBy<Signup>("posting"_L1, id.toString());
        toCome.removeIf([&](const Signup& signup) { return !isToCome(*posting, signup.shift, today.date); });
        done.toTell = withdrawOpen(writer, std::move(toCome), posting->cancelReason, id.toString(), m_progress);
    });
    if (refusal)
        return *refusal;
    return done;
}

Outcome<CancelDone> PostingDesk::cancelShift(const PostingId& id, const QString& key, const QString& reason,
                                             const Today& today) {
    CancelDone done;
    std::optional<Refusal> refusal;
    done.changes = m_desk.write([&](Desk::Writer& writer) {
        auto posting = writer.find<Posting>(id);
        if (!posting) {
            refusal = Refusal{RefusalCode::NotHere, id.toString(), {}};
            return;
        }
        const auto shift = std::ranges::find(posting->shifts, key, &Shift::key);
        if (shift == posting->shifts.end())
            refusal = Refusal{RefusalCode::NoSuchPlace, id.toString(), key};
        else if (shift->cancelled)
            refusal = Refusal{RefusalCode::ShiftCancelled, id.toString(), shift->cancelReason};
        else if (shift->date < today.date)
            refusal = Refusal{RefusalCode::InThePast, id.toString(), shift->date.toString(Qt::ISODate)};
        else if (reason.trimmed().isEmpty())
            refusal = Refusal{RefusalCode::ReasonMissing, id.toString(), {}};
        if (refusal)
            return;
        shift->cancelled = true;
        shift->cancelReason = reason.trimmed();
        writer.save(*posting);
        done.toTell = withdrawOpen(writer, signupsIn(m_desk, id, key), shift->cancelReason, key, m_progress);
        followPlaces(writer, *posting, placesOf(*posting, tallySignups(m_desk, id)), today.date);
    });
    if (refusal)
        return *refusal;
    return done;
}

Outcome<ShiftBack> PostingDesk::restoreShift(const PostingId& id, const QString& key, const Today& today) {
    ShiftBack done;
    std::optional<Refusal> refusal;
    done.changes = m_desk.write([&](Desk::Writer& writer) {
        auto posting = writer.find<Posting>(id);
        if (!posting || posting->state == PostingState::Cancelled) {
            refusal = posting ? Refusal{RefusalCode::StateForbids, id.toString(), enumName(posting->state)}
                              : Refusal{RefusalCode::NotHere, id.toString(), {}};
            return;
        }
        const auto shift = std::ranges::find(posting->shifts, key, &Shift::key);
        if (shift == posting->shifts.end())
            refusal = Refusal{RefusalCode::NoSuchPlace, id.toString(), key};
        else if (!shift->cancelled)
            refusal = Refusal{RefusalCode::ChangedMeanwhile, id.toString(), {}};
        else if (shift->date < today.date)
            refusal = Refusal{RefusalCode::InThePast, id.toString(), shift->date.toString(Qt::ISODate)};
        if (refusal)
            return;
        shift->cancelled = false;
        shift->cancelReason.clear();
        writer.save(*posting);
        QList<Signup> freed = signupsIn(m_desk, id, key);
        freed.removeIf([&](const Signup& signup) {
            return signup.state != SignupState::Withdrawn || signup.cancelledWith != key;
        });
        StepCount count(m_progress, freed.size());
        for (Signup& signup : freed) {
            signup.state = SignupState::Applied;
            signup.reason.clear();
            signup.toldAt = {};
            signup.cancelledWith.clear();
            writer.save(signup);
            count.advance();
        }
        done.toAskAgain = static_cast<int>(freed.size());
        followPlaces(writer, *posting, placesOf(*posting, tallySignups(m_desk, id)), today.date);
    });
    if (refusal)
        return *refusal;
    return done;
}

RemovedPosting PostingDesk::remove(const PostingId& id) {
    RemovedPosting removed;
    removed.changes = m_desk.write([&](Desk::Writer& writer) {
        const QStringList signups = m_desk.idsBy(EntityType::Signup, "posting"_L1, id.toString());
        StepCount count(m_progress, signups.size());
        for (const QString& signup : signups) {
            writer.removeDocument(signup);
            count.advance();
        }
        removed.signups = static_cast<int>(signups.size());
        writer.remove(id);
    });
    return removed;
}

} // namespace entraide
