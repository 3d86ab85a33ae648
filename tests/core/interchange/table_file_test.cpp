// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/error.h"
#include "interchange/package_part.h"
#include "interchange/record_source.h"
#include "interchange/table_file.h"
#include "interchange/xlsx_writer.h"

#include <QDir>
#include <QFile>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace THIS_FILE {

using namespace entraide;
using namespace Qt::StringLiterals;

namespace {

class TableFileTest : public testing::Test {
protected:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QStringList left() const {
        return QDir(m_folder.path()).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot);
    }
    static QList<QStringList> cells(const QString& path) {
        QList<QStringList> rows;
        const auto source = openRecords(path);
        for (CsvRecord record; source->next(record);)
            rows.append(record.cells);
        return rows;
    }
    /// Of an element of a workbook's sheet, by its name.
    static QString attribute(const QString& path, QLatin1StringView element, const QString& name) {
        const ZipPackage package(path);
        PackagePart part(package, u"xl/worksheets/sheet1.xml"_s);
        while (part.next()) {
            if (part.starts(element))
                return part.attributes().value(name).toString();
        }
        return u"(none)"_s;
    }

    QTemporaryDir m_folder;
};

} // namespace

TEST_F(TableFileTest, shouldWriteAWorkbookThatIsReadAsItWasMeant) {
    const QString file = path(u"list.xlsx"_s);
    const auto table = makeTableFile(file, TableForm::Xlsx, u"Bénévoles: liste"_s,
                                     {u"Nom"_s, u"Né le"_s, u"Vu"_s, u"Heures"_s, u"€"_s});
    table->row({{u"=HYPERLINK(\"http://a\")"_s},
                {u"21/11/2026"_s, QDate(2026, 11, 21)},
                {u"21/11/2026 08:09"_s, QDateTime({2026, 11, 21}, {8, 9})},
                {u"12,5"_s, 12.5},
                {u"1234,50"_s, EuroCents{123450}}});
    table->row({{u"0470 12 34 56"_s}, {u"l'an 1789"_s, QDate(1789, 7, 14)}, {}, {u"-3"_s, -3.0}, {}});
    table->row({{u"a\nb \u0001 _x0041_ é 😀 \uffff"_s}});
    EXPECT_FALSE(QFile::exists(file)) << "not before it is whole";
    table->finish();
    EXPECT_EQ(left(), QStringList{u"list.xlsx"_s});
    EXPECT_EQ(openRecords(file)->sheet(), u"Bénévoles liste");
    EXPECT_EQ(cells(file), (QList<QStringList>{{u"Nom"_s, u"Né le"_s, u"Vu"_s, u"Heures"_s, u"€"_s},
                                               {u"=HYPERLINK(\"http://a\")"_s, u"2026-11-21"_s,
                                                u"2026-11-21 08:09:00"_s, u"12.5"_s, u"1234.5"_s},
                                               {u"0470 12 34 56"_s, u"l'an 1789"_s, QString(), u"-3"_s},
                                               {u"a\nb \u0001 _x0041_ é 😀 \ufffd"_s}}));
    EXPECT_EQ(attribute(file, "f"_L1, u"t"_s), u"(none)") << "no cell is a formula";
    EXPECT_EQ(attribute(file, "pane"_L1, u"state"_s), u"frozen");
    EXPECT_EQ(attribute(file, "autoFilter"_L1, u"ref"_s), u"A1:E4");
}

TEST_F(TableFileTest, shouldWriteManyRowsAndReplaceAnOlderFile) {
    const QString file = path(u"list.xlsx"_s);
    constexpr int rows = 3000;
    for (int round = 0; round < 2; ++round) {
        const auto table = makeTableFile(file, TableForm::Xlsx, {}, {u"n"_s});
        for (int i = 0; i < rows; ++i)
            table->row({{QString::number(i), double(i)}});
        table->finish();
    }
    const QList<QStringList> read = cells(file);
    ASSERT_EQ(read.size(), rows + 1);
    EXPECT_EQ(read.last(), QStringList{QString::number(rows - 1)});
}

TEST_F(TableFileTest, shouldLeaveNothingOfAFileThatIsNotFinished) {
    for (const TableForm form : {TableForm::Csv, TableForm::Xlsx}) {
        const auto table = makeTableFile(path(u"list"_s), form, {}, {u"a"_s});
        for (int i = 0; i < 500; ++i)
            table->row({{u"x"_s}});
    }
    EXPECT_EQ(left(), QStringList());
}

TEST_F(TableFileTest, shouldCutWhatNoCellHolds) {
    const QString file = path(u"list.xlsx"_s);
    const auto table = makeTableFile(file, TableForm::Xlsx, {}, {u"a"_s});
    table->row({{QString(50'000, u'x')}});
    table->finish();
    const QString cell = cells(file)[1][0];
    EXPECT_EQ(cell.size(), XlsxWriter::longestText);
    EXPECT_TRUE(cell.endsWith(u'…'));
}

TEST_F(TableFileTest, shouldWriteCsvForBelgianExcel) {
    const QString file = path(u"list.csv"_s);
    const auto table = makeTableFile(file, tableFormOf(file), {}, {u"Nom"_s, u"Né le"_s});
    table->row({{u"=1+1"_s}, {u"21/11/2026"_s, QDate(2026, 11, 21)}});
    table->finish();
    QFile written(file);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    EXPECT_EQ(written.readAll(), "\xef\xbb\xbfNom;N\xc3\xa9 le\r\n'=1+1;21/11/2026\r\n");
    EXPECT_EQ(tableFormOf(u"A.XLSX"_s), TableForm::Xlsx);
}

TEST_F(TableFileTest, shouldSayThatTheFolderIsNotThere) {
    for (const TableForm form : {TableForm::Csv, TableForm::Xlsx}) {
        try {
            makeTableFile(path(u"nowhere/list"_s), form, {}, {u"a"_s});
            ADD_FAILURE();
        } catch (const Error& error) {
            EXPECT_EQ(error.code(), ErrorCode::FileMissing);
        }
    }
}

TEST_F(TableFileTest, shouldNameASheetAsExcelWants) {
    EXPECT_EQ(sheetName(u"Offres / 'demandes' [2026]: toutes?*"_s), u"Offres  'demandes' 2026 toutes");
    EXPECT_EQ(sheetName(u"'a'"_s), u"a");
    EXPECT_EQ(sheetName(u"[]"_s), u"1");
    EXPECT_EQ(sheetName(QString(50, u'x')).size(), 31);
}

} // namespace THIS_FILE
