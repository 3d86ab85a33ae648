// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/tandem_desk.h"

#include "domain/series.h"
#include "workflows/coverage.h"
#include "workflows/tandem_steps.h"
#include "workflows/tandem_times.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;
using namespace tandem;

namespace {

/// When a tandem that begins is looked at again, unless somebody says when.
constexpr int reviewAfterDays = 90;

std::optional<Refusal> refusalToBegin(const Desk& desk, const Tandem& tandem, TandemState to, const Today& today) {
    if (!mayMove(tandem.state, to))
        return forbidden(tandem);
    if (!tandem.helperAgreed.isValid())
        return incomplete(tandem, u"helper_agreed"_s);
    if (!tandem.askerAgreed.isValid())
        return incomplete(tandem, u"asker_agreed"_s);
    return refusalOf(desk, tandem.volunteer, tandem.beneficiary, tandem.services, firstTime(tandem, today.date));
}

void begin(Desk::Writer& writer, Tandem& tandem, TandemState to, const Today& today) {
    tandem.state = to;
    if (!tandem.started.isValid())
        tandem.started = today.date;
    writer.save(tandem);
    moveRequest(writer, tandem, RequestState::InProgress);
}

bool isNow(const TandemPause& pause, QDate today) {
    return pause.from <= today && (!pause.until.isValid() || pause.until >= today);
}

/// Ends the pause that is, else drops the next; false: there is none.
bool endPause(Tandem& tandem, QDate today) {
    const auto now = std::ranges::find_if(tandem.pauses, [&](const TandemPause& pause) { return isNow(pause, today); });
    const auto found =
        now != tandem.pauses.end()
            ? now
            : std::ranges::find_if(tandem.pauses, [&](const TandemPause& pause) { return pause.from > today; });
    if (found == tandem.pauses.end())
        return false;
    if (found->from < today)
        found->until = today.addDays(-1);
    else
        tandem.pauses.erase(found);
    return true;
}

} // namespace

Outcome<TandemDone> TandemDesk::agree(const TandemId& id, TandemSide side, const Today& today) {
    return act(m_desk, id, [&](Desk::Writer& writer, Tandem& tandem, TandemDone&) -> std::optional<Refusal> {
        if (!isLive(tandem))
            return forbidden(tandem);
        (side == TandemSide::Helper ? tandem.helperAgreed : tandem.askerAgreed) = today.date;
        writer.save(tandem);
        return std::nullopt;
    });
}

Outcome<TandemDone> TandemDesk::startTrial(const TandemId& id, QDate until, const Today& today,
                                           const QString& overrideReason) {
    return act(m_desk, id, [&](Desk::Writer& writer, Tandem& tandem, TandemDone& done) -> std::optional<Refusal> {
        if (auto refusal = refusalToBegin(m_desk, tandem, TandemState::Trial, today))
            return refusal;
        if (!until.isValid())
            return incomplete(tandem, u"trial_until"_s);
        if (until < today.date)
            return Refusal{RefusalCode::InThePast, id.toString(), until.toString(Qt::ISODate)};
        done.warnings = clashesOfSeries(m_desk, tandem, today.date);
        if (auto refusal = refusalOf(done.warnings, overrideReason))
            return refusal;
        tandem.trialUntil = until;
        begin(writer, tandem, TandemState::Trial, today);
        keepReason(writer, done.warnings, overrideReason, id.toString(), m_by, today);
        return std::nullopt;
    });
}

Outcome<TandemDone> TandemDesk::activate(const TandemId& id, QDate review, const Today& today,
                                         const QString& overrideReason) {
    return act(m_desk, id, [&](Desk::Writer& writer, Tandem& tandem, TandemDone& done) -> std::optional<Refusal> {
        if (auto refusal = refusalToBegin(m_desk, tandem, TandemState::Active, today))
            return refusal;
        if (review.isValid() && review < today.date)
            return Refusal{RefusalCode::InThePast, id.toString(), review.toString(Qt::ISODate)};
        done.warnings = clashesOfSeries(m_desk, tandem, today.date);
        if (auto refusal = refusalOf(done.warnings, overrideReason))
            return refusal;
        if (review.isValid())
            tandem.review = review;
        else if (!tandem.review.isValid())
            tandem.review = today.date.addDays(reviewAfterDays);
        if (tandem.state == TandemState::Paused)
            endPause(tandem, today.date);
        begin(writer, tandem, TandemState::Active, today);
        keepReason(writer, done.warnings, overrideReason, id.toString(), m_by, today);
        return std::nullopt;
    });
}

Outcome<TandemDone> TandemDesk::pause(const TandemId& id, QDate from, QDate until, const QString& reason,
                                      const Today& today) {
    return act(m_desk, id, [&](Desk::Writer& writer, Tandem& tandem, TandemDone&) -> std::optional<Refusal> {
        if (!mayMove(tandem.state, TandemState::Paused))
            return forbidden(tandem);
        const TandemPause pause{from.isValid() ? from : today.date, until, reason.trimmed()};
        if (until.isValid() && until < pause.from)
            return incomplete(tandem, u"pauses.until"_s);
        if (until.isValid() && until < today.date)
            return Refusal{RefusalCode::InThePast, id.toString(), until.toString(Qt::ISODate)};
        tandem.pauses.insert(std::ranges::upper_bound(tandem.pauses, pause.from, {}, &TandemPause::from), pause);
        if (isNow(pause, today.date))
            tandem.state = TandemState::Paused;
        writer.save(tandem);
        takeOut(writer, id, [&](const Visit& visit) {
            return visit.date >= std::max(pause.from, today.date) &&
                   (!pause.until.isValid() || visit.date <= pause.until);
        });
        return std::nullopt;
    });
}

Outcome<TandemDone> TandemDesk::resume(const TandemId& id, const Today& today) {
    return act(m_desk, id, [&](Desk::Writer& writer, Tandem& tandem, TandemDone&) -> std::optional<Refusal> {
        const bool isPaused = tandem.state == TandemState::Paused;
        if (!isPaused && tandem.state != TandemState::Active)
            return forbidden(tandem);
        if (!endPause(tandem, today.date) && !isPaused)
            return forbidden(tandem);
        tandem.state = TandemState::Active;
        writer.save(tandem);
        return std::nullopt;
    });
}

Outcome<TandemDone> TandemDesk::end(const TandemId& id, QDate day, const QString& reason, bool block,
                                    const Today& today) {
    return act(m_desk, id, [&](Desk::Writer& writer, Tandem& tandem, TandemDone&) -> std::optional<Refusal> {
        if (!mayMove(tandem.state, TandemState::Ended))
            return forbidden(tandem);
        if (reason.trimmed().isEmpty())
            return Refusal{RefusalCode::ReasonMissing, id.toString(), {}};
        // What goes on until a day to come is ended by the upkeep once that day is past.
        const bool goesOn = day.isValid() && day > today.date && tandem.state != TandemState::Proposed;
        if (!goesOn)
            tandem.state = TandemState::Ended;
        tandem.ended = day.isValid() ? day : today.date;
        tandem.endReason = reason.trimmed();
        tandem.pairBlocked = tandem.pairBlocked || block;
        writer.save(tandem);
        takeOut(writer, id, [&](const Visit& visit) { return visit.date > tandem.ended; });
        auto volunteer = block ? writer.find<Volunteer>(tandem.volunteer) : std::nullopt;
        const auto helped = block ? writer.find<Beneficiary>(tandem.beneficiary) : std::nullopt;
        if (volunteer && helped && !volunteer->blockedPersons.contains(helped->person)) {
            volunteer->blockedPersons.append(helped->person);
            writer.save(*volunteer);
        }
        if (!goesOn)
            releaseRequest(writer, tandem, today.date);
        return std::nullopt;
    });
}

Outcome<TandemDone> TandemDesk::review(const TandemId& id, QDate next, const Today& today) {
    return act(m_desk, id, [&](Desk::Writer& writer, Tandem& tandem, TandemDone&) -> std::optional<Refusal> {
        if (tandem.state == TandemState::Proposed || !isLive(tandem))
            return forbidden(tandem);
        if (next.isValid() && next <= today.date)
            return Refusal{RefusalCode::InThePast, id.toString(), next.toString(Qt::ISODate)};
        tandem.review = next;
        writer.save(tandem);
        return std::nullopt;
    });
}

} // namespace entraide
