// SPDX-License-Identifier: GPL-3.0-or-later
// Chapters of other cities: a dish goes to one of them, and each may tell the other its figures.
#include "sharing/giving.h"
#include "sharing/street_sharing.h"
#include "storage/desk.h"
#include "support/partner_desk.h"
#include "ui/common/filter_bar.h"
#include "ui/common/list_table.h"
#include "ui/records/address_lookup.h"
#include "ui/rounds/dish_panel.h"
#include "ui/rounds/dishes_section.h"
#include "ui/rounds/rounds_page.h"
#include "ui/rounds/street_section.h"
#include "ui/sharing/leaves_view.h"
#include "ui/sharing/publish_view.h"
#include "ui/sharing/share_panel.h"
#include "workflows/candidates.h"
#include "workflows/kitchen.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QLabel>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

constexpr int patience = 20'000; ///< milliseconds

class ChaptersTest : public ::testing::Test {
protected:
    ChaptersTest()
        : m_desk(Desk::create(m_folder.filePath(u"ours.entraide"_s), {}, u"Ixelles"_s, true))
        , m_theirs(Desk::create(m_folder.filePath(u"theirs.entraide"_s), {}, u"Gent"_s, true))
        , m_settings(m_folder.filePath(u"settings.ini"_s), QSettings::IniFormat) {
        befriend(*m_desk, *m_theirs);
        m_candidates = std::make_unique<CandidateService>(*m_desk);
        m_context.emplace(
            PageContext{*m_desk, *m_candidates, m_addresses, m_settings, [this] { return m_today; }, u"Nadia"_s});
        m_page = std::make_unique<RoundsPage>(*m_context);
        m_page->resize(1240, 800);
        m_page->show();
        QObject::connect(m_page.get(), &Page::said, m_page.get(),
                         [this](const QString& sentence, Tone) { m_said = sentence; });
        QObject::connect(m_page.get(), &Page::done, m_page.get(),
                         [this](const QString& sentence, const QString&, const ChangeSet&) { m_said = sentence; });
    }

    void exchange() { exchangeAsPartners(*m_desk, *m_theirs, m_today); }
    QAction* action(const QString& id) const {
        for (QAction* one : m_page->menuActions()) {
            if (one->objectName() == id)
                return one;
        }
        return nullptr;
    }
    bool can(const QString& id) const { return action(id) && action(id)->isEnabled(); }
    void press(const QString& keys) {
        m_page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(m_page.get()));
        QWidget* focus = m_page->focusWidget() ? m_page->focusWidget() : m_page.get();
        QTest::keySequence(focus, QKeySequence(keys));
    }
    template <class W> W* child(const QString& name = {}) const { return m_page->findChild<W*>(name); }
    SharePanel& sharing() const { return *child<SharePanel>(); }
    static QString shownTexts(const QWidget& widget) {
        QStringList texts;
        for (const auto* label : widget.findChildren<QLabel*>()) {
            if (label->isVisibleTo(&widget))
                texts.append(label->text());
        }
        return texts.join(u'\n');
    }
    /// On the page, in front.
    DishId putAndOpen(bool consent = true) {
        const DishId id = putDishOfTheDay(*m_desk, m_today, consent);
        m_page->openRecord(id.toString());
        m_page->dishes().table().setFocus();
        return id;
    }
    /// Until the other chapter would fetch it.
    DishId claimed(bool consent = true) {
        const DishId id = putAndOpen(consent);
        EXPECT_TRUE(Giving(*m_desk, u"Nadia"_s).publish(id, partnerDatabase, m_today));
        exchange();
        takeIn(*m_theirs, InboxKind::Card, m_today);
        exchange();
        return id;
    }
    Dish dish(const DishId& id) const { return *m_desk->find<Dish>(id); }

    QTemporaryDir m_folder;
    Today m_today = Today::at(QDateTime(QDate(2026, 3, 17), QTime(12, 40)));
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<Desk> m_theirs;
    std::unique_ptr<CandidateService> m_candidates;
    QSettings m_settings;
    AddressLookup m_addresses{QString(), m_settings};
    std::optional<PageContext> m_context;
    std::unique_ptr<RoundsPage> m_page;
    QString m_said;
};

TEST_F(ChaptersTest, shouldShowWhatLeavesBeforeADishIsOffered) {
    const DishId id = putAndOpen();
    ASSERT_TRUE(can(u"dishes.offer"_s));
    EXPECT_FALSE(can(u"dishes.withdraw"_s));
    press(u"A"_s);
    auto* publish = child<PublishView>();
    ASSERT_TRUE(publish->isVisible()) << qPrintable(m_said);
    const QString leaves = shownTexts(*publish->findChild<LeavesView*>());
    EXPECT_TRUE(leaves.contains(u"1050"_s)) << qPrintable(leaves);
    for (const char* needle : {"Ada", "Cuistot", "Couscous", "Tilleuls", "468 00", "468000"})
        EXPECT_FALSE(leaves.contains(QLatin1StringView(needle))) << needle;
    EXPECT_FALSE(shareOf(*m_desk, id.toString())) << "nothing left yet";
    publish->findChild<QPushButton*>(u"publishNow"_s)->click();
    ASSERT_TRUE(shareOf(*m_desk, id.toString())) << qPrintable(m_said);
    EXPECT_FALSE(publish->isVisible());
    EXPECT_EQ(dish(id).state, DishState::Offered) << "it may still go in a round";
    EXPECT_TRUE(can(u"dishes.withdraw"_s));
    EXPECT_FALSE(can(u"dishes.answer"_s)) << "nobody answered yet";
    m_page->dishes().table().setFocus();
    press(u"W"_s);
    EXPECT_FALSE(shareOf(*m_desk, id.toString())->isLive()) << qPrintable(m_said);
}

TEST_F(ChaptersTest, shouldGiveADishToAnotherChapterStepByStepByKeys) {
    const DishId id = claimed(false);
    ASSERT_TRUE(can(u"dishes.answer"_s));
    EXPECT_TRUE(action(u"dishes.answer"_s)->text().contains(u"Gent"_s));
    press(u"G"_s);
    ASSERT_EQ(shareOf(*m_desk, id.toString())->state, ShareState::Agreed) << qPrintable(m_said);
    EXPECT_FALSE(can(u"dishes.offer"_s)) << "it is promised";
    EXPECT_TRUE(shownTexts(m_page->dishes().panel()).contains(u"no round here takes it"_s));

    press(u"Ctrl+Shift+Return"_s);
    ASSERT_TRUE(sharing().isVisible());
    EXPECT_FALSE(can(u"dishes.handOver"_s)) << "nobody asked the cook yet";
    EXPECT_EQ(dish(id).state, DishState::Offered) << "looking tells nobody anything";
    auto* means = sharing().findChild<QComboBox*>(u"consentMeans"_s);
    EXPECT_TRUE(means->hasFocus());
    means->setCurrentIndex(means->findData(static_cast<int>(ConsentMeans::Phone)));
    press(u"Ctrl+Shift+Return"_s);
    ASSERT_EQ(dish(id).state, DishState::HandedOver) << qPrintable(m_said);
    EXPECT_FALSE(sharing().isVisible());
    EXPECT_FALSE(can(u"dishes.back"_s)) << "it is in no round";
    EXPECT_FALSE(can(u"rounds.edit"_s));
    EXPECT_TRUE(shownTexts(m_page->dishes().panel()).contains(u"Gent fetches it"_s));
    m_page->dishes().filter().setChosenFilter(u"chapters"_s);
    EXPECT_EQ(m_page->dishes().model().rowOf(id.toString()), 0);

    exchange();
    const auto taken = DishId::fromString(takeIn(*m_theirs, InboxKind::Handover, m_today));
    ASSERT_TRUE(taken);
    m_theirs->write([&](Desk::Writer& writer) {
        Dish there = *writer.find<Dish>(*taken);
        there.state = DishState::Collected;
        writer.save(there);
    });
    exchange();
    ASSERT_TRUE(can(u"dishes.answer"_s)) << "the outcome is to be noted";
    press(u"G"_s);
    EXPECT_EQ(dish(id).state, DishState::Collected) << qPrintable(m_said);
    EXPECT_FALSE(can(u"dishes.withdraw"_s));
}

TEST_F(ChaptersTest, shouldTellNobodyAnythingByGoingBack) {
    const DishId id = claimed();
    press(u"G"_s);
    press(u"Ctrl+Shift+Return"_s);
    ASSERT_TRUE(sharing().isVisible());
    EXPECT_TRUE(can(u"dishes.handOver"_s)) << "the cook agreed before";
    press(u"Esc"_s);
    EXPECT_FALSE(sharing().isVisible());
    EXPECT_EQ(shareOf(*m_desk, id.toString())->state, ShareState::Agreed);
    EXPECT_EQ(dish(id).state, DishState::Offered);
}

TEST_F(ChaptersTest, shouldTakeAPromisedDishBack) {
    const DishId id = claimed();
    press(u"G"_s);
    press(u"Ctrl+Shift+Return"_s);
    press(u"Ctrl+Shift+Return"_s);
    ASSERT_EQ(dish(id).state, DishState::HandedOver) << qPrintable(m_said);
    m_page->dishes().table().setFocus();
    press(u"W"_s);
    EXPECT_EQ(dish(id).state, DishState::Offered) << qPrintable(m_said);
    EXPECT_TRUE(can(u"dishes.offer"_s));
}

TEST_F(ChaptersTest, shouldNoteByKeyThatTheOtherChapterFetchedIt) {
    const DishId id = claimed();
    EXPECT_FALSE(can(u"dishes.fetched"_s));
    press(u"G"_s);
    EXPECT_FALSE(can(u"dishes.fetched"_s)) << "they do not know yet where";
    press(u"Ctrl+Shift+Return"_s);
    press(u"Ctrl+Shift+Return"_s);
    ASSERT_EQ(dish(id).state, DishState::HandedOver) << qPrintable(m_said);
    exchange();
    takeIn(*m_theirs, InboxKind::Handover, m_today);
    exchange();
    ASSERT_TRUE(can(u"dishes.fetched"_s)) << "they said so by phone, and noted nothing";
    m_page->dishes().table().setFocus();
    press(u"F"_s);
    EXPECT_EQ(dish(id).state, DishState::Collected) << qPrintable(m_said);
    EXPECT_EQ(shareOf(*m_desk, id.toString())->state, ShareState::Closed);
    EXPECT_FALSE(can(u"dishes.fetched"_s));
    EXPECT_FALSE(can(u"dishes.withdraw"_s));
}

TEST_F(ChaptersTest, shouldTakeADishBackWhoseFailureWasUndone) {
    const DishId id = claimed();
    press(u"G"_s);
    press(u"Ctrl+Shift+Return"_s);
    press(u"Ctrl+Shift+Return"_s);
    const auto failed = Kitchen(*m_desk, u"Nadia"_s).failDish(id, u"burnt"_s);
    ASSERT_TRUE(failed);
    settleShares(*m_desk, m_today);
    m_desk->undo(failed->changes);
    ASSERT_EQ(dish(id).state, DishState::HandedOver);
    ASSERT_FALSE(shareOf(*m_desk, id.toString())->isLive()) << "the partner was told that it does not come";
    m_page->openRecord(id.toString());
    m_page->dishes().table().setFocus();
    ASSERT_TRUE(can(u"dishes.withdraw"_s));
    press(u"W"_s);
    EXPECT_EQ(dish(id).state, DishState::Offered) << qPrintable(m_said);
    EXPECT_TRUE(can(u"dishes.offer"_s));
}

TEST_F(ChaptersTest, shouldSayThatThereIsNoOtherChapter) {
    const auto alone = Desk::create(m_folder.filePath(u"alone.entraide"_s), {}, u"Namur"_s, true);
    CandidateService candidates(*alone);
    PageContext context{*alone, candidates, m_addresses, m_settings, [this] { return m_today; }, u"Nadia"_s};
    PublishView view(context);
    QString sentence;
    QObject::connect(&view, &PublishView::said, &view, [&](const QString& text) { sentence = text; });
    EXPECT_FALSE(view.begin(putDishOfTheDay(*alone, m_today)));
    EXPECT_FALSE(sentence.isEmpty());
}

TEST_F(ChaptersTest, shouldShowTheFiguresOfOtherChaptersAndTellOursWhenAsked) {
    Organisation zone;
    zone.kind = OrganisationKind::DistributionZone;
    zone.name = u"Korenmarkt"_s;
    zone.position = {51.05, 3.72};
    Round round;
    round.state = RoundState::Done;
    round.date = m_today.date;
    round.rider = VolunteerId::create();
    round.portionsHandedOut = 9;
    m_theirs->write([&](Desk::Writer& writer) {
        zone.id = writer.save(zone);
        round.stops = {{.about = zone.id.toString(),
                        .arrival = 1000,
                        .portions = -9,
                        .done = true,
                        .handedOut = 9,
                        .needs = {{SpecialNeed::HygieneKit, 2}}}};
        writer.save(round);
    });
    ASSERT_TRUE(tellFigures(*m_theirs, partnerDatabase, true, m_today));
    exchange();
    m_page->showTab(RoundsPage::NumbersTab);
    StreetSection& numbers = m_page->numbers();
    QSignalSpy counted(&numbers, &StreetSection::shown);
    numbers.showPeriod(m_today.date, m_today.date);
    ASSERT_TRUE(!counted.isEmpty() || counted.wait(patience));
    ASSERT_EQ(numbers.chapters().size(), 1);
    EXPECT_EQ(numbers.chapters()[0].portions, 9);
    EXPECT_TRUE(numbers.text().contains(u"Gent: Korenmarkt: 9 portion(s), 2 hygiene kit(s)"_s))
        << qPrintable(numbers.text());

    auto* box = numbers.findChild<QCheckBox*>(u"tell-"_s + partnerDatabase);
    ASSERT_TRUE(box);
    ASSERT_TRUE(QTest::qWaitFor([&] { return box->isVisible(); }, patience));
    EXPECT_FALSE(box->isChecked()) << "nothing is told that nobody chose to tell";
    box->click();
    EXPECT_TRUE(partnersOf(*m_desk).first().figures) << qPrintable(m_said);
    EXPECT_TRUE(m_said.contains(u"Gent"_s)) << qPrintable(m_said);
    box->click();
    EXPECT_FALSE(partnersOf(*m_desk).first().figures);
}

} // namespace
} // namespace entraide::THIS_FILE
