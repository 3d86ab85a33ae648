// SPDX-License-Identifier: GPL-3.0-or-later
// Another data key for a desk's file, cut off between any two steps, and refused at each: it opens, and nothing is
// lost.
#include "core/storage/storage_fixture.h"
#include "storage/audit_trail.h"
#include "storage/desk_check.h"
#include "storage/desk_keys.h"
#include "storage/passphrase.h"
#include "storage/process_guard.h"
#include "storage/rekey.h"

#include <QDir>

#include <array>
#include <sys/resource.h>
#include <unistd.h>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

constexpr std::array allSteps{RekeyStep::KeysPrepared, RekeyStep::Copied,   RekeyStep::Encrypted,
                              RekeyStep::Checked,      RekeyStep::Replaced, RekeyStep::Settled};
static_assert(allSteps.size() == rekeySteps);

class RekeyTest : public StorageTest {
protected:
    static constexpr int people = 300;

    RekeyTest() {
        auto desk = newDesk();
        desk->write([](Desk::Writer& writer) {
            for (int i = 0; i < people; ++i)
                writer.save(person(u"Given%1"_s.arg(i), u"Needlefamily"_s));
        });
        const QByteArray first = desk->handle().keyAndSalt;
        Vault vault = Vault::read(file() + u".keys"_s);
        vault.setSlot(u"user:ann"_s, "passphrase of Ann", cheap, first);
        vault.setSlot(u"user:ben"_s, "passphrase of Ben", cheap, first);
        vault.write(file() + u".keys"_s);
        old = first;
        desk->setSetting(u"page"_s, u"people"_s);
    }

    QString file() const { return path(u"desk.entraide"_s); }
    static const QStringList& staying() {
        static const QStringList names{u"desk"_s, u"user:ann"_s};
        return names;
    }
    /// All of it is there, whichever key the file has; gives that.
    QByteArray expectWhole(const QByteArray& passphrase = "correct horse") const {
        auto desk = Desk::open(file(), key(passphrase));
        EXPECT_EQ(desk->count(EntityType::Person), people);
        EXPECT_EQ(desk->setting(u"page"_s), u"people"_s);
        EXPECT_TRUE(checkDesk(*desk).isSound());
        EXPECT_FALSE(QFile::exists(rekeyCopyOf(file()))) << "nothing is left beside it";
        EXPECT_FALSE(Vault::read(file() + u".keys"_s).isRekeying());
        return desk->handle().keyAndSalt;
    }

    QByteArray old;
};

TEST_F(RekeyTest, shouldGiveTheFileAnotherKeyForWhoeverStays) {
    QList<RekeyStep> told;
    const QByteArray next = rekeyDesk(file(), old, staying(), [&](RekeyStep step) { told.append(step); });
    EXPECT_EQ(told, QList<RekeyStep>(allSteps.begin(), allSteps.end()));
    EXPECT_NE(next.first(32), old.first(32));
    EXPECT_NE(next.last(16), old.last(16));
    EXPECT_EQ(contents(file()).first(16), next.last(16)) << "the salt stands at the head";
    EXPECT_EQ(expectWhole(), next);
    EXPECT_EQ(expectWhole("passphrase of Ann"), next);
    EXPECT_EQ(errorOf([&] { Desk::open(file(), key("passphrase of Ben")); }), ErrorCode::WrongPassphrase);
    EXPECT_EQ(errorOf([&] { Database(file(), old, Database::Mode::ReadOnly); }), ErrorCode::WrongPassphrase)
        << "nor with the key that he may have noted down";
    EXPECT_EQ(QFileInfo(file()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    for (const QString& name : QDir(folder.path()).entryList(QDir::Files))
        EXPECT_FALSE(contents(path(name)).contains("Needle")) << qPrintable(name);
}

TEST_F(RekeyTest, shouldOpenWhereverItWasCutOff) {
    GTEST_FLAG_SET(death_test_style, "fast");
    constexpr int killed = 17;
    for (const RekeyStep at : allSteps) {
        const QByteArray before = expectWhole();
        // A child that ends on the spot: nothing is put in order on its way out.
        EXPECT_EXIT(rekeyDesk(file(), before, staying(),
                              [at](RekeyStep step) {
                                  if (step == at)
                                      ::_exit(killed);
                              }),
                    testing::ExitedWithCode(killed), "");
        const bool isReplaced = at >= RekeyStep::Replaced;
        const QByteArray after = expectWhole();
        EXPECT_EQ(after != before, isReplaced) << static_cast<int>(at);
        EXPECT_EQ(expectWhole("passphrase of Ann"), after);
        if (!isReplaced) {
            EXPECT_EQ(Desk::open(file(), key("passphrase of Ben"))->count(EntityType::Person), people);
        }
    }
}

/// The first who opens it then is somebody else than who changed the key.
TEST_F(RekeyTest, shouldOpenForAnybodyWhoStaysAfterItWasCutOff) {
    constexpr int killed = 17;
    EXPECT_EXIT(rekeyDesk(file(), old, staying(),
                          [](RekeyStep step) {
                              if (step == RekeyStep::Replaced)
                                  ::_exit(killed);
                          }),
                testing::ExitedWithCode(killed), "");
    EXPECT_EQ(errorOf([&] { Desk::open(file(), key("passphrase of Ben")); }), ErrorCode::WrongPassphrase)
        << "his slot is still there, and has not the new key";
    EXPECT_NE(expectWhole("passphrase of Ann"), old);
    EXPECT_FALSE(Vault::read(file() + u".keys"_s).hasSlot(u"user:ben"_s));
}

TEST_F(RekeyTest, shouldLeaveEverythingAsItWasOnAFault) {
    for (const RekeyStep at : {RekeyStep::KeysPrepared, RekeyStep::Copied, RekeyStep::Encrypted, RekeyStep::Checked}) {
        EXPECT_EQ(errorOf([&] {
                      rekeyDesk(file(), old, staying(), [at](RekeyStep step) {
                          if (step == at)
                              throw Error(ErrorCode::DiskFull, u"test"_s);
                      });
                  }),
                  ErrorCode::DiskFull);
        EXPECT_FALSE(QFile::exists(rekeyCopyOf(file())));
        EXPECT_FALSE(Vault::read(file() + u".keys"_s).isRekeying());
        EXPECT_EQ(expectWhole(), old);
        EXPECT_EQ(expectWhole("passphrase of Ben"), old);
    }
}

TEST_F(RekeyTest, shouldNotTouchADeskThatIsOpen) {
    const auto open = reopened();
    EXPECT_EQ(errorOf([&] { rekeyDesk(file(), old, staying()); }), ErrorCode::StorageBusy);
    open->write([](Desk::Writer& writer) { writer.save(person(u"One"_s, u"More"_s)); });
    EXPECT_EQ(open->count(EntityType::Person), people + 1);
    EXPECT_FALSE(Vault::read(file() + u".keys"_s).isRekeying());
}

TEST_F(RekeyTest, shouldLetNobodyWriteTheOldFileMeanwhile) {
    rekeyDesk(file(), old, staying(), [&](RekeyStep step) {
        if (step != RekeyStep::Checked)
            return;
        // A program that comes too early waits its ten seconds and is turned away.
        EXPECT_EQ(errorOf([&] { Database(file(), old, Database::Mode::ReadOnly); }), ErrorCode::StorageBusy);
    });
    expectWhole();
}

TEST_F(RekeyTest, shouldNeedTheRightKeyAndSomebodyWhoStays) {
    EXPECT_EQ(errorOf([&] { rekeyDesk(file(), QByteArray(48, 'k'), staying()); }), ErrorCode::WrongPassphrase);
    EXPECT_EQ(errorOf([&] { rekeyDesk(file(), old, {u"user:nobody"_s}); }), ErrorCode::BadInput);
    EXPECT_EQ(expectWhole(), old);
}

TEST_F(RekeyTest, shouldKeepTheOldKeyForCopiesMadeBefore) {
    const QString copy = path(u"copy.entraide"_s);
    QFile::copy(file(), copy);
    const QByteArray next = rekeyDesk(file(), old, staying());
    const QList<QByteArray> former = Vault::read(file() + u".keys"_s).formerKeys(next);
    ASSERT_EQ(former, QList<QByteArray>{old});
    EXPECT_EQ(Desk::openWithKey({copy, former.first()})->count(EntityType::Person), people);
}

// ---- who may open it ------------------------------------------------------------------------------------------------

class DeskKeysTest : public StorageTest {
protected:
    User added(Desk& desk, const QString& name, Role role) const {
        User user;
        user.id = UserId::create();
        user.name = name;
        user.role = role;
        desk.write([&](Desk::Writer& writer) { writer.save(user); });
        return user;
    }
    static QStringList namesOf(const DeskKeys& keys) {
        QStringList names;
        for (const DeskKeys::KeySlot& slot : keys.all())
            names.append(slot.name);
        return names;
    }
};

TEST_F(DeskKeysTest, shouldChangeTheOwnPassphraseOnlyWithThePresentOne) {
    const auto desk = newDesk();
    DeskKeys keys(*desk, cheap);
    EXPECT_FALSE(keys.changeOwn("wrong", "another passphrase"));
    EXPECT_TRUE(reopened());
    EXPECT_TRUE(keys.changeOwn("correct horse", "another passphrase"));
    EXPECT_EQ(errorOf([&] { reopened(); }), ErrorCode::WrongPassphrase);
    EXPECT_TRUE(Desk::open(path(u"desk.entraide"_s), key("another passphrase")));
}

TEST_F(DeskKeysTest, shouldBeginWithUsersAndGiveEachAPassphrase) {
    const auto desk = newDesk();
    DeskKeys keys(*desk, cheap);
    const User nadia = added(*desk, u"Nadia"_s, Role::Administrator);
    const User karim = added(*desk, u"Karim"_s, Role::Coordinator);
    EXPECT_FALSE(keys.beginUsers(nadia.id.toString(), "wrong"));
    EXPECT_TRUE(keys.beginUsers(nadia.id.toString(), "correct horse"));
    EXPECT_EQ(namesOf(keys), QStringList{nadia.id.toString()});
    const auto opened = reopened();
    EXPECT_EQ(opened->handle().slot, nadia.id.toString());

    DeskKeys hers(*opened, cheap);
    hers.give(karim.id.toString(), "given to Karim");
    EXPECT_TRUE(hers.all().last().isFirst);
    const auto his = Desk::open(path(u"desk.entraide"_s), key("given to Karim"));
    EXPECT_EQ(his->handle().slot, karim.id.toString());
    DeskKeys(*his, cheap).setOwn("chosen by Karim");
    EXPECT_FALSE(hers.all().last().isFirst);
    EXPECT_EQ(errorOf([&] { Desk::open(path(u"desk.entraide"_s), key("given to Karim")); }),
              ErrorCode::WrongPassphrase);
    EXPECT_TRUE(hers.take(karim.id.toString()));
    EXPECT_FALSE(hers.take(karim.id.toString()));
    EXPECT_FALSE(hers.take(nadia.id.toString())) << "the last one stays";
    EXPECT_EQ(errorOf([&] { Desk::open(path(u"desk.entraide"_s), key("chosen by Karim")); }),
              ErrorCode::WrongPassphrase);
}

TEST_F(DeskKeysTest, shouldBeginAnewWhereTheSheetOpenedIt) {
    QString code;
    {
        const auto desk = newDesk();
        DeskKeys keys(*desk, cheap);
        code = keys.renewRecovery();
        EXPECT_EQ(errorOf([&] { keys.beginUsersAnew(u"user:x"_s, "anything"); }), ErrorCode::BadInput);
    }
    const auto desk = Desk::open(path(u"desk.entraide"_s), key(code.toLatin1()));
    const User nadia = added(*desk, u"Nadia"_s, Role::Administrator);
    DeskKeys(*desk, cheap).beginUsersAnew(nadia.id.toString(), "words of Nadia");
    EXPECT_EQ(errorOf([&] { reopened(); }), ErrorCode::WrongPassphrase) << "the one that was forgotten";
    EXPECT_EQ(Desk::open(path(u"desk.entraide"_s), key("words of Nadia"))->handle().slot, nadia.id.toString());
}

TEST_F(DeskKeysTest, shouldObeyTheRole) {
    const auto desk = newDesk();
    const User karim = added(*desk, u"Karim"_s, Role::Coordinator);
    desk->actAs({karim.name, karim.role, karim.id, {}});
    DeskKeys keys(*desk, cheap);
    EXPECT_EQ(errorOf([&] { keys.give(u"user:x"_s, "passphrase"); }), ErrorCode::NotAllowed);
    EXPECT_EQ(errorOf([&] { keys.take(u"desk"_s); }), ErrorCode::NotAllowed);
    EXPECT_EQ(errorOf([&] { keys.renewRecovery(); }), ErrorCode::NotAllowed);
    EXPECT_TRUE(keys.changeOwn("correct horse", "one of their own")) << "everybody may";
}

TEST_F(DeskKeysTest, shouldRenewTheSheetAndEnterIt) {
    const auto desk = newDesk();
    DeskKeys keys(*desk, cheap);
    const QString one = keys.renewRecovery();
    EXPECT_EQ(Desk::open(path(u"desk.entraide"_s), key(one.toLower().toLatin1()))->handle().slot, Vault::recoverySlot);
    const QString two = keys.renewRecovery();
    EXPECT_EQ(errorOf([&] { Desk::open(path(u"desk.entraide"_s), key(one.toLatin1())); }), ErrorCode::WrongPassphrase);
    EXPECT_TRUE(Desk::open(path(u"desk.entraide"_s), key(two.toLatin1())));
    AuditQuery query;
    query.acts = {AuditAct::PassphraseChanged};
    EXPECT_EQ(desk->audit().find(query).size(), 2);
    for (const AuditEntry& entry : desk->audit().entries(desk->audit().find(query)))
        EXPECT_FALSE(entry.detail.contains(two)) << "no secret in the journal";
}

TEST_F(DeskKeysTest, shouldSealANewKeyForThoseWhoWorkHere) {
    const auto desk = newDesk();
    EXPECT_EQ(DeskKeys(*desk, cheap).staying(), (QStringList{u"recovery"_s, u"desk"_s}));
    const User nadia = added(*desk, u"Nadia"_s, Role::Administrator);
    User karim = added(*desk, u"Karim"_s, Role::Coordinator);
    karim.state = UserState::Left;
    desk->write([&](Desk::Writer& writer) { writer.save(karim); });
    const QStringList staying = DeskKeys(*desk, cheap).staying();
    EXPECT_TRUE(staying.contains(nadia.id.toString()));
    EXPECT_FALSE(staying.contains(karim.id.toString()));
}

TEST_F(DeskKeysTest, shouldHaveNothingToDoWithASample) {
    const auto sample = newSample();
    EXPECT_EQ(errorOf([&] { DeskKeys(*sample).all(); }), ErrorCode::BadInput);
}

// ---- the program ----------------------------------------------------------------------------------------------------

/// Ends with 23 where no memory is written down.
[[noreturn]] void endGuarded() {
    keepMemoryPrivate();
    rlimit limit{1, 1};
    getrlimit(RLIMIT_CORE, &limit);
    ::_exit(limit.rlim_cur == 0 && limit.rlim_max == 0 ? 23 : 1);
}

TEST(ProcessGuard, shouldWriteNoMemoryDown) {
    EXPECT_EXIT(endGuarded(), testing::ExitedWithCode(23), "");
}

} // namespace
} // namespace entraide::THIS_FILE
