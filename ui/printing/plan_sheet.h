// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/paginator.h"
#include "ui/printing/sheet_frame.h"
#include "workflows/week_planning.h"

#include <memory>

namespace entraide {

/// The proposal for a week on paper (portrait), for a meeting about it: figures, charts that hold in black and white
/// (places by day, share filled by commune, load by volunteer), every line as it stands and as proposed, and what
/// remains to fill with the reasons. All communes and people follow it in a table (planFiguresTable()). In the language
/// of the interface; names are in full, so its level is the coordinator's.
class PlanSheet : public Section {
public:
    /// \a width is that between the margins.
    PlanSheet(std::shared_ptr<const SheetContext> context, const WeekPlan& plan, double width);
    ~PlanSheet() override;

    SectionMeasure measure() const override;
    void drawHead(QPainter& painter, const QRectF& area, bool continued) const override;
    void drawTableHead(QPainter& painter, const QRectF& area) const override;
    void drawRow(QPainter& painter, const QRectF& area, qsizetype row, RowPlace place) const override;
    void drawTail(QPainter& painter, const QRectF& area) const override;
    void drawFoot(QPainter& painter, const QRectF& area, int page, int pages) const override;
    void drawBackground(QPainter& painter, const QRectF& area) const override;

private:
    struct Row {
        QString heading;          ///< of a day, or of what remains; else empty
        QList<QStringList> cells; ///< one for each column
        double height = 0;
        int group = 0;
        bool isNew = false;
    };
    struct Bar {
        QString name;
        double share = 0; ///< 0 to 1, what is dark
        double mark = 0;  ///< 0 to 1, how it stands today
        QString text;
    };

    void addRows();
    void addHeading(const QString& text, int group);
    void addRow(const QStringList& texts, int group, bool isNew);
    QStringList figures() const;
    void drawDays(QPainter& painter, const QRectF& area) const;
    void drawBars(QPainter& painter, const QRectF& area, const QString& title, const QList<Bar>& bars) const;
    QList<Bar> quarterBars() const;
    QList<Bar> loadBars() const;

    std::shared_ptr<const SheetContext> m_context;
    const WeekPlan m_plan;
    double m_width;
    LevelBox m_box;
    SheetFoot m_foot;
    QList<double> m_columns; ///< widths
    QList<Row> m_rows;
};

/// Who prints the proposal.
struct PlanPrint {
    QString deskName;
    QDateTime made;
    bool sample = false;
    Language language = Language::French; ///< of the frame's words: that of the interface
};

Paginator planPages(const WeekPlan& plan, const PlanPrint& print);
/// Writes the proposal to \a file, whole or not at all. Needs a QGuiApplication for its fonts. Throws Error.
void writePlanPdf(const WeekPlan& plan, const PlanPrint& print, const QString& file);

} // namespace entraide
