// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/http_guard.h"

#include <gtest/gtest.h>

namespace THIS_FILE {

using entraide::exchange::GuardLimits;
using entraide::exchange::HttpGuard;

namespace {

int fedWhole(const QByteArray& bytes, GuardLimits limits = {}) {
    HttpGuard guard(limits);
    return guard.feed(bytes);
}

/// One byte at a time has to come to the same verdict.
int fedByByte(const QByteArray& bytes, GuardLimits limits = {}) {
    HttpGuard guard(limits);
    for (char byte : bytes) {
        if (const int status = guard.feed(QByteArrayView(&byte, 1)))
            return status;
    }
    return 0;
}

struct Case {
    const char* name;
    QByteArray bytes;
    int status;
};

class HttpGuardCases : public testing::TestWithParam<Case> {};

TEST_P(HttpGuardCases, shouldJudgeWholeAndInPieces) {
    EXPECT_EQ(fedWhole(GetParam().bytes), GetParam().status);
    EXPECT_EQ(fedByByte(GetParam().bytes), GetParam().status);
}

const Case cases[] = {
    {"get", "GET / HTTP/1.1\r\nHost: a\r\n\r\n", 0},
    {"old", "GET / HTTP/1.0\r\n\r\n", 0},
    {"body", "POST /db HTTP/1.1\r\nContent-Length: 2\r\n\r\n{}", 0},
    {"sameLengthTwice", "POST /db HTTP/1.1\r\nContent-Length: 2\r\nContent-Length: 2\r\n\r\n{}", 0},
    {"pipelined", "GET / HTTP/1.1\r\n\r\nGET /db HTTP/1.1\r\n\r\n", 0},
    {"chunked", "POST /db HTTP/1.1\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n", 400},
    {"bothLengths", "POST / HTTP/1.1\r\nContent-Length: 2\r\ntransfer-encoding: identity\r\n\r\n{}", 400},
    {"twoLengths", "POST / HTTP/1.1\r\nContent-Length: 2\r\nContent-Length: 3\r\n\r\n{}", 400},
    {"plusLength", "POST / HTTP/1.1\r\nContent-Length: +2\r\n\r\n{}", 400},
    {"hexLength", "POST / HTTP/1.1\r\nContent-Length: 0x2\r\n\r\n{}", 400},
    {"listLength", "POST / HTTP/1.1\r\nContent-Length: 2, 2\r\n\r\n{}", 400},
    {"emptyLength", "POST / HTTP/1.1\r\nContent-Length:\r\n\r\n", 400},
    {"hugeLength", "POST / HTTP/1.1\r\nContent-Length: 99999999999999999999999\r\n\r\n", 413},
    {"largeLength", "POST / HTTP/1.1\r\nContent-Length: 16777217\r\n\r\n", 413},
    {"noTarget", "GET HTTP/1.1\r\n\r\n", 400},
    {"absolute", "GET http://a/ HTTP/1.1\r\n\r\n", 400},
    {"spaceInTarget", "GET /a b HTTP/1.1\r\n\r\n", 400},
    {"noVersion", "GET /\r\n\r\n", 400},
    {"http2", "PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n", 505},
    {"tls", QByteArray("\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03\r\n\r\n", 15), 400},
    {"noColon", "GET / HTTP/1.1\r\nHost\r\n\r\n", 400},
    {"spaceBeforeColon", "GET / HTTP/1.1\r\nHost : a\r\n\r\n", 400},
    {"folded", "GET / HTTP/1.1\r\nA: b\r\n c\r\n\r\n", 400},
    {"bareNewline", "GET / HTTP/1.1\nHost: a\r\n\r\n", 400},
    {"upgrade", "GET / HTTP/1.1\r\nUpgrade: websocket\r\n\r\n", 400},
    {"hostTwice", "GET / HTTP/1.1\r\nHost: a\r\nHost: a\r\n\r\n", 400},
    {"carriageReturnInside", "GET / HTTP/1.1\r\nA: b\rc\r\n\r\n", 400},
};

INSTANTIATE_TEST_SUITE_P(All, HttpGuardCases, testing::ValuesIn(cases),
                         [](const auto& info) { return info.param.name; });

TEST(HttpGuard, shouldRefuseAHeaderOverTheLimitBeforeItsEnd) {
    EXPECT_EQ(fedWhole("GET / HTTP/1.1\r\nA: " + QByteArray(20'000, 'x')), 431);
    EXPECT_EQ(fedByByte("GET / HTTP/1.1\r\nA: " + QByteArray(20'000, 'x')), 431);
}

TEST(HttpGuard, shouldKnowWhoWantsTheConnectionClosed) {
    const auto wantsClose = [](const QByteArray& request) {
        HttpGuard guard;
        EXPECT_EQ(guard.feed(request), 0) << request.constData();
        return guard.wantsClose();
    };
    EXPECT_FALSE(wantsClose("GET / HTTP/1.1\r\nHost: a\r\n\r\n"));
    EXPECT_FALSE(wantsClose("GET / HTTP/1.1\r\nConnection: keep-alive\r\n\r\n"));
    EXPECT_TRUE(wantsClose("GET / HTTP/1.1\r\nConnection: close\r\n\r\n"));
    EXPECT_TRUE(wantsClose("GET / HTTP/1.1\r\nconnection: TE , CLOSE\r\n\r\n"));
    EXPECT_TRUE(wantsClose("GET / HTTP/1.0\r\n\r\n"));
    HttpGuard next;
    EXPECT_EQ(next.feed("GET / HTTP/1.0\r\n\r\n"), 0);
    EXPECT_EQ(next.feed("POST / HTTP/1.1\r\nContent-Length: 4\r\n\r\n"), 0);
    EXPECT_FALSE(next.wantsClose()) << "each request for itself";
    EXPECT_EQ(next.bodyBytes(), 4);
}

TEST(HttpGuard, shouldHoldNoMoreThanAHeader) {
    HttpGuard guard({.headerBytes = 100, .bodyBytes = 1000});
    EXPECT_EQ(guard.feed(QByteArray(1'000'000, 'x')), 431);
}

TEST(HttpGuard, shouldCountRequestsAndKnowItsPhase) {
    HttpGuard guard;
    EXPECT_EQ(guard.phase(), HttpGuard::Phase::Idle);
    EXPECT_EQ(guard.feed("POST / HTTP/1.1\r\n"), 0);
    EXPECT_EQ(guard.phase(), HttpGuard::Phase::Header);
    EXPECT_EQ(guard.feed("Content-Length: 4\r\n\r\nab"), 0);
    EXPECT_EQ(guard.phase(), HttpGuard::Phase::Body);
    EXPECT_EQ(guard.requests(), 0);
    EXPECT_EQ(guard.feed("cdGET / HTTP/1.1\r\n\r\n"), 0);
    EXPECT_EQ(guard.phase(), HttpGuard::Phase::Idle);
    EXPECT_EQ(guard.requests(), 2);
}

} // namespace

} // namespace THIS_FILE
