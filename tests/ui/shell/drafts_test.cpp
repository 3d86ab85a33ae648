// SPDX-License-Identifier: GPL-3.0-or-later
// What is typed and not saved is asked about before the window goes, and taken along where the window is made anew.
#include "sample/sample_desk.h"
#include "storage/desk.h"
#include "storage/queries.h"
#include "ui/common/job.h"
#include "ui/common/message_bar.h"
#include "ui/exchange/exchange_office.h"
#include "ui/records/address_lookup.h"
#include "ui/records/page.h"
#include "ui/records/record_form.h"
#include "ui/shell/kept_drafts.h"
#include "ui/shell/main_window.h"
#include "ui/shell/pages.h"
#include "workflows/candidates.h"

#include <QAction>
#include <QCoreApplication>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QStackedWidget>
#include <QTemporaryDir>

#include <gtest/gtest.h>
#include <semaphore>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class DraftsTest : public testing::Test {
protected:
    DraftsTest()
        : desk(Desk::create(folder.filePath(u"desk.entraide"_s), {}, u"Exemple"_s, true))
        , settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat) {
        fillSample(*desk, {.volunteers = 20, .requests = 10, .postings = 1, .seed = 5}, today.now);
        candidates = std::make_unique<CandidateService>(*desk);
        context = std::make_unique<PageContext>(
            PageContext{*desk, *candidates, addresses, settings, [this] { return today; }, u"Nadia"_s});
        office = std::make_unique<ExchangeOffice>(*desk);
        window = newWindow();
    }
    std::unique_ptr<MainWindow> newWindow() {
        auto made = std::make_unique<MainWindow>(*context);
        addPages(*made, *context, *office);
        made->finish();
        made->show();
        return made;
    }

    static QAction& action(MainWindow& window, const QString& id) { return *window.findChild<QAction*>(id); }
    QLineEdit& givenName() const { return *window->findChild<QLineEdit*>(u"walkInGivenName"_s); }
    void beginWalkIn() {
        action(*window, u"walkIn"_s).trigger();
        QCoreApplication::processEvents(); // what the form began with is known by then
    }
    QMessageBox* question() const {
        for (auto* box : window->findChildren<QMessageBox*>(u"unsaved"_s)) {
            if (box->isVisible())
                return box;
        }
        return nullptr;
    }
    void answer(const QString& button) {
        auto* box = question();
        ASSERT_TRUE(box);
        box->findChild<QPushButton*>(button)->click();
    }
    static QLineEdit* inOpenForm(const Page& page, const QString& name) {
        for (Unsaved* one : unsavedIn(page)) {
            const auto* form = dynamic_cast<RecordForm*>(one);
            for (auto* line : form && form->isOpen() ? form->findChildren<QLineEdit*>() : QList<QLineEdit*>()) {
                if (line->accessibleName() == name)
                    return line;
            }
        }
        return nullptr;
    }
    QString firstOf(EntityType type) const {
        ListQuery query;
        query.type = type;
        query.limit = 1;
        return desk->queries().list(query).rows.value(0).id;
    }

    QTemporaryDir folder;
    Today today = Today::at(QDateTime(QDate(2026, 11, 23), QTime(9, 0)));
    std::unique_ptr<Desk> desk;
    QSettings settings;
    AddressLookup addresses{QString(), settings};
    std::unique_ptr<CandidateService> candidates;
    std::unique_ptr<ExchangeOffice> office;
    std::unique_ptr<PageContext> context;
    std::unique_ptr<MainWindow> window;
};

TEST_F(DraftsTest, shouldCloseAtOnceWhereNothingWasTyped) {
    beginWalkIn();
    EXPECT_TRUE(window->drafts().isEmpty()) << "a form that is only open loses nothing";
    EXPECT_TRUE(window->close());
}

TEST_F(DraftsTest, shouldAskBeforeWhatIsTypedIsLost) {
    beginWalkIn();
    givenName().setText(u"Fatima"_s);
    EXPECT_FALSE(window->close());
    EXPECT_TRUE(window->isVisible());
    ASSERT_TRUE(question());
    EXPECT_TRUE(question()->informativeText().contains(u"Somebody at the counter"_s));
    answer(u"unsavedStay"_s);
    EXPECT_TRUE(window->isVisible());
    EXPECT_EQ(givenName().text(), u"Fatima"_s);

    QSignalSpy opens(window.get(), &MainWindow::openDeskRequested);
    action(*window, u"openDesk"_s).trigger();
    EXPECT_EQ(opens.count(), 0);
    answer(u"unsavedDiscard"_s);
    EXPECT_EQ(opens.count(), 1);
}

TEST_F(DraftsTest, shouldSaveBeforeItClosesOrSayWhatKeepsItFromThat) {
    const qint64 people = desk->count(EntityType::Person);
    beginWalkIn();
    givenName().setText(u"Fatima"_s);
    window->close();
    answer(u"unsavedSave"_s);
    EXPECT_TRUE(window->isVisible()) << "what she offers is missing";
    EXPECT_EQ(window->currentPage(), u"volunteers"_s);
    window->findChild<QLineEdit*>(u"walkInServices"_s)->setText(u"shop"_s);
    window->close();
    answer(u"unsavedSave"_s);
    EXPECT_FALSE(window->isVisible());
    EXPECT_EQ(desk->count(EntityType::Person), people + 1);
}

TEST_F(DraftsTest, shouldNotThrowAFormAwayForARecordThatIsOpenedFromElsewhere) {
    beginWalkIn();
    givenName().setText(u"Fatima"_s);
    window->showPage(u"today"_s);
    window->openRecord(firstOf(EntityType::Volunteer));
    EXPECT_EQ(window->currentPage(), u"volunteers"_s);
    EXPECT_TRUE(givenName().isVisible());
    EXPECT_EQ(givenName().text(), u"Fatima"_s);
    EXPECT_TRUE(window->findChild<MessageBar*>()->text().contains(u"Somebody at the counter"_s));
}

TEST_F(DraftsTest, shouldBeKeptInTheDesksFileWhateverTheyHold) {
    for (const QString& key : window->pageKeys()) {
        for (const Unsaved* one : unsavedIn(*window->page(key)))
            EXPECT_TRUE(isKeepable(one->typed())) << qPrintable(key) << ": a lock would lose what is typed there";
    }
    beginWalkIn();
    givenName().setText(u"Fatima “Fa”"_s);
    window->showPage(u"requests"_s);
    for (QAction* one : window->page(u"requests"_s)->menuActions()) {
        if (one->objectName() == "requests.new"_L1)
            one->trigger();
    }
    QCoreApplication::processEvents();
    auto* typed = inOpenForm(*window->page(u"requests"_s), u"In short"_s);
    ASSERT_TRUE(typed);
    typed->setText(u"half a wo"_s);
    const KeptWork work{u"requests"_s, {}, window->drafts(), {{u"Note"_s, {u"to be copied"_s}}}};
    ASSERT_EQ(work.drafts.size(), 2);
    const auto read = keptWorkIn(textOf(work));
    ASSERT_TRUE(read);
    EXPECT_EQ(read->page, work.page);
    EXPECT_EQ(read->loose, work.loose);
    ASSERT_EQ(read->drafts.size(), work.drafts.size());
    for (qsizetype i = 0; i < work.drafts.size(); ++i) {
        EXPECT_EQ(read->drafts[i].page, work.drafts[i].page);
        EXPECT_EQ(read->drafts[i].place, work.drafts[i].place);
        EXPECT_EQ(read->drafts[i].opener, work.drafts[i].opener);
        EXPECT_EQ(read->drafts[i].typed, work.drafts[i].typed);
    }
    keepWork(*desk, work);
    window.reset();
    window = newWindow();
    const auto taken = takeKeptWork(*desk);
    ASSERT_TRUE(taken);
    EXPECT_FALSE(takeKeptWork(*desk)) << "once";
    window->takeUp(taken->drafts);
    EXPECT_EQ(givenName().text(), u"Fatima “Fa”"_s);
    typed = inOpenForm(*window->page(u"requests"_s), u"In short"_s);
    ASSERT_TRUE(typed);
    EXPECT_EQ(typed->text(), u"half a wo"_s);
    EXPECT_FALSE(keptWorkIn(u"{\"format\":99}"_s)) << "of another version";
}

TEST_F(DraftsTest, shouldBeTakenUpByTheNextWindow) {
    beginWalkIn();
    givenName().setText(u"Fatima"_s);
    window->findChild<QLineEdit*>(u"walkInPhone"_s)->setText(u"0470 12"_s);
    window->showPage(u"requests"_s);
    Page* requests = window->page(u"requests"_s);
    const QString shown = requests->shownRecord();
    for (QAction* one : requests->menuActions()) {
        if (one->objectName() == "requests.edit"_L1)
            one->trigger();
    }
    QCoreApplication::processEvents();
    auto* typed = inOpenForm(*requests, u"In short"_s);
    ASSERT_TRUE(typed);
    typed->setText(u"half a wo"_s);
    const QList<PageDraft> drafts = window->drafts();
    ASSERT_EQ(drafts.size(), 2);

    window.reset(); // as when the language changes, or the desk is locked
    window = newWindow();
    window->takeUp(drafts);
    EXPECT_EQ(givenName().text(), u"Fatima"_s);
    EXPECT_EQ(window->findChild<QLineEdit*>(u"walkInPhone"_s)->text(), u"0470 12"_s);
    requests = window->page(u"requests"_s);
    EXPECT_EQ(requests->shownRecord(), shown);
    typed = inOpenForm(*requests, u"In short"_s);
    ASSERT_TRUE(typed);
    EXPECT_EQ(typed->text(), u"half a wo"_s);
    EXPECT_EQ(window->drafts().size(), 2) << "it is not saved yet";
    EXPECT_FALSE(window->close());
}

TEST_F(DraftsTest, shouldNotTypeAgainWhatNobodyTyped) {
    window->showPage(u"volunteers"_s);
    const auto shown = VolunteerId::fromString(window->page(u"volunteers"_s)->shownRecord());
    ASSERT_TRUE(shown);
    action(*window, u"volunteers.edit"_s).trigger();
    QCoreApplication::processEvents();
    auto* school = inOpenForm(*window->page(u"volunteers"_s), u"School"_s);
    ASSERT_TRUE(school);
    school->setText(u"ULB"_s);
    const QList<PageDraft> drafts = window->drafts();
    ASSERT_EQ(drafts.size(), 1);

    window.reset();
    desk->write([&](Desk::Writer& writer) { // a peer, while the desk was locked
        Person person = *writer.find<Person>(writer.find<Volunteer>(*shown)->person);
        person.familyName = u"Verhaegen"_s;
        writer.save(person);
    });
    window = newWindow();
    window->takeUp(drafts);
    const Page& volunteers = *window->page(u"volunteers"_s);
    ASSERT_TRUE(inOpenForm(volunteers, u"School"_s));
    EXPECT_EQ(inOpenForm(volunteers, u"School"_s)->text(), u"ULB"_s);
    EXPECT_EQ(inOpenForm(volunteers, u"Family name"_s)->text(), u"Verhaegen"_s);
}

TEST_F(DraftsTest, shouldNotTypeIntoAnotherRecordWhatWasTypedAboutOneThatIsGone) {
    Page* requests = window->page(u"requests"_s);
    const QString shown = requests->shownRecord();
    for (QAction* one : requests->menuActions()) {
        if (one->objectName() == "requests.edit"_L1)
            one->trigger();
    }
    QCoreApplication::processEvents();
    auto* typed = inOpenForm(*requests, u"In short"_s);
    ASSERT_TRUE(typed);
    typed->setText(u"half a wo"_s);
    const QList<PageDraft> drafts = window->drafts();
    ASSERT_EQ(drafts.size(), 1);

    window.reset();
    desk->write([&](Desk::Writer& writer) { writer.removeDocument(shown); });
    window = newWindow();
    window->takeUp(drafts);
    EXPECT_FALSE(inOpenForm(*window->page(u"requests"_s), u"In short"_s));
    EXPECT_FALSE(window->findChild<MessageBar*>()->text().isEmpty()) << "it is said";
}

TEST_F(DraftsTest, shouldNotSayThatACommandOpenedWhatWasOpenBefore) {
    window->showPage(u"requests"_s);
    Page* requests = window->page(u"requests"_s);
    requests->newAction()->trigger();
    QCoreApplication::processEvents();
    RecordForm* form = nullptr;
    for (Unsaved* one : unsavedIn(*requests)) {
        if (auto* found = dynamic_cast<RecordForm*>(one); found && found->isOpen())
            form = found;
    }
    ASSERT_TRUE(form);
    Q_EMIT form->leaveRequested();
    ASSERT_FALSE(form->isOpen());
    auto* stack = qobject_cast<QStackedWidget*>(form->parentWidget());
    ASSERT_TRUE(stack);
    stack->setCurrentWidget(form); // as after a dialog's question
    QCoreApplication::processEvents();
    auto* typed = inOpenForm(*requests, u"In short"_s);
    ASSERT_TRUE(typed);
    typed->setText(u"half a wo"_s);
    QStringList run;
    for (QAction* one : requests->menuActions()) {
        if (one->isEnabled() && run.isEmpty() && form->isOpen()) {
            run.append(one->objectName());
            one->trigger();
        }
    }
    ASSERT_FALSE(run.isEmpty());
    ASSERT_EQ(window->drafts().size(), 1) << qPrintable(run.join(u' '));
    EXPECT_EQ(window->drafts().first().opener, QString());
}

TEST_F(DraftsTest, shouldStayWhileSomethingIsBeingWritten) {
    std::binary_semaphore open{0};
    Job* job = Job::start(
        u"Importing"_s, [&open](JobControl&) { open.acquire(); }, [] {}, [](const std::exception_ptr&) {},
        window->page(u"requests"_s));
    EXPECT_TRUE(window->close()) << "what only reads may go";
    window->show();
    job->setWriting(true);
    EXPECT_FALSE(window->close());
    EXPECT_TRUE(window->findChild<MessageBar*>()->text().contains(u"under way"_s));
    QSignalSpy ended(job, &Job::finished);
    open.release();
    ASSERT_TRUE(ended.wait(10'000));
    EXPECT_TRUE(window->close());
}

} // namespace
} // namespace entraide::THIS_FILE
