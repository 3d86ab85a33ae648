// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/pages.h"

#include "ui/exchange/exchange_page.h"
#include "ui/mappage/map_page.h"
#include "ui/meals/meals_page.h"
#include "ui/postings/postings_page.h"
#include "ui/protection/protection_page.h"
#include "ui/reports/reports_page.h"
#include "ui/requests/requests_page.h"
#include "ui/roster/roster_page.h"
#include "ui/rounds/rounds_page.h"
#include "ui/shell/main_window.h"
#include "ui/tandems/tandems_page.h"
#include "ui/today/today_page.h"
#include "ui/volunteers/volunteers_page.h"

#include <QCoreApplication>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct Texts {
    Q_DECLARE_TR_FUNCTIONS(Pages)
};

} // namespace

void addPages(MainWindow& window, PageContext& context, ExchangeOffice& office) {
    const auto add = [&](const QString& key, const QString& word, const QString& menu, Page* page, bool startsGroup) {
        window.addPage({.key = key, .icon = key, .word = word, .startsGroup = startsGroup, .menu = menu}, page);
    };
    add(u"today"_s, Texts::tr("Today"), Texts::tr("&Today"), new TodayPage(context), false);
    add(u"requests"_s, Texts::tr("Requests"), Texts::tr("&Request"), new RequestsPage(context), true);
    add(u"volunteers"_s, Texts::tr("Volunteers"), Texts::tr("Vo&lunteer"), new VolunteersPage(context), false);
    add(u"tandems"_s, Texts::tr("Tandems"), Texts::tr("Tan&dem"), new TandemsPage(context), false);
    auto* postings = new PostingsPage(context);
    add(u"postings"_s, Texts::tr("Postings"), Texts::tr("Po&sting"), postings, false);
    QObject::connect(postings, &PostingsPage::importRequested, &window, &MainWindow::importList);
    add(u"meals"_s, Texts::tr("Meals"), Texts::tr("Me&als"), new MealsPage(context), true);
    add(u"rounds"_s, Texts::tr("Rounds"), Texts::tr("Rou&nds"), new RoundsPage(context), false);
    add(u"roster"_s, Texts::tr("Roster"), Texts::tr("R&oster"), new RosterPage(context), false);
    add(u"map"_s, Texts::tr("Map"), Texts::tr("&Map"), new MapPage(context), true);
    add(u"exchange"_s, Texts::tr("Exchange"), Texts::tr("E&xchange"), new ExchangePage(context, office), false);
    add(u"reports"_s, Texts::tr("Reports"), Texts::tr("Re&ports"), new ReportsPage(context), true);
    auto* protection = new ProtectionPage(context);
    add(u"protection"_s, Texts::tr("Protection"), Texts::tr("Prote&ction"), protection, false);
    QObject::connect(protection, &ProtectionPage::rekeyRequested, &window, &MainWindow::rekeyRequested);
    QObject::connect(protection, &ProtectionPage::lockRequested, &window, &MainWindow::lockRequested);
}

} // namespace entraide
