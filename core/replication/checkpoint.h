// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replication/endpoint.h"

#include <QJsonArray>

namespace entraide::replication {

/// How far one direction of a replication is: a local document on both sides under the same id, in the form of the
/// CouchDB replication protocol ("Find Common Ancestry"). Each record is a session of its own, so that a sequence is
/// gone on from only when both sides remember that very one: a side that was put back from a copy, made anew, or that
/// goes on in two files has another history, and starts further back or from the beginning. That costs a comparison of
/// what is known and never a change.
class Checkpoint {
public:
    Checkpoint(Endpoint& source, Endpoint& target);

    /// The source's sequence to go on from; empty: from the start.
    Task<QString> find();
    /// Everything up to \a since is stored at the target.
    Task<bool> record(QString since);

    const QString& id() const { return m_id; }

private:
    Endpoint& m_source;
    Endpoint& m_target;
    QString m_id;
    QJsonArray m_history; ///< what both sides remember, the newest first
};

/// The id of the replication from one database to another.
QString replicationId(const QString& sourceIdentity, const QString& sourceDatabase, const QString& targetIdentity,
                      const QString& targetDatabase);

/// What two checkpoint documents both remember, the newest first: entries of the same session with the same sequence.
QJsonArray commonHistory(const QJsonObject& source, const QJsonObject& target);

} // namespace entraide::replication
