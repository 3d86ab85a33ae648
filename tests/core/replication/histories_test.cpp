// SPDX-License-Identifier: GPL-3.0-or-later
// Thousands of random histories of desks that exchange. ENTRAIDE_HISTORIES sets how many, ENTRAIDE_TORTURE how many
// times as many as at each commit (10 before a release); ENTRAIDE_HISTORY_SEED runs one alone.
#include "core/replication/history.h"
#include "faults/torture.h"

#include <QHashSeed>

#include <gtest/gtest.h>

namespace entraide::replication::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

constexpr int parts = 4; // each a test of its own, for machines with several cores

QString failureOf(HistoryFolder& folder, quint32 seed) {
    try {
        History history(folder, seed);
        return history.run().join(u'\n');
    } catch (const std::exception& error) {
        return QString::fromUtf8(error.what());
    }
}

class Histories : public testing::TestWithParam<int> {
protected:
    Histories() { QHashSeed::setDeterministicGlobalSeed(); } // a seed gives the same history each time

    HistoryFolder folder;
};

TEST_P(Histories, shouldEndWithEqualDesksAndNothingLost) {
    bool isOne = false;
    const quint32 one = qEnvironmentVariable("ENTRAIDE_HISTORY_SEED").toUInt(&isOne);
    if (isOne) {
        const QString failure = GetParam() == 0 ? failureOf(folder, one) : QString();
        EXPECT_TRUE(failure.isEmpty()) << qPrintable(failure);
        return;
    }
    const int asked = qEnvironmentVariableIntValue("ENTRAIDE_HISTORIES");
    const int histories = (asked > 0 ? asked : 1000 * test::timesAsMuch()) / parts;
    int failed = 0;
    int tried = 0;
    for (int i = 0; i < histories && failed < 3; ++i, ++tried) {
        const auto seed = static_cast<quint32>(i * parts + GetParam());
        const QString failure = failureOf(folder, seed);
        failed += failure.isEmpty() ? 0 : 1;
        EXPECT_TRUE(failure.isEmpty()) << "ENTRAIDE_HISTORY_SEED=" << seed << '\n' << qPrintable(failure);
    }
    test::sayCounted("replication histories of 2 to 5 desks: reordered, doubled, lost, killed, put back", tried,
                     failed);
}

INSTANTIATE_TEST_SUITE_P(Part, Histories, testing::Range(0, parts));

} // namespace
} // namespace entraide::replication::THIS_FILE
