// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/desk_keys.h"

#include "domain/permissions.h"
#include "storage/audit_trail.h"
#include "storage/desk.h"
#include "storage/passphrase.h"
#include "storage/users.h"

namespace entraide {

using namespace Qt::StringLiterals;

DeskKeys::DeskKeys(Desk& desk, const KeyCost& cost)
    : m_desk(desk)
    , m_cost(cost) {
    const Desk::Handle handle = desk.handle();
    if (handle.keyAndSalt.isEmpty())
        throw Error(ErrorCode::BadInput, handle.file, u"the desk is not encrypted"_s);
    m_file = Vault::fileFor(handle.file);
    m_own = handle.slot;
    m_key = handle.keyAndSalt;
}

Vault DeskKeys::read() const {
    return Vault::read(m_file);
}

void DeskKeys::write(const Vault& vault) const {
    vault.write(m_file);
}

/// After the key file is written: what is entered has happened.
void DeskKeys::entered(const QString& slot, QLatin1StringView what) const {
    const bool isUser = UserId::fromString(slot).has_value();
    m_desk.audit().enter(AuditAct::PassphraseChanged, isUser ? slot : QString(),
                         auditDetail({{"slot"_L1, isUser ? u"user"_s : slot}, {"what"_L1, QString(what)}}));
}

QList<DeskKeys::KeySlot> DeskKeys::all() const {
    QList<KeySlot> slots_;
    const Vault vault = read();
    for (const Vault::Slot& slot : vault.keySlots())
        slots_.append({slot.name, slot.isFirst, slot.name == m_own});
    return slots_;
}

bool DeskKeys::has(const QString& slot) const {
    return read().hasSlot(slot);
}

bool DeskKeys::changeOwn(const QByteArray& now, const QByteArray& next) {
    m_desk.require(DeskAct::ChangeOwnPassphrase);
    Vault vault = read();
    if (m_own == Vault::recoverySlot || !vault.openSlotNamed(m_own, now))
        return false;
    setOwn(next);
    return true;
}

void DeskKeys::setOwn(const QByteArray& next) {
    m_desk.require(DeskAct::ChangeOwnPassphrase);
    if (m_own == Vault::recoverySlot)
        throw Error(ErrorCode::BadInput, m_own, u"the sheet has a code, no passphrase"_s);
    Vault vault = read();
    vault.setSlot(m_own, next, m_cost, m_key);
    write(vault);
    entered(m_own, "changed"_L1);
}

void DeskKeys::give(const QString& slot, const QByteArray& passphrase) {
    m_desk.require(DeskAct::ManageKeys);
    Vault vault = read();
    const bool isNew = !vault.hasSlot(slot);
    vault.setSlot(slot, passphrase, m_cost, m_key, slot != m_own);
    write(vault);
    entered(slot, isNew ? "given"_L1 : "changed"_L1);
}

bool DeskKeys::beginUsers(const QString& slot, const QByteArray& passphrase) {
    m_desk.require(DeskAct::ManageKeys);
    Vault vault = read();
    if (!vault.openSlotNamed(Vault::deskSlot, passphrase))
        return false;
    vault.setSlot(slot, passphrase, m_cost, m_key);
    vault.removeSlot(Vault::deskSlot);
    write(vault);
    entered(slot, "given"_L1);
    return true;
}

void DeskKeys::beginUsersAnew(const QString& slot, const QByteArray& passphrase) {
    m_desk.require(DeskAct::ManageKeys);
    if (m_own != Vault::recoverySlot)
        throw Error(ErrorCode::BadInput, m_own, u"not opened by the recovery sheet"_s);
    Vault vault = read();
    vault.setSlot(slot, passphrase, m_cost, m_key);
    vault.removeSlot(Vault::deskSlot);
    write(vault);
    entered(slot, "given"_L1);
}

bool DeskKeys::take(const QString& slot) {
    m_desk.require(DeskAct::ManageKeys);
    Vault vault = read();
    if (!vault.removeSlot(slot))
        return false;
    write(vault);
    entered(slot, "taken"_L1);
    return true;
}

QString DeskKeys::renewRecovery() {
    const QString code = newRecoveryCode();
    setRecovery(code);
    return code;
}

void DeskKeys::setRecovery(const QString& code) {
    m_desk.require(DeskAct::ManageKeys);
    Vault vault = read();
    vault.setSlot(Vault::recoverySlot, code.toLatin1(), m_cost, m_key);
    write(vault);
    entered(Vault::recoverySlot, "given"_L1);
}

QStringList DeskKeys::staying() const {
    QStringList names{Vault::recoverySlot, m_own};
    bool isAnybodys = true;
    for (const QList<User> users = usersOf(m_desk); const User& user : users) {
        isAnybodys = false;
        if (user.state == UserState::Active)
            names.append(user.id.toString());
    }
    if (isAnybodys)
        names.append(Vault::deskSlot);
    names.removeDuplicates();
    return names;
}

} // namespace entraide
