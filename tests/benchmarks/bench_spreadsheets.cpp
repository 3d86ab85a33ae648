// SPDX-License-Identifier: GPL-3.0-or-later
// A list of 100,000 rows of 12 columns as an Excel workbook, an OpenDocument spreadsheet and CSV: rows read and written
// in a second, and how much memory it takes at the most. A workbook is read in a stream, but for the texts that its
// cells share.
#include "interchange/record_source.h"
#include "interchange/table_file.h"
#include "support/workbook_file.h"

#include <QTemporaryDir>

#include <benchmark/benchmark.h>
#include <stdexcept>

namespace {

using namespace entraide;
using namespace Qt::StringLiterals;

constexpr int rows = 100'000;
constexpr int columns = 12;

QTemporaryDir& folder() {
    static QTemporaryDir dir;
    return dir;
}

/// Ten texts, of which half are the row's own, a day and a number.
QList<TableCell> rowOf(int row) {
    QList<TableCell> cells;
    for (int column = 0; column < columns - 2; ++column)
        cells.append({column % 2 == 0 ? u"Chaussée de Wavre %1, boîte %2"_s.arg(row).arg(column) : u"Ixelles"_s});
    const QDate day = QDate(2020, 1, 1).addDays(row % 2'000);
    cells.append({day.toString(u"dd/MM/yyyy"_s), day});
    cells.append({QString::number(row), static_cast<double>(row)});
    return cells;
}

void write(const QString& path) {
    QStringList titles;
    for (int column = 0; column < columns; ++column)
        titles.append(u"Column %1"_s.arg(column));
    const auto file = makeTableFile(path, tableFormOf(path), u"List"_s, titles);
    for (int row = 0; row < rows; ++row)
        file->row(rowOf(row));
    file->finish();
}

/// As LibreOffice writes it.
QString openDocument() {
    const QString path = folder().filePath(u"list.ods"_s);
    if (QFile::exists(path))
        return path;
    QByteArray table = "<table:table table:name=\"List\">";
    for (int row = -1; row < rows; ++row) {
        table += "<table:table-row table:style-name=\"ro1\">";
        for (const TableCell& cell : rowOf(row)) {
            const QByteArray text = cell.text.toUtf8();
            const auto* day = std::get_if<QDate>(&cell.value);
            const bool isNumber = std::holds_alternative<double>(cell.value);
            table += "<table:table-cell ";
            if (day && row >= 0)
                table += "table:style-name=\"ce1\" office:value-type=\"date\" office:date-value=\"" +
                         day->toString(Qt::ISODate).toUtf8() + "\" calcext:value-type=\"date\"";
            else if (isNumber && row >= 0)
                table += "office:value-type=\"float\" office:value=\"" + text + "\" calcext:value-type=\"float\"";
            else
                table += "office:value-type=\"string\" calcext:value-type=\"string\"";
            table += "><text:p>" + text + "</text:p></table:table-cell>";
        }
        table += "</table:table-row>";
    }
    workbooks::writePackage(path, workbooks::odsMembers(table + "</table:table>"));
    return path;
}

/// With the texts in one place that cells point to, as Excel writes it; the program's own workbooks have them in the
/// cells.
QString sharedWorkbook() {
    const QString path = folder().filePath(u"shared.xlsx"_s);
    if (QFile::exists(path))
        return path;
    QByteArray strings;
    QByteArray data;
    int next = 0;
    for (int row = 0; row <= rows; ++row) {
        const QByteArray number = QByteArray::number(row + 1);
        data += "<row r=\"" + number + "\">";
        const QList<TableCell> cells = rowOf(row);
        for (int column = 0; column < columns; ++column) {
            const QByteArray place = QByteArray(1, static_cast<char>('A' + column)) + number;
            if (std::holds_alternative<double>(cells[column].value)) {
                data += "<c r=\"" + place + "\"><v>" + cells[column].text.toUtf8() + "</v></c>";
                continue;
            }
            strings += "<si><t>" + cells[column].text.toUtf8() + "</t></si>";
            data += "<c r=\"" + place + "\" t=\"s\"><v>" + QByteArray::number(next++) + "</v></c>";
        }
        data += "</row>";
    }
    workbooks::writePackage(path, workbooks::xlsxMembers({.sheets = {{"List", data}}, .strings = strings}));
    return path;
}

QString written(const QString& name) {
    const QString path = folder().filePath(name);
    if (!QFile::exists(path))
        write(path);
    return path;
}

/// From here on the most memory is counted anew (Linux; elsewhere nothing is said).
void forgetMost() {
    QFile file(u"/proc/self/clear_refs"_s);
    if (file.open(QIODevice::WriteOnly))
        file.write("5");
}

double mostMegabytes() {
    QFile file(u"/proc/self/status"_s);
    if (!file.open(QIODevice::ReadOnly))
        return 0;
    for (const QByteArray& line : file.readAll().split('\n')) {
        if (line.startsWith("VmHWM:"))
            return line.simplified().split(' ').value(1).toDouble() / 1024;
    }
    return 0;
}

void tell(benchmark::State& state) {
    state.counters["rows/s"] =
        benchmark::Counter(static_cast<double>(rows), benchmark::Counter::kIsIterationInvariantRate);
    state.counters["MB"] = mostMegabytes();
}

void readRows(benchmark::State& state, const QString& path) {
    forgetMost();
    for ([[maybe_unused]] auto _ : state) {
        qint64 read = 0;
        const auto source = openRecords(path);
        for (CsvRecord record; source->next(record);)
            ++read;
        if (read != rows + 1)
            throw std::runtime_error("rows are missing");
    }
    tell(state);
}

void writeRows(benchmark::State& state, const QString& name) {
    forgetMost();
    for ([[maybe_unused]] auto _ : state)
        write(folder().filePath(name));
    tell(state);
}

void readOwnXlsx(benchmark::State& state) {
    readRows(state, written(u"list.xlsx"_s));
}
void readSharedXlsx(benchmark::State& state) {
    readRows(state, sharedWorkbook());
}
void readOds(benchmark::State& state) {
    readRows(state, openDocument());
}
void readCsv(benchmark::State& state) {
    readRows(state, written(u"list.csv"_s));
}
void writeXlsx(benchmark::State& state) {
    writeRows(state, u"written.xlsx"_s);
}
void writeCsv(benchmark::State& state) {
    writeRows(state, u"written.csv"_s);
}

BENCHMARK(readOwnXlsx)->Unit(benchmark::kMillisecond);
BENCHMARK(readSharedXlsx)->Unit(benchmark::kMillisecond);
BENCHMARK(readOds)->Unit(benchmark::kMillisecond);
BENCHMARK(readCsv)->Unit(benchmark::kMillisecond);
BENCHMARK(writeXlsx)->Unit(benchmark::kMillisecond);
BENCHMARK(writeCsv)->Unit(benchmark::kMillisecond);

} // namespace

BENCHMARK_MAIN();
