// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/cli_fixture.h"

#include <QFileInfo>

namespace entraide::THIS_FILE {

using namespace Qt::StringLiterals;

namespace {

class CliPrivacy : public CliTest {
protected:
    /// Somebody who helps.
    QString helper(const QString& desk) const {
        const QJsonObject list =
            json(desk, {u"list"_s, u"volunteers"_s, u"--state"_s, u"active"_s, u"--limit"_s, u"1"_s}).json();
        return list.value("items"_L1).toArray().first().toObject().value("person"_L1).toString();
    }
    /// A small desk of which nobody does anything in the years to come.
    QString idleDesk() const {
        const QString desk = path(u"idle.entraide"_s);
        EXPECT_EQ(onDesk(desk, {u"new"_s, u"--sample"_s, u"--volunteers"_s, u"12"_s, u"--requests"_s, u"0"_s,
                                u"--postings"_s, u"0"_s})
                      .status,
                  0);
        return desk;
    }
    /// Years later.
    CliRun later(const QString& desk, const QStringList& arguments) const {
        return run(QStringList{u"--desk"_s, desk, u"--today"_s, u"2041-11-18"_s, u"--lang"_s, u"en"_s, u"--json"_s} +
                   arguments);
    }
};

TEST_F(CliPrivacy, shouldWriteTheAccessFileAsPaperAndAsData) {
    const QString desk = sample();
    const QString person = helper(desk);
    const QString pdf = path(u"file.pdf"_s);
    const QString data = path(u"file.json"_s);
    const CliRun made = onDesk(desk, {u"access"_s, person, u"--pdf"_s, pdf, u"--json"_s, data});
    ASSERT_EQ(made.status, 0) << made.err.constData();
    EXPECT_TRUE(contents(pdf).startsWith("%PDF-"));
    const QJsonObject object = QJsonDocument::fromJson(contents(data)).object();
    EXPECT_EQ(object.value("format"_L1), u"entraide-access-file"_s);
    EXPECT_EQ(object.value("person"_L1).toObject().value("id"_L1), person);
    EXPECT_GE(object.value("records"_L1).toArray().size(), 2);
    EXPECT_TRUE(made.out.contains("file.pdf"));
}

TEST_F(CliPrivacy, shouldAnswerWithTheDataWithoutAFile) {
    const QString desk = sample();
    const QString person = helper(desk);
    const QJsonObject after = onDesk(desk, {u"access"_s, person, u"--json"_s}).json();
    EXPECT_EQ(after.value("format"_L1), u"entraide-access-file"_s);
    EXPECT_EQ(json(desk, {u"access"_s, person}).json().value("person"_L1), after.value("person"_L1));
    const CliRun words = onDesk(desk, {u"access"_s, person});
    EXPECT_EQ(words.status, 0);
    EXPECT_THAT(words.out.toStdString(), testing::HasSubstr("Family name: "));
}

TEST_F(CliPrivacy, shouldSayWhatIsWrongWithAnAccessFile) {
    const QString desk = sample();
    expectRefused(onDesk(desk, {u"access"_s}), 2);
    expectRefused(onDesk(desk, {u"access"_s, u"request:x"_s}), 3, u"no person"_s);
    expectRefused(onDesk(desk, {u"access"_s, u"person:nobody"_s}), 4);
    const QString person = helper(desk);
    expectRefused(onDesk(desk, {u"access"_s, person, u"--pdf"_s, desk}), 3, u"belongs to the desk"_s);
    const QString same = path(u"same"_s);
    expectRefused(onDesk(desk, {u"access"_s, person, u"--pdf"_s, same, u"--json"_s, same}), 3, u"two files"_s);
    EXPECT_FALSE(QFileInfo::exists(same));
    expectRefused(onDesk(desk, {u"check"_s, u"--json=x"_s}), 2); // no other command takes a file there
}

TEST_F(CliPrivacy, shouldListAndDecideWhatIsToBeReviewed) {
    const QString desk = idleDesk();
    const QJsonObject none = json(desk, {u"review"_s}).json();
    EXPECT_EQ(none.value("waiting"_L1).toInt(), 0);
    const QJsonObject due = later(desk, {u"review"_s}).json();
    ASSERT_GE(due.value("waiting"_L1).toInt(), 1);
    QString person;
    for (const QJsonValue& one : due.value("entries"_L1).toArray()) {
        if (one.toObject().value("reason"_L1) == "idle"_L1)
            person = one.toObject().value("person"_L1).toString();
    }
    ASSERT_FALSE(person.isEmpty());

    ASSERT_EQ(later(desk, {u"review"_s, u"keep"_s, person, u"--reason"_s, u"comes back"_s}).status, 0);
    const auto reasonOf = [&] {
        for (const QJsonValue& one : later(desk, {u"review"_s}).json().value("entries"_L1).toArray()) {
            if (one.toObject().value("person"_L1) == person)
                return one.toObject().value("reason"_L1).toString();
        }
        return QString();
    };
    EXPECT_EQ(reasonOf(), QString());
    ASSERT_EQ(later(desk, {u"review"_s, u"archive"_s, person}).status, 0);
    EXPECT_EQ(reasonOf(), u"archived"_s);
    expectRefused(onDesk(desk, {u"review"_s, u"archive"_s, person}), 3, u"archived already"_s);
    ASSERT_EQ(later(desk, {u"review"_s, u"restore"_s, person}).status, 0);
    EXPECT_EQ(reasonOf(), QString());
    expectRefused(onDesk(desk, {u"review"_s, u"restore"_s, person}), 3, u"nothing to bring back"_s);
}

TEST_F(CliPrivacy, shouldTakeMuchOfTheDeskOnlyWithItsNumber) {
    const QString desk = sample();
    const QJsonArray entries = later(desk, {u"review"_s}).json().value("entries"_L1).toArray();
    QStringList idle;
    for (const QJsonValue& one : entries) {
        if (one.toObject().value("reason"_L1) == "idle"_L1)
            idle.append(one.toObject().value("person"_L1).toString());
    }
    ASSERT_GT(idle.size(), 21) << "fifteen years later";
    idle = idle.first(22);
    const QStringList all = QStringList{u"review"_s, u"keep"_s} + idle + QStringList{u"--reason"_s, u"so"_s};
    expectRefused(later(desk, all), 3, u"--confirm 22"_s);
    expectRefused(later(desk, all + QStringList{u"--confirm"_s, u"21"_s}), 3, u"--confirm 22"_s);
    EXPECT_EQ(later(desk, all + QStringList{u"--confirm"_s, u"22"_s}).status, 0);
}

TEST_F(CliPrivacy, shouldRefuseOtherActs) {
    const QString desk = sample();
    expectRefused(onDesk(desk, {u"review"_s, u"forget"_s, u"person:x"_s}), 2, u"forget"_s);
    expectRefused(onDesk(desk, {u"review"_s, u"keep"_s}), 2);
    expectRefused(onDesk(desk, {u"review"_s, u"keep"_s, u"volunteer:x"_s}), 3, u"no person"_s);
    expectRefused(onDesk(desk, {u"review"_s, u"keep"_s, u"person:nobody"_s}), 4);
}

TEST_F(CliPrivacy, shouldWriteTheRegisters) {
    const QString desk = sample();
    const QString pdf = path(u"register.pdf"_s);
    const QJsonObject processing = json(desk, {u"processing"_s, u"--pdf"_s, pdf}).json();
    EXPECT_EQ(processing.value("format"_L1), u"entraide-processing-register"_s);
    EXPECT_EQ(processing.value("activities"_L1).toArray().size(), 8);
    EXPECT_TRUE(contents(pdf).startsWith("%PDF-"));
    const QString who = path(u"who.pdf"_s);
    const QString csv = path(u"who.csv"_s);
    const QJsonObject list = json(desk, {u"who"_s, u"--pdf"_s, who, u"--csv"_s, csv}).json();
    EXPECT_EQ(list.value("holders"_L1).toArray().first().toObject().value("kind"_L1), u"anybody_with_file"_s);
    EXPECT_TRUE(contents(who).startsWith("%PDF-"));
    EXPECT_TRUE(contents(csv).contains("anybody_with_file"));
    const std::string said = onDesk(desk, {u"who"_s}).out.toStdString();
    EXPECT_THAT(said, testing::HasSubstr("Anybody who can open this file on this computer"));
    EXPECT_THAT(said, testing::Not(testing::HasSubstr("passphrase"))) << "a sample has none";
    expectRefused(onDesk(desk, {u"who"_s, u"--pdf"_s, path(u"nowhere/who.pdf"_s)}), 4);
}

} // namespace
} // namespace entraide::THIS_FILE
