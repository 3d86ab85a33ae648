// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QBuffer>
#include <QImage>
#include <QNetworkProxyFactory>
#include <QTcpServer>
#include <QTcpSocket>

#include <memory>

namespace entraide::testing {

/// A slippy-map server on the loopback: every tile is one plain colour. Keeps what it was asked for, and by whom.
class TileServer {
public:
    explicit TileServer(QColor colour) {
        QImage tile(256, 256, QImage::Format_RGB32);
        tile.fill(colour);
        QBuffer buffer(&m_png);
        buffer.open(QIODevice::WriteOnly);
        tile.save(&buffer, "PNG");
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { accept(); });
    }

    QString address() const { return QStringLiteral("http://127.0.0.1:%1/{z}/{x}/{y}.png").arg(m_server.serverPort()); }
    const QStringList& paths() const { return m_paths; }
    const QStringList& agents() const { return m_agents; }
    /// Answers with this status instead of a tile.
    void fail(int status) { m_status = status; }

private:
    void accept() {
        while (QTcpSocket* socket = m_server.nextPendingConnection()) {
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            auto heard = std::make_shared<QByteArray>();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, heard] {
                *heard += socket->readAll();
                for (qsizetype end = 0; (end = heard->indexOf("\r\n\r\n")) >= 0; heard->remove(0, end + 4))
                    answer(*socket, heard->first(end));
            });
        }
    }
    void answer(QTcpSocket& socket, const QByteArray& request) {
        const QList<QByteArray> lines = request.split('\n');
        m_paths.append(QString::fromLatin1(lines.first().split(' ').value(1)));
        for (const QByteArray& line : lines) {
            if (line.toLower().startsWith("user-agent:"))
                m_agents.append(QString::fromLatin1(line.mid(11).trimmed()));
        }
        const QByteArray body = m_status == 200 ? m_png : QByteArray("no");
        socket.write("HTTP/1.1 " + QByteArray::number(m_status) + " X\r\nContent-Type: image/png\r\nContent-Length: " +
                     QByteArray::number(body.size()) + "\r\n\r\n" + body);
    }

    QTcpServer m_server;
    QByteArray m_png;
    QStringList m_paths;
    QStringList m_agents;
    int m_status = 200;
};

/// Sees every host that anything in this program is about to ask over the network, also from inside of plugins: Qt asks
/// for a proxy before each connection. One at a time.
class NetworkWatch {
public:
    NetworkWatch()
        : m_hosts(std::make_shared<QStringList>()) {
        QNetworkProxyFactory::setApplicationProxyFactory(new Factory(m_hosts));
    }
    ~NetworkWatch() { QNetworkProxyFactory::setApplicationProxyFactory(nullptr); }
    Q_DISABLE_COPY_MOVE(NetworkWatch)

    QStringList hosts() const { return *m_hosts; }

private:
    class Factory : public QNetworkProxyFactory {
    public:
        explicit Factory(std::shared_ptr<QStringList> hosts)
            : m_hosts(std::move(hosts)) {}
        QList<QNetworkProxy> queryProxy(const QNetworkProxyQuery& query) override {
            if (query.queryType() != QNetworkProxyQuery::TcpServer)
                m_hosts->append(query.peerHostName());
            return {QNetworkProxy(QNetworkProxy::NoProxy)};
        }

    private:
        std::shared_ptr<QStringList> m_hosts;
    };
    std::shared_ptr<QStringList> m_hosts;
};

} // namespace entraide::testing
