// SPDX-License-Identifier: GPL-3.0-or-later
// What the system says, on a bus of this test's own: the computer is about to sleep, its screen is locked.
#include "private_bus.h"
#include "shell_session.h"
#include "storage/desk.h"
#include "ui/common/job.h"
#include "ui/shell/privacy_screen.h"
#include "ui/shell/system_lock.h"

#include <QDBusConnection>
#include <QDBusMessage>
#include <QDBusObjectPath>
#include <QDBusUnixFileDescriptor>
#include <QDBusVirtualObject>
#include <QSignalSpy>

#include <atomic>
#include <poll.h>
#include <unistd.h>
#include <utility>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

constexpr int patience = 20'000; // milliseconds
constexpr int quiet = 300;       // long enough for what is on the bus to arrive

// Before the first use of D-Bus, which remembers where the buses are.
const PrivateBus bus;

/// What answers for logind: hands out what keeps the computer awake, and knows one session.
class FakeLogind : public QDBusVirtualObject {
public:
    FakeLogind()
        : m_bus(QDBusConnection::connectToBus(QString::fromLatin1(bus.address()), u"logind"_s)) {
        EXPECT_TRUE(m_bus.registerVirtualObject(u"/org/freedesktop/login1"_s, this));
        EXPECT_TRUE(m_bus.registerService(u"org.freedesktop.login1"_s));
    }
    ~FakeLogind() override {
        for (const int end : std::as_const(m_ends))
            ::close(end);
        m_bus.unregisterService(u"org.freedesktop.login1"_s);
        m_bus.unregisterObject(u"/org/freedesktop/login1"_s);
        QDBusConnection::disconnectFromBus(u"logind"_s);
    }

    bool handleMessage(const QDBusMessage& message, const QDBusConnection& from) override {
        QVariant answer;
        if (message.member() == "Inhibit"_L1) {
            asked.append(message.arguments().value(0).toString() + u' ' + message.arguments().value(3).toString());
            int ends[2];
            EXPECT_EQ(::pipe(ends), 0);
            m_ends.append(ends[0]);
            answer = QVariant::fromValue(QDBusUnixFileDescriptor(ends[1])); // takes a copy
            ::close(ends[1]);
        } else if (message.member() == "GetSessionByPID"_L1) {
            EXPECT_EQ(message.arguments().value(0).toUInt(), static_cast<uint>(QCoreApplication::applicationPid()));
            answer = QVariant::fromValue(QDBusObjectPath(session()));
        } else {
            return false;
        }
        return from.send(message.createReply(answer));
    }
    QString introspect(const QString&) const override { return {}; }

    int inhibited() const { return static_cast<int>(m_ends.size()); }
    /// The last that was handed out is held by somebody.
    bool isHeld() const {
        if (m_ends.isEmpty())
            return false;
        pollfd end{m_ends.last(), POLLIN, 0};
        return ::poll(&end, 1, 0) == 0; // else the other end is closed
    }
    void send(const QString& path, const QString& interface, const QString& name, const QVariantList& arguments) const {
        QDBusMessage signal = QDBusMessage::createSignal(path, interface, name);
        signal.setArguments(arguments);
        EXPECT_TRUE(m_bus.send(signal));
    }
    void prepareForSleep(bool begins) const {
        send(u"/org/freedesktop/login1"_s, u"org.freedesktop.login1.Manager"_s, u"PrepareForSleep"_s, {begins});
    }
    void lockSession(const QString& path) const { send(path, u"org.freedesktop.login1.Session"_s, u"Lock"_s, {}); }

    static QString session() { return u"/org/freedesktop/login1/session/_31"_s; }
    QStringList asked; ///< "what mode" of each inhibitor

private:
    QDBusConnection m_bus;
    QList<int> m_ends; ///< to read from; at its end when nobody holds the other
};

class SystemLockTest : public ShellSession {
protected:
    void SetUp() override { ASSERT_FALSE(bus.address().isEmpty()) << "dbus-daemon did not start"; }
    /// Once it has asked logind for all that it asks.
    std::unique_ptr<SystemLock> listening() {
        auto lock = std::make_unique<SystemLock>();
        EXPECT_TRUE(QTest::qWaitFor([&] { return logind.isHeld(); }, patience));
        QTest::qWait(quiet); // the session's answer
        return lock;
    }

    FakeLogind logind;
};

TEST_F(SystemLockTest, shouldSayThatTheComputerIsAboutToSleepAndMakeItWait) {
    const auto lock = listening();
    QSignalSpy due(lock.get(), &SystemLock::lockDue);
    EXPECT_EQ(logind.asked, QStringList{u"sleep delay"_s});
    logind.prepareForSleep(true);
    ASSERT_TRUE(due.wait(patience));
    EXPECT_EQ(due.count(), 1);
    EXPECT_TRUE(logind.isHeld()) << "the desk is still open";
    lock->letSleep();
    EXPECT_TRUE(QTest::qWaitFor([&] { return !logind.isHeld(); }, patience));
    logind.prepareForSleep(false);
    EXPECT_TRUE(QTest::qWaitFor([&] { return logind.inhibited() == 2 && logind.isHeld(); }, patience))
        << "for the next time";
    EXPECT_EQ(due.count(), 1) << "waking up is no reason";
}

TEST_F(SystemLockTest, shouldSayThatItsOwnSessionIsLocked) {
    const auto lock = listening();
    QSignalSpy due(lock.get(), &SystemLock::lockDue);
    logind.lockSession(u"/org/freedesktop/login1/session/_32"_s);
    EXPECT_FALSE(due.wait(quiet)) << "somebody else's";
    logind.lockSession(FakeLogind::session());
    ASSERT_TRUE(due.wait(patience));
    EXPECT_EQ(due.count(), 1);
}

TEST_F(SystemLockTest, shouldSayThatTheScreenIsLocked) {
    const auto lock = listening();
    QSignalSpy due(lock.get(), &SystemLock::lockDue);
    int locked = 0;
    for (const QString& desktop : {u"freedesktop"_s, u"gnome"_s, u"cinnamon"_s, u"mate"_s, u"xfce"_s}) {
        const QString saver = u"org."_s + desktop + u".ScreenSaver"_s;
        logind.send(u"/org/ScreenSaver"_s, saver, u"ActiveChanged"_s, {true});
        EXPECT_TRUE(QTest::qWaitFor([&] { return due.count() == locked + 1; }, patience)) << qPrintable(desktop);
        locked = static_cast<int>(due.count());
        logind.send(u"/org/ScreenSaver"_s, saver, u"ActiveChanged"_s, {false});
        QTest::qWait(quiet);
        EXPECT_EQ(due.count(), locked) << qPrintable(desktop);
    }
}

// ---- the open desk --------------------------------------------------------------------------------------------------

class OpenDeskLockTest : public SystemLockTest {
protected:
    void SetUp() override {
        SystemLockTest::SetUp();
        Desk::create(file, {"right words here", {64 * 1024, 1}}, u"Buurt"_s, false);
        Session::Options options;
        options.makeKeychain = [this] { return std::make_unique<FakeKeychain>(secrets); };
        options.dataFolder = options.profile = profile();
        options.deskFile = file;
        options.watchesSystem = true;
        options.restart = [this](const QString& locked) {
            restarted.append(locked);
            return true;
        };
        session = std::make_unique<Session>(theme, language, settings, options);
        answerPassphrase(u"right words here"_s);
        ASSERT_TRUE(session->begin());
        ASSERT_TRUE(QTest::qWaitFor([&] { return logind.isHeld(); }, patience));
    }

    const QString file = folder.filePath(u"desk.entraide"_s);
    std::unique_ptr<Session> session;
    QStringList restarted;
};

TEST_F(OpenDeskLockTest, shouldLockBeforeTheComputerSleeps) {
    logind.prepareForSleep(true);
    EXPECT_TRUE(QTest::qWaitFor([&] { return !restarted.isEmpty(); }, patience));
    EXPECT_EQ(restarted, QStringList{file});
    EXPECT_TRUE(QTest::qWaitFor([&] { return !logind.isHeld(); }, patience)) << "it may sleep now";
    EXPECT_FALSE(session->window()) << "nothing that was read is left";
}

/// What is under way is not cut off for it; but nobody sees the desk from that moment on.
TEST_F(OpenDeskLockTest, shouldCoverEverythingAtOnceWhileAJobWrites) {
    std::atomic<bool> mayEnd = false;
    Job* job = Job::start(
        u"Writing"_s,
        [&](JobControl&) {
            while (!mayEnd)
                QThread::msleep(5);
        },
        [] {}, [](const std::exception_ptr&) {}, session->window());
    job->setWriting(true);
    logind.prepareForSleep(true);
    ASSERT_TRUE(QTest::qWaitFor([&] { return session->privacyScreen().isShown(); }, patience));
    const auto* cover = session->window()->findChild<QWidget*>(u"privacyCover"_s);
    ASSERT_TRUE(cover);
    EXPECT_TRUE(cover->isVisible());
    EXPECT_EQ(cover->geometry(), session->window()->rect()) << "all of it";
    QTest::keyClick(session->window(), Qt::Key_Return);
    QTest::qWait(quiet);
    EXPECT_TRUE(session->privacyScreen().isShown()) << "and no key lifts it";
    EXPECT_TRUE(restarted.isEmpty()) << "the job goes on";
    EXPECT_TRUE(logind.isHeld()) << "and the computer waits as long as it may";
    mayEnd = true;
    EXPECT_TRUE(QTest::qWaitFor([&] { return !restarted.isEmpty(); }, patience));
    EXPECT_FALSE(session->window());
}

} // namespace
} // namespace entraide::THIS_FILE
