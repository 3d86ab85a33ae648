// SPDX-License-Identifier: GPL-3.0-or-later
// Looks at the icons as the build drew them: whether the emblem, two rings in each other, can be told at every size.
#include <QImage>
#include <QImageReader>

#include <gtest/gtest.h>

namespace THIS_FILE {

namespace {

using namespace Qt::StringLiterals;

const QString folder = QStringLiteral(ENTRAIDE_ICONS);

QString pictureOf(const QString& name, int size) {
    return folder + u'/' + name + u'.' + QString::number(size) + u".png"_s;
}

/// Lightness from 0 to 255, as it is on a white ground.
int lightness(QRgb pixel) {
    return (qGray(pixel) * qAlpha(pixel) + 255 * (255 - qAlpha(pixel))) / 255;
}

/// How many strokes a row crosses, between two columns: stretches of what is lighter than the middle (or darker).
int strokesIn(const QImage& image, int row, int from, int to, bool light) {
    int darkest = 255;
    int lightest = 0;
    for (int x = from; x < to; ++x) {
        darkest = qMin(darkest, lightness(image.pixel(x, row)));
        lightest = qMax(lightest, lightness(image.pixel(x, row)));
    }
    int strokes = 0;
    bool inside = false;
    for (int x = from; x < to; ++x) {
        const bool now = (lightness(image.pixel(x, row)) > (darkest + lightest) / 2) == light;
        strokes += now && !inside ? 1 : 0;
        inside = now;
    }
    return strokes;
}

class Icons : public testing::TestWithParam<int> {};

TEST_P(Icons, shouldShowTwoRingsOnTheEmblem) {
    const int size = GetParam();
    const QImage image(pictureOf(u"org.entraide.Entraide"_s, size));
    ASSERT_EQ(image.size(), QSize(size, size));
    EXPECT_LT(qAlpha(image.pixel(0, 0)), 128) << "its corners are round";
    EXPECT_EQ(qAlpha(image.pixel(size / 2, size / 2)), 255);
    EXPECT_EQ(strokesIn(image, size / 2, size / 16, size - size / 16, true), 4) << "each ring is crossed twice";
}

TEST_P(Icons, shouldShowAPageWithTwoRingsForADesk) {
    const int size = GetParam();
    const QImage image(pictureOf(u"application-x-entraide-desk"_s, size));
    ASSERT_EQ(image.size(), QSize(size, size));
    EXPECT_EQ(qAlpha(image.pixel(size - 1, 0)), 0) << "a corner is folded";
    const int row = size == 16 ? 10 : int(19.5 * size / 32);
    const int from = size == 16 ? 2 : size * 7 / 32 + 1; // inside the page's edges
    const int strokes = strokesIn(image, row, from, size - from, false);
    EXPECT_GE(strokes, size >= 32 ? 4 : 3) << "where there is room, each ring is crossed twice";
}

INSTANTIATE_TEST_SUITE_P(EachSize, Icons, testing::Values(16, 22, 24, 32, 48, 64, 128, 256, 512));

/// Read by Qt, which did not write it.
TEST(WindowsIcons, shouldHoldAllSizesThatWindowsAsksFor) {
    for (const QString& name : {u"org.entraide.Entraide"_s, u"application-x-entraide-desk"_s}) {
        QImageReader reader(folder + u'/' + name + u".ico"_s, "ico");
        ASSERT_TRUE(reader.canRead()) << qPrintable(reader.errorString());
        QList<int> sizes;
        for (int i = 0; i < reader.imageCount(); ++i) {
            ASSERT_TRUE(reader.jumpToImage(i));
            const QImage image = reader.read();
            sizes.append(image.width());
            EXPECT_EQ(image.convertToFormat(QImage::Format_ARGB32),
                      QImage(pictureOf(name, image.width())).convertToFormat(QImage::Format_ARGB32));
        }
        EXPECT_EQ(sizes, (QList<int>{16, 22, 24, 32, 48, 64, 128, 256}));
    }
}

} // namespace

} // namespace THIS_FILE
