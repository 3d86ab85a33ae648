// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/sample_desk.h"
#include "storage/desk.h"
#include "support/week_plan_rules.h"
#include "ui/common/roles.h"
#include "ui/records/address_lookup.h"
#include "ui/roster/plan_model.h"
#include "ui/roster/plan_proposing.h"
#include "ui/roster/plan_table.h"
#include "ui/roster/proposal_view.h"
#include "ui/roster/roster_page.h"
#include "ui/roster/week_view.h"
#include "workflows/candidates.h"
#include "workflows/roster_builder.h"

#include <QAction>
#include <QLabel>
#include <QSettings>
#include <QSignalSpy>
#include <QTemporaryDir>
#include <QTest>

#include <algorithm>
#include <gtest/gtest.h>

namespace entraide {

/// The page of the roster over a sample desk of 60 volunteers, on Tuesday 17/03/2026.
class RosterPageTest : public testing::Test {
protected:
    static constexpr int patience = 20'000; ///< milliseconds

    RosterPageTest()
        : m_desk(Desk::create(m_folder.filePath(QStringLiteral("desk.entraide")), {},
                              QStringLiteral("Permanence d’Ixelles"), true))
        , m_settings(m_folder.filePath(QStringLiteral("settings.ini")), QSettings::IniFormat) {
        SampleSize size;
        size.volunteers = 60;
        size.requests = 80;
        fillSample(*m_desk, size, m_now);
        m_candidates = std::make_unique<CandidateService>(*m_desk);
        m_context.emplace(PageContext{*m_desk, *m_candidates, m_addresses, m_settings,
                                      [this] { return Today::at(m_now); }, QStringLiteral("Nadia")});
        m_page = std::make_unique<RosterPage>(*m_context);
        QSignalSpy shown(m_page.get(), &RosterPage::weekShown);
        m_page->resize(1240, 800);
        m_page->show();
        EXPECT_TRUE(shown.wait(patience));
    }

    bool plan() {
        QSignalSpy shown(m_page.get(), &RosterPage::planShown);
        m_page->showProposal();
        const bool made = m_page->proposalView().hasPlan() || shown.wait(patience);
        checkPlan();
        return made;
    }
    /// By the independent checker of hard rules.
    void checkPlan() {
        const WeekPlan* made = m_page->proposalView().plan();
        EXPECT_EQ(made ? test::brokenRules(*m_desk, *made, Today::at(m_now)) : "no plan", "");
    }
    QAction* action(const QString& id) {
        for (QAction* action : m_page->menuActions()) {
            if (action->objectName() == id)
                return action;
        }
        return nullptr;
    }
    /// The first row of the proposal that is so; chosen in the table.
    template <class F> std::optional<PlanLine> chooseLine(F&& isWanted) {
        PlanModel& model = m_page->proposalView().model();
        for (int row = 0; row < model.rowCount(); ++row) {
            const PlanLine* line = model.lineAt(row);
            if (!line || !isWanted(*line))
                continue;
            m_page->proposalView().table().setCurrentIndex(model.index(row, PlanModel::TaskColumn));
            return *line;
        }
        return std::nullopt;
    }
    const PlanLine* lineNow(const PlanLine& like) {
        const auto& lines = m_page->proposalView().plan()->lines;
        const auto found = std::ranges::find_if(lines, [&](const PlanLine& line) {
            return line.place == like.place && line.volunteer == like.volunteer && line.date == like.date;
        });
        return found == lines.end() ? nullptr : &*found;
    }
    void press(Qt::Key key) { QTest::keyClick(&m_page->proposalView().table(), key); }
    QString wishShown() {
        auto* label = m_page->findChild<QLabel*>(QStringLiteral("wish"));
        return label && label->isVisibleTo(m_page.get()) ? label->text() : QString();
    }
    QString lockIcon() {
        const QModelIndex current = m_page->proposalView().table().currentIndex();
        return current.siblingAtColumn(PlanModel::LockColumn).data(StateIconRole).toString();
    }
    Roster rosterNow() { return rosterOf(*m_desk, m_page->week(), Today::at(m_now)); }

    QTemporaryDir m_folder;
    const QDateTime m_now{QDate(2026, 3, 17), QTime(14, 32)};
    std::unique_ptr<Desk> m_desk;
    std::unique_ptr<CandidateService> m_candidates;
    QSettings m_settings;
    AddressLookup m_addresses{QString(), m_settings};
    std::optional<PageContext> m_context;
    std::unique_ptr<RosterPage> m_page;
};

} // namespace entraide
