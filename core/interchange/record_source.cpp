// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/record_source.h"

#include "interchange/file_faults.h"
#include "interchange/sheet_reader.h"
#include "interchange/vcard_reader.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <optional>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

class TextRecords : public RecordSource {
public:
    explicit TextRecords(const QString& path)
        : m_file(path) {
        const QString head = m_file.read();
        if (VcardReader::isCards(head))
            m_form = Form::Cards;
        else
            m_separator = CsvReader::guessSeparator(head);
        rewind();
    }

    Form form() const override { return m_form; }
    void rewind() override {
        m_file.rewind();
        if (m_form == Form::Cards)
            m_cards.emplace([this] { return m_file.read(); });
        else
            m_lines.emplace([this] { return m_file.read(); }, m_separator);
    }
    bool next(CsvRecord& record) override { return m_cards ? m_cards->next(record) : m_lines->next(record); }
    qint64 position() const override { return m_file.position(); }
    qint64 size() const override { return m_file.size(); }
    DecodingNotes decoding() const override { return m_file.notes(); }
    QChar separator() const override { return m_separator; }

private:
    TextFile m_file;
    Form m_form = Form::Text;
    QChar m_separator;
    std::optional<CsvReader> m_lines;
    std::optional<VcardReader> m_cards;
};

class SheetRecords : public RecordSource {
public:
    SheetRecords(std::unique_ptr<SheetReader> book, const QString& path, const QString& wanted)
        : m_book(std::move(book)) {
        const QStringList& names = m_book->sheets();
        for (qsizetype i = 0; i < names.size(); ++i) {
            if (m_book->isFilled(i))
                m_filled.append(i);
        }
        if (m_filled.isEmpty())
            throw Error(ErrorCode::BadInput, path, fault::noRows);
        m_sheet = wanted.isEmpty() ? m_filled.first() : named(wanted);
        rewind();
    }

    Form form() const override { return Form::Workbook; }
    void rewind() override { m_book->openSheet(m_sheet); }
    bool next(CsvRecord& record) override { return m_book->next(record); }
    qint64 position() const override { return m_book->position(); }
    qint64 size() const override { return m_book->size(); }
    QStringList sheets() const override {
        QStringList names;
        for (const qsizetype i : m_filled)
            names.append(m_book->sheets()[i]);
        return names;
    }
    QString sheet() const override { return m_book->sheets()[m_sheet]; }

private:
    qsizetype named(const QString& wanted) const {
        const QStringList& names = m_book->sheets();
        const qsizetype exact = names.indexOf(wanted);
        const qsizetype found = exact >= 0 ? exact : names.indexOf(wanted.trimmed(), 0, Qt::CaseInsensitive);
        if (found < 0)
            throw Error(ErrorCode::BadInput, wanted, fault::noSuchSheet);
        if (!m_filled.contains(found))
            throw Error(ErrorCode::BadInput, wanted, fault::noRows);
        return found;
    }

    std::unique_ptr<SheetReader> m_book;
    QList<qsizetype> m_filled;
    qsizetype m_sheet = 0;
};

/// Excel puts a workbook with a password into the container of its old files (MS-OFFCRYPTO 2.3.4.4).
bool hasEncryptedPackage(QFile& file) {
    static const QByteArray name = [] {
        QByteArray utf16;
        for (const char letter : QByteArrayView("EncryptedPackage")) {
            utf16 += letter;
            utf16 += '\0';
        }
        return utf16;
    }();
    constexpr qint64 piece = 1024 * 1024;
    QByteArray end;
    for (QByteArray bytes = file.read(piece); !bytes.isEmpty(); bytes = file.read(piece)) {
        bytes.prepend(end);
        if (bytes.contains(name))
            return true;
        end = bytes.last(std::min(bytes.size(), name.size()));
    }
    return false;
}

} // namespace

std::unique_ptr<RecordSource> openRecords(const QString& path, const QString& sheet) {
    QFile file(path);
    if (!QFileInfo(path).isDir() && file.open(QIODevice::ReadOnly)) {
        const QByteArray head = file.peek(8);
        if (head.startsWith("PK\x03\x04") || head.startsWith("PK\x05\x06")) {
            file.close();
            return std::make_unique<SheetRecords>(openWorkbook(path), path, sheet);
        }
        if (head.startsWith("\xd0\xcf\x11\xe0"))
            throw Error(ErrorCode::BadInput, path,
                        hasEncryptedPackage(file) ? fault::protectedFile : fault::oldSpreadsheet);
        file.close();
    }
    auto records = std::make_unique<TextRecords>(path);
    if (!sheet.isEmpty())
        throw Error(ErrorCode::BadInput, sheet, fault::noSuchSheet);
    return records;
}

} // namespace entraide
