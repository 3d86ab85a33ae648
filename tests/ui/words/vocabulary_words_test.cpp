// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/records.h"
#include "ui/words/field_words.h"
#include "ui/words/state_words.h"
#include "ui/words/today_words.h"
#include "ui/words/vocabulary_words.h"

#include <QJsonArray>
#include <QLocale>
#include <QRegularExpression>
#include <QSet>

#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

template <class E> void shouldTellValuesApart() {
    QSet<QString> seen;
    for (const E value : enumValues<E>()) {
        EXPECT_FALSE(word(value).isEmpty());
        EXPECT_FALSE(seen.contains(word(value))) << qPrintable(word(value));
        seen.insert(word(value));
    }
}

TEST(VocabularyWordsTest, shouldHaveItsOwnWordForEachValue) {
    shouldTellValuesApart<Service>();
    shouldTellValuesApart<Language>();
    shouldTellValuesApart<Skill>();
    shouldTellValuesApart<Transport>();
    shouldTellValuesApart<ScreeningKind>();
    shouldTellValuesApart<Affiliation>();
    shouldTellValuesApart<Urgency>();
    shouldTellValuesApart<OrganisationKind>();
    shouldTellValuesApart<EntityType>();
    shouldTellValuesApart<TodayGroupKind>();
    shouldTellValuesApart<TodayAction>();
}

TEST(VocabularyWordsTest, shouldSayForWhomAPaperIsAsAWhole) {
    EXPECT_EQ(readersText(RosterLevel::Public), u"for everybody");
    EXPECT_EQ(readersText(RosterLevel::Team), u"for the team");
    EXPECT_EQ(readersText(RosterLevel::Coordinator), u"for coordinators");
}

TEST(VocabularyWordsTest, shouldTellTheStatesOfEachRecordApart) {
    forEachRecordType([]<class R>(std::type_identity<R>) {
        if constexpr (StatefulRecord<R>)
            shouldTellValuesApart<typename R::State>();
    });
}

TEST(VocabularyWordsTest, shouldNameStatesByTheirStableName) {
    EXPECT_EQ(stateWord(EntityType::Request, u"handed_over"_s), u"handed over"_s);
    EXPECT_EQ(stateWord(EntityType::Request, u"of_tomorrow"_s), u"of_tomorrow"_s);
}

TEST(VocabularyWordsTest, shouldNameEveryFieldOfEveryRecord) {
    for (const EntitySchema& schema : allSchemas()) {
        for (const FieldSchema& field : schema.fields)
            EXPECT_TRUE(fieldWord(schema.type, field.path) != field.path ||
                        !field.path.contains(QRegularExpression(u"[._]"_s)))
                << qPrintable(field.path);
    }
}

TEST(VocabularyWordsTest, shouldShowValuesAsPeopleWriteThem) {
    QLocale::setDefault(QLocale(QLocale::French, QLocale::Belgium));
    const EntitySchema& person = schemaOf(EntityType::Person);
    EXPECT_EQ(valueWords(EntityType::Person, *person.field(u"phones"_s), QJsonArray{u"+32470123456"_s}),
              u"0470 12 34 56"_s);
    EXPECT_EQ(valueWords(EntityType::Person, *person.field(u"birth_year"_s), 1948), u"1948"_s);
    EXPECT_EQ(valueWords(EntityType::Person, *person.field(u"language"_s), u"nl"_s), u"Dutch"_s);
    const EntitySchema& volunteer = schemaOf(EntityType::Volunteer);
    EXPECT_EQ(valueWords(EntityType::Volunteer, *volunteer.field(u"registered"_s), u"2026-03-18"_s), u"18/03/2026"_s);
    EXPECT_EQ(
        valueWords(EntityType::Volunteer, *volunteer.field(u"services"_s), QJsonArray{u"shopping"_s, u"pharmacy"_s}),
        u"shopping, pharmacy"_s);
    const EntitySchema& request = schemaOf(EntityType::Request);
    const auto repeated = [&](const QString& rule) {
        return valueWords(EntityType::Request, *request.field(u"when.rule"_s), rule);
    };
    EXPECT_EQ(repeated(u"FREQ=MONTHLY;BYMONTHDAY=3"_s), u"day 3 of the month"_s);
    EXPECT_EQ(repeated(u"as before"_s), u"as before"_s) << "not understood, so as it was written";
    QLocale::setDefault(QLocale::c());
}

TEST(VocabularyWordsTest, shouldChooseTheReadersTextAndElseAnother) {
    LocalText text{u"Lettres"_s, u"Brieven"_s, {}, {}};
    QLocale::setDefault(QLocale(QLocale::Dutch));
    EXPECT_EQ(localText(text), u"Brieven"_s);
    QLocale::setDefault(QLocale(QLocale::English));
    EXPECT_EQ(localText(text), u"Lettres"_s);
    QLocale::setDefault(QLocale::c());
}

TEST(VocabularyWordsTest, shouldJoinTheLastTwoWithAnd) {
    EXPECT_EQ(word(QList{Language::French, Language::Dutch, Language::Arabic}), u"French, Dutch and Arabic"_s);
    EXPECT_EQ(word(QList<Language>{}), QString());
}

} // namespace
} // namespace entraide::THIS_FILE
