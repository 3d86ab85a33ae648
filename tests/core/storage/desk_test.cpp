// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/storage_fixture.h"

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;

class DeskTest : public StorageTest {};

TEST_F(DeskTest, shouldGiveBackWhatWasSaved) {
    const auto desk = newDesk();
    Person emilie = person(u"Émilie"_s, u"D'Hondt"_s, u"1050"_s);
    emilie.phones = {u"+32470123456"_s};
    emilie.position = {50.83, 4.37};
    desk->write([&](Desk::Writer& writer) { emilie.id = writer.save(emilie); });

    EXPECT_EQ(desk->find<Person>(emilie.id), emilie);
    EXPECT_EQ(desk->count(EntityType::Person), 1);
    EXPECT_EQ(reopened()->find<Person>(emilie.id), emilie);
}

TEST_F(DeskTest, shouldReadTheSameFromColumnsAsFromJson) {
    const auto desk = newDesk();
    Volunteer volunteer;
    volunteer.state = VolunteerState::Active;
    volunteer.services = {Service::Shopping, Service::DogWalk};
    volunteer.languages = {Language::Dutch, Language::French};
    volunteer.availability.add(1, {9 * 60, 12 * 60});
    volunteer.availability.add(7, {23 * 60, 24 * 60});
    volunteer.availableFrom = QDate(2026, 11, 23);
    volunteer.exceptions = {{QDate(2026, 12, 24), QDate(2026, 12, 26), false, {}}};
    volunteer.areaKm = 0;
    volunteer.quarters = {u"1050"_s, u"1060"_s};
    volunteer.transports = {Transport::CargoBike};
    volunteer.screenings = {{ScreeningKind::Interview, QDate(2026, 1, 2), u"Ann"_s, {}}};
    volunteer.insured = true;
    volunteer.blockedPersons = {PersonId::create()};
    desk->write([&](Desk::Writer& writer) {
        volunteer.id = writer.save(volunteer);
        writer.save(Volunteer{});
    });

    QList<Volunteer> fromColumns;
    desk->forEach<Volunteer>([&](const Volunteer& one) { fromColumns.append(one); });
    QList<Volunteer> fromJson;
    desk->forEachBody(EntityType::Volunteer, [&](const QString& id, const QJsonObject& body) {
        fromJson.append(recordFromBody<Volunteer>(id, body));
    });
    ASSERT_EQ(fromColumns.size(), 2);
    EXPECT_EQ(fromColumns, fromJson);
    EXPECT_EQ(fromColumns.first(), volunteer);
}

TEST_F(DeskTest, shouldAnnounceOneChangeForEachWrite) {
    const auto desk = newDesk();
    QList<ChangeSet> seen;
    QObject::connect(desk.get(), &Desk::changed, [&](const ChangeSet& set) { seen.append(set); });
    const ChangeSet made = desk->write([&](Desk::Writer& writer) {
        writer.save(person(u"A"_s, u"B"_s));
        desk->write([&](Desk::Writer& inner) { inner.save(person(u"C"_s, u"D"_s)); });
    });
    ASSERT_EQ(seen.size(), 1);
    EXPECT_EQ(seen.first().changes.size(), 2);
    EXPECT_EQ(made.changes.size(), 2);
    EXPECT_TRUE(made.changes.first().revBefore.isEmpty());
    EXPECT_FALSE(made.changes.first().revAfter.isEmpty());
}

TEST_F(DeskTest, shouldNotCallAStoredChangeAFailureForAListener) {
    const auto desk = newDesk();
    const QMetaObject::Connection listening = QObject::connect(
        desk.get(), &Desk::changed, [] { throw Error(ErrorCode::Storage, u"desk.entraide"_s, u"disk I/O error"_s); });
    ChangeSet made;
    ASSERT_NO_THROW(made = desk->write([&](Desk::Writer& writer) { writer.save(person(u"Kept"_s, u"One"_s)); }));
    EXPECT_EQ(made.changes.size(), 1) << "it can be taken back";
    EXPECT_EQ(desk->count(EntityType::Person), 1);
    EXPECT_NO_THROW(desk->announce(made));
    QObject::disconnect(listening);
    desk->undo(made);
    EXPECT_EQ(desk->count(EntityType::Person), 0);
}

TEST_F(DeskTest, shouldRollEverythingBackWhenTheWorkThrows) {
    const auto desk = newDesk();
    PersonId kept;
    desk->write([&](Desk::Writer& writer) { kept = writer.save(person(u"Kept"_s, u"One"_s)); });
    const qint64 sequence = desk->documents().lastSequence();
    int announced = 0;
    QObject::connect(desk.get(), &Desk::changed, [&] { ++announced; });
    EXPECT_EQ(errorOf([&] {
                  desk->write([&](Desk::Writer& writer) {
                      writer.save(person(u"Lost"_s, u"One"_s));
                      writer.remove(kept);
                      throw Error(ErrorCode::Cancelled, u"import"_s);
                  });
              }),
              ErrorCode::Cancelled);
    EXPECT_EQ(announced, 0);
    EXPECT_EQ(desk->count(EntityType::Person), 1);
    EXPECT_TRUE(desk->find<Person>(kept));
    EXPECT_EQ(desk->documents().lastSequence(), sequence);
    EXPECT_EQ(desk->queries().count({.type = EntityType::Person, .search = u"lost"_s}), 0);
    EXPECT_EQ(desk->write([](Desk::Writer&) {}).changes.size(), 0);
}

TEST_F(DeskTest, shouldForgetOnlyTheInnerPartWhenItIsCaught) {
    const auto desk = newDesk();
    const ChangeSet set = desk->write([&](Desk::Writer& writer) {
        writer.save(person(u"Outer"_s, u"One"_s));
        try {
            desk->write([&](Desk::Writer& inner) {
                inner.save(person(u"Inner"_s, u"Two"_s));
                throw Error(ErrorCode::BadInput, u"row 3"_s);
            });
        } catch (const Error&) {
        }
    });
    EXPECT_EQ(set.changes.size(), 1);
    EXPECT_EQ(desk->count(EntityType::Person), 1);
}

TEST_F(DeskTest, shouldMakeNoRevisionOfAnUnchangedRecord) {
    const auto desk = newDesk();
    Person one = person(u"A"_s, u"B"_s);
    desk->write([&](Desk::Writer& writer) { one.id = writer.save(one); });
    const ChangeSet again = desk->write([&](Desk::Writer& writer) { writer.save(one); });
    EXPECT_THAT(again.changes, IsEmpty());
    EXPECT_EQ(desk->documents().revision(one.id.toString())->rev.generation, 1);
}

TEST_F(DeskTest, shouldKeepFieldsOfANewerVersionOnEdit) {
    const auto desk = newDesk();
    const QString id = u"person:1"_s;
    const QJsonObject body{{u"given_name"_s, u"An"_s},
                           {u"family_name"_s, u"Peeters"_s},
                           {u"pronouns"_s, u"they"_s},
                           {u"birth_year"_s, u"not a number"_s}};
    desk->write([&](Desk::Writer& writer) { writer.putBody(id, body); });
    Person an = *desk->find<Person>(*PersonId::fromString(id));
    an.familyName = u"Janssens"_s;
    desk->write([&](Desk::Writer& writer) { writer.save(an); });
    QJsonObject expected = body;
    expected.insert(u"family_name"_s, u"Janssens"_s);
    EXPECT_EQ(desk->body(id), expected);
}

TEST_F(DeskTest, shouldFindRecordsByAnIndexedReference) {
    const auto desk = newDesk();
    PersonId home;
    VolunteerId first;
    desk->write([&](Desk::Writer& writer) {
        home = writer.save(person(u"A"_s, u"B"_s));
        Volunteer volunteer;
        volunteer.person = home;
        first = writer.save(volunteer);
        writer.save(Volunteer{});
    });
    const QList<Volunteer> found = desk->findBy<Volunteer>("person"_L1, home.toString());
    ASSERT_EQ(found.size(), 1);
    EXPECT_EQ(found.first().id, first);
    EXPECT_EQ(errorOf([&] { (void)desk->idsBy(EntityType::Volunteer, "remark"_L1, u"x"_s); }), ErrorCode::BadInput);
}

TEST_F(DeskTest, shouldRememberSettingsAndTheName) {
    {
        const auto desk = newDesk();
        EXPECT_EQ(desk->setting(u"page"_s), QString());
        desk->setSetting(u"page"_s, u"roster"_s);
        desk->setSetting(u"empty"_s, {});
        desk->rename(u"Permanence d'Ixelles"_s);
        EXPECT_EQ(desk->info().name, u"Permanence d'Ixelles"_s);
    }
    const auto desk = reopened();
    EXPECT_EQ(desk->setting(u"page"_s), u"roster"_s);
    EXPECT_EQ(desk->info().name, u"Permanence d'Ixelles"_s);
    EXPECT_TRUE(desk->info().encrypted);
    EXPECT_FALSE(desk->info().sample);
    EXPECT_EQ(desk->documents().databaseName(), u"team-"_s + desk->info().uuid);
}

TEST_F(DeskTest, shouldSeeWhatAnotherConnectionCommitted) {
    const auto desk = newDesk();
    const auto worker = Desk::openAgain(desk->handle());
    QObject::connect(worker.get(), &Desk::changed, desk.get(), &Desk::announce);
    int announced = 0;
    QObject::connect(desk.get(), &Desk::changed, [&] { ++announced; });
    PersonId id;
    worker->write([&](Desk::Writer& writer) { id = writer.save(person(u"A"_s, u"B"_s)); });
    EXPECT_EQ(announced, 1);
    EXPECT_TRUE(desk->find<Person>(id));
}

TEST_F(DeskTest, shouldUndoWhatWasMadeChangedAndDeleted) {
    const auto desk = newDesk();
    Person changed = person(u"Old"_s, u"Name"_s);
    Person deleted = person(u"Deleted"_s, u"Person"_s);
    desk->write([&](Desk::Writer& writer) {
        changed.id = writer.save(changed);
        deleted.id = writer.save(deleted);
    });
    PersonId made;
    const ChangeSet set = desk->write([&](Desk::Writer& writer) {
        Person edited = changed;
        edited.givenName = u"New"_s;
        writer.save(edited);
        writer.remove(deleted.id);
        made = writer.save(person(u"Made"_s, u"Now"_s));
    });
    ASSERT_EQ(set.changes.size(), 3);

    const Desk::UndoResult undone = desk->undo(set);
    EXPECT_THAT(undone.keptNewer, IsEmpty());
    EXPECT_EQ(desk->find<Person>(changed.id), changed);
    EXPECT_EQ(desk->find<Person>(deleted.id), deleted);
    EXPECT_FALSE(desk->find<Person>(made));
    EXPECT_GT(desk->documents().revision(changed.id.toString())->rev.generation, 2) << "an undo is a new revision";

    desk->undo(undone.done); // redo
    EXPECT_EQ(desk->find<Person>(changed.id)->givenName, u"New"_s);
    EXPECT_FALSE(desk->find<Person>(deleted.id));
    EXPECT_TRUE(desk->find<Person>(made));
}

TEST_F(DeskTest, shouldUndoAMakingAfterALaterChangeWasUndone) {
    const auto desk = newDesk();
    Person one = person(u"Given"_s, u"Family"_s);
    const ChangeSet made = desk->write([&](Desk::Writer& writer) { one.id = writer.save(one); });
    one.givenName = u"Other"_s;
    const ChangeSet renamed = desk->write([&](Desk::Writer& writer) { writer.save(one); });
    desk->undo(renamed);

    const Desk::UndoResult undone = desk->undo(made);
    EXPECT_THAT(undone.keptNewer, IsEmpty());
    EXPECT_FALSE(desk->find<Person>(one.id));
}

TEST_F(DeskTest, shouldLeaveWhatSomebodyChangedSinceOnUndo) {
    const auto desk = newDesk();
    Person one = person(u"Given"_s, u"Family"_s);
    desk->write([&](Desk::Writer& writer) { one.id = writer.save(one); });
    Person edited = one;
    edited.givenName = u"Mine"_s;
    edited.familyName = u"Mine"_s;
    const ChangeSet mine = desk->write([&](Desk::Writer& writer) { writer.save(edited); });
    edited.familyName = u"Theirs"_s;
    edited.birthYear = 1950;
    desk->write([&](Desk::Writer& writer) { writer.save(edited); });

    const Desk::UndoResult undone = desk->undo(mine);
    EXPECT_THAT(undone.keptNewer, ElementsAre(one.id.toString()));
    const auto now = desk->find<Person>(one.id);
    EXPECT_EQ(now->givenName, u"Given"_s);
    EXPECT_EQ(now->familyName, u"Theirs"_s);
    EXPECT_EQ(now->birthYear, 1950);
}

TEST_F(DeskTest, shouldRefuseADocumentThatIsTooLong) {
    const auto desk = newDesk();
    Person one = person(u"A"_s, u"B"_s);
    one.remark = QString(DocumentStore::maxBodyBytes, u'x');
    EXPECT_EQ(errorOf([&] { desk->write([&](Desk::Writer& writer) { writer.save(one); }); }), ErrorCode::BadInput);
    EXPECT_EQ(desk->count(EntityType::Person), 0);
    one.remark.chop(200);
    EXPECT_EQ(desk->write([&](Desk::Writer& writer) { writer.save(one); }).changes.size(), 1);
}

} // namespace
} // namespace entraide::THIS_FILE
