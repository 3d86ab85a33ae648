// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/desk.h"
#include "workflows/courtesies.h"
#include "workflows/today_board.h"

namespace entraide {

using namespace Qt::StringLiterals;

void TodayBoard::addAskersToTell() {
    for (const Match& match : m_desk.findBy<Match>("state"_L1, enumName(MatchState::Accepted))) {
        if (!match.helperAgreed.isValid() || match.askerAgreed.isValid() || match.request.isEmpty() ||
            (match.date.isValid() && isOver(match.date, match.hours)))
            continue;
        TodayLine line = lineAbout(TodayLineKind::AskerToTell, match.request.toString(), match.id.toString());
        line.date = match.date;
        line.hours = match.hours;
        line.at = match.helperAgreed;
        line.volunteer = match.volunteer;
        line.actions = {TodayAction::AskerTold, TodayAction::WriteMessage, TodayAction::Open};
        add(TodayGroupKind::ToTell, std::move(line));
    }
}

void TodayBoard::addReminders() {
    for (const CourtesyCall& call : dueReminders(m_desk, m_today)) {
        const Courtesy& first = call.times.first();
        TodayLine line = lineAbout(TodayLineKind::Reminder, first.request.toString(), first.match.toString());
        line.date = first.date;
        line.hours = first.hours;
        line.volunteer = call.volunteer;
        line.count = static_cast<int>(call.times.size());
        for (const MatchId& match : matchesIn({call}))
            line.ids.append(match.toString());
        line.actions = {TodayAction::Reminded, TodayAction::WriteMessage, TodayAction::Open};
        add(TodayGroupKind::ToTell, std::move(line));
    }
}

void TodayBoard::addThanks() {
    const DaySpan week = lastWeek(m_today.date);
    const QList<CourtesyCall> due = dueThanks(m_desk, week.first, week.last);
    if (due.isEmpty())
        return;
    TodayLine line = lineAbout(TodayLineKind::ThanksDue, due.first().times.first().request.toString());
    line.count = static_cast<int>(due.size());
    for (const MatchId& match : matchesIn(due))
        line.ids.append(match.toString());
    line.actions = {TodayAction::Thanked, TodayAction::WriteMessage, TodayAction::Open};
    add(TodayGroupKind::ToTell, std::move(line));
}

} // namespace entraide
