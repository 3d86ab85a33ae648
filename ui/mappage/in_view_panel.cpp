// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mappage/in_view_panel.h"

#include "ui/common/button.h"
#include "ui/common/icon_engine.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/map/map_words.h"
#include "ui/mappage/map_list_delegate.h"
#include "ui/mappage/map_list_model.h"

#include <QAction>
#include <QComboBox>
#include <QFrame>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array kindOrder{MarkerKind::Request, MarkerKind::Volunteer, MarkerKind::Organisation,
                               MarkerKind::Tandem};

} // namespace

InViewPanel::InViewPanel(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(tr("In the view")))
    , m_count(new ToneLabel({}, Tone::Muted))
    , m_filter(new QLineEdit)
    , m_kinds(new QComboBox)
    , m_list(new QListView)
    , m_model(new MapListModel(this))
    , m_unplaced(new ToneLabel({}, Tone::Muted))
    , m_card(new QWidget)
    , m_cardTitle(new QLabel)
    , m_cardPlace(new ToneLabel({}, Tone::Muted))
    , m_open(makeButton({})) {
    m_title->setFont(recordTitleFont(font()));
    m_cardTitle->setFont(boldFont(font()));
    m_cardTitle->setWordWrap(true);
    m_cardTitle->setTextFormat(Qt::PlainText);
    m_cardPlace->setFont(secondaryFont(font()));
    m_cardPlace->setWordWrap(true);
    m_unplaced->setFont(secondaryFont(font()));
    m_unplaced->setWordWrap(true);
    m_unplaced->setContentsMargins(Metrics::PagePadding, Metrics::HalfGrid, Metrics::PagePadding, Metrics::HalfGrid);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter what is in the view"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(u"search"_s, Tone::Muted), QLineEdit::LeadingPosition);
    m_kinds->setAccessibleName(tr("Kind"));
    m_kinds->addItem(tr("All"));
    for (const MarkerKind kind : kindOrder)
        m_kinds->addItem(layerName(kind));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new MapListDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setAccessibleName(tr("In the view"));

    const auto rule = [] {
        auto* line = new QFrame;
        line->setFrameShape(QFrame::HLine);
        line->setFrameShadow(QFrame::Plain);
        line->setForegroundRole(QPalette::Mid);
        return line;
    };
    auto* head = new QHBoxLayout;
    head->setContentsMargins(Metrics::PagePadding, Metrics::Grid + 4, Metrics::PagePadding, Metrics::Grid + 4);
    head->addWidget(m_title);
    head->addStretch();
    head->addWidget(m_count);
    auto* fields = new QHBoxLayout;
    fields->setContentsMargins(Metrics::Grid, Metrics::Grid, Metrics::Grid, Metrics::Grid);
    fields->setSpacing(Metrics::Grid);
    fields->addWidget(m_filter, 1);
    fields->addWidget(m_kinds);
    auto* card = new QVBoxLayout(m_card);
    card->setContentsMargins(Metrics::PagePadding, Metrics::Grid + 4, Metrics::PagePadding, Metrics::Grid + 4);
    card->setSpacing(Metrics::HalfGrid);
    card->addWidget(m_cardTitle);
    card->addWidget(m_cardPlace);
    card->addSpacing(Metrics::HalfGrid);
    card->addWidget(m_open, 0, Qt::AlignLeft);
    m_card->hide();

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(rule());
    column->addLayout(fields);
    column->addWidget(rule());
    column->addWidget(m_list, 1);
    column->addWidget(m_unplaced);
    column->addWidget(rule());
    column->addWidget(m_card);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setMinimumWidth(240);

    connect(m_filter, &QLineEdit::textChanged, this, &InViewPanel::refresh);
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &InViewPanel::refresh);
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, [this](const QModelIndex& index) {
        if (m_quiet || !index.isValid())
            return;
        m_selected = index.data(MapListModel::IdRole).toString();
        showCard();
        Q_EMIT selected(m_selected);
    });
    connect(m_list, &QListView::activated, this,
            [this](const QModelIndex& index) { Q_EMIT openRequested(index.data(MapListModel::IdRole).toString()); });
    connect(m_open, &QPushButton::clicked, this, [this] { Q_EMIT openRequested(m_selected); });
}

void InViewPanel::focusFilter() {
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

std::optional<MarkerKind> InViewPanel::chosenKind() const {
    const int index = m_kinds->currentIndex();
    return index < 1 ? std::nullopt : std::optional(kindOrder[static_cast<std::size_t>(index - 1)]);
}

void InViewPanel::setMarkers(const QList<MapMarker>& markers, int unplaced) {
    m_markers = markers;
    m_unplaced->setVisible(unplaced > 0);
    m_unplaced->setText(
        tr("%n record(s) without a place: an address or a postcode puts them on the map.", nullptr, unplaced));
    m_quiet = true;
    m_model->setMarkers(markers);
    m_quiet = false;
    refresh();
    showCard();
}

void InViewPanel::setBox(const GeoBox& box) {
    if (m_box == box)
        return;
    m_box = box;
    refresh();
}

void InViewPanel::refresh() {
    m_quiet = true;
    m_model->show(m_box, chosenKind(), m_filter->text());
    m_count->setText(QLocale().toString(m_model->rowCount()));
    const int row = m_model->rowOf(m_selected);
    if (row >= 0)
        m_list->setCurrentIndex(m_model->index(row));
    else
        m_list->clearSelection();
    m_quiet = false;
}

void InViewPanel::setSelected(const QString& id) {
    m_selected = id;
    m_quiet = true;
    const int row = m_model->rowOf(id);
    if (row >= 0) {
        m_list->setCurrentIndex(m_model->index(row));
        m_list->scrollTo(m_model->index(row));
    } else {
        m_list->setCurrentIndex({});
        m_list->clearSelection();
    }
    m_quiet = false;
    showCard();
}

void InViewPanel::setExact(const QString& id) {
    m_exact = id;
    showCard();
}

void InViewPanel::showCard() {
    const auto marker = std::ranges::find(m_markers, m_selected, &MapMarker::id);
    m_card->setVisible(!m_selected.isEmpty() && marker != m_markers.cend());
    if (marker == m_markers.cend())
        return;
    m_cardTitle->setText(marker->label);
    switch (marker->kind) {
    case MarkerKind::Request:
        m_open->setText(tr("Open the request"));
        break;
    case MarkerKind::Volunteer:
        m_open->setText(tr("Open the volunteer"));
        break;
    case MarkerKind::Organisation:
        m_open->setText(tr("Open the organisation"));
        break;
    case MarkerKind::Tandem:
        m_open->setText(tr("Open the tandem"));
        break;
    case MarkerKind::RoundStop:
        m_open->setText(tr("Open the round"));
        break;
    }
    const bool exact = marker->kind == MarkerKind::Organisation || marker->id == m_exact;
    m_cardPlace->setText(exact ? marker->detail : tr("%1. Position rounded to 200 m.").arg(marker->detail));
}

} // namespace entraide
