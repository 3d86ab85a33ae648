// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/print_options.h"

#include <QList>
#include <QPageLayout>
#include <QRectF>
#include <QString>

#include <functional>
#include <memory>
#include <vector>

class QPainter;
class QPrinter;

namespace entraide {

/// A row of a table on paper: how high it is, and to which group (a day) it belongs.
struct RowMeasure {
    double height = 0;
    int group = 0;
};

/// Heights of what a section puts on a page, in twips. What is drawn on every page counts on every page.
struct SectionMeasure {
    double firstHead = 0;
    double nextHead = 0;
    double tableHead = 0;
    double foot = 0;
    double tail = 0; ///< after the last row; never alone on a page
    QList<RowMeasure> rows;
};

/// Which rows a page holds.
struct PageSpan {
    qsizetype first = 0;
    qsizetype count = 0;
    bool tail = false;

    friend bool operator==(const PageSpan&, const PageSpan&) = default;
};

/// Shares rows out over pages of \a height: a row is never split, a group leaves at least two of its rows together on
/// either side of a page's end (unless a page is too small for that), and the tail stands under at least two rows. At
/// least one page.
QList<PageSpan> sharePages(const SectionMeasure& section, double height);

/// Where a row stands on its page.
struct RowPlace {
    bool firstOnPage = false;
    bool lastOnPage = false;
};

/// Which pages a foot counts: those of each section, for sheets that are handed out apart (the sheet of one site), or
/// those of the whole paper, of which none may be missing (the register and its annex).
enum class PageCount { EachSection, Whole };

/// A part of a print with a head of its own: the sheet of one site. Coordinates are twips from the paper's corner.
class Section {
public:
    virtual ~Section() = default;

    /// For the width between the margins.
    virtual SectionMeasure measure() const = 0;
    virtual void drawHead(QPainter& painter, const QRectF& area, bool continued) const = 0;
    virtual void drawTableHead(QPainter& painter, const QRectF& area) const = 0;
    virtual void drawRow(QPainter& painter, const QRectF& area, qsizetype row, RowPlace place) const = 0;
    virtual void drawTail(QPainter& painter, const QRectF& area) const = 0;
    virtual void drawFoot(QPainter& painter, const QRectF& area, int page, int pages) const = 0;
    /// Behind everything else, once for each page.
    virtual void drawBackground(QPainter& painter, const QRectF& area) const = 0;
};

/// Told before each page how many are done, of how many. What it throws ends the work: there is no file then, and the
/// printer drops its job.
using PageProgress = std::function<void(int done, int pages)>;

/// Sections on pages of one size: the same for a PDF, a preview and a printer. Repeats heads, never splits a row.
/// Lives on one thread, which needs a QGuiApplication for its fonts; no window.
class Paginator {
public:
    static QPageLayout paper(QPageLayout::Orientation orientation, const PaperForm& form);
    /// A4 with margins of 12 mm.
    static QPageLayout a4(QPageLayout::Orientation orientation);
    /// Between the margins, in twips.
    static QRectF contentOf(const QPageLayout& layout);

    Paginator(const QPageLayout& layout, std::vector<std::unique_ptr<Section>> sections,
              PageCount counted = PageCount::EachSection);
    ~Paginator();
    Paginator(Paginator&&) noexcept;
    Paginator& operator=(Paginator&&) noexcept;

    int pageCount() const { return static_cast<int>(m_pages.size()); }
    const QPageLayout& layout() const { return m_layout; }
    /// The paper's size in points.
    QSizeF paperSize() const;

    /// Page \a page (from 0) scaled into \a target, white paper included.
    void paintPage(QPainter& painter, int page, const QRectF& target) const;

    /// Writes all pages, titled \a title. The file is there whole or not at all; throws Error (FileMissing,
    /// NoPermission, DiskFull, Storage).
    void writePdf(const QString& file, const QString& title, const PageProgress& told = {}) const;
    /// The pages the printer was told to print. Throws Error when it does not take them.
    void print(QPrinter& printer, const PageProgress& told = {}) const;

private:
    struct Page {
        std::size_t section = 0;
        PageSpan span;
        bool continued = false; ///< not the first of its section
        int number = 1;         ///< as its foot says
        int of = 1;
    };
    void drawPage(QPainter& painter, const Page& page) const;

    QPageLayout m_layout;
    std::vector<std::unique_ptr<Section>> m_sections;
    std::vector<SectionMeasure> m_measures;
    std::vector<Page> m_pages;
};

} // namespace entraide
