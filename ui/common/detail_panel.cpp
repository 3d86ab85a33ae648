// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/detail_panel.h"

#include "ui/common/chip.h"
#include "ui/common/empty_state.h"
#include "ui/common/metrics.h"

#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QStackedWidget>
#include <QVBoxLayout>

#include <algorithm>

namespace entraide {

namespace {

/// Asks for one line, and takes more where there is no room: so that the chips stand right behind the words.
class TitleLabel final : public QLabel {
public:
    explicit TitleLabel(QWidget* parent)
        : QLabel(parent) {
        setTextFormat(Qt::PlainText);
        setWordWrap(true);
        setTextInteractionFlags(Qt::TextSelectableByMouse);
        QSizePolicy policy(QSizePolicy::Preferred, QSizePolicy::Preferred);
        policy.setHeightForWidth(true);
        setSizePolicy(policy);
    }

    QSize sizeHint() const override {
        return {fontMetrics().horizontalAdvance(text()) + 2, fontMetrics().lineSpacing() + 2};
    }
    QSize minimumSizeHint() const override { return {80, fontMetrics().lineSpacing() + 2}; }
};

/// As high as there is room: what a word of the record takes is nothing that the window outside has to measure.
class RecordStack final : public QStackedWidget {
public:
    using QStackedWidget::QStackedWidget;
    bool hasHeightForWidth() const override { return false; }
};

} // namespace

DetailPanel::DetailPanel(QWidget* parent)
    : QWidget(parent)
    , m_stack(new RecordStack(this))
    , m_record(new QWidget(this))
    , m_empty(new EmptyState(this))
    , m_title(new TitleLabel(this))
    , m_subtitle(new QLabel(this))
    , m_head(new QVBoxLayout)
    , m_line(new QHBoxLayout)
    , m_chips(new QHBoxLayout)
    , m_actions(new QHBoxLayout)
    , m_facts(new FactGrid(this))
    , m_body(new QVBoxLayout)
    , m_tabs(new Tabs(this)) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_subtitle->setTextFormat(Qt::PlainText);
    m_subtitle->setWordWrap(true);
    m_subtitle->setForegroundRole(QPalette::PlaceholderText);
    m_subtitle->hide();
    m_chips->setSpacing(Metrics::Grid);
    m_actions->setSpacing(Metrics::Grid);

    m_line->setSpacing(Metrics::Grid);
    m_line->addWidget(m_title);
    m_line->addLayout(m_chips);
    m_line->addStretch(1);
    m_line->addLayout(m_actions);

    m_head->setContentsMargins(16, 12, 16, 8);
    m_head->setSpacing(Metrics::HalfGrid);
    m_head->addLayout(m_line);
    m_head->addWidget(m_subtitle);
    m_head->addWidget(m_facts);

    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    auto* column = new QVBoxLayout(m_record);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(m_head);
    column->addLayout(m_body);
    column->addWidget(m_tabs, 1);
    column->addStretch(0);

    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_record);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
    m_record->installEventFilter(this);
    applyFonts();
}

void DetailPanel::hideTabs() {
    m_tabs->hide();
    static_cast<QVBoxLayout*>(m_record->layout())->setStretchFactor(m_body, 1);
}

void DetailPanel::setTitle(const QString& title) {
    m_title->setText(title);
}

QString DetailPanel::title() const {
    return m_title->text();
}

void DetailPanel::setSubtitle(const QString& subtitle) {
    m_subtitle->setText(subtitle);
    m_subtitle->setVisible(!subtitle.isEmpty());
}

void DetailPanel::setChips(const QList<ChipState>& chips) {
    while (m_chips->count() > chips.size()) {
        QLayoutItem* item = m_chips->takeAt(m_chips->count() - 1);
        delete item->widget();
        delete item;
    }
    for (qsizetype i = 0; i < chips.size(); ++i) {
        if (i >= m_chips->count()) {
            m_chips->addWidget(new Chip(m_record), 0, Qt::AlignVCenter);
        }
        const ChipState& chip = chips.at(i);
        static_cast<Chip*>(m_chips->itemAt(static_cast<int>(i))->widget())->setState(chip.icon, chip.word, chip.tone);
    }
}

/// Beside the title where there is room, else in a line of their own: a button that is cut is no button.
void DetailPanel::placeActions() {
    const QMargins margins = m_head->contentsMargins();
    const int room = width() - margins.left() - margins.right();
    const int shortTitle = std::min(m_title->sizeHint().width(), fontMetrics().averageCharWidth() * 24);
    const int needed = shortTitle + m_chips->sizeHint().width() + m_actions->sizeHint().width() + 3 * m_line->spacing();
    const bool isNarrow = m_actions->sizeHint().width() > 0 && needed > room;
    if (isNarrow == m_isNarrow)
        return;
    m_isNarrow = isNarrow;
    (isNarrow ? static_cast<QLayout*>(m_line) : m_head)->removeItem(m_actions);
    m_actions->setParent(nullptr);
    if (isNarrow) {
        m_head->insertLayout(1, m_actions);
        m_head->setAlignment(m_actions, Qt::AlignLeft);
    } else {
        m_line->addLayout(m_actions);
        m_line->setAlignment(m_actions, {});
    }
}

void DetailPanel::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    placeActions();
}

bool DetailPanel::eventFilter(QObject* watched, QEvent* event) {
    if (watched == m_record && event->type() == QEvent::LayoutRequest)
        placeActions();
    return QWidget::eventFilter(watched, event);
}

ActionButton* DetailPanel::appendButton(QAction& action) {
    auto* button = new ActionButton(action, m_record);
    m_actions->addWidget(button, 0, Qt::AlignTop);
    return button;
}

ActionButton* DetailPanel::addAction(QAction& action) {
    return appendButton(action);
}

ActionButton* DetailPanel::addIconAction(QAction& action) {
    ActionButton* button = appendButton(action);
    button->setWordless(true);
    return button;
}

ActionButton* DetailPanel::addPrimaryAction(QAction& action) {
    ActionButton* button = appendButton(action);
    makePrimary(*button);
    return button;
}

void DetailPanel::showEmpty(const QString& sentence, QAction* action) {
    m_empty->setSentence(sentence);
    m_empty->setAction(action);
    m_stack->setCurrentWidget(m_empty);
}

void DetailPanel::showRecord() {
    m_stack->setCurrentWidget(m_record);
}

bool DetailPanel::isShowingRecord() const {
    return m_stack->currentWidget() == m_record;
}

void DetailPanel::changeEvent(QEvent* event) {
    QWidget::changeEvent(event);
    if (event->type() == QEvent::FontChange) {
        applyFonts();
    }
}

void DetailPanel::applyFonts() {
    m_title->setFont(recordTitleFont(font()));
}

} // namespace entraide
