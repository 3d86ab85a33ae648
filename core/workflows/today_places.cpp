// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/desk.h"
#include "workflows/coverage.h"
#include "workflows/posting_desk.h"
#include "workflows/today_board.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// Older times of a repeating match without an outcome are not asked about any more.
constexpr int outcomeWithinDays = 7;

} // namespace

void TodayBoard::addRequestsToFill() {
    const QDate tomorrow = m_today.date.addDays(1);
    for (const Request& request : m_live) {
        if (coverage(request, {}, m_today.date, tomorrow).isEmpty())
            continue;
        for (const TimeCoverage& time : coverage(request, matchesOf(request), m_today.date, tomorrow)) {
            const QDate lastDay =
                request.when.kind == WhenKind::Recurring ? time.occurrence.lastDate : request.when.lastDay();
            if (lastDay > tomorrow || time.open() == 0 || isOver(time.occurrence.lastDate, time.occurrence.hours))
                continue;
            TodayLine line = lineAbout(TodayLineKind::RequestToFill, request.id.toString());
            line.date = time.occurrence.date;
            line.hours = time.occurrence.hours;
            line.missing = time.open();
            line.needed = time.needed;
            line.count = static_cast<int>(time.proposed.size());
            line.urgency = request.urgency;
            line.actions = {TodayAction::FindSomebody, TodayAction::Open};
            m_toFill.insert(request.id);
            add(TodayGroupKind::ToFill, std::move(line));
        }
    }
}

void TodayBoard::addShifts() {
    for (const Posting& posting : std::as_const(m_postings)) {
        const bool soon = std::ranges::any_of(posting.shifts, [&](const Shift& s) {
            return s.date >= m_today.date && s.date <= m_today.date.addDays(1);
        });
        const bool past = std::ranges::any_of(posting.shifts, [&](const Shift& s) { return isOver(s.date, s.hours); });
        if (!soon && !past)
            continue;
        const QList<Signup> signups = m_desk.findBy<Signup>("posting"_L1, posting.id.toString());
        for (const Shift& shift : posting.shifts) {
            if (isOver(shift.date, shift.hours))
                addAttendance(posting, shift, signups);
            else if (shift.date <= m_today.date.addDays(1))
                addShiftToFill(posting, shift, signups);
        }
    }
    for (const Posting& posting : m_desk.findBy<Posting>("state"_L1, enumName(PostingState::Closed))) {
        const QList<Signup> signups = m_desk.findBy<Signup>("posting"_L1, posting.id.toString());
        for (const Shift& shift : posting.shifts) {
            if (isOver(shift.date, shift.hours))
                addAttendance(posting, shift, signups);
        }
    }
}

void TodayBoard::addShiftToFill(const Posting& posting, const Shift& shift, const QList<Signup>& signups) {
    TodayLine line = lineAbout(TodayLineKind::ShiftToFill, posting.id.toString(), shift.key);
    line.date = shift.date;
    line.hours = shift.hours;
    line.actions = {TodayAction::FindSomebody, TodayAction::Open};
    for (const RoleCount& count : placesOf(posting, signups)) {
        if (count.shift != shift.key)
            continue;
        line.missing += count.free();
        line.needed += count.capacity;
        line.count += count.waiting;
    }
    if (line.missing > 0)
        add(TodayGroupKind::ToFill, std::move(line));
}

void TodayBoard::addAttendance(const Posting& posting, const Shift& shift, const QList<Signup>& signups) {
    for (const Signup& signup : signups) {
        if (signup.shift != shift.key || signup.state != SignupState::Confirmed || shift.date == m_today.date ||
            shift.cancelled)
            continue;
        TodayLine line = lineAbout(TodayLineKind::SignupWithoutOutcome, posting.id.toString());
        line.actOn = signup.id.toString();
        line.date = shift.date;
        line.hours = shift.hours;
        line.volunteer = signup.volunteer;
        line.actions = {TodayAction::MarkDone, TodayAction::MarkMissed, TodayAction::MarkExcused, TodayAction::Open};
        add(TodayGroupKind::NoOutcome, std::move(line));
    }
}

void TodayBoard::addVisits() {
    for (const Visit& visit : m_desk.findBy<Visit>("state"_L1, enumName(VisitState::Planned))) {
        if (visit.date.isValid() && visit.date < m_today.date)
            addOutcome(TodayLineKind::VisitWithoutOutcome, visit.id.toString(), visit.id.toString(), visit.date,
                       visit.hours, visit.volunteer);
    }
    for (const Visit& visit : m_desk.findBy<Visit>("state"_L1, enumName(VisitState::SeekingStandIn))) {
        if (isOver(visit.date, visit.hours)) {
            addOutcome(TodayLineKind::VisitWithoutOutcome, visit.id.toString(), visit.id.toString(), visit.date,
                       visit.hours, visit.volunteer);
        } else if (visit.date <= m_today.date.addDays(1)) {
            TodayLine line = lineAbout(TodayLineKind::VisitToFill, visit.id.toString());
            line.date = visit.date;
            line.hours = visit.hours;
            line.volunteer = visit.volunteer;
            line.text = visit.reason;
            line.missing = 1;
            line.needed = 1;
            line.actions = {TodayAction::FindSomebody, TodayAction::Open};
            add(TodayGroupKind::ToFill, std::move(line));
        }
    }
}

void TodayBoard::addOutcome(TodayLineKind kind, const AnyId& id, const AnyId& actOn, QDate date, TimeRange hours,
                            const VolunteerId& volunteer) {
    TodayLine line = lineAbout(kind, id, actOn);
    line.date = date;
    line.hours = hours;
    line.volunteer = volunteer;
    line.actions = {TodayAction::MarkDone, TodayAction::MarkMissed, TodayAction::MarkExcused, TodayAction::Open};
    add(TodayGroupKind::NoOutcome, std::move(line));
}

void TodayBoard::addMatchesWithoutOutcome() {
    const QDate yesterday = m_today.date.addDays(-1);
    for (const Match& match : m_desk.findBy<Match>("state"_L1, enumName(MatchState::Accepted))) {
        if (match.date.isValid() && match.date >= m_today.date)
            continue;
        const auto request = m_desk.find<Request>(match.request);
        if (!request)
            continue;
        const auto ask = [&](QDate date, TimeRange hours) {
            addOutcome(TodayLineKind::MatchWithoutOutcome, request->id.toString(), match.id.toString(), date, hours,
                       match.volunteer);
        };
        if (match.date.isValid()) {
            ask(match.date, match.hours);
        } else if (request->when.kind != WhenKind::Recurring) {
            if (const QDate last = request->when.lastDay(); last.isValid() && last < m_today.date)
                ask(last, {});
        } else {
            const QDate decided = match.decidedAt.isValid() ? match.decidedAt.date() : QDate(1, 1, 1);
            const QDate first = std::max(m_today.date.addDays(-outcomeWithinDays), decided);
            if (first > yesterday)
                continue;
            const auto visits = m_desk.findBy<Visit>("match"_L1, match.id.toString());
            for (const TimeCoverage& time : coverage(*request, {}, first, yesterday)) {
                const bool known =
                    std::ranges::any_of(visits, [&](const Visit& v) { return v.date == time.occurrence.date; });
                if (!time.occurrence.isFlexible() && !known)
                    ask(time.occurrence.date, time.occurrence.hours);
            }
        }
    }
}

} // namespace entraide
