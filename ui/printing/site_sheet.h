// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/paginator.h"
#include "ui/printing/sheet_frame.h"

#include <memory>

namespace entraide {

/// The sheet of one site (portrait): a line to sign for each place. Of the homes of a postcode: a list for whoever
/// coordinates, without signatures. Rows are 8.5 mm at least.
class SiteSheet : public Section {
public:
    /// Site \a site of \a context's copy. \a width is that between the margins.
    SiteSheet(std::shared_ptr<const SheetContext> context, qsizetype site, double width);
    ~SiteSheet() override;

    SectionMeasure measure() const override;
    void drawHead(QPainter& painter, const QRectF& area, bool continued) const override;
    void drawTableHead(QPainter& painter, const QRectF& area) const override;
    void drawRow(QPainter& painter, const QRectF& area, qsizetype row, RowPlace place) const override;
    void drawTail(QPainter& painter, const QRectF& area) const override;
    void drawFoot(QPainter& painter, const QRectF& area, int page, int pages) const override;
    void drawBackground(QPainter& painter, const QRectF& area) const override;

private:
    enum class Cell { Number, Day, Hours, Task, Volunteer, Phone, Remark, Signature };
    struct Column {
        Cell cell;
        QStringList title;
        double width;
    };
    struct Text {
        Type type = Type::Body;
        QStringList lines;
    };
    struct Row {
        QList<Text> cells; ///< one for each column
        double height = 0;
        int group = 0;
        bool startsDay = false;
        bool toFill = false;
    };

    const CopySite& site() const { return m_context->copy.sites[m_site]; }
    QString title() const;
    QString weekLine() const;
    QString dayText(QDate date) const;
    QStringList headLines() const;
    /// What the level box leaves of the head's width.
    double headRoom() const;
    QString continuedMark() const;
    QStringList titleLines(bool continued) const;
    void addColumns(double width);
    void addRows();
    Text textOf(const CopyRow& row, const Column& column, const QString& day) const;
    Text fitted(const QString& text, double width) const;
    double heightOf(const Text& text) const;
    void drawCell(QPainter& painter, const Text& text, const QRectF& cell, bool alignRight) const;

    std::shared_ptr<const SheetContext> m_context;
    qsizetype m_site;
    double m_width;
    LevelBox m_box;
    SheetFoot m_foot;
    QList<Column> m_columns;
    QList<Row> m_rows;
};

} // namespace entraide
