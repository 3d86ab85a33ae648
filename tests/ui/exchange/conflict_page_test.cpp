// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange_ui_fixture.h"
#include "replication/conflicts.h"
#include "storage/audit_trail.h"
#include "storage/database.h"
#include "ui/common/theme.h"
#include "ui/exchange/conflict_table.h"

#include <QApplication>
#include <QHeaderView>

namespace entraide::THIS_FILE {
namespace {

class ConflictTest : public ExchangeUiTest {
protected:
    ConflictTest()
        : peer(addPeer(serveTheirs())) {}

    /// The same note on both desks, then edited apart.
    NoteId conflictOn(const std::function<void(Note&)>& here, const std::function<void(Note&)>& there) {
        const NoteId id = addNote(*desk, u"Ring at the neighbours."_s);
        exchangeWith(peer);
        edit(*desk, id, here);
        edit(*theirs, id, there);
        exchangeWith(peer);
        return id;
    }
    NoteId twoTexts() {
        return conflictOn([](Note& note) { note.text = u"Code of the gate: ask the daughter."_s; },
                          [](Note& note) {
                              note.text = u"The lift is out of order."_s;
                              note.followUp = QDate(2026, 11, 30);
                          });
    }
    QPushButton& save() const { return *child<QPushButton>(u"saveConflict"_s); }

    QString peer;
};

TEST_F(ConflictTest, shouldListAConflictWithBothVersionsKept) {
    const NoteId id = twoTexts();
    EXPECT_EQ(page->pending(), 1);
    EXPECT_TRUE(said.contains(u"1"_s)) << qPrintable(said);
    page->openRecord(id.toString());
    EXPECT_EQ(page->shownRecord(), id.toString());
    ASSERT_EQ(lines().lineCount(), 1);
    EXPECT_EQ(lines().keyOf(0), u"text"_s);
    const auto text = [&](int column) { return lines().index(0, column).data().toString(); };
    EXPECT_EQ(text(ConflictModel::Before), u"Ring at the neighbours."_s);
    EXPECT_EQ(text(ConflictModel::FirstVersion), u"Code of the gate: ask the daughter."_s)
        << "ours first, whoever wins";
    EXPECT_EQ(text(ConflictModel::FirstVersion + 1), u"The lift is out of order."_s);
    EXPECT_EQ(lines().headerData(ConflictModel::FirstVersion + 1, Qt::Horizontal, Qt::DisplayRole).toString(),
              u"Etterbeek"_s);
    ASSERT_EQ(lines().merged().size(), 1) << "the day was changed in one place only";
    EXPECT_EQ(lines().merged().first().where, u"Etterbeek"_s);
    EXPECT_FALSE(save().isEnabled()) << "nothing is chosen yet";
}

TEST_F(ConflictTest, shouldCountAsReadWhatIsInFrontAndNothingElse) {
    page->hide();
    const NoteId id = conflictOn([](Note& note) { note.text = u"Ours."_s; },
                                 [](Note& note) {
                                     note.text = u"The key is with the neighbour."_s;
                                     note.level = ReadingLevel::Doorstep;
                                 });
    const auto readings = [&] {
        return desk->audit().find({.acts = {AuditAct::ReadSensitive}, .records = QStringList{id.toString()}}).size();
    };
    page->openRecord(id.toString());
    EXPECT_EQ(readings(), 0) << "behind another page nobody reads it";
    page->show();
    EXPECT_EQ(page->shownRecord(), id.toString());
    EXPECT_EQ(readings(), 1);
}

TEST_F(ConflictTest, shouldShowNothingThatCannotBeEnteredAsRead) {
    page->hide();
    const NoteId id = conflictOn([](Note& note) { note.text = u"Ours."_s; },
                                 [](Note& note) {
                                     note.text = u"The key is with the neighbour."_s;
                                     note.level = ReadingLevel::Doorstep;
                                 });
    page->openRecord(id.toString());
    said.clear();
    desk->database().execute("PRAGMA query_only=1");
    page->show();
    desk->database().execute("PRAGMA query_only=0");
    EXPECT_NE(page->shownRecord(), id.toString());
    EXPECT_FALSE(said.isEmpty()) << "and why is told";
}

TEST_F(ConflictTest, shouldEndEqualOnBothDesksWhenAVersionIsKept) {
    const NoteId id = twoTexts();
    page->openRecord(id.toString());
    press(u"allTheirs"_s);
    ASSERT_TRUE(save().isEnabled());
    press(u"saveConflict"_s);
    EXPECT_FALSE(done.isEmpty());
    EXPECT_EQ(page->pending(), 0);
    EXPECT_EQ(textOf(*desk, id), u"The lift is out of order."_s);
    EXPECT_EQ(desk->find<Note>(id)->followUp, QDate(2026, 11, 30)) << "and the merged field";
    exchangeWith(peer);
    EXPECT_EQ(textOf(*theirs, id), u"The lift is out of order."_s);
    EXPECT_EQ(everything(*desk), everything(*theirs));
    EXPECT_TRUE(replication::openConflicts(*theirs).isEmpty());
}

TEST_F(ConflictTest, shouldChooseByKeyAndKeepBothSentences) {
    const NoteId id = twoTexts();
    page->openRecord(id.toString());
    auto* table = child<ConflictTable>();
    table->setCurrentIndex(lines().index(0, ConflictModel::FirstVersion));
    QTest::keyClick(table, Qt::Key_2);
    EXPECT_EQ(lines().chosen(0), 1);
    QTest::keyClick(table, Qt::Key_1);
    EXPECT_EQ(lines().chosen(0), 0);
    table->setCurrentIndex(lines().index(0, ConflictModel::FirstVersion + 1));
    QTest::keyClick(table, Qt::Key_Space);
    EXPECT_EQ(lines().chosen(0), 1);
    QTest::keyClick(table, Qt::Key_3);
    EXPECT_EQ(lines().chosen(0), lines().both());
    press(u"saveConflict"_s);
    EXPECT_EQ(textOf(*desk, id), u"Code of the gate: ask the daughter. The lift is out of order."_s);
}

TEST_F(ConflictTest, shouldChooseByMouse) {
    const NoteId id = twoTexts();
    page->openRecord(id.toString());
    auto* table = child<ConflictTable>();
    const QRect cell = table->visualRect(lines().index(0, ConflictModel::FirstVersion + 1));
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {}, cell.center());
    EXPECT_EQ(lines().chosen(0), 1);
    QTest::mouseClick(table->viewport(), Qt::LeftButton, {},
                      table->visualRect(lines().index(0, ConflictModel::Before)).center());
    EXPECT_EQ(lines().chosen(0), 1) << "what was before is no choice";
}

TEST_F(ConflictTest, shouldBringTheChoiceBackOnUndoAndTakeItAgainOnRedo) {
    const NoteId id = twoTexts();
    page->openRecord(id.toString());
    const QString shown = textOf(*desk, id);
    press(u"allOurs"_s);
    press(u"saveConflict"_s);
    const ChangeSet settled = lastChanges;
    const Desk::UndoResult undone = desk->undo(settled);
    EXPECT_TRUE(undone.keptNewer.isEmpty());
    EXPECT_EQ(page->pending(), 1);
    EXPECT_EQ(textOf(*desk, id), shown) << "what was shown before is shown again";
    page->openRecord(id.toString());
    EXPECT_EQ(lines().lineCount(), 1);
    desk->undo(undone.done);
    EXPECT_EQ(page->pending(), 0);
    EXPECT_EQ(textOf(*desk, id), u"Code of the gate: ask the daughter."_s);
    exchangeWith(peer);
    EXPECT_EQ(everything(*desk), everything(*theirs));
}

TEST_F(ConflictTest, shouldWaitForADecisionLater) {
    const NoteId id = twoTexts();
    const QStringList before = everything(*desk);
    page->openRecord(id.toString());
    press(u"allOurs"_s);
    press(u"decideLater"_s);
    EXPECT_EQ(everything(*desk), before);
    EXPECT_EQ(page->pending(), 1);
    EXPECT_EQ(page->shownRecord(), QString());
}

TEST_F(ConflictTest, shouldAskAgainWhenThePeerChangedItMeanwhile) {
    const NoteId id = twoTexts();
    page->openRecord(id.toString());
    press(u"allTheirs"_s);
    // Behind the page's back, as when the other desk is faster than the eye.
    const auto worker = Desk::openAgain(desk->handle());
    edit(*worker, id, [](Note& note) { note.text = u"changed again"_s; });
    press(u"saveConflict"_s);
    EXPECT_FALSE(said.isEmpty());
    EXPECT_EQ(page->pending(), 1) << "nothing was written";
    EXPECT_EQ(textOf(*desk, id), u"changed again"_s);
    EXPECT_FALSE(save().isEnabled()) << "the line has another value now";
}

TEST_F(ConflictTest, shouldExplainADeletionThereAndLetTheRecordStay) {
    const NoteId id = addNote(*desk, u"Ring at the neighbours."_s);
    exchangeWith(peer);
    edit(*desk, id, [](Note& note) { note.text = u"Ring twice."_s; });
    theirs->write([&](Desk::Writer& writer) { writer.remove(id); });
    exchangeWith(peer);
    EXPECT_EQ(page->pending(), 1);
    page->openRecord(id.toString());
    EXPECT_EQ(lines().versions().conflict.kind, replication::ConflictKind::DeletedThere);
    ASSERT_EQ(lines().lineCount(), 1);
    ASSERT_EQ(lines().merged().size(), 1) << "what was changed is shown";
    ASSERT_EQ(replication::openConflicts(*theirs).size(), 1) << "the other desk sees it too, from its side";
    EXPECT_EQ(replication::openConflicts(*theirs).first().kind, replication::ConflictKind::DeletedHere);
    press(u"allOurs"_s);
    press(u"saveConflict"_s);
    EXPECT_EQ(page->pending(), 0);
    exchangeWith(peer);
    EXPECT_EQ(textOf(*theirs, id), u"Ring twice."_s);
    EXPECT_TRUE(replication::openConflicts(*theirs).isEmpty());
    EXPECT_EQ(everything(*desk), everything(*theirs));
}

TEST_F(ConflictTest, shouldDeleteEverywhereWhenTheDeletionIsKept) {
    const NoteId id = addNote(*desk, u"Ring at the neighbours."_s);
    exchangeWith(peer);
    desk->write([&](Desk::Writer& writer) { writer.remove(id); });
    edit(*theirs, id, [](Note& note) { note.text = u"Ring twice."_s; });
    exchangeWith(peer);
    ASSERT_EQ(page->pending(), 1);
    page->openRecord(id.toString());
    EXPECT_EQ(lines().versions().conflict.kind, replication::ConflictKind::DeletedHere);
    press(u"allOurs"_s);
    press(u"saveConflict"_s);
    EXPECT_EQ(textOf(*desk, id), u"(missing)"_s);
    exchangeWith(peer);
    EXPECT_EQ(textOf(*theirs, id), u"(missing)"_s);
    EXPECT_EQ(everything(*desk), everything(*theirs));
    EXPECT_EQ(page->pending(), 0);
}

TEST_F(ConflictTest, shouldNotTakeAnOrdinaryDeletionOrASettledConflictForOne) {
    const NoteId id = twoTexts();
    page->openRecord(id.toString());
    press(u"allOurs"_s);
    press(u"saveConflict"_s);
    const NoteId gone = addNote(*theirs, u"to go"_s);
    exchangeWith(peer);
    theirs->write([&](Desk::Writer& writer) { writer.remove(gone); });
    exchangeWith(peer);
    EXPECT_EQ(page->pending(), 0);
    EXPECT_TRUE(replication::openConflicts(*theirs).isEmpty());
    page->openRecord(id.toString());
    EXPECT_FALSE(said.isEmpty()) << "nothing to choose any more";
}

/// A request as a coordinator sees it, drawn in both schemes; with ENTRAIDE_PICTURES set, kept to be looked at.
TEST_F(ConflictTest, shouldDrawARequestsConflictInBothSchemes) {
    Person person;
    person.givenName = u"Lea"_s;
    person.familyName = u"Peeters"_s;
    person.language = Language::French;
    person.address.postcode = u"1050"_s;
    Beneficiary beneficiary;
    Request request;
    request.service = Service::Shopping;
    desk->write([&](Desk::Writer& writer) {
        beneficiary.person = writer.save(person);
        request.beneficiary = writer.save(beneficiary);
        request.remark = u"Ring at the neighbours."_s;
        request.when.kind = WhenKind::Fixed;
        request.when.from = QDate(2026, 11, 25);
        request.when.hours = *TimeRange::fromString(u"10:00-11:30"_s);
        request.id = writer.save(request);
    });
    exchangeWith(peer);
    const auto change = [&](Desk& where, const std::function<void(Request&)>& how) {
        where.write([&](Desk::Writer& writer) {
            Request edited = *writer.find<Request>(request.id);
            how(edited);
            writer.save(edited);
        });
    };
    change(*desk, [](Request& one) {
        one.when.hours = *TimeRange::fromString(u"09:15-11:15"_s);
        one.remark = u"Ring at the neighbours. Code of the gate: ask the daughter."_s;
        one.urgency = Urgency::Urgent;
    });
    change(*theirs, [](Request& one) {
        one.when.hours = *TimeRange::fromString(u"09:00-11:30"_s);
        one.remark = u"Ring at the neighbours. The lift is out of order, second floor."_s;
        one.peopleNeeded = 2;
    });
    exchangeWith(peer);
    ASSERT_EQ(page->pending(), 1);
    page->openRecord(request.id.toString());
    ASSERT_EQ(lines().lineCount(), 2);
    lines().choose(0, 0);
    const QString folderName = qEnvironmentVariable("ENTRAIDE_PICTURES");
    Theme theme(*qobject_cast<QApplication*>(QCoreApplication::instance()), Scheme::Light);
    for (const bool dark : {false, true}) {
        theme.setScheme(dark ? Scheme::Dark : Scheme::Light);
        for (const QSize size : {QSize(1248, 800), QSize(832, 600)}) {
            page->resize(size);
            QApplication::processEvents();
            auto* table = child<ConflictTable>();
            EXPECT_GE(table->width(), table->horizontalHeader()->length()) << "no column is out of sight";
            EXPECT_GE(table->viewport()->height(), table->verticalHeader()->length()) << "nor any line";
            const QImage picture = page->grab().toImage();
            EXPECT_EQ(picture.size(), size * page->devicePixelRatio());
            if (!folderName.isEmpty())
                picture.save(
                    u"%1/conflict-%2-%3.png"_s.arg(folderName, dark ? u"dark"_s : u"light"_s).arg(size.width()));
        }
    }
}

} // namespace
} // namespace entraide::THIS_FILE
