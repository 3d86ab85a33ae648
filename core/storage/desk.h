// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/actor.h"
#include "domain/permissions.h"
#include "domain/records.h"
#include "storage/change.h"
#include "storage/record_row.h"
#include "storage/stored_bodies.h"
#include "storage/vault.h"

#include <QByteArray>
#include <QDateTime>
#include <QHash>
#include <QObject>
#include <QString>

#include <functional>
#include <memory>
#include <optional>

namespace entraide {

class AuditTrail;
class Database;
class DocumentStore;
class Queries;
class Region;
class Sight;
struct AreasLeftOut;
struct RegionInUse;
enum class ScopeKind;

/// How a desk's file is opened. The passphrase is empty only for a sample desk.
struct DeskKey {
    QByteArray passphrase; ///< UTF-8
    KeyCost cost{};        ///< of a new desk's slot
    QString slot = {};     ///< of a new desk: its one slot, "desk" when empty; else the one that is tried first
};

struct DeskInfo {
    QString file;
    QString uuid;    ///< names the team database "team-<uuid>"; all PCs of an association share it
    QString replica; ///< of this file alone; 32 hexadecimal digits
    QString name;    ///< "Permanence d'Ixelles"
    bool sample = false;
    bool encrypted = false;
};

/// What an erasing was, to be entered into the ledger.
struct ErasureRecord {
    QString erasing; ///< 32 hexadecimal digits: names it in receipts
    QDateTime at;
    QString by;
    QStringList gone;                      ///< the person's documents
    QHash<QString, QStringList> rewritten; ///< others' in which the person was named, with the fields (none: long ago)
    QList<DocumentPlace> named;            ///< everything in which any of them occurs
};

/// An open desk: one file, one connection, on one thread. Owned by whoever opened it; every worker opens its own on the
/// same file. All writes go through write(), come out as changed(), and throw Error on a fault, leaving the file as it
/// was.
class Desk : public QObject {
    Q_OBJECT

public:
    /// Makes the file; throws FileExists, NoPermission, DiskFull.
    static std::unique_ptr<Desk> create(const QString& file, const DeskKey& key, const QString& name, bool sample);
    /// Throws FileMissing, WrongPassphrase, NotADesk, NewerVersion, Damaged, NoPermission, KeysMissing for what is
    /// encrypted and has no key file, PlainBesideKeys for what is not and has one.
    static std::unique_ptr<Desk> open(const QString& file, const DeskKey& key);
    /// Another connection to the same desk, for a worker thread. Call on the thread that will use it; thread-safe.
    struct Handle { ///< a value that crosses threads
        QString file;
        QByteArray keyAndSalt; ///< empty: a plain file
        QString slot = {};     ///< of the vault, that opened it: "desk", "recovery", a user's id; empty: a plain file
        Actor actor = {};      ///< as whom the other connection works
        /// The areas in use, where they were asked for: the other one reads them only if they are others by then.
        std::shared_ptr<const RegionInUse> region = {};
        /// For what the program does by itself, whoever sits at the desk: the exchange, settling.
        Handle forTeam() const { return {file, keyAndSalt, slot, {}, region}; }
    };
    Handle handle() const;
    static std::unique_ptr<Desk> openAgain(const Handle& handle);
    /// Asked with the file of an older version before it is upgraded; what it throws leaves the file as it is.
    using BeforeUpgrade = std::function<void(Database& database, const Handle& handle)>;
    static std::unique_ptr<Desk> open(const QString& file, const DeskKey& key, const BeforeUpgrade& beforeUpgrade);
    /// Opens what a passphrase unlocked, with \a vault as it was read and opened: a change of key that was cut off is
    /// settled, and a slot that was made anew is kept. Throws as open().
    static std::unique_ptr<Desk> openUnlocked(const QString& file, Vault vault, const Vault::Unlocked& unlocked,
                                              const BeforeUpgrade& beforeUpgrade = {});
    /// A copy of a desk, whose key is known: upgraded and cleaned as open() does. Throws as open(); WrongPassphrase
    /// where the key is another.
    static std::unique_ptr<Desk> openWithKey(const Handle& handle, const BeforeUpgrade& beforeUpgrade = {});
    /// The same without changing a byte. Throws NewerVersion for a file of any other version.
    static std::unique_ptr<Desk> openToRead(const Handle& handle);
    ~Desk() override;

    const DeskInfo& info() const;
    void rename(const QString& name);

    /// Local settings of this file (not replicated): window state, last page, language.
    QString setting(const QString& key) const;
    void setSetting(const QString& key, const QString& value);

    // ---- who works here (desk_roles.cpp) ---------------------------------------------------------------------------
    /// From now on \a actor works at this connection: everything below that is read is without what their role does not
    /// see, everything that is written is held against what it may write. Outside write().
    void actAs(const Actor& actor);
    const Actor& actor() const;
    bool may(DeskAct act) const;
    /// Throws NotAllowed, with who administers the desk as its subject, when the actor's role does not allow it. Core
    /// functions that are such an act call it themselves.
    void require(DeskAct act) const;
    /// The same for every field of one document: of what is written past the Writer.
    void requireEdit(const QString& id) const;
    /// While it lives, what is read and written on this connection is the program's doing, for the whole team: what
    /// follows from an act, what a day that passed changes, what a function that is an act itself has to read. actor()
    /// stays who it is.
    class ForTeam {
    public:
        explicit ForTeam(const Desk& desk);
        ForTeam(const ForTeam&) = delete;
        ForTeam& operator=(const ForTeam&) = delete;
        ~ForTeam();

    private:
        Sight& m_sight;
    };
    /// Whether a record that is here is the actor's to see.
    bool sees(const QString& id) const;
    /// The content of any version of a document as the actor may see it; none when it is not theirs.
    std::optional<QJsonObject> shown(const QString& id, const QJsonObject& versionBody) const;

    // ---- reading one record -------------------------------------------------------------------------------------
    /// The winning body; none when the document is missing or deleted.
    std::optional<QJsonObject> body(const QString& id) const;
    template <Record R> std::optional<R> find(const decltype(R::id)& id) const {
        const auto found = body(id.toString());
        return found ? std::optional(recordFromBody<R>(id.toString(), *found)) : std::nullopt;
    }
    /// Every record of a type, in the order they came to this file; for indexes and plans. Streams: \a visit is called
    /// for each. Reads columns and no JSON; with only(…) just those that are needed.
    template <Record R, class F> void forEach(const FieldSet<R>& fields, F&& visit) const {
        forEachRow(R::entity, {fields.leaves()},
                   [&](const QString& id, const RowSource& row) { visit(recordFromRow<R>(id, row, fields)); });
    }
    template <Record R, class F> void forEach(F&& visit) const { forEach<R>(FieldSet<R>(), std::forward<F>(visit)); }
    /// The same, with where it is and whose it is as visit(const R&, const RecordContext&), which is read while
    /// visit runs: a volunteer stands where the person lives, a match where its request is.
    class RecordContext {
    public:
        QString label() const { return text(0); }  ///< the person's or thing's own name
        QString person() const { return text(1); } ///< id of the person it is about
        /// Of requests, offers and postings, and what refers to them.
        std::optional<Service> service() const;
        QString postcode() const { return text(3); }
        /// The same without making a string of it: of a hundred thousand records there are some hundred. UTF-8.
        QByteArrayView postcodeText() const { return m_row.bytes(m_first + 3); }
        GeoPoint position() const;

    private:
        friend class Desk;
        RecordContext(const RowSource& row, int first)
            : m_row(row)
            , m_first(first) {}
        QString text(int column) const { return QString::fromUtf8(m_row.bytes(m_first + column)); }
        const RowSource& m_row;
        int m_first;
    };
    template <Record R, class F> void forEachWithContext(const FieldSet<R>& fields, F&& visit) const {
        readWithContext<R>({fields.leaves(), {}, {}, true}, fields, visit);
    }
    template <Record R, class F> void forEachWithContext(F&& visit) const {
        forEachWithContext<R>(FieldSet<R>(), std::forward<F>(visit));
    }
    /// Of the records whose indexed column holds \a value.
    template <Record R, class F>
    void forEachWithContextBy(QLatin1StringView column, const QString& value, F&& visit) const {
        const FieldSet<R> fields;
        readWithContext<R>({fields.leaves(), column, value, true}, fields, visit);
    }
    template <Record R, class F>
    void forEachWithContextBy(const FieldSet<R>& fields, QLatin1StringView column, const QString& value,
                              F&& visit) const {
        readWithContext<R>({fields.leaves(), column, value, true}, fields, visit);
    }
    /// The same where \a other holds \a otherValue too; rows are looked up by the first.
    template <Record R, class F>
    void forEachWithContextBy(QLatin1StringView column, const QString& value, QLatin1StringView other,
                              const QString& otherValue, F&& visit) const {
        const FieldSet<R> fields;
        readWithContext<R>({fields.leaves(), column, value, true, other, otherValue}, fields, visit);
    }
    /// Of the records whose \a column, indexed or not, is text that comes after \a value: a date that is later.
    template <Record R, class F>
    void forEachWithContextAfter(const FieldSet<R>& fields, QLatin1StringView column, const QString& value,
                                 F&& visit) const {
        RowSelection selection{fields.leaves(), {}, {}, true};
        selection.after = column;
        selection.afterValue = value;
        readWithContext<R>(selection, fields, visit);
    }
    /// Records whose indexed column holds \a value ("request", id): see FieldUse::Indexed.
    template <Record R> QList<R> findBy(QLatin1StringView column, const QString& value) const {
        QList<R> result;
        forEachRow(R::entity, {FieldSet<R>().leaves(), column, value},
                   [&](const QString& id, const RowSource& row) { result.append(recordFromRow<R>(id, row)); });
        return result;
    }
    /// The same with just the fields that are needed: only(…).
    template <Record R>
    QList<R> findBy(const FieldSet<R>& fields, QLatin1StringView column, const QString& value) const {
        QList<R> result;
        forEachRow(R::entity, {fields.leaves(), column, value},
                   [&](const QString& id, const RowSource& row) { result.append(recordFromRow<R>(id, row, fields)); });
        return result;
    }
    void forEachBody(EntityType type, const std::function<void(const QString&, const QJsonObject&)>& visit) const;
    QStringList idsBy(EntityType type, QLatin1StringView column, const QString& value) const;
    qint64 count(EntityType type) const;

    /// Lists, searches, counts.
    const Queries& queries() const;
    /// The postcodes and areas that the desk works with: those that its team imported last, else the program's own.
    /// Follows what other PCs and connections do. Takes some 20 µs, so that a loop asks once.
    Region region() const;
    /// Areas that the team imported later than those, and that cannot be used here.
    std::optional<AreasLeftOut> areasLeftOut() const;
    /// Revisions, changes, conflicts: for exchange, history and undo. Whole, whoever the actor is: what of it is shown
    /// to somebody goes through shown().
    DocumentStore& documents();
    const DocumentStore& documents() const;
    Database& database();

    // ---- the databases of this file: the team's, and those it shares -----------------------------------------------
    struct DatabaseInfo {
        QString name; ///< "team-<uuid>", "partner-<uuid>", "board-<uuid>"
        QString uuid;
        ScopeKind kind{};
    };
    /// The team's first. Sees what other connections made.
    QList<DatabaseInfo> databases() const;
    /// The documents of any database of this file; null when there is none of that name (any more), or it is not the
    /// team's and the actor does not see everything. documents() is the team's, the only one whose documents are
    /// records in tables.
    DocumentStore* documentsOf(const QString& database) const;
    /// Makes a database; gives the one of that kind and uuid when it is there. Throws BadInput for a second team.
    DocumentStore& makeDatabase(ScopeKind kind, const QString& uuid);
    /// Removes a shared database with all its documents. Throws BadInput for the team's.
    void removeDatabase(const QString& name);
    /// This file becomes a replica of another association's team: what it holds goes along. Other connections to the
    /// file have to be opened again.
    void joinTeam(const QString& uuid);
    /// Gives this file an identity of its own (DeskInfo::replica): it, or another of the same identity, is a copy.
    void renewReplica();

    // ---- writing ------------------------------------------------------------------------------------------------
    /// One transaction: everything that is saved through the Writer, or nothing. Nested calls join the outer one.
    class Writer {
    public:
        /// Saves fields that differ from the stored record; a new record when its id is unknown (an empty id gets one).
        /// Gives the id back.
        template <Record R> decltype(R::id) save(R record) {
            if (record.id.isEmpty())
                record.id = decltype(record.id)::create();
            const QString id = record.id.toString();
            const auto base = body(id);
            putBody(id, base ? editedBody(*base, record) : bodyOf(record));
            return record.id;
        }
        template <EntityType T> void remove(const Id<T>& id) { removeDocument(id.toString()); }
        std::optional<QJsonObject> body(const QString& id) const;
        template <Record R> std::optional<R> find(const decltype(R::id)& id) const {
            const auto found = body(id.toString());
            return found ? std::optional(recordFromBody<R>(id.toString(), *found)) : std::nullopt;
        }
        /// What the actor could not see of a record stays as it is. Throws NotAllowed for a change that the role may
        /// not make.
        void putBody(const QString& id, const QJsonObject& newBody);
        /// Enters an erasing into the ledger and cleans the documents it names. For core/privacy, which knows whom.
        void recordErasure(const ErasureRecord& record);
        void removeDocument(const QString& id);
        Desk& desk() { return m_desk; }

    private:
        friend class Desk;
        explicit Writer(Desk& desk)
            : m_desk(desk) {}
        Desk& m_desk;
    };

    /// Runs \a work in a transaction over all databases of the file, commits, then emits changed() once. Whatever \a
    /// work throws rolls everything back and goes on to the caller. Gives what was changed, for undo; inside another
    /// write() nothing, the outer one does.
    ChangeSet write(const std::function<void(Writer&)>& work);

    /// Inside write(): other connections do not see yet what this one does.
    bool isWriting() const;

    /// Puts each document back to what it was before \a set, as new revisions. A field that somebody changed since is
    /// left as it is; gives the ids where that happened. \a progress is told before each document how many are done, of
    /// how many; what it throws leaves everything as it was. Throws NotAllowed where the actor may not write what it
    /// would put back.
    struct UndoResult {
        ChangeSet done;
        QStringList keptNewer;
    };
    UndoResult undo(const ChangeSet& set, const std::function<void(qint64 done, qint64 total)>& progress = {});
    /// Reads into \a set what its records were like before and after it. Of each record the desk keeps the last few
    /// versions only: without this a set can be undone as long as its records have not been changed more often.
    void keepForUndo(ChangeSet& set) const;

    /// The journal. What is written enters it by itself; what is read, printed or sent is entered by who does that.
    AuditTrail& audit();

    // ---- erasing: see erasure_ledger.h ------------------------------------------------------------------------------
    /// Whether \a id was erased, here or elsewhere: a person, or a document that was wholly a person's.
    bool isErased(const QString& id) const;
    /// Holds all that is stored against the ledger once more, and writes the ledger's documents that are missing. For a
    /// file that was restored from a copy.
    void replayErasures();
    /// Takes over what was erased at \a other: of a restored copy, from the desk that it takes the place of.
    void takeErasuresOf(const Desk& other);
    /// Writes the file anew and empties its log, if they may still hold something of a person who was erased, then
    /// confirms to the team what this file has erased (`receipt:<replica>`). A second for some 50 MB. False when
    /// another connection still reads what was: it is remembered, and tried again at each opening, after each exchange,
    /// and after each write where the file is small.
    bool finishErasing();
    static constexpr QLatin1StringView receiptPrefix{"receipt:"};

    /// Drops and remakes every table from the documents, in one transaction; nothing is announced, the records are the
    /// same.
    void rebuild();

public Q_SLOTS:
    /// Tells this connection's listeners what another one (a job, the exchange) has committed: connect its changed() to
    /// this, queued.
    void announce(const entraide::ChangeSet& set);

Q_SIGNALS:
    void changed(const entraide::ChangeSet& set);

private:
    /// Some leaves of a type's table, of all rows or of those whose indexed \a column holds \a value.
    struct RowSelection {
        std::vector<int> leaves;
        QLatin1StringView column = {};
        QString value = {};
        bool withContext = false;     ///< also what a RecordContext reads, after the leaves
        QLatin1StringView other = {}; ///< a second condition, beside the first
        QString otherValue = {};
        QLatin1StringView after = {}; ///< a column whose text is to come after afterValue
        QString afterValue = {};
    };
    /// The leaves from column 0 on.
    void forEachRow(EntityType type, const RowSelection& selection,
                    const std::function<void(const QString&, const RowSource&)>& visit) const;
    template <Record R, class F>
    void readWithContext(const RowSelection& selection, const FieldSet<R>& fields, F&& visit) const {
        forEachRow(R::entity, selection, [&](const QString& id, const RowSource& row) {
            visit(recordFromRow<R>(id, row, fields), RecordContext(row, static_cast<int>(selection.leaves.size())));
        });
    }
    bool lacksErasures() const;
    void finishErasingSoon();
    friend const Sight& sightOf(const Desk& desk);
    struct Private;
    explicit Desk(std::unique_ptr<Private> d);
    std::unique_ptr<Private> d;
};

} // namespace entraide
