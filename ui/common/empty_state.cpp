// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/empty_state.h"

#include "ui/common/button.h"
#include "ui/common/metrics.h"

#include <QLabel>
#include <QVBoxLayout>

namespace entraide {

EmptyState::EmptyState(QWidget* parent)
    : QWidget(parent)
    , m_sentence(new QLabel(this))
    , m_column(new QVBoxLayout(this)) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    m_sentence->setTextFormat(Qt::PlainText);
    m_sentence->setWordWrap(true);
    m_sentence->setAlignment(Qt::AlignCenter);
    m_sentence->setForegroundRole(QPalette::PlaceholderText);
    m_column->setContentsMargins(32, 32, 32, 32);
    m_column->setSpacing(Metrics::PagePadding);
    m_column->addStretch(2);
    m_column->addWidget(m_sentence);
    m_column->addStretch(3);
}

EmptyState::EmptyState(const QString& sentence, QAction* action, QWidget* parent)
    : EmptyState(parent) {
    setSentence(sentence);
    setAction(action);
}

void EmptyState::setSentence(const QString& sentence) {
    m_sentence->setText(sentence);
}

QString EmptyState::sentence() const {
    return m_sentence->text();
}

void EmptyState::setAction(QAction* action) {
    if (m_button && m_button->action() == action) {
        return;
    }
    delete m_button;
    m_button = nullptr;
    if (action) {
        m_button = new ActionButton(*action, this);
        m_column->insertWidget(2, m_button, 0, Qt::AlignHCenter);
    }
}

} // namespace entraide
