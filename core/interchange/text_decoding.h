// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QFile>
#include <QString>

namespace entraide {

enum class TextEncoding { Utf8, Utf16LittleEndian, Utf16BigEndian, Cp1252 };

/// What was found about a file's bytes. Nothing is lost silently: a byte that is no part of the encoding is read as
/// CP1252 (or kept as a control character) and counted.
struct DecodingNotes {
    TextEncoding encoding = TextEncoding::Utf8;
    bool byteOrderMark = false;
    qint64 strangeBytes = 0; ///< that are no part of the encoding
    friend bool operator==(const DecodingNotes&, const DecodingNotes&) = default;
};

/// A text file of unknown encoding, read in pieces of constant size. One thread; the file stays open as long as this
/// lives.
class TextFile {
public:
    static constexpr qint64 largestSize = 200 * 1024 * 1024;

    /// Looks at all bytes once, without keeping them. Throws FileMissing, NoPermission, or BadInput with
    /// fault::tooLarge (before reading anything) or fault::notText.
    explicit TextFile(const QString& path, qint64 largest = largestSize);

    const DecodingNotes& notes() const { return m_notes; }
    qint64 size() const { return m_file.size(); }
    /// Bytes given out so far, for progress.
    qint64 position() const { return m_position; }

    /// The next piece; empty at the end. Throws Storage when the disk fails.
    QString read();
    /// Begins again.
    void rewind();

private:
    QByteArray readBytes();
    void examine();

    QFile m_file;
    DecodingNotes m_notes;
    QByteArray m_rest; ///< bytes of a letter whose end was not read yet
    qint64 m_position = 0;
    bool m_atEnd = false;
};

/// Decodes \a bytes as far as letters are whole; \a rest receives the bytes of a letter cut at the end (empty when
/// \a last). Counts strange bytes in \a strange. Pure.
QString decodeText(QByteArrayView bytes, TextEncoding encoding, bool last, QByteArray& rest, qint64& strange);

} // namespace entraide
