// SPDX-License-Identifier: GPL-3.0-or-later
// passphrase, users, rekey, recovery: what opens the desk, by command.
#include "storage/passphrase.h"
#include "ui/console/cli_fixture.h"

#include <QRegularExpression>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class CliKeysTest : public CliTest {
protected:
    CliKeysTest() {
        secret = write(u"secret"_s, "words of the desk\n");
        EXPECT_EQ(onDesk(desk, {u"--passphrase-file"_s, secret, u"new"_s, u"--name"_s, u"Buurt"_s}).status, 0);
    }
    CliRun with(const QString& passphraseFile, const QStringList& arguments) const {
        return onDesk(desk, QStringList{u"--passphrase-file"_s, passphraseFile} + arguments);
    }
    QJsonObject jsonWith(const QString& passphraseFile, const QStringList& arguments) const {
        const CliRun run = with(passphraseFile, QStringList{u"--json"_s} + arguments);
        EXPECT_EQ(run.status, 0) << run.err.constData();
        return run.json();
    }

    QString desk = path(u"desk.entraide"_s);
    QString secret;
};

TEST_F(CliKeysTest, shouldChangeThePassphrase) {
    const QString next = write(u"next"_s, "quite other words\n");
    const QString tooShort = write(u"short"_s, "short\n");
    expectRefused(with(secret, {u"passphrase"_s, u"--new-passphrase-file"_s, tooShort}), 3, u"10"_s);
    EXPECT_TRUE(jsonWith(secret, {u"passphrase"_s, u"--new-passphrase-file"_s, next}).value("changed"_L1).toBool());
    expectRefused(with(secret, {u"list"_s, u"people"_s}), 7);
    EXPECT_EQ(with(next, {u"list"_s, u"people"_s}).status, 0);
}

TEST_F(CliKeysTest, shouldAddChangeAndEndUsers) {
    EXPECT_TRUE(jsonWith(secret, {u"users"_s}).value("users"_L1).toArray().isEmpty());
    expectRefused(with(secret, {u"users"_s, u"add"_s, u"Nadia"_s, u"--role"_s, u"king"_s}), 2, u"administrator"_s);
    expectRefused(with(secret, {u"users"_s, u"add"_s, u"Nadia"_s, u"--role"_s, u"reader"_s}), 3);
    EXPECT_EQ(with(secret, {u"users"_s, u"add"_s, u"Nadia"_s, u"--role"_s, u"administrator"_s}).status, 0);

    const QString first = write(u"first"_s, "words for Karim\n");
    EXPECT_EQ(with(secret,
                   {u"users"_s, u"add"_s, u"Karim"_s, u"--role"_s, u"coordinator"_s, u"--new-passphrase-file"_s, first})
                  .status,
              0);
    const QJsonArray users = jsonWith(secret, {u"users"_s}).value("users"_L1).toArray();
    ASSERT_EQ(users.size(), 2);
    EXPECT_EQ(users.at(0).toObject().value("passphrase"_L1).toString(), u"own"_s);
    EXPECT_EQ(users.at(1).toObject().value("passphrase"_L1).toString(), u"first"_s);
    // He changes what he was given before anything else.
    expectRefused(with(first, {u"list"_s, u"people"_s}), 8, u"passphrase"_s);
    const QString own = write(u"own"_s, "chosen by Karim\n");
    EXPECT_EQ(with(first, {u"passphrase"_s, u"--new-passphrase-file"_s, own}).status, 0);
    EXPECT_EQ(with(own, {u"list"_s, u"people"_s}).status, 0);
    expectRefused(with(own, {u"users"_s, u"add"_s, u"Eve"_s, u"--role"_s, u"reader"_s}), 8);
    expectRefused(with(own, {u"rekey"_s}), 8);

    EXPECT_EQ(with(secret, {u"users"_s, u"role"_s, u"Karim"_s, u"--role"_s, u"reader"_s}).status, 0);
    expectRefused(with(secret, {u"users"_s, u"end"_s, u"Nobody"_s}), 4, u"Nobody"_s);
    expectRefused(with(secret, {u"users"_s, u"end"_s, u"Nadia"_s}), 3);
    EXPECT_EQ(with(secret, {u"users"_s, u"end"_s, u"Karim"_s}).status, 0);
    expectRefused(with(own, {u"list"_s, u"people"_s}), 7);
    // Back with a passphrase that the program proposes.
    EXPECT_EQ(with(secret, {u"users"_s, u"back"_s, u"Karim"_s}).status, 0);
    const QString proposed =
        jsonWith(secret, {u"users"_s, u"passphrase"_s, u"Karim"_s}).value("first_passphrase"_L1).toString();
    EXPECT_GE(proposed.size(), 20);
    expectRefused(with(write(u"proposed"_s, proposed.toUtf8()), {u"list"_s, u"people"_s}), 8);
}

TEST_F(CliKeysTest, shouldGiveTheFileAnotherKey) {
    const QByteArray before = contents(desk).first(16);
    const QJsonObject answer = jsonWith(secret, {u"rekey"_s});
    EXPECT_EQ(answer.value("slots"_L1).toArray(), QJsonArray{u"desk"_s});
    EXPECT_NE(contents(desk).first(16), before);
    EXPECT_EQ(with(secret, {u"check"_s}).status, 0);
    expectRefused(onDesk(desk, {u"rekey"_s}), 7);
}

TEST_F(CliKeysTest, shouldOpenWithTheRecoverySheet) {
    const QString pdf = path(u"sheet.pdf"_s);
    const CliRun made = with(secret, {u"recovery"_s, u"--pdf"_s, pdf});
    ASSERT_EQ(made.status, 0) << made.err.constData();
    QProcess reader;
    reader.start(u"pdftotext"_s, {u"-layout"_s, pdf, u"-"_s});
    ASSERT_TRUE(reader.waitForFinished());
    const QString text = QString::fromUtf8(reader.readAllStandardOutput());
    EXPECT_TRUE(text.contains(u"Buurt"_s));
    static const QRegularExpression group(u"\\b([0-9A-HJKMNP-TV-Z]{4})\\b"_s);
    QStringList groups;
    for (const auto& match : group.globalMatch(text))
        groups.append(match.captured(1));
    QString code;
    for (qsizetype i = 0; i + 6 <= groups.size() && code.isEmpty(); ++i)
        code = recoveryCodeIn(groups.mid(i, 6).join(u'-')).value_or(QString());
    ASSERT_FALSE(code.isEmpty()) << qPrintable(text);
    EXPECT_FALSE(made.out.contains(code.toUtf8())) << "the code is on the sheet alone";
    const QString typed = write(u"typed"_s, code.toLower().remove(u'-').toUtf8());
    EXPECT_EQ(with(typed, {u"list"_s, u"people"_s}).status, 0);
    expectRefused(with(typed, {u"passphrase"_s, u"--new-passphrase-file"_s, secret}), 3);
    EXPECT_EQ(with(secret, {u"recovery"_s, u"--pdf"_s, pdf}).status, 0);
    expectRefused(with(typed, {u"list"_s, u"people"_s}), 7);
}

TEST_F(CliKeysTest, shouldNeedKeysOnlyWhereThereAreSome) {
    const QString plain = sample();
    EXPECT_EQ(onDesk(plain, {u"users"_s}).status, 0);
    expectRefused(onDesk(plain, {u"rekey"_s}), 3);
    expectRefused(onDesk(plain, {u"recovery"_s, u"--pdf"_s, path(u"x.pdf"_s)}), 3);
    EXPECT_FALSE(QFile::exists(path(u"x.pdf"_s)));
    expectRefused(onDesk(plain, {u"users"_s, u"rule"_s, u"Nadia"_s}), 2);
}

} // namespace
} // namespace entraide::THIS_FILE
