// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "tiles/map_source.h"
#include "tiles/picture_tools.h"
#include "tiles/tile_answer.h"
#include "tiles/tile_id.h"
#include "tiles/tile_limits.h"

#include <QDateTime>
#include <QList>
#include <QObject>
#include <QThread>

namespace entraide {

/// The pictures of one map: a store on a thread of its own, so that neither a slow drive nor a slow server holds up the
/// window; behind a door for Qt Location, by want() for who draws them itself. Lives on the window's thread; the thread
/// begins with the first source.
class TileHost : public QObject {
    Q_OBJECT

public:
    explicit TileHost(PictureTools tools, TileLimits limits = {}, QObject* parent = nullptr);
    ~TileHost() override;

    /// What is shown from now on; nothing for one without tiles.
    void use(const MapSource& source, const QString& cacheFolder);
    /// As Qt Location wants it: "http://127.0.0.1:…/%z/%x/%y.png"; another with each use(), empty for no tiles.
    QString tileUrl() const { return m_url; }
    /// Each of \a tiles comes by tileCame(), once. Those wanted before that are not among them are not waited for any more.
    void want(const QList<TileId>& tiles);
    TileTrouble trouble() const { return m_trouble; }
    /// When it began.
    QDateTime troubleSince() const { return m_troubleSince; }

Q_SIGNALS:
    /// Empty: there is none, or it did not come. None of a source that is not in use any more.
    void tileCame(const entraide::TileId& tile, const QByteArray& picture);
    void troubleChanged();
    /// Tiles that were refused can be had now: who shows them should ask anew.
    void worksAgain();

private:
    class Worker;

    bool start();
    void setTrouble(TileTrouble trouble);

    PictureTools m_tools;
    TileLimits m_limits;
    QThread m_thread;
    Worker* m_worker = nullptr; ///< lives on that thread, and ends with it
    quint16 m_port = 0;
    int m_generation = 0; ///< counts sources: what an earlier one says comes late
    QString m_url;
    TileTrouble m_trouble = TileTrouble::None;
    QDateTime m_troubleSince;
};

} // namespace entraide
