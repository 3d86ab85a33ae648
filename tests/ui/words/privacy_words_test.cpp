// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/workflow_fixture.h"
#include "domain/records.h"
#include "ui/words/access_words.h"
#include "ui/words/privacy_words.h"
#include "ui/words/state_words.h"
#include "ui/words/vocabulary_words.h"
#include "workflows/names.h"

#include <QSet>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

template <class E> void shouldTellApart() {
    QSet<QString> seen;
    for (const E value : enumValues<E>()) {
        EXPECT_FALSE(word(value).isEmpty());
        EXPECT_FALSE(seen.contains(word(value))) << qPrintable(word(value));
        seen.insert(word(value));
    }
}

TEST(PrivacyWordsTest, shouldHaveAWordForEachValue) {
    shouldTellApart<ReviewReason>();
    shouldTellApart<StillOpen>();
    shouldTellApart<Consent>();
    shouldTellApart<LegalBasis>();
    shouldTellApart<ConsentMeans>();
    shouldTellApart<DataSource>();
    shouldTellApart<PeopleConcerned>();
    shouldTellApart<RetentionRule>();
}

TEST(PrivacyWordsTest, shouldHaveASentenceForEachRefusal) {
    QSet<QString> seen;
    for (const ReviewRefusalCode code : enumValues<ReviewRefusalCode>()) {
        const ReviewRefusal refusal{.code = code,
                                    .name = u"Ann"_s,
                                    .open = {StillOpen::Tandem, StillOpen::Request},
                                    .number = 30,
                                    .until = QDate(2033, 12, 31)};
        const QString sentence = sentenceFor(refusal);
        EXPECT_TRUE(sentence.endsWith(u'.')) << qPrintable(sentence);
        EXPECT_FALSE(sentence.contains(u'%')) << qPrintable(sentence);
        EXPECT_FALSE(seen.contains(sentence));
        seen.insert(sentence);
    }
    EXPECT_TRUE(sentenceFor(ReviewRefusal{.code = ReviewRefusalCode::StillOpen, .open = {StillOpen::Tandem}})
                    .startsWith(u"This person has a tandem."_s));
    for (const ConsentRefusal refusal : enumValues<ConsentRefusal>())
        EXPECT_FALSE(sentenceFor(refusal).isEmpty());
}

class WithdrawalWords : public WorkflowTest {};

TEST_F(WithdrawalWords, shouldSayWhatFollows) {
    Names names(*desk);
    WithdrawalEffects effects;
    EXPECT_EQ(sentencesFor(effects, names), QStringList{u"Nothing else changes."_s});
    effects.shared = {request(wednesday).toString()};
    effects.noCalls = true;
    const QStringList sentences = sentencesFor(effects, names);
    ASSERT_EQ(sentences.size(), 2);
    EXPECT_TRUE(sentences[0].contains(u"Lea Peeters"_s)) << qPrintable(sentences[0]);
    EXPECT_TRUE(sentences[1].contains(u"call list"_s));
}

TEST(AccessWordsTest, shouldPutARecordIntoWords) {
    AccessRecord record;
    record.type = EntityType::Match;
    record.id = u"match:1"_s;
    record.fields = {{"state"_L1, "done"_L1},
                     {"volunteer"_L1, u"J. D."_s},
                     {"request"_L1, QJsonObject{{"service"_L1, "shopping"_L1}, {"for"_L1, u"L. P."_s}}},
                     {"offer"_L1, u"offer:1"_s},
                     {"date"_L1, "2025-03-04"_L1},
                     {"minutes"_L1, 75},
                     {"of_tomorrow"_L1, QJsonObject{{"x"_L1, true}}}};
    QHash<QString, QString> said;
    for (const QList<FieldText> texts = fieldTexts(record); const FieldText& text : texts)
        said.insert(text.name, text.value);
    EXPECT_EQ(said.value(u"State"_s), word(MatchState::Done));
    EXPECT_EQ(said.value(u"Volunteer"_s), u"J. D."_s);
    EXPECT_EQ(said.value(u"Request"_s), u"shopping, for L. P."_s);
    EXPECT_EQ(said.value(u"Day"_s), u"04/03/2025"_s);
    EXPECT_FALSE(said.contains(u"Offer"_s)) << "an id tells its reader nothing";
    EXPECT_EQ(said.value(u"of_tomorrow"_s), u"x: yes"_s) << "what a newer version keeps is shown too";
    EXPECT_EQ(titleText(record), u"Match"_s);
    record.isOwn = false;
    EXPECT_TRUE(titleText(record).contains(u"somebody else"_s));
}

TEST(AccessWordsTest, shouldShowEveryKindOfField) {
    AccessRecord record;
    record.type = EntityType::Volunteer;
    record.fields = {
        {"services"_L1, QJsonArray{u"shopping"_s, u"dog_walk"_s}},
        {"screenings"_L1, QJsonArray{QJsonObject{{"kind"_L1, "identity"_L1}, {"date"_L1, "2025-01-10"_L1}}}},
        {"blocked_persons"_L1, QJsonArray{u"J. D."_s, u"K. B."_s}},
        {"insured"_L1, true}};
    QHash<QString, QString> said;
    for (const QList<FieldText> texts = fieldTexts(record); const FieldText& text : texts)
        said.insert(text.name, text.value);
    EXPECT_EQ(said.value(u"Services"_s), u"shopping, dog walk"_s);
    EXPECT_TRUE(said.value(u"Screening"_s).contains(u"10/01/2025"_s)) << qPrintable(said.value(u"Screening"_s));
    EXPECT_TRUE(said.value(u"Screening"_s).contains(word(ScreeningKind::Identity)));
    EXPECT_EQ(said.value(u"Not to be brought together with"_s), u"J. D.; K. B."_s);
    EXPECT_EQ(said.value(u"Insured"_s), u"yes"_s);
}

} // namespace
} // namespace entraide::THIS_FILE
