// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/access.h"

#include <gtest/gtest.h>

using namespace Qt::StringLiterals;

namespace entraide::exchange::THIS_FILE {

namespace {

constexpr Rights nothing;
constexpr Rights reads{.see = true, .read = true};
constexpr Rights writes{.see = true, .read = true, .write = true};
constexpr Rights visits{.see = true, .submit = true};

struct Cell {
    PeerRole role;
    ScopeKind kind;
    Rights rights;
};

TEST(Access, shouldGiveEachRoleItsRightsToEachKindOfDatabase) {
    const Cell table[]{
        {PeerRole::Coordinator, ScopeKind::Team, writes},  {PeerRole::Coordinator, ScopeKind::Partner, writes},
        {PeerRole::Coordinator, ScopeKind::Board, writes}, {PeerRole::Reader, ScopeKind::Team, reads},
        {PeerRole::Reader, ScopeKind::Partner, reads},     {PeerRole::Reader, ScopeKind::Board, reads},
        {PeerRole::Partner, ScopeKind::Team, nothing},     {PeerRole::Partner, ScopeKind::Partner, writes},
        {PeerRole::Partner, ScopeKind::Board, nothing},    {PeerRole::Public, ScopeKind::Team, nothing},
        {PeerRole::Public, ScopeKind::Partner, nothing},   {PeerRole::Public, ScopeKind::Board, visits},
    };
    for (const Cell& cell : table) {
        EXPECT_EQ(rightsOf(cell.role, cell.kind), cell.rights)
            << "role " << static_cast<int>(cell.role) << ", kind " << static_cast<int>(cell.kind);
    }
}

TEST(Access, shouldNotBeReadByAPageWhoseNameWasLedHere) {
    const auto lets = [](const AccessToken& token, const QByteArray& host, const QByteArray& authorization = {}) {
        HttpRequest request;
        request.authorization = authorization;
        request.host = host;
        return token(request).has_value();
    };
    for (const char* own : {"127.0.0.1:5984", "[::1]:5984", "localhost:5984", "localhost", "192.0.2.1", ""})
        EXPECT_TRUE(lets(AccessToken::open(), own)) << own;
    for (const char* led :
         {"evil.example", "evil.example:5984", "127.0.0.1.evil.example", "localhost.evil.example", "%"})
        EXPECT_FALSE(lets(AccessToken::open(), led)) << led;
    EXPECT_TRUE(lets(AccessToken::of("secret"), "hub.example", "Bearer secret")) << "who has the token knows the way";
}

TEST(Access, shouldGiveAPartnerItsOwnDatabaseOnly) {
    const Visitor partner{u"p"_s, u"Partner"_s, PeerRole::Partner, {u"partner-1"_s}};
    EXPECT_EQ(rightsOf(partner, ScopeKind::Partner, u"partner-1"_s), writes);
    EXPECT_EQ(rightsOf(partner, ScopeKind::Partner, u"partner-2"_s), nothing);
    const Visitor unnamed{u"p"_s, u"Partner"_s, PeerRole::Partner, {}};
    EXPECT_EQ(rightsOf(unnamed, ScopeKind::Partner, u"partner-1"_s), nothing);
    const Visitor greedy{u"p"_s, u"Partner"_s, PeerRole::Partner, {u"team-1"_s, u"board-1"_s}};
    EXPECT_EQ(rightsOf(greedy, ScopeKind::Team, u"team-1"_s), nothing) << "a list narrows, it never widens";
    EXPECT_EQ(rightsOf(greedy, ScopeKind::Board, u"board-1"_s), nothing);
}

TEST(Access, shouldNarrowAVisitorToTheDatabasesNamed) {
    for (const PeerRole role : {PeerRole::Coordinator, PeerRole::Reader, PeerRole::Public}) {
        const Visitor visitor{u"v"_s, {}, role, {u"board-1"_s}};
        EXPECT_EQ(rightsOf(visitor, ScopeKind::Board, u"board-1"_s), rightsOf(role, ScopeKind::Board));
        EXPECT_EQ(rightsOf(visitor, ScopeKind::Board, u"board-2"_s), nothing);
        EXPECT_EQ(rightsOf(visitor, ScopeKind::Team, u"team-1"_s), nothing);
    }
}

TEST(Access, shouldTakeWhoeverKnowsTheTokenForACoordinator) {
    const Gate gate = AccessToken::of("secret");
    HttpRequest request;
    EXPECT_FALSE(gate(request));
    request.authorization = "Bearer wrong";
    EXPECT_FALSE(gate(request));
    request.authorization = "Bearer secret";
    ASSERT_TRUE(gate(request));
    EXPECT_EQ(gate(request)->role, PeerRole::Coordinator);
}

TEST(Access, shouldLetTheNamelessInAsThePublicOnlyAtANoticeboard) {
    const Gate gate = withNoticeboard(AccessToken::of("secret"));
    HttpRequest request;
    ASSERT_TRUE(gate(request));
    EXPECT_EQ(gate(request)->role, PeerRole::Public);
    request.authorization = "Bearer wrong";
    EXPECT_FALSE(gate(request)) << "who claims to be somebody has to be";
    request.authorization = "Bearer secret";
    EXPECT_EQ(gate(request)->role, PeerRole::Coordinator);
    request = {};
    request.certificate = "00ff";
    EXPECT_FALSE(gate(request));
}

} // namespace
} // namespace entraide::exchange::THIS_FILE
