// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "support/tile_png.h"

#include <QHostAddress>
#include <QPointer>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTimer>
#include <QUrl>

#include <chrono>
#include <functional>
#include <memory>
#include <optional>

namespace entraide::test {

/// How a server answers.
struct TileManners {
    enum class Body {
        Tile,     ///< a whole picture
        Given,    ///< `bytes`
        Silence,  ///< nothing, ever
        HangUp,   ///< a head and half a picture, then the end
        Endless,  ///< a picture that goes on, in chunks, slowly and for ever
        Huge,     ///< 100 MB, with their length said
        HugeBare, ///< 100 MB, without
    };
    Body body = Body::Tile;
    int status = 200;
    QByteArray type = "image/png";
    QByteArray bytes = {};
    QList<QByteArray> headers = {}; ///< whole lines
    std::chrono::milliseconds delay{0};
};

/// A slippy-map server on the loopback, good or bad as it is told to be. It keeps what it was asked for. As a proxy for
/// everything (NetworkWatch) it plays any host by http, and refuses https after writing down for whom it was. Lives on
/// the thread of its event loop.
class SlippyServer {
public:
    explicit SlippyServer(const QByteArray& tile = pngTile())
        : m_tile(tile) {
        m_server.listen(QHostAddress::LocalHost);
        QObject::connect(&m_server, &QTcpServer::newConnection, &m_server, [this] { welcome(); });
    }
    ~SlippyServer() { stop(); }
    Q_DISABLE_COPY_MOVE(SlippyServer)

    quint16 port() const { return m_port == 0 ? m_server.serverPort() : m_port; }
    /// As a desk would enter it.
    QString address() const { return QStringLiteral("http://127.0.0.1:%1/{z}/{x}/{y}.png").arg(port()); }

    void answer(const TileManners& manners) {
        m_choose = [manners](const QString&) { return manners; };
    }
    /// Another answer for each path ("/12/2097/1374.png").
    void answerBy(std::function<TileManners(const QString& path)> choose) { m_choose = std::move(choose); }
    /// Hangs up on everybody and takes no more; start() takes them again, at the same port.
    void stop() {
        m_port = port();
        m_server.close();
        for (const QPointer<QTcpSocket>& socket : std::as_const(m_sockets)) {
            if (socket)
                socket->abort();
        }
        m_sockets.clear();
    }
    bool start() { return m_server.listen(QHostAddress::LocalHost, m_port); }

    /// In the order they were asked for, without the host.
    const QStringList& paths() const { return m_paths; }
    /// As a proxy: whom they were for.
    const QStringList& hosts() const { return m_hosts; }
    /// The heads of all requests.
    const QList<QByteArray>& requests() const { return m_requests; }
    /// Requests that were waiting for their answer at a time, at the most.
    int mostAtOnce() const { return m_mostAtOnce; }
    qint64 bytesTaken() const { return m_bytesTaken; }

private:
    static constexpr qint64 hugeBytes = 100 * 1024 * 1024;

    void welcome() {
        while (QTcpSocket* socket = m_server.nextPendingConnection()) {
            m_sockets.append(socket);
            QObject::connect(socket, &QTcpSocket::disconnected, socket, &QObject::deleteLater);
            QObject::connect(socket, &QTcpSocket::bytesWritten, socket, [this](qint64 n) { m_bytesTaken += n; });
            auto heard = std::make_shared<QByteArray>();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [this, socket, heard] {
                *heard += socket->readAll();
                for (qsizetype end = 0; (end = heard->indexOf("\r\n\r\n")) >= 0; heard->remove(0, end + 4))
                    hear(*socket, heard->first(end));
            });
        }
    }

    void hear(QTcpSocket& socket, const QByteArray& request) {
        m_requests.append(request);
        const QList<QByteArray> words = request.left(request.indexOf('\r')).split(' ');
        QString path = QString::fromLatin1(words.value(1));
        if (words.value(0) == "CONNECT") {
            m_hosts.append(path.section(u':', 0, 0));
            socket.write("HTTP/1.1 403 Forbidden\r\nContent-Length: 0\r\nConnection: close\r\n\r\n");
            socket.disconnectFromHost();
            return;
        }
        if (const QUrl whole(path); !whole.host().isEmpty()) {
            m_hosts.append(whole.host());
            path = whole.path();
        }
        m_paths.append(path);
        const TileManners manners = m_choose(path);
        ++m_atOnce;
        m_mostAtOnce = std::max(m_mostAtOnce, m_atOnce);
        QTimer::singleShot(manners.delay, &m_server, [this, caller = QPointer(&socket), manners] {
            --m_atOnce;
            if (caller)
                reply(*caller, manners);
        });
    }

    QByteArray head(const TileManners& manners, std::optional<qint64> length) const {
        QByteArray text =
            "HTTP/1.1 " + QByteArray::number(manners.status) + " X\r\nContent-Type: " + manners.type + "\r\n";
        for (const QByteArray& line : manners.headers)
            text += line + "\r\n";
        if (length)
            text += "Content-Length: " + QByteArray::number(*length) + "\r\n";
        return text + "\r\n";
    }

    void reply(QTcpSocket& socket, const TileManners& manners) {
        using Body = TileManners::Body;
        switch (manners.body) {
        case Body::Tile:
            socket.write(head(manners, m_tile.size()) + m_tile);
            break;
        case Body::Given:
            socket.write(head(manners, manners.bytes.size()) + manners.bytes);
            break;
        case Body::Silence:
            break;
        case Body::HangUp:
            socket.write(head(manners, m_tile.size()) + m_tile.first(m_tile.size() / 2));
            socket.disconnectFromHost();
            break;
        case Body::Endless:
            socket.write(head({manners.body, 200, "image/png", {}, {"Transfer-Encoding: chunked"}, {}}, {}));
            drip(socket);
            break;
        case Body::Huge:
            socket.write(head(manners, hugeBytes));
            pour(socket, hugeBytes);
            break;
        case Body::HugeBare:
            socket.write(head({manners.body, 200, "image/png", {}, {"Connection: close"}, {}}, {}));
            pour(socket, hugeBytes);
            break;
        }
    }

    void drip(QTcpSocket& socket) {
        socket.write("1\r\nx\r\n");
        QTimer::singleShot(std::chrono::milliseconds(20), &socket, [this, &socket] { drip(socket); });
    }

    /// A piece at a time, as fast as it is taken.
    void pour(QTcpSocket& socket, qint64 left) {
        constexpr qint64 piece = 256 * 1024;
        if (left <= 0) {
            socket.disconnectFromHost();
            return;
        }
        socket.write(QByteArray(static_cast<qsizetype>(std::min(left, piece)), 'x'));
        auto waiting = std::make_shared<QMetaObject::Connection>();
        *waiting = QObject::connect(&socket, &QTcpSocket::bytesWritten, &socket, [this, &socket, left, waiting] {
            if (socket.bytesToWrite() > 0)
                return;
            QObject::disconnect(*waiting);
            pour(socket, left - piece);
        });
    }

    QTcpServer m_server;
    quint16 m_port = 0;
    QByteArray m_tile;
    std::function<TileManners(const QString&)> m_choose = [](const QString&) { return TileManners(); };
    QList<QPointer<QTcpSocket>> m_sockets;
    QStringList m_paths;
    QStringList m_hosts;
    QList<QByteArray> m_requests;
    int m_atOnce = 0;
    int m_mostAtOnce = 0;
    qint64 m_bytesTaken = 0;
};

} // namespace entraide::test
