// SPDX-License-Identifier: GPL-3.0-or-later
#include "addresses/byte_source.h"

#include "addresses/zip_member.h"
#include "interchange/file_faults.h"

#include <QFile>
#include <QFileInfo>

namespace entraide {

namespace {

/// Every record of a zip archive begins so (APPNOTE.TXT 4.3.7, 4.3.16: an empty one has its end alone).
constexpr QByteArrayView zipMark("PK\x03\x04", 4);
constexpr QByteArrayView emptyZipMark("PK\x05\x06", 4);

class PlainFile : public ByteSource {
public:
    explicit PlainFile(std::unique_ptr<QFile> file)
        : m_file(std::move(file)) {}

    qint64 size() const override { return m_file->size(); }
    qint64 read(char* into, qint64 most) override {
        const qint64 read = m_file->read(into, most);
        if (read < 0)
            throw fault::ofFile(*m_file);
        return read;
    }

private:
    std::unique_ptr<QFile> m_file;
};

} // namespace

std::unique_ptr<ByteSource> openBytes(const QString& path) {
    const QFileInfo info(path);
    if (!info.exists())
        throw Error(ErrorCode::FileMissing, path);
    auto file = std::make_unique<QFile>(path);
    if (info.isDir() || !file->open(QIODevice::ReadOnly))
        throw Error(ErrorCode::NoPermission, path);
    const QByteArray head = file->peek(zipMark.size());
    if (head == zipMark || head == emptyZipMark)
        return std::make_unique<ZipMember>(path);
    return std::make_unique<PlainFile>(std::move(file));
}

} // namespace entraide
