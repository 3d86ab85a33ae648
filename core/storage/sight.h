// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "storage/projection_table.h"

#include <QJsonObject>
#include <QList>
#include <QString>
#include <QStringList>

#include <optional>
#include <string>
#include <vector>

namespace entraide {

struct Actor;
class Database;
class Desk;
struct SearchWord;

/// What of a desk's records whoever works at a connection sees, by the table of permissions. Every reading that is
/// shown to somebody goes through it: a statement reads a type's table as table() names it, a body is passed through
/// masked(). Who sees everything (who coordinates, answers for the data or administers) reads the tables themselves.
///
/// What the program does for the team, whoever sits there, reads and writes everything: projections, the exchange,
/// erasing, what a day that passed changes. Desk::ForTeam says so. One connection, one thread.
class Sight {
public:
    /// \a actor: watched, not copied.
    Sight(Database& database, const Actor& actor);
    /// The actor is another now. Outside transactions.
    void actorChanged();

    bool isWhole() const { return m_seesAll || m_forTeam > 0; }
    bool isForTeam() const { return m_forTeam > 0; }
    void enterTeam() { ++m_forTeam; }
    void leaveTeam() { --m_forTeam; }

    /// What stands for a type's table in FROM: its name, or a selection of the rows and columns that may be seen, with
    /// NULL for the others.
    const std::string& table(EntityType type) const;
    /// Whether a record that is here is theirs to see, whatever of it.
    bool seesRow(const QString& id) const;
    /// Whether each of \a words finds a word of what may be seen of the row.
    bool finds(qint64 docKey, const QList<SearchWord>& words) const;
    /// A body without what may not be seen.
    QJsonObject masked(EntityType type, const QJsonObject& body) const;
    /// The body of any version of a document as it may be seen; none when it is not theirs, or no record.
    std::optional<QJsonObject> shown(const QString& id, const QJsonObject& body) const;
    /// Leaves of the type that are hidden; none while everything is seen.
    const QStringList& hiddenPaths(EntityType type) const;
    /// Every field of the type may be written, and records made and deleted.
    bool writesAll(EntityType type) const { return m_writesAll[static_cast<std::size_t>(type)]; }

private:
    struct Of {
        std::string table;
        QStringList hidden;
        QStringList known; ///< the keys of a body that this version knows
    };
    Of seenOf(EntityType type) const;
    std::optional<Derived> derivedOf(const QString& id) const;

    Database& m_database;
    const Actor& m_actor;
    bool m_seesAll = true;
    int m_forTeam = 0;
    std::vector<bool> m_writesAll;
    std::vector<Of> m_seen; ///< by type; empty while everything is seen
};

/// For storage's own sources that read a desk with statements of their own.
const Sight& sightOf(const Desk& desk);

} // namespace entraide
