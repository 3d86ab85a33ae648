// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/page_preview.h"

#include "ui/common/accessible_role.h"
#include "ui/common/paint.h"
#include "ui/common/tones.h"
#include "ui/printing/paginator.h"

#include <QKeyEvent>
#include <QPainter>

#include <algorithm>
#include <cmath>

namespace entraide {

namespace {

constexpr int usualWidth = 320;
constexpr double a4 = std::numbers::sqrt2;

} // namespace

PagePreview::PagePreview(Fit fit, QWidget* parent)
    : QWidget(parent)
    , m_fit(fit) {
    setFocusPolicy(Qt::StrongFocus);
    setAccessibleRole(*this, QAccessible::Graphic);
    QSizePolicy policy(QSizePolicy::Expanding, fit == Fit::Width ? QSizePolicy::Preferred : QSizePolicy::Expanding);
    policy.setHeightForWidth(fit == Fit::Width);
    setSizePolicy(policy);
    announce();
}

PagePreview::~PagePreview() = default;

void PagePreview::setPages(std::shared_ptr<const Paginator> pages) {
    m_pages = std::move(pages);
    m_page = std::clamp(m_page, 0, std::max(0, pageCount() - 1));
    m_picture = {};
    updateGeometry();
    announce();
}

int PagePreview::pageCount() const {
    return m_pages ? m_pages->pageCount() : 0;
}

void PagePreview::setPage(int page) {
    const int wanted = std::clamp(page, 0, std::max(0, pageCount() - 1));
    if (wanted == m_page)
        return;
    m_page = wanted;
    m_picture = {};
    announce();
}

void PagePreview::setPaperWidth(int width) {
    m_paperWidth = width;
    m_picture = {};
    if (width > 0)
        setMinimumSize(sizeHint());
    updateGeometry();
    update();
}

void PagePreview::announce() {
    setAccessibleName(pageCount() > 0 ? tr("Preview, page %1 of %2").arg(m_page + 1).arg(pageCount()) : tr("Preview"));
    update();
    Q_EMIT pageChanged(m_page, pageCount());
}

QSize PagePreview::sizeHint() const {
    const int width = m_paperWidth > 0 ? m_paperWidth : usualWidth;
    return {width, heightForWidth(width)};
}

int PagePreview::heightForWidth(int width) const {
    if (!m_pages)
        return static_cast<int>(width / a4);
    const QSizeF paper = m_pages->paperSize();
    return static_cast<int>(std::ceil(width * paper.height() / paper.width()));
}

QRect PagePreview::paperRect() const {
    const QSize paper = m_pages->paperSize().scaled(size(), Qt::KeepAspectRatio).toSize();
    return {QPoint((width() - paper.width()) / 2, 0), paper};
}

void PagePreview::paintEvent(QPaintEvent*) {
    if (!m_pages)
        return;
    QPainter painter(this);
    const QRect paper = paperRect();
    if (paper.isEmpty())
        return;
    const QSize pixels = paper.size() * devicePixelRatio();
    if (m_picture.size() != pixels) {
        m_picture = QPixmap(pixels);
        QPainter page(&m_picture);
        m_pages->paintPage(page, m_page, QRectF(QPointF(), pixels));
    }
    painter.drawPixmap(paper, m_picture);
    const Tones t = tones(palette());
    drawPanel(painter, paper, {}, hasFocus() ? t.accent : t.controlEdge, 0);
}

void PagePreview::keyPressEvent(QKeyEvent* event) {
    switch (event->key()) {
    case Qt::Key_PageDown:
    case Qt::Key_Right:
        setPage(m_page + 1);
        break;
    case Qt::Key_PageUp:
    case Qt::Key_Left:
        setPage(m_page - 1);
        break;
    case Qt::Key_Home:
        setPage(0);
        break;
    case Qt::Key_End:
        setPage(pageCount() - 1);
        break;
    default:
        QWidget::keyPressEvent(event);
    }
}

} // namespace entraide
