// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange_ui_fixture.h"
#include "ui/exchange/exchange_words.h"
#include "ui/exchange/peer_outlook.h"

#include <QElapsedTimer>
#include <QTcpServer>

#include <algorithm>

namespace entraide::THIS_FILE {
namespace {

using Phase = LiveExchanges::Phase;

/// The window's desk follows the other, which is served in this process.
class LivePageTest : public ExchangeUiTest {
protected:
    LivePageTest() {
        theirs->joinTeam(desk->info().uuid);
        QObject::connect(office.get(), &ExchangeOffice::reported, &receiver,
                         [this](const ExchangeReport& one) { reports.append(one); });
    }
    void follow(bool on = true) const {
        using exchange::ExchangePace;
        office->setPace(on ? ExchangePace::AtOnce : ExchangePace::Asked, 15);
    }
    bool waitFor(const QString& peer, Phase phase) const {
        return QTest::qWaitFor([&] { return office->phase(peer) == phase; }, 20'000);
    }

    QList<ExchangeReport> reports;
};

TEST_F(LivePageTest, shouldCarryEachChangeBothWaysUnasked) {
    const QString peer = addPeer(serveTheirs());
    EXPECT_EQ(office->phase(peer), Phase::None);
    follow();
    ASSERT_TRUE(waitFor(peer, Phase::Following));
    addNote(*desk, u"ours"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return everything(*theirs).size() == 1; }, 20'000));
    addNote(*theirs, u"theirs"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return everything(*desk).size() == 2; }, 20'000));
    EXPECT_EQ(everything(*desk), everything(*theirs));
    EXPECT_TRUE(said.isEmpty()) << "quiet when all is well: " << qPrintable(said);
    const exchange::Peer noted = *office->book().find(peer);
    EXPECT_EQ(stateTone(*office, noted), Tone::Positive);
    const QString state = stateText(*office, noted, QDateTime::currentDateTime());
    EXPECT_TRUE(state.contains(u"connected"_s)) << qPrintable(state);
}

TEST_F(LivePageTest, shouldNotTakeAnotherTeamForOursUnasked) {
    theirs->joinTeam(QString(32, u'e'));
    addNote(*desk, u"ours"_s);
    addNote(*theirs, u"theirs"_s);
    const QString peer = addPeer(serveTheirs());
    follow();
    ASSERT_TRUE(waitFor(peer, Phase::Waiting));
    EXPECT_EQ(everything(*desk).size(), 1);
    EXPECT_EQ(everything(*theirs).size(), 1);
}

TEST_F(LivePageTest, shouldShowHowFarTheFirstExchangeIs) {
    theirs->write([&](Desk::Writer& writer) {
        for (int i = 0; i < 3000; ++i)
            writer.putBody(u"memo:%1"_s.arg(i), {{u"n"_s, i}});
    });
    const QString peer = addPeer(serveTheirs());
    QStringList shown;
    QObject::connect(office.get(), &ExchangeOffice::followed, &receiver, [&] {
        shown.append(stateText(*office, *office->book().find(peer), QDateTime::currentDateTime()));
    });
    follow();
    ASSERT_TRUE(waitFor(peer, Phase::Following));
    EXPECT_TRUE(std::ranges::any_of(shown, [](const QString& text) { return text.contains(u"of 3000"_s); }))
        << qPrintable(shown.join(u" | "_s));
}

TEST_F(LivePageTest, shouldNoteWhatCameAndWentInTheLog) {
    const QString peer = addPeer(serveTheirs());
    follow();
    ASSERT_TRUE(waitFor(peer, Phase::Following));
    const qsizetype before = office->book().log().size();
    for (int i = 0; i < 5; ++i)
        addNote(*desk, u"note %1"_s.arg(i));
    ASSERT_TRUE(QTest::qWaitFor([&] { return office->book().log().size() > before; }, 20'000));
    EXPECT_EQ(office->book().log().first().sent, 5) << "one line for all that came together";
    EXPECT_EQ(office->book().log().first().peer, peer);
    EXPECT_TRUE(QTest::qWaitFor([&] { return outlookOf(*desk, *office->book().find(peer)).toSend == 0; }, 20'000))
        << "nothing waits to be sent that has gone";
}

TEST_F(LivePageTest, shouldStopWhenPausedAndGoOnAfterwards) {
    const QString peer = addPeer(serveTheirs());
    follow();
    ASSERT_TRUE(waitFor(peer, Phase::Following));
    office->setPaused(peer, true);
    EXPECT_EQ(office->phase(peer), Phase::None);
    ASSERT_TRUE(QTest::qWaitFor([&] { return office->findChildren<Job*>().isEmpty(); }, 20'000)) << "its thread ends";
    addNote(*theirs, u"meanwhile"_s);
    QTest::qWait(300);
    EXPECT_EQ(everything(*desk), QStringList());
    office->setPaused(peer, false);
    EXPECT_TRUE(QTest::qWaitFor([&] { return everything(*desk).size() == 1; }, 20'000));
    follow(false);
    EXPECT_EQ(office->phase(peer), Phase::None);
    office->remove(peer);
    EXPECT_EQ(office->phase(peer), Phase::None);
}

TEST_F(LivePageTest, shouldSayOnceThatADeskIsAwayAndComeBackByItself) {
    const QUrl url = serveTheirs();
    const QString peer = addPeer(url);
    follow();
    ASSERT_TRUE(waitFor(peer, Phase::Following));
    server.reset();
    ASSERT_TRUE(waitFor(peer, Phase::Waiting));
    EXPECT_EQ(stateTone(*office, *office->book().find(peer)), Tone::Warning);
    addNote(*desk, u"while it was away"_s);
    QTest::qWait(2500); // it is tried again meanwhile
    const auto faults = std::ranges::count_if(reports, [](const ExchangeReport& one) { return one.fault.has_value(); });
    EXPECT_EQ(faults, 1) << "a desk that is away fills no log";
    EXPECT_TRUE(said.isEmpty()) << qPrintable(said);
    server = std::make_unique<Listener>(theirs->handle(), static_cast<quint16>(url.port()));
    server->start();
    ASSERT_TRUE(waitFor(peer, Phase::Following));
    EXPECT_EQ(everything(*theirs).size(), 1);
}

TEST_F(LivePageTest, shouldExchangeAtOnceWhenAskedAndFollowAgain) {
    const QString peer = addPeer(serveTheirs());
    follow();
    ASSERT_TRUE(waitFor(peer, Phase::Following));
    addNote(*theirs, u"not said yet"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return everything(*desk).size() == 1; }, 20'000));
    ASSERT_TRUE(office->exchangeWith(peer));
    EXPECT_TRUE(office->isExchangingWith(peer));
    EXPECT_EQ(office->phase(peer), Phase::None) << "one at a time";
    ASSERT_TRUE(waitFor(peer, Phase::Following));
    EXPECT_FALSE(office->isExchangingWith(peer));
}

TEST_F(LivePageTest, shouldEndAtOnceWhenTheDeskIsClosed) {
    QTcpServer silent; // takes the call and never answers
    ASSERT_TRUE(silent.listen(QHostAddress::LocalHost, 0));
    for (int i = 0; i < 5; ++i)
        addPeer(QUrl(u"http://127.0.0.1:%1/%2"_s.arg(silent.serverPort()).arg(i)));
    follow();
    QTest::qWait(100);
    QElapsedTimer clock;
    clock.start();
    page.reset();
    office.reset();
    EXPECT_LT(clock.elapsed(), 5000);
}

} // namespace
} // namespace entraide::THIS_FILE
