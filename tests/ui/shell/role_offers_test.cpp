// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sample_desk.h"
#include "storage/desk.h"
#include "ui/exchange/exchange_office.h"
#include "ui/records/address_lookup.h"
#include "ui/records/page.h"
#include "ui/shell/main_window.h"
#include "ui/shell/pages.h"
#include "ui/shell/role_offers.h"
#include "workflows/candidates.h"

#include <QAction>
#include <QSettings>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

TEST(RoleOffers, shouldOfferEachRoleWhatItMayDo) {
    using enum Role;
    const QList<std::pair<QString, QList<Role>>> expected{
        {u"import"_s, {Coordinator, Administrator}},
        {u"exportList"_s, {Coordinator, Administrator}},
        {u"walkIn"_s, {Coordinator, Administrator}},
        {u"association"_s, {Coordinator, PrivacyOfficer, Administrator}},
        {u"requests.new"_s, {Coordinator, Administrator}},
        {u"requests.tab.open"_s, {Reader, Volunteer, Coordinator, PrivacyOfficer, Administrator}},
        {u"volunteers.erase"_s, {PrivacyOfficer, Administrator}},
        {u"volunteers.archive"_s, {Coordinator, PrivacyOfficer, Administrator}},
        {u"volunteers.certificate"_s, {Coordinator, PrivacyOfficer, Administrator}},
        {u"tandems.log.performed"_s, {Volunteer, Coordinator, Administrator}},
        {u"tandems.log.approve"_s, {Coordinator, Administrator}},
        {u"reports.csvRegister"_s, {Coordinator, Administrator}},
        {u"exchange.pair"_s, {Administrator}},
        {u"board.setUp"_s, {Administrator}},
        {u"roster.calculate"_s, {Coordinator, Administrator}},
        {u"requests.map"_s, {Reader, Volunteer, Coordinator, PrivacyOfficer, Administrator}},
        {u"map.csv"_s, {Coordinator, Administrator}},
        {u"map.lasso"_s, {Reader, Volunteer, Coordinator, PrivacyOfficer, Administrator}},
        {u"map.pin"_s, {Coordinator, Administrator}},
        {u"map.print"_s, {Reader, Volunteer, Coordinator, PrivacyOfficer, Administrator}},
        {u"roster.print"_s, {Reader, Volunteer, Coordinator, PrivacyOfficer, Administrator}},
    };
    for (const auto& [command, roles] : expected) {
        for (const Role role : {Reader, Volunteer, Coordinator, PrivacyOfficer, Administrator}) {
            EXPECT_EQ(isOffered(role, command), roles.contains(role))
                << qPrintable(command) << ' ' << qPrintable(enumName(role));
        }
    }
}

class RoleWindowTest : public testing::Test {
protected:
    RoleWindowTest()
        : desk(Desk::create(folder.filePath(u"desk.entraide"_s), {}, u"Exemple"_s, true))
        , settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat) {
        fillSample(*desk, {.volunteers = 60, .requests = 40, .postings = 2, .seed = 5}, today.now);
        desk->forEach<Tandem>([&](const Tandem& tandem) {
            if (tandem.state == TandemState::Active)
                helper = tandem.volunteer;
        });
        EXPECT_FALSE(helper.isEmpty());
    }
    void openAs(Role role) {
        User user;
        user.name = enumName(role);
        user.role = role;
        user.volunteer = role == Role::Volunteer ? helper : VolunteerId();
        desk->write([&](Desk::Writer& writer) { user.id = writer.save(user); });
        desk->actAs({user.name, user.role, user.id, user.volunteer});
        candidates = std::make_unique<CandidateService>(*desk);
        context = std::make_unique<PageContext>(
            PageContext{*desk, *candidates, addresses, settings, [this] { return today; }, u"Nadia"_s});
        window = std::make_unique<MainWindow>(*context);
        office = std::make_unique<ExchangeOffice>(*desk);
        addPages(*window, *context, *office);
        window->finish();
        window->show();
    }
    bool offers(const QString& command) const {
        const auto* action = window->findChild<QAction*>(command);
        EXPECT_TRUE(action) << qPrintable(command);
        return action && action->isVisible();
    }

    QTemporaryDir folder;
    Today today = Today::at(QDateTime(QDate(2026, 11, 23), QTime(9, 0)));
    std::unique_ptr<Desk> desk;
    QSettings settings;
    AddressLookup addresses{QString(), settings};
    VolunteerId helper;
    std::unique_ptr<CandidateService> candidates;
    std::unique_ptr<ExchangeOffice> office;
    std::unique_ptr<PageContext> context;
    std::unique_ptr<MainWindow> window;
};

TEST_F(RoleWindowTest, shouldNotOfferAReaderWhatWouldBeRefused) {
    openAs(Role::Reader);
    EXPECT_FALSE(offers(u"import"_s));
    EXPECT_FALSE(offers(u"walkIn"_s));
    EXPECT_FALSE(offers(u"volunteers.erase"_s));
    EXPECT_FALSE(offers(u"roster.calculate"_s));
    EXPECT_TRUE(offers(u"undo"_s));
}

TEST_F(RoleWindowTest, shouldOfferACoordinatorTheWork) {
    openAs(Role::Coordinator);
    EXPECT_TRUE(offers(u"import"_s));
    EXPECT_TRUE(offers(u"walkIn"_s));
    EXPECT_FALSE(offers(u"volunteers.erase"_s));
}

TEST_F(RoleWindowTest, shouldOpenEveryPageForEachRole) {
    for (const Role role : {Role::Reader, Role::Volunteer, Role::PrivacyOfficer}) {
        window.reset();
        desk->actAs({});
        openAs(role);
        for (const QString& key : window->pageKeys()) {
            window->showPage(key);
            EXPECT_EQ(window->currentPage(), key) << qPrintable(enumName(role));
        }
    }
}

} // namespace
} // namespace entraide::THIS_FILE
