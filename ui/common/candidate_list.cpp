// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/candidate_list.h"

#include "ui/common/button.h"
#include "ui/common/fault.h"
#include "ui/common/metrics.h"
#include "ui/common/paint.h"
#include "ui/common/roles.h"
#include "ui/common/tones.h"

#include <QMouseEvent>
#include <QPainter>
#include <QPushButton>

#include <functional>
#include <utility>

namespace entraide {

namespace {

/// The names of the factors, above their bars.
class FactorHeader final : public QWidget {
public:
    using QWidget::QWidget;

    void setNames(const QStringList& names) {
        m_names = names;
        setAccessibleName(names.join(QStringLiteral(", ")));
        update();
    }
    [[nodiscard]] bool isBlank() const { return m_names.isEmpty(); }

protected:
    void paintEvent(QPaintEvent*) override {
        QPainter painter(this);
        const Tones t = tones(palette());
        painter.fillRect(rect(), t.window);
        painter.fillRect(QRect(0, height() - 1, width(), 1), t.hairline);
        const int count = static_cast<int>(m_names.size());
        for (int i = 0; i < count; ++i) {
            QRect place = CandidateDelegate::barColumn(0, width(), i, count);
            place.setTop(0);
            place.setHeight(height() - 1);
            drawLine(painter, QStyle::visualRect(layoutDirection(), rect(), place), m_names.at(i),
                     secondaryFont(font()), t.muted, Qt::AlignLeading, layoutDirection());
        }
    }

private:
    QStringList m_names;
};

/// Lies over the chosen row and keeps its button where the delegate wants it.
class RowWithButton final : public QWidget {
public:
    RowWithButton(const QModelIndex& row, QPushButton& button, std::function<QRect(const QRect&)> place)
        : m_row(row)
        , m_button(button)
        , m_place(std::move(place)) {
        button.setParent(this);
    }
    QModelIndex row() const { return m_row; }

protected:
    void resizeEvent(QResizeEvent*) override { m_button.setGeometry(m_place(rect())); }

private:
    QPersistentModelIndex m_row;
    QPushButton& m_button;
    std::function<QRect(const QRect&)> m_place;
};

} // namespace

CandidateListView::CandidateListView(QWidget* parent)
    : QListView(parent)
    , m_delegate(new CandidateDelegate(this))
    , m_header(new FactorHeader(this)) {
    setFrameShape(QFrame::NoFrame);
    setItemDelegate(m_delegate);
    setSelectionMode(SingleSelection);
    setVerticalScrollMode(ScrollPerPixel);
    setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    setEditTriggers(NoEditTriggers);
    setUniformItemSizes(false);
    m_header->hide();
}

void CandidateListView::setFactorNames(const QStringList& names) {
    static_cast<FactorHeader*>(m_header)->setNames(names);
    placeHeader();
}

void CandidateListView::setButton(const QString& text, const QString& iconName) {
    m_buttonText = text;
    m_buttonIcon = iconName;
    m_delegate->setButton(text, iconName);
    placeButton();
    viewport()->update();
}

void CandidateListView::setButtonEnabled(bool enabled) {
    m_buttonEnabled = enabled;
    m_delegate->setButtonEnabled(enabled);
    viewport()->update();
    placeButton();
}

void CandidateListView::setModel(QAbstractItemModel* model) {
    QListView::setModel(model);
    if (model) {
        // A model that is filled anew forgets index widgets.
        connect(model, &QAbstractItemModel::modelReset, this, &CandidateListView::placeButton, Qt::QueuedConnection);
    }
}

QStyleOptionViewItem CandidateListView::optionFor(const QModelIndex& index) const {
    QStyleOptionViewItem option;
    initViewItemOption(&option);
    option.rect = visualRect(index);
    return option;
}

void CandidateListView::placeButton() {
    const QModelIndexList chosen = selectionModel() ? selectionModel()->selectedIndexes() : QModelIndexList();
    if (m_buttonHolder) {
        QWidget* holder = std::exchange(m_buttonHolder, nullptr);
        holder->hide();
        // The view would go on laying out one that was deleted behind its back.
        if (const QModelIndex row = static_cast<RowWithButton*>(holder)->row(); indexWidget(row) == holder)
            setIndexWidget(row, nullptr);
        else
            holder->deleteLater();
    }
    if (chosen.isEmpty() || m_buttonText.isEmpty()) {
        return;
    }
    const QPersistentModelIndex index(chosen.first());
    QPushButton* button = makeButton(m_buttonText, m_buttonIcon);
    makeInRow(*button);
    makePrimary(*button);
    button->setEnabled(m_buttonEnabled);
    button->setAccessibleDescription(index.data(CandidateRole).value<CandidateCard>().name);
    m_buttonHolder = new RowWithButton(index, *button, [this](const QRect& row) {
        QStyleOptionViewItem option;
        initViewItemOption(&option);
        option.rect = row;
        return m_delegate->buttonRect(option);
    });
    connect(button, &QPushButton::clicked, this, [this, index] { Q_EMIT buttonPressed(index); });
    setIndexWidget(index, m_buttonHolder);
}

void CandidateListView::placeHeader() {
    const bool shown = !static_cast<FactorHeader*>(m_header)->isBlank();
    const int height = shown ? tableHeaderHeight(QFontMetrics(secondaryFont(font()))) : 0;
    setViewportMargins(0, height, 0, 0);
    const QRect view = viewport()->geometry();
    m_header->setGeometry(view.left(), view.top() - height, view.width(), height);
    m_header->setVisible(shown);
}

void CandidateListView::currentChanged(const QModelIndex& current, const QModelIndex& previous) {
    QListView::currentChanged(current, previous);
    guardedLater(*this, [&] { Q_EMIT chosenChanged(current); });
}

void CandidateListView::selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) {
    QListView::selectionChanged(selected, deselected);
    doItemsLayout(); // the chosen row is higher
    placeButton();
    if (currentIndex().isValid()) {
        scrollTo(currentIndex());
    }
}

void CandidateListView::resizeEvent(QResizeEvent* event) {
    QListView::resizeEvent(event);
    placeHeader();
    scheduleDelayedItemsLayout(); // the sentence may break elsewhere
}

void CandidateListView::changeEvent(QEvent* event) {
    QListView::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        placeHeader();
        placeButton();
    }
}

QModelIndex CandidateListView::likenessAt(const QPoint& at) const {
    const QModelIndex index = indexAt(at);
    const bool plain = index.isValid() && m_buttonEnabled && !selectionModel()->isSelected(index);
    return plain && m_delegate->buttonRect(optionFor(index)).contains(at) ? index : QModelIndex();
}

// Choosing a row moves those below it, so a press on a likeness chooses nothing until it is released.
void CandidateListView::mousePressEvent(QMouseEvent* event) {
    m_pressed = event->button() == Qt::LeftButton ? likenessAt(event->position().toPoint()) : QModelIndex();
    if (!m_pressed.isValid()) {
        QListView::mousePressEvent(event);
    }
}

void CandidateListView::mouseReleaseEvent(QMouseEvent* event) {
    if (!m_pressed.isValid()) {
        QListView::mouseReleaseEvent(event);
        return;
    }
    const QPersistentModelIndex pressed = m_pressed;
    m_pressed = QModelIndex();
    if (likenessAt(event->position().toPoint()) == pressed) {
        setCurrentIndex(pressed);
        Q_EMIT buttonPressed(pressed);
    }
}

} // namespace entraide
