// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/paper.h"

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using testing::ElementsAre;

class PaperTest : public testing::Test {
protected:
    double widthOf(const QString& text) const { return m_type.width(Type::Small, text); }
    QStringList wrap(const QString& text, double width, int lines = 4) const {
        return m_type.wrap(Type::Small, text, width, lines);
    }
    Typesetter m_type;
};

TEST_F(PaperTest, shouldSetNothingUnderEightPoints) {
    for (const Type type : {Type::Small, Type::SmallItalic, Type::SmallBold, Type::Body, Type::BodyBold, Type::Heading,
                            Type::Title, Type::Code})
        EXPECT_GE(m_type.font(type).pixelSize(), 8 * pt);
}

TEST_F(PaperTest, shouldMeasureInProportionToTheType) {
    const double body = m_type.width(Type::Body, u"Accompagnement"_s);
    EXPECT_NEAR(body / widthOf(u"Accompagnement"_s), 9.0 / 8.0, 0.02);
    // 14 letters of 8 pt are between 40 and 80 pt wide in any sans serif.
    EXPECT_GT(widthOf(u"Accompagnement"_s), 40 * pt);
    EXPECT_LT(widthOf(u"Accompagnement"_s), 80 * pt);
}

TEST_F(PaperTest, shouldBreakAtSpaces) {
    EXPECT_THAT(wrap(u"Courses / Boodschappen"_s, widthOf(u"Boodschappen x"_s)),
                ElementsAre(u"Courses /"_s, u"Boodschappen"_s));
}

TEST_F(PaperTest, shouldNotBreakAPhoneNumber) {
    const QString phone = u"0470\u00a012\u00a034\u00a056"_s;
    EXPECT_THAT(wrap(u"Tél. "_s + phone, widthOf(phone)), ElementsAre(u"Tél."_s, phone));
}

TEST_F(PaperTest, shouldCutTheLastLineWithAnEllipsis) {
    const QStringList lines = wrap(u"un deux trois quatre cinq six"_s, widthOf(u"un deux tr"_s), 2);
    ASSERT_EQ(lines.size(), 2);
    EXPECT_EQ(lines[0], u"un deux"_s);
    EXPECT_TRUE(lines[1].endsWith(u'…'));
    EXPECT_LE(widthOf(lines[1]), widthOf(u"un deux tr"_s));
}

TEST_F(PaperTest, shouldBreakAWordWiderThanItsColumn) {
    const QString word = u"Vrijwilligersvergoedingsregeling"_s;
    const QStringList lines = wrap(word, widthOf(u"Vrijwilligers"_s));
    EXPECT_GT(lines.size(), 1);
    EXPECT_EQ(lines.join(QString()), word);
}

TEST_F(PaperTest, shouldBreakALongNameAtItsHyphen) {
    EXPECT_THAT(wrap(u"Schrijver-Vandenbroucke"_s, widthOf(u"Schrijver-Vandenbrouck"_s)),
                ElementsAre(u"Schrijver-"_s, u"Vandenbroucke"_s));
    EXPECT_THAT(wrap(u"de Schrijver-Vandenbroucke"_s, widthOf(u"Schrijver-Vandenbrouck"_s)),
                ElementsAre(u"de"_s, u"Schrijver-"_s, u"Vandenbroucke"_s));
    // What fits is left whole, and a dash between numbers is none.
    EXPECT_THAT(wrap(u"1060 Saint-Gilles"_s, widthOf(u"Saint-Gilles"_s)), ElementsAre(u"1060"_s, u"Saint-Gilles"_s));
    EXPECT_EQ(wrap(u"2026-2027"_s, widthOf(u"2026-202"_s)).first(), u"2026-202"_s);
}

TEST_F(PaperTest, shouldTellHowWideTheLongestWordIs) {
    EXPECT_EQ(m_type.widestWord(Type::Small, u"de Schrijver-Vandenbroucke"_s), widthOf(u"Vandenbroucke"_s));
    EXPECT_EQ(m_type.widestWord(Type::Small, {}), 0);
}

TEST_F(PaperTest, shouldSetCodesInLettersOfOneWidth) {
    EXPECT_DOUBLE_EQ(m_type.width(Type::Code, u"WMWM"_s), m_type.width(Type::Code, u"I1I1"_s));
}

TEST_F(PaperTest, shouldGiveNoLinesForNoText) {
    EXPECT_TRUE(wrap({}, 1000).isEmpty());
}

} // namespace
} // namespace entraide::THIS_FILE
