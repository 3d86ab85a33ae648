// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/exchanges.h"

#include <algorithm>

namespace entraide {

namespace {

std::size_t index(int number) {
    return static_cast<std::size_t>(number);
}

void append(Steps& steps, const Steps& others, int sign) {
    for (const Step& step : others)
        steps.push_back({step.at, step.sign * sign});
}

} // namespace

Exchanges::Exchanges(const SumTable& table)
    : m_table(table)
    , m_pieces(table.time.parents.size())
    , m_bridges(table.time.parents.size(), -1)
    , m_own(table.time.parents.size())
    , m_ofTotal(table.time.parents.size())
    , m_ofRows(table.time.parents.size()) {
    const TimeTree& time = table.time;
    std::vector<bool> holds(time.parents.size(), false);
    for (int one = 0; one < time.size(); ++one) {
        if (parentOf(one) >= 0 && one < time.shared)
            holds[index(parentOf(one))] = true;
        else if (parentOf(one) >= 0)
            m_pieces[index(parentOf(one))].push_back(one);
    }
    for (int one = 0; one < time.shared; ++one) {
        if (!holds[index(one)])
            m_leaves.push_back(one);
    }
    for (std::size_t i = 0; i < time.bridges.size(); ++i) {
        m_bridges[index(time.bridges[i].first)] = static_cast<int>(i);
        m_bridges[index(time.bridges[i].second)] = static_cast<int>(i);
    }
    for (int one = 0; one < time.size(); ++one) {
        m_own[index(one)] = {{one, 1}};
        if (m_bridges[index(one)] >= 0)
            m_own[index(one)].push_back({time.bridges[index(m_bridges[index(one)])].whole, 1});
    }
}

int Exchanges::across(int piece) const {
    const int number = m_bridges[index(piece)];
    if (number < 0)
        return -1;
    const TimeTree::Bridge& bridge = m_table.time.bridges[index(number)];
    return bridge.first == piece ? bridge.second : bridge.first;
}

bool Exchanges::isUnder(int time, int above) const {
    while (time > above)
        time = parentOf(time);
    return time == above;
}

int Exchanges::rootOf(int time) const {
    while (parentOf(time) >= 0)
        time = parentOf(time);
    return time;
}

void Exchanges::climb(int from, int to, int sign, Steps& steps) const {
    for (int time = from; time >= 0 && time != to; time = parentOf(time))
        steps.push_back({time, sign});
}

Steps Exchanges::chain(int one, int other) const {
    Steps steps;
    int meet = other;
    while (meet >= 0 && !isUnder(one, meet))
        meet = parentOf(meet);
    climb(one, meet, 1, steps);
    if (other >= 0)
        climb(other, meet, -1, steps);
    return steps;
}

std::vector<TimeExchange> Exchanges::within(int time) const {
    std::vector<TimeExchange> found;
    for (const int one : m_leaves) {
        if (!isUnder(one, time))
            continue;
        const auto add = [&](int other) {
            const Steps steps = chain(one, other);
            TimeExchange exchange{steps, steps};
            if (!piecesOf(one).empty())
                exchange.open.push_back({one, 1, other});
            if (other >= 0 && !piecesOf(other).empty())
                exchange.open.push_back({other, -1, one});
            found.push_back(std::move(exchange));
        };
        for (const int other : m_leaves) {
            if (!isUnder(other, time) && rootOf(other) == rootOf(one))
                add(other);
        }
        add(-1);
    }
    return found;
}

void Exchanges::addSwaps(int piece, std::vector<TimeExchange>& found) const {
    const int month = parentOf(piece);
    for (const int other : piecesOf(month)) {
        if (other == piece)
            continue;
        TimeExchange swap;
        append(swap.total, m_own[index(piece)], 1);
        append(swap.total, m_own[index(other)], -1);
        found.push_back(std::move(swap));
    }
    // Over a bridge and back within both times: what the bridge joins stays as it is.
    const int far = across(piece);
    if (far < 0)
        return;
    for (const int here : piecesOf(month)) {
        for (const int there : piecesOf(parentOf(far))) {
            if (here == piece || there == far)
                continue;
            TimeExchange swap{{{piece, 1}, {far, -1}}, {}};
            append(swap.total, m_own[index(here)], -1);
            append(swap.total, m_own[index(there)], 1);
            found.push_back(std::move(swap));
        }
    }
}

void Exchanges::addOwn(int time, std::vector<TimeExchange>& found) const {
    const auto bridge = std::ranges::find(m_table.time.bridges, time, &TimeTree::Bridge::whole);
    const bool isBridge = bridge != m_table.time.bridges.end();
    const auto changes = [&](const TimeExchange& exchange) {
        return std::ranges::any_of(exchange.total, [&](const Step& step) { return step.at == time; });
    };
    for (const int piece : isBridge ? std::vector{bridge->first, bridge->second} : std::vector{time}) {
        const int month = parentOf(piece);
        if (month < 0) {
            found.push_back({m_own[index(piece)], {}});
            continue;
        }
        addSwaps(piece, found);
        for (TimeExchange exchange : within(month)) {
            append(exchange.total, m_own[index(piece)], 1);
            std::erase_if(exchange.open, [&](const TimeExchange::Open& open) { return open.within == month; });
            found.push_back(std::move(exchange));
        }
    }
    std::erase_if(found, [&](const TimeExchange& exchange) { return !changes(exchange); });
}

const std::vector<TimeExchange>& Exchanges::ofTime(int time, bool total) {
    std::vector<TimeExchange>& found = (total ? m_ofTotal : m_ofRows)[index(time)];
    if (!found.empty())
        return found;
    if (time >= m_table.time.shared)
        addOwn(time, found);
    else
        found = within(time);
    std::ranges::stable_sort(found, {}, [](const TimeExchange& exchange) {
        return exchange.total.size() + exchange.rows.size() + exchange.open.size();
    });
    return found;
}

std::vector<Steps> Exchanges::ofPart(int part) const {
    if (m_table.parts == 1)
        return {{{0, 1}}};
    std::vector<Steps> found;
    for (int other = 1; other < m_table.parts; ++other) {
        if (other != part)
            found.push_back({{part, 1}, {other, part == 0 ? 1 : -1}});
    }
    if (part > 0)
        found.push_back({{part, 1}, {0, 1}});
    return found;
}

std::vector<const Steps*> Exchanges::choices(const TimeExchange::Open& open) const {
    std::vector<const Steps*> found;
    for (const int piece : piecesOf(open.within)) {
        const int far = across(piece);
        if (far < 0 || open.against < 0 || parentOf(far) != open.against)
            found.push_back(&m_own[index(piece)]);
    }
    return found;
}

} // namespace entraide
