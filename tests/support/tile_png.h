// SPDX-License-Identifier: GPL-3.0-or-later
// A whole PNG of one colour, made without Qt Gui: what core does with tiles is tested where nothing can decode them.
#pragma once

#include <QByteArray>
#include <QtEndian>

#include <array>

namespace entraide::test {

struct TileColour {
    int red = 10;
    int green = 200;
    int blue = 30;
};

inline quint32 crcOf(QByteArrayView bytes) {
    quint32 crc = 0xffffffff; // https://www.w3.org/TR/png-3/, 5.5
    for (const char byte : bytes) {
        crc ^= static_cast<unsigned char>(byte);
        for (int bit = 0; bit < 8; ++bit)
            crc = (crc >> 1) ^ ((crc & 1) != 0 ? 0xedb88320 : 0);
    }
    return crc ^ 0xffffffff;
}

inline QByteArray bigEndian(quint32 number) {
    std::array<char, 4> bytes{};
    qToBigEndian(number, bytes.data());
    return QByteArray(bytes.data(), 4);
}

inline QByteArray pngChunk(const QByteArray& name, const QByteArray& data) {
    return bigEndian(static_cast<quint32>(data.size())) + name + data + bigEndian(crcOf(name + data));
}

/// A square of \a side pixels of one colour, one bit for each. \a claimed: the side that its head says.
inline QByteArray pngTile(TileColour colour = {}, int side = 256, int claimed = 0) {
    const auto shown = static_cast<quint32>(claimed > 0 ? claimed : side);
    const QByteArray head = bigEndian(shown) + bigEndian(shown) + QByteArray("\x01\x03\x00\x00\x00", 5);
    QByteArray palette;
    for (const int part : {colour.red, colour.green, colour.blue})
        palette += static_cast<char>(part);
    const QByteArray rows((1 + (side + 7) / 8) * side, '\0');
    return QByteArray("\x89PNG\r\n\x1a\n", 8) + pngChunk("IHDR", head) + pngChunk("PLTE", palette) +
           pngChunk("IDAT", qCompress(rows).sliced(4)) + pngChunk("IEND", {});
}

} // namespace entraide::test
