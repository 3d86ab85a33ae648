// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiles/tile_host.h"

#include "tiles/tile_door.h"
#include "tiles/tile_store.h"

#include <QHash>
#include <QRandomGenerator>
#include <QSet>

#include <array>
#include <memory>
#include <utility>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// 128 bits from the system: nobody guesses it.
QByteArray newToken() {
    std::array<quint32, 4> bits{};
    QRandomGenerator::system()->fillRange(bits.data(), static_cast<qsizetype>(bits.size()));
    return QByteArray(reinterpret_cast<const char*>(bits.data()), sizeof bits).toHex();
}

} // namespace

/// What lives on the thread.
class TileHost::Worker : public QObject {
public:
    explicit Worker(TileHost& host)
        : m_host(host) {}

    /// The port; 0: there is none.
    quint16 listen() {
        m_door = std::make_unique<TileDoor>(m_host.m_tools.nothing);
        return m_door->listen() ? m_door->port() : quint16(0);
    }

    void use(const MapSource& source, const QString& cacheFolder, const QByteArray& token, int generation) {
        m_door->close();
        m_wanted.clear();
        m_store.reset();
        if (!source.hasTiles())
            return;
        m_store = std::make_unique<TileStore>(source, cacheFolder, m_host.m_tools, m_host.m_limits);
        // The host waits for this thread before it goes; what is said to it is done on its own.
        connect(m_store.get(), &TileStore::troubleChanged, &m_host, [host = &m_host, generation](TileTrouble trouble) {
            if (host->m_generation == generation)
                host->setTrouble(trouble);
        });
        connect(m_store.get(), &TileStore::worksAgain, &m_host, [host = &m_host, generation] {
            if (host->m_generation == generation)
                Q_EMIT host->worksAgain();
        });
        m_door->open(m_store.get(), token);
    }

    void want(const QList<TileId>& tiles, int generation) {
        if (!m_store)
            return;
        const QSet<TileId> still(tiles.cbegin(), tiles.cend());
        m_wanted.removeIf([&](const std::pair<const TileId&, quint64&>& one) {
            if (still.contains(one.first))
                return false;
            m_store->forget(one.second);
            return true;
        });
        for (const TileId& tile : tiles) {
            if (m_wanted.contains(tile))
                continue;
            m_wanted.insert(tile, 0);
            const quint64 ticket = m_store->ask(tile, [this, tile, generation](const TileAnswer& answer) {
                m_wanted.remove(tile);
                tell(tile, answer.bytes, generation);
            });
            if (const auto it = m_wanted.find(tile); it != m_wanted.end()) // it has not come at once
                *it = ticket;
        }
    }

private:
    void tell(const TileId& tile, const QByteArray& picture, int generation) {
        QMetaObject::invokeMethod(
            &m_host,
            [host = &m_host, tile, picture, generation] {
                if (host->m_generation == generation)
                    Q_EMIT host->tileCame(tile, picture);
            },
            Qt::QueuedConnection);
    }

    TileHost& m_host; // its tools and limits do not change
    QHash<TileId, quint64> m_wanted; ///< with their tickets
    std::unique_ptr<TileStore> m_store;
    std::unique_ptr<TileDoor> m_door; // goes first, with whoever waits
};

TileHost::TileHost(PictureTools tools, TileLimits limits, QObject* parent)
    : QObject(parent)
    , m_tools(std::move(tools))
    , m_limits(std::move(limits)) {
    m_thread.setObjectName(u"tiles"_s);
}

TileHost::~TileHost() {
    m_thread.quit();
    m_thread.wait();
}

bool TileHost::start() {
    if (!m_worker) {
        m_worker = new Worker(*this);
        m_worker->moveToThread(&m_thread);
        connect(&m_thread, &QThread::finished, m_worker, &QObject::deleteLater);
        m_thread.start();
        QMetaObject::invokeMethod(
            m_worker, [this] { return m_worker->listen(); }, Qt::BlockingQueuedConnection, &m_port);
    }
    return m_port != 0;
}

void TileHost::use(const MapSource& source, const QString& cacheFolder) {
    ++m_generation;
    m_url.clear();
    setTrouble(TileTrouble::None);
    if (!source.hasTiles() && !m_worker)
        return;
    if (!start()) {
        setTrouble(TileTrouble::NoDoor);
        return;
    }
    const QByteArray token = newToken();
    if (source.hasTiles())
        m_url = u"http://127.0.0.1:%1/%2/%z/%x/%y.png"_s.arg(m_port).arg(QString::fromLatin1(token));
    // Before anybody can ask with the new token: it is in the thread's queue before the first connection is.
    QMetaObject::invokeMethod(m_worker, [worker = m_worker, source, cacheFolder, token, generation = m_generation] {
        worker->use(source, cacheFolder, token, generation);
    });
}

void TileHost::want(const QList<TileId>& tiles) {
    if (!m_url.isEmpty())
        QMetaObject::invokeMethod(
            m_worker, [worker = m_worker, tiles, generation = m_generation] { worker->want(tiles, generation); });
}

void TileHost::setTrouble(TileTrouble trouble) {
    if (m_trouble == trouble)
        return;
    m_trouble = trouble;
    m_troubleSince = trouble == TileTrouble::None ? QDateTime() : QDateTime::currentDateTime();
    Q_EMIT troubleChanged();
}

} // namespace entraide
