// SPDX-License-Identifier: GPL-3.0-or-later
// Wrong passphrases at the command line: they are counted where the window counts them, waited for, and told.
#include "storage/unlock_tries.h"
#include "ui/console/cli_fixture.h"

#include <QDateTime>
#include <QElapsedTimer>
#include <QSettings>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class CliUnlockTest : public CliTest {
protected:
    void SetUp() override {
        right = write(u"right"_s, "words of the desk\n");
        wrong = write(u"wrong"_s, "words of nobody\n");
        ASSERT_EQ(with(right, {u"new"_s}).status, 0);
    }
    CliRun with(const QString& passphraseFile, const QStringList& arguments) const {
        return onDesk(desk, QStringList{u"--profile"_s, profile, u"--passphrase-file"_s, passphraseFile} + arguments);
    }
    QJsonArray failures() const {
        QJsonArray found;
        const QJsonArray all = with(right, {u"--json"_s, u"audit"_s, u"list"_s, u"--limit"_s, u"100"_s})
                                   .json()
                                   .value("entries"_L1)
                                   .toArray();
        for (const QJsonValue& one : all) {
            if (one.toObject().value("act"_L1) == u"failed_unlock"_s)
                found.append(one.toObject().value("detail"_L1));
        }
        return found;
    }

    const QString desk = path(u"desk.entraide"_s);
    const QString profile = path(u"profile"_s);
    QString right;
    QString wrong;
};

TEST_F(CliUnlockTest, shouldEnterHowOftenItWasTried) {
    EXPECT_FALSE(QFile::exists(settingsFileIn(profile))) << "nobody was wrong yet";
    expectRefused(with(wrong, {u"list"_s, u"people"_s}), 7, u"passphrase"_s);
    QElapsedTimer taken;
    taken.start();
    const CliRun second = with(wrong, {u"list"_s, u"people"_s});
    EXPECT_EQ(second.status, 7);
    EXPECT_GE(taken.elapsed(), 900) << "one waits before the next try";
    EXPECT_TRUE(second.errorText().contains(u"It is tried in 1 second."_s)) << second.err.constData();
    EXPECT_EQ(failures(), QJsonArray{u"times=2"_s});
    EXPECT_EQ(failures(), QJsonArray{u"times=2"_s}) << "once";
}

TEST_F(CliUnlockTest, shouldCountTogetherWithTheWindow) {
    QSettings settings(settingsFileIn(profile), QSettings::IniFormat);
    UnlockTries tries(settings, desk);
    for (int i = 0; i < 3; ++i)
        tries.noteFailure(QDateTime::currentDateTime());
    QElapsedTimer taken;
    taken.start();
    expectRefused({7, {}, with(wrong, {u"check"_s}).err.split('\n').value(1) + '\n'}, 7, u"passphrase"_s);
    EXPECT_GE(taken.elapsed(), 3000) << "four seconds after the third";
    EXPECT_GT(tries.secondsLeft(QDateTime::currentDateTime()), 4) << "and the window waits for this one too";
    EXPECT_EQ(tries.failed(), 4);
    EXPECT_EQ(with(right, {u"check"_s}).status, 0);
    EXPECT_EQ(tries.secondsLeft(QDateTime::currentDateTime()), 0);
    EXPECT_EQ(failures(), QJsonArray{u"times=4"_s});
}

TEST_F(CliUnlockTest, shouldCountNothingWhereNoPassphraseWasGiven) {
    expectRefused(onDesk(desk, {u"--profile"_s, profile, u"list"_s, u"people"_s}), 7, u"--passphrase-file"_s);
    EXPECT_EQ(with(right, {u"list"_s, u"people"_s}).status, 0);
    EXPECT_EQ(failures(), QJsonArray());
}

} // namespace
} // namespace entraide::THIS_FILE
