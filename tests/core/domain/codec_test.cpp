// SPDX-License-Identifier: GPL-3.0-or-later
// Records to JSON and back, the field lists as text and back, and the folding of text.
#include "domain/records.h"
#include "domain/schema.h"
#include "domain/text_fold.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

/// A value of the field's kind that is not its default.
QJsonValue someValue(const FieldSchema& field) {
    switch (field.kind) {
    case FieldKind::Text:
        return u"Zoë's %1"_s.arg(field.path);
    case FieldKind::Integer:
        return 41;
    case FieldKind::Real:
        return 4.125;
    case FieldKind::Boolean:
        return true;
    case FieldKind::Date:
        return u"2024-02-29"_s;
    case FieldKind::DateTime:
        return u"2026-10-25T00:30:00Z"_s;
    case FieldKind::Hours:
        return u"09:00-12:30"_s;
    case FieldKind::Choice:
        return QString(field.choices.back());
    case FieldKind::Reference:
        return field.refersTo ? enumName(*field.refersTo) + u":x"_s : u"person:x"_s;
    case FieldKind::TextList:
        return QJsonArray{u"b"_s, u"a"_s};
    case FieldKind::ChoiceList:
        return QJsonArray{QString(field.choices.back()), QString(field.choices.front())};
    case FieldKind::ReferenceList:
        return QJsonArray{QString(enumName(*field.refersTo) + u":x"_s)};
    case FieldKind::Week:
        return QJsonObject{{u"mo"_s, QJsonArray{u"09:00-12:00"_s, u"13:00-17:30"_s}},
                           {u"su"_s, QJsonArray{u"00:00-24:00"_s}}};
    case FieldKind::Items:
        return QJsonArray{QJsonObject{}};
    }
    return {};
}

template <Record R> QJsonObject fullBody() {
    QJsonObject body;
    for (const FieldSchema& field : schemaOf(R::entity).fields)
        setValueAt(body, field.path, someValue(field));
    return body;
}

TEST(CodecTest, shouldGiveBackEveryFieldOfEveryRecord) {
    forEachRecordType([]<class R>(std::type_identity<R>) {
        const QJsonObject body = fullBody<R>();
        QStringList problems;
        const R record = recordFromBody<R>(enumName(R::entity) + u":1"_s, body, &problems);
        EXPECT_THAT(problems, IsEmpty()) << enumName(R::entity).data();
        EXPECT_EQ(QJsonDocument(bodyOf(record)).toJson().toStdString(), QJsonDocument(body).toJson().toStdString());
        EXPECT_EQ(recordFromBody<R>(record.id.toString(), bodyOf(record)), record);
    });
}

TEST(CodecTest, shouldLeaveOutWhatIsAtItsDefault) {
    forEachRecordType([]<class R>(std::type_identity<R>) {
        EXPECT_TRUE(bodyOf(R{}).isEmpty()) << enumName(R::entity).data();
        EXPECT_EQ(recordFromBody<R>({}, {}), R{});
    });
    Volunteer volunteer;
    volunteer.areaKm = 0; // not the default: only the quarters count
    EXPECT_EQ(bodyOf(volunteer).value(u"area_km"_s), QJsonValue(0.0));
    EXPECT_EQ(recordFromBody<Volunteer>({}, bodyOf(volunteer)).areaKm, 0);
}

TEST(CodecTest, shouldReadAWrongTypeAsTheDefaultAndNameIt) {
    forEachRecordType([]<class R>(std::type_identity<R>) {
        const EntitySchema& schema = schemaOf(R::entity);
        for (const FieldSchema& field : schema.fields) {
            QJsonObject body;
            // No field is read from the wrong one of these two.
            const bool isText = field.kind == FieldKind::Text || field.kind == FieldKind::Reference;
            setValueAt(body, field.path, isText ? QJsonValue(7) : QJsonValue(u"no such thing"_s));
            QStringList problems;
            const R record = recordFromBody<R>({}, body, &problems);
            EXPECT_TRUE(record == R{}) << schema.name.data() << ' ' << field.path.toStdString();
            EXPECT_THAT(problems, ElementsAre(field.path.section(u'.', 0, 0))) << schema.name.data();
            EXPECT_EQ(schema.unreadable(body), problems);
        }
    });
}

TEST(CodecTest, shouldReadANullAsTheDefault) {
    forEachRecordType([]<class R>(std::type_identity<R>) {
        QJsonObject body;
        for (const FieldSchema& field : schemaOf(R::entity).fields)
            body.insert(field.path.section(u'.', 0, 0), QJsonValue::Null);
        QStringList problems;
        EXPECT_TRUE(recordFromBody<R>({}, body, &problems) == R{}) << enumName(R::entity).data();
        EXPECT_THAT(problems, IsEmpty());
    });
}

TEST(CodecTest, shouldKeepTheReadablePartOfAList) {
    QStringList problems;
    const Volunteer volunteer = recordFromBody<Volunteer>(
        {},
        {{u"services"_s, QJsonArray{u"shopping"_s, u"teleport"_s, u"cooking"_s}},
         {u"availability"_s, QJsonObject{{u"mo"_s, QJsonArray{u"09:00-10:00"_s, u"late"_s}}, {u"xx"_s, QJsonArray{}}}}},
        &problems);
    EXPECT_THAT(volunteer.services, ElementsAre(Service::Shopping, Service::Cooking));
    EXPECT_THAT(volunteer.availability.ranges(1), ElementsAre(TimeRange{540, 600}));
    EXPECT_THAT(problems, ElementsAre(u"services"_s, u"availability"_s));
}

TEST(CodecTest, shouldKeepWhatItCannotReadThroughAnEdit) {
    const QJsonObject base{{u"services"_s, QJsonArray{u"shopping"_s, u"teleport"_s}},
                           {u"state"_s, u"hibernating"_s},
                           {u"school"_s, u"ULB"_s},
                           {u"mood"_s, QJsonObject{{u"a"_s, 1}}}};
    Volunteer volunteer = recordFromBody<Volunteer>({}, base);
    volunteer.school.clear();
    volunteer.hoursPerWeek = 3;
    QJsonObject edited = base;
    edited.remove(u"school"_s);
    edited.insert(u"hours_per_week"_s, 3);
    EXPECT_EQ(editedBody(base, volunteer), edited);
    volunteer.state = VolunteerState::Active;
    edited.insert(u"state"_s, u"active"_s);
    EXPECT_EQ(editedBody(base, volunteer), edited) << "and what is touched is written";
}

TEST(SchemaTest, shouldReadTheTextItWrites) {
    int fields = 0;
    for (const EntitySchema& schema : allSchemas()) {
        for (const FieldSchema& field : schema.fields) {
            const QJsonValue value = someValue(field);
            const QString text = textOfValue(field, value);
            EXPECT_FALSE(text.isEmpty()) << field.path.toStdString();
            EXPECT_EQ(valueOfText(field, text), value) << schema.name.data() << ' ' << text.toStdString();
            EXPECT_EQ(valueOfText(field, {}), QJsonValue(QJsonValue::Null));
            EXPECT_EQ(textOfValue(field, QJsonValue::Undefined), QString());
            ++fields;
        }
    }
    EXPECT_GT(fields, 200);
}

TEST(SchemaTest, shouldRefuseTextThatIsNotOfTheKind) {
    const auto refuses = [](EntityType type, const QString& path, const QString& text) {
        const FieldSchema* field = schemaOf(type).field(path);
        return field && !valueOfText(*field, text);
    };
    EXPECT_TRUE(refuses(EntityType::Person, u"birth_year"_s, u"19x0"_s));
    EXPECT_TRUE(refuses(EntityType::Person, u"language"_s, u"klingon"_s));
    EXPECT_TRUE(refuses(EntityType::Person, u"position.lat"_s, u"nan"_s));
    EXPECT_TRUE(refuses(EntityType::Volunteer, u"person"_s, u"volunteer:1"_s));
    EXPECT_TRUE(refuses(EntityType::Volunteer, u"registered"_s, u"29/02/2024"_s));
    EXPECT_TRUE(refuses(EntityType::Volunteer, u"insured"_s, u"maybe"_s));
    EXPECT_TRUE(refuses(EntityType::Volunteer, u"services"_s, u"shopping; teleport"_s));
    EXPECT_TRUE(refuses(EntityType::Volunteer, u"availability"_s, u"mo 12:00-09:00"_s));
    EXPECT_TRUE(refuses(EntityType::Match, u"hours"_s, u"09:00"_s));
    EXPECT_TRUE(refuses(EntityType::Match, u"decided_at"_s, u"yesterday"_s));
    EXPECT_TRUE(refuses(EntityType::Posting, u"shifts"_s, u"{}"_s));
}

TEST(SchemaTest, shouldKnowEveryFieldOnceAndWhatItIs) {
    for (const EntitySchema& schema : allSchemas()) {
        QStringList columns;
        for (const FieldSchema& field : schema.fields) {
            EXPECT_FALSE(columns.contains(field.column)) << field.column.toStdString();
            columns.append(field.column);
            EXPECT_EQ(schema.field(field.path), &field);
        }
        EXPECT_EQ(schema.name, enumName(schema.type));
    }
    const EntitySchema& person = schemaOf(EntityType::Person);
    EXPECT_TRUE(has(person.field(u"address.street")->use, FieldUse::Personal)) << "inherited from the address";
    EXPECT_TRUE(has(person.field(u"address.postcode")->use, FieldUse::Indexed));
    EXPECT_EQ(person.field(u"address.postcode")->column, u"address_postcode"_s);
    EXPECT_EQ(person.field(u"nothing"), nullptr);
    EXPECT_TRUE(has(schemaOf(EntityType::Beneficiary).field(u"access")->use, FieldUse::Sensitive));
}

TEST(SchemaTest, shouldNameWhatChanged) {
    const EntitySchema& person = schemaOf(EntityType::Person);
    QJsonObject before{{u"given_name"_s, u"A"_s}, {u"extra"_s, 1}, {u"gone"_s, 1}};
    QJsonObject after = before;
    setValueAt(after, u"address.postcode"_s, u"1050"_s);
    after.insert(u"extra"_s, 2);
    after.insert(u"newer"_s, true);
    after.remove(u"gone"_s);
    after.remove(u"given_name"_s);
    EXPECT_THAT(
        changedPaths(person, before, after),
        testing::UnorderedElementsAre(u"given_name"_s, u"address.postcode"_s, u"extra"_s, u"gone"_s, u"newer"_s));
    EXPECT_THAT(changedPaths(person, after, after), IsEmpty());
    setValueAt(after, u"address.postcode"_s, QJsonValue::Null);
    EXPECT_FALSE(after.contains(u"address"_s)) << "an empty structure is not kept";
}

TEST(IdTest, shouldHoldOnlyIdsOfItsType) {
    EXPECT_TRUE(PersonId::fromString(u"person:x"_s));
    EXPECT_FALSE(PersonId::fromString(u"volunteer:x"_s));
    EXPECT_FALSE(PersonId::fromString(u"person"_s));
    EXPECT_FALSE(PersonId::fromString({}));
    EXPECT_NE(PersonId::create(), PersonId::create());
    EXPECT_EQ(entityTypeOf(u"meal_order:a:b"), EntityType::MealOrder);
    EXPECT_EQ(entityTypeOf(u":a"), std::nullopt);
    EXPECT_EQ(entityTypeOf(u"claim:a"), std::nullopt);
}

TEST(TextFoldTest, shouldFoldWhatPeopleTypeDifferently) {
    struct Case {
        QString text;
        QString folded;
    };
    for (const Case& c :
         {Case{u"Émilie"_s, u"emilie"_s}, Case{u"E\u0301milie"_s, u"emilie"_s}, Case{u"D'Hondt"_s, u"dhondt"_s},
          Case{u"D’Hondt"_s, u"dhondt"_s}, Case{u"Łukasz"_s, u"lukasz"_s}, Case{u"Işık"_s, u"isik"_s},
          Case{u"Weiß"_s, u"weiss"_s}, Case{u"Œuvre Æsop Ørsted Đorđe"_s, u"oeuvre aesop orsted dorde"_s},
          Case{u"Þór Ðuro"_s, u"thor duro"_s}, Case{u"Saint-Gilles"_s, u"saintgilles"_s},
          Case{u"Rue  Haute,  12 (bte 3)"_s, u"rue haute 12 bte 3"_s}, Case{u"  "_s, QString()},
          Case{u"İstanbul"_s, u"istanbul"_s}, Case{u"ﬁn"_s, u"fin"_s}, Case{u"Ⅻ"_s, u"xii"_s},
          Case{u"محمد"_s, u"محمد"_s}, Case{u"Київ"_s, u"киів"_s}, Case{u"+32 470"_s, u"32 470"_s}})
        EXPECT_EQ(foldText(c.text).toStdString(), c.folded.toStdString()) << c.text.toStdString();
    for (const QString& text : {u"Émilie D'Hondt"_s, u"Łódź—Kraków"_s, u"ẞ"_s, u"x y"_s})
        EXPECT_EQ(foldText(foldText(text)), foldText(text)) << "folding twice changes nothing";
}

} // namespace
} // namespace entraide::THIS_FILE
