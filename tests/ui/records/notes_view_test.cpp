// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/workflow_fixture.h"
#include "ui/common/list_table.h"
#include "ui/records/address_lookup.h"
#include "ui/records/lines_view.h"
#include "ui/records/note_dialog.h"
#include "ui/records/notes_view.h"
#include "ui/records/page.h"
#include "ui/records/undo_history.h"
#include "workflows/candidates.h"

#include <QAction>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QSettings>
#include <QTabWidget>
#include <QTest>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class NotesViewTest : public WorkflowTest {
protected:
    NotesViewTest()
        : settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , candidates(*desk)
        , context{*desk, candidates, addresses, settings, [this] { return today; }, u"Nadia"_s}
        , history(*desk)
        , view(context) {
        QObject::connect(&view, &NotesView::done, &view,
                         [this](const QString& sentence, const QString& undo, const ChangeSet& set) {
                             lastDone = sentence;
                             history.add(undo, set);
                         });
        QObject::connect(&view, &NotesView::said, &view, [this](const QString& sentence) { lastSaid = sentence; });
        view.resize(640, 480);
        view.showRecord(about, u"Karim Volon"_s);
        view.show();
    }

    ListTable& table() { return view.findChild<LinesView*>()->table(); }
    QString cell(int row, int column) {
        return view.findChild<LinesView*>()->model().lines().value(row).cells.value(column);
    }
    QPushButton& button(const QString& name) { return *view.findChild<QPushButton*>(u"notes."_s + name); }
    NoteId note(const QString& text, QDate followUp = {}, ReadingLevel level = ReadingLevel::Team,
                const AnyId& record = {}) {
        Note one;
        one.about = record.isEmpty() ? about : record;
        one.text = text;
        one.followUp = followUp;
        one.level = level;
        one.by = u"Luc"_s;
        one.written = today.now.addDays(-1);
        return put(one);
    }
    Note read(const NoteId& id) const { return desk->find<Note>(id).value(); }

    QSettings settings;
    AddressLookup addresses{QString(), settings};
    CandidateService candidates;
    PageContext context;
    UndoHistory history;
    const AnyId about = volunteer(u"Karim"_s).toString();
    NotesView view;
    QString lastDone;
    QString lastSaid;
};

TEST_F(NotesViewTest, shouldWriteANoteWithADayByKeyboard) {
    EXPECT_TRUE(view.notes().isEmpty());
    button(u"write"_s).click();
    auto* dialog = view.findChild<NoteDialog*>();
    ASSERT_TRUE(dialog);
    QTest::keyClicks(dialog->findChild<QPlainTextEdit*>(u"noteText"_s), u"Rappeler"_s);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"followUp"_s), u"+7"_s);
    dialog->accept();
    ASSERT_EQ(view.notes().size(), 1);
    const Note written = view.notes().first();
    EXPECT_EQ(written.about, about);
    EXPECT_EQ(written.text, u"Rappeler"_s);
    EXPECT_EQ(written.followUp, wednesday.addDays(7));
    EXPECT_EQ(written.by, u"Nadia"_s);
    EXPECT_EQ(lastDone, u"The note is kept."_s);
    history.undo();
    EXPECT_TRUE(view.notes().isEmpty()) << "one undo step";
}

TEST_F(NotesViewTest, shouldNotKeepANoteWithoutTextOrWithADayThatIsOver) {
    button(u"write"_s).click();
    auto* dialog = view.findChild<NoteDialog*>();
    dialog->accept();
    EXPECT_TRUE(dialog->isVisible());
    dialog->findChild<QPlainTextEdit*>(u"noteText"_s)->setPlainText(u"x"_s);
    dialog->findChild<QLineEdit*>(u"followUp"_s)->setText(u"01/01/2020"_s);
    dialog->accept();
    EXPECT_TRUE(dialog->isVisible());
    dialog->findChild<QLineEdit*>(u"followUp"_s)->setText(u"bientôt"_s);
    dialog->accept();
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_EQ(desk->count(EntityType::Note), 0);
    dialog->findChild<QLineEdit*>(u"followUp"_s)->clear();
    dialog->accept();
    EXPECT_EQ(desk->count(EntityType::Note), 1);
}

TEST_F(NotesViewTest, shouldActByKeysOfItsList) {
    const NoteId id = note(u"Clés"_s, wednesday);
    ASSERT_EQ(view.notes().size(), 1);
    EXPECT_EQ(cell(0, 0), u"Today"_s);
    table().chooseRow(0);
    QTest::keyClick(&table(), Qt::Key_Space);
    EXPECT_EQ(read(id).state, NoteState::Done);
    QTest::keyClick(&table(), Qt::Key_Space);
    EXPECT_EQ(read(id).state, NoteState::Open);
    QTest::keyClick(&table(), Qt::Key_Plus);
    auto* later = view.findChild<QDialog*>(u"laterDay"_s);
    ASSERT_TRUE(later);
    later->findChild<QLineEdit*>(u"followUp"_s)->setText(u"+2"_s);
    later->accept();
    EXPECT_EQ(read(id).followUp, wednesday.addDays(2));
    QTest::keyClick(&table(), Qt::Key_Delete);
    EXPECT_FALSE(desk->find<Note>(id));
    history.undo();
    EXPECT_EQ(read(id).text, u"Clés"_s);
}

TEST_F(NotesViewTest, shouldChangeTheChosenNote) {
    const NoteId id = note(u"Avant"_s, wednesday.addDays(-2));
    table().chooseRow(0);
    button(u"change"_s).click();
    auto* dialog = view.findChild<NoteDialog*>();
    ASSERT_TRUE(dialog);
    EXPECT_EQ(dialog->findChild<QPlainTextEdit*>(u"noteText"_s)->toPlainText(), u"Avant"_s);
    dialog->findChild<QPlainTextEdit*>(u"noteText"_s)->setPlainText(u"Après"_s);
    dialog->accept();
    EXPECT_EQ(read(id).text, u"Après"_s);
    EXPECT_EQ(read(id).followUp, wednesday.addDays(-2)) << "a day that has come may stay";
}

TEST_F(NotesViewTest, shouldShowADoorstepNoteOnlyWhereItIsChosen) {
    note(u"Code 4711"_s, {}, ReadingLevel::Doorstep);
    EXPECT_FALSE(cell(0, 1).contains(u"4711"_s));
    auto* shown = view.findChild<QLabel*>(u"noteShown"_s);
    EXPECT_TRUE(shown->text().isEmpty());
    table().chooseRow(0);
    EXPECT_EQ(shown->text(), u"Code 4711"_s);
}

TEST_F(NotesViewTest, shouldSayOnItsTabHowManyAreOpen) {
    QTabWidget tabs;
    struct Panel : QObject {
        void done(const QString&, const QString&, const ChangeSet&) {}
        void said(const QString&, Tone) {}
    } panel;
    auto* other = NotesView::addTo(tabs, context, panel);
    other->showRecord(about, u"Karim"_s, {person(u"Lea"_s, u"P"_s).toString()});
    EXPECT_EQ(tabs.tabText(0), u"Notes"_s);
    note(u"Ouverte"_s);
    NoteId closed = note(u"Faite"_s);
    Note done = read(closed);
    done.state = NoteState::Done;
    put(done);
    EXPECT_EQ(tabs.tabText(0), u"Notes (1)"_s);
    EXPECT_EQ(other->notes().size(), 2);
}

TEST_F(NotesViewTest, shouldShowThePersonsNotesToo) {
    const AnyId asked = person(u"Lea"_s, u"Peeters"_s).toString();
    note(u"De la personne"_s, {}, ReadingLevel::Team, asked);
    EXPECT_TRUE(view.notes().isEmpty());
    view.showRecord(about, u"Karim"_s, {asked});
    EXPECT_EQ(view.notes().size(), 1);
}

TEST(NoteDialog, shouldThrowAwayWhatWasTypedOnlyWhenAskedTwice) {
    NoteDialog dialog(u"Note"_s, u"Karim"_s, {}, QDate(2026, 11, 23));
    dialog.show();
    dialog.findChild<QPlainTextEdit*>(u"noteText"_s)->setPlainText(u"Rappeler"_s);
    dialog.reject();
    EXPECT_TRUE(dialog.isVisible());
    dialog.findChild<QPlainTextEdit*>(u"noteText"_s)->setPlainText(u"Rappeler demain"_s);
    dialog.reject();
    EXPECT_TRUE(dialog.isVisible()) << "typed after it was asked about";
    dialog.reject();
    EXPECT_FALSE(dialog.isVisible());
    NoteDialog empty(u"Note"_s, u"Karim"_s, {}, QDate(2026, 11, 23));
    empty.show();
    empty.reject();
    EXPECT_FALSE(empty.isVisible()) << "nothing is lost";
}

} // namespace
} // namespace entraide::THIS_FILE
