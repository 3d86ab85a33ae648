// SPDX-License-Identifier: GPL-3.0-or-later
// A desk that is full of words, numbers and places found nowhere else; and what of them is found where others can look.
#include "core/sharing/sharing_fixture.h"
#include "exchange/service.h"
#include "sharing/street_sharing.h"
#include "support/needles.h"
#include "workflows/posting_desk.h"

#include <QFile>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using testing::IsEmpty;

class NeedleTest : public SharingTest {
protected:
    NeedleTest() {
        // One of each type, and then what is published, which has to be whole.
        here->write([&](Desk::Writer& writer) {
            forEachRecordType([&]<class R>(std::type_identity<R>) { writer.save(needles.template filled<R>()); });
        });
        Person person = needles.filled<Person>();
        person.state = PersonState::Active;
        person.address.postcode = u"1050"_s;
        person.phones = {u"+32470123987"_s};
        needles.set(u"person.phones"_s, "470123987");
        needles.forget(u"person.address.postcode"_s);
        person.consents.append({Consent::SharingWithPartners, {}, wednesday, {}, ConsentMeans::Phone});
        Beneficiary helped = needles.filled<Beneficiary>();
        helped.person = put(*here, person);
        helped.contactPhone = u"+32470123988"_s;
        needles.set(u"beneficiary.contact_phone"_s, "470123988");
        Request asked = needles.filled<Request>();
        asked.state = RequestState::Open;
        asked.beneficiary = put(*here, helped);
        asked.organisation = {};
        asked.address = {};
        asked.service = Service::PhoneCall;
        asked.when = {WhenKind::Fixed, wednesday.addDays(2), {}, {610, 655}, 0, {}};
        asked.peopleNeeded = 1;
        call = put(*here, asked);
        asked.id = {};
        asked.service = Service::Shopping;
        shopping = put(*here, asked);

        Organisation home = needles.filled<Organisation>();
        home.address.postcode = u"1060"_s;
        Posting announced = needles.filled<Posting>();
        announced.organisation = put(*here, home);
        announced.address = {};
        announced.state = PostingState::Published;
        posting = put(*here, announced);

        asked.id = {};
        asked.beneficiary = {};
        asked.organisation = announced.organisation;
        ofOrganisation = put(*here, asked);
        Dish dish = needles.filled<Dish>();
        dish.state = DishState::Offered;
        dish.cook = helped.person;
        dish.address.postcode = u"1060"_s;
        dish.suits = {SpecialNeed::Vegetarian};
        dish.allergens = {u"eggs"_s}; // one that is not known would keep it here
        dish.portions = 12;
        dish.date = wednesday.addDays(2);
        dish.slot = {610, 655};
        cooked = put(*here, dish);
        for (const QString& own : {u"dish.address.postcode"_s, u"dish.portions"_s, u"dish.date"_s, u"dish.slot"_s})
            needles.forget(own);

        for (const QString& own : {u"request.when."_s, u"request.people_needed"_s, u"posting.address."_s,
                                   u"organisation.address.postcode"_s, u"request.address."_s})
            needles.forget(own);
    }

    /// The files of a desk that was closed, as they lie on the disk: a sample desk's are plain.
    QByteArray fileBytes(const QString& name) const {
        QByteArray bytes;
        for (const QString& suffix : {u""_s, u"-wal"_s}) {
            QFile file(folder.filePath(name + suffix));
            if (file.open(QIODevice::ReadOnly))
                bytes += file.readAll();
        }
        return bytes;
    }
    /// All that the partner's program can fetch of a database: every document with its conflicts, every revision.
    QByteArray servedBytes(Desk& desk, const QString& database) const {
        exchange::Service service(desk, [&](const exchange::HttpRequest&) {
            return exchange::Visitor{u"p"_s, u"Partner"_s, exchange::PeerRole::Partner, {partner}};
        });
        const auto fetch = [&](QStringList path, const QList<std::pair<QString, QString>>& query) {
            exchange::HttpRequest request;
            request.method = "GET";
            request.path = QStringList{database} + path;
            request.query.setQueryItems(query);
            return service.handle(request);
        };
        QByteArray bytes;
        for (const QString& list : {u"_all_docs"_s, u"_changes"_s}) {
            const exchange::HttpReply reply = fetch(
                {list}, {{u"include_docs"_s, u"true"_s}, {u"conflicts"_s, u"true"_s}, {u"style"_s, u"all_docs"_s}});
            if (reply.status != 200)
                return {};
            bytes += reply.body;
        }
        const DocumentStore& store = *desk.documentsOf(database);
        for (const DocumentStore::ChangesRow& row : store.changes(0, 1000)) {
            bytes += fetch({row.id}, {{u"open_revs"_s, u"all"_s}, {u"revs"_s, u"true"_s}}).body;
            for (const DocumentStore::Stored& leaf : store.leaves(row.id)) {
                for (const RevisionId& rev : leaf.ancestry)
                    bytes += fetch({row.id}, {{u"rev"_s, rev.toString()}, {u"revs"_s, u"true"_s}}).body;
            }
        }
        return bytes;
    }
    QString agreedClaim(const ShareableId& id) {
        EXPECT_TRUE(Giving(*here, by).publish(id, partner, today));
        exchange();
        take(*there, InboxKind::Card);
        exchange();
        take(*here, InboxKind::Claim);
        return shareOf(*here, id.toString())->claim;
    }
    QStringList handedOverOf(const ShareableId& id) {
        const QString claim = agreedClaim(id);
        EXPECT_TRUE(Giving(*here, by).handOver(partner, claim, {}, {}, today));
        exchange();
        return needles.foundIn(allBytes(*there, partner));
    }

    Needles needles;
    RequestId call;
    RequestId shopping;
    RequestId ofOrganisation;
    DishId cooked;
    PostingId posting;
};

TEST_F(NeedleTest, shouldBeFullOfNeedles) {
    EXPECT_GE(needles.all().size(), 150);
    EXPECT_GE(needles.foundIn(allBytes(*here, here->documents().databaseName())).size(), 150);
}

TEST_F(NeedleTest, shouldLetNoneReachAPartner) {
    Giving giving(*here, by);
    const QList<ShareableId> all{call, shopping, ofOrganisation, cooked};
    for (const ShareableId& id : all)
        ASSERT_TRUE(giving.publish(id, partner, today));
    exchange();
    EXPECT_EQ(documents(*there, partner, u"card:"_s).size(), 4);
    // Everything that happens until both have agreed, in every version that is kept.
    const QList<InboxItem> cards = Inbox(*there, by).view().items;
    ASSERT_EQ(cards.size(), 4);
    for (const InboxItem& card : cards)
        ASSERT_TRUE(Inbox(*there, by).take(card, {}, today));
    exchange();
    for (const InboxItem& claim : Inbox(*here, by).view().items)
        ASSERT_TRUE(Inbox(*here, by).take(claim, {}, today));
    ASSERT_TRUE(giving.withdraw(shopping, {}, today));
    Request changed = *here->find<Request>(call);
    changed.title = u"Needle9999x"_s;
    put(*here, changed);
    Dish other = *here->find<Dish>(cooked);
    other.contents = u"Needle9998x"_s;
    put(*here, other);
    exchange();
    EXPECT_THAT(needles.foundIn(allBytes(*here, partner)), IsEmpty());
    EXPECT_THAT(needles.foundIn(allBytes(*there, partner)), IsEmpty());
    const QByteArray served = servedBytes(*here, partner);
    EXPECT_TRUE(served.contains("phone_call"));
    EXPECT_THAT(needles.foundIn(served), IsEmpty());
    EXPECT_TRUE(servedBytes(*here, here->documents().databaseName()).isEmpty()) << "the team's is not there for them";
    EXPECT_FALSE(allBytes(*there, partner).contains("Needle"));
    EXPECT_FALSE(allBytes(*there, partner).contains("10:10")) << "hours are coarse";
    for (const ShareableId& id : all)
        EXPECT_FALSE(allBytes(*there, partner).contains(id.toString().section(u':', 1).toUtf8()));
    there.reset();
    EXPECT_TRUE(fileBytes(u"there"_s).contains("phone_call")) << "the file can be read";
    EXPECT_THAT(needles.foundIn(fileBytes(u"there"_s)), IsEmpty());
}

TEST_F(NeedleTest, shouldLetOnlyPublicTextsReachTheNoticeboard) {
    BoardSettings settings;
    settings.name.fr = settings.consent.fr = settings.contact.fr = u"x"_s;
    ASSERT_TRUE(Noticeboard(*here).setUp(settings, today));
    ASSERT_TRUE(Noticeboard(*here).publish(posting, today));
    const QStringList open{u"organisation.name"_s,     u"posting.questions.en"_s,  u"posting.questions.fr"_s,
                           u"posting.questions.nl"_s,  u"posting.roles.key"_s,     u"posting.roles.name.en"_s,
                           u"posting.roles.name.fr"_s, u"posting.roles.name.nl"_s, u"posting.shifts.date"_s,
                           u"posting.shifts.key"_s,    u"posting.shifts.place"_s,  u"posting.text.en"_s,
                           u"posting.text.fr"_s,       u"posting.text.nl"_s,       u"posting.title.en"_s,
                           u"posting.title.fr"_s,      u"posting.title.nl"_s,      u"posting.valid_until"_s};
    EXPECT_EQ(needles.foundIn(allBytes(*here, boardOf(*here)->database())), open);
}

TEST_F(NeedleTest, shouldHandOverExactlyWhatACallNeeds) {
    EXPECT_EQ(handedOverOf(call), (QStringList{u"person.given_name"_s, u"person.phones"_s}));
}

TEST_F(NeedleTest, shouldHandOverExactlyWhatShoppingNeedsAndKeepNoneOfIt) {
    EXPECT_EQ(
        handedOverOf(shopping),
        (QStringList{u"beneficiary.access"_s, u"beneficiary.contact_name"_s, u"beneficiary.contact_phone"_s,
                     u"person.address.box"_s, u"person.address.locality"_s, u"person.address.number"_s,
                     u"person.address.street"_s, u"person.family_name"_s, u"person.given_name"_s, u"person.phones"_s}));
    EXPECT_TRUE(servedBytes(*here, partner).contains("470123987"));
    take(*there, InboxKind::Handover);
    exchange();
    EXPECT_THAT(needles.foundIn(servedBytes(*here, partner)), IsEmpty());
    EXPECT_THAT(needles.foundIn(servedBytes(*there, partner)), IsEmpty());
    EXPECT_THAT(needles.foundIn(allBytes(*here, partner)), IsEmpty());
    EXPECT_THAT(needles.foundIn(allBytes(*there, partner)), IsEmpty());
}

TEST_F(NeedleTest, shouldHandOverAnOrganisationWithItsContactOnly) {
    const QStringList found = handedOverOf(ofOrganisation);
    EXPECT_EQ(found, (QStringList{u"organisation.address.box"_s, u"organisation.address.locality"_s,
                                  u"organisation.address.number"_s, u"organisation.address.street"_s,
                                  u"organisation.contact_name"_s, u"organisation.name"_s}));
}

TEST_F(NeedleTest, shouldHandOverExactlyWhatItTakesToFetchADishAndKeepNoneOfIt) {
    EXPECT_EQ(handedOverOf(cooked),
              (QStringList{u"dish.address.box"_s, u"dish.address.locality"_s, u"dish.address.number"_s,
                           u"dish.address.street"_s, u"dish.contents"_s, u"person.given_name"_s, u"person.phones"_s}));
    take(*there, InboxKind::Handover);
    exchange();
    EXPECT_THAT(needles.foundIn(servedBytes(*here, partner)), IsEmpty());
    EXPECT_THAT(needles.foundIn(servedBytes(*there, partner)), IsEmpty());
    EXPECT_THAT(needles.foundIn(allBytes(*here, partner)), IsEmpty());
    EXPECT_THAT(needles.foundIn(allBytes(*there, partner)), IsEmpty());
}

TEST_F(NeedleTest, shouldTellOtherChaptersNoMoreOfAZoneThanItsName) {
    Organisation zone = needles.filled<Organisation>();
    zone.kind = OrganisationKind::DistributionZone;
    zone.address.postcode = u"1000"_s;
    needles.forget(u"organisation.address.postcode"_s);
    Round round = needles.filled<Round>();
    round.state = RoundState::Done;
    round.date = wednesday;
    round.stops.first().about = put(*here, zone).toString();
    round.stops.first().done = true;
    round.stops.first().handedOut = 31;
    round.stops.first().needs = {{SpecialNeed::WarmClothes, 4}};
    put(*here, round);
    for (const QString& own : {u"round.stops.handed_out"_s, u"round.stops.needs"_s, u"round.date"_s})
        needles.forget(own);
    ASSERT_TRUE(tellFigures(*here, partner, true, today));
    exchange();
    EXPECT_TRUE(allBytes(*there, partner).contains("warm_clothes"));
    EXPECT_EQ(needles.foundIn(allBytes(*there, partner)), QStringList{u"organisation.name"_s});
}

TEST_F(NeedleTest, shouldLeaveNoneInThePartnersFileWhenTakenBack) {
    handedOverOf(shopping);
    ASSERT_TRUE(Giving(*here, by).withdraw(shopping, {}, today));
    exchange();
    EXPECT_THAT(needles.foundIn(allBytes(*there, partner)), IsEmpty());
}

} // namespace
} // namespace entraide::THIS_FILE
