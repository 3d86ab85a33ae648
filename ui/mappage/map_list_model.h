// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_content.h"

#include <QAbstractListModel>

#include <functional>
#include <optional>

namespace entraide {

/// As MapListModel lists them: the most pressing kinds first, then by name. Any thread.
QList<MapMarker> inListOrder(const QList<MapMarker>& markers);

/// What stands in the part of the map that is seen, as lines: the map's twin for whoever does not see or use it. The
/// most pressing kinds first, then by name.
class MapListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 1, KindRole, UrgentRole };

    explicit MapListModel(QObject* parent = nullptr);

    /// All markers, as inListOrder() gives them; lines appear with the next show().
    void setMarkers(const QList<MapMarker>& inOrder);
    /// Shows those of \a kind (none: all) within \a box whose words hold all words of \a filter, accents and case
    /// aside.
    void show(const GeoBox& box, std::optional<MarkerKind> kind, const QString& filter);
    /// The same of those with these ids, wherever they are.
    void showOnly(const QSet<QString>& ids, std::optional<MarkerKind> kind, const QString& filter);

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

    const MapMarker& at(int row) const { return m_markers.at(m_rows.at(row)); }
    /// -1 when it is not among the lines.
    int rowOf(const QString& id) const;
    /// Lines of these ids, in order.
    QList<int> rowsOf(const QSet<QString>& ids) const;
    /// All markers with these ids, lines or not, in the order of the lines.
    QList<MapMarker> markersOf(const QSet<QString>& ids) const;

private:
    void showWhere(const std::function<bool(const MapMarker&)>& where, std::optional<MarkerKind> kind,
                   const QString& filter);
    const QStringList& folded();

    QList<MapMarker> m_markers; ///< in the order of the lines
    QStringList m_folded;       ///< their words, as the filter sees them; empty until it is needed
    QList<int> m_rows;
};

} // namespace entraide
