// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/storage_fixture.h"
#include "storage/desk_check.h"

#include <QProcess>

#include <random>

namespace entraide {
namespace {

using namespace Qt::StringLiterals;

class KillTest : public StorageTest {};

TEST_F(KillTest, shouldLoseNothingThatWasSaidToBeWritten) {
    constexpr int rounds = 8;
    newDesk();
    std::mt19937 random(5);
    int acknowledged = 0; // numbers below are promised
    for (int round = 0; round < rounds; ++round) {
        QProcess writer;
        writer.start(QStringLiteral(ENTRAIDE_STORAGE_WRITER),
                     {path(u"desk.entraide"_s), QString::number(acknowledged)});
        ASSERT_TRUE(writer.waitForStarted()) << writer.errorString().toStdString();
        const int enough = acknowledged + 1 + static_cast<int>(random() % 200);
        int last = acknowledged - 1;
        const auto read = [&] {
            while (writer.canReadLine())
                last = writer.readLine().trimmed().toInt();
        };
        while (last < enough && writer.waitForReadyRead(30'000))
            read();
        writer.kill(); // SIGKILL, wherever it is
        ASSERT_TRUE(writer.waitForFinished());
        read();
        ASSERT_EQ(writer.exitStatus(), QProcess::CrashExit) << writer.readAllStandardError().toStdString();
        ASSERT_GE(last, enough);

        const auto desk = reopened();
        for (int i = 0; i <= last; ++i) {
            EXPECT_TRUE(desk->body(u"person:%1"_s.arg(i))) << i;
            EXPECT_TRUE(desk->body(u"volunteer:%1"_s.arg(i))) << i;
        }
        const qint64 persons = desk->count(EntityType::Person);
        EXPECT_EQ(desk->count(EntityType::Volunteer), persons);
        EXPECT_LE(persons, last + 2) << "at most the one that was not acknowledged besides";
        const CheckReport report = checkDesk(*desk);
        EXPECT_TRUE(report.isSound()) << report.problems.join(u'\n').toStdString();
        acknowledged = static_cast<int>(persons);
    }
}

} // namespace
} // namespace entraide
