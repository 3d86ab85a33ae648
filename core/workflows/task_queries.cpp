// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/task_queries.h"

#include "geo/placed_records.h"
#include "storage/desk.h"
#include "workflows/coverage.h"
#include "workflows/names.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// Of a fixed helper's visit without hours: within the day, an hour long.
constexpr TimeRange wholeDay{8 * 60, 20 * 60};
constexpr int usualVisitMinutes = 60;

/// Has it, was asked, refused it or gave it back. One whose proposal lapsed because the place was taken may be asked
/// again.
bool countsAsAsked(const Match& match) {
    switch (match.state) {
    case MatchState::Proposed:
    case MatchState::Accepted:
    case MatchState::Declined:
        return true;
    case MatchState::Withdrawn:
        return match.contactRevealedAt.isValid();
    case MatchState::Done:
        return match.date.isValid();
    }
    return false;
}

/// Whoever of their files was asked.
void addAsked(TaskQuery& query, Names& names, const VolunteerId& volunteer) {
    for (const VolunteerId& file : names.filesOfOne(volunteer)) {
        if (!query.asked.contains(file))
            query.asked.append(file);
    }
}

} // namespace

TaskQuery queryFor(Names& names, const Request& request, const QList<Match>& matches,
                   const std::optional<Occurrence>& when, QDate today) {
    TaskQuery query = taskQuery(request, when, today);
    query.position = names.positionOf(request);
    query.postcode = names.addressOf(request).postcode;
    if (const auto helped = names.beneficiary(request.beneficiary)) {
        query.parties.append(helped->person.toString());
        query.selves = names.volunteersOf(helped->person);
        if (const auto who = names.person(helped->person); who && who->language)
            query.spoken = who->language;
    }
    for (const Match& match : matches) {
        if (countsAsAsked(match) && (!when || standsFor(match, *when)))
            addAsked(query, names, match.volunteer);
    }
    return query;
}

std::optional<TaskQuery> queryFor(const Desk& desk, Names& names, const Posting& posting, const QString& shiftKey,
                                  const QString& roleKey, QDate today) {
    const auto shift = std::ranges::find(posting.shifts, shiftKey, &Shift::key);
    if (shift == posting.shifts.end() || shift->cancelled)
        return std::nullopt;
    TaskQuery query;
    query.service = posting.kind;
    query.onSite = !isRemote(posting.kind);
    query.position = posting.position;
    query.postcode = posting.address.postcode;
    if (const auto host = names.organisation(posting.organisation)) {
        query.parties.append(host->id.toString());
        if (!saysWhere(posting))
            query.position = host->position;
        if (query.postcode.isEmpty())
            query.postcode = host->address.postcode;
    }
    const auto role = std::ranges::find(posting.roles, roleKey, &PostingRole::key);
    if (role != posting.roles.end())
        query.languages = role->languages;
    query.when = Occurrence{shift->date, shift->date, shift->hours, shift->hours.minutes()};
    query.today = today;
    for (const Signup& signup : desk.findBy<Signup>("posting"_L1, posting.id.toString())) {
        if (signup.shift == shiftKey)
            addAsked(query, names, signup.volunteer);
    }
    return query;
}

TaskQuery queryFor(Names& names, const Tandem& tandem, QDate today) {
    TaskQuery query;
    query.service = tandem.services.value(0, Service::Accompany);
    for (const Service service : tandem.services) {
        if (const auto needed = requiredScreening(service); needed && !query.screenings.contains(*needed))
            query.screenings.append(*needed);
    }
    query.onSite = !std::ranges::all_of(tandem.services, isRemote);
    query.parties = {tandem.beneficiary.toString()};
    addAsked(query, names, tandem.volunteer);
    query.today = today;
    const auto helped = names.beneficiary(tandem.beneficiary);
    if (!helped)
        return query;
    query.parties.append(helped->person.toString());
    query.selves = names.volunteersOf(helped->person);
    if (const auto who = names.person(helped->person)) {
        query.spoken = who->language;
        query.postcode = who->address.postcode;
        if (query.onSite)
            query.position = who->position;
    }
    return query;
}

Occurrence visitTime(QDate date, TimeRange hours) {
    return hours.isEmpty() ? Occurrence{date, date, wholeDay, usualVisitMinutes}
                           : Occurrence{date, date, hours, hours.minutes()};
}

} // namespace entraide
