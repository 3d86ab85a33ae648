// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/workflow_fixture.h"
#include "storage/queries.h"
#include "workflows/list_filters.h"

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using ::testing::ElementsAre;
using ::testing::IsEmpty;
using ::testing::UnorderedElementsAre;

class ListFiltersTest : public WorkflowTest {
protected:
    QStringList found(EntityType list, const QList<FilterCriterion>& criteria, const QString& search = {}) {
        ListQuery query;
        query.type = list;
        query.search = search;
        query.limit = -1;
        unknown = applyCriteria(criteria, today, query);
        QStringList ids;
        for (const ListRow& row : desk->queries().list(query).rows)
            ids.append(row.id);
        EXPECT_EQ(desk->queries().count(query), ids.size());
        return ids;
    }
    QList<FilterCriterion> unknown;
};

TEST_F(ListFiltersTest, shouldOfferFieldsThatExist) {
    for (const EntityType list : {EntityType::Volunteer, EntityType::Request, EntityType::Offer, EntityType::Posting,
                                  EntityType::Tandem, EntityType::Donation, EntityType::Payment, EntityType::MealOrder,
                                  EntityType::Dish, EntityType::Organisation}) {
        const QList<FilterField> fields = filterFields(list, Role::Administrator);
        EXPECT_FALSE(fields.isEmpty());
        for (const FilterField& field : fields) {
            EXPECT_FALSE(field.hows().isEmpty()) << field.key.toStdString();
            if (field.kind == FilterKind::Choice) {
                EXPECT_FALSE(field.values.isEmpty()) << field.key.toStdString();
            }
            for (const FilterHow how : field.hows()) { // and each can be asked
                const QString value = field.kind == FilterKind::Choice                   ? field.values.first()
                                      : field.kind == FilterKind::Time                   ? u"2 09:00-12:00"_s
                                      : how == FilterHow::Next || how == FilterHow::Last ? u"7"_s
                                      : field.kind == FilterKind::Day                    ? u"2026-11-18"_s
                                      : field.kind == FilterKind::Number                 ? u"3"_s
                                                                                         : u"1050"_s;
                found(list, {{field.key, enumName(how), {value}}});
                EXPECT_THAT(unknown, IsEmpty()) << field.key.toStdString() << ' ' << enumName(how).data();
            }
        }
    }
}

TEST_F(ListFiltersTest, shouldCombineConditionsAndWords) {
    Volunteer walker = get(volunteer(u"Wanda"_s, {Service::DogWalk, Service::Shopping}));
    walker.hoursPerWeek = 6;
    put(walker);
    const VolunteerId shopper = volunteer(u"Karim"_s, {Service::Shopping});
    const FilterCriterion walks{u"services"_s, u"is"_s, {u"dog_walk"_s}};
    const FilterCriterion shops{u"services"_s, u"is"_s, {u"shopping"_s}};
    EXPECT_THAT(found(EntityType::Volunteer, {walks}), ElementsAre(walker.id.toString()));
    EXPECT_THAT(found(EntityType::Volunteer, {shops}), UnorderedElementsAre(walker.id.toString(), shopper.toString()));
    EXPECT_THAT(found(EntityType::Volunteer, {shops}, u"karim"_s), ElementsAre(shopper.toString()));
    EXPECT_THAT(found(EntityType::Volunteer, {shops, {u"hours_per_week"_s, u"from"_s, {u"5"_s}}}),
                ElementsAre(walker.id.toString()));
    EXPECT_THAT(found(EntityType::Volunteer, {{u"services"_s, u"is_not"_s, {u"dog_walk"_s}}}),
                ElementsAre(shopper.toString()));
    EXPECT_THAT(found(EntityType::Volunteer, {{u"place"_s, u"is"_s, {u"1050"_s}}}),
                UnorderedElementsAre(walker.id.toString(), shopper.toString()));
    EXPECT_THAT(found(EntityType::Volunteer, {{u"place"_s, u"is"_s, {u"1000"_s}}}), IsEmpty());
}

TEST_F(ListFiltersTest, shouldFollowReferences) {
    const VolunteerId french = volunteer(u"Karim"_s);
    const VolunteerId dutch = volunteer(u"Noor"_s);
    Person noor = get(get(dutch).person);
    noor.language = Language::Dutch;
    noor.emails = {u"noor@example.org"_s};
    noor.consents = {{Consent::DataKeeping, u"1"_s, wednesday, {}}};
    put(noor);
    EXPECT_THAT(found(EntityType::Volunteer, {{u"person.language"_s, u"is"_s, {u"nl"_s}}}),
                ElementsAre(dutch.toString()));
    EXPECT_THAT(found(EntityType::Volunteer, {{u"person.emails"_s, u"empty"_s, {}}}), ElementsAre(french.toString()));
    EXPECT_THAT(found(EntityType::Volunteer, {{u"consent"_s, u"is"_s, {u"data_keeping"_s}}}),
                ElementsAre(dutch.toString()));
    noor.consents.first().withdrawn = wednesday;
    put(noor);
    EXPECT_THAT(found(EntityType::Volunteer, {{u"consent"_s, u"is"_s, {u"data_keeping"_s}}}), IsEmpty())
        << "and it is asked anew after a change";
}

TEST_F(ListFiltersTest, shouldTellWhoIsFreeAndWhoHasNothing) {
    Volunteer morning = get(volunteer(u"Karim"_s));
    morning.availability.clear();
    morning.availability.add(2, {9 * 60, 12 * 60});
    put(morning);
    EXPECT_THAT(found(EntityType::Volunteer, {{u"free"_s, u"is"_s, {u"2 08:00-12:00"_s}}}),
                ElementsAre(morning.id.toString()));
    EXPECT_THAT(found(EntityType::Volunteer, {{u"free"_s, u"is"_s, {u"2 18:00-22:00"_s}}}), IsEmpty());
    const RequestId lonely = request(wednesday.addDays(2));
    const RequestId asked = request(wednesday.addDays(30));
    Match match;
    match.request = asked;
    match.volunteer = morning.id;
    put(match);
    EXPECT_THAT(found(EntityType::Request, {{u"match"_s, u"no"_s, {}}}), ElementsAre(lonely.toString()));
    EXPECT_THAT(found(EntityType::Request, {{u"match"_s, u"yes"_s, {}}}), ElementsAre(asked.toString()));
    EXPECT_THAT(found(EntityType::Request, {{u"day"_s, u"next"_s, {u"7"_s}}}), ElementsAre(lonely.toString()));
    EXPECT_THAT(found(EntityType::Volunteer, {{u"match"_s, u"yes"_s, {}}}), ElementsAre(morning.id.toString()));
}

TEST_F(ListFiltersTest, shouldTellWhatANewerVersionAskedAndKeepIt) {
    const VolunteerId somebody = volunteer(u"Karim"_s);
    const FilterCriterion newer{u"favourite_colour"_s, u"is"_s, {u"blue"_s}};
    const FilterCriterion newerHow{u"registered"_s, u"around"_s, {u"2026-11-18"_s}};
    EXPECT_THAT(found(EntityType::Volunteer, {newer, newerHow}), ElementsAre(somebody.toString()));
    EXPECT_THAT(unknown, ElementsAre(newer, newerHow));
    NamedFilter filter;
    filter.name = u"Bleus"_s;
    filter.page = u"volunteers"_s;
    filter.criteria = {newer};
    ASSERT_TRUE(saveFilter(*desk, filter));
    desk->write([&](Desk::Writer& writer) {
        auto body = *writer.body(filter.id.toString());
        body.insert("shade"_L1, "dark"_L1);
        writer.putBody(filter.id.toString(), body);
    });
    filter.name = u"Bleu foncé"_s;
    ASSERT_TRUE(saveFilter(*desk, filter));
    const auto kept = desk->body(filter.id.toString());
    EXPECT_EQ(kept->value("shade"_L1).toString(), u"dark"_s);
    EXPECT_THAT(desk->find<NamedFilter>(filter.id)->criteria, ElementsAre(newer));
}

TEST_F(ListFiltersTest, shouldKeepFiltersOfEachListByName) {
    NamedFilter filter;
    filter.page = u"volunteers"_s;
    filter.criteria = {{u"insured"_s, u"yes"_s, {}}};
    EXPECT_EQ(saveFilter(*desk, filter).refusal().detail, u"name"_s);
    filter.name = u"  Assurés  "_s;
    const auto saved = saveFilter(*desk, filter);
    ASSERT_TRUE(saved);
    NamedFilter twice;
    twice.page = u"volunteers"_s;
    twice.name = u"assurés"_s;
    twice.search = u"1050"_s;
    EXPECT_EQ(saveFilter(*desk, twice).refusal().code, RefusalCode::NameTaken);
    twice.page = u"requests"_s;
    ASSERT_TRUE(saveFilter(*desk, twice));
    ASSERT_EQ(namedFilters(*desk, u"volunteers"_s).size(), 1);
    EXPECT_EQ(namedFilters(*desk, u"volunteers"_s).first().name, u"Assurés"_s);
    ASSERT_TRUE(removeFilter(*desk, filter.id));
    EXPECT_THAT(namedFilters(*desk, u"volunteers"_s), IsEmpty());
    EXPECT_EQ(removeFilter(*desk, filter.id).refusal().code, RefusalCode::NotHere);
    desk->undo(*saved);
}

TEST_F(ListFiltersTest, shouldFindAPartOfATextWithOrWithoutItsAccentsAndCapitals) {
    Volunteer somebody = get(volunteer(u"Karim"_s));
    somebody.remark = u"Vient avec Éloïse, de l’ÉCOLE"_s;
    put(somebody);
    for (const QString& typed : {u"éloïse"_s, u"ELOISE"_s, u"École"_s, u"ecole"_s})
        EXPECT_EQ(found(EntityType::Volunteer, {{u"remark"_s, u"contains"_s, {typed}}}).size(), 1) << qPrintable(typed);
    EXPECT_THAT(found(EntityType::Volunteer, {{u"remark"_s, u"contains"_s, {u"Elise"_s}}}), IsEmpty());
}

TEST_F(ListFiltersTest, shouldFindNothingThatARoleDoesNotSee) {
    Volunteer somebody = get(volunteer(u"Karim"_s));
    somebody.remark = u"cheval"_s;
    put(somebody);
    const FilterCriterion horse{u"remark"_s, u"contains"_s, {u"cheval"_s}};
    EXPECT_EQ(found(EntityType::Volunteer, {horse}).size(), 1);
    Actor reader;
    reader.role = Role::Reader;
    desk->actAs(reader);
    EXPECT_THAT(found(EntityType::Volunteer, {horse}), IsEmpty());
    for (const FilterField& field : filterFields(EntityType::Volunteer, Role::Reader))
        EXPECT_NE(field.key, u"remark"_s);
}

} // namespace
} // namespace entraide::THIS_FILE
