// SPDX-License-Identifier: GPL-3.0-or-later
// The roles on a whole desk: what each volunteer sees against a reckoning of its own, and that every reading of the day
// goes through with however little is seen.
#include "core/workflows/checked_planning.h"
#include "core/workflows/workflow_fixture.h"
#include "domain/error.h"
#include "geo/region.h"
#include "sample/sample_desk.h"
#include "storage/queries.h"
#include "workflows/call_list.h"
#include "workflows/candidates.h"
#include "workflows/commitments.h"
#include "workflows/desk_profile.h"
#include "workflows/happened.h"
#include "workflows/map_places.h"
#include "workflows/proposals.h"
#include "workflows/roster_builder.h"
#include "workflows/street_figures.h"
#include "workflows/tandem_desk.h"
#include "workflows/today.h"
#include "workflows/upkeep.h"
#include "workflows/week_planning.h"

#include <QScopeGuard>
#include <QSet>

#include <functional>
#include <tuple>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class RolesAtWorkTest : public WorkflowTest {
protected:
    template <class F> auto as(Role role, const VolunteerId& who, F&& work) {
        desk->actAs({enumName(role), role, {}, who});
        const auto back = qScopeGuard([this] { desk->actAs({}); });
        return work();
    }
    template <class F> ErrorCode errorOf(F&& work) {
        try {
            work();
        } catch (const Error& error) {
            return error.code();
        }
        ADD_FAILURE() << "nothing was thrown";
        return ErrorCode::BadInput;
    }

    /// Whom a volunteer goes to, or is: written out here in words.
    QSet<QString> peopleOf(const VolunteerId& who) const {
        QSet<QString> persons;
        const auto addHelped = [&](const BeneficiaryId& id) {
            if (const auto helped = desk->find<Beneficiary>(id))
                persons.insert(helped->person.toString());
        };
        const auto addRequest = [&](const RequestId& id) {
            if (const auto request = desk->find<Request>(id))
                addHelped(request->beneficiary);
        };
        const auto addTandem = [&](const Tandem& tandem) {
            addHelped(tandem.beneficiary);
            addRequest(tandem.request);
        };
        persons.insert(desk->find<Volunteer>(who).value().person.toString());
        desk->forEach<Match>([&](const Match& match) {
            if (match.volunteer == who && match.state == MatchState::Accepted)
                addRequest(match.request);
        });
        desk->forEach<Tandem>([&](const Tandem& tandem) {
            const bool lives = tandem.state == TandemState::Trial || tandem.state == TandemState::Active ||
                               tandem.state == TandemState::Paused;
            if (tandem.volunteer == who && lives)
                addTandem(tandem);
        });
        desk->forEach<Visit>([&](const Visit& visit) {
            if (visit.volunteer != who || visit.state != VisitState::Planned)
                return;
            if (const auto tandem = desk->find<Tandem>(visit.tandem))
                addTandem(*tandem);
            if (const auto match = desk->find<Match>(visit.match))
                addRequest(match->request);
        });
        desk->forEach<Round>([&](const Round& round) {
            if (round.rider != who || round.state == RoundState::Done)
                return;
            for (const Stop& stop : round.stops) {
                const auto id = DishId::fromString(stop.about);
                const auto dish = id ? desk->find<Dish>(*id) : std::nullopt;
                if (dish && !dish->cook.isEmpty())
                    persons.insert(dish->cook.toString());
            }
        });
        return persons;
    }
};

TEST_F(RolesAtWorkTest, shouldShowEachVolunteerTheirPeopleAndNobodyElse) {
    fillSample(*desk, {60, 80, 7, 5}, today.now);
    QList<VolunteerId> all;
    desk->forEach<Volunteer>([&](const Volunteer& volunteer) { all.append(volunteer.id); });
    int withCases = 0;
    for (const VolunteerId& who : std::as_const(all)) {
        const QSet<QString> expected = peopleOf(who);
        withCases += expected.size() > 1;
        as(Role::Volunteer, who, [&] {
            QSet<QString> seen;
            desk->forEach<Person>([&](const Person& person) { seen.insert(person.id.toString()); });
            EXPECT_EQ(seen, expected) << who.toString().toStdString();
            // A list says nothing of anybody else either, whatever the row is made from.
            for (const EntityType type : enumValues<EntityType>()) {
                const ListPage page = desk->queries().list({.type = type, .limit = -1});
                EXPECT_EQ(page.total, page.rows.size());
                for (const ListRow& row : page.rows) {
                    EXPECT_TRUE(row.person.isEmpty() || seen.contains(row.person)) << row.id.toStdString();
                    EXPECT_TRUE(desk->sees(row.id)) << row.id.toStdString();
                    EXPECT_EQ(desk->body(row.id), row.body) << row.id.toStdString();
                }
            }
        });
    }
    EXPECT_GT(withCases, 5);
}

TEST_F(RolesAtWorkTest, shouldSayInAListOnlyWhatTheRecordsThatAreSeenSay) {
    fillSample(*desk, {60, 80, 7, 5}, today.now);
    QHash<QString, ListRow> whole;
    for (const EntityType type : enumValues<EntityType>()) {
        const ListPage page = desk->queries().list({.type = type, .limit = -1});
        for (const ListRow& row : page.rows)
            whole.insert(row.id, row);
    }
    as(Role::Reader, {}, [&] {
        int labels = 0;
        for (const EntityType type : enumValues<EntityType>()) {
            const ListPage page = desk->queries().list({.type = type, .limit = -1});
            for (const ListRow& row : page.rows) {
                const ListRow& all = whole[row.id];
                EXPECT_TRUE(row.label.isEmpty() || row.label == all.label) << row.id.toStdString();
                EXPECT_EQ(row.state, all.state) << row.id.toStdString();
                EXPECT_EQ(row.date, all.date) << row.id.toStdString();
                const bool isPlace =
                    type == EntityType::Organisation || type == EntityType::Posting || type == EntityType::MealOrder;
                EXPECT_TRUE(isPlace || !row.placed) << "where somebody lives: " << row.id.toStdString();
                labels += !row.label.isEmpty();
            }
        }
        EXPECT_GT(labels, 100) << "names are theirs to see";
    });
}

TEST_F(RolesAtWorkTest, shouldReadTheDayWhoeverAsks) {
    fillSample(*desk, {60, 80, 7, 5}, today.now);
    VolunteerId busy;
    desk->forEach<Tandem>([&](const Tandem& tandem) {
        if (tandem.state == TandemState::Active)
            busy = tandem.volunteer;
    });
    ASSERT_FALSE(busy.isEmpty());
    for (const Role role : enumValues<Role>()) {
        as(role, role == Role::Volunteer ? busy : VolunteerId(), [&] {
            EXPECT_NO_THROW({
                todayGroups(*desk, today);
                callList(*desk, today);
                rosterOf(*desk, IsoWeek::of(wednesday), today);
                deskPlaces(*desk, desk->region(), today);
                weekPlaces(*desk, IsoWeek::of(wednesday));
                commitmentsOf(*desk, busy, wednesday, wednesday.addDays(7));
                streetFigures(*desk, wednesday.addDays(-7), wednesday, wednesday);
                settleDesk(*desk, today); // the day passes, whoever sits there
            }) << enumName(role).data();
        });
    }
}

TEST_F(RolesAtWorkTest, shouldLetAVolunteerSayThatItWasDone) {
    const VolunteerId karim = volunteer(u"Karim"_s);
    const RequestId asked = request(wednesday);
    const auto match = Proposals(*desk, u"N"_s).proposeAccepted({asked, karim, {}, {}, 0, {}, {}}, today);
    ASSERT_TRUE(match);
    as(Role::Volunteer, karim, [&] {
        EXPECT_TRUE(recordOutcome(*desk, match->match.toString(), wednesday, Happened::Done, {}, u"Karim"_s, today));
        EXPECT_FALSE(desk->find<Request>(asked)) << "it is over";
    });
    EXPECT_EQ(get(match->match).state, MatchState::Done);
    EXPECT_EQ(get(match->match).decidedBy, u"Karim"_s);
    EXPECT_EQ(get(asked).state, RequestState::Done) << "what follows from it is the desk's";
}

TEST_F(RolesAtWorkTest, shouldLetAVolunteerTakeBackThatItWasDone) {
    const VolunteerId karim = volunteer(u"Karim"_s);
    const RequestId asked = request(wednesday);
    const auto match = Proposals(*desk, u"N"_s).proposeAccepted({asked, karim, {}, {}, 0, {}, {}}, today);
    ASSERT_TRUE(match);
    const RequestState before = get(asked).state;
    as(Role::Volunteer, karim, [&] {
        const auto done =
            recordOutcome(*desk, match->match.toString(), wednesday, Happened::Done, {}, u"Karim"_s, today);
        ASSERT_TRUE(done);
        EXPECT_TRUE(desk->undo(*done).keptNewer.isEmpty()) << "with what followed for the request";
    });
    EXPECT_EQ(get(match->match).state, MatchState::Accepted);
    EXPECT_EQ(get(asked).state, before);
}

TEST_F(RolesAtWorkTest, shouldLetAVolunteerLogTheirVisits) {
    const VolunteerId karim = volunteer(u"Karim"_s);
    Tandem pair;
    pair.state = TandemState::Active;
    pair.volunteer = karim;
    pair.beneficiary = beneficiary();
    pair.services = {Service::Shopping};
    pair.cadence = {WhenKind::Recurring, wednesday.addDays(-14), {}, {600, 660}, 0, u"FREQ=WEEKLY;BYDAY=WE"_s};
    pair.started = wednesday.addDays(-14);
    pair.id = put(pair);
    VisitEntry entry;
    entry.tandem = pair.id;
    entry.seriesDay = wednesday.addDays(-7);
    entry.state = VisitState::Performed;
    entry.minutes = 50;
    entry.kilometres = 4;
    as(Role::Volunteer, karim, [&] { EXPECT_TRUE(TandemDesk(*desk, u"Karim"_s).log({entry}, today)); });
    const auto visits = desk->findBy<Visit>("tandem"_L1, pair.id.toString());
    ASSERT_EQ(visits.size(), 1);
    EXPECT_EQ(visits[0].minutes, 50);
    as(Role::Volunteer, karim, [&] {
        EXPECT_EQ(errorOf([&] { std::ignore = TandemDesk(*desk, u"Karim"_s).approve({visits[0].id}, today); }),
                  ErrorCode::NotAllowed);
    });
    const VolunteerId other = volunteer(u"Bram"_s);
    entry.seriesDay = wednesday.addDays(-14);
    as(Role::Volunteer, other,
       [&] { EXPECT_FALSE(TandemDesk(*desk, u"Bram"_s).log({entry}, today)) << "that tandem is not here for them"; });
}

TEST_F(RolesAtWorkTest, shouldBindPlansAndTheProfileToTheirActs) {
    const RequestId asked = request(wednesday.addDays(1));
    const VolunteerId karim = volunteer(u"Karim"_s);
    const auto promised = Proposals(*desk, u"N"_s)
                              .proposeAccepted({request(wednesday.addDays(2)), karim, {}, {}, 0, {}, {}}, today);
    ASSERT_TRUE(promised);
    for (const Role role : enumValues<Role>()) {
        as(role, {}, [&] {
            const auto allows = [&](const std::function<void()>& work) {
                try {
                    work();
                    return true;
                } catch (const Error& error) {
                    EXPECT_EQ(error.code(), ErrorCode::NotAllowed);
                    return false;
                }
            };
            CheckedPlanning planning(*desk, u"N"_s);
            const WeekPlan plan = planning.propose(IsoWeek::of(wednesday), today);
            EXPECT_EQ(allows([&] { planning.accept(plan, {}, {}, today); }), mayDo(role, DeskAct::WritePlan))
                << enumName(role).data();
            EXPECT_EQ(allows([&] { std::ignore = planning.setLocked(promised->match, true); }),
                      mayDo(role, DeskAct::WritePlan))
                << enumName(role).data();
            EXPECT_EQ(allows([&] { std::ignore = saveProfile(*desk, DeskProfile{}); }),
                      mayDo(role, DeskAct::EditDeskProfile))
                << enumName(role).data();
        });
    }
    EXPECT_EQ(get(asked).state, RequestState::Open);
}

TEST_F(RolesAtWorkTest, shouldLeaveTheSmallestNumberShownToTheOfficer) {
    DeskProfile profile = profileOf(*desk);
    profile.smallestCount = 2;
    as(Role::Coordinator, {},
       [&] { EXPECT_EQ(errorOf([&] { std::ignore = saveProfile(*desk, profile); }), ErrorCode::NotAllowed); });
    as(Role::PrivacyOfficer, {}, [&] { EXPECT_TRUE(saveProfile(*desk, profile)); });
    as(Role::Coordinator, {}, [&] {
        profile.insurer = u"Ethias"_s;
        EXPECT_TRUE(saveProfile(*desk, profile));
    });
    EXPECT_EQ(profileOf(*desk).smallestCount, 2);
    EXPECT_EQ(profileOf(*desk).insurer, u"Ethias"_s);
}

} // namespace
} // namespace entraide::THIS_FILE
