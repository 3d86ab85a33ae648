// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

namespace entraide {

/// The bytes of a file, one after the other.
class ByteSource {
public:
    virtual ~ByteSource() = default;
    /// How many there will be, as far as it is known before.
    virtual qint64 size() const = 0;
    /// The next ones, no more than \a most; 0 at the end. Throws Error.
    virtual qint64 read(char* into, qint64 most) = 0;
};

/// A file as it is, or the one CSV file in a zip archive, whatever the name ends in. Throws Error: FileMissing,
/// NoPermission, and BadInput with a code of addresses/address_faults.h for an archive that cannot be used.
std::unique_ptr<ByteSource> openBytes(const QString& file);

} // namespace entraide
