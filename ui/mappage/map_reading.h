// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "geo/desk_places.h"
#include "geo/region.h"
#include "ui/map/desk_content.h"
#include "workflows/clock.h"

#include <QObject>
#include <QPointer>

#include <functional>
#include <optional>

namespace entraide {

class Desk;
class Job;

/// What the map's page shows of a desk, in two steps: what is there is read, then markers with their words are made of
/// it and put into the list's order. Of a small desk both are done at once; of a large one by jobs, with a connection
/// of their own, so that the window never waits. GUI thread.
class MapReading : public QObject {
    Q_OBJECT

public:
    /// What is to be shown.
    struct Shown {
        MapContent content;
        QList<MapMarker> listed; ///< the same markers in the order of MapListModel
        DeskContentOptions options;
    };

    MapReading(Desk& desk, std::function<Today()> today, QObject* parent = nullptr);

    /// Reads everything anew; the shares too where they are asked for. wasRead() follows, within this call for a small
    /// desk. While a reading is under way, another one follows it.
    void read(bool withShares);
    /// Only the shares, of what was read last.
    void readShares();
    /// Makes what is shown; composed() follows, likewise. Of several that are asked for meanwhile only the last is
    /// made.
    void compose(const DeskContentOptions& options);
    bool isUnderWay() const;
    bool isReading() const;

    const Region& region() const { return m_read.region; }
    const DeskPlaces& places() const { return m_read.places; }
    /// None: not asked for since places were read.
    const std::optional<AreaShares>& shares() const { return m_read.shares; }
    /// From so many volunteers and requests on a desk is large.
    void setLargeFrom(qint64 records) { m_largeFrom = records; }

Q_SIGNALS:
    void wasRead();
    void composed(const entraide::MapReading::Shown& shown);
    /// For a bar that shows jobs.
    void began(entraide::Job& job);
    /// A job failed, which is told as a fault: what was shown stays.
    void failed();

private:
    struct Read {
        Region region;
        DeskPlaces places;
        std::optional<AreaShares> shares;
    };
    enum class What { Everything, Shares };

    static Read readFrom(const Desk& desk, const Today& today, What what, bool withShares);
    static Shown shownOf(const DeskPlaces& places, const AreaSet& areas, const DeskContentOptions& options);
    bool isLarge() const;
    void begin(What what, bool withShares);
    void take(Read read, What what);
    void end(const std::exception_ptr& fault);

    Desk& m_desk;
    std::function<Today()> m_today;
    qint64 m_largeFrom;
    Read m_read;
    QPointer<Job> m_reading;
    QPointer<Job> m_composing;
    std::optional<bool> m_readAgain; ///< with shares or without
    std::optional<DeskContentOptions> m_composeNext;
};

} // namespace entraide
