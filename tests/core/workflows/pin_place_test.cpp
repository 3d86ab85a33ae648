// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/workflow_fixture.h"
#include "domain/error.h"
#include "workflows/pin_place.h"

namespace entraide::THIS_FILE {

namespace {

using namespace Qt::StringLiterals;

constexpr GeoPoint pinned{50.8412, 4.3571};

class PinPlaceTest : public WorkflowTest {
protected:
    OrganisationId home() {
        Organisation home;
        home.name = u"Les Tilleuls"_s;
        home.address.postcode = u"1000"_s;
        return put(home);
    }
};

TEST_F(PinPlaceTest, shouldPutAVolunteerWhereThePersonLives) {
    const VolunteerId karim = volunteer(u"Karim"_s);
    const PersonId who = get(karim).person;
    ASSERT_TRUE(placeOwner(*desk, karim.toString()));
    EXPECT_EQ(placeOwner(*desk, karim.toString())->record, who.toString());
    ASSERT_TRUE(putByPin(*desk, karim.toString(), pinned));
    EXPECT_EQ(get(who).position, pinned);
    EXPECT_EQ(get(who).placedBy, PlacedBy::Pin);
}

TEST_F(PinPlaceTest, shouldPutARequestWhereItIsOrWhereWhoAsksLives) {
    const RequestId atHome = request(wednesday);
    const auto owner = placeOwner(*desk, atHome.toString());
    ASSERT_TRUE(owner);
    EXPECT_EQ(entityTypeOf(owner->record), EntityType::Person);
    EXPECT_EQ(owner->position, (GeoPoint{50.83, 4.37}));

    Request elsewhere = get(request(wednesday));
    elsewhere.address.postcode = u"1060"_s;
    put(elsewhere);
    EXPECT_EQ(placeOwner(*desk, elsewhere.id.toString())->record, elsewhere.id.toString());
    ASSERT_TRUE(putByPin(*desk, elsewhere.id.toString(), pinned));
    EXPECT_EQ(get(elsewhere.id).position, pinned);
    EXPECT_EQ(get(elsewhere.id).placedBy, PlacedBy::Pin);
    EXPECT_EQ(placeOwner(*desk, atHome.toString())->position, (GeoPoint{50.83, 4.37})) << "the other one stays";
}

TEST_F(PinPlaceTest, shouldPutARequestOfAnOrganisationAndItsPostingAtItsDoor) {
    const OrganisationId house = home();
    Request asked;
    asked.organisation = house;
    const RequestId request = put(asked);
    Posting announced;
    announced.organisation = house;
    const PostingId posting = put(announced);
    for (const QString& id : {request.toString(), posting.toString(), house.toString()}) {
        const auto owner = placeOwner(*desk, id);
        ASSERT_TRUE(owner) << qPrintable(id);
        EXPECT_EQ(owner->record, house.toString());
        EXPECT_FALSE(owner->position.isValid());
    }
    ASSERT_TRUE(putByPin(*desk, posting.toString(), pinned));
    EXPECT_EQ(desk->find<Organisation>(house)->position, pinned);

    Posting elsewhere;
    elsewhere.organisation = house;
    elsewhere.address.postcode = u"1180"_s;
    elsewhere.id = put(elsewhere);
    ASSERT_TRUE(putByPin(*desk, elsewhere.id.toString(), {50.80, 4.33}));
    EXPECT_EQ(get(elsewhere.id).position, (GeoPoint{50.80, 4.33}));
    EXPECT_EQ(desk->find<Organisation>(house)->position, pinned);
}

TEST_F(PinPlaceTest, shouldBeOneStepThatIsTakenBack) {
    const VolunteerId karim = volunteer(u"Karim"_s);
    const PersonId who = get(karim).person;
    const Person before = get(who);
    const auto done = putByPin(*desk, karim.toString(), pinned);
    ASSERT_TRUE(done);
    EXPECT_EQ(done->changes.size(), 1);
    desk->undo(*done);
    EXPECT_EQ(get(who), before);
}

TEST_F(PinPlaceTest, shouldRefuseWhatIsNotHereOrNoPlace) {
    EXPECT_EQ(putByPin(*desk, u"volunteer:elsewhere"_s, pinned).refusal().code, RefusalCode::NotHere);
    EXPECT_EQ(putByPin(*desk, u"round:1"_s, pinned).refusal().code, RefusalCode::NotHere);
    EXPECT_EQ(putByPin(*desk, u"rubbish"_s, pinned).refusal().code, RefusalCode::NotHere);
    const OrganisationId house = home();
    const auto refused = putByPin(*desk, house.toString(), {91, 4});
    EXPECT_EQ(refused.refusal().code, RefusalCode::NotComplete);
    EXPECT_EQ(refused.refusal().detail, u"position");
    EXPECT_FALSE(desk->find<Organisation>(house)->position.isValid());
}

TEST_F(PinPlaceTest, shouldLetOnlyThoseMoveAPinWhoMayWriteThePlace) {
    const VolunteerId karim = volunteer(u"Karim"_s);
    EXPECT_TRUE(mayPutByPin(*desk, karim.toString()));
    EXPECT_FALSE(mayPutByPin(*desk, u"volunteer:elsewhere"_s));
    User reader;
    reader.name = u"Lecteur"_s;
    reader.role = Role::Reader;
    reader.id = put(reader);
    desk->actAs({reader.name, reader.role, reader.id, {}});
    EXPECT_FALSE(mayPutByPin(*desk, karim.toString()));
    EXPECT_THROW((void)putByPin(*desk, karim.toString(), pinned), Error);
    desk->actAs({});
    EXPECT_EQ(get(get(karim).person).position, (GeoPoint{50.835, 4.375}));
}

} // namespace

} // namespace entraide::THIS_FILE
