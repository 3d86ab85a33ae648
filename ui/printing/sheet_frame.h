// SPDX-License-Identifier: GPL-3.0-or-later
// What every sheet of a roster has around its table: who may read it and until when, and where it comes from.
#pragma once

#include "ui/printing/code_mark.h"
#include "ui/printing/paper.h"
#include "ui/printing/print_options.h"
#include "ui/printing/print_words.h"

#include <optional>

namespace entraide {

/// What all sections of one print share. The paginator's sections hold it together; one thread.
struct SheetContext {
    SheetContext(RosterCopy copyToPrint, PrintOptions printOptions, PrintWords printWords)
        : copy(std::move(copyToPrint))
        , options(std::move(printOptions))
        , words(std::move(printWords)) {}

    RosterCopy copy;
    PrintOptions options;
    PrintWords words;
    Typesetter type;
    std::optional<SheetWord> levelWord = {}; ///< where it is for somebody else than the copy's level says
};

/// The box at the top right: level, date of the data, "destroy after", and SAMPLE where it is one.
class LevelBox {
public:
    explicit LevelBox(const SheetContext& context);

    double width() const { return m_width; }
    double height() const { return m_height; }
    void draw(QPainter& painter, double right, double top) const;

private:
    struct Line {
        Type type;
        QString text;
    };
    const SheetContext& m_context;
    QList<Line> m_lines;
    double m_width = 0;
    double m_height = 0;
};

/// The foot: the desk, a sentence at its left, sheet and page at its right.
class SheetFoot {
public:
    /// \a width between the margins; \a sheetCode and \a sentence may be empty.
    /// Of a sheet that comes back, its code stands as a QR code beside its letters (\a scanned).
    SheetFoot(const SheetContext& context, double width, const QString& sheetCode, const QString& sentence,
              bool scanned = false);

    double height() const;
    void draw(QPainter& painter, const QRectF& area, int page, int pages) const;

private:
    const SheetContext& m_context;
    QString m_sheetCode;
    QString m_desk;
    QStringList m_sentence;
    CodeMark m_mark;
};

/// "SAMPLE" across the page, in outline, where it is one.
void drawSampleMark(QPainter& painter, const QRectF& area, const SheetContext& context);

/// "16/03/2026 – 22/03/2026".
QString weekDates(IsoWeek week);

} // namespace entraide
