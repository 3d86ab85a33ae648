// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interchange/csv_reader.h"

#include <QStringList>

#include <memory>

namespace entraide {

/// What may still come out of a sheet: few bytes of a file can stand for very many cells.
class SheetBudget {
public:
    static constexpr qint64 mostCells = 20'000'000;
    static constexpr qint64 mostLetters = 200LL * 1024 * 1024; ///< as many as a text file may have

    explicit SheetBudget(QString path)
        : m_path(std::move(path)) {}

    void begin();
    /// Throws BadInput: fault::tooManyRows (the subject is the line), fault::tooMuchInside.
    void take(const CsvRecord& row);
    /// Throws BadInput with fault::tooManyColumns (the subject is the line) when nothing can stand in that column, the
    /// first of which is 0.
    static void requireColumn(qsizetype column, qint64 line);

private:
    QString m_path;
    qint64 m_rows = 0;
    qint64 m_cells = 0;
    qint64 m_letters = 0;
};

/// A workbook: its sheets, and the rows of one of them as text, read in a stream. Days are ISO text, numbers as
/// numberText() writes them, formulas what they came to when the file was saved; a merged cell has its text in the
/// first. Rows and cells that hold nothing are left out at the end and never given alone. One thread.
class SheetReader {
public:
    virtual ~SheetReader() = default;

    /// In the order of their tabs, the hidden ones last.
    virtual const QStringList& sheets() const = 0;
    /// Whether that one has any row. Leaves open whichever sheet it likes.
    virtual bool isFilled(qsizetype sheet) = 0;
    /// Begins, or begins again, with the first row of that one.
    virtual void openSheet(qsizetype sheet) = 0;
    /// The next row that holds something; false at the end. Throws BadInput with a fault.
    virtual bool next(CsvRecord& row) = 0;
    /// Bytes read of the sheet, and how many it has, for progress.
    virtual qint64 position() const = 0;
    virtual qint64 size() const = 0;
};

/// An Excel workbook (.xlsx, .xlsm; ECMA-376, transitional or strict) or an OpenDocument spreadsheet (.ods), whichever
/// it is by what is in it. Throws BadInput: what ZipPackage throws, fault::protectedFile, fault::oldSpreadsheet, and
/// fault::notText for a package of another kind.
std::unique_ptr<SheetReader> openWorkbook(const QString& path);

} // namespace entraide
