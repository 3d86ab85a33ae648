// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/exchange/conflict_table.h"

#include "ui/common/icon_engine.h"
#include "ui/common/metrics.h"
#include "ui/common/paint.h"
#include "ui/common/roles.h"
#include "ui/common/tones.h"
#include "ui/exchange/conflict_model.h"

#include <QHeaderView>
#include <QKeyEvent>
#include <QPainter>
#include <QStyle>
#include <QStyleOptionButton>

#include <algorithm>

namespace entraide {

namespace {

constexpr int side = 10;
constexpr int radio = 16;
constexpr int above = 7;

QFont fontOf(const QStyleOptionViewItem& option, const QModelIndex& index) {
    return index.data(BoldRole).toBool() ? boldFont(option.font) : option.font;
}

/// Where the words begin.
int indent(const QModelIndex& index) {
    const bool hasSign = index.data(ConflictModel::ChoiceRole).toBool() || index.data(StateIconRole).isValid();
    return side + (hasSign ? radio + Metrics::Grid : 0);
}

} // namespace

void ConflictDelegate::paint(QPainter* painter, const QStyleOptionViewItem& given, const QModelIndex& index) const {
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const PainterGuard guard(*painter);
    const Tones t = tones(option.palette);
    const bool isChosen = index.data(ConflictModel::ChosenRole).toBool();
    const bool isChoice = index.data(ConflictModel::ChoiceRole).toBool();
    const QString sign = index.data(StateIconRole).toString();
    const QRect cell = option.rect;
    painter->fillRect(cell, isChosen ? t.selection : t.base);
    painter->fillRect(QRect(cell.left(), cell.bottom(), cell.width(), 1), t.hairline);
    painter->fillRect(QRect(cell.right(), cell.top(), 1, cell.height()), t.hairline);
    const auto visual = [&](const QRect& rect) { return QStyle::visualRect(option.direction, cell, rect); };
    const int line = QFontMetrics(option.font).lineSpacing();
    const QRect mark(cell.left() + side, cell.top() + above + (line - radio) / 2, radio, radio);
    if (isChoice) {
        QStyleOptionButton button;
        button.rect = visual(mark);
        button.palette = option.palette;
        button.direction = option.direction;
        button.state = QStyle::State_Enabled | (isChosen ? QStyle::State_On : QStyle::State_Off);
        const QWidget* view = option.widget;
        view->style()->drawPrimitive(QStyle::PE_IndicatorRadioButton, &button, painter, view);
    } else if (!sign.isEmpty()) {
        drawIcon(*painter, visual(mark), sign, t.warning);
    }
    painter->setFont(fontOf(option, index));
    painter->setPen(isChosen                         ? t.onSelection
                    : !sign.isEmpty()                ? t.warning
                    : index.data(MutedRole).toBool() ? t.muted
                                                     : t.text);
    painter->drawText(visual(cell.adjusted(indent(index), above, -side, -above)),
                      Qt::TextWordWrap | static_cast<int>(QStyle::visualAlignment(option.direction, Qt::AlignLeft)),
                      option.text);
    if ((option.state & QStyle::State_HasFocus) != 0)
        drawFocusRing(*painter, cell.adjusted(1, 1, -2, -2), t.accent, 0);
}

QSize ConflictDelegate::sizeHint(const QStyleOptionViewItem& given, const QModelIndex& index) const {
    QStyleOptionViewItem option = given;
    initStyleOption(&option, index);
    const auto* table = qobject_cast<const QTableView*>(option.widget);
    const int width = (table ? table->columnWidth(index.column()) : 160) - indent(index) - side;
    const QRect words = QFontMetrics(fontOf(option, index))
                            .boundingRect(QRect(0, 0, std::max(width, 20), 10'000), Qt::TextWordWrap, option.text);
    return {words.width() + indent(index) + side,
            std::max(words.height() + 2 * above, tableRowHeight(option.fontMetrics))};
}

ConflictTable::ConflictTable(QWidget* parent)
    : QTableView(parent) {
    setItemDelegate(new ConflictDelegate(this));
    setSelectionMode(QAbstractItemView::NoSelection);
    setFrameShape(QFrame::NoFrame);
    setShowGrid(false);
    setVerticalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setTabKeyNavigation(false);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    verticalHeader()->hide();
    horizontalHeader()->setSectionsClickable(false);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeft | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::Fixed);
}

void ConflictTable::setConflict(ConflictModel& model) {
    m_model = &model;
    setModel(&model);
    connect(&model, &QAbstractItemModel::modelReset, this, &ConflictTable::fit);
    connect(&model, &QAbstractItemModel::dataChanged, this, &ConflictTable::fit);
    connect(this, &QAbstractItemView::clicked, &model, [&model](const QModelIndex& index) {
        if (index.data(ConflictModel::ChoiceRole).toBool())
            model.choose(index.row(), index.column() - ConflictModel::FirstVersion);
    });
}

void ConflictTable::fit() {
    if (!m_model || m_model->versionCount() == 0)
        return;
    const int all = viewport()->width();
    const int field = std::clamp(all / 9, 84, 150);
    const int kept = std::clamp(all / 5, 96, 240);
    const int before = std::clamp(all / 5, 96, 240);
    const int versions = m_model->versionCount();
    const int each = std::max(96, (all - field - kept - before) / versions);
    setColumnWidth(ConflictModel::Field, field);
    setColumnWidth(ConflictModel::Before, before);
    for (int i = 0; i < versions; ++i)
        setColumnWidth(ConflictModel::FirstVersion + i, each);
    setColumnWidth(m_model->keptColumn(), std::max(kept, all - field - before - each * versions));
    resizeRowsToContents();
    setFixedHeight(sizeHint().height());
}

QSize ConflictTable::sizeHint() const {
    return {400, horizontalHeader()->sizeHint().height() + verticalHeader()->length() + 1};
}

QSize ConflictTable::minimumSizeHint() const {
    return {360, sizeHint().height()};
}

void ConflictTable::changeEvent(QEvent* event) {
    QTableView::changeEvent(event);
    if (event->type() == QEvent::FontChange || event->type() == QEvent::StyleChange)
        fit();
}

void ConflictTable::resizeEvent(QResizeEvent* event) {
    QTableView::resizeEvent(event);
    fit();
}

void ConflictTable::keyPressEvent(QKeyEvent* event) {
    const QModelIndex at = currentIndex();
    const int digit = event->key() - Qt::Key_1;
    if (m_model && at.isValid() && event->modifiers() == Qt::NoModifier) {
        if (digit >= 0 && digit <= m_model->both() && digit < 9) {
            m_model->choose(at.row(), digit);
            if (at.row() + 1 < m_model->lineCount())
                setCurrentIndex(at.siblingAtRow(at.row() + 1));
            return;
        }
        const bool chooses =
            event->key() == Qt::Key_Space || event->key() == Qt::Key_Return || event->key() == Qt::Key_Enter;
        if (chooses && at.data(ConflictModel::ChoiceRole).toBool()) {
            m_model->choose(at.row(), at.column() - ConflictModel::FirstVersion);
            return;
        }
    }
    QTableView::keyPressEvent(event);
}

} // namespace entraide
