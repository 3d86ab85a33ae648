// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

#include <QIODevice>
#include <QString>
#include <QStringList>

#include <memory>

struct zip;
struct zip_file;

namespace entraide {

/// One member of a package, unpacked as it is read: nothing of it is written anywhere. Sequential.
class ZipMemberDevice : public QIODevice {
public:
    ZipMemberDevice(zip_file* member, qint64 size);
    ~ZipMemberDevice() override;

    bool isSequential() const override { return true; }
    qint64 size() const override { return m_size; }
    /// Bytes given out so far.
    qint64 position() const { return m_read; }
    /// No more than \a most bytes are given out until this is called again; then the device ends, and wasHeld().
    void allow(qint64 most);
    bool wasHeld() const { return m_held; }

protected:
    qint64 readData(char* into, qint64 most) override;
    qint64 writeData(const char*, qint64) override { return -1; }

private:
    zip_file* m_member;
    qint64 m_size;
    qint64 m_read = 0;
    qint64 m_allowed;
    bool m_held = false;
};

/// A file that is a zip archive of documents: a spreadsheet. Refuses, before anything is unpacked, what is too large,
/// has too many members, or is so much larger than packed that it was made to fill memory. One thread.
class ZipPackage {
public:
    static constexpr qint64 largestFile = 200LL * 1024 * 1024;
    static constexpr qint64 largestUnpacked = 1024LL * 1024 * 1024; ///< of all members together
    static constexpr qint64 mostMembers = 10'000;
    static constexpr qint64 largestRatio = 200; ///< a sheet of empty cells with a colour packs to a fiftieth
    static constexpr qint64 alwaysAllowed = 16 * 1024 * 1024;

    /// Throws Error: BadInput with fault::tooLarge, fault::tooMuchInside or fault::brokenSpreadsheet.
    explicit ZipPackage(const QString& path);
    ZipPackage(const ZipPackage&) = delete;
    ZipPackage& operator=(const ZipPackage&) = delete;
    ~ZipPackage();

    const QString& path() const { return m_path; }
    bool has(const QString& member) const;
    /// Throws BadInput with fault::brokenSpreadsheet when it is not there, with fault::protectedFile when it is
    /// encrypted.
    std::unique_ptr<ZipMemberDevice> open(const QString& member) const;
    /// All of a small member; throws as open() does, and for one of more than a mebibyte.
    QByteArray bytesOf(const QString& member) const;

    Error fault(QLatin1StringView code) const;

private:
    void examine() const;

    QString m_path;
    zip* m_archive = nullptr;
};

} // namespace entraide
