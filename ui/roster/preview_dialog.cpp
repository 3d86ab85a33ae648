// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/preview_dialog.h"

#include "ui/common/button.h"
#include "ui/common/metrics.h"
#include "ui/printing/page_preview.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QScreen>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int narrowest = 300;
constexpr int widest = 3000;
constexpr double step = 1.25;

} // namespace

PreviewDialog::PreviewDialog(std::shared_ptr<const Paginator> pages, int page, QWidget* parent)
    : QDialog(parent)
    , m_preview(new PagePreview)
    , m_where(new QLabel)
    , m_width(900) {
    setWindowTitle(tr("Print preview"));
    m_preview->setPages(std::move(pages));
    m_preview->setPage(page);
    m_preview->setPaperWidth(m_width);

    auto* previous = makeIconButton(u"chevron-left"_s, tr("Previous page"));
    auto* next = makeIconButton(u"chevron-right"_s, tr("Next page"));
    auto* larger = makeIconButton(u"zoom-in"_s, tr("Larger"));
    auto* smaller = makeIconButton(u"zoom-out"_s, tr("Smaller"));
    larger->setShortcut(QKeySequence::ZoomIn);
    smaller->setShortcut(QKeySequence::ZoomOut);
    QPushButton* close = makeButton(tr("Close"));
    connect(previous, &QToolButton::clicked, this, [this] { m_preview->setPage(m_preview->page() - 1); });
    connect(next, &QToolButton::clicked, this, [this] { m_preview->setPage(m_preview->page() + 1); });
    connect(larger, &QToolButton::clicked, this, [this] { zoom(step); });
    connect(smaller, &QToolButton::clicked, this, [this] { zoom(1 / step); });
    connect(close, &QPushButton::clicked, this, &QDialog::accept);
    const auto show = [this, previous, next](int shown, int count) {
        m_where->setText(tr("Page %1 of %2").arg(shown + 1).arg(count));
        previous->setEnabled(shown > 0);
        next->setEnabled(shown + 1 < count);
    };
    connect(m_preview, &PagePreview::pageChanged, this, show);
    show(m_preview->page(), m_preview->pageCount());

    auto* bar = new QHBoxLayout;
    bar->setContentsMargins(Metrics::PagePadding, Metrics::Grid, Metrics::PagePadding, Metrics::Grid);
    for (QWidget* widget : std::initializer_list<QWidget*>{m_where, previous, next, smaller, larger})
        bar->addWidget(widget);
    bar->addStretch(1);
    bar->addWidget(close);
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setAccessibleName(windowTitle());
    scroll->setAlignment(Qt::AlignHCenter);
    scroll->setWidget(m_preview);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(bar);
    column->addWidget(scroll, 1);
    const QSize room = screen()->availableSize();
    resize(std::min(1000, room.width()), std::min(900, room.height()));
    m_preview->setFocus();
}

void PreviewDialog::zoom(double factor) {
    m_width = std::clamp(static_cast<int>(std::lround(m_width * factor)), narrowest, widest);
    m_preview->setPaperWidth(m_width);
    m_preview->resize(m_preview->sizeHint());
}

} // namespace entraide
