// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/zip_package.h"

#include "interchange/file_faults.h"

#include <QFile>
#include <QFileInfo>

#include <algorithm>
#include <limits>
#include <new>
#include <zip.h>

namespace entraide {

namespace {

constexpr qint64 largestSmallMember = 1024 * 1024;

zip_int64_t placeOf(zip* archive, const QString& member) {
    const QByteArray name = member.toUtf8();
    const zip_int64_t exact = zip_name_locate(archive, name.constData(), ZIP_FL_ENC_UTF_8);
    // Some programs write "xl/SharedStrings.xml" and refer to "xl/sharedStrings.xml" (ECMA-376 part 2, 6.2.2.3).
    return exact >= 0 ? exact : zip_name_locate(archive, name.constData(), ZIP_FL_ENC_UTF_8 | ZIP_FL_NOCASE);
}

} // namespace

// ---- one member -----------------------------------------------------------------------------------------------------

ZipMemberDevice::ZipMemberDevice(zip_file* member, qint64 size)
    : m_member(member)
    , m_size(size)
    , m_allowed(std::numeric_limits<qint64>::max()) {
    open(QIODevice::ReadOnly | QIODevice::Unbuffered);
}

ZipMemberDevice::~ZipMemberDevice() {
    zip_fclose(m_member);
}

void ZipMemberDevice::allow(qint64 most) {
    m_allowed = most;
}

qint64 ZipMemberDevice::readData(char* into, qint64 most) {
    if (most <= 0)
        return 0;
    if (m_allowed <= 0) {
        m_held = true;
        return -1;
    }
    const zip_int64_t read = zip_fread(m_member, into, static_cast<zip_uint64_t>(std::min(most, m_allowed)));
    if (read < 0)
        return -1;
    m_read += read;
    m_allowed -= read;
    if (m_read > m_size || (read == 0 && m_read < m_size)) // other than the archive says of it
        return -1;
    return read == 0 ? -1 : read;
}

// ---- the package ----------------------------------------------------------------------------------------------------

ZipPackage::ZipPackage(const QString& path)
    : m_path(path) {
    if (QFileInfo(path).size() > largestFile)
        throw fault(fault::tooLarge);
    int why = 0;
    m_archive = zip_open(QFile::encodeName(path).constData(), ZIP_RDONLY | ZIP_CHECKCONS, &why);
    if (!m_archive && why == ZIP_ER_MEMORY)
        throw std::bad_alloc();
    if (!m_archive)
        throw fault(fault::brokenSpreadsheet);
    try {
        examine();
    } catch (...) {
        zip_discard(m_archive);
        throw;
    }
}

ZipPackage::~ZipPackage() {
    zip_discard(m_archive);
}

Error ZipPackage::fault(QLatin1StringView code) const {
    return Error(ErrorCode::BadInput, m_path, code);
}

void ZipPackage::examine() const {
    const zip_int64_t members = zip_get_num_entries(m_archive, 0);
    if (members > mostMembers)
        throw fault(fault::tooMuchInside);
    zip_uint64_t all = 0;
    for (zip_int64_t i = 0; i < members; ++i) {
        zip_stat_t status;
        zip_stat_init(&status);
        constexpr zip_uint64_t needed = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE;
        if (zip_stat_index(m_archive, static_cast<zip_uint64_t>(i), 0, &status) != 0 ||
            (status.valid & needed) != needed)
            throw fault(fault::brokenSpreadsheet);
        const auto most = static_cast<zip_uint64_t>(largestUnpacked);
        const bool swells = status.size > static_cast<zip_uint64_t>(alwaysAllowed) &&
                            status.size / static_cast<zip_uint64_t>(largestRatio) > status.comp_size;
        if (status.size > most || all + status.size > most || swells)
            throw fault(fault::tooMuchInside);
        all += status.size;
    }
}

bool ZipPackage::has(const QString& member) const {
    return placeOf(m_archive, member) >= 0;
}

std::unique_ptr<ZipMemberDevice> ZipPackage::open(const QString& member) const {
    const zip_int64_t place = placeOf(m_archive, member);
    if (place < 0)
        throw fault(fault::brokenSpreadsheet);
    const auto index = static_cast<zip_uint64_t>(place);
    zip_stat_t status;
    zip_stat_init(&status);
    if (zip_stat_index(m_archive, index, 0, &status) != 0)
        throw fault(fault::brokenSpreadsheet);
    if ((status.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && status.encryption_method != ZIP_EM_NONE)
        throw fault(fault::protectedFile);
    zip_file* opened = zip_fopen_index(m_archive, index, 0);
    if (!opened)
        throw fault(fault::brokenSpreadsheet);
    return std::make_unique<ZipMemberDevice>(opened, static_cast<qint64>(status.size));
}

QByteArray ZipPackage::bytesOf(const QString& member) const {
    const auto device = open(member);
    if (device->size() > largestSmallMember)
        throw fault(fault::tooMuchInside);
    QByteArray bytes(device->size(), Qt::Uninitialized);
    qint64 at = 0;
    while (at < bytes.size()) {
        const qint64 read = device->read(bytes.data() + at, bytes.size() - at);
        if (read <= 0)
            throw fault(fault::brokenSpreadsheet);
        at += read;
    }
    return bytes;
}

} // namespace entraide
