// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/file_faults.h"
#include "interchange/text_decoding.h"

#include <QStringEncoder>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace THIS_FILE {

using namespace entraide;
using namespace Qt::StringLiterals;

namespace {

class TextDecoding : public testing::Test {
protected:
    QString fileWith(const QByteArray& bytes) {
        const QString path = m_folder.filePath(u"file%1.csv"_s.arg(++m_files));
        QFile file(path);
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(bytes), bytes.size());
        return path;
    }

    static QString all(TextFile& file) {
        QString text;
        for (QString piece = file.read(); !piece.isEmpty(); piece = file.read())
            text += piece;
        return text;
    }

    ErrorCode errorOf(const QString& path, qint64 largest, QString* detail = nullptr) {
        try {
            TextFile file(path, largest);
        } catch (const Error& error) {
            if (detail)
                *detail = error.detail();
            return error.code();
        }
        return ErrorCode::NotFound;
    }

    QTemporaryDir m_folder;
    int m_files = 0;
};

const QString sentence = u"Zoë a reçu 3 € — où ? Łódź, Yılmaz 🙂\n"_s;

} // namespace

TEST_F(TextDecoding, shouldReadUtf8WithAndWithoutMark) {
    TextFile plain(fileWith(sentence.toUtf8()));
    EXPECT_EQ(all(plain), sentence);
    EXPECT_EQ(plain.notes(), (DecodingNotes{TextEncoding::Utf8, false, 0}));
    TextFile marked(fileWith("\xef\xbb\xbf" + sentence.toUtf8()));
    EXPECT_EQ(all(marked), sentence);
    EXPECT_TRUE(marked.notes().byteOrderMark);
}

TEST_F(TextDecoding, shouldReadUtf16WithAndWithoutMark) {
    for (const auto encoding : {QStringConverter::Utf16LE, QStringConverter::Utf16BE}) {
        for (const auto flag : {QStringConverter::Flag::WriteBom, QStringConverter::Flag::Default}) {
            const QByteArray bytes = QStringEncoder(encoding, flag)(sentence);
            TextFile file(fileWith(bytes));
            EXPECT_EQ(all(file), sentence);
            EXPECT_EQ(file.notes().encoding, encoding == QStringConverter::Utf16LE ? TextEncoding::Utf16LittleEndian
                                                                                   : TextEncoding::Utf16BigEndian);
        }
    }
}

TEST_F(TextDecoding, shouldReadCp1252) {
    TextFile file(fileWith("Zo\xeb"
                           " a re\xe7"
                           "u 3 \x80 \x97 o\xf9 ?"));
    EXPECT_EQ(all(file), u"Zoë a reçu 3 € — où ?"_s);
    EXPECT_EQ(file.notes(), (DecodingNotes{TextEncoding::Cp1252, false, 0}));
}

TEST_F(TextDecoding, shouldKeepEveryByteOfAMixedFile) {
    TextFile file(fileWith(QByteArray("Zoë, Chloé, Anaïs et Jos\xe9"
                                      "e\n")));
    EXPECT_EQ(all(file), u"Zoë, Chloé, Anaïs et Josée\n"_s);
    EXPECT_EQ(file.notes(), (DecodingNotes{TextEncoding::Utf8, false, 1}));
}

TEST_F(TextDecoding, shouldGiveOneLetterForEachByteThatCp1252LeavesOpen) {
    TextFile file(fileWith("a\x81"
                           "z\xff"));
    EXPECT_EQ(all(file), u"a\u0081zÿ"_s);
    EXPECT_EQ(file.notes().strangeBytes, 1);
}

TEST_F(TextDecoding, shouldNotCutLettersAtTheEndOfAPiece) {
    const QByteArray unit = u"é€🙂"_s.toUtf8();
    for (int shift = 0; shift < 9; ++shift) {
        const QByteArray bytes = QByteArray(shift, 'x') + unit.repeated(80'000);
        TextFile file(fileWith(bytes));
        const QString text = all(file);
        EXPECT_EQ(file.notes().strangeBytes, 0);
        EXPECT_EQ(file.position(), bytes.size());
        EXPECT_TRUE(text.toUtf8() == bytes) << shift;
    }
}

TEST_F(TextDecoding, shouldGiveTheSameAgainAfterRewind) {
    TextFile file(fileWith("\xef\xbb\xbf" + sentence.toUtf8().repeated(9'000) + "\xe9"));
    const QString once = all(file);
    file.rewind();
    EXPECT_TRUE(all(file) == once);
    EXPECT_EQ(file.notes().strangeBytes, 1);
}

TEST_F(TextDecoding, shouldKeepSequencesThatUtf8Forbids) {
    QByteArray rest;
    qint64 strange = 0;
    // An overlong slash, a surrogate, and a letter beyond Unicode.
    const QString text = decodeText("\xc0\xaf\xed\xa0\x80\xf5\x80\x80\x80", TextEncoding::Utf8, true, rest, strange);
    EXPECT_EQ(strange, 9);
    EXPECT_EQ(text.size(), 9);
}

TEST_F(TextDecoding, shouldRefuseAFileThatIsTooLargeBeforeReadingIt) {
    const QString path = m_folder.filePath(u"huge.csv"_s);
    QFile file(path);
    ASSERT_TRUE(file.open(QIODevice::WriteOnly));
    ASSERT_TRUE(file.resize(1024LL * 1024 * 1024)); // sparse: takes no room
    file.close();
    QString detail;
    EXPECT_EQ(errorOf(path, TextFile::largestSize, &detail), ErrorCode::BadInput);
    EXPECT_EQ(detail, QString(fault::tooLarge));
}

TEST_F(TextDecoding, shouldRefuseWhatIsNoText) {
    QString detail;
    EXPECT_EQ(errorOf(fileWith("PK\x03\x04workbook"), 1000, &detail), ErrorCode::BadInput);
    EXPECT_EQ(detail, QString(fault::notText));
    EXPECT_EQ(errorOf(m_folder.path(), 1000), ErrorCode::BadInput);
    EXPECT_EQ(errorOf(m_folder.filePath(u"not there.csv"_s), 1000), ErrorCode::FileMissing);
}

TEST_F(TextDecoding, shouldReadAnEmptyFile) {
    TextFile file(fileWith({}));
    EXPECT_TRUE(file.read().isEmpty());
}

} // namespace THIS_FILE
