// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/growing_lines.h"

#include "ui/common/button.h"

#include <QHBoxLayout>
#include <QPushButton>
#include <QVBoxLayout>

namespace entraide {

using namespace Qt::StringLiterals;

GrowingLines::GrowingLines(const QString& add, const QString& name, int spacing, QWidget* parent)
    : QWidget(parent)
    , m_column(new QVBoxLayout(this))
    , m_add(makeButton(add, u"plus"_s)) {
    m_column->setContentsMargins({});
    m_column->setSpacing(spacing);
    m_add->setObjectName(name);
    connect(m_add, &QPushButton::clicked, this, &GrowingLines::lineWanted);
    auto* foot = new QHBoxLayout;
    foot->addWidget(m_add);
    foot->addStretch(1);
    m_column->addLayout(foot);
    setFocusProxy(m_add);
}

void GrowingLines::appendLine(QWidget* line, QAbstractButton* remove) {
    connect(remove, &QAbstractButton::clicked, this, [this, line] { removeLine(line); });
    m_column->insertWidget(static_cast<int>(m_holders.size()), line);
    tabBeforeAdding(*line);
    m_holders.append(line);
}

/// A line that is made later would be the last of the whole window for Tab.
void GrowingLines::tabBeforeAdding(const QWidget& line) {
    const auto takesTab = [this](const QWidget& part) {
        return (part.focusPolicy() & Qt::TabFocus) != 0 && !part.focusProxy() && part.window() == window();
    };
    QWidget* before = m_add->previousInFocusChain();
    while (before != m_add && (!takesTab(*before) || line.isAncestorOf(before)))
        before = before->previousInFocusChain();
    for (QWidget* part : line.findChildren<QWidget*>()) {
        if (before == m_add || !takesTab(*part))
            continue;
        setTabOrder(before, part);
        before = part;
    }
}

void GrowingLines::removeLine(QWidget* line) {
    m_holders.removeOne(line);
    m_column->removeWidget(line);
    line->hide();
    Q_EMIT lineRemoved(line);
    line->deleteLater(); // its own button may have asked for it
}

void GrowingLines::removeAllLines() {
    while (!m_holders.isEmpty())
        removeLine(m_holders.last());
}

} // namespace entraide
