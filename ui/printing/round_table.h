// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/round_sheet.h"
#include "ui/printing/sheet_frame.h"

#include <memory>

namespace entraide {

/// The stops of a round as lines of its sheet, for RoundSheet alone. What the level hides is never taken over.
class RoundTable {
public:
    RoundTable(std::shared_ptr<const SheetContext> context, const PlannedRound& round, double width);

    double headHeight() const;
    QList<double> rowHeights() const;
    void drawHead(QPainter& painter, const QRectF& area) const;
    void drawRow(QPainter& painter, const QRectF& area, qsizetype index) const;

private:
    enum class Cell { Number, Time, Place, What, InOut, OnBoard, Done, Remark };
    struct Column {
        Cell cell;
        QStringList title;
        double width;
        bool right = false;
    };
    struct Line {
        Type type;
        QString text;
    };
    using Text = QList<Line>;
    struct Row {
        QList<Text> cells;
        double height = 0;
    };
    struct CountBox {
        QStringList words;
        int known = 0;
        double height = 0;
    };

    RosterLevel level() const { return m_context->copy.level; }
    bool full() const { return level() == RosterLevel::Coordinator; }
    bool isZone(qsizetype index) const { return m_round.stops[index].work.kind == StopKind::HandOut; }
    void addColumns();
    void addRow(qsizetype index);
    void addLines(Text& text, Type type, const QString& words, double width, int most) const;
    Text place(const RoundWork& work, double width) const;
    Text what(const RoundWork& work, double width) const;
    Text textOf(const PlannedStop& stop, qsizetype index, const Column& column) const;
    double heightOf(const Text& text) const;
    /// A box for the portions, and one for the kits where some are taken along, with what is known already.
    QList<CountBox> countBoxes(const PlannedStop& stop) const;
    void drawCell(QPainter& painter, const Text& text, const QRectF& cell, bool right) const;
    void drawHandedOut(QPainter& painter, const QRectF& cell, const PlannedStop& stop) const;

    std::shared_ptr<const SheetContext> m_context;
    PlannedRound m_round;
    double m_width;
    QList<Column> m_columns;
    QList<Row> m_rows;
};

} // namespace entraide
