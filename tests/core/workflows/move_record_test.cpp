// SPDX-License-Identifier: GPL-3.0-or-later
// Every cell of every table of moves, through the workflows.
#include "core/workflows/workflow_fixture.h"
#include "domain/schema.h"
#include "workflows/move_record.h"

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class MoveRecordTest : public WorkflowTest {
protected:
    /// A record of the type in \a state with what the others of its kind have.
    template <class R> QString recordIn(typename R::State state) {
        R record;
        record.state = state;
        fill(record);
        return put(record).toString();
    }

    MoveHow how() const { return {u"because"_s, u"Nadia"_s, today}; }
    template <class R> QString stateOf(const QString& id) const {
        return enumName(desk->find<R>(*decltype(R::id)::fromString(id))->state);
    }

private:
    template <class R> void fill(R& record) {
        if constexpr (requires { record.volunteer; })
            record.volunteer = volunteer(u"Amina"_s);
        if constexpr (requires { record.beneficiary; })
            record.beneficiary = beneficiary();
        if constexpr (requires { record.date; })
            record.date = wednesday.addDays(-1);
        if constexpr (std::is_same_v<R, Match>)
            record.request = request(wednesday.addDays(1));
        if constexpr (std::is_same_v<R, Volunteer>)
            record.informationNoteGiven = wednesday;
        if constexpr (std::is_same_v<R, Signup>) {
            Posting posting;
            posting.state = PostingState::Published;
            posting.roles = {{u"r"_s, {}, 3, {}}};
            posting.shifts = {{u"s"_s, wednesday.addDays(-1), {540, 600}, {}, {{u"r"_s, 3}}}};
            record.posting = put(posting);
            record.role = u"r"_s;
            record.shift = u"s"_s;
        }
        if constexpr (std::is_same_v<R, Visit>) {
            Tandem tandem;
            tandem.state = TandemState::Active;
            tandem.volunteer = record.volunteer;
            tandem.beneficiary = beneficiary();
            record.tandem = put(tandem);
            record.hours = {600, 660};
        }
        if constexpr (std::is_same_v<R, Tandem>) {
            record.services = {Service::Shopping};
            record.cadence = {WhenKind::Recurring,      wednesday.addDays(-14), {}, {600, 660}, 0,
                              u"FREQ=WEEKLY;BYDAY=WE"_s};
            record.helperAgreed = record.askerAgreed = wednesday.addDays(-14);
        }
    }
};

TEST_F(MoveRecordTest, shouldRefuseEveryForbiddenCellAndChangeNothing) {
    int cells = 0;
    forEachRecordType([&]<class R>(std::type_identity<R>) {
        if constexpr (StatefulRecord<R>) {
            using State = typename R::State;
            for (std::size_t from = 0; from < enumCount<State>(); ++from) {
                const QString id = recordIn<R>(static_cast<State>(from));
                const auto before = desk->body(id);
                for (std::size_t to = 0; to < enumCount<State>(); ++to) {
                    if (mayMove(static_cast<State>(from), static_cast<State>(to)))
                        continue;
                    const auto moved = moveRecord(*desk, id, enumName(static_cast<State>(to)), how());
                    const QString cell = id.section(u':', 0, 0) + u' ' + enumName(static_cast<State>(from)) +
                                         u" -> "_s + enumName(static_cast<State>(to));
                    ASSERT_FALSE(moved) << qPrintable(cell);
                    EXPECT_EQ(moved.refusal().code, RefusalCode::StateForbids) << qPrintable(cell);
                    EXPECT_EQ(moved.refusal().detail, enumName(static_cast<State>(from))) << qPrintable(cell);
                    EXPECT_EQ(desk->body(id), before) << qPrintable(cell);
                    ++cells;
                }
            }
        }
    });
    EXPECT_GT(cells, 250);
}

TEST_F(MoveRecordTest, shouldMoveOrSayWhyNotAndThenChangeNothing) {
    QStringList moved;
    forEachRecordType([&]<class R>(std::type_identity<R>) {
        if constexpr (StatefulRecord<R>) {
            for (const auto& move : movesOf<typename R::State>) {
                const QString id = recordIn<R>(move.from);
                const auto before = desk->body(id);
                const auto done = moveRecord(*desk, id, enumName(move.to), how());
                const QString cell =
                    QString(enumName(R::entity)) + u' ' + enumName(move.from) + u" -> "_s + enumName(move.to);
                if (done) {
                    EXPECT_EQ(stateOf<R>(id), enumName(move.to)) << qPrintable(cell);
                    EXPECT_FALSE(done->changes.isEmpty()) << qPrintable(cell);
                    desk->undo(*done);
                    EXPECT_EQ(stateOf<R>(id), enumName(move.from)) << qPrintable(cell) << " is one step back";
                    moved.append(cell);
                } else {
                    EXPECT_EQ(desk->body(id), before) << qPrintable(cell);
                }
            }
        }
    });
    // What only follows from other acts is refused; everything else here can be done by itself.
    for (const QString& cell : {u"person active -> archived"_s,
                                u"volunteer applied -> active"_s,
                                u"beneficiary active -> ended"_s,
                                u"organisation active -> ended"_s,
                                u"request open -> unmet"_s,
                                u"request open -> cancelled"_s,
                                u"offer open -> withdrawn"_s,
                                u"offer expired -> open"_s,
                                u"match accepted -> done"_s,
                                u"match proposed -> declined"_s,
                                u"tandem proposed -> trial"_s,
                                u"tandem trial -> active"_s,
                                u"tandem active -> paused"_s,
                                u"tandem active -> ended"_s,
                                u"visit planned -> performed"_s,
                                u"visit planned -> missed"_s,
                                u"visit performed -> approved"_s,
                                u"posting published -> closed"_s,
                                u"posting published -> cancelled"_s,
                                u"signup applied -> withdrawn"_s,
                                u"signup confirmed -> attended"_s,
                                u"note open -> done"_s,
                                u"note done -> open"_s,
                                u"campaign open -> closed"_s,
                                u"payment unassigned -> ignored"_s})
        EXPECT_TRUE(moved.contains(cell)) << qPrintable(cell);
}

TEST_F(MoveRecordTest, shouldRefuseWhatIsNotHereAndWhatIsNoState) {
    EXPECT_EQ(moveRecord(*desk, u"request:none"_s, u"done"_s, how()).refusal().code, RefusalCode::NotHere);
    EXPECT_EQ(moveRecord(*desk, u"nonsense"_s, u"done"_s, how()).refusal().code, RefusalCode::NotHere);
    const QString id = recordIn<Note>(NoteState::Open);
    EXPECT_EQ(moveRecord(*desk, id, u"flying"_s, how()).refusal().code, RefusalCode::StateForbids);
}

} // namespace
} // namespace entraide::THIS_FILE
