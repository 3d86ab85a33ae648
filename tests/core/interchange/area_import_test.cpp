// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/geo/area_file.h"
#include "core/interchange/import_fixture.h"
#include "domain/error.h"
#include "geo/area_faults.h"
#include "interchange/area_import.h"
#include "storage/document_store.h"
#include "storage/region_documents.h"

#include <QDir>
#include <QTimeZone>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using fixtures::AreaFile;
using fixtures::fourPostcodes;
using fixtures::squareAt;

class AreaImportTest : public ImportFixture {
protected:
    const QDateTime morning{QDate(2026, 3, 18), QTime(9, 30), QTimeZone::UTC};

    AreaImport read(const AreaFile& areas, const QString& name = u"areas.geojson"_s) const {
        return readAreaFile(file(areas.json(), name), {}, u"City of Antwerp"_s);
    }
    AreasTaken take(const AreaFile& areas, const QDateTime& now) { return takeAreas(*desk, read(areas), now); }
    QStringList documents() const { return desk->documents().idsBeginning(QString(areasPrefix)); }

    ErrorCode codeOf(const std::function<void()>& work, QString* detail = nullptr) const {
        try {
            work();
        } catch (const Error& error) {
            if (detail)
                *detail = error.detail();
            return error.code();
        }
        ADD_FAILURE() << "nothing was thrown";
        return ErrorCode::Storage;
    }
};

TEST_F(AreaImportTest, shouldMakeAFileTheAreasOfTheDesk) {
    EXPECT_FALSE(desk->region().isImported());
    const AreasTaken taken = take(fourPostcodes(), morning);
    EXPECT_FALSE(taken.changes.isEmpty());
    const Region region = desk->region();
    EXPECT_TRUE(region.isImported());
    EXPECT_FALSE(region.areas().isApproximate());
    EXPECT_EQ(region.areas().areas().size(), 4u);
    EXPECT_EQ(region.origin().name, u"areas.geojson");
    EXPECT_EQ(region.origin().credit, u"City of Antwerp");
    EXPECT_EQ(region.origin().imported, morning);
    EXPECT_TRUE(region.origin().postcodes);
    EXPECT_EQ(region.areas().neighbours(u"2000"_s), QStringList({u"2018"_s, u"2020"_s}));
    EXPECT_EQ(region.find(u"2020")->name.nl, u"Kiel");
    const auto other = Desk::openAgain(desk->handle());
    EXPECT_EQ(other->region().areas().areas().size(), 4u) << "another connection";
}

TEST_F(AreaImportTest, shouldBeTakenAlongToAnotherConnection) {
    take(fourPostcodes(), morning);
    const Desk::Handle before = desk->handle();
    const Area* read = desk->region().areas().find(u"2020"_s);
    const auto same = Desk::openAgain(desk->handle());
    EXPECT_EQ(same->region().areas().find(u"2020"_s), read) << "the very same, not read again";
    EXPECT_EQ(Desk::openAgain(desk->handle().forTeam())->region().areas().find(u"2020"_s), read);

    dropAreas(*desk);
    EXPECT_FALSE(Desk::openAgain(before)->region().isImported()) << "others since the handle was taken";
    EXPECT_FALSE(same->region().isImported());
}

TEST_F(AreaImportTest, shouldPutOneSetInThePlaceOfTheOther) {
    const auto other = Desk::openAgain(desk->handle());
    take(fourPostcodes(), morning);
    EXPECT_EQ(other->region().areas().areas().size(), 4u);
    take(AreaFile().polygon({{"nis5"_L1, 44021}, {"name_nl"_L1, "Gent"_L1}}, squareAt(3.7, 51.0, 0.1)),
         morning.addDays(1));
    EXPECT_EQ(desk->region().areas().areas().size(), 1u);
    EXPECT_EQ(other->region().areas().areas().size(), 1u);
    EXPECT_FALSE(desk->region().find(u"2020"));
    EXPECT_EQ(documents().size(), 2) << "nothing of the former set is left";
}

TEST_F(AreaImportTest, shouldBeTakenBackByUndo) {
    take(fourPostcodes(), morning);
    const AreasTaken second =
        take(AreaFile().polygon({{"postcode"_L1, 9000}}, squareAt(3.7, 51.0, 0.1)), morning.addDays(1));
    const Desk::UndoResult undone = desk->undo(second.changes);
    EXPECT_TRUE(undone.keptNewer.isEmpty());
    EXPECT_EQ(desk->region().areas().areas().size(), 4u);
    const ChangeSet dropped = dropAreas(*desk);
    EXPECT_FALSE(desk->region().isImported());
    EXPECT_TRUE(documents().isEmpty());
    desk->undo(dropped);
    EXPECT_EQ(desk->region().areas().areas().size(), 4u);
}

TEST_F(AreaImportTest, shouldUseTheNewestSetThatIsWhole) {
    // As after two PCs imported apart and then exchanged: both sets are here.
    take(AreaFile().polygon({{"postcode"_L1, 9000}}, squareAt(3.7, 51.0, 0.1)), morning.addDays(1));
    const auto there = Desk::create(path(u"other.entraide"_s), {}, u"Other"_s, true);
    takeAreas(*there, read(fourPostcodes()), morning);
    QList<DocumentStore::Incoming> sent;
    for (const QString& id : there->documents().idsBeginning(QString(areasPrefix))) {
        for (const DocumentStore::Stored& leaf : there->documents().leaves(id))
            sent.append({id, false, leaf.body, leaf.ancestry});
    }
    desk->write([&](Desk::Writer&) { desk->documents().applyIncoming(sent); });
    EXPECT_EQ(desk->region().areas().areas().size(), 1u) << "the one that was imported last";
    // A sheet of it is lost, or not received yet: the other one, and then none.
    const auto loseASheetOf = [&](const QString& code) {
        desk->write([&](Desk::Writer& writer) {
            for (const QString& id : documents()) {
                const auto set = desk->documents().winningBody(id.section(u':', 0, 1));
                if (id.count(u':') == 2 && set && set->value("imported"_L1).toString().startsWith(code))
                    writer.removeDocument(id);
            }
        });
    };
    loseASheetOf(u"2026-03-19"_s);
    EXPECT_EQ(desk->region().areas().areas().size(), 4u);
    loseASheetOf(u"2026-03-18"_s);
    EXPECT_FALSE(desk->region().isImported());
}

TEST_F(AreaImportTest, shouldNotTakeBytesThatWereChangedOnTheWay) {
    take(fourPostcodes(), morning);
    desk->write([&](Desk::Writer& writer) {
        for (const QString& id : documents()) {
            if (id.count(u':') != 2)
                continue;
            QJsonObject sheet = *desk->documents().winningBody(id);
            const QString data = sheet.value("data"_L1).toString();
            sheet.insert("data"_L1, data.chopped(2) + (data.endsWith("00"_L1) ? u"11"_s : u"00"_s));
            writer.putBody(id, sheet);
        }
    });
    EXPECT_FALSE(desk->region().isImported()) << "their ids are the same, and their versions are others";
    EXPECT_FALSE(Desk::openAgain(desk->handle())->region().isImported());
}

TEST_F(AreaImportTest, shouldSayWhatOfAnotherPcIsNotInUseAndWhy) {
    take(fourPostcodes(), morning);
    EXPECT_FALSE(desk->areasLeftOut());
    const auto leftOutAfter = [&](const std::function<void(Desk::Writer&, const QString& set)>& damage) {
        const ChangeSet changes = desk->write([&](Desk::Writer& writer) {
            for (const QString& id : documents()) {
                if (id.count(u':') == 1)
                    damage(writer, id);
            }
        });
        const auto other = Desk::openAgain(desk->handle());
        EXPECT_FALSE(other->region().isImported());
        const auto leftOut = other->areasLeftOut();
        desk->undo(changes);
        return leftOut;
    };
    const auto onTheWay =
        leftOutAfter([](Desk::Writer& writer, const QString& set) { writer.removeDocument(set + u":001"_s); });
    EXPECT_EQ(onTheWay, (AreasLeftOut{u"areas.geojson"_s, morning, AreasStop::OnTheWay}));
    const auto large = leftOutAfter([](Desk::Writer& writer, const QString& set) {
        QJsonObject body = *writer.body(set);
        body.insert("sheets"_L1, 1'000'000);
        writer.putBody(set, body);
    });
    EXPECT_EQ(large, (AreasLeftOut{u"areas.geojson"_s, morning, AreasStop::TooLarge}));
    const auto unreadable = leftOutAfter([](Desk::Writer& writer, const QString& set) {
        QJsonObject body = *writer.body(set);
        body.insert("digest"_L1, QString());
        body.insert("name"_L1, QString(40'000, u'x'));
        writer.putBody(set, body);
    });
    ASSERT_TRUE(unreadable);
    EXPECT_EQ(unreadable->why, AreasStop::Unreadable);
    EXPECT_LE(unreadable->name.size(), 200) << "it is said in a narrow panel";
    EXPECT_TRUE(desk->region().isImported());
}

TEST_F(AreaImportTest, shouldKeepDocumentsSmall) {
    AreaFile file;
    for (int i = 0; i < 400; ++i) { // rugged, so that they are long
        GeoRing ring;
        for (int k = 0; k < 180; ++k) {
            const double angle = 2 * 3.14159265 * k / 180;
            const double radius = k % 2 == 0 ? 0.01 : 0.007 + 0.00001 * ((i * 7 + k * 13) % 97);
            ring.append(
                {51 + 0.03 * (i / 20) + radius * std::sin(angle), 4 + 0.03 * (i % 20) + radius * std::cos(angle)});
        }
        file.polygon({{"wijkcode"_L1, u"W%1"_s.arg(i)}}, ring);
    }
    take(file, morning);
    EXPECT_GT(documents().size(), 3);
    for (const QString& id : documents())
        EXPECT_TRUE(DocumentStore::isStorable(id, *desk->documents().winningBody(id)));
    EXPECT_EQ(desk->region().areas().areas().size(), 400u);
}

TEST_F(AreaImportTest, shouldPutPeopleOnTheMapWhosePostcodeIsKnownNow) {
    Person here;
    here.givenName = u"Jef"_s;
    here.address.postcode = u"2018"_s;
    Person placed = here;
    placed.givenName = u"Mia"_s;
    placed.position = {51.2, 4.4};
    placed.placedBy = PlacedBy::Pin;
    Person elsewhere = here;
    elsewhere.givenName = u"Eva"_s;
    elsewhere.address.postcode = u"8400"_s;
    Organisation club;
    club.name = u"Club"_s;
    club.address.postcode = u"2030"_s;
    Posting fair;
    fair.title.nl = u"Rommelmarkt"_s;
    fair.address.postcode = u"2020"_s;
    desk->write([&](Desk::Writer& writer) {
        for (const Person& one : {here, placed, elsewhere})
            writer.save(one);
        writer.save(club);
        writer.save(fair);
    });
    const AreasTaken taken = take(fourPostcodes(), morning);
    EXPECT_EQ(taken.placed, 3);
    EXPECT_TRUE(all<Posting>().first().position.isValid()) << "whatever has a place of its own";
    EXPECT_EQ(person(u"Jef"_s).placedBy, PlacedBy::Postcode);
    EXPECT_EQ(desk->region().areas().at(person(u"Jef"_s).position)->code, u"2018");
    EXPECT_EQ(person(u"Mia"_s).position, (GeoPoint{51.2, 4.4})) << "put by hand";
    EXPECT_FALSE(person(u"Eva"_s).position.isValid());
    EXPECT_TRUE(all<Organisation>().first().position.isValid());
    desk->undo(taken.changes);
    EXPECT_FALSE(person(u"Jef"_s).position.isValid());
}

TEST_F(AreaImportTest, shouldKnowItsPostcodesWhenListsAreImported) {
    take(fourPostcodes(), morning);
    importVolunteers(file(
        u"Voornaam;Naam;Telefoon;Postcode;Gemeente\nAnn;Maes;0470 12 34 56;2020;\nBob;Aerts;0470 12 34 57;;Zurenborg\n"_s));
    EXPECT_EQ(person(u"Ann"_s).placedBy, PlacedBy::Postcode);
    EXPECT_EQ(person(u"Ann"_s).address.locality, u"Kiel");
    EXPECT_EQ(person(u"Bob"_s).address.postcode, u"2018") << "by the name of the quarter";
}

TEST_F(AreaImportTest, shouldBeForWhoMayImport) {
    const AreaImport ready = read(fourPostcodes());
    take(fourPostcodes(), morning);
    for (const Role role : enumValues<Role>()) {
        desk->actAs({enumName(role), role, {}, {}});
        if (mayDo(role, DeskAct::Import)) {
            EXPECT_NO_THROW(takeAreas(*desk, ready, morning.addDays(1))) << enumName(role).data();
            continue;
        }
        EXPECT_EQ(codeOf([&] { takeAreas(*desk, ready, morning.addDays(1)); }), ErrorCode::NotAllowed);
        EXPECT_EQ(codeOf([&] { dropAreas(*desk); }), ErrorCode::NotAllowed);
        EXPECT_TRUE(desk->region().isImported()) << "everybody reads them";
    }
}

TEST_F(AreaImportTest, shouldLeaveTheDeskAsItWasWhenStopped) {
    Person here;
    here.givenName = u"Jef"_s;
    here.address.postcode = u"2018"_s;
    desk->write([&](Desk::Writer& writer) { writer.save(here); });
    EXPECT_EQ(codeOf([&] { takeAreas(*desk, read(fourPostcodes()), morning, [] { return true; }); }),
              ErrorCode::Cancelled);
    EXPECT_TRUE(documents().isEmpty());
    EXPECT_FALSE(desk->region().isImported());
    EXPECT_FALSE(person(u"Jef"_s).position.isValid());
}

TEST_F(AreaImportTest, shouldSayWhatIsWrongWithAFile) {
    EXPECT_EQ(codeOf([&] { readAreaFile(path(u"none.geojson"_s)); }), ErrorCode::FileMissing);
    QDir(path({})).mkdir(u"folder"_s);
    EXPECT_NE(codeOf([&] { readAreaFile(path(u"folder"_s)); }), ErrorCode::BadInput);
    QString detail;
    EXPECT_EQ(codeOf([&] { readAreaFile(file(QByteArray("{}"))); }, &detail), ErrorCode::BadInput);
    EXPECT_EQ(detail, fault::notGeoJson);
    EXPECT_EQ(codeOf([&] { readAreaFile(file(fourPostcodes().json()), {}, {}, [](qint64, qint64) { return false; }); }),
              ErrorCode::Cancelled);
}

TEST_F(AreaImportTest, shouldTakeNothingWhileItIsNotClearWhatTheCodeIs) {
    const AreaImport asked = read(AreaFile().polygon({{"gid"_L1, 7}}, squareAt(4.3, 50.8, 0.1)));
    EXPECT_TRUE(asked.asksForCode());
    EXPECT_EQ(codeOf([&] { takeAreas(*desk, asked, morning); }), ErrorCode::BadInput);
    const AreaImport told = readAreaFile(path(u"areas.geojson"_s), {u"gid"_s, {}});
    EXPECT_EQ(told.areas.areas().front().code, u"7");
    EXPECT_GT(told.packed.size(), 0);
}

} // namespace
} // namespace entraide::THIS_FILE
