// SPDX-License-Identifier: GPL-3.0-or-later
// Files that are not what they should be: each is refused with its own code, and left as it was.
#include "core/storage/storage_fixture.h"
#include "storage/desk_check.h"
#include "storage/migrations.h"

#include <QDir>
#include <QThread>

#include <csignal>
#include <sys/resource.h>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

const QString deskName = u"desk.entraide"_s;
const QString sampleName = u"sample.entraide"_s;

class OpeningTest : public StorageTest {
protected:
    void fill(Desk& desk, int count = 200) {
        desk.write([&](Desk::Writer& writer) {
            for (int i = 0; i < count; ++i)
                writer.save(person(u"Given%1"_s.arg(i), u"Needlefamily"_s, u"1050"_s));
        });
    }
    /// Every file of the folder but those that SQLite makes while it reads.
    QHash<QString, QByteArray> everything() const {
        QHash<QString, QByteArray> all;
        for (const QString& name : QDir(folder.path()).entryList(QDir::Files)) {
            if (!name.endsWith(u"-shm"_s) && !name.endsWith(u"-wal"_s))
                all.insert(name, contents(path(name)));
        }
        return all;
    }
    void expectRefused(const QString& name, ErrorCode code, const QByteArray& passphrase = "correct horse") {
        const auto before = everything();
        EXPECT_EQ(errorOf([&] { Desk::open(path(name), key(passphrase)); }), code);
        EXPECT_EQ(everything(), before) << "a file that is refused is left as it was";
    }
};

TEST_F(OpeningTest, shouldRefuseAWrongPassphrase) {
    newDesk();
    expectRefused(deskName, ErrorCode::WrongPassphrase, "battery staple");
    expectRefused(deskName, ErrorCode::WrongPassphrase, "");
    EXPECT_TRUE(reopened());
}

TEST_F(OpeningTest, shouldRefuseWhatIsNotThere) {
    expectRefused(u"no-such-file"_s, ErrorCode::FileMissing);
    EXPECT_EQ(errorOf([&] { Desk::create(path(u"no/folder/desk"_s), key(), {}, false); }), ErrorCode::FileMissing);
}

TEST_F(OpeningTest, shouldNeverOverwrite) {
    newDesk();
    const auto before = everything();
    EXPECT_EQ(errorOf([&] { newDesk(); }), ErrorCode::FileExists);
    EXPECT_EQ(everything(), before);
    overwrite(path(u"letter.txt"_s), "Dear");
    EXPECT_EQ(errorOf([&] { newDesk(u"letter.txt"_s); }), ErrorCode::FileExists);
    EXPECT_EQ(contents(path(u"letter.txt"_s)), "Dear");
    EXPECT_FALSE(QFile::exists(path(u"letter.txt.keys"_s)));
    overwrite(path(u"orphan.keys"_s), "keys");
    EXPECT_EQ(errorOf([&] { newDesk(u"orphan"_s); }), ErrorCode::FileExists);
    EXPECT_EQ(contents(path(u"orphan.keys"_s)), "keys");
}

TEST_F(OpeningTest, shouldMakeNoPlainDeskButASample) {
    EXPECT_EQ(errorOf([&] { Desk::create(path(u"x"_s), {}, {}, false); }), ErrorCode::BadInput);
    EXPECT_TRUE(QDir(folder.path()).isEmpty());
    EXPECT_FALSE(newSample()->info().encrypted);
}

TEST_F(OpeningTest, shouldRefuseForeignFiles) {
    overwrite(path(u"text"_s), "given name;family name\n");
    expectRefused(u"text"_s, ErrorCode::NotADesk);
    overwrite(path(u"empty"_s), {});
    expectRefused(u"empty"_s, ErrorCode::NotADesk);
    overwrite(path(u"head"_s), "SQLite format 3");
    expectRefused(u"head"_s, ErrorCode::NotADesk);
    {
        auto desk = newSample(u"other"_s);
        fill(*desk);
    }
    QByteArray other = contents(path(u"other"_s));
    other[71] = static_cast<char>(other[71] ^ 1); // the application's id
    overwrite(path(u"other"_s), other);
    expectRefused(u"other"_s, ErrorCode::NotADesk);
}

TEST_F(OpeningTest, shouldRefuseAnEncryptedFileWithoutItsKeys) {
    newDesk();
    QFile::rename(path(u"desk.entraide.keys"_s), path(u"elsewhere"_s));
    expectRefused(deskName, ErrorCode::KeysMissing);
    try {
        Desk::open(path(deskName), key());
    } catch (const Error& error) {
        EXPECT_EQ(error.subject(), path(u"desk.entraide.keys"_s)) << "which file is missing";
    }
    overwrite(path(u"desk.entraide.keys"_s), "{}");
    expectRefused(deskName, ErrorCode::Damaged);
}

TEST_F(OpeningTest, shouldRefuseAPlainFileInPlaceOfAnEncryptedOne) {
    newDesk();
    newSample();
    QFile::remove(path(deskName));
    QFile::copy(path(sampleName), path(deskName));
    expectRefused(deskName, ErrorCode::PlainBesideKeys);
    // Nor one that was emptied of its key file and swapped, and does not say it is a sample.
    auto sample = Desk::open(path(sampleName), {});
    sample->database().execute("UPDATE meta SET value='0' WHERE key='sample'");
    sample.reset();
    expectRefused(sampleName, ErrorCode::NotEncrypted);
}

TEST_F(OpeningTest, shouldRefuseANewerVersion) {
    for (const QString& name : {deskName, sampleName}) {
        auto desk = name == deskName ? newDesk() : newSample();
        desk->database().execute("PRAGMA user_version=9999");
        desk.reset();
        expectRefused(name, ErrorCode::NewerVersion);
    }
}

TEST_F(OpeningTest, shouldRefuseATruncatedFile) {
    for (const QString& name : {deskName, sampleName}) {
        fill(*(name == deskName ? newDesk() : newSample()));
        const QByteArray whole = contents(path(name));
        ASSERT_GT(whole.size(), 10 * 4096);
        for (qsizetype size : {whole.size() - 1, whole.size() - 4096, whole.size() / 8192 * 4096, qsizetype{3 * 4096},
                               qsizetype{4096 + 17}, qsizetype{4096}}) {
            overwrite(path(name), whole.first(size));
            expectRefused(name, ErrorCode::Damaged);
        }
        overwrite(path(name), whole);
        EXPECT_EQ(Desk::open(path(name), key())->count(EntityType::Person), 200);
    }
}

TEST_F(OpeningTest, shouldFindAnyFlippedBitOfAnEncryptedFile) {
    fill(*newDesk());
    const QByteArray whole = contents(path(deskName));
    const auto pages = whole.size() / 4096;
    for (qsizetype page = 0; page < pages; page += 7) {
        QByteArray bad = whole;
        const qsizetype at = page * 4096 + 1234;
        bad[at] = static_cast<char>(bad[at] ^ 0x10);
        overwrite(path(deskName), bad);
        bool found = false;
        try {
            const auto desk = reopened();
            found = !checkDesk(*desk).isSound();
        } catch (const Error& error) {
            found = error.code() == ErrorCode::Damaged;
            EXPECT_TRUE(found) << error.what();
        }
        EXPECT_TRUE(found) << "page " << page;
    }
    // The salt is not needed to open the file, a torn first sector does not lose it.
    QByteArray torn = whole;
    torn.replace(0, 16, QByteArray(16, 'x'));
    overwrite(path(deskName), torn);
    EXPECT_EQ(reopened()->count(EntityType::Person), 200);
}

TEST_F(OpeningTest, shouldKeepEveryByteEncrypted) {
    auto desk = newDesk();
    fill(*desk);
    desk->setSetting(u"page"_s, u"Needlesetting"_s);
    const auto hits = [&] {
        int sum = 0;
        for (const QString& name : QDir(folder.path()).entryList(QDir::Files)) {
            for (const char* needle : {"Needle", "needle", "given_name", "SQLite format", "CREATE TABLE"})
                sum += contents(path(name)).contains(needle);
        }
        return sum;
    };
    EXPECT_TRUE(QFile::exists(path(u"desk.entraide-wal"_s)));
    EXPECT_EQ(hits(), 0);
    desk.reset();
    EXPECT_EQ(hits(), 0);
    fill(*newSample());
    EXPECT_GT(hits(), 0) << "the needle can be found where it is plain";
}

TEST_F(OpeningTest, shouldErrorInAFolderWithoutRights) {
    newDesk();
    const QString locked = path(u"locked"_s);
    ASSERT_TRUE(QDir().mkdir(locked));
    QFile::setPermissions(locked, QFile::ReadOwner | QFile::ExeOwner);
    QFile probe(locked + u"/probe"_s);
    const bool mayWrite = probe.open(QIODevice::WriteOnly); // as root, permissions hold nobody back
    if (!mayWrite) {
        EXPECT_EQ(errorOf([&] { Desk::create(locked + u"/desk"_s, key(), {}, false); }), ErrorCode::NoPermission);
        EXPECT_TRUE(QDir(locked).isEmpty());
    }
    QFile::setPermissions(locked, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    // Root may not write here either.
    EXPECT_EQ(errorOf([&] { Desk::create(u"/proc/desk.entraide"_s, key(), {}, false); }), ErrorCode::NoPermission);
}

TEST_F(OpeningTest, shouldLeaveTheDataAsItWasWhenTheDiskIsFull) {
    auto desk = newDesk();
    fill(*desk);
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const QFileInfo wal(path(u"desk.entraide-wal"_s));
    const rlimit little{static_cast<rlim_t>(wal.size() + 20 * 4096), before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &little);
    int announced = 0;
    QObject::connect(desk.get(), &Desk::changed, [&] { ++announced; });
    EXPECT_EQ(errorOf([&] { fill(*desk, 5000); }), ErrorCode::DiskFull);
    EXPECT_EQ(desk->count(EntityType::Person), 200) << "also on the same connection";
    setrlimit(RLIMIT_FSIZE, &before);
    EXPECT_EQ(announced, 0);
    EXPECT_TRUE(checkDesk(*desk).isSound());
    fill(*desk, 10);
    EXPECT_EQ(desk->count(EntityType::Person), 210) << "and goes on when there is room again";
    desk.reset();
    EXPECT_EQ(reopened()->count(EntityType::Person), 210);
}

TEST_F(OpeningTest, shouldMakeNothingWhenTheDiskIsFull) {
    std::signal(SIGXFSZ, SIG_IGN);
    rlimit before{};
    getrlimit(RLIMIT_FSIZE, &before);
    const rlimit little{20 * 4096, before.rlim_max};
    setrlimit(RLIMIT_FSIZE, &little);
    EXPECT_EQ(errorOf([&] { newDesk(); }), ErrorCode::DiskFull);
    setrlimit(RLIMIT_FSIZE, &before);
    EXPECT_TRUE(QDir(folder.path()).isEmpty()) << "no half-made desk stays behind";
}

TEST_F(OpeningTest, shouldSayWhenAnotherConnectionHoldsTheFile) {
    const auto desk = newDesk();
    const auto other = Desk::openAgain(desk->handle());
    Transaction held(other->database());
    desk->database().execute("PRAGMA busy_timeout=50");
    EXPECT_EQ(errorOf([&] { fill(*desk, 1); }), ErrorCode::StorageBusy);
    EXPECT_EQ(desk->count(EntityType::Person), 0) << "reading goes on";
}

// ---- the steps of the file's history --------------------------------------------------------------------------------

QStringList schemaOfFile(Database& database) {
    QStringList lines;
    auto rows = database.prepare("SELECT type, name, sql FROM sqlite_schema ORDER BY type, name");
    while (rows.step())
        lines.append(rows.text(0) + u' ' + rows.text(1) + u' ' + rows.text(2));
    lines.append(database.text("PRAGMA user_version"));
    return lines;
}

TEST_F(OpeningTest, shouldEndEqualWhenUpgradedFromAnyVersion) {
    Database fresh(path(u"fresh"_s), {}, Database::Mode::Create);
    migrate(fresh);
    const auto steps = allMigrations();
    for (std::size_t from = 0; from <= steps.size(); ++from) {
        Database old(path(u"old%1"_s.arg(from)), {}, Database::Mode::Create);
        migrate(old, steps.first(from));
        EXPECT_EQ(migrate(old), from < steps.size());
        EXPECT_EQ(schemaOfFile(old), schemaOfFile(fresh)) << "from version " << from;
    }
}

TEST_F(OpeningTest, shouldLeaveTheFileAtTheLastStepThatWorked) {
    Database database(path(u"old"_s), {}, Database::Mode::Create);
    const std::vector<Migration> steps{
        {1, [](Database& d) { d.execute("CREATE TABLE a(x)"); }},
        {2,
         [](Database& d) {
             d.execute("CREATE TABLE b(x)");
             d.execute("INSERT INTO no_such_table VALUES(1)");
         }},
        {3, [](Database& d) { d.execute("CREATE TABLE c(x)"); }},
    };
    EXPECT_EQ(errorOf([&] { migrate(database, steps); }), ErrorCode::Storage);
    EXPECT_EQ(database.number("PRAGMA user_version"), 1);
    EXPECT_EQ(database.number("SELECT count(*) FROM sqlite_schema"), 1);
}

} // namespace
} // namespace entraide::THIS_FILE
