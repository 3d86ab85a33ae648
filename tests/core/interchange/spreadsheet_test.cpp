// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/file_faults.h"
#include "interchange/number_format.h"
#include "interchange/package_part.h"
#include "interchange/record_source.h"
#include "interchange/sheet_reader.h"
#include "interchange/xlsx_parts.h"
#include "support/workbook_file.h"

#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace THIS_FILE {

using namespace entraide;
using namespace entraide::workbooks;
using namespace Qt::StringLiterals;

namespace {

class SpreadsheetTest : public testing::Test {
protected:
    QString path(const QString& name) const { return m_folder.filePath(name); }
    QString plain(const QByteArray& bytes, const QString& name = u"list.xlsx"_s) const {
        QFile file(path(name));
        EXPECT_TRUE(file.open(QIODevice::WriteOnly));
        EXPECT_EQ(file.write(bytes), bytes.size());
        return path(name);
    }
    QString xlsx(const XlsxContent& content) const {
        writePackage(path(u"list.xlsx"_s), xlsxMembers(content));
        return path(u"list.xlsx"_s);
    }
    QString xlsx(const QByteArray& rows) const { return xlsx(XlsxContent{.sheets = {{"Feuil1", rows}}}); }
    QString ods(const QByteArray& tables) const {
        writePackage(path(u"list.ods"_s), odsMembers(tables));
        return path(u"list.ods"_s);
    }
    QString odsRows(const QByteArray& rows) const {
        return ods("<table:table table:name=\"Blad1\">" + rows + "</table:table>");
    }
    static QList<CsvRecord> read(const QString& path, const QString& sheet = {}) {
        QList<CsvRecord> records;
        const auto source = openRecords(path, sheet);
        for (CsvRecord record; source->next(record);)
            records.append(record);
        return records;
    }
    static QList<QStringList> cells(const QString& path, const QString& sheet = {}) {
        QList<QStringList> rows;
        for (const CsvRecord& record : read(path, sheet))
            rows.append(record.cells);
        return rows;
    }
    /// Why the file is refused.
    static QString fault(const QString& path, const QString& sheet = {}) {
        try {
            read(path, sheet);
        } catch (const Error& error) {
            EXPECT_EQ(error.code(), ErrorCode::BadInput);
            return error.detail();
        }
        return u"read"_s;
    }

    QTemporaryDir m_folder;
};

constexpr auto styles = "<numFmts><numFmt numFmtId=\"164\" formatCode=\"dd/mm/yyyy\\ hh:mm\"/>"
                        "<numFmt numFmtId=\"165\" formatCode=\"0000&quot; &quot;00&quot; &quot;00\"/></numFmts>"
                        "<cellStyleXfs><xf numFmtId=\"9\"/></cellStyleXfs>"
                        "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"14\"/><xf numFmtId=\"164\"/><xf numFmtId=\"20\"/>"
                        "<xf numFmtId=\"46\"/><xf numFmtId=\"10\"/><xf numFmtId=\"165\"/></cellXfs>";

} // namespace

// ---- numbers --------------------------------------------------------------------------------------------------------

TEST(NumberFormat, shouldKnowDaysByTheirCodes) {
    using enum NumberKind;
    EXPECT_EQ(formatFromCode(u"d/mm/yyyy").kind, Date);
    EXPECT_EQ(formatFromCode(u"[$-F800]dddd, mmmm dd, yyyy").kind, Date);
    EXPECT_EQ(formatFromCode(u"[Red]mmm;@").kind, Date);
    EXPECT_EQ(formatFromCode(u"h:mm AM/PM").kind, Time);
    EXPECT_EQ(formatFromCode(u"[h]:mm:ss").kind, Elapsed);
    EXPECT_EQ(formatFromCode(u"0.00%").kind, Percent);
    EXPECT_EQ(formatFromCode(u"General").kind, Plain);
    EXPECT_EQ(formatFromCode(u"@").kind, Plain);
    EXPECT_EQ(formatFromCode(u"#,##0.00\\ \"days\"").kind, Plain) << "letters in quotes are only shown";
    EXPECT_EQ(formatFromCode(u"0.00").kind, Plain);
    EXPECT_EQ(formatFromCode(u"0000000000"), (NumberFormat{Padded, 10}));
    EXPECT_EQ(formatFromCode(u"0###\\ ##\\ ##\\ ##"), (NumberFormat{Padded, 10}));
    EXPECT_EQ(builtInFormat(22).kind, Date);
    EXPECT_EQ(builtInFormat(45).kind, Time);
    EXPECT_EQ(builtInFormat(44).kind, Plain);
}

TEST(NumberFormat, shouldCountDaysAsBothSystemsDo) {
    const NumberFormat day{NumberKind::Date};
    EXPECT_EQ(numberText(1, day, false), u"1900-01-01");
    EXPECT_EQ(numberText(59, day, false), u"1900-02-28");
    EXPECT_EQ(numberText(61, day, false), u"1900-03-01");
    EXPECT_EQ(numberText(46347, day, false), u"2026-11-21");
    EXPECT_EQ(numberText(46347.5, day, false), u"2026-11-21 12:00:00");
    EXPECT_EQ(numberText(46347.9999999, day, false), u"2026-11-22") << "what is less than half a second short of it";
    EXPECT_EQ(numberText(46347 - 1462, day, true), u"2026-11-21");
    EXPECT_EQ(numberText(-1, day, false), u"-1");
    EXPECT_EQ(numberText(1e9, day, false), u"1000000000");
}

TEST(NumberFormat, shouldWriteNumbersAsTheyAreMeant) {
    EXPECT_EQ(numberText(1050, {}, false), u"1050");
    EXPECT_EQ(numberText(32470123456, {}, false), u"32470123456");
    EXPECT_EQ(numberText(12.5, {}, false), u"12.5");
    EXPECT_EQ(numberText(0.1 + 0.2, {}, false), u"0.3");
    EXPECT_EQ(numberText(1e18, {}, false), u"1000000000000000000");
    EXPECT_EQ(numberText(0.5, {NumberKind::Percent}, false), u"50%");
    EXPECT_EQ(numberText(0.07, {NumberKind::Percent}, false), u"7%");
    EXPECT_EQ(numberText(0.75, {NumberKind::Time}, false), u"18:00");
    EXPECT_EQ(numberText(46347.75, {NumberKind::Time}, false), u"18:00");
    EXPECT_EQ(numberText(26.5 / 24, {NumberKind::Elapsed}, false), u"26:30");
    EXPECT_EQ(numberText(470123456, {NumberKind::Padded, 10}, false), u"0470123456");
    EXPECT_EQ(numberText(-5, {NumberKind::Padded, 10}, false), u"-5");
}

// ---- Excel ----------------------------------------------------------------------------------------------------------

TEST_F(SpreadsheetTest, shouldReadEachKindOfExcelCell) {
    const QString file = xlsx(
        {.sheets = {{"A", "<row r=\"1\"><c r=\"A1\" t=\"s\"><v>0</v></c><c r=\"B1\" t=\"s\"><v>1</v></c></row>"
                          "<row r=\"3\"><c r=\"A3\" t=\"inlineStr\"><is><r><t>An </t></r><r><t>Maes</t></r></is></c>"
                          "<c r=\"B3\"><v>1050.0</v></c><c r=\"C3\" t=\"b\"><v>1</v></c>"
                          "<c r=\"D3\" t=\"e\"><v>#N/A</v></c>"
                          "<c r=\"E3\" t=\"str\"><f>A1&amp;B1</f><v>An-Jo</v></c>"
                          "<c r=\"F3\" t=\"d\"><v>2026-11-21T00:00:00.000</v></c></row>"
                          "<row r=\"4\"><c r=\"A4\" s=\"1\"><v>46347</v></c><c r=\"B4\" s=\"2\"><v>46347.5</v></c>"
                          "<c r=\"C4\" s=\"3\"><v>0.75</v></c><c r=\"D4\" s=\"4\"><v>1.5</v></c>"
                          "<c r=\"E4\" s=\"5\"><v>0.5</v></c><c r=\"F4\" s=\"6\"><v>4701234</v></c></row>"}},
         .strings = "<si><t>Pr&#233;nom</t></si><si><r><t>No</t></r><r><t xml:space=\"preserve\">m </t></r>"
                    "<rPh sb=\"0\" eb=\"1\"><t>aloud</t></rPh></si>",
         .styles = styles});
    const QList<CsvRecord> rows = read(file);
    ASSERT_EQ(rows.size(), 3);
    EXPECT_EQ(rows[0].cells, (QStringList{u"Prénom"_s, u"Nom "_s}));
    EXPECT_EQ(rows[1].cells, (QStringList{u"An Maes"_s, u"1050"_s, u"TRUE"_s, u"#N/A"_s, u"An-Jo"_s, u"2026-11-21"_s}));
    EXPECT_EQ(rows[1].line, 3);
    EXPECT_EQ(rows[2].cells, (QStringList{u"2026-11-21"_s, u"2026-11-21 12:00:00"_s, u"18:00"_s, u"36:00"_s, u"50%"_s,
                                          u"04701234"_s}));
}

TEST_F(SpreadsheetTest, shouldCountFrom1904WhereTheWorkbookDoes) {
    const QString file =
        xlsx({.sheets = {{"A", "<row><c s=\"1\"><v>44885</v></c></row>"}}, .styles = styles, .since1904 = true});
    EXPECT_EQ(cells(file), (QList<QStringList>{{u"2026-11-21"_s}}));
}

TEST_F(SpreadsheetTest, shouldReadCellsThatDoNotSayWhereTheyAre) {
    EXPECT_EQ(cells(xlsx("<row><c><v>1</v></c><c/><c><v>3</v></c><c/></row><row/><row><c r=\"B9\"><v>2</v></c></row>")),
              (QList<QStringList>{{u"1"_s, QString(), u"3"_s}, {QString(), u"2"_s}}));
}

TEST_F(SpreadsheetTest, shouldReadLettersThatXmlCannotHold) {
    EXPECT_EQ(xlsxText(u"a_x000D_\n_x0041__x005F_x0042_ _xZZZZ_ _x00"_s), u"a\nA_x0042_ _xZZZZ_ _x00");
}

TEST_F(SpreadsheetTest, shouldReadTheFirstSheetThatHoldsSomethingOrTheOneThatIsNamed) {
    const QString file = xlsx({.sheets = {{"Vide", ""},
                                          {"Cach&#233;e", inlineRow({"secret"})},
                                          {"Liste", inlineRow({"An"})},
                                          {"Autre", inlineRow({"Jo"})}},
                               .hiddenSheet = "Cach&#233;e"});
    const auto source = openRecords(file);
    EXPECT_EQ(source->sheets(), (QStringList{u"Liste"_s, u"Autre"_s, u"Cachée"_s}));
    EXPECT_EQ(source->sheet(), u"Liste");
    EXPECT_EQ(cells(file), (QList<QStringList>{{u"An"_s}}));
    EXPECT_EQ(cells(file, u"Autre"_s), (QList<QStringList>{{u"Jo"_s}}));
    EXPECT_EQ(cells(file, u"autre "_s), (QList<QStringList>{{u"Jo"_s}}));
    EXPECT_EQ(fault(file, u"Rien"_s), fault::noSuchSheet);
    EXPECT_EQ(fault(file, u"Vide"_s), fault::noRows);
}

TEST_F(SpreadsheetTest, shouldBeginAgainAsOftenAsWanted) {
    for (const QString& file :
         {xlsx(inlineRow({"An"}) + inlineRow({"Jo"})), odsRows(odsRow({"An"}) + odsRow({"Jo"}))}) {
        const auto source = openRecords(file);
        CsvRecord record;
        for (int i = 0; i < 3; ++i) {
            source->rewind();
            ASSERT_TRUE(source->next(record));
            EXPECT_EQ(record.cells, QStringList{u"An"_s});
        }
        ASSERT_TRUE(source->next(record));
        EXPECT_FALSE(source->next(record));
        EXPECT_GT(source->position(), 0);
        EXPECT_LE(source->position(), source->size());
    }
}

// ---- OpenDocument ---------------------------------------------------------------------------------------------------

TEST_F(SpreadsheetTest, shouldReadEachKindOfOpenDocumentCell) {
    const QList<QStringList> rows = cells(odsRows(
        "<table:table-row>"
        "<table:table-cell office:value-type=\"string\"><text:p>An<text:s "
        "text:c=\"2\"/><text:span>Maes</text:span></text:p>"
        "<text:p>Jo</text:p></table:table-cell>"
        "<table:table-cell office:value-type=\"float\" office:value=\"1050.0\" calcext:value-type=\"float\">"
        "<text:p>1050,00</text:p></table:table-cell>"
        "<table:table-cell office:value-type=\"float\" office:value=\"470123456\"><text:p>0470 12 34 56</text:p>"
        "</table:table-cell>"
        "<table:table-cell office:value-type=\"date\" office:date-value=\"2026-11-21\"><text:p>21/11/26</text:p>"
        "</table:table-cell>"
        "<table:table-cell office:value-type=\"date\" office:date-value=\"2026-11-21T08:09:00\"/>"
        "<table:table-cell office:value-type=\"time\" office:time-value=\"PT18H05M00S\"/>"
        "<table:table-cell office:value-type=\"boolean\" office:boolean-value=\"false\"/>"
        "<table:table-cell office:value-type=\"percentage\" office:value=\"0.5\"/>"
        "<table:table-cell office:value-type=\"currency\" office:value=\"12.5\"/>"
        "<table:table-cell office:value-type=\"string\" office:string-value=\"kept\"/>"
        "</table:table-row>"));
    ASSERT_EQ(rows.size(), 1);
    EXPECT_EQ(rows[0], (QStringList{u"An  Maes\nJo"_s, u"1050"_s, u"0470123456"_s, u"2026-11-21"_s,
                                    u"2026-11-21 08:09:00"_s, u"18:05"_s, u"FALSE"_s, u"50%"_s, u"12.5"_s, u"kept"_s}));
}

TEST_F(SpreadsheetTest, shouldRepeatWhatIsRepeatedAndPassOverWhatIsNotSeen) {
    const QList<CsvRecord> rows = read(
        odsRows("<table:table-row table:number-rows-repeated=\"3\"><table:table-cell/></table:table-row>"
                "<table:table-row table:number-rows-repeated=\"2\"><table:table-cell office:value-type=\"string\" "
                "table:number-columns-repeated=\"2\"><office:annotation><text:p>a note</text:p></office:annotation>"
                "<text:p>x</text:p></table:table-cell><table:covered-table-cell table:number-columns-repeated=\"2\">"
                "<text:p>under</text:p></table:covered-table-cell><table:table-cell "
                "office:value-type=\"string\"><text:p>y</text:p>"
                "</table:table-cell><table:table-cell table:number-columns-repeated=\"16000\"/></table:table-row>"
                "<table:table-row table:number-rows-repeated=\"1048570\"><table:table-cell "
                "table:number-columns-repeated=\"16384\"/>"
                "</table:table-row>"));
    ASSERT_EQ(rows.size(), 2);
    EXPECT_EQ(rows[0].cells, (QStringList{u"x"_s, u"x"_s, QString(), QString(), u"y"_s}));
    EXPECT_EQ(rows[0].line, 4);
    EXPECT_EQ(rows[1].cells, rows[0].cells);
    EXPECT_EQ(rows[1].line, 5);
}

TEST_F(SpreadsheetTest, shouldReadTheSheetsOfAnOpenDocument) {
    const QString file =
        ods("<table:tracked-changes><table:deletion><table:table-cell><text:p>gone</text:p>"
            "</table:table-cell></table:deletion></table:tracked-changes>"
            "<table:table table:name=\"Leeg\"><table:table-row><table:table-cell/></table:table-row>"
            "</table:table><table:table table:name=\"Lijst\"><table:shapes><text:p>a drawing</text:p>"
            "</table:shapes><table:table-header-rows>" +
            odsRow({"An"}) + "</table:table-header-rows></table:table><table:table table:name=\"Ander\">" +
            odsRow({"Jo"}) + "</table:table>");
    EXPECT_EQ(openRecords(file)->sheets(), (QStringList{u"Lijst"_s, u"Ander"_s}));
    EXPECT_EQ(cells(file), (QList<QStringList>{{u"An"_s}}));
    EXPECT_EQ(cells(file, u"Ander"_s), (QList<QStringList>{{u"Jo"_s}}));
}

// ---- what is refused ------------------------------------------------------------------------------------------------

TEST_F(SpreadsheetTest, shouldRefuseWhatIsNoWorkbookItCanRead) {
    EXPECT_EQ(fault(plain("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + QByteArray(600, '\0'))), fault::oldSpreadsheet);
    QByteArray name;
    for (const char letter : QByteArrayView("EncryptedPackage"))
        name += QByteArray(1, letter) + '\0';
    EXPECT_EQ(fault(plain("\xd0\xcf\x11\xe0\xa1\xb1\x1a\xe1" + QByteArray(1024 * 1024 - 20, '\0') + name)),
              fault::protectedFile);
    writePackage(path(u"a.zip"_s), {{"photo.jpg", "x"}});
    EXPECT_EQ(fault(path(u"a.zip"_s)), fault::notText);
    EXPECT_EQ(fault(plain("PK\x03\x04" + QByteArray(200, 'x'))), fault::brokenSpreadsheet);
    EXPECT_EQ(fault(plain("a;b\n1;2\n", u"list.csv"_s), u"Feuil1"_s), fault::noSuchSheet);
    EXPECT_EQ(fault(xlsx(QByteArray())), fault::noRows);

    QList<PackageMember> members = xlsxMembers({.sheets = {{"A", inlineRow({"An"})}}});
    members[3].bytes = "<document/>"; // the main part: a letter
    EXPECT_EQ(members[3].name, "xl/workbook.xml");
    writePackage(path(u"letter.docx"_s), members);
    EXPECT_EQ(fault(path(u"letter.docx"_s)), fault::notText);
    members[1].bytes.replace("xl/workbook.xml", "xl/workbook.bin");
    writePackage(path(u"binary.xlsb"_s), members);
    EXPECT_EQ(fault(path(u"binary.xlsb"_s)), fault::oldSpreadsheet);

    members = odsMembers("<table:table/>");
    members[0].bytes = "application/vnd.oasis.opendocument.text";
    writePackage(path(u"letter.odt"_s), members);
    EXPECT_EQ(fault(path(u"letter.odt"_s)), fault::notText);
}

TEST_F(SpreadsheetTest, shouldRefuseWhatHasAPassword) {
    QList<PackageMember> members = odsMembers("<table:table/>");
    members[2].bytes.replace(
        "/>", "><manifest:file-entry><manifest:encryption-data/></manifest:file-entry></manifest:manifest>");
    writePackage(path(u"a.ods"_s), members);
    EXPECT_EQ(fault(path(u"a.ods"_s)), fault::protectedFile);
    members = xlsxMembers({.sheets = {{"A", inlineRow({"An"})}}});
    for (PackageMember& member : members)
        member.isLocked = true;
    writePackage(path(u"a.xlsx"_s), members);
    EXPECT_EQ(fault(path(u"a.xlsx"_s)), fault::protectedFile);
}

TEST_F(SpreadsheetTest, shouldRefuseEntitiesAndDocumentTypes) {
    const QByteArray doctype =
        "<!DOCTYPE worksheet [<!ENTITY x SYSTEM \"file:///etc/passwd\"><!ENTITY a \"aaaaaaaaaa\">"
        "<!ENTITY b \"&a;&a;&a;&a;&a;&a;&a;&a;&a;&a;\">]>";
    QList<PackageMember> members =
        xlsxMembers({.sheets = {{"A", "<row><c t=\"inlineStr\"><is><t>&x;</t></is></c></row>"}}});
    EXPECT_EQ(members[2].name, "xl/worksheets/sheet1.xml");
    const QByteArray sheet = members[2].bytes;
    members[2].bytes.replace("<worksheet", doctype + "<worksheet");
    writePackage(path(u"a.xlsx"_s), members);
    EXPECT_EQ(fault(path(u"a.xlsx"_s)), fault::brokenSpreadsheet);
    members[2].bytes = sheet; // the entity alone
    writePackage(path(u"a.xlsx"_s), members);
    EXPECT_EQ(fault(path(u"a.xlsx"_s)), fault::brokenSpreadsheet);
    members = odsMembers("<table:table>" + odsRow({"&b;"}) + "</table:table>");
    members[1].bytes.replace("<office:document", doctype + "<office:document");
    writePackage(path(u"a.ods"_s), members);
    EXPECT_EQ(fault(path(u"a.ods"_s)), fault::brokenSpreadsheet);
}

TEST_F(SpreadsheetTest, shouldRefuseWhatWasCutOff) {
    const QString whole = xlsx(inlineRow({"An", "Maes"}).repeated(50));
    QFile file(whole);
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray bytes = file.readAll();
    for (qsizetype size = 4; size < bytes.size(); size += 97)
        EXPECT_EQ(fault(plain(bytes.first(size), u"cut.xlsx"_s)), fault::brokenSpreadsheet) << size;
    EXPECT_EQ(fault(xlsx("<row><c><v>1</v>")), fault::brokenSpreadsheet);
    EXPECT_EQ(fault(xlsx("<row><c t=\"s\"><v>7</v></c></row>")), fault::brokenSpreadsheet)
        << "a text that is not there";
}

TEST_F(SpreadsheetTest, shouldRefuseBombs) {
    // Twenty megabytes of nothing pack to a thousandth.
    EXPECT_EQ(fault(xlsx(QByteArray(20 * 1024 * 1024, ' '))), fault::tooMuchInside);
    QByteArray deep;
    for (int i = 0; i < 1000; ++i)
        deep += "<a>";
    EXPECT_EQ(fault(xlsx("<row><c>" + deep)), fault::tooMuchInside);
    EXPECT_EQ(fault(xlsx("<row><c t=\"inlineStr\"><is><t>" + QByteArray(9 * 1024 * 1024, 'a') + "</t></is></c></row>")),
              fault::tooMuchInside)
        << "a token of nine megabytes";
    EXPECT_EQ(fault(odsRows("<table:table-row><table:table-cell office:value-type=\"string\" "
                            "table:number-columns-repeated=\"10000\"><text:p>x</text:p></table:table-cell>"
                            "</table:table-row>")),
              fault::tooManyColumns);
    EXPECT_EQ(fault(odsRows("<table:table-row table:number-rows-repeated=\"1000000\"><table:table-cell "
                            "office:value-type=\"string\"><text:p>x</text:p></table:table-cell></table:table-row>")),
              fault::tooManyRows);
    EXPECT_EQ(fault(odsRows("<table:table-row table:number-rows-repeated=\"400000\"><table:table-cell "
                            "office:value-type=\"string\" table:number-columns-repeated=\"2000\"><text:p>x</text:p>"
                            "</table:table-cell></table:table-row>")),
              fault::tooMuchInside);
    EXPECT_EQ(fault(xlsx("<row r=\"1\"><c r=\"CZZ1\"><v>1</v></c></row>")), fault::tooManyColumns);
    EXPECT_EQ(cells(xlsx("<row r=\"1\"><c r=\"A1\"><v>1</v></c><c r=\"XFD1\" s=\"1\"/></row>")),
              (QList<QStringList>{{u"1"_s}}))
        << "a colour far to the right is nothing";
    QList<PackageMember> many = xlsxMembers({.sheets = {{"A", inlineRow({"An"})}}});
    for (int i = 0; i < ZipPackage::mostMembers; ++i)
        many.append({"x/" + QByteArray::number(i), "x"});
    writePackage(path(u"many.xlsx"_s), many);
    EXPECT_EQ(fault(path(u"many.xlsx"_s)), fault::tooMuchInside);
}

} // namespace THIS_FILE
