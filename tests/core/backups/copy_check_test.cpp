// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/backup_acts.h"
#include "backups/copy_keys.h"
#include "core/backups/backup_fixture.h"

#include <random>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class CopyCheckTest : public BackupTest {
protected:
    void SetUp() override {
        desk = newDesk();
        fill(*desk, 120);
        copy = make(*desk).copy;
        secret = desk->handle().keyAndSalt;
    }
    CopyReport report() const { return checkCopy(*BackupFolder::copyIn(copy.file), secret, true); }

    std::unique_ptr<Desk> desk;
    BackupCopy copy;
    QByteArray secret;
};

/// Every flipped bit is found; of the file, of its keys, of its description.
TEST_F(CopyCheckTest, shouldFindEveryFlippedBit) {
    std::mt19937 random(11);
    const QStringList parts{copy.file, copy.keysFile(), BackupManifest::fileFor(copy.file)};
    QList<QByteArray> whole;
    for (const QString& part : parts)
        whole.append(contents(part));
    int found = 0;
    for (int round = 0; round < 240; ++round) {
        const auto which = round < 200 ? 0 : 1 + round % 2;
        QByteArray bytes = whole[which];
        const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()));
        const auto bit = static_cast<int>(random() % 8);
        bytes[at] = static_cast<char>(bytes[at] ^ (1 << bit));
        overwrite(parts[which], bytes);
        const CopyReport result = report();
        EXPECT_NE(result.state, CopyState::Sound)
            << "byte " << at << ", bit " << bit << " of " << parts[which].toStdString();
        found += result.state != CopyState::Sound;
        overwrite(parts[which], whole[which]);
    }
    EXPECT_EQ(found, 240);
    EXPECT_EQ(report().state, CopyState::Sound) << report().problems.join(u'\n').toStdString();
}

TEST_F(CopyCheckTest, shouldFindAFlippedBitOfAPlainCopyToo) {
    const auto sample = newSample();
    fill(*sample, 60);
    const BackupCopy plain = makeBackup(*sample, {.now = now}).copy;
    const QByteArray whole = contents(plain.file);
    std::mt19937 random(12);
    for (int round = 0; round < 40; ++round) {
        QByteArray bytes = whole;
        const auto at = static_cast<qsizetype>(random() % static_cast<unsigned>(bytes.size()));
        bytes[at] = static_cast<char>(bytes[at] ^ 4);
        overwrite(plain.file, bytes);
        EXPECT_NE(checkCopy(plain, {}, true).state, CopyState::Sound) << at;
    }
    overwrite(plain.file, whole);
    EXPECT_EQ(checkCopy(plain, {}, true).state, CopyState::Sound);
}

TEST_F(CopyCheckTest, shouldTellHarmlessFromWhatCannotBeRead) {
    QByteArray bytes = contents(copy.file);
    bytes[3] = static_cast<char>(bytes[3] ^ 1); // of the salt, which is known with the key
    overwrite(copy.file, bytes);
    EXPECT_EQ(report().state, CopyState::Damaged);
    EXPECT_TRUE(report().isReadable);
    bytes[3] = static_cast<char>(bytes[3] ^ 1);
    bytes[bytes.size() / 2] = static_cast<char>(bytes[bytes.size() / 2] ^ 1);
    overwrite(copy.file, bytes);
    EXPECT_EQ(report().state, CopyState::Damaged);
    EXPECT_FALSE(report().isReadable);
}

TEST_F(CopyCheckTest, shouldFindACopyThatIsCutOff) {
    const QByteArray whole = contents(copy.file);
    for (const qsizetype size : {whole.size() - 1, whole.size() - 4096, qsizetype{4096}, qsizetype{10}, qsizetype{0}}) {
        overwrite(copy.file, whole.first(size));
        EXPECT_EQ(report().state, CopyState::Damaged) << size;
        EXPECT_FALSE(report().isReadable) << size;
    }
    QFile::remove(copy.file);
    EXPECT_EQ(checkCopy(copy, secret, true).state, CopyState::Gone);
}

TEST_F(CopyCheckTest, shouldFindACopyThatWasSwappedForAnother) {
    fill(*desk, 3);
    const BackupCopy later = make(*desk, now.addDays(1)).copy;
    overwrite(copy.file, contents(later.file)); // whole, of the same key, and not this one
    EXPECT_EQ(report().state, CopyState::Damaged);
    EXPECT_TRUE(report().isReadable);
}

TEST_F(CopyCheckTest, shouldSayWhenTheKeysAreMissing) {
    QFile::remove(copy.keysFile());
    EXPECT_EQ(report().state, CopyState::KeysMissing);
    EXPECT_TRUE(report().isReadable) << "here, where the key is known";
}

TEST_F(CopyCheckTest, shouldTellAnotherKeyFromDamage) {
    const auto other = newDesk(u"other.entraide"_s);
    const BackupCopy foreign = makeBackup(*other, {.now = now}).copy;
    EXPECT_EQ(checkCopy(foreign, secret, true).state, CopyState::OtherKey);
    QFile::remove(BackupManifest::fileFor(foreign.file));
    EXPECT_EQ(checkCopy(*BackupFolder::copyIn(foreign.file), secret, true).state, CopyState::OtherKey);
    EXPECT_EQ(checkCopy(copy, {}, true).state, CopyState::OtherKey) << "and no key at all";
}

TEST_F(CopyCheckTest, shouldReadACopyWithoutItsDescription) {
    QFile::remove(BackupManifest::fileFor(copy.file));
    const CopyReport result = report();
    EXPECT_EQ(result.state, CopyState::Damaged);
    EXPECT_TRUE(result.lacksManifest);
    EXPECT_TRUE(result.isReadable);
    EXPECT_EQ(result.contents->records().value(EntityType::Person), 120);
    EXPECT_EQ(BackupFolder::copyIn(copy.file)->made, now) << "by its name";
    EXPECT_FALSE(BackupFolder::copyIn(copy.file)->isSound());
}

TEST_F(CopyCheckTest, shouldNoteWhatItFound) {
    EXPECT_EQ(checkAndNote(*desk, copy, now.addDays(3)).state, CopyState::Sound);
    EXPECT_EQ(BackupFolder::copyIn(copy.file)->manifest->checked, now.addDays(3));
    QByteArray bytes = contents(copy.file);
    bytes[9000] = static_cast<char>(bytes[9000] ^ 1);
    overwrite(copy.file, bytes);
    EXPECT_EQ(checkAndNote(*desk, copy, now.addDays(4)).state, CopyState::Damaged);
    EXPECT_FALSE(BackupFolder::copyIn(copy.file)->isSound());
    EXPECT_TRUE(hasChangedSinceBackup(*desk)) << "so another one is due";
}

TEST_F(CopyCheckTest, shouldKeepAndRemoveOnRequest) {
    keepCopy(*desk, copy, true);
    EXPECT_TRUE(BackupFolder::copyIn(copy.file)->isKept());
    EXPECT_EQ(report().state, CopyState::Sound) << "its description is sealed anew";
    make(*desk, now.addSecs(60));
    EXPECT_EQ(copies().copies().size(), 2);
    removeCopy(*desk, copy);
    EXPECT_EQ(copies().copies().size(), 1);
    EXPECT_EQ(filesBelow(copies().path()).size(), 3);
}

TEST_F(CopyCheckTest, shouldTouchNothingElseWhereSomebodyKeepsACopy) {
    const QString keys = path(u"somebodys.entraide.keys"_s);
    overwrite(keys, "the file itself is elsewhere");
    const BackupCopy single = makeBackup(*desk, {.now = now, .to = path(u"single.entraide"_s)}).copy;
    removeCopy(*desk, single);
    EXPECT_FALSE(QFile::exists(single.file));
    EXPECT_FALSE(QFile::exists(single.keysFile()));
    EXPECT_EQ(contents(keys), "the file itself is elsewhere");
}

TEST_F(CopyCheckTest, shouldLeaveThatToWhomItIsAllowed) {
    desk->actAs({u"Reader"_s, Role::Reader, UserId::create(), {}});
    EXPECT_EQ(errorOf([&] { makeBackup(*desk, {.now = now}); }), ErrorCode::NotAllowed);
    EXPECT_EQ(errorOf([&] { keepCopy(*desk, copy, true); }), ErrorCode::NotAllowed);
    EXPECT_EQ(errorOf([&] { removeCopy(*desk, copy); }), ErrorCode::NotAllowed);
    EXPECT_EQ(errorOf([&] { checkAndNote(*desk, copy, now); }), ErrorCode::NotAllowed);
    const BackupMade made = make(*desk, now.addDays(1));
    EXPECT_EQ(made.copy.manifest->contents.records().value(EntityType::Person), 120)
        << "the copy of the day is made whoever sits there, and is whole";
}

TEST_F(CopyCheckTest, shouldFindTheKeyOfACopy) {
    EXPECT_EQ(keyFor(copy, keysOf(desk->handle())).value_or(QByteArray()), secret);
    EXPECT_EQ(keyByPassphrase(copy, "correct horse").value_or(QByteArray()), secret);
    EXPECT_FALSE(keyByPassphrase(copy, "battery staple"));
    EXPECT_FALSE(keyByPassphrase(copy, {}));
    const auto other = newDesk(u"other.entraide"_s);
    EXPECT_FALSE(keyFor(copy, keysOf(other->handle())));
    EXPECT_EQ(keyFor(copy, {other->handle().keyAndSalt, secret}).value_or(QByteArray()), secret);
}

TEST_F(CopyCheckTest, shouldBearADescriptionThatSomebodyElseWrote) {
    for (const QByteArray& text :
         {QByteArray("{}"), QByteArray("[1,2,3]"), QByteArray(), QByteArray("\xff\xfe{"),
          QByteArray(R"({"entraide_backup":1,"reason":"daily","made":"nonsense"})"),
          QByteArray(R"({"entraide_backup":99,"reason":"daily"})"), QByteArray(6'000'000, '{')}) {
        overwrite(BackupManifest::fileFor(copy.file), text);
        const CopyReport result = report();
        EXPECT_TRUE(result.lacksManifest);
        EXPECT_TRUE(result.isReadable);
    }
}

TEST_F(CopyCheckTest, shouldKnowACopyByWhereItLies) {
    const auto folderOf = [](const QString& file) {
        const auto found = BackupFolder::around(file);
        return found ? found->path() : QString();
    };
    const QString own = QFileInfo(copies().path()).canonicalFilePath();
    EXPECT_EQ(folderOf(copy.file), own);
    EXPECT_EQ(BackupFolder(own).deskFile(), QFileInfo(deskFile()).canonicalFilePath());
    EXPECT_EQ(errorOf([&] { requireNoCopy(copy.file); }), ErrorCode::BackupCopy);
    const QString link = path(u"a link.entraide"_s);
    ASSERT_TRUE(QFile::link(copy.file, link));
    EXPECT_EQ(folderOf(link), own) << "whatever it is called";
    EXPECT_NO_THROW(requireNoCopy(deskFile()));
    EXPECT_NO_THROW(requireNoCopy(copies().path() + u"/not there.entraide"_s)) << "that is another fault";

    QDir here(folder.path());
    ASSERT_TRUE(here.mkpath(u"stick/desk.entraide.backups-2"_s));
    ASSERT_TRUE(QFile::copy(copy.file, path(u"stick/desk.entraide.backups-2/x.entraide"_s)));
    EXPECT_EQ(errorOf([&] { requireNoCopy(path(u"stick/desk.entraide.backups-2/x.entraide"_s)); }),
              ErrorCode::BackupCopy)
        << "at a second place";
    EXPECT_EQ(BackupFolder(path(u"stick/desk.entraide.backups-2"_s)).deskFile(), path(u"stick/desk.entraide"_s));
    // A folder that somebody called so, and keeps a desk in.
    ASSERT_TRUE(here.mkpath(u"my.backups"_s));
    ASSERT_TRUE(QFile::copy(copy.file, path(u"my.backups/x.entraide"_s)));
    EXPECT_NO_THROW(requireNoCopy(path(u"my.backups/x.entraide"_s)));
    overwrite(path(u"my"_s), "a desk of that name");
    EXPECT_EQ(errorOf([&] { requireNoCopy(path(u"my.backups/x.entraide"_s)); }), ErrorCode::BackupCopy);
}

} // namespace
} // namespace entraide::THIS_FILE
