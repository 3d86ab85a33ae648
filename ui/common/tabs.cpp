// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tabs.h"

#include "ui/common/fault.h"
#include "ui/common/metrics.h"
#include "ui/common/tones.h"

#include <QHBoxLayout>
#include <QPainter>

namespace entraide {

namespace {

void drawStrip(QWidget& widget, const QRect& strip) {
    QPainter painter(&widget);
    const Tones t = tones(widget.palette());
    painter.fillRect(strip, t.window);
    painter.fillRect(QRect(strip.left(), strip.bottom(), strip.width(), 1), t.hairline);
}

} // namespace

Tabs::Tabs(QWidget* parent)
    : QTabWidget(parent) {
    setDocumentMode(true);
    tabBar()->setDrawBase(false);
    tabBar()->setExpanding(false);
    tabBar()->setUsesScrollButtons(true);
    hideWhenEmpty();
}

void Tabs::paintEvent(QPaintEvent*) {
    const QRect bar = tabBar()->geometry();
    if (tabBar()->isVisible()) {
        drawStrip(*this, QRect(0, 0, width(), bar.bottom() + 1));
        QPainter(this).fillRect(0, 0, width(), 1, tones(palette()).hairline);
    }
}

void Tabs::tabInserted(int) {
    hideWhenEmpty();
}

void Tabs::tabRemoved(int) {
    hideWhenEmpty();
}

void Tabs::hideWhenEmpty() {
    setVisible(count() > 0);
}

TabStrip::TabStrip(QWidget* parent)
    : QWidget(parent)
    , m_bar(new QTabBar(this)) {
    m_bar->setDrawBase(false);
    m_bar->setExpanding(false);
    m_bar->setDocumentMode(true);
    auto* layout = new QHBoxLayout(this);
    layout->setContentsMargins(Metrics::PagePadding, 0, Metrics::Grid, 0);
    layout->setSpacing(0);
    layout->addWidget(m_bar, 0, Qt::AlignBottom);
    layout->addStretch(1);
    connect(m_bar, &QTabBar::currentChanged, this,
            [this](int index) { guardedLater(*this, [&] { Q_EMIT currentChanged(index); }); });
}

int TabStrip::addTab(const QString& text) {
    return m_bar->addTab(text);
}

void TabStrip::paintEvent(QPaintEvent*) {
    drawStrip(*this, rect());
}

} // namespace entraide
