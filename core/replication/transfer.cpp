// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/transfer.h"

#include "domain/error.h"

#include <algorithm>

namespace entraide::replication {

using namespace Qt::StringLiterals;

namespace {

constexpr int pollMilliseconds = 25'000;
/// Several batches to a page of changes: the next can be asked for at once, without asking first what there is.
constexpr int batchesOnAPage = 4;
/// Beyond what the source says it has: it may be written to meanwhile.
constexpr qint64 rowsBeyond = 20'000;
constexpr qint64 mostRowsEver = 20'000'000;
/// A source may give less than was asked for, but not one change at a time for ever.
constexpr qint64 fewestRowsOnAPage = 20;
/// Pages in a row without anything new, while following: an echo of a large push is shorter.
constexpr int mostIdlePages = 20'000;

/// The first revisions of \a wanted, at most \a count, which are taken out of it.
QList<Endpoint::Row> takeFirst(QList<Endpoint::Row>& wanted, qsizetype count) {
    QList<Endpoint::Row> taken;
    qsizetype rows = 0;
    for (; rows < wanted.size() && count > 0; ++rows) {
        Endpoint::Row& row = wanted[rows];
        const qsizetype some = std::min(count, row.revisions.size());
        taken.append({row.id, row.revisions.first(some)});
        count -= some;
        if (some < row.revisions.size()) {
            row.revisions.remove(0, some);
            break;
        }
    }
    wanted.remove(0, rows);
    return taken;
}

} // namespace

Transfer::Transfer(Endpoint& source, Endpoint& target, int batchDocuments)
    : m_source(source)
    , m_target(target)
    , m_checkpoint(source, target)
    , m_batch(batchDocuments) {}

void Transfer::look(const Endpoint::Page& page) {
    if (page.rows.size() > m_batch * batchesOnAPage)
        throw Error(ErrorCode::PeerAnswer, m_source.database(), u"more changes than asked for"_s);
    if (!page.rows.isEmpty() && (page.last.isEmpty() || page.last == m_readUpTo))
        throw Error(ErrorCode::PeerAnswer, m_source.database(), u"_changes does not advance"_s);
    m_rows += page.rows.size();
    ++m_pages;
    m_pending = page.pending;
}

Task<Transfer::Batch> Transfer::next(int waitMilliseconds) {
    if (m_wanted.isEmpty()) {
        const Endpoint::Page page = co_await m_source.changes(m_readUpTo, m_batch * batchesOnAPage, waitMilliseconds);
        look(page);
        if (page.rows.isEmpty()) {
            Batch end;
            end.none = true;
            end.last = page.last;
            co_return end;
        }
        m_wanted = co_await m_target.missing(page.rows);
        m_open += m_wanted.size();
        m_readUpTo = page.last;
        m_idlePages = m_wanted.isEmpty() ? m_idlePages + 1 : 0;
        if (m_idlePages > mostIdlePages)
            throw Error(ErrorCode::PeerAnswer, m_source.database(), u"_changes does not come to an end"_s);
    }
    Batch batch;
    if (!m_wanted.isEmpty()) {
        const QList<Endpoint::Row> asked = takeFirst(m_wanted, m_batch);
        batch.asked = asked.size();
        Endpoint::Fetched fetched = co_await m_source.fetch(asked);
        batch.documents = std::move(fetched.documents);
        m_result.refused += fetched.refused;
    }
    if (m_wanted.isEmpty())
        batch.last = m_readUpTo;
    co_return batch;
}

Task<bool> Transfer::write(Batch batch) {
    const auto count = batch.documents.size();
    if (count > 0) {
        const Endpoint::Written written = co_await m_target.write(std::move(batch.documents));
        m_result.refused += written.refused;
        m_result.merged += written.merged;
        m_result.held += written.held;
        m_result.moved += count - written.refused;
        for (const QString& id : written.conflicts) {
            if (!m_result.conflicts.contains(id))
                m_result.conflicts.append(id);
        }
    }
    m_open -= batch.asked;
    m_hasWholePage = !batch.last.isEmpty();
    if (m_hasWholePage)
        m_upTo = batch.last;
    if (onProgress)
        onProgress();
    co_return true;
}

Task<bool> Transfer::record() {
    if (m_upTo == m_recorded)
        co_return false;
    const QString upTo = m_upTo;
    co_await m_checkpoint.record(upTo);
    m_recorded = upTo;
    co_return true;
}

Task<bool> Transfer::run() {
    const Endpoint::Info info = co_await m_source.info();
    m_rows = 0;
    m_pages = 0;
    m_open = 0;
    m_mostRows =
        std::min(mostRowsEver, std::max<qint64>(0, info.live) + std::max<qint64>(0, info.deleted)) + rowsBeyond;
    if (m_upTo.isEmpty()) { // else it goes on
        m_recorded = co_await m_checkpoint.find();
        m_upTo = m_recorded;
    }
    m_readUpTo = m_upTo;
    m_wanted.clear();
    Task<Batch> reading = next(0);
    for (;;) {
        Batch batch = co_await reading;
        if (batch.none && !batch.last.isEmpty())
            m_upTo = batch.last;
        if (batch.none || m_rows > m_mostRows || m_pages > m_mostRows / fewestRowsOnAPage)
            break;
        // What goes over the line first: the other side works on it while this one does its own part.
        reading = next(0);
        Task<bool> writing = write(std::move(batch));
        if (m_target.isFar()) {
            writing.start();
            co_await m_target.sent();
            reading.start();
        } else {
            reading.start();
            co_await m_source.sent();
        }
        co_await writing;
        if (m_hasWholePage)
            co_await record(); // it costs a write on each side, so not after each batch
    }
    m_pending = 0;
    co_await record();
    co_return true;
}

Task<bool> Transfer::follow() {
    m_readUpTo = m_upTo;
    m_wanted.clear();
    for (;;) {
        Batch batch = co_await next(pollMilliseconds);
        if (batch.none)
            continue;
        co_await write(std::move(batch));
        if (m_hasWholePage)
            co_await record();
    }
    co_return true;
}

} // namespace entraide::replication
