// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/cli_fixture.h"

#include <QFileInfo>

#include <sys/stat.h>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class CliDeskTest : public CliTest {};

TEST_F(CliDeskTest, shouldMakeASampleOfTheSizesAsked) {
    const CliRun made =
        json(path(u"a.entraide"_s), {u"new"_s, u"--sample"_s, u"--volunteers"_s, u"30"_s, u"--requests"_s, u"40"_s,
                                     u"--postings"_s, u"3"_s, u"--name"_s, u"Essai"_s});
    ASSERT_EQ(made.status, 0);
    const QJsonObject answer = made.json();
    EXPECT_EQ(answer.value(u"name"_s).toString(), u"Essai"_s);
    EXPECT_TRUE(answer.value(u"sample"_s).toBool());
    EXPECT_FALSE(answer.value(u"encrypted"_s).toBool());
    const QJsonObject counts = answer.value(u"counts"_s).toObject();
    EXPECT_EQ(counts.value(u"request"_s).toInt(), 40);
    EXPECT_EQ(counts.value(u"posting"_s).toInt(), 3);
    EXPECT_EQ(counts.value(u"volunteer"_s).toInt(), 30);
}

TEST_F(CliDeskTest, shouldCountWhatASampleHasNoneOf) {
    const CliRun made = json(path(u"a.entraide"_s), {u"new"_s, u"--sample"_s, u"--volunteers"_s, u"0"_s,
                                                     u"--requests"_s, u"0"_s, u"--postings"_s, u"0"_s});
    ASSERT_EQ(made.status, 0);
    const QJsonObject counts = made.json().value(u"counts"_s).toObject();
    for (const QString& type : {u"volunteer"_s, u"request"_s, u"posting"_s}) {
        ASSERT_TRUE(counts.contains(type)) << qPrintable(type);
        EXPECT_EQ(counts.value(type).toInt(), 0);
    }
}

TEST_F(CliDeskTest, shouldMakeTheSameSampleFromTheSameSeed) {
    const QStringList sizes{u"new"_s,        u"--sample"_s, u"--volunteers"_s, u"20"_s,
                            u"--requests"_s, u"20"_s,       u"--seed"_s,       u"7"_s};
    ASSERT_EQ(onDesk(path(u"a.entraide"_s), sizes).status, 0);
    ASSERT_EQ(onDesk(path(u"b.entraide"_s), sizes).status, 0);
    const QJsonObject a = json(path(u"a.entraide"_s), {u"list"_s, u"volunteers"_s}).json();
    EXPECT_EQ(a, json(path(u"b.entraide"_s), {u"list"_s, u"volunteers"_s}).json());
    EXPECT_FALSE(a.value(u"items"_s).toArray().isEmpty());
}

TEST_F(CliDeskTest, shouldEncryptFromTheFirstByteAndOpenWithThePassphrase) {
    const QString secret = write(u"pass"_s, "un deux trois\n");
    const QString desk = path(u"desk.entraide"_s);
    expectRefused(onDesk(desk, {u"new"_s}), 2, u"--passphrase-file"_s);
    ASSERT_EQ(onDesk(desk, {u"--passphrase-file"_s, secret, u"new"_s}).status, 0);
    EXPECT_FALSE(contents(desk).startsWith("SQLite format 3"));
    EXPECT_EQ(onDesk(desk, {u"--passphrase-file"_s, secret, u"list"_s, u"people"_s}).status, 0);
    const QString wrong = write(u"wrong"_s, "quatre");
    const QByteArray before = contents(desk);
    expectRefused(onDesk(desk, {u"--passphrase-file"_s, wrong, u"list"_s, u"people"_s}), 7, u"passphrase"_s);
    expectRefused(onDesk(desk, {u"list"_s, u"people"_s}), 7, u"--passphrase-file"_s);
    EXPECT_EQ(contents(desk), before);
}

TEST_F(CliDeskTest, shouldNotOverwriteADesk) {
    const QString desk = sample();
    const QByteArray before = contents(desk);
    expectRefused(onDesk(desk, {u"new"_s, u"--sample"_s}), 3, u"sample.entraide"_s);
    EXPECT_EQ(contents(desk), before);
}

TEST_F(CliDeskTest, shouldRefuseWhatIsNoDesk) {
    expectRefused(onDesk(path(u"none.entraide"_s), {u"list"_s, u"people"_s}), 4, u"none.entraide"_s);
    const QString text = write(u"notes.txt"_s, QByteArray(5000, 'x'));
    expectRefused(onDesk(text, {u"list"_s, u"people"_s}), 5, u"notes.txt"_s);
    EXPECT_EQ(contents(text), QByteArray(5000, 'x'));
    const QString desk = sample();
    const QByteArray half = contents(desk).left(contents(desk).size() / 2);
    const QString cut = write(u"cut.entraide"_s, half);
    const CliRun run = onDesk(cut, {u"check"_s});
    expectRefused(run, 5, u"cut.entraide"_s);
    EXPECT_EQ(contents(cut), half);
}

TEST_F(CliDeskTest, shouldSayThatAFolderIsMissing) {
    expectRefused(onDesk(path(u"nowhere/a.entraide"_s), {u"new"_s, u"--sample"_s}), 4, u"nowhere"_s);
}

TEST_F(CliDeskTest, shouldRebuildToTheSameLists) {
    const QString desk = sample();
    const CliRun before = json(desk, {u"list"_s, u"requests"_s});
    const CliRun rebuilt = json(desk, {u"rebuild"_s});
    ASSERT_EQ(rebuilt.status, 0);
    EXPECT_EQ(rebuilt.json().value(u"rebuilt"_s).toObject().value(u"request"_s).toInt(), 90);
    EXPECT_EQ(json(desk, {u"list"_s, u"requests"_s}).out, before.out);
}

TEST_F(CliDeskTest, shouldFindASoundFileSound) {
    const CliRun checked = json(sample(), {u"check"_s});
    ASSERT_EQ(checked.status, 0);
    EXPECT_TRUE(checked.json().value(u"ok"_s).toBool());
    EXPECT_GT(checked.json().value(u"documents"_s).toInt(), 300);
    EXPECT_EQ(checked.json().value(u"missing_references"_s).toInt(), 0);
    EXPECT_TRUE(checked.json().value(u"unreadable"_s).toArray().isEmpty());
}

TEST_F(CliDeskTest, shouldFindADamagedPage) {
    const QString desk = sample();
    QFile file(desk);
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    for (qint64 at = file.size() / 3; at < file.size() - 9000; at += 8192) {
        file.seek(at);
        file.write(QByteArray(512, '\xff'));
    }
    file.close();
    const CliRun run = onDesk(desk, {u"check"_s});
    EXPECT_EQ(run.status, 5);
    EXPECT_EQ(run.err.count('\n'), 1);
}

TEST_F(CliDeskTest, shouldExportEveryDocumentForItsOwnerOnly) {
    const QString desk = sample();
    const QString file = path(u"all.json"_s);
    const CliRun run = json(desk, {u"export"_s, u"--all"_s, file});
    ASSERT_EQ(run.status, 0);
    const QJsonObject whole = QJsonDocument::fromJson(contents(file)).object();
    const QJsonArray documents = whole.value(u"documents"_s).toArray();
    EXPECT_EQ(documents.size(), run.json().value(u"documents"_s).toInt());
    EXPECT_EQ(documents.size(), json(desk, {u"check"_s}).json().value(u"documents"_s).toInt());
    EXPECT_TRUE(documents.first().toObject().contains(u"_id"_s));
    EXPECT_TRUE(documents.first().toObject().value(u"_rev"_s).toString().startsWith(u"1-"_s));
    struct stat info = {};
    ASSERT_EQ(::stat(QFile::encodeName(file).constData(), &info), 0);
    EXPECT_EQ(info.st_mode & 0777, 0600u);
    expectRefused(onDesk(desk, {u"export"_s, u"--all"_s, path(u"nowhere/all.json"_s)}), 4, u"nowhere"_s);
}

} // namespace
} // namespace entraide::THIS_FILE
