// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/replication/faulty_line.h"
#include "core/replication/history_desk.h"
#include "replication/desk_endpoint.h"
#include "replication/transfer.h"

#include <QHash>
#include <QSet>

#include <memory>
#include <random>
#include <vector>

namespace entraide::replication {

/// One random history: 2 to 5 desks of a team edit, delete, settle and exchange over bad lines while they are killed,
/// put back from copies and copied; then all exchange until nothing moves. Everything follows from the seed.
class History {
public:
    History(HistoryFolder& folder, quint32 seed);

    /// What does not hold at the end; empty when all is well.
    QStringList run();

private:
    /// An exchange under way: pull, then push, over a line that may be lost at any moment.
    struct Under {
        std::size_t own = 0;
        std::size_t peer = 0;
        std::unique_ptr<DeskEndpoint> ownEnd;
        std::unique_ptr<DeskEndpoint> peerEnd;
        std::unique_ptr<FaultyLine> ownLine;
        std::unique_ptr<FaultyLine> peerLine;
        std::unique_ptr<Transfer> pull;
        std::unique_ptr<Transfer> push;
        std::optional<Task<bool>> task; ///< last: it uses all the others
    };

    unsigned draw(unsigned below) { return static_cast<unsigned>(m_random() % below); }
    std::size_t drawDesk() { return draw(static_cast<unsigned>(m_desks.size())); }
    QString drawId();
    QJsonObject bodyFrom(const QJsonObject& before);

    void step();
    void edit(std::size_t desk);
    void editOften(std::size_t desk);
    void remove(std::size_t desk);
    void settle(std::size_t desk);
    void decideHeld(std::size_t desk);
    void begin(std::size_t own, std::size_t peer, bool bad);
    Task<bool> exchange(Under& under);
    void goOn();
    void clean();
    void dropLinesOf(std::size_t desk);
    void kill(std::size_t desk);
    void restore(std::size_t desk);
    void copy(std::size_t desk);

    void acknowledge(const QString& id, const RevisionId& rev, const std::optional<RevisionId>& parent);
    QSet<RevisionId> linesOf(const HistoryDesk& desk, const QString& id) const;
    void quieten(QStringList& faults);
    void compare(QStringList& faults);
    void lookForLost(QStringList& faults);

    HistoryFolder& m_folder;
    std::mt19937 m_random;
    std::vector<std::unique_ptr<HistoryDesk>> m_desks;
    Turns m_turns;
    std::list<Under> m_under;
    QSet<std::size_t> m_killed; ///< in the middle of a batch, to be reopened once nobody is inside
    int m_documents = 0;
    int m_value = 0;
    /// Every edit that a desk said was stored, by document.
    QHash<QString, QSet<RevisionId>> m_acknowledged;
    /// What a revision was made on, also where no tree remembers it any more.
    QHash<QString, QHash<RevisionId, RevisionId>> m_parents;
};

} // namespace entraide::replication
