// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/tones.h"

#include <gtest/gtest.h>

namespace THIS_FILE {

using namespace entraide;

namespace {

struct Pair {
    const char* name;
    QColor ink;
    QColor ground;
};

// Every ink on every ground that it can stand on.
QList<Pair> textPairs(const Tones& t) {
    return {{"text on window", t.text, t.window},
            {"text on navigation", t.text, t.navigation},
            {"text on base", t.text, t.base},
            {"text on alternate", t.text, t.alternate},
            {"text on button", t.text, t.button},
            {"muted on window", t.muted, t.window},
            {"muted on navigation", t.muted, t.navigation},
            {"muted on base", t.muted, t.base},
            {"muted on alternate", t.muted, t.alternate},
            {"accent on window", t.accent, t.window},
            {"accent on base", t.accent, t.base},
            {"accent on alternate", t.accent, t.alternate},
            {"accent on its ground", t.accent, t.accentGround},
            {"on accent", t.onAccent, t.accent},
            {"positive on window", t.positive, t.window},
            {"positive on alternate", t.positive, t.alternate},
            {"positive on its ground", t.positive, t.positiveGround},
            {"warning on window", t.warning, t.window},
            {"warning on alternate", t.warning, t.alternate},
            {"warning on its ground", t.warning, t.warningGround},
            {"danger on window", t.danger, t.window},
            {"danger on alternate", t.danger, t.alternate},
            {"danger on its ground", t.danger, t.dangerGround},
            {"text on accent ground", t.text, t.accentGround},
            {"text on positive ground", t.text, t.positiveGround},
            {"text on warning ground", t.text, t.warningGround},
            {"text on danger ground", t.text, t.dangerGround},
            {"positive on base", t.positive, t.base},
            {"positive on navigation", t.positive, t.navigation},
            {"warning on base", t.warning, t.base},
            {"warning on navigation", t.warning, t.navigation},
            {"danger on base", t.danger, t.base},
            {"danger on navigation", t.danger, t.navigation},
            {"danger on button", t.danger, t.button},
            {"muted on button", t.muted, t.button},
            {"muted on accent ground", t.muted, t.accentGround},
            {"accent on navigation", t.accent, t.navigation},
            {"accent on button", t.accent, t.button},
            {"on selection", t.onSelection, t.selection}};
}

/// A chip, or the message bar: a word in its tone on the ground of that tone.
QList<Pair> chipPairs(const Tones& t) {
    return {{"normal", t.colour(Tone::Normal), t.ground(Tone::Normal)},
            {"muted", t.colour(Tone::Muted), t.ground(Tone::Muted)},
            {"accent", t.colour(Tone::Accent), t.ground(Tone::Accent)},
            {"positive", t.colour(Tone::Positive), t.ground(Tone::Positive)},
            {"warning", t.colour(Tone::Warning), t.ground(Tone::Warning)},
            {"danger", t.colour(Tone::Danger), t.ground(Tone::Danger)},
            {"on accent", t.colour(Tone::OnAccent), t.ground(Tone::OnAccent)}};
}

/// What widgets that know nothing of tones paint with.
QList<Pair> palettePairs(const QPalette& p) {
    const auto of = [&p](QPalette::ColorRole role) { return p.color(QPalette::Active, role); };
    return {{"WindowText", of(QPalette::WindowText), of(QPalette::Window)},
            {"Text", of(QPalette::Text), of(QPalette::Base)},
            {"Text, every second row", of(QPalette::Text), of(QPalette::AlternateBase)},
            {"ButtonText", of(QPalette::ButtonText), of(QPalette::Button)},
            {"HighlightedText", of(QPalette::HighlightedText), of(QPalette::Highlight)},
            {"PlaceholderText", of(QPalette::PlaceholderText), of(QPalette::Base)},
            {"PlaceholderText on the window", of(QPalette::PlaceholderText), of(QPalette::Window)},
            {"ToolTipText", of(QPalette::ToolTipText), of(QPalette::ToolTipBase)},
            {"Link", of(QPalette::Link), of(QPalette::Base)},
            {"Link on the window", of(QPalette::Link), of(QPalette::Window)},
            {"LinkVisited", of(QPalette::LinkVisited), of(QPalette::Base)},
            {"BrightText", of(QPalette::BrightText), of(QPalette::Window)}};
}

QList<Pair> shapePairs(const Tones& t) {
    return {{"control edge on window", t.controlEdge, t.window},
            {"control edge on base", t.controlEdge, t.base},
            {"accent on selection", t.accent, t.selection},
            {"accent bar on its track", t.accent, t.track},
            {"warning bar on its track", t.warning, t.track},
            {"request on land", t.map.request, t.map.land},
            {"volunteer on land", t.map.volunteer, t.map.land},
            {"organisation on land", t.map.organisation, t.map.land},
            {"tandem on land", t.map.tandem, t.map.land},
            {"round on land", t.map.round, t.map.land},
            {"request on the fullest area", t.map.request, t.map.landMost},
            {"volunteer on the fullest area", t.map.volunteer, t.map.landMost},
            {"organisation on the fullest area", t.map.organisation, t.map.landMost},
            {"tandem on the fullest area", t.map.tandem, t.map.landMost},
            {"round on the fullest area", t.map.round, t.map.landMost},
            {"chosen on land", t.accent, t.map.land},
            {"chosen on the fullest area", t.accent, t.map.landMost},
            {"request in its rim", t.map.request, t.map.markerRim},
            {"volunteer in its rim", t.map.volunteer, t.map.markerRim},
            {"organisation in its rim", t.map.organisation, t.map.markerRim},
            {"tandem in its rim", t.map.tandem, t.map.markerRim},
            {"control edge on alternate", t.controlEdge, t.alternate},
            {"control edge on button", t.controlEdge, t.button},
            {"control edge on navigation", t.controlEdge, t.navigation},
            {"positive bar on its track", t.positive, t.track},
            {"danger bar on its track", t.danger, t.track},
            {"focus on window", t.accent, t.window},
            {"focus on base", t.accent, t.base}};
}

void expectReadable(const Tones& t) {
    for (const Pair& pair : textPairs(t)) {
        EXPECT_GE(contrastRatio(pair.ink, pair.ground), 4.5) << pair.name;
    }
}

} // namespace

TEST(Tones, shouldComputeTheRatiosOfTheStandard) {
    EXPECT_NEAR(contrastRatio(Qt::black, Qt::white), 21.0, 0.001);
    EXPECT_NEAR(contrastRatio(Qt::white, Qt::black), 21.0, 0.001);
    EXPECT_NEAR(contrastRatio(QColor(0x77, 0x77, 0x77), Qt::white), 4.48, 0.01);
}

TEST(Tones, shouldKeepTextReadableInBothSchemes) {
    expectReadable(lightTones());
    expectReadable(darkTones());
}

TEST(Tones, shouldKeepChipsReadableInEveryScheme) {
    for (const Tones& t : {lightTones(), darkTones(), highContrastTones(false), highContrastTones(true)}) {
        for (const Pair& pair : chipPairs(t))
            EXPECT_GE(contrastRatio(pair.ink, pair.ground), 4.5) << pair.name << (t.dark ? " (dark)" : " (light)");
    }
}

TEST(Tones, shouldGiveWidgetsAReadablePalette) {
    for (const Tones& t : {lightTones(), darkTones(), highContrastTones(false), highContrastTones(true)}) {
        for (const Pair& pair : palettePairs(paletteFrom(t)))
            EXPECT_GE(contrastRatio(pair.ink, pair.ground), 4.5) << pair.name << (t.dark ? " (dark)" : " (light)");
    }
}

/// What cannot be done now stays visible as a shape, though nobody has to read it.
TEST(Tones, shouldKeepDisabledTextInSight) {
    for (const Tones& t : {lightTones(), darkTones(), highContrastTones(false), highContrastTones(true)})
        EXPECT_GE(contrastRatio(t.disabledText, t.window), 3.0) << (t.dark ? "dark" : "light");
}

TEST(Tones, shouldKeepShapesVisibleInBothSchemes) {
    for (const Tones& t : {lightTones(), darkTones()}) {
        for (const Pair& pair : shapePairs(t)) {
            EXPECT_GE(contrastRatio(pair.ink, pair.ground), 3.0) << pair.name << (t.dark ? " (dark)" : " (light)");
        }
    }
}

TEST(Tones, shouldRaiseEveryContrastWhereTheSystemAsksForMore) {
    for (const bool dark : {false, true}) {
        const Tones t = highContrastTones(dark);
        for (const Pair& pair : textPairs(t)) {
            EXPECT_GE(contrastRatio(pair.ink, pair.ground), 7.0) << pair.name;
        }
        EXPECT_GE(contrastRatio(t.controlEdge, t.window), 7.0);
    }
}

TEST(Tones, shouldBeFoundAgainFromTheirPalette) {
    EXPECT_EQ(tones(paletteFrom(lightTones())).danger, lightTones().danger);
    EXPECT_EQ(tones(paletteFrom(darkTones())).danger, darkTones().danger);
    EXPECT_TRUE(tones(paletteFrom(darkTones())).dark);
    EXPECT_TRUE(tones(paletteFrom(highContrastTones(true))).highContrast);
}

TEST(Tones, shouldStayTheSchemesWhenAWidgetChangesItsOwnGround) {
    QPalette palette = paletteFrom(lightTones());
    palette.setColor(QPalette::Window, lightTones().base);
    palette.setColor(QPalette::Base, lightTones().window);

    EXPECT_EQ(tones(palette).muted, lightTones().muted);
    EXPECT_FALSE(tones(palette).highContrast);
}

TEST(Tones, shouldTakeAForeignPaletteAsItIs) {
    QPalette contrastTheme(Qt::black);
    contrastTheme.setColor(QPalette::Window, Qt::black);
    contrastTheme.setColor(QPalette::WindowText, Qt::yellow);
    contrastTheme.setColor(QPalette::Base, Qt::black);
    contrastTheme.setColor(QPalette::Highlight, Qt::cyan);
    contrastTheme.setColor(QPalette::HighlightedText, Qt::black);
    contrastTheme.setColor(QPalette::Link, Qt::green);

    const Tones t = tones(contrastTheme);

    EXPECT_TRUE(t.highContrast);
    EXPECT_TRUE(t.dark);
    EXPECT_EQ(t.text, QColor(Qt::yellow));
    EXPECT_EQ(t.danger, QColor(Qt::yellow));
    EXPECT_EQ(t.selection, QColor(Qt::cyan));
}

TEST(Tones, shouldSetQuietTextApartOnlyWhereItIsDisabled) {
    const QPalette palette = paletteFrom(lightTones());
    EXPECT_EQ(palette.color(QPalette::Inactive, QPalette::Highlight),
              palette.color(QPalette::Active, QPalette::Highlight));
    EXPECT_NE(palette.color(QPalette::Disabled, QPalette::Text), palette.color(QPalette::Active, QPalette::Text));
}

} // namespace THIS_FILE
