// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replication/faulty_line.h"

#include "domain/error.h"

namespace entraide::replication {

using namespace Qt::StringLiterals;

FaultyLine::FaultyLine(Endpoint& end, Desk& desk, LineFaults faults, Turns& turns, std::mt19937& random,
                       std::function<void()> onKilled)
    : m_end(end)
    , m_desk(desk)
    , m_faults(faults)
    , m_turns(turns)
    , m_random(random)
    , m_onKilled(std::move(onKilled)) {}

void FaultyLine::lose() const {
    throw Error(ErrorCode::Network, u"line"_s, u"lost"_s);
}

template <class T> Task<T> FaultyLine::through(std::function<Task<T>()> request) {
    if (m_faults.delayed) {
        Turns::Turn turn(m_turns);
        co_await turn;
    }
    if (happens(m_faults.requestLost))
        lose();
    if (happens(m_faults.repeated))
        co_await request();
    Task<T> asked = request();
    T answer = co_await asked;
    if (m_faults.delayed) {
        Turns::Turn turn(m_turns);
        co_await turn;
    }
    if (happens(m_faults.replyLost))
        lose();
    co_return answer;
}

Task<Endpoint::Info> FaultyLine::info() {
    return through<Info>([this] { return m_end.info(); });
}

Task<Endpoint::Page> FaultyLine::changes(QString since, int limit, int) {
    return through<Page>([this, since, limit] { return m_end.changes(since, limit, 0); });
}

Task<QList<Endpoint::Row>> FaultyLine::missing(QList<Row> offered) {
    return through<QList<Row>>([this, offered] { return m_end.missing(offered); });
}

Task<Endpoint::Fetched> FaultyLine::fetch(QList<Row> wanted) {
    return through<Fetched>([this, wanted] { return m_end.fetch(wanted); });
}

Task<Endpoint::Written> FaultyLine::write(QList<DocumentStore::Incoming> documents) {
    return through<Written>([this, documents] {
        if (happens(m_faults.killed)) {
            struct Killed {};
            try {
                m_desk.write([&](Desk::Writer&) {
                    Task<Written> batch = m_end.write(documents);
                    batch.start();
                    batch.take();
                    throw Killed();
                });
            } catch (const Killed&) {
                m_onKilled();
                lose();
            }
        }
        return m_end.write(documents);
    });
}

Task<std::optional<QJsonObject>> FaultyLine::local(QString id) {
    return through<std::optional<QJsonObject>>([this, id] { return m_end.local(id); });
}

Task<bool> FaultyLine::putLocal(QString id, QJsonObject body) {
    return through<bool>([this, id, body] { return m_end.putLocal(id, body); });
}

Task<std::optional<Endpoint::Digest>> FaultyLine::digests() {
    return through<std::optional<Digest>>([this] { return m_end.digests(); });
}

} // namespace entraide::replication
