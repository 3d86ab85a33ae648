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

TEST_F(CliPrivacy, shouldNoteAndTakeBackAConsent) {
    const QString desk = sample();
    const QString person = helper(desk);
    const auto entries = [&](const QString& what) {
        QJsonArray found;
        for (const QJsonValue& one : json(desk, {u"consent"_s, person}).json().value("consents"_L1).toArray()) {
            if (one.toObject().value("what"_L1) == what)
                found.append(one);
        }
        return found;
    };
    const qsizetype before = entries(u"health_needs"_s).size();
    ASSERT_EQ(onDesk(desk, {u"consent"_s, person, u"--give"_s, u"health_needs"_s, u"--means"_s, u"paper"_s,
                            u"--wording"_s, u"2026-1"_s, u"--on"_s, u"2026-11-02"_s})
                  .status,
              0);
    ASSERT_EQ(entries(u"health_needs"_s).size(), before + 1);
    const QJsonObject given = entries(u"health_needs"_s).last().toObject();
    EXPECT_EQ(given.value("basis"_L1), u"explicit_consent"_s) << "what health asks for";
    EXPECT_EQ(given.value("means"_L1), u"paper"_s);
    EXPECT_EQ(given.value("version"_L1), u"2026-1"_s);
    EXPECT_EQ(given.value("given"_L1), u"2026-11-02"_s);
    EXPECT_EQ(given.value("withdrawn"_L1), QString());

    const CliRun tried = onDesk(desk, {u"consent"_s, person, u"--withdraw"_s, u"data_keeping"_s, u"--dry-run"_s});
    EXPECT_EQ(tried.status, 0) << tried.err.constData();
    EXPECT_TRUE(tried.out.contains("waits for review at once")) << tried.out.constData();
    EXPECT_EQ(entries(u"data_keeping"_s).last().toObject().value("withdrawn"_L1), QString()) << "nothing was done";
    ASSERT_EQ(onDesk(desk, {u"consent"_s, person, u"--withdraw"_s, u"data_keeping"_s}).status, 0);
    EXPECT_EQ(entries(u"data_keeping"_s).last().toObject().value("withdrawn"_L1), u"2026-11-18"_s);
    bool isWaiting = false;
    for (const QJsonValue& one : json(desk, {u"review"_s}).json().value("entries"_L1).toArray())
        isWaiting = isWaiting || one.toObject().value("person"_L1) == person;
    EXPECT_TRUE(isWaiting) << "as when it is taken back in the window";
    expectRefused(onDesk(desk, {u"consent"_s, person, u"--withdraw"_s, u"data_keeping"_s}), 3, u"no such consent"_s);
}

TEST_F(CliPrivacy, shouldSayWhatIsWrongWithAConsent) {
    const QString desk = sample();
    const QString person = helper(desk);
    expectRefused(onDesk(desk, {u"consent"_s, u"request:x"_s}), 3, u"no person"_s);
    expectRefused(onDesk(desk, {u"consent"_s, u"person:nobody"_s}), 4);
    expectRefused(onDesk(desk, {u"consent"_s, u"person:nobody"_s, u"--give"_s, u"photo"_s}), 4);
    expectRefused(onDesk(desk, {u"consent"_s, u"person:nobody"_s, u"--withdraw"_s, u"photo"_s}), 4);
    expectRefused(onDesk(desk, {u"consent"_s, person, u"--give"_s, u"everything"_s}), 3, u"data_keeping"_s);
    expectRefused(onDesk(desk, {u"consent"_s, person, u"--give"_s, u"photo"_s, u"--basis"_s, u"custom"_s}), 3,
                  u"legitimate_interest"_s);
    expectRefused(onDesk(desk, {u"consent"_s, person, u"--give"_s, u"photo"_s, u"--means"_s, u"pigeon"_s}), 3,
                  u"in_person"_s);
    expectRefused(onDesk(desk, {u"consent"_s, person, u"--give"_s, u"photo"_s, u"--on"_s, u"soon"_s}), 3, u"--on"_s);
    expectRefused(onDesk(desk, {u"consent"_s, person, u"--give"_s, u"photo"_s, u"--on"_s, u"2026-11-19"_s}), 3,
                  u"still to come"_s);
    expectRefused(onDesk(desk, {u"consent"_s, person, u"--give"_s, u"photo"_s, u"--withdraw"_s, u"photo"_s}), 2);
    const auto consents = [&] { return json(desk, {u"consent"_s, person}).json(); };
    const QJsonObject before = consents();
    expectRefused(onDesk(desk, {u"consent"_s, person, u"--give"_s, u"photo"_s, u"--dry-run"_s}), 2, u"--withdraw"_s);
    expectRefused(onDesk(desk, {u"consent"_s, person, u"--withdraw"_s, u"photo"_s, u"--means"_s, u"in_person"_s}), 2,
                  u"--give"_s);
    expectRefused(onDesk(desk, {u"consent"_s, person, u"--on"_s, u"2026-11-01"_s}), 2, u"--give"_s);
    EXPECT_EQ(consents(), before) << "nothing was written";
}

TEST_F(CliPrivacy, shouldNoteOnWhatRecordsRest) {
    const QString desk = sample();
    const QString person = helper(desk);
    ASSERT_EQ(onDesk(desk, {u"review"_s, u"basis"_s, person, u"--basis"_s, u"contract"_s}).status, 0);
    const QJsonObject last = json(desk, {u"consent"_s, person}).json().value("consents"_L1).toArray().last().toObject();
    EXPECT_EQ(last.value("what"_L1), u"data_keeping"_s);
    EXPECT_EQ(last.value("basis"_L1), u"contract"_s);
    EXPECT_EQ(last.value("given"_L1), u"2026-11-18"_s);
    expectRefused(onDesk(desk, {u"review"_s, u"basis"_s, person, u"--basis"_s, u"custom"_s}), 3, u"contract"_s);
}

TEST_F(CliPrivacy, shouldReduceARecordToWhatTheLawAsksToKeep) {
    const QString desk = sample();
    const auto personOf = [&](const QString& type, QLatin1StringView field, int wanted) {
        const QJsonArray items =
            json(desk, {u"list"_s, type, u"--limit"_s, u"200"_s}).json().value("items"_L1).toArray();
        for (const QJsonValue& one : items) {
            const QString id = one.toObject().value("id"_L1).toString();
            const QString person =
                json(desk, {u"show"_s, id}).json().value("record"_L1).toObject().value(field).toString();
            if (!person.isEmpty() && onDesk(desk, {u"minimise"_s, person, u"--dry-run"_s}).status == wanted)
                return person;
        }
        return QString();
    };
    const QString giver = personOf(u"donations"_s, "donor"_L1, 0);
    ASSERT_FALSE(giver.isEmpty()) << "somebody gave, and what they gave was delivered";
    const QJsonObject plan = json(desk, {u"minimise"_s, giver, u"--dry-run"_s}).json();
    EXPECT_FALSE(plan.value("fields"_L1).toArray().isEmpty());
    EXPECT_FALSE(plan.value("until"_L1).toString().isEmpty());
    EXPECT_EQ(json(desk, {u"minimise"_s, giver, u"--dry-run"_s}).json(), plan) << "nothing was done";
    expectRefused(json(desk, {u"minimise"_s, giver}), 2, u"--yes"_s);
    const CliRun done = json(desk, {u"minimise"_s, giver, u"--yes"_s});
    ASSERT_EQ(done.status, 0) << done.err.constData();
    EXPECT_EQ(done.json().value("fields"_L1), plan.value("fields"_L1));
    EXPECT_TRUE(done.json().value("finished"_L1).toBool());
    const QJsonObject left = json(desk, {u"show"_s, giver}).json();
    EXPECT_EQ(left.value("state"_L1), u"archived"_s);
    EXPECT_EQ(left.value("record"_L1).toObject().value("phones"_L1).toArray(), QJsonArray());
    EXPECT_FALSE(left.value("record"_L1).toObject().value("family_name"_L1).toString().isEmpty());
    // Who may be erased as a whole is not reduced.
    expectRefused(onDesk(desk, {u"minimise"_s, u"person:nobody"_s, u"--yes"_s}), 4);
    expectRefused(onDesk(desk, {u"minimise"_s, u"volunteer:x"_s, u"--yes"_s}), 3, u"no person"_s);
}

} // namespace
} // namespace entraide::THIS_FILE
