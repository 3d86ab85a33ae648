// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QMetaType>
#include <QPalette>

namespace entraide {

/// What a colour says. A tone is always accompanied by an icon, a shape or a word: colour alone carries nothing.
enum class Tone { Normal, Muted, Accent, Positive, Warning, Danger, OnAccent };

/// Colours of markers and areas on the map; the shapes differ as well.
struct MapColours {
    QColor request;
    QColor volunteer;
    QColor organisation;
    QColor tandem;
    QColor round;
    QColor land;     ///< area with the least
    QColor landMost; ///< area with the most; tints between are mixed
    QColor areaEdge;
    QColor markerRim;
};

/// The palette table of the design, with the roles that QPalette does not have.
///
/// Widgets never keep one: they ask `tones(palette())` when they paint, so that a change of scheme needs no code.
struct Tones {
    QColor window;
    QColor navigation;
    QColor base;
    QColor alternate;
    QColor button;
    QColor hairline;    ///< decoration only
    QColor controlEdge; ///< outline of buttons and fields, 3:1 at least
    QColor track;       ///< the empty part of a bar
    QColor text;
    QColor disabledText;
    QColor muted;
    QColor accent;
    QColor onAccent;
    QColor accentGround;
    QColor positive;
    QColor positiveGround;
    QColor warning;
    QColor warningGround;
    QColor danger;
    QColor dangerGround;
    QColor selection;
    QColor onSelection;
    MapColours map;
    bool dark = false;
    bool highContrast = false;

    /// Colour of text or of an outline in this tone.
    [[nodiscard]] QColor colour(Tone tone) const;
    /// Ground behind text of this tone, as in chips and the message bar.
    [[nodiscard]] QColor ground(Tone tone) const;
};

/// The two schemes of the design and the two for people who asked their system for more contrast.
[[nodiscard]] Tones lightTones();
[[nodiscard]] Tones darkTones();
[[nodiscard]] Tones highContrastTones(bool dark);

/// The palette that carries `tones`.
[[nodiscard]] QPalette paletteFrom(const Tones& tones);

/// The tones that belong to `palette`: one of the schemes above, or, for a palette that comes from elsewhere (a
/// contrast theme of the system), tones made of its own roles.
[[nodiscard]] Tones tones(const QPalette& palette);

/// WCAG 2.2 contrast ratio, 1 to 21.
[[nodiscard]] double contrastRatio(const QColor& a, const QColor& b);

} // namespace entraide

Q_DECLARE_METATYPE(entraide::Tone)
