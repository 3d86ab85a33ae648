// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mappage/layers_panel.h"

#include "ui/common/group_header.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/map/map_words.h"
#include "ui/map/marker_swatch.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QVBoxLayout>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array order{MarkerKind::Request, MarkerKind::Volunteer, MarkerKind::Organisation, MarkerKind::Tandem,
                           MarkerKind::RoundStop};
constexpr int clusterExample = 12;

QHBoxLayout* line() {
    auto* row = new QHBoxLayout;
    row->setContentsMargins(Metrics::PagePadding, 0, Metrics::PagePadding, 0);
    row->setSpacing(Metrics::Grid);
    return row;
}

} // namespace

LayersPanel::LayersPanel(QWidget* parent)
    : QWidget(parent) {
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::HalfGrid);

    auto* layersHeader = new GroupHeader(tr("Layers"));
    layersHeader->setIconName(u"layers"_s);
    column->addWidget(layersHeader);
    for (const MarkerKind kind : order) {
        const auto at = static_cast<std::size_t>(kind);
        auto* row = line();
        auto* box = m_boxes[at] = new QCheckBox;
        box->setChecked(true);
        box->setAccessibleName(layerName(kind));
        auto* words = new QLabel(layerName(kind));
        words->setBuddy(box);
        m_counts[at] = new ToneLabel({}, Tone::Muted);
        row->addWidget(box);
        row->addWidget(new MarkerSwatch({kind, 6, false, false, 0}));
        row->addWidget(words);
        row->addStretch();
        row->addWidget(m_counts[at]);
        column->addLayout(row);
        connect(box, &QCheckBox::toggled, this, &LayersPanel::layersChanged);
    }
    auto* cluster = line();
    cluster->addSpacing(Metrics::PagePadding + Metrics::Grid);
    cluster->addWidget(new MarkerSwatch({MarkerKind::Volunteer, 11, false, false, clusterExample}));
    cluster->addWidget(new ToneLabel(tr("group of %n", nullptr, clusterExample), Tone::Muted));
    cluster->addStretch();
    column->addLayout(cluster);
    column->addSpacing(Metrics::HalfGrid);

    column->addWidget(new GroupHeader(tr("Requests, 4 weeks")));
    for (int level = 0; level < 4; ++level) {
        auto* row = line();
        row->addWidget(new AreaSwatch(level));
        row->addWidget(new QLabel(areaLevelName(level)));
        row->addStretch();
        column->addLayout(row);
    }
    column->addSpacing(Metrics::HalfGrid);
}

MapLayers LayersPanel::layers() const {
    MapLayers layers{};
    for (std::size_t kind = 0; kind < layers.size(); ++kind)
        layers[kind] = m_boxes[kind]->isChecked();
    return layers;
}

void LayersPanel::setLayers(const MapLayers& layers) {
    for (std::size_t kind = 0; kind < layers.size(); ++kind)
        m_boxes[kind]->setChecked(layers[kind]);
}

void LayersPanel::setCounts(const std::array<int, markerKinds>& counts) {
    for (std::size_t kind = 0; kind < counts.size(); ++kind)
        m_counts[kind]->setText(QLocale().toString(counts[kind]));
}

} // namespace entraide
