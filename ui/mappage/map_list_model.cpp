// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mappage/map_list_model.h"

#include "domain/text_fold.h"
#include "ui/common/roles.h"
#include "ui/map/map_words.h"

#include <algorithm>
#include <vector>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// Requests, tandems, organisations, rounds, then the many volunteers.
int rankOf(MarkerKind kind) {
    switch (kind) {
    case MarkerKind::Request:
        return 0;
    case MarkerKind::Tandem:
        return 1;
    case MarkerKind::Organisation:
        return 2;
    case MarkerKind::RoundStop:
        return 3;
    case MarkerKind::Volunteer:
        break;
    }
    return 4;
}

} // namespace

QList<MapMarker> inListOrder(const QList<MapMarker>& markers) {
    struct Keyed {
        int rank = 0;
        int marker = 0;
        QString label; ///< folded
    };
    std::vector<Keyed> keyed;
    keyed.reserve(static_cast<std::size_t>(markers.size()));
    for (int i = 0; i < markers.size(); ++i) {
        const MapMarker& marker = markers.at(i);
        const int pressing = marker.flags.testFlag(MarkerFlag::Urgent) ? 0 : 1;
        keyed.push_back({rankOf(marker.kind) * 2 + pressing, i, foldText(marker.label)});
    }
    std::ranges::sort(keyed, [&](const Keyed& a, const Keyed& b) {
        if (a.rank != b.rank)
            return a.rank < b.rank;
        const int order = a.label.compare(b.label);
        return order != 0 ? order < 0 : markers.at(a.marker).id < markers.at(b.marker).id;
    });
    QList<MapMarker> ordered;
    ordered.reserve(markers.size());
    for (const Keyed& k : keyed)
        ordered.append(markers.at(k.marker));
    return ordered;
}

MapListModel::MapListModel(QObject* parent)
    : QAbstractListModel(parent) {}

void MapListModel::setMarkers(const QList<MapMarker>& inOrder) {
    beginResetModel();
    m_markers = inOrder;
    m_folded.clear();
    m_rows.clear();
    endResetModel();
}

const QStringList& MapListModel::folded() {
    if (m_folded.isEmpty()) {
        m_folded.reserve(m_markers.size());
        for (const MapMarker& marker : std::as_const(m_markers))
            m_folded.append(foldText(marker.label) + u' ' + foldText(marker.detail) + u' ' + marker.postcode);
    }
    return m_folded;
}

void MapListModel::showWhere(const std::function<bool(const MapMarker&)>& where, std::optional<MarkerKind> kind,
                             const QString& filter) {
    const QStringList words = foldText(filter).split(u' ', Qt::SkipEmptyParts);
    const auto fits = [&](int i) {
        const QString& text = folded().at(i);
        return std::ranges::all_of(words, [&](const QString& word) { return text.contains(word); });
    };
    QList<int> rows;
    for (int i = 0; i < m_markers.size(); ++i) {
        const MapMarker& marker = m_markers.at(i);
        if ((!kind || marker.kind == *kind) && where(marker) && (words.isEmpty() || fits(i)))
            rows.append(i);
    }
    if (rows == m_rows)
        return;
    beginResetModel();
    m_rows = rows;
    endResetModel();
}

void MapListModel::show(const GeoBox& box, std::optional<MarkerKind> kind, const QString& filter) {
    showWhere([&box](const MapMarker& marker) { return box.contains(marker.place); }, kind, filter);
}

void MapListModel::showOnly(const QSet<QString>& ids, std::optional<MarkerKind> kind, const QString& filter) {
    showWhere([&ids](const MapMarker& marker) { return ids.contains(marker.id); }, kind, filter);
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

QList<int> MapListModel::rowsOf(const QSet<QString>& ids) const {
    QList<int> rows;
    for (int row = 0; !ids.isEmpty() && row < m_rows.size(); ++row) {
        if (ids.contains(at(row).id))
            rows.append(row);
    }
    return rows;
}

QList<MapMarker> MapListModel::markersOf(const QSet<QString>& ids) const {
    QList<MapMarker> found;
    for (const MapMarker& marker : m_markers) {
        if (ids.contains(marker.id))
            found.append(marker);
    }
    return found;
}

} // namespace entraide
