// SPDX-License-Identifier: GPL-3.0-or-later
// Ink and measures of paper. Lengths are in twips (1/20 of a point), so that text is measured the same for a PDF, a
// screen and a printer.
#pragma once

#include <QFont>
#include <QFontMetricsF>
#include <QHash>
#include <QPainter>
#include <QRectF>
#include <QStringList>

#include <array>

namespace entraide {

inline constexpr double pt = 20.0;
inline constexpr double mm = 72.0 / 25.4 * pt;

inline constexpr double thinLine = 0.35 * pt;
inline constexpr double thickLine = 1.2 * pt;

/// The sizes of type on paper; the smallest is 8 pt. Code is what is typed over: its letters are all of one width.
enum class Type { Small, SmallItalic, SmallBold, Body, BodyBold, Heading, Title, Code };

/// Letters and figures of one width, for what is typed over.
QFont fixedFont(double size, bool bold);

/// Measures and sets type. Keeps what it measured, for sheets repeat themselves. One thread.
class Typesetter {
public:
    Typesetter();

    const QFont& font(Type type) const { return m_faces[index(type)].font; }
    /// From the top of a line to its baseline.
    double baseline(Type type) const;
    /// From one baseline to the next.
    double lineHeight(Type type) const;
    double width(Type type, const QString& text) const;
    /// Breaks \a text at spaces into lines no wider than \a width, at most \a mostLines; what is left over is cut with
    /// an ellipsis. No-break spaces do not break. A word wider than that is broken after its hyphens, and by the letter
    /// where it has none.
    QStringList wrap(Type type, const QString& text, double width, int mostLines) const;
    /// How wide a column is whose words are broken at spaces and hyphens only.
    double widestWord(Type type, const QString& text) const;
    QString elided(Type type, const QString& text, double width) const;

    /// One line, its baseline at \a y from the top of the page.
    void draw(QPainter& painter, Type type, double x, double y, const QString& text) const;
    /// Lines from \a top down. Gives the bottom.
    double drawLines(QPainter& painter, Type type, double x, double top, const QStringList& lines) const;

private:
    struct Face {
        QFont font;
        QFontMetricsF metrics{QFont()};
        double size = 0;
        mutable QHash<QString, double> widths;
    };
    static std::size_t index(Type type) { return static_cast<std::size_t>(type); }
    QString firstThatFit(Type type, const QString& text, double width) const;

    std::array<Face, 8> m_faces;
};

void horizontalLine(QPainter& painter, double left, double right, double y, double thickness);
void verticalLine(QPainter& painter, double x, double top, double bottom, double thickness);
/// A line of dots to write on.
void writingLine(QPainter& painter, double left, double right, double y);

} // namespace entraide
