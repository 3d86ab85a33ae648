// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matching/task_query.h"
#include "matching/volunteer_row.h"

#include <memory>
#include <utility>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace entraide::bench {

/// The same question to the same volunteers as rows of SQL tables in memory, with the indexes one would give them. For
/// tasks at a fixed time that must be covered wholly, as test::cityTask makes them.
class SqlRanking {
public:
    explicit SqlRanking(const QList<VolunteerRow>& rows);
    ~SqlRanking();
    SqlRanking(const SqlRanking&) = delete;
    SqlRanking& operator=(const SqlRanking&) = delete;

    struct Ranked {
        int volunteer = 0; ///< place in the rows
        double score = 0;
    };
    std::vector<Ranked> rank(const TaskQuery& query, int top);

private:
    void run(const char* sql);
    void insert(const QList<VolunteerRow>& rows);

    sqlite3* m_database = nullptr;
    sqlite3_stmt* m_rank = nullptr;
};

} // namespace entraide::bench
