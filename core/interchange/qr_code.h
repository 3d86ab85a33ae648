// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArrayView>

#include <cstddef>
#include <optional>
#include <vector>

namespace entraide {

/// A QR code (ISO/IEC 18004) without the quiet zone of 4 modules that it needs around it.
struct QrCode {
    int side = 0;              ///< modules: 21 (version 1) to 69 (version 13)
    std::vector<bool> modules; ///< side x side, by rows; true is dark

    /// From the top left.
    bool at(int x, int y) const { return modules[static_cast<std::size_t>(y * side + x)]; }
};

/// The smallest code that holds \a payload as bytes, at error correction level M; none for an empty payload and for one
/// that is too long for version 13, which holds 331 bytes.
std::optional<QrCode> qrCode(QByteArrayView payload);

} // namespace entraide
