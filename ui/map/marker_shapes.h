// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary.h"
#include "ui/map/map_style.h"

#include <QHash>
#include <QImage>
#include <QPainter>
#include <QPainterPath>

#include <array>
#include <utility>

namespace entraide {

/// The outline of a kind's marker around the origin: diamond, circle, square, triangle, ring. Each looks as large as a
/// circle of \a radius.
QPainterPath markerShape(MarkerKind kind, double radius);

/// What is drawn for one symbol.
struct MarkerLook {
    MarkerKind kind = MarkerKind::Request;
    double radius = 6;
    bool hollow = false;
    bool urgent = false; ///< a mark inside; beside the number of a group that holds an urgent one
    int number = 0; ///< written inside when above 0
    QString sign = {}; ///< else these letters are
    bool high = false; ///< a point inside, where there is neither number nor letter
    bool picked = false; ///< with the ring of those that are chosen together

    friend bool operator==(const MarkerLook&, const MarkerLook&) = default;
    friend size_t qHash(const MarkerLook& look, size_t seed) {
        return qHashMulti(seed, static_cast<int>(look.kind), look.radius, look.hollow, look.urgent, look.number,
                          look.sign, look.high, look.picked);
    }
};

/// A request of that urgency, as it looks on the map.
MarkerLook urgencyLook(Urgency urgency);

/// Paints one marker around \a at. For legends and lists; maps use MarkerSprites.
void paintMarker(QPainter& painter, QPointF at, const MarkerLook& look, const MapStyle& style);

/// Markers as ready pictures: painting 50,000 is copying. Each number is put together from pictures of its digits, since
/// while one zooms nearly every group has another.
class MarkerSprites {
public:
    /// Before drawing. Pictures are made anew when the style or the pixel ratio changed.
    void dress(const MapStyle& style, double pixelRatio);
    /// Draws at whole device pixels.
    void draw(QPainter& painter, QPointF at, const MarkerLook& look);

private:
    struct Digits {
        QFont font;
        std::array<QImage, 11> pictures; ///< 0 to 9 and k
        std::array<double, 11> advances{};
        double rise = 0; ///< from the top of a picture to the middle of a digit
    };
    const QImage& bodyOf(const MarkerLook& look, int half);
    const Digits& digitsFor(const MarkerLook& look);
    void drawNumber(QPainter& painter, QPointF at, const MarkerLook& look);
    QPointF wholePixel(QPointF at) const;

    QHash<MarkerLook, QImage> m_bodies; ///< without numbers
    QHash<std::pair<QRgb, double>, Digits> m_digits; ///< by colour and size
    MapStyle m_style;
    double m_pixelRatio = 0;
};

} // namespace entraide
