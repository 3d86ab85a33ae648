// SPDX-License-Identifier: GPL-3.0-or-later
// Loading 100,000 volunteers for matching, with what they promised and whom they helped, against the SQLite C API that
// reads the same tables of the same file: every column of every row, and nothing done with them.
#include "benchmarks/ratios.h"
#include "matching/volunteer_index.h"
#include "sample/sample_desk.h"
#include "storage/desk.h"
#include "storage/projection_table.h"
#include "workflows/clock.h"
#include "workflows/volunteer_rows.h"

#include <QTemporaryDir>

#include <cstdlib>
#include <memory>
#include <sqlcipher/sqlite3.h>

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

void loadIndex(benchmark::State& state) {
    const auto desk = Desk::open(deskFile(), {});
    int loaded = 0;
    for (auto _ : state) {
        VolunteerIndex index(usualTasksPerWeek);
        index.reserve(static_cast<int>(desk->count(EntityType::Volunteer)));
        forEachVolunteerRow(
            *desk, today.date, Promised::Firm, [&](const VolunteerRow& row) { index.set(row); },
            [](const AnyId&, const VolunteerId&) {});
        loaded = index.size();
    }
    state.counters["volunteers"] = loaded;
}

/// The tables that loading reads.
void readTables(benchmark::State& state) {
    sqlite3* database = nullptr;
    if (sqlite3_open_v2(deskFile().toUtf8().constData(), &database, SQLITE_OPEN_READONLY, nullptr) != SQLITE_OK)
        std::exit(1);
    std::int64_t rows = 0;
    std::int64_t bytes = 0;
    for (auto _ : state) {
        rows = bytes = 0;
        for (const EntityType type : {EntityType::Volunteer, EntityType::Match, EntityType::Tandem, EntityType::Visit,
                                      EntityType::Signup, EntityType::Request}) {
            const std::string& sql = ProjectionTable::of(type).selectLeaves;
            sqlite3_stmt* statement = nullptr;
            if (sqlite3_prepare_v2(database, sql.c_str(), -1, &statement, nullptr) != SQLITE_OK) {
                std::fprintf(stderr, "%s: %s\n", sql.c_str(), sqlite3_errmsg(database));
                std::exit(1);
            }
            const int columns = sqlite3_column_count(statement);
            for (; sqlite3_step(statement) == SQLITE_ROW; ++rows) {
                for (int column = 0; column < columns; ++column) {
                    benchmark::DoNotOptimize(sqlite3_column_text(statement, column));
                    bytes += sqlite3_column_bytes(statement, column);
                }
            }
            sqlite3_finalize(statement);
        }
    }
    sqlite3_close(database);
    state.counters["rows"] = static_cast<double>(rows);
    state.counters["MB"] = static_cast<double>(bytes) / 1e6;
}

} // namespace
} // namespace entraide

int main(int argc, char** argv) {
    benchmark::Initialize(&argc, argv);
    benchmark::RegisterBenchmark("load_index", entraide::loadIndex)->Unit(benchmark::kMillisecond)->Iterations(3);
    benchmark::RegisterBenchmark("read_tables", entraide::readTables)->Unit(benchmark::kMillisecond)->Iterations(3);
    entraide::bench::RememberingReporter reporter;
    benchmark::RunSpecifiedBenchmarks(&reporter);
    std::printf("\n");
    reporter.ratio("loading 100,000 volunteers / the SQLite C API", "load_index/iterations:3",
                   "read_tables/iterations:3", 1.3);
    return 0;
}
