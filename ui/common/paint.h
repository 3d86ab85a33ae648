// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QFont>
#include <QPainter>
#include <QPalette>
#include <QRect>
#include <QString>

namespace entraide {

/// Saves a painter and gives it back as it was.
class PainterGuard {
public:
    explicit PainterGuard(QPainter& painter)
        : m_painter(painter) {
        m_painter.save();
    }
    ~PainterGuard() { m_painter.restore(); }
    Q_DISABLE_COPY_MOVE(PainterGuard)

private:
    QPainter& m_painter;
};

/// A filled rectangle with a crisp edge of one pixel inside `rect`. An invalid colour leaves that part out.
void drawPanel(QPainter& painter, const QRect& rect, const QColor& fill, const QColor& edge, double radius = 3);

/// The focus ring: two pixels wide, its outer side on the edge of `rect`.
void drawFocusRing(QPainter& painter, const QRect& rect, const QColor& colour, double radius = 3);

/// One line of text, elided at its end, centred vertically in `rect`. Returns the width that was used.
int drawLine(QPainter& painter, const QRect& rect, const QString& text, const QFont& font, const QColor& colour,
             Qt::Alignment alignment = Qt::AlignLeading, Qt::LayoutDirection direction = Qt::LeftToRight);

/// What a painted button in a row says. It looks like a QPushButton of 24 pixels; the view that paints it makes it work
/// (a click, and the same command in the menu and by key).
struct RowButton {
    QString text = {};
    QString icon = {};
    bool pressed = false;
    bool enabled = true;
};
/// Its width; the same as that of a real button made primary, so that replacing one by the other moves nothing.
[[nodiscard]] int rowButtonWidth(const RowButton& button, const QFont& rowFont);
/// Paints it over all of `rect`. `rowFont` is the font of the row; the button's is the secondary one.
void drawRowButton(QPainter& painter, const QRect& rect, const RowButton& button, const QFont& rowFont,
                   const QPalette& palette, Qt::LayoutDirection direction = Qt::LeftToRight);

/// A bar of `share` (0 to 1) on its track.
void drawShareBar(QPainter& painter, const QRect& rect, double share, const QColor& fill, const QColor& track);

} // namespace entraide
