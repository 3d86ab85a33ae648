// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/paginator.h"
#include "ui/printing/register_sheet.h"
#include "ui/printing/sheet_frame.h"

#include <functional>
#include <memory>

namespace entraide {

struct ReportColumn {
    QString title;
    double width = 0; ///< 0: what the others leave
    bool right = true;
};

struct ReportRow {
    QString heading; ///< over the whole width; else empty
    QStringList cells;
    bool bold = false; ///< a total
};

/// Bars that hold in black and white, the name at their left and the number at their right.
struct ReportBars {
    struct Bar {
        QString name;
        double share = 0; ///< of the longest, 0 to 1
        QString text;
    };
    QString title;
    QList<Bar> bars;
};

struct ReportTable {
    QString title;
    QStringList lines; ///< under the title
    QList<ReportBars> charts;
    QList<ReportColumn> columns;
    QList<ReportRow> rows;
    QStringList tail;      ///< after the last row
    QString sentence;      ///< at the foot of each page
    int mostCellLines = 2; ///< what is left over of a longer text is cut
};

/// What a report's pages share: who printed it, and for whom it is.
std::shared_ptr<const SheetContext> reportContext(const ReportPrint& print, RosterLevel level, QDate destroyAfter = {});

/// A table of a report on paper: its title and head on every page, charts on the first.
class TableSection : public Section {
public:
    /// \a width is that between the margins. \a oneLaid is told of each row; what it throws ends the work.
    TableSection(std::shared_ptr<const SheetContext> context, ReportTable table, double width,
                 const std::function<void()>& oneLaid = {});

    SectionMeasure measure() const override;
    void drawHead(QPainter& painter, const QRectF& area, bool continued) const override;
    void drawTableHead(QPainter& painter, const QRectF& area) const override;
    void drawRow(QPainter& painter, const QRectF& area, qsizetype row, RowPlace place) const override;
    void drawTail(QPainter& painter, const QRectF& area) const override;
    void drawFoot(QPainter& painter, const QRectF& area, int page, int pages) const override;
    void drawBackground(QPainter& painter, const QRectF& area) const override;

protected:
    const Typesetter& typesetter() const { return m_context->type; }
    /// Where a row of one line of text is as high as one of the table.
    double lineHeight() const;
    /// One line of cells, each cut to its column.
    void drawCells(QPainter& painter, const QRectF& area, const QStringList& cells, bool bold) const;

private:
    struct Row {
        QList<QStringList> cells;
        double height = 0;
        int group = 0;
    };
    void drawBars(QPainter& painter, const QRectF& area, const ReportBars& chart) const;
    void setWidths();
    double textBlockHeight() const;

    std::shared_ptr<const SheetContext> m_context;
    ReportTable m_table;
    double m_width;
    LevelBox m_box;
    SheetFoot m_foot;
    QStringList m_lines;
    QStringList m_tail;
    QList<QStringList> m_titles;
    QList<Row> m_rows;
    double m_headHeight = 0;
};

} // namespace entraide
