// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/erasure_rules.h"
#include "domain/schema.h"

#include <QJsonArray>
#include <QSet>

#include <gtest/gtest.h>

namespace entraide::THIS_FILE {

using namespace Qt::StringLiterals;

namespace {

const auto isGone = [](const QString& id) { return id.endsWith(u"-gone"); };

TEST(ErasureRules, shouldKnowEveryReferenceToAPersonAndToWhatIsAPersons) {
    const QSet<EntityType> persons{EntityType::Person, EntityType::Volunteer, EntityType::Beneficiary,
                                   EntityType::Offer};
    for (const EntitySchema& schema : allSchemas()) {
        for (const FieldSchema& field : schema.fields) {
            if (!field.refersTo || !persons.contains(*field.refersTo))
                continue;
            const bool known = std::ranges::any_of(personalReferences(), [&](const PersonalReference& reference) {
                return reference.type == schema.type && reference.path == field.path;
            });
            EXPECT_TRUE(known) << QString(schema.name).toStdString() << '.' << field.path.toStdString();
        }
    }
}

/// A field that is added to a record must not be forgotten here: it is emptied, or listed as one that may stay.
TEST(ErasureRules, shouldEmptyEveryTextOfWhatStays) {
    const QHash<QString, QSet<QString>> mayStay{
        {u"request"_s, {u"address.postcode"_s, u"address.locality"_s, u"when.rule"_s}}, // "FREQ=WEEKLY"
        {u"tandem"_s, {u"cadence.rule"_s}},
        {u"match"_s, {u"decided_by"_s}}, // the coordinator
        {u"visit"_s, {u"approved_by"_s}},
        {u"signup"_s, {u"role"_s, u"shift"_s, u"cancelled_with"_s}}, // keys of the posting
        {u"donation"_s, {u"unit"_s}},
        {u"dish"_s, {u"address.postcode"_s, u"address.locality"_s, u"allergens"_s}},
    };
    for (const PersonalReference& reference : personalReferences()) {
        if (reference.role != PersonalReference::Role::Part || reference.emptied.empty() ||
            reference.type == EntityType::Beneficiary || reference.path == "requester"_L1)
            continue; // others' records
        const QString type = enumName(reference.type);
        for (const FieldSchema& field : schemaOf(reference.type).fields) {
            const bool tells = field.kind == FieldKind::Text || field.kind == FieldKind::TextList ||
                               has(field.use, FieldUse::Personal) || has(field.use, FieldUse::Sensitive);
            if (!tells || field.path == reference.path || mayStay.value(type).contains(field.path))
                continue;
            EXPECT_TRUE(std::ranges::any_of(
                reference.emptied,
                [&](QLatin1StringView path) { return field.path == path || field.path.startsWith(path + u'.'); }))
                << type.toStdString() << '.' << field.path.toStdString();
        }
    }
}

TEST(ErasureRules, shouldKeepWhatCounts) {
    QJsonObject visit{{"state"_L1, "performed"_L1}, {"volunteer"_L1, "volunteer:1-gone"_L1},
                      {"date"_L1, "2026-11-18"_L1}, {"minutes"_L1, 45},
                      {"kilometres"_L1, 3},         {"reason"_L1, "her knee"_L1},
                      {"tandem"_L1, "tandem:1"_L1}, {"later_version"_L1, "her name"_L1}};
    EXPECT_EQ(clean(EntityType::Visit, visit, isGone), AfterErasing::Cleaned);
    EXPECT_EQ(visit, (QJsonObject{{"state"_L1, "performed"_L1},
                                  {"volunteer"_L1, "volunteer:erased"_L1},
                                  {"date"_L1, "2026-11-18"_L1},
                                  {"minutes"_L1, 45},
                                  {"kilometres"_L1, 3},
                                  {"tandem"_L1, "tandem:1"_L1}}));
    EXPECT_TRUE(isCleaned(EntityType::Visit, visit));
    EXPECT_EQ(clean(EntityType::Visit, visit, isGone), AfterErasing::Stays) << "once is enough";
}

TEST(ErasureRules, shouldTellWhatIsWhollyAPersons) {
    QJsonObject volunteer{{"person"_L1, "person:1-gone"_L1}};
    EXPECT_EQ(clean(EntityType::Volunteer, volunteer, isGone), AfterErasing::Gone);
    QJsonObject note{{"about"_L1, "request:1-gone"_L1}};
    EXPECT_EQ(clean(EntityType::Note, note, isGone), AfterErasing::Gone);
    QJsonObject other{{"person"_L1, "person:2"_L1}};
    EXPECT_EQ(clean(EntityType::Volunteer, other, isGone), AfterErasing::Stays);
}

TEST(ErasureRules, shouldTakeOneOutOfAList) {
    QJsonObject volunteer{{"person"_L1, "person:2"_L1},
                          {"blocked_persons"_L1, QJsonArray{"person:3"_L1, "person:1-gone"_L1}}};
    EXPECT_EQ(clean(EntityType::Volunteer, volunteer, isGone), AfterErasing::Cleaned);
    EXPECT_EQ(volunteer.value("blocked_persons"_L1), QJsonArray{"person:3"_L1});
}

TEST(ErasureRules, shouldKnowItsOwnSigns) {
    EXPECT_EQ(erasedReference(EntityType::Volunteer), u"volunteer:erased"_s);
    EXPECT_TRUE(isErasedReference(u"volunteer:erased"));
    EXPECT_FALSE(isErasedReference(u"volunteer:unerased"));
    EXPECT_FALSE(isErasedReference(u"erased"));
    EXPECT_TRUE(isErasedBody(erasedBody()));
    EXPECT_FALSE(isErasedBody({{"erased"_L1, true}, {"name"_L1, "x"_L1}}));
}

} // namespace
} // namespace entraide::THIS_FILE
