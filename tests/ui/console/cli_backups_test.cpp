// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/cli_fixture.h"

#include <QDir>
#include <QFileInfo>

namespace entraide::THIS_FILE {

using namespace Qt::StringLiterals;

namespace {

class CliBackups : public CliTest {
protected:
    /// Encrypted, with a few volunteers; made on the day that commands run on.
    QString secretDesk(const QString& name = u"desk.entraide"_s) const {
        passphrase();
        EXPECT_EQ(onDesk(path(name), {u"new"_s, u"--passphrase-file"_s, path(u"pass"_s)}).status, 0);
        EXPECT_EQ(
            with(name, {u"import"_s, u"volunteers"_s, list(u"first.csv"_s, {u"Lea"_s, u"Tom"_s, u"Ines"_s})}).status,
            0);
        return path(name);
    }
    QString passphrase() const { return write(u"pass"_s, "correct horse battery\n"); }
    QString list(const QString& name, const QStringList& given) const {
        QByteArray text("Prénom;Nom;Téléphone\n");
        int number = 10;
        for (const QString& one : given)
            text += one.toUtf8() + ";Needlefamily;04681234" + QByteArray::number(number++) + '\n';
        return write(name, text);
    }
    CliRun with(const QString& name, const QStringList& arguments, bool asJson = false) const {
        QStringList all = arguments;
        all << u"--passphrase-file"_s << path(u"pass"_s);
        return asJson ? json(path(name), all) : onDesk(path(name), all);
    }
    QJsonObject answer(const QStringList& arguments, const QString& name = u"desk.entraide"_s) const {
        const CliRun run = with(name, arguments, true);
        EXPECT_EQ(run.status, 0) << run.err.constData();
        return run.json();
    }
    int volunteers(const QString& name) const {
        return static_cast<int>(answer({u"list"_s, u"volunteers"_s}, name).value("items"_L1).toArray().size());
    }
    QString phoneOf(const QString& desk, const QString& person) const {
        const QJsonObject shown = json(desk, {u"show"_s, person}).json();
        const QJsonObject record = shown.contains("record"_L1) ? shown.value("record"_L1).toObject() : shown;
        const QString phone = record.value("phones"_L1).toArray().first().toString();
        EXPECT_GT(phone.size(), 8);
        return phone;
    }
    QString backup() const { return answer({u"backup"_s}).value("id"_L1).toString(); }
};

TEST_F(CliBackups, shouldMakeListAndCheckCopies) {
    const QString desk = secretDesk();
    const QJsonObject made = answer({u"backup"_s});
    EXPECT_EQ(made.value("reason"_L1), u"by-hand"_s);
    EXPECT_EQ(made.value("counts"_L1).toObject().value("volunteer"_L1).toInt(), 3);
    EXPECT_TRUE(made.value("sound"_L1).toBool());
    EXPECT_TRUE(QFile::exists(made.value("file"_L1).toString()));
    EXPECT_TRUE(made.value("file"_L1).toString().startsWith(desk + u".backups/"_s));
    const QJsonArray all = answer({u"backups"_s, u"--check"_s}).value("backups"_L1).toArray();
    ASSERT_EQ(all.size(), 2) << "the one made by hand, and the one before the import";
    QStringList reasons;
    for (const QJsonValue& one : all) {
        EXPECT_EQ(one.toObject().value("state"_L1), u"sound"_s);
        reasons.append(one.toObject().value("reason"_L1).toString());
    }
    EXPECT_THAT(reasons, testing::UnorderedElementsAre(u"by-hand"_s, u"before-import"_s));
    // To list them takes no passphrase: a desk that cannot be opened has copies all the same.
    const CliRun listed = onDesk(desk, {u"backups"_s});
    EXPECT_EQ(listed.status, 0);
    EXPECT_THAT(listed.out.toStdString(), testing::HasSubstr("3 volunteers"));
    EXPECT_FALSE(listed.out.contains("Needlefamily"));
}

TEST_F(CliBackups, shouldRestoreToANewFile) {
    const QString desk = secretDesk();
    const QString id = backup();
    ASSERT_EQ(with(u"desk.entraide"_s, {u"import"_s, u"volunteers"_s, list(u"second.csv"_s, {u"Omar"_s})}).status, 0);
    const QJsonObject preview = answer({u"restore"_s, id, u"--preview"_s});
    EXPECT_EQ(preview.value("then"_L1).toObject().value("volunteer"_L1).toInt(), 3);
    EXPECT_EQ(preview.value("now"_L1).toObject().value("volunteer"_L1).toInt(), 4);
    EXPECT_GT(preview.value("changes_since"_L1).toInt(), 0);
    const QJsonObject restored = answer({u"restore"_s, id});
    EXPECT_EQ(restored.value("file"_L1), path(u"desk restored 2026-11-18.entraide"_s));
    EXPECT_EQ(restored.value("set_aside"_L1), QString());
    EXPECT_EQ(volunteers(u"desk restored 2026-11-18.entraide"_s), 3);
    EXPECT_EQ(volunteers(u"desk.entraide"_s), 4) << "the desk is as it was";
    const QString to = path(u"elsewhere.entraide"_s);
    EXPECT_EQ(answer({u"restore"_s, id, u"--to"_s, to}).value("file"_L1), to);
    const QByteArray before = contents(to);
    expectRefused(with(u"desk.entraide"_s, {u"restore"_s, id, u"--to"_s, to}), 3, u"not overwritten"_s);
    EXPECT_EQ(contents(to), before);
    expectRefused(with(u"desk.entraide"_s, {u"restore"_s, id, u"--to"_s, desk}), 3);
    expectRefused(with(u"desk.entraide"_s, {u"restore"_s, u"no-such-copy"_s}), 4, u"backups"_s);
}

TEST_F(CliBackups, shouldPutACopyInThePlaceOfTheDesk) {
    const QString desk = secretDesk();
    const QString id = backup();
    ASSERT_EQ(with(u"desk.entraide"_s, {u"import"_s, u"volunteers"_s, list(u"second.csv"_s, {u"Omar"_s})}).status, 0);
    const QJsonObject restored = answer({u"restore"_s, id, u"--replace"_s});
    EXPECT_EQ(restored.value("file"_L1), desk);
    const QString aside = restored.value("set_aside"_L1).toString();
    EXPECT_TRUE(aside.startsWith(desk + u".set-aside-"_s));
    EXPECT_EQ(volunteers(u"desk.entraide"_s), 3);
    EXPECT_EQ(volunteers(QFileInfo(aside).fileName()), 4) << "and nothing is lost";
}

TEST_F(CliBackups, shouldSayHowADamagedDeskIsMended) {
    const QString desk = secretDesk();
    backup();
    QFile file(desk);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.seek(4096);
    file.write(QByteArray(4096, 'x'));
    file.close();
    const CliRun damaged = with(u"desk.entraide"_s, {u"list"_s, u"volunteers"_s});
    expectRefused(damaged, 5, u"restore newest --replace"_s);
    const QJsonObject restored = answer({u"restore"_s, u"newest"_s, u"--replace"_s});
    EXPECT_FALSE(restored.value("set_aside"_L1).toString().isEmpty());
    EXPECT_EQ(volunteers(u"desk.entraide"_s), 3);
}

/// A copy that is opened as a desk is written to, and counts as damaged from then on.
TEST_F(CliBackups, shouldNotOpenACopyAsADesk) {
    const QString desk = secretDesk();
    const QString id = backup();
    const QString name = u"desk.entraide.backups/"_s + id + u".entraide"_s;
    const QByteArray before = contents(path(name));
    ASSERT_FALSE(before.isEmpty());
    expectRefused(with(name, {u"list"_s, u"volunteers"_s}), 3, u"restore"_s);
    expectRefused(with(name, {u"check"_s}), 3, u"desk.entraide restore "_s);
    expectRefused(with(name, {u"restore"_s, path(name)}), 3, id);
    EXPECT_EQ(contents(path(name)), before);
    const QDir folder(desk + u".backups"_s);
    EXPECT_TRUE(folder.entryList({u"*-wal"_s, u"*-shm"_s, u"*.backups"_s}, QDir::Files | QDir::Dirs).isEmpty());
    for (const QJsonValue& one : answer({u"backups"_s, u"--check"_s}).value("backups"_L1).toArray())
        EXPECT_EQ(one.toObject().value("state"_L1), u"sound"_s);
    // As it says.
    EXPECT_EQ(answer({u"restore"_s, path(name)}).value("file"_L1), path(u"desk restored 2026-11-18.entraide"_s));
}

TEST_F(CliBackups, shouldRestoreWhereTheDeskIsGone) {
    const QString desk = secretDesk();
    const QString id = backup();
    ASSERT_TRUE(QFile::remove(desk));
    ASSERT_TRUE(QFile::remove(desk + u".keys"_s));
    EXPECT_EQ(answer({u"restore"_s, id}).value("file"_L1), desk);
    EXPECT_EQ(volunteers(u"desk.entraide"_s), 3);
}

TEST_F(CliBackups, shouldWriteToAFileOfOnesOwnChoice) {
    secretDesk();
    const QString to = path(u"stick.entraide"_s);
    const QJsonObject made = answer({u"backup"_s, u"--to"_s, to});
    EXPECT_EQ(made.value("file"_L1), to);
    EXPECT_TRUE(QFile::exists(to + u".keys"_s));
    const QByteArray before = contents(to);
    expectRefused(with(u"desk.entraide"_s, {u"backup"_s, u"--to"_s, to}), 3);
    EXPECT_EQ(contents(to), before);
    for (const char* needle : {"Needlefamily", "needlefamily", "given_name", "SQLite format"})
        EXPECT_FALSE(before.contains(needle)) << needle;
    EXPECT_EQ(volunteers(u"stick.entraide"_s), 3) << "the copy is a desk by itself";
}

TEST_F(CliBackups, shouldSayWhichCopyIsDamaged) {
    secretDesk();
    const QJsonObject made = answer({u"backup"_s});
    QFile file(made.value("file"_L1).toString());
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    file.seek(9000);
    file.write("bad");
    file.close();
    const CliRun checked = with(u"desk.entraide"_s, {u"backups"_s, u"--check"_s}, true);
    EXPECT_EQ(checked.status, 5);
    int damaged = 0;
    const QJsonArray all = checked.json().value("backups"_L1).toArray();
    for (const QJsonValue& one : all)
        damaged += one.toObject().value("state"_L1) == u"damaged"_s;
    EXPECT_EQ(damaged, 1);
    expectRefused(with(u"desk.entraide"_s, {u"restore"_s, made.value("id"_L1).toString()}), 5, u"is damaged"_s);
}

TEST_F(CliBackups, shouldNotCopyWhatADryRunOnlyLooksAt) {
    const QString desk = secretDesk();
    const auto count = [&] { return answer({u"backups"_s}).value("backups"_L1).toArray().size(); };
    const auto before = count();
    EXPECT_EQ(
        with(u"desk.entraide"_s, {u"import"_s, u"volunteers"_s, list(u"second.csv"_s, {u"Omar"_s}), u"--dry-run"_s})
            .status,
        0);
    EXPECT_EQ(count(), before);
    const QString invented = sample();
    EXPECT_EQ(onDesk(invented, {u"import"_s, u"volunteers"_s, path(u"second.csv"_s)}).status, 0);
    EXPECT_FALSE(QDir(invented + u".backups"_s).exists()) << "of a sample nobody wants copies";
}

TEST_F(CliBackups, shouldEraseInTheCopiesToo) {
    const QString desk = sample();
    ASSERT_EQ(onDesk(desk, {u"backup"_s}).status, 0);
    const QString copy =
        json(desk, {u"backups"_s}).json().value("backups"_L1).toArray().first().toObject().value("file"_L1).toString();
    const QJsonObject helper = json(desk, {u"list"_s, u"volunteers"_s, u"--state"_s, u"active"_s, u"--limit"_s, u"1"_s})
                                   .json()
                                   .value("items"_L1)
                                   .toArray()
                                   .first()
                                   .toObject();
    const QString person = helper.value("person"_L1).toString();
    ASSERT_FALSE(person.isEmpty());
    const QByteArray phone = phoneOf(desk, person).toUtf8();
    ASSERT_TRUE(contents(copy).contains(phone));
    const QJsonObject erased = json(desk, {u"erase"_s, person, u"--yes"_s}).json();
    EXPECT_EQ(erased.value("copies"_L1).toObject().value("cleaned"_L1).toInt(), 1);
    EXPECT_FALSE(contents(copy).contains(phone));
    EXPECT_EQ(onDesk(desk, {u"backups"_s, u"--check"_s}).status, 0);
}

TEST_F(CliBackups, shouldRefuseWhatCannotBe) {
    const QString desk = secretDesk();
    backup();
    expectRefused(onDesk(desk, {u"backup"_s}), 7);
    expectRefused(onDesk(desk, {u"restore"_s}), 2);
    expectRefused(with(u"desk.entraide"_s, {u"backup"_s, u"--to"_s, path(u"no/folder/x.entraide"_s)}), 4);
    write(u"letter.txt"_s, "Dear");
    expectRefused(with(u"desk.entraide"_s, {u"restore"_s, path(u"letter.txt"_s)}), 5);
    EXPECT_EQ(contents(path(u"letter.txt"_s)), "Dear");
    // The last, since whoever comes after it has to wait.
    write(u"wrong"_s, "battery staple\n");
    expectRefused(onDesk(desk, {u"restore"_s, u"newest"_s, u"--passphrase-file"_s, path(u"wrong"_s)}), 7);
}

} // namespace
} // namespace entraide::THIS_FILE
