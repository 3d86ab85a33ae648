// SPDX-License-Identifier: GPL-3.0-or-later
// What the acts of TandemDesk share; for the files of this folder alone.
#pragma once

#include "storage/desk.h"
#include "workflows/tandem_desk.h"

#include <optional>

namespace entraide::tandem {

inline bool isLive(const Tandem& tandem) {
    return tandem.state != TandemState::Ended;
}
inline Refusal forbidden(const Tandem& tandem) {
    return {RefusalCode::StateForbids, tandem.id.toString(), enumName(tandem.state)};
}
inline Refusal forbidden(const Visit& visit) {
    return {RefusalCode::StateForbids, visit.id.toString(), enumName(visit.state)};
}
inline Refusal incomplete(const Tandem& tandem, const QString& field) {
    return {RefusalCode::NotComplete, tandem.id.toString(), field};
}
/// Still to come, so that it may be moved or taken out.
inline bool isUnsettled(const Visit& visit) {
    return visit.state == VisitState::Planned || visit.state == VisitState::SeekingStandIn;
}

/// What keeps \a volunteer from helping \a beneficiary with \a services from \a day on.
std::optional<Refusal> refusalOf(const Desk& desk, const VolunteerId& volunteer, const BeneficiaryId& beneficiary,
                                 const QList<Service>& services, QDate day);
/// A screening that one of \a services asks for and that \a volunteer does not hold on \a day.
std::optional<Refusal> missingScreening(const Volunteer& volunteer, const QList<Service>& services, QDate day);
/// By the volunteer's own list, or a tandem of the two.
bool isBlockedPair(const Desk& desk, const Volunteer& volunteer, const Beneficiary& beneficiary);
/// What is missing of a cadence, as the field's path.
std::optional<Refusal> refusalOf(const When& cadence, const TandemId& tandem);

/// What stands against \a volunteer going to \a tandem's person on \a date during \a hours.
QList<Clash> clashesOf(const Desk& desk, const Tandem& tandem, const VolunteerId& volunteer, QDate date,
                       TimeRange hours);
/// The first promise that cannot be kept beside it.
const Clash* hardClash(const QList<Clash>& all);
/// Overlap, where one of \a clashes is hard and nobody said why it is done all the same.
std::optional<Refusal> refusalOf(const QList<Clash>& clashes, const QString& overrideReason);
/// Keeps why it is done over a hard one of \a clashes: with what it is \a about, as a note that is done.
void keepReason(Desk::Writer& writer, const QList<Clash>& clashes, const QString& overrideReason, const AnyId& about,
                const QString& by, const Today& today);

/// The same for each of the times of its own helper from \a day on.
QList<Clash> clashesOfSeries(const Desk& desk, const Tandem& tandem, QDate day);
/// The first time that is to come.
QDate firstTime(const Tandem& tandem, QDate today);
/// What a tandem's state makes of the request it came from.
void moveRequest(Desk::Writer& writer, const Tandem& tandem, RequestState to);

/// What its matches and its tandems make of \a request: in progress while one of these goes on, at least proposed while
/// one is proposed. States in which nobody works on it are kept.
RequestState stateOfRequest(const Desk& desk, const Request& request, QDate today);
/// Nobody comes for it any more: it is looked for again, unless its time is over.
void releaseRequest(Desk::Writer& writer, const Tandem& tandem, QDate today);

/// The visit of \a tandem for \a seriesDay, if one is written.
std::optional<Visit> visitOf(const Desk& desk, const Tandem& tandem, QDate seriesDay);
/// The same among \a visits, which are all of it.
std::optional<Visit> visitOf(const QList<Visit>& visits, const Tandem& tandem, QDate seriesDay);
/// One that is not written yet, as the series has it; none when it has no such time.
std::optional<Visit> plannedVisit(const Desk& desk, const Tandem& tandem, QDate seriesDay, QDate today);
/// Takes out what is planned for days that \a isOut says.
void takeOut(Desk::Writer& writer, const TandemId& tandem, const std::function<bool(const Visit&)>& isOut);

/// Runs \a work on the tandem in one transaction; what it refuses changes nothing, since it asks before it saves.
template <class F> Outcome<TandemDone> act(Desk& desk, const TandemId& id, F&& work) {
    TandemDone done{id, {}, {}, {}};
    std::optional<Refusal> refusal;
    done.changes = desk.write([&](Desk::Writer& writer) {
        auto tandem = writer.find<Tandem>(id);
        refusal = tandem ? work(writer, *tandem, done) : Refusal{RefusalCode::NotHere, id.toString(), {}};
    });
    if (refusal)
        return *refusal;
    return done;
}

} // namespace entraide::tandem
