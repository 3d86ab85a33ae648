// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange_ui_fixture.h"
#include "ui/common/theme.h"
#include "ui/exchange/exchange_words.h"

#include <QApplication>
#include <QCheckBox>
#include <QLineEdit>
#include <QSpinBox>
#include <QTcpServer>
#include <QTcpSocket>

#include <gmock/gmock.h>

namespace entraide::THIS_FILE {
namespace {

using testing::Contains;

TEST_F(ExchangeUiTest, shouldBringBothDesksTogetherAndTellThePages) {
    const NoteId ours = addNote(*desk, u"ours"_s);
    const NoteId other = addNote(*theirs, u"theirs"_s);
    const QString peer = addPeer(serveTheirs());
    QStringList seen; // by whoever shows the desk: its own connection says so
    QObject::connect(desk.get(), &Desk::changed, &receiver, [&](const ChangeSet& set) {
        for (const Change& change : set.changes)
            seen.append(change.id);
    });
    choose(u"desks"_s, peer);
    action(u"exchange.now"_s)->trigger();
    ASSERT_TRUE(QTest::qWaitFor([&] { return !said.isEmpty(); }, 20'000));
    EXPECT_EQ(textOf(*desk, other), u"theirs"_s);
    EXPECT_EQ(textOf(*theirs, ours), u"ours"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return seen.contains(other.toString()); }));
    EXPECT_EQ(everything(*desk), everything(*theirs));
    EXPECT_TRUE(said.contains(u"Etterbeek"_s) && said.contains(u"1"_s)) << qPrintable(said);
    const auto last = office->book().find(peer)->last;
    ASSERT_TRUE(last);
    EXPECT_EQ(last->received, 1);
    EXPECT_EQ(last->sent, 1);
    EXPECT_FALSE(last->fault);
    EXPECT_FALSE(office->isExchangingWith(peer));
}

TEST_F(ExchangeUiTest, shouldListenAndTakeWhatAPeerBrings) {
    child<QSpinBox>(u"port"_s)->setValue(Listener::freePortAfter(20'000));
    child<QCheckBox>(u"listens"_s)->click();
    ASSERT_TRUE(QTest::qWaitFor([&] { return office->isListening(); }));
    EXPECT_TRUE(office->book().clients().isEmpty()) << "nobody has a token by itself";
    const QByteArray token = office->makeProgram({.name = u"Page"_s}).token;
    const NoteId brought = addNote(*theirs, u"brought"_s);
    addNote(*desk, u"fetched"_s);
    QStringList seen;
    QObject::connect(desk.get(), &Desk::changed, &receiver, [&](const ChangeSet& set) {
        for (const Change& change : set.changes)
            seen.append(change.id);
    });
    ExchangeOffice caller(*theirs);
    const QString us = caller.save({.name = u"Ixelles"_s, .url = QUrl(office->address()), .token = token});
    std::optional<ExchangeReport> report;
    QObject::connect(&caller, &ExchangeOffice::reported, &receiver, [&](const ExchangeReport& one) { report = one; });
    caller.exchangeWith(us);
    ASSERT_TRUE(QTest::qWaitFor([&] { return report.has_value(); }, 20'000));
    EXPECT_FALSE(report->fault);
    EXPECT_TRUE(QTest::qWaitFor([&] { return seen.contains(brought.toString()); }));
    EXPECT_EQ(textOf(*desk, brought), u"brought"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return office->traffic().received == 1 && office->traffic().sent == 1; }));
    child<QCheckBox>(u"listens"_s)->click();
    EXPECT_FALSE(office->isListening());
    QTcpSocket knock;
    knock.connectToHost(QHostAddress::LocalHost, office->book().settings().port);
    EXPECT_FALSE(knock.waitForConnected(1000)) << "the port is closed";
}

TEST_F(ExchangeUiTest, shouldSayThatThePortIsTakenAndOfferAnother) {
    QTcpServer other;
    ASSERT_TRUE(other.listen(QHostAddress::LocalHost, 0));
    office->setPort(other.serverPort());
    office->setListening(true);
    ASSERT_TRUE(QTest::qWaitFor([&] { return office->listenFault().has_value(); }));
    EXPECT_EQ(office->listenFault()->code(), ErrorCode::PortInUse);
    EXPECT_FALSE(office->isListening());
    EXPECT_NE(office->otherPort(), 0);
    EXPECT_TRUE(child<QWidget>(u"listenFault"_s)->isVisible());
    press(u"otherPort"_s);
    EXPECT_TRUE(QTest::qWaitFor([&] { return office->isListening(); }));
    EXPECT_FALSE(child<QWidget>(u"listenFault"_s)->isVisible());
    EXPECT_EQ(office->book().settings().port, office->port()) << "remembered";
}

TEST_F(ExchangeUiTest, shouldGoOnListeningWhenTheDeskIsOpenedAgain) {
    office->setPort(Listener::freePortAfter(21'000));
    office->setListening(true);
    ASSERT_TRUE(QTest::qWaitFor([&] { return office->isListening(); }));
    page.reset();
    office.reset(); // as when the desk is locked
    office = std::make_unique<ExchangeOffice>(*desk);
    open();
    EXPECT_TRUE(QTest::qWaitFor([&] { return office->isListening(); }));
}

TEST_F(ExchangeUiTest, shouldSayThatTheTokenIsWrongAndLeaveBothAsTheyWere) {
    addNote(*desk, u"ours"_s);
    const QStringList before = everything(*theirs);
    const QString peer = addPeer(serveTheirs(), "wrong-token");
    const auto report = exchangeWith(peer);
    ASSERT_TRUE(report->fault);
    EXPECT_EQ(report->fault->code(), ErrorCode::Unauthorised);
    EXPECT_EQ(everything(*theirs), before);
    EXPECT_TRUE(said.contains(u"Etterbeek"_s)) << qPrintable(said);
    EXPECT_TRUE(said.contains(u"token"_s)) << qPrintable(said);
    EXPECT_EQ(office->book().find(peer)->last->fault, ErrorCode::Unauthorised);
}

TEST_F(ExchangeUiTest, shouldLeaveTheDataAsItWasWhenThePeerSpeaksNonsenseOrHangsUp) {
    addNote(*desk, u"ours"_s);
    const QStringList before = everything(*desk);
    for (const QByteArray& answer : {QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 9\r\n\r\n<nonsense"),
                                     QByteArray("HTTP/1.1 200 OK\r\nContent-Length: 900\r\n\r\n[\"team-")}) {
        QTcpServer peer;
        ASSERT_TRUE(peer.listen(QHostAddress::LocalHost, 0));
        QObject::connect(&peer, &QTcpServer::newConnection, &peer, [&] {
            QTcpSocket* socket = peer.nextPendingConnection();
            QObject::connect(socket, &QTcpSocket::readyRead, socket, [socket, answer] {
                socket->readAll();
                socket->write(answer);
                socket->disconnectFromHost();
            });
        });
        said.clear();
        const auto report = exchangeWith(addPeer(QUrl(u"http://127.0.0.1:%1"_s.arg(peer.serverPort()))));
        ASSERT_TRUE(report->fault);
        EXPECT_TRUE(report->fault->code() == ErrorCode::PeerAnswer || report->fault->code() == ErrorCode::Network);
        EXPECT_FALSE(said.isEmpty());
        EXPECT_EQ(everything(*desk), before);
    }
}

TEST_F(ExchangeUiTest, shouldSayThatAPeerIsAwayAndKeepItsPlace) {
    QTcpServer gone;
    ASSERT_TRUE(gone.listen(QHostAddress::LocalHost, 0));
    const QUrl url(u"http://127.0.0.1:%1"_s.arg(gone.serverPort()));
    gone.close();
    const QString peer = addPeer(url);
    const auto report = exchangeWith(peer);
    ASSERT_TRUE(report->fault);
    EXPECT_EQ(report->fault->code(), ErrorCode::Network);
    EXPECT_TRUE(said.startsWith(u"Etterbeek"_s)) << "by its name: " << qPrintable(said);
    EXPECT_EQ(stateTone(*office, *office->book().find(peer)), Tone::Warning);
}

TEST_F(ExchangeUiTest, shouldStopAnExchangeThatIsCancelled) {
    QTcpServer silent; // takes the call and never answers
    ASSERT_TRUE(silent.listen(QHostAddress::LocalHost, 0));
    addNote(*desk, u"ours"_s);
    const QStringList before = everything(*desk);
    const QString peer = addPeer(QUrl(u"http://127.0.0.1:%1"_s.arg(silent.serverPort())));
    std::optional<ExchangeReport> report;
    QObject::connect(office.get(), &ExchangeOffice::reported, &receiver,
                     [&](const ExchangeReport& one) { report = one; });
    Job* job = office->exchangeWith(peer);
    ASSERT_TRUE(job);
    EXPECT_FALSE(office->exchangeWith(peer)) << "one at a time with one desk";
    EXPECT_FALSE(action(u"exchange.now"_s)->isEnabled());
    job->cancel();
    ASSERT_TRUE(QTest::qWaitFor([&] { return report.has_value(); }, 10'000));
    ASSERT_TRUE(report->fault);
    EXPECT_EQ(report->fault->code(), ErrorCode::Cancelled);
    EXPECT_EQ(everything(*desk), before);
}

TEST_F(ExchangeUiTest, shouldEndAnExchangeWhenTheDeskIsClosed) {
    QTcpServer silent;
    ASSERT_TRUE(silent.listen(QHostAddress::LocalHost, 0));
    office->exchangeWith(addPeer(QUrl(u"http://127.0.0.1:%1"_s.arg(silent.serverPort()))));
    QElapsedTimer clock;
    clock.start();
    page.reset();
    office.reset();
    EXPECT_LT(clock.elapsed(), 5000);
}

TEST_F(ExchangeUiTest, shouldNoteADeskByItsFormAndTryTheAddress) {
    const QUrl url = serveTheirs();
    action(u"exchange.addDesk"_s)->trigger();
    child<QLineEdit>(u"peerName"_s)->setText(u"Etterbeek"_s);
    child<QLineEdit>(u"peerAddress"_s)->setText(u"not an address"_s);
    press(u"savePeer"_s);
    EXPECT_TRUE(office->book().peers().isEmpty());
    EXPECT_TRUE(child<QWidget>(u"tryAnswer"_s)->isVisible());
    child<QLineEdit>(u"peerAddress"_s)->setText(u"http://192.0.2.7:5984"_s);
    press(u"savePeer"_s);
    EXPECT_TRUE(office->book().peers().isEmpty()) << "nothing travels unencrypted outside this PC";
    child<QLineEdit>(u"peerAddress"_s)->setText(url.toString());
    child<QLineEdit>(u"peerToken"_s)->setText(u"their-token"_s);
    std::optional<Error> fault = Error(ErrorCode::Storage, {});
    QString database;
    QObject::connect(office.get(), &ExchangeOffice::looked, &receiver,
                     [&](const std::optional<Error>& error, const QString& name) {
                         fault = error;
                         database = name;
                     });
    press(u"tryAddress"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return !database.isEmpty(); }, 20'000));
    EXPECT_FALSE(fault);
    EXPECT_EQ(database, theirs->documents().databaseName());
    EXPECT_EQ(everything(*desk), QStringList()) << "trying exchanges nothing";
    press(u"savePeer"_s);
    ASSERT_EQ(office->book().peers().size(), 1);
    EXPECT_EQ(office->book().peers().first().url, url);
    action(u"exchange.edit"_s)->trigger();
    child<QLineEdit>(u"peerName"_s)->setText(u"Etterbeek-Jourdan"_s);
    press(u"savePeer"_s);
    ASSERT_EQ(office->book().peers().size(), 1);
    EXPECT_EQ(office->book().peers().first().name, u"Etterbeek-Jourdan"_s);
    action(u"exchange.remove"_s)->trigger();
    EXPECT_EQ(office->book().peers().size(), 1) << "a token may be written nowhere else: it asks first";
    press(u"forgetDesk"_s);
    EXPECT_TRUE(office->book().peers().isEmpty());
}

TEST_F(ExchangeUiTest, shouldKeepTokensInTheDesksFileAndNowhereElse) {
    addPeer(QUrl(u"http://127.0.0.1:9"_s), "needle-in-the-haystack");
    const QByteArray token = office->makeProgram({.name = u"Page"_s}).token;
    page.reset();
    settings.setValue("something", 1);
    settings.sync();
    QFile file(settings.fileName());
    ASSERT_TRUE(file.open(QIODevice::ReadOnly));
    const QByteArray kept = file.readAll();
    EXPECT_FALSE(kept.contains("needle-in-the-haystack"));
    EXPECT_FALSE(kept.contains(token));
    EXPECT_FALSE(QJsonDocument(*desk->documents().local(u"own.exchange"_s)).toJson().contains(token))
        << "only its digest";
    EXPECT_EQ(exchange::PeerBook(*desk).peers().first().token, "needle-in-the-haystack") << "kept in the desk";
}

TEST_F(ExchangeUiTest, shouldNotShowItsOwnDocumentsToAPeer) {
    addPeer(QUrl(u"http://127.0.0.1:9"_s), "needle");
    exchange::Service service(*desk, exchange::AccessToken::open());
    const QString database = service.databaseName();
    const auto ask = [&](const QByteArray& method) {
        exchange::HttpRequest request;
        request.method = method;
        request.path = {database, u"_local"_s, u"own.exchange"_s};
        request.body = "{}";
        return service.handle(request);
    };
    EXPECT_EQ(ask("GET").status, 404);
    EXPECT_EQ(ask("PUT").status, 403);
    EXPECT_EQ(ask("DELETE").status, 404);
    EXPECT_EQ(exchange::PeerBook(*desk).peers().size(), 1);
}

TEST_F(ExchangeUiTest, shouldExchangeByItselfAndStayQuiet) {
    const QString peer = addPeer(serveTheirs());
    addNote(*desk, u"ours"_s);
    std::optional<ExchangeReport> report;
    QObject::connect(office.get(), &ExchangeOffice::reported, &receiver,
                     [&](const ExchangeReport& one) { report = one; });
    ASSERT_TRUE(office->exchangeWith(peer, true));
    ASSERT_TRUE(QTest::qWaitFor([&] { return report.has_value(); }, 20'000));
    EXPECT_TRUE(said.isEmpty()) << qPrintable(said);
    auto* pace = child<QComboBox>(u"pace"_s);
    auto* minutes = child<QSpinBox>(u"minutes"_s);
    EXPECT_TRUE(minutes->isHidden());
    pace->setCurrentIndex(1);
    EXPECT_FALSE(minutes->isHidden());
    minutes->setValue(7);
    EXPECT_EQ(exchange::PeerBook(*desk).settings().pace, exchange::ExchangePace::Every);
    EXPECT_EQ(exchange::PeerBook(*desk).settings().everyMinutes, 7);
    pace->setCurrentIndex(2);
    EXPECT_EQ(exchange::PeerBook(*desk).settings().pace, exchange::ExchangePace::Asked);
}

TEST_F(ExchangeUiTest, shouldSayInTheStatusBarHowManyDesksThereAre) {
    const QString none = page->status().text;
    EXPECT_FALSE(none.isEmpty());
    const QString peer = addPeer(serveTheirs());
    EXPECT_NE(page->status().text, none);
    const QString before = page->status().text;
    exchangeWith(peer);
    EXPECT_TRUE(page->status().text.startsWith(before));
    EXPECT_GT(page->status().text.size(), before.size()) << "with the time of the last";
}

/// This desk, another desk and its form, in both schemes and at the smallest window; with ENTRAIDE_PICTURES set, kept
/// to be looked at.
TEST_F(ExchangeUiTest, shouldDrawThisDeskAndAnotherInBothSchemes) {
    addNote(*desk, u"ours"_s);
    const QString peer = addPeer(serveTheirs());
    exchangeWith(peer);
    office->setPort(Listener::freePortAfter(22'000));
    office->setListening(true);
    ASSERT_TRUE(QTest::qWaitFor([&] { return office->isListening(); }));
    const QString pictures = qEnvironmentVariable("ENTRAIDE_PICTURES");
    Theme theme(*qobject_cast<QApplication*>(QCoreApplication::instance()), Scheme::Light);
    const auto draw = [&](const QString& name) {
        for (const bool dark : {false, true}) {
            theme.setScheme(dark ? Scheme::Dark : Scheme::Light);
            page->resize(dark ? QSize(832, 600) : QSize(1248, 800));
            QApplication::processEvents();
            EXPECT_LE(page->minimumSizeHint().width(), 832) << qPrintable(name);
            const QImage picture = page->grab().toImage();
            EXPECT_FALSE(picture.isNull());
            if (!pictures.isEmpty())
                picture.save(u"%1/%2-%3.png"_s.arg(pictures, name, dark ? u"dark"_s : u"light"_s));
        }
    };
    choose(u"this-desk"_s);
    draw(u"here"_s);
    choose(u"desks"_s, peer);
    draw(u"peer"_s);
    action(u"exchange.edit"_s)->trigger();
    draw(u"form"_s);
}

TEST_F(ExchangeUiTest, shouldNameEveryWidgetThatTakesKeys) {
    addPeer(QUrl(u"http://127.0.0.1:9"_s));
    QStringList nameless;
    for (const QWidget* widget : page->findChildren<QWidget*>()) {
        const bool isInner = widget->objectName().startsWith(u"qt_"_s);
        if (widget->focusPolicy() == Qt::NoFocus || isInner || qobject_cast<const QAbstractButton*>(widget))
            continue;
        if (widget->accessibleName().isEmpty() && !qobject_cast<const QLineEdit*>(widget))
            nameless.append(QString::fromLatin1(widget->metaObject()->className()) + u' ' + widget->objectName());
    }
    nameless.removeIf([](const QString& name) {
        return name.startsWith(u"QLabel"_s) || name.startsWith(u"QComboBoxListView"_s) ||
               name.startsWith(u"QTabBar"_s) || name.startsWith(u"QHeaderView"_s) ||
               name.startsWith(u"QTableCornerButton"_s) || name.contains(u"Tabs"_s) || name.startsWith(u"QSplitter"_s);
    });
    EXPECT_EQ(nameless, QStringList());
}

} // namespace
} // namespace entraide::THIS_FILE
