// SPDX-License-Identifier: GPL-3.0-or-later
// A line between two desks that delays, reorders, loses and repeats, on a thread without an event loop.
#pragma once

#include "replication/endpoint.h"
#include "storage/desk.h"

#include <functional>
#include <list>
#include <random>

namespace entraide::replication {

/// Coroutines that wait for their turn; whose it is, is drawn.
class Turns {
public:
    class Turn {
    public:
        explicit Turn(Turns& turns)
            : m_turns(turns) {}
        Turn(const Turn&) = delete;
        Turn& operator=(const Turn&) = delete;
        ~Turn() { m_turns.m_waiting.remove(this); }
        bool await_ready() const { return false; }
        void await_suspend(std::coroutine_handle<> waiting) {
            m_handle = waiting;
            m_turns.m_waiting.push_back(this);
        }
        void await_resume() const {}

    private:
        friend class Turns;
        Turns& m_turns;
        std::coroutine_handle<> m_handle;
    };

    bool isAnyoneWaiting() const { return !m_waiting.empty(); }
    /// Lets one of them go on.
    void give(std::mt19937& random) {
        auto chosen = std::next(m_waiting.begin(), static_cast<long>(random() % m_waiting.size()));
        Turn* turn = *chosen;
        m_waiting.erase(chosen);
        turn->m_handle.resume();
    }

private:
    std::list<Turn*> m_waiting;
};

/// How bad a line is, in chances of one in a thousand for each request.
struct LineFaults {
    unsigned requestLost = 0;
    unsigned replyLost = 0;
    unsigned repeated = 0;
    unsigned killed = 0; ///< the desk at its end, in the middle of the transaction of a batch
    bool delayed = false;
};

/// A desk's endpoint at the end of such a line.
class FaultyLine : public Endpoint {
public:
    FaultyLine(Endpoint& end, Desk& desk, LineFaults faults, Turns& turns, std::mt19937& random,
               std::function<void()> onKilled);

    QString identity() const override { return m_end.identity(); }
    QString database() const override { return m_end.database(); }
    bool isFar() const override { return m_faults.delayed; }
    Task<Info> info() override;
    Task<Page> changes(QString since, int limit, int waitMilliseconds) override;
    Task<QList<Row>> missing(QList<Row> offered) override;
    Task<Fetched> fetch(QList<Row> wanted) override;
    Task<Written> write(QList<DocumentStore::Incoming> documents) override;
    Task<std::optional<QJsonObject>> local(QString id) override;
    Task<bool> putLocal(QString id, QJsonObject body) override;
    Task<std::optional<Digest>> digests() override;
    void cancel() override { m_end.cancel(); }

private:
    template <class T> Task<T> through(std::function<Task<T>()> request);
    bool happens(unsigned chance) { return chance > 0 && m_random() % 1000 < chance; }
    [[noreturn]] void lose() const;

    Endpoint& m_end;
    Desk& m_desk;
    LineFaults m_faults;
    Turns& m_turns;
    std::mt19937& m_random;
    std::function<void()> m_onKilled;
};

} // namespace entraide::replication
