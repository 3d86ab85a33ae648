// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tones.h"

#include <algorithm>
#include <cmath>

namespace entraide {

namespace {

double channel(double value) {
    return value <= 0.04045 ? value / 12.92 : std::pow((value + 0.055) / 1.055, 2.4);
}

double luminance(const QColor& colour) {
    return 0.2126 * channel(colour.redF()) + 0.7152 * channel(colour.greenF()) + 0.0722 * channel(colour.blueF());
}

QColor mixed(const QColor& a, const QColor& b, float part) {
    return QColor::fromRgbF(a.redF() + (b.redF() - a.redF()) * part, a.greenF() + (b.greenF() - a.greenF()) * part,
                            a.blueF() + (b.blueF() - a.blueF()) * part);
}

bool carries(const QPalette& palette, const Tones& tones) {
    return palette.color(QPalette::Active, QPalette::Accent) == tones.accent &&
           palette.color(QPalette::Active, QPalette::Highlight) == tones.selection;
}

Tones tonesFromForeignPalette(const QPalette& palette) {
    const auto role = [&palette](QPalette::ColorRole r) { return palette.color(QPalette::Active, r); };
    Tones t = highContrastTones(role(QPalette::Window).lightnessF() < 0.5F);
    t.window = t.navigation = role(QPalette::Window);
    t.base = t.alternate = role(QPalette::Base);
    t.button = role(QPalette::Button);
    t.text = t.hairline = t.controlEdge = t.muted = t.positive = t.warning = t.danger = role(QPalette::WindowText);
    t.accent = role(QPalette::Link);
    t.accentGround = t.positiveGround = t.warningGround = t.dangerGround = t.base;
    t.onAccent = t.base;
    t.disabledText = palette.color(QPalette::Disabled, QPalette::WindowText);
    t.selection = role(QPalette::Highlight);
    t.onSelection = role(QPalette::HighlightedText);
    return t;
}

} // namespace

QColor Tones::colour(Tone tone) const {
    switch (tone) {
    case Tone::Normal:
        return text;
    case Tone::Muted:
        return muted;
    case Tone::Accent:
        return accent;
    case Tone::Positive:
        return positive;
    case Tone::Warning:
        return warning;
    case Tone::Danger:
        return danger;
    case Tone::OnAccent:
        return onAccent;
    }
    return text;
}

QColor Tones::ground(Tone tone) const {
    switch (tone) {
    case Tone::Normal:
    case Tone::Muted:
        return window;
    case Tone::Accent:
        return accentGround;
    case Tone::Positive:
        return positiveGround;
    case Tone::Warning:
        return warningGround;
    case Tone::Danger:
        return dangerGround;
    case Tone::OnAccent:
        return accent;
    }
    return window;
}

Tones lightTones() {
    Tones t;
    t.window = QColor(0xEC, 0xEF, 0xF2);
    t.navigation = QColor(0xE2, 0xE7, 0xEC);
    t.base = QColor(0xFF, 0xFF, 0xFF);
    t.alternate = QColor(0xF5, 0xF7, 0xF9);
    t.button = QColor(0xF8, 0xF9, 0xFB);
    t.hairline = QColor(0xCD, 0xD5, 0xDC);
    t.controlEdge = QColor(0x74, 0x81, 0x8E);
    t.track = QColor(0xD9, 0xE0, 0xE6);
    t.text = QColor(0x1A, 0x21, 0x29);
    t.disabledText = QColor(0x7D, 0x88, 0x94);
    t.muted = QColor(0x53, 0x60, 0x6D);
    t.accent = QColor(0x22, 0x50, 0x8F);
    t.onAccent = QColor(0xFF, 0xFF, 0xFF);
    t.accentGround = QColor(0xE3, 0xEC, 0xF8);
    t.positive = QColor(0x1B, 0x6A, 0x43);
    t.positiveGround = QColor(0xE0, 0xF1, 0xE7);
    t.warning = QColor(0x85, 0x50, 0x00);
    t.warningGround = QColor(0xFB, 0xEF, 0xD3);
    t.danger = QColor(0xA3, 0x22, 0x2B);
    t.dangerGround = QColor(0xFB, 0xE5, 0xE5);
    t.selection = QColor(0xCC, 0xDD, 0xF5);
    t.onSelection = QColor(0x10, 0x18, 0x20);
    t.map = {.request = QColor(0xB5, 0x44, 0x00),
             .volunteer = QColor(0x00, 0x67, 0xA5),
             .organisation = QColor(0x00, 0x70, 0x4F),
             .tandem = QColor(0x9A, 0x42, 0x79),
             .round = QColor(0x1A, 0x21, 0x29),
             .land = QColor(0xF6, 0xF5, 0xF0),
             .landMost = QColor(0xBE, 0xD1, 0xE6),
             .areaEdge = QColor(0xA9, 0xAF, 0xB3),
             .markerRim = QColor(0xFF, 0xFF, 0xFF)};
    return t;
}

Tones darkTones() {
    Tones t;
    t.dark = true;
    t.window = QColor(0x1F, 0x24, 0x2A);
    t.navigation = QColor(0x1A, 0x1F, 0x24);
    t.base = QColor(0x15, 0x19, 0x1D);
    t.alternate = QColor(0x1A, 0x1F, 0x24);
    t.button = QColor(0x2A, 0x31, 0x39);
    t.hairline = QColor(0x39, 0x43, 0x4D);
    t.controlEdge = QColor(0x74, 0x82, 0x8F);
    t.track = QColor(0x30, 0x39, 0x41);
    t.text = QColor(0xE4, 0xE8, 0xEC);
    t.disabledText = QColor(0x74, 0x80, 0x8B);
    t.muted = QColor(0xAE, 0xB9, 0xC3);
    t.accent = QColor(0x8F, 0xB6, 0xF2);
    t.onAccent = QColor(0x0E, 0x16, 0x20);
    t.accentGround = QColor(0x1F, 0x30, 0x49);
    t.positive = QColor(0x7F, 0xCF, 0xA3);
    t.positiveGround = QColor(0x18, 0x32, 0x26);
    t.warning = QColor(0xE9, 0xB7, 0x5F);
    t.warningGround = QColor(0x37, 0x2B, 0x12);
    t.danger = QColor(0xF4, 0xA0, 0x9C);
    t.dangerGround = QColor(0x41, 0x20, 0x22);
    t.selection = QColor(0x2A, 0x45, 0x6B);
    t.onSelection = QColor(0xFF, 0xFF, 0xFF);
    t.map = {.request = QColor(0xFF, 0x9A, 0x57),
             .volunteer = QColor(0x6F, 0xBD, 0xF0),
             .organisation = QColor(0x5C, 0xCB, 0xA2),
             .tandem = QColor(0xE3, 0x9B, 0xC6),
             .round = QColor(0xE4, 0xE8, 0xEC),
             .land = QColor(0x26, 0x2D, 0x33),
             .landMost = QColor(0x35, 0x52, 0x6D),
             .areaEdge = QColor(0x55, 0x61, 0x6B),
             .markerRim = QColor(0x15, 0x19, 0x1D)};
    return t;
}

Tones highContrastTones(bool dark) {
    Tones t = dark ? darkTones() : lightTones();
    const QColor ink = dark ? QColor(Qt::white) : QColor(Qt::black);
    const QColor paper = dark ? QColor(Qt::black) : QColor(Qt::white);
    t.highContrast = true;
    t.window = t.navigation = t.base = t.alternate = t.button = paper;
    t.hairline = t.controlEdge = t.text = t.muted = ink;
    t.positive = t.warning = t.danger = ink;
    t.positiveGround = t.warningGround = t.dangerGround = t.accentGround = paper;
    t.track = mixed(paper, ink, 0.25F);
    t.accent = dark ? QColor(0xFF, 0xE1, 0x00) : QColor(0x00, 0x2A, 0x80);
    t.onAccent = paper;
    t.selection = t.accent;
    t.onSelection = paper;
    t.disabledText = mixed(paper, ink, 0.6F);
    t.map.markerRim = paper;
    t.map.areaEdge = ink;
    return t;
}

QPalette paletteFrom(const Tones& t) {
    QPalette p;
    p.setColor(QPalette::Window, t.window);
    p.setColor(QPalette::WindowText, t.text);
    p.setColor(QPalette::Base, t.base);
    p.setColor(QPalette::AlternateBase, t.alternate);
    p.setColor(QPalette::Text, t.text);
    p.setColor(QPalette::PlaceholderText, t.muted);
    p.setColor(QPalette::Button, t.button);
    p.setColor(QPalette::ButtonText, t.text);
    p.setColor(QPalette::BrightText, t.danger);
    p.setColor(QPalette::ToolTipBase, t.base);
    p.setColor(QPalette::ToolTipText, t.text);
    p.setColor(QPalette::Link, t.accent);
    p.setColor(QPalette::LinkVisited, t.accent);
    p.setColor(QPalette::Accent, t.accent);
    p.setColor(QPalette::Highlight, t.selection);
    p.setColor(QPalette::HighlightedText, t.onSelection);
    p.setColor(QPalette::Light, t.base);
    p.setColor(QPalette::Midlight, t.alternate);
    p.setColor(QPalette::Mid, t.hairline);
    p.setColor(QPalette::Dark, t.controlEdge);
    p.setColor(QPalette::Shadow, t.controlEdge);
    for (const auto role : {QPalette::WindowText, QPalette::Text, QPalette::ButtonText, QPalette::PlaceholderText,
                            QPalette::HighlightedText, QPalette::Link, QPalette::ToolTipText}) {
        p.setColor(QPalette::Disabled, role, t.disabledText);
    }
    p.setColor(QPalette::Disabled, QPalette::Base, t.window);
    p.setColor(QPalette::Disabled, QPalette::Highlight, t.track);
    return p;
}

Tones tones(const QPalette& palette) {
    // The accent and the selection together name a scheme; widgets may well change their own window or base.
    if (Tones light = lightTones(); carries(palette, light)) {
        return light;
    }
    if (Tones dark = darkTones(); carries(palette, dark)) {
        return dark;
    }
    for (const bool dark : {false, true}) {
        if (Tones contrast = highContrastTones(dark); carries(palette, contrast)) {
            return contrast;
        }
    }
    return tonesFromForeignPalette(palette);
}

double contrastRatio(const QColor& a, const QColor& b) {
    const double la = luminance(a);
    const double lb = luminance(b);
    return (std::max(la, lb) + 0.05) / (std::min(la, lb) + 0.05);
}

} // namespace entraide
