// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/icon_engine.h"

#include <QApplication>
#include <QDir>
#include <QFile>
#include <QPainter>

#include <cmath>
#include <gtest/gtest.h>

namespace THIS_FILE {

using namespace Qt::StringLiterals;
using namespace entraide;

namespace {

/// The colour of the most opaque pixel: what the lines are drawn in.
QColor inkOf(const QPixmap& pixmap) {
    const QImage image = pixmap.toImage().convertToFormat(QImage::Format_ARGB32);
    QRgb darkest = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (qAlpha(image.pixel(x, y)) > qAlpha(darkest)) {
                darkest = image.pixel(x, y);
            }
        }
    }
    return QColor::fromRgb(qRed(darkest), qGreen(darkest), qBlue(darkest));
}

bool close(const QColor& a, const QColor& b) {
    return std::abs(a.red() - b.red()) < 6 && std::abs(a.green() - b.green()) < 6 && std::abs(a.blue() - b.blue()) < 6;
}

class IconEngineTest : public testing::Test {
protected:
    void SetUp() override { QApplication::setPalette(paletteFrom(lightTones())); }
};

} // namespace

TEST_F(IconEngineTest, shouldDrawInTheColourOfTheTextAndFollowTheScheme) {
    const QIcon lock = icon(u"lock"_s);
    EXPECT_TRUE(close(inkOf(lock.pixmap(32, 32)), lightTones().text));

    QApplication::setPalette(paletteFrom(darkTones()));

    EXPECT_TRUE(close(inkOf(lock.pixmap(32, 32)), darkTones().text));
}

TEST_F(IconEngineTest, shouldDrawInItsTone) {
    EXPECT_TRUE(close(inkOf(icon(u"warning"_s, Tone::Danger).pixmap(32, 32)), lightTones().danger));
    EXPECT_TRUE(close(inkOf(icon(u"warning"_s, Tone::Positive).pixmap(32, 32)), lightTones().positive));
}

TEST_F(IconEngineTest, shouldFollowTheModeBeforeTheTone) {
    const QIcon warning = icon(u"warning"_s, Tone::Danger);
    EXPECT_TRUE(close(inkOf(warning.pixmap(32, 32, QIcon::Selected)), lightTones().onSelection));
    EXPECT_TRUE(close(inkOf(warning.pixmap(32, 32, QIcon::Disabled)), lightTones().disabledText));
}

TEST_F(IconEngineTest, shouldBeDrawnInDevicePixels) {
    const QPixmap pixmap = icon(u"map"_s).pixmap(QSize(16, 16), 2.0);
    EXPECT_EQ(pixmap.size(), QSize(32, 32));
    EXPECT_EQ(pixmap.devicePixelRatio(), 2.0);
    EXPECT_EQ(iconPixmap(u"map"_s, 20, Qt::red, 1.5).size(), QSize(30, 30));
}

/// From 100 to 200 %: as many pixels as the screen has, and the same size on it.
TEST_F(IconEngineTest, shouldBeSharpAtEachScale) {
    for (const qreal scale : {1.0, 1.25, 1.5, 1.75, 2.0}) {
        for (const int side : {16, 18, 20}) {
            const QPixmap drawn = icon(u"print"_s).pixmap(QSize(side, side), scale);
            EXPECT_EQ(drawn.width(), std::lround(side * scale)) << side << " at " << scale;
            EXPECT_NEAR(drawn.deviceIndependentSize().width(), side, 0.5) << side << " at " << scale;
            EXPECT_TRUE(close(inkOf(drawn), lightTones().text)) << side << " at " << scale;
        }
    }
}

TEST_F(IconEngineTest, shouldDrawInsideTheGivenSquare) {
    QImage image(40, 24, QImage::Format_ARGB32);
    image.fill(Qt::white);
    QPainter painter(&image);
    drawIcon(painter, QRect(10, 4, 20, 16), u"state-refused"_s, Qt::blue);
    painter.end();

    int marked = 0;
    for (int y = 0; y < image.height(); ++y) {
        for (int x = 0; x < image.width(); ++x) {
            if (image.pixelColor(x, y) != QColor(Qt::white)) {
                ++marked;
                EXPECT_TRUE(QRect(12, 4, 16, 16).contains(x, y)) << x << ',' << y;
            }
        }
    }
    EXPECT_GT(marked, 40);
}

TEST_F(IconEngineTest, shouldBeNullForAnUnknownName) {
    EXPECT_TRUE(icon(u"no-such-icon"_s).isNull());
    EXPECT_TRUE(icon({}).isNull());
    EXPECT_FALSE(iconExists(u"../entraide"_s + u"x"_s));
}

TEST_F(IconEngineTest, shouldSurviveBeingCopiedAndNamed) {
    const QIcon copy = QIcon(icon(u"print"_s));
    EXPECT_EQ(copy.name(), u"print"_s);
    EXPECT_FALSE(copy.pixmap(16, 16).isNull());
}

TEST_F(IconEngineTest, shouldOnlyShipOutlinesThatTakeAColour) {
    const QStringList files = QDir(u":/icons"_s).entryList({u"*.svg"_s});
    EXPECT_GT(files.size(), 80);
    for (const QString& name : files) {
        QFile file(u":/icons/"_s + name);
        ASSERT_TRUE(file.open(QIODevice::ReadOnly));
        const QByteArray svg = file.readAll();
        EXPECT_TRUE(svg.contains("viewBox=\"0 0 24 24\"")) << qPrintable(name);
        EXPECT_TRUE(svg.contains("stroke-width=\"1.75\"")) << qPrintable(name);
        EXPECT_TRUE(svg.contains("currentColor")) << qPrintable(name);
        EXPECT_FALSE(svg.contains('#')) << qPrintable(name) << " names a colour of its own";
        const QPixmap drawn = iconPixmap(name.chopped(4), 16, Qt::red, 1.0);
        EXPECT_TRUE(close(inkOf(drawn), Qt::red)) << qPrintable(name);
    }
}

TEST_F(IconEngineTest, shouldMakeTheEmblemWithoutAnSvgPlugIn) {
    const QIcon emblem = applicationIcon();
    EXPECT_TRUE(emblem.availableSizes().contains(QSize(16, 16)));
    EXPECT_TRUE(emblem.availableSizes().contains(QSize(256, 256)));
    EXPECT_TRUE(close(emblem.pixmap(64, 64).toImage().pixelColor(32, 8), lightTones().accent));
}

} // namespace THIS_FILE
