// SPDX-License-Identifier: GPL-3.0-or-later
// Tour: what it shows beside the plain pages, and what somebody does on them.
#include "ui/common/filter_bar.h"
#include "ui/common/list_table.h"
#include "ui/exchange/exchange_list_model.h"
#include "ui/records/page.h"
#include "ui/records/record_list_model.h"
#include "ui/reports/register_section.h"
#include "ui/reports/reports_page.h"
#include "ui/roster/plan_proposing.h"
#include "ui/roster/proposal_view.h"
#include "ui/roster/roster_page.h"
#include "ui/shell/find_box.h"
#include "ui/shell/main_window.h"
#include "ui/shell/session.h"
#include "ui/shell/tour.h"
#include "ui/tandems/tandems_page.h"
#include "workflows/list_filters.h"

#include <QAction>
#include <QListView>

namespace entraide {

using namespace Qt::StringLiterals;

/// The first line of a part of the page Exchange.
void Tour::showSection(const QString& section) {
    Page* page = m_session.window()->page(u"exchange"_s);
    m_session.window()->showPage(u"exchange"_s);
    auto* list = page->findChild<QListView*>(u"exchangeList"_s);
    const auto* model = qobject_cast<const ExchangeListModel*>(list->model());
    list->setCurrentIndex(model->index(model->firstRowOf(section)));
}

void Tour::showProposal() {
    m_session.window()->showPage(u"roster"_s);
    if (auto* roster = qobject_cast<RosterPage*>(m_session.window()->page(u"roster"_s)))
        roster->showProposal();
}

/// The first who is expected on a day to come falls ill, and people may be moved.
void Tour::planAnAbsence() {
    auto* roster = qobject_cast<RosterPage*>(m_session.window()->page(u"roster"_s));
    const WeekPlan* plan = roster ? roster->proposalView().plan() : nullptr;
    if (!plan)
        return;
    const QList<PlanLine> lines = plan->lines; // the plan is made anew below
    for (const PlanLine& line : lines) {
        if (line.isNew || line.match().isEmpty() || line.locked)
            continue;
        roster->proposing().addAbsence({line.volunteer, line.date, line.date, {}, {}});
        return;
    }
}

/// And back to the tandems, for the window is made anew in each language with the tab that was in front.
void Tour::showVisitLog(bool shown) {
    m_session.window()->showPage(u"tandems"_s);
    if (auto* tandems = qobject_cast<TandemsPage*>(m_session.window()->page(u"tandems"_s)))
        tandems->showTab(shown ? TandemsPage::LogTab : TandemsPage::TandemsTab);
}

/// A letter is that to the first volunteer of the register.
void Tour::showReport(int tab) {
    m_session.window()->showPage(u"reports"_s);
    auto* reports = qobject_cast<ReportsPage*>(m_session.window()->page(u"reports"_s));
    if (!reports)
        return;
    if (const auto& read = reports->yearRegister().shown();
        tab == ReportsPage::CertificatesTab && read && !read->rows.isEmpty())
        reports->openRecord(read->rows.first().volunteer.toString());
    reports->showTab(static_cast<ReportsPage::Tab>(tab));
}

FilterBar* Tour::filterOf(const QString& page) const {
    return m_session.window()->page(page)->findChild<FilterBar*>();
}

ListTable* Tour::listOf(const QString& page) const {
    for (auto* list : m_session.window()->page(page)->findChildren<ListTable*>()) {
        if (list->isVisible() && list->model() && list->model()->rowCount() > 1)
            return list;
    }
    return nullptr;
}

/// By its name; what cannot be done here just now is not done.
void Tour::press(const QString& command) {
    if (auto* action = m_session.window()->findChild<QAction*>(command))
        action->trigger();
}

/// As a filter of the team does: three conditions, two of them on the person.
void Tour::filterVolunteers() {
    ListTable* list = listOf(u"volunteers"_s);
    auto* model = list ? qobject_cast<RecordListModel*>(list->model()) : nullptr;
    if (!model)
        return;
    ListQuery query;
    applyCriteria({{u"services"_s, u"is"_s, {u"shopping"_s}},
                   {u"person.language"_s, u"is"_s, {u"nl"_s}},
                   {u"person.phones"_s, u"contains"_s, {u"7"_s}}},
                  Today::at(QDateTime::currentDateTime()), query);
    model->setQuery(query);
}

/// What somebody does all day long, on the pages with the longest lists.
void Tour::addActions() {
    for (const QString& key : {u"requests"_s, u"volunteers"_s}) {
        m_steps.append({Kind::Aside, {}, [this, key] { m_session.window()->showPage(key); }});
        m_steps.append({Kind::Action, key + u": next line"_s, [this, key] {
                            if (ListTable* list = listOf(key))
                                list->chooseRow(1);
                        }});
        m_steps.append({Kind::Action, key + u": filter"_s, [this, key] {
                            if (FilterBar* bar = filterOf(key))
                                bar->setText(u"ma"_s);
                        }});
        m_steps.append({Kind::Action, key + u": whole list"_s, [this, key] {
                            if (FilterBar* bar = filterOf(key))
                                bar->setText({});
                        }});
    }
    m_steps.append({Kind::Action, u"volunteers: pause"_s, [this] { press(u"volunteers.pause"_s); }});
    m_steps.append({Kind::Action, u"volunteers: undo"_s, [this] { press(u"undo"_s); }});
    m_steps.append({Kind::Action, u"volunteers: named filter"_s, [this] { filterVolunteers(); }});
    m_steps.append({Kind::Action, u"volunteers: form"_s, [this] { press(u"volunteers.edit"_s); }});
    m_steps.append({Kind::Aside, {}, [this] { m_session.window()->showPage(u"requests"_s); }});
    m_steps.append({Kind::Action, u"requests: propose"_s, [this] { press(u"requests.proposeFirst"_s); }});
    m_steps.append({Kind::Action, u"requests: undo"_s, [this] { press(u"undo"_s); }});
    m_steps.append({Kind::Action, u"requests: form"_s, [this] { press(u"requests.new"_s); }});
    m_steps.append({Kind::Action, u"find anything"_s, [this] {
                        if (auto* box = m_session.window()->findChild<FindBox*>()) {
                            box->begin();
                            box->setText(u"emi"_s);
                            Q_EMIT box->textEdited(box->text());
                        }
                    }});
    m_steps.append({Kind::Aside, {}, [this] {
                        if (auto* box = m_session.window()->findChild<FindBox*>())
                            box->clear();
                    }});
}

} // namespace entraide
