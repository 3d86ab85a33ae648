// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/desk_private.h"
#include "storage/migrations.h"

#include <QFile>
#include <QFileInfo>
#include <QJsonDocument>
#include <QUuid>

#include <map>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

void removeFiles(const QString& file) {
    for (const QString& suffix : {u""_s, u"-journal"_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(file + suffix);
    QFile::remove(Vault::fileFor(file));
}

/// The columns of a statement from \a first on.
class StatementRow : public RowSource {
public:
    StatementRow(const Statement& statement, int first)
        : m_statement(statement)
        , m_first(first) {}
    bool isNull(int column) const override { return m_statement.isNull(m_first + column); }
    qint64 integer(int column) const override { return m_statement.integer(m_first + column); }
    double real(int column) const override { return m_statement.real(m_first + column); }
    QByteArrayView bytes(int column) const override { return m_statement.bytes(m_first + column); }

private:
    const Statement& m_statement;
    int m_first;
};

constexpr int leavesFrom = 1; // id
constexpr const char* contextColumns = "x_label, x_person, x_service, x_postcode, x_lat, x_lon";

std::string indexedColumn(EntityType type, QLatin1StringView column) {
    const ProjectionTable& table = ProjectionTable::of(type);
    if (!table.isIndexed(QString(column)))
        throw Error(ErrorCode::BadInput, QString(column), u"no indexed column of %1"_s.arg(enumName(type)));
    return table.columnOf(QString(column));
}

} // namespace

Desk::Desk(std::unique_ptr<Private> d_)
    : d(std::move(d_)) {}

Desk::~Desk() = default;

// ---- opening ------------------------------------------------------------------------------------------------------

std::unique_ptr<Desk> Desk::create(const QString& file, const DeskKey& key, const QString& name, bool sample) {
    if (key.passphrase.isEmpty() && !sample)
        throw Error(ErrorCode::BadInput, file, u"only a sample desk may be without a passphrase"_s);
    for (const QString& path : {file, Vault::fileFor(file)}) {
        if (QFileInfo::exists(path))
            throw Error(ErrorCode::FileExists, path);
    }
    const QFileInfo folder(QFileInfo(file).path());
    if (!folder.exists())
        throw Error(ErrorCode::FileMissing, folder.filePath(), u"the folder is not there"_s);
    try {
        QByteArray keyAndSalt;
        if (!key.passphrase.isEmpty())
            Vault::create(key.passphrase, key.cost, &keyAndSalt).write(Vault::fileFor(file));
        auto d = std::make_unique<Private>(file, keyAndSalt, Database::Mode::Create);
        Transaction transaction(d->database);
        migrate(d->database);
        const QString uuid = QUuid::createUuid().toString(QUuid::Id128);
        d->insertScope(ScopeKind::Team, uuid);
        d->setMeta(u"name"_s, name);
        d->setMeta(u"sample"_s, sample ? u"1"_s : u"0"_s);
        d->loadScope();
        d->projector.ensureTables(1);
        transaction.commit();
        return std::unique_ptr<Desk>(new Desk(std::move(d)));
    } catch (...) {
        removeFiles(file);
        throw;
    }
}

std::unique_ptr<Desk> Desk::open(const QString& file, const DeskKey& key) {
    if (!QFileInfo::exists(file))
        throw Error(ErrorCode::FileMissing, file);
    const QString vaultFile = Vault::fileFor(file);
    QByteArray keyAndSalt;
    if (QFileInfo::exists(vaultFile)) {
        if (const QFileInfo info(file); info.size() == 0)
            throw Error(ErrorCode::NotADesk, file, u"the file is empty"_s);
        const auto opened = key.passphrase.isEmpty() ? std::nullopt : Vault::read(vaultFile).open(key.passphrase);
        if (!opened)
            throw Error(ErrorCode::WrongPassphrase, file);
        keyAndSalt = *opened;
    }
    try {
        auto d = std::make_unique<Private>(file, keyAndSalt, Database::Mode::Open);
        if (d->database.number("PRAGMA user_version") == 0)
            throw Error(ErrorCode::NotADesk, file, u"a desk whose making was never finished"_s);
        migrate(d->database);
        d->loadScope();
        if (!d->info.encrypted && !d->info.sample)
            throw Error(ErrorCode::NotEncrypted, file, u"a plain file that is no sample desk"_s);
        d->projector.ensureTables(1);
        auto desk = std::unique_ptr<Desk>(new Desk(std::move(d)));
        if (desk->lacksErasures())
            desk->replayErasures();
        desk->finishErasing();
        return desk;
    } catch (const Error& error) {
        // The slot has opened, so the key is right and the file's first page is not.
        if (error.code() == ErrorCode::WrongPassphrase)
            throw Error(ErrorCode::Damaged, file, error.detail());
        if (error.code() == ErrorCode::NotADesk && keyAndSalt.isEmpty())
            throw Error(ErrorCode::NotADesk, file,
                        error.detail() + u", and the key file %1 of an encrypted one is not there"_s.arg(vaultFile));
        throw;
    }
}

Desk::Handle Desk::handle() const {
    return d->handle;
}

std::unique_ptr<Desk> Desk::openAgain(const Handle& handle) {
    auto d = std::make_unique<Private>(handle.file, handle.keyAndSalt, Database::Mode::Open);
    if (d->database.number("PRAGMA user_version") != allMigrations().back().version)
        throw Error(ErrorCode::NewerVersion, handle.file, u"the file was upgraded meanwhile"_s);
    d->loadScope();
    return std::unique_ptr<Desk>(new Desk(std::move(d)));
}

bool Desk::isWriting() const {
    return d->database.inTransaction();
}

const DeskInfo& Desk::info() const {
    return d->info;
}

void Desk::rename(const QString& name) {
    Transaction transaction(d->database);
    d->setMeta(u"name"_s, name);
    transaction.commit();
    d->info.name = name;
}

QString Desk::setting(const QString& key) const {
    auto select = d->database.use("SELECT value FROM setting WHERE key=?1");
    select->bind(1, key);
    return select->step() ? select->text(0) : QString();
}

void Desk::setSetting(const QString& key, const QString& value) {
    Transaction transaction(d->database);
    auto insert = d->database.use("INSERT OR REPLACE INTO setting(key, value) VALUES(?1, ?2)");
    insert->bind(1, key);
    insert->bind(2, value.isNull() ? u""_s : value);
    insert->run();
    transaction.commit();
}

// ---- reading ------------------------------------------------------------------------------------------------------

std::optional<QJsonObject> Desk::body(const QString& id) const {
    return d->documents->winningBody(id);
}

void Desk::forEachBody(EntityType type, const std::function<void(const QString&, const QJsonObject&)>& visit) const {
    auto select = d->database.use("SELECT t.id, r.body FROM " + ProjectionTable::of(type).name +
                                  " t JOIN doc d ON d.doc_key=t.doc_key JOIN rev r ON r.doc_key=d.doc_key AND "
                                  "r.gen=d.win_gen AND r.hash=d.win_hash ORDER BY t.doc_key");
    while (select->step()) {
        const QByteArrayView json = select->bytes(1);
        visit(select->text(0), QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), json.size())).object());
    }
}

void Desk::forEachRow(EntityType type, const RowSelection& selection,
                      const std::function<void(const QString&, const RowSource&)>& visit) const {
    const ProjectionTable& table = ProjectionTable::of(type);
    std::string sql = "SELECT id";
    for (const int leaf : selection.leaves)
        sql.append(", ").append(table.leafColumn(leaf));
    if (selection.withContext)
        sql.append(", ").append(contextColumns);
    sql.append(" FROM ").append(table.name);
    if (!selection.column.isEmpty())
        sql.append(" WHERE ").append(indexedColumn(type, selection.column)).append("=?1");
    if (!selection.other.isEmpty()) // the plus keeps its index out of it
        sql.append(" AND +").append(indexedColumn(type, selection.other)).append("=?2");
    auto select = d->database.use(sql.append(" ORDER BY doc_key"));
    if (!selection.column.isEmpty())
        select->bind(1, selection.value);
    if (!selection.other.isEmpty())
        select->bind(2, selection.otherValue);
    const StatementRow row(*select, leavesFrom);
    while (select->step())
        visit(select->text(0), row);
}

std::optional<Service> Desk::RecordContext::service() const {
    if (m_row.isNull(m_first + 2))
        return std::nullopt;
    Service service{};
    detail::readText(m_row.bytes(m_first + 2), service); // one that a newer version made is read as requests read it
    return service;
}

GeoPoint Desk::RecordContext::position() const {
    if (m_row.isNull(m_first + 4) || m_row.isNull(m_first + 5))
        return {};
    return {m_row.real(m_first + 4), m_row.real(m_first + 5)};
}

QStringList Desk::idsBy(EntityType type, QLatin1StringView column, const QString& value) const {
    auto select = d->database.use("SELECT id FROM " + ProjectionTable::of(type).name + " WHERE " +
                                  indexedColumn(type, column) + "=?1 ORDER BY doc_key");
    select->bind(1, value);
    QStringList ids;
    while (select->step())
        ids.append(select->text(0));
    return ids;
}

qint64 Desk::count(EntityType type) const {
    return d->database.number("SELECT count(*) FROM " + ProjectionTable::of(type).name);
}

const Queries& Desk::queries() const {
    return d->queries;
}
DocumentStore& Desk::documents() {
    return *d->documents;
}
const DocumentStore& Desk::documents() const {
    return *d->documents;
}
Database& Desk::database() {
    return d->database;
}

// ---- writing ------------------------------------------------------------------------------------------------------

std::optional<QJsonObject> Desk::Writer::body(const QString& id) const {
    return m_desk.body(id);
}

void Desk::Writer::putBody(const QString& id, const QJsonObject& newBody) {
    m_desk.d->documents->edit(id, newBody);
}

void Desk::Writer::removeDocument(const QString& id) {
    m_desk.d->documents->removeAll(id);
}

ChangeSet Desk::write(const std::function<void(Writer&)>& work) {
    std::map<DocumentStore*, ChangeSet> before; // of the outer write, if any
    d->forEachStore([&](DocumentStore& store) {
        store.flush();
        before[&store] = store.pending();
    });
    {
        Transaction transaction(d->database);
        try {
            Writer writer(*this);
            work(writer);
            if (d->ledger.hasNews())
                d->sweepErased(*this);
            else if (!d->ledger.dropped().isEmpty())
                d->sweepLocal(*this);
            d->forEachStore([](DocumentStore& store) { store.flush(); });
            transaction.commit();
            d->ledger.endTransaction();
        } catch (...) {
            d->ledger.forgetNews();
            d->ledger.endTransaction();
            d->forEachStore([&](DocumentStore& store) { store.restorePending(before[&store]); });
            throw;
        }
        if (!transaction.isOutermost())
            return {};
    }
    ChangeSet set = d->documents->takePending();
    // Made and deleted again within: nobody has seen it.
    set.changes.removeIf([](const Change& change) { return change.revBefore.isEmpty() && change.revAfter.isEmpty(); });
    for (const auto& [name, store] : d->others) {
        const ChangeSet other = store->takePending();
        set.fromPeer = set.fromPeer || other.fromPeer;
        if (!other.changes.isEmpty())
            set.otherDatabases.append(name);
    }
    if (!set.isEmpty())
        Q_EMIT changed(set);
    try {
        finishErasingSoon();
    } catch (const Error&) {
        // What was asked is done; the rest is remembered.
    }
    return set;
}

void Desk::rebuild() {
    d->projector.rebuild(1);
}

void Desk::announce(const ChangeSet& set) {
    Q_EMIT changed(set);
}

} // namespace entraide
