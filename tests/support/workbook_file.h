// SPDX-License-Identifier: GPL-3.0-or-later
// Workbooks written part by part, as no program would write them too.
#pragma once

#include <QByteArray>
#include <QFile>
#include <QList>
#include <QString>

#include <stdexcept>
#include <utility>
#include <zip.h>

namespace entraide::workbooks {

struct PackageMember {
    QByteArray name;
    QByteArray bytes;
    bool isLocked = false;
};

/// Throws std::runtime_error.
inline void writePackage(const QString& file, const QList<PackageMember>& members) {
    QFile::remove(file);
    int why = 0;
    zip_t* out = zip_open(QFile::encodeName(file).constData(), ZIP_CREATE | ZIP_TRUNCATE, &why);
    if (!out)
        throw std::runtime_error("no archive");
    for (const PackageMember& member : members) {
        zip_source_t* source =
            zip_source_buffer(out, member.bytes.constData(), static_cast<zip_uint64_t>(member.bytes.size()), 0);
        const zip_int64_t index = zip_file_add(out, member.name.constData(), source, ZIP_FL_ENC_UTF_8);
        if (index < 0)
            throw std::runtime_error(zip_strerror(out));
        // Quick, since benchmarks and fuzzers write many.
        zip_set_file_compression(out, static_cast<zip_uint64_t>(index), ZIP_CM_DEFLATE, 1);
        if (member.isLocked)
            zip_file_set_encryption(out, static_cast<zip_uint64_t>(index), ZIP_EM_AES_256, "secret");
    }
    if (zip_close(out) != 0)
        throw std::runtime_error(zip_strerror(out));
}

/// What stands in an Excel workbook: XML without its outermost element.
struct XlsxContent {
    QList<std::pair<QByteArray, QByteArray>> sheets = {}; ///< name, rows
    QByteArray strings = {};                              ///< "<si><t>An</t></si>"
    QByteArray styles = {};                               ///< "<numFmts>…</numFmts><cellXfs>…</cellXfs>"
    bool since1904 = false;
    QByteArray hiddenSheet = {}; ///< the name of one of them
};

inline QList<PackageMember> xlsxMembers(const XlsxContent& content) {
    const QByteArray main = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    const QByteArray relations = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    const QByteArray head = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n";
    const auto relation = [&](const QByteArray& id, const QByteArray& kind, const QByteArray& target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + relations + "/" + kind + "\" Target=\"" + target + "\"/>";
    };
    const QByteArray relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    QByteArray sheets;
    QByteArray links;
    QList<PackageMember> members{
        {"[Content_Types].xml",
         head + "<Types xmlns=\"http://schemas.openxmlformats.org/package/2006/content-types\"/>"},
        {"_rels/.rels", head + "<Relationships xmlns=\"" + relationships + "\">" +
                            relation("rId1", "officeDocument", "xl/workbook.xml") + "</Relationships>"}};
    for (qsizetype i = 0; i < content.sheets.size(); ++i) {
        const QByteArray number = QByteArray::number(i + 1);
        const auto& [name, rows] = content.sheets[i];
        sheets += "<sheet name=\"" + name + "\" sheetId=\"" + number + "\" r:id=\"rId" + number + "\"" +
                  (name == content.hiddenSheet ? " state=\"hidden\"" : "") + "/>";
        links += relation("rId" + number, "worksheet", "worksheets/sheet" + number + ".xml");
        members.append({"xl/worksheets/sheet" + number + ".xml",
                        head + "<worksheet xmlns=\"" + main + "\"><sheetData>" + rows + "</sheetData></worksheet>"});
    }
    links += relation("rId901", "sharedStrings", "sharedStrings.xml") + relation("rId902", "styles", "/xl/styles.xml");
    members.append({"xl/workbook.xml", head + "<workbook xmlns=\"" + main + "\" xmlns:r=\"" + relations +
                                           "\"><workbookPr" + (content.since1904 ? " date1904=\"1\"" : "") +
                                           "/><sheets>" + sheets + "</sheets></workbook>"});
    members.append({"xl/_rels/workbook.xml.rels",
                    head + "<Relationships xmlns=\"" + relationships + "\">" + links + "</Relationships>"});
    members.append({"xl/sharedStrings.xml", head + "<sst xmlns=\"" + main + "\">" + content.strings + "</sst>"});
    members.append({"xl/styles.xml", head + "<styleSheet xmlns=\"" + main + "\">" + content.styles + "</styleSheet>"});
    return members;
}

inline QByteArray odsContent(const QByteArray& tables) {
    return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
           "<office:document-content xmlns:office=\"urn:oasis:names:tc:opendocument:xmlns:office:1.0\" "
           "xmlns:table=\"urn:oasis:names:tc:opendocument:xmlns:table:1.0\" "
           "xmlns:text=\"urn:oasis:names:tc:opendocument:xmlns:text:1.0\" "
           "xmlns:calcext=\"urn:org:documentfoundation:names:experimental:calc:xmlns:calcext:1.0\">"
           "<office:body><office:spreadsheet>" +
           tables + "</office:spreadsheet></office:body></office:document-content>";
}

/// \a tables: "<table:table table:name='A'>…</table:table>"
inline QList<PackageMember> odsMembers(const QByteArray& tables) {
    return {{"mimetype", "application/vnd.oasis.opendocument.spreadsheet"},
            {"content.xml", odsContent(tables)},
            {"META-INF/manifest.xml", "<?xml version=\"1.0\"?><manifest:manifest "
                                      "xmlns:manifest=\"urn:oasis:names:tc:opendocument:xmlns:manifest:1.0\"/>"}};
}

/// A row of texts that stand in their cells.
inline QByteArray inlineRow(const QList<QByteArray>& texts) {
    QByteArray row = "<row>";
    for (const QByteArray& text : texts)
        row += text.isEmpty() ? QByteArray("<c/>") : "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    return row + "</row>";
}

inline QByteArray odsRow(const QList<QByteArray>& texts) {
    QByteArray row = "<table:table-row>";
    for (const QByteArray& text : texts)
        row += "<table:table-cell office:value-type=\"string\"><text:p>" + text + "</text:p></table:table-cell>";
    return row + "</table:table-row>";
}

} // namespace entraide::workbooks
