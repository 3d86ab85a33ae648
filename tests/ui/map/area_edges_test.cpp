// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/area_edges.h"

#include <QImage>
#include <QPainter>

#include <gtest/gtest.h>

namespace THIS_FILE {

using namespace entraide;

namespace {

QPolygonF square(double x, double y) {
    return QPolygonF({{x, y}, {x + 10, y}, {x + 10, y + 10}, {x, y + 10}});
}

double lengthOf(const QList<QPolygonF>& lines) {
    double length = 0;
    for (const QPolygonF& line : lines) {
        for (qsizetype i = 1; i < line.size(); ++i)
            length += QLineF(line.at(i - 1), line.at(i)).length();
    }
    return length;
}

TEST(AreaEdges, shouldKeepEachEdgeOnce) {
    AreaEdges edges;
    edges.add(square(0, 0));
    edges.add(square(10, 0));
    edges.finish();
    EXPECT_DOUBLE_EQ(lengthOf(edges.outer()), 60);
    EXPECT_DOUBLE_EQ(lengthOf(edges.inner()), 10);
}

TEST(AreaEdges, shouldTakeCornersThatAreTheSameButForRounding) {
    AreaEdges edges;
    edges.add(square(0, 0));
    QPolygonF beside = square(10, 0);
    beside[0] += QPointF(1e-9, -1e-9);
    edges.add(beside);
    edges.finish();
    EXPECT_DOUBLE_EQ(lengthOf(edges.inner()), 10);
}

TEST(AreaEdges, shouldCutLongLinesWithoutAGap) {
    QPolygonF ring;
    for (int i = 0; i < 500; ++i)
        ring.append(QPointF(i, i % 2));
    ring.append(QPointF(500, 600));
    AreaEdges edges;
    edges.add(ring);
    edges.finish();
    EXPECT_GT(edges.outer().size(), 5);
    double expected = QLineF(ring.last(), ring.first()).length();
    for (qsizetype i = 1; i < ring.size(); ++i)
        expected += QLineF(ring.at(i - 1), ring.at(i)).length();
    EXPECT_NEAR(lengthOf(edges.outer()), expected, 1e-6);
    for (qsizetype i = 1; i < edges.outer().size(); ++i)
        EXPECT_EQ(edges.outer().at(i).first(), edges.outer().at(i - 1).last());
}

TEST(AreaEdges, shouldPaintWhatIsSeen) {
    AreaEdges edges;
    edges.add(square(0, 0));
    edges.add(square(10, 0));
    edges.add(square(1000, 1000));
    edges.finish();
    QImage image(60, 40, QImage::Format_RGB32);
    const auto painted = [&](bool all) {
        image.fill(Qt::white);
        QPainter painter(&image);
        painter.setPen(QPen(Qt::black, 1));
        const QTransform twice(2, 0, 0, 2, 5.5, 5.5);
        const QRectF screen(0, 0, 60, 40);
        if (all)
            edges.paintAll(painter, twice, screen);
        else
            edges.paintOuter(painter, twice, screen);
        painter.end();
        return image.pixelColor(25, 15) == QColor(Qt::black); // on the edge between the two
    };
    EXPECT_TRUE(painted(true));
    EXPECT_EQ(image.pixelColor(15, 5), QColor(Qt::black)) << "straight east";
    EXPECT_EQ(image.pixelColor(5, 15), QColor(Qt::black)) << "straight south";
    EXPECT_FALSE(painted(false));
    EXPECT_EQ(image.pixelColor(15, 5), QColor(Qt::black));
}

} // namespace

} // namespace THIS_FILE
