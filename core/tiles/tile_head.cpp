// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiles/tile_head.h"

#include <QtEndian>

#include <algorithm>
#include <limits>

namespace entraide {

namespace {

int byteAt(QByteArrayView bytes, qsizetype at) {
    return static_cast<unsigned char>(bytes.at(at));
}

int bigEndian16(QByteArrayView bytes, qsizetype at) {
    return byteAt(bytes, at) << 8 | byteAt(bytes, at + 1);
}

quint32 littleEndian(QByteArrayView bytes, qsizetype at, int count) {
    quint32 value = 0;
    for (int i = count - 1; i >= 0; --i)
        value = value << 8 | static_cast<quint32>(byteAt(bytes, at + i));
    return value;
}

/// What a PNG may have is 31 bits; more than an int is too large in any case.
int pngSide(QByteArrayView bytes, qsizetype at) {
    const auto side = qFromBigEndian<quint32>(bytes.data() + at);
    return static_cast<int>(std::min<quint32>(side, std::numeric_limits<int>::max()));
}

TileHead pngHead(QByteArrayView bytes) {
    TileHead head{TileFormat::Png, 0, 0};
    if (bytes.size() >= 24 && bytes.sliced(12, 4) == QByteArrayView("IHDR")) {
        head.width = pngSide(bytes, 16);
        head.height = pngSide(bytes, 20);
    }
    return head;
}

/// Goes from segment to segment to the one that begins the frame (SOF0 to SOF15 without DHT, JPG and DAC).
TileHead jpegHead(QByteArrayView bytes) {
    TileHead head{TileFormat::Jpeg, 0, 0};
    qsizetype at = 2;
    while (at + 9 <= bytes.size() && byteAt(bytes, at) == 0xff) {
        const int marker = byteAt(bytes, at + 1);
        if (marker == 0xff) { // filling
            ++at;
            continue;
        }
        if (marker == 0x01 || (marker >= 0xd0 && marker <= 0xd8)) { // without a length
            at += 2;
            continue;
        }
        if (marker >= 0xc0 && marker <= 0xcf && marker != 0xc4 && marker != 0xc8 && marker != 0xcc) {
            head.height = bigEndian16(bytes, at + 5);
            head.width = bigEndian16(bytes, at + 7);
            break;
        }
        at += 2 + std::max(2, bigEndian16(bytes, at + 2));
    }
    return head;
}

TileHead webpHead(QByteArrayView bytes) {
    TileHead head{TileFormat::Webp, 0, 0};
    if (bytes.size() < 30)
        return head;
    const QByteArrayView kind = bytes.sliced(12, 4);
    if (kind == QByteArrayView("VP8X")) {
        head.width = static_cast<int>(littleEndian(bytes, 24, 3)) + 1;
        head.height = static_cast<int>(littleEndian(bytes, 27, 3)) + 1;
    } else if (kind == QByteArrayView("VP8 ") && bytes.sliced(23, 3) == QByteArrayView("\x9d\x01\x2a")) {
        head.width = static_cast<int>(littleEndian(bytes, 26, 2) & 0x3fff);
        head.height = static_cast<int>(littleEndian(bytes, 28, 2) & 0x3fff);
    } else if (kind == QByteArrayView("VP8L") && byteAt(bytes, 20) == 0x2f) {
        const quint32 packed = littleEndian(bytes, 21, 4);
        head.width = static_cast<int>(packed & 0x3fff) + 1;
        head.height = static_cast<int>(packed >> 14 & 0x3fff) + 1;
    }
    return head;
}

bool isVector(QByteArrayView bytes) {
    return bytes.startsWith(QByteArrayView("\x1f\x8b")) || bytes.startsWith('\x1a');
}

} // namespace

TileHead tileHead(QByteArrayView bytes) {
    if (bytes.startsWith(QByteArrayView("\x89PNG\r\n\x1a\n")))
        return pngHead(bytes);
    if (bytes.startsWith(QByteArrayView("\xff\xd8\xff")))
        return jpegHead(bytes);
    if (bytes.size() >= 16 && bytes.startsWith("RIFF") && bytes.sliced(8, 4) == QByteArrayView("WEBP"))
        return webpHead(bytes);
    return {isVector(bytes) ? TileFormat::Vector : TileFormat::Other, 0, 0};
}

TileTrouble troubleOf(QByteArrayView bytes) {
    if (bytes.size() > mostTileBytes)
        return TileTrouble::TooLarge;
    const TileHead head = tileHead(bytes);
    if (head.format == TileFormat::Vector)
        return TileTrouble::VectorTiles;
    if (head.format == TileFormat::Other || head.width < 1 || head.height < 1)
        return TileTrouble::NotAPicture;
    return head.width > mostTilePixels || head.height > mostTilePixels ? TileTrouble::TooLarge : TileTrouble::None;
}

TileTrouble unshownTrouble(QByteArrayView bytes) {
    return tileHead(bytes).format == TileFormat::Webp ? TileTrouble::CannotShow : TileTrouble::NotAPicture;
}

QByteArrayView contentTypeOf(TileFormat format) {
    switch (format) {
    case TileFormat::Png:
        return "image/png";
    case TileFormat::Jpeg:
        return "image/jpeg";
    case TileFormat::Webp:
        return "image/webp";
    case TileFormat::Vector:
    case TileFormat::Other:
        break;
    }
    return "application/octet-stream";
}

} // namespace entraide
