// SPDX-License-Identifier: GPL-3.0-or-later
// The real programs, started as somebody starts them and killed wherever they are (SIGKILL): nothing is flushed,
// nothing is closed, as when the system ends a program or somebody pulls its plug. What a kill cannot show is a power
// failure; that is power_loss.h.
#pragma once

#include <QByteArray>
#include <QJsonObject>
#include <QString>
#include <QStringList>
#include <QTcpSocket>

#include <chrono>
#include <functional>
#include <optional>
#include <random>
#include <sys/types.h>

namespace entraide::test {

using Microseconds = std::chrono::microseconds;
using Dice = std::mt19937_64;

/// From 0 to \a most.
Microseconds upTo(Microseconds most, Dice& dice);

/// A program under way. Its output goes to a file, so that it never waits for whoever reads.
class Victim {
public:
    /// \a environment: "NAME=value", besides what this program has.
    Victim(const QString& program, const QStringList& arguments, const QString& outputFile,
           const QStringList& environment = {});
    Victim(const Victim&) = delete;
    Victim& operator=(const Victim&) = delete;
    ~Victim(); ///< kills

    bool hasEnded();
    /// Looks every fifth of a millisecond whether \a there; false when it ended before, or after a minute.
    bool waitUntil(const std::function<bool()>& there);
    /// False when it is still under way after \a time.
    bool endsWithin(Microseconds time);
    /// Waits for its end, a minute at most; its exit status, negative when a signal ended it.
    int finish();
    /// SIGKILL; false when it had ended by itself before.
    bool kill();

    /// What it has said so far.
    QByteArray output() const;
    QByteArray errors() const;
    /// Its first line as an object, once it is whole; waits for it.
    QJsonObject firstObject();
    Microseconds age() const { return std::chrono::duration_cast<Microseconds>(Clock::now() - m_begun); }

private:
    using Clock = std::chrono::steady_clock;
    QString m_outputFile;
    Clock::time_point m_begun;
    pid_t m_pid = -1;
    int m_status = 0;
    bool m_ended = false;
};

/// When it is worth killing a program: from when it first writes to its end. Measured on a run that nobody disturbs.
struct KillWindow {
    Microseconds until = {}; ///< the first byte it writes, since its start
    Microseconds length = {};

    /// \a victim, to whose end is waited, begins to write when \a writes says so.
    static KillWindow of(Victim& victim, const std::function<bool()>& writes);
    /// Kills \a victim at a moment of this window that \a dice choose, now and then before it. False when it was done
    /// before.
    bool strike(Victim& victim, const std::function<bool()>& writes, Dice& dice) const;
};

/// A program's connection to a desk that is served on loopback: one question at a time.
class HttpTalk {
public:
    /// \a url: "http://127.0.0.1:PORT", as `serve` says it.
    HttpTalk(const QString& url, QByteArray token);

    struct Answer {
        int status = 0;
        QJsonObject body;
    };
    void send(const QByteArray& method, const QString& path, const QJsonObject& body = {});
    /// None when the other side is gone, or says nothing for so long.
    std::optional<Answer> answer(int milliseconds = 30'000);

private:
    QTcpSocket m_socket;
    QByteArray m_token;
    QByteArray m_host;
    QByteArray m_read;
};

} // namespace entraide::test
