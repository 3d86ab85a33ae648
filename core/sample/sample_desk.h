// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>

#include <cstdint>
#include <functional>

namespace entraide {

class Desk;

/// How big an invented desk is: so many records of each, exactly; people who signed up twice count twice.
struct SampleSize {
    int volunteers = 250;
    int requests = 340;
    int postings = 7;
    std::uint64_t seed = 1;
};

/// What was put in.
struct SampleCounts {
    int persons = 0;
    int volunteers = 0;
    int beneficiaries = 0;
    int organisations = 0;
    int requests = 0;
    int offers = 0;
    int matches = 0;
    int tandems = 0;
    int visits = 0;
    int postings = 0;
    int signups = 0;
    int notes = 0;
    int dishes = 0;
    int mealOrders = 0;
    int rounds = 0;
};

/// Fills an empty desk with invented people of Brussels and their work around \a now: this week and the next are full,
/// yesterday waits for its outcomes. The same size, seed and time give the same documents. \a progress is told records
/// done and expected, and stops the work by giving false (what was written stays; the file is to be thrown away).
/// Throws Error.
SampleCounts fillSample(Desk& desk, const SampleSize& size, const QDateTime& now,
                        const std::function<bool(int done, int expected)>& progress = {});

} // namespace entraide
