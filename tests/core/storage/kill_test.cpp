// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/storage_fixture.h"
#include "storage/desk_check.h"

#include <QProcess>

#include <random>

namespace entraide::THIS_FILE {
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

TEST_F(KillTest, shouldShareADeskWithAnotherProgram) {
    // POSIX ends all of a process's locks on a file when it closes any handle on it. A desk opened twice here, as the
    // window's jobs do, must keep them: else the other program takes the desk for unused and deletes its log.
    const auto desk = newDesk();
    const auto again = Desk::openAgain(desk->handle());
    const auto putHere = [&](const QString& id) {
        desk->write([&](Desk::Writer& writer) { writer.putBody(id, {{u"given_name"_s, id}}); });
    };
    putHere(u"person:before"_s);
    QProcess other;
    other.start(QStringLiteral(ENTRAIDE_STORAGE_WRITER), {path(u"desk.entraide"_s), u"0"_s, u"3"_s});
    ASSERT_TRUE(other.waitForFinished(30'000)); // it closes the desk in good order
    ASSERT_EQ(other.exitCode(), 0) << other.readAllStandardError().toStdString();
    EXPECT_TRUE(QFile::exists(path(u"desk.entraide-wal"_s))) << "still in use here";
    putHere(u"person:after"_s);
    for (const QString& id : {u"person:before"_s, u"person:0"_s, u"person:2"_s, u"person:after"_s}) {
        EXPECT_TRUE(desk->body(id)) << qPrintable(id);
        EXPECT_TRUE(again->body(id)) << qPrintable(id);
    }
    EXPECT_TRUE(checkDesk(*desk).isSound());
}

} // namespace
} // namespace entraide::THIS_FILE
