// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/paginator.h"

#include "domain/error.h"
#include "ui/printing/paper.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QPageSize>
#include <QPainter>
#include <QPdfWriter>
#include <QPrinter>
#include <QSaveFile>

#include <algorithm>
#include <cerrno>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int pdfResolution = 1440; // one device pixel is one twip
constexpr qsizetype leastTogether = 2;

/// How many rows from \a first fit in \a room, at least one.
qsizetype rowsThatFit(const QList<RowMeasure>& rows, qsizetype first, double room) {
    qsizetype count = 0;
    while (first + count < rows.size() && rows[first + count].height <= room) {
        room -= rows[first + count].height;
        ++count;
    }
    return std::max<qsizetype>(count, first < rows.size() ? 1 : 0);
}

/// True when a page may end before row \a at: between two groups, or with two rows of the group on either side.
bool mayBreakBefore(const QList<RowMeasure>& rows, qsizetype at) {
    if (at <= 0 || at >= rows.size() || rows[at].group != rows[at - 1].group)
        return true;
    qsizetype before = 1;
    while (before < leastTogether && at - before - 1 >= 0 && rows[at - before - 1].group == rows[at].group)
        ++before;
    qsizetype after = 1;
    while (after < leastTogether && at + after < rows.size() && rows[at + after].group == rows[at].group)
        ++after;
    return before >= leastTogether && after >= leastTogether;
}

double heightOf(const QList<RowMeasure>& rows, qsizetype first, qsizetype count) {
    double height = 0;
    for (qsizetype i = first; i < first + count; ++i)
        height += rows[i].height;
    return height;
}

/// The fewest last rows that the tail may stand under.
qsizetype rowsUnderTail(const QList<RowMeasure>& rows, qsizetype first, qsizetype count) {
    for (qsizetype kept = leastTogether; kept < count; ++kept) {
        if (mayBreakBefore(rows, first + count - kept))
            return kept;
    }
    return std::min(leastTogether, count - 1);
}

/// The margins are kept by what is drawn; the device's own do not move it.
QPageLayout wholePaper(QPageLayout layout) {
    layout.setMode(QPageLayout::FullPageMode);
    return layout;
}

/// What a file that could not be opened for writing failed of; \a systemError is errno.
ErrorCode openError(const QString& file, int systemError) {
    if (!QFileInfo(file).dir().exists())
        return ErrorCode::FileMissing;
    switch (systemError) {
    case ENOSPC:
        return ErrorCode::DiskFull;
    case EACCES:
    case EPERM:
    case EROFS:
        return ErrorCode::NoPermission;
    default:
        return ErrorCode::Storage;
    }
}

} // namespace

QList<PageSpan> sharePages(const SectionMeasure& section, double height) {
    const QList<RowMeasure>& rows = section.rows;
    const auto room = [&](bool first) {
        return height - (first ? section.firstHead : section.nextHead) - section.tableHead - section.foot;
    };
    QList<PageSpan> pages;
    qsizetype at = 0;
    do {
        const bool first = pages.isEmpty();
        qsizetype count = rowsThatFit(rows, at, room(first));
        if (at + count < rows.size()) {
            qsizetype shorter = count;
            while (shorter > 0 && !mayBreakBefore(rows, at + shorter))
                --shorter;
            if (shorter > 0)
                count = shorter;
        }
        PageSpan page{at, count, false};
        at += count;
        if (at >= rows.size()) {
            page.tail = true;
            if (heightOf(rows, page.first, page.count) + section.tail > room(first) && page.count > 1) {
                const qsizetype moved = rowsUnderTail(rows, page.first, page.count);
                page.count -= moved;
                page.tail = false;
                at -= moved;
            }
        }
        pages.append(page);
    } while (at < rows.size());
    return pages;
}

QPageLayout Paginator::paper(QPageLayout::Orientation orientation, const PaperForm& form) {
    const QPageSize::PageSizeId size = form.size == PaperSize::A3       ? QPageSize::A3
                                       : form.size == PaperSize::Letter ? QPageSize::Letter
                                                                        : QPageSize::A4;
    const double margin = std::clamp(form.marginMm, leastMarginMm, mostMarginMm);
    return QPageLayout(QPageSize(size), orientation, QMarginsF(margin, margin, margin, margin),
                       QPageLayout::Millimeter);
}

QPageLayout Paginator::a4(QPageLayout::Orientation orientation) {
    return paper(orientation, {});
}

QRectF Paginator::contentOf(const QPageLayout& layout) {
    const QRectF points = layout.paintRect(QPageLayout::Point);
    return {points.left() * pt, points.top() * pt, points.width() * pt, points.height() * pt};
}

Paginator::Paginator(const QPageLayout& layout, std::vector<std::unique_ptr<Section>> sections, PageCount counted)
    : m_layout(layout)
    , m_sections(std::move(sections)) {
    const double height = contentOf(layout).height();
    for (std::size_t i = 0; i < m_sections.size(); ++i) {
        m_measures.push_back(m_sections[i]->measure());
        const QList<PageSpan> spans = sharePages(m_measures.back(), height);
        for (qsizetype n = 0; n < spans.size(); ++n)
            m_pages.push_back({i, spans[n], n > 0, static_cast<int>(n) + 1, static_cast<int>(spans.size())});
    }
    if (counted == PageCount::EachSection)
        return;
    for (int page = 0; page < pageCount(); ++page) {
        m_pages[static_cast<std::size_t>(page)].number = page + 1;
        m_pages[static_cast<std::size_t>(page)].of = pageCount();
    }
}

Paginator::~Paginator() = default;
Paginator::Paginator(Paginator&&) noexcept = default;
Paginator& Paginator::operator=(Paginator&&) noexcept = default;

QSizeF Paginator::paperSize() const {
    return m_layout.fullRect(QPageLayout::Point).size();
}

void Paginator::drawPage(QPainter& painter, const Page& page) const {
    const Section& section = *m_sections[page.section];
    const SectionMeasure& measure = m_measures[page.section];
    const QRectF content = contentOf(m_layout);
    section.drawBackground(painter, content);

    const double headHeight = page.continued ? measure.nextHead : measure.firstHead;
    double y = content.top();
    const auto area = [&](double height) {
        const QRectF result(content.left(), y, content.width(), height);
        y += height;
        return result;
    };
    section.drawHead(painter, area(headHeight), page.continued);
    section.drawTableHead(painter, area(measure.tableHead));
    for (qsizetype i = 0; i < page.span.count; ++i) {
        const qsizetype row = page.span.first + i;
        section.drawRow(painter, area(measure.rows[row].height), row, {i == 0, i + 1 == page.span.count});
    }
    if (page.span.tail)
        section.drawTail(painter, area(measure.tail));
    section.drawFoot(painter, {content.left(), content.bottom() - measure.foot, content.width(), measure.foot},
                     page.number, page.of);
}

void Paginator::paintPage(QPainter& painter, int page, const QRectF& target) const {
    const QRectF paper = m_layout.fullRect(QPageLayout::Point);
    painter.save();
    painter.fillRect(target, Qt::white);
    painter.setClipRect(target, Qt::IntersectClip);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.translate(target.topLeft());
    painter.scale(target.width() / (paper.width() * pt), target.height() / (paper.height() * pt));
    drawPage(painter, m_pages[static_cast<std::size_t>(page)]);
    painter.restore();
}

void Paginator::writePdf(const QString& file, const QString& title, const PageProgress& told) const {
    // In memory first: QPdfWriter does not tell of a write that failed.
    QBuffer pdf;
    pdf.open(QIODevice::WriteOnly);
    {
        QPdfWriter writer(&pdf);
        writer.setTitle(title);
        writer.setCreator(u"Entraide"_s);
        writer.setResolution(pdfResolution);
        writer.setPageLayout(wholePaper(m_layout));
        QPainter painter(&writer);
        for (std::size_t i = 0; i < m_pages.size(); ++i) {
            if (told)
                told(static_cast<int>(i), pageCount());
            if (i > 0)
                writer.newPage();
            drawPage(painter, m_pages[i]);
        }
    }
    // A QSaveFile would put a file in the place of a device or pipe.
    if (const QFileInfo there(file); there.exists() && !there.isFile())
        throw Error(ErrorCode::Storage, file, u"not a file"_s);
    QSaveFile out(file);
    errno = 0;
    if (!out.open(QIODevice::WriteOnly))
        throw Error(openError(file, errno), file, out.errorString());
    if (out.write(pdf.data()) != pdf.size() || !out.flush() || !out.commit()) {
        // Qt says ResourceError for a full disk (ENOSPC).
        throw Error(out.error() == QFileDevice::ResourceError ? ErrorCode::DiskFull : ErrorCode::Storage, file,
                    out.errorString());
    }
}

void Paginator::print(QPrinter& printer, const PageProgress& told) const {
    printer.setFullPage(true);
    printer.setPageLayout(wholePaper(m_layout));
    const int first = printer.fromPage() > 0 ? printer.fromPage() - 1 : 0;
    const int last = printer.toPage() > 0 ? std::min(printer.toPage(), pageCount()) : pageCount();
    QPainter painter;
    if (!painter.begin(&printer))
        throw Error(ErrorCode::Storage, printer.printerName(), u"the printer did not start"_s);
    const double scale = printer.resolution() / (72.0 * pt);
    for (int page = first; page < last; ++page) {
        try {
            if (told)
                told(page - first, last - first);
        } catch (...) {
            printer.abort();
            throw;
        }
        if (page > first && !printer.newPage())
            throw Error(ErrorCode::Storage, printer.printerName(), u"the printer stopped at page %1"_s.arg(page + 1));
        painter.save();
        painter.scale(scale, scale);
        drawPage(painter, m_pages[static_cast<std::size_t>(page)]);
        painter.restore();
    }
    if (!painter.end())
        throw Error(ErrorCode::Storage, printer.printerName(), u"the printer did not finish"_s);
}

} // namespace entraide
