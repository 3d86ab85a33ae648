// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/csv_reader.h"
#include "interchange/csv_writer.h"
#include "interchange/file_faults.h"

#include <QFile>
#include <QRandomGenerator>
#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace THIS_FILE {

using namespace entraide;
using namespace Qt::StringLiterals;
using testing::ElementsAre;

namespace {

/// Gives \a text in pieces of \a size letters.
CsvReader::Source pieces(QString text, qsizetype size = 1'000'000) {
    return [text, size, at = qsizetype(0)]() mutable {
        const QString piece = text.mid(at, size);
        at += piece.size();
        return piece;
    };
}

using Table = QList<QStringList>;

QList<CsvRecord> recordsOf(const QString& text, QChar separator = u';', qsizetype size = 1'000'000) {
    CsvReader reader(pieces(text, size), separator);
    QList<CsvRecord> records;
    for (CsvRecord record; reader.next(record);)
        records.append(record);
    return records;
}

Table cells(const QString& text, QChar separator = u';') {
    QList<QStringList> all;
    for (const CsvRecord& record : recordsOf(text, separator))
        all.append(record.cells);
    return all;
}

QStringList row(std::initializer_list<QString> list) {
    return QStringList(list);
}

} // namespace

TEST(CsvReader, shouldReadCellsAndLines) {
    EXPECT_EQ(cells(u"a;b;c\nd;;f"_s), (Table{row({u"a"_s, u"b"_s, u"c"_s}), row({u"d"_s, u""_s, u"f"_s})}));
    EXPECT_EQ(cells(u"a;\n"_s), (Table{row({u"a"_s, u""_s})}));
    EXPECT_TRUE(cells({}).isEmpty());
}

TEST(CsvReader, shouldReadQuotes) {
    EXPECT_EQ(cells(u"\"a;b\";\"say \"\"hi\"\"\";\"\"\n"_s), (Table{row({u"a;b"_s, u"say \"hi\""_s, u""_s})}));
    EXPECT_EQ(cells(u" \"a\" ; b"_s), (Table{row({u"a"_s, u" b"_s})}));
}

TEST(CsvReader, shouldKnowTheLineOfEachRecordWhateverEndsTheLines) {
    for (const QString& end : {u"\n"_s, u"\r\n"_s, u"\r"_s}) {
        QString text = u"a;b\n\"two\nlines\";c\n\nlast;d"_s;
        const auto records = recordsOf(text.replace(u'\n', end), u';', 3);
        ASSERT_EQ(records.size(), 4);
        EXPECT_EQ(records[1].cells, row({u"two\nlines"_s, u"c"_s}));
        EXPECT_TRUE(records[2].isEmpty());
        EXPECT_EQ(records[0].line, 1);
        EXPECT_EQ(records[1].line, 2);
        EXPECT_EQ(records[2].line, 4);
        EXPECT_EQ(records[3].line, 5);
    }
}

TEST(CsvReader, shouldKeepStrayQuotesAsText) {
    const auto records = recordsOf(u"5\" pipe;x\n\"De Kring\" vzw;y;\"z\"\n\"the \"old\" hall\";q\n"_s);
    ASSERT_EQ(records.size(), 3);
    EXPECT_EQ(records[0].cells, row({u"5\" pipe"_s, u"x"_s}));
    EXPECT_EQ(records[1].cells, row({u"\"De Kring\" vzw"_s, u"y"_s, u"z"_s}));
    EXPECT_EQ(records[2].cells, row({u"the \"old\" hall"_s, u"q"_s}));
    for (const CsvRecord& record : records)
        EXPECT_TRUE(record.strayQuote);
}

TEST(CsvReader, shouldNotSwallowTheFileAfterAQuoteThatNobodyCloses) {
    const auto short_ = recordsOf(u"\"open;a\nb;c\n"_s);
    ASSERT_EQ(short_.size(), 2);
    EXPECT_EQ(short_[0].cells, row({u"\"open"_s, u"a"_s}));
    EXPECT_EQ(short_[1].cells, row({u"b"_s, u"c"_s}));
    const auto long_ = recordsOf(u"\"open;a\n"_s + u"b;c\n"_s.repeated(50'000));
    EXPECT_EQ(long_.size(), 50'001);
    EXPECT_EQ(long_.last().line, 50'001);
}

TEST(CsvReader, shouldLeaveNulOutAndSayIt) {
    const auto records = recordsOf(u"a"_s + QChar(0) + u"b;\"c"_s + QChar(0) + u"\""_s);
    ASSERT_EQ(records.size(), 1);
    EXPECT_EQ(records[0].cells, row({u"ab"_s, u"c"_s}));
    EXPECT_TRUE(records[0].nulLetters);
}

TEST(CsvReader, shouldReadTheSameInPiecesOfAnySize) {
    const QString text = u"sep=;\r\na;\"b\r\n\"\"c\"\"\";d\r\n;\"\";\r\n\"x\"y;z\r\n"_s;
    const auto whole = recordsOf(text);
    for (qsizetype size = 1; size < 12; ++size) {
        const auto cut = recordsOf(text, u';', size);
        ASSERT_EQ(cut.size(), whole.size());
        for (qsizetype i = 0; i < cut.size(); ++i) {
            EXPECT_EQ(cut[i].cells, whole[i].cells);
            EXPECT_EQ(cut[i].line, whole[i].line);
        }
    }
    EXPECT_EQ(whole.first().line, 2);
}

TEST(CsvReader, shouldRefuseTooManyRowsAndCells) {
    CsvReader rows(pieces(u"a\n"_s.repeated(11)), u';', 10);
    CsvRecord record;
    for (int i = 0; i < 10; ++i)
        ASSERT_TRUE(rows.next(record));
    try {
        rows.next(record);
        FAIL() << "an eleventh row was read";
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::BadInput);
        EXPECT_EQ(error.detail(), QString(fault::tooManyRows));
    }
    CsvReader wide(pieces(QString(CsvReader::mostCells + 1, u';')), u';');
    EXPECT_THROW(wide.next(record), Error);
}

TEST(CsvReader, shouldGuessTheSeparator) {
    EXPECT_EQ(CsvReader::guessSeparator(u"Naam;Telefoon\nPeeters, An;02\nMaes, Jo;03\n"_s), QChar(u';'));
    EXPECT_EQ(CsvReader::guessSeparator(u"Nom,Rue\n\"Peeters; An\",\"x\"\nb,c\n"_s), QChar(u','));
    EXPECT_EQ(CsvReader::guessSeparator(u"Nom\tRue\nAn, Jo\tx\nb\tc\n"_s), QChar(u'\t'));
    EXPECT_EQ(CsvReader::guessSeparator(u"sep=|\nNom,Rue|x\n"_s), QChar(u'|'));
    EXPECT_EQ(CsvReader::guessSeparator(u"Nom\nAn\n"_s), QChar(u','));
    EXPECT_EQ(CsvReader::guessSeparator({}), QChar(u','));
    EXPECT_EQ(CsvReader::guessSeparator(u"a;b;c\n1,5;2,5;3,5\n1,5;2,5;3,5"_s), QChar(u';'));
}

TEST(CsvReader, shouldSurviveWhateverIsInTheFile) {
    QRandomGenerator random(7);
    const QString letters = u"\"\";\n\r,a b'="_s + QChar(0);
    for (int round = 0; round < 20'000; ++round) {
        QString text;
        for (int length = random.bounded(40); length > 0; --length)
            text += letters[random.bounded(static_cast<int>(letters.size()))];
        const auto records = recordsOf(text, u';', 1 + random.bounded(9));
        qint64 line = 0;
        for (const CsvRecord& record : records) {
            ASSERT_GT(record.line, line);
            ASSERT_FALSE(record.cells.isEmpty());
            line = record.line;
        }
    }
}

TEST(CsvWriter, shouldWriteWhatBelgianExcelOpensAndReadItBack) {
    const QList<QStringList> rows{row({u"Nom"_s, u"Remarque"_s}),
                                  row({u"Zoé; \"la\" voisine"_s, u"deux\nlignes"_s}),
                                  row({u"=1+1"_s, u"+32 478 55 66 77"_s}),
                                  row({u"'=1"_s, u"'s avonds"_s}),
                                  row({u" edge "_s, u""_s}),
                                  row({u"-"_s, u"@home"_s})};
    const QTemporaryDir folder;
    QFile file(folder.filePath(u"out.csv"_s));
    ASSERT_TRUE(file.open(QIODevice::ReadWrite));
    CsvWriter writer(file);
    for (const QStringList& cells : rows)
        writer.row(cells);
    file.seek(0);
    const QByteArray bytes = file.readAll();
    EXPECT_TRUE(bytes.startsWith("\xef\xbb\xbfNom;Remarque\r\n"));
    EXPECT_TRUE(bytes.contains("\r\n'=1+1;'+32 478 55 66 77\r\n"));
    auto back = cells(QString::fromUtf8(bytes.mid(3)));
    for (QStringList& line : back) {
        for (QString& cell : line)
            cell = unguardedCell(cell);
    }
    EXPECT_EQ(back, rows);
}

TEST(CsvWriter, shouldGuardOnlyFormulasAndTakeTheGuardOff) {
    for (const QString& cell : {u"=HYPERLINK(\"x\")"_s, u"+1"_s, u"-1"_s, u"@x"_s, u"\tx"_s, u"'=x"_s, u"''=x"_s}) {
        EXPECT_EQ(guardedCell(cell), u'\'' + cell);
        EXPECT_EQ(unguardedCell(guardedCell(cell)), cell);
    }
    for (const QString& cell : {u""_s, u"'s avonds"_s, u"plain"_s, u"'"_s, u"1=1"_s}) {
        EXPECT_EQ(guardedCell(cell), cell);
        EXPECT_EQ(unguardedCell(cell), cell);
    }
}

TEST(CsvWriter, shouldSayThatTheDiskIsFull) {
    QFile full(u"/dev/full"_s);
    if (!full.open(QIODevice::WriteOnly | QIODevice::Unbuffered))
        FAIL() << "this system has no /dev/full";
    try {
        CsvWriter writer(full);
        FAIL() << "nothing was thrown";
    } catch (const Error& error) {
        EXPECT_EQ(error.code(), ErrorCode::DiskFull);
    }
}

} // namespace THIS_FILE
