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

} // namespace

DetailPanel::DetailPanel(QWidget* parent)
    : QWidget(parent)
    , m_stack(new QStackedWidget(this))
    , m_record(new QWidget(this))
    , m_empty(new EmptyState(this))
    , m_title(new TitleLabel(this))
    , m_subtitle(new QLabel(this))
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

    auto* line = new QHBoxLayout;
    line->setSpacing(Metrics::Grid);
    line->addWidget(m_title);
    line->addLayout(m_chips);
    line->addStretch(1);
    line->addLayout(m_actions);

    auto* head = new QVBoxLayout;
    head->setContentsMargins(16, 12, 16, 8);
    head->setSpacing(Metrics::HalfGrid);
    head->addLayout(line);
    head->addWidget(m_subtitle);
    head->addWidget(m_facts);

    m_body->setContentsMargins(0, 0, 0, 0);
    m_body->setSpacing(0);
    auto* column = new QVBoxLayout(m_record);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addLayout(head);
    column->addLayout(m_body);
    column->addWidget(m_tabs, 1);
    column->addStretch(0);

    m_stack->addWidget(m_empty);
    m_stack->addWidget(m_record);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(m_stack);
    applyFonts();
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
