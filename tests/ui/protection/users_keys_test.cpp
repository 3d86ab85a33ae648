// SPDX-License-Identifier: GPL-3.0-or-later
// Who works here and what opens the file, through the page by keyboard.
#include "storage/audit_trail.h"
#include "storage/desk.h"
#include "storage/desk_keys.h"
#include "storage/users.h"
#include "support/fake_keychain.h"
#include "ui/common/list_table.h"
#include "ui/protection/keys_section.h"
#include "ui/protection/lock_settings.h"
#include "ui/protection/passphrase_dialogs.h"
#include "ui/protection/protection_page.h"
#include "ui/protection/recovery_dialog.h"
#include "ui/protection/slots_model.h"
#include "ui/protection/user_dialog.h"
#include "ui/protection/users_section.h"
#include "ui/records/address_lookup.h"
#include "workflows/candidates.h"

#include <QAbstractItemModelTester>
#include <QAction>
#include <QApplication>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>
#include <QSignalSpy>
#include <QSpinBox>
#include <QTemporaryDir>
#include <QTest>

#include <gtest/gtest.h>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

constexpr int patience = 30'000;

class UsersKeysTest : public testing::Test {
protected:
    static constexpr KeyCost cheap{64 * 1024, 1};

    UsersKeysTest()
        : settings(folder.filePath(u"settings.ini"_s), QSettings::IniFormat) {}
    ~UsersKeysTest() override {
        page.reset();
        context.reset();
        candidates.reset();
    }

    /// As if somebody let this computer remember their passphrase.
    void remember(const QString& slot, const QByteArray& passphrase) {
        secrets->insert(keychainKey(file), passphrase);
        setRemembered(settings, file, slot);
    }
    bool isKept() const { return isRemembered(settings, file) || !secrets->isEmpty(); }

    /// A desk whose first user, Nadia, administers it and has it open.
    void openWithUsers() {
        nadia = UserId::create();
        Desk::create(file, {"words of Nadia", cheap, nadia.toString()}, u"Buurt"_s, false)
            ->write([&](Desk::Writer& writer) { writer.save(user(nadia, u"Nadia"_s, Role::Administrator)); });
        open("words of Nadia");
    }
    void open(const QByteArray& passphrase) {
        page.reset();
        context.reset();
        candidates.reset();
        desk = Desk::open(file, {passphrase, cheap});
        desk->actAs(actorFor(*desk, desk->handle().slot));
        candidates = std::make_unique<CandidateService>(*desk);
        context = std::make_unique<PageContext>(
            PageContext{*desk, *candidates, addresses, settings, [this] { return today; }, u"Nadia"_s});
        page = std::make_unique<ProtectionPage>(*context, std::make_unique<FakeKeychain>(secrets));
        QObject::connect(page.get(), &Page::said, page.get(), [this](const QString& text) { said = text; });
        page->resize(1200, 800);
        page->show();
        page->activateWindow();
        ASSERT_TRUE(QTest::qWaitForWindowActive(page.get()));
        page->showTab(ProtectionPage::UsersTab);
    }
    static User user(const UserId& id, const QString& name, Role role) {
        User made;
        made.id = id;
        made.name = name;
        made.role = role;
        made.since = QDate(2026, 1, 5);
        return made;
    }
    QAction& action(const QString& id) const { return *page->findChild<QAction*>(id); }
    template <class D> D* shown() const {
        for (auto* dialog : page->findChildren<D*>()) {
            if (dialog->isVisible())
                return dialog;
        }
        return nullptr;
    }
    void waitForKeys() const {
        ASSERT_TRUE(
            QTest::qWaitFor([this] { return !page->users().isWorking() && !page->keys().isWorking(); }, patience));
    }
    QString cell(int row, int column) const { return page->users().model().index(row, column).data().toString(); }
    bool opens(const QByteArray& passphrase) const {
        try {
            Desk::open(file, {passphrase});
            return true;
        } catch (const Error& error) {
            EXPECT_EQ(error.code(), ErrorCode::WrongPassphrase);
            return false;
        }
    }

    QTemporaryDir folder;
    QString file = folder.filePath(u"desk.entraide"_s);
    Today today = Today::at(QDateTime(QDate(2026, 11, 29), QTime(9, 0)));
    QSettings settings;
    AddressLookup addresses{QString(), settings};
    std::shared_ptr<FakeKeychain::Secrets> secrets = std::make_shared<FakeKeychain::Secrets>();
    UserId nadia;
    QString said;
    std::unique_ptr<Desk> desk;
    std::unique_ptr<CandidateService> candidates;
    std::unique_ptr<PageContext> context;
    std::unique_ptr<ProtectionPage> page;
};

TEST_F(UsersKeysTest, shouldAddSomebodyWithAFirstPassphraseByKeyboard) {
    openWithUsers();
    ASSERT_EQ(page->users().model().rowCount(), 1);
    EXPECT_EQ(cell(0, UsersModel::NameColumn), u"Nadia (you)"_s);
    EXPECT_EQ(cell(0, UsersModel::KeyColumn), u"their own"_s);
    page->users().focusFilter();
    QTest::keyClick(QApplication::focusWidget(), Qt::Key_N, Qt::ControlModifier);
    auto* dialog = shown<UserDialog>();
    ASSERT_TRUE(dialog);
    QTest::keyClicks(dialog->findChild<QLineEdit*>(u"userName"_s), u"Karim"_s);
    EXPECT_FALSE(dialog->findChild<QPushButton*>(u"keepUser"_s)->isEnabled()) << "no passphrase yet";
    dialog->findChild<QPushButton*>(u"proposePassphrase"_s)->click();
    const QString proposed = dialog->findChild<QLineEdit*>(u"newPassphrase"_s)->text();
    EXPECT_EQ(dialog->findChild<QLineEdit*>(u"newPassphrase"_s)->echoMode(), QLineEdit::Normal) << "to be noted down";
    QTest::keyClick(dialog->findChild<QLineEdit*>(u"userName"_s), Qt::Key_Return);
    waitForKeys();
    ASSERT_EQ(page->users().model().rowCount(), 2);
    EXPECT_EQ(cell(1, UsersModel::NameColumn), u"Karim"_s);
    EXPECT_EQ(cell(1, UsersModel::RoleColumn), u"Coordinator"_s);
    EXPECT_EQ(cell(1, UsersModel::KeyColumn), u"given, not changed yet"_s);
    EXPECT_TRUE(opens(proposed.toUtf8()));
    EXPECT_TRUE(said.contains(u"Karim"_s));
    AuditQuery query;
    query.acts = {AuditAct::PassphraseChanged};
    EXPECT_EQ(desk->audit().find(query).size(), 1);
}

TEST_F(UsersKeysTest, shouldNotAddTwoOfOneName) {
    openWithUsers();
    action(u"protection.addUser"_s).trigger();
    auto* dialog = shown<UserDialog>();
    ASSERT_TRUE(dialog);
    dialog->findChild<QLineEdit*>(u"userName"_s)->setText(u"nadia"_s);
    dialog->findChild<QPushButton*>(u"proposePassphrase"_s)->click();
    dialog->accept();
    EXPECT_TRUE(dialog->isVisible());
    EXPECT_FALSE(dialog->findChild<QLabel*>(u"userProblem"_s)->text().isEmpty());
    EXPECT_EQ(usersOf(*desk).size(), 1);
}

TEST_F(UsersKeysTest, shouldTakeAwayThePassphraseOfWhoLeavesAndOfferAnotherKey) {
    openWithUsers();
    const UserId karim = UserId::create();
    desk->write([&](Desk::Writer& writer) { writer.save(user(karim, u"Karim"_s, Role::Coordinator)); });
    DeskKeys(*desk, cheap).give(karim.toString(), "words of Karim");
    ASSERT_TRUE(opens("words of Karim"));
    page->users().openRecord(karim.toString());
    ASSERT_EQ(page->shownRecord(), karim.toString());
    QSignalSpy rekey(page.get(), &ProtectionPage::rekeyRequested);
    action(u"protection.endUser"_s).trigger();
    auto* box = shown<QMessageBox>();
    ASSERT_TRUE(box);
    EXPECT_TRUE(box->informativeText().contains(u"copies"_s));
    box->findChild<QPushButton*>(u"leaveWithKey"_s)->click();
    EXPECT_EQ(rekey.count(), 1);
    EXPECT_FALSE(opens("words of Karim"));
    EXPECT_EQ(desk->find<User>(karim)->state, UserState::Left);
    EXPECT_EQ(desk->find<User>(karim)->until, today.date);
    EXPECT_EQ(page->users().model().rowOf(karim.toString()), 1) << "who has left stands last";
    page->users().openRecord(karim.toString());
    EXPECT_FALSE(action(u"protection.endUser"_s).isEnabled());
    action(u"protection.returnUser"_s).trigger();
    EXPECT_EQ(desk->find<User>(karim)->state, UserState::Active);
}

TEST_F(UsersKeysTest, shouldNotLetTheOnlyAdministratorLeave) {
    openWithUsers();
    page->users().openRecord(nadia.toString());
    EXPECT_FALSE(action(u"protection.endUser"_s).isEnabled()) << "nobody ends themselves";
    EXPECT_FALSE(action(u"protection.givePassphrase"_s).isEnabled()) << "one's own is changed under Keys";
}

TEST_F(UsersKeysTest, shouldOfferNothingOfThatToACoordinator) {
    openWithUsers();
    const UserId karim = UserId::create();
    desk->write([&](Desk::Writer& writer) { writer.save(user(karim, u"Karim"_s, Role::Coordinator)); });
    DeskKeys(*desk, cheap).give(karim.toString(), "words of Karim");
    open("words of Karim");
    EXPECT_EQ(page->users().model().rowCount(), 2) << "who works here is no secret";
    for (const QString& id :
         {u"protection.addUser"_s, u"protection.editUser"_s, u"protection.endUser"_s, u"protection.givePassphrase"_s})
        EXPECT_FALSE(action(id).isEnabled()) << qPrintable(id);
    page->showTab(ProtectionPage::KeysTab);
    EXPECT_TRUE(action(u"protection.changePassphrase"_s).isEnabled());
    EXPECT_FALSE(action(u"protection.recovery"_s).isEnabled());
    EXPECT_FALSE(action(u"protection.rekey"_s).isEnabled());
}

TEST_F(UsersKeysTest, shouldBeginWithUsersFromOnePassphraseForAll) {
    Desk::create(file, {"one for everybody", cheap}, u"Buurt"_s, false);
    open("one for everybody");
    QSignalSpy lock(page.get(), &ProtectionPage::lockRequested);
    const auto begin = [&](const QString& passphrase) {
        action(u"protection.addUser"_s).trigger();
        auto* dialog = shown<UserDialog>();
        ASSERT_TRUE(dialog);
        EXPECT_FALSE(dialog->findChild<QComboBox*>(u"userRole"_s)->isEnabled()) << "the first administers";
        dialog->findChild<QLineEdit*>(u"presentPassphrase"_s)->setText(passphrase);
        dialog->accept();
        waitForKeys();
    };
    begin(u"not the one"_s);
    EXPECT_TRUE(usersOf(*desk).isEmpty());
    EXPECT_EQ(lock.count(), 0);
    QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    begin(u"one for everybody"_s);
    ASSERT_TRUE(QTest::qWaitFor([&] { return lock.count() == 1; }, patience)) << "to be opened as herself";
    const auto again = Desk::open(file, {"one for everybody"});
    ASSERT_EQ(usersOf(*again).size(), 1);
    EXPECT_EQ(again->handle().slot, usersOf(*again).first().id.toString());
    EXPECT_FALSE(DeskKeys(*again).has(u"desk"_s));
}

TEST_F(UsersKeysTest, shouldChangeTheOwnPassphraseOnlyWithThePresentOne) {
    openWithUsers();
    page->showTab(ProtectionPage::KeysTab);
    const auto change = [&](const QString& present) {
        action(u"protection.changePassphrase"_s).trigger();
        auto* dialog = shown<ChangePassphraseDialog>();
        ASSERT_TRUE(dialog);
        dialog->findChild<QLineEdit*>(u"presentPassphrase"_s)->setText(present);
        dialog->findChild<QLineEdit*>(u"newPassphrase"_s)->setText(u"quite other words"_s);
        dialog->findChild<QLineEdit*>(u"newPassphraseAgain"_s)->setText(u"quite other words"_s);
        dialog->accept();
        waitForKeys();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    remember(nadia.toString(), "words of Nadia");
    change(u"wrong words"_s);
    EXPECT_TRUE(isKept());
    EXPECT_TRUE(said.contains(u"not right"_s)) << qPrintable(said);
    EXPECT_TRUE(opens("words of Nadia"));
    change(u"words of Nadia"_s);
    EXPECT_FALSE(opens("words of Nadia"));
    EXPECT_TRUE(opens("quite other words"));
    EXPECT_FALSE(isKept());
}

TEST_F(UsersKeysTest, shouldTakeOutOfTheKeychainWhatOpensNothingAnyMore) {
    openWithUsers();
    const UserId karim = UserId::create();
    desk->write([&](Desk::Writer& writer) { writer.save(user(karim, u"Karim"_s, Role::Coordinator)); });
    DeskKeys(*desk, cheap).give(karim.toString(), "words of Karim");
    page->users().openRecord(karim.toString());
    const auto giveKarimAnother = [&] {
        action(u"protection.givePassphrase"_s).trigger();
        auto* dialog = shown<FirstPassphraseDialog>();
        ASSERT_TRUE(dialog);
        dialog->findChild<QPushButton*>(u"proposePassphrase"_s)->click();
        dialog->accept();
        waitForKeys();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    remember(nadia.toString(), "words of Nadia");
    giveKarimAnother();
    EXPECT_TRUE(isKept()) << "that is Nadia's";
    remember(karim.toString(), "words of Karim");
    giveKarimAnother();
    EXPECT_FALSE(isKept());

    const auto karimLeaves = [&] {
        page->users().openRecord(karim.toString());
        action(u"protection.endUser"_s).trigger();
        shown<QMessageBox>()->findChild<QPushButton*>(u"leaveOnly"_s)->click();
        QCoreApplication::sendPostedEvents(nullptr, QEvent::DeferredDelete);
    };
    remember(nadia.toString(), "words of Nadia");
    karimLeaves();
    EXPECT_TRUE(isKept());
    page->users().openRecord(karim.toString());
    action(u"protection.returnUser"_s).trigger();
    remember(u"true"_s, "of somebody: an earlier version did not note of whom");
    karimLeaves();
    EXPECT_FALSE(isKept());
}

TEST_F(UsersKeysTest, shouldShowANewSheetOnce) {
    openWithUsers();
    page->showTab(ProtectionPage::KeysTab);
    EXPECT_EQ(page->keys().table().model()->rowCount(), 1);
    action(u"protection.recovery"_s).trigger();
    waitForKeys();
    auto* dialog = shown<RecoveryDialog>();
    ASSERT_TRUE(dialog);
    const QString code = dialog->findChild<QLabel*>(u"recoveryCode"_s)->text();
    EXPECT_TRUE(opens(code.toUtf8()));
    dialog->reject();
    EXPECT_TRUE(dialog->isVisible()) << "it is not on paper yet";
    dialog->reject();
    EXPECT_FALSE(dialog->isVisible());
    EXPECT_EQ(page->keys().table().model()->rowCount(), 2);
    EXPECT_FALSE(settings.allKeys().join(u' ').contains(code.left(4)));
}

TEST_F(UsersKeysTest, shouldSayForWhomANewKeyIsSealed) {
    openWithUsers();
    page->showTab(ProtectionPage::KeysTab);
    QSignalSpy rekey(page.get(), &ProtectionPage::rekeyRequested);
    action(u"protection.rekey"_s).trigger();
    auto* box = shown<QMessageBox>();
    ASSERT_TRUE(box);
    EXPECT_TRUE(box->informativeText().contains(u"Nadia"_s)) << qPrintable(box->informativeText());
    EXPECT_EQ(rekey.count(), 0);
    box->findChild<QPushButton*>(u"rekeyNow"_s)->click();
    EXPECT_EQ(rekey.count(), 1);
}

TEST_F(UsersKeysTest, shouldKeepTheMinutesOfTheLock) {
    openWithUsers();
    page->showTab(ProtectionPage::KeysTab);
    auto* minutes = page->findChild<QSpinBox*>(u"lockMinutes"_s);
    EXPECT_EQ(minutes->value(), 5);
    minutes->setFocus();
    QTest::keyClick(minutes, Qt::Key_Up);
    EXPECT_EQ(lockMinutes(settings), 6);
    minutes->setValue(99);
    EXPECT_EQ(lockMinutes(settings), 30);
}

TEST_F(UsersKeysTest, shouldHaveSoundModelsAndSaySoWhereThereIsNothing) {
    Desk::create(file, {}, u"Sample"_s, true);
    open({});
    EXPECT_EQ(page->users().model().rowCount(), 0);
    EXPECT_FALSE(action(u"protection.givePassphrase"_s).isEnabled());
    page->showTab(ProtectionPage::KeysTab);
    for (const QString& id : {u"protection.changePassphrase"_s, u"protection.recovery"_s, u"protection.rekey"_s})
        EXPECT_FALSE(action(id).isEnabled()) << "a sample has no key: " << qPrintable(id);
    UsersModel users;
    const QAbstractItemModelTester usersTester(&users);
    users.show({{user(UserId::create(), u"A"_s, Role::Reader), UserLine::Key::None, {}, false},
                {user(UserId::create(), u"B"_s, Role::Reader), UserLine::Key::First, {}, true}});
    EXPECT_EQ(users.rowCount(), 2);
    users.show({});
    SlotsModel keySlots;
    const QAbstractItemModelTester slotsTester(&keySlots);
    keySlots.show({{u"desk"_s, false, true}, {u"recovery"_s, false, false}, {u"user:x"_s, true, false}}, {});
    EXPECT_EQ(keySlots.rowCount(), 3);
    EXPECT_EQ(keySlots.index(1, SlotsModel::WhoseColumn).data().toString(), u"Recovery sheet"_s);
}

} // namespace
} // namespace entraide::THIS_FILE
