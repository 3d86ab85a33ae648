// SPDX-License-Identifier: GPL-3.0-or-later
// A disk that is full, a folder that may not be written, a stick that is pulled: by real means, to the real programs,
// in whatever they do. Each is said in a sentence that names what is meant and no technical word, nothing is lost, and
// the desk is usable as soon as the disk is.
#include "backups/backup_making.h"
#include "faults/failing_files.h"
#include "faults/kill_driver.h"
#include "faults/torture.h"
#include "storage/desk.h"
#include "storage/desk_check.h"
#include "storage/document_store.h"
#include "storage/vault.h"
#include "ui/console/deprived_cli.h"
#include "ui/words/error_words.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using test::FailingFiles;
using test::FaultKind;
using test::HttpTalk;
using test::Victim;

constexpr KeyCost cheap{64 * 1024, 1};
const QDateTime evening(QDate(2026, 11, 18), QTime(18, 0));

/// No file grows beyond so many bytes while this lives, as on a disk that is full.
class LittleRoom {
public:
    explicit LittleRoom(qint64 bytes) {
        std::signal(SIGXFSZ, SIG_IGN);
        getrlimit(RLIMIT_FSIZE, &m_before);
        const rlimit little{static_cast<rlim_t>(bytes), m_before.rlim_max};
        setrlimit(RLIMIT_FSIZE, &little);
    }
    LittleRoom(const LittleRoom&) = delete;
    LittleRoom& operator=(const LittleRoom&) = delete;
    ~LittleRoom() { setrlimit(RLIMIT_FSIZE, &m_before); }

private:
    rlimit m_before{};
};

class DiskScenario : public DeprivedCliTest {
protected:
    void TearDown() override {
        for (const QString& name : {u"."_s, u"locked"_s, u"stick"_s})
            QFile::setPermissions(path(name), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
        test::sayCounted("a full disk, a folder that may not be written, a stick that is pulled", 1, HasFailure());
    }

    /// One sentence about \a what, in words that a coordinator knows.
    static void expectSaid(const CliRun& run, const QString& what) {
        expectRefused(run, 5, what);
        EXPECT_FALSE(run.errorText().contains(u"SQL"_s)) << run.err.constData();
        EXPECT_TRUE(run.errorText().trimmed().endsWith(u'.')) << run.err.constData();
    }
    static void expectSaid(const Error& error, std::initializer_list<ErrorCode> codes) {
        EXPECT_NE(std::ranges::find(codes, error.code()), codes.end()) << error.what();
        const QString sentence = sentenceFor(error);
        EXPECT_TRUE(sentence.endsWith(u'.')) << sentence.toStdString();
        EXPECT_FALSE(sentence.contains(u"SQL"_s)) << sentence.toStdString();
    }

    /// Everything that the records say.
    static QMap<QString, TypeDigest> recordsOf(Desk& desk) {
        QMap<QString, TypeDigest> records;
        const auto all = desk.documents().digests();
        for (const EntityType type : enumValues<EntityType>())
            records.insert(enumName(type), all.value(enumName(type)));
        return records;
    }
    static QMap<QString, TypeDigest> recordsIn(const QString& file) { return recordsOf(*Desk::open(file, {})); }
    /// Nothing is lost, and the next edit goes in.
    void expectUsable(const QString& file, const QMap<QString, TypeDigest>& before) const {
        EXPECT_EQ(recordsIn(file), before);
        EXPECT_TRUE(checkDesk(*Desk::open(file, {})).isSound());
        EXPECT_EQ(json(file, {u"set"_s, first(file, u"requests"_s, u"open"_s), u"remark=afterwards"_s}).status, 0);
    }
    std::unique_ptr<Desk> encrypted(const QString& name) const {
        return Desk::create(path(name), {"correct horse", cheap}, u"Permanence"_s, false);
    }
    static void put(Desk& desk, const QString& id, qsizetype size = 300) {
        desk.write([&](Desk::Writer& writer) { writer.putBody(id, {{u"remark"_s, QString(size, u'x')}}); });
    }
    QString list(int people) const {
        QByteArray text = "Prénom;Nom;Téléphone;Code postal\n";
        for (int i = 0; i < people; ++i)
            text += "Inès;Exemple" + QByteArray::number(i) + ";0470" + QByteArray::number(100'000 + i) + ";1050\n";
        return write(u"people.csv"_s, text);
    }
};

// The index of a desk's log takes 32 KiB, so with a little more the desk opens.
constexpr qint64 hardlyAnything = 33 * 1024;

// ---- a full disk --------------------------------------------------------------------------------------------------

TEST_F(DiskScenario, shouldSurviveAnEditOnAFullDisk) {
    const QString desk = sample();
    const auto before = recordsIn(desk);
    const QString text = u"remark="_s + QString(50'000, u'x');
    expectSaid(runWithout(roomFor(hardlyAnything), desk, {u"set"_s, first(desk, u"requests"_s, u"open"_s), text}),
               u"sample.entraide"_s);
    expectUsable(desk, before);
}

TEST_F(DiskScenario, shouldSurviveAnImportOnAFullDisk) {
    const QString desk = sample();
    const auto before = recordsIn(desk);
    const QString people = list(1500);
    expectSaid(runWithout(roomFor(QFileInfo(desk).size() / 4), desk, {u"import"_s, u"volunteers"_s, people}), {});
    expectUsable(desk, before);
    EXPECT_EQ(json(desk, {u"import"_s, u"volunteers"_s, people}).json().value(u"new"_s).toInt(), 1500);
}

TEST_F(DiskScenario, shouldLeaveNoHalfFileOnAFullDisk) {
    const QString desk = sample();
    const auto before = recordsIn(desk);
    for (const QStringList& command :
         {QStringList{u"export"_s, u"--all"_s}, QStringList{u"roster"_s, u"2026-W48"_s, u"--pdf"_s}}) {
        const QString out = path(u"out"_s);
        expectSaid(runWithout(roomFor(hardlyAnything), desk, command + QStringList{out}), {});
        EXPECT_FALSE(QFile::exists(out)) << qPrintable(command.first());
    }
    expectUsable(desk, before);
}

TEST_F(DiskScenario, shouldLeaveNoHalfCopyOnAFullDisk) {
    const QString desk = sample();
    const auto before = recordsIn(desk);
    expectSaid(runWithout(roomFor(hardlyAnything), desk, {u"backup"_s}), {});
    EXPECT_TRUE(BackupFolder::beside(desk).copies().isEmpty());
    expectUsable(desk, before);
    EXPECT_EQ(json(desk, {u"backup"_s}).status, 0);
    EXPECT_FALSE(BackupFolder::beside(desk).copies().isEmpty());
}

TEST_F(DiskScenario, shouldMakeNoHalfDeskOnAFullDisk) {
    ASSERT_TRUE(QDir().mkdir(path(u"stick"_s)));
    const QString desk = path(u"stick/new.entraide"_s);
    expectSaid(runWithout(roomFor(20 * 4096), desk, {u"new"_s, u"--sample"_s}), u"new.entraide"_s);
    EXPECT_THAT(QDir(path(u"stick"_s)).entryList(QDir::Files | QDir::Hidden), testing::IsEmpty());
}

TEST_F(DiskScenario, shouldKeepTheOldKeysWhenTheDiskIsFull) {
    encrypted(u"desk.entraide"_s);
    const QString keys = path(u"desk.entraide.keys"_s);
    const QByteArray before = contents(keys);
    Vault vault = Vault::read(keys);
    const auto opened = vault.open("correct horse");
    ASSERT_TRUE(opened);
    vault.setSlot(u"user:1"_s, "another way in", cheap, opened->keyAndSalt);
    try {
        const LittleRoom room(64);
        vault.write(keys);
        ADD_FAILURE() << "nothing was said";
    } catch (const Error& error) {
        expectSaid(error, {ErrorCode::DiskFull});
    }
    EXPECT_EQ(contents(keys), before);
    EXPECT_TRUE(Desk::open(path(u"desk.entraide"_s), {"correct horse"}));
    vault.write(keys);
    EXPECT_TRUE(Desk::open(path(u"desk.entraide"_s), {"another way in"}));
}

TEST_F(DiskScenario, shouldOpenAgainWhatDidNotOpenOnAFullDisk) {
    put(*encrypted(u"desk.entraide"_s), u"person:one"_s);
    try {
        const LittleRoom room(16 * 1024);
        Desk::open(path(u"desk.entraide"_s), {"correct horse"});
        ADD_FAILURE() << "there is no room for the index of its log";
    } catch (const Error& error) {
        expectSaid(error, {ErrorCode::DiskFull});
    }
    EXPECT_TRUE(Desk::open(path(u"desk.entraide"_s), {"correct horse"})->body(u"person:one"_s));
}

// ---- a folder that may not be written -----------------------------------------------------------------------------

TEST_F(DiskScenario, shouldSayThatADeskLiesWhereNothingMayBeWritten) {
    ASSERT_TRUE(QDir().mkdir(path(u"locked"_s)));
    const QString desk = sample(u"locked/sample.entraide"_s);
    const auto before = recordsIn(desk);
    const QString id = first(desk, u"requests"_s, u"open"_s);
    ASSERT_TRUE(QFile::setPermissions(path(u"locked"_s), QFile::ReadOwner | QFile::ExeOwner));
    for (const QStringList& command :
         {QStringList{u"set"_s, id, u"remark=here"_s}, QStringList{u"backup"_s}, QStringList{u"list"_s, u"requests"_s}})
        expectSaid(runWithout(obeyPermissions, desk, command), u"sample.entraide"_s);
    ASSERT_TRUE(QFile::setPermissions(path(u"locked"_s), QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
    expectUsable(desk, before);
}

TEST_F(DiskScenario, shouldSayThatNothingMayBeWrittenThere) {
    ASSERT_TRUE(QDir().mkdir(path(u"locked"_s)));
    const QString desk = sample();
    const auto before = recordsIn(desk);
    ASSERT_TRUE(QFile::setPermissions(path(u"locked"_s), QFile::ReadOwner | QFile::ExeOwner));
    for (const QStringList& command :
         {QStringList{u"export"_s, u"--all"_s}, QStringList{u"roster"_s, u"2026-W48"_s, u"--pdf"_s}})
        expectSaid(runWithout(obeyPermissions, desk, command + QStringList{path(u"locked/out"_s)}), u"locked"_s);
    expectSaid(runWithout(obeyPermissions, path(u"locked/new.entraide"_s), {u"new"_s, u"--sample"_s}), u"locked"_s);
    EXPECT_TRUE(QDir(path(u"locked"_s)).isEmpty());
    expectUsable(desk, before);
}

TEST_F(DiskScenario, shouldStartWithSettingsThatCannotBeKept) {
    const QString desk = sample();
    ASSERT_TRUE(QDir().mkdir(path(u"locked"_s)));
    ASSERT_TRUE(QFile::setPermissions(path(u"locked"_s), QFile::ReadOwner | QFile::ExeOwner));
    QProcess window;
    QProcessEnvironment all = environment();
    all.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
    all.insert(u"QT_QUICK_BACKEND"_s, u"software"_s);
    window.setProcessEnvironment(all);
    window.setChildProcessModifier(obeyPermissions);
    window.start(QStringLiteral(ENTRAIDE_WINDOW),
                 {u"--profile"_s, path(u"locked"_s), u"--lang"_s, u"en"_s, u"--until-usable"_s, desk});
    EXPECT_TRUE(window.waitForFinished(patience));
    EXPECT_TRUE(window.readAllStandardOutput().contains("usable")) << window.readAllStandardError().constData();
    EXPECT_TRUE(QDir(path(u"locked"_s)).isEmpty());
    EXPECT_TRUE(checkDesk(*Desk::open(desk, {})).isSound());
}

TEST_F(DiskScenario, shouldSayThatADiskMayOnlyBeReadAnyMore) {
    put(*encrypted(u"desk.entraide"_s), u"person:one"_s);
    {
        FailingFiles files; // as when the system makes a disk with errors read-only under a program
        const test::WatchedVfs vfs(files);
        const auto desk = Desk::open(path(u"desk.entraide"_s), {"correct horse"});
        files.failAt(0, FaultKind::ReadOnly, true);
        try {
            put(*desk, u"person:two"_s);
            ADD_FAILURE() << "nothing was said";
        } catch (const Error& error) {
            expectSaid(error, {ErrorCode::NoPermission});
        }
        EXPECT_TRUE(desk->body(u"person:one"_s)) << "it can be read all the same";
        files.stop();
        put(*desk, u"person:three"_s); // and goes on where it may be written again
    }
    const auto desk = Desk::open(path(u"desk.entraide"_s), {"correct horse"});
    EXPECT_FALSE(desk->body(u"person:two"_s));
    EXPECT_TRUE(desk->body(u"person:three"_s));
    EXPECT_TRUE(checkDesk(*desk).isSound());
}

// ---- a stick that is pulled ---------------------------------------------------------------------------------------

TEST_F(DiskScenario, shouldSayThatTheStickIsNotThere) {
    ASSERT_TRUE(QDir().mkdir(path(u"stick"_s)));
    const QString desk = sample(u"stick/sample.entraide"_s);
    const auto before = recordsIn(desk);
    ASSERT_TRUE(QDir().rename(path(u"stick"_s), path(u"in a pocket"_s)));
    for (const QString& command : {u"check"_s, u"backup"_s})
        expectRefused(onDesk(desk, {command}), 4, u"stick"_s);
    ASSERT_TRUE(QDir().rename(path(u"in a pocket"_s), path(u"stick"_s)));
    expectUsable(desk, before);
    const QString here = sample();
    expectRefused(onDesk(here, {u"export"_s, u"--all"_s, path(u"gone/out.json"_s)}), 4, u"gone"_s);
}

TEST_F(DiskScenario, shouldKeepWhatWasAcknowledgedWhenTheStickIsPulledWhileADeskIsServed) {
    ASSERT_TRUE(QDir().mkdir(path(u"stick"_s)));
    const QString file = sample(u"stick/sample.entraide"_s);
    const QString database = Desk::open(file, {})->documents().databaseName();
    const QString secret = write(u"token"_s, "a-token\n");
    QStringList acknowledged;
    {
        Victim server(QStringLiteral(ENTRAIDE_CLI),
                      {u"--desk"_s, file, u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--token-file"_s, secret},
                      path(u"served"_s));
        HttpTalk talk(server.firstObject().value(u"listening"_s).toString(), "a-token");
        for (int i = 0; i < 12; ++i) {
            if (i == 6) {
                ASSERT_TRUE(QDir().rename(path(u"stick"_s), path(u"in a pocket"_s)));
            }
            const QString id = u"person:%1"_s.arg(i);
            talk.send("PUT", u'/' + database + u'/' + id, {{u"given_name"_s, u"Ann"_s}});
            const auto answer = talk.answer();
            ASSERT_TRUE(answer) << server.errors().constData();
            if (answer->status == 201)
                acknowledged.append(id);
            else
                EXPECT_GE(answer->status, 500);
        }
    }
    EXPECT_GE(acknowledged.size(), 6);
    ASSERT_TRUE(QDir().rename(path(u"in a pocket"_s), path(u"stick"_s)));
    const auto desk = Desk::open(file, {});
    for (const QString& id : std::as_const(acknowledged))
        EXPECT_TRUE(desk->body(id)) << id.toStdString();
    EXPECT_TRUE(checkDesk(*desk).isSound());
}

TEST_F(DiskScenario, shouldLoseNothingWhenTheStickIsPulledUnderAnEdit) {
    put(*encrypted(u"desk.entraide"_s), u"person:one"_s);
    FailingFiles files;
    const test::WatchedVfs vfs(files);
    {
        const auto desk = Desk::open(path(u"desk.entraide"_s), {"correct horse"});
        files.failAt(3, FaultKind::Broken, true);
        try {
            put(*desk, u"person:two"_s, 40'000);
            ADD_FAILURE() << "nothing was said";
        } catch (const Error& error) {
            expectSaid(error, {ErrorCode::Storage});
        }
    }
    files.stop();
    const auto desk = Desk::open(path(u"desk.entraide"_s), {"correct horse"});
    EXPECT_TRUE(desk->body(u"person:one"_s));
    EXPECT_FALSE(desk->body(u"person:two"_s));
    EXPECT_TRUE(checkDesk(*desk).isSound());
    put(*desk, u"person:two"_s);
}

TEST_F(DiskScenario, shouldCopyHereWhenTheSecondPlaceWasPulled) {
    const auto desk = encrypted(u"desk.entraide"_s);
    put(*desk, u"person:one"_s);
    ASSERT_TRUE(QDir().mkdir(path(u"stick"_s)));
    BackupPlaces places(*desk);
    places.chooseSecond(path(u"stick"_s));
    places.save();
    ASSERT_TRUE(QDir().rename(path(u"stick"_s), path(u"in a pocket"_s)));
    BackupOrder order;
    order.now = evening;
    const BackupMade made = makeBackup(*desk, order);
    EXPECT_TRUE(made.copy.isSound());
    ASSERT_TRUE(made.second);
    EXPECT_FALSE(made.second->fault.isEmpty()) << "somebody has to hear of it";
    ASSERT_TRUE(QDir().rename(path(u"in a pocket"_s), path(u"stick"_s)));
    const auto second = catchUpSecondPlace(*desk, evening.addSecs(60));
    ASSERT_TRUE(second);
    EXPECT_TRUE(second->fault.isEmpty());
    EXPECT_FALSE(BackupFolder(second->path).copies().isEmpty());
}

TEST_F(DiskScenario, shouldKeepTheOldKeysWhenTheStickIsPulled) {
    ASSERT_TRUE(QDir().mkdir(path(u"stick"_s)));
    encrypted(u"stick/desk.entraide"_s);
    const QString keys = path(u"stick/desk.entraide.keys"_s);
    Vault vault = Vault::read(keys);
    ASSERT_TRUE(QDir().rename(path(u"stick"_s), path(u"in a pocket"_s)));
    try {
        vault.write(keys);
        ADD_FAILURE() << "nothing was said";
    } catch (const Error& error) {
        expectSaid(error, {ErrorCode::FileMissing, ErrorCode::NoPermission, ErrorCode::Storage});
    }
    ASSERT_TRUE(QDir().rename(path(u"in a pocket"_s), path(u"stick"_s)));
    EXPECT_TRUE(Desk::open(path(u"stick/desk.entraide"_s), {"correct horse"}));
}

} // namespace
} // namespace entraide::THIS_FILE
