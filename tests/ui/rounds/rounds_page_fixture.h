// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/sample_desk.h"
#include "storage/desk.h"
#include "ui/records/address_lookup.h"
#include "ui/rounds/rounds_page.h"
#include "workflows/candidates.h"

#include <QAction>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>

#include <algorithm>
#include <gtest/gtest.h>

namespace entraide {

constexpr int roundsPagePatience = 20'000; ///< milliseconds

/// The page of a sample desk, on a morning on which nothing is planned yet.
class RoundsPageFixture : public testing::Test {
protected:
    RoundsPageFixture()
        : m_desk(Desk::create(m_folder.filePath(QStringLiteral("desk.entraide")), {},
                              QStringLiteral("Permanence d’Ixelles"), true))
        , m_settings(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat) {
        SampleSize size;
        size.volunteers = 120;
        size.requests = 40;
        fillSample(*m_desk, size, m_now);
        m_candidates = std::make_unique<CandidateService>(*m_desk);
        m_context.emplace(PageContext{*m_desk, *m_candidates, m_addresses, m_settings,
                                      [this] { return Today::at(m_now); }, QStringLiteral("Nadia")});
        m_page = std::make_unique<RoundsPage>(*m_context);
        m_page->setPlanSeconds(0.3);
        m_page->resize(1240, 800);
        waitForDay([&] { m_page->show(); });
    }

    template <class F> void waitForDay(F&& act) {
        QSignalSpy shown(m_page.get(), &RoundsPage::dayShown);
        act();
        EXPECT_TRUE(!shown.isEmpty() || shown.wait(roundsPagePatience));
    }
    QAction* action(const QString& id) {
        for (QAction* action : m_page->menuActions()) {
            if (action->objectName() == id)
                return action;
        }
        return nullptr;
    }
    bool can(const QString& id) { return action(id) && action(id)->isEnabled(); }
    void plan() {
        QSignalSpy ended(m_page.get(), &RoundsPage::planEnded);
        ASSERT_TRUE(can(QStringLiteral("rounds.plan")));
        action(QStringLiteral("rounds.plan"))->trigger();
        ASSERT_TRUE(ended.wait(roundsPagePatience));
        ASSERT_TRUE(m_page->hasDraft());
    }
    void planAndAccept() {
        plan();
        waitForDay([&] { action(QStringLiteral("rounds.accept"))->trigger(); });
        ASSERT_FALSE(m_page->hasDraft());
    }
    /// A round with at least three stops.
    void chooseLongRound() {
        const auto& rounds = m_page->shown().rounds;
        const auto it = std::ranges::find_if(
            rounds, [](const PlannedRound& r) { return r.state == RoundState::Planned && r.stops.size() >= 3; });
        ASSERT_NE(it, rounds.end());
        m_page->chooseRound(std::distance(rounds.begin(), it));
    }
    qint64 count() const { return m_desk->count(EntityType::Round); }

    QTemporaryDir m_folder;
    QDateTime m_now{QDate(2026, 3, 17), QTime(9, 0)};
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<CandidateService> m_candidates;
    QSettings m_settings;
    AddressLookup m_addresses{QString(), m_settings};
    std::optional<PageContext> m_context;
    std::unique_ptr<RoundsPage> m_page;
};

} // namespace entraide
