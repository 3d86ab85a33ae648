// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interchange/zip_package.h"

#include <QXmlStreamReader>

#include <memory>

namespace entraide {

/// An XML document in a package, read token by token. What no spreadsheet has and only an attack uses is refused: a
/// document type (and with it every entity but the five of XML), elements nested deeper than 64, a token of more than
/// 8 MiB. One thread; the package must outlive it.
class PackagePart {
public:
    static constexpr int deepest = 64;
    static constexpr qsizetype longestText = 1024 * 1024;
    static constexpr qint64 largestToken = 8 * 1024 * 1024;

    PackagePart(const ZipPackage& package, const QString& member);

    /// The next token; false at the end of the document. Throws BadInput with fault::brokenSpreadsheet or
    /// fault::tooMuchInside.
    bool next();
    bool isStart() const { return m_xml.tokenType() == QXmlStreamReader::StartElement; }
    bool isEnd() const { return m_xml.tokenType() == QXmlStreamReader::EndElement; }
    bool isText() const { return m_xml.tokenType() == QXmlStreamReader::Characters; }
    bool starts(QLatin1StringView name) const { return isStart() && m_xml.name() == name; }
    bool ends(QLatin1StringView name) const { return isEnd() && m_xml.name() == name; }
    /// Without its prefix.
    QStringView name() const { return m_xml.name(); }
    /// Adds the text that stands here. Throws BadInput with fault::tooMuchInside when there is more of it than a cell
    /// may have.
    void addTextTo(QString& text) const;
    QXmlStreamAttributes attributes() const { return m_xml.attributes(); }
    /// Leaves out everything up to the end of the element that has just begun.
    void skip();
    /// Elements that are open, the one that has just begun or ended included.
    int depth() const { return m_depth; }

    qint64 position() const { return m_device->position(); }
    qint64 size() const { return m_device->size(); }

private:
    const ZipPackage& m_package;
    std::unique_ptr<ZipMemberDevice> m_device;
    QXmlStreamReader m_xml;
    int m_depth = 0;
    bool m_closing = false;
};

} // namespace entraide
