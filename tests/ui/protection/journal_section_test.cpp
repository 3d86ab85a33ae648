// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/workflows/workflow_fixture.h"
#include "domain/actor.h"
#include "storage/audit_paper.h"
#include "storage/audit_trail.h"
#include "storage/database.h"
#include "ui/common/empty_state.h"
#include "ui/common/filter_bar.h"
#include "ui/common/list_table.h"
#include "ui/common/tone_label.h"
#include "ui/protection/journal_model.h"
#include "ui/protection/journal_paper.h"
#include "ui/protection/journal_section.h"
#include "ui/records/address_lookup.h"
#include "workflows/candidates.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QComboBox>
#include <QElapsedTimer>
#include <QFile>
#include <QSettings>
#include <QSignalSpy>
#include <QTest>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

constexpr int patience = 20'000; // milliseconds

class JournalSectionTest : public WorkflowTest {
protected:
    JournalSectionTest()
        : settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat)
        , candidates(*desk)
        // The entries are made now, whatever day it is on the desk.
        , context{*desk,     candidates, addresses, settings, [] { return Today::at(QDateTime::currentDateTime()); },
                  u"Nadia"_s} {
        desk->actAs({.name = u"Nadia"_s, .role = Role::Administrator, .user = {}, .volunteer = {}});
    }

    void open() {
        section = std::make_unique<JournalSection>(context, page);
        section->setCurrent(true);
        QObject::connect(section.get(), &PageSection::said, section.get(),
                         [this](const QString& sentence) { lastSaid = sentence; });
        QObject::connect(section.get(), &PageSection::openRequested, section.get(),
                         [this](const QString& id) { opened = id; });
        section->resize(1000, 600);
        section->show();
    }
    QString cell(int row, int column) const {
        return section->model().index(row, column).data(Qt::DisplayRole).toString();
    }
    int rows() const { return section->model().rowCount(); }
    void choosePeriod(JournalSection::Period period) { section->period().setCurrentIndex(period); }
    void type(const QString& text) {
        section->filter().setText(text);
        QTest::qWait(100);
    }
    Command& command(const QString& id) const {
        for (Command* one : section->commands()) {
            if (one->id() == u"protection.journal."_s + id)
                return *one;
        }
        throw std::runtime_error("no such command");
    }
    void verify() {
        QSignalSpy ended(section.get(), &JournalSection::verifyingEnded);
        command(u"verify"_s).trigger();
        ASSERT_TRUE(ended.wait(patience));
    }

    QSettings settings;
    AddressLookup addresses{QString(), settings};
    CandidateService candidates;
    PageContext context;
    QWidget page;
    std::unique_ptr<JournalSection> section;
    QString lastSaid;
    QString opened;
};

TEST_F(JournalSectionTest, shouldShowTheNewestFirstInWords) {
    const PersonId karim = person(u"Karim"_s, u"Benali"_s);
    enterPrinted(*desk, {.kind = "roster"_L1, .level = "team"_L1, .pages = 3});
    open();
    const QAbstractItemModelTester tester(&section->model());
    ASSERT_EQ(rows(), 3);
    EXPECT_EQ(cell(0, JournalModel::WhoColumn), u"Nadia"_s);
    EXPECT_EQ(cell(0, JournalModel::WhatColumn), u"Printed"_s);
    EXPECT_TRUE(cell(0, JournalModel::DetailColumn).contains(u"roster"_s));
    EXPECT_TRUE(cell(0, JournalModel::DetailColumn).contains(u"3"_s));
    EXPECT_EQ(cell(1, JournalModel::WhatColumn), u"Made"_s);
    EXPECT_TRUE(cell(1, JournalModel::AboutColumn).contains(u"Karim Benali"_s));
    EXPECT_EQ(cell(2, JournalModel::WhatColumn), u"The journal begins"_s);
    EXPECT_EQ(cell(2, JournalModel::WhoColumn), u"the program"_s);
    EXPECT_FALSE(section->table().accessibleName().isEmpty());
    EXPECT_FALSE(section->people().accessibleName().isEmpty());
    EXPECT_FALSE(section->period().accessibleName().isEmpty());
    // Another entry comes on top, and the chosen one stays chosen.
    section->table().chooseRow(1);
    EXPECT_EQ(section->shownRecord(), karim.toString());
    person(u"Lea"_s, u"Peeters"_s);
    ASSERT_EQ(rows(), 4);
    EXPECT_EQ(section->shownRecord(), karim.toString());
    command(u"open"_s).trigger();
    EXPECT_EQ(opened, karim.toString());
}

TEST_F(JournalSectionTest, shouldFilterByKindPersonDaysAndRecord) {
    person(u"Karim"_s, u"Benali"_s);
    desk->actAs({.name = u"Bram"_s, .role = Role::Administrator, .user = {}, .volunteer = {}});
    const PersonId lea = person(u"Lea"_s, u"Peeters"_s);
    desk->audit().enter(AuditAct::ReadSensitive, lea.toString());
    enterExported(*desk, {.kind = "desk"_L1, .format = "json"_L1, .rows = 2});
    open();
    ASSERT_EQ(rows(), 5);
    section->filter().namedFilters().setCurrentIndex(section->filter().namedFilters().findData(u"leaving"_s));
    Q_EMIT section->filter().namedFilterChosen(u"leaving"_s);
    ASSERT_EQ(rows(), 1);
    EXPECT_EQ(cell(0, JournalModel::WhatColumn), u"Exported"_s);
    section->filter().setChosenFilter(u"all"_s);
    const int bram = section->people().findData(u"Bram"_s);
    ASSERT_GT(bram, 0);
    section->people().setCurrentIndex(bram);
    Q_EMIT section->people().activated(bram);
    EXPECT_EQ(rows(), 3);
    section->people().setCurrentIndex(0);
    Q_EMIT section->people().activated(0);
    EXPECT_EQ(rows(), 5);
    type(u"peeters"_s);
    EXPECT_EQ(rows(), 2);
    type(lea.toString());
    EXPECT_EQ(rows(), 2);
    type(u"nobody of that name"_s);
    EXPECT_EQ(rows(), 0);
    EXPECT_TRUE(section->findChild<EmptyState*>()->isVisible());
    type({});
    EXPECT_EQ(rows(), 5);
    choosePeriod(JournalSection::OnlyToday);
    EXPECT_EQ(rows(), 5);
    choosePeriod(JournalSection::AllDays);
    section->openRecord(lea.toString());
    EXPECT_EQ(rows(), 2);
}

TEST_F(JournalSectionTest, shouldSayWhyItIsNotRead) {
    person(u"Karim"_s, u"Benali"_s);
    desk->actAs({.name = u"Ana"_s, .role = Role::Coordinator, .user = {}, .volunteer = {}});
    open();
    EXPECT_EQ(rows(), 0);
    auto* empty = section->findChild<EmptyState*>();
    EXPECT_TRUE(empty->isVisible());
    EXPECT_TRUE(empty->sentence().contains(u"role"_s)) << qPrintable(empty->sentence());
    EXPECT_FALSE(command(u"csv"_s).action().isEnabled());
    EXPECT_FALSE(command(u"print"_s).action().isEnabled());
    EXPECT_TRUE(command(u"verify"_s).action().isEnabled()) << "whether it is whole is everybody's business";
    verify();
    EXPECT_TRUE(section->verified()->isSound());
}

TEST_F(JournalSectionTest, shouldVerifyBesideTheWindowAndPointAtWhatIsWrong) {
    for (int i = 0; i < 5; ++i)
        person(u"Karim"_s, QString::number(i));
    open();
    verify();
    EXPECT_TRUE(lastSaid.startsWith(u"The journal is whole"_s)) << qPrintable(lastSaid);
    EXPECT_TRUE(section->findChild<IconText*>(u"journalResult"_s)->isVisible());
    desk->database().execute("DROP TRIGGER audit_says_the_same");
    desk->database().execute("UPDATE audit SET act='read_sensitive' WHERE number=3");
    verify();
    EXPECT_FALSE(section->verified()->isSound());
    EXPECT_TRUE(lastSaid.contains(u"an entry was changed"_s)) << qPrintable(lastSaid);
    EXPECT_EQ(section->table().currentIndex().row(), section->model().rowOf(3));
}

TEST_F(JournalSectionTest, shouldShowAMissingEntryAsThat) {
    person(u"Karim"_s, u"Benali"_s);
    person(u"Lea"_s, u"Peeters"_s);
    desk->database().execute("DROP TRIGGER audit_is_whole");
    desk->database().execute("DELETE FROM audit WHERE number=2");
    open();
    ASSERT_EQ(rows(), 3);
    EXPECT_TRUE(cell(1, JournalModel::WhatColumn).startsWith(u"Missing"_s));
    EXPECT_TRUE(cell(0, JournalModel::AboutColumn).contains(u"Lea"_s));
}

TEST_F(JournalSectionTest, shouldWriteWhatIsShownAndEnterThat) {
    const PersonId karim = person(u"Karim"_s, u"=Benali"_s);
    open();
    const QString file = folder.filePath(u"journal.csv"_s);
    QSignalSpy ended(&section->paper(), &JournalPaper::ended);
    section->paper().writeCsv(section->model().numbers(), file);
    ASSERT_TRUE(ended.wait(patience));
    QFile written(file);
    ASSERT_TRUE(written.open(QIODevice::ReadOnly));
    const QByteArray text = written.readAll();
    EXPECT_TRUE(text.contains("number;at;who;user;act;record;detail")) << text.constData();
    EXPECT_TRUE(text.contains(karim.toString().toUtf8()));
    EXPECT_FALSE(text.contains("Benali")) << "records are named by their ids";
    EXPECT_TRUE(lastSaid.contains(u"journal.csv"_s)) << qPrintable(lastSaid);
    ASSERT_EQ(rows(), 3);
    EXPECT_EQ(cell(0, JournalModel::WhatColumn), u"Exported"_s);
    section->paper().writeCsv(section->model().numbers(), folder.filePath(u"nowhere/journal.csv"_s));
    ASSERT_TRUE(ended.wait(patience));
    EXPECT_TRUE(lastSaid.contains(u"journal.csv"_s)) << qPrintable(lastSaid);
    EXPECT_FALSE(section->paper().isWorking());
}

// 100,000 entries are as quickly there as ten: what is drawn is read in slices.
TEST_F(JournalSectionTest, shouldPageThroughAHundredThousandEntries) {
    constexpr int many = 100'000;
    desk->write([&](Desk::Writer&) {
        for (int i = 0; i < many; ++i)
            desk->audit().enter(i % 10 == 0 ? AuditAct::Printed : AuditAct::Exported);
    });
    QElapsedTimer clock;
    clock.start();
    open();
    ASSERT_EQ(rows(), many + 1);
    EXPECT_EQ(cell(0, JournalModel::WhatColumn), u"Exported"_s);
    EXPECT_EQ(cell(many / 2, JournalModel::WhoColumn), u"Nadia"_s);
    EXPECT_EQ(cell(many, JournalModel::WhatColumn), u"The journal begins"_s);
    section->filter().setChosenFilter(u"leaving"_s);
    Q_EMIT section->filter().namedFilterChosen(u"leaving"_s);
    EXPECT_EQ(rows(), many);
    EXPECT_LT(clock.elapsed(), 2'000) << "generous: a machine at work, and no optimisation";
}

} // namespace
} // namespace entraide::THIS_FILE
