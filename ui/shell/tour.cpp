// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/tour.h"

#include "ui/common/theme.h"
#include "ui/exchange/exchange_list_model.h"
#include "ui/records/page.h"
#include "ui/reports/register_section.h"
#include "ui/reports/reports_page.h"
#include "ui/roster/plan_proposing.h"
#include "ui/roster/proposal_view.h"
#include "ui/roster/roster_page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/session.h"
#include "ui/tandems/tandems_page.h"
#include "ui/words/interface_language.h"

#include <QDir>
#include <QListView>
#include <QPixmap>
#include <QTimer>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// For a page to read, lay itself out and for its map to draw.
constexpr int settleMilliseconds = 700;

} // namespace

Tour::Tour(Session& session, QString folder, QStringList languages, QObject* parent)
    : QObject(parent)
    , m_session(session)
    , m_folder(std::move(folder))
    , m_languages(std::move(languages)) {}

void Tour::start() {
    QDir().mkpath(m_folder);
    m_session.setScene();
    for (const QString& language : std::as_const(m_languages)) {
        for (const bool dark : {false, true}) {
            const QString prefix = language + (dark ? u"-dark-"_s : u"-light-"_s);
            m_steps.append([this, language, dark] {
                m_session.theme().setScheme(dark ? Scheme::Dark : Scheme::Light);
                m_session.language().use(InterfaceLanguage::fromCode(language).value_or(Language::English));
                m_session.rebuildWindow();
                m_session.window()->resize(1440, 900);
            });
            for (const QString& key : m_session.window()->pageKeys()) {
                m_steps.append([this, key] { m_session.window()->showPage(key); });
                m_steps.append([this, name = prefix + key] { take(name); });
            }
            m_steps.append([this] { showProposal(); });
            m_steps.append([this] { planAnAbsence(); });
            m_steps.append([this, name = prefix + u"roster-proposal"_s] { take(name); });
            for (const QString& section : {u"inbox"_s, u"outbox"_s, u"desks"_s, u"board"_s, u"erasures"_s}) {
                m_steps.append([this, section] { showSection(section); });
                m_steps.append([this, name = prefix + u"exchange-"_s + section] { take(name); });
            }
            m_steps.append([this] { showVisitLog(true); });
            m_steps.append([this, name = prefix + u"tandems-log"_s] { take(name); });
            m_steps.append([this] { showVisitLog(false); });
            m_steps.append([this] { showReport(ReportsPage::RegisterTab); });
            m_steps.append([this, name = prefix + u"reports-register"_s] { take(name); });
            m_steps.append([this] { showReport(ReportsPage::CertificatesTab); });
            m_steps.append([this, name = prefix + u"reports-certificate"_s] { take(name); });
            m_steps.append([this] { showReport(ReportsPage::StatisticsTab); });
        }
    }
    next();
}

void Tour::next() {
    if (m_steps.isEmpty()) {
        Q_EMIT finished(m_pictures);
        return;
    }
    const auto step = m_steps.takeFirst();
    step();
    QTimer::singleShot(settleMilliseconds, this, &Tour::next);
}

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

void Tour::take(const QString& name) {
    if (m_session.window()->grab().save(m_folder + u'/' + name + u".png"_s))
        ++m_pictures;
}

} // namespace entraide
