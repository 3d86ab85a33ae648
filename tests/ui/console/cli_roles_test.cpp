// SPDX-License-Identifier: GPL-3.0-or-later
// What the command line lets each user of a desk do, and with which exit status it says no.
#include "storage/desk.h"
#include "storage/desk_keys.h"
#include "ui/console/cli_fixture.h"

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class CliRolesTest : public CliTest {
protected:
    static constexpr int notAllowed = 8;

    static UserId addUser(Desk& desk, const QString& name, Role role, const VolunteerId& volunteer = {}) {
        User user;
        user.name = name;
        user.role = role;
        user.volunteer = volunteer;
        desk.write([&](Desk::Writer& writer) { user.id = writer.save(user); });
        return user.id;
    }
    /// A sample desk with a user of each role, named as the role is; the volunteer helps somebody every week.
    QString peopled() {
        const QString file = sample();
        const auto desk = Desk::open(file, {});
        desk->forEach<Tandem>([&](const Tandem& tandem) {
            if (tandem.state == TandemState::Active)
                volunteer = tandem.volunteer;
        });
        EXPECT_FALSE(volunteer.isEmpty());
        addUser(*desk, u"Nadia"_s, Role::Administrator);
        for (const Role role : {Role::Reader, Role::Volunteer, Role::Coordinator, Role::PrivacyOfficer})
            addUser(*desk, enumName(role), role, role == Role::Volunteer ? volunteer : VolunteerId());
        return file;
    }
    CliRun as(const QString& desk, const QString& user, const QStringList& arguments) const {
        return json(desk, QStringList{u"--user"_s, user} + arguments);
    }

    VolunteerId volunteer;
};

TEST_F(CliRolesTest, shouldSayWhenNobodyIsCalledSo) {
    const QString desk = peopled();
    expectRefused(as(desk, u"Nemo"_s, {u"list"_s, u"people"_s}), 4, u"Nemo"_s);
    EXPECT_EQ(as(desk, u"nadia"_s, {u"list"_s, u"people"_s, u"--limit"_s, u"1"_s}).status, 0);
    EXPECT_EQ(json(desk, {u"list"_s, u"people"_s, u"--limit"_s, u"1"_s}).status, 0);
}

TEST_F(CliRolesTest, shouldShowAReaderNoPhoneAndNoDoor) {
    const QString desk = peopled();
    const CliRun whole = as(desk, u"coordinator"_s, {u"list"_s, u"people"_s});
    const CliRun masked = as(desk, u"reader"_s, {u"list"_s, u"people"_s});
    ASSERT_TRUE(whole.out.contains("+32"));
    EXPECT_FALSE(masked.out.contains("+32")) << "of no phone";
    EXPECT_FALSE(masked.out.contains("\"street\""));
    EXPECT_FALSE(masked.out.contains("\"lat\""));
    EXPECT_EQ(masked.json().value("total"_L1), whole.json().value("total"_L1));
    const QJsonObject one = whole.json().value("items"_L1).toArray().first().toObject();
    const QString phone = one.value("record"_L1).toObject().value("phones"_L1).toArray().first().toString();
    ASSERT_FALSE(phone.isEmpty());
    const QStringList search{u"list"_s, u"people"_s, u"--search"_s, phone};
    EXPECT_GT(as(desk, u"coordinator"_s, search).json().value("total"_L1).toInt(), 0);
    EXPECT_EQ(as(desk, u"reader"_s, search).json().value("total"_L1).toInt(-1), 0);
    const CliRun shown = as(desk, u"reader"_s, {u"show"_s, one.value("id"_L1).toString()});
    EXPECT_EQ(shown.status, 0);
    EXPECT_FALSE(shown.out.contains("+32"));
}

TEST_F(CliRolesTest, shouldShowAVolunteerTheirOwnCasesOnly) {
    const QString desk = peopled();
    const int all = json(desk, {u"list"_s, u"people"_s}).json().value("total"_L1).toInt();
    const int own = as(desk, u"volunteer"_s, {u"list"_s, u"people"_s}).json().value("total"_L1).toInt();
    EXPECT_GE(own, 2) << "themselves and whom they help";
    EXPECT_LT(own * 5, all);
    const CliRun listed = as(desk, u"volunteer"_s, {u"list"_s, u"volunteers"_s});
    const QJsonArray volunteers = listed.json().value("items"_L1).toArray();
    ASSERT_EQ(volunteers.size(), 1);
    EXPECT_EQ(volunteers.first().toObject().value("id"_L1).toString(), volunteer.toString());
    const QString other = first(desk, u"volunteers"_s, u"left"_s);
    expectRefused(as(desk, u"volunteer"_s, {u"show"_s, other}), 4, other);
    const auto set = [&](const QString& field) {
        return as(desk, u"volunteer"_s, {u"set"_s, volunteer.toString(), field});
    };
    EXPECT_EQ(set(u"hours_per_week=3"_s).status, 0);
    expectRefused(set(u"insured=false"_s), notAllowed, u"Nadia"_s);
}

TEST_F(CliRolesTest, shouldRefuseWhatARoleMayNotDo) {
    const QString desk = peopled();
    const QString person = first(desk, u"people"_s, u"active"_s);
    const QString list = write(u"list.csv"_s, "Prénom;Nom\nAnn;Maes\n");
    const QString pdf = path(u"roster.pdf"_s);
    const auto refuses = [&](const QString& user, const QStringList& arguments) {
        expectRefused(as(desk, user, arguments), notAllowed, u"administrator of the desk: Nadia"_s);
    };
    for (const QString& user : {u"reader"_s, u"volunteer"_s}) {
        refuses(user, {u"import"_s, u"volunteers"_s, list});
        refuses(user, {u"export"_s, u"--all"_s, path(u"all.json"_s)});
        refuses(user, {u"roster"_s, u"2026-W48"_s, u"--pdf"_s, pdf, u"--level"_s, u"team"_s});
        refuses(user, {u"erase"_s, person, u"--dry-run"_s});
        refuses(user, {u"set"_s, u"desk_profile:own"_s, u"insurer=X"_s});
    }
    refuses(u"reader"_s, {u"set"_s, person, u"remark=x"_s});
    for (const QString& user : {u"reader"_s, u"volunteer"_s, u"coordinator"_s}) {
        refuses(user, {u"erase"_s, person, u"--yes"_s});
        refuses(user, {u"rebuild"_s});
        refuses(user, {u"peers"_s, u"--add-client"_s, u"Phone"_s});
        refuses(user, {u"sync"_s, u"http://127.0.0.1:1"_s});
        refuses(user, {u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s});
    }
    refuses(u"privacy_officer"_s, {u"set"_s, person, u"given_name=Ann"_s});
    EXPECT_FALSE(QFile::exists(path(u"all.json"_s)));
    EXPECT_FALSE(QFile::exists(pdf));
    EXPECT_EQ(json(desk, {u"show"_s, person}).status, 0) << "nobody was erased";

    const QStringList onTheWall{u"roster"_s, u"2026-W48"_s, u"--pdf"_s, pdf, u"--level"_s, u"public"_s};
    EXPECT_EQ(as(desk, u"reader"_s, onTheWall).status, 0);
    EXPECT_EQ(as(desk, u"privacy_officer"_s, {u"erase"_s, person, u"--dry-run"_s}).status, 0);
    EXPECT_EQ(as(desk, u"coordinator"_s, {u"import"_s, u"volunteers"_s, list}).status, 0);
    EXPECT_EQ(as(desk, u"coordinator"_s, {u"set"_s, person, u"remark=x"_s}).status, 0);
}

TEST_F(CliRolesTest, shouldNotTakeAHubsUserForTheDesks) {
    const QString desk = peopled();
    const QStringList hub{u"peers"_s, u"--add-hub"_s, u"https://hub.example"_s, u"--user"_s, u"someone"_s};
    EXPECT_EQ(json(desk, hub).status, 0) << "a user of the hub";
    expectRefused(as(desk, u"reader"_s, hub), notAllowed);
    expectRefused(as(desk, u"someone"_s, hub), 4, u"someone"_s);
}

TEST_F(CliRolesTest, shouldKeepSomebodyWhoAdministers) {
    const QString desk = peopled();
    QString chief;
    for (const QJsonValue& one : json(desk, {u"list"_s, u"users"_s}).json().value("items"_L1).toArray()) {
        if (QJsonDocument(one.toObject()).toJson().contains("Nadia"))
            chief = one.toObject().value("id"_L1).toString();
    }
    ASSERT_FALSE(chief.isEmpty());
    expectRefused(json(desk, {u"set"_s, chief, u"role=reader"_s}), 3, u"administer"_s);
    expectRefused(json(desk, {u"set"_s, chief, u"state=left"_s}), 3, u"administer"_s);
    expectRefused(as(desk, u"coordinator"_s, {u"set"_s, chief, u"name=Eve"_s}), notAllowed);
}

TEST_F(CliRolesTest, shouldWorkAsWhoeverThePassphraseBelongsTo) {
    constexpr KeyCost cheap{64 * 1024, 1};
    const QString file = path(u"desk.entraide"_s);
    QString person;
    {
        const auto desk = Desk::create(file, {"the desk's own words", cheap}, u"Permanence"_s, false);
        Person one;
        one.givenName = u"Lea"_s;
        one.language = Language::French;
        one.phones = {u"+32470123456"_s};
        desk->write([&](Desk::Writer& writer) { person = writer.save(one).toString(); });
        addUser(*desk, u"Nadia"_s, Role::Administrator);
        const UserId tom = addUser(*desk, u"Tom"_s, Role::Reader);
        const UserId rik = addUser(*desk, u"Rik"_s, Role::Coordinator);
        DeskKeys keys(*desk, cheap);
        keys.give(tom.toString(), "seven words that Tom knows");
        keys.give(rik.toString(), "seven words that Rik knew");
        // As if both had changed what they were given.
        Vault vault = Vault::read(Vault::fileFor(file));
        const QByteArray key = desk->handle().keyAndSalt;
        vault.setSlot(tom.toString(), "Tom's own words by now", cheap, key);
        vault.setSlot(rik.toString(), "Rik's own words by now", cheap, key);
        vault.write(Vault::fileFor(file));
        desk->write([&](Desk::Writer& writer) {
            User gone = writer.find<User>(rik).value();
            gone.state = UserState::Left;
            writer.save(gone);
        });
    }
    const auto opened = [&](const QByteArray& passphrase, const QStringList& arguments) {
        const QString secret = write(u"secret"_s, passphrase + '\n');
        return json(file, QStringList{u"--passphrase-file"_s, secret} + arguments);
    };
    const CliRun read = opened("Tom's own words by now", {u"show"_s, person});
    EXPECT_EQ(read.status, 0) << read.err.constData();
    EXPECT_FALSE(read.out.contains("+32470123456"));
    expectRefused(opened("Tom's own words by now", {u"set"_s, person, u"given_name=X"_s}), notAllowed, u"Nadia"_s);
    expectRefused(opened("Tom's own words by now", {u"--user"_s, u"Nadia"_s, u"show"_s, person}), notAllowed);
    EXPECT_EQ(opened("Tom's own words by now", {u"--user"_s, u"Tom"_s, u"show"_s, person}).status, 0);
    expectRefused(opened("Rik's own words by now", {u"show"_s, person}), notAllowed, u"Nadia"_s);
    EXPECT_TRUE(opened("the desk's own words", {u"show"_s, person}).out.contains("+32470123456"));
    EXPECT_FALSE(opened("the desk's own words", {u"--user"_s, u"Tom"_s, u"show"_s, person}).out.contains("+3247"));
}

} // namespace
} // namespace entraide::THIS_FILE
