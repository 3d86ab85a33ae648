// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/xlsx_parts.h"

#include "interchange/file_faults.h"
#include "interchange/package_part.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr qsizetype mostSheets = 1'000;
constexpr qsizetype mostStyles = 100'000;

QString attributeOf(const PackagePart& part, QLatin1StringView name) {
    return part.attributes().value(name).toString();
}

/// \a target seen from \a folder ("xl/"): "worksheets/sheet1.xml", "/xl/worksheets/sheet1.xml", "../x.xml".
QString resolved(const QString& folder, const QString& target) {
    QStringList parts;
    const QString path = target.startsWith(u'/') ? target : folder + target;
    for (const QString& part : path.split(u'/', Qt::SkipEmptyParts)) {
        if (part == ".."_L1 && !parts.isEmpty())
            parts.removeLast();
        else if (part != "."_L1 && part != ".."_L1)
            parts.append(part);
    }
    return parts.join(u'/');
}

struct Relation {
    QString kind; ///< the last word of its type, which differs between the transitional and the strict form
    QString member;
};

/// By their ids; those that lead out of the package left out.
QHash<QString, Relation> relationsOf(const ZipPackage& package, const QString& member) {
    const qsizetype slash = member.lastIndexOf(u'/') + 1;
    const QString folder = member.first(slash);
    QHash<QString, Relation> relations;
    PackagePart part(package, folder + u"_rels/"_s + member.sliced(slash) + u".rels"_s);
    while (part.next()) {
        if (!part.starts("Relationship"_L1) || attributeOf(part, "TargetMode"_L1) == "External"_L1)
            continue;
        if (relations.size() > mostSheets * 2)
            throw package.fault(fault::tooMuchInside);
        relations.insert(attributeOf(part, "Id"_L1), {attributeOf(part, "Type"_L1).section(u'/', -1),
                                                      resolved(folder, attributeOf(part, "Target"_L1))});
    }
    return relations;
}

QString memberOfKind(const QHash<QString, Relation>& relations, QLatin1StringView kind) {
    const auto found = std::ranges::find(relations, kind, &Relation::kind);
    return found == relations.end() ? QString() : found->member;
}

/// "r:id", whatever its prefix.
QString relationOf(const PackagePart& part) {
    for (const QXmlStreamAttribute& attribute : part.attributes()) {
        if (attribute.name() == "id"_L1 && !attribute.namespaceUri().isEmpty())
            return attribute.value().toString();
    }
    return {};
}

} // namespace

XlsxWorkbook readXlsxWorkbook(const ZipPackage& package) {
    const QString member = memberOfKind(relationsOf(package, QString()), "officeDocument"_L1);
    if (member.endsWith(".bin"_L1))
        throw package.fault(fault::oldSpreadsheet);
    if (member.isEmpty())
        throw package.fault(fault::brokenSpreadsheet);
    XlsxWorkbook book;
    PackagePart part(package, member);
    while (part.next() && !part.isStart()) {
    }
    if (part.name() != "workbook"_L1) // a letter, slides
        throw package.fault(fault::notText);
    const auto relations = relationsOf(package, member);
    book.strings = memberOfKind(relations, "sharedStrings"_L1);
    book.styles = memberOfKind(relations, "styles"_L1);
    while (part.next()) {
        if (part.starts("workbookPr"_L1)) {
            const QString since = attributeOf(part, "date1904"_L1);
            book.since1904 = since == "1"_L1 || since == "true"_L1 || since == "on"_L1;
        } else if (part.starts("sheet"_L1)) {
            const Relation target = relations.value(relationOf(part));
            if (target.kind != "worksheet"_L1) // a chart, a dialogue
                continue;
            // Many names for one sheet would have it read as often.
            if (std::ranges::find(book.sheets, target.member, &XlsxSheet::member) != book.sheets.end())
                throw package.fault(fault::brokenSpreadsheet);
            const QString state = attributeOf(part, "state"_L1);
            book.sheets.append(
                {attributeOf(part, "name"_L1), target.member, !state.isEmpty() && state != "visible"_L1});
            if (book.sheets.size() > mostSheets)
                throw package.fault(fault::tooMuchInside);
        }
    }
    if (book.sheets.isEmpty())
        throw package.fault(fault::noRows);
    std::ranges::stable_sort(book.sheets, {}, &XlsxSheet::hidden);
    return book;
}

QList<NumberFormat> readXlsxStyles(const ZipPackage& package, const QString& member) {
    QList<NumberFormat> styles;
    QHash<int, NumberFormat> own;
    PackagePart part(package, member);
    bool inCells = false;
    while (part.next()) {
        if (part.starts("numFmt"_L1) && own.size() < mostStyles)
            own.insert(attributeOf(part, "numFmtId"_L1).toInt(), formatFromCode(attributeOf(part, "formatCode"_L1)));
        else if (part.starts("cellXfs"_L1) || part.ends("cellXfs"_L1))
            inCells = part.isStart();
        else if (inCells && part.starts("xf"_L1)) {
            const int id = attributeOf(part, "numFmtId"_L1).toInt();
            styles.append(own.contains(id) ? own.value(id) : builtInFormat(id));
            if (styles.size() > mostStyles)
                throw package.fault(fault::tooMuchInside);
        }
    }
    return styles;
}

void XlsxStrings::read(const ZipPackage& package, const QString& member) {
    m_bytes.clear();
    m_ends.clear();
    PackagePart part(package, member);
    QString text;
    bool inText = false;
    while (part.next()) {
        if (part.starts("si"_L1)) {
            text.clear();
        } else if (part.ends("si"_L1)) {
            m_bytes += xlsxText(text).toUtf8();
            m_ends.append(static_cast<quint32>(m_bytes.size()));
            if (m_ends.size() > mostStrings || m_bytes.size() > mostBytes)
                throw package.fault(fault::tooMuchInside);
        } else if (part.starts("rPh"_L1)) { // how the text is pronounced
            part.skip();
        } else if (part.starts("t"_L1) || part.ends("t"_L1)) {
            inText = part.isStart();
        } else if (inText && part.isText()) {
            part.addTextTo(text);
        }
    }
}

QString XlsxStrings::at(qsizetype index) const {
    const qsizetype begin = index > 0 ? m_ends[index - 1] : 0;
    return QString::fromUtf8(QByteArrayView(m_bytes).sliced(begin, m_ends[index] - begin));
}

QString xlsxText(const QString& raw) {
    QString text = raw;
    for (qsizetype at = text.indexOf("_x"_L1); at >= 0; at = text.indexOf("_x"_L1, at + 1)) {
        bool isNumber = false;
        const uint letter = at + 6 < text.size() && text[at + 6] == u'_'
                                ? QStringView(text).sliced(at + 2, 4).toUInt(&isNumber, 16)
                                : 0;
        if (isNumber)
            text.replace(at, 7, QChar(static_cast<char16_t>(letter)));
    }
    text.replace("\r\n"_L1, "\n"_L1);
    text.replace(u'\r', u'\n');
    return text;
}

} // namespace entraide
