// SPDX-License-Identifier: GPL-3.0-or-later
// Loading 100,000 volunteers for matching, with what they promised and whom they helped, against the SQLite C API that
// reads the same tables of the same file: every column of every row, and nothing done with them.
#include "matching/volunteer_index.h"
#include "sample/sample_desk.h"
#include "storage/desk.h"
#include "storage/projection_table.h"
#include "workflows/clock.h"
#include "workflows/volunteer_rows.h"

#include <QTemporaryDir>

#include <algorithm>
#include <benchmark/benchmark.h>
#include <chrono>
#include <cstdio>
#include <cstdlib>
#include <memory>
#include <sqlcipher/sqlite3.h>
#include <vector>

namespace entraide {
namespace {

using namespace Qt::StringLiterals;

const Today today = Today::at(QDateTime(QDate(2026, 11, 23), QTime(9, 0)));

QString deskFile() {
    static QTemporaryDir folder;
    static const QString file = [] {
        if (const QString given = qEnvironmentVariable("ENTRAIDE_BENCH_DESK"); !given.isEmpty())
            return given;
        const QString path = folder.filePath(u"desk.entraide"_s);
        const auto made = Desk::create(path, {}, u"Bench"_s, true);
        SampleSize size;
        size.volunteers = 100'000;
        size.requests = 50'000;
        size.postings = 500;
        fillSample(*made, size, today.now);
        return path;
    }();
    return file;
}

struct Read {
    std::int64_t rows = 0;
    std::int64_t bytes = 0;
};

void loadIndex(const Desk& desk, VolunteerIndex& index) {
    VolunteerIndex::Filling filling(index, static_cast<int>(desk.count(EntityType::Volunteer)));
    forEachVolunteerRow(
        desk, today.date, Promised::Firm, [&](const VolunteerRow& row) { filling.add(row); },
        [](const AnyId&, const VolunteerId&) {});
}

/// The tables that loading reads.
Read readTables(sqlite3* database) {
    Read read;
    for (const EntityType type : {EntityType::Volunteer, EntityType::Match, EntityType::Tandem, EntityType::Visit,
                                  EntityType::Signup, EntityType::Request}) {
        const std::string& sql = ProjectionTable::of(type).selectLeaves;
        sqlite3_stmt* statement = nullptr;
        if (sqlite3_prepare_v2(database, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK) {
            std::fprintf(stderr, "%s: %s\n", sql.c_str(), sqlite3_errmsg(database));
            std::exit(1);
        }
        const int columns = sqlite3_column_count(statement);
        for (; sqlite3_step(statement) == SQLITE_ROW; ++read.rows) {
            for (int column = 0; column < columns; ++column) {
                benchmark::DoNotOptimize(sqlite3_column_text(statement, column));
                read.bytes += sqlite3_column_bytes(statement, column);
            }
        }
        sqlite3_finalize(statement);
    }
    return read;
}

double seconds(const auto& work) {
    const auto from = std::chrono::steady_clock::now();
    work();
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - from).count();
}

double median(std::vector<double> values) {
    std::ranges::nth_element(values, values.begin() + static_cast<std::ptrdiff_t>(values.size() / 2));
    return values[values.size() / 2];
}

} // namespace
} // namespace entraide

/// Turn by turn, so that a slow minute of the machine counts for both; by the clock, since loading reads with two
/// connections.
int main() {
    using namespace entraide;
    const auto desk = Desk::open(deskFile(), {});
    sqlite3* database = nullptr;
    if (sqlite3_open_v2(deskFile().toUtf8().constData(), &database, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
        return 1;
    std::vector<double> own;
    std::vector<double> plain;
    std::vector<double> ratios;
    int volunteers = 0;
    Read read;
    for (int turn = 0; turn < 9; ++turn) {
        VolunteerIndex index(usualTasksPerWeek);
        own.push_back(seconds([&] { loadIndex(*desk, index); }));
        volunteers = index.size();
        plain.push_back(seconds([&] { read = readTables(database); }));
        ratios.push_back(own.back() / plain.back());
    }
    sqlite3_close(database);
    constexpr double target = 1.3;
    std::printf("loading %d volunteers: median %.0f ms; the C API, %lld rows of %.0f MB: median %.0f ms\n", volunteers,
                median(own) * 1e3, static_cast<long long>(read.rows), static_cast<double>(read.bytes) / 1e6,
                median(plain) * 1e3);
    std::printf("%-58s %10.2f  (%.2f to %.2f)  target %.2f  %s\n", "loading / the SQLite C API", median(ratios),
                std::ranges::min(ratios), std::ranges::max(ratios), target,
                median(ratios) <= target ? "reached" : "MISSED");
    return 0;
}
