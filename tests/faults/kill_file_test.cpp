// SPDX-License-Identifier: GPL-3.0-or-later
// The programs, killed while they copy a desk, upgrade a file of an older version, make a desk and have one open in the
// window.
#include "backups/copy_check.h"
#include "faults/kill_fixture.h"
#include "faults/old_desk.h"
#include "sample/sample_desk.h"
#include "storage/migrations.h"

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using test::Dice;
using test::Holdings;
using test::KillWindow;
using test::upTo;
using test::Victim;

const QString program = QStringLiteral(ENTRAIDE_CLI);
const QString windowProgram = QStringLiteral(ENTRAIDE_WINDOW);

// ---- backups ------------------------------------------------------------------------------------------------------

class KilledCopying : public KillRounds {
protected:
    /// Of every copy that is listed. A copy without its description was never finished, and is not listed as sound.
    static QString wrongCopies(const QString& file, const QByteArray& keyAndSalt, int* sound) {
        for (const BackupCopy& copy : BackupFolder::beside(file).copies()) {
            const CopyReport report = checkCopy(copy, keyAndSalt, true);
            if (report.state != CopyState::Sound)
                return copy.file + u": "_s + report.problems.join(u'\n');
            ++*sound;
        }
        return {};
    }
};

TEST_F(KilledCopying, shouldListNoCopyThatIsNotWhole) {
    const QString base = path(u"desk.entraide"_s);
    Holdings expected;
    QByteArray keyAndSalt;
    {
        const auto desk = newDesk();
        test::fillForUpgrade(*desk, 150);
        expected = Holdings::of(*desk);
        keyAndSalt = desk->handle().keyAndSalt;
    }
    const auto copies = [](const QString& file) {
        return [folder = BackupFolder::beside(file).path()] { return QFileInfo::exists(folder); };
    };
    KillWindow window;
    {
        const QString file = freshFolder() + u"/desk.entraide"_s;
        copyDesk(base, file);
        Victim undisturbed(program, onDesk(file, {u"backup"_s}), outputFile());
        window = KillWindow::of(undisturbed, copies(file));
        ASSERT_EQ(undisturbed.finish(), 0) << undisturbed.errors().constData();
        int sound = 0;
        EXPECT_EQ(wrongCopies(file, keyAndSalt, &sound), QString());
        EXPECT_GE(sound, 1);
    }
    rounds("while it backs up", 6'000'000, 20, [&](Dice& dice) -> QString {
        const QString file = freshFolder() + u"/desk.entraide"_s;
        copyDesk(base, file);
        Victim victim(program, onDesk(file, {u"backup"_s}), outputFile());
        window.strike(victim, copies(file), dice);
        const bool acknowledged = victim.output().endsWith('\n');
        int sound = 0;
        if (const QString problem = wrongCopies(file, keyAndSalt, &sound); !problem.isEmpty())
            return problem;
        if (acknowledged && sound == 0)
            return u"it said that it was done, and there is no copy"_s;
        const QString problem = wrongWith(
            file, [&](Desk& desk) { return Holdings::of(desk) == expected ? QString() : u"something is lost"_s; });
        if (!problem.isEmpty())
            return problem;
        // What was left half done is in nobody's way.
        Victim next(program, onDesk(file, {u"backup"_s}), outputFile());
        if (next.finish() != 0)
            return u"it copies no more: "_s + QString::fromUtf8(next.errors());
        int after = 0;
        const QString wrong = wrongCopies(file, keyAndSalt, &after);
        return !wrong.isEmpty() ? wrong : after <= sound ? u"there is no further copy"_s : QString();
    });
}

// ---- upgrades -----------------------------------------------------------------------------------------------------

class KilledUpgrading : public KillRounds {};

TEST_F(KilledUpgrading, shouldHoldEverythingAfterwards) {
    const int newest = allMigrations().back().version;
    const auto oldFile = [&](int version) { return path(u"old%1.entraide"_s.arg(version)); };
    Holdings expected;
    {
        const auto desk = newDesk();
        test::fillForUpgrade(*desk, 250);
        expected = Holdings::of(*desk);
        for (int version = 1; version < newest; ++version)
            test::writeOldDesk(*desk, oldFile(version), version);
    }
    KillWindow window;
    {
        const QString file = freshFolder() + u"/desk.entraide"_s;
        copyDesk(oldFile(1), file);
        Victim undisturbed(program, onDesk(file, {u"check"_s}), outputFile());
        window = KillWindow::of(undisturbed, writesTo(file));
        ASSERT_EQ(undisturbed.finish(), 0) << undisturbed.errors().constData();
    }
    rounds("while it upgrades", 7'000'000, 24, [&](Dice& dice) {
        const QString file = freshFolder() + u"/desk.entraide"_s;
        const int version = 1 + static_cast<int>(dice() % static_cast<quint64>(newest - 1));
        copyDesk(oldFile(version), file);
        for (auto times = 1 + dice() % 2; times > 0; --times) {
            Victim victim(program, onDesk(file, {u"check"_s}), outputFile());
            window.strike(victim, writesTo(file), dice);
        }
        return wrongWith(file, [&](Desk& desk) {
            return Holdings::of(desk) == expected ? QString() : u"something of version %1 is lost"_s.arg(version);
        });
    });
}

// ---- the window ---------------------------------------------------------------------------------------------------

class KilledWindow : public KillRounds {
protected:
    static Victim start(const QString& profile, const QString& output, const QStringList& more = {}) {
        return Victim(windowProgram, QStringList{u"--profile"_s, profile, u"--sample"_s, u"--lang"_s, u"en"_s} + more,
                      output, {u"QT_QPA_PLATFORM=offscreen"_s, u"QT_QUICK_BACKEND=software"_s});
    }
    /// It starts again, as if nothing had been.
    QString wrongStart(const QString& profile) const {
        Victim again = start(profile, outputFile(), {u"--until-usable"_s});
        if (again.finish() != 0 || !again.output().contains("usable"))
            return u"it does not start again: "_s + QString::fromUtf8(again.errors());
        return {};
    }
    QString wrongSample(const QString& profile) const {
        const QString file = profile + u"/sample.entraide"_s;
        if (!QFile::exists(file))
            return {};
        try {
            return checkDesk(*Desk::open(file, {})).problems.join(u'\n');
        } catch (const Error& error) {
            return u"the sample does not open: "_s + error.detail();
        }
    }
};

TEST_F(KilledWindow, shouldLeaveASoundDeskBehind) {
    // A desk of some days ago, so that opening it has something to write.
    const QString base = path(u"sample.entraide"_s);
    fillSample(*newSample(), {60, 80, 3, 1}, QDateTime::currentDateTime().addDays(-9));
    const auto fresh = [&] {
        const QString profile = freshFolder();
        copyDesk(base, profile + u"/sample.entraide"_s);
        return profile;
    };
    test::Microseconds usable{};
    {
        Victim undisturbed = start(fresh(), outputFile(), {u"--until-usable"_s});
        ASSERT_EQ(undisturbed.finish(), 0) << undisturbed.errors().constData();
        usable = undisturbed.age();
    }
    rounds("while its window has a desk open", 8'000'000, 9, [&](Dice& dice) {
        const QString profile = fresh();
        Victim victim = start(profile, outputFile());
        victim.endsWithin(upTo(usable + usable / 4, dice));
        victim.kill();
        const QString problem = wrongSample(profile);
        return problem.isEmpty() && dice() % 4 == 0 ? wrongStart(profile) : problem;
    });
}

TEST_F(KilledWindow, shouldStartAgainAfterAFirstStartThatWasCutOff) {
    test::Microseconds usable{};
    {
        Victim undisturbed = start(freshFolder(), outputFile(), {u"--until-usable"_s});
        ASSERT_EQ(undisturbed.finish(), 0) << undisturbed.errors().constData();
        usable = undisturbed.age();
    }
    rounds("at its first start", 9'000'000, 3, [&](Dice& dice) {
        const QString profile = freshFolder();
        Victim victim = start(profile, outputFile());
        victim.endsWithin(upTo(usable, dice));
        victim.kill();
        const QString problem = wrongSample(profile);
        return problem.isEmpty() ? wrongStart(profile) : problem;
    });
}

// A desk is made under another name first, so that a making that was cut off leaves nothing that does not open.
class KilledMaking : public KillRounds {};

TEST_F(KilledMaking, shouldLeaveAWholeDeskOrNone) {
    KillWindow window;
    const QStringList command{u"new"_s,        u"--sample"_s, u"--volunteers"_s, u"0"_s,
                              u"--requests"_s, u"0"_s,        u"--postings"_s,   u"0"_s};
    const auto writes = [](const QString& file) { // the first byte of it
        return [file] { return QFileInfo(file + u".unfinished"_s).size() > 0 || QFileInfo(file).size() > 0; };
    };
    const auto make = [&](const QString& file) {
        return Victim(program, QStringList{u"--desk"_s, file, u"--json"_s} + command, outputFile());
    };
    {
        const QString file = freshFolder() + u"/desk.entraide"_s;
        Victim undisturbed = make(file);
        window = KillWindow::of(undisturbed, writes(file));
        ASSERT_EQ(undisturbed.finish(), 0) << undisturbed.errors().constData();
    }
    rounds("while it makes a desk", 10'000'000, 12, [&](Dice& dice) -> QString {
        const QString file = freshFolder() + u"/desk.entraide"_s;
        Victim victim = make(file);
        window.strike(victim, writes(file), dice);
        const bool acknowledged = victim.output().endsWith('\n');
        if (acknowledged && !QFile::exists(file))
            return u"it said that it was made, and it is not there"_s;
        if (!QFile::exists(file)) {
            Victim again = make(file);
            if (again.finish() != 0)
                return u"it cannot be made any more: "_s + QString::fromUtf8(again.errors());
        }
        return wrongWith(file, [](Desk&) { return QString(); });
    });
}

} // namespace
} // namespace entraide::THIS_FILE
