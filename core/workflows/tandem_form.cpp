// SPDX-License-Identifier: GPL-3.0-or-later
// TandemDesk::save: a new tandem proposed, or what a form changes of one.
#include "workflows/tandem_steps.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;
using namespace tandem;

namespace {

/// Who may stand in is held against the same blocked pairs.
std::optional<Refusal> refusalOfSubstitute(const Desk& desk, const Tandem& tandem) {
    if (tandem.substitute.isEmpty())
        return std::nullopt;
    const auto substitute = desk.find<Volunteer>(tandem.substitute);
    if (!substitute)
        return Refusal{RefusalCode::NotHere, tandem.substitute.toString(), {}};
    const auto helped = desk.find<Beneficiary>(tandem.beneficiary);
    if (helped && substitute->person == helped->person)
        return Refusal{RefusalCode::SamePerson, substitute->person.toString(), {}};
    if (helped && isBlockedPair(desk, *substitute, *helped))
        return Refusal{RefusalCode::PairBlocked, tandem.substitute.toString(), {}};
    return std::nullopt;
}

/// What a form may change of \a stored.
Tandem edited(Tandem stored, const Tandem& form) {
    stored.services = form.services;
    stored.substitute = form.substitute;
    stored.review = form.review;
    stored.regime = form.regime;
    stored.remark = form.remark;
    stored.restsInHolidays = form.restsInHolidays;
    if (stored.state != TandemState::Proposed)
        return stored;
    // Whoever is new has not said yes.
    if (stored.volunteer != form.volunteer)
        stored.helperAgreed = {};
    if (stored.beneficiary != form.beneficiary)
        stored.askerAgreed = {};
    stored.volunteer = form.volunteer;
    stored.beneficiary = form.beneficiary;
    stored.cadence = form.cadence;
    return stored;
}

Tandem fresh(const Tandem& form) {
    Tandem result = edited({}, form);
    result.request = form.request;
    result.helperAgreed = form.helperAgreed;
    result.askerAgreed = form.askerAgreed;
    return result;
}

std::optional<Refusal> refusalToSave(const Desk& desk, const Tandem& tandem, const Tandem* stored, QDate today) {
    if (tandem.services.isEmpty())
        return incomplete(tandem, u"services"_s);
    if (tandem.state == TandemState::Proposed) {
        if (auto refusal = refusalOf(tandem.cadence, tandem.id))
            return refusal;
        if (auto refusal =
                refusalOf(desk, tandem.volunteer, tandem.beneficiary, tandem.services, firstTime(tandem, today)))
            return refusal;
    } else if (stored) {
        QList<Service> added = tandem.services;
        added.removeIf([&](Service service) { return stored->services.contains(service); });
        const auto volunteer = desk.find<Volunteer>(tandem.volunteer);
        if (volunteer) {
            if (auto refusal = missingScreening(*volunteer, added, firstTime(tandem, today)))
                return refusal;
        }
    }
    return refusalOfSubstitute(desk, tandem);
}

} // namespace

Outcome<TandemDone> TandemDesk::save(Tandem form, const Today& today, const QString& overrideReason) {
    TandemDone done;
    std::optional<Refusal> refusal;
    done.changes = m_desk.write([&](Desk::Writer& writer) {
        const auto stored = form.id.isEmpty() ? std::nullopt : writer.find<Tandem>(form.id);
        if (!form.id.isEmpty() && !stored) {
            refusal = Refusal{RefusalCode::NotHere, form.id.toString(), {}};
            return;
        }
        if (stored && !isLive(*stored)) {
            refusal = forbidden(*stored);
            return;
        }
        Tandem tandem = stored ? edited(*stored, form) : fresh(form);
        if (tandem.substitute == tandem.volunteer)
            tandem.substitute = {};
        refusal = refusalToSave(m_desk, tandem, stored ? &*stored : nullptr, today.date);
        if (refusal)
            return;
        const bool isNewTime = !stored || stored->cadence != tandem.cadence || stored->volunteer != tandem.volunteer;
        if (tandem.state == TandemState::Proposed && isNewTime)
            done.warnings = clashesOfSeries(m_desk, tandem, today.date);
        refusal = refusalOf(done.warnings, overrideReason);
        if (refusal)
            return;
        done.tandem = writer.save(tandem);
        keepReason(writer, done.warnings, overrideReason, done.tandem.toString(), m_by, today);
        if (const auto request = stored ? std::nullopt : writer.find<Request>(tandem.request);
            request && request->state == RequestState::Open)
            moveRequest(writer, tandem, RequestState::Proposed);
    });
    if (refusal)
        return *refusal;
    return done;
}

} // namespace entraide
