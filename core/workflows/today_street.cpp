// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/desk.h"
#include "workflows/promised.h"
#include "workflows/today_board.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

void TodayBoard::addStreet() {
    addDishesWithoutRound();
    for (const DishState state : {DishState::Offered, DishState::Planned}) {
        for (const Dish& dish : m_desk.findBy<Dish>("state"_L1, enumName(state))) {
            if (dish.date.isValid() && dish.date < m_today.date)
                addPassed(TodayLineKind::DishPassed, dish);
        }
    }
    for (const Dish& dish : m_desk.findBy<Dish>("state"_L1, enumName(DishState::HandedOver))) {
        if (dish.date.isValid() && isOver(dish.date, dish.slot))
            addPassed(TodayLineKind::DishWithPartner, dish);
    }
    for (const RoundState state : {RoundState::Planned, RoundState::UnderWay}) {
        for (const Round& round : m_desk.findBy<Round>("state"_L1, enumName(state))) {
            if (!round.date.isValid() || round.date >= m_today.date || round.stops.isEmpty())
                continue;
            TodayLine line = lineAbout(TodayLineKind::RoundWithoutOutcome, round.id.toString());
            line.date = round.date;
            line.volunteer = round.rider;
            line.count = static_cast<int>(std::ranges::count(round.stops, false, &Stop::done));
            line.actions = {TodayAction::Open};
            add(TodayGroupKind::NoOutcome, std::move(line));
        }
    }
}

/// One line for all of them: they are planned together.
void TodayBoard::addDishesWithoutRound() {
    TodayLine line = lineAbout(TodayLineKind::DishWithoutRound, {});
    line.date = m_today.date;
    for (const Dish& dish : m_desk.findBy<Dish>("date"_L1, m_today.date.toString(Qt::ISODate))) {
        if (dish.state != DishState::Offered || isPromised(m_desk, dish.id.toString()))
            continue;
        if (line.ids.isEmpty() || dish.slot.start < line.hours.start) {
            line.id = dish.id.toString();
            line.hours = dish.slot;
        }
        line.ids.append(dish.id.toString());
        line.needed += dish.portions;
    }
    if (line.ids.isEmpty())
        return;
    line.count = static_cast<int>(line.ids.size());
    line.actions = {TodayAction::Open};
    if (line.count == 1)
        line.actions.append(TodayAction::FailDish);
    add(TodayGroupKind::ToFill, std::move(line));
}

void TodayBoard::addPassed(TodayLineKind kind, const Dish& dish) {
    TodayLine line = lineAbout(kind, dish.id.toString(), dish.id.toString());
    line.date = dish.date;
    line.hours = dish.slot;
    line.needed = dish.portions;
    line.actions = {TodayAction::FailDish, TodayAction::Open};
    add(TodayGroupKind::NoOutcome, std::move(line));
}

} // namespace entraide
