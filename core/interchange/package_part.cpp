// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/package_part.h"

#include "interchange/file_faults.h"

namespace entraide {

PackagePart::PackagePart(const ZipPackage& package, const QString& member)
    : m_package(package)
    , m_device(package.open(member))
    , m_xml(m_device.get()) {}

bool PackagePart::next() {
    if (m_closing) {
        --m_depth;
        m_closing = false;
    }
    m_device->allow(largestToken);
    switch (m_xml.readNext()) {
    case QXmlStreamReader::Invalid:
        throw m_package.fault(m_device->wasHeld() ? fault::tooMuchInside : fault::brokenSpreadsheet);
    case QXmlStreamReader::DTD:
    case QXmlStreamReader::EntityReference:
        throw m_package.fault(fault::brokenSpreadsheet);
    case QXmlStreamReader::StartElement:
        if (++m_depth > deepest)
            throw m_package.fault(fault::tooMuchInside);
        return true;
    case QXmlStreamReader::EndElement:
        m_closing = true;
        return true;
    case QXmlStreamReader::EndDocument:
        return false;
    default:
        return true;
    }
}

void PackagePart::addTextTo(QString& text) const {
    text += m_xml.text();
    if (text.size() > longestText)
        throw m_package.fault(fault::tooMuchInside);
}

void PackagePart::skip() {
    const int outside = m_depth;
    while (next()) {
        if (isEnd() && m_depth == outside)
            return;
    }
}

} // namespace entraide
