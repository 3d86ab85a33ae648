// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/availability_reader.h"

#include "interchange/time_words.h"
#include "interchange/vocabulary_readers.h"

namespace entraide {

using Kind = TimeToken::Kind;

namespace {

constexpr TimeRange longestDay{8 * 60, 21 * 60};
constexpr int wholeHour = 60;

/// Days and hours that belong together: "lundi et mardi matin".
class Group {
public:
    explicit Group(Availability& result)
        : m_result(result) {}

    void addDay(int day) {
        if (!m_days.isEmpty() && !m_hours.isEmpty() && !m_hoursFirst)
            flush();
        m_hoursFirst = m_hoursFirst || (m_days.isEmpty() && !m_hours.isEmpty());
        if (!m_days.contains(day))
            m_days.append(day);
    }
    void addHours(TimeRange hours) {
        if (!m_days.isEmpty() && !m_hours.isEmpty() && m_hoursFirst)
            flush();
        m_hours.append(hours);
    }
    int lastDay() const { return m_days.isEmpty() ? 0 : m_days.last(); }
    bool isEmpty() const { return m_days.isEmpty() && m_hours.isEmpty(); }
    void flush() {
        if (isEmpty())
            return;
        m_result.assumed = m_result.assumed || m_days.isEmpty() || m_hours.isEmpty();
        if (m_days.isEmpty())
            m_days = {1, 2, 3, 4, 5, 6, 7};
        if (m_hours.isEmpty())
            m_hours = {wholeDayHours};
        for (int day : m_days) {
            for (const TimeRange& hours : m_hours)
                m_result.week.add(day, hours);
        }
        m_days.clear();
        m_hours.clear();
        m_hoursFirst = false;
    }

private:
    Availability& m_result;
    QList<int> m_days;
    QList<TimeRange> m_hours;
    bool m_hoursFirst = false;
};

} // namespace

Availability readAvailability(const QString& cell) {
    Availability result;
    const QList<TimeToken> tokens = withRangesJoined(timeTokens(cell, QDate(2000, 1, 1)));
    Group group(result);
    for (qsizetype i = 0; i < tokens.size(); ++i) {
        const TimeToken& token = tokens[i];
        const Kind before = i > 0 ? tokens[i - 1].kind : Kind::Unknown;
        switch (token.kind) {
        case Kind::Weekday:
            if (before == Kind::To && i > 1 && tokens[i - 2].kind == Kind::Weekday && group.lastDay() > 0) {
                for (int day = group.lastDay(); day != token.number;) {
                    day = day % 7 + 1;
                    group.addDay(day);
                }
            } else {
                group.addDay(token.number);
            }
            break;
        case Kind::EveryDay:
        case Kind::Workdays:
        case Kind::Weekend: {
            const int first = token.kind == Kind::Weekend ? 6 : 1;
            const int last = token.kind == Kind::Workdays ? 5 : 7;
            for (int day = first; day <= last; ++day)
                group.addDay(day);
            break;
        }
        case Kind::DayPart:
        case Kind::WholeDay:
            group.addHours(token.hours);
            break;
        case Kind::AnyTime:
            group.addHours(wholeDayHours);
            break;
        case Kind::Clock: {
            const int next = token.number + wholeHour;
            if (before == Kind::From && token.number < longestDay.end)
                group.addHours({token.number, longestDay.end});
            else if (before == Kind::Until && token.number > longestDay.start)
                group.addHours({longestDay.start, token.number});
            else if (next <= 24 * 60)
                group.addHours({token.number, next});
            result.assumed = true;
            break;
        }
        case Kind::To:
        case Kind::And:
        case Kind::Between:
        case Kind::Every:
        case Kind::From:
        case Kind::Until:
        case Kind::Weekly:
        case Kind::Filler:
            break;
        default:
            result.understood = false;
            if (token.kind == Kind::Not) {
                result.week.clear();
                return result;
            }
        }
    }
    group.flush();
    return result;
}

Availability readDayAvailability(const QString& cell, int weekday) {
    Availability result;
    if (cell.trimmed().isEmpty() || cell.trimmed() == u"-")
        return result;
    const Availability read = readAvailability(cell);
    if (!read.week.isEmpty()) {
        result.understood = read.understood;
        // Hours alone were given to every day; here the column says which one.
        for (int day = 1; day <= 7; ++day) {
            for (const TimeRange& hours : read.week.ranges(day))
                result.week.add(weekday, hours);
        }
        return result;
    }
    const auto answer = yesOrNo(cell);
    result.understood = answer.has_value();
    if (answer.value_or(false)) {
        result.week.add(weekday, wholeDayHours);
        result.assumed = true;
    }
    return result;
}

} // namespace entraide
