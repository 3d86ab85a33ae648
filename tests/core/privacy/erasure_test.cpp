// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/privacy/needle_desk.h"
#include "core/storage/storage_fixture.h"
#include "privacy/erasure.h"
#include "privacy/receipts.h"
#include "storage/desk_check.h"
#include "storage/open_json.h"
#include "storage/queries.h"

namespace entraide::THIS_FILE {

namespace {

class ErasingTest : public StorageTest {
protected:
    static ErasureDone erase(Desk& desk, const PersonId& person) {
        const auto result = erasePerson(desk, person, u"Permanence/Ana"_s, NeedleDesk::now);
        EXPECT_TRUE(std::holds_alternative<ErasureDone>(result));
        return std::get<ErasureDone>(result);
    }
    static void expectSound(Desk& desk) {
        const CheckReport report = checkDesk(desk);
        EXPECT_EQ(report.problems, QStringList());
    }
    static int countOf(const QList<ErasureCount>& counts, EntityType type) {
        for (const ErasureCount& count : counts) {
            if (count.type == type)
                return count.documents;
        }
        return 0;
    }
};

TEST_F(ErasingTest, shouldLeaveNoByteOfThePerson) {
    auto desk = newSample();
    NeedleDesk data(*desk);
    ASSERT_GE(data.needles.all().size(), 50);
    const QByteArray before = bytesOf(path(u"sample.entraide"_s)) + everythingServed(*desk);
    for (const QString& needle : data.needles.all())
        ASSERT_TRUE(before.contains(needle.toUtf8()) || before.contains(foldText(needle).toUtf8()) ||
                    needle.contains(u' ') || needle.contains(u'/'))
            << needle.toStdString() << " is nowhere, so it cannot be missed";

    erase(*desk, data.person);
    EXPECT_TRUE(desk->finishErasing());
    EXPECT_EQ(data.needles.in(bytesOf(path(u"sample.entraide"_s))), QStringList());
    EXPECT_EQ(data.needles.in(everythingServed(*desk)), QStringList());
    EXPECT_TRUE(desk->setting(u"search"_s).isEmpty());
    exportOpenJson(*desk, path(u"all.json"_s));
    EXPECT_EQ(data.needles.in(contents(path(u"all.json"_s))), QStringList());
    expectSound(*desk);
    desk->rebuild();
    EXPECT_EQ(data.needles.in(bytesOf(path(u"sample.entraide"_s))), QStringList());
    for (const QString& word : {u"zephyrinette"_s, u"vandemaiden"_s, u"zzneedle003zz"_s, u"0470991234"_s})
        EXPECT_TRUE(desk->queries().findAnything(word, 10).isEmpty()) << word.toStdString();
}

TEST_F(ErasingTest, shouldKeepWhatCounts) {
    auto desk = newSample();
    NeedleDesk data(*desk);
    const Totals before = totalsOf(*desk);
    ASSERT_GT(before.minutes, 0);
    ASSERT_GT(before.meals, 0);
    ASSERT_EQ(before.attended, 1);
    const ErasurePlan plan = previewErasure(*desk, data.person, NeedleDesk::today);
    const ErasureDone done = erase(*desk, data.person);
    const Totals after = totalsOf(*desk);
    EXPECT_EQ(after, before);
    const ErasurePreview& preview = std::get<ErasurePreview>(plan);
    EXPECT_EQ(preview.erased, done.what.erased) << "the preview says what happens";
    EXPECT_EQ(preview.kept, done.what.kept);
    EXPECT_EQ(preview.others, done.what.others);
    EXPECT_EQ(preview.warnings, done.what.warnings);
    EXPECT_EQ(preview.minutes, before.minutes);
    EXPECT_EQ(preview.meals, 13);
    EXPECT_EQ(countOf(preview.erased, EntityType::Person), 1);
    EXPECT_EQ(countOf(preview.kept, EntityType::Visit), 12);
    EXPECT_EQ(countOf(preview.others, EntityType::Note), 2) << "one names the person NeedleDesk::now, one did before";
}

TEST_F(ErasingTest, shouldReachWhatWasTakenIntoTheRecord) {
    auto desk = newSample();
    Person twin; // of the same person, until somebody made one of the two
    twin.givenName = u"Qwyzilda"_s;
    twin.familyName = u"Tweelinck"_s;
    twin.phones = {u"+32470997755"_s};
    desk->write([&](Desk::Writer& writer) { twin.id = writer.save(twin); });
    Person kept;
    kept.givenName = u"Qwyzilda"_s;
    kept.familyName = u"Vanmerge"_s;
    kept.mergedFrom = {twin.id.toString()};
    desk->write([&](Desk::Writer& writer) {
        kept.id = writer.save(kept);
        writer.removeDocument(twin.id.toString());
    });
    erase(*desk, kept.id);
    EXPECT_TRUE(desk->finishErasing());
    const QByteArray bytes = bytesOf(path(u"sample.entraide"_s)) + everythingServed(*desk);
    for (const QByteArray needle : {"Qwyzilda", "Tweelinck", "tweelinck", "Vanmerge", "470997755"})
        EXPECT_FALSE(bytes.contains(needle)) << needle.toStdString();
    EXPECT_TRUE(desk->isErased(twin.id.toString()));
    expectSound(*desk);
}

TEST_F(ErasingTest, shouldShowThatSomebodyWasErased) {
    auto desk = newSample();
    NeedleDesk data(*desk);
    erase(*desk, data.person);
    EXPECT_FALSE(desk->find<Person>(data.person));
    const auto request = desk->find<Request>(data.request);
    ASSERT_TRUE(request);
    EXPECT_EQ(request->beneficiary.toString(), u"beneficiary:erased"_s);
    EXPECT_EQ(request->state, RequestState::Done);
    EXPECT_EQ(request->address.postcode, u"1050"_s) << "help is counted by quarter";
    EXPECT_EQ(request->address.street, QString());
    const auto visits = desk->findBy<Visit>("volunteer"_L1, u"volunteer:erased"_s);
    EXPECT_EQ(visits.size(), 4);
}

TEST_F(ErasingTest, shouldLeaveOthersTheirRecords) {
    auto desk = newSample();
    NeedleDesk data(*desk);
    erase(*desk, data.person);
    EXPECT_EQ(desk->find<Person>(data.other)->phones, QStringList{u"+32470555555"_s});
    EXPECT_TRUE(desk->find<Person>(data.other)->notTwins.isEmpty());
    const auto colleague = desk->find<Volunteer>(data.otherVolunteer);
    EXPECT_EQ(colleague->remark, u"S'entend mal avec […], sinon disponible."_s);
    EXPECT_TRUE(colleague->blockedPersons.isEmpty());
    const auto neighbour = desk->find<Beneficiary>(data.otherBeneficiary);
    EXPECT_EQ(neighbour->pets, u"un chat"_s);
    EXPECT_EQ(neighbour->contactName, QString());
    EXPECT_EQ(desk->find<Note>(data.mention)->text,
              u"Demander à […] ([…] ou […], […]), qui habite […]. Clés à l'accueil."_s);
    EXPECT_EQ(desk->find<Note>(data.mention)->followUp, NeedleDesk::today);
    EXPECT_EQ(desk->find<Request>(data.othersMatched)->title, u"Courses du samedi"_s);
}

TEST_F(ErasingTest, shouldEndWhatCannotGoOn) {
    auto desk = newSample();
    NeedleDesk data(*desk);
    const auto warnings = std::get<ErasurePreview>(previewErasure(*desk, data.person, NeedleDesk::today)).warnings;
    const auto count = [&](ErasureWarningKind kind) {
        return std::ranges::count(warnings, kind, &ErasureWarning::kind);
    };
    EXPECT_EQ(count(ErasureWarningKind::ExpectedSomewhere), 3) << "a match, a visit, a sign-up";
    EXPECT_GE(count(ErasureWarningKind::AwaitsHelp), 2);
    erase(*desk, data.person);
    EXPECT_EQ(desk->find<Request>(data.openRequest)->state, RequestState::Cancelled);
    EXPECT_EQ(desk->find<Request>(data.othersMatched)->state, RequestState::Open) << "somebody else is to be found";
    desk->forEach<Tandem>([](const Tandem& tandem) { EXPECT_EQ(tandem.state, TandemState::Ended); });
    desk->forEach<Signup>([](const Signup& signup) {
        EXPECT_TRUE(signup.state == SignupState::Attended || signup.state == SignupState::Withdrawn);
    });
    int seeking = 0;
    desk->forEach<Visit>([&](const Visit& visit) {
        EXPECT_NE(visit.state == VisitState::Planned && isErasedReference(visit.volunteer.toString()), true);
        seeking += visit.state == VisitState::SeekingStandIn;
    });
    EXPECT_EQ(seeking, 1);
}

TEST_F(ErasingTest, shouldTombstoneEveryVersion) {
    auto desk = newSample();
    NeedleDesk data(*desk);
    ASSERT_EQ(desk->documents().leaves(data.person.toString()).size(), 3);
    erase(*desk, data.person);
    const auto leaves = desk->documents().leaves(data.person.toString());
    EXPECT_EQ(leaves.size(), 3);
    for (const auto& leaf : leaves) {
        EXPECT_TRUE(leaf.deleted);
        EXPECT_TRUE(isErasedBody(leaf.body));
        for (const RevisionId& rev : leaf.ancestry.sliced(1))
            EXPECT_FALSE(desk->documents().revision(data.person.toString(), rev)->available);
    }
    EXPECT_FALSE(desk->queries().conflicts().contains(data.person.toString()));
}

TEST_F(ErasingTest, shouldNotBeUndone) {
    auto desk = newSample();
    NeedleDesk data(*desk);
    ChangeSet erasing;
    QObject::connect(desk.get(), &Desk::changed, desk.get(), [&](const ChangeSet& set) {
        if (erasing.changes.isEmpty())
            erasing = set;
    });
    erase(*desk, data.person);
    ASSERT_FALSE(erasing.changes.isEmpty());
    desk->undo(erasing);
    desk->undo(data.lastEdit);
    EXPECT_FALSE(desk->find<Person>(data.person));
    EXPECT_EQ(data.needles.in(bytesOf(path(u"sample.entraide"_s))), QStringList());
    EXPECT_EQ(data.needles.in(everythingServed(*desk)), QStringList());
    expectSound(*desk);
}

TEST_F(ErasingTest, shouldNotTakeWhatAClientPutsAgain) {
    auto desk = newSample();
    NeedleDesk data(*desk);
    const QJsonObject body = *desk->body(data.person.toString());
    erase(*desk, data.person);
    desk->write([&](Desk::Writer&) {
        EXPECT_EQ(desk->documents().put(data.person.toString(), body, false, {}), DocumentStore::PutResult::Done);
    });
    desk->write([&](Desk::Writer& writer) {
        writer.putBody(data.person.toString(), body);
        Person again = recordFromBody<Person>(data.person.toString(), body);
        writer.save(again);
    });
    desk->write([&](Desk::Writer&) { // a deletion that says whom it deletes
        const auto leaf = desk->documents().revision(data.person.toString());
        desk->documents().put(data.person.toString(), body, true, leaf->rev);
    });
    EXPECT_FALSE(desk->find<Person>(data.person));
    EXPECT_EQ(desk->count(EntityType::Person), 1);
    EXPECT_EQ(data.needles.in(bytesOf(path(u"sample.entraide"_s))), QStringList());
    EXPECT_EQ(data.needles.in(everythingServed(*desk)), QStringList());
    expectSound(*desk);
}

TEST_F(ErasingTest, shouldLetSomebodyEnrolAgain) {
    auto desk = newSample();
    NeedleDesk data(*desk);
    erase(*desk, data.person);
    desk->write([](Desk::Writer& writer) { writer.save(person(u"Zéphyrinette"_s, u"Quatrebœufs"_s)); });
    EXPECT_EQ(desk->count(EntityType::Person), 2);
}

TEST_F(ErasingTest, shouldCleanANewRecordThatStillNamesThePerson) {
    auto desk = newSample();
    NeedleDesk data(*desk);
    erase(*desk, data.person);
    NoteId note;
    RequestId asked;
    desk->write([&](Desk::Writer& writer) {
        Note about;
        about.about = data.person.toString();
        about.text = u"zznéedle001zz"_s;
        note = writer.save(about);
        Request request; // taken on a PC that had not heard of it
        request.beneficiary = data.beneficiary;
        request.title = u"zznéedle002zz"_s;
        request.when.from = NeedleDesk::today;
        asked = writer.save(request);
    });
    EXPECT_FALSE(desk->find<Note>(note));
    EXPECT_EQ(desk->find<Request>(asked)->title, QString());
    EXPECT_EQ(desk->find<Request>(asked)->when.from, NeedleDesk::today);
    EXPECT_EQ(data.needles.in(bytesOf(path(u"sample.entraide"_s))), QStringList());
    expectSound(*desk);
}

TEST_F(ErasingTest, shouldRefuseWhatIsNotThereOrDoneAlready) {
    auto desk = newSample();
    NeedleDesk data(*desk);
    const auto refusalOf = [&](const PersonId& id) {
        const ErasurePlan plan = previewErasure(*desk, id, NeedleDesk::today);
        const auto* refusal = std::get_if<ErasureRefusal>(&plan);
        const auto done = erasePerson(*desk, id, {}, NeedleDesk::now);
        EXPECT_EQ(std::get<ErasureRefusal>(done), *refusal);
        return *refusal;
    };
    EXPECT_EQ(refusalOf(*PersonId::fromString(u"person:nobody"_s)), ErasureRefusal::NotHere);
    erase(*desk, data.person);
    EXPECT_EQ(refusalOf(data.person), ErasureRefusal::AlreadyErased);
}

TEST_F(ErasingTest, shouldEraseWhoWasDeletedBefore) {
    auto desk = newSample();
    NeedleDesk data(*desk);
    desk->write([&](Desk::Writer& writer) {
        writer.remove(data.volunteer);
        writer.remove(data.person);
    });
    EXPECT_TRUE(std::get<ErasurePreview>(previewErasure(*desk, data.person, NeedleDesk::today)).name.isEmpty());
    erase(*desk, data.person);
    QStringList left = data.needles.in(bytesOf(path(u"sample.entraide"_s)));
    EXPECT_EQ(left, QStringList());
    EXPECT_EQ(desk->findBy<Visit>("volunteer"_L1, u"volunteer:erased"_s).size(), 4);
}

TEST_F(ErasingTest, shouldLeaveANamesakeTheirName) {
    auto desk = newSample();
    NeedleDesk data(*desk);
    desk->write([&](Desk::Writer& writer) {
        Person twin = person(u"Zéphyrinette"_s, u"Quatrebœufs"_s);
        twin.phones = {u"+32470991234"_s}; // the family's
        twin.address = desk->find<Person>(data.person)->address;
        writer.save(twin);
    });
    const ErasureDone done = erase(*desk, data.person);
    EXPECT_TRUE(std::ranges::any_of(done.what.warnings, [](const ErasureWarning& warning) {
        return warning.kind == ErasureWarningKind::Namesake;
    }));
    EXPECT_EQ(
        desk->find<Note>(data.mention)->text,
        u"Demander à Zéphyrinette Quatrebœufs (0470/99.12.34 ou […], […]), qui habite rue du Chardon Zzbleu, 4217zz. Clés à l'accueil."_s);
}

TEST_F(ErasingTest, shouldFinishWhenNobodyReadsAnyMore) {
    auto desk = newSample();
    NeedleDesk data(*desk);
    {
        auto other = Desk::openAgain(desk->handle());
        auto snapshot = std::make_unique<ReadSnapshot>(other->database());
        EXPECT_TRUE(other->body(data.person.toString()));
        erase(*desk, data.person);
        EXPECT_FALSE(desk->finishErasing());
        EXPECT_NE(data.needles.in(bytesOf(path(u"sample.entraide"_s))), QStringList());
        EXPECT_TRUE(erasings(*desk).first().receipts.isEmpty()) << "nothing is confirmed that is not so";
    }
    desk.reset();
    desk = Desk::open(path(u"sample.entraide"_s), {});
    EXPECT_EQ(data.needles.in(bytesOf(path(u"sample.entraide"_s))), QStringList());
    ASSERT_EQ(erasings(*desk).size(), 1);
    EXPECT_TRUE(erasings(*desk).first().receipts.first().confirmed.isValid());
}

TEST_F(ErasingTest, shouldNameWhoAndWhenAndNobodyElse) {
    auto desk = newSample();
    NeedleDesk data(*desk);
    const ErasureDone done = erase(*desk, data.person);
    const QList<entraide::Erasing> all = erasings(*desk);
    ASSERT_EQ(all.size(), 1);
    EXPECT_EQ(all.first().id, done.erasing);
    EXPECT_EQ(all.first().at, NeedleDesk::now);
    EXPECT_EQ(all.first().by, u"Permanence/Ana"_s);
    ASSERT_EQ(all.first().receipts.size(), 1);
    EXPECT_TRUE(all.first().receipts.first().isHere);
    const QByteArray ledger = bytesOf(path(u"sample.entraide"_s));
    EXPECT_TRUE(desk->isErased(data.person.toString()));
    EXPECT_FALSE(desk->isErased(data.other.toString()));
}

TEST_F(ErasingTest, shouldComeBackWhenItsDocumentsWereDeleted) {
    auto desk = newSample();
    NeedleDesk data(*desk);
    erase(*desk, data.person);
    desk->write([&](Desk::Writer& writer) {
        for (const QString& prefix : {u"erasure:"_s, u"erasure_key:"_s}) {
            for (const QString& id : desk->documents().idsBeginning(prefix))
                writer.removeDocument(id);
        }
    });
    EXPECT_TRUE(desk->isErased(data.person.toString()));
    EXPECT_TRUE(erasings(*desk).isEmpty());
    desk.reset();
    desk = Desk::open(path(u"sample.entraide"_s), {});
    EXPECT_EQ(erasings(*desk).size(), 1);
}

TEST_F(ErasingTest, shouldLeaveNothingBetweenManyOthersEither) {
    // Many records of many sizes, so that pages split, are joined again and are given back.
    auto desk = newSample();
    NeedleDesk data(*desk);
    QList<NoteId> others;
    for (int round = 0; round < 30; ++round) {
        desk->write([&](Desk::Writer& writer) {
            for (int i = 0; i < 60; ++i) {
                Note note;
                note.text = QString((round * 37 + i * 101) % 3000, u'x');
                others.append(writer.save(note));
            }
            Note about;
            about.about = data.person.toString();
            about.text = u"zznéedle004zz "_s.repeated(1 + round * 13);
            writer.save(about);
        });
        desk->write([&](Desk::Writer& writer) {
            for (int i = 0; i < 20; ++i)
                writer.remove(others.takeAt((i * 7919) % others.size()));
            Person edited = *desk->find<Person>(data.person);
            edited.remark = u"zznéedle005zz "_s.repeated(1 + round * 11);
            writer.save(edited);
        });
    }
    erase(*desk, data.person);
    EXPECT_TRUE(desk->finishErasing()) << "a file of this size is written anew at once, or when it is asked for";
    EXPECT_EQ(data.needles.in(bytesOf(path(u"sample.entraide"_s))), QStringList());
    expectSound(*desk);
}

} // namespace
} // namespace entraide::THIS_FILE
