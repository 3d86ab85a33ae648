// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/use_areas.h"
#include "core/workflows/workflow_fixture.h"
#include "geo/postcodes.h"
#include "workflows/candidates.h"
#include "workflows/proposals.h"

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using testing::ElementsAre;

class CandidatesTest : public WorkflowTest {
protected:
    QStringList names(const RequestId& request, QDate date = {}) const {
        CandidateQuery query;
        query.request = request;
        query.date = date;
        QStringList result;
        for (const CandidateLine& line : service.candidates(query, today).lines)
            result.append(line.name);
        return result;
    }
    int count(const RequestId& request, Obstacle obstacle) const {
        CandidateQuery query;
        query.request = request;
        for (const WhyNotGroup& group : service.whyNot(query, today).groups) {
            if (group.obstacle == obstacle)
                return group.count;
        }
        return 0;
    }
    CandidateService service{*desk};
    Proposals proposals{*desk, u"N"_s};
    const QDate friday = wednesday.addDays(2);
};

TEST_F(CandidatesTest, shouldRankTheNearerFirstAndSayWhy) {
    const RequestId id = request(friday);
    volunteer(u"Loin"_s, {Service::Shopping}, {50.855, 4.40});
    volunteer(u"Près"_s, {Service::Shopping}, {50.831, 4.371});
    CandidateQuery query;
    query.request = id;
    const CandidateList list = service.candidates(query, today);
    ASSERT_EQ(list.lines.size(), 2);
    EXPECT_EQ(list.lines[0].name, u"Près Volon"_s);
    EXPECT_EQ(list.fitting, 2);
    EXPECT_EQ(list.volunteers, 2);
    EXPECT_LT(list.lines[0].distanceKm, 0.2);
    EXPECT_EQ(list.lines[0].date, friday);
    EXPECT_EQ(list.lines[0].hours, (TimeRange{600, 660}));
    EXPECT_EQ(list.lines[0].free, (TimeRange{480, 1200}));
    ASSERT_EQ(list.lines[0].parts.size(), 5);
    EXPECT_GT(list.lines[0].parts[0].value, list.lines[1].parts[0].value);
    EXPECT_TRUE(list.lines[0].reasons[0].startsWith(u"distance:"_s));
}

/// As after an import or at midnight, on a desk of 100,000.
TEST_F(CandidatesTest, shouldAnswerWithThoseOfBeforeWhileManyAreRead) {
    const RequestId id = request(friday);
    volunteer(u"An"_s);
    EXPECT_EQ(names(id), QStringList{u"An Volon"_s});
    service.readBesideFrom(1);
    QList<QDate> needed;
    QObject::connect(&service, &CandidateService::readingNeeded, &service, [&](QDate day) { needed.append(day); });
    int brought = 0;
    QObject::connect(&service, &CandidateService::readAnew, &service, [&] { ++brought; });
    desk->write([&](Desk::Writer& writer) { // to more people than are followed one by one
        for (int i = 0; i < 120; ++i) {
            Person someone;
            someone.givenName = u"B%1"_s.arg(i);
            someone.familyName = u"Volon"_s;
            Volunteer one;
            one.person = writer.save(someone);
            writer.save(one);
        }
    });
    EXPECT_EQ(names(id), QStringList{u"An Volon"_s});
    EXPECT_EQ(names(id), QStringList{u"An Volon"_s});
    EXPECT_THAT(needed, ElementsAre(wednesday)) << "asked for once";
    auto read = CandidateService::read(*desk, wednesday);
    const VolunteerId late = volunteer(u"Cas"_s); // while they were read
    service.take(std::move(read));
    EXPECT_EQ(brought, 1);
    CandidateQuery query;
    query.request = id;
    const CandidateList now = service.candidates(query, today);
    EXPECT_EQ(now.volunteers, 122);
    EXPECT_TRUE(std::ranges::any_of(now.lines, [&](const CandidateLine& line) { return line.volunteer == late; }));
    EXPECT_EQ(needed.size(), 1);
}

/// The next question asks for it again.
TEST_F(CandidatesTest, shouldAskAgainWhenManyCouldNotBeRead) {
    const RequestId id = request(friday);
    volunteer(u"An"_s);
    EXPECT_EQ(names(id).size(), 1);
    service.readBesideFrom(1);
    int needed = 0;
    QObject::connect(&service, &CandidateService::readingNeeded, &service, [&] { ++needed; });
    const Today next = Today::at(today.now.addDays(1));
    CandidateQuery query;
    query.request = id;
    EXPECT_EQ(service.candidates(query, next).volunteers, 1);
    service.take({});
    EXPECT_EQ(service.candidates(query, next).volunteers, 1);
    EXPECT_EQ(needed, 2);
    service.take(CandidateService::read(*desk, next.date));
    EXPECT_EQ(service.candidates(query, next).volunteers, 1);
    EXPECT_EQ(needed, 2);
}

TEST_F(CandidatesTest, shouldFollowEachEdit) {
    const RequestId id = request(friday);
    EXPECT_TRUE(names(id).isEmpty());
    const VolunteerId karim = volunteer(u"Karim"_s);
    EXPECT_THAT(names(id), ElementsAre(u"Karim Volon"_s));
    Volunteer v = get(karim);
    v.services = {Service::DogWalk};
    put(v);
    EXPECT_TRUE(names(id).isEmpty());
    EXPECT_EQ(count(id, Obstacle::Service), 1);
    v.services = {Service::Shopping};
    put(v);
    EXPECT_EQ(names(id).size(), 1);
    desk->write([&](Desk::Writer& writer) { writer.remove(karim); });
    EXPECT_TRUE(names(id).isEmpty());
}

TEST_F(CandidatesTest, shouldCountAPromiseAsTakenUntilItIsTakenBack) {
    const VolunteerId karim = volunteer(u"Karim"_s);
    const RequestId id = request(friday);
    EXPECT_EQ(names(id).size(), 1);
    const auto promise = proposals.proposeAccepted({request(friday), karim, {}, {}, 0, {}, {}}, today);
    EXPECT_TRUE(names(id).isEmpty());
    EXPECT_EQ(count(id, Obstacle::Taken), 1);
    ASSERT_TRUE(proposals.withdraw(promise->match, u"malade"_s, today));
    EXPECT_EQ(names(id).size(), 1);
}

TEST_F(CandidatesTest, shouldNotOfferWhoWasAskedOrRefused) {
    const RequestId id = request(friday);
    const VolunteerId karim = volunteer(u"Karim"_s);
    volunteer(u"Lotte"_s);
    const auto asked = proposals.propose({id, karim, {}, {}, 0, {}, {}}, today);
    EXPECT_THAT(names(id), ElementsAre(u"Lotte Volon"_s));
    ASSERT_TRUE(proposals.decline(asked->match, {}, today));
    EXPECT_THAT(names(id), ElementsAre(u"Lotte Volon"_s));
    EXPECT_EQ(count(id, Obstacle::AlreadyAsked), 1);
}

TEST_F(CandidatesTest, shouldLookForTheNextOpenTimeOfASeries) {
    const RequestId id = weekly({4, 5}, wednesday.addDays(-20));
    const VolunteerId karim = volunteer(u"Karim"_s);
    ASSERT_TRUE(proposals.proposeAccepted({id, karim, wednesday.addDays(1), {}, 0, {}, {}}, today));
    CandidateQuery query;
    query.request = id;
    const CandidateList list = service.candidates(query, today);
    EXPECT_EQ(list.occurrence.date, friday);
    EXPECT_EQ(list.lines.size(), 1); // on Thursday he comes, on Friday he may
    query.date = wednesday.addDays(1);
    EXPECT_EQ(service.candidates(query, today).lines.size(), 0);
    EXPECT_THAT(service.verdict(query, karim, today).obstacles, ElementsAre(Obstacle::AlreadyAsked, Obstacle::Taken));
}

TEST_F(CandidatesTest, shouldSayEverythingThatIsInTheWayOfOne) {
    const RequestId id = request(friday);
    const VolunteerId amina = volunteer(u"Amina"_s, {Service::DogWalk}, {51.05, 4.37});
    const VolunteerId near = volunteer(u"Près"_s);
    Volunteer v = get(amina);
    v.areaKm = 5;
    v.availability.clear();
    put(v);
    CandidateQuery query;
    query.request = id;
    const Verdict verdict = service.verdict(query, amina, today);
    EXPECT_TRUE(verdict.known);
    EXPECT_TRUE(verdict.hasTime);
    EXPECT_FALSE(verdict.fits());
    EXPECT_THAT(verdict.obstacles, ElementsAre(Obstacle::Service, Obstacle::Hours, Obstacle::Area));
    EXPECT_EQ(verdict.fitting, 1);
    EXPECT_EQ(verdict.volunteers, 2);
    EXPECT_THAT(service.keptAway(query, Obstacle::Service, today), ElementsAre(amina)) << "by the first of them";
    EXPECT_TRUE(service.keptAway(query, Obstacle::Area, today).isEmpty());
    EXPECT_TRUE(service.verdict(query, near, today).obstacles.isEmpty());
}

TEST_F(CandidatesTest, shouldSayAtWhichPlaceOneStandsAndWhy) {
    const RequestId id = request(friday);
    QList<VolunteerId> byDistance;
    for (int i = 0; i < 4; ++i)
        byDistance.append(volunteer(u"V%1"_s.arg(i), {Service::Shopping}, {50.83 + 0.005 * i, 4.37}));
    CandidateQuery query;
    query.request = id;
    query.top = 1;
    for (int i = 0; i < 4; ++i) {
        const Verdict verdict = service.verdict(query, byDistance[i], today);
        EXPECT_TRUE(verdict.obstacles.isEmpty());
        EXPECT_EQ(verdict.place, i + 1) << "beyond what is listed too";
        EXPECT_EQ(verdict.fitting, 4);
        EXPECT_EQ(verdict.line.name, u"V%1 Volon"_s.arg(i));
        EXPECT_NEAR(verdict.line.distanceKm, 0.556 * i, 0.01);
    }
    EXPECT_EQ(service.verdict(query, byDistance[0], today).line.score, service.candidates(query, today).lines[0].score);
}

TEST_F(CandidatesTest, shouldSayWhenThereIsNobodyOrNothingToSpeakOf) {
    const VolunteerId karim = volunteer(u"Karim"_s);
    CandidateQuery query;
    query.request = request(wednesday.addDays(-3));
    EXPECT_TRUE(service.verdict(query, karim, today).known);
    EXPECT_FALSE(service.verdict(query, karim, today).hasTime);
    EXPECT_TRUE(service.keptAway(query, Obstacle::Service, today).isEmpty());
    query.request = request(friday);
    desk->write([&](Desk::Writer& writer) { writer.remove(karim); });
    EXPECT_FALSE(service.verdict(query, karim, today).known);
    EXPECT_FALSE(service.verdict(query, karim, today).fits());
}

TEST_F(CandidatesTest, shouldPlaceANamedSubstituteBeforeAllOthers) {
    Tandem tandem;
    tandem.beneficiary = beneficiary();
    tandem.services = {Service::Shopping};
    tandem.volunteer = volunteer(u"Fixe"_s);
    tandem.substitute = volunteer(u"Loin"_s, {Service::Shopping}, {50.86, 4.37});
    const VolunteerId near = volunteer(u"Près"_s, {Service::Shopping}, {50.83, 4.37});
    CandidateQuery query;
    Visit visit;
    visit.tandem = put(tandem);
    visit.volunteer = tandem.volunteer;
    visit.date = friday;
    visit.hours = {600, 660};
    query.visit = put(visit);
    ASSERT_EQ(service.candidates(query, today).lines.size(), 2);
    EXPECT_EQ(service.candidates(query, today).lines[0].volunteer, tandem.substitute);
    EXPECT_EQ(service.verdict(query, tandem.substitute, today).place, 1);
    EXPECT_EQ(service.verdict(query, near, today).place, 2);
    EXPECT_THAT(service.verdict(query, tandem.volunteer, today).obstacles, testing::Contains(Obstacle::AlreadyAsked));
}

TEST_F(CandidatesTest, shouldKnowWhoHelpedBefore) {
    const RequestId old = request(wednesday);
    const VolunteerId karim = volunteer(u"Karim"_s);
    const auto done = proposals.proposeAccepted({old, karim, {}, {}, 0, {}, {}}, today);
    ASSERT_TRUE(proposals.markDone(done->match, today));
    Request again;
    again.beneficiary = get(old).beneficiary;
    again.when = {WhenKind::Fixed, friday, {}, {600, 660}, 0, {}};
    CandidateQuery query;
    query.request = put(again);
    const CandidateList list = service.candidates(query, today);
    ASSERT_EQ(list.lines.size(), 1);
    EXPECT_EQ(list.lines[0].helpedBefore, 1);
    EXPECT_EQ(list.lines[0].lastHelped, wednesday);
    // A service that is loaded afresh knows the same as the one that followed.
    const CandidateService fresh(*desk);
    EXPECT_EQ(fresh.candidates(query, today).lines.value(0).helpedBefore, 1);
}

TEST_F(CandidatesTest, shouldFindSomebodyForAShift) {
    Organisation host;
    host.position = {50.83, 4.37};
    Posting posting;
    posting.organisation = put(host);
    posting.kind = Service::Letters;
    posting.state = PostingState::Published;
    posting.roles = {{u"fr"_s, {}, 2, {Language::French}}};
    posting.shifts = {{u"s1"_s, friday, {600, 690}, {}, {}}};
    const VolunteerId zoe = volunteer(u"Zoé"_s, {Service::Letters});
    volunteer(u"Karim"_s);
    CandidateQuery query;
    query.posting = put(posting);
    query.shift = u"s1"_s;
    query.role = u"fr"_s;
    const CandidateList list = service.candidates(query, today);
    ASSERT_EQ(list.lines.size(), 1);
    EXPECT_EQ(list.lines[0].volunteer, zoe);
}

TEST_F(CandidatesTest, shouldSayThatARequestAsksForNoTimeAnyMore) {
    CandidateQuery query;
    query.request = request(wednesday.addDays(-3));
    volunteer(u"Karim"_s);
    EXPECT_FALSE(service.candidates(query, today).hasTime);
    EXPECT_TRUE(service.candidates(query, today).lines.isEmpty());
}

TEST_F(CandidatesTest, shouldSearchTheNextQuartersOnlyWhenAsked) {
    const RequestId id = request(friday); // in 1050
    const auto inQuarter = [&](const QString& given, const QString& postcode) {
        const VolunteerId saved = volunteer(given, {Service::Shopping}, findPostcode(postcode)->centroid);
        Volunteer v = get(saved);
        v.quarters = {postcode};
        v.areaKm = 0;
        put(v);
        Person p = get(v.person);
        p.address.postcode = postcode;
        put(p);
        return saved;
    };
    inQuarter(u"Gilles"_s, u"1060"_s); // borders on it
    inQuarter(u"Loin"_s, u"1083"_s);   // does not
    EXPECT_TRUE(names(id).isEmpty());
    CandidateQuery query;
    query.request = id;
    query.widenToNeighbours = true;
    const CandidateList list = service.candidates(query, today);
    EXPECT_EQ(list.fitting, 0);
    EXPECT_EQ(list.fromNextQuarters, 1);
    ASSERT_EQ(list.lines.size(), 1);
    EXPECT_EQ(list.lines[0].name, u"Gilles Volon"_s);
    EXPECT_EQ(list.lines[0].nextQuarter, u"1060"_s);
    EXPECT_TRUE(list.lines[0].reasons.contains(u"next_quarter:1060"_s));
    EXPECT_EQ(list.lines[0].date, friday);
}

TEST_F(CandidatesTest, shouldSearchTheImportedAreasThatBorderOnTheOne) {
    // One postcode, cut in two by an exact file; who helps has its number and lives on the other side.
    useAreas(*desk,
             {boxArea(u"W"_s, u"Ouest"_s, u"West"_s, {4.34, 50.80, 4.372, 50.86}),
              boxArea(u"E"_s, u"Est"_s, u"Oost"_s, {4.372, 50.80, 4.40, 50.86}),
              boxArea(u"L"_s, u"Loin"_s, u"Ver"_s, {4.50, 50.80, 4.60, 50.86})},
             false);
    const RequestId id = request(friday); // at 4.37 E
    const auto living = [&](const QString& given, GeoPoint at) {
        Volunteer v = get(volunteer(given, {Service::Shopping}, at));
        v.quarters = {u"1083"_s};
        put(v);
    };
    living(u"Voisin"_s, {50.83, 4.374});
    living(u"Lointain"_s, {50.83, 4.55});
    CandidateQuery query;
    query.request = id;
    query.widenToNeighbours = true;
    const CandidateList list = service.candidates(query, today);
    ASSERT_EQ(list.lines.size(), 1);
    EXPECT_EQ(list.lines[0].name, u"Voisin Volon"_s);
    EXPECT_EQ(list.lines[0].nextQuarter, u"Est"_s);
    EXPECT_TRUE(list.lines[0].reasons.contains(u"next_quarter:Est"_s));
}

TEST_F(CandidatesTest, shouldPutTheNextQuartersAfterWhoGoesThere) {
    const RequestId id = request(friday);
    volunteer(u"Ici"_s);
    Volunteer next = get(volunteer(u"Gilles"_s, {Service::Shopping}, findPostcode(u"1060"_s)->centroid));
    next.quarters = {u"1060"_s};
    next.areaKm = 0;
    put(next);
    CandidateQuery query;
    query.request = id;
    query.widenToNeighbours = true;
    const CandidateList list = service.candidates(query, today);
    ASSERT_EQ(list.lines.size(), 2);
    EXPECT_EQ(list.lines[0].name, u"Ici Volon"_s);
    EXPECT_TRUE(list.lines[0].nextQuarter.isEmpty());
    EXPECT_EQ(list.lines[1].nextQuarter, u"1060"_s);
    next.exceptions = {{friday, friday, false, {}}};
    put(next);
    EXPECT_EQ(service.candidates(query, today).lines.size(), 1) << "everything but the area still counts";
}

} // namespace
} // namespace entraide::THIS_FILE
