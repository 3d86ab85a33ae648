// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/desk_content.h"

#include <QWidget>

class QCheckBox;
class QComboBox;
class QLabel;
class QVBoxLayout;

namespace entraide {

class ToneLabel;

/// What is shown of the desk, and what the areas tell.
struct LayerChoice {
    MapLayers layers = allLayers;
    std::array<bool, enumCount<Urgency>()> urgencies{true, true, true, true};
    std::optional<Service> service = {}; ///< only volunteers who help with it
    bool letters = false;                ///< in volunteers' markers: with what they help
    bool onlyFree = false;               ///< only volunteers who are free at the time that is shown
    AreaTint tint = AreaTint::Requests;
};

/// The layers of the map with their marks and counts, what is shown of each, and what the tints of the areas mean.
class LayersPanel : public QWidget {
    Q_OBJECT

public:
    explicit LayersPanel(QWidget* parent = nullptr);

    LayerChoice choice() const;
    /// All at once: layersChanged() once, when it changes something.
    void setChoice(const LayerChoice& choice);
    MapLayers layers() const { return choice().layers; }
    void setLayers(const MapLayers& layers);
    /// By MarkerKind, and requests by Urgency.
    void setCounts(const std::array<int, markerKinds>& counts, const std::array<int, enumCount<Urgency>()>& urgencies);
    /// What the letters on the map mean.
    void setSigns(const QMap<QString, QString>& signs);
    /// Whether a time is chosen at which somebody can be free.
    void setTimeChosen(bool chosen);
    /// Whether areas are hatched, and from how many people on they are not.
    void setTooFew(bool any, int smallestCount);

Q_SIGNALS:
    void layersChanged();

private:
    void addLayer(QVBoxLayout& column, MarkerKind kind);
    void addUrgencies(QVBoxLayout& column);
    void addServices(QVBoxLayout& column);
    void addAreas(QVBoxLayout& column);
    void fillLegend();
    AreaTint tint() const;

    std::array<QCheckBox*, markerKinds> m_boxes{};
    std::array<QLabel*, markerKinds> m_counts{};
    std::array<QCheckBox*, enumCount<Urgency>()> m_urgencies{};
    std::array<QLabel*, enumCount<Urgency>()> m_urgencyCounts{};
    QComboBox* m_service = nullptr;
    QCheckBox* m_letters = nullptr;
    QCheckBox* m_onlyFree = nullptr;
    ToneLabel* m_signs = nullptr;
    QComboBox* m_tint = nullptr;
    QWidget* m_legend = nullptr;
    QWidget* m_tooFew = nullptr;
    ToneLabel* m_tooFewNote = nullptr;
};

} // namespace entraide
