// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/text_decoding.h"

#include "interchange/file_faults.h"

#include <QFileInfo>
#include <QStringDecoder>

#include <algorithm>
#include <array>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 pieceSize = 256 * 1024;
constexpr qsizetype headSize = 4096;

/// 0x80 to 0x9f of CP1252; the five that it leaves open are the control characters of the same number (WHATWG).
constexpr std::array<char16_t, 32> upperControls{0x20ac, 0x0081, 0x201a, 0x0192, 0x201e, 0x2026, 0x2020, 0x2021,
                                                 0x02c6, 0x2030, 0x0160, 0x2039, 0x0152, 0x008d, 0x017d, 0x008f,
                                                 0x0090, 0x2018, 0x2019, 0x201c, 0x201d, 0x2022, 0x2013, 0x2014,
                                                 0x02dc, 0x2122, 0x0161, 0x203a, 0x0153, 0x009d, 0x017e, 0x0178};

uchar byteAt(QByteArrayView bytes, qsizetype i) {
    return static_cast<uchar>(bytes[i]);
}

char16_t cp1252Letter(uchar byte) {
    return byte >= 0x80 && byte < 0xa0 ? upperControls[byte - 0x80u] : char16_t(byte);
}

bool isOpenInCp1252(uchar byte) {
    return byte >= 0x80 && byte < 0xa0 && upperControls[byte - 0x80u] == byte;
}

/// Length of the well-formed UTF-8 sequence at \a i (Unicode 15, table 3-7): 1 to 4; 0 when it is none; -1 when it is
/// cut by the end of \a bytes.
int sequenceLength(QByteArrayView bytes, qsizetype i) {
    const uchar first = byteAt(bytes, i);
    if (first < 0x80)
        return 1;
    const int length = first >= 0xc2 && first <= 0xdf   ? 2
                       : (first & 0xf0) == 0xe0         ? 3
                       : first >= 0xf0 && first <= 0xf4 ? 4
                                                        : 0;
    for (int n = 1; n < length; ++n) {
        if (i + n >= bytes.size())
            return -1;
        const uchar next = byteAt(bytes, i + n);
        uchar least = 0x80;
        uchar most = 0xbf;
        if (n == 1) {
            least = first == 0xe0 ? 0xa0 : first == 0xf0 ? 0x90 : 0x80;
            most = first == 0xed ? 0x9f : first == 0xf4 ? 0x8f : 0xbf;
        }
        if (next < least || next > most)
            return 0;
    }
    return length;
}

/// All of it: QString::fromUtf8 takes U+FEFF at the beginning of a piece for the mark of a file and leaves it out.
QString wholeUtf8(QByteArrayView bytes) {
    return QStringDecoder(QStringDecoder::Utf8, QStringDecoder::Flag::ConvertInitialBom)(bytes);
}

QString decodeUtf8(QByteArrayView bytes, bool last, QByteArray& rest, qint64& strange) {
    QString text;
    text.reserve(bytes.size());
    qsizetype i = 0;
    qsizetype plainFrom = 0;
    while (i < bytes.size()) {
        const int length = sequenceLength(bytes, i);
        if (length > 0) {
            i += length;
            continue;
        }
        text += wholeUtf8(bytes.sliced(plainFrom, i - plainFrom));
        plainFrom = i;
        if (length < 0 && !last)
            break;
        text += QChar(cp1252Letter(byteAt(bytes, i)));
        ++strange;
        plainFrom = ++i;
    }
    if (i == bytes.size())
        text += wholeUtf8(bytes.sliced(plainFrom));
    rest = i == bytes.size() ? QByteArray() : bytes.sliced(i).toByteArray();
    return text;
}

QString decodeUtf16(QByteArrayView bytes, bool bigEndian, bool last, QByteArray& rest, qint64& strange) {
    QString text;
    text.reserve(bytes.size() / 2 + 1);
    qsizetype i = 0;
    for (; i + 1 < bytes.size(); i += 2) {
        const auto a = byteAt(bytes, i);
        const auto b = byteAt(bytes, i + 1);
        text += QChar(char16_t(bigEndian ? a << 8 | b : b << 8 | a));
    }
    rest = bytes.sliced(i).toByteArray();
    if (last && !rest.isEmpty()) {
        text += QChar(cp1252Letter(byteAt(bytes, i)));
        ++strange;
        rest.clear();
    }
    return text;
}

bool isForeignFormat(QByteArrayView head) {
    static constexpr std::array<QByteArrayView, 8> marks{
        "PK\x03\x04", "\xd0\xcf\x11\xe0", "%PDF", "\x89PNG", "\xff\xd8\xff", "GIF8", "\x1f\x8b", "SQLite format 3"};
    return std::ranges::any_of(marks, [&](QByteArrayView mark) { return head.startsWith(mark); });
}

/// UTF-16 without a mark: every second byte of mostly western text is zero.
std::optional<TextEncoding> unmarkedUtf16(QByteArrayView head) {
    qsizetype even = 0;
    qsizetype odd = 0;
    for (qsizetype i = 0; i + 1 < head.size(); i += 2) {
        even += head[i] == 0;
        odd += head[i + 1] == 0;
    }
    const qsizetype pairs = head.size() / 2;
    if (pairs < 2)
        return std::nullopt;
    if (odd * 10 >= pairs * 6 && even * 10 <= pairs)
        return TextEncoding::Utf16LittleEndian;
    if (even * 10 >= pairs * 6 && odd * 10 <= pairs)
        return TextEncoding::Utf16BigEndian;
    return std::nullopt;
}

} // namespace

QString decodeText(QByteArrayView bytes, TextEncoding encoding, bool last, QByteArray& rest, qint64& strange) {
    rest.clear();
    switch (encoding) {
    case TextEncoding::Utf8:
        return decodeUtf8(bytes, last, rest, strange);
    case TextEncoding::Utf16LittleEndian:
    case TextEncoding::Utf16BigEndian:
        return decodeUtf16(bytes, encoding == TextEncoding::Utf16BigEndian, last, rest, strange);
    case TextEncoding::Cp1252:
        break;
    }
    QString text(bytes.size(), Qt::Uninitialized);
    for (qsizetype i = 0; i < bytes.size(); ++i) {
        const uchar byte = byteAt(bytes, i);
        text[i] = QChar(cp1252Letter(byte));
        strange += isOpenInCp1252(byte);
    }
    return text;
}

TextFile::TextFile(const QString& path, qint64 largest)
    : m_file(path) {
    if (QFileInfo(path).isDir())
        throw Error(ErrorCode::BadInput, path, fault::notText);
    if (!m_file.open(QIODevice::ReadOnly))
        throw fault::ofFile(m_file);
    if (m_file.size() > largest)
        throw Error(ErrorCode::BadInput, path, fault::tooLarge);
    examine();
}

QByteArray TextFile::readBytes() {
    const QByteArray bytes = m_file.read(pieceSize);
    if (bytes.isEmpty() && m_file.error() != QFileDevice::NoError)
        throw Error(ErrorCode::Storage, m_file.fileName(), m_file.errorString());
    return bytes;
}

void TextFile::examine() {
    QByteArray bytes = readBytes();
    const QByteArrayView head = QByteArrayView(bytes).first(std::min(bytes.size(), headSize));
    if (isForeignFormat(head))
        throw Error(ErrorCode::BadInput, m_file.fileName(), fault::notText);
    if (head.startsWith("\xef\xbb\xbf")) {
        m_notes = {TextEncoding::Utf8, true, 0};
    } else if (head.startsWith("\xff\xfe")) {
        m_notes = {TextEncoding::Utf16LittleEndian, true, 0};
    } else if (head.startsWith("\xfe\xff")) {
        m_notes = {TextEncoding::Utf16BigEndian, true, 0};
    } else if (const auto utf16 = unmarkedUtf16(head)) {
        m_notes = {*utf16, false, 0};
    } else {
        // A wrong byte may come at the very end, so all of them are looked at: letters of several bytes against bytes
        // that are no part of any.
        qint64 whole = 0;
        qint64 wrong = 0;
        QByteArray rest;
        while (!bytes.isEmpty()) {
            const QByteArray piece = rest + bytes;
            rest.clear();
            bytes = readBytes();
            for (qsizetype i = 0; i < piece.size();) {
                const int length = sequenceLength(piece, i);
                if (length < 0 && !bytes.isEmpty()) {
                    rest = piece.sliced(i);
                    break;
                }
                whole += length > 1;
                wrong += length <= 0;
                i += std::max(length, 1);
            }
        }
        m_notes.encoding = wrong == 0 || whole > wrong ? TextEncoding::Utf8 : TextEncoding::Cp1252;
    }
    rewind();
}

void TextFile::rewind() {
    m_file.seek(0);
    m_rest.clear();
    m_position = 0;
    m_atEnd = false;
    m_notes.strangeBytes = 0;
    if (m_notes.byteOrderMark)
        m_position = m_file.read(m_notes.encoding == TextEncoding::Utf8 ? 3 : 2).size();
}

QString TextFile::read() {
    while (!m_atEnd) {
        const QByteArray bytes = readBytes();
        m_atEnd = bytes.isEmpty();
        m_position += bytes.size();
        const QByteArray piece = m_rest + bytes;
        const QString text = decodeText(piece, m_notes.encoding, m_atEnd, m_rest, m_notes.strangeBytes);
        if (!text.isEmpty())
            return text;
    }
    return {};
}

} // namespace entraide
