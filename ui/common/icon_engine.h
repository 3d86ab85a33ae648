// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tones.h"

#include <QIcon>
#include <QIconEngine>
#include <QString>

class QPainter;

namespace entraide {

/// Draws one outline icon of `:/icons/` in a colour of the application's palette.
///
/// Normal icons follow the text, selected ones the text on a selection, disabled ones the disabled text; a tone changes
/// the first of these. The palette is asked at each painting, so icons follow a change of scheme by themselves. Drawn
/// at 16, 18 or 20 in device pixels; the pictures are kept in QPixmapCache. GUI thread only.
class IconEngine final : public QIconEngine {
public:
    explicit IconEngine(QString name, Tone tone = Tone::Normal);

    void paint(QPainter* painter, const QRect& rect, QIcon::Mode mode, QIcon::State state) override;
    QPixmap pixmap(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QPixmap scaledPixmap(const QSize& size, QIcon::Mode mode, QIcon::State state, qreal scale) override;
    QSize actualSize(const QSize& size, QIcon::Mode mode, QIcon::State state) override;
    QIconEngine* clone() const override;
    QString key() const override;
    QString iconName() override;
    bool isNull() override;

private:
    [[nodiscard]] QColor colourFor(QIcon::Mode mode) const;

    QString m_name;
    Tone m_tone;
};

/// The icon `name` (a file of resources/icons without its ending). An unknown name gives a null icon.
[[nodiscard]] QIcon icon(const QString& name, Tone tone = Tone::Normal);

/// Draws an icon in `colour`, centred in `rect` and as large as its shorter side. For delegates, which know the
/// colour of their text.
void drawIcon(QPainter& painter, const QRect& rect, const QString& name, const QColor& colour);

/// The icon as a picture of `size` device-independent pixels.
[[nodiscard]] QPixmap iconPixmap(const QString& name, int size, const QColor& colour, qreal devicePixelRatio);

/// The emblem of the program for windows and task bars, 16 to 256 pixels; needs no SVG plug-in.
[[nodiscard]] QIcon applicationIcon();

/// Whether resources/icons holds `name`.
[[nodiscard]] bool iconExists(const QString& name);

} // namespace entraide
