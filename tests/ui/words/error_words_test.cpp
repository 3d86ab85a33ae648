// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/enum_names.h"
#include "storage/users.h"
#include "ui/words/error_words.h"
#include "ui/words/later_words.h"

#include <QSet>

#include <gtest/gtest.h>
#include <stdexcept>

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
        EXPECT_FALSE(sentence.contains(u"detail"_s)) << code << ": technical, and in no language of the user's";
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

TEST(ErrorWordsTest, shouldHaveWordsForWhatTheProgramDoesNotThrowItself) {
    for (const std::exception_ptr& fault :
         {std::make_exception_ptr(std::out_of_range("vector::_M_range_check")), std::make_exception_ptr(42)}) {
        const QString sentence = sentenceFor(errorOf(fault));
        EXPECT_TRUE(sentence.endsWith(u'.')) << qPrintable(sentence);
        EXPECT_FALSE(sentence.contains(u"vector"_s)) << qPrintable(sentence);
        EXPECT_TRUE(sentence.at(0).isLetter()) << qPrintable(sentence) << ": about no file";
        EXPECT_EQ(laterSentenceFor(fault), sentence);
    }
}

TEST(ErrorWordsTest, shouldNotSayOfWhatIsToldLaterThatNothingWasChanged) {
    const Error error(ErrorCode::Storage, u"/folder/desk.entraide"_s, u"disk I/O error"_s);
    const QString sentence = laterSentenceFor(std::make_exception_ptr(error));
    EXPECT_TRUE(sentence.contains(u"desk.entraide"_s)) << qPrintable(sentence);
    EXPECT_FALSE(sentence.contains(u"Nothing was changed"_s)) << "a change may be stored that its list cannot show";
    EXPECT_FALSE(sentence.contains(u"I/O"_s)) << qPrintable(sentence);
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
