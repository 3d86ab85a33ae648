// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postings/signups_view.h"

#include "ui/common/group_header.h"
#include "ui/common/metrics.h"
#include "ui/common/paint.h"
#include "ui/common/row_selection.h"
#include "ui/common/state_delegate.h"
#include "ui/common/tones.h"
#include "ui/postings/signups_model.h"

#include <QHeaderView>
#include <QItemSelectionModel>
#include <QKeyEvent>
#include <QMap>
#include <QMouseEvent>
#include <QPainter>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// Lines as everywhere; the row of a group as its header.
class SignupDelegate : public StateDelegate {
public:
    using StateDelegate::StateDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        if (!index.data(GroupRole).toBool()) {
            StateDelegate::paint(painter, option, index);
            return;
        }
        const auto* view = qobject_cast<const QTreeView*>(option.widget);
        drawGroupHeader(*painter, option.rect,
                        {.title = index.data().toString(),
                         .count = index.data(SignupsModel::GroupCountRole).toString(),
                         .trailing = index.data(SignupsModel::TrailingTextRole).toString(),
                         .icon = index.data(SignupsModel::GroupIconRole).toString(),
                         .tone = Tone::Muted,
                         .foldable = true,
                         .open = view && view->isExpanded(index),
                         .focused = view && view->hasFocus() && view->currentIndex().siblingAtColumn(0) == index,
                         .topLine = index.row() > 0},
                        option.font, option.palette, option.direction);
    }

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const int height = index.data(GroupRole).toBool() ? groupHeaderHeight(option.fontMetrics)
                                                          : tableRowHeight(option.fontMetrics);
        // A tree asks every row above for its height, and marks that as a question without a width.
        if (option.rect.width() < 0)
            return {0, height};
        return {StateDelegate::sizeHint(option, index).width(), height};
    }
};

} // namespace

SignupsView::SignupsView(SignupsModel& model, QWidget* parent)
    : QTreeView(parent)
    , m_model(model)
    , m_open{true, true, true, false} {
    setModel(&model);
    setItemDelegate(new SignupDelegate(this));
    connect(&model, &SignupsModel::queueRenumbered, viewport(), qOverload<>(&QWidget::update));
    setAccessibleName(tr("Sign-ups"));
    setRootIsDecorated(false);
    setIndentation(0);
    setItemsExpandable(true);
    setExpandsOnDoubleClick(false);
    setAlternatingRowColors(true);
    setAllColumnsShowFocus(true);
    setFrameShape(QFrame::NoFrame);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::ExtendedSelection);
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setHorizontalScrollMode(QAbstractItemView::ScrollPerPixel);
    header()->setStretchLastSection(true);
    header()->setSectionsMovable(false);
    header()->setMinimumSectionSize(32);
    connect(&model, &QAbstractItemModel::modelAboutToBeReset, this, &SignupsView::keepState);
    connect(&model, &QAbstractItemModel::modelReset, this, &SignupsView::restoreState);
    restoreState();
}

SignupId SignupsView::chosen() const {
    const SignupsModel::Line* line = m_model.lineAt(currentIndex());
    return line ? line->signup.id : SignupId();
}

QList<SignupId> SignupsView::chosenAll() const {
    QModelIndexList rows = selectionModel()->selectedRows(SignupsModel::NameColumn);
    if (rows.isEmpty() && currentIndex().isValid())
        rows.append(currentIndex());
    std::ranges::sort(rows, {}, [](const QModelIndex& index) { return std::pair(index.internalId(), index.row()); });
    QList<SignupId> ids;
    for (const QModelIndex& index : std::as_const(rows)) {
        if (const SignupsModel::Line* line = m_model.lineAt(index))
            ids.append(line->signup.id);
    }
    return ids;
}

void SignupsView::chooseAll(const QList<SignupId>& ids) {
    QMap<QModelIndex, QList<int>> rows; // by group
    for (const QModelIndex& index : m_model.indexesOf(ids))
        rows[index.parent()].append(index.row());
    if (rows.isEmpty())
        return;
    QItemSelection selection;
    for (auto group = rows.cbegin(); group != rows.cend(); ++group)
        selection.append(selectionOfRows(m_model, group.value(), group.key()));
    choose(ids.first());
    selectionModel()->select(selection, QItemSelectionModel::ClearAndSelect);
}

void SignupsView::choose(const SignupId& id) {
    const QModelIndex index = m_model.indexOf(id);
    if (!index.isValid()) {
        setCurrentIndex({});
        return;
    }
    expand(index.parent());
    setCurrentIndex(index);
    scrollTo(index);
}

void SignupsView::keepState() {
    m_kept = chosen();
    m_keptAll = chosenAll();
    m_reading = true;
    for (int group = 0; group < SignupsModel::groupCount; ++group) {
        if (const QModelIndex index = m_model.groupIndex(static_cast<SignupsModel::Group>(group)); index.isValid())
            m_open[group] = isExpanded(index);
    }
}

void SignupsView::restoreState() {
    for (int group = 0; group < m_model.rowCount(); ++group) {
        setFirstColumnSpanned(group, {}, true);
        setExpanded(m_model.index(group, 0), m_open[group]);
    }
    spreadColumns();
    m_reading = false;
    const QModelIndex index = m_model.indexOf(m_kept);
    if (index.isValid() && isExpanded(index.parent()) && m_keptAll.size() > 1)
        chooseAll(m_keptAll);
    else if (index.isValid() && isExpanded(index.parent()))
        setCurrentIndex(index);
    else
        Q_EMIT chosenChanged();
}

void SignupsView::setColumns(bool roles, bool shifts) {
    m_roles = roles;
    m_shifts = shifts;
    spreadColumns();
}

void SignupsView::spreadColumns() {
    // Name and role share what the others leave; when they came is the first to go, the role the second.
    constexpr int gap = 20;
    constexpr int leastState = 120;
    constexpr int goodName = 136;
    constexpr int leastName = 96;
    const auto widthOf = [&](const QString& widest) { return fontMetrics().horizontalAdvance(widest) + gap; };
    const int number = widthOf(u"88"_s);
    const int shift = widthOf(u"Wed 88/88, 88:88–88:88"_s);
    const int received = widthOf(u"88/88 88:88"_s);
    int rest = viewport()->width() - number - leastState - (m_shifts ? shift : 0);
    const bool showReceived = rest - received >= (m_roles ? 2 : 1) * goodName;
    if (showReceived)
        rest -= received;
    const bool showRole = m_roles && rest >= 2 * leastName;
    setColumnHidden(SignupsModel::ShiftColumn, !m_shifts);
    setColumnHidden(SignupsModel::ReceivedColumn, !showReceived);
    setColumnHidden(SignupsModel::RoleColumn, !showRole);
    rest = std::max(rest, leastName);
    setColumnWidth(SignupsModel::NumberColumn, number);
    setColumnWidth(SignupsModel::ShiftColumn, shift);
    setColumnWidth(SignupsModel::ReceivedColumn, received);
    setColumnWidth(SignupsModel::NameColumn, showRole ? rest / 2 : rest);
    setColumnWidth(SignupsModel::RoleColumn, rest - rest / 2);
}

void SignupsView::resizeEvent(QResizeEvent* event) {
    QTreeView::resizeEvent(event);
    spreadColumns();
}

void SignupsView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QTreeView::currentChanged(current, previous);
    if (!m_reading)
        Q_EMIT chosenChanged();
}

void SignupsView::rowsInserted(const QModelIndex& parent, int first, int last) {
    QTreeView::rowsInserted(parent, first, last);
    for (int group = first; group <= last && !parent.isValid(); ++group) {
        setFirstColumnSpanned(group, {}, true);
        setExpanded(m_model.index(group, 0), m_open[group]);
    }
}

/// As in ListTable: what the program chooses is chosen alone, even if Ctrl is still down.
QItemSelectionModel::SelectionFlags SignupsView::selectionCommand(const QModelIndex& index, const QEvent* event) const {
    if (!event && index.isValid())
        return QItemSelectionModel::ClearAndSelect | QItemSelectionModel::Rows;
    return QTreeView::selectionCommand(index, event);
}

void SignupsView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QTreeView::selectionChanged(selected, deselected);
    if (!m_reading)
        Q_EMIT chosenChanged();
}

void SignupsView::mousePressEvent(QMouseEvent* event) {
    const QModelIndex index = indexAt(event->position().toPoint());
    if (event->button() == Qt::LeftButton && index.isValid() && index.data(GroupRole).toBool()) {
        const QModelIndex group = index.siblingAtColumn(0);
        setExpanded(group, !isExpanded(group));
        setCurrentIndex(group);
        return;
    }
    QTreeView::mousePressEvent(event);
}

void SignupsView::keyPressEvent(QKeyEvent* event) {
    const bool enter = event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
    const bool fold = currentIndex().data(GroupRole).toBool() && (enter || event->key() == Qt::Key_Space);
    if (fold) {
        const QModelIndex group = currentIndex().siblingAtColumn(0);
        setExpanded(group, !isExpanded(group));
    } else {
        QTreeView::keyPressEvent(event);
    }
}

void SignupsView::paintEvent(QPaintEvent* event) {
    QTreeView::paintEvent(event);
    if (chosen().isEmpty())
        return;
    const QRect row = visualRect(currentIndex());
    if (!row.isValid())
        return;
    QPainter painter(viewport());
    const int x = isRightToLeft() ? viewport()->width() - Metrics::AccentEdge : 0;
    painter.fillRect(x, row.y(), Metrics::AccentEdge, row.height(), tones(palette()).accent);
}

} // namespace entraide
