// SPDX-License-Identifier: GPL-3.0-or-later
// How much a fault test tries: some at each commit, more where ENTRAIDE_TORTURE says how many times as much ("./dev
// torture"). What was counted goes to the output as lines "torture: …", which the verb gathers into its table.
#pragma once

#include <QByteArray>

#include <algorithm>
#include <cstdio>
#include <string>

namespace entraide::test {

inline int timesAsMuch() {
    return std::max(1, qEnvironmentVariableIntValue("ENTRAIDE_TORTURE"));
}

inline void sayCounted(const std::string& what, long long tried, long long failed) {
    std::printf("torture: %s | %lld | %lld\n", what.c_str(), tried, failed);
    std::fflush(stdout);
}

} // namespace entraide::test
