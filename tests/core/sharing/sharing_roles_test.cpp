// SPDX-License-Identifier: GPL-3.0-or-later
// Who may share, and who may let others in.
#include "core/sharing/sharing_fixture.h"
#include "domain/error.h"

#include <functional>
#include <tuple>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class SharingRolesTest : public SharingTest {
protected:
    bool allows(Role role, const std::function<void()>& work) {
        here->actAs({enumName(role), role, {}, {}});
        bool allowed = true;
        try {
            work();
        } catch (const Error& error) {
            EXPECT_EQ(error.code(), ErrorCode::NotAllowed) << error.what();
            allowed = false;
        }
        here->actAs({});
        return allowed;
    }
};

TEST_F(SharingRolesTest, shouldBindEveryActOnWhatIsShared) {
    const RequestId asked = request(*here);
    Giving giving(*here, u"Nadia"_s);
    Receiving receiving(*here, u"Nadia"_s);
    const ShareableId what = *ShareableId::fromString(asked.toString());
    const std::function<void()> acts[]{
        [&] { std::ignore = giving.publish(what, partner, today); },
        [&] { std::ignore = giving.withdraw(what, {}, today); },
        [&] { std::ignore = giving.agree(partner, u"claim:1"_s, today); },
        [&] { std::ignore = giving.handOver(partner, u"claim:1"_s, {}, ConsentMeans::Phone, today); },
        [&] { std::ignore = giving.reopen(partner, u"claim:1"_s, today); },
        [&] { std::ignore = giving.noteOutcome(partner, u"claim:1"_s, today); },
        [&] { std::ignore = receiving.claim(partner, u"card:1"_s, 1, today); },
        [&] { std::ignore = receiving.withdraw(u"claim:1"_s, today); },
        [&] { std::ignore = receiving.takeOver(partner, u"handover:1"_s, {}, today); },
        [&] { std::ignore = Noticeboard(*here).publish(*PostingId::fromString(u"posting:1"_s), today); },
        [&] { Intake(*here, u"Nadia"_s).clearNonsense(today); },
    };
    for (const Role role : enumValues<Role>()) {
        for (std::size_t i = 0; i < std::size(acts); ++i)
            EXPECT_EQ(allows(role, acts[i]), mayDo(role, DeskAct::ShareWork)) << enumName(role).data() << ' ' << i;
    }
}

TEST_F(SharingRolesTest, shouldLeaveWhoIsLetInToAdministrators) {
    const QString other = u"partner-"_s + QString(32, u'e');
    BoardSettings board;
    board.name.fr = board.consent.fr = board.contact.fr = u"Accueil"_s;
    for (const Role role : enumValues<Role>()) {
        const bool may = mayDo(role, DeskAct::ManageExchange);
        EXPECT_EQ(allows(role, [&] { befriend(*here, *there, other); }), may) << enumName(role).data();
        EXPECT_EQ(allows(role, [&] { std::ignore = Noticeboard(*here).setUp(board, today); }), may)
            << enumName(role).data();
    }
}

TEST_F(SharingRolesTest, shouldLetWhatIsSharedFollowWhoeverSitsAtTheDesk) {
    const RequestId asked = request(*here);
    ASSERT_TRUE(Giving(*here, u"Nadia"_s).publish(*ShareableId::fromString(asked.toString()), partner, today));
    const QString card = shareOf(*here, asked.toString()).value().targetIn(partner)->document;
    Request cancelled = here->find<Request>(asked).value();
    cancelled.state = RequestState::Cancelled;
    put(*here, cancelled);
    here->actAs({u"Tom"_s, Role::Reader, {}, {}});
    EXPECT_NO_THROW(settleShares(*here, today));
    EXPECT_TRUE(Inbox(*here, u"Tom"_s).view().items.isEmpty()) << "what came is for who may take it in";
    here->actAs({});
    EXPECT_FALSE(here->documentsOf(partner)->winningBody(card)) << "help that is not asked any more is not offered";
}

} // namespace
} // namespace entraide::THIS_FILE
