// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/plan_words.h"
#include "ui/words/reason_words.h"
#include "ui/words/today_words.h"

#include <QLocale>
#include <QSet>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using testing::Contains;
using testing::ElementsAre;
using testing::HasSubstr;
using testing::Not;

class ReasonWordsTest : public testing::Test {
protected:
    ReasonWordsTest() { QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom)); }
    ~ReasonWordsTest() override { QLocale::setDefault(QLocale::c()); }
    CandidateLine karim() const {
        CandidateLine line;
        line.distanceKm = 0.62;
        line.date = QDate(2026, 3, 18);
        line.hours = {555, 675};
        line.free = {510, 750};
        line.coveredMinutes = 120;
        line.neededMinutes = 120;
        line.languages = {Language::French, Language::Arabic};
        line.transports = {Transport::Car};
        line.screening = Screening{ScreeningKind::Identity, {}, {}, QDate(2026, 9, 30)};
        return line;
    }
};

TEST_F(ReasonWordsTest, shouldSayWhySomebodyIsACandidate) {
    const QStringList texts = reasonTexts(karim());
    EXPECT_THAT(texts, Contains(u"0.6 km away"_s));
    EXPECT_THAT(texts, Contains(u"free Wed 18/03 08:30–12:30"_s));
    EXPECT_THAT(texts, Contains(u"speaks French and Arabic"_s));
    EXPECT_THAT(texts, Contains(u"identity check valid until 30/09/2026"_s));
    EXPECT_THAT(texts, Contains(u"nothing else that week"_s));
    EXPECT_TRUE(reasonSentence(karim()).startsWith(u"0.6 km away. Free Wed"_s));
}

TEST_F(ReasonWordsTest, shouldSayWhatCostsPoints) {
    CandidateLine line = karim();
    line.coveredMinutes = 105;
    line.distanceKm = std::nan("");
    EXPECT_THAT(reasonTexts(line), Contains(u"free for 1 h 45 of 2 h"_s));
    EXPECT_THAT(reasonTexts(line), Contains(u"not placed on the map"_s));
    EXPECT_EQ(barText(Respect::Hours, line), u"1 h 45 / 2 h"_s);
    EXPECT_EQ(barText(Respect::Language, line), u"FR, AR"_s);
}

TEST_F(ReasonWordsTest, shouldSayNothingOfTheWayWhenHelpIsGivenFromHome) {
    CandidateLine line = karim();
    line.distanceKm = std::nan("");
    line.position = {50.83, 4.37};
    EXPECT_THAT(reasonTexts(line), Not(Contains(u"not placed on the map"_s)));
    EXPECT_EQ(barText(Respect::Distance, line), u"–"_s);
    line.position = {};
    EXPECT_EQ(barText(Respect::Distance, line), u"not placed"_s);
}

TEST_F(ReasonWordsTest, shouldNameTheSmallestStepThatHelps) {
    WhyNotGroup group;
    group.wouldFit = 20;
    EXPECT_EQ(remedyText(group), u"otherwise: +20"_s);
    group.relief = Relief{Relief::Kind::Later, 0, 14};
    EXPECT_EQ(remedyText(group), u"one hour later: +14"_s);
    group.relief = Relief{Relief::Kind::Within, 5, 4};
    EXPECT_EQ(remedyText(group), u"up to 5 km: +4"_s);
    EXPECT_EQ(remedyText(WhyNotGroup{}), QString());
}

TEST_F(ReasonWordsTest, shouldHaveAWordForEachObstacleAndUnservedReason) {
    QSet<QString> seen;
    for (const Obstacle obstacle : enumValues<Obstacle>()) {
        WhyNotGroup group;
        group.obstacle = obstacle;
        group.count = 3;
        EXPECT_FALSE(whyNotText(group).isEmpty());
        EXPECT_FALSE(seen.contains(word(obstacle)));
        seen.insert(word(obstacle));
    }
    for (const UnservedReason reason : enumValues<UnservedReason>()) {
        UnservedLine line;
        line.reason = reason;
        line.date = QDate(2026, 3, 18);
        line.lastDate = line.date;
        EXPECT_TRUE(unservedText(line).endsWith(u'.'));
    }
    for (const PlanReasonKind kind : enumValues<PlanReasonKind>()) {
        PlanReason reason;
        reason.kind = kind;
        EXPECT_FALSE(reasonText(reason).isEmpty());
    }
}

TEST_F(ReasonWordsTest, shouldSayASentenceForEachThingInTheWayOfOne) {
    Verdict verdict;
    verdict.known = verdict.hasTime = true;
    for (const Obstacle obstacle : enumValues<Obstacle>())
        verdict.obstacles.append(obstacle);
    const QStringList texts = verdictTexts(verdict, u"Amina Haddad"_s);
    ASSERT_EQ(texts.size(), verdict.obstacles.size());
    EXPECT_EQ(QSet(texts.begin(), texts.end()).size(), texts.size()) << "each its own";
    for (const QString& text : texts) {
        EXPECT_TRUE(text.startsWith(u"Amina Haddad "_s)) << qPrintable(text);
        EXPECT_TRUE(text.endsWith(u'.')) << qPrintable(text);
    }
    EXPECT_EQ(obstacleText(Obstacle::Hours, u"%2"_s), u"%2 is not free at that time."_s);
}

TEST_F(ReasonWordsTest, shouldSayWhichPlaceSomebodyHasAndWhy) {
    Verdict verdict;
    verdict.known = verdict.hasTime = true;
    verdict.place = 3;
    verdict.fitting = 17;
    verdict.line.distanceKm = 0.62;
    verdict.line.sameQuarter = true;
    const QStringList texts = verdictTexts(verdict, u"Amina Haddad"_s);
    ASSERT_EQ(texts.size(), 2);
    EXPECT_EQ(texts[0], u"Amina Haddad fits: place 3 of 17."_s);
    EXPECT_EQ(texts[1], reasonSentence(verdict.line));
    EXPECT_THAT(texts[1].toStdString(), HasSubstr("Same quarter."));
    verdict.hasTime = false;
    EXPECT_THAT(verdictTexts(verdict, u"Amina"_s), ElementsAre(u"This request asks for no time any more."_s));
    verdict.known = false;
    EXPECT_THAT(verdictTexts(verdict, u"Amina"_s), ElementsAre(u"This volunteer is no longer here."_s));
}

TEST_F(ReasonWordsTest, shouldSayWhatIsToldAndWhatIsNot) {
    Disclosure told;
    told.toName = u"Karim Benali"_s;
    told.items = {Told::Service, Told::Quarter, Told::When};
    EXPECT_EQ(toldText(told),
              u"Told to Karim Benali: service, quarter and time. The name and the address are not told."_s);
    told.items = {Told::Name, Told::Phone};
    told.contactRevealed = true;
    EXPECT_EQ(toldText(told), u"Told to Karim Benali: name and phone."_s);
    EXPECT_EQ(toldText({}), u"Nothing is told."_s);
}

TEST_F(ReasonWordsTest, shouldWriteATodayLine) {
    TodayLine line;
    line.kind = TodayLineKind::RequestToFill;
    line.subject.service = Service::Shopping;
    line.subject.who = u"Lea Peeters"_s;
    line.subject.postcode = u"1050"_s;
    line.date = QDate(2026, 3, 18);
    line.hours = {600, 660};
    line.missing = 1;
    line.needed = 1;
    EXPECT_EQ(titleText(line), u"Shopping, Lea Peeters"_s);
    EXPECT_EQ(detailText(line), u"nobody yet, Ixelles"_s);
    EXPECT_EQ(timeText(line, Today::at(QDateTime(QDate(2026, 3, 18), QTime(9, 0)))), u"10:00–11:00"_s);
    EXPECT_EQ(timeText(line, Today::at(QDateTime(QDate(2026, 3, 17), QTime(9, 0)))), u"Wed 10:00"_s);
}

} // namespace
} // namespace entraide::THIS_FILE
