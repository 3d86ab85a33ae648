// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/navigation.h"

#include "ui/common/icon_engine.h"
#include "ui/common/metrics.h"
#include "ui/common/tones.h"

#include <QEvent>
#include <QPainter>
#include <QStandardItemModel>
#include <QStyledItemDelegate>

namespace entraide {

namespace {

enum EntryRole { IconRole = Qt::UserRole + 1, CountRole, SeparatorRole };

constexpr int separatorHeight = 17;

class NavigationDelegate : public QStyledItemDelegate {
public:
    using QStyledItemDelegate::QStyledItemDelegate;

    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        if (index.data(SeparatorRole).toBool())
            return {Metrics::NavigationWidth, separatorHeight};
        return {Metrics::NavigationWidth, listRowHeight(option.fontMetrics)};
    }

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override {
        const Tones colours = tones(option.palette);
        const QRect row = option.rect;
        painter->save();
        if (index.data(SeparatorRole).toBool()) {
            painter->fillRect(
                QRect(row.left() + Metrics::PagePadding, row.center().y(), row.width() - 2 * Metrics::PagePadding, 1),
                colours.hairline);
            painter->restore();
            return;
        }
        const bool chosen = option.state & QStyle::State_Selected;
        const bool hovered = option.state & QStyle::State_MouseOver;
        if (chosen) {
            painter->fillRect(row, colours.selection);
            painter->fillRect(QRect(row.left(), row.top(), Metrics::AccentEdge, row.height()), colours.accent);
        } else if (hovered) {
            painter->fillRect(row, colours.window);
        }
        const QColor ink = chosen ? colours.onSelection : colours.text;
        const QRect iconRect(row.left() + Metrics::PagePadding, row.top(), Metrics::ToolIconSize, row.height());
        drawIcon(*painter,
                 QRect(iconRect.left(), row.center().y() - Metrics::ToolIconSize / 2 + 1, Metrics::ToolIconSize,
                       Metrics::ToolIconSize),
                 index.data(IconRole).toString(), ink);
        const int count = index.data(CountRole).toInt();
        const QString countText = count > 0 ? option.locale.toString(count) : QString();
        QFont font = chosen ? boldFont(option.font) : option.font;
        const QFont small = secondaryFont(option.font);
        const int countWidth =
            countText.isEmpty() ? 0 : QFontMetrics(small).horizontalAdvance(countText) + Metrics::Grid;
        QRect textRect = row;
        textRect.setLeft(iconRect.right() + 1 + 12);
        textRect.setRight(row.right() - Metrics::PagePadding + 4 - countWidth);
        painter->setFont(font);
        painter->setPen(ink);
        painter->drawText(textRect, Qt::AlignVCenter | Qt::AlignLeft,
                          QFontMetrics(font).elidedText(index.data().toString(), Qt::ElideRight, textRect.width()));
        painter->setFont(small);
        painter->setPen(chosen ? colours.onSelection : colours.muted);
        painter->drawText(row.adjusted(0, 0, -12, 0), Qt::AlignVCenter | Qt::AlignRight, countText);
        if (option.state & QStyle::State_HasFocus && option.state & QStyle::State_KeyboardFocusChange) {
            painter->setPen(QPen(colours.accent, Metrics::FocusWidth));
            painter->drawRect(row.adjusted(2, 2, -3, -3));
        }
        painter->restore();
    }
};

} // namespace

Navigation::Navigation(QWidget* parent)
    : QListView(parent)
    , m_model(new QStandardItemModel(this)) {
    setModel(m_model);
    setItemDelegate(new NavigationDelegate(this));
    setFrameShape(QFrame::NoFrame);
    setFixedWidth(Metrics::NavigationWidth);
    setEditTriggers(NoEditTriggers);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setMouseTracking(true);
    dress();
    setAccessibleName(tr("Pages"));
    setViewportMargins(0, Metrics::Grid, 0, 0);
    connect(this, &QListView::clicked, this, [this](const QModelIndex& index) { setCurrentIndex(index); });
}

void Navigation::dress() {
    QPalette colours;
    colours.setColor(QPalette::Base, tones(parentWidget() ? parentWidget()->palette() : colours).navigation);
    if (palette().color(QPalette::Base) != colours.color(QPalette::Base))
        setPalette(colours);
}

void Navigation::changeEvent(QEvent* event) {
    QListView::changeEvent(event);
    if (event->type() == QEvent::PaletteChange)
        dress();
}

int Navigation::addEntry(const QString& iconName, const QString& word, bool startsGroup) {
    if (startsGroup && m_model->rowCount() > 0) {
        auto* line = new QStandardItem;
        line->setFlags(Qt::NoItemFlags);
        line->setData(true, SeparatorRole);
        m_model->appendRow(line);
    }
    auto* item = new QStandardItem(word);
    item->setData(iconName, IconRole);
    item->setData(word, Qt::AccessibleTextRole);
    m_rows.append(m_model->rowCount());
    m_model->appendRow(item);
    return static_cast<int>(m_rows.size()) - 1;
}

void Navigation::setCount(int entry, int count) {
    QStandardItem* item = m_model->item(m_rows[entry]);
    item->setData(count, CountRole);
    item->setData(count > 0 ? tr("%1, %n to do", nullptr, count).arg(item->text()) : item->text(),
                  Qt::AccessibleTextRole);
}

int Navigation::count(int entry) const {
    return m_model->item(m_rows[entry])->data(CountRole).toInt();
}

void Navigation::choose(int entry) {
    setCurrentIndex(m_model->index(m_rows[entry], 0));
}

int Navigation::chosen() const {
    return entryOf(currentIndex());
}

int Navigation::entryOf(const QModelIndex& index) const {
    return index.isValid() ? static_cast<int>(m_rows.indexOf(index.row())) : -1;
}

void Navigation::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    if (const int entry = entryOf(current); entry >= 0)
        Q_EMIT entryChosen(entry);
}

} // namespace entraide
