// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace entraide {

/// Before the first use of libsodium; cheap afterwards. Throws Error (Storage).
void needSodium();

/// Overwrites what \a bytes holds and empties it. Where others share the same bytes, theirs stay.
void wipe(QByteArray& bytes);

/// Wipes bytes at the end of a scope.
class WipeAtEnd {
public:
    explicit WipeAtEnd(QByteArray& bytes)
        : m_bytes(bytes) {}
    WipeAtEnd(const WipeAtEnd&) = delete;
    WipeAtEnd& operator=(const WipeAtEnd&) = delete;
    ~WipeAtEnd() { wipe(m_bytes); }

private:
    QByteArray& m_bytes;
};

} // namespace entraide
