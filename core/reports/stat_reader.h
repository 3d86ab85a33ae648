// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/hours.h"
#include "reports/stat_tally.h"
#include "storage/desk.h"
#include "workflows/step_progress.h"

#include <QSet>

#include <stop_token>

namespace entraide {

/// Reads calendar years of a desk into tallies: one pass over each table. Each thing counted has one day, whatever is
/// read, so that months add up.
class StatReader {
public:
    StatReader(const Desk& desk, int firstYear, int lastYear, const std::stop_token& stop, StepCount& read);

    StatTallies read();
    /// How many records that is, near enough for a progress bar.
    static qint64 recordsToRead(const Desk& desk);

private:
    bool isInside(QDate day) const { return m_tallies.isInside(day); }
    /// Before each record.
    void next();
    void count(const StatPlace& place, Measure measure, qint64 value);
    void countFor(const StatPlace& place, Measure measure, qint64 value, const AnyId& who);
    void readAnswers();
    void readRequests();
    void readPostings();
    void readPeople();
    void readWork();
    void readVolunteers();
    void readMeals();
    void readRounds();
    void countRequest(const Request& request, const QString& quarter);
    void countPlaces(const Request& request, const QString& quarter);
    QString quarterOf(const Desk::RecordContext& where) {
        return m_tallies.quarterOf(where.postcode(), where.position());
    }
    void countWork(const Work& work);
    /// Whoever left and came back is one.
    Somebody helper(const VolunteerId& enrolment);

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
    StepCount& m_read;
    StatTallies m_tallies;
    QHash<RequestId, Answers> m_answers;
    QHash<VolunteerId, PersonId> m_people;
    QHash<VolunteerId, QDate> m_lastDays; ///< on which they did something, from the first year on
    QHash<VolunteerId, QSet<QDate>> m_active; ///< the first days of months in which they did something
};

} // namespace entraide
