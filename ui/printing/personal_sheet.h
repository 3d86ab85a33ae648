// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "roster/personal_week.h"
#include "ui/printing/paginator.h"
#include "ui/printing/sheet_frame.h"

#include <memory>

namespace entraide {

/// One volunteer's own week (portrait): when, what, where and whom to call, and room to write how long it was. In the
/// language of \a context; of the copy only the level counts. Rows are 8.5 mm at least.
class PersonalSheet : public Section {
public:
    /// \a width is that between the margins.
    PersonalSheet(std::shared_ptr<const SheetContext> context, PersonalWeek week, double width);
    ~PersonalSheet() override;

    SectionMeasure measure() const override;
    void drawHead(QPainter& painter, const QRectF& area, bool continued) const override;
    void drawTableHead(QPainter& painter, const QRectF& area) const override;
    void drawRow(QPainter& painter, const QRectF& area, qsizetype row, RowPlace place) const override;
    void drawTail(QPainter& painter, const QRectF& area) const override;
    void drawFoot(QPainter& painter, const QRectF& area, int page, int pages) const override;
    void drawBackground(QPainter& painter, const QRectF& area) const override;

private:
    enum class Cell { Number, Day, Hours, What, Contact, Done };
    struct Column {
        Cell cell;
        QStringList title;
        double width;
    };
    struct Line {
        Type type = Type::Body;
        QString text;
    };
    struct Row {
        QList<QList<Line>> cells; ///< one for each column
        double height = 0;
        int group = 0;
        bool startsDay = false;
    };

    QString weekLine() const;
    QString dayText(QDate date) const;
    void addColumns();
    void addRows();
    QList<Line> linesOf(const PersonalTask& task, const Column& column) const;
    QList<Line> whatLines(const PersonalTask& task, double width) const;
    QList<Line> contactLines(const PersonalTask& task, double width) const;
    void addLines(QList<Line>& lines, Type type, const QString& text, double width) const;
    double heightOf(const QList<Line>& lines) const;

    std::shared_ptr<const SheetContext> m_context;
    PersonalWeek m_week;
    double m_width;
    LevelBox m_box;
    SheetFoot m_foot;
    QStringList m_note; ///< after the last row
    QList<Column> m_columns;
    QList<Row> m_rows;
};

/// What the section needs besides the week: the words of one reader.
std::shared_ptr<const SheetContext> personalContext(const PersonalWeek& week, const PrintOptions& options,
                                                    PrintWords words);

/// The person's own where paper is written in it, else French and Dutch.
QList<Language> personalLanguages(const PersonalWeek& week);

} // namespace entraide
