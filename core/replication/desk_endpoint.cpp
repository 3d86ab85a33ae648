// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/desk_endpoint.h"

#include "domain/error.h"
#include "replication/peer_writes.h"
#include "storage/desk.h"

#include <QDeadlineTimer>

namespace entraide::replication {

using namespace Qt::StringLiterals;

namespace {

constexpr int lookEveryMilliseconds = 100;
constexpr qsizetype transactionDocuments = 500;
constexpr qsizetype transactionBytes = 4 * 1024 * 1024;

qint64 sequenceOf(const QString& text) {
    return std::max<qint64>(0, text.toLongLong());
}

} // namespace

class DeskEndpoint::Waiting {
public:
    Waiting(DeskEndpoint& endpoint, qint64 since, int milliseconds)
        : m_endpoint(endpoint)
        , m_since(since)
        , m_deadline(milliseconds) {}
    Waiting(const Waiting&) = delete;
    Waiting& operator=(const Waiting&) = delete;
    ~Waiting() { m_endpoint.m_waiting.remove(this); }

    bool await_ready() const { return isOver(); }
    void await_suspend(std::coroutine_handle<> waiting) {
        m_handle = waiting;
        m_endpoint.m_waiting.push_back(this);
        if (!m_endpoint.m_timer.isActive())
            m_endpoint.m_timer.start();
    }
    void await_resume() const {}

    bool isOver() const {
        if (m_endpoint.m_cancelled || m_deadline.hasExpired())
            return true;
        try {
            return m_endpoint.store().lastSequence() > m_since;
        } catch (const Error&) {
            return true; // who goes on meets it where it can be caught
        }
    }
    std::coroutine_handle<> handle() const { return m_handle; }

private:
    DeskEndpoint& m_endpoint;
    qint64 m_since;
    QDeadlineTimer m_deadline;
    std::coroutine_handle<> m_handle;
};

DeskEndpoint::DeskEndpoint(Desk& desk, QString database, QString peer, std::function<bool(const QString& id)> mayBring)
    : m_desk(desk)
    , m_database(std::move(database))
    , m_peer(std::move(peer))
    , m_mayBring(std::move(mayBring)) {
    m_timer.setInterval(lookEveryMilliseconds);
    connect(&m_timer, &QTimer::timeout, this, &DeskEndpoint::look);
    // Not from inside the write that changed something.
    connect(&m_desk, &Desk::changed, this, &DeskEndpoint::look, Qt::QueuedConnection);
}

DeskEndpoint::~DeskEndpoint() = default;

DocumentStore& DeskEndpoint::store() const {
    if (DocumentStore* documents = m_desk.documentsOf(m_database))
        return *documents;
    throw Error(ErrorCode::NotFound, m_database, u"the database is not here any more"_s);
}

void DeskEndpoint::checkOpen() const {
    if (m_cancelled)
        throw Error(ErrorCode::Cancelled, m_database);
}

void DeskEndpoint::look() {
    const std::list<Waiting*> all = m_waiting;
    for (Waiting* one : all) {
        // Whoever goes on may end others.
        if (std::ranges::find(m_waiting, one) == m_waiting.end() || !one->isOver())
            continue;
        m_waiting.remove(one);
        one->handle().resume();
    }
    if (m_waiting.empty())
        m_timer.stop();
}

void DeskEndpoint::cancel() {
    m_cancelled = true;
    QMetaObject::invokeMethod(this, &DeskEndpoint::look, Qt::QueuedConnection);
}

QString DeskEndpoint::identity() const {
    return m_desk.info().replica;
}

Task<Endpoint::Info> DeskEndpoint::info() {
    checkOpen();
    const DocumentStore& documents = store();
    co_return Info{QString::number(documents.lastSequence()), documents.documentCount(), documents.deletedCount()};
}

Task<Endpoint::Page> DeskEndpoint::changes(QString since, int limit, int waitMilliseconds) {
    checkOpen();
    const qint64 from = sequenceOf(since);
    if (waitMilliseconds > 0 && store().lastSequence() <= from) {
        Waiting waiting(*this, from, waitMilliseconds);
        co_await waiting;
        checkOpen();
    }
    Page page;
    page.last = QString::number(from);
    const DocumentStore& documents = store();
    for (const DocumentStore::ChangesRow& row : documents.changes(from, limit)) {
        page.rows.append({row.id, row.leaves});
        page.last = QString::number(row.seq);
    }
    page.pending = std::max<qint64>(0, documents.lastSequence() - page.last.toLongLong());
    co_return page;
}

Task<QList<Endpoint::Row>> DeskEndpoint::missing(QList<Row> offered) {
    checkOpen();
    const DocumentStore& documents = store();
    QList<Row> wanted;
    for (const Row& row : offered) {
        const QList<RevisionId> revisions = documents.missing(row.id, row.revisions).missing;
        if (!revisions.isEmpty())
            wanted.append({row.id, revisions});
    }
    co_return wanted;
}

Task<Endpoint::Fetched> DeskEndpoint::fetch(QList<Row> wanted) {
    checkOpen();
    const DocumentStore& documents = store();
    Fetched fetched;
    for (const Row& row : wanted) {
        const DocumentStore::Texts texts = documents.texts(row.id);
        QList<RevisionId> given;
        for (const RevisionId& rev : row.revisions) {
            for (const RevisionNode& leaf : texts.tree.leavesFrom(rev)) {
                if (given.contains(leaf.id))
                    continue;
                given.append(leaf.id);
                fetched.documents.append({.id = row.id,
                                          .deleted = leaf.deleted,
                                          .body = {}, // whoever needs it reads the text
                                          .ancestry = texts.tree.ancestry(leaf.id),
                                          .json = texts.body(leaf.id).toByteArray()});
            }
        }
    }
    co_return fetched;
}

Task<Endpoint::Written> DeskEndpoint::write(QList<DocumentStore::Incoming> documents) {
    checkOpen();
    Written written;
    QList<DocumentStore::Incoming> batch;
    qsizetype bytes = 0;
    const auto flush = [&] {
        const Taken taken = takeFromPeer(m_desk, store(), std::exchange(batch, {}), m_peer);
        bytes = 0;
        written.merged += taken.merged;
        written.held += taken.held;
        written.conflicts += taken.conflicts;
    };
    for (DocumentStore::Incoming& document : documents) {
        if ((m_mayBring && !m_mayBring(document.id)) || !makeStorable(document)) {
            ++written.refused;
            continue;
        }
        bytes += document.json.size();
        batch.append(std::move(document));
        if (batch.size() >= transactionDocuments || bytes >= transactionBytes)
            flush();
    }
    if (!batch.isEmpty())
        flush();
    co_return written;
}

Task<std::optional<QJsonObject>> DeskEndpoint::local(QString id) {
    checkOpen();
    co_return store().local(id);
}

Task<bool> DeskEndpoint::putLocal(QString id, QJsonObject body) {
    checkOpen();
    DocumentStore& documents = store();
    const auto before = documents.local(id);
    // As the server counts them, which a peer's program compares (a checkpoint may be the other side's too).
    const qint64 count = before ? before->value("_rev"_L1).toString().section(u'-', 1).toLongLong() : 0;
    body.insert("_rev"_L1, u"0-"_s + QString::number(count + 1));
    m_desk.write([&](Desk::Writer&) { documents.putLocal(id, body); });
    co_return true;
}

Task<std::optional<Endpoint::Digest>> DeskEndpoint::digests() {
    checkOpen();
    const DocumentStore& documents = store();
    co_return Digest{QString::number(documents.lastSequence()), documents.digests()};
}

} // namespace entraide::replication
