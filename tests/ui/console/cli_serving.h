// SPDX-License-Identifier: GPL-3.0-or-later
// Commands that go on until they are stopped.
#pragma once

#include "ui/console/cli_fixture.h"

#include <csignal>

namespace entraide {

/// A command under way.
class Running {
public:
    Running(const QStringList& arguments, const QProcessEnvironment& environment) {
        m_process.setProcessEnvironment(environment);
        m_process.start(QStringLiteral(ENTRAIDE_CLI), arguments);
    }
    ~Running() {
        if (m_process.state() != QProcess::NotRunning) {
            m_process.kill();
            m_process.waitForFinished();
        }
    }
    /// Waits for the next line of its answer, an object.
    QJsonObject nextObject() {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(60'000)) {
        }
        return QJsonDocument::fromJson(m_process.readLine()).object();
    }
    /// SIGTERM; gives the exit status.
    int stop() {
        ::kill(static_cast<pid_t>(m_process.processId()), SIGTERM);
        EXPECT_TRUE(m_process.waitForFinished(30'000));
        EXPECT_EQ(m_process.exitStatus(), QProcess::NormalExit);
        EXPECT_TRUE(m_process.readAllStandardOutput().isEmpty());
        return m_process.exitCode();
    }
    /// SIGKILL, unless it has ended before.
    void killAfterMilliseconds(int milliseconds) {
        if (m_process.waitForFinished(milliseconds))
            return;
        m_process.kill();
        EXPECT_TRUE(m_process.waitForFinished());
    }

private:
    QProcess m_process;
};

/// `serve` under way on a port of its own.
class Serving : public Running {
public:
    Serving(const QStringList& arguments, const QProcessEnvironment& environment)
        : Running(arguments, environment)
        , m_ready(nextObject()) {}
    QString url() const { return m_ready.value(u"listening").toString(); }
    QJsonObject ready() const { return m_ready; }

private:
    QJsonObject m_ready;
};

inline QStringList serveArguments(const QString& desk) {
    return {QStringLiteral("--desk"), desk, QStringLiteral("serve"), QStringLiteral("--listen"),
            QStringLiteral("127.0.0.1:0")};
}

} // namespace entraide
