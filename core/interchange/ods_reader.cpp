// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/ods_reader.h"

#include "interchange/file_faults.h"
#include "interchange/number_format.h"

#include <QRegularExpression>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr auto officeNames = "urn:oasis:names:tc:opendocument:xmlns:office:1.0"_L1;
constexpr auto tableNames = "urn:oasis:names:tc:opendocument:xmlns:table:1.0"_L1;
constexpr auto textNames = "urn:oasis:names:tc:opendocument:xmlns:text:1.0"_L1;
constexpr auto spreadsheetType = "application/vnd.oasis.opendocument.spreadsheet"_L1;
constexpr qint64 mostRepeats = 16'777'216; ///< more rows or columns no program has
constexpr qsizetype mostOdsSheets = 1'000;

/// How often something stands there; at least once.
qint64 timesOf(const QXmlStreamAttributes& attributes, QLatin1StringView uri, QLatin1StringView name) {
    return std::clamp<qint64>(attributes.value(uri, name).toLongLong(), 1, mostRepeats);
}

/// "PT08H09M00S"; as it is when it is nothing of that kind.
QString timeCell(const QString& value) {
    static const QRegularExpression form(u"^PT(\\d{1,6})H(\\d{1,2})M(\\d{1,2})(?:[.,]\\d+)?S$"_s);
    const auto match = form.match(value);
    if (!match.hasMatch())
        return value;
    const QString clock = u"%1:%2"_s.arg(match.captured(1).toInt(), 2, 10, QChar(u'0'))
                              .arg(match.captured(2).toInt(), 2, 10, QChar(u'0'));
    const int seconds = match.captured(3).toInt();
    return seconds == 0 ? clock : clock + u":%1"_s.arg(seconds, 2, 10, QChar(u'0'));
}

/// "2026-11-21T08:09:00" as other spreadsheets give it.
QString dateCell(QString value) {
    if (value.endsWith("T00:00:00"_L1))
        value.chop(9);
    return value.replace(u'T', u' ');
}

/// A number that is shown with zeros before it means them: a phone, a postcode of elsewhere.
QString numberCell(const QString& value, const QString& shown) {
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    if (!isNumber)
        return value;
    const QString plain = plainNumberText(number);
    QString digits = shown;
    digits.removeIf([](QChar c) { return u" /-().\u00a0\u202f"_s.contains(c); });
    const bool padded = digits.size() > plain.size() && digits.endsWith(plain) &&
                        std::ranges::all_of(digits.chopped(plain.size()), [](QChar c) { return c == u'0'; }) &&
                        std::ranges::all_of(plain, [](QChar c) { return c >= u'0' && c <= u'9'; });
    return padded ? digits : plain;
}

QString percentCell(const QString& value) {
    bool isNumber = false;
    const double number = value.toDouble(&isNumber);
    return isNumber ? numberText(number, {NumberKind::Percent}, false) : value;
}

QString valueOf(const QXmlStreamAttributes& attributes, const QString& shown) {
    const auto office = [&](QLatin1StringView name) { return attributes.value(officeNames, name).toString(); };
    const QString type = office("value-type"_L1);
    if (type == "float"_L1 || type == "currency"_L1)
        return numberCell(office("value"_L1), shown);
    if (type == "percentage"_L1)
        return percentCell(office("value"_L1));
    if (type == "date"_L1)
        return dateCell(office("date-value"_L1));
    if (type == "time"_L1)
        return timeCell(office("time-value"_L1));
    if (type == "boolean"_L1)
        return office("boolean-value"_L1) == "true"_L1 ? u"TRUE"_s : u"FALSE"_s;
    const QString whole = office("string-value"_L1);
    return shown.isEmpty() ? whole : shown;
}

} // namespace

OdsReader::OdsReader(std::unique_ptr<ZipPackage> package)
    : m_package(std::move(package))
    , m_budget(m_package->path()) {
    if (m_package->has(u"mimetype"_s) &&
        !QString::fromLatin1(m_package->bytesOf(u"mimetype"_s)).startsWith(spreadsheetType))
        throw m_package->fault(fault::notText);
    refuseProtected();
    listSheets();
}

/// What was saved with a password says so in its list of members (OpenDocument part 2, 4.8).
void OdsReader::refuseProtected() const {
    const QString manifest = u"META-INF/manifest.xml"_s;
    if (!m_package->has(manifest))
        return;
    PackagePart part(*m_package, manifest);
    while (part.next()) {
        if (part.starts("encryption-data"_L1))
            throw m_package->fault(fault::protectedFile);
    }
}

void OdsReader::listSheets() {
    m_part.emplace(*m_package, u"content.xml"_s);
    bool isSpreadsheet = false;
    while (m_part->next()) {
        if (m_part->starts("spreadsheet"_L1)) {
            isSpreadsheet = true;
        } else if (m_part->starts("tracked-changes"_L1)) {
            m_part->skip();
        } else if (m_part->starts("table"_L1)) {
            m_names.append(m_part->attributes().value(tableNames, "name"_L1).toString());
            if (m_names.size() > mostOdsSheets)
                throw m_package->fault(fault::tooMuchInside);
            beginSheet();
            m_filled.append(findRow());
            while (m_sheetDepth != 0 && m_part->next()) {
                if (m_part->isEnd() && m_part->depth() == m_sheetDepth)
                    m_sheetDepth = 0;
            }
        }
    }
    if (!isSpreadsheet)
        throw m_package->fault(fault::notText);
    if (m_names.isEmpty())
        throw m_package->fault(fault::noRows);
}

void OdsReader::openSheet(qsizetype sheet) {
    m_part.emplace(*m_package, u"content.xml"_s);
    m_budget.begin();
    m_sheetDepth = 0;
    m_repeats = 0;
    for (qsizetype left = sheet; m_part->next();) {
        if (m_part->starts("tracked-changes"_L1)) {
            m_part->skip();
        } else if (m_part->starts("table"_L1)) {
            if (left-- == 0) {
                beginSheet();
                return;
            }
            m_part->skip();
        }
    }
}

/// At the element that is a sheet.
void OdsReader::beginSheet() {
    m_sheetDepth = m_part->depth();
    m_repeats = 0;
    m_line = 1;
}

/// Whether there is another row that holds something; it is read then.
bool OdsReader::findRow() {
    while (m_repeats == 0) {
        if (m_sheetDepth == 0 || !m_part->next())
            return false;
        if (m_part->isEnd() && m_part->depth() == m_sheetDepth)
            m_sheetDepth = 0;
        else if (m_part->starts("shapes"_L1) || m_part->starts("forms"_L1))
            m_part->skip();
        else if (m_part->starts("table-row"_L1))
            readRow();
    }
    return true;
}

bool OdsReader::next(CsvRecord& row) {
    if (!findRow())
        return false;
    --m_repeats;
    row = m_row;
    m_budget.take(row);
    ++m_row.line;
    return true;
}

/// Reads a row that stands there as often as m_repeats says then; one that holds nothing, never.
bool OdsReader::readRow() {
    const qint64 times = timesOf(m_part->attributes(), tableNames, "number-rows-repeated"_L1);
    m_row = CsvRecord{};
    m_row.line = m_line;
    m_line += times;
    qint64 column = 0;
    while (m_part->next() && !m_part->ends("table-row"_L1)) {
        if (m_part->starts("covered-table-cell"_L1)) { // what lies under a merged cell is not seen
            column += timesOf(m_part->attributes(), tableNames, "number-columns-repeated"_L1);
            m_part->skip();
            continue;
        }
        if (!m_part->starts("table-cell"_L1))
            continue;
        const Cell cell = readCell();
        if (!cell.text.isEmpty()) {
            SheetBudget::requireColumn(column + cell.times - 1, m_row.line);
            while (m_row.cells.size() < column)
                m_row.cells.append(QString());
            for (qint64 i = 0; i < cell.times; ++i)
                m_row.cells.append(cell.text);
        }
        column += cell.times;
    }
    m_repeats = m_row.isEmpty() ? 0 : times;
    return m_repeats > 0;
}

/// From the beginning of a cell to its end; notes and drawings in it are passed over.
OdsReader::Cell OdsReader::readCell() {
    const QXmlStreamAttributes attributes = m_part->attributes();
    const int depth = m_part->depth();
    QString shown;
    bool first = true;
    while (m_part->next() && !(m_part->isEnd() && m_part->depth() == depth)) {
        if (!m_part->isStart())
            continue;
        if (m_part->name() != "p"_L1) {
            m_part->skip();
            continue;
        }
        if (!first)
            shown += u'\n';
        first = false;
        shown += readParagraph();
    }
    return {valueOf(attributes, shown), timesOf(attributes, tableNames, "number-columns-repeated"_L1)};
}

QString OdsReader::readParagraph() {
    constexpr qint64 mostSpaces = 1'000;
    const int depth = m_part->depth();
    QString text;
    while (m_part->next() && !(m_part->isEnd() && m_part->depth() == depth)) {
        if (m_part->isText())
            m_part->addTextTo(text);
        else if (m_part->starts("s"_L1))
            text += QString(std::min(timesOf(m_part->attributes(), textNames, "c"_L1), mostSpaces), u' ');
        else if (m_part->starts("tab"_L1))
            text += u'\t';
        else if (m_part->starts("line-break"_L1))
            text += u'\n';
        else if (m_part->starts("annotation"_L1) || m_part->starts("frame"_L1) || m_part->starts("ruby-text"_L1))
            m_part->skip();
    }
    return text;
}

} // namespace entraide
