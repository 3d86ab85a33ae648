// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mappage/in_view_panel.h"

#include "ui/common/button.h"
#include "ui/common/icon_engine.h"
#include "ui/common/metrics.h"
#include "ui/common/row_selection.h"
#include "ui/common/tone_label.h"
#include "ui/map/map_words.h"
#include "ui/mappage/chosen_bar.h"
#include "ui/mappage/map_list_delegate.h"
#include "ui/mappage/map_list_model.h"

#include <QAction>
#include <QComboBox>
#include <QFrame>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QListView>
#include <QLocale>
#include <QPushButton>
#include <QScopedValueRollback>
#include <QShortcut>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype manyMarkers = 5000; ///< from here on the list waits until the map rests
constexpr int restMs = 120;

QFrame* hairline() {
    auto* line = new QFrame;
    line->setFrameShape(QFrame::HLine);
    line->setFrameShadow(QFrame::Plain);
    line->setForegroundRole(QPalette::Mid);
    return line;
}

} // namespace

InViewPanel::InViewPanel(QWidget* parent)
    : QWidget(parent)
    , m_title(new QLabel(tr("In the view")))
    , m_count(new ToneLabel({}, Tone::Muted))
    , m_filter(new QLineEdit)
    , m_kinds(new QComboBox)
    , m_chosen(new ChosenBar)
    , m_list(new QListView)
    , m_model(new MapListModel(this))
    , m_unplaced(new ToneLabel({}, Tone::Muted))
    , m_card(new QWidget)
    , m_cardTitle(new QLabel)
    , m_cardPlace(new ToneLabel({}, Tone::Muted))
    , m_open(makeButton({}))
    , m_later(new QTimer(this)) {
    m_title->setFont(recordTitleFont(font()));
    m_unplaced->setFont(secondaryFont(font()));
    m_unplaced->setWordWrap(true);
    m_unplaced->setContentsMargins(Metrics::PagePadding, Metrics::HalfGrid, Metrics::PagePadding, Metrics::HalfGrid);
    m_filter->setPlaceholderText(tr("Filter"));
    m_filter->setAccessibleName(tr("Filter what is in the view"));
    m_filter->setClearButtonEnabled(true);
    m_filter->addAction(icon(u"search"_s, Tone::Muted), QLineEdit::LeadingPosition);
    m_kinds->setAccessibleName(tr("Kind"));
    m_kinds->addItem(tr("All"));
    for (const MarkerKind kind : markerOrder)
        m_kinds->addItem(layerName(kind));
    m_list->setModel(m_model);
    m_list->setItemDelegate(new MapListDelegate(m_list));
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setUniformItemSizes(true);
    m_list->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_list->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_list->setAccessibleName(tr("In the view"));
    m_later->setSingleShot(true);
    m_later->setInterval(restMs);

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

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(hairline());
    column->addLayout(fields);
    column->addWidget(m_chosen);
    column->addWidget(hairline());
    column->addWidget(m_list, 1);
    column->addWidget(m_unplaced);
    column->addWidget(hairline());
    column->addWidget(makeCard());
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    setMinimumWidth(240);

    connect(m_filter, &QLineEdit::textChanged, this, &InViewPanel::refresh);
    connect(m_kinds, &QComboBox::currentIndexChanged, this, &InViewPanel::refresh);
    connect(m_chosen, &ChosenBar::onlyChanged, this, &InViewPanel::refresh);
    connect(m_later, &QTimer::timeout, this, &InViewPanel::refresh);
    connect(m_list->selectionModel(), &QItemSelectionModel::selectionChanged, this, &InViewPanel::linesMarked);
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
    new QShortcut(Qt::Key_Delete, m_list, this, &InViewPanel::letGoOfMarked, Qt::WidgetShortcut);
}

QWidget* InViewPanel::makeCard() {
    m_cardTitle->setFont(boldFont(font()));
    m_cardTitle->setWordWrap(true);
    m_cardTitle->setTextFormat(Qt::PlainText);
    m_cardPlace->setFont(secondaryFont(font()));
    m_cardPlace->setWordWrap(true);
    m_cardColumn = new QVBoxLayout(m_card);
    m_cardColumn->setContentsMargins(Metrics::PagePadding, Metrics::Grid + 4, Metrics::PagePadding, Metrics::Grid + 4);
    m_cardColumn->setSpacing(Metrics::HalfGrid);
    m_cardColumn->addWidget(m_cardTitle);
    m_cardColumn->addWidget(m_cardPlace);
    m_cardColumn->addSpacing(Metrics::HalfGrid);
    m_cardColumn->addWidget(m_open, 0, Qt::AlignLeft);
    m_card->hide();
    return m_card;
}

void InViewPanel::setActions(const QList<QAction*>& ofChosen, const QList<QAction*>& ofCard) {
    m_chosen->setActions(ofChosen);
    for (QAction* action : ofCard)
        m_cardColumn->addWidget(new ActionButton(*action), 0, Qt::AlignLeft);
}

void InViewPanel::focusFilter() {
    m_filter->setFocus(Qt::ShortcutFocusReason);
    m_filter->selectAll();
}

std::optional<MarkerKind> InViewPanel::chosenKind() const {
    const int index = m_kinds->currentIndex();
    return index < 1 ? std::nullopt : std::optional(markerOrder[static_cast<std::size_t>(index - 1)]);
}

void InViewPanel::setMarkers(const QList<MapMarker>& inOrder, int unplaced) {
    m_markers = inOrder;
    m_unplaced->setVisible(unplaced > 0);
    m_unplaced->setText(
        tr("%n record(s) without a place: an address or a postcode puts them on the map.", nullptr, unplaced));
    {
        const QScopedValueRollback quiet(m_quiet, true);
        m_model->setMarkers(inOrder);
        m_chosen->setChosen(pickedMarkers());
    }
    refresh();
    showCard();
}

void InViewPanel::setBox(const GeoBox& box) {
    if (m_box == box)
        return;
    m_box = box;
    if (m_markers.size() < manyMarkers)
        refresh();
    else
        m_later->start();
}

void InViewPanel::refresh() {
    const QScopedValueRollback quiet(m_quiet, true);
    m_later->stop();
    const bool only = m_chosen->showsOnly();
    m_title->setText(only ? tr("Chosen together") : tr("In the view"));
    m_list->setAccessibleName(m_title->text());
    if (only)
        m_model->showOnly(m_picked, chosenKind(), m_filter->text());
    else
        m_model->show(m_box, chosenKind(), m_filter->text());
    m_count->setText(QLocale().toString(m_model->rowCount()));
    markPicked();
}

/// Marks the lines of those chosen together; where only they are listed, the one that one is on.
void InViewPanel::markPicked() {
    const QScopedValueRollback quiet(m_quiet, true);
    QItemSelectionModel* lines = m_list->selectionModel();
    const int row = m_selected.isEmpty() ? -1 : m_model->rowOf(m_selected);
    QList<int> rows;
    if (!m_chosen->showsOnly())
        rows = m_model->rowsOf(m_picked);
    else if (row >= 0)
        rows = {row};
    lines->select(selectionOfRows(*m_model, rows), QItemSelectionModel::ClearAndSelect);
    lines->setCurrentIndex(row < 0 ? QModelIndex() : m_model->index(row), QItemSelectionModel::NoUpdate);
}

/// By the user. Who is chosen and not listed stays so when others are added, and goes when others are chosen instead.
/// Where only the chosen ones are listed, going through them changes nothing.
void InViewPanel::linesMarked() {
    if (m_quiet || m_chosen->showsOnly())
        return;
    QSet<QString> ids;
    if (QGuiApplication::keyboardModifiers() & (Qt::ControlModifier | Qt::ShiftModifier)) {
        ids = m_picked;
        for (int row = 0; row < m_model->rowCount(); ++row)
            ids.remove(m_model->at(row).id);
    }
    for (const QString& id : markedIds())
        ids.insert(id);
    choose(ids);
}

QStringList InViewPanel::markedIds() const {
    QStringList ids;
    for (const QModelIndex& index : m_list->selectionModel()->selectedIndexes())
        ids.append(index.data(MapListModel::IdRole).toString());
    return ids;
}

void InViewPanel::choose(const QSet<QString>& ids) {
    if (ids == m_picked)
        return;
    m_picked = ids;
    m_chosen->setChosen(pickedMarkers());
    Q_EMIT picked(m_picked);
}

void InViewPanel::letGoOfMarked() {
    if (!m_chosen->showsOnly())
        return;
    QSet<QString> ids = m_picked;
    for (const QString& id : markedIds())
        ids.remove(id);
    choose(ids);
    refresh();
}

void InViewPanel::setPicked(const QSet<QString>& ids) {
    if (m_picked == ids)
        return;
    m_picked = ids;
    m_chosen->setChosen(pickedMarkers());
    if (m_chosen->showsOnly())
        refresh();
    else
        markPicked();
}

void InViewPanel::showOnlyPicked(bool only) {
    m_chosen->setOnly(only && m_picked.size() > 1);
}

bool InViewPanel::showsOnlyPicked() const {
    return m_chosen->showsOnly();
}

QList<MapMarker> InViewPanel::pickedMarkers() const {
    return m_model->markersOf(m_picked);
}

std::optional<MapMarker> InViewPanel::selectedMarker() const {
    const auto marker = std::ranges::find(m_markers, m_selected, &MapMarker::id);
    return m_selected.isEmpty() || marker == m_markers.cend() ? std::nullopt : std::optional(*marker);
}

QString InViewPanel::chosenText() const {
    return m_chosen->text();
}

void InViewPanel::setSelected(const QString& id) {
    m_selected = id;
    markPicked();
    if (m_list->currentIndex().isValid())
        m_list->scrollTo(m_list->currentIndex());
    showCard();
}

void InViewPanel::setExact(const QString& id) {
    m_exact = id;
    showCard();
}

void InViewPanel::showCard() {
    const std::optional<MapMarker> marker = selectedMarker();
    m_card->setVisible(marker.has_value());
    if (!marker)
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
