// SPDX-License-Identifier: GPL-3.0-or-later
#include "addresses/zip_member.h"

#include "addresses/address_faults.h"
#include "domain/error.h"

#include <QFile>

#include <new>
#include <zip.h>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// Folders, and what a Mac puts beside each file.
bool isCsv(const QString& name) {
    return name.endsWith(".csv"_L1, Qt::CaseInsensitive) && !name.startsWith("__MACOSX/"_L1) &&
           !name.section(u'/', -1).startsWith(u"._");
}

} // namespace

ZipMember::ZipMember(const QString& archive)
    : m_file(archive) {
    try {
        open();
    } catch (...) {
        close();
        throw;
    }
}

ZipMember::~ZipMember() {
    close();
}

void ZipMember::open() {
    int why = 0;
    m_archive = zip_open(QFile::encodeName(m_file).constData(), ZIP_RDONLY | ZIP_CHECKCONS, &why);
    if (!m_archive) {
        if (why == ZIP_ER_MEMORY)
            throw std::bad_alloc();
        throw Error(ErrorCode::BadInput, m_file, fault::brokenArchive);
    }
    const zip_int64_t entries = zip_get_num_entries(m_archive, 0);
    zip_int64_t found = -1;
    for (zip_int64_t i = 0; i < entries; ++i) {
        const char* name = zip_get_name(m_archive, static_cast<zip_uint64_t>(i), ZIP_FL_ENC_GUESS);
        if (!name || !isCsv(QString::fromUtf8(name)))
            continue;
        if (found >= 0)
            throw Error(ErrorCode::BadInput, m_file, fault::severalInArchive);
        found = i;
    }
    if (found < 0)
        throw Error(ErrorCode::BadInput, m_file, fault::archiveWithoutCsv);
    zip_stat_t status;
    zip_stat_init(&status);
    const auto index = static_cast<zip_uint64_t>(found);
    constexpr zip_uint64_t needed = ZIP_STAT_SIZE | ZIP_STAT_COMP_SIZE;
    if (zip_stat_index(m_archive, index, 0, &status) != 0 || (status.valid & needed) != needed)
        throw Error(ErrorCode::BadInput, m_file, fault::brokenArchive);
    if ((status.valid & ZIP_STAT_ENCRYPTION_METHOD) != 0 && status.encryption_method != ZIP_EM_NONE)
        throw Error(ErrorCode::BadInput, m_file, fault::lockedArchive);
    constexpr auto most = static_cast<zip_uint64_t>(largest);
    const bool isTooLarge = status.size > most || (status.size > static_cast<zip_uint64_t>(alwaysAllowed) &&
                                                   status.size / static_cast<zip_uint64_t>(largestRatio) > status.comp_size);
    if (isTooLarge)
        throw Error(ErrorCode::BadInput, m_file, fault::archiveTooLarge);
    m_size = static_cast<qint64>(status.size);
    m_member = zip_fopen_index(m_archive, index, 0);
    if (!m_member)
        throw Error(ErrorCode::BadInput, m_file, fault::brokenArchive);
}

void ZipMember::close() {
    if (m_member)
        zip_fclose(m_member);
    if (m_archive)
        zip_discard(m_archive);
    m_member = nullptr;
    m_archive = nullptr;
}

qint64 ZipMember::read(char* into, qint64 most) {
    const zip_int64_t read = zip_fread(m_member, into, static_cast<zip_uint64_t>(most));
    if (read < 0)
        throw Error(ErrorCode::BadInput, m_file, fault::brokenArchive);
    m_read += read;
    if (m_read > m_size || (read == 0 && m_read < m_size)) // other than it says of itself
        throw Error(ErrorCode::BadInput, m_file, fault::brokenArchive);
    return read;
}

} // namespace entraide
