// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mappage/map_list_model.h"

#include "domain/text_fold.h"
#include "ui/common/roles.h"
#include "ui/map/map_words.h"

#include <algorithm>
#include <tuple>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// Requests, tandems, organisations, then the many volunteers.
int rankOf(MarkerKind kind) {
    switch (kind) {
    case MarkerKind::Request:
        return 0;
    case MarkerKind::Tandem:
        return 1;
    case MarkerKind::Organisation:
        return 2;
    case MarkerKind::Volunteer:
    case MarkerKind::RoundStop:
        return 3;
    }
    return 4;
}

} // namespace

MapListModel::MapListModel(QObject* parent)
    : QAbstractListModel(parent) {}

void MapListModel::setMarkers(const QList<MapMarker>& markers) {
    struct Keyed {
        MapMarker marker;
        QString folded;
    };
    QList<Keyed> keyed;
    keyed.reserve(markers.size());
    for (const MapMarker& marker : markers)
        keyed.append({marker, foldText(marker.label)});
    std::ranges::sort(keyed, {}, [](const Keyed& k) {
        return std::tuple(rankOf(k.marker.kind), k.marker.flags.testFlag(MarkerFlag::Urgent) ? 0 : 1, k.folded,
                          k.marker.id);
    });
    beginResetModel();
    m_markers.clear();
    m_folded.clear();
    m_rows.clear();
    for (const Keyed& k : std::as_const(keyed)) {
        m_markers.append(k.marker);
        m_folded.append(k.folded + u' ' + foldText(k.marker.detail) + u' ' + k.marker.postcode);
    }
    endResetModel();
}

void MapListModel::show(const GeoBox& box, std::optional<MarkerKind> kind, const QString& filter) {
    const QStringList words = foldText(filter).split(u' ', Qt::SkipEmptyParts);
    QList<int> rows;
    for (int i = 0; i < m_markers.size(); ++i) {
        const MapMarker& marker = m_markers.at(i);
        if ((!kind || marker.kind == *kind) && box.contains(marker.place) &&
            std::ranges::all_of(words, [&](const QString& word) { return m_folded.at(i).contains(word); }))
            rows.append(i);
    }
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

int MapListModel::rowCount(const QModelIndex& parent) const {
    return parent.isValid() ? 0 : static_cast<int>(m_rows.size());
}

QVariant MapListModel::data(const QModelIndex& index, int role) const {
    if (!index.isValid() || index.row() >= m_rows.size())
        return {};
    const MapMarker& marker = at(index.row());
    switch (role) {
    case Qt::DisplayRole:
        return marker.label;
    case SecondaryRole:
        return marker.detail;
    case TrailingRole:
        return marker.postcode;
    case LeadingIconRole:
        return u"marker"_s; // not an icon: the room for the marker that MapListDelegate paints
    case Qt::AccessibleTextRole: {
        QStringList said{layerName(marker.kind), marker.label, marker.detail, marker.postcode};
        if (marker.flags.testFlag(MarkerFlag::Urgent))
            said.insert(1, tr("urgent"));
        return said.join(u", "_s);
    }
    case IdRole:
        return marker.id;
    case KindRole:
        return static_cast<int>(marker.kind);
    case UrgentRole:
        return marker.flags.testFlag(MarkerFlag::Urgent);
    default:
        return {};
    }
}

int MapListModel::rowOf(const QString& id) const {
    for (int row = 0; row < m_rows.size(); ++row) {
        if (at(row).id == id)
            return row;
    }
    return -1;
}

} // namespace entraide
