// SPDX-License-Identifier: GPL-3.0-or-later
// What became of two weeks of visits, typed in one go.
#include "tandems_fixture.h"
#include "ui/common/filter_bar.h"

#include <QAbstractItemModelTester>
#include <QDateEdit>
#include <QLineEdit>

namespace entraide::THIS_FILE {
namespace {

constexpr int tandemsMade = 5;
constexpr int visitsInTwoWeeks = 4; // Tuesdays and Thursdays

class VisitLogTest : public TandemsFixture {
protected:
    VisitLogTest() {
        for (int i = 0; i < tandemsMade; ++i)
            m_tandems.append(makeTandem(i % 2 == 0 ? m_karim : m_sofie, i < 2 ? m_lea : m_jean));
    }

    void pressLog(Qt::Key key, Qt::KeyboardModifiers modifiers = {}) { press(logTable(), key, modifiers); }
    /// Types into the cell that is open.
    void typeInCell(const QString& text, Qt::Key end) {
        QWidget* editor = QApplication::focusWidget();
        ASSERT_TRUE(editor && logTable().isAncestorOf(editor));
        auto* field =
            editor->findChild<QLineEdit*>() ? editor->findChild<QLineEdit*>() : qobject_cast<QLineEdit*>(editor);
        ASSERT_TRUE(field);
        field->selectAll();
        QTest::keyClicks(field, text);
        QTest::keyClick(editor, end);
        QCoreApplication::processEvents(); // Enter closes a cell by an event
    }

    QList<TandemId> m_tandems;
};

TEST_F(VisitLogTest, shouldShowEveryTimeOfTheLastTwoWeeks) {
    open();
    const QAbstractItemModelTester tester(&log());
    openLog();
    EXPECT_EQ(log().rowCount(), tandemsMade * visitsInTwoWeeks);
    EXPECT_EQ(log().lineAt(0).time.date, QDate(2026, 11, 10));
    EXPECT_FALSE(can(u"tandems.log.forward"_s));
    waitForLog([this] { pressLog(Qt::Key_PageUp, Qt::AltModifier); });
    EXPECT_EQ(m_page->log().last(), QDate(2026, 11, 9));
    EXPECT_EQ(log().lineAt(0).time.date, QDate(2026, 10, 27));
    EXPECT_TRUE(can(u"tandems.log.forward"_s));
}

TEST_F(VisitLogTest, shouldShowAMonthOrTheDaysThatAreSaidByKeys) {
    open();
    openLog();
    waitForLog([this] { pressLog(Qt::Key_H); });
    EXPECT_EQ(m_page->log().first(), QDate(2026, 11, 1));
    EXPECT_EQ(m_page->log().last(), m_today.date) << "until today";
    EXPECT_EQ(log().lineAt(0).time.date, QDate(2026, 11, 3));
    waitForLog([this] { pressLog(Qt::Key_L); });
    EXPECT_EQ(m_page->log().first(), QDate(2026, 10, 1));
    EXPECT_EQ(m_page->log().last(), QDate(2026, 10, 31));
    waitForLog([this] { pressLog(Qt::Key_PageUp, Qt::AltModifier); });
    EXPECT_EQ(m_page->log().first(), QDate(2026, 9, 1)) << "a month back";
    EXPECT_EQ(m_page->log().last(), QDate(2026, 9, 30));
    pressLog(Qt::Key_D);
    auto* from = inDialog<QDateEdit>(u"daysFrom"_s);
    auto* until = inDialog<QDateEdit>(u"daysUntil"_s);
    ASSERT_TRUE(from && until);
    from->setDate(QDate(2026, 11, 12));
    until->setDate(QDate(2026, 11, 11));
    sayYes();
    ASSERT_TRUE(dialog()) << "the last day lies before the first";
    until->setDate(QDate(2026, 11, 17));
    waitForLog([this] { sayYes(); });
    EXPECT_EQ(log().rowCount(), 2 * tandemsMade);
    waitForLog([this] { pressLog(Qt::Key_PageUp, Qt::AltModifier); });
    EXPECT_EQ(m_page->log().first(), QDate(2026, 11, 6)) << "as many days back";
    EXPECT_EQ(m_page->log().last(), QDate(2026, 11, 11));
    waitForLog([this] { pressLog(Qt::Key_W); });
    EXPECT_EQ(m_page->log().first(), m_today.date.addDays(-13));
}

TEST_F(VisitLogTest, shouldBeginWithTheOldestOfWhichNothingIsNoted) {
    open();
    openLog();
    const QString first = log().lineAt(0).key();
    logTable().chooseRow(0);
    pressLog(Qt::Key_P);
    waitForLog([this] { pressLog(Qt::Key_S, Qt::ControlModifier); });
    EXPECT_EQ(log().rowOf(first), tandemsMade * visitsInTwoWeeks - 1);
    for (int row = 1; row < log().rowCount() - 1; ++row)
        EXPECT_LE(log().lineAt(row - 1).time.date, log().lineAt(row).time.date);
}

TEST_F(VisitLogTest, shouldSaveTwentyVisitsInOneStepAndUndoThem) {
    open();
    openLog();
    logTable().selectAll();
    pressLog(Qt::Key_P);
    EXPECT_EQ(m_page->log().unsaved(), 20);
    EXPECT_EQ(m_page->pending(), 20);
    EXPECT_FALSE(m_page->status().text.isEmpty());
    EXPECT_EQ(m_desk->count(EntityType::Visit), 0);
    waitForLog([this] { pressLog(Qt::Key_S, Qt::ControlModifier); });
    EXPECT_EQ(m_steps, 1);
    EXPECT_EQ(visitsIn(VisitState::Performed), 20);
    EXPECT_EQ(visitsOf(m_tandems.first()).first().minutes, 60);
    EXPECT_EQ(m_page->log().unsaved(), 0);
    waitForLog([this] { undo(); });
    EXPECT_EQ(m_desk->count(EntityType::Visit), 0);
}

TEST_F(VisitLogTest, shouldTypeMinutesAndKilometresByKeyboard) {
    open();
    openLog();
    logTable().chooseRow(0);
    pressLog(Qt::Key_7); // opens the minutes with what is typed
    typeInCell(u"75"_s, Qt::Key_Tab);
    typeInCell(u"6"_s, Qt::Key_Return); // and on to the line below
    EXPECT_EQ(logTable().currentIndex().row(), 1);
    EXPECT_EQ(m_page->log().unsaved(), 1);
    const VisitEntry entry = log().entries().first();
    EXPECT_EQ(entry.state, VisitState::Performed);
    EXPECT_EQ(entry.minutes, 75);
    EXPECT_EQ(entry.kilometres, 6);
}

TEST_F(VisitLogTest, shouldNoteNothingWhereTabOnlyPasses) {
    open();
    openLog();
    logTable().chooseRow(0);
    pressLog(Qt::Key_Return); // opens the minutes
    ASSERT_TRUE(logTable().isTyping());
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    EXPECT_EQ(logTable().currentIndex().row(), 1); // no reason is asked for: on to the next line
    EXPECT_EQ(m_page->log().unsaved(), 0);
}

TEST_F(VisitLogTest, shouldAskWhyAVisitWasMissedAndGoToTheNext) {
    open();
    openLog();
    logTable().chooseRow(0);
    pressLog(Qt::Key_M);
    EXPECT_EQ(m_page->log().unsaved(), 0); // not before the reason is there
    giveReason(u"Personne à la porte"_s);
    EXPECT_EQ(logTable().currentIndex().row(), 1);
    pressLog(Qt::Key_X);
    giveReason(u"Malade"_s);
    waitForLog([this] { pressLog(Qt::Key_S, Qt::ControlModifier); });
    EXPECT_EQ(visitsIn(VisitState::Missed), 1);
    EXPECT_EQ(visitsIn(VisitState::Excused), 1);
    EXPECT_EQ(m_steps, 1);
}

TEST_F(VisitLogTest, shouldKeepWhatIsTypedWhenThePageIsLeft) {
    open();
    openLog();
    logTable().chooseRow(2);
    pressLog(Qt::Key_P);
    pressLog(Qt::Key_P); // of the next
    logTable().chooseRow(3);
    pressLog(Qt::Key_Delete);
    EXPECT_FALSE(log().hasDraft(3));
    m_page->showTab(TandemsPage::TandemsTab);
    EXPECT_EQ(m_page->pending(), 1);
    m_page->hide();
    // Somebody else changes a tandem meanwhile: the log is read anew.
    m_desk->write([&](Desk::Writer& writer) {
        Tandem other = *writer.find<Tandem>(m_tandems.last());
        other.remark = u"clé chez la voisine"_s;
        writer.save(other);
    });
    m_page->show();
    waitForLog([this] { m_page->showTab(TandemsPage::LogTab); });
    EXPECT_EQ(m_page->log().unsaved(), 1);
    EXPECT_TRUE(log().hasDraft(2));
    logTable().chooseRow(2);
    action(u"tandems.log.drop"_s)->trigger(); // a window that was hidden gets no keys offscreen
    EXPECT_EQ(m_page->log().unsaved(), 0);
}

TEST_F(VisitLogTest, shouldTakeWhatIsTypedAlongToAnotherWindow) {
    open();
    openLog();
    logTable().chooseRow(2);
    pressLog(Qt::Key_P);
    EXPECT_FALSE(m_page->log().whatIsTyped().isEmpty());
    const QVariant typed = m_page->log().typed();
    open(); // as when the language changes
    m_page->log().takeUp(typed);
    EXPECT_EQ(m_page->log().unsaved(), 1);
    openLog();
    EXPECT_TRUE(log().hasDraft(2));
    m_page->log().saveTyped();
    EXPECT_TRUE(m_page->log().whatIsTyped().isEmpty());
    EXPECT_EQ(visitsIn(VisitState::Performed), 1);
}

TEST_F(VisitLogTest, shouldApproveThePerformedOnesInOneStep) {
    open();
    openLog();
    pressLog(Qt::Key_P, Qt::ShiftModifier);
    EXPECT_FALSE(can(u"tandems.log.approveAll"_s)); // nothing is saved yet
    waitForLog([this] { pressLog(Qt::Key_S, Qt::ControlModifier); });
    FilterBar& filter = m_page->log().filter();
    filter.setChosenFilter(u"approve"_s);
    Q_EMIT filter.namedFilterChosen(u"approve"_s);
    EXPECT_EQ(log().rowCount(), 20);
    logTable().chooseRow(0);
    waitForLog([this] { pressLog(Qt::Key_A); });
    EXPECT_EQ(visitsIn(VisitState::Approved), 1);
    EXPECT_EQ(log().rowCount(), 19);
    waitForLog([this] { pressLog(Qt::Key_A, Qt::ShiftModifier); });
    EXPECT_EQ(visitsIn(VisitState::Approved), 20);
    EXPECT_EQ(m_steps, 3);
    EXPECT_EQ(log().rowCount(), 0);
}

TEST_F(VisitLogTest, shouldSayWhyNothingWasSavedWhenOneIsRefused) {
    open();
    openLog();
    logTable().selectAll();
    pressLog(Qt::Key_P);
    // Another window has approved one of them, and this one does not know yet.
    const auto other = Desk::openAgain(m_desk->handle());
    other->write([&](Desk::Writer& writer) {
        Visit visit;
        visit.tandem = m_tandems.first();
        visit.volunteer = m_karim;
        visit.state = VisitState::Approved;
        visit.date = QDate(2026, 11, 12);
        visit.hours = {600, 660};
        writer.save(visit);
    });
    pressLog(Qt::Key_S, Qt::ControlModifier);
    EXPECT_FALSE(m_said.isEmpty());
    EXPECT_EQ(m_desk->count(EntityType::Visit), 1);
    EXPECT_EQ(m_page->log().unsaved(), 20);
}

TEST_F(VisitLogTest, shouldLetGoOfWhatWasTypedForTimesThatAreNoMore) {
    open();
    openLog();
    logTable().selectAll();
    pressLog(Qt::Key_P);
    waitForLog([this] { m_desk->write([&](Desk::Writer& writer) { writer.remove(m_tandems.first()); }); });
    EXPECT_EQ(m_page->log().unsaved(), 16);
    EXPECT_FALSE(m_said.isEmpty());
}

} // namespace
} // namespace entraide::THIS_FILE
