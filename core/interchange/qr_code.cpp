// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/qr_code.h"

#include <qrencode.h>

#include <cerrno>
#include <memory>
#include <new>

namespace entraide {

namespace {

constexpr int highestVersion = 13; // EPC069-12
constexpr int anyVersion = 0;
constexpr unsigned char dark = 1; // the other bits say what a module is for

struct Free {
    void operator()(QRcode* code) const { QRcode_free(code); }
};

} // namespace

std::optional<QrCode> qrCode(QByteArrayView payload) {
    constexpr qsizetype mostBytes = 2'953; // of any QR code
    if (payload.isEmpty() || payload.size() > mostBytes)
        return std::nullopt;
    errno = 0;
    const std::unique_ptr<QRcode, Free> encoded(
        QRcode_encodeData(static_cast<int>(payload.size()), reinterpret_cast<const unsigned char*>(payload.data()),
                          anyVersion, QR_ECLEVEL_M));
    if (!encoded && errno == ENOMEM)
        throw std::bad_alloc();
    if (!encoded || encoded->version > highestVersion)
        return std::nullopt;
    QrCode code;
    code.side = encoded->width;
    const auto count = static_cast<std::size_t>(code.side) * static_cast<std::size_t>(code.side);
    code.modules.reserve(count);
    for (std::size_t i = 0; i < count; ++i)
        code.modules.push_back((encoded->data[i] & dark) != 0);
    return code;
}

} // namespace entraide
