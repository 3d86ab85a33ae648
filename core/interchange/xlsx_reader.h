// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interchange/package_part.h"
#include "interchange/sheet_reader.h"
#include "interchange/xlsx_parts.h"

#include <optional>

namespace entraide {

/// An Excel workbook. Keeps its shared texts and one row.
class XlsxReader : public SheetReader {
public:
    explicit XlsxReader(std::unique_ptr<ZipPackage> package);

    const QStringList& sheets() const override { return m_names; }
    bool isFilled(qsizetype sheet) override;
    void openSheet(qsizetype sheet) override;
    bool next(CsvRecord& row) override;
    qint64 position() const override { return m_part ? m_part->position() : 0; }
    qint64 size() const override { return m_part ? m_part->size() : 0; }

private:
    void readRow(CsvRecord& row);
    QString readCell(const QXmlStreamAttributes& attributes);
    QString textOf(QStringView type, qsizetype style, const QString& value) const;

    std::unique_ptr<ZipPackage> m_package;
    XlsxWorkbook m_book;
    QStringList m_names;
    QList<NumberFormat> m_styles;
    XlsxStrings m_strings;
    bool m_stringsRead = false;
    SheetBudget m_budget;
    std::optional<PackagePart> m_part;
    qint64 m_line = 0;
    bool m_inData = false;
};

} // namespace entraide
