// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiles/tile_door.h"

#include "tiles/tile_head.h"
#include "tiles/tile_store.h"

#include <QHostAddress>
#include <QTcpSocket>
#include <QTimer>

#include <chrono>
#include <optional>
#include <utility>

namespace entraide {

using namespace std::chrono_literals;

namespace {

constexpr qsizetype mostRequestBytes = 8 * 1024;
constexpr int mostCallers = 32;
constexpr auto longestSilence = 60s;

/// "/<token>/<z>/<x>/<y>.png"
std::optional<TileId> tileOf(const QByteArray& path, const QByteArray& token) {
    const QList<QByteArray> parts = path.split('/');
    if (token.isEmpty() || parts.size() != 5 || !parts.at(0).isEmpty() || parts.at(1) != token ||
        !parts.at(4).endsWith(".png"))
        return std::nullopt;
    bool areNumbers[3];
    const TileId tile{parts.at(2).toInt(&areNumbers[0]), parts.at(3).toInt(&areNumbers[1]),
                      parts.at(4).chopped(4).toInt(&areNumbers[2])};
    return areNumbers[0] && areNumbers[1] && areNumbers[2] && tile.isValid() ? std::optional(tile) : std::nullopt;
}

/// The value of a header line; empty: there is none of this name.
QByteArray headerIn(const QList<QByteArray>& lines, QByteArrayView name) {
    for (qsizetype i = 1; i < lines.size(); ++i) {
        const qsizetype colon = lines.at(i).indexOf(':');
        if (colon > 0 && lines.at(i).first(colon).trimmed().compare(name, Qt::CaseInsensitive) == 0)
            return lines.at(i).mid(colon + 1).trimmed();
    }
    return {};
}

} // namespace

/// One connection: a request at a time, answered in order. Deletes itself when it is hung up.
class TileDoor::Caller : public QObject {
public:
    Caller(TileDoor& door, QTcpSocket* socket)
        : QObject(&door)
        , m_door(door)
        , m_socket(socket) {
        ++m_door.m_callers;
        m_socket->setParent(this);
        m_socket->setReadBufferSize(mostRequestBytes);
        m_silence.setSingleShot(true);
        m_silence.setInterval(longestSilence);
        connect(m_socket, &QTcpSocket::readyRead, this, [this] { hear(); });
        connect(m_socket, &QTcpSocket::disconnected, this, [this] { leave(); });
        connect(&m_silence, &QTimer::timeout, m_socket, [this] { m_socket->abort(); });
        m_silence.start();
        hear();
    }
    /// What it asked for is of no use any more.
    void hangUp() { m_socket->abort(); }
    ~Caller() override {
        m_socket->disconnect(this);
        forget();
        --m_door.m_callers;
    }

private:
    void leave() {
        forget();
        deleteLater();
    }

    void forget() {
        if (const auto ticket = std::exchange(m_ticket, 0); ticket != 0 && m_store)
            m_store->forget(ticket);
    }

    void hear() {
        m_silence.start();
        m_heard += m_socket->readAll();
        while (!m_isBusy && m_socket->state() == QAbstractSocket::ConnectedState) {
            const qsizetype end = m_heard.indexOf("\r\n\r\n");
            if (end < 0) {
                if (m_heard.size() >= mostRequestBytes)
                    refuse("431 Request Header Fields Too Large");
                return;
            }
            const QByteArray request = m_heard.first(end);
            m_heard.remove(0, end + 4);
            serve(request.split('\n'));
        }
        if (m_heard.size() > mostRequestBytes) // more requests than anybody needs to line up
            m_socket->abort();
    }

    void serve(const QList<QByteArray>& lines) {
        const QList<QByteArray> words = lines.first().trimmed().split(' ');
        const bool isHttp = words.size() == 3 && words.at(2).startsWith("HTTP/1.");
        const bool hasBody =
            !headerIn(lines, "Transfer-Encoding").isEmpty() || headerIn(lines, "Content-Length").toInt() != 0;
        if (!isHttp || hasBody)
            return refuse("400 Bad Request");
        if (words.at(0) != "GET")
            return refuse("405 Method Not Allowed");
        m_closes = words.at(2) == "HTTP/1.0" || headerIn(lines, "Connection").toLower() == "close";
        const auto tile = tileOf(words.at(1), m_door.m_token);
        if (!tile || !m_door.m_store)
            return answer("404 Not Found", "text/plain", "");
        m_isBusy = true;
        m_store = m_door.m_store;
        m_ticket = 0;
        const quint64 ticket = m_store->ask(*tile, [this](const TileAnswer& told) {
            m_isBusy = false;
            m_ticket = 0;
            const QByteArray& bytes = told.hasPicture() ? told.bytes : m_door.m_nothing;
            answer("200 OK", contentTypeOf(tileHead(bytes).format), bytes);
            // Not from within ask(), which may have been called by hear().
            QMetaObject::invokeMethod(this, [this] { hear(); }, Qt::QueuedConnection);
        });
        if (m_isBusy)
            m_ticket = ticket;
    }

    void answer(QByteArrayView status, QByteArrayView type, const QByteArray& body) {
        QByteArray head = "HTTP/1.1 " + status.toByteArray() + "\r\nContent-Type: " + type.toByteArray() +
                          "\r\nContent-Length: " + QByteArray::number(body.size()) +
                          "\r\nCache-Control: no-store\r\nX-Content-Type-Options: nosniff\r\n";
        head += m_closes ? "Connection: close\r\n\r\n" : "\r\n";
        m_socket->write(head + body);
        m_silence.start();
        if (m_closes)
            m_socket->disconnectFromHost();
    }

    void refuse(QByteArrayView status) {
        m_closes = true;
        answer(status, "text/plain", "");
    }

    TileDoor& m_door;
    QTcpSocket* m_socket;
    QTimer m_silence;
    QPointer<TileStore> m_store; ///< that was asked last
    QByteArray m_heard;
    quint64 m_ticket = 0; ///< of what is waited for; 0: nothing
    bool m_isBusy = false;
    bool m_closes = false;
};

TileDoor::TileDoor(QByteArray nothing, QObject* parent)
    : QObject(parent)
    , m_nothing(std::move(nothing)) {
    connect(&m_server, &QTcpServer::newConnection, this, &TileDoor::welcome);
}

TileDoor::~TileDoor() {
    qDeleteAll(callers()); // while there is still a door to leave
}

bool TileDoor::listen() {
    return m_server.listen(QHostAddress::LocalHost);
}

void TileDoor::open(TileStore* store, const QByteArray& token) {
    for (Caller* caller : callers())
        caller->hangUp();
    m_store = store;
    m_token = token;
}

void TileDoor::close() {
    open(nullptr, {});
}

QList<TileDoor::Caller*> TileDoor::callers() const {
    QList<Caller*> found;
    for (QObject* child : children()) // there are no others
        found.append(static_cast<Caller*>(child));
    return found;
}

void TileDoor::welcome() {
    while (QTcpSocket* socket = m_server.nextPendingConnection()) {
        if (m_callers < mostCallers) {
            new Caller(*this, socket);
        } else {
            socket->abort();
            socket->deleteLater();
        }
    }
}

} // namespace entraide
