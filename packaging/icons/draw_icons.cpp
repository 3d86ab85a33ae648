// SPDX-License-Identifier: GPL-3.0-or-later
// draw_icons NAME {DRAWING.svg SIZE…}…: each drawing in pictures of the sizes after it, as PNG (NAME.SIZE.png), and
// those up to 256 in one Windows icon (NAME.ico). Run by the build: no picture is kept in the repository. Exit status
// 1: it failed.
#include <QBuffer>
#include <QByteArray>
#include <QDataStream>
#include <QFile>
#include <QImage>
#include <QList>
#include <QPainter>
#include <QString>
#include <QSvgRenderer>

#include <algorithm>
#include <cstdio>

namespace {

struct Picture {
    int size = 0;
    QByteArray png;
};

QByteArray drawn(QSvgRenderer& drawing, int size) {
    QImage image(size, size, QImage::Format_ARGB32_Premultiplied);
    image.fill(Qt::transparent);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::Antialiasing);
    drawing.render(&painter);
    painter.end();
    QBuffer png;
    png.open(QIODevice::WriteOnly);
    return image.save(&png, "PNG") ? png.data() : QByteArray();
}

/// ICONDIR, an ICONDIRENTRY for each picture, then the pictures, as PNG ("Icons", Win32 documentation; PNG in icons is
/// read since Windows Vista). A size of 256 is written as 0.
QByteArray windowsIcon(const QList<Picture>& pictures) {
    QByteArray icon;
    QDataStream out(&icon, QIODevice::WriteOnly);
    out.setByteOrder(QDataStream::LittleEndian);
    out << quint16(0) << quint16(1) << quint16(pictures.size());
    quint32 at = 6 + 16 * quint32(pictures.size());
    for (const Picture& picture : pictures) {
        const quint8 side = picture.size == 256 ? quint8(0) : quint8(picture.size);
        out << side << side << quint8(0) << quint8(0) << quint16(1) << quint16(32) << quint32(picture.png.size()) << at;
        at += quint32(picture.png.size());
    }
    for (const Picture& picture : pictures)
        icon += picture.png;
    return icon;
}

bool write(const QString& path, const QByteArray& bytes) {
    QFile file(path);
    return !bytes.isEmpty() && file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size() && file.flush();
}

} // namespace

int main(int argc, char** argv) {
    QSvgRenderer drawing;
    QList<Picture> small; // what fits into a Windows icon
    const QString name = argc > 1 ? QString::fromLocal8Bit(argv[1]) : QString();
    for (int i = 2; i < argc; ++i) {
        const QString word = QString::fromLocal8Bit(argv[i]);
        if (word.endsWith(QLatin1String(".svg"))) {
            if (!drawing.load(word)) {
                std::fprintf(stderr, "draw_icons: %s is no drawing\n", argv[i]);
                return 1;
            }
            continue;
        }
        const int size = word.toInt();
        if (!drawing.isValid() || size < 8 || size > 1024) {
            std::fprintf(stderr, "draw_icons: %s is no size of a drawing\n", argv[i]);
            return 1;
        }
        const Picture picture{size, drawn(drawing, size)};
        if (!write(name + QLatin1Char('.') + word + QLatin1String(".png"), picture.png)) {
            std::fprintf(stderr, "draw_icons: %s.%d.png could not be written\n", argv[1], size);
            return 1;
        }
        if (size <= 256)
            small.append(picture);
    }
    if (small.isEmpty()) {
        std::fputs("Usage: draw_icons NAME DRAWING.svg SIZE...\n", stderr);
        return 1;
    }
    std::ranges::sort(small, {}, &Picture::size);
    if (!write(name + QLatin1String(".ico"), windowsIcon(small))) {
        std::fprintf(stderr, "draw_icons: %s.ico could not be written\n", argv[1]);
        return 1;
    }
    return 0;
}
