// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/map_content.h"

#include <QWidget>

namespace entraide {

class MapView;

/// Somebody who could answer the request.
struct MapCandidate {
    QString id; ///< of the volunteer
    QString name;
    GeoPoint place;
    int rank = 1; ///< written on the map

    friend bool operator==(const MapCandidate&, const MapCandidate&) = default;
};

/// The small map of a request's panel: the request, its ranked candidates with a line to each, the other volunteers as
/// open circles, and below it a legend. Volunteers are shown rounded to 200 m.
class RequestMap : public QWidget {
    Q_OBJECT

public:
    explicit RequestMap(QWidget* parent = nullptr);

    /// Where the ground comes from; the program's own areas unless told otherwise.
    void setAreas(const AreaSet& areas);
    /// For who puts something under it.
    MapView& view() const { return *m_view; }
    /// The request; its \a place may be invalid. Looks at it anew when it is another one.
    void setRequest(const QString& id, const QString& label, GeoPoint place);
    /// Looks at the request and its candidates when they are others than before.
    void setCandidates(const QList<MapCandidate>& candidates);
    /// Volunteers who are no candidates: id, label and place are used.
    void setOthers(const QList<MapMarker>& others);
    /// The candidate whose line is drawn solid; empty: none. No signal.
    void setChosen(const QString& id);

    QSize sizeHint() const override { return {320, 400}; }

Q_SIGNALS:
    void candidateClicked(const QString& id);
    /// A volunteer who is no candidate, to see why not.
    void otherClicked(const QString& id);
    void requestClicked();

private:
    void rebuild();
    void lookThere();

    MapView* m_view;
    MapContent m_content;
    QString m_request;
    QString m_label;
    GeoPoint m_place;
    QList<MapCandidate> m_candidates;
    QList<MapMarker> m_others;
    QString m_chosen;
};

} // namespace entraide
