// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tiles/map_source.h"
#include "tiles/picture_tools.h"
#include "tiles/tile_answer.h"
#include "tiles/tile_id.h"
#include "tiles/tile_limits.h"

#include <QHash>
#include <QObject>

#include <functional>
#include <memory>

namespace entraide {

class LocalTiles;
class ServerTiles;

/// The one road to the pictures of a source, whatever it is: the map on the screen, the PNG and paper come this way.
/// Where the source has no tile of its own so deep, a part of a higher one is enlarged. Says what is wrong with the
/// source, once it is more than a single tile. Lives on the thread of its event loop, which a slow drive may hold up.
class TileStore : public QObject {
    Q_OBJECT

public:
    using Done = std::function<void(const TileAnswer&)>;

    TileStore(const MapSource& source, const QString& cacheFolder, const PictureTools& tools,
              const TileLimits& limits = {}, QObject* parent = nullptr);
    ~TileStore() override;

    /// Calls \a done once, maybe before it returns. The ticket names the question for forget().
    quint64 ask(const TileId& tile, Done done);
    /// Nobody waits any more; \a done is not called.
    void forget(quint64 ticket);
    TileTrouble trouble() const { return m_trouble; }

Q_SIGNALS:
    void troubleChanged(entraide::TileTrouble trouble);
    /// Tiles that were refused can be had now.
    void worksAgain();

private:
    struct Wish {
        TileId tile;
        int levels = 0; ///< how far above it is looked
        int mostLevels = 0;
        Done done;
    };

    void look(quint64 ticket);
    void take(quint64 ticket, TileAnswer answer);
    void finish(quint64 ticket, TileAnswer answer);
    void note(TileTrouble trouble);
    void setTrouble(TileTrouble trouble);

    PictureTools m_tools;
    std::unique_ptr<LocalTiles> m_local;
    std::unique_ptr<ServerTiles> m_server;
    QHash<quint64, Wish> m_wishes;
    quint64 m_lastTicket = 0;
    TileTrouble m_trouble = TileTrouble::None;
    int m_failures = 0; ///< in a row
    int m_missing = 0;  ///< in a row, from the beginning
    bool m_worked = false;
    bool m_gavePicture = false;
};

} // namespace entraide
