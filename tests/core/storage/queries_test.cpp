// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/storage_fixture.h"
#include "core/storage/use_areas.h"
#include "storage/word_set.h"

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using testing::ElementsAre;
using testing::IsEmpty;
using testing::UnorderedElementsAre;

class QueriesTest : public StorageTest {
protected:
    QueriesTest()
        : desk(newSample()) {}

    VolunteerId volunteer(const Person& who, const Volunteer& as = {}) {
        VolunteerId id;
        desk->write([&](Desk::Writer& writer) {
            Volunteer volunteer = as;
            volunteer.person = writer.save(who);
            id = writer.save(volunteer);
        });
        return id;
    }
    QStringList labels(const ListQuery& query) const {
        QStringList result;
        for (const ListRow& row : desk->queries().list(query).rows)
            result.append(row.label);
        return result;
    }
    QStringList found(const QString& search, EntityType type = EntityType::Volunteer) const {
        return labels({.type = type, .search = search});
    }

    std::unique_ptr<Desk> desk;
};

TEST_F(QueriesTest, shouldFindNamesHoweverTheyAreTyped) {
    volunteer(person(u"Émilie"_s, u"D'Hondt"_s, u"1050"_s));
    volunteer(person(u"Łukasz"_s, u"Nowak"_s, u"1030"_s));
    volunteer(person(u"Jean-Pierre"_s, u"Müller-Weiß"_s, u"1060"_s));

    EXPECT_THAT(found(u"emilie"_s), ElementsAre(u"Émilie D'Hondt"_s));
    EXPECT_THAT(found(u"EMI dhon"_s), ElementsAre(u"Émilie D'Hondt"_s));
    EXPECT_THAT(found(u"d'hondt"_s), ElementsAre(u"Émilie D'Hondt"_s));
    EXPECT_THAT(found(u"D’Hondt"_s), ElementsAre(u"Émilie D'Hondt"_s));
    EXPECT_THAT(found(u"hondt"_s), ElementsAre(u"Émilie D'Hondt"_s));
    EXPECT_THAT(found(u"lukasz"_s), ElementsAre(u"Łukasz Nowak"_s));
    EXPECT_THAT(found(u"jean pierre"_s), ElementsAre(u"Jean-Pierre Müller-Weiß"_s));
    EXPECT_THAT(found(u"jean-pierre muller weiss"_s), ElementsAre(u"Jean-Pierre Müller-Weiß"_s));
    EXPECT_THAT(found(u"jeanpierre"_s), ElementsAre(u"Jean-Pierre Müller-Weiß"_s));
    EXPECT_THAT(found(u"milie"_s), IsEmpty()) << "words are found from their beginning";
    EXPECT_THAT(found(u"emilie nowak"_s), IsEmpty()) << "every word must be found";
    EXPECT_EQ(found(u"  "_s).size(), 3) << "spaces alone ask for nothing";
    EXPECT_THAT(found(u"!?"_s), IsEmpty());
}

TEST_F(QueriesTest, shouldFindAPlaceInEitherLanguage) {
    volunteer(person(u"Ann"_s, u"Ixelles"_s, u"1000"_s));
    const VolunteerId inIxelles = volunteer(person(u"Bob"_s, u"Maes"_s, u"1050"_s));
    volunteer(person(u"Cem"_s, u"Claes"_s, u"1060"_s));
    EXPECT_THAT(found(u"elsene"_s), ElementsAre(u"Bob Maes"_s));
    EXPECT_THAT(found(u"ixelles"_s), ElementsAre(u"Ann Ixelles"_s, u"Bob Maes"_s));
    EXPECT_THAT(found(u"saint gilles"_s), ElementsAre(u"Cem Claes"_s));
    EXPECT_THAT(found(u"sint-gillis"_s), ElementsAre(u"Cem Claes"_s));
    EXPECT_THAT(found(u"1050"_s), ElementsAre(u"Bob Maes"_s));
    EXPECT_EQ(desk->queries().list({.search = u"elsene"_s}).rows.first().id, inIxelles.toString());
}

class QueriesInAntwerpTest : public QueriesTest {
protected:
    QueriesInAntwerpTest() {
        Area borgerhout = boxArea(u"2140"_s, u"Borgerhout"_s, {}, {4.42, 51.20, 4.45, 51.22});
        borgerhout.commune = {u"Anvers"_s, u"Antwerpen"_s, {}, {}};
        Area kiel = boxArea(u"2020"_s, u"Kiel"_s, {}, {4.37, 51.18, 4.42, 51.20});
        kiel.commune = borgerhout.commune;
        useAreas(*desk, {borgerhout, kiel}, true);
        volunteer(person(u"Ann"_s, u"Maes"_s, u"2140"_s));
        volunteer(person(u"Bob"_s, u"Claes"_s, u"2020"_s));
        volunteer(person(u"Cem"_s, u"Peeters"_s, u"1050"_s));
    }
};

TEST_F(QueriesInAntwerpTest, shouldFindThePostcodesThatWereImportedByTheirNames) {
    EXPECT_THAT(found(u"Borgerhout"_s), ElementsAre(u"Ann Maes"_s));
    EXPECT_THAT(found(u"borg"_s), ElementsAre(u"Ann Maes"_s)) << "as it is typed";
    EXPECT_THAT(found(u"maes borgerhout"_s), ElementsAre(u"Ann Maes"_s));
    EXPECT_THAT(found(u"claes borgerhout"_s), IsEmpty()) << "every word must be found";
    EXPECT_THAT(found(u"antwerpen"_s), UnorderedElementsAre(u"Ann Maes"_s, u"Bob Claes"_s));
    EXPECT_THAT(found(u"anvers kiel"_s), ElementsAre(u"Bob Claes"_s));
    EXPECT_THAT(found(u"elsene"_s), ElementsAre(u"Cem Peeters"_s)) << "and the program's own besides";
    EXPECT_THAT(desk->queries().findAnything(u"borgerhout"_s, 5), testing::SizeIs(1));
}

TEST_F(QueriesInAntwerpTest, shouldFindWhatIsInAPlaceOfAnothersRecord) {
    Organisation house;
    house.name = u"De Linde"_s;
    house.address.postcode = u"2140"_s;
    desk->write([&](Desk::Writer& writer) {
        Posting posting;
        posting.organisation = writer.save(house);
        posting.title.nl = u"Soep"_s;
        writer.save(posting);
    });
    EXPECT_THAT(found(u"borgerhout"_s, EntityType::Posting), testing::SizeIs(1));
}

TEST_F(QueriesInAntwerpTest, shouldFindByTheAreasThatAreInUse) {
    desk->write([](Desk::Writer& writer) { removeRegion(writer); });
    EXPECT_THAT(found(u"borgerhout"_s), IsEmpty());
    useAreas(*desk, {boxArea(u"1050"_s, u"Flagey"_s, {}, {4.36, 50.82, 4.38, 50.83})}, true);
    EXPECT_THAT(found(u"flagey"_s), ElementsAre(u"Cem Peeters"_s));
}

TEST_F(QueriesInAntwerpTest, shouldFindForAMaskedRoleOnlyWhatItSees) {
    desk->actAs({u"Nadia"_s, Role::Reader, {}, {}});
    EXPECT_EQ(found(u"borgerhout"_s), found(u"2140"_s));
}

TEST_F(QueriesTest, shouldFindATelephoneNumberHoweverItIsSpaced) {
    Person one = person(u"Ann"_s, u"Maes"_s);
    one.phones = {u"+32470123456"_s};
    volunteer(one);
    for (const QString& typed :
         {u"0470"_s, u"0470 12 34 56"_s, u"0470/12.34.56"_s, u"+32 470 12 34 56"_s, u"0470 12"_s, u"+32470123456"_s})
        EXPECT_EQ(found(typed).size(), 1) << typed.toStdString();
    EXPECT_THAT(found(u"0471"_s), IsEmpty());
    EXPECT_THAT(searchWords(u"rue haute 12 1000"), ElementsAre(u"rue"_s, u"haute"_s, u"12"_s, u"1000"_s));
}

TEST_F(QueriesTest, shouldTreatSignsOfTheSearchLanguageAsText) {
    volunteer(person(u"Ann"_s, u"Or"_s));
    for (const QString& typed : {u"ann OR zzz"_s, u"NOT ann zz"_s, u"\"ann"_s, u"ann*"_s, u"words:ann"_s, u"(ann"_s,
                                 u"ann NEAR zz"_s, u"-ann"_s, u"^ann"_s, u"'; DROP TABLE volunteer; --"_s})
        EXPECT_NO_THROW(found(typed)) << typed.toStdString();
    EXPECT_EQ(found(u"ann*"_s).size(), 1);
    EXPECT_EQ(found(u"ann OR"_s).size(), 1) << "the family name";
    EXPECT_THAT(found(u"ann OR zzz"_s), IsEmpty());
}

TEST_F(QueriesTest, shouldCountSortAndPage) {
    for (int i = 0; i < 50; ++i)
        volunteer(person(u"P%1"_s.arg(i, 2, 10, QChar(u'0')), i % 2 ? u"Odd"_s : u"Even"_s));
    const ListPage page = desk->queries().list({.search = u"odd"_s, .offset = 10, .limit = 5});
    EXPECT_EQ(page.total, 25);
    ASSERT_EQ(page.rows.size(), 5);
    EXPECT_EQ(page.rows.first().label, u"P21 Odd"_s);
    const ListPage last = desk->queries().list({.descending = true, .limit = 1});
    EXPECT_EQ(last.total, 50);
    EXPECT_EQ(last.rows.first().label, u"P49 Odd"_s);
    EXPECT_EQ(desk->queries().list({.limit = -1}).rows.size(), 50);
    EXPECT_THAT(desk->queries().list({.offset = 50}).rows, IsEmpty());
    EXPECT_EQ(desk->queries().count({.search = u"even"_s}), 25);
}

TEST_F(QueriesTest, shouldGiveTheSamePageByEveryRoad) {
    // A filter that lets little through is sorted row by row, one that lets much through walks the index.
    for (int i = 0; i < 200; ++i) {
        Volunteer as;
        as.state = i % 50 == 0 ? VolunteerState::Left : VolunteerState::Active;
        as.hoursPerWeek = (i * 7) % 11;
        volunteer(person(u"P%1"_s.arg((i * 37) % 200, 3, 10, QChar(u'0')), u"X"_s), as);
    }
    const auto sorted = [&](const QStringList& states) {
        const QStringList got = labels({.states = states, .limit = -1});
        return std::ranges::is_sorted(got) ? got.size() : -1;
    };
    EXPECT_EQ(sorted({u"left"_s}), 4);
    EXPECT_EQ(sorted({u"active"_s}), 196);
    EXPECT_EQ(sorted({u"active"_s, u"left"_s}), 200);
    EXPECT_EQ(sorted({}), 200);

    QList<int> hours;
    for (const ListRow& row : desk->queries().list({.sortColumn = u"hours_per_week"_s, .limit = -1}).rows)
        hours.append(row.body.value(u"hours_per_week"_s).toInt());
    EXPECT_TRUE(std::ranges::is_sorted(hours));
    hours.clear();
    for (const ListRow& row :
         desk->queries().list({.states = {u"active"_s}, .sortColumn = u"hours_per_week"_s, .limit = -1}).rows)
        hours.append(row.body.value(u"hours_per_week"_s).toInt());
    EXPECT_EQ(hours.size(), 196);
    EXPECT_TRUE(std::ranges::is_sorted(hours)) << "numbers, not texts";
    EXPECT_EQ(errorOf([&] { (void)desk->queries().list({.sortColumn = u"no_such"_s}); }), ErrorCode::BadInput);
}

TEST_F(QueriesTest, shouldGiveTheIdsOfAllThatMatches) {
    for (int i = 0; i < 300; ++i)
        volunteer(person(i % 3 == 0 ? u"Émilie"_s : u"Karim"_s, u"N%1"_s.arg(i), u"1050"_s));
    ListQuery query;
    query.limit = 10; // of a page, not of this
    EXPECT_EQ(desk->queries().ids(query).size(), 300);
    query.search = u"emilie"_s;
    const QStringList ids = desk->queries().ids(query);
    EXPECT_EQ(ids.size(), 100);
    EXPECT_EQ(QSet(ids.begin(), ids.end()).size(), 100);
    for (const ListRow& row : desk->queries().list(query).rows)
        EXPECT_TRUE(ids.contains(row.id));
    query.search = u"nobody"_s;
    EXPECT_TRUE(desk->queries().ids(query).isEmpty());
}

TEST_F(QueriesTest, shouldSayAtWhichRowARecordStands) {
    for (int i = 0; i < 120; ++i) {
        Volunteer as;
        as.state = i % 40 == 0 ? VolunteerState::Left : VolunteerState::Active;
        as.hoursPerWeek = (i * 7) % 11;
        volunteer(person(u"P%1"_s.arg((i * 37) % 120, 3, 10, QChar(u'0')), i % 2 ? u"Odd"_s : u"Even"_s), as);
    }
    const QString elsewhere = u"volunteer:00000000-0000-4000-8000-000000000000"_s;
    for (const ListQuery& query :
         {ListQuery{}, ListQuery{.descending = true}, ListQuery{.search = u"odd"_s}, ListQuery{.states = {u"left"_s}},
          ListQuery{.states = {u"active"_s}, .sortColumn = u"hours_per_week"_s, .offset = 7, .limit = 3}}) {
        ListQuery all = query;
        all.offset = 0;
        all.limit = -1;
        const QList<ListRow> rows = desk->queries().list(all).rows;
        ASSERT_FALSE(rows.isEmpty());
        for (qsizetype i = 0; i < rows.size(); ++i)
            EXPECT_EQ(desk->queries().positionOf(query, rows[i].id), i);
        EXPECT_EQ(desk->queries().positionOf(query, elsewhere), -1);
    }
    const QString even = desk->queries().list({.search = u"even"_s}).rows.first().id;
    EXPECT_EQ(desk->queries().positionOf({.search = u"odd"_s}, even), -1) << "not in this list";
}

TEST_F(QueriesTest, shouldCountTheDefaultStateThatDocumentsLeaveOut) {
    Volunteer active;
    active.state = VolunteerState::Active;
    volunteer(person(u"A"_s, u"A"_s));
    volunteer(person(u"B"_s, u"B"_s));
    volunteer(person(u"C"_s, u"C"_s), active);
    const auto counts = desk->queries().countByState(EntityType::Volunteer);
    EXPECT_EQ(counts.value(u"applied"_s), 2);
    EXPECT_EQ(counts.value(u"active"_s), 1);
    EXPECT_EQ(labels({.states = {u"applied"_s}}), (QStringList{u"A A"_s, u"B B"_s}));
    EXPECT_EQ(desk->queries().list({.states = {u"applied"_s}}).rows.first().state, u"applied"_s);
}

TEST_F(QueriesTest, shouldListARequestByWhoItIsFor) {
    Request request;
    desk->write([&](Desk::Writer& writer) {
        Person lea = person(u"Léa"_s, u"Simon"_s, u"1190"_s);
        lea.position = {50.81, 4.32};
        Beneficiary beneficiary;
        beneficiary.person = writer.save(lea);
        request.beneficiary = writer.save(beneficiary);
        request.service = Service::DogWalk;
        request.title = u"Promener Médor"_s;
        request.when.kind = WhenKind::Fixed;
        request.when.from = QDate(2026, 11, 24);
        request.when.hours = {9 * 60, 10 * 60};
        request.id = writer.save(request);
    });
    const ListPage page = desk->queries().list({.type = EntityType::Request, .search = u"lea medor vorst"_s});
    ASSERT_EQ(page.total, 1);
    const ListRow& row = page.rows.first();
    EXPECT_EQ(row.id, request.id.toString());
    EXPECT_EQ(row.label, u"Léa Simon"_s);
    EXPECT_EQ(row.state, u"open"_s);
    EXPECT_EQ(row.service, u"dog_walk"_s);
    EXPECT_EQ(row.postcode, u"1190"_s);
    EXPECT_EQ(row.date, QDate(2026, 11, 24));
    EXPECT_TRUE(row.placed);
    EXPECT_DOUBLE_EQ(row.lat, 50.81);
    EXPECT_FALSE(row.conflicted);
    EXPECT_EQ(recordFromBody<Request>(row.id, row.body), request);
    EXPECT_EQ(desk->queries().list({.type = EntityType::Request, .equals = {{u"service"_s, u"dog_walk"_s}}}).total, 1);
    EXPECT_EQ(desk->queries().list({.type = EntityType::Request, .equals = {{u"service"_s, u"shopping"_s}}}).total, 0);
}

TEST_F(QueriesTest, shouldFindTheDefaultServiceByEquality) {
    desk->write([&](Desk::Writer& writer) { writer.save(Request{}); });
    EXPECT_EQ(desk->queries().count({.type = EntityType::Request, .equals = {{u"service"_s, u"shopping"_s}}}), 1);
}

TEST_F(QueriesTest, shouldFindByAPartOfOneColumnOrTheWholeOfAnother) {
    Donation first;
    first.communication = u"000000000097"_s;
    first.amountCents = 3'000;
    Donation second;
    second.communication = u"123000000099"_s;
    second.amountCents = 9'700;
    Donation third;
    third.communication = u"555000000055"_s;
    third.amountCents = 97;
    desk->write([&](Desk::Writer& writer) {
        for (const Donation& gift : {first, second, third})
            writer.save(gift);
    });
    const auto found = [&](const QString& digits, bool whole) {
        ListQuery query{.type = EntityType::Donation};
        query.oneOf = {{u"communication"_s, digits, whole}, {u"amount_cents"_s, u"9700"_s}};
        return desk->queries().count(query);
    };
    EXPECT_EQ(found(u"0097"_s, false), 2) << "a part of the first, and the second's amount";
    EXPECT_EQ(found(u"0097"_s, true), 1);
    EXPECT_EQ(found(u"000000000097"_s, true), 2);
    ListQuery other{.type = EntityType::Donation};
    other.oneOf = {{u"amount_cents"_s, u"970"_s}};
    EXPECT_EQ(desk->queries().count(other), 0) << "no part of a number";
}

TEST_F(QueriesTest, shouldFindByOneOfSeveralValuesAndByWhatIsFilled) {
    Person first;
    first.familyName = u"Filled"_s;
    Person second = first;
    Person third = first;
    third.suspectedTwins = {u"person:0f8fad5b-d9cb-469f-a165-70867728950e"_s};
    third.address.postcode = u"1030"_s;
    first.address.postcode = u"1050"_s;
    second.address.postcode = u"1060"_s;
    desk->write([&](Desk::Writer& writer) {
        writer.save(first);
        writer.save(second);
        third.id = writer.save(third);
    });
    const auto count = [this](const QStringList& postcodes) {
        return desk->queries().count(
            {.type = EntityType::Person, .search = u"filled"_s, .anyOf = {{u"address.postcode"_s, postcodes}}});
    };
    EXPECT_EQ(count({u"1050"_s, u"1060"_s}), 2);
    EXPECT_EQ(count({u"1050"_s}), 1);
    EXPECT_EQ(count({}), 0);
    const ListPage filled = desk->queries().list({.type = EntityType::Person, .filled = {u"suspected_twins"_s}});
    ASSERT_EQ(filled.total, 1);
    EXPECT_EQ(filled.rows.first().id, third.id.toString());
}

TEST_F(QueriesTest, shouldFindAnythingByItsNameFirst) {
    volunteer(person(u"Marie"_s, u"Dupont"_s, u"1050"_s));
    Organisation home;
    home.name = u"Résidence Marie-José"_s;
    desk->write([&](Desk::Writer& writer) { writer.save(home); });
    const auto hits = desk->queries().findAnything(u"marie"_s, 10);
    ASSERT_EQ(hits.size(), 2) << "the person is found as the volunteer, once";
    EXPECT_EQ(hits[0].label, u"Marie Dupont"_s);
    EXPECT_TRUE(hits[0].id.startsWith(u"volunteer:"_s));
    EXPECT_EQ(hits[0].detail, u"1050"_s);
    EXPECT_EQ(hits[1].label, u"Résidence Marie-José"_s);
    EXPECT_THAT(desk->queries().findAnything({}, 10), IsEmpty());
    EXPECT_EQ(desk->queries().findAnything(u"marie"_s, 1).size(), 1);
}

/// Somebody says "Marchal" on the telephone; others live in the Rue du Marché.
TEST_F(QueriesTest, shouldFindAFamilyNameBeforeAStreet) {
    for (int i = 0; i < 30; ++i) {
        Person neighbour;
        neighbour.givenName = u"Olivier"_s;
        neighbour.familyName = u"Denis"_s;
        neighbour.address = {u"Rue du Marché"_s, QString::number(i), {}, u"1000"_s, u"Bruxelles"_s};
        volunteer(neighbour);
    }
    volunteer(person(u"Albert"_s, u"Marchal"_s, u"1080"_s));
    const auto hits = desk->queries().findAnything(u"march"_s, 10);
    ASSERT_EQ(hits.size(), 10);
    EXPECT_EQ(hits[0].label, u"Albert Marchal"_s);
    EXPECT_EQ(hits[1].label, u"Olivier Denis"_s);
}

} // namespace
} // namespace entraide::THIS_FILE
