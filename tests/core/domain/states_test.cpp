// SPDX-License-Identifier: GPL-3.0-or-later
// Every cell of every table of moves, against the field's rules written out here in words.
#include "domain/records.h"
#include "domain/schema.h"

#include <QMap>
#include <QSet>

#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

/// For each type: from a state, the states it may become.
using Table = QMap<QString, QMap<QString, QString>>;

const Table& expected() {
    static const Table table{
        // Erased is for good.
        {u"person"_s, {{u"active"_s, u"archived erased"_s}, {u"archived"_s, u"active erased"_s}, {u"erased"_s, {}}}},
        // Who left applies again; nobody goes back to unscreened.
        {u"volunteer"_s,
         {{u"applied"_s, u"screened active left"_s},
          {u"screened"_s, u"active left"_s},
          {u"active"_s, u"paused left"_s},
          {u"paused"_s, u"active left"_s},
          {u"left"_s, u"applied"_s}}},
        {u"beneficiary"_s,
         {{u"active"_s, u"paused ended"_s}, {u"paused"_s, u"active ended"_s}, {u"ended"_s, u"active"_s}}},
        {u"organisation"_s,
         {{u"active"_s, u"wait_listed ended"_s}, {u"wait_listed"_s, u"active ended"_s}, {u"ended"_s, u"active"_s}}},
        // Done is the end; everything else that ended may be opened again. Matched is not lost without being undone.
        {u"request"_s,
         {{u"draft"_s, u"open cancelled"_s},
          {u"open"_s, u"proposed matched unmet cancelled expired handed_over"_s},
          {u"proposed"_s, u"open matched unmet cancelled expired handed_over"_s},
          {u"matched"_s, u"open proposed in_progress done cancelled"_s},
          {u"in_progress"_s, u"open done cancelled"_s},
          {u"done"_s, {}},
          {u"unmet"_s, u"open"_s},
          {u"cancelled"_s, u"open"_s},
          {u"expired"_s, u"open"_s},
          {u"handed_over"_s, u"open"_s}}},
        {u"offer"_s,
         {{u"open"_s, u"matched withdrawn expired"_s},
          {u"matched"_s, u"open withdrawn"_s},
          {u"withdrawn"_s, u"open"_s},
          {u"expired"_s, u"open"_s}}},
        // A new proposal is a new match.
        {u"match"_s,
         {{u"proposed"_s, u"accepted declined withdrawn"_s},
          {u"accepted"_s, u"withdrawn done"_s},
          {u"declined"_s, {}},
          {u"withdrawn"_s, {}},
          {u"done"_s, {}}}},
        {u"tandem"_s,
         {{u"proposed"_s, u"trial active ended"_s},
          {u"trial"_s, u"active ended"_s},
          {u"active"_s, u"paused ended"_s},
          {u"paused"_s, u"active ended"_s},
          {u"ended"_s, {}}}},
        // An outcome that was entered wrongly is taken back to planned; an approved one stands.
        {u"visit"_s,
         {{u"planned"_s, u"performed missed excused seeking_stand_in"_s},
          {u"performed"_s, u"approved planned"_s},
          {u"approved"_s, {}},
          {u"missed"_s, u"planned"_s},
          {u"excused"_s, u"planned"_s},
          {u"seeking_stand_in"_s, u"planned missed excused"_s}}},
        {u"posting"_s,
         {{u"draft"_s, u"published cancelled"_s},
          {u"published"_s, u"draft full closed cancelled"_s},
          {u"full"_s, u"published closed cancelled"_s},
          {u"closed"_s, u"published"_s},
          {u"cancelled"_s, {}}}},
        // Nobody is confirmed and in reserve at once, nor goes from confirmed back to the queue.
        {u"signup"_s,
         {{u"applied"_s, u"confirmed reserve withdrawn"_s},
          {u"confirmed"_s, u"withdrawn attended excused no_show"_s},
          {u"reserve"_s, u"confirmed withdrawn"_s},
          {u"withdrawn"_s, u"applied"_s},
          {u"attended"_s, u"confirmed"_s},
          {u"excused"_s, u"confirmed"_s},
          {u"no_show"_s, u"confirmed"_s}}},
        // What the restaurant has delivered is settled; a cancelled gift may be paid after all.
        {u"donation"_s,
         {{u"pledged"_s, u"received refunded"_s},
          {u"received"_s, u"pledged ordered delivered refunded"_s},
          {u"ordered"_s, u"delivered received"_s},
          {u"delivered"_s, {}},
          {u"refunded"_s, u"received"_s}}},
        {u"meal_order"_s,
         {{u"planned"_s, u"confirmed failed"_s},
          {u"confirmed"_s, u"collected failed"_s},
          {u"collected"_s, u"delivered failed"_s},
          {u"delivered"_s, {}},
          {u"failed"_s, {}}}},
        {u"dish"_s,
         {{u"offered"_s, u"planned failed handed_over"_s},
          {u"planned"_s, u"collected offered failed"_s},
          {u"collected"_s, {}},
          {u"failed"_s, {}},
          // Another chapter has it: it comes back, is collected there, or did not come.
          {u"handed_over"_s, u"offered collected failed"_s}}},
        {u"round"_s, {{u"planned"_s, u"under_way"_s}, {u"under_way"_s, u"done planned"_s}, {u"done"_s, {}}}},
        {u"note"_s, {{u"open"_s, u"done"_s}, {u"done"_s, u"open"_s}}},
        {u"campaign"_s, {{u"open"_s, u"closed"_s}, {u"closed"_s, u"open"_s}}},
        // A payment that was put to a wrong gift, or left aside, is looked at again first.
        {u"payment"_s,
         {{u"unassigned"_s, u"assigned ignored"_s}, {u"assigned"_s, u"unassigned"_s}, {u"ignored"_s, u"unassigned"_s}}},
        {u"user"_s, {{u"active"_s, u"left"_s}, {u"left"_s, u"active"_s}}},
    };
    return table;
}

TEST(StatesTest, shouldAllowExactlyTheMovesOfTheField) {
    int cells = 0;
    for (const EntitySchema& schema : allSchemas()) {
        if (schema.states.empty())
            continue;
        ASSERT_TRUE(expected().contains(QString(schema.name))) << schema.name.data();
        const auto rows = expected().value(QString(schema.name));
        ASSERT_EQ(rows.size(), static_cast<qsizetype>(schema.states.size())) << schema.name.data();
        for (QLatin1StringView from : schema.states) {
            ASSERT_TRUE(rows.contains(QString(from))) << schema.name.data() << ' ' << from.data();
            const QStringList allowed = rows.value(QString(from)).split(u' ', Qt::SkipEmptyParts);
            for (QLatin1StringView to : schema.states) {
                EXPECT_EQ(schema.mayMove(QString(from), QString(to)), allowed.contains(QString(to)))
                    << schema.name.data() << ": " << from.data() << " -> " << to.data();
                ++cells;
            }
        }
    }
    EXPECT_EQ(cells, 9 + 25 + 9 + 9 + 100 + 16 + 25 + 25 + 36 + 25 + 49 + 25 + 25 + 25 + 9 + 4 + 4 + 9 + 4);
}

TEST(StatesTest, shouldRefuseNamesThatAreNoState) {
    const EntitySchema& request = schemaOf(EntityType::Request);
    EXPECT_FALSE(request.mayMove(u"open", u"lost"));
    EXPECT_FALSE(request.mayMove(u"lost", u"open"));
    EXPECT_FALSE(request.mayMove(u"", u""));
    EXPECT_FALSE(request.mayMove(u"Open", u"matched"));
    EXPECT_FALSE(schemaOf(EntityType::NamedFilter).mayMove(u"open", u"done"));
}

TEST(StatesTest, shouldStartWhereTheFieldStarts) {
    EXPECT_EQ(Person{}.state, PersonState::Active);
    EXPECT_EQ(Volunteer{}.state, VolunteerState::Applied);
    EXPECT_EQ(Request{}.state, RequestState::Open);
    EXPECT_EQ(Match{}.state, MatchState::Proposed);
    EXPECT_EQ(Posting{}.state, PostingState::Draft);
    EXPECT_EQ(Signup{}.state, SignupState::Applied);
    EXPECT_EQ(Visit{}.state, VisitState::Planned);
    EXPECT_EQ(Donation{}.state, DonationState::Pledged);
}

/// Every state but the starting ones can be reached from where a record starts: no state is out of reach.
TEST(StatesTest, shouldReachEveryState) {
    const QMap<QString, QString> starts{{u"request"_s, u"draft"_s}, {u"organisation"_s, u"active"_s}};
    for (const EntitySchema& schema : allSchemas()) {
        if (schema.states.empty())
            continue;
        QSet<QString> reached{starts.value(QString(schema.name), QString(schema.states.front()))};
        for (bool grew = true; grew;) {
            grew = false;
            for (const QString& from : QSet<QString>(reached)) {
                for (QLatin1StringView to : schema.states) {
                    if (schema.mayMove(from, QString(to)) && !reached.contains(QString(to))) {
                        reached.insert(QString(to));
                        grew = true;
                    }
                }
            }
        }
        EXPECT_EQ(reached.size(), static_cast<qsizetype>(schema.states.size())) << schema.name.data();
    }
}

} // namespace
} // namespace entraide::THIS_FILE
