// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/storage_fixture.h"
#include "storage/vault.h"

#include <QFileInfo>

namespace entraide {
namespace {

using namespace Qt::StringLiterals;

class VaultTest : public StorageTest {};

TEST_F(VaultTest, shouldOpenWithEachSlotAndNoOther) {
    QByteArray key;
    Vault vault = Vault::create("first", cheap, &key);
    ASSERT_EQ(key.size(), 48);
    vault.setSlot(u"recovery"_s, "second", cheap, key);
    vault.write(path(u"keys"_s));
    const Vault read = Vault::read(path(u"keys"_s));
    EXPECT_EQ(read.open("first"), key);
    EXPECT_EQ(read.open("second"), key);
    EXPECT_EQ(read.open("third"), std::nullopt);
    EXPECT_EQ(read.keySlots().size(), 2);
    EXPECT_EQ(QFileInfo(path(u"keys"_s)).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
}

TEST_F(VaultTest, shouldReplaceASlotByNameAndKeepTheLast) {
    QByteArray key;
    Vault vault = Vault::create("old", cheap, &key);
    vault.setSlot(u"desk"_s, "new", cheap, key);
    EXPECT_EQ(vault.keySlots().size(), 1);
    EXPECT_EQ(vault.open("old"), std::nullopt);
    EXPECT_EQ(vault.open("new"), key);
    EXPECT_FALSE(vault.removeSlot(u"desk"_s));
    vault.setSlot(u"recovery"_s, "sheet", cheap, key);
    EXPECT_TRUE(vault.removeSlot(u"desk"_s));
    EXPECT_EQ(vault.open("sheet"), key);
}

TEST_F(VaultTest, shouldMakeAnotherKeyForEachDesk) {
    QByteArray one;
    QByteArray two;
    Vault::create("same", cheap, &one);
    Vault::create("same", cheap, &two);
    EXPECT_NE(one, two);
    EXPECT_NE(one.last(16), two.last(16));
}

TEST_F(VaultTest, shouldNotifyAnySlotThatWasTamperedWith) {
    QByteArray key;
    Vault::create("pass", cheap, &key).write(path(u"keys"_s));
    const QByteArray good = contents(path(u"keys"_s));
    QByteArray renamed = good;
    renamed.replace("\"desk\"", "\"boss\"");
    overwrite(path(u"keys"_s), renamed);
    EXPECT_EQ(Vault::read(path(u"keys"_s)).open("pass"), std::nullopt);
    overwrite(path(u"keys"_s), QByteArray(good).replace("argon2id13", "rot13"));
    EXPECT_EQ(errorOf([&] { Vault::read(path(u"keys"_s)); }), ErrorCode::Damaged) << "no slot that can be read";
    overwrite(path(u"keys"_s), QByteArray(good).replace("\"entraide_keys\": 1", "\"entraide_keys\": 2"));
    EXPECT_EQ(errorOf([&] { Vault::read(path(u"keys"_s)); }), ErrorCode::NewerVersion);
    overwrite(path(u"keys"_s), QByteArray(good).replace("\"memory_bytes\": 65536", "\"memory_bytes\": 99999999999999"));
    EXPECT_EQ(errorOf([&] { Vault::read(path(u"keys"_s)); }), ErrorCode::Damaged) << "takes all memory";
}

TEST_F(VaultTest, shouldAskForMuchWorkUnlessToldOtherwise) {
    EXPECT_EQ(KeyCost{}.memoryBytes, 256ull * 1024 * 1024);
    EXPECT_EQ(KeyCost{}.passes, 3u);
    const auto desk = Desk::create(path(u"desk"_s), {"pass"}, u"D"_s, false);
    EXPECT_EQ(Vault::read(path(u"desk.keys"_s)).keySlots().first().cost, KeyCost{});
}

} // namespace
} // namespace entraide
