// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/storage_fixture.h"
#include "storage/passphrase.h"
#include "storage/vault.h"

#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

/// As version 1 of the key file was written: passphrases "correct horse" and "battery staple", the salt a0 a1 …, the
/// data key 00 01 ….
const QByteArray version1 = R"({"entraide_keys": 1, "salt": "oKGio6SlpqeoqaqrrK2urw==", "slots": [
    {"kdf": "argon2id13", "memory_bytes": 65536, "name": "desk", "kdf_salt": "ZGtyeYCHjpWco6qxuL/GzQ==",
     "nonce": "ZWpvdHl+g4iNkpecoaarsLW6v8TJztPY", "passes": 1,
     "wrapped": "pyRAlFRZO5sSP5qgP2kd2ATehOCf9ivTNiGR6yFPDXFJc/C8PZwXQNpWqzt7S660"},
    {"kdf": "argon2id13", "memory_bytes": 65536, "name": "user:old", "kdf_salt": "dXyDipGYn6attLvCydDX3g==",
     "nonce": "c3h9goeMkZaboKWqr7S5vsPIzdLX3OHm", "passes": 1,
     "wrapped": "l2U5jFbe2vG4Ij2bUH3KRTJYqRNgWxezrTPZHIGieI+aAs+wmWLx0NPIn5708/BX"}]})";
QByteArray keyOfVersion1() {
    QByteArray key;
    for (int i = 0; i < 32; ++i)
        key += static_cast<char>(i);
    for (int i = 0; i < 16; ++i)
        key += static_cast<char>(0xa0 + i);
    return key;
}

class VaultTest : public StorageTest {
protected:
    QString file() const { return path(u"keys"_s); }
    /// The key that \a passphrase opens; empty: none.
    static QByteArray keyBy(Vault vault, const QByteArray& passphrase) {
        const auto unlocked = vault.open(passphrase);
        return unlocked ? unlocked->keyAndSalt : QByteArray();
    }
    QByteArray keyInFile(const QByteArray& passphrase) const { return keyBy(Vault::read(file()), passphrase); }
    QJsonObject json() const { return QJsonDocument::fromJson(contents(file())).object(); }
    void writeJson(const QJsonObject& object) const { overwrite(file(), QJsonDocument(object).toJson()); }
    /// Changes one slot of the file.
    void changeSlot(const QString& name, const std::function<void(QJsonObject&)>& change) const {
        QJsonObject object = json();
        QJsonArray all = object.value("slots"_L1).toArray();
        for (qsizetype i = 0; i < all.size(); ++i) {
            QJsonObject slot = all.at(i).toObject();
            if (slot.value("name"_L1).toString() != name)
                continue;
            change(slot);
            all[i] = slot;
        }
        object.insert("slots"_L1, all);
        writeJson(object);
    }
};

TEST_F(VaultTest, shouldOpenWithEachSlotAndTellWhich) {
    QByteArray key;
    Vault vault = Vault::create("first", cheap, &key);
    ASSERT_EQ(key.size(), 48);
    vault.setSlot(u"user:ann"_s, "second", cheap, key);
    vault.write(file());
    Vault read = Vault::read(file());
    EXPECT_EQ(read.open("first")->slot, u"desk"_s);
    EXPECT_EQ(read.open("second")->slot, u"user:ann"_s);
    EXPECT_EQ(read.open("second", u"user:ann"_s)->keyAndSalt, key) << "the one that is tried first";
    EXPECT_EQ(read.open("first", u"user:ann"_s)->keyAndSalt, key);
    EXPECT_FALSE(read.open("third"));
    EXPECT_FALSE(read.open(""));
    EXPECT_FALSE(read.openSlotNamed(u"desk"_s, "second"));
    EXPECT_TRUE(read.openSlotNamed(u"user:ann"_s, "second"));
    EXPECT_EQ(QFileInfo(file()).permissions() & (QFile::ReadGroup | QFile::ReadOther), QFile::Permissions());
    EXPECT_FALSE(contents(file()).contains("second"));
    EXPECT_FALSE(contents(file()).contains(key.first(32).toBase64()));
}

TEST_F(VaultTest, shouldReplaceASlotByNameAndKeepTheLast) {
    QByteArray key;
    Vault vault = Vault::create("old", cheap, &key);
    vault.setSlot(u"desk"_s, "new", cheap, key);
    EXPECT_EQ(vault.keySlots().size(), 1);
    EXPECT_FALSE(vault.open("old"));
    EXPECT_EQ(keyBy(vault, "new"), key);
    EXPECT_FALSE(vault.removeSlot(u"desk"_s));
    vault.setSlot(u"user:ann"_s, "hers", cheap, key);
    EXPECT_TRUE(vault.removeSlot(u"desk"_s));
    EXPECT_EQ(keyBy(vault, "hers"), key);
    EXPECT_FALSE(vault.open("new"));
}

TEST_F(VaultTest, shouldTakeTheSameAccentsFromAnyKeyboard) {
    QByteArray key;
    Vault vault = Vault::create(u"d\u00e9j\u00e0 vu"_s.toUtf8(), cheap, &key);
    EXPECT_EQ(keyBy(vault, u"de\u0301ja\u0300 vu"_s.toUtf8()), key);
    EXPECT_FALSE(vault.open("deja vu"));
}

TEST_F(VaultTest, shouldOpenWithTheCodeOfTheSheetAsItIsTyped) {
    QByteArray key;
    Vault vault = Vault::create("first", cheap, &key);
    const QString code = newRecoveryCode();
    vault.setSlot(Vault::recoverySlot, code.toLatin1(), cheap, key);
    QString typed = code.toLower();
    typed.replace(u'-', u' ').replace(u'0', u'o').replace(u'1', u'l');
    EXPECT_EQ(vault.open(typed.toUtf8())->slot, Vault::recoverySlot);
    QString slip = code;
    slip[3] = slip[3] == u'A' ? u'B' : u'A';
    EXPECT_FALSE(vault.open(slip.toUtf8()));
    EXPECT_EQ(errorOf([&] { vault.setSlot(Vault::recoverySlot, "a word", cheap, key); }), ErrorCode::BadInput);
}

TEST_F(VaultTest, shouldRememberWhoseFirstPassphraseItIs) {
    QByteArray key;
    Vault vault = Vault::create("mine", cheap, &key);
    vault.setSlot(u"user:ann"_s, "given to her", cheap, key, true);
    vault.write(file());
    Vault read = Vault::read(file());
    EXPECT_TRUE(read.open("given to her")->isFirst);
    EXPECT_FALSE(read.open("mine")->isFirst);
    // Nobody can say that it was changed without having it.
    changeSlot(u"user:ann"_s, [](QJsonObject& slot) { slot.remove("first_passphrase"_L1); });
    EXPECT_EQ(errorOf([&] { keyInFile("given to her"); }), ErrorCode::Damaged);
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
    Vault::create("pass", cheap, &key).write(file());
    const QByteArray good = contents(file());
    QByteArray renamed = good;
    renamed.replace("\"desk\"", "\"boss\"");
    overwrite(file(), renamed);
    EXPECT_TRUE(keyInFile("pass").isEmpty());
    overwrite(file(), QByteArray(good).replace("argon2id13", "rot13"));
    EXPECT_EQ(errorOf([&] { Vault::read(file()); }), ErrorCode::Damaged) << "no slot that can be read";
    overwrite(file(), QByteArray(good).replace("\"entraide_keys\": 2", "\"entraide_keys\": 3"));
    EXPECT_EQ(errorOf([&] { Vault::read(file()); }), ErrorCode::NewerVersion);
    overwrite(file(), QByteArray(good).replace("\"memory_bytes\": 65536", "\"memory_bytes\": 99999999999999"));
    EXPECT_EQ(errorOf([&] { Vault::read(file()); }), ErrorCode::Damaged) << "takes all memory";
    overwrite(file(), good);
    EXPECT_EQ(keyInFile("pass"), key);
}

/// Who may write the file, and has no passphrase of it, can seal a key of their own to a slot. It must not open with
/// it: they would read all that is written into a desk of that key.
TEST_F(VaultTest, shouldNotOpenAKeyThatNobodyOfTheDeskSealed) {
    QByteArray key;
    Vault::create("pass", cheap, &key).write(file());
    const QJsonObject ours = json();
    QByteArray theirKey;
    Vault::create("theirs", cheap, &theirKey).write(file());
    const QJsonObject theirs = json().value("slots"_L1).toArray().at(0).toObject();
    writeJson(ours);
    changeSlot(u"desk"_s, [&](QJsonObject& slot) { slot.insert("sealed"_L1, theirs.value("sealed"_L1)); });
    EXPECT_EQ(errorOf([&] { keyInFile("pass"); }), ErrorCode::Damaged);
    changeSlot(u"desk"_s, [&](QJsonObject& slot) { slot.insert("proof"_L1, theirs.value("proof"_L1)); });
    EXPECT_EQ(errorOf([&] { keyInFile("pass"); }), ErrorCode::Damaged);
}

// ---- what cannot be read
// ---------------------------------------------------------------------------------------------

/// Who shares the file with this program may have a newer one, which makes slots of other kinds.
TEST_F(VaultTest, shouldKeepSlotsThatItCannotReadAsTheyStand) {
    QByteArray key;
    Vault vault = Vault::create("mine", cheap, &key);
    vault.setSlot(u"user:ann"_s, "hers", cheap, key);
    vault.setSlot(u"user:ben"_s, "his", cheap, key);
    vault.write(file());
    changeSlot(u"user:ann"_s, [](QJsonObject& slot) { slot.insert("kdf"_L1, u"of a newer program"_s); });
    const QJsonValue theirs = json().value("slots"_L1).toArray().at(1);
    QJsonObject object = json();
    QJsonArray all = object.value("slots"_L1).toArray();
    all.append(u"no object at all"_s);
    object.insert("slots"_L1, all);
    writeJson(object);

    Vault read = Vault::read(file());
    EXPECT_FALSE(read.hasSlot(u"user:ann"_s));
    EXPECT_TRUE(keyBy(read, "hers").isEmpty());
    read.setSlot(u"user:ben"_s, "another of his", cheap, key);
    read.write(file());
    const QJsonArray written = json().value("slots"_L1).toArray();
    EXPECT_TRUE(written.contains(theirs)) << "word for word";
    EXPECT_TRUE(written.contains(QJsonValue(u"no object at all"_s)));
    EXPECT_EQ(written.size(), 4);
    // It opens again for whoever can read it.
    changeSlot(u"user:ann"_s, [](QJsonObject& slot) { slot.insert("kdf"_L1, u"argon2id13"_s); });
    EXPECT_EQ(keyInFile("hers"), key);
    EXPECT_EQ(keyInFile("another of his"), key);
}

TEST_F(VaultTest, shouldReplaceAndRemoveASlotThatItCannotRead) {
    QByteArray key;
    Vault vault = Vault::create("mine", cheap, &key);
    vault.setSlot(u"user:ann"_s, "hers", cheap, key);
    vault.setSlot(u"user:ben"_s, "his", cheap, key);
    vault.write(file());
    for (const QString& name : {u"user:ann"_s, u"user:ben"_s})
        changeSlot(name, [](QJsonObject& slot) { slot.insert("kdf"_L1, u"of a newer program"_s); });
    Vault read = Vault::read(file());
    EXPECT_TRUE(read.removeSlot(u"user:ben"_s)) << "who left has nothing that opens it, whichever program they use";
    EXPECT_FALSE(read.removeSlot(u"user:ben"_s));
    read.setSlot(u"user:ann"_s, "a new one", cheap, key);
    read.write(file());
    EXPECT_EQ(json().value("slots"_L1).toArray().size(), 2);
    EXPECT_EQ(keyInFile("a new one"), key);
    EXPECT_FALSE(contents(file()).contains("newer program"));
}

TEST_F(VaultTest, shouldKeepMoreSlotsThanItTriesAndTakeNoFurtherOnes) {
    QByteArray key;
    Vault vault = Vault::create("mine", cheap, &key);
    vault.write(file());
    QJsonObject object = json();
    QJsonArray all = object.value("slots"_L1).toArray();
    for (int i = 0; i < 120; ++i) {
        QJsonObject slot = all.first().toObject();
        slot.insert("name"_L1, u"user:%1"_s.arg(i));
        all.append(slot);
    }
    object.insert("slots"_L1, all);
    writeJson(object);
    Vault read = Vault::read(file());
    EXPECT_EQ(read.keySlots().size(), Vault::mostSlots);
    EXPECT_EQ(errorOf([&] { read.setSlot(u"user:one more"_s, "x", cheap, key); }), ErrorCode::BadInput)
        << "it would never be tried";
    read.setSlot(u"user:5"_s, "another", cheap, key);
    EXPECT_TRUE(read.removeSlot(u"user:119"_s)) << "beyond those that are tried";
    EXPECT_TRUE(read.removeSlot(u"user:6"_s));
    read.write(file());
    EXPECT_EQ(json().value("slots"_L1).toArray().size(), 119);
    EXPECT_TRUE(Vault::read(file()).hasSlot(u"user:99"_s)) << "the next one has its place";
}

TEST_F(VaultTest, shouldNotGiveAnotherKeyPastASlotThatIsToStayAndCannotBeRead) {
    QByteArray key;
    Vault vault = Vault::create("mine", cheap, &key);
    vault.setSlot(u"user:ann"_s, "hers", cheap, key);
    vault.setSlot(u"user:ben"_s, "his", cheap, key);
    vault.write(file());
    for (const QString& name : {u"user:ann"_s, u"user:ben"_s})
        changeSlot(name, [](QJsonObject& slot) { slot.insert("kdf"_L1, u"of a newer program"_s); });
    Vault read = Vault::read(file());
    EXPECT_EQ(errorOf([&] { read.beginRekey(key, {u"desk"_s, u"user:ann"_s}); }), ErrorCode::KeyUnreadable);
    EXPECT_FALSE(read.isRekeying());
    read.setSlot(u"user:ann"_s, "a new one", cheap, key);
    const QByteArray next = read.beginRekey(key, {u"desk"_s, u"user:ann"_s});
    read.endRekey(true);
    read.write(file());
    EXPECT_EQ(keyInFile("a new one"), next);
    EXPECT_EQ(json().value("slots"_L1).toArray().size(), 2) << "who leaves is not left with the old key";
}

TEST_F(VaultTest, shouldNotWriteMoreThanItReads) {
    QByteArray key;
    Vault vault = Vault::create("mine", cheap, &key);
    vault.write(file());
    QJsonObject object = json();
    QJsonArray all = object.value("slots"_L1).toArray();
    const auto filled = [&](qsizetype bytes) {
        QJsonArray more = all;
        more.append(QJsonObject{{"name"_L1, u"user:large"_s}, {"of_tomorrow"_L1, QString(bytes, u'x')}});
        object.insert("slots"_L1, more);
        return QJsonDocument(object).toJson();
    };
    constexpr qsizetype most = 1024 * 1024;
    const QByteArray full = filled(most - filled(0).size());
    ASSERT_EQ(full.size(), most);
    overwrite(file(), full);
    Vault read = Vault::read(file());
    read.setSlot(u"user:ann"_s, "hers", cheap, key);
    EXPECT_EQ(errorOf([&] { read.write(file()); }), ErrorCode::BadInput);
    EXPECT_EQ(contents(file()), full) << "nothing is written";
}

// ---- version 1 ------------------------------------------------------------------------------------------------------

TEST_F(VaultTest, shouldOpenVersion1AndMakeEachSlotAnewOnceItOpens) {
    overwrite(file(), version1);
    Vault vault = Vault::read(file());
    EXPECT_FALSE(vault.isUpgraded());
    const auto unlocked = vault.open("correct horse");
    ASSERT_TRUE(unlocked);
    EXPECT_EQ(unlocked->slot, u"desk"_s);
    EXPECT_EQ(unlocked->keyAndSalt, keyOfVersion1());
    EXPECT_TRUE(vault.isUpgraded());
    vault.write(file());
    EXPECT_EQ(json().value("entraide_keys"_L1).toInt(), 2);

    Vault again = Vault::read(file());
    EXPECT_EQ(again.open("correct horse")->keyAndSalt, keyOfVersion1());
    EXPECT_FALSE(again.isUpgraded());
    EXPECT_EQ(again.open("battery staple")->slot, u"user:old"_s) << "whose passphrase nobody knew until now";
    EXPECT_TRUE(again.isUpgraded());
    again.write(file());
    Vault last = Vault::read(file());
    EXPECT_TRUE(last.open("battery staple"));
    EXPECT_FALSE(last.isUpgraded());
    // Both are of one vault now: a new key reaches each.
    const QByteArray next = last.beginRekey(keyOfVersion1(), {u"desk"_s, u"user:old"_s});
    last.endRekey(true);
    EXPECT_EQ(keyBy(last, "correct horse"), next);
    EXPECT_EQ(keyBy(last, "battery staple"), next);
}

TEST_F(VaultTest, shouldAddASlotToAVaultThatWasOfVersion1) {
    overwrite(file(), version1);
    Vault vault = Vault::read(file());
    vault.open("correct horse");
    vault.setSlot(u"user:new"_s, "a third one", cheap, keyOfVersion1());
    EXPECT_EQ(vault.open("a third one")->keyAndSalt, keyOfVersion1());
    EXPECT_EQ(errorOf([&] { vault.setSlot(u"user:new"_s, "x", cheap, QByteArray(48, 'k')); }), ErrorCode::Damaged)
        << "a key of another desk";
}

// ---- another data key -----------------------------------------------------------------------------------------------

TEST_F(VaultTest, shouldSealANewKeyForWhoeverStaysWithoutTheirPassphrases) {
    QByteArray key;
    Vault vault = Vault::create("mine", cheap, &key);
    vault.setSlot(u"user:ann"_s, "hers", cheap, key);
    vault.setSlot(u"user:ben"_s, "his", cheap, key);
    vault.write(file());
    Vault changing = Vault::read(file());
    const QByteArray next = changing.beginRekey(key, {u"desk"_s, u"user:ann"_s});
    EXPECT_NE(next, key);
    changing.write(file());

    Vault both = Vault::read(file());
    EXPECT_TRUE(both.isRekeying());
    const auto ann = both.open("hers");
    EXPECT_EQ(ann->keyAndSalt, key);
    EXPECT_EQ(ann->nextKeyAndSalt, next);
    const auto ben = both.open("his");
    EXPECT_EQ(ben->keyAndSalt, key);
    EXPECT_TRUE(ben->nextKeyAndSalt.isEmpty()) << "he leaves";
    EXPECT_EQ(errorOf([&] { both.setSlot(u"user:eve"_s, "x", cheap, key); }), ErrorCode::StorageBusy);

    Vault back = both;
    back.endRekey(false);
    back.write(file());
    EXPECT_EQ(keyInFile("his"), key) << "nothing has changed";
    both.endRekey(true);
    both.write(file());
    EXPECT_EQ(keyInFile("hers"), next);
    EXPECT_EQ(keyInFile("mine"), next);
    EXPECT_TRUE(keyInFile("his").isEmpty());
    EXPECT_EQ(Vault::read(file()).formerKeys(next), QList<QByteArray>{key});
    EXPECT_TRUE(Vault::read(file()).formerKeys(key).isEmpty()) << "not with the old key";
}

TEST_F(VaultTest, shouldRememberFormerKeysTheLatestFirst) {
    QByteArray key;
    Vault vault = Vault::create("mine", cheap, &key);
    QList<QByteArray> keys{key};
    for (int i = 0; i < 3; ++i) {
        keys.prepend(vault.beginRekey(keys.first(), {u"desk"_s}));
        vault.endRekey(true);
    }
    vault.write(file());
    EXPECT_EQ(Vault::read(file()).formerKeys(keys.first()), keys.sliced(1));
}

/// A slot that somebody wrote into the file with a public key of their own gets nothing.
TEST_F(VaultTest, shouldSealNothingForASlotWithoutProof) {
    QByteArray key;
    Vault vault = Vault::create("mine", cheap, &key);
    vault.setSlot(u"user:ann"_s, "hers", cheap, key);
    vault.write(file());
    const QJsonObject ours = json();
    QByteArray theirKey;
    Vault::create("theirs", cheap, &theirKey, u"user:eve"_s).write(file());
    const QJsonValue eve = json().value("slots"_L1).toArray().at(0);
    QJsonObject forged = ours;
    QJsonArray all = forged.value("slots"_L1).toArray();
    all.append(eve);
    forged.insert("slots"_L1, all);
    writeJson(forged);

    Vault read = Vault::read(file());
    EXPECT_EQ(read.keySlots().size(), 3);
    const QByteArray next = read.beginRekey(key, {u"desk"_s, u"user:ann"_s, u"user:eve"_s});
    read.endRekey(true);
    EXPECT_FALSE(read.hasSlot(u"user:eve"_s));
    EXPECT_EQ(keyBy(read, "hers"), next);
    EXPECT_EQ(errorOf([&] { read.beginRekey(next, {u"user:eve"_s}); }), ErrorCode::BadInput) << "nobody would open it";
}

TEST_F(VaultTest, shouldAskForMuchWorkUnlessToldOtherwise) {
    EXPECT_EQ(KeyCost{}.memoryBytes, 256ull * 1024 * 1024);
    EXPECT_EQ(KeyCost{}.passes, 3u);
    const auto desk = Desk::create(path(u"desk"_s), {"pass"}, u"D"_s, false);
    EXPECT_EQ(Vault::read(path(u"desk.keys"_s)).keySlots().first().cost, KeyCost{});
}

// ---- passphrases and codes ------------------------------------------------------------------------------------------

TEST(Passphrase, shouldBeLongEnoughAndNotObvious) {
    EXPECT_EQ(problemOf(u"short"_s), PassphraseProblem::TooShort);
    EXPECT_EQ(problemOf(u"Bénévole 2026"_s), PassphraseProblem::Obvious);
    EXPECT_EQ(problemOf(u"mot de passe 1"_s), PassphraseProblem::Obvious);
    EXPECT_EQ(problemOf(u"aaaaaaaaaaaaaa"_s), PassphraseProblem::Obvious);
    EXPECT_EQ(problemOf(u"1234567890"_s), PassphraseProblem::Obvious);
    EXPECT_FALSE(problemOf(u"four words of which none"_s));
    EXPECT_FALSE(problemOf(u"benevole heureux"_s)) << "more than the obvious word";
    EXPECT_FALSE(problemOf(proposedPassphrase()));
    EXPECT_NE(proposedPassphrase(), proposedPassphrase());
    EXPECT_EQ(strengthOf(u"short"_s), PassphraseStrength::Weak);
    EXPECT_EQ(strengthOf(u"four words of which none 7"_s), PassphraseStrength::Strong);
    EXPECT_LE(strengthOf(u"abcabcabcabd"_s), PassphraseStrength::Fair);
}

TEST(RecoveryCode, shouldBeReadWhateverIsTypedAndTellASlip) {
    for (int i = 0; i < 50; ++i) {
        const QString code = newRecoveryCode();
        EXPECT_EQ(code.size(), recoveryCharacters + 5) << "six groups";
        EXPECT_EQ(recoveryCodeIn(code), code);
        EXPECT_EQ(recoveryCodeIn(u"  "_s + code.toLower().remove(u'-') + u' '), code);
        QString other = code;
        other.replace(u'0', u'O').replace(u'1', u'i').replace(u'-', u'\u2013');
        EXPECT_EQ(recoveryCodeIn(other), code);
        EXPECT_TRUE(looksLikeRecoveryCode(u"0"_s + code.mid(1)));
    }
    // One in a thousand slips is not seen: two characters check twenty-two.
    int seen = 0;
    constexpr int slips = 500;
    for (int i = 0; i < slips; ++i) {
        QString code = newRecoveryCode();
        const qsizetype at = i % 4;
        code[at] = code[at] == u'7' ? u'8' : u'7';
        seen += recoveryCodeIn(code) ? 0 : 1;
    }
    EXPECT_GE(seen, slips - 5);
    EXPECT_FALSE(recoveryCodeIn(u"four words of which none"_s));
    EXPECT_FALSE(recoveryCodeIn(u""_s));
    EXPECT_FALSE(recoveryCodeIn(newRecoveryCode() + u'7'));
}

} // namespace
} // namespace entraide::THIS_FILE
