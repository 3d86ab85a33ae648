// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtTypes>

#include <cstdint>
#include <optional>
#include <span>
#include <vector>

namespace entraide {

/// Somebody, told from others by a number that means nothing outside of one counting.
using Somebody = std::uint32_t;

/// A number and who stands behind it, each person once however often they are counted.
class StatCount {
public:
    /// \a people stand behind \a value who cannot be told apart from each other; those of several calls are others.
    void add(qint64 value, qint64 people);
    /// For somebody who is helped, or cooks: however often, one person stands behind it.
    void addFor(qint64 value, Somebody who);
    /// For an organisation: nobody is recognised by it.
    void addOpen(qint64 value);
    /// What a volunteer did, for somebody who is helped or else for an organisation or the street.
    void addWork(qint64 value, Somebody by, std::optional<Somebody> helped);
    /// A person who is counted as one.
    void addPerson(Somebody who) { m_helpers.add(who); }

    /// What both count, people that are the same once.
    void join(const StatCount& other);

    qint64 value() const { return m_value; }
    void setValue(qint64 value) { m_value = value; }
    /// Who stands behind it: of those who helped and those who were helped the fewer. Those who were helped do not count
    /// where most of it was for others than them.
    qint64 people() const;
    /// How many addPerson() was told of.
    qint64 persons() const { return static_cast<qint64>(m_helpers.distinct().size()); }

private:
    /// A set that is made one when it is asked for.
    class People {
    public:
        void add(Somebody who) {
            if (!m_all.empty() && m_all.back() == who)
                return;
            m_distinct = m_distinct && (m_all.empty() || m_all.back() < who);
            m_all.push_back(who);
        }
        void join(const People& other);
        const std::vector<Somebody>& distinct() const;

    private:
        mutable std::vector<Somebody> m_all;
        mutable bool m_distinct = true; ///< in order, each once
    };

    qint64 m_value = 0;
    qint64 m_nameless = 0; ///< people who are counted, and not known
    qint64 m_ofHelped = 0; ///< of the value
    People m_helpers;
    People m_helped;
    bool m_others = false; ///< also for somebody who is none: an organisation, the street
};

/// How many stand behind all of \a counts together.
qint64 peopleBehind(std::span<const StatCount* const> counts);

} // namespace entraide
