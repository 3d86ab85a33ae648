// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/cli_fixture.h"

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class CliUsageTest : public CliTest {};

TEST_F(CliUsageTest, shouldRefuseWhatIsNotInTheContract) {
    for (const QStringList& arguments :
         {QStringList{},
          {u"dance"_s},
          {u"list"_s},
          {u"list"_s, u"requests"_s, u"more"_s},
          {u"list"_s, u"requests"_s, u"--colour"_s},
          {u"list"_s, u"requests"_s, u"--limit"_s},
          {u"list"_s, u"requests"_s, u"--limit"_s, u"many"_s},
          {u"list"_s, u"requests"_s, u"--limit=-3"_s},
          {u"--lang"_s, u"la"_s, u"check"_s},
          {u"--today"_s, u"soon"_s, u"check"_s},
          {u"--json=yes"_s, u"check"_s},
          {u"roster"_s, u"2026-W48"_s},
          {u"map"_s},
          {u"serve"_s},
          {u"export"_s},
          {u"stats"_s, u"--from"_s, u"2026-01-01"_s},
          {u"register"_s},
          {u"certificate"_s, u"person:x"_s},
          {u"import"_s, u"wizards"_s, u"x.csv"_s},
          {u"map"_s, u"--png"_s, u"x.png"_s, u"--size"_s, u"big"_s},
          {u"map"_s, u"--png"_s, u"x.png"_s, u"--layers"_s, u"volunteers,dragons"_s},
          {u"map"_s, u"--png"_s, u"x.png"_s, u"--layers"_s, u"asked,served"_s},
          {u"map"_s, u"--png"_s, u"x.png"_s, u"--layers"_s, u""_s},
          {u"map"_s, u"--png"_s, u"x.png"_s, u"--bbox"_s, u"4.3,50.8,4.4"_s},
          {u"map"_s, u"--png"_s, u"x.png"_s, u"--bbox"_s, u"4.4,50.8,4.3,50.9"_s},
          {u"map"_s, u"--png"_s, u"x.png"_s, u"--bbox"_s, u"4.3,50.8,4.4,95"_s},
          {u"map"_s, u"--png"_s, u"x.png"_s, u"--bbox"_s, u"west,50.8,4.4,50.9"_s},
          {u"map"_s, u"--png"_s, u"x.png"_s, u"--level"_s, u"secret"_s},
          {u"roster"_s, u"2026-W48"_s, u"--pdf"_s, u"x.pdf"_s, u"--level"_s, u"secret"_s},
          {u"serve"_s, u"--listen"_s, u"somewhere"_s},
          {u"new"_s, u"--volunteers"_s, u"3"_s}}) {
        const CliRun refused = run(QStringList{u"--desk"_s, path(u"none.entraide"_s)} + arguments);
        EXPECT_EQ(refused.status, 2) << qPrintable(arguments.join(u' ')) << refused.err.constData();
        EXPECT_TRUE(refused.out.isEmpty());
        EXPECT_EQ(refused.err.count('\n'), 1) << refused.err.constData();
    }
}

TEST_F(CliUsageTest, shouldShowEveryCommandInItsHelp) {
    const CliRun help = run({u"--help"_s});
    EXPECT_EQ(help.status, 0);
    EXPECT_TRUE(help.err.isEmpty());
    for (const char* command : {"new",         "import",
                                "geocode",     "place-addresses",
                                "list",        "show",
                                "set",         "match",
                                "plan",        "roster",
                                "map",         "serve",
                                "sync",        "rebuild",
                                "check",       "export",
                                "conflicts",   "resolve",
                                "held",        "pair",
                                "peers",       "revoke",
                                "stats",       "register",
                                "certificate", "information-note",
                                "letters",     "personal-sheet",
                                "access",      "review",
                                "processing",  "who",
                                "consent",     "minimise"})
        EXPECT_TRUE(help.out.contains(QByteArray("\n  ") + command)) << command;
}

TEST_F(CliUsageTest, shouldTakeGeneralOptionsAfterTheCommandToo) {
    const QString desk = sample();
    const CliRun listed = run({u"list"_s, u"requests"_s, u"--json"_s, u"--limit=1"_s, u"--desk="_s + desk});
    EXPECT_EQ(listed.status, 0);
    EXPECT_EQ(listed.json().value(u"items"_s).toArray().size(), 1);
}

TEST_F(CliUsageTest, shouldAnswerInTheLanguageAsked) {
    const QString desk = path(u"none.entraide"_s);
    const QByteArray english = run({u"--desk"_s, desk, u"--lang"_s, u"en"_s, u"check"_s}).err;
    EXPECT_TRUE(english.contains("is not there")) << english.constData();
}

TEST_F(CliUsageTest, shouldRefuseWeeksThatDoNotExist) {
    const QString desk = sample();
    for (const QString& week : {u"2026-W54"_s, u"next"_s, u"2025-W53"_s}) {
        expectRefused(onDesk(desk, {u"plan"_s, week}), 3, week);
        expectRefused(onDesk(desk, {u"roster"_s, week, u"--pdf"_s, path(u"x.pdf"_s)}), 3, week);
    }
}

} // namespace
} // namespace entraide::THIS_FILE
