// SPDX-License-Identifier: GPL-3.0-or-later
// Loading volunteers for matching, 100,000 and, to show how it grows, fewer, with what they promised and whom they
// helped, against the SQLite C API that reads the same tables of the same file: every column of every row, and nothing
// done with them.
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
#include <string>
#include <vector>

namespace entraide {
namespace {

using namespace Qt::StringLiterals;

const Today today = Today::at(QDateTime(QDate(2026, 11, 23), QTime(9, 0)));

void makeDesk(const QString& path, int volunteers) {
    const auto made = Desk::create(path, {}, u"Bench"_s, true);
    SampleSize size;
    size.volunteers = volunteers;
    size.requests = volunteers / 2;
    size.postings = volunteers / 200;
    fillSample(*made, size, today.now);
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

/// Turn by turn, so that a slow minute of the machine counts for both; by the clock, since loading reads with two
/// connections. False when the file cannot be read.
bool measure(const QString& file, bool hasTarget) {
    constexpr double target = 1.3;
    constexpr int turns = 9;
    const auto desk = Desk::open(file, {});
    sqlite3* database = nullptr;
    if (sqlite3_open_v2(file.toUtf8().constData(), &database, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
        return false;
    std::vector<double> own;
    std::vector<double> plain;
    std::vector<double> ratios;
    int volunteers = 0;
    Read read;
    for (int turn = 0; turn < turns; ++turn) {
        VolunteerIndex index(usualTasksPerWeek);
        own.push_back(seconds([&] { loadIndex(*desk, index); }));
        volunteers = index.size();
        plain.push_back(seconds([&] { read = readTables(database); }));
        ratios.push_back(own.back() / plain.back());
    }
    sqlite3_close(database);
    std::printf("loading %d volunteers: median %.1f ms; the C API, %lld rows of %.1f MB: median %.1f ms\n", volunteers,
                median(own) * 1e3, static_cast<long long>(read.rows), static_cast<double>(read.bytes) / 1e6,
                median(plain) * 1e3);
    const std::string what = "loading " + std::to_string(volunteers) + " / the SQLite C API";
    std::printf("%-58s %10.2f  (%.2f to %.2f)", what.c_str(), median(ratios), std::ranges::min(ratios),
                std::ranges::max(ratios));
    if (hasTarget)
        std::printf("  target %.2f  %s", target, median(ratios) <= target ? "reached" : "MISSED");
    std::printf("\n");
    return true;
}

} // namespace
} // namespace entraide

/// ENTRAIDE_BENCH_DESK: a desk of 100,000 that is there already; the fewer are then left out.
int main() {
    using namespace entraide;
    if (const QString given = qEnvironmentVariable("ENTRAIDE_BENCH_DESK"); !given.isEmpty())
        return measure(given, true) ? 0 : 1;
    constexpr int most = 100'000; // for which there is a target
    const QTemporaryDir folder;
    for (const int volunteers : {1'000, 10'000, most}) {
        const QString file = folder.filePath(QString::number(volunteers) + u".entraide"_s);
        makeDesk(file, volunteers);
        if (!measure(file, volunteers == most))
            return 1;
    }
    return 0;
}
