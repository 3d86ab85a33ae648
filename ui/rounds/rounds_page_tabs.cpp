// SPDX-License-Identifier: GPL-3.0-or-later
// The tabs of the page Rounds.
#include "ui/common/command.h"
#include "ui/common/job_bar.h"
#include "ui/common/tabs.h"
#include "ui/rounds/dishes_section.h"
#include "ui/rounds/rounds_page.h"
#include "ui/rounds/street_section.h"
#include "ui/rounds/zones_section.h"

#include <QStackedWidget>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

void RoundsPage::buildTabs(QWidget* rounds) {
    m_tabs = new TabStrip;
    m_stack = new QStackedWidget;
    m_roundsTab = rounds;
    m_tabs->addTab(tr("Rounds"));
    m_stack->addWidget(rounds);
    add(*m_dishes, tr("Dishes"));
    add(*m_zones, tr("Zones"));
    add(*m_numbers, tr("Numbers"));
    connect(m_numbers, &StreetSection::started, this, [this](Job* job) { m_jobs->watch(*job); });
    connect(m_tabs, &TabStrip::currentChanged, this, &RoundsPage::tabChanged);
}

void RoundsPage::add(PageSection& section, const QString& title) {
    m_sections.append(&section);
    m_tabs->addTab(title);
    m_stack->addWidget(&section);
    connect(&section, &PageSection::done, this, &Page::done);
    connect(&section, &PageSection::said, this, &Page::said);
    connect(&section, &PageSection::shownChanged, this, &RoundsPage::refresh);
    connect(&section, &PageSection::openRequested, this, &Page::openRequested);
    connect(&section, &PageSection::openAtRequested, this, &Page::openAtRequested);
}

void RoundsPage::buildTabCommands() {
    const auto tab = [this](const QString& id, const QString& text, const QString& tip, Tab which) {
        addCommand(id, text, tip, {}, QKeySequence(u"Alt+%1"_s.arg(which + 1)), [this, which] { showTab(which); });
    };
    tab(u"rounds.tab.rounds"_s, tr("Rounds of the day"), tr("Shows the rounds and the map"), RoundsTab);
    tab(u"rounds.tab.dishes"_s, tr("Dishes of the day"), tr("Shows what cooks offer on the day"), DishesTab);
    tab(u"rounds.tab.zones"_s, tr("Zones"), tr("Shows where portions are handed out"), ZonesTab);
    tab(u"rounds.tab.numbers"_s, tr("Numbers"), tr("Shows what was cooked and handed out"), NumbersTab);
}

RoundsPage::Tab RoundsPage::tab() const {
    return m_tabs ? static_cast<Tab>(std::max(0, m_tabs->bar().currentIndex())) : RoundsTab;
}

PageSection* RoundsPage::section() const {
    return tab() == RoundsTab ? nullptr : m_sections.value(tab() - 1);
}

void RoundsPage::showTab(Tab tab) {
    m_tabs->bar().setCurrentIndex(tab);
    PageSection* shown = section();
    if (isVisible() && shown && !shown->isBusy())
        shown->setFocus();
}

void RoundsPage::tabChanged() {
    PageSection* shown = section();
    m_stack->setCurrentWidget(shown ? static_cast<QWidget*>(shown) : m_roundsTab);
    for (PageSection* section : std::as_const(m_sections))
        section->setCurrent(section == shown);
    refresh();
}

} // namespace entraide
