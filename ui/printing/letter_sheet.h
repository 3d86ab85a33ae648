// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/letter_head.h"
#include "ui/printing/report_table.h"

namespace entraide {

/// Where the address stands, for an envelope with a window: C5/6 (114 x 229 mm, "US"), the letter folded in three.
enum class LetterWindow { None, Left, Right };

/// The part of the letter that is seen through the window however the letter lies in the envelope, in twips from the
/// paper's corner; empty for None.
QRectF windowArea(LetterWindow window);

/// A letter with a table in it, as texts.
struct PrintedLetter {
    struct Paragraph {
        Type type = Type::Body;
        QString text;
    };
    struct Row {
        QString heading; ///< over the whole width; else empty
        QStringList cells;
        bool bold = false;
        int blankLines = 0; ///< to be written on, in the last column
    };
    QStringList sender; ///< the first is its name
    QString title;
    QList<Paragraph> intro;
    QList<ReportColumn> columns; ///< without titles there is no head
    QList<Row> rows;
    QList<Paragraph> closing;
    QStringList signatures;     ///< what each is for, side by side
    QStringList recipient = {}; ///< name and address, a line each; none: as it is handed over
    LetterWindow window = LetterWindow::None;
};

/// The letter on paper (portrait), on as many pages as it takes; the signatures are never alone on one.
class LetterSection : public Section {
public:
    LetterSection(std::shared_ptr<const SheetContext> context, PrintedLetter letter, double width);

    SectionMeasure measure() const override;
    void drawHead(QPainter& painter, const QRectF& area, bool continued) const override;
    void drawTableHead(QPainter& painter, const QRectF& area) const override;
    void drawRow(QPainter& painter, const QRectF& area, qsizetype row, RowPlace place) const override;
    void drawTail(QPainter& painter, const QRectF& area) const override;
    void drawFoot(QPainter& painter, const QRectF& area, int page, int pages) const override;
    void drawBackground(QPainter& painter, const QRectF& area) const override;

private:
    struct Block {
        Type type;
        QStringList lines;
    };
    QList<Block> laid(const QList<PrintedLetter::Paragraph>& paragraphs) const;
    double heightOf(const QList<Block>& blocks) const;
    double draw(QPainter& painter, const QList<Block>& blocks, double left, double top) const;
    bool hasTableHead() const;
    bool hasWindow() const;
    double titleTop(double top) const;
    double titleHeight() const;

    std::shared_ptr<const SheetContext> m_context;
    PrintedLetter m_letter;
    double m_width;
    SheetFoot m_foot;
    QStringList m_titleLines;
    QList<QStringList> m_columnTitles;
    QList<Block> m_intro;
    QList<Block> m_closing;
    QList<QList<QStringList>> m_cells; ///< of each row
    QList<double> m_heights;
    double m_headHeight = 0;
};

/// One paragraph in each language, with \a values for %1, %2.
void addEach(QList<PrintedLetter::Paragraph>& paragraphs, const PrintWords& words, SheetWord word,
             const QStringList& values = {});

std::shared_ptr<const SheetContext> letterContext(const LetterHead& head, PrintWords words);
std::unique_ptr<Section> letterSection(std::shared_ptr<const SheetContext> context, PrintedLetter letter);
Paginator letterPages(std::shared_ptr<const SheetContext> context, PrintedLetter letter);

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::LetterWindow, "none", "left", "right")
