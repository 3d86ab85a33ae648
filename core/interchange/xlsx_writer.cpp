// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/xlsx_writer.h"

#include "interchange/file_faults.h"
#include "interchange/sheet_reader.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QTemporaryDir>

#include <algorithm>
#include <filesystem>
#include <new>
#include <system_error>
#include <utility>
#include <xlsxwriter.h>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype measuredRows = 200;
constexpr qsizetype longestShort = 255;
constexpr qsizetype narrowest = 6; ///< of a column, in digits
constexpr qsizetype widest = 60;

/// Without what XML cannot hold; and "_x0041_" as it is, which Excel would read as a letter (ECMA-376, 22.9.2.19).
QByteArray workbookText(const QString& text) {
    static const QRegularExpression written(u"_(?=x[0-9A-Fa-f]{4}_)"_s);
    QString plain = text;
    if (plain.size() > XlsxWriter::longestText)
        plain = plain.first(XlsxWriter::longestText - 1) + u'…';
    plain.replace(QChar(u'\ufffe'), QChar::ReplacementCharacter);
    plain.replace(QChar(u'\uffff'), QChar::ReplacementCharacter);
    plain.remove(QChar::Null);
    if (plain.contains("_x"_L1))
        plain.replace(written, u"_x005F_"_s);
    return plain.toUtf8();
}

bool holdsSomething(const QStringList& cells) {
    return std::ranges::any_of(cells, [](const QString& cell) { return !cell.trimmed().isEmpty(); });
}

lxw_datetime momentOf(QDate date, QTime time) {
    lxw_datetime moment{};
    moment.year = date.year();
    moment.month = date.month();
    moment.day = date.day();
    moment.hour = time.hour();
    moment.min = time.minute();
    moment.sec = time.second();
    return moment;
}

/// Days before 1900 a workbook does not know.
bool isWorkbookDay(QDate date) {
    return date.isValid() && date.year() >= 1900 && date.year() <= 9999;
}

Error faultOf(lxw_error code, const QString& path) {
    switch (code) {
    case LXW_ERROR_MEMORY_MALLOC_FAILED:
        throw std::bad_alloc();
    case LXW_ERROR_WORKSHEET_INDEX_OUT_OF_RANGE:
        return Error(ErrorCode::BadInput, path, fault::tooManyRows);
    case LXW_ERROR_CREATING_XLSX_FILE:
    case LXW_ERROR_CREATING_TMPFILE:
        return Error(ErrorCode::NoPermission, path, QString::fromLatin1(lxw_strerror(code)));
    case LXW_ERROR_READING_TMPFILE:
    case LXW_ERROR_ZIP_FILE_OPERATION:
    case LXW_ERROR_ZIP_FILE_ADD:
    case LXW_ERROR_ZIP_CLOSE:
        return Error(ErrorCode::DiskFull, path, QString::fromLatin1(lxw_strerror(code)));
    default:
        return Error(ErrorCode::Storage, path, QString::fromLatin1(lxw_strerror(code)));
    }
}

/// The library does not look whether its own files were written: on a full disk rows may be missing from a good
/// archive.
bool isWhole(const QString& file, qint64 lastRow) {
    qint64 seen = 0;
    try {
        const auto written = openWorkbook(file);
        written->openSheet(0);
        for (CsvRecord record; written->next(record);)
            seen = record.line;
    } catch (const Error& error) {
        // What is more than is ever read here may still be written.
        if (error.code() != ErrorCode::BadInput)
            throw;
        return error.detail() != fault::brokenSpreadsheet;
    }
    return seen == lastRow;
}

} // namespace

struct XlsxWriter::Book {
    explicit Book(const QString& target)
        : folder(QFileInfo(target).absolutePath() + u"/.entraide-XXXXXX"_s)
        , file(folder.filePath(u"list.xlsx"_s)) {}
    ~Book() { close(); }

    /// The library frees everything when it closes, whatever comes of it.
    lxw_error close() { return workbook ? workbook_close(std::exchange(workbook, nullptr)) : LXW_NO_ERROR; }

    QTemporaryDir folder; ///< only for who runs the program: the rows are in it
    QString file;
    QByteArray folderName;
    lxw_workbook* workbook = nullptr;
    lxw_worksheet* sheet = nullptr;
    lxw_format* title = nullptr;
    lxw_format* text = nullptr;
    lxw_format* wrapped = nullptr; ///< of long texts, which some versions do not show as "text"
    lxw_format* day = nullptr;
    lxw_format* moment = nullptr;
    lxw_format* amount = nullptr;
    lxw_row_t rows = 0; ///< written, the titles included
    qint64 filled = 0;  ///< the last of them that holds something, 1 is the first
};

XlsxWriter::XlsxWriter(const QString& path, const QString& sheet, const QStringList& titles)
    : m_path(path)
    , m_titles(titles)
    , m_book(std::make_unique<Book>(path)) {
    Book& book = *m_book;
    if (!book.folder.isValid()) {
        const bool isThere = QFileInfo(path).absoluteDir().exists();
        throw Error(isThere ? ErrorCode::NoPermission : ErrorCode::FileMissing, path, book.folder.errorString());
    }
    if (titles.size() > CsvReader::mostCells)
        throw Error(ErrorCode::BadInput, path, fault::tooManyColumns);
    book.folderName = QFile::encodeName(book.folder.path());
    lxw_workbook_options options{};
    options.constant_memory = LXW_TRUE;
    options.tmpdir = book.folderName.constData();
    options.use_zip64 = LXW_FALSE;
    book.workbook = workbook_new_opt(QFile::encodeName(book.file).constData(), &options);
    if (!book.workbook)
        throw std::bad_alloc();
    book.sheet = workbook_add_worksheet(book.workbook, sheetName(sheet).toUtf8().constData());
    if (!book.sheet)
        throw Error(ErrorCode::Storage, path, u"no sheet"_s);
    const auto format = [&] { return workbook_add_format(book.workbook); };
    book.title = format();
    format_set_bold(book.title);
    format_set_text_wrap(book.title);
    format_set_align(book.title, LXW_ALIGN_VERTICAL_TOP);
    book.text = format();
    format_set_align(book.text, LXW_ALIGN_VERTICAL_TOP);
    format_set_num_format_index(book.text, 49); // text: a phone that is edited there keeps its zero
    book.wrapped = format();
    format_set_align(book.wrapped, LXW_ALIGN_VERTICAL_TOP);
    format_set_text_wrap(book.wrapped);
    book.day = format();
    format_set_num_format_index(book.day, 14); // the short date of who opens it
    book.moment = format();
    format_set_num_format_index(book.moment, 22);
    book.amount = format();
    format_set_num_format_index(book.amount, 4);
}

XlsxWriter::~XlsxWriter() = default;

/// The library writes a row as soon as the next begins: how wide the columns are comes before.
void XlsxWriter::begin() {
    m_begun = true;
    Book& book = *m_book;
    for (qsizetype column = 0; column < m_titles.size(); ++column) {
        qsizetype letters = m_titles[column].size() + 4; // and the button that filters
        for (const QList<TableCell>& cells : std::as_const(m_first)) {
            if (column < cells.size())
                letters = std::max(letters, cells[column].text.section(u'\n', 0, 0).size() + 1);
        }
        const auto at = static_cast<lxw_col_t>(column);
        worksheet_set_column(book.sheet, at, at, static_cast<double>(std::clamp(letters, narrowest, widest)), nullptr);
        worksheet_write_string(book.sheet, 0, at, workbookText(m_titles[column]).constData(), book.title);
    }
    worksheet_freeze_panes(book.sheet, 1, 0);
    // A phone is a number that is kept as text: Excel need not point at each.
    worksheet_ignore_errors(book.sheet, LXW_IGNORE_NUMBER_STORED_AS_TEXT, "A1:XFD1048576");
    book.rows = 1;
    book.filled = holdsSomething(m_titles) ? 1 : 0;
    for (const QList<TableCell>& cells : std::as_const(m_first))
        write(cells);
    m_first.clear();
}

void XlsxWriter::row(const QList<TableCell>& cells) {
    if (!m_begun && m_first.size() < measuredRows) {
        m_first.append(cells);
        return;
    }
    if (!m_begun)
        begin();
    write(cells);
}

void XlsxWriter::write(const QList<TableCell>& cells) {
    Book& book = *m_book;
    for (qsizetype i = 0; i < cells.size(); ++i) {
        const TableCell& cell = cells[i];
        const auto column = static_cast<lxw_col_t>(i);
        lxw_error done = LXW_NO_ERROR;
        const auto* day = std::get_if<QDate>(&cell.value);
        const auto* moment = std::get_if<QDateTime>(&cell.value);
        if (const auto* number = std::get_if<double>(&cell.value)) {
            done = worksheet_write_number(book.sheet, book.rows, column, *number, nullptr);
        } else if (const auto* amount = std::get_if<EuroCents>(&cell.value)) {
            done = worksheet_write_number(book.sheet, book.rows, column, static_cast<double>(amount->cents) / 100,
                                          book.amount);
        } else if (day && isWorkbookDay(*day)) {
            lxw_datetime value = momentOf(*day, {0, 0});
            done = worksheet_write_datetime(book.sheet, book.rows, column, &value, book.day);
        } else if (moment && isWorkbookDay(moment->date())) {
            lxw_datetime value = momentOf(moment->date(), moment->time());
            done = worksheet_write_datetime(book.sheet, book.rows, column, &value, book.moment);
        } else if (!cell.text.isEmpty()) {
            done = worksheet_write_string(book.sheet, book.rows, column, workbookText(cell.text).constData(),
                                          cell.text.size() > longestShort ? book.wrapped : book.text);
        }
        if (done != LXW_NO_ERROR)
            throw faultOf(done, m_path);
    }
    ++book.rows;
    if (std::ranges::any_of(cells, [](const TableCell& cell) { return !cell.text.trimmed().isEmpty(); }))
        book.filled = book.rows;
}

void XlsxWriter::finish() {
    if (!m_begun)
        begin();
    Book& book = *m_book;
    if (!m_titles.isEmpty())
        worksheet_autofilter(book.sheet, 0, 0, book.rows - 1, static_cast<lxw_col_t>(m_titles.size() - 1));
    if (const lxw_error closed = book.close(); closed != LXW_NO_ERROR)
        throw faultOf(closed, m_path);
    if (!isWhole(book.file, book.filled))
        throw Error(ErrorCode::DiskFull, m_path);
    std::error_code trouble;
    std::filesystem::rename(std::filesystem::path(book.file.toStdU16String()),
                            std::filesystem::path(m_path.toStdU16String()), trouble);
    if (trouble)
        throw Error(ErrorCode::NoPermission, m_path, QString::fromStdString(trouble.message()));
    book.folder.remove();
}

QString sheetName(const QString& name) {
    constexpr qsizetype longest = 31;
    QString plain = name.simplified();
    plain.removeIf([](QChar c) { return u"[]:*?/\\"_s.contains(c); });
    plain.truncate(longest);
    while (plain.startsWith(u'\''))
        plain.remove(0, 1);
    while (plain.endsWith(u'\''))
        plain.chop(1);
    return plain.isEmpty() ? u"1"_s : plain;
}

} // namespace entraide
