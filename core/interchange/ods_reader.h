// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interchange/package_part.h"
#include "interchange/sheet_reader.h"

#include <optional>

namespace entraide {

/// An OpenDocument spreadsheet (ISO/IEC 26300). All its sheets are one document: which they are, is found by going
/// through it once.
class OdsReader : public SheetReader {
public:
    explicit OdsReader(std::unique_ptr<ZipPackage> package);

    const QStringList& sheets() const override { return m_names; }
    bool isFilled(qsizetype sheet) override { return m_filled[sheet]; }
    void openSheet(qsizetype sheet) override;
    bool next(CsvRecord& row) override;
    qint64 position() const override { return m_part ? m_part->position() : 0; }
    qint64 size() const override { return m_part ? m_part->size() : 0; }

private:
    struct Cell {
        QString text;
        qint64 times = 1;
    };

    void refuseProtected() const;
    void listSheets();
    void beginSheet();
    bool findRow();
    bool readRow();
    Cell readCell();
    QString readParagraph();

    std::unique_ptr<ZipPackage> m_package;
    QStringList m_names;
    QList<bool> m_filled; ///< of each sheet
    SheetBudget m_budget;
    std::optional<PackagePart> m_part;
    int m_sheetDepth = 0; ///< of the element that is the sheet; 0: it has ended
    CsvRecord m_row;      ///< the last one read
    qint64 m_repeats = 0; ///< how many more times it is given
    qint64 m_line = 0;    ///< of the row that comes next
};

} // namespace entraide
