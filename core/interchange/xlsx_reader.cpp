// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/xlsx_reader.h"

#include "interchange/file_faults.h"

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostXlsxColumns = 16'384;
constexpr qint64 mostXlsxRows = 1'048'576;

/// "AB12" is 27, the first being 0; -1 when it is no reference.
qsizetype columnOf(QStringView reference) {
    qsizetype column = 0;
    qsizetype at = 0;
    for (; at < reference.size() && reference[at] >= u'A' && reference[at] <= u'Z' && column <= mostXlsxColumns; ++at)
        column = column * 26 + (reference[at].unicode() - u'A' + 1);
    return at > 0 && column <= mostXlsxColumns ? column - 1 : -1;
}

/// "2026-11-21T00:00:00.000" without the time that is none.
QString isoCell(const QString& value) {
    for (const QLatin1StringView midnight : {"T00:00:00.000"_L1, "T00:00:00"_L1}) {
        if (value.endsWith(midnight))
            return value.chopped(midnight.size());
    }
    return value;
}

} // namespace

XlsxReader::XlsxReader(std::unique_ptr<ZipPackage> package)
    : m_package(std::move(package))
    , m_book(readXlsxWorkbook(*m_package))
    , m_budget(m_package->path()) {
    for (const XlsxSheet& sheet : std::as_const(m_book.sheets))
        m_names.append(sheet.name);
    if (!m_book.styles.isEmpty() && m_package->has(m_book.styles))
        m_styles = readXlsxStyles(*m_package, m_book.styles);
}

bool XlsxReader::isFilled(qsizetype sheet) {
    CsvRecord row;
    openSheet(sheet);
    return next(row);
}

void XlsxReader::openSheet(qsizetype sheet) {
    if (!m_stringsRead && !m_book.strings.isEmpty() && m_package->has(m_book.strings))
        m_strings.read(*m_package, m_book.strings);
    m_stringsRead = true;
    m_part.emplace(*m_package, m_book.sheets[sheet].member);
    m_budget.begin();
    m_line = 0;
    m_inData = false;
}

bool XlsxReader::next(CsvRecord& row) {
    row = CsvRecord{};
    while (m_part->next()) {
        if (m_part->starts("sheetData"_L1) || m_part->ends("sheetData"_L1)) {
            m_inData = m_part->isStart();
        } else if (m_inData && m_part->starts("row"_L1)) {
            readRow(row);
            if (!row.isEmpty()) {
                m_budget.take(row);
                return true;
            }
        }
    }
    return false;
}

void XlsxReader::readRow(CsvRecord& row) {
    row = CsvRecord{};
    // Rows and cells may leave out where they are: then they follow on the one before.
    const qint64 given = m_part->attributes().value("r"_L1).toLongLong();
    m_line = given > m_line && given <= mostXlsxRows ? given : m_line + 1;
    row.line = m_line;
    qsizetype column = -1;
    while (m_part->next() && !m_part->ends("row"_L1)) {
        if (!m_part->starts("c"_L1))
            continue;
        const QXmlStreamAttributes attributes = m_part->attributes();
        const qsizetype named = columnOf(attributes.value("r"_L1));
        column = named > column ? named : column + 1;
        const QString text = readCell(attributes);
        if (text.isEmpty())
            continue;
        SheetBudget::requireColumn(column, m_line);
        while (row.cells.size() < column)
            row.cells.append(QString());
        row.cells.append(text);
    }
}

/// From the beginning of a cell to its end. A formula's own text is passed over.
QString XlsxReader::readCell(const QXmlStreamAttributes& attributes) {
    const QString type = attributes.value("t"_L1).toString();
    QString value;
    bool inValue = false;
    while (m_part->next() && !m_part->ends("c"_L1)) {
        if (m_part->starts("rPh"_L1) || m_part->starts("f"_L1) || m_part->starts("extLst"_L1))
            m_part->skip();
        else if (m_part->starts("v"_L1) || m_part->starts("t"_L1))
            inValue = true;
        else if (m_part->ends("v"_L1) || m_part->ends("t"_L1))
            inValue = false;
        else if (inValue && m_part->isText())
            m_part->addTextTo(value);
    }
    return textOf(type, attributes.value("s"_L1).toInt(), value);
}

QString XlsxReader::textOf(QStringView type, qsizetype style, const QString& value) const {
    if (value.isEmpty())
        return {};
    if (type == "s"_L1) {
        bool isIndex = false;
        const qsizetype index = value.trimmed().toLongLong(&isIndex);
        if (!isIndex || index < 0 || index >= m_strings.size())
            throw m_package->fault(fault::brokenSpreadsheet);
        return m_strings.at(index);
    }
    if (type == "str"_L1 || type == "inlineStr"_L1)
        return xlsxText(value);
    if (type == "b"_L1)
        return value.trimmed() == "1"_L1 || value.trimmed() == "true"_L1 ? u"TRUE"_s : u"FALSE"_s;
    if (type == "d"_L1)
        return isoCell(value.trimmed());
    if (type == "e"_L1) // "#N/A", as it is seen
        return value.trimmed();
    bool isNumber = false;
    const double number = value.trimmed().toDouble(&isNumber);
    return isNumber ? numberText(number, m_styles.value(style), m_book.since1904) : value;
}

} // namespace entraide
