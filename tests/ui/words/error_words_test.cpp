// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/enum_names.h"
#include "storage/users.h"
#include "ui/words/error_words.h"

#include <QSet>

#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

TEST(ErrorWordsTest, shouldHaveOneSentenceOnOneLineForEachFault) {
    QSet<QString> seen;
    for (int code = 0; code <= static_cast<int>(ErrorCode::NotAllowed); ++code) {
        const QString sentence =
            sentenceFor(Error(static_cast<ErrorCode>(code), u"/folder/desk.entraide"_s, u"detail"_s));
        EXPECT_TRUE(sentence.endsWith(u'.')) << code;
        EXPECT_FALSE(sentence.contains(u'\n')) << code;
        EXPECT_FALSE(seen.contains(sentence)) << code;
        seen.insert(sentence);
        const auto fault = static_cast<ErrorCode>(code);
        if (fault != ErrorCode::Cancelled && fault != ErrorCode::FirstPassphrase) { // about nothing in particular
            EXPECT_TRUE(sentence.contains(u"desk.entraide"_s)) << code;
        }
    }
}

TEST(ErrorWordsTest, shouldSayWhatNoRoleAllows) {
    const auto said = [](const QString& subject, const QString& detail) {
        return sentenceFor(Error(ErrorCode::NotAllowed, subject, detail));
    };
    EXPECT_TRUE(said(u"north.entraide"_s, userFault::lost).contains(u"recovery sheet"_s));
    EXPECT_TRUE(said(u"north.entraide"_s, userFault::lost).startsWith(u"north.entraide"_s));
    EXPECT_TRUE(said(u"Nadia"_s, userFault::lastAdministrator).startsWith(u"Without Nadia nobody"_s));
    EXPECT_TRUE(said(u"Nadia"_s, u"import"_s).contains(u"Your role"_s));
}

TEST(ErrorWordsTest, shouldHaveASentenceForEachRefusalAndProblem) {
    QSet<QString> seen;
    for (const RefusalCode code : enumValues<RefusalCode>()) {
        const QString sentence = sentenceFor(Refusal{code, u"request:x"_s, u"open"_s});
        EXPECT_TRUE(sentence.endsWith(u'.')) << enumName(code).data();
        EXPECT_FALSE(seen.contains(sentence)) << enumName(code).data();
        seen.insert(sentence);
    }
    for (const FormProblem problem : enumValues<FormProblem>())
        EXPECT_TRUE(sentenceFor(FormIssue{problem, u"x"_s}).endsWith(u'.')) << enumName(problem).data();
}

TEST(ErrorWordsTest, shouldSayTheStateInWords) {
    EXPECT_EQ(sentenceFor(Refusal{RefusalCode::StateForbids, u"request:x"_s, u"handed_over"_s}),
              u"This help request is in the state “handed over”, from which this cannot be done."_s);
    EXPECT_EQ(sentenceFor(Refusal{RefusalCode::NotComplete, u"person:x"_s, u"address.postcode"_s}),
              u"Something is missing or not right: postcode."_s);
}

} // namespace
} // namespace entraide::THIS_FILE
