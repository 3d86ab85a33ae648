// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/storage_fixture.h"
#include "storage/desk_check.h"
#include "storage/open_json.h"

#include <QJsonArray>
#include <QJsonDocument>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

class DocumentStoreTest : public StorageTest {
protected:
    DocumentStoreTest()
        : desk(newSample()) {}

    static DocumentStore::Incoming incoming(const QString& id, const QStringList& revisions, const QJsonObject& body,
                                            bool deleted = false) {
        DocumentStore::Incoming one{id, deleted, body, {}};
        for (const QString& text : revisions)
            one.ancestry.append(*RevisionId::fromString(text));
        return one;
    }
    ChangeSet apply(const QList<DocumentStore::Incoming>& all) {
        return desk->write([&](Desk::Writer&) { desk->documents().applyIncoming(all); });
    }
    DocumentStore::PutResult put(const QString& id, const QJsonObject& body, const std::optional<RevisionId>& parent,
                                 RevisionId* made = nullptr, bool deleted = false) {
        auto result = DocumentStore::PutResult::Conflict;
        desk->write([&](Desk::Writer&) { result = desk->documents().put(id, body, deleted, parent, made); });
        return result;
    }
    const DocumentStore& documents() const { return desk->documents(); }
    void expectSound() const {
        const CheckReport report = checkDesk(*desk);
        EXPECT_TRUE(report.isSound()) << report.problems.join(u'\n').toStdString();
    }

    std::unique_ptr<Desk> desk;
    const QString id = u"person:1"_s;
};

TEST_F(DocumentStoreTest, shouldListDocumentsByTheBeginningOfTheirId) {
    put(u"card:2"_s, {}, {});
    put(u"card:1"_s, {}, {});
    put(u"cardinal:1"_s, {}, {});
    RevisionId gone;
    put(u"card:3"_s, {{u"a"_s, 1}}, {}, &gone);
    put(u"card:3"_s, {}, gone, nullptr, true);
    EXPECT_THAT(documents().idsBeginning(u"card:"_s), ElementsAre(u"card:1"_s, u"card:2"_s));
    EXPECT_THAT(documents().idsBeginning(u"card:"_s, DocumentStore::Which::Deleted), ElementsAre(u"card:3"_s));
    EXPECT_THAT(documents().idsBeginning(u"claim:"_s), IsEmpty());
}

TEST_F(DocumentStoreTest, shouldForgetWhatADeletedDocumentSaid) {
    const QString handover = u"handover:1"_s;
    RevisionId first;
    put(handover, {{u"phone"_s, u"+32468000001"_s}}, {}, &first);
    const auto drop = [&] {
        bool any = false;
        desk->write([&](Desk::Writer&) { any = desk->documents().dropBodies(handover); });
        return any;
    };
    EXPECT_FALSE(drop()) << "it is not deleted";
    put(handover, {}, first, nullptr, true);
    apply({incoming(handover, {u"1-bb"_s}, {{u"phone"_s, u"+32468000002"_s}}, true)});
    EXPECT_TRUE(drop());
    EXPECT_FALSE(drop());
    EXPECT_FALSE(documents().revision(handover, first)->available);
    ASSERT_EQ(documents().leaves(handover).size(), 2);
    for (const DocumentStore::Stored& leaf : documents().leaves(handover)) {
        EXPECT_TRUE(leaf.deleted && leaf.available);
        EXPECT_TRUE(leaf.body.isEmpty());
    }
    expectSound();
}

TEST_F(DocumentStoreTest, shouldRefuseAnEditOfAnOldRevision) {
    RevisionId first;
    RevisionId second;
    EXPECT_EQ(put(id, {{u"given_name"_s, u"A"_s}}, {}, &first), DocumentStore::PutResult::Done);
    EXPECT_EQ(put(id, {{u"given_name"_s, u"B"_s}}, {}), DocumentStore::PutResult::Conflict);
    EXPECT_EQ(put(id, {{u"given_name"_s, u"B"_s}}, first, &second), DocumentStore::PutResult::Done);
    EXPECT_EQ(put(id, {{u"given_name"_s, u"C"_s}}, first), DocumentStore::PutResult::Conflict);
    EXPECT_EQ(put(u"person:2"_s, {}, first), DocumentStore::PutResult::Conflict);
    EXPECT_EQ(second.generation, 2);
    EXPECT_EQ(documents().revision(id)->body.value(u"given_name"_s), u"B"_s);
    EXPECT_EQ(documents().revision(id, first)->body.value(u"given_name"_s), u"A"_s);
    RevisionId gone;
    EXPECT_EQ(put(id, {}, second, &gone, true), DocumentStore::PutResult::Done);
    EXPECT_TRUE(documents().revision(id)->deleted);
    RevisionId back;
    EXPECT_EQ(put(id, {{u"given_name"_s, u"D"_s}}, {}, &back), DocumentStore::PutResult::Done) << "on the tombstone";
    EXPECT_EQ(back.generation, 4);
    EXPECT_EQ(documents().revision(id)->ancestry.size(), 4);
    expectSound();
}

TEST_F(DocumentStoreTest, shouldMakeTheSameRevisionOfTheSameEditOnTwoDesks) {
    const auto other = newSample(u"other"_s);
    const QJsonObject body{{u"given_name"_s, u"Ann"_s}};
    RevisionId here;
    RevisionId there;
    put(id, body, {}, &here);
    other->write([&](Desk::Writer&) { other->documents().put(id, body, false, {}, &there); });
    EXPECT_EQ(here, there);
    EXPECT_THAT(apply({incoming(id, {there.toString()}, body)}).changes, IsEmpty());
}

TEST_F(DocumentStoreTest, shouldKeepBothSidesOfAConflictUntilAPersonResolvesIt) {
    apply({incoming(id, {u"1-a"_s}, {{u"given_name"_s, u"Base"_s}})});
    apply({incoming(id, {u"2-b"_s, u"1-a"_s}, {{u"given_name"_s, u"Left"_s}})});
    const ChangeSet set = apply({incoming(id, {u"2-c"_s, u"1-a"_s}, {{u"given_name"_s, u"Right"_s}})});
    ASSERT_EQ(set.changes.size(), 1);
    EXPECT_TRUE(set.fromPeer);
    EXPECT_TRUE(set.changes.first().conflicted);
    EXPECT_EQ(set.changes.first().revBefore, u"2-b"_s);
    EXPECT_EQ(set.changes.first().revAfter, u"2-c"_s);
    EXPECT_EQ(documents().leaves(id).size(), 2);
    EXPECT_THAT(desk->queries().conflicts(), ElementsAre(id));
    EXPECT_TRUE(desk->queries().list({.type = EntityType::Person}).rows.first().conflicted);
    EXPECT_EQ(desk->queries().count({.type = EntityType::Person, .search = u"right"_s}), 1);
    EXPECT_EQ(documents().changes(0, 10).first().leaves.size(), 2);

    const ChangeSet resolved = desk->write([&](Desk::Writer&) {
        desk->documents().resolve(id, {{u"given_name"_s, u"Both"_s}});
    });
    EXPECT_FALSE(resolved.fromPeer);
    EXPECT_FALSE(resolved.changes.first().conflicted);
    EXPECT_THAT(desk->queries().conflicts(), IsEmpty());
    EXPECT_EQ(desk->body(id)->value(u"given_name"_s), u"Both"_s);
    int live = 0;
    for (const auto& leaf : documents().leaves(id))
        live += !leaf.deleted;
    EXPECT_EQ(live, 1);
    expectSound();
}

TEST_F(DocumentStoreTest, shouldShowTheOtherSideWhenTheWinnerIsDeletedElsewhere) {
    apply({incoming(id, {u"1-a"_s}, {{u"given_name"_s, u"Base"_s}})});
    apply({incoming(id, {u"2-b"_s, u"1-a"_s}, {{u"given_name"_s, u"Left"_s}}),
           incoming(id, {u"2-c"_s, u"1-a"_s}, {{u"given_name"_s, u"Right"_s}})});
    apply({incoming(id, {u"3-d"_s, u"2-c"_s}, {}, true)});
    EXPECT_EQ(desk->body(id)->value(u"given_name"_s), u"Left"_s);
    EXPECT_EQ(desk->queries().count({.type = EntityType::Person, .search = u"left"_s}), 1);
    EXPECT_EQ(desk->queries().count({.type = EntityType::Person, .search = u"right"_s}), 0);
    expectSound();
}

TEST_F(DocumentStoreTest, shouldDeleteEveryLiveLeafOfARecordThatAPersonDeletes) {
    apply(
        {incoming(id, {u"1-a"_s}, {}), incoming(id, {u"2-b"_s, u"1-a"_s}, {}), incoming(id, {u"2-c"_s, u"1-a"_s}, {})});
    const ChangeSet set = desk->write([&](Desk::Writer& writer) { writer.removeDocument(id); });
    EXPECT_FALSE(set.fromPeer);
    EXPECT_FALSE(desk->body(id));
    EXPECT_EQ(documents().documentCount(), 0);
    EXPECT_EQ(documents().deletedCount(), 1);
    expectSound();
}

TEST_F(DocumentStoreTest, shouldSayWhatIsMissing) {
    apply({incoming(id, {u"2-b"_s, u"1-a"_s}, {})});
    const auto rev = [](const QString& text) { return *RevisionId::fromString(text); };
    const auto missing = documents().missing(id, {rev(u"1-a"_s), rev(u"2-b"_s), rev(u"2-x"_s), rev(u"3-c"_s)});
    EXPECT_THAT(missing.missing, ElementsAre(rev(u"2-x"_s), rev(u"3-c"_s)));
    EXPECT_THAT(missing.possibleAncestors, ElementsAre(rev(u"2-b"_s)));
    EXPECT_THAT(documents().missing(u"person:none"_s, {rev(u"1-a"_s)}).missing, ElementsAre(rev(u"1-a"_s)));
    const auto latest = documents().latestOf(id, rev(u"1-a"_s));
    ASSERT_EQ(latest.size(), 1);
    EXPECT_EQ(latest.first().rev, rev(u"2-b"_s));
    EXPECT_FALSE(documents().revision(id, rev(u"1-a"_s))->available) << "known, but it never came";
    EXPECT_FALSE(documents().revision(id, rev(u"9-z"_s)));
}

TEST_F(DocumentStoreTest, shouldGiveChangesInOrderOnceForEachDocument) {
    apply({incoming(u"person:1"_s, {u"1-a"_s}, {}), incoming(u"person:2"_s, {u"1-b"_s}, {}),
           incoming(u"claim:x"_s, {u"1-c"_s}, {})});
    const qint64 middle = documents().lastSequence();
    apply({incoming(u"person:1"_s, {u"2-d"_s, u"1-a"_s}, {}, true)});
    const auto all = documents().changes(0, 100);
    ASSERT_EQ(all.size(), 3);
    EXPECT_EQ(all.last().id, u"person:1"_s);
    EXPECT_TRUE(all.last().deleted);
    EXPECT_EQ(all.last().seq, documents().lastSequence());
    EXPECT_EQ(documents().changes(middle, 100).size(), 1);
    EXPECT_EQ(documents().changes(0, 2).size(), 2);
    EXPECT_EQ(documents().documentCount(), 2);
    EXPECT_EQ(documents().deletedCount(), 1);
}

TEST_F(DocumentStoreTest, shouldKeepTypesItDoesNotKnow) {
    const QJsonObject body{{u"of"_s, u"a newer version"_s}, {u"n"_s, qint64{12345678901234}}};
    apply({incoming(u"claim:é/%2F 😀"_s, {u"1-a"_s}, body)});
    EXPECT_EQ(documents().revision(u"claim:é/%2F 😀"_s)->body, body);
    EXPECT_EQ(desk->body(u"claim:é/%2F 😀"_s), body);
    expectSound();
}

TEST_F(DocumentStoreTest, shouldRefuseWhatIsNoDocument) {
    for (const auto& bad :
         {incoming({}, {u"1-a"_s}, {}), incoming(u"_local/x"_s, {u"1-a"_s}, {}),
          incoming(QString(513, u'x'), {u"1-a"_s}, {}), incoming(u"a"_s, {}, {}),
          incoming(u"a"_s, {u"3-a"_s, u"1-b"_s}, {}), incoming(u"a"_s, {u"1-a"_s}, {{u"_attachments"_s, 1}}),
          incoming(u"a"_s, {u"1-a"_s}, {{u"x"_s, QString(DocumentStore::maxBodyBytes, u'x')}})}) {
        EXPECT_EQ(errorOf([&] { apply({incoming(u"good"_s, {u"1-a"_s}, {}), bad}); }), ErrorCode::BadInput);
        EXPECT_EQ(documents().lastSequence(), 0) << "the whole batch is left out";
    }
    EXPECT_FALSE(DocumentStore::isStorable(u"_x"_s, {}));
    EXPECT_TRUE(DocumentStore::isStorable(u"x"_s, {}));
    EXPECT_TRUE(DocumentStore::isStorable(u"x"_s, {{u"_replication_state"_s, u"error"_s}}));
    EXPECT_FALSE(DocumentStore::isStorable(u"x"_s, {{u"_replication"_s, 1}}));
}

TEST_F(DocumentStoreTest, shouldEndEqualWhateverTheOrderOfArrival) {
    QList<DocumentStore::Incoming> all{incoming(id, {u"1-a"_s}, {{u"given_name"_s, u"a"_s}}),
                                       incoming(id, {u"2-b"_s, u"1-a"_s}, {{u"given_name"_s, u"b"_s}}),
                                       incoming(id, {u"2-c"_s, u"1-a"_s}, {{u"given_name"_s, u"c"_s}}),
                                       incoming(id, {u"3-d"_s, u"2-b"_s, u"1-a"_s}, {{u"given_name"_s, u"d"_s}}),
                                       incoming(id, {u"4-e"_s, u"3-d"_s, u"2-b"_s, u"1-a"_s}, {}, true)};
    QList<int> order{0, 1, 2, 3, 4};
    int round = 0;
    do {
        const QString one = u"person:%1"_s.arg(round++);
        for (int i : order) {
            auto copy = all[i];
            copy.id = one;
            apply({copy, copy}); // twice, as after a lost reply
        }
        EXPECT_EQ(desk->body(one)->value(u"given_name"_s), u"c"_s);
        EXPECT_EQ(documents().leaves(one).size(), 2);
    } while (std::ranges::next_permutation(order).found);
    EXPECT_EQ(desk->count(EntityType::Person), round);
    expectSound();
}

TEST_F(DocumentStoreTest, shouldCarryThousandsOfRevisionsAndHundredsOfTombstones) {
    RevisionId last;
    desk->write([&](Desk::Writer&) {
        desk->documents().put(id, {{u"n"_s, 0}}, false, {}, &last);
        for (int i = 1; i < 2000; ++i)
            desk->documents().put(id, {{u"n"_s, i}}, false, last, &last);
    });
    EXPECT_EQ(last.generation, 2000);
    EXPECT_EQ(documents().revision(id)->ancestry.size(), RevisionTree::revisionLimit + 1)
        << "and what was dropped last";
    EXPECT_EQ(desk->database().number("SELECT count(*) FROM rev WHERE body IS NOT NULL"), 6);
    QList<DocumentStore::Incoming> tombstones;
    for (int i = 0; i < 300; ++i)
        tombstones.append(incoming(id, {u"2-%1"_s.arg(i), u"1-z"_s}, {}, true));
    apply(tombstones);
    EXPECT_EQ(desk->body(id)->value(u"n"_s), 1999);
    EXPECT_EQ(documents().leaves(id).size(), 301);
    expectSound();
}

TEST_F(DocumentStoreTest, shouldKeepLocalDocumentsToItself) {
    desk->write([&](Desk::Writer&) {
        desk->documents().putLocal(u"checkpoint"_s, {{u"seq"_s, 1}});
        desk->documents().putLocal(u"checkpoint"_s, {{u"seq"_s, 2}});
    });
    EXPECT_EQ(documents().local(u"checkpoint"_s)->value(u"seq"_s), 2);
    EXPECT_EQ(documents().lastSequence(), 0);
    EXPECT_THAT(documents().changes(0, 10), IsEmpty());
    desk->write([&](Desk::Writer&) { desk->documents().removeLocal(u"checkpoint"_s); });
    EXPECT_FALSE(documents().local(u"checkpoint"_s));
}

TEST_F(DocumentStoreTest, shouldExportAndImportEqualDocuments) {
    apply({incoming(id, {u"1-a"_s}, {{u"given_name"_s, u"Zoë \"Z\""_s}, {u"newer"_s, 1.25}}),
           incoming(id, {u"2-b"_s, u"1-a"_s}, {{u"given_name"_s, u"Left"_s}}),
           incoming(id, {u"2-c"_s, u"1-a"_s}, {{u"given_name"_s, u"Right"_s}}),
           incoming(u"claim:x"_s, {u"1-d"_s}, {{u"n"_s, qint64{9007199254740993}}}),
           incoming(u"person:gone"_s, {u"2-e"_s, u"1-d"_s}, {}, true)});
    desk->rename(u"Desk \"of\" É"_s);
    EXPECT_EQ(exportOpenJson(*desk, path(u"all.json"_s)), 3);
    const QJsonObject object = QJsonDocument::fromJson(contents(path(u"all.json"_s))).object();
    EXPECT_EQ(object.value(u"name"_s), u"Desk \"of\" É"_s);
    EXPECT_EQ(object.value(u"documents"_s).toArray().size(), 3);

    const auto copy = newDesk();
    EXPECT_EQ(importOpenJson(*copy, path(u"all.json"_s)), 3);
    EXPECT_EQ(copy->body(id), desk->body(id));
    EXPECT_EQ(copy->body(u"claim:x"_s), desk->body(u"claim:x"_s));
    EXPECT_EQ(copy->documents().leaves(id).size(), 2) << "conflicts too";
    EXPECT_EQ(copy->documents().revision(id)->ancestry, documents().revision(id)->ancestry);
    EXPECT_EQ(importOpenJson(*copy, path(u"all.json"_s)), 0) << "again changes nothing";
}

TEST_F(DocumentStoreTest, shouldRefuseAnImportThatIsNoExport) {
    const auto refused = [&](const QByteArray& text) {
        overwrite(path(u"bad.json"_s), text);
        const ErrorCode code = errorOf([&] { importOpenJson(*desk, path(u"bad.json"_s)); });
        EXPECT_EQ(documents().lastSequence(), 0);
        return code;
    };
    EXPECT_EQ(refused("not json"), ErrorCode::BadInput);
    EXPECT_EQ(refused("{}"), ErrorCode::BadInput);
    EXPECT_EQ(refused("[]"), ErrorCode::BadInput);
    EXPECT_EQ(refused(R"({"entraide":9,"documents":[]})"), ErrorCode::NewerVersion);
    EXPECT_EQ(refused(R"({"entraide":1,"documents":[{"_id":"person:1"},{"_id":""}]})"), ErrorCode::BadInput);
    EXPECT_EQ(errorOf([&] { importOpenJson(*desk, path(u"none.json"_s)); }), ErrorCode::FileMissing);
    EXPECT_EQ(errorOf([&] { exportOpenJson(*desk, path(u"no/such/folder.json"_s)); }), ErrorCode::NoPermission);
}

// ---- the check ------------------------------------------------------------------------------------------------------

TEST_F(DocumentStoreTest, shouldFindWhatIsWrongInAFile) {
    desk->write([](Desk::Writer& writer) {
        Volunteer volunteer;
        volunteer.person = writer.save(person(u"Ann"_s, u"Maes"_s, u"1050"_s));
        writer.save(volunteer);
    });
    expectSound();
    EXPECT_EQ(checkDesk(*desk).documents, 2);
    EXPECT_EQ(checkDesk(*desk).rows, 2);
    int wrongs = 0;
    for (const char* sql : {"UPDATE person SET given_name='Bea'", "UPDATE volunteer SET x_label='Bea'",
                            "DELETE FROM person", "UPDATE person SET x_words='bea'", "UPDATE person SET birth_year=7",
                            "INSERT INTO volunteer(doc_key, id) VALUES(99, 'volunteer:99')",
                            "INSERT INTO person_words(rowid, words) VALUES(1, 'stray')", "UPDATE rev SET leaf=0",
                            "UPDATE rev SET body='nonsense'", "UPDATE rev SET body=NULL", "UPDATE doc SET win_hash='x'",
                            "UPDATE doc SET conflicts=1", "UPDATE scope SET live_documents=7", "UPDATE scope SET seq=0",
                            "DELETE FROM doc WHERE doc_key=1"}) {
        {
            Transaction wrong(desk->database());
            desk->database().execute(sql);
            EXPECT_FALSE(checkDesk(*desk).isSound()) << sql;
            ++wrongs;
        }
        expectSound();
    }
    EXPECT_EQ(wrongs, 15);
    EXPECT_EQ(errorOf([&] { checkDesk(*desk, [](double) { return false; }); }), ErrorCode::Cancelled);
}

} // namespace
} // namespace entraide::THIS_FILE
