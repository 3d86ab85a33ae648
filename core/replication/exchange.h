// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"
#include "replication/desk_endpoint.h"
#include "replication/pause.h"
#include "replication/transfer.h"

#include <functional>
#include <memory>
#include <optional>
#include <vector>

namespace entraide {
class Desk;
}

namespace entraide::replication {

/// A peer and its databases, however it is reached. Outlives its endpoints.
class Peer {
public:
    virtual ~Peer() = default;
    /// As conflicts and held deletions name it: host and port, or an id.
    virtual QString name() const = 0;
    /// The database it was asked for, whatever its name; empty: whichever both have.
    virtual QString onlyDatabase() const { return {}; }
    /// Whether only databases of the same name are exchanged: two teams that were begun apart stay two.
    virtual bool onlyOurs() const { return false; }
    /// What the peer may do here with a database of this desk: the same as when it calls.
    struct Access {
        bool reads = true;  ///< what is in it may go there
        bool writes = true; ///< what it has may come in
    };
    virtual Access accessTo(ScopeKind, const QString&) const { return {}; }
    /// Of what may come in, whether that document.
    virtual bool mayBring(const QString&) const { return true; }
    /// Those that this desk may see. \a ours: this desk's, to be asked for one by one where a peer gives no list.
    virtual Task<QStringList> databases(QStringList ours) = 0;
    /// How long a live exchange lets pass between two questions. A hub has thousands of desks to answer.
    struct Patience {
        int visit = 10'000;     ///< for news of a database that is not waited for
        int lookAgain = 60'000; ///< whether there are other databases
    };
    virtual Patience patience() const { return {}; }
    /// After databases() has answered.
    virtual std::unique_ptr<Endpoint> open(const QString& database) = 0;
    virtual void cancel() = 0;
};

/// What two sides said of their documents, after all was exchanged.
struct Comparison {
    enum class Outcome {
        NotCompared, ///< somebody wrote meanwhile, deletions wait, or the peer does not say
        Same,
        Different,
    };
    Outcome outcome = Outcome::NotCompared;
    QStringList types; ///< that differ; empty where only the count of all is known

    friend bool operator==(const Comparison&, const Comparison&) = default;
};
Comparison compareTypes(const QMap<QString, TypeDigest>& ours, const QMap<QString, TypeDigest>& theirs);

/// An exchange with one peer over all databases that both have and it may read: pull, merge what can be merged, push,
/// compare. From a peer that may not write here nothing is pulled. On the desk's thread. What was exchanged before a
/// fault stays.
class Exchange {
public:
    Exchange(Desk& desk, Peer& peer);
    ~Exchange();

    /// Only finds out which databases there are in common. Throws PeerAnswer when there is none.
    Task<bool> look();
    Task<bool> run();
    /// After run(): whatever changes on either side, at once. Ends without an error when both sides have other
    /// databases in common than before: to be begun anew.
    Task<bool> follow();
    /// All that is under way ends with Cancelled.
    void cancel();

    /// One database of both.
    struct Line {
        Line(Desk& desk, Peer& peer, const QString& ours, const QString& theirs);
        QString name; ///< here
        DeskEndpoint own;
        std::unique_ptr<Endpoint> other;
        Transfer pull;
        Transfer push;
        Comparison comparison;
        bool readOnly = false; ///< the peer does not let us write
        bool takes = true;     ///< false: the peer may only read here, so this only sends
    };
    const std::vector<std::unique_ptr<Line>>& lines() const { return m_lines; }

    /// After each batch.
    std::function<void()> onProgress;
    /// run(): all that a database's peer had is here, and nothing is sent yet: what is put right now goes along.
    std::function<void()> onPulled;
    /// follow() begins: everything is exchanged.
    std::function<void()> onCaughtUp;

private:
    using Pairs = QList<std::pair<QString, QString>>; ///< names here and there
    Task<Pairs> pairs();
    Task<bool> runLine(Line& line);
    Task<bool> compare(Line& line);
    Task<bool> followed(Transfer& transfer);
    Task<bool> visited(Transfer& transfer);
    Task<bool> watched();

    Desk& m_desk;
    Peer& m_peer;
    Pauses m_pauses;
    std::vector<std::unique_ptr<Line>> m_lines;
    std::optional<Error> m_fault; ///< the first of several that follow
    bool m_isOutdated = false;    ///< there are other databases now
};

} // namespace entraide::replication
