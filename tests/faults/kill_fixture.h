// SPDX-License-Identifier: GPL-3.0-or-later
// What every way of killing the programs has in common: a desk to begin with, rounds that each follow from a seed
// (ENTRAIDE_KILL_SEED runs one alone), and what is said of them.
#pragma once

#include "core/storage/storage_fixture.h"
#include "faults/kill_driver.h"
#include "faults/torture.h"
#include "storage/desk_check.h"

#include <QDir>
#include <QFileInfo>

namespace entraide {

class KillRounds : public StorageTest {
protected:
    void SetUp() override {
        ASSERT_TRUE(QDir(folder.path()).mkpath(QStringLiteral("aside")));
        overwrite(passphraseFile(), "correct horse\n");
        overwrite(tokenFile(), token + '\n');
    }

    static inline const QByteArray token = "a-token-for-one-test";
    QString passphraseFile() const { return path(QStringLiteral("aside/passphrase")); }
    QString tokenFile() const { return path(QStringLiteral("aside/token")); }
    QString outputFile(const QString& of = QStringLiteral("program")) const {
        return path(QStringLiteral("aside/") + of);
    }

    /// A folder of this round's own, empty.
    QString freshFolder() const {
        const QString at = path(QStringLiteral("round"));
        QDir(at).removeRecursively();
        QDir(folder.path()).mkpath(at);
        return at;
    }
    static void copyDesk(const QString& from, const QString& to) {
        for (const QString& suffix : {QString(), QStringLiteral(".keys")}) {
            if (QFile::exists(from + suffix)) {
                ASSERT_TRUE(QFile::copy(from + suffix, to + suffix)) << to.toStdString();
            }
        }
    }

    /// The command line on a desk, as a script gives it.
    QStringList onDesk(const QString& desk, const QStringList& command) const {
        return QStringList{QStringLiteral("--desk"),
                           desk,
                           QStringLiteral("--passphrase-file"),
                           passphraseFile(),
                           QStringLiteral("--lang"),
                           QStringLiteral("en"),
                           QStringLiteral("--json")} +
               command;
    }
    static std::function<bool()> writesTo(const QString& desk) {
        return [log = desk + QStringLiteral("-wal")] { return QFileInfo(log).size() > 0; };
    }

    /// What is wrong with a desk that was left by a killed program; empty: it opens and is sound, and \a alsoWrong,
    /// asked with it open, finds nothing either.
    template <class F> QString wrongWith(const QString& file, F&& alsoWrong) const {
        try {
            const auto desk = Desk::open(file, key());
            const CheckReport report = checkDesk(*desk);
            return report.isSound() ? alsoWrong(*desk) : report.problems.join(u'\n');
        } catch (const Error& error) {
            return QStringLiteral("it does not open: ") + error.detail();
        }
    }

    /// \a round gives what was lost, empty for nothing. So many of them, or as many more as this is tortured.
    template <class Round> void rounds(const char* what, quint64 firstSeed, int count, Round&& round) {
        bool isOne = false;
        const quint64 one = qEnvironmentVariable("ENTRAIDE_KILL_SEED").toULongLong(&isOne);
        const quint64 last = firstSeed + static_cast<quint64>(count) * static_cast<quint64>(test::timesAsMuch());
        std::printf("seeds %llu to %llu\n", static_cast<unsigned long long>(firstSeed),
                    static_cast<unsigned long long>(last - 1));
        int tried = 0;
        int lost = 0;
        for (quint64 seed = firstSeed; seed < last && !HasFatalFailure(); ++seed) {
            if (isOne && seed != one)
                continue;
            test::Dice dice(seed);
            const QString problem = round(dice);
            ++tried;
            if (problem.isEmpty())
                continue;
            if (++lost <= 3)
                ADD_FAILURE() << "ENTRAIDE_KILL_SEED=" << seed << ": " << problem.toStdString();
        }
        test::sayCounted(std::string("kill -9 of the real program, ") + what, tried, lost);
    }
};

} // namespace entraide
