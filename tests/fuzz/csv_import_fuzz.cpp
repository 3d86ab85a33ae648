// SPDX-License-Identifier: GPL-3.0-or-later
// Files of lists, in whatever encoding: what is read does not depend on the pieces it comes in, is written and read
// again as it was, makes no cells that are not there; an import counts every row once, and a second one changes
// nothing. Bytes that begin like XML are the rows of a sheet: they are put into a workbook of either kind, since nobody
// comes by chance upon bytes that unpack. What begins like an archive is one as it stands.
#include "domain/iban.h"
#include "domain/records.h"
#include "fuzz/fuzz_target.h"
#include "interchange/bank_file.h"
#include "interchange/csv_reader.h"
#include "interchange/csv_writer.h"
#include "interchange/file_recognition.h"
#include "interchange/importer.h"
#include "interchange/record_source.h"
#include "interchange/text_decoding.h"
#include "storage/desk.h"
#include "storage/document_store.h"
#include "support/workbook_file.h"

#include <memory>

namespace entraide {
namespace {

using namespace Qt::StringLiterals;
using fuzz::require;

struct Read {
    QList<QStringList> rows = {};
    QString fault = {}; ///< of the file as a whole; empty: none
    friend bool operator==(const Read&, const Read&) = default;
};

/// \a pieceSize letters at a time; 0: all at once.
Read rowsOf(const QString& text, QChar separator, qsizetype pieceSize) {
    Read read;
    qsizetype at = 0;
    CsvReader reader(
        [&] {
            const QString piece = text.mid(at, pieceSize > 0 ? pieceSize : -1);
            at += piece.size();
            return piece;
        },
        separator);
    try {
        for (CsvRecord record; reader.next(record);)
            read.rows.append(record.cells);
    } catch (const Error& error) {
        require(error.code() == ErrorCode::BadInput, "only what is no list is refused", error.detail());
        read.fault = error.detail();
    }
    return read;
}

void checkPieces(const QByteArray& bytes) {
    const qsizetype cut = bytes.isEmpty() ? 0 : static_cast<uchar>(bytes.front()) % (bytes.size() + 1);
    for (const TextEncoding encoding :
         {TextEncoding::Utf8, TextEncoding::Utf16LittleEndian, TextEncoding::Utf16BigEndian, TextEncoding::Cp1252}) {
        QByteArray rest;
        qint64 strange = 0;
        const QString whole = decodeText(bytes, encoding, true, rest, strange);
        require(rest.isEmpty(), "all bytes are decoded at the end");
        QByteArray left;
        qint64 strangeInPieces = 0;
        QString pieces = decodeText(QByteArrayView(bytes).first(cut), encoding, false, left, strangeInPieces);
        const QByteArray second = left + bytes.sliced(cut);
        pieces += decodeText(second, encoding, true, left, strangeInPieces);
        require(pieces == whole && strangeInPieces == strange, "a letter may lie across two pieces", whole);
    }
}

/// Without what no file can hold, halves of letters, and without the mark that says nothing inside a text.
QString writable(const QString& cell) {
    return QString::fromUtf8(cell.toUtf8()).remove(QChar(u'\ufeff'));
}

void checkRows(const QString& text) {
    const QChar separator = CsvReader::guessSeparator(text);
    const Read read = rowsOf(text, separator, 0);
    require(rowsOf(text, separator, 1) == read, "rows do not depend on the pieces of the text", text);
    qsizetype cells = 0;
    for (const QStringList& row : read.rows)
        cells += row.size();
    const qsizetype ends = text.count(u'\n') + text.count(u'\r');
    require(cells <= text.count(separator) + ends + 1, "there are no cells that nothing parts", text);

    const QString path = fuzz::filePath(u"written.csv"_s);
    QList<QStringList> rows;
    {
        QFile file(path);
        require(file.open(QIODevice::WriteOnly | QIODevice::Truncate), "a file can be written", path);
        CsvWriter writer(file);
        for (const QStringList& row : read.rows) {
            QStringList written;
            for (const QString& cell : row)
                written.append(writable(cell));
            rows.append(written);
            writer.row(written);
        }
    }
    TextFile file(path);
    require(file.notes().encoding == TextEncoding::Utf8, "what was written is UTF-8");
    CsvReader reader([&] { return file.read(); }, u';');
    CsvRecord record;
    for (const QStringList& row : std::as_const(rows)) {
        require(reader.next(record), "every row that was written is there", row.join(u'|'));
        for (QString& cell : record.cells)
            cell = unguardedCell(cell);
        require(record.cells == row && !record.strayQuote, "a row is read as it was written", row.join(u'|'));
    }
    require(!reader.next(record) && file.notes().strangeBytes == 0, "and nothing besides");
}

void checkBankFile(const QString& path) {
    try {
        const BankFile file = readBankFile(path);
        for (const BankLine& line : file.lines) {
            require(line.cents != 0 && line.date.isValid() && line.line > 0, "a movement has an amount and a day",
                    line.reference);
            require(Iban::fromText(line.account).has_value() && !line.reference.isEmpty(),
                    "a movement is of an account and is known again", line.account);
        }
    } catch (const Error& error) {
        require(error.code() == ErrorCode::BadInput, "a bank's file is read or refused", error.detail());
    }
}

/// A desk with a posting to sign up for; whatever is imported is taken back.
class ImportDesk {
public:
    ImportDesk()
        : m_desk(Desk::create(fuzz::filePath(u"import.entraide"_s), {}, u"Fuzz"_s, true)) {
        Posting posting;
        posting.state = PostingState::Published;
        posting.kind = Service::Letters;
        posting.title.fr = u"Lettres"_s;
        posting.questions = {{u"As-tu une machine à coudre ?"_s, {}, {}, {}}};
        posting.roles = {{u"w"_s, {u"Écriture"_s, u"Schrijven"_s, {}, {}}, 2, {}}};
        posting.shifts = {{u"s1"_s, {2026, 11, 25}, {600, 720}, {}, {}}, {u"s2"_s, {2026, 11, 28}, {840, 960}, {}, {}}};
        m_desk->write([&](Desk::Writer& writer) { m_posting = writer.save(posting); });
        m_documents = m_desk->documents().documentCount();
    }

    void check(const QString& path, ImportKind kind) {
        struct TakenBack {};
        ImportOptions options;
        options.kind = kind;
        options.today = QDate(2026, 11, 29);
        options.posting = m_posting;
        try {
            m_desk->write([&](Desk::Writer&) {
                options.dryRun = true;
                const ImportCounts foreseen = countsOf(path, options);
                options.dryRun = false;
                const ImportCounts first = countsOf(path, options);
                require(foreseen == first, "a trial says what an import does", path);
                const ImportCounts second = countsOf(path, options);
                require(second.read == first.read && second.fresh == 0 && second.changed == 0 &&
                            second.rejected == first.rejected,
                        "a second import of a file changes nothing", u"%1 %2"_s.arg(second.fresh).arg(second.changed));
                throw TakenBack();
            });
        } catch (const TakenBack&) {
        } catch (const Error& error) {
            require(error.code() == ErrorCode::BadInput, "a file is imported or refused", error.detail());
        }
        require(m_desk->documents().documentCount() == m_documents, "an import that was taken back leaves nothing");
    }

    const Desk& desk() const { return *m_desk; }

private:
    ImportCounts countsOf(const QString& path, const ImportOptions& options) {
        const ImportCounts counts = importFile(*m_desk, path, options).counts;
        require(counts.read == counts.fresh + counts.changed + counts.unchanged + counts.rejected,
                "every row is counted once", path);
        return counts;
    }

    std::unique_ptr<Desk> m_desk;
    PostingId m_posting;
    qint64 m_documents = 0;
};

ImportDesk& importDesk() {
    static ImportDesk desk;
    return desk;
}

void checkImport(const QString& path, const QByteArray& bytes) {
    try {
        const FileRecognition found = recogniseFile(importDesk().desk(), path);
        importDesk().check(path, found.kind);
        if (fuzz::isLookedAtClosely(bytes)) {
            for (const ImportKind kind : {ImportKind::Volunteers, ImportKind::Requests, ImportKind::Signups})
                importDesk().check(path, kind);
        }
    } catch (const Error& error) {
        require(error.code() == ErrorCode::BadInput, "a file is recognised or refused", error.detail());
    }
}

/// Of a workbook: the same rows each time, no more than a sheet may give, none that holds nothing.
void checkWorkbook(const QString& path, const QByteArray& bytes) {
    constexpr qsizetype mostRows = 2'000; // few bytes repeat a row a million times
    bool isShort = false;
    try {
        const auto source = openRecords(path);
        QList<QStringList> first;
        qint64 before = 0;
        for (CsvRecord record; source->next(record);) {
            require(record.line > before && !record.isEmpty(), "rows come in their order and hold something");
            require(record.cells.size() <= CsvReader::mostCells, "a row has no more cells than a list may have");
            before = record.line;
            first.append(record.cells);
            if (first.size() >= mostRows)
                break;
        }
        source->rewind();
        for (const QStringList& row : std::as_const(first)) {
            CsvRecord record;
            require(source->next(record) && record.cells == row, "a sheet is read the same again", row.join(u'|'));
        }
        isShort = first.size() < mostRows;
    } catch (const Error& error) {
        require(error.code() == ErrorCode::BadInput, "a workbook is read or refused", error.detail());
        return;
    }
    if (isShort)
        checkImport(path, bytes);
}

void checkWorkbooks(const QByteArray& bytes) {
    const QString path = fuzz::filePath(u"list.workbook"_s);
    if (bytes.startsWith("PK")) {
        fuzz::writeFile(path, bytes);
        checkWorkbook(path, bytes);
    } else if (bytes.startsWith('<')) {
        workbooks::writePackage(path,
                                workbooks::xlsxMembers({.sheets = {{"A", bytes}},
                                                        .strings = "<si><t>Nom</t></si><si><t>GSM</t></si>",
                                                        .styles = "<cellXfs><xf/><xf numFmtId=\"14\"/></cellXfs>"}));
        checkWorkbook(path, bytes);
        workbooks::writePackage(path,
                                workbooks::odsMembers("<table:table table:name=\"A\">" + bytes + "</table:table>"));
        checkWorkbook(path, bytes);
    }
}

} // namespace

const char* fuzz::name() {
    return "csv_import";
}

} // namespace entraide

extern "C" int LLVMFuzzerInitialize(int*, char***) {
    entraide::importDesk();
    return 0;
}

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t* data, std::size_t size) {
    using namespace entraide;
    const QByteArray bytes = fuzz::bytesOf(data, size);
    checkPieces(bytes);
    checkWorkbooks(bytes);
    const QString path = fuzz::filePath(QStringLiteral("list.csv"));
    fuzz::writeFile(path, bytes);
    QString text;
    try {
        TextFile file(path);
        for (QString piece = file.read(); !piece.isEmpty(); piece = file.read())
            text += piece;
    } catch (const Error& error) {
        fuzz::require(error.code() == ErrorCode::BadInput, "a file is text or refused", error.detail());
        return 0;
    }
    checkRows(text);
    checkBankFile(path);
    checkImport(path, bytes);
    return 0;
}
