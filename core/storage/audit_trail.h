// SPDX-License-Identifier: GPL-3.0-or-later
// The journal of a desk: who did what to which record, when; never what was in it.
#pragma once

#include "domain/enum_names.h"

#include <QByteArray>
#include <QDateTime>
#include <QList>
#include <QString>
#include <QStringList>

#include <functional>
#include <initializer_list>
#include <optional>
#include <utility>

namespace entraide {

struct Actor;
class Database;
class ErasureLedger;

/// What was done. The names are kept in files for ever.
enum class AuditAct {
    Begun, ///< the first entry of every journal: this file's identity
    // What was written. Of a record, or counted by type.
    Made,
    Changed,
    Deleted,
    Undone,
    Received, ///< by the exchange; the others' journals say who
    // What was read.
    ReadSensitive,
    RevealedContact,
    // What left the desk or came in.
    Printed, ///< on paper or as PDF
    Exported,
    Imported,
    Published,
    Withdrawn, ///< what was published
    HandedOver,
    // The file.
    BackedUp,
    Restored,
    Rebuilt,
    TeamJoined,
    NewIdentity,
    // Who is let in.
    Unlocked,
    FailedUnlock,
    UserAdded,
    UserChanged,
    PassphraseChanged,
    Rekeyed,
    PeerPaired, ///< a desk, a hub or a program
    PeerRemoved,
    PeerRevoked,
    // The rights of persons.
    Erased,
    Forgotten, ///< this journal let go of the names of records that were erased
    AccessFileMade,
    Retained,
    Archived,
};

/// Where a journal was at a moment: how many entries it had, and the hash of the last one, which stands for all.
struct TrailHead {
    qint64 number = 0;
    QByteArray hash; ///< 32 bytes
    QDateTime at = {};
    friend bool operator==(const TrailHead&, const TrailHead&) = default;
};

/// One entry, as it is shown.
struct AuditEntry {
    qint64 number = 0;
    QDateTime at; ///< UTC
    QString who;  ///< of the team; empty: the program itself, a peer, or nobody who was named
    QString user; ///< id; empty at a desk without users
    QString act;  ///< the name of an AuditAct, or one of a newer version
    QString record; ///< id; empty: about none, or about one that is erased
    bool forgotten = false; ///< it was about one that is erased
    QString detail;         ///< "kind=roster level=team pages=3": codes and counts (auditDetail())
};

/// Which entries are wanted. Everything that is given must hold.
struct AuditQuery {
    QDateTime from = {};     ///< included
    QDateTime before = {};   ///< not included
    QString who = {};        ///< the whole name; null: everybody's, empty: where nobody is named
    QList<AuditAct> acts = {};
    std::optional<QStringList> records = {}; ///< about one of these
    bool isOpen() const { return !from.isValid() && !before.isValid() && who.isNull() && acts.isEmpty() && !records; }
};

/// What is wrong with a journal.
enum class TrailFault {
    Changed,   ///< an entry is not what was entered
    Missing,   ///< an entry is not there
    Order,     ///< an entry stands where another was
    Record,    ///< an entry names another record than it was about
    Forgotten, ///< more entries have lost their record than were let go of for an erasing
    CutOff,    ///< it ends before what was witnessed
    Replaced,  ///< at a number that was witnessed stands another entry, and with it another past
};

struct TrailReport {
    std::optional<TrailFault> fault;
    qint64 brokenAt = 0;   ///< number of the first entry that is not right; the witnessed one of CutOff and Replaced
    qint64 entries = 0;    ///< read
    qint64 forgotten = 0;  ///< of them: about records that are erased
    TrailHead head;        ///< of the last one that is right
    TrailHead witnessed;   ///< the newest that others hold; number 0: none
    QList<QDateTime> restored; ///< when the file was put back from a copy
    QList<QDateTime> renewed; ///< when it got a new identity: what was witnessed of it before is not held against it
    bool isSound() const { return !fault; }
};

/// "kind=roster pages=3" of the given pairs, without those whose value is empty. Values are codes: they have no spaces.
QString auditDetail(std::initializer_list<std::pair<QLatin1StringView, QString>> parts);
/// The value of \a key in such a text.
QString auditDetailValue(const QString& detail, QLatin1StringView key);

/// A journal that is only ever added to, as a chain: the hash of each entry (SHA-256) covers the one before, the number
/// and all that is said, so that nothing can be changed, left out or exchanged without breaking what follows. What is
/// cut off at its end is missed by who holds an earlier head (journal_witness.h).
///
/// The record an entry is about enters the hash only as a digest, salted for each record and other for each entry.
/// Which record that is stands apart: erasing a person takes id and salt away, the chain stays whole, and nothing
/// tells any more whose entries they were, nor that they were the same's. Whoever was of the team stays named.
///
/// One connection, one thread. Belongs to a Desk; verify() also reads any file that is open.
class AuditTrail {
public:
    AuditTrail(Database& database, const Actor& actor, ErasureLedger& ledger);

    // ---- writing ----
    /// Enters an act of whoever acts at the desk, now: in the transaction that is under way, and gone with it, else in
    /// one of its own. \a recordId: what it is about; left out where that was erased. \a detail: codes and counts only.
    /// Throws Error.
    void enter(AuditAct act, const QString& recordId = {}, const QString& detail = {});
    /// The same, unless that person's act on that record is entered already on this day of the calendar. True when it
    /// was entered.
    bool enterOncePerDay(AuditAct act, const QString& recordId, const QString& detail = {});
    /// The same as enter() of what the program did, or a peer.
    void enterForNobody(AuditAct act, const QString& recordId = {}, const QString& detail = {});
    /// The first entry of a new journal. Inside a transaction.
    static void begin(Database& database, const QString& replica);
    /// Lets go of the records that the ledger has erased. Inside a transaction.
    void forgetErased();

    // ---- reading: throws Error NotAllowed to who may not read the journal ----
    /// Numbers of the entries, the newest first.
    QList<qint64> find(const AuditQuery& query) const;
    /// These entries, in the order asked for; one that is not there is left out.
    QList<AuditEntry> entries(const QList<qint64>& numbers) const;
    /// Everybody who is named as having done something, in the order of the alphabet.
    QStringList people() const;

    // ---- for anybody ----
    TrailHead head() const;
    /// The hash of that entry; empty when there is none.
    QByteArray hashAt(qint64 number) const;
    /// The file was put back from an older copy after \a when, and the copy is not younger than entry \a number.
    bool wasRestored(qint64 number, const QDateTime& when) const;
    /// Walks the whole chain. \a witnessed: what is known of its past from elsewhere. \a progress: 0 to 1; false stops
    /// with Error Cancelled.
    TrailReport verify(const QList<TrailHead>& witnessed = {},
                       const std::function<bool(double)>& progress = {}) const;

private:
    struct Person {
        QString name;
        QString user;
    };
    /// The actor; at a desk without users whoever the desk's settings name.
    Person worker() const;
    void enter(const Person& by, AuditAct act, const QString& recordId, const QString& detail);
    void append(const Person& by, AuditAct act, const QString& recordId, const QString& detail);
    void requireReader() const;

    Database& m_database;
    const Actor& m_actor;
    ErasureLedger& m_ledger;
};

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::AuditAct, "begun", "made", "changed", "deleted", "undone", "received", "read_sensitive",
                    "revealed_contact", "printed", "exported", "imported", "published", "withdrawn", "handed_over",
                    "backed_up", "restored", "rebuilt", "team_joined", "new_identity", "unlocked", "failed_unlock",
                    "user_added", "user_changed", "passphrase_changed", "rekeyed", "peer_paired", "peer_removed",
                    "peer_revoked", "erased", "forgotten", "access_file_made", "retained", "archived")
ENTRAIDE_ENUM_NAMES(entraide::TrailFault, "changed", "missing", "order", "record", "forgotten", "cut_off", "replaced")
