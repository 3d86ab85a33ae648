// SPDX-License-Identifier: GPL-3.0-or-later
// What may leave, said a second time: the table and this list have to agree, and a new field is in neither.
#include "domain/schema.h"
#include "privacy/redaction.h"
#include "support/needles.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using testing::Contains;
using testing::Not;

QByteArray bytes(const QJsonObject& object) {
    return QJsonDocument(object).toJson(QJsonDocument::Compact);
}

/// Every record type filled with needles; which of them are in what leaves.
QStringList leavingPaths(Audience audience) {
    QStringList found;
    forEachRecordType([&]<class R>(std::type_identity<R>) {
        Needles needles;
        const R record = needles.template filled<R>();
        found += needles.foundIn(bytes(leaving(audience, record)));
    });
    found.sort();
    return found;
}

TEST(RedactionTest, shouldLetNothingPersonalLeaveToAPartner) {
    // A text is no postcode and no rule, and hours are widened: none of the three is found as it was written.
    EXPECT_EQ(leavingPaths(Audience::Partner),
              (QStringList{u"dish.date"_s, u"dish.portions"_s, u"request.people_needed"_s, u"request.when.from"_s,
                           u"request.when.minutes"_s, u"request.when.until"_s}));
}

TEST(RedactionTest, shouldTellOtherChaptersNoMoreThanTheNameOfAZone) {
    EXPECT_EQ(leavingPaths(Audience::Chapters), QStringList{u"organisation.name"_s});
}

TEST(RedactionTest, shouldLetOnlyPublicTextsLeaveToTheNoticeboard) {
    EXPECT_EQ(leavingPaths(Audience::Noticeboard),
              (QStringList{u"organisation.name"_s, u"posting.questions.en"_s, u"posting.questions.fr"_s,
                           u"posting.questions.nl"_s, u"posting.roles.key"_s, u"posting.roles.name.en"_s,
                           u"posting.roles.name.fr"_s, u"posting.roles.name.nl"_s, u"posting.shifts.date"_s,
                           u"posting.shifts.hours"_s, u"posting.shifts.key"_s, u"posting.shifts.place"_s,
                           u"posting.text.en"_s, u"posting.text.fr"_s, u"posting.text.nl"_s, u"posting.title.en"_s,
                           u"posting.title.fr"_s, u"posting.title.nl"_s, u"posting.valid_until"_s}));
}

TEST(RedactionTest, shouldHandOverNothingThatNoHelpNeeds) {
    QStringList allowed{u"beneficiary.access"_s,
                        u"beneficiary.contact_name"_s,
                        u"beneficiary.contact_phone"_s,
                        u"beneficiary.mobility"_s,
                        u"beneficiary.pets"_s,
                        u"dish.contents"_s,
                        u"dish.slot"_s,
                        u"organisation.contact_name"_s,
                        u"organisation.name"_s,
                        u"organisation.phone"_s,
                        u"person.family_name"_s,
                        u"person.given_name"_s,
                        u"person.phones"_s,
                        u"request.when.from"_s,
                        u"request.when.hours"_s,
                        u"request.when.minutes"_s,
                        u"request.when.until"_s};
    for (const QString& owner : {u"dish"_s, u"organisation"_s, u"person"_s, u"request"_s}) {
        for (const QString& part : {u"box"_s, u"locality"_s, u"number"_s, u"postcode"_s, u"street"_s})
            allowed.append(owner + u".address."_s + part);
    }
    allowed.sort();
    EXPECT_EQ(leavingPaths(Audience::HandedOver), allowed);
}

TEST(RedactionTest, shouldNameOnlyFieldsThatThereAre) {
    for (const LeavingRow& row : leavingTable()) {
        const EntitySchema& schema = schemaOf(row.type);
        const QString path(row.path);
        const FieldSchema* field = schema.field(path);
        if (!field)
            field = schema.field(path.section(u'.', 0, 0));
        ASSERT_NE(field, nullptr) << path.toStdString();
        const bool isText = field->kind == FieldKind::Text || field->kind == FieldKind::TextList;
        EXPECT_FALSE(row.audience == Audience::Partner && row.as == LeavesAs::Text)
            << "no text goes to a partner: " << path.toStdString();
        EXPECT_FALSE(row.as == LeavesAs::Value && isText) << path.toStdString();
    }
}

TEST(RedactionTest, shouldCoarsenWhereAndWhen) {
    Request request;
    request.service = Service::PhoneCall;
    request.address.postcode = u"1050"_s;
    request.address.street = u"Rue des Tilleuls"_s;
    request.when = {WhenKind::Recurring, QDate(2026, 11, 18), {}, {610, 655}, 0, u"FREQ=WEEKLY;BYDAY=MO"_s};
    const QJsonObject card = leaving(Audience::Partner, request);
    EXPECT_EQ(card, (QJsonObject{{u"service"_s, u"phone_call"_s},
                                 {u"quarter"_s, u"1050"_s},
                                 {u"people_needed"_s, 1},
                                 {u"urgency"_s, u"normal"_s},
                                 {u"when"_s, QJsonObject{{u"kind"_s, u"recurring"_s},
                                                         {u"from"_s, u"2026-11-18"_s},
                                                         {u"hours"_s, u"10:00-11:00"_s},
                                                         {u"rule"_s, u"FREQ=WEEKLY;BYDAY=MO"_s}}}}));
    request.address.postcode = u"chez Lea"_s;
    request.when.rule = u"FREQ=WEEKLY;X=Lea Peeters"_s;
    const QJsonObject without = leaving(Audience::Partner, request);
    EXPECT_FALSE(without.contains(u"quarter"_s));
    EXPECT_FALSE(bytes(without).contains("Lea"));
}

TEST(RedactionTest, shouldSayOfADishWhatItIsAndNotWhoseNorInWhoseWords) {
    Dish dish;
    dish.cook = PersonId::create();
    dish.contents = u"Soup of Lea Peeters, ring at the back door"_s;
    dish.allergens = {u"milk"_s, u"Lea Peeters"_s, u"gluten"_s};
    dish.suits = {SpecialNeed::Halal};
    dish.portions = 12;
    dish.date = QDate(2026, 11, 20);
    dish.slot = {1090, 1135};
    dish.address = {u"Rue des Tilleuls"_s, u"12"_s, u"3"_s, u"1050"_s, u"Ixelles"_s};
    dish.position = {50.83, 4.37};
    dish.failReason = u"Lea Peeters is ill"_s;
    EXPECT_EQ(leaving(Audience::Partner, dish), (QJsonObject{{u"date"_s, u"2026-11-20"_s},
                                                             {u"slot"_s, u"18:00-19:00"_s},
                                                             {u"portions"_s, 12},
                                                             {u"allergens"_s, QJsonArray{u"milk"_s, u"gluten"_s}},
                                                             {u"suits"_s, QJsonArray{u"halal"_s}},
                                                             {u"quarter"_s, u"1050"_s}}));
    dish.allergens = {u"Lea Peeters"_s};
    EXPECT_FALSE(leaving(Audience::Partner, dish).contains(u"allergens"_s));
}

TEST(RedactionTest, shouldKeepWhatIsNotOfItsFieldsType) {
    const QJsonObject body{{u"service"_s, u"Lea Peeters"_s},
                           {u"urgency"_s, QJsonObject{{u"x"_s, u"Lea Peeters"_s}}},
                           {u"languages"_s, QJsonArray{u"fr"_s, u"Lea Peeters"_s}},
                           {u"people_needed"_s, u"Lea Peeters"_s},
                           {u"when"_s, QJsonObject{{u"from"_s, u"Lea Peeters"_s}, {u"note"_s, u"Lea Peeters"_s}}},
                           {u"later"_s, u"Lea Peeters"_s}};
    const QByteArray card = bytes(leaving(Audience::Partner, EntityType::Request, body));
    EXPECT_FALSE(card.contains("Lea")) << card.toStdString();
    EXPECT_TRUE(card.contains("\"fr\""));
}

TEST(RedactionTest, shouldSayWhatStays) {
    Person person;
    person.givenName = u"Lea"_s;
    person.phones = {u"+32468000001"_s};
    person.address.postcode = u"1050"_s;
    const QList<StayingField> stays = stayingOf(Audience::Partner, EntityType::Person, bodyOf(person));
    EXPECT_EQ(stays, (QList<StayingField>{{EntityType::Person, u"given_name"_s}, {EntityType::Person, u"phones"_s}}));
    EXPECT_EQ(stayingOf(Audience::HandedOver, EntityType::Person, bodyOf(person), QStringList{u"given_name"_s}),
              (QList<StayingField>{{EntityType::Person, u"phones"_s}, {EntityType::Person, u"address.postcode"_s}}));
}

TEST(RedactionTest, shouldNeedNoMoreThanACallForACall) {
    const auto codes = [](Service service) {
        QStringList list;
        for (QLatin1StringView code : neededFor(service))
            list.append(code);
        return list;
    };
    EXPECT_EQ(codes(Service::PhoneCall), (QStringList{u"given_name"_s, u"phones"_s, u"language"_s, u"when"_s}));
    EXPECT_THAT(codes(Service::Shopping), Contains(u"access"_s));
    EXPECT_THAT(codes(Service::Shopping), Not(Contains(u"mobility"_s)));
    const auto isInTable = [](const QString& code) {
        return std::ranges::any_of(leavingTable(), [&](const LeavingRow& row) {
            return row.audience == Audience::HandedOver && QString(row.code).section(u'.', 0, 0) == code;
        });
    };
    for (const Service service : enumValues<Service>()) {
        for (const QString& code : codes(service))
            EXPECT_TRUE(isInTable(code)) << code.toStdString();
    }
    QStringList toFetch;
    for (QLatin1StringView code : neededToFetch()) {
        toFetch.append(code);
        EXPECT_TRUE(isInTable(code)) << code.data();
    }
    EXPECT_EQ(toFetch, (QStringList{u"given_name"_s, u"phones"_s, u"address"_s, u"slot"_s, u"contents"_s}));
}

TEST(RedactionTest, shouldListEveryValueOfADocument) {
    const QJsonObject document{{u"a"_s, QJsonArray{QJsonObject{{u"b"_s, 1}}, QJsonObject{{u"b"_s, 2}}}},
                               {u"c"_s, QJsonArray{u"x"_s}},
                               {u"d"_s, QJsonObject{{u"e"_s, true}}}};
    EXPECT_EQ(valuesOf(document),
              (QList<LeavingValue>{{u"a.b"_s, 1}, {u"a.b"_s, 2}, {u"c"_s, QJsonArray{u"x"_s}}, {u"d.e"_s, true}}));
}

} // namespace
} // namespace entraide::THIS_FILE
