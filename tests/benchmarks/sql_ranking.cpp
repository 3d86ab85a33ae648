// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/sql_ranking.h"

#include <array>
#include <cmath>
#include <initializer_list>
#include <sqlcipher/sqlite3.h>
#include <stdexcept>

namespace entraide::bench {

namespace {

constexpr auto schema = R"(
CREATE TABLE volunteer(id INTEGER PRIMARY KEY, active INTEGER, lat REAL, lon REAL, area REAL, postcode TEXT,
                       tasks_limit INTEGER);
CREATE TABLE offers(service INTEGER, volunteer INTEGER, PRIMARY KEY(service, volunteer)) WITHOUT ROWID;
CREATE TABLE speaks(volunteer INTEGER, language INTEGER, PRIMARY KEY(volunteer, language)) WITHOUT ROWID;
CREATE TABLE has_skill(volunteer INTEGER, skill INTEGER, PRIMARY KEY(volunteer, skill)) WITHOUT ROWID;
CREATE TABLE screened(volunteer INTEGER, kind INTEGER, until INTEGER, PRIMARY KEY(volunteer, kind)) WITHOUT ROWID;
CREATE TABLE free(volunteer INTEGER, weekday INTEGER, start INTEGER, end INTEGER,
                  PRIMARY KEY(volunteer, weekday, start)) WITHOUT ROWID;
CREATE TABLE away(volunteer INTEGER, first INTEGER, last INTEGER);
CREATE TABLE promise(volunteer INTEGER, day INTEGER, start INTEGER, end INTEGER);
CREATE TABLE asked(volunteer INTEGER, day INTEGER);
CREATE TABLE helped(party TEXT, volunteer INTEGER, times INTEGER, fixed INTEGER,
                    PRIMARY KEY(party, volunteer)) WITHOUT ROWID;
)";

constexpr auto indexes = R"(
CREATE INDEX away_by_volunteer ON away(volunteer, first, last);
CREATE INDEX promise_by_volunteer ON promise(volunteer, day, start, end);
CREATE INDEX asked_by_volunteer ON asked(volunteer, day);
ANALYZE;
)";

constexpr auto ranking = R"(
SELECT id, 0.35 / (1 + d2 / 9) + 0.20
     + 0.10 * (CASE WHEN best THEN 1 ELSE 0.7 END)
     + 0.20 / (1 + 0.6 * tasks + 0.3 * asks)
     + 0.15 * (CASE WHEN fixed THEN 1
               ELSE 1 - (1.0 / (1 << times)) * (CASE WHEN postcode = :postcode THEN 0.8 ELSE 1 END) END) AS score
FROM (SELECT v.id, v.area, v.postcode, v.tasks_limit,
             (v.lat - :lat) * (v.lat - :lat) * :km2 + (v.lon - :lon) * (v.lon - :lon) * :km2 * :cos2 AS d2,
             EXISTS(SELECT 1 FROM speaks l WHERE l.volunteer = v.id AND l.language = :spoken) AS best,
             (SELECT count(*) FROM promise p WHERE p.volunteer = v.id AND p.day BETWEEN :monday AND :monday + 6) AS tasks,
             (SELECT count(*) FROM asked a WHERE a.volunteer = v.id AND a.day BETWEEN :today - 6 AND :today) AS asks,
             coalesce(h.times, 0) AS times, coalesce(h.fixed, 0) AS fixed
      FROM offers o JOIN volunteer v ON v.id = o.volunteer
           LEFT JOIN helped h ON h.party = :party AND h.volunteer = v.id
      WHERE o.service = :service AND v.active
        AND EXISTS(SELECT 1 FROM free f WHERE f.volunteer = v.id AND f.weekday = :weekday
                   AND f.start <= :start AND f.end >= :end)
        AND EXISTS(SELECT 1 FROM speaks l WHERE l.volunteer = v.id AND l.language IN (:spoken, :other))
        AND (:skill < 0 OR EXISTS(SELECT 1 FROM has_skill k WHERE k.volunteer = v.id AND k.skill = :skill))
        AND (:kind < 0 OR EXISTS(SELECT 1 FROM screened c WHERE c.volunteer = v.id AND c.kind = :kind
                                 AND c.until >= :day))
        AND NOT EXISTS(SELECT 1 FROM away x WHERE x.volunteer = v.id AND :day BETWEEN x.first AND x.last)
        AND NOT EXISTS(SELECT 1 FROM promise p WHERE p.volunteer = v.id AND p.day = :day
                       AND p.start < :end AND p.end > :start))
WHERE d2 <= area * area AND tasks < tasks_limit
ORDER BY score DESC LIMIT :top
)";

constexpr std::int64_t never = 1LL << 40;

std::int64_t day(QDate date, std::int64_t whenInvalid) {
    return date.isValid() ? date.toJulianDay() : whenInvalid;
}

/// A prepared INSERT for numbers and, in first place, perhaps a text.
class Insert {
public:
    Insert(sqlite3* database, const char* sql) { sqlite3_prepare_v2(database, sql, -1, &m_statement, nullptr); }
    ~Insert() { sqlite3_finalize(m_statement); }
    Insert(const Insert&) = delete;
    Insert& operator=(const Insert&) = delete;

    void row(std::initializer_list<double> numbers, const QString& text = {}) {
        int column = 1;
        if (!text.isEmpty())
            sqlite3_bind_text(m_statement, column++, text.toUtf8().constData(), -1, SQLITE_TRANSIENT);
        for (double number : numbers) {
            if (number == std::floor(number))
                sqlite3_bind_int64(m_statement, column++, static_cast<std::int64_t>(number));
            else
                sqlite3_bind_double(m_statement, column++, number);
        }
        if (sqlite3_step(m_statement) != SQLITE_DONE)
            throw std::runtime_error("insert failed");
        sqlite3_reset(m_statement);
    }

private:
    sqlite3_stmt* m_statement = nullptr;
};

} // namespace

SqlRanking::SqlRanking(const QList<VolunteerRow>& rows) {
    sqlite3_open(":memory:", &m_database);
    run(schema);
    run("BEGIN");
    insert(rows);
    run("COMMIT");
    run(indexes);
    if (sqlite3_prepare_v2(m_database, ranking, -1, &m_rank, nullptr) != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(m_database));
}

SqlRanking::~SqlRanking() {
    sqlite3_finalize(m_rank);
    sqlite3_close(m_database);
}

void SqlRanking::run(const char* sql) {
    if (sqlite3_exec(m_database, sql, nullptr, nullptr, nullptr) != SQLITE_OK)
        throw std::runtime_error(sqlite3_errmsg(m_database));
}

void SqlRanking::insert(const QList<VolunteerRow>& rows) {
    Insert volunteer(m_database, "INSERT INTO volunteer(postcode, id, active, lat, lon, area, tasks_limit) "
                                 "VALUES(?, ?, ?, ?, ?, ?, ?)");
    Insert offers(m_database, "INSERT OR IGNORE INTO offers VALUES(?, ?)");
    Insert speaks(m_database, "INSERT OR IGNORE INTO speaks VALUES(?, ?)");
    Insert skill(m_database, "INSERT OR IGNORE INTO has_skill VALUES(?, ?)");
    Insert screened(m_database, "INSERT OR IGNORE INTO screened VALUES(?, ?, ?)");
    Insert free(m_database, "INSERT INTO free VALUES(?, ?, ?, ?)");
    Insert away(m_database, "INSERT INTO away VALUES(?, ?, ?)");
    Insert promise(m_database, "INSERT INTO promise VALUES(?, ?, ?, ?)");
    Insert asked(m_database, "INSERT INTO asked VALUES(?, ?)");
    Insert helped(m_database, "INSERT OR IGNORE INTO helped VALUES(?, ?, ?, ?)");
    for (int id = 0; id < static_cast<int>(rows.size()); ++id) {
        const VolunteerRow& row = rows[id];
        const double limit = row.tasksPerWeek > 0 ? row.tasksPerWeek : 1'000;
        volunteer.row({double(id), double(row.active), row.position.lat, row.position.lon, row.areaKm, limit},
                      row.postcode);
        for (Service service : row.services)
            offers.row({double(int(service)), double(id)});
        for (Language language : row.languages)
            speaks.row({double(id), double(int(language))});
        for (Skill s : row.skills)
            skill.row({double(id), double(int(s))});
        for (const Screening& s : row.screenings)
            screened.row({double(id), double(int(s.kind)), double(day(s.validUntil, never))});
        for (int weekday = 1; weekday <= 7; ++weekday) {
            for (const TimeRange& range : row.availability.ranges(weekday))
                free.row({double(id), double(weekday), double(range.start), double(range.end)});
        }
        for (const AvailabilityException& e : row.exceptions)
            away.row({double(id), double(day(e.from, 0)), double(day(e.until, never))});
        for (const Promise& p : row.promises)
            promise.row({double(id), double(day(p.date, 0)), double(p.hours.start), double(p.hours.end)});
        for (QDate date : row.asks)
            asked.row({double(id), double(day(date, 0))});
        for (const PastHelp& past : row.history)
            helped.row({double(id), double(past.times), double(past.fixedHelper)}, past.party);
    }
}

std::vector<SqlRanking::Ranked> SqlRanking::rank(const TaskQuery& query, int top) {
    sqlite3_reset(m_rank);
    const auto number = [this](const char* name, double value) {
        const int index = sqlite3_bind_parameter_index(m_rank, name);
        if (value == std::floor(value))
            sqlite3_bind_int64(m_rank, index, static_cast<std::int64_t>(value));
        else
            sqlite3_bind_double(m_rank, index, value);
    };
    const auto text = [this](const char* name, const QString& value) {
        sqlite3_bind_text(m_rank, sqlite3_bind_parameter_index(m_rank, name), value.toUtf8().constData(), -1,
                          SQLITE_TRANSIENT);
    };
    const Occurrence& when = *query.when;
    constexpr double radians = 3.14159265358979323846 / 180;
    number(":lat", query.position.lat);
    number(":lon", query.position.lon);
    number(":km2", std::pow(6371.0088 * radians, 2));
    number(":cos2", std::pow(std::cos(query.position.lat * radians), 2));
    number(":service", static_cast<int>(query.service));
    number(":weekday", when.date.dayOfWeek());
    number(":start", when.hours.start);
    number(":end", when.hours.end);
    number(":day", static_cast<double>(when.date.toJulianDay()));
    number(":monday", static_cast<double>(when.date.toJulianDay() + 1 - when.date.dayOfWeek()));
    number(":today", static_cast<double>(query.today.toJulianDay()));
    number(":spoken", static_cast<int>(*query.spoken));
    number(":other", static_cast<int>(query.languages.last()));
    number(":skill", query.skills.isEmpty() ? -1 : static_cast<int>(query.skills.first()));
    const auto kind = requiredScreening(query.service);
    number(":kind", kind ? static_cast<int>(*kind) : -1);
    number(":top", top);
    text(":postcode", query.postcode);
    text(":party", query.parties.first());
    std::vector<Ranked> ranked;
    while (sqlite3_step(m_rank) == SQLITE_ROW)
        ranked.push_back({sqlite3_column_int(m_rank, 0), sqlite3_column_double(m_rank, 1)});
    return ranked;
}

} // namespace entraide::bench
