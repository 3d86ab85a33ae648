// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/fact_grid.h"

#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/common/whole_label.h"

#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

using namespace Qt::StringLiterals;

namespace entraide {

namespace {

constexpr int TwoColumnsFrom = 480;

QList<Fact> withValue(const QList<Fact>& facts) {
    QList<Fact> kept;
    std::copy_if(facts.begin(), facts.end(), std::back_inserter(kept), [](const Fact& f) { return !f.empty(); });
    return kept;
}

/// The same lines, whatever their values are.
bool isOneShape(const QList<Fact>& before, const QList<Fact>& after) {
    return std::ranges::equal(before, after, [](const Fact& a, const Fact& b) {
        return a.label == b.label && a.icon == b.icon && a.iconName == b.iconName;
    });
}

} // namespace

FactGrid::FactGrid(QWidget* parent)
    : QWidget(parent)
    , m_grid(new QGridLayout(this)) {
    m_grid->setContentsMargins(0, 0, 0, 0);
    m_grid->setHorizontalSpacing(12);
    m_grid->setVerticalSpacing(0);
}

void FactGrid::setFacts(const QList<Fact>& left, const QList<Fact>& right) {
    const QList<Fact> before = m_left + m_right;
    const bool wasTwo = std::exchange(m_two, wantsTwoColumns());
    const QList<Fact> newLeft = withValue(left);
    const QList<Fact> newRight = withValue(right);
    const bool stays = wasTwo == m_two && isOneShape(m_left, newLeft) && isOneShape(m_right, newRight);
    m_left = newLeft;
    m_right = newRight;
    if (stays)
        fill(before);
    else
        build();
}

/// New labels would be measured and shown one by one, each with everything around them.
void FactGrid::fill(const QList<Fact>& before) {
    const QList<Fact> facts = m_left + m_right;
    for (qsizetype i = 0; i < facts.size(); ++i) {
        const Fact& fact = facts.at(i);
        if (fact == before.at(i))
            continue;
        m_values.at(i)->setText(fact.value);
        m_values.at(i)->setTone(fact.tone);
        m_values.at(i)->setAccessibleName(u"%1: %2"_s.arg(fact.label, fact.value));
    }
}

int FactGrid::rowCount() const {
    return static_cast<int>(m_two ? std::max(m_left.size(), m_right.size()) : m_left.size() + m_right.size());
}

bool FactGrid::wantsTwoColumns() const {
    return !isVisible() || width() >= TwoColumnsFrom;
}

void FactGrid::build() {
    while (QLayoutItem* item = m_grid->takeAt(0)) {
        if (QWidget* widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
    for (int row = 0; row < m_grid->rowCount(); ++row)
        m_grid->setRowMinimumHeight(row, 0); // rows of a longer record, or of one column, keep no room
    for (int column = 0; column < 4; ++column) {
        m_grid->setColumnMinimumWidth(column, 0);
        m_grid->setColumnStretch(column, column % 2);
    }
    const bool two = m_two && !m_right.isEmpty();
    m_grid->setColumnStretch(3, two ? 1 : 0);
    m_grid->setColumnMinimumWidth(0, 72);
    m_values.clear();
    addColumn(m_left, 0, 0);
    addColumn(m_right, two ? 0 : static_cast<int>(m_left.size()), two ? 2 : 0);
}

void FactGrid::addColumn(const QList<Fact>& facts, int firstRow, int firstColumn) {
    int row = firstRow;
    for (const Fact& fact : facts) {
        auto* label = new QLabel(fact.label, this);
        label->setTextFormat(Qt::PlainText);
        label->setForegroundRole(QPalette::PlaceholderText);
        label->setAlignment(Qt::AlignRight | Qt::AlignTop);
        label->setContentsMargins(0, 2, 0, 2);
        constexpr int widestLabel = 200;
        if (label->sizeHint().width() > widestLabel) {
            label->setWordWrap(true);
            label->setFixedWidth(widestLabel);
            keepWhole(*label);
        }
        auto* value = new ToneLabel(fact.value, fact.tone, this);
        value->setTextFormat(Qt::PlainText);
        value->setWordWrap(true);
        value->setTextInteractionFlags(Qt::TextSelectableByMouse);
        value->setAlignment(Qt::AlignLeading | Qt::AlignTop);
        value->setContentsMargins(0, 2, 0, 2);
        value->setAccessibleName(u"%1: %2"_s.arg(fact.label, fact.value));
        label->setBuddy(value);
        m_values.append(value);
        m_grid->addWidget(label, row, firstColumn);
        if (fact.icon.isEmpty()) {
            m_grid->addWidget(value, row, firstColumn + 1);
        } else {
            auto* cell = new QWidget(this);
            auto* line = new QHBoxLayout(cell);
            line->setContentsMargins(0, 0, 0, 0);
            line->setSpacing(4);
            auto* besideFirstLine = new QVBoxLayout;
            besideFirstLine->addSpacing((fontMetrics().lineSpacing() + 4 - Metrics::IconSize) / 2);
            besideFirstLine->addWidget(new IconLabel(fact.icon, Tone::Muted, fact.iconName, cell));
            besideFirstLine->addStretch();
            line->addLayout(besideFirstLine);
            line->addWidget(value, 1);
            keepWhole(*value); // a line in a grid does not ask how high it gets
            m_grid->addWidget(cell, row, firstColumn + 1);
        }
        m_grid->setRowMinimumHeight(row, std::max(24, fontMetrics().lineSpacing() + 4));
        ++row;
    }
}

void FactGrid::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (const bool two = width() >= TwoColumnsFrom; two != m_two) {
        m_two = two;
        build();
    }
}

} // namespace entraide
