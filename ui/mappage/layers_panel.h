// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/map/desk_content.h"

#include <QWidget>

class QCheckBox;
class QLabel;

namespace entraide {

/// The layers of the map with their marks and counts, and what the tints of the areas mean.
class LayersPanel : public QWidget {
    Q_OBJECT

public:
    explicit LayersPanel(QWidget* parent = nullptr);

    MapLayers layers() const;
    void setLayers(const MapLayers& layers);
    /// By MarkerKind.
    void setCounts(const std::array<int, markerKinds>& counts);

Q_SIGNALS:
    void layersChanged();

private:
    std::array<QCheckBox*, markerKinds> m_boxes{};
    std::array<QLabel*, markerKinds> m_counts{};
};

} // namespace entraide
