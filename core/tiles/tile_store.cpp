// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiles/tile_store.h"

#include "tiles/local_tiles.h"
#include "tiles/server_tiles.h"
#include "tiles/tile_head.h"

#include <algorithm>
#include <utility>

namespace entraide {

namespace {

constexpr int levelsLookedAbove = 4;
constexpr int mostLevelsEnlarged = 8; // then a tile of 256 pixels has one to give
constexpr int fewMissing = 4;
constexpr int failuresToTell = 2;

} // namespace

TileStore::TileStore(const MapSource& source, const QString& cacheFolder, const PictureTools& tools,
                     const TileLimits& limits, QObject* parent)
    : QObject(parent)
    , m_tools(tools) {
    if (source.isServer()) {
        m_server = std::make_unique<ServerTiles>(source, cacheFolder, tools, limits);
        connect(m_server.get(), &ServerTiles::asked, this, &TileStore::note);
        connect(m_server.get(), &ServerTiles::worksAgain, this, &TileStore::worksAgain);
    } else if (source.hasTiles()) {
        m_local = std::make_unique<LocalTiles>(source);
    }
}

TileStore::~TileStore() = default;

quint64 TileStore::ask(const TileId& tile, Done done) {
    const quint64 ticket = ++m_lastTicket;
    if (!tile.isValid() || (!m_local && !m_server)) {
        done({});
        return ticket;
    }
    const int levels = m_local ? std::max(0, tile.zoom - m_local->deepest()) : 0;
    const int most = std::min({levels + levelsLookedAbove, mostLevelsEnlarged, tile.zoom});
    m_wishes.insert(ticket, {tile, levels, most, std::move(done)});
    if (levels > most)
        finish(ticket, {});
    else
        look(ticket);
    return ticket;
}

void TileStore::forget(quint64 ticket) {
    if (m_wishes.remove(ticket) && m_server)
        m_server->forget(ticket);
}

void TileStore::look(quint64 ticket) {
    const Wish& wish = *m_wishes.constFind(ticket);
    const TileId tile = wish.tile.above(wish.levels);
    if (m_server) {
        m_server->ask(tile, ticket, [this, ticket](const TileAnswer& answer) { take(ticket, answer); });
        return;
    }
    TileAnswer answer = m_local->tile(tile);
    if (answer.hasPicture() && !m_tools.canShow(answer.bytes))
        answer = {{}, unshownTrouble(answer.bytes)};
    note(answer.trouble);
    take(ticket, answer);
}

void TileStore::take(quint64 ticket, TileAnswer answer) {
    const auto found = m_wishes.find(ticket);
    if (found == m_wishes.end())
        return;
    if (answer.isMissing() && found->levels < found->mostLevels) {
        ++found->levels;
        look(ticket);
        return;
    }
    if (answer.hasPicture() && found->levels > 0)
        answer.bytes = m_tools.enlarge(answer.bytes, found->tile, found->levels);
    finish(ticket, std::move(answer));
}

void TileStore::finish(quint64 ticket, TileAnswer answer) {
    const Wish wish = m_wishes.take(ticket);
    if (answer.hasPicture()) {
        m_gavePicture = true;
        if (m_trouble == TileTrouble::NothingHere)
            setTrouble(TileTrouble::None);
    } else if (answer.isMissing() && !m_gavePicture && ++m_missing >= fewMissing && m_trouble == TileTrouble::None) {
        setTrouble(TileTrouble::NothingHere);
    }
    wish.done(answer);
}

/// A single tile may always fail; that is not said. The first failure of all is.
void TileStore::note(TileTrouble trouble) {
    if (trouble == TileTrouble::None) {
        m_worked = true;
        m_failures = 0;
        if (m_trouble != TileTrouble::NothingHere)
            setTrouble(TileTrouble::None);
    } else if (++m_failures >= failuresToTell || !m_worked) {
        setTrouble(trouble);
    }
}

void TileStore::setTrouble(TileTrouble trouble) {
    if (m_trouble == trouble)
        return;
    m_trouble = trouble;
    Q_EMIT troubleChanged(trouble);
}

} // namespace entraide
