// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/workflow_fixture.h"
#include "ui/common/command.h"
#include "ui/common/list_table.h"
#include "ui/printing/call_list_sheet.h"
#include "ui/records/address_lookup.h"
#include "ui/records/lines_view.h"
#include "ui/records/undo_history.h"
#include "ui/today/call_list_view.h"
#include "ui/today/today_page.h"
#include "workflows/candidates.h"
#include "workflows/note_desk.h"

#include <QAction>
#include <QSettings>
#include <QTest>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class CallListViewTest : public WorkflowTest {
protected:
    CallListViewTest()
        : settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , candidates(*desk)
        , context{*desk, candidates, addresses, settings, [this] { return today; }, u"Nadia"_s}
        , history(*desk) {}

    void open() {
        page = std::make_unique<TodayPage>(context);
        QObject::connect(page.get(), &Page::done, page.get(),
                         [this](const QString& sentence, const QString& undo, const ChangeSet& set) {
                             lastDone = sentence;
                             history.add(undo, set);
                         });
        QObject::connect(page.get(), &Page::openRequested, page.get(), [this](const QString& id) { opened = id; });
        page->resize(1248, 800);
        page->show();
        action(u"today.calls"_s).trigger();
        settle(1);
    }
    void settle(qsizetype lines) {
        ASSERT_TRUE(QTest::qWaitFor([&] { return view().calls().size() == lines; }, 20'000));
    }
    CallListView& view() const { return *page->findChild<CallListView*>(); }
    QAction& action(const QString& id) const {
        for (QAction* one : page->menuActions()) {
            if (one->objectName() == id)
                return *one;
        }
        throw std::runtime_error("no such action");
    }
    NoteId noteToday() {
        return NoteDesk(*desk, u"Nadia"_s).write({helper.toString(), u"Clés"_s, wednesday, {}}, today)->note;
    }

    QSettings settings;
    AddressLookup addresses{QString(), settings};
    CandidateService candidates;
    PageContext context;
    UndoHistory history;
    const VolunteerId helper = volunteer(u"Karim"_s);
    std::unique_ptr<TodayPage> page;
    QString lastDone;
    QString opened;
};

TEST_F(CallListViewTest, shouldShowWhomToRingInThePlaceOfTheDay) {
    noteToday();
    open();
    const QStringList cells = view().findChild<LinesView*>()->model().lines().value(0).cells;
    EXPECT_EQ(cells.value(1), u"Karim Volon"_s);
    EXPECT_EQ(cells.value(2), u"0468 00 00 01"_s);
    EXPECT_TRUE(cells.value(4).contains(u"Clés"_s));
    EXPECT_EQ(page->shownRecord(), helper.toString()) << "a note is about what is shown";
    EXPECT_EQ(page->printAction(), &action(u"calls.print"_s));
    action(u"calls.back"_s).trigger();
    EXPECT_FALSE(view().isShown());
    EXPECT_EQ(page->printAction(), nullptr);
    EXPECT_FALSE(action(u"calls.made"_s).isEnabled());
}

TEST_F(CallListViewTest, shouldNoteACallAndTakeItBack) {
    const NoteId id = noteToday();
    open();
    action(u"calls.made"_s).trigger();
    EXPECT_EQ(desk->find<Note>(id)->state, NoteState::Done);
    EXPECT_TRUE(lastDone.contains(u"Karim Volon"_s)) << qPrintable(lastDone);
    EXPECT_TRUE(view().calls().isEmpty());
    history.undo();
    EXPECT_EQ(desk->find<Note>(id)->state, NoteState::Open);
    settle(1);
}

TEST_F(CallListViewTest, shouldPutOffWhoWasNotReached) {
    const NoteId id = noteToday();
    open();
    action(u"calls.missed"_s).trigger();
    EXPECT_EQ(desk->find<Note>(id)->followUp, wednesday.addDays(1));
    EXPECT_TRUE(desk->find<Note>(id)->text.startsWith(u"Clés\n"_s)) << "what was noted stays";
    EXPECT_TRUE(view().calls().isEmpty());
}

TEST_F(CallListViewTest, shouldOpenWhatACallIsAbout) {
    noteToday();
    open();
    action(u"calls.open"_s).trigger();
    EXPECT_EQ(opened, helper.toString());
}

TEST_F(CallListViewTest, shouldKeepTheDaysKeysToTheDay) {
    noteToday();
    open();
    EXPECT_FALSE(action(u"today.call_done"_s).isEnabled());
    EXPECT_FALSE(action(u"today.open"_s).isEnabled());
    EXPECT_TRUE(action(u"calls.open"_s).isEnabled());
}

TEST_F(CallListViewTest, shouldFillPagesWithRoomToWrite) {
    for (int i = 0; i < 40; ++i)
        noteToday();
    const auto head = callSheetHead(*desk, today, Language::English);
    EXPECT_EQ(callListPages({}, head).pageCount(), 1);
    const int pages = callListPages(callList(*desk, today), head).pageCount();
    EXPECT_GE(pages, 2);
    EXPECT_LE(pages, 4);
}

} // namespace
} // namespace entraide::THIS_FILE
