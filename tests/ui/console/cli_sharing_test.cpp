// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharing/team_documents.h"
#include "storage/desk.h"
#include "storage/document_store.h"
#include "ui/console/cli_fixture.h"

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class CliSharingTest : public CliTest {
protected:
    CliSharingTest()
        : here(sample(u"here.entraide"_s))
        , there(sample(u"there.entraide"_s)) {
        for (const auto& [file, name] : {std::pair(here, u"Forest"_s), {there, u"Ixelles"_s}}) {
            const auto desk = Desk::open(file, {});
            desk->write([&](Desk::Writer& writer) { savePartner(writer, {uuid, name}); });
        }
    }
    void exchange() const {
        const auto a = Desk::open(here, {});
        const auto b = Desk::open(there, {});
        const auto copy = [&](Desk& from, Desk& to) {
            const DocumentStore& store = *from.documentsOf(u"partner-"_s + uuid);
            QList<DocumentStore::Incoming> all;
            for (const DocumentStore::ChangesRow& row : store.changes(0, 1000)) {
                for (const DocumentStore::Stored& leaf : store.leaves(row.id))
                    all.append({leaf.id, leaf.deleted, leaf.body, leaf.ancestry});
            }
            to.write([&](Desk::Writer&) { to.documentsOf(u"partner-"_s + uuid)->applyIncoming(all); });
        };
        copy(*a, *b);
        copy(*b, *a);
    }
    /// The id of what waits, which is the only one of its kind.
    QString waiting(const QString& desk, const QString& kind) const {
        QStringList ids;
        for (const QJsonValue& item : json(desk, {u"inbox"_s}).json().value(u"items"_s).toArray()) {
            if (item.toObject().value(u"kind"_s) == kind)
                ids.append(item.toObject().value(u"id"_s).toString());
        }
        EXPECT_EQ(ids.size(), 1) << kind.toStdString();
        return ids.value(0);
    }
    void expectDone(const QString& desk, const QStringList& arguments) const {
        const CliRun run = onDesk(desk, arguments);
        EXPECT_EQ(run.status, 0) << run.err.constData();
    }

    const QString uuid = u"0123456789abcdef0123456789abcdef"_s;
    const QString here;
    const QString there;
};

TEST_F(CliSharingTest, shouldGoFromACardToATakenOverRequest) {
    const QString request = first(here, u"requests"_s, u"open"_s);
    const CliRun preview = onDesk(here, {u"publish"_s, request, u"--to"_s, u"forest"_s, u"--preview"_s});
    EXPECT_EQ(preview.status, 0) << preview.err.constData();
    EXPECT_TRUE(preview.out.contains("This stays:")) << preview.out.constData();
    EXPECT_EQ(json(here, {u"inbox"_s}).json().value(u"items"_s).toArray().size(), 0);

    expectDone(here, {u"publish"_s, request, u"--to"_s, u"Forest"_s});
    exchange();
    const QString card = waiting(there, u"card"_s);
    expectDone(there, {u"claim"_s, card});
    exchange();
    const QString claim = waiting(here, u"claim"_s);
    expectDone(here, {u"agree"_s, claim});
    const CliRun plan = json(here, {u"handover"_s, claim, u"--preview"_s});
    EXPECT_FALSE(plan.json().value(u"consent_given"_s).toBool());
    EXPECT_TRUE(plan.json().value(u"document"_s).toObject().contains(u"fields"_s));
    expectRefused(onDesk(here, {u"handover"_s, claim}), 3, u"has not agreed"_s);
    expectRefused(onDesk(here, {u"handover"_s, claim, u"--leave-out"_s, u"iban"_s}), 3, u"iban"_s);
    expectDone(here, {u"handover"_s, claim, u"--consent"_s, u"phone"_s});
    EXPECT_EQ(json(here, {u"show"_s, request}).json().value(u"state"_s), u"handed_over"_s);
    exchange();
    const CliRun taken = json(there, {u"inbox"_s, u"take"_s, waiting(there, u"handover"_s)});
    const QString theirs = taken.json().value(u"record"_s).toString();
    EXPECT_EQ(json(there, {u"show"_s, theirs}).json().value(u"record"_s).toObject().value(u"origin"_s), u"partner"_s);
    expectDone(there, {u"set"_s, theirs, u"state=matched"_s});
    expectDone(there, {u"set"_s, theirs, u"state=done"_s});
    exchange();
    expectDone(here, {u"inbox"_s, u"take"_s, waiting(here, u"outcome"_s)});
    EXPECT_EQ(json(here, {u"inbox"_s}).json().value(u"items"_s).toArray().size(), 0);
}

TEST_F(CliSharingTest, shouldGiveADishToAnotherChapter) {
    const QString dish = first(here, u"dishes"_s, u"offered"_s);
    const CliRun preview = json(here, {u"publish"_s, dish, u"--to"_s, u"Forest"_s, u"--preview"_s});
    EXPECT_EQ(preview.status, 0) << preview.err.constData();
    const QJsonObject card = preview.json().value(u"document"_s).toObject();
    EXPECT_EQ(card.value(u"kind"_s), u"dish"_s);
    EXPECT_FALSE(card.contains(u"contents"_s));
    expectDone(here, {u"publish"_s, dish, u"--to"_s, u"Forest"_s});
    exchange();
    const CliRun inbox = onDesk(there, {u"inbox"_s});
    EXPECT_TRUE(inbox.out.contains("offers a dish")) << inbox.out.constData();
    expectDone(there, {u"inbox"_s, u"take"_s, waiting(there, u"card"_s)});
    exchange();
    const QString claim = waiting(here, u"claim"_s);
    expectDone(here, {u"agree"_s, claim});
    expectDone(here, {u"handover"_s, claim, u"--consent"_s, u"phone"_s});
    EXPECT_EQ(json(here, {u"show"_s, dish}).json().value(u"state"_s), u"handed_over"_s);
    exchange();
    const QString theirs =
        json(there, {u"inbox"_s, u"take"_s, waiting(there, u"handover"_s)}).json().value(u"record"_s).toString();
    EXPECT_EQ(json(there, {u"show"_s, theirs}).json().value(u"record"_s).toObject().value(u"origin"_s), u"partner"_s);
    expectDone(here, {u"withdraw"_s, dish});
    EXPECT_EQ(json(here, {u"show"_s, dish}).json().value(u"state"_s), u"offered"_s);
}

TEST_F(CliSharingTest, shouldTellAnotherChapterWhatWasHandedOut) {
    const QStringList week{u"street"_s, u"--from"_s, u"2026-11-11"_s, u"--to"_s, u"2026-11-17"_s};
    const auto chapter = [&] {
        return json(there, week + QStringList{u"--chapters"_s}).json().value(u"chapters"_s).toArray().at(0).toObject();
    };
    expectRefused(onDesk(here, {u"street"_s, u"--tell"_s, u"Nowhere"_s}), 3, u"Nowhere"_s);
    expectRefused(onDesk(here, {u"street"_s, u"--tell"_s, u"Forest"_s, u"--tell-not"_s, u"Forest"_s}), 2,
                  u"tell-not"_s);
    exchange();
    EXPECT_EQ(chapter().value(u"portions"_s).toInt(), 0);
    expectDone(here, {u"street"_s, u"--tell"_s, u"Forest"_s});
    exchange();
    const int handedOut = json(here, week).json().value(u"handed_out"_s).toInt();
    EXPECT_GT(handedOut, 0);
    EXPECT_EQ(chapter().value(u"portions"_s).toInt(), handedOut);
    EXPECT_EQ(chapter().value(u"chapter"_s), u"Ixelles"_s);
    EXPECT_FALSE(chapter().value(u"we_tell"_s).toBool());
    EXPECT_EQ(onDesk(there, week + QStringList{u"--chapters"_s}).status, 0);
    expectDone(here, {u"street"_s, u"--tell-not"_s, u"Forest"_s});
    exchange();
    EXPECT_EQ(chapter().value(u"portions"_s).toInt(), 0);
}

TEST_F(CliSharingTest, shouldWithdrawAndSetAside) {
    const QString request = first(here, u"requests"_s, u"open"_s);
    expectRefused(onDesk(here, {u"publish"_s, request}), 2, u"--to"_s);
    expectRefused(onDesk(here, {u"publish"_s, request, u"--to"_s, u"Nowhere"_s}), 3, u"Nowhere"_s);
    expectRefused(onDesk(here, {u"publish"_s, request, u"--to"_s, u"board"_s}), 3, u"partners"_s);
    expectDone(here, {u"publish"_s, request, u"--to"_s, uuid});
    expectRefused(onDesk(here, {u"publish"_s, request, u"--to"_s, uuid}), 3, u"already"_s);
    exchange();
    const QString card = waiting(there, u"card"_s);
    expectDone(there, {u"inbox"_s, u"set-aside"_s, card, u"--reason"_s, u"too far"_s});
    expectRefused(onDesk(there, {u"inbox"_s, u"take"_s, card}), 4, u"not here"_s);
    expectDone(here, {u"withdraw"_s, request});
    expectRefused(onDesk(here, {u"withdraw"_s, request}), 3, u"not published"_s);
}

TEST_F(CliSharingTest, shouldWithdrawWhatAnotherCommandEnds) {
    const QString request = first(here, u"requests"_s, u"open"_s);
    expectDone(here, {u"publish"_s, request, u"--to"_s, uuid});
    expectDone(here, {u"set"_s, request, u"state=cancelled"_s});
    exchange();
    EXPECT_EQ(json(there, {u"inbox"_s}).json().value(u"items"_s).toArray().size(), 0);
}

TEST_F(CliSharingTest, shouldSetUpANoticeboardAndPublishAPosting) {
    const QString posting = first(here, u"postings"_s, u"published"_s);
    expectRefused(onDesk(here, {u"publish"_s, posting, u"--to"_s, u"board"_s}), 3, u"noticeboard"_s);
    expectRefused(onDesk(here, {u"board"_s, u"--name"_s, u"Forest helps"_s}), 3);
    expectDone(here, {u"board"_s, u"--name"_s, u"Forest helps"_s, u"--consent"_s, u"Yes"_s, u"--contact"_s, u"Call"_s,
                      u"--services"_s, u"shopping,phone_call"_s});
    const QJsonObject info = json(here, {u"board"_s}).json().value(u"info"_s).toObject();
    EXPECT_EQ(info.value(u"name"_s).toObject().value(u"en"_s), u"Forest helps"_s);
    EXPECT_EQ(info.value(u"services"_s).toArray().size(), 2);
    EXPECT_EQ(onDesk(here, {u"publish"_s, posting, u"--to"_s, u"board"_s, u"--preview"_s}).status, 0);
    expectDone(here, {u"publish"_s, posting, u"--to"_s, u"board"_s});
    expectDone(here, {u"withdraw"_s, posting});
    expectDone(here, {u"inbox"_s, u"clear"_s});
}

} // namespace
} // namespace entraide::THIS_FILE
