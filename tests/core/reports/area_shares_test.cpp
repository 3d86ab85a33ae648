// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/reports/report_fixture.h"
#include "geo/region.h"
#include "reports/area_shares.h"

namespace entraide::THIS_FILE {

namespace {

using namespace Qt::StringLiterals;

class AreaSharesTest : public ReportTest {
protected:
    static constexpr int fourWeeks = 28;

    /// Somebody of a postcode, without a better place.
    BeneficiaryId somebody(const QString& postcode) {
        Person who;
        who.familyName = u"Peeters"_s;
        who.language = Language::French;
        who.address.postcode = postcode;
        Beneficiary helped;
        helped.person = put(who);
        return put(helped);
    }
    void asks(const BeneficiaryId& who, RequestState state, QDate received = wednesday) {
        Request asked;
        asked.beneficiary = who;
        asked.state = state;
        asked.received = received;
        put(asked);
    }
    /// So many people who ask once each, of whom so many were served.
    void askAt(const QString& postcode, int people, int served) {
        for (int i = 0; i < people; ++i)
            asks(somebody(postcode), i < served ? RequestState::Done : RequestState::Open);
    }
    AreaShares shares() { return areaShares(*desk, desk->region(), wednesday, fourWeeks); }
};

TEST_F(AreaSharesTest, shouldTellTheShareOfWhatWasAsked) {
    askAt(u"1050"_s, 10, 7);
    askAt(u"1180"_s, 6, 0);
    const AreaShares found = shares();
    EXPECT_EQ(found.asked, (QHash<QString, int>{{u"1050"_s, 10}, {u"1180"_s, 6}}));
    EXPECT_EQ(found.percent, (QHash<QString, int>{{u"1050"_s, 70}, {u"1180"_s, 0}}));
    EXPECT_TRUE(found.tooFew.isEmpty());
    EXPECT_EQ(found.smallestCount, 5);
}

TEST_F(AreaSharesTest, shouldCountWhatIsUnderWayAndNotWhatOthersDecide) {
    askAt(u"1050"_s, 6, 0);
    asks(somebody(u"1050"_s), RequestState::InProgress);
    asks(somebody(u"1050"_s), RequestState::Unmet);
    for (const RequestState aside : {RequestState::Draft, RequestState::Cancelled, RequestState::HandedOver})
        asks(somebody(u"1050"_s), aside);
    EXPECT_EQ(shares().asked.value(u"1050"_s), 8);
    EXPECT_EQ(shares().percent.value(u"1050"_s), 12);
}

TEST_F(AreaSharesTest, shouldLookBackFourWeeks) {
    askAt(u"1050"_s, 5, 5);
    asks(somebody(u"1050"_s), RequestState::Open, wednesday.addDays(-27));
    asks(somebody(u"1050"_s), RequestState::Open, wednesday.addDays(-28));
    asks(somebody(u"1050"_s), RequestState::Open, wednesday.addDays(1));
    EXPECT_EQ(shares().asked.value(u"1050"_s), 6);
}

TEST_F(AreaSharesTest, shouldHideWhereTooFewAskedAndWhatWouldGiveThemAway) {
    askAt(u"1050"_s, 20, 10);
    askAt(u"1060"_s, 12, 12);
    askAt(u"1180"_s, 4, 4);
    const AreaShares found = shares();
    EXPECT_TRUE(found.tooFew.contains(u"1180"_s));
    EXPECT_FALSE(found.asked.contains(u"1180"_s));
    EXPECT_FALSE(found.percent.contains(u"1180"_s));
    // The sum less the others would tell it: another one stays hidden too.
    EXPECT_GE(found.tooFew.size(), 2);
    EXPECT_FALSE(found.percent.isEmpty());
    for (const QString& code : found.tooFew)
        EXPECT_FALSE(found.percent.contains(code)) << qPrintable(code);
}

TEST_F(AreaSharesTest, shouldCountAPersonOnceHoweverOftenTheyAsk) {
    const BeneficiaryId often = somebody(u"1180"_s);
    for (int i = 0; i < 12; ++i)
        asks(often, RequestState::Done);
    EXPECT_TRUE(shares().tooFew.contains(u"1180"_s));
}

TEST_F(AreaSharesTest, shouldTellNothingOfAnEmptyDesk) {
    const AreaShares found = shares();
    EXPECT_TRUE(found.asked.isEmpty());
    EXPECT_TRUE(found.percent.isEmpty());
    EXPECT_TRUE(found.tooFew.isEmpty());
}

} // namespace

} // namespace entraide::THIS_FILE
