// SPDX-License-Identifier: GPL-3.0-or-later
// A served desk in another process (door_program.cpp), and clients that behave in every way but the right one.
#pragma once

#include "exchange/identity.h"
#include "exchange/tls_pin.h"

#include <QElapsedTimer>
#include <QHostAddress>
#include <QJsonDocument>
#include <QJsonObject>
#include <QProcess>
#include <QSslCertificate>
#include <QSslConfiguration>
#include <QSslSocket>

#include <gtest/gtest.h>
#include <memory>

namespace entraide::exchange {

class ServedDesk {
public:
    ServedDesk() {
        m_process.setProcessChannelMode(QProcess::ForwardedErrorChannel);
        m_process.start(QStringLiteral(ENTRAIDE_DOOR_PROGRAM), QStringList());
        m_ready = readLine();
    }
    ~ServedDesk() {
        m_process.closeWriteChannel();
        if (!m_process.waitForFinished(10'000))
            m_process.kill();
    }

    quint16 plainPort() const { return static_cast<quint16>(m_ready.value(QLatin1StringView("plain")).toInt()); }
    quint16 desksPort() const { return static_cast<quint16>(m_ready.value(QLatin1StringView("desks")).toInt()); }
    QByteArray certificate() const { return m_ready.value(QLatin1StringView("certificate")).toString().toLatin1(); }

    struct Stats {
        qint64 memory = 0; ///< bytes
        qint64 stall = 0;  ///< the longest the other thread was held up, milliseconds
        qint64 handled = 0;
        qint64 handedOver = 0;
    };
    Stats ask(const QByteArray& line = "stats") {
        m_process.write(line + '\n');
        const QJsonObject json = readLine();
        return {json.value(QLatin1StringView("memory")).toInteger(-1),
                json.value(QLatin1StringView("stall")).toInteger(-1),
                json.value(QLatin1StringView("handled")).toInteger(-1),
                json.value(QLatin1StringView("handed_over")).toInteger(-1)};
    }
    bool isRunning() const { return m_process.state() == QProcess::Running; }

private:
    QJsonObject readLine() {
        while (!m_process.canReadLine() && m_process.waitForReadyRead(60'000)) {
        }
        return QJsonDocument::fromJson(m_process.readLine()).object();
    }

    QProcess m_process;
    QJsonObject m_ready;
};

/// What came back until the connection ended, \a enough was there, or nothing came any more.
inline QByteArray readUntil(QTcpSocket& socket, const QByteArray& enough, int milliseconds = 15'000) {
    QByteArray all = socket.readAll();
    QElapsedTimer clock;
    clock.start();
    while (!all.contains(enough) && clock.elapsed() < milliseconds && socket.waitForReadyRead(milliseconds))
        all += socket.readAll();
    return all + socket.readAll();
}

/// An honest request in clear; gives the milliseconds it took, or -1 without a good answer.
inline qint64 honestMilliseconds(quint16 port) {
    QElapsedTimer clock;
    clock.start();
    for (int attempt = 0; attempt < 20; ++attempt) { // as a program does that finds a connection shut
        QTcpSocket socket;
        socket.connectToHost(QHostAddress::LocalHost, port);
        if (!socket.waitForConnected(5000))
            continue;
        socket.write("GET / HTTP/1.1\r\nHost: desk\r\nConnection: close\r\n\r\n");
        if (readUntil(socket, "Welcome", 5000).contains("Welcome"))
            return clock.elapsed();
    }
    return -1;
}

/// A TLS client of its own making.
struct TlsClient {
    QSslConfiguration configuration;
    QSslSocket socket;

    explicit TlsClient(const std::optional<Identity>& identity, QSsl::SslProtocol protocol = QSsl::TlsV1_3) {
        if (identity)
            configuration = identity->tls();
        configuration.setProtocol(protocol);
        configuration.setPeerVerifyMode(QSslSocket::QueryPeer);
        socket.setSslConfiguration(configuration);
    }
    /// What came back for an ordinary request; empty when it was not let in.
    QByteArray ask(quint16 port) {
        socket.connectToHostEncrypted(QStringLiteral("127.0.0.1"), port);
        if (!socket.waitForEncrypted(10'000))
            return {};
        return again();
    }
    QByteArray again() {
        socket.write("GET / HTTP/1.1\r\nHost: desk\r\n\r\n");
        return readUntil(socket, "Welcome", 10'000);
    }
};

} // namespace entraide::exchange
