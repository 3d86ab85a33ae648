// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/stat_count.h"

#include <algorithm>

namespace entraide {

const std::vector<Somebody>& StatCount::People::distinct() const {
    if (!m_distinct) {
        std::ranges::sort(m_all);
        m_all.erase(std::ranges::unique(m_all).begin(), m_all.end());
        m_distinct = true;
    }
    return m_all;
}

void StatCount::People::join(const People& other) {
    if (other.m_all.empty())
        return;
    m_distinct = m_all.empty() && other.m_distinct;
    m_all.insert(m_all.end(), other.m_all.begin(), other.m_all.end());
}

void StatCount::add(qint64 value, qint64 people) {
    m_value += value;
    m_nameless += people;
}

void StatCount::addFor(qint64 value, Somebody who) {
    add(value, value);
    m_ofHelped += value;
    m_helped.add(who);
}

void StatCount::addOpen(qint64 value) {
    add(value, value);
    m_others = true;
}

void StatCount::addWork(qint64 value, Somebody by, std::optional<Somebody> helped) {
    m_value += value;
    m_helpers.add(by);
    if (helped) {
        m_ofHelped += value;
        m_helped.add(*helped);
    } else {
        m_others = true;
    }
}

void StatCount::join(const StatCount& other) {
    m_value += other.m_value;
    m_nameless += other.m_nameless;
    m_ofHelped += other.m_ofHelped;
    m_helpers.join(other.m_helpers);
    m_helped.join(other.m_helped);
    m_others = m_others || other.m_others;
}

qint64 StatCount::people() const {
    const qint64 all = m_nameless + persons();
    const bool mostlyForOthers = m_others && 2 * m_ofHelped <= m_value;
    const auto helped = static_cast<qint64>(m_helped.distinct().size());
    return mostlyForOthers || helped == 0 ? all : std::min(all, helped);
}

qint64 peopleBehind(std::span<const StatCount* const> counts) {
    StatCount all;
    for (const StatCount* one : counts)
        all.join(*one);
    return all.people();
}

} // namespace entraide
