// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/sheet_reader.h"

#include "interchange/file_faults.h"
#include "interchange/ods_reader.h"
#include "interchange/xlsx_reader.h"
#include "interchange/zip_package.h"

namespace entraide {

using namespace Qt::StringLiterals;

void SheetBudget::begin() {
    m_rows = m_cells = m_letters = 0;
}

void SheetBudget::take(const CsvRecord& row) {
    if (++m_rows > CsvReader::mostRecords)
        throw Error(ErrorCode::BadInput, QString::number(row.line), fault::tooManyRows);
    m_cells += row.cells.size();
    for (const QString& cell : row.cells)
        m_letters += cell.size();
    if (m_cells > mostCells || m_letters > mostLetters)
        throw Error(ErrorCode::BadInput, m_path, fault::tooMuchInside);
}

void SheetBudget::requireColumn(qsizetype column, qint64 line) {
    if (column >= CsvReader::mostCells)
        throw Error(ErrorCode::BadInput, QString::number(line), fault::tooManyColumns);
}

std::unique_ptr<SheetReader> openWorkbook(const QString& path) {
    auto package = std::make_unique<ZipPackage>(path);
    if (package->has(u"[Content_Types].xml"_s))
        return std::make_unique<XlsxReader>(std::move(package));
    if (package->has(u"content.xml"_s) || package->has(u"META-INF/manifest.xml"_s))
        return std::make_unique<OdsReader>(std::move(package));
    throw package->fault(fault::notText);
}

} // namespace entraide
