// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/hours.h"
#include "reports/statistics.h"

#include <QHash>
#include <QSet>

#include <array>
#include <map>

namespace entraide {

/// Where, with what and when something counted was.
struct StatPlace {
    QString postcode;
    std::optional<Service> service;
    QDate day;
};

/// One row being counted.
class StatTally {
public:
    /// \a people stand behind \a value: those of several calls are others.
    void add(Measure measure, qint64 value, qint64 people) {
        Cell& cell = m_cells[static_cast<std::size_t>(measure)];
        cell.value += value;
        cell.people += people;
    }
    /// For somebody who is helped, or cooks: however often, one person stands behind it.
    void addFor(Measure measure, qint64 value, const AnyId& who) {
        Cell& cell = m_cells[static_cast<std::size_t>(measure)];
        cell.value += value;
        cell.people += value;
        cell.ofHelped += value;
        cell.helped.insert(who);
    }
    /// For an organisation: nobody is recognised by it.
    void addOpen(Measure measure, qint64 value) {
        add(measure, value, value);
        m_cells[static_cast<std::size_t>(measure)].others = true;
    }
    /// Work is added in the order of volunteers, so that each is counted once.
    void addWork(Measure measure, qint64 value, const Work& work);
    /// Somebody who did something; in the order of volunteers.
    void addActive(const VolunteerId& volunteer);
    void addWaiting(int days) { m_waiting.push_back(days); }

    qint64 value(Measure measure) const { return m_cells[static_cast<std::size_t>(measure)].value; }
    /// Who stands behind it: of those who helped and those who were helped the fewer. Those who were helped do not count
    /// where most of it was for others than them.
    qint64 people(Measure measure) const;
    /// The day within which so many of a hundred had an answer.
    int waiting(int percent) const;
    qint64 waited() const { return static_cast<qint64>(m_waiting.size()); }
    bool isEmpty() const;

private:
    struct Cell {
        qint64 value = 0;
        qint64 people = 0;
        qint64 ofHelped = 0; ///< of the value
        VolunteerId last;
        QSet<AnyId> helped;  ///< beneficiaries
        bool others = false; ///< also for somebody who is none: an organisation, the street
    };
    std::array<Cell, measureCount> m_cells;
    mutable std::vector<int> m_waiting;
};

/// All rows of all breakdowns, by keys that sort as the rows are shown.
class StatTallies {
public:
    StatTallies(QDate first, QDate last);

    /// Calls \a count with each row that \a place belongs to, the total among them. An invalid day has no week.
    template <class F> void count(const StatPlace& place, F&& count) {
        count(total);
        count(communes[communeOf(place.postcode)]);
        count(services[place.service ? static_cast<int>(*place.service) : noService]);
        if (place.day.isValid())
            count(weeks[mondayOf(place.day)]);
    }
    void addFor(const StatPlace& place, Measure measure, qint64 value, const AnyId& who) {
        count(place, [&](StatTally& tally) { tally.addFor(measure, value, who); });
    }
    void addOpen(const StatPlace& place, Measure measure, qint64 value) {
        count(place, [&](StatTally& tally) { tally.addOpen(measure, value); });
    }
    void add(const StatPlace& place, Measure measure, qint64 value, qint64 people) {
        count(place, [&](StatTally& tally) { tally.add(measure, value, people); });
    }
    /// The key of its commune: its French name, empty where the postcode is not known.
    const QString& communeOf(const QString& postcode);
    static qint64 mondayOf(QDate day) { return day.toJulianDay() - (day.dayOfWeek() - 1); }

    static constexpr int noService = 1000;
    StatTally total;
    std::map<QString, StatTally> communes;
    std::map<int, StatTally> services;
    std::map<qint64, StatTally> weeks; ///< by the Julian day of Monday

private:
    QHash<QString, QString> m_communes;
};

} // namespace entraide
