// SPDX-License-Identifier: GPL-3.0-or-later
// Reading from a desk of 100,000 volunteers what its map shows. ENTRAIDE_BENCH_DESK names a desk that is there already.
#include "geo/region.h"
#include "sample/sample_desk.h"
#include "storage/desk.h"
#include "workflows/map_places.h"

#include <QTemporaryDir>

#include <algorithm>
#include <chrono>
#include <cstdio>
#include <vector>

namespace entraide {
namespace {

using namespace Qt::StringLiterals;

const Today today = Today::at(QDateTime(QDate(2026, 11, 23), QTime(9, 0)));

QString deskFile(const QTemporaryDir& folder) {
    if (const QString given = qEnvironmentVariable("ENTRAIDE_BENCH_DESK"); !given.isEmpty())
        return given;
    const QString path = folder.filePath(u"desk.entraide"_s);
    const auto made = Desk::create(path, {}, u"Bench"_s, true);
    SampleSize size;
    size.volunteers = 100'000;
    size.requests = 50'000;
    size.postings = 50;
    fillSample(*made, size, today.now);
    return path;
}

} // namespace
} // namespace entraide

int main() {
    using namespace entraide;
    const QTemporaryDir folder;
    const auto desk = Desk::open(deskFile(folder), {});
    const Region region = desk->region();
    std::vector<double> times;
    qsizetype volunteers = 0;
    qsizetype requests = 0;
    constexpr int turns = 9;
    for (int turn = 0; turn < turns; ++turn) {
        const auto from = std::chrono::steady_clock::now();
        const DeskPlaces places = deskPlaces(*desk, region, today);
        times.push_back(std::chrono::duration<double>(std::chrono::steady_clock::now() - from).count() * 1e3);
        volunteers = places.volunteers.size();
        requests = places.requests.size();
    }
    std::ranges::sort(times);
    std::printf("reading %lld volunteers and %lld live requests for the map: median %.0f ms (%.0f to %.0f)\n",
                static_cast<long long>(volunteers), static_cast<long long>(requests), times[times.size() / 2],
                times.front(), times.back());
    return 0;
}
