// SPDX-License-Identifier: GPL-3.0-or-later
// Erasing with several desks: what comes back, from wherever, ends erased everywhere.
#include "core/privacy/needle_desk.h"
#include "core/storage/storage_fixture.h"
#include "privacy/erasure.h"
#include "privacy/receipts.h"
#include "storage/desk_check.h"

#include <algorithm>

namespace entraide::THIS_FILE {

namespace {

/// Gives \a to every leaf that it lacks, in the order they were written, as an exchange does; \a batch documents at a
/// time, each its own transaction.
void give(Desk& from, Desk& to, int batch = 50) {
    qint64 since = 0;
    for (;;) {
        const auto rows = from.documents().changes(since, batch);
        if (rows.isEmpty())
            return;
        since = rows.last().seq;
        QList<DocumentStore::Incoming> incoming;
        for (const auto& row : rows) {
            for (const RevisionId& rev : to.documents().missing(row.id, row.leaves).missing) {
                const auto stored = from.documents().revision(row.id, rev);
                ASSERT_TRUE(stored->available);
                incoming.append({row.id, stored->deleted, stored->body, stored->ancestry});
            }
        }
        to.write([&](Desk::Writer&) { to.documents().applyIncoming(incoming); });
    }
}

/// Both ways, until there is nothing new: receipts follow what was received.
void exchange(Desk& a, Desk& b, int batch = 50) {
    constexpr int rounds = 3;
    for (int i = 0; i < rounds; ++i) {
        give(a, b, batch);
        give(b, a, batch);
    }
}

QStringList leavesOf(Desk& desk) {
    QStringList lines;
    for (const auto& row : desk.documents().changes(0, 1'000'000)) {
        QStringList leaves;
        for (const auto& leaf : desk.documents().leaves(row.id))
            leaves.append(leaf.rev.toString() + (leaf.deleted ? u'-' : u'+'));
        leaves.sort();
        lines.append(row.id + u' ' + leaves.join(u' '));
    }
    lines.sort();
    return lines;
}

class ErasingTogether : public StorageTest {
protected:
    void SetUp() override { start(false); }

    void start(bool encrypted) {
        here = encrypted ? newDesk(hereName) : newSample(hereName);
        there = encrypted ? newDesk(thereName) : newSample(thereName);
        data = std::make_unique<NeedleDesk>(*here);
    }
    void erase() {
        const auto result = erasePerson(*here, data->person, u"Ana"_s, NeedleDesk::now);
        ASSERT_TRUE(std::holds_alternative<ErasureDone>(result));
    }
    void expectNothingLeft(Desk& desk, const QString& name) {
        EXPECT_EQ(data->needles.in(bytesOf(path(name))), QStringList()) << name.toStdString();
        EXPECT_EQ(data->needles.in(everythingServed(desk)), QStringList()) << name.toStdString();
        EXPECT_FALSE(desk.find<Person>(data->person));
        EXPECT_EQ(checkDesk(desk).problems, QStringList());
    }
    void expectNothingLeftAnywhere() {
        expectNothingLeft(*here, hereName);
        expectNothingLeft(*there, thereName);
        EXPECT_EQ(leavesOf(*here), leavesOf(*there));
    }
    /// Edits the person at \a desk as the program of a PC that was offline does.
    void editPerson(Desk& desk, const QString& remark) {
        desk.write([&](Desk::Writer& writer) {
            Person edited = *writer.find<Person>(data->person);
            edited.remark = remark;
            writer.save(edited);
        });
    }

    const QString hereName = u"here.entraide"_s;
    const QString thereName = u"there.entraide"_s;
    std::unique_ptr<Desk> here;
    std::unique_ptr<Desk> there;
    std::unique_ptr<NeedleDesk> data;
};

TEST_F(ErasingTogether, shouldReachTheOtherDesk) {
    exchange(*here, *there);
    const Totals before = totalsOf(*there);
    ASSERT_GT(data->needles.in(everythingServed(*there)).size(), 40);
    erase();
    exchange(*here, *there);
    expectNothingLeftAnywhere();
    EXPECT_EQ(totalsOf(*there), before);
    ASSERT_EQ(erasings(*here).size(), 1);
    const Erasing erasing = erasings(*here).first();
    EXPECT_EQ(erasing.receipts.size(), 2);
    for (const ErasureReceipt& receipt : erasing.receipts)
        EXPECT_TRUE(receipt.confirmed.isValid());
}

TEST_F(ErasingTogether, shouldReachItInWhateverOrderItComes) {
    exchange(*here, *there);
    erase();
    exchange(*here, *there, 1);
    expectNothingLeftAnywhere();
}

TEST_F(ErasingTogether, shouldOutliveAnEditMadeOffline) {
    exchange(*here, *there);
    erase();
    editPerson(*there, u"zznéedle001zz, vue hier"_s);
    there->write([&](Desk::Writer& writer) {
        Request request = *writer.find<Request>(data->request);
        request.remark = u"zznéedle002zz"_s;
        request.urgency = Urgency::High;
        writer.save(request);
        Note note = *writer.find<Note>(data->mention);
        note.state = NoteState::Done;
        writer.save(note);
        Volunteer second; // enrolled a second time by mistake
        second.person = data->person;
        second.remark = u"zznéedle003zz"_s;
        const VolunteerId id = writer.save(second);
        Signup signup;
        signup.volunteer = id;
        signup.answers = {u"zznéedle004zz"_s};
        writer.save(signup);
    });
    exchange(*there, *here);
    expectNothingLeftAnywhere();
    QStringList states;
    for (const auto& leaf : here->documents().leaves(data->mention.toString()))
        states.append(leaf.body.value("state"_L1).toString());
    EXPECT_TRUE(states.contains(u"done"_s)) << "what was done to others' records is not lost";
}

TEST_F(ErasingTogether, shouldOutliveAConflictWithThreeVersions) {
    exchange(*here, *there);
    ASSERT_EQ(there->documents().leaves(data->person.toString()).size(), 3);
    for (int i = 0; i < 3; ++i) {
        const auto leaf = there->documents().leaves(data->person.toString())[i];
        QJsonObject body = leaf.body;
        body.insert("remark"_L1, u"zznéedle005zz %1"_s.arg(i));
        there->write([&](Desk::Writer&) { there->documents().put(data->person.toString(), body, false, leaf.rev); });
    }
    erase();
    exchange(*here, *there);
    expectNothingLeftAnywhere();
    EXPECT_GE(here->documents().leaves(data->person.toString()).size(), 3);
}

TEST_F(ErasingTogether, shouldOutliveAnOldBackupThere) {
    exchange(*here, *there);
    const QString copy = path(u"copy.entraide"_s);
    there->database().truncateLog();
    ASSERT_TRUE(QFile::copy(path(thereName), copy));
    erase();
    exchange(*here, *there);
    there.reset();
    QFile::remove(path(thereName));
    ASSERT_TRUE(QFile::copy(copy, path(thereName)));
    QFile::remove(copy);
    there = Desk::open(path(thereName), {});
    ASSERT_TRUE(there->find<Person>(data->person)) << "the copy still knows";
    editPerson(*there, u"zznéedle006zz"_s);
    exchange(*there, *here);
    expectNothingLeftAnywhere();
}

TEST_F(ErasingTogether, shouldOutliveAnOldBackupHere) {
    exchange(*here, *there);
    const QString copy = path(u"copy.entraide"_s);
    here->database().truncateLog();
    ASSERT_TRUE(QFile::copy(path(hereName), copy));
    erase();
    exchange(*here, *there);
    here.reset();
    QFile::remove(path(hereName));
    ASSERT_TRUE(QFile::copy(copy, path(hereName)));
    here = Desk::open(path(hereName), {});
    ASSERT_TRUE(here->find<Person>(data->person));
    exchange(*here, *there);
    expectNothingLeftAnywhere();
}

TEST_F(ErasingTogether, shouldCleanARestoredCopyWithoutAnybodysHelp) {
    const QString copy = path(u"copy.entraide"_s);
    here->database().truncateLog();
    ASSERT_TRUE(QFile::copy(path(hereName), copy));
    erase();
    auto restored = Desk::open(copy, {});
    ASSERT_TRUE(restored->find<Person>(data->person));
    restored->takeErasuresOf(*here);
    restored->replayErasures();
    expectNothingLeft(*restored, u"copy.entraide"_s);
}

TEST_F(ErasingTogether, shouldOutliveAPeerThatForgetsWhatItHadSent) {
    exchange(*here, *there);
    erase();
    // As after a purge: a peer without a checkpoint sends everything again, into an empty desk between them too.
    auto hub = newSample(u"hub.entraide"_s);
    give(*there, *hub);
    ASSERT_TRUE(hub->find<Person>(data->person));
    give(*hub, *here);
    give(*here, *hub);
    expectNothingLeft(*here, hereName);
    expectNothingLeft(*hub, u"hub.entraide"_s);
    give(*hub, *there);
    expectNothingLeft(*there, thereName);
}

TEST_F(ErasingTogether, shouldOutliveSomebodyElsesErasingAtTheSameTime) {
    exchange(*here, *there);
    erase();
    ASSERT_TRUE(
        std::holds_alternative<ErasureDone>(erasePerson(*there, data->person, u"Bram"_s, NeedleDesk::now.addSecs(60))));
    exchange(*here, *there);
    expectNothingLeftAnywhere();
    EXPECT_EQ(erasings(*here).size(), 2);
    EXPECT_TRUE(here->queries().conflicts().filter(u"erasure"_s).isEmpty());
}

TEST_F(ErasingTogether, shouldJoinLedgersOfTwoTeams) {
    NeedleDesk other(*there);
    erase();
    ASSERT_TRUE(std::holds_alternative<ErasureDone>(erasePerson(*there, other.person, u"Bram"_s, NeedleDesk::now)));
    exchange(*here, *there);
    EXPECT_TRUE(here->isErased(other.person.toString()));
    EXPECT_TRUE(there->isErased(data->person.toString()));
    expectNothingLeftAnywhere();
}

TEST_F(ErasingTogether, shouldTakeASecondErasingOutOfTheSameText) {
    NoteId note;
    PersonId second;
    here->write([&](Desk::Writer& writer) {
        Person person;
        person.givenName = u"Wolfhart"_s;
        person.familyName = u"Zzdoppel"_s;
        second = writer.save(person);
        Note both;
        both.text = u"Zéphyrinette Quatrebœufs et Wolfhart Zzdoppel arrivent"_s;
        note = writer.save(both);
    });
    exchange(*here, *there);
    erase();
    exchange(*here, *there);
    ASSERT_TRUE(std::holds_alternative<ErasureDone>(erasePerson(*here, second, u"Ana"_s, NeedleDesk::now)));
    exchange(*here, *there);
    data->needles.add(u"Zzdoppel"_s);
    expectNothingLeftAnywhere();
    EXPECT_EQ(there->find<Note>(note)->text, u"[…] et […] arrivent"_s);
}

TEST_F(ErasingTogether, shouldWithdrawWhatPartnersWereGiven) {
    DocumentStore& partner = here->makeDatabase(ScopeKind::Partner, u"0123456789abcdef0123456789abcdef"_s);
    here->write([&](Desk::Writer& writer) {
        writer.putBody(u"share:1"_s, {{"card"_L1, "card:1"_L1}, {"request"_L1, data->openRequest.toString()}});
        partner.edit(u"card:1"_s, {{"type"_L1, "card"_L1}, {"postcode"_L1, "1050"_L1}});
        partner.edit(u"handover:1"_s, {{"card"_L1, "card:1"_L1}, {"name"_L1, u"zznéedle007zz"_s}});
        partner.edit(u"card:2"_s, {{"type"_L1, "card"_L1}, {"postcode"_L1, "1040"_L1}});
    });
    EXPECT_EQ(std::get<ErasurePreview>(previewErasure(*here, data->person, NeedleDesk::today)).elsewhere, 2);
    erase();
    EXPECT_FALSE(partner.winningBody(u"card:1"_s));
    EXPECT_FALSE(partner.winningBody(u"handover:1"_s));
    EXPECT_TRUE(partner.winningBody(u"card:2"_s));
    expectNothingLeft(*here, hereName);
}

TEST_F(ErasingTogether, shouldHoldForEncryptedDesks) {
    here.reset();
    there.reset();
    for (const QString& name : {hereName, thereName}) {
        for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(path(name + suffix));
    }
    start(true);
    exchange(*here, *there);
    erase();
    editPerson(*there, u"zznéedle001zz"_s);
    exchange(*here, *there);
    expectNothingLeftAnywhere();
    // What the pages hold is seen from inside only.
    for (Desk* desk : {here.get(), there.get()}) {
        QByteArray all;
        auto tables = desk->database().prepare("SELECT name FROM sqlite_schema WHERE type='table' AND name NOT LIKE "
                                               "'%_words%' AND name NOT LIKE 'sqlite%'");
        while (tables.step()) {
            auto rows = desk->database().prepare("SELECT * FROM \"" + tables.text(0).toStdString() + '"');
            while (rows.step()) {
                for (int i = 0; i < rows.columnCount(); ++i)
                    all += rows.bytes(i).toByteArray();
            }
        }
        EXPECT_EQ(data->needles.in(all), QStringList());
    }
}

} // namespace
} // namespace entraide::THIS_FILE
