// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProxyStyle>

namespace entraide {

/// Fusion without its gradients: flat controls of 28 pixels, radius 3, hairlines, a 2-pixel focus ring, rows that grow
/// with the font. Every colour comes from the palette of the widget (see tones.h).
///
/// Dynamic properties that it reads:
/// - `primary` (bool) on a QPushButton: the one filled button of a view; see button.h.
/// - `inRow` (bool) on a button or a field: 24 pixels high instead of 28.
class ProxyStyle final : public QProxyStyle {
    Q_OBJECT

public:
    static constexpr int ArrowWidth = 24; ///< of a field with a list
    static constexpr int TabTop = 8;      ///< air above a tab inside its strip

    ProxyStyle();

    using QProxyStyle::polish;
    void polish(QWidget* widget) override;

    int pixelMetric(PixelMetric metric, const QStyleOption* option, const QWidget* widget) const override;
    int styleHint(StyleHint hint, const QStyleOption* option, const QWidget* widget,
                  QStyleHintReturn* returnData) const override;
    QSize sizeFromContents(ContentsType type, const QStyleOption* option, const QSize& size,
                           const QWidget* widget) const override;
    QRect subElementRect(SubElement element, const QStyleOption* option, const QWidget* widget) const override;
    QRect subControlRect(ComplexControl control, const QStyleOptionComplex* option, SubControl part,
                         const QWidget* widget) const override;

    void drawPrimitive(PrimitiveElement element, const QStyleOption* option, QPainter* painter,
                       const QWidget* widget) const override;
    void drawControl(ControlElement element, const QStyleOption* option, QPainter* painter,
                     const QWidget* widget) const override;
    void drawComplexControl(ComplexControl control, const QStyleOptionComplex* option, QPainter* painter,
                            const QWidget* widget) const override;
    QIcon standardIcon(StandardPixmap standardIcon, const QStyleOption* option, const QWidget* widget) const override;

private:
    void drawPushButtonPanel(const QStyleOption& option, QPainter& painter, const QWidget* widget) const;
    void drawCheckIndicator(const QStyleOption& option, QPainter& painter) const;
    void drawRadioIndicator(const QStyleOption& option, QPainter& painter) const;
    void drawFocus(const QStyleOption& option, QPainter& painter, const QWidget* widget) const;
    void drawItemPanel(const QStyleOption& option, QPainter& painter, const QWidget* widget) const;
    void drawHeaderSection(const QStyleOption& option, QPainter& painter) const;
    void drawTab(const QStyleOption& option, QPainter& painter, const QWidget* widget) const;
    void drawTabLabel(const QStyleOption& option, QPainter& painter, const QWidget* widget) const;
    void drawProgress(const QStyleOption& option, QPainter& painter) const;
    void drawComboBox(const QStyleOptionComplex& option, QPainter& painter) const;
    void drawSpinBox(const QStyleOptionComplex& option, QPainter& painter, const QWidget* widget) const;
    void drawScrollBar(const QStyleOptionComplex& option, QPainter& painter, const QWidget* widget) const;
    void drawSlider(const QStyleOptionComplex& option, QPainter& painter, const QWidget* widget) const;
    void drawToolButton(const QStyleOptionComplex& option, QPainter& painter, const QWidget* widget) const;
};

} // namespace entraide
