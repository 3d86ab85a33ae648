// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "geo/region.h"
#include "reports/stat_calendar.h"
#include "reports/statistics.h"

#include <QHash>

#include <map>

namespace entraide {

/// Where, with what and when something counted was.
struct StatPlace {
    QString quarter; ///< Region::quarterKey(): its commune or area; empty: not known
    std::optional<Service> service;
    QDate day;
};

/// One row of a year being counted, at the smallest times it has: months, the total pieces of weeks.
class RowTally {
public:
    StatCount& at(Measure measure, int time) { return m_counts[key(measure, time)]; }
    /// Null where there was nothing.
    const StatCount* find(Measure measure, int time) const {
        const auto found = m_counts.find(key(measure, time));
        return found == m_counts.end() ? nullptr : &found->second;
    }
    void addWaiting(int time, int days) { m_waiting[time].push_back(days); }
    /// The days that were waited at one of the smallest times.
    const std::vector<int>* waiting(int time) const {
        const auto found = m_waiting.find(time);
        return found == m_waiting.end() ? nullptr : &found->second;
    }

private:
    static std::pair<Measure, int> key(Measure measure, int time) { return {measure, time}; }

    std::map<std::pair<Measure, int>, StatCount> m_counts;
    std::map<int, std::vector<int>> m_waiting;
};

/// All rows of a calendar year, by keys that sort as the rows are shown.
struct YearTally {
    explicit YearTally(int year)
        : calendar(year) {}

    static constexpr int noService = 1000;
    StatCalendar calendar;
    RowTally total;
    std::map<QString, RowTally> communes; ///< by StatPlace::quarter
    std::map<int, RowTally> services;
};

/// Calendar years that follow each other.
class StatTallies {
public:
    StatTallies(int firstYear, int lastYear, Region region);

    bool isInside(QDate day) const { return day.isValid() && day >= m_first && day <= m_last; }
    /// Calls \a count with the cell of each row that \a place belongs to, the total among them, and its time. \a place
    /// is inside.
    template <class F> void count(const StatPlace& place, const F& count) {
        YearTally& year = yearOf(place.day);
        const int month = StatCalendar::monthNode(place.day.month());
        count(year.total, year.calendar.pieceOf(place.day));
        count(year.communes[place.quarter], month);
        count(year.services[place.service ? static_cast<int>(*place.service) : YearTally::noService], month);
    }
    YearTally& yearOf(QDate day) { return m_years[static_cast<std::size_t>(day.year() - m_first.year())]; }
    /// What a record with that postcode and place counts under.
    QString quarterOf(const QString& postcode, GeoPoint position);
    Somebody somebody(const AnyId& id);
    std::vector<YearTally>& years() { return m_years; }

private:
    QDate m_first;
    QDate m_last;
    std::vector<YearTally> m_years;
    Region m_region;
    QHash<QString, QString> m_quarters; ///< of what has no better place than its postcode
    QHash<AnyId, Somebody> m_people;
};

} // namespace entraide
