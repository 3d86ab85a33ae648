// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/secret.h"

#include "domain/error.h"

#include <sodium.h>

namespace entraide {

void needSodium() {
    if (sodium_init() < 0)
        throw Error(ErrorCode::Storage, QStringLiteral("libsodium"), QStringLiteral("it does not start"));
}

void wipe(QByteArray& bytes) {
    if (!bytes.isEmpty() && bytes.isDetached())
        sodium_memzero(bytes.data(), static_cast<std::size_t>(bytes.size()));
    bytes.clear();
}

} // namespace entraide
