// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/week_grid_view.h"

#include "ui/common/icon_engine.h"
#include "ui/common/metrics.h"
#include "ui/common/paint.h"
#include "ui/common/tones.h"
#include "ui/roster/week_grid_delegate.h"

#include <QContextMenuEvent>
#include <QHeaderView>
#include <QKeyEvent>
#include <QMenu>
#include <QPainter>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int taskWidth = 184;
constexpr int leastDayWidth = 88;

/// Days with an accent above today's.
class DayHeader : public QHeaderView {
public:
    DayHeader(WeekGridModel& model, QWidget* parent)
        : QHeaderView(Qt::Horizontal, parent)
        , m_model(model) {
        setHighlightSections(false);
        setSectionsClickable(false);
        setSectionResizeMode(QHeaderView::Fixed);
        setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    }

protected:
    void paintSection(QPainter* painter, const QRect& rect, int section) const override {
        {
            const PainterGuard guard(*painter); // the style leaves its clip behind
            QHeaderView::paintSection(painter, rect, section);
        }
        if (m_model.isToday(section)) {
            const QRect edge(rect.left(), rect.top(), rect.width() - 1, Metrics::AccentEdge);
            painter->fillRect(edge, tones(palette()).accent);
        }
    }

private:
    WeekGridModel& m_model;
};

bool anyPlace(const GridPlace&) {
    return true;
}
bool isHeld(const GridPlace& place) {
    return place.state != PlaceState::Empty;
}

} // namespace

WeekGridView::WeekGridView(WeekGridModel& model, QWidget* parent)
    : QTableView(parent)
    , m_model(model) {
    setHorizontalHeader(new DayHeader(model, this));
    setModel(&model);
    setItemDelegate(new WeekGridDelegate(model, this));
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setSelectionMode(SingleSelection);
    setSelectionBehavior(SelectItems);
    setEditTriggers(NoEditTriggers);
    setTabKeyNavigation(false);
    setCornerButtonEnabled(false);
    setHorizontalScrollMode(ScrollPerPixel);
    setVerticalScrollMode(ScrollPerPixel);
    verticalHeader()->hide();
    verticalHeader()->setSectionResizeMode(QHeaderView::Fixed);
    setAccessibleName(tr("Week grid"));
    connect(&model, &QAbstractItemModel::modelReset, this, &WeekGridView::fitRows);
    fitRows();
    shareWidth();
}

QList<GridPlace> WeekGridView::chosenPlaces() const {
    return m_model.places(currentIndex());
}

bool WeekGridView::choosePlace(const AnyId& source) {
    for (int row = 0; row < m_model.rowCount(); ++row) {
        for (int column = 1; column < m_model.columnCount(); ++column) {
            const QModelIndex index = m_model.index(row, column);
            if (std::ranges::any_of(m_model.places(index), [&](const GridPlace& p) { return p.source == source; })) {
                setCurrentIndex(index);
                scrollTo(index);
                return true;
            }
        }
    }
    return false;
}

void WeekGridView::withPlace(const std::function<bool(const GridPlace&)>& fits,
                             const std::function<void(const GridPlace&)>& act) {
    const QModelIndex index = currentIndex();
    QList<GridPlace> fitting;
    for (const GridPlace& place : m_model.places(index)) {
        const bool twin = place.state == PlaceState::Empty && std::ranges::any_of(fitting, [&](const GridPlace& other) {
                              return other.state == PlaceState::Empty && other.source == place.source;
                          });
        if (fits(place) && !twin)
            fitting.append(place);
    }
    if (fitting.size() == 1)
        act(fitting.first());
    if (fitting.size() < 2)
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    for (const GridPlace& place : std::as_const(fitting)) {
        QString text = WeekGridModel::placeText(m_model.line(index.row()), place);
        connect(menu->addAction(text.replace(u'&', u"&&"_s)), &QAction::triggered, this, [act, place] { act(place); });
    }
    menu->popup(viewport()->mapToGlobal(cellOf(index).bottomLeft()));
}

void WeekGridView::openHere() {
    withPlace(anyPlace, [this](const GridPlace& place) { Q_EMIT openRequested(place); });
}

void WeekGridView::freeHere() {
    withPlace(isHeld, [this](const GridPlace& place) { Q_EMIT freeRequested(place); });
}

void WeekGridView::replaceHere() {
    withPlace(anyPlace, [this](const GridPlace& place) { Q_EMIT replaceRequested(place); });
}

void WeekGridView::keyPressEvent(QKeyEvent* event) {
    const bool bare = !(event->modifiers() & ~Qt::KeypadModifier);
    if (bare && (event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter))
        openHere();
    else if (bare && event->key() == Qt::Key_Delete)
        freeHere();
    else if (bare && event->key() == Qt::Key_R)
        replaceHere();
    else
        QTableView::keyPressEvent(event);
}

void WeekGridView::mouseDoubleClickEvent(QMouseEvent* event) {
    if (WeekGridModel::isDay(indexAt(event->position().toPoint())))
        openHere();
}

void WeekGridView::contextMenuEvent(QContextMenuEvent* event) {
    const QList<GridPlace> here = chosenPlaces();
    if (here.isEmpty())
        return;
    auto* menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    connect(menu->addAction(icon(u"requests"_s), tr("&Open")), &QAction::triggered, this, &WeekGridView::openHere);
    connect(menu->addAction(icon(u"search"_s), tr("Look for &somebody")), &QAction::triggered, this,
            &WeekGridView::replaceHere);
    QAction* free = menu->addAction(icon(u"close"_s), tr("&Free the place"));
    free->setEnabled(std::ranges::any_of(here, isHeld));
    connect(free, &QAction::triggered, this, &WeekGridView::freeHere);
    menu->popup(event->reason() == QContextMenuEvent::Mouse
                    ? event->globalPos()
                    : viewport()->mapToGlobal(cellOf(currentIndex()).bottomLeft()));
}

void WeekGridView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTableView::currentChanged(current, previous);
    Q_EMIT chosenChanged();
}

void WeekGridView::shareWidth() {
    const int room = viewport()->width() - taskWidth;
    const int day = std::max(leastDayWidth, room / WeekGridModel::dayCount);
    setColumnWidth(WeekGridModel::taskColumn, taskWidth);
    for (int column = 1; column < m_model.columnCount(); ++column)
        setColumnWidth(column, day);
    if (day > leastDayWidth) // what the division left over
        setColumnWidth(WeekGridModel::dayCount, room - (WeekGridModel::dayCount - 1) * day);
}

void WeekGridView::fitRows() {
    const auto* delegate = static_cast<const WeekGridDelegate*>(itemDelegate());
    for (int row = 0; row < m_model.rowCount(); ++row)
        setRowHeight(row, delegate->rowHeight(row, font(), taskWidth));
}

void WeekGridView::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    shareWidth();
}

void WeekGridView::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fitRows();
}

} // namespace entraide
