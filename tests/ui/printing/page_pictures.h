// SPDX-License-Identifier: GPL-3.0-or-later
// Pages of a PDF as a scanner sees them: by pdftoppm (poppler-utils) and ZXing.
#pragma once

#include <QDir>
#include <QFileInfo>
#include <QImage>
#include <QProcess>
#include <QStringList>

#include <ZXing/ReadBarcode.h>
#include <gtest/gtest.h>

namespace entraide {

/// What the codes of each page say, "" for a page without one, at the resolution of an ordinary scan.
inline QStringList codesOf(const QString& file) {
    constexpr int dotsPerInch = 150;
    const QString base = QFileInfo(file).dir().filePath(QStringLiteral("scan"));
    QProcess scanner;
    scanner.start(QStringLiteral("pdftoppm"),
                  {QStringLiteral("-r"), QString::number(dotsPerInch), QStringLiteral("-gray"), file, base});
    EXPECT_TRUE(scanner.waitForFinished()) << "pdftoppm is needed (poppler-utils)";
    EXPECT_EQ(scanner.exitCode(), 0) << scanner.readAllStandardError().toStdString();
    QDir folder = QFileInfo(file).dir();
    QStringList texts;
    for (const QString& name : folder.entryList({QStringLiteral("scan-*.pgm")}, QDir::Files, QDir::Name)) {
        const QImage page = QImage(folder.filePath(name)).convertToFormat(QImage::Format_Grayscale8);
        EXPECT_FALSE(page.isNull());
        const ZXing::ImageView view(page.constBits(), page.width(), page.height(), ZXing::ImageFormat::Lum,
                                    static_cast<int>(page.bytesPerLine()));
        const auto barcode = ZXing::ReadBarcode(
            view, ZXing::ReaderOptions().setFormats(ZXing::BarcodeFormat::QRCode).setTryHarder(true));
        texts.append(barcode.isValid() ? QString::fromStdString(barcode.text()) : QString());
        folder.remove(name);
    }
    return texts;
}

} // namespace entraide
