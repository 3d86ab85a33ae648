// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mappage/layers_panel.h"

#include "ui/common/group_header.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/map/map_words.h"
#include "ui/map/marker_swatch.h"
#include "ui/words/vocabulary_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLocale>
#include <QSignalBlocker>
#include <QVBoxLayout>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array urgencyOrder{Urgency::Urgent, Urgency::High, Urgency::Normal, Urgency::Low};
constexpr std::array tintOrder{AreaTint::Requests, AreaTint::Share, AreaTint::None};
constexpr int clusterExample = 12;
constexpr int indent = Metrics::PagePadding + Metrics::Grid;

QHBoxLayout* line() {
    auto* row = new QHBoxLayout;
    row->setContentsMargins(Metrics::PagePadding, 0, Metrics::PagePadding, 0);
    row->setSpacing(Metrics::Grid);
    return row;
}

/// A line that belongs to the layer above it.
QHBoxLayout* innerLine() {
    QHBoxLayout* row = line();
    row->setContentsMargins(Metrics::PagePadding + indent, 0, Metrics::PagePadding, 0);
    return row;
}

QComboBox* narrowBox(const QString& name) {
    auto* box = new QComboBox;
    box->setAccessibleName(name);
    box->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    return box;
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
    for (const MarkerKind kind : markerOrder) {
        addLayer(*column, kind);
        if (kind == MarkerKind::Request)
            addUrgencies(*column);
        if (kind == MarkerKind::Volunteer)
            addServices(*column);
    }
    auto* cluster = line();
    cluster->addSpacing(indent);
    cluster->addWidget(new MarkerSwatch({MarkerKind::Volunteer, 11, false, false, clusterExample}));
    cluster->addWidget(new ToneLabel(tr("group of %n", nullptr, clusterExample), Tone::Muted));
    cluster->addStretch();
    column->addLayout(cluster);
    column->addSpacing(Metrics::HalfGrid);
    addAreas(*column);
}

void LayersPanel::addLayer(QVBoxLayout& column, MarkerKind kind) {
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
    column.addLayout(row);
    connect(box, &QCheckBox::toggled, this, &LayersPanel::layersChanged);
}

void LayersPanel::addUrgencies(QVBoxLayout& column) {
    for (const Urgency urgency : urgencyOrder) {
        const auto at = static_cast<std::size_t>(urgency);
        auto* row = innerLine();
        auto* box = m_urgencies[at] = new QCheckBox;
        box->setChecked(true);
        box->setAccessibleName(tr("Requests: %1", "an urgency").arg(word(urgency)));
        m_urgencyCounts[at] = new ToneLabel({}, Tone::Muted);
        row->addWidget(box);
        row->addWidget(new MarkerSwatch(urgencyLook(urgency)));
        row->addWidget(new QLabel(word(urgency)));
        row->addStretch();
        row->addWidget(m_urgencyCounts[at]);
        column.addLayout(row);
        connect(box, &QCheckBox::toggled, this, &LayersPanel::layersChanged);
        connect(m_boxes[static_cast<std::size_t>(MarkerKind::Request)], &QCheckBox::toggled, box, &QWidget::setEnabled);
    }
}

void LayersPanel::addServices(QVBoxLayout& column) {
    m_service = narrowBox(tr("Volunteers who help with"));
    m_service->addItem(tr("All services"));
    const ServiceSigns signs = serviceSigns();
    for (const Service service : enumValues<Service>())
        m_service->addItem(tr("%1 (%2)", "a service, its letters on the map")
                               .arg(sentenceCase(word(service)), signs[static_cast<std::size_t>(service)]));
    m_letters = new QCheckBox(tr("Letters for the service"));
    m_onlyFree = new QCheckBox(tr("Only who is free then"));
    m_onlyFree->setToolTip(tr("Only volunteers who are free at some time that the bar below the map shows"));
    m_onlyFree->setEnabled(false);
    m_signs = new ToneLabel({}, Tone::Muted);
    m_signs->setFont(secondaryFont(font()));
    m_signs->setWordWrap(true);
    for (QWidget* part : std::initializer_list<QWidget*>{m_service, m_letters, m_signs, m_onlyFree}) {
        auto* row = innerLine();
        row->addWidget(part, 1);
        column.addLayout(row);
    }
    connect(m_service, &QComboBox::currentIndexChanged, this, &LayersPanel::layersChanged);
    connect(m_letters, &QCheckBox::toggled, this, &LayersPanel::layersChanged);
    connect(m_onlyFree, &QCheckBox::toggled, this, &LayersPanel::layersChanged);
    m_signs->hide();
}

void LayersPanel::addAreas(QVBoxLayout& column) {
    column.addWidget(new GroupHeader(tr("Areas")));
    m_tint = narrowBox(tr("What the areas show"));
    m_tint->addItem(tr("Requests, 4 weeks"));
    m_tint->addItem(tr("Share served, 4 weeks"));
    m_tint->addItem(tr("Nothing"));
    auto* choice = line();
    choice->addWidget(m_tint, 1);
    column.addLayout(choice);
    m_legend = new QWidget;
    column.addWidget(m_legend);

    m_tooFew = new QWidget;
    auto* few = line();
    m_tooFew->setLayout(few);
    few->addWidget(new AreaSwatch({}, true));
    m_tooFewNote = new ToneLabel;
    m_tooFewNote->setWordWrap(true);
    few->addWidget(m_tooFewNote, 1);
    column.addWidget(m_tooFew);
    m_tooFew->hide();
    column.addSpacing(Metrics::HalfGrid);
    fillLegend();
    connect(m_tint, &QComboBox::currentIndexChanged, this, [this] {
        fillLegend();
        Q_EMIT layersChanged();
    });
}

AreaTint LayersPanel::tint() const {
    return tintOrder[static_cast<std::size_t>(std::max(0, m_tint->currentIndex()))];
}

void LayersPanel::fillLegend() {
    qDeleteAll(m_legend->findChildren<QWidget*>(Qt::FindDirectChildrenOnly));
    delete m_legend->layout();
    auto* column = new QVBoxLayout(m_legend);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(Metrics::HalfGrid);
    const auto add = [&](std::optional<int> level, const QString& words) {
        auto* row = line();
        row->addWidget(new AreaSwatch(level));
        row->addWidget(new QLabel(words));
        row->addStretch();
        column->addLayout(row);
    };
    if (tint() == AreaTint::None)
        return;
    const AreaLevels& levels = tint() == AreaTint::Share ? shareLevels : usualAreaLevels;
    for (int level = 0; level <= static_cast<int>(levels.size()); ++level)
        add(level, areaLevelName(level, levels, tint()));
    if (tint() == AreaTint::Share)
        add({}, nobodyAskedName());
}

LayerChoice LayersPanel::choice() const {
    LayerChoice choice;
    for (std::size_t kind = 0; kind < choice.layers.size(); ++kind)
        choice.layers[kind] = m_boxes[kind]->isChecked();
    for (std::size_t urgency = 0; urgency < choice.urgencies.size(); ++urgency)
        choice.urgencies[urgency] = m_urgencies[urgency]->isChecked();
    if (const int service = m_service->currentIndex(); service > 0)
        choice.service = static_cast<Service>(service - 1);
    choice.letters = m_letters->isChecked();
    choice.onlyFree = m_onlyFree->isEnabled() && m_onlyFree->isChecked();
    choice.tint = tint();
    return choice;
}

void LayersPanel::setChoice(const LayerChoice& choice) {
    {
        const QSignalBlocker quiet(this);
        for (std::size_t kind = 0; kind < choice.layers.size(); ++kind)
            m_boxes[kind]->setChecked(choice.layers[kind]);
        for (std::size_t urgency = 0; urgency < choice.urgencies.size(); ++urgency)
            m_urgencies[urgency]->setChecked(choice.urgencies[urgency]);
        m_service->setCurrentIndex(choice.service ? static_cast<int>(*choice.service) + 1 : 0);
        m_letters->setChecked(choice.letters);
        m_onlyFree->setChecked(choice.onlyFree);
        m_tint->setCurrentIndex(static_cast<int>(std::ranges::find(tintOrder, choice.tint) - tintOrder.begin()));
    }
    Q_EMIT layersChanged();
}

void LayersPanel::setLayers(const MapLayers& layers) {
    LayerChoice other = choice();
    other.layers = layers;
    setChoice(other);
}

void LayersPanel::setCounts(const std::array<int, markerKinds>& counts,
                            const std::array<int, enumCount<Urgency>()>& urgencies) {
    const QLocale locale;
    for (std::size_t kind = 0; kind < counts.size(); ++kind)
        m_counts[kind]->setText(locale.toString(counts[kind]));
    for (std::size_t urgency = 0; urgency < urgencies.size(); ++urgency)
        m_urgencyCounts[urgency]->setText(locale.toString(urgencies[urgency]));
}

void LayersPanel::setSigns(const QMap<QString, QString>& signs) {
    QStringList words;
    for (const auto& [sign, service] : signs.asKeyValueRange())
        words.append(sign + u'\u00a0' + service);
    m_signs->setText(words.join(u" · "_s));
    m_signs->setVisible(!signs.isEmpty());
}

void LayersPanel::setTimeChosen(bool chosen) {
    const QSignalBlocker quiet(this);
    m_onlyFree->setEnabled(chosen);
}

void LayersPanel::setTooFew(bool any, int smallestCount) {
    m_tooFew->setVisible(any);
    m_tooFewNote->setText(tr("too few people to tell (fewer than %n)", nullptr, smallestCount));
}

} // namespace entraide
