// SPDX-License-Identifier: GPL-3.0-or-later
// Runs the real program, as a script would.
#pragma once

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace entraide {

struct CliRun {
    int status = -1;
    QByteArray out;
    QByteArray err;

    /// The one object that stdout holds; a failure when it holds anything else.
    QJsonObject json() const {
        QJsonParseError error;
        const QJsonDocument document = QJsonDocument::fromJson(out, &error);
        EXPECT_EQ(error.error, QJsonParseError::NoError) << out.constData() << err.constData();
        EXPECT_TRUE(document.isObject());
        return document.object();
    }
    QString errorText() const { return QString::fromUtf8(err); }
};

class CliTest : public ::testing::Test {
protected:
    static constexpr int patience = 120'000;

    QString path(const QString& name) const { return folder.filePath(name); }
    QString write(const QString& name, const QByteArray& contents) const {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        file.write(contents);
        return file.fileName();
    }
    static QByteArray contents(const QString& file) {
        QFile source(file);
        return source.open(QIODevice::ReadOnly) ? source.readAll() : QByteArray();
    }

    static QProcessEnvironment environment() {
        QProcessEnvironment all = QProcessEnvironment::systemEnvironment();
        all.insert(QStringLiteral("LC_ALL"), QStringLiteral("C.UTF-8"));
        all.remove(QStringLiteral("LANGUAGE"));
        // What a wrong passphrase leaves in the settings is none of whoever runs the tests.
        static const QTemporaryDir home;
        if (!all.contains(QStringLiteral("XDG_DATA_HOME")))
            all.insert(QStringLiteral("XDG_DATA_HOME"), home.path());
        return all;
    }

    CliRun run(const QStringList& arguments) const {
        QProcess process;
        process.setProcessEnvironment(environment());
        process.start(QStringLiteral(ENTRAIDE_CLI), arguments);
        EXPECT_TRUE(process.waitForFinished(patience)) << qPrintable(arguments.join(u' '));
        EXPECT_EQ(process.exitStatus(), QProcess::NormalExit);
        return {process.exitCode(), process.readAllStandardOutput(), process.readAllStandardError()};
    }
    /// On a desk, on Wednesday 18/11/2026.
    CliRun onDesk(const QString& desk, const QStringList& arguments) const {
        return run(QStringList{QStringLiteral("--desk"), desk, QStringLiteral("--today"), QStringLiteral("2026-11-18"),
                               QStringLiteral("--lang"), QStringLiteral("en")} +
                   arguments);
    }
    CliRun json(const QString& desk, const QStringList& arguments) const {
        return onDesk(desk, QStringList{QStringLiteral("--json")} + arguments);
    }
    /// A small sample desk, the same each time.
    QString sample(const QString& name = QStringLiteral("sample.entraide")) const {
        const CliRun made = onDesk(path(name), {QStringLiteral("new"), QStringLiteral("--sample"),
                                                QStringLiteral("--volunteers"), QStringLiteral("80"),
                                                QStringLiteral("--requests"), QStringLiteral("90")});
        EXPECT_EQ(made.status, 0) << made.err.constData();
        return path(name);
    }
    /// The id of the first record of a type in a state.
    QString first(const QString& desk, const QString& type, const QString& state) const {
        const QJsonObject list = json(desk, {QStringLiteral("list"), type, QStringLiteral("--state"), state,
                                             QStringLiteral("--limit"), QStringLiteral("1")})
                                     .json();
        const QString id = list.value(u"items").toArray().first().toObject().value(u"id").toString();
        EXPECT_FALSE(id.isEmpty());
        return id;
    }

    /// Refused with \a status: nothing on stdout, one line on stderr that holds \a words.
    static void expectRefused(const CliRun& run, int status, const QString& words = {}) {
        EXPECT_EQ(run.status, status) << run.err.constData();
        EXPECT_TRUE(run.out.isEmpty()) << run.out.constData();
        EXPECT_EQ(run.err.count('\n'), 1) << run.err.constData();
        EXPECT_TRUE(run.errorText().contains(words)) << run.err.constData();
    }

    QTemporaryDir folder;
};

} // namespace entraide
