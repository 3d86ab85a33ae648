// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/vault.h"

#include <QStringList>

namespace entraide {

class Desk;

/// Who may open this file: the slots of an open desk's key file, as the window and the command line change them. Asks
/// whether whoever works at the desk may, and enters each change into the journal. What makes a slot takes as long as
/// its cost: for a job, with the desk that the job opened. Reads the key file at each call. Throws Error: NotAllowed,
/// and as Vault does; BadInput for a desk that is not encrypted.
class DeskKeys {
public:
    explicit DeskKeys(Desk& desk, const KeyCost& cost = {});

    struct KeySlot {
        QString name;         ///< "desk", "recovery", a user's id
        bool isFirst = false; ///< to be changed by its owner when it opens
        bool isOwn = false;   ///< the one that opened the desk
    };
    QList<KeySlot> all() const;
    bool has(const QString& slot) const;

    /// The own passphrase becomes \a next; false when \a now does not open the own slot.
    bool changeOwn(const QByteArray& now, const QByteArray& next);
    /// The same where \a now was given a moment ago: at the first unlocking.
    void setOwn(const QByteArray& next);
    /// A slot for a user, or another passphrase for theirs: they have to change it when it opens, unless it is the own.
    void give(const QString& slot, const QByteArray& passphrase);
    /// The passphrase of a desk without users becomes that of its first user, who opened it; false when \a passphrase is
    /// not the one that it has.
    bool beginUsers(const QString& slot, const QByteArray& passphrase);
    /// The same for a desk that the recovery sheet opened: \a passphrase is a new one, and the desk's own opens nothing
    /// any more. Throws BadInput where it was opened by anything else.
    void beginUsersAnew(const QString& slot, const QByteArray& passphrase);
    /// False when it is the last one, or not there.
    bool take(const QString& slot);
    /// The code of a new recovery sheet; an older sheet opens nothing any more.
    QString renewRecovery();
    /// The same with a code that is on paper already: newRecoveryCode().
    void setRecovery(const QString& code);

    /// The slots that a new data key is to be sealed for: of everybody who works here, and the sheet.
    QStringList staying() const;

private:
    Vault read() const;
    void write(const Vault& vault) const;
    void entered(const QString& slot, QLatin1StringView what) const;

    Desk& m_desk;
    KeyCost m_cost;
    QString m_file;
    QString m_own;
    QByteArray m_key;
};

} // namespace entraide
