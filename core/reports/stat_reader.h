// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/stat_tally.h"

#include <stop_token>

namespace entraide {

class Desk;

/// Reads a desk into tallies: one pass over each table.
class StatReader {
public:
    StatReader(const Desk& desk, QDate first, QDate last, const std::stop_token& stop);

    StatTallies read();

private:
    bool isInside(QDate day) const { return day.isValid() && day >= m_first && day <= m_last; }
    void readAnswers();
    void readRequests();
    void readPostings();
    void readWork();
    void readVolunteers();
    void readMeals();
    void countPlaces(const Request& request, const QString& postcode);

    /// What matches and tandems say of a request.
    struct Answers {
        QDate firstYes;
        QDate lastDecided;
        QList<Match> matches; ///< accepted or done
    };

    const Desk& m_desk;
    QDate m_first;
    QDate m_last;
    const std::stop_token& m_stop;
    StatTallies m_tallies;
    QHash<RequestId, Answers> m_answers;
    QHash<VolunteerId, QDate> m_lastDays; ///< on which they did something, from the period's first day on
    QSet<VolunteerId> m_active;
};

} // namespace entraide
