// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/asked_task.h"

#include "storage/desk.h"
#include "workflows/candidates.h"
#include "workflows/coverage.h"
#include "workflows/names.h"
#include "workflows/tandem_times.h"
#include "workflows/task_queries.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// How far ahead a repeating request's next open place is looked for.
constexpr int lookAheadDays = 28;

std::optional<Occurrence> askedTime(const Request& request, const QList<Match>& matches, QDate date, QDate today) {
    if (date.isValid()) {
        const auto times = coverage(request, matches, date, date);
        return times.isEmpty() ? std::nullopt : std::optional(times.first().occurrence);
    }
    const auto times = coverage(request, matches, today, today.addDays(lookAheadDays - 1));
    const auto open = std::ranges::find_if(times, [](const TimeCoverage& time) { return time.open() > 0; });
    if (open != times.end())
        return open->occurrence;
    return times.isEmpty() ? request.when.next(today) : std::optional(times.first().occurrence);
}

void leaveOut(TaskQuery& query, const VolunteerId& volunteer) {
    if (!volunteer.isEmpty() && !query.asked.contains(volunteer))
        query.asked.append(volunteer);
}

/// Who stands in once: not the one whose turn it is.
std::optional<AskedTask> askedVisit(const Desk& desk, Names& names, const CandidateQuery& wanted, const Today& today) {
    const auto visit = wanted.visit.isEmpty() ? std::nullopt : desk.find<Visit>(wanted.visit);
    if (!wanted.visit.isEmpty() && !visit)
        return std::nullopt;
    if (visit && visit->tandem.isEmpty()) {
        const auto match = desk.find<Match>(visit->match);
        const auto request = match ? desk.find<Request>(match->request) : std::nullopt;
        if (!request)
            return std::nullopt;
        const Occurrence when = visitTime(visit->date, visit->hours);
        AskedTask asked{when, queryFor(names, *request, {*match}, when, today.date)};
        leaveOut(asked.query, visit->volunteer);
        return asked;
    }
    const auto tandem = desk.find<Tandem>(visit ? visit->tandem : wanted.tandem);
    if (!tandem)
        return std::nullopt;
    AskedTask asked{{}, queryFor(names, *tandem, today.date), tandem->substitute};
    if (visit) {
        asked.when = visitTime(visit->date, visit->hours);
        leaveOut(asked.query, visit->volunteer);
    } else if (const auto time = unwrittenTime(desk, *tandem, wanted.date)) {
        asked.when = time->time;
    }
    asked.query.when = asked.when;
    return asked;
}

} // namespace

std::optional<AskedTask> askedTask(const Desk& desk, const CandidateQuery& wanted, const Today& today) {
    Names names(desk);
    if (!wanted.visit.isEmpty() || !wanted.tandem.isEmpty())
        return askedVisit(desk, names, wanted, today);
    if (!wanted.posting.isEmpty()) {
        const auto posting = desk.find<Posting>(wanted.posting);
        auto query = posting ? queryFor(desk, names, *posting, wanted.shift, wanted.role, today.date) : std::nullopt;
        return query ? std::optional(AskedTask{query->when, *query}) : std::nullopt;
    }
    const auto request = desk.find<Request>(wanted.request);
    if (!request)
        return std::nullopt;
    const auto matches = desk.findBy<Match>("request"_L1, request->id.toString());
    auto when = askedTime(*request, matches, wanted.date, today.date);
    if (when)
        when = sharedTime(*when, *request, matches);
    return AskedTask{when, queryFor(names, *request, matches, when, today.date)};
}

} // namespace entraide
