// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "roster/week_grid.h"
#include "ui/printing/paginator.h"
#include "ui/printing/sheet_frame.h"

#include <memory>

namespace entraide {

/// The week on one sheet (landscape): tasks by Monday to Sunday, each place by first name and initial.
class GridSheet : public Section {
public:
    /// \a width is that between the margins.
    GridSheet(std::shared_ptr<const SheetContext> context, double width);
    ~GridSheet() override;

    SectionMeasure measure() const override;
    void drawHead(QPainter& painter, const QRectF& area, bool continued) const override;
    void drawTableHead(QPainter& painter, const QRectF& area) const override;
    void drawRow(QPainter& painter, const QRectF& area, qsizetype row, RowPlace place) const override;
    void drawTail(QPainter& painter, const QRectF& area) const override;
    void drawFoot(QPainter& painter, const QRectF& area, int page, int pages) const override;
    void drawBackground(QPainter& painter, const QRectF& area) const override;

private:
    struct Line {
        Type type = Type::Small;
        QString text;
        bool toFill = false; ///< a line of dots to write on follows the text
    };
    struct Row {
        QList<Line> task;
        std::array<QList<Line>, 7> days;
        double height = 0;
        int group = 0; ///< the site
        bool startsSite = false;
    };

    void addRows();
    Row rowOf(const GridLine& line, int firstPlace, int places, bool continued) const;
    QList<Line> placeLines(const GridLine& line, const GridPlace& place) const;
    double heightOf(const QList<Line>& lines) const;
    void drawCell(QPainter& painter, const QList<Line>& lines, const QRectF& cell) const;

    std::shared_ptr<const SheetContext> m_context;
    double m_taskWidth;
    double m_dayWidth;
    WeekGrid m_grid;
    LevelBox m_box;
    SheetFoot m_foot;
    QList<Row> m_rows;
};

} // namespace entraide
