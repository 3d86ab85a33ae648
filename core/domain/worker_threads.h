// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <algorithm>
#include <cstddef>
#include <thread>
#include <vector>

namespace entraide {

/// How many threads for so many pieces of work that is worth one each: \a wanted, or as many as the machine has (0); at
/// least one.
inline std::size_t threadsFor(int wanted, std::size_t pieces) {
    const std::size_t most = wanted > 0 ? static_cast<std::size_t>(wanted) : std::thread::hardware_concurrency();
    return std::max(std::size_t{1}, std::min(most, pieces));
}

/// Runs \a work on so many threads, of which one is the caller's, and waits for all.
template <class F> void onThreads(std::size_t threads, const F& work) {
    std::vector<std::jthread> others;
    for (std::size_t i = 1; i < threads; ++i)
        others.emplace_back(work);
    work();
}

} // namespace entraide
