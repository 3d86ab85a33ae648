// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/desk.h"

#include "storage/desk_private.h"

#include <QJsonDocument>
#include <QScopeGuard>

#include <map>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

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

std::string knownColumn(EntityType type, QLatin1StringView column) {
    std::string known = ProjectionTable::of(type).columnOf(QString(column));
    if (known.empty())
        throw Error(ErrorCode::BadInput, QString(column), u"no column of %1"_s.arg(enumName(type)));
    return known;
}

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

bool Desk::isWriting() const {
    return d->database.inTransaction();
}

const DeskInfo& Desk::info() const {
    return d->info;
}

void Desk::rename(const QString& name) {
    require(DeskAct::EditDeskProfile);
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
    auto found = d->documents->winningBody(id);
    return found && !d->sight.isWhole() ? d->sight.shown(id, *found) : found;
}

void Desk::forEachBody(EntityType type, const std::function<void(const QString&, const QJsonObject&)>& visit) const {
    auto select = d->database.use("SELECT t.id, r.body FROM " + d->sight.table(type) +
                                  " t JOIN doc d ON d.doc_key=t.doc_key JOIN rev r ON r.doc_key=d.doc_key AND "
                                  "r.gen=d.win_gen AND r.hash=d.win_hash ORDER BY t.doc_key");
    while (select->step()) {
        const QByteArrayView json = select->bytes(1);
        const QJsonObject whole = QJsonDocument::fromJson(QByteArray::fromRawData(json.data(), json.size())).object();
        visit(select->text(0), d->sight.masked(type, whole));
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
    sql.append(" FROM ").append(d->sight.table(type));
    if (!selection.column.isEmpty())
        sql.append(" WHERE ").append(indexedColumn(type, selection.column)).append("=?1");
    if (!selection.other.isEmpty()) // the plus keeps its index out of it
        sql.append(" AND +").append(indexedColumn(type, selection.other)).append("=?2");
    if (!selection.after.isEmpty())
        sql.append(selection.column.isEmpty() ? " WHERE " : " AND ")
            .append(knownColumn(type, selection.after))
            .append(">?3");
    auto select = d->database.use(sql.append(" ORDER BY doc_key"));
    if (!selection.column.isEmpty())
        select->bind(1, selection.value);
    if (!selection.other.isEmpty())
        select->bind(2, selection.otherValue);
    if (!selection.after.isEmpty())
        select->bind(3, selection.afterValue);
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
    auto select = d->database.use("SELECT id FROM " + d->sight.table(type) + " WHERE " + indexedColumn(type, column) +
                                  "=?1 ORDER BY doc_key");
    select->bind(1, value);
    QStringList ids;
    while (select->step())
        ids.append(select->text(0));
    return ids;
}

qint64 Desk::count(EntityType type) const {
    return d->database.number("SELECT count(*) FROM " + d->sight.table(type));
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
    m_desk.d->put(id, newBody);
}

void Desk::Writer::removeDocument(const QString& id) {
    m_desk.d->remove(id);
}

namespace {

/// The change is stored: a listener that cannot follow it must neither make the writer believe otherwise nor keep the
/// change set, and with it the Undo, from them. Those of the window tell by themselves what kept them.
void tellListeners(Desk& desk, const ChangeSet& set) {
    try {
        Q_EMIT desk.changed(set);
    } catch (...) {
        qWarning("a listener could not follow a change that is stored");
    }
}

} // namespace

ChangeSet Desk::write(const std::function<void(Writer&)>& work) {
    std::map<DocumentStore*, ChangeSet> before; // of the outer write, if any
    d->forEachStore([&](DocumentStore& store) {
        store.flush();
        before[&store] = store.pending();
    });
    {
        Transaction transaction(d->database);
        if (transaction.isOutermost()) {
            d->isErasing = d->isUndoing = false;
            d->administratorsBefore.reset();
        }
        const ErasureLedger::News news = d->ledger.news(); // of the outer write, if any
        try {
            Writer writer(*this);
            work(writer);
            if (d->ledger.hasNews())
                d->sweepErased(*this);
            else if (!d->ledger.dropped().isEmpty())
                d->sweepLocal(*this);
            if (transaction.isOutermost()) {
                d->checkAdministrators();
                d->enterChanges();
            }
            d->forEachStore([](DocumentStore& store) { store.flush(); });
            transaction.commit();
            d->ledger.endTransaction();
        } catch (...) {
            d->ledger.goBackTo(news);
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
    if (!set.fromPeer)
        set.by = d->actor;
    if (!set.isEmpty()) {
        // Who listens reads as whoever sits here, also when it was the program that wrote for the team.
        int team = 0;
        for (; d->sight.isForTeam(); ++team)
            d->sight.leaveTeam();
        const auto back = qScopeGuard([&] {
            for (; team > 0; --team)
                d->sight.enterTeam();
        });
        tellListeners(*this, set);
    }
    try {
        finishErasingSoon();
    } catch (const Error&) {
        // What was asked is done; the rest is remembered.
    }
    return set;
}

void Desk::rebuild() {
    require(DeskAct::RebuildDesk);
    d->projector.rebuild(1);
    d->audit.enter(AuditAct::Rebuilt);
}

void Desk::announce(const ChangeSet& set) {
    tellListeners(*this, set);
}

} // namespace entraide
