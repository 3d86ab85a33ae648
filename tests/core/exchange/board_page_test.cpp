// SPDX-License-Identifier: GPL-3.0-or-later
// The noticeboard's page in a real Chromium, with a served desk instead of a hub.
#include "core/exchange/exchange_fixture.h"

#include <QFileInfo>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace entraide::exchange::THIS_FILE {

TEST(BoardPage, shouldShowAndSignUpAtAServedDesk) {
    const QString scripts = QStringLiteral(ENTRAIDE_SOURCE_DIR "/tests/interop");
    ASSERT_TRUE(QFileInfo::exists(scripts + u"/node_modules/playwright-core"_s))
        << "install the locked packages first: npm ci in tests/interop (./dev test does)";
    TestDesk test(u"desk"_s);
    const QString board = test.desk->makeDatabase(ScopeKind::Board, u"a"_s.repeated(32)).databaseName();
    Service service(*test.desk, withNoticeboard(AccessToken::of("a token")));
    HttpServer server([&](const HttpRequest& request) { return service.handle(request); },
                      [&] { return service.changeCounter(); });
    server.listen(QHostAddress::LocalHost, 0);

    QProcess node;
    node.setWorkingDirectory(scripts);
    node.setProcessChannelMode(QProcess::MergedChannels);
    QEventLoop loop;
    QObject::connect(&node, &QProcess::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(150'000, &loop, &QEventLoop::quit);
    node.start(u"node"_s, {u"board_served.mjs"_s, u"http://127.0.0.1:%1"_s.arg(server.port()), board, u"a token"_s});
    loop.exec();
    EXPECT_EQ(node.state(), QProcess::NotRunning);
    EXPECT_EQ(node.exitCode(), 0) << node.readAll().constData();
    node.kill();
    node.waitForFinished();
}

} // namespace entraide::exchange::THIS_FILE
