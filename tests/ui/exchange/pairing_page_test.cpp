// SPDX-License-Identifier: GPL-3.0-or-later
// The page's desk is paired with another one in this process, over loopback; its side is done by hand.
#include "exchange/pairing_door.h"
#include "exchange/revocations.h"
#include "exchange_ui_fixture.h"
#include "ui/common/theme.h"
#include "ui/exchange/own_addresses.h"
#include "ui/exchange/pairing_panel.h"
#include "ui/exchange/pairing_run.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QRadioButton>
#include <QTcpServer>
#include <QTcpSocket>

#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

class PairingPageTest : public ExchangeUiTest {
protected:
    PairingPageTest() {
        office->setDoorPort(Listener::freePortAfter(23'000, Listener::For::Desks));
        panel = child<PairingPanel>();
    }

    void begin() const { action(u"exchange.pair"_s)->trigger(); }
    bool compares() const { return child<QWidget>(u"pairingWords"_s)->isVisible(); }
    QString shownWords() const { return child<QWidget>(u"pairingWords"_s)->accessibleName().remove(u','); }
    bool ended() const { return child<QWidget>(u"pairingOutcome"_s)->isVisible(); }

    /// The page waits; Etterbeek calls. True once both show the words.
    bool callThePage() {
        channel.reset(
            exchange::callForPairing(*theirs, u"127.0.0.1"_s, panel->run()->port(), {.name = u"Etterbeek"_s}));
        listenTo(*channel);
        return QTest::qWaitFor([&] { return compares() && !theirWords.isEmpty(); }, 20'000);
    }
    /// Etterbeek waits; the page calls.
    bool callFromThePage(exchange::PairingAs as) {
        const QString uuid =
            as == exchange::PairingAs::Team ? theirs->documents().databaseUuid() : exchange::newDatabaseUuid();
        door = std::make_unique<exchange::PairingDoor>(
            *theirs, exchange::Pairing::Own{.name = u"Etterbeek"_s, .as = as, .uuid = uuid});
        QObject::connect(door.get(), &exchange::PairingDoor::compare, &receiver,
                         [&](const QString& words, const QString&) { theirWords = words; });
        door->open(QHostAddress::LocalHost, 0);
        begin();
        child<QLineEdit>(u"pairAddress"_s)->setText(u"127.0.0.1:%1"_s.arg(door->serverPort()));
        press(u"pairCall"_s);
        return QTest::qWaitFor([&] { return compares() && !theirWords.isEmpty(); }, 20'000);
    }
    void listenTo(exchange::PairingChannel& one) {
        QObject::connect(&one, &exchange::PairingChannel::compare, &receiver,
                         [&](const QString& words, const QString&) { theirWords = words; });
        QObject::connect(&one, &exchange::PairingChannel::finished, &receiver,
                         [&](const std::optional<exchange::PairingFault>& fault, const QString&) {
                             theirFault = fault;
                             theyEnded = true;
                         });
    }
    const exchange::Peer& pairedPeer() const { return office->book().peers().first(); }

    /// The desks are paired as one team, Etterbeek having called.
    void pairAsTeam() {
        begin();
        press(u"pairWait"_s);
        ASSERT_TRUE(callThePage());
        channel->confirm();
        press(u"wordsSame"_s);
        ASSERT_TRUE(QTest::qWaitFor([&] { return ended(); }, 20'000));
    }

    PairingPanel* panel = nullptr;
    std::unique_ptr<exchange::PairingChannel> channel;
    std::unique_ptr<exchange::PairingDoor> door;
    QString theirWords;
    std::optional<exchange::PairingFault> theirFault;
    bool theyEnded = false;
};

TEST_F(PairingPageTest, shouldPairAnotherPcOfTheAssociationThatCalls) {
    begin();
    press(u"pairWait"_s);
    EXPECT_TRUE(child<QLabel>(u"pairingAddresses"_s)->text().contains(QString::number(panel->run()->port())));
    EXPECT_TRUE(child<QLabel>(u"pairingLeft"_s)->text().contains(u"1"_s)) << "of 120 seconds";
    ASSERT_TRUE(callThePage());
    EXPECT_EQ(shownWords(), theirWords);
    EXPECT_EQ(theirWords.split(u' ').size(), 6);
    press(u"wordsSame"_s);
    EXPECT_TRUE(office->book().peers().isEmpty()) << "the other person has not answered";
    channel->confirm();
    ASSERT_TRUE(QTest::qWaitFor([&] { return ended() && theyEnded; }, 20'000));
    EXPECT_FALSE(theirFault);
    ASSERT_EQ(office->book().peers().size(), 1);
    EXPECT_EQ(pairedPeer().kind, exchange::PeerKind::Desk);
    EXPECT_EQ(pairedPeer().role, exchange::PeerRole::Coordinator);
    EXPECT_EQ(theirs->documents().databaseName(), desk->documents().databaseName()) << "one team";
    EXPECT_TRUE(QTest::qWaitFor([&] { return office->door().port() != 0; })) << "so that the other may call";
    press(u"showPaired"_s);
    EXPECT_EQ(child<QListView>(u"exchangeList"_s)->currentIndex().data().toString(), u"Etterbeek"_s);
}

TEST_F(PairingPageTest, shouldExchangeByThePairedDoor) {
    pairAsTeam();
    ASSERT_TRUE(QTest::qWaitFor([&] { return office->door().port() != 0; }));
    const NoteId ours = addNote(*desk, u"ours"_s);
    const NoteId brought = addNote(*theirs, u"theirs"_s);
    ExchangeOffice caller(*theirs);
    ASSERT_EQ(caller.book().desks().size(), 1);
    std::optional<ExchangeReport> report;
    QObject::connect(&caller, &ExchangeOffice::reported, &receiver, [&](const ExchangeReport& one) { report = one; });
    ASSERT_TRUE(caller.exchangeWith(caller.book().desks().first().id));
    ASSERT_TRUE(QTest::qWaitFor([&] { return report.has_value(); }, 20'000));
    EXPECT_FALSE(report->fault);
    EXPECT_EQ(textOf(*desk, brought), u"theirs"_s);
    EXPECT_EQ(textOf(*theirs, ours), u"ours"_s);
}

TEST_F(PairingPageTest, shouldWarnBeforeItJoinsATeamAndThenJoinIt) {
    ASSERT_TRUE(callFromThePage(exchange::PairingAs::Team));
    EXPECT_EQ(shownWords(), theirWords);
    const QString before = office->databaseName();
    door->channel()->confirm();
    press(u"wordsSame"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return ended(); }, 20'000));
    EXPECT_NE(office->databaseName(), before);
    EXPECT_EQ(office->databaseName(), theirs->documents().databaseName());
    EXPECT_EQ(office->book().desks().size(), 1);
    EXPECT_FALSE(office->book().settings().door) << "who calls need not listen";
}

TEST_F(PairingPageTest, shouldPairAPartnerThatSeesCardsOnly) {
    ASSERT_TRUE(callFromThePage(exchange::PairingAs::Partner));
    const QString before = office->databaseName();
    door->channel()->confirm();
    press(u"wordsSame"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return ended(); }, 20'000));
    EXPECT_EQ(office->databaseName(), before) << "another association";
    EXPECT_EQ(pairedPeer().role, exchange::PeerRole::Partner);
    EXPECT_EQ(pairedPeer().databases.size(), 1);
    choose(u"desks"_s, pairedPeer().id);
    EXPECT_FALSE(action(u"exchange.now"_s)->isEnabled()) << "the team's records do not go there";
}

TEST_F(PairingPageTest, shouldKeepNothingWhenTheWordsDiffer) {
    begin();
    press(u"pairWait"_s);
    ASSERT_TRUE(callThePage());
    press(u"wordsDiffer"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return ended() && theyEnded; }, 20'000));
    EXPECT_EQ(theirFault, exchange::PairingFault::RefusedThere);
    EXPECT_TRUE(office->book().peers().isEmpty());
    EXPECT_TRUE(exchange::PeerBook(*theirs).peers().isEmpty());
    EXPECT_FALSE(panel->run()) << "the door is shut";
    press(u"pairAgain"_s);
    EXPECT_TRUE(child<QRadioButton>(u"pairTeam"_s)->isVisible());
}

TEST_F(PairingPageTest, shouldShutTheDoorWhenItIsCancelledOrAnotherLineIsChosen) {
    begin();
    press(u"pairWait"_s);
    const quint16 port = panel->run()->port();
    const auto* lines = child<QListView>(u"exchangeList"_s); // it was chosen before, and is pressed again
    QTest::mouseClick(lines->viewport(), Qt::LeftButton, {},
                      lines->visualRect(list().index(list().rowOf(u"this-desk"_s))).center());
    EXPECT_FALSE(panel->run());
    QTcpSocket knock;
    knock.connectToHost(QHostAddress::LocalHost, port);
    EXPECT_FALSE(knock.waitForConnected(1000));
    begin();
    press(u"pairWait"_s);
    page->hide(); // another page is looked at: the countdown goes on
    EXPECT_TRUE(panel->run());
    page->show();
    press(u"leavePairing"_s);
    EXPECT_FALSE(panel->run());
    EXPECT_FALSE(panel->isVisible());
}

TEST_F(PairingPageTest, shouldSayWhatIsWrongWithAnAddressAndWithACallThatNobodyTakes) {
    begin();
    child<QLineEdit>(u"pairAddress"_s)->setText(u"not an address"_s);
    press(u"pairCall"_s);
    EXPECT_FALSE(panel->run());
    EXPECT_TRUE(child<QWidget>(u"pairingWrong"_s)->isVisible());
    QTcpServer gone;
    ASSERT_TRUE(gone.listen(QHostAddress::LocalHost, 0));
    const quint16 port = gone.serverPort();
    gone.close();
    child<QLineEdit>(u"pairAddress"_s)->setText(u"127.0.0.1:%1"_s.arg(port));
    press(u"pairCall"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return ended(); }, 20'000));
    EXPECT_TRUE(child<QPushButton>(u"pairAgain"_s)->isVisible());
}

TEST_F(PairingPageTest, shouldPauseAndRevokeAPairedDesk) {
    pairAsTeam();
    press(u"showPaired"_s);
    const QString id = pairedPeer().id;
    const QByteArray certificate = pairedPeer().certificate;
    const QString pause = action(u"exchange.pause"_s)->text();
    action(u"exchange.pause"_s)->trigger();
    EXPECT_TRUE(office->book().find(id)->paused);
    EXPECT_NE(action(u"exchange.pause"_s)->text(), pause) << "Go on";
    action(u"exchange.pause"_s)->trigger();
    EXPECT_FALSE(office->book().find(id)->paused);
    action(u"exchange.revoke"_s)->trigger();
    EXPECT_FALSE(exchange::isRevoked(*desk, certificate)) << "it asks first";
    press(u"revokeDesk"_s);
    EXPECT_TRUE(exchange::isRevoked(*desk, certificate));
    EXPECT_TRUE(office->book().find(id)->revoked);
    EXPECT_FALSE(action(u"exchange.revoke"_s)->isEnabled());
    EXPECT_FALSE(action(u"exchange.now"_s)->isEnabled());
}

TEST_F(PairingPageTest, shouldChangeTheRoleOfAPairedDesk) {
    pairAsTeam();
    press(u"showPaired"_s);
    action(u"exchange.edit"_s)->trigger();
    EXPECT_FALSE(child<QLineEdit>(u"peerToken"_s)->isVisible());
    child<QComboBox>(u"peerRole"_s)->setCurrentIndex(1);
    child<QLineEdit>(u"peerName"_s)->setText(u"Accueil"_s);
    child<QLineEdit>(u"peerAddress"_s)->setText(u"192.0.2.7"_s);
    press(u"savePeer"_s);
    EXPECT_EQ(pairedPeer().role, exchange::PeerRole::Reader);
    EXPECT_EQ(pairedPeer().name, u"Accueil"_s);
    EXPECT_EQ(pairedPeer().url, QUrl(u"https://192.0.2.7:6984"_s));
}

TEST_F(PairingPageTest, shouldShowAProgramsTokenOnce) {
    action(u"exchange.addProgram"_s)->trigger();
    press(u"saveProgram"_s);
    EXPECT_TRUE(office->book().clients().isEmpty()) << "it needs a name";
    child<QLineEdit>(u"programName"_s)->setText(u"Page on the counter"_s);
    child<QComboBox>(u"programRole"_s)->setCurrentIndex(1);
    press(u"saveProgram"_s);
    ASSERT_EQ(office->book().clients().size(), 1);
    const exchange::Peer program = office->book().clients().first();
    EXPECT_EQ(program.role, exchange::PeerRole::Reader);
    const QByteArray token = child<QLineEdit>(u"programToken"_s)->text().toLatin1();
    EXPECT_EQ(exchange::digestOfToken(token), program.tokenDigest);
    press(u"leaveProgram"_s);
    EXPECT_TRUE(child<QLineEdit>(u"programToken"_s)->text().isEmpty());
    choose(u"desks"_s, program.id);
    action(u"exchange.edit"_s)->trigger();
    EXPECT_FALSE(child<QLineEdit>(u"programToken"_s)->isVisible());
    press(u"newProgramToken"_s);
    EXPECT_NE(office->book().clients().first().tokenDigest, program.tokenDigest);
}

/// Each step of pairing and each kind of peer; with ENTRAIDE_PICTURES set, kept to be looked at.
TEST_F(PairingPageTest, shouldDrawPairingAndEachKind) {
    const QString pictures = qEnvironmentVariable("ENTRAIDE_PICTURES");
    Theme theme(*qobject_cast<QApplication*>(QCoreApplication::instance()), Scheme::Light);
    const auto draw = [&](const QString& name) {
        page->resize(832, 600);
        QApplication::processEvents();
        EXPECT_LE(page->minimumSizeHint().width(), 832) << qPrintable(name);
        EXPECT_LE(page->minimumSizeHint().height(), 600) << qPrintable(name);
        page->resize(1248, 800);
        QApplication::processEvents();
        const QImage picture = page->grab().toImage();
        EXPECT_FALSE(picture.isNull());
        if (!pictures.isEmpty())
            picture.save(u"%1/pairing-%2.png"_s.arg(pictures, name));
    };
    begin();
    draw(u"choice"_s);
    press(u"pairWait"_s);
    draw(u"waiting"_s);
    ASSERT_TRUE(callThePage());
    draw(u"words"_s);
    press(u"wordsSame"_s);
    channel->confirm();
    ASSERT_TRUE(QTest::qWaitFor([&] { return ended(); }, 20'000));
    draw(u"paired"_s);
    press(u"showPaired"_s);
    draw(u"desk"_s);
    addPeer(QUrl(u"https://hub.example.org"_s));
    action(u"exchange.addProgram"_s)->trigger();
    child<QLineEdit>(u"programName"_s)->setText(u"Page on the counter"_s);
    press(u"saveProgram"_s);
    draw(u"program"_s);
    action(u"exchange.addDesk"_s)->trigger();
    draw(u"hub"_s);
    choose(u"this-desk"_s);
    draw(u"this-desk"_s);
}

TEST(OwnAddresses, shouldReadWhatPeopleWrite) {
    EXPECT_EQ(hostAndPort(u"192.168.1.20:7000"_s, 6985), (HostAndPort{u"192.168.1.20"_s, 7000}));
    EXPECT_EQ(hostAndPort(u" pc-accueil "_s, 6985), (HostAndPort{u"pc-accueil"_s, 6985}));
    EXPECT_EQ(hostAndPort(u"[fe80::1]:7000"_s, 6985), (HostAndPort{u"fe80::1"_s, 7000}));
    for (const QString& nonsense : {u""_s, u"a b"_s, u"host:0"_s, u"host:70000"_s, u"host/path"_s, u"user@host"_s})
        EXPECT_FALSE(hostAndPort(nonsense, 6985)) << qPrintable(nonsense);
    EXPECT_FALSE(ownAddresses(6985).isEmpty());
}

} // namespace
} // namespace entraide::THIS_FILE
