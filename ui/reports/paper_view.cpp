// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/paper_view.h"

#include "ui/common/paint.h"
#include "ui/common/tones.h"
#include "ui/printing/paginator.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>

namespace entraide {

PaperView::PaperView(QWidget* parent)
    : QWidget(parent) {
    setFocusPolicy(Qt::StrongFocus);
    setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Expanding);
    name();
}

PaperView::~PaperView() = default;

void PaperView::setPages(std::shared_ptr<const Paginator> pages) {
    m_pages = std::move(pages);
    m_page = 0;
    m_picture = {};
    name();
    update();
}

void PaperView::setPage(int page) {
    const int last = m_pages ? m_pages->pageCount() - 1 : 0;
    if (const int wanted = std::clamp(page, 0, std::max(0, last)); wanted != m_page) {
        m_page = wanted;
        m_picture = {};
        name();
        update();
    }
}

void PaperView::name() {
    setAccessibleName(m_pages ? tr("Preview, page %1 of %2").arg(m_page + 1).arg(m_pages->pageCount()) : tr("Preview"));
}

void PaperView::paintEvent(QPaintEvent*) {
    if (!m_pages)
        return;
    const QSize paper = m_pages->paperSize().scaled(size(), Qt::KeepAspectRatio).toSize();
    if (paper.isEmpty())
        return;
    QPainter painter(this);
    const QRect place(QPoint((width() - paper.width()) / 2, 0), paper);
    if (const QSize pixels = paper * devicePixelRatio(); m_picture.size() != pixels) {
        m_picture = QPixmap(pixels);
        QPainter page(&m_picture);
        m_pages->paintPage(page, m_page, QRectF(QPointF(), pixels));
    }
    painter.drawPixmap(place, m_picture);
    const Tones t = tones(palette());
    drawPanel(painter, place, {}, hasFocus() ? t.accent : t.controlEdge, 0);
}

void PaperView::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Right:
        setPage(m_page + 1);
        break;
    case Qt::Key_PageUp:
    case Qt::Key_Left:
        setPage(m_page - 1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace entraide
