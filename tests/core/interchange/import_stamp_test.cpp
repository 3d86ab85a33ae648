// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/contact_index.h"
#include "interchange/import_stamp.h"

#include <gtest/gtest.h>

namespace THIS_FILE {

using namespace entraide;
using namespace Qt::StringLiterals;

namespace {

constexpr std::array fields{ManagedField{0, "a"_L1}, ManagedField{0, "b"_L1}};

ImportStamp stampOf(const QJsonObject& body) {
    return {u"who"_s, digestsOf(std::array{body}, fields)};
}

Person somebody(const QString& given, const QString& family, const QString& phone, const QString& email = {}) {
    Person person;
    person.id = PersonId::create();
    person.givenName = given;
    person.familyName = family;
    person.phones = {phone};
    if (!email.isEmpty())
        person.emails = {email};
    return person;
}

} // namespace

TEST(ImportStamp, shouldReadWhatItWrites) {
    const ImportStamp stamp = stampOf({{u"a"_s, 1}});
    const ImportStamp read = ImportStamp::fromString(stamp.toString());
    EXPECT_EQ(read.identity, stamp.identity);
    EXPECT_EQ(read.digests, stamp.digests);
    EXPECT_EQ(ImportStamp::fromString(u"old"_s).identity, u"old"_s);
    EXPECT_TRUE(ImportStamp::fromString(u"old"_s).digests.isEmpty());
}

TEST(ImportStamp, shouldTakeWhatTheFileAloneChanged) {
    const QJsonObject was{{u"a"_s, 1}, {u"b"_s, 2}};
    const QJsonObject file{{u"a"_s, 5}, {u"b"_s, 2}};
    const StampMerge merge = mergeByStamp(stampOf(was), std::array{was}, std::array{file}, fields);
    EXPECT_TRUE(merge.changed);
    EXPECT_EQ(merge.bodies.first(), file);
    EXPECT_TRUE(merge.keptAtDesk.isEmpty());
}

TEST(ImportStamp, shouldKeepWhatTheDeskAloneChanged) {
    const QJsonObject was{{u"a"_s, 1}};
    const QJsonObject desk{{u"a"_s, 7}, {u"c"_s, true}};
    const StampMerge merge = mergeByStamp(stampOf(was), std::array{desk}, std::array{was}, fields);
    EXPECT_FALSE(merge.changed);
    EXPECT_EQ(merge.bodies.first(), desk);
    EXPECT_TRUE(merge.keptAtDesk.isEmpty());
}

TEST(ImportStamp, shouldKeepTheDesksValueAndSayItWhenBothChanged) {
    const QJsonObject was{{u"a"_s, 1}};
    const QJsonObject desk{{u"a"_s, 7}};
    const QJsonObject file{{u"a"_s, 5}};
    const StampMerge merge = mergeByStamp(stampOf(was), std::array{desk}, std::array{file}, fields);
    EXPECT_EQ(merge.bodies.first(), desk);
    EXPECT_EQ(merge.keptAtDesk, QList{"a"_L1});
    const StampMerge same = mergeByStamp(stampOf(was), std::array{file}, std::array{file}, fields);
    EXPECT_TRUE(same.keptAtDesk.isEmpty());
}

TEST(ImportStamp, shouldEmptyWhatTheFileEmptied) {
    const QJsonObject was{{u"a"_s, 1}};
    const StampMerge merge = mergeByStamp(stampOf(was), std::array{was}, std::array{QJsonObject{}}, fields);
    EXPECT_TRUE(merge.changed);
    EXPECT_TRUE(merge.bodies.first().isEmpty());
}

TEST(ContactIndex, shouldSuspectSharedContactsTheSameNameFirst) {
    ContactIndex index;
    const Person mother = somebody(u"An"_s, u"Maes"_s, u"+32478556677"_s);
    const Person self = somebody(u"MAES"_s, u"Émile"_s, u"+32478556688"_s, u"e@buurt.example"_s);
    index.add(mother);
    index.add(self);
    const Person person = somebody(u"Emile"_s, u"Maes"_s, u"+32478556677"_s, u"e@buurt.example"_s);
    const auto suspects = index.suspects(person);
    ASSERT_EQ(suspects.size(), 2);
    EXPECT_EQ(suspects[0].why, RowProblem::SamePerson);
    EXPECT_EQ(suspects[0].other, self.id);
    EXPECT_EQ(suspects[1].why, RowProblem::SharedPhone);
    EXPECT_EQ(suspects[1].contact, u"+32478556677"_s);
}

TEST(ContactIndex, shouldLeaveOutWhoWasDecidedToBeAnother) {
    ContactIndex index;
    Person one = somebody(u"An"_s, u"Maes"_s, u"+32478556677"_s);
    Person other = somebody(u"Jo"_s, u"Maes"_s, u"+32478556677"_s);
    other.notTwins = {one.id.toString()};
    index.add(one);
    EXPECT_TRUE(index.suspects(other).isEmpty());
    ContactIndex reverse;
    reverse.add(other);
    EXPECT_TRUE(reverse.suspects(one).isEmpty());
}

TEST(ContactIndex, shouldNotListAWholeSwitchboard) {
    ContactIndex index;
    for (int i = 0; i < 50; ++i)
        index.add(somebody(QString::number(i), u"x"_s, u"+3225123456"_s));
    EXPECT_EQ(index.suspects(somebody(u"An"_s, u"Maes"_s, u"+3225123456"_s)).size(), ContactIndex::mostTwins);
}

TEST(ContactIndex, shouldForgetTheErased) {
    ContactIndex index;
    Person erased = somebody(u"An"_s, u"Maes"_s, u"+32478556677"_s);
    erased.state = PersonState::Erased;
    index.add(erased);
    EXPECT_TRUE(index.suspects(somebody(u"An"_s, u"Maes"_s, u"+32478556677"_s)).isEmpty());
}

} // namespace THIS_FILE
