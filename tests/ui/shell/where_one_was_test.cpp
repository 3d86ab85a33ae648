// SPDX-License-Identifier: GPL-3.0-or-later
// What a new start shows again: page, record, tab, filter, and that the program was not closed.
#include "shell_session.h"
#include "storage/desk.h"
#include "ui/common/filter_bar.h"
#include "ui/common/list_table.h"
#include "ui/records/record_list.h"
#include "ui/common/message_bar.h"
#include "ui/protection/protection_page.h"
#include "ui/shell/recent_desks.h"

#include <QFile>
#include <QGuiApplication>
#include <QMenu>
#include <QScreen>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class WhereOneWas : public ShellSession {
protected:
    WhereOneWas() { QDir().mkpath(profile()); }

    QString told(const Session& session) const { return session.window()->findChild<MessageBar*>()->text(); }
    QString sample() const { return profile() + u"/sample.entraide"_s; }
};

TEST_F(WhereOneWas, shouldShowPageRecordTabAndFilterAgain) {
    QString record;
    {
        const auto session = sessionWith({}, true);
        ASSERT_TRUE(session->begin());
        MainWindow& window = *session->window();
        window.showPage(u"protection"_s);
        qobject_cast<ProtectionPage*>(window.page(u"protection"_s))->showTab(ProtectionPage::JournalTab);
        window.showPage(u"volunteers"_s);
        Page& volunteers = *window.page(u"volunteers"_s);
        auto* filter = volunteers.findChild<FilterBar*>();
        filter->setText(u"a"_s);
        QTest::qWait(200);
        const auto& list = *volunteers.findChild<RecordList*>();
        ASSERT_GT(list.model().rowCount(), 3);
        list.table().chooseRow(2);
        record = volunteers.shownRecord();
        ASSERT_FALSE(record.isEmpty());
    }
    const auto session = sessionWith({}, true);
    ASSERT_TRUE(session->begin());
    MainWindow& window = *session->window();
    EXPECT_EQ(window.currentPage(), u"volunteers"_s);
    Page& volunteers = *window.page(u"volunteers"_s);
    EXPECT_EQ(volunteers.findChild<FilterBar*>()->text(), u"a"_s);
    EXPECT_EQ(volunteers.shownRecord(), record);
    window.showPage(u"protection"_s);
    EXPECT_EQ(qobject_cast<ProtectionPage*>(window.page(u"protection"_s))->tab(), ProtectionPage::JournalTab);
    EXPECT_EQ(told(*session), QString()) << "it was closed in good order";
    settings.sync();
    for (const QStringList keys = settings.allKeys(); const QString& key : keys)
        EXPECT_FALSE(settings.value(key).toString().contains(record)) << "not in the open, in " << qPrintable(key);
}

TEST_F(WhereOneWas, shouldSayInPlainWordsThatItWasNotClosed) {
    QVariant mark;
    {
        const auto session = sessionWith({}, true);
        ASSERT_TRUE(session->begin());
        EXPECT_EQ(told(*session), QString());
        mark = settings.value("desk/open");
        ASSERT_TRUE(mark.isValid());
    }
    EXPECT_FALSE(settings.contains("desk/open")) << "it was closed";
    settings.setValue("desk/open", mark); // a program that is killed takes nothing away
    {
        const auto session = sessionWith({}, true);
        ASSERT_TRUE(session->begin());
        EXPECT_TRUE(told(*session).contains(u"without being closed"_s)) << qPrintable(told(*session));
    }
    const auto session = sessionWith({}, true);
    ASSERT_TRUE(session->begin());
    EXPECT_EQ(told(*session), QString()) << "said once";
}

TEST_F(WhereOneWas, shouldKeepWhereOneIsForACrash) {
    const auto session = sessionWith({}, true);
    ASSERT_TRUE(session->begin());
    session->window()->showPage(u"tandems"_s);
    session->keepTyped(); // a timer does it
    EXPECT_TRUE(Desk::open(sample(), {})->setting(u"views/desk"_s).contains(u"\"front\":\"tandems\""_s));
}

TEST_F(WhereOneWas, shouldListTheDesksThatWereOpenBefore) {
    const QString other = profile() + u"/other.entraide"_s;
    Desk::create(other, {}, u"Other"_s, true);
    {
        const auto session = sessionWith(other);
        ASSERT_TRUE(session->begin());
    }
    const auto session = sessionWith({}, true);
    ASSERT_TRUE(session->begin());
    EXPECT_EQ(recentDesks(settings), (QStringList{sample(), other}));
    const auto* recent = session->window()->findChild<QMenu*>(u"recentDesks"_s);
    ASSERT_NE(recent, nullptr);
    ASSERT_EQ(recent->actions().size(), 1) << "without the one that is open";
    recent->actions().first()->trigger();
    EXPECT_TRUE(QTest::qWaitFor([&] { return session->window()->windowTitle().contains(u"Other"_s); }, 20'000));
}

TEST_F(WhereOneWas, shouldOpenWhatAnotherStartWanted) {
    const QString other = profile() + u"/other.entraide"_s;
    Desk::create(other, {}, u"Other"_s, true);
    const auto session = sessionWith({}, true);
    ASSERT_TRUE(session->begin());
    session->window()->showMinimized();
    session->fulfil({});
    EXPECT_FALSE(session->window()->isMinimized());
    session->fulfil({other, false});
    EXPECT_TRUE(QTest::qWaitFor([&] { return session->window()->windowTitle().contains(u"Other"_s); }, 20'000));
    session->fulfil({{}, true});
    EXPECT_TRUE(QTest::qWaitFor([&] { return session->window()->windowTitle().contains(u"sample"_s); }, 20'000));
}

TEST_F(WhereOneWas, shouldBringAWindowBackOntoAScreenThatIsThere) {
    QByteArray geometry;
    {
        const auto session = sessionWith({}, true);
        ASSERT_TRUE(session->begin());
        session->window()->setGeometry(20'000, 20'000, 900, 600);
        geometry = session->window()->saveGeometry();
    }
    settings.setValue("window/geometry", geometry);
    const auto session = sessionWith({}, true);
    ASSERT_TRUE(session->begin());
    bool isSeen = false;
    for (const QScreen* screen : QGuiApplication::screens())
        isSeen = isSeen || screen->availableGeometry().intersects(session->window()->geometry());
    EXPECT_TRUE(isSeen) << "the screen that it stood on has gone";
}

TEST(RecentDesks, shouldKeepTheLastOnesAndForgetWhatIsRemoved) {
    const QTemporaryDir folder;
    QSettings settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat);
    QStringList made;
    for (int i = 0; i < 10; ++i) {
        made.prepend(folder.filePath(u"desk%1.entraide"_s.arg(i)));
        QFile(made.first()).open(QIODevice::WriteOnly);
        noteDesk(settings, made.first());
    }
    EXPECT_EQ(recentDesks(settings), made.first(mostRecentDesks));
    QFile::remove(made[1]);
    EXPECT_FALSE(recentDesks(settings).contains(made[1]));
    forgetDesk(settings, made[0]);
    EXPECT_EQ(recentDesks(settings).first(), made[2]);
    EXPECT_EQ(lastDesk(settings), QString());
    EXPECT_EQ(recentDeskName(u"/a/desk.entraide"_s, {u"/a/desk.entraide"_s}), u"desk"_s);
    EXPECT_EQ(recentDeskName(u"/a/desk.entraide"_s, {u"/a/desk.entraide"_s, u"/b/desk.entraide"_s}), u"desk – /a"_s);
}

} // namespace
} // namespace entraide::THIS_FILE
