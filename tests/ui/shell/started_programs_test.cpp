// SPDX-License-Identifier: GPL-3.0-or-later
// The programs as somebody starts them: with --profile nothing is written anywhere else, and a second window hands what
// it was asked for to the first.
#include <QCoreApplication>
#include <QDir>
#include <QDirIterator>
#include <QElapsedTimer>
#include <QFile>
#include <QProcess>
#include <QProcessEnvironment>
#include <QTemporaryDir>
#include <QThread>

#include <chrono>
#include <gtest/gtest.h>

namespace THIS_FILE {

namespace {

using namespace Qt::StringLiterals;

constexpr int patience = 120'000;

class StartedPrograms : public testing::Test {
protected:
    StartedPrograms() {
        for (const QString& made : {home(), profile()})
            QDir().mkpath(made);
    }
    QString home() const { return folder.filePath(u"home"_s); }
    QString profile() const { return folder.filePath(u"stick/profile"_s); }

    void prepare(QProcess& process) const {
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        for (const char* name : {"XDG_CONFIG_HOME", "XDG_DATA_HOME", "XDG_CACHE_HOME", "XDG_STATE_HOME"})
            environment.remove(QString::fromLatin1(name));
        environment.insert(u"HOME"_s, home());
        environment.insert(u"QT_QPA_PLATFORM"_s, u"offscreen"_s);
        process.setProcessEnvironment(environment);
    }
    int run(const QString& program, const QStringList& arguments, QByteArray* said = nullptr) const {
        QProcess process;
        prepare(process);
        process.start(program, arguments);
        if (!process.waitForFinished(patience))
            return -1;
        if (said)
            *said = process.readAllStandardOutput() + process.readAllStandardError();
        return process.exitCode();
    }
    /// What was written into the home of who started it. Fonts are looked up by the system, which keeps a list there.
    QStringList strayFiles() const {
        QStringList found;
        QDirIterator all(home(), QDir::Files | QDir::Hidden | QDir::NoDotAndDotDot, QDirIterator::Subdirectories);
        while (all.hasNext()) {
            const QString path = all.next().mid(home().size());
            if (!path.startsWith(u"/.cache/fontconfig/"_s))
                found.append(path);
        }
        return found;
    }

    QTemporaryDir folder;
    const QString window = QStringLiteral(ENTRAIDE_PROGRAM);
    const QString cli = QStringLiteral(ENTRAIDE_CLI);
};

TEST_F(StartedPrograms, shouldWriteNothingOutsideTheProfile) {
    QByteArray said;
    ASSERT_EQ(run(window, {u"--profile"_s, profile(), u"--sample"_s, u"--until-usable"_s}, &said), 0)
        << said.constData();
    EXPECT_TRUE(QFile::exists(profile() + u"/sample.entraide"_s));
    EXPECT_TRUE(QFile::exists(profile() + u"/settings.ini"_s));
    EXPECT_EQ(strayFiles(), QStringList());
}

TEST_F(StartedPrograms, shouldKeepTheCommandLinesDeskInTheProfile) {
    QFile secret(folder.filePath(u"secret"_s));
    ASSERT_TRUE(secret.open(QIODevice::WriteOnly));
    secret.write("seven kind neighbours\n");
    secret.close();
    QByteArray said;
    ASSERT_EQ(run(cli, {u"--profile"_s, profile(), u"--passphrase-file"_s, secret.fileName(), u"new"_s}, &said), 0)
        << said.constData();
    EXPECT_TRUE(QFile::exists(profile() + u"/desk.entraide"_s));
    EXPECT_EQ(strayFiles(), QStringList());
}

TEST_F(StartedPrograms, shouldTellOfTheProfileInTheHelp) {
    for (const QString& program : {window, cli}) {
        QByteArray said;
        run(program, {u"--help"_s}, &said);
        EXPECT_TRUE(said.contains("--profile")) << qPrintable(program);
    }
}

TEST_F(StartedPrograms, shouldHandTheFileOfASecondStartToTheFirst) {
    ASSERT_EQ(run(window, {u"--profile"_s, profile(), u"--sample"_s, u"--until-usable"_s}), 0);
    const QString other = profile() + u"/other.entraide"_s;
    ASSERT_TRUE(QFile::copy(profile() + u"/sample.entraide"_s, other));
    QProcess first;
    prepare(first);
    first.start(window, {u"--profile"_s, profile(), u"--sample"_s});
    ASSERT_TRUE(first.waitForStarted(patience));
    const auto lastDesk = [this] {
        QFile settings(profile() + u"/settings.ini"_s);
        return settings.open(QIODevice::ReadOnly) ? settings.readAll() : QByteArray();
    };
    // Until it listens, a second one would be the first.
    QElapsedTimer waited;
    waited.start();
    while (!lastDesk().contains("open=") && waited.elapsed() < patience)
        QThread::sleep(std::chrono::milliseconds(100));
    EXPECT_EQ(run(window, {u"--profile"_s, profile(), other}), 0) << "it ends at once";
    waited.restart();
    while (!lastDesk().contains("other.entraide") && waited.elapsed() < patience)
        QThread::sleep(std::chrono::milliseconds(100));
    EXPECT_TRUE(lastDesk().contains("other.entraide")) << lastDesk().constData();
    EXPECT_EQ(first.state(), QProcess::Running);
    first.terminate();
    if (!first.waitForFinished(10'000))
        first.kill();
    first.waitForFinished(10'000);
}

} // namespace

} // namespace THIS_FILE
