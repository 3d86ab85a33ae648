// SPDX-License-Identifier: GPL-3.0-or-later
// What nobody caught is told on the page it arose on.
#include "domain/error.h"
#include "storage/desk.h"
#include "ui/common/command.h"
#include "ui/common/fault.h"
#include "ui/common/job.h"
#include "ui/records/address_lookup.h"
#include "ui/records/follow_desk.h"
#include "ui/records/page.h"
#include "ui/records/seen_refresh.h"
#include "ui/words/error_words.h"
#include "ui/words/later_words.h"
#include "workflows/candidates.h"

#include <QAction>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QVBoxLayout>

#include <gtest/gtest.h>
#include <optional>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class FaultsTest : public ::testing::Test {
protected:
    FaultsTest()
        : desk(Desk::create(folder.filePath(u"desk.entraide"_s), {}, u"Exemple"_s, true))
        , settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , candidates(std::make_unique<CandidateService>(*desk)) {
        context.emplace(PageContext{*desk, *candidates, addresses, settings, [] { return Today(); }, u"Nadia"_s});
        page = std::make_unique<Page>(*context);
        panel = new QWidget(page.get());
        QObject::connect(page.get(), &Page::said, page.get(), [this](const QString& sentence, Tone tone) {
            said.append(sentence);
            EXPECT_EQ(tone, Tone::Danger);
        });
    }
    static void fail() { throw Error(ErrorCode::Storage, u"desk.entraide"_s, u"disk I/O error"_s); }
    static QString sentence() {
        return sentenceFor(Error(ErrorCode::Storage, u"desk.entraide"_s, u"disk I/O error"_s));
    }

    static QString laterSentence() {
        return laterSentenceFor(std::make_exception_ptr(Error(ErrorCode::Storage, u"desk.entraide"_s)));
    }

    QTemporaryDir folder;
    std::unique_ptr<Desk> desk;
    QSettings settings;
    AddressLookup addresses{QString(), settings};
    std::unique_ptr<CandidateService> candidates;
    std::optional<PageContext> context;
    std::unique_ptr<Page> page;
    QWidget* panel;
    QStringList said;
};

TEST_F(FaultsTest, shouldTellWhatACommandThrows) {
    auto* command = new Command(u"test.fail"_s, {u"Fail"_s, {}, {}}, {}, &fail, panel);
    EXPECT_NO_THROW(command->action().trigger());
    EXPECT_EQ(said, QStringList{sentence()});
}

TEST_F(FaultsTest, shouldNotOfferACommandThatCannotTellWhetherItMay) {
    auto* command = new Command(
        u"test.ask"_s, {u"Ask"_s, {}, {}}, {}, [] {}, panel);
    bool fails = false;
    command->enabledWhen([&]() -> bool {
        if (fails)
            fail();
        return true;
    });
    EXPECT_TRUE(command->action().isEnabled());
    fails = true;
    EXPECT_NO_THROW(command->refresh());
    EXPECT_FALSE(command->action().isEnabled());
    EXPECT_EQ(said, QStringList{sentence()});
}

TEST_F(FaultsTest, shouldTellWhatAPanelThrowsWhenItIsReadAnew) {
    int reads = 0;
    auto* follow = new SeenRefresh(*panel, [&] {
        ++reads;
        fail();
    });
    EXPECT_NO_THROW(follow->changed());
    EXPECT_EQ(reads, 0) << "nobody sees it yet";
    page->show();
    panel->show();
    EXPECT_EQ(reads, 1);
    EXPECT_NO_THROW(follow->changed());
    EXPECT_EQ(reads, 2);
    EXPECT_EQ(said.size(), 2);
}

TEST_F(FaultsTest, shouldTellWhatFollowsFromAJobThrows) {
    Job* job = Job::start(
        u"Work"_s, [](JobControl&) {}, &fail, [](const std::exception_ptr&) {}, panel);
    QSignalSpy finished(job, &Job::finished);
    EXPECT_TRUE(finished.wait());
    EXPECT_EQ(said, QStringList{sentence()});
}

TEST_F(FaultsTest, shouldTellLaterAndOnceWhatMayNotBeThrown) {
    int calls = 0;
    for (int i = 0; i < 50; ++i) {
        EXPECT_FALSE(guardedLater(*panel, [&] {
            ++calls;
            fail();
        }));
        EXPECT_EQ(readOr(*panel, u"instead"_s,
                         []() -> QString {
                             fail();
                             return {};
                         }),
                  u"instead"_s);
    }
    EXPECT_EQ(calls, 50);
    EXPECT_TRUE(said.isEmpty()) << "something may be being painted";
    QCoreApplication::processEvents();
    EXPECT_EQ(said, QStringList{laterSentence()});
    EXPECT_TRUE(guardedLater(*panel, [] {}));
    EXPECT_EQ(readOr(*panel, 1, [] { return 2; }), 2);
    QCoreApplication::processEvents();
    EXPECT_EQ(said.size(), 1);
}

TEST_F(FaultsTest, shouldTellAlsoWhenTheObjectHasGone) {
    page->show();
    auto* gone = new QObject;
    tellLater(*gone, std::make_exception_ptr(Error(ErrorCode::Storage, u"desk.entraide"_s)));
    delete gone;
    QCoreApplication::processEvents();
    EXPECT_EQ(said, QStringList{laterSentence()});
}

TEST_F(FaultsTest, shouldLetTheOthersHearOfAChangeThatOneCannotFollow) {
    int heard = 0;
    followDesk(*desk, panel, [] { fail(); });
    followDesk(*desk, panel, [&](const ChangeSet& set) { heard += static_cast<int>(set.changes.size()); });
    followDesk(*desk, page.get(), &QWidget::hide); // a member, and without the change
    page->show();
    const ChangeSet made = desk->write([](Desk::Writer& writer) {
        Person person;
        person.familyName = u"Exemple"_s;
        writer.save(person);
    });
    EXPECT_EQ(made.changes.size(), 1);
    EXPECT_EQ(heard, 1);
    EXPECT_TRUE(page->isHidden());
    QCoreApplication::processEvents();
    EXPECT_EQ(said, QStringList{laterSentence()});
}

TEST_F(FaultsTest, shouldThrowOnWhereNobodyTellsFaults) {
    QObject alone;
    EXPECT_THROW(guarded(alone, &fail), Error);
}

} // namespace
} // namespace entraide::THIS_FILE
