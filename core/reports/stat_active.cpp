// SPDX-License-Identifier: GPL-3.0-or-later
#include "reports/stat_active.h"

#include <algorithm>
#include <optional>

namespace entraide {

namespace {

class HiddenPeople {
public:
    HiddenPeople(const TimeTree& time, const std::vector<qint64>& people, qint64 smallest, bool hideFirst)
        : m_parts(time.parents.size())
        , m_wholes(time.parents.size())
        , m_people(people)
        , m_smallest(smallest)
        , m_hidden(people.size(), false) {
        for (int one = 0; one < time.size(); ++one) {
            const auto at = static_cast<std::size_t>(one);
            if (time.parents[at] >= 0)
                addPart(static_cast<std::size_t>(time.parents[at]), at);
            m_hidden[at] = people[at] > 0 && people[at] < smallest;
        }
        for (const TimeTree::Bridge& bridge : time.bridges) {
            for (const int part : {bridge.first, bridge.second})
                addPart(static_cast<std::size_t>(bridge.whole), static_cast<std::size_t>(part));
        }
        if (hideFirst)
            m_hidden[0] = true;
    }

    std::vector<bool> run() {
        for (bool more = true; more;) {
            more = false;
            for (std::size_t whole = 0; whole < m_people.size(); ++whole)
                more = hideWhereSame(whole) || hideWhereTight(whole) || more;
        }
        return m_hidden;
    }

private:
    void addPart(std::size_t whole, std::size_t part) {
        m_parts[whole].push_back(part);
        m_wholes[part].push_back(whole);
    }

    /// What is known of the hidden parts of a longer time.
    struct Known {
        qint64 least = 0; ///< they are at least so many together
        qint64 most = 0;  ///< and at most so many: each is too few, or part of another time with so many
        bool open = false; ///< one of them may be any number
        std::optional<std::size_t> shown; ///< the fewest people of its shown parts that have no parts
    };

    bool hideWhereSame(std::size_t whole) {
        const auto hasPeople = [&](std::size_t part) { return m_people[part] > 0; };
        const std::vector<std::size_t>& parts = m_parts[whole];
        const auto part = std::ranges::find_if(parts, hasPeople);
        if (part == parts.end() || std::any_of(part + 1, parts.end(), hasPeople) || m_hidden[whole] == m_hidden[*part])
            return false;
        m_hidden[whole] = true;
        m_hidden[*part] = true;
        return true;
    }

    bool hideWhereTight(std::size_t whole) {
        if (m_hidden[whole] || m_parts[whole].empty())
            return false;
        Known known;
        known.least = m_people[whole];
        look(whole, known);
        if (known.open || known.most == 0 || known.least < known.most)
            return false;
        m_hidden[known.shown.value_or(whole)] = true;
        return true;
    }

    void look(std::size_t whole, Known& known) const {
        for (const std::size_t part : m_parts[whole]) {
            if (!m_hidden[part]) {
                known.least -= m_people[part];
                if (m_people[part] > 0 && m_parts[part].empty() &&
                    (!known.shown || m_people[part] < m_people[*known.shown]))
                    known.shown = part;
            } else if (m_people[part] < m_smallest) {
                known.most += m_smallest - 1;
            } else if (!m_parts[part].empty()) {
                look(part, known);
            } else if (const auto most = mostOf(part, whole)) {
                known.most += *most;
            } else {
                known.open = true;
            }
        }
    }

    /// How many a hidden part may be by what is shown beside \a whole.
    std::optional<qint64> mostOf(std::size_t part, std::size_t whole) const {
        std::optional<qint64> most;
        for (const std::size_t other : m_wholes[part]) {
            if (other != whole && !m_hidden[other] && (!most || m_people[other] < *most))
                most = m_people[other];
        }
        return most;
    }

    std::vector<std::vector<std::size_t>> m_parts;
    std::vector<std::vector<std::size_t>> m_wholes; ///< what it is part of: a month, and a week over the month's end
    const std::vector<qint64>& m_people;
    qint64 m_smallest;
    std::vector<bool> m_hidden;
};

} // namespace

std::vector<bool> hiddenPeople(const TimeTree& time, const std::vector<qint64>& people, qint64 smallest,
                               bool hideFirst) {
    return HiddenPeople(time, people, smallest, hideFirst).run();
}

} // namespace entraide
