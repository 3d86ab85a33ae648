// SPDX-License-Identifier: GPL-3.0-or-later
#include "matching/dimacs.h"
#include "matching/lemon/network_simplex.h"
#include "ui/console/cli_fixture.h"

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class CliFlowTest : public CliTest {
protected:
    CliRun solve(const QByteArray& text) const { return run(solving(write(u"f.min"_s, text))); }
    static QStringList solving(const QString& file) {
        return {u"--lang"_s, u"en"_s, u"--json"_s, u"plan"_s, u"--solve-flow"_s, file};
    }
};

TEST_F(CliFlowTest, shouldExportAWeekThatOthersSolveAlike) {
    const QString desk = sample();
    const QString file = path(u"week.min"_s);
    const CliRun exported = json(desk, {u"plan"_s, u"2026-W48"_s, u"--export-flow"_s, file});
    ASSERT_EQ(exported.status, 0) << exported.err.constData();
    const QJsonObject said = exported.json();
    EXPECT_EQ(said.keys(), (QStringList{u"arcs"_s, u"file"_s, u"nodes"_s, u"objective"_s}));
    EXPECT_EQ(said.value(u"file"_s).toString(), file);
    const QByteArray text = contents(file);
    const auto read = readDimacs(text.toStdString());
    ASSERT_TRUE(std::holds_alternative<FlowNetwork>(read));
    const FlowNetwork& network = std::get<FlowNetwork>(read);
    EXPECT_EQ(said.value(u"nodes"_s).toInteger(), static_cast<qint64>(network.supply.size()));
    EXPECT_EQ(said.value(u"arcs"_s).toInteger(), static_cast<qint64>(network.arcs.size()));
    EXPECT_GT(network.arcs.size(), 50U);
    const qint64 objective = said.value(u"objective"_s).toInteger();
    EXPECT_EQ(lemonNetworkSimplex(network).cost, objective);

    const QJsonObject solved = run(solving(file)).json();
    EXPECT_EQ(solved.keys(), (QStringList{u"milliseconds"_s, u"objective"_s}));
    EXPECT_EQ(solved.value(u"objective"_s).toInteger(), objective);
    EXPECT_GE(solved.value(u"milliseconds"_s).toDouble(-1), 0);
}

TEST_F(CliFlowTest, shouldSolveAnyFlow) {
    EXPECT_EQ(solve("p min 2 2\nn 1 3\nn 2 -3\na 1 2 0 2 5\na 1 2 0 2 7\n").json().value(u"objective"_s), 17);
    EXPECT_EQ(solve("p min 2 2\na 1 2 0 4 -5\na 2 1 0 9 1\n").json().value(u"objective"_s), -16);
}

TEST_F(CliFlowTest, shouldSayWhyAFileCannotBeSolved) {
    expectRefused(run(solving(path(u"none.min"_s))), 4, u"none.min"_s);
    expectRefused(solve(""), 3, u"no problem"_s);
    expectRefused(solve(QByteArray(4'000, '\0')), 3, u"line 1"_s);
    expectRefused(solve("p min 2 1\nn 1 3\nn 2 -3\na 1 3 0 2 5\n"), 3, u"line 4: there is no node"_s);
    expectRefused(solve("p min 2 2\nn 1 3\nn 2 -3\na 1 2 0 2 5\n"), 3, u"fewer arcs"_s);
    expectRefused(solve("p min 2 1\nn 1 3\nn 2 -3\na 1 2 0 2 5\n"), 3, u"no solution"_s);
    expectRefused(solve("p min 2 2\na 1 2 0 9223372036854775807 -5\na 2 1 0 9223372036854775807 1\n"), 3,
                  u"negative cost"_s);
    expectRefused(solve("p min 2 1\nn 1 3\nn 2 -3\na 1 2 0 4000000000000000000 5\n"), 3, u"64 bits"_s);
    expectRefused(solve("p min 2 1\nn 1 99999999999999999999\n"), 3, u"64 bits"_s);
}

TEST_F(CliFlowTest, shouldWantAWeekOrAFile) {
    const QString desk = sample();
    expectRefused(onDesk(desk, {u"plan"_s}), 2);
    expectRefused(onDesk(desk, {u"plan"_s, u"2026-W48"_s, u"--solve-flow"_s, path(u"f.min"_s)}), 2);
    expectRefused(onDesk(desk, {u"plan"_s, u"2026-W48"_s, u"--accept"_s, u"--export-flow"_s, path(u"f.min"_s)}), 2);
    expectRefused(onDesk(desk, {u"plan"_s, u"2026-W48"_s, u"--export-flow"_s, desk}), 3, u"sample"_s);
    expectRefused(onDesk(desk, {u"plan"_s, u"2026-W48"_s, u"--export-flow"_s, path(u"nowhere/f.min"_s)}), 4,
                  u"nowhere"_s);
}

} // namespace
} // namespace entraide::THIS_FILE
