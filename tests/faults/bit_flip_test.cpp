// SPDX-License-Identifier: GPL-3.0-or-later
// One bit of a file that is not what was written: in the database, in the log that a killed program left, in the key
// file, in a copy. Whatever is not there any more is said to be damaged, when the desk opens or when it is checked.
#include "backups/backup_making.h"
#include "backups/copy_check.h"
#include "core/storage/storage_fixture.h"
#include "faults/torture.h"
#include "storage/desk_check.h"

#include <QDir>
#include <QJsonDocument>
#include <QTimeZone>
#include <QtEndian>

#include <random>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

constexpr qint64 pageBytes = 4096;
constexpr qint64 logHeaderBytes = 32;
constexpr qint64 frameHeadBytes = 24;
constexpr qint64 frameBytes = frameHeadBytes + pageBytes;
constexpr qint64 saltBytes = 16;

/// A release tries five times what each commit does.
int count(int atEachCommit) {
    return atEachCommit * std::min(5, test::timesAsMuch());
}

enum class Noticed {
    AtOpening,
    AtTheCheck,
    NothingLost, ///< it opens, is sound and says what it said
    Never,
};

class BitFlipTest : public StorageTest {
protected:
    using Files = QMap<QString, QByteArray>; ///< by the ending of their names

    static void fill(Desk& desk, int from, int to) {
        for (int i = from; i < to; ++i) {
            desk.write([&](Desk::Writer& writer) {
                const QString number = QString::number(i);
                writer.putBody(u"person:"_s + number, {{u"given_name"_s, u"Ann"_s},
                                                       {u"family_name"_s, u"Peeters"_s + number},
                                                       {u"remark"_s, QString(200 + i * 37 % 900, u'r')}});
                writer.putBody(u"volunteer:"_s + number, {{u"person"_s, QString(u"person:"_s + number)}});
            });
        }
    }
    /// Everything that the records say.
    static QMap<QString, QJsonObject> recordsOf(Desk& desk) {
        QMap<QString, QJsonObject> records;
        for (const QString& prefix : {u"person:"_s, u"volunteer:"_s}) {
            for (const QString& id : desk.documents().idsBeginning(prefix))
                records.insert(id, desk.body(id).value_or(QJsonObject()));
        }
        return records;
    }
    Files filesOf(const QString& name) const {
        Files files;
        for (const QString& ending : {u""_s, u"-wal"_s, u"-shm"_s, u".keys"_s}) {
            if (QFile::exists(path(name) + ending))
                files.insert(ending, contents(path(name) + ending));
        }
        return files;
    }
    Noticed noticed(const Files& files, const QMap<QString, QJsonObject>& expected) const {
        const QTemporaryDir where;
        const QString file = where.filePath(u"desk.entraide"_s);
        for (auto it = files.cbegin(); it != files.cend(); ++it)
            overwrite(file + it.key(), it.value());
        try {
            const auto desk = Desk::open(file, key());
            if (!checkDesk(*desk).isSound())
                return Noticed::AtTheCheck;
            return recordsOf(*desk) == expected ? Noticed::NothingLost : Noticed::Never;
        } catch (const Error&) {
            return Noticed::AtOpening;
        }
    }
    static void flip(QByteArray& bytes, qint64 at, unsigned bit) {
        bytes[at] = static_cast<char>(static_cast<unsigned char>(bytes[at]) ^ (1u << bit));
    }
    qint64 below(qint64 end) { return static_cast<qint64>(random() % static_cast<quint64>(end)); }

    /// As a program leaves a desk that is killed: a log with \a commits, and its index.
    Files killed(bool encrypted, int commits) {
        const QString name = encrypted ? u"killed.entraide"_s : u"killed-sample.entraide"_s;
        fill(*(encrypted ? newDesk(name) : newSample(name)), 0, 20);
        const auto desk = Desk::open(path(name), key());
        fill(*desk, 20, 20 + commits);
        expected = recordsOf(*desk);
        return filesOf(name);
    }

    std::mt19937_64 random{7};
    QMap<QString, QJsonObject> expected;
};

TEST_F(BitFlipTest, shouldFindEachOneInAnEncryptedDesk) {
    const QString name = u"desk.entraide"_s;
    fill(*newDesk(name), 0, 60);
    expected = recordsOf(*reopened(name));
    const Files whole = filesOf(name);
    const int tries = count(50);
    int missed = 0;
    for (int i = 0; i < tries; ++i) {
        Files files = whole;
        const qint64 at = saltBytes + below(whole[u""_s].size() - saltBytes);
        flip(files[u""_s], at, static_cast<unsigned>(random() % 8));
        const Noticed when = noticed(files, expected);
        // Each page has a seal, whatever stands on it.
        const bool found = when == Noticed::AtOpening || when == Noticed::AtTheCheck;
        missed += !found;
        EXPECT_TRUE(found) << "byte " << at;
    }
    test::sayCounted("bit flips in the database", tries, missed);
    // The first bytes are the salt, which is known from the key file: nothing reads them.
    Files files = whole;
    flip(files[u""_s], below(saltBytes), 3);
    EXPECT_EQ(noticed(files, expected), Noticed::NothingLost);
}

// A sample desk has no seals. What its records say, its rows and its full text are held against each other.
TEST_F(BitFlipTest, shouldLoseNoRecordOfASampleSilently) {
    const QString name = u"sample.entraide"_s;
    fill(*newSample(name), 0, 60);
    expected = recordsOf(*Desk::open(path(name), {}));
    const Files whole = filesOf(name);
    const int tries = count(40);
    int missed = 0;
    for (int i = 0; i < tries; ++i) {
        Files files = whole;
        const qint64 at = below(whole[u""_s].size());
        flip(files[u""_s], at, static_cast<unsigned>(random() % 8));
        const bool silent = noticed(files, expected) == Noticed::Never;
        missed += silent;
        EXPECT_FALSE(silent) << "byte " << at;
    }
    test::sayCounted("bit flips in a sample desk's database", tries, missed);
}

// SQLite reads a log up to the first frame that is not right and forgets the rest: see storage/log_check.h.
TEST_F(BitFlipTest, shouldFindEachOneInTheLogOfAKilledProgram) {
    for (const bool encrypted : {true, false}) {
        const Files whole = killed(encrypted, 14);
        ASSERT_GT(whole[u"-wal"_s].size(), 14 * frameBytes);
        ASSERT_TRUE(whole.contains(u"-shm"_s));
        ASSERT_EQ(noticed(whole, expected), Noticed::NothingLost);
        const int tries = count(encrypted ? 40 : 20);
        int missed = 0;
        for (int i = 0; i < tries; ++i) {
            Files files = whole;
            // Every fifth time in the header of the log or of a frame, which are small and matter most.
            qint64 at = below(whole[u"-wal"_s].size());
            if (i % 5 == 0)
                at = below(logHeaderBytes);
            else if (i % 5 == 1)
                at = logHeaderBytes + (at - logHeaderBytes) / frameBytes * frameBytes + below(frameHeadBytes);
            flip(files[u"-wal"_s], at, static_cast<unsigned>(random() % 8));
            const bool silent = noticed(files, expected) == Noticed::Never;
            missed += silent;
            EXPECT_FALSE(silent) << "byte " << at << (encrypted ? ", encrypted" : ", plain");
        }
        test::sayCounted("bit flips in the log", tries, missed);
    }
}

// Without the log's index, which a power failure does not spare, a bad frame at the end looks as what the power cut
// off: what was committed there last is gone, and nobody can tell. That is the limit, and no more than that.
TEST_F(BitFlipTest, shouldMissOnlyTheLastCommitsOnceTheIndexIsGoneToo) {
    Files whole = killed(true, 14);
    whole.remove(u"-shm"_s);
    const QByteArray log = whole[u"-wal"_s];
    const qint64 frames = (log.size() - logHeaderBytes) / frameBytes;
    QList<qint64> commits; // the last frame of each, from 0
    for (qint64 i = 0; i < frames; ++i) {
        if (qFromBigEndian<quint32>(log.constData() + logHeaderBytes + i * frameBytes + 4) != 0)
            commits.append(i);
    }
    ASSERT_GE(commits.size(), 14);
    const qint64 firstOfTheLast = commits[commits.size() - 3] + 1;
    const int tries = count(40);
    int missed = 0;
    for (int i = 0; i < tries; ++i) {
        Files files = whole;
        const qint64 at = below(log.size());
        flip(files[u"-wal"_s], at, static_cast<unsigned>(random() % 8));
        if (noticed(files, expected) != Noticed::Never)
            continue;
        ++missed;
        EXPECT_GE(at, logHeaderBytes + firstOfTheLast * frameBytes) << "of more than the last two commits";
    }
    EXPECT_LT(missed, tries / 2);
    std::printf("of %d bits flipped in a log whose index is gone too, %d lost the last commits unnoticed: the limit\n",
                tries, missed);
}

// SQLite reads the log beside the file, wherever the link stands.
TEST_F(BitFlipTest, shouldFindOneInTheLogOfADeskThatALinkLeadsTo) {
    Files files = killed(true, 14);
    const qint64 frames = (files[u"-wal"_s].size() - logHeaderBytes) / frameBytes;
    ASSERT_GT(frames, 14);
    flip(files[u"-wal"_s], logHeaderBytes + frames / 2 * frameBytes + frameHeadBytes + 100, 3);
    const QTemporaryDir where;
    const QString file = where.filePath(u"desk.entraide"_s);
    for (auto it = files.cbegin(); it != files.cend(); ++it)
        overwrite(file + it.key(), it.value());
    ASSERT_TRUE(QDir(where.path()).mkdir(u"elsewhere"_s));
    const QString link = where.filePath(u"elsewhere/link.entraide"_s);
    ASSERT_TRUE(QFile::link(file, link));
    ASSERT_TRUE(QFile::link(file + u".keys"_s, link + u".keys"_s));
    EXPECT_EQ(errorOf([&] { Desk::open(link, key()); }), ErrorCode::Damaged);
    EXPECT_EQ(contents(file + u"-wal"_s), files[u"-wal"_s]) << "nothing of it is folded in";
}

TEST_F(BitFlipTest, shouldNeverOpenWithADamagedKeyFile) {
    const QString name = u"desk.entraide"_s;
    fill(*newDesk(name), 0, 3);
    expected = recordsOf(*reopened(name));
    const Files whole = filesOf(name);
    const int tries = count(30);
    int missed = 0;
    for (int i = 0; i < tries; ++i) {
        Files files = whole;
        flip(files[u".keys"_s], below(whole[u".keys"_s].size()), static_cast<unsigned>(random() % 8));
        const Noticed when = noticed(files, expected); // a space that became another is no loss
        missed += when == Noticed::Never || when == Noticed::AtTheCheck;
    }
    EXPECT_EQ(missed, 0);
    test::sayCounted("bit flips in the key file", tries, missed);
}

TEST_F(BitFlipTest, shouldFindEachOneInACopy) {
    const auto desk = newDesk();
    fill(*desk, 0, 60);
    const QString made = path(u"copy.entraide"_s);
    BackupOrder order;
    order.now = QDateTime(QDate(2026, 11, 29), QTime(18, 0), QTimeZone::UTC);
    order.to = made;
    makeBackup(*desk, order);
    const QStringList endings{u""_s, u".keys"_s, u".json"_s};
    Files whole;
    for (const QString& ending : endings)
        whole.insert(ending, contents(made + ending));
    const auto stateOf = [&](const Files& files) {
        const QTemporaryDir where;
        const QString file = where.filePath(u"copy.entraide"_s);
        for (auto it = files.cbegin(); it != files.cend(); ++it)
            overwrite(file + it.key(), it.value());
        const auto copy = BackupFolder::copyIn(file);
        return copy ? checkCopy(*copy, desk->handle().keyAndSalt, true)
                    : CopyReport{CopyState::Gone, {}, {}, false, true};
    };
    ASSERT_EQ(stateOf(whole).state, CopyState::Sound) << stateOf(whole).problems.join(u'\n').toStdString();
    const int tries = count(50);
    int missed = 0;
    for (int i = 0; i < tries; ++i) {
        Files files = whole;
        const QString ending = endings[i % 10 == 0 ? 1 : i % 10 == 1 ? 2 : 0]; // mostly in the copy itself
        flip(files[ending], below(files[ending].size()), static_cast<unsigned>(random() % 8));
        if (ending == ".json"_L1 &&
            QJsonDocument::fromJson(files[ending]).object() == QJsonDocument::fromJson(whole[ending]).object())
            continue; // a space that became another
        const CopyReport report = stateOf(files);
        const bool found = report.state != CopyState::Sound || report.lacksManifest;
        missed += !found;
        EXPECT_TRUE(found) << "in the file ending " << ending.toStdString();
    }
    test::sayCounted("bit flips in a copy", tries, missed);
}

} // namespace
} // namespace entraide::THIS_FILE
