// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>
#include <QObject>
#include <QPointer>
#include <QTcpServer>

namespace entraide {

class TileStore;

/// A tile server on this computer's loopback for Qt Location, which asks nobody else. It answers GET
/// /<token>/<z>/<x>/<y>.png from a store and nothing besides; who does not know the token, another program or a page in
/// a browser, gets 404. Every tile is answered with a picture: with one that shows nothing where there is none, so that
/// Qt Location neither asks in a loop nor writes places into its log. Lives on the thread of its event loop.
class TileDoor : public QObject {
    Q_OBJECT

public:
    /// \a nothing: the picture where there is none.
    explicit TileDoor(QByteArray nothing, QObject* parent = nullptr);
    ~TileDoor() override;

    /// False when the system gives no port.
    bool listen();
    quint16 port() const { return m_server.serverPort(); }
    /// What is behind the door from now on, as long as it lives. Whoever waits is hung up on; another token gets 404.
    void open(TileStore* store, const QByteArray& token);
    void close();

private:
    class Caller;

    void welcome();
    QList<Caller*> callers() const;

    QTcpServer m_server;
    QByteArray m_nothing;
    QByteArray m_token; ///< empty: closed
    QPointer<TileStore> m_store;
    int m_callers = 0;
};

} // namespace entraide
