// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/phone.h"
#include "domain/structured_communication.h"
#include "meals/gift_books.h"
#include "sample/sample_desk.h"
#include "storage/desk.h"
#include "storage/desk_check.h"
#include "storage/queries.h"
#include "workflows/coverage.h"
#include "workflows/offer_fits.h"
#include "workflows/posting_desk.h"
#include "workflows/today.h"

#include <QTemporaryDir>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using testing::Contains;

const QDateTime now(QDate(2026, 11, 18), QTime(14, 0));

class SampleDeskTest : public testing::Test {
protected:
    std::unique_ptr<Desk> made(const SampleSize& size, const QString& name = u"a.entraide"_s) const {
        auto desk = Desk::create(folder.filePath(name), {}, u"Exemple"_s, true);
        fillSample(*desk, size, now);
        return desk;
    }
    QTemporaryDir folder;
};

QStringList documents(const Desk& desk) {
    QStringList all;
    for (const EntityType type : enumValues<EntityType>())
        desk.forEachBody(type, [&](const QString& id, const QJsonObject& body) {
            all.append(id + QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact)));
        });
    all.sort();
    return all;
}

TEST_F(SampleDeskTest, shouldMakeTheSameDeskFromTheSameSeed) {
    const SampleSize size{60, 80, 7, 5};
    const auto first = made(size, u"a.entraide"_s);
    const auto second = made(size, u"b.entraide"_s);
    EXPECT_EQ(documents(*first), documents(*second));
    const auto other = made({60, 80, 7, 6}, u"c.entraide"_s);
    EXPECT_NE(documents(*first), documents(*other));
}

TEST_F(SampleDeskTest, shouldHoldWhatWasAskedFor) {
    const auto desk = made({});
    EXPECT_EQ(desk->count(EntityType::Request), 340);
    EXPECT_EQ(desk->count(EntityType::Volunteer), 250);
    EXPECT_EQ(desk->count(EntityType::Posting), 7);
    EXPECT_GT(desk->count(EntityType::Tandem), 5);
    EXPECT_GT(desk->count(EntityType::Signup), 50);
    EXPECT_GT(desk->count(EntityType::Match), 100);
    EXPECT_GT(desk->count(EntityType::Offer), 5);
    EXPECT_GT(desk->count(EntityType::Note), 5);
}

TEST_F(SampleDeskTest, shouldMakeExactlyAsManyAsAskedTwinsIncluded) {
    const SampleSize sizes[]{{1, 3, 1, 1}, {2, 0, 0, 1}, {50, 10, 3, 2}, {200, 1, 9, 3}, {0, 12, 8, 4}, {0, 0, 1, 5}};
    int number = 0;
    for (const SampleSize& size : sizes) {
        const auto desk = made(size, u"%1.entraide"_s.arg(++number));
        EXPECT_EQ(desk->count(EntityType::Volunteer), size.volunteers);
        EXPECT_EQ(desk->count(EntityType::Request), size.requests);
        EXPECT_EQ(desk->count(EntityType::Posting), size.postings);
        int twins = 0;
        desk->forEach<Person>([&](const Person& person) { twins += !person.suspectedTwins.isEmpty(); });
        EXPECT_EQ(twins > 0, size.volunteers > 1) << size.volunteers;
    }
}

TEST_F(SampleDeskTest, shouldHaveSomethingInEachGroupOfToday) {
    const auto desk = made({});
    QList<TodayGroupKind> kinds;
    for (const TodayGroup& group : todayGroups(*desk, Today::at(now)))
        kinds.append(group.kind);
    for (const TodayGroupKind kind :
         {TodayGroupKind::ToFill, TodayGroupKind::NoOutcome, TodayGroupKind::NoProposal, TodayGroupKind::NewPeople,
          TodayGroupKind::Declined, TodayGroupKind::CallBack, TodayGroupKind::Expiring})
        EXPECT_THAT(kinds, Contains(kind));
}

TEST_F(SampleDeskTest, shouldHaveTandemsOfEachKind) {
    const auto desk = made({});
    int monthly = 0;
    int everyOther = 0;
    int paused = 0;
    int moved = 0;
    int rests = 0;
    desk->forEach<Tandem>([&](const Tandem& tandem) {
        monthly += tandem.cadence.rule.contains("MONTHLY"_L1);
        everyOther += tandem.cadence.rule.contains("INTERVAL=2"_L1);
        paused += !tandem.pauses.isEmpty();
        moved += !tandem.cadence.changes.isEmpty();
        rests += tandem.restsInHolidays;
    });
    for (const int count : {monthly, everyOther, paused, moved, rests})
        EXPECT_GT(count, 0);
    EXPECT_GT(desk->idsBy(EntityType::Visit, "state"_L1, enumName(VisitState::Performed)).size(), 3);
    EXPECT_FALSE(desk->idsBy(EntityType::Visit, "state"_L1, enumName(VisitState::SeekingStandIn)).isEmpty());
    EXPECT_GE(desk->find<DeskProfile>(DeskProfile::ownId()).value().holidays.size(), 5);
}

TEST_F(SampleDeskTest, shouldFillThisWeekAndTheNextMoreThanHalf) {
    const auto desk = made({});
    for (const IsoWeek& week : {IsoWeek::of(now.date()), IsoWeek::of(now.date()).next()}) {
        int needed = 0;
        int filled = 0;
        for (const DayPlaces& day : weekPlaces(*desk, week)) {
            needed += day.needed;
            filled += day.filled;
        }
        EXPECT_GT(needed, 100);
        EXPECT_GT(filled * 2, needed);
        EXPECT_LT(filled, needed);
    }
}

TEST_F(SampleDeskTest, shouldHaveOffersThatSuitRequestsSomeOfPeopleWhoAskToo) {
    const auto desk = made({});
    const Today today = Today::at(now);
    int suit = 0;
    int askToo = 0;
    int matched = 0;
    desk->forEach<Offer>([&](const Offer& offer) {
        suit += offer.state == OfferState::Open && !requestsFor(*desk, offer, today).isEmpty();
        askToo += !desk->idsBy(EntityType::Beneficiary, "person"_L1, offer.person.toString()).isEmpty();
        const auto matches = desk->findBy<Match>("offer"_L1, offer.id.toString());
        EXPECT_EQ(offer.state == OfferState::Matched, !matches.isEmpty()) << qPrintable(offer.id.toString());
        matched += !matches.isEmpty();
    });
    EXPECT_GE(suit, 20);
    EXPECT_GE(askToo, 3);
    EXPECT_EQ(matched, 1);
}

TEST_F(SampleDeskTest, shouldKeepEveryRequestsStateInStepWithItsMatches) {
    const auto desk = made({});
    desk->forEach<Request>([&](const Request& request) {
        const auto matches = desk->findBy<Match>("request"_L1, request.id.toString());
        EXPECT_EQ(stateFromMatches(request, matches, now.date()), request.state)
            << qPrintable(request.id.toString()) << ' ' << enumName(request.when.kind).data();
    });
}

TEST_F(SampleDeskTest, shouldKeepEveryPostingsStateInStepWithItsPlaces) {
    // Also where there are too few to fill every place, or many rolls of the dice.
    int number = 0;
    for (const SampleSize& size :
         {SampleSize{}, SampleSize{0, 0, 7, 1}, SampleSize{6, 0, 7, 2}, SampleSize{90, 0, 60, 3}}) {
        const auto desk = made(size, u"%1.entraide"_s.arg(++number));
        desk->forEach<Posting>([&](const Posting& posting) {
            if (posting.state != PostingState::Published && posting.state != PostingState::Full)
                return;
            const auto signups = desk->findBy<Signup>("posting"_L1, posting.id.toString());
            EXPECT_EQ(isFull(posting, signups, now.date()), posting.state == PostingState::Full)
                << qPrintable(posting.title.fr);
            for (const RoleCount& count : placesOf(posting, signups))
                EXPECT_LE(count.taken, count.capacity);
        });
    }
}

TEST_F(SampleDeskTest, shouldInventPhonesThatReadAndAddressesOfNobody) {
    const auto desk = made({40, 40, 2, 3});
    desk->forEach<Person>([&](const Person& person) {
        EXPECT_TRUE(person.language.has_value());
        EXPECT_TRUE(person.position.isValid());
        for (const QString& phone : person.phones) {
            ASSERT_TRUE(Phone::fromText(phone)) << qPrintable(phone);
            EXPECT_TRUE(phone.startsWith(u"+32468"_s));
        }
        for (const QString& email : person.emails)
            EXPECT_TRUE(email.endsWith(u".example"_s));
    });
}

TEST_F(SampleDeskTest, shouldMakeAFileThatIsSound) {
    for (const SampleSize& size : {SampleSize{}, SampleSize{3, 5, 7, 2}}) {
        const auto desk = made(size, u"%1.entraide"_s.arg(size.volunteers));
        EXPECT_EQ(checkDesk(*desk).problems, QStringList());
    }
}

TEST_F(SampleDeskTest, shouldStopWhenAskedTo) {
    auto desk = Desk::create(folder.filePath(u"a.entraide"_s), {}, u"Exemple"_s, true);
    EXPECT_THROW(fillSample(*desk, {}, now, [](int, int) { return false; }), Error);
}

TEST_F(SampleDeskTest, shouldMakeAnEmptyDeskOfNothing) {
    const auto desk = made({0, 0, 0, 1});
    EXPECT_EQ(desk->count(EntityType::Person), 0);
}

TEST_F(SampleDeskTest, shouldKeepBooksOfMealsThatBalance) {
    const auto desk = made(SampleSize());
    QList<CampaignId> campaigns;
    desk->forEach<Campaign>([&](const Campaign& campaign) { campaigns.append(campaign.id); });
    ASSERT_EQ(campaigns.size(), 1);
    const MealLedger books = campaignLedger(*desk, campaigns.first());
    EXPECT_TRUE(books.total.balances());
    EXPECT_GE(books.restaurants.size(), 2);
    EXPECT_GT(books.total.pending, 0);
    EXPECT_GT(books.total.delivered, 0);
    EXPECT_GT(books.total.failed, 0);
    EXPECT_GT(books.total.promised, 0);
    EXPECT_GT(books.total.unassigned, 0);
    int gifts = 0;
    desk->forEach<Donation>([&](const Donation& gift) {
        ++gifts;
        const GiftFigures figures = figuresOf(*desk, gift);
        EXPECT_EQ(gift.state, stateOf(gift, figures));
        EXPECT_EQ(gift.receivedCents, figures.receivedCents);
        EXPECT_TRUE(StructuredCommunication::fromText(gift.communication));
    });
    EXPECT_GT(gifts, 20);
}

} // namespace
} // namespace entraide::THIS_FILE
