// SPDX-License-Identifier: GPL-3.0-or-later
// A university desk's day: many sign-ups dealt with by keyboard, who is told, sheets that come back.
#include "interchange/mailto.h"
#include "storage/desk.h"
#include "ui/common/job.h"
#include "ui/common/job_bar.h"
#include "ui/common/list_table.h"
#include "ui/postings/posting_form.h"
#include "ui/postings/posting_panel.h"
#include "ui/postings/postings_page.h"
#include "ui/postings/questions_model.h"
#include "ui/postings/sheet_view.h"
#include "ui/postings/signups_model.h"
#include "ui/postings/signups_panel.h"
#include "ui/postings/signups_view.h"
#include "ui/postings/tell_model.h"
#include "ui/postings/tell_view.h"
#include "ui/postings/tell_words.h"
#include "ui/records/address_lookup.h"
#include "ui/records/long_steps.h"
#include "ui/records/undo_history.h"
#include "ui/words/time_words.h"
#include "workflows/candidates.h"
#include "workflows/posting_desk.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QInputDialog>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSettings>
#include <QTemporaryDir>
#include <QTest>
#include <QUrlQuery>

#include <gmock/gmock.h>
#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using Group = SignupsModel::Group;

class ManySignupsTest : public ::testing::Test {
protected:
    ManySignupsTest()
        : desk(Desk::create(folder.filePath(u"desk.entraide"_s), {}, u"Exemple"_s, true))
        , settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat) {
        candidates = std::make_unique<CandidateService>(*desk);
        context = std::make_unique<PageContext>(
            PageContext{*desk, *candidates, addresses, settings, [this] { return today; }, u"Nadia"_s});
        history = std::make_unique<UndoHistory>(*desk);
        page = std::make_unique<PostingsPage>(*context);
        page->resize(1280, 800);
        page->show();
        QObject::connect(page.get(), &Page::done, page.get(),
                         [this](const QString& sentence, const QString& undo, const ChangeSet& set) {
                             lastDone = sentence;
                             history->add(undo, set);
                         });
        QObject::connect(page.get(), &Page::said, page.get(),
                         [this](const QString& sentence, Tone) { lastSaid = sentence; });
    }
    template <class W> W* child(const QString& name = {}) const { return page->findChild<W*>(name); }
    SignupsModel& signups() const { return *child<SignupsModel>(); }
    SignupsView& view() const { return *child<SignupsView>(); }
    SignupsPanel& panel() const { return *child<SignupsPanel>(); }
    QAction& action(const QString& id) const {
        for (QAction* one : page->menuActions()) {
            if (one->objectName() == id)
                return *one;
        }
        throw std::runtime_error("no such action");
    }
    bool answer(const QString& reason) const {
        auto* dialog = child<QInputDialog>();
        if (!dialog)
            return false;
        dialog->setTextValue(reason);
        dialog->accept();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
        return true;
    }
    /// Published, one role in one shift, with so many sign-ups.
    PostingId posting(int places, int people, QDate date = QDate(2026, 11, 25)) {
        Posting made;
        made.state = PostingState::Published;
        made.title.en = u"Letters by hand"_s;
        made.title.nl = u"Brieven"_s;
        made.contactName = u"Sophie Laurent"_s;
        made.questions = {{{}, {}, u"Own pen?"_s, {}}};
        made.roles = {{u"w"_s, {{}, {}, u"Writing"_s, {}}, places, {}}};
        made.shifts = {{u"s1"_s, date, {600, 690}, {}, {}}};
        desk->write([&](Desk::Writer& writer) {
            Organisation host;
            host.name = u"Maison Éphémère"_s;
            made.organisation = writer.save(host);
            made.id = writer.save(made);
            for (int i = 0; i < people; ++i) {
                Person person;
                person.givenName = u"N%1"_s.arg(i, 4, 10, QChar(u'0'));
                person.familyName = u"Test"_s;
                person.language = i % 2 ? Language::Dutch : Language::English;
                person.emails = {u"n%1@example.org"_s.arg(i)};
                Volunteer volunteer;
                volunteer.person = writer.save(person);
                volunteer.state = VolunteerState::Active;
                Signup signup;
                signup.posting = made.id;
                signup.role = u"w"_s;
                signup.shift = u"s1"_s;
                signup.volunteer = writer.save(volunteer);
                signup.answers = {u"yes %1"_s.arg(i)};
                signup.received = today.now.addSecs(i);
                ids.append(writer.save(signup));
            }
        });
        page->openRecord(made.id.toString());
        return made.id;
    }
    SignupState stateOf(const SignupId& id) const { return desk->find<Signup>(id)->state; }
    bool settled() const {
        return QTest::qWaitFor([this] { return !panel().isReading() && page->findChildren<Job*>().isEmpty(); }, 30'000);
    }

    QTemporaryDir folder;
    const Today today = Today::at(QDateTime(QDate(2026, 11, 18), QTime(14, 0)));
    std::unique_ptr<Desk> desk;
    QSettings settings;
    AddressLookup addresses{QString(), settings};
    std::unique_ptr<CandidateService> candidates;
    std::unique_ptr<PageContext> context;
    std::unique_ptr<UndoHistory> history;
    std::unique_ptr<PostingsPage> page;
    QList<SignupId> ids;
    QString lastDone;
    QString lastSaid;
};

TEST_F(ManySignupsTest, shouldActOnAllThatAreChosenAndUndoThatAsOne) {
    posting(2, 4);
    view().chooseAll({ids[0], ids[1], ids[2]});
    action(u"signups.confirm"_s).trigger();
    EXPECT_EQ(stateOf(ids[0]), SignupState::Confirmed);
    EXPECT_EQ(stateOf(ids[1]), SignupState::Confirmed);
    EXPECT_EQ(stateOf(ids[2]), SignupState::Reserve);
    EXPECT_EQ(view().chosen(), ids[3]) << "the next is chosen";
    history->undo();
    for (const SignupId& id : ids)
        EXPECT_EQ(stateOf(id), SignupState::Applied);
}

TEST_F(ManySignupsTest, shouldReadThousandsInSlicesAndFollowOneChange) {
    const QAbstractItemModelTester rules(&signups(), QAbstractItemModelTester::FailureReportingMode::Fatal);
    posting(3, 1200);
    EXPECT_TRUE(panel().isReading()) << "the window is not held up";
    EXPECT_GT(signups().count(Group::Applied), 0) << "the first are there at once";
    ASSERT_TRUE(settled());
    EXPECT_EQ(signups().count(Group::Applied), 1200);
    view().choose(ids[700]);
    action(u"signups.confirm"_s).trigger();
    EXPECT_EQ(signups().count(Group::Applied), 1199);
    EXPECT_EQ(signups().count(Group::Placed), 1);
    EXPECT_EQ(view().chosen(), ids[701]);
    action(u"signups.withdraw"_s).trigger();
    EXPECT_EQ(signups().count(Group::Withdrawn), 1);
    history->undo();
    EXPECT_EQ(signups().count(Group::Withdrawn), 0);
    EXPECT_EQ(signups().count(Group::Applied), 1199);
}

TEST_F(ManySignupsTest, shouldConfirmHundredsAtOnceAwayFromTheWindow) {
    posting(100, 300);
    view().selectAll();
    action(u"signups.confirm"_s).trigger();
    ASSERT_TRUE(settled());
    EXPECT_EQ(signups().count(Group::Placed), 100);
    EXPECT_EQ(signups().count(Group::Reserve), 200);
    EXPECT_EQ(stateOf(ids[99]), SignupState::Confirmed);
    EXPECT_EQ(stateOf(ids[100]), SignupState::Reserve);
    EXPECT_FALSE(lastDone.isEmpty());
}

TEST_F(ManySignupsTest, shouldDeclineWithTheReasonThatIsTold) {
    const PostingId id = posting(2, 2);
    view().chooseAll(ids);
    action(u"signups.decline"_s).trigger();
    ASSERT_TRUE(answer(u"too young"_s));
    EXPECT_EQ(desk->find<Signup>(ids[1])->reason, u"too young"_s);
    child<PostingPanel>()->showTell();
    auto& tell = *child<TellView>();
    EXPECT_EQ(tell.count(), 2);
    const QList<TellMessage> messages = tell.messages();
    ASSERT_EQ(messages.size(), 2) << "one in each language";
    for (const TellMessage& message : messages)
        EXPECT_TRUE(message.text.contains(u"too young"_s));
    tell.findChild<ListTable*>()->selectAll();
    action(u"signups.told"_s).trigger();
    EXPECT_EQ(tell.count(), 0);
    EXPECT_TRUE(desk->find<Signup>(ids[0])->toldAt.isValid());
    history->undo();
    EXPECT_EQ(tell.count(), 2);
    EXPECT_EQ(desk->find<Posting>(id)->state, PostingState::Published);
}

TEST_F(ManySignupsTest, shouldCancelAShiftAndShowWhomToTell) {
    const PostingId id = posting(1, 2);
    ASSERT_TRUE(PostingDesk(*desk).confirm(ids[0], today));
    view().choose(ids[0]);
    action(u"postings.cancelShift"_s).trigger();
    ASSERT_TRUE(answer(u"strike"_s));
    EXPECT_TRUE(desk->find<Posting>(id)->shifts[0].cancelled);
    EXPECT_EQ(child<TellView>()->count(), 2);
    EXPECT_TRUE(child<TellView>()->isVisible());
    EXPECT_FALSE(action(u"postings.cancelShift"_s).isEnabled());
}

TEST_F(ManySignupsTest, shouldCancelAndRestoreAShiftOfHundredsAwayFromTheWindow) {
    const PostingId id = posting(1, 60);
    const auto cancelled = [&] { return desk->find<Posting>(id)->shifts[0].cancelled; };
    view().choose(ids[0]);
    action(u"postings.cancelShift"_s).trigger();
    ASSERT_TRUE(answer(u"strike"_s));
    EXPECT_TRUE(child<LongSteps>()->isBusy()) << "the window is not held up";
    action(u"signups.confirm"_s).trigger();
    EXPECT_TRUE(lastSaid.contains(u"under way"_s)) << qPrintable(lastSaid);
    ASSERT_TRUE(settled());
    EXPECT_TRUE(cancelled());
    EXPECT_EQ(stateOf(ids[59]), SignupState::Withdrawn);
    auto& tell = *child<TellView>();
    EXPECT_EQ(tell.count(), 60);
    tell.findChild<ListTable*>()->selectAll();
    action(u"signups.told"_s).trigger();
    EXPECT_TRUE(child<LongSteps>()->isBusy());
    ASSERT_TRUE(settled());
    EXPECT_EQ(tell.count(), 0);
    history->undo();
    EXPECT_EQ(tell.count(), 60) << "one step";
    panel().showShift({});
    child<PostingPanel>()->showSignups();
    view().choose(ids[0]);
    action(u"postings.restoreShift"_s).trigger();
    EXPECT_TRUE(child<LongSteps>()->isBusy());
    ASSERT_TRUE(settled());
    EXPECT_FALSE(cancelled());
    EXPECT_EQ(stateOf(ids[59]), SignupState::Applied);
    action(u"postings.delete"_s).trigger();
    EXPECT_TRUE(child<LongSteps>()->isBusy());
    ASSERT_TRUE(settled());
    EXPECT_FALSE(desk->find<Posting>(id));
    history->undo();
    EXPECT_EQ(stateOf(ids[59]), SignupState::Applied);
}

TEST_F(ManySignupsTest, shouldLeaveEverythingAsItWasWhenALongStepIsStopped) {
    const PostingId id = posting(1, 60);
    QString shown;
    QObject::connect(child<LongSteps>(), &LongSteps::started, page.get(), [&](Job* job) {
        shown = job->title();
        job->cancel();
    });
    view().choose(ids[0]);
    action(u"postings.cancelShift"_s).trigger();
    ASSERT_TRUE(answer(u"strike"_s));
    ASSERT_TRUE(settled());
    EXPECT_FALSE(shown.isEmpty());
    EXPECT_TRUE(child<JobBar>());
    EXPECT_FALSE(desk->find<Posting>(id)->shifts[0].cancelled);
    EXPECT_EQ(stateOf(ids[0]), SignupState::Applied);
    EXPECT_TRUE(lastSaid.contains(u"Nothing was changed"_s)) << qPrintable(lastSaid);
    EXPECT_FALSE(child<LongSteps>()->isBusy());
    EXPECT_FALSE(history->canUndo());
}

TEST_F(ManySignupsTest, shouldKeepWhoIsChosenAmongThoseToTell) {
    posting(2, 4);
    view().chooseAll(ids);
    action(u"signups.decline"_s).trigger();
    ASSERT_TRUE(answer(u"too young"_s));
    child<PostingPanel>()->showTell();
    auto& table = *child<TellView>()->findChild<ListTable*>();
    auto& model = *child<TellModel>();
    const auto chosen = [&] {
        QList<SignupId> all;
        for (const int row : table.selectedRows())
            all.append(model.signupAt(row).id);
        return all;
    };
    table.chooseRow(model.rowOf(ids[2]));
    PostingDesk(*desk).markTold({ids[0]}, today); // as another desk would
    ASSERT_EQ(model.rowCount(), 3);
    EXPECT_EQ(chosen(), QList{ids[2]}) << "not whoever is on that line now";
    EXPECT_EQ(model.signupAt(table.currentIndex().row()).id, ids[2]);
    table.selectAll();
    PostingDesk(*desk).markTold({ids[2]}, today);
    EXPECT_THAT(chosen(), ::testing::UnorderedElementsAre(ids[1], ids[3]));
    table.chooseRow(1);
    const SignupId gone = chosen().value(0);
    PostingDesk(*desk).markTold({gone}, today);
    EXPECT_EQ(chosen().size(), 1) << "the next, once the chosen one knows";
}

TEST_F(ManySignupsTest, shouldShowTheAnswersOfWhoIsChosen) {
    posting(1, 2);
    view().choose(ids[1]);
    const QString detail = child<QLabel>(u"signupDetail"_s)->text();
    EXPECT_TRUE(detail.contains(u"Own pen? yes 1"_s)) << qPrintable(detail);
}

TEST_F(ManySignupsTest, shouldWriteQuestionsInEachLanguage) {
    const PostingId id = posting(1, 0);
    action(u"postings.edit"_s).trigger();
    auto& questions = *child<QuestionsModel>();
    ASSERT_EQ(questions.rowCount(), 1);
    const int row = questions.addLine();
    questions.setData(questions.index(row, QuestionsModel::DutchColumn), u"Naaimachine?"_s, Qt::EditRole);
    questions.setData(questions.index(row, QuestionsModel::GermanColumn), u"Nähmaschine?"_s, Qt::EditRole);
    child<QLineEdit>(u"title.de"_s)->setText(u"Briefe"_s);
    Q_EMIT child<PostingForm>()->saveRequested();
    const Posting saved = *desk->find<Posting>(id);
    ASSERT_EQ(saved.questions.size(), 2);
    EXPECT_EQ(saved.questions[1].nl, u"Naaimachine?"_s);
    EXPECT_EQ(saved.questions[1].de, u"Nähmaschine?"_s);
    EXPECT_EQ(saved.title.de, u"Briefe"_s);
}

TEST_F(ManySignupsTest, shouldEnterASheetByKeyboard) {
    posting(3, 3, QDate(2026, 11, 16));
    for (const SignupId& id : ids)
        ASSERT_TRUE(PostingDesk(*desk).confirm(id, today));
    action(u"postings.sheet"_s).trigger();
    auto& sheet = *child<SheetView>();
    auto* code = child<QLineEdit>(u"sheetCode"_s);
    code->setText(u"2026-47-eph"_s);
    QTest::keyClick(code, Qt::Key_Return);
    auto* line = child<QLineEdit>(u"sheetLine"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return line->isEnabled(); }, 20'000));
    for (const QString& typed : {u"a 45"_s, u"n"_s, u"3 e"_s}) {
        line->setText(typed);
        QTest::keyClick(line, Qt::Key_Return);
    }
    EXPECT_EQ(sheet.marked(), 3);
    EXPECT_EQ(stateOf(ids[0]), SignupState::Confirmed) << "nothing is kept before the sheet is saved";
    QTest::keyClick(line, Qt::Key_Return);
    QList<SignupState> states;
    for (const SignupId& id : ids)
        states.append(stateOf(id));
    EXPECT_THAT(states,
                ::testing::UnorderedElementsAre(SignupState::Attended, SignupState::NoShow, SignupState::Excused));
    history->undo();
    EXPECT_EQ(stateOf(ids[2]), SignupState::Confirmed);
}

TEST_F(ManySignupsTest, shouldNoticeASheetTypedTwiceAndAddUpWhatIsTyped) {
    posting(3, 3, QDate(2026, 11, 16));
    for (const SignupId& id : ids)
        ASSERT_TRUE(PostingDesk(*desk).confirm(id, today));
    ASSERT_TRUE(PostingDesk(*desk).recordAttendance(ids[0], SignupState::Attended, today, 45));
    action(u"postings.sheet"_s).trigger();
    auto* code = child<QLineEdit>(u"sheetCode"_s);
    code->setText(u"éàé§)'è)EPH"_s); // by a scanner, on a Belgian keyboard
    QTest::keyClick(code, Qt::Key_Return);
    auto* line = child<QLineEdit>(u"sheetLine"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return line->isEnabled(); }, 20'000));
    const QString known = child<QLabel>(u"sheetProblem"_s)->text();
    EXPECT_TRUE(known.contains(u"1 line(s)"_s)) << qPrintable(known);

    for (const QString& typed : {u"a 30"_s, u"n, ill"_s}) {
        line->setText(typed);
        QTest::keyClick(line, Qt::Key_Return);
    }
    const QString totals = child<QLabel>(u"sheetTotals"_s)->text();
    EXPECT_TRUE(totals.startsWith(u"2 of 3"_s)) << qPrintable(totals);
    EXPECT_TRUE(totals.contains(durationText(30))) << qPrintable(totals);
    EXPECT_TRUE(totals.contains(u"1 absent"_s)) << qPrintable(totals);
}

TEST_F(ManySignupsTest, shouldTakeNoLineWhileALongSheetIsSaved) {
    posting(12, 12, QDate(2026, 11, 16));
    for (const SignupId& id : ids)
        ASSERT_TRUE(PostingDesk(*desk).confirm(id, today));
    action(u"postings.sheet"_s).trigger();
    auto* code = child<QLineEdit>(u"sheetCode"_s);
    code->setText(u"2026-47-eph"_s);
    QTest::keyClick(code, Qt::Key_Return);
    auto* line = child<QLineEdit>(u"sheetLine"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return line->isEnabled(); }, 20'000));
    for (int i = 0; i < 12; ++i) {
        line->setText(u"a"_s);
        QTest::keyClick(line, Qt::Key_Return);
    }
    child<QPushButton>(u"sheetSave"_s)->click();
    EXPECT_TRUE(child<LongSteps>()->isBusy());
    EXPECT_FALSE(line->isEnabled());
    EXPECT_FALSE(code->isEnabled());
    ASSERT_TRUE(settled());
    EXPECT_EQ(stateOf(ids[11]), SignupState::Attended);
    EXPECT_TRUE(code->isEnabled()) << "the next of the pile";
}

TEST_F(ManySignupsTest, shouldGoOnWithASheetThatWasLeft) {
    posting(3, 3, QDate(2026, 11, 16));
    for (const SignupId& id : ids)
        ASSERT_TRUE(PostingDesk(*desk).confirm(id, today));
    action(u"postings.sheet"_s).trigger();
    auto& sheet = *child<SheetView>();
    auto* code = child<QLineEdit>(u"sheetCode"_s);
    code->setText(u"2026-47-eph"_s);
    QTest::keyClick(code, Qt::Key_Return);
    auto* line = child<QLineEdit>(u"sheetLine"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return line->isEnabled(); }, 20'000));
    line->setText(u"a"_s);
    QTest::keyClick(line, Qt::Key_Return);
    QTest::keyClick(line, Qt::Key_Escape);
    EXPECT_FALSE(sheet.isVisible());
    EXPECT_FALSE(sheet.whatIsTyped().isEmpty()) << "it is asked about before the window goes";
    action(u"postings.sheet"_s).trigger();
    EXPECT_EQ(sheet.marked(), 1);
    child<QPushButton>(u"sheetSave"_s)->click();
    EXPECT_EQ(sheet.marked(), 0) << "the next of the pile";
}

TEST_F(ManySignupsTest, shouldNameEachLineOfASheetThatCannotBeNotedAndSaveNothing) {
    posting(3, 3, QDate(2026, 11, 16));
    for (const SignupId& id : ids)
        ASSERT_TRUE(PostingDesk(*desk).confirm(id, today));
    action(u"postings.sheet"_s).trigger();
    auto& sheet = *child<SheetView>();
    auto* code = child<QLineEdit>(u"sheetCode"_s);
    code->setText(u"2026-47-eph"_s);
    QTest::keyClick(code, Qt::Key_Return);
    auto* line = child<QLineEdit>(u"sheetLine"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return line->isEnabled(); }, 20'000));
    const auto type = [&](const QString& text) {
        line->setText(text);
        QTest::keyClick(line, Qt::Key_Return);
    };
    for (int i = 0; i < 3; ++i)
        type(u"a"_s);
    ASSERT_TRUE(PostingDesk(*desk).withdraw(ids[1], u"ill"_s, today)); // meanwhile
    type({});
    const QString problem = child<QLabel>(u"sheetProblem"_s)->text();
    EXPECT_TRUE(problem.contains(u"1 line(s)"_s)) << qPrintable(problem);
    EXPECT_EQ(problem.count(u"\nLine "_s), 1) << qPrintable(problem);
    EXPECT_EQ(stateOf(ids[0]), SignupState::Confirmed) << "nothing of the sheet";
    EXPECT_EQ(stateOf(ids[2]), SignupState::Confirmed);
    EXPECT_EQ(sheet.marked(), 3) << "what was typed is kept";
    type(u"-"_s); // the line is gone to
    EXPECT_EQ(sheet.marked(), 2);
    child<QPushButton>(u"sheetSave"_s)->click();
    EXPECT_EQ(stateOf(ids[0]), SignupState::Attended);
    EXPECT_EQ(stateOf(ids[1]), SignupState::Withdrawn);
    EXPECT_EQ(stateOf(ids[2]), SignupState::Attended);
}

TEST(TellWordsTest, shouldKeepLettersShortAndSpeakTheirLanguage) {
    Posting posting;
    posting.title.fr = u"Lettres"_s;
    posting.title.nl = u"Brieven"_s;
    posting.shifts = {{u"s"_s, {2026, 11, 25}, {600, 690}, {}, {}}};
    QList<Receiver> receivers;
    for (int i = 0; i < 120; ++i) {
        Signup signup;
        signup.id = SignupId::create();
        signup.shift = u"s"_s;
        signup.state = SignupState::Withdrawn;
        signup.reason = u"grève"_s;
        receivers.append({signup, i % 3 ? Language::French : Language::Dutch, u"somebody%1@example.org"_s.arg(i)});
    }
    receivers.append(receivers.last());
    receivers.last().address.clear();
    qsizetype written = 0;
    qsizetype people = 0;
    for (const TellMessage& message : messagesFor(posting, receivers, u"Rue Haute 1"_s, u"ULB"_s)) {
        EXPECT_LE(mailUrl(message).toString(QUrl::FullyEncoded).size(), longestMailto);
        EXPECT_TRUE(message.text.contains(u"grève"_s));
        EXPECT_TRUE(message.text.contains(message.language == Language::Dutch ? u"Brieven, woensdag"_s
                                                                              : u"Lettres, mercredi"_s))
            << qPrintable(message.text);
        written += message.addresses.size();
        people += message.signups.size();
    }
    EXPECT_EQ(written, 120) << "nobody is left out, and nobody written twice";
    EXPECT_EQ(people, 121);
}

} // namespace
} // namespace entraide::THIS_FILE
