// SPDX-License-Identifier: GPL-3.0-or-later
#include "addresses/address_faults.h"
#include "ui/words/address_words.h"
#include "ui/words/error_words.h"
#include "ui/words/placing_words.h"

#include <QSet>

#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

TEST(AddressWords, shouldSayEachFaultOfAFileInASentenceOfItsOwn) {
    QSet<QString> sentences;
    for (const QLatin1StringView detail :
         {fault::notAddresses, fault::noDegrees, fault::noAddresses, fault::placesElsewhere, fault::brokenArchive,
          fault::lockedArchive, fault::archiveWithoutCsv, fault::severalInArchive, fault::archiveTooLarge}) {
        const QString sentence = sentenceFor(Error(ErrorCode::BadInput, u"best.zip"_s, detail));
        EXPECT_TRUE(sentence.contains(u"best.zip"_s)) << qPrintable(sentence);
        EXPECT_FALSE(sentence.contains(detail)) << qPrintable(sentence);
        EXPECT_FALSE(sentences.contains(sentence)) << qPrintable(sentence);
        sentences.insert(sentence);
    }
}

TEST(AddressWords, shouldSayBetweenWhichNumbersAPlaceLies) {
    AddressHit hit;
    hit.placedBy = PlacedBy::Interpolated;
    EXPECT_EQ(foundText(hit), u"between two houses");
    hit.gap = {12, 18};
    EXPECT_EQ(foundText(hit), u"between 12 and 18");
    hit.gap = {44, 0};
    EXPECT_EQ(foundText(hit), u"beside 44");
    hit.placedBy = PlacedBy::Address;
    EXPECT_EQ(foundText(hit), u"at the house");
    EXPECT_TRUE(placedText({{50.8, 4.3}, PlacedBy::Interpolated, {12, 18}}, u"1050"_s, true)
                    .startsWith(u"Between numbers 12 and 18"));
    EXPECT_TRUE(
        placedText({{50.8, 4.3}, PlacedBy::Interpolated, {0, 3}}, u"1050"_s, true).startsWith(u"Beside number 3"));
    EXPECT_TRUE(placedText({{50.8, 4.3}, PlacedBy::Interpolated}, u"1050"_s, true).startsWith(u"Between two houses"));
}

TEST(AddressWords, shouldTellADamagedRegisterFromADamagedDesk) {
    const QString ofRegister = sentenceFor(Error(ErrorCode::Damaged, u"x"_s, fault::damagedRegister));
    EXPECT_FALSE(ofRegister.isEmpty());
    EXPECT_NE(ofRegister, sentenceFor(Error(ErrorCode::Damaged, u"x"_s)));
    EXPECT_TRUE(addressFaultText(Error(ErrorCode::Damaged, u"x"_s)).isEmpty());
    EXPECT_TRUE(addressFaultText(Error(ErrorCode::BadInput, u"x"_s, u"something else"_s)).isEmpty());
    EXPECT_TRUE(addressFaultText(Error(ErrorCode::DiskFull, u"x"_s, fault::notAddresses)).isEmpty());
}

TEST(AddressWords, shouldSayWhyAHostIsNotAsked) {
    QSet<QString> sentences;
    for (const RemoteRefusal refusal :
         {RemoteRefusal::NoHost, RemoteRefusal::PublicHost, RemoteRefusal::ClearText, RemoteRefusal::Nothing}) {
        EXPECT_FALSE(sentenceFor(refusal).isEmpty());
        sentences.insert(sentenceFor(refusal));
    }
    EXPECT_EQ(sentences.size(), 4);
}

} // namespace
} // namespace entraide::THIS_FILE
