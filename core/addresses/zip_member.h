// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "addresses/byte_source.h"

struct zip;
struct zip_file;

namespace entraide {

/// The only CSV file in a zip archive, unpacked as it is read: nothing of it is written anywhere. Refuses what is too
/// large, or so much larger than packed that it was made to fill memory; gives no more than the archive announces; and
/// finds at the end that the checksum agrees.
class ZipMember : public ByteSource {
public:
    static constexpr qint64 largest = 4LL * 1024 * 1024 * 1024;
    static constexpr qint64 largestRatio = 200; ///< a register packs to a seventh
    static constexpr qint64 alwaysAllowed = 16 * 1024 * 1024;

    explicit ZipMember(const QString& archive);
    ZipMember(const ZipMember&) = delete;
    ZipMember& operator=(const ZipMember&) = delete;
    ~ZipMember() override;

    qint64 size() const override { return m_size; }
    qint64 read(char* into, qint64 most) override;

private:
    void open();
    void close();

    QString m_file;
    zip* m_archive = nullptr;
    zip_file* m_member = nullptr;
    qint64 m_size = 0;
    qint64 m_read = 0;
};

} // namespace entraide
