// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/revision_tree.h"

#include <QByteArray>
#include <QMap>
#include <QSet>
#include <QString>

namespace entraide {

class Database;

/// What the live documents of one type come to: how many, and the sum (exclusive or) of a 128-bit BLAKE2b of each
/// "<id> <winning revision>". Two databases with the same documents have the same digests, in whatever order they came.
struct TypeDigest {
    qint64 live = 0;
    QByteArray sum = QByteArray(16, '\0');
    bool isEmpty() const { return live == 0; }
    friend bool operator==(const TypeDigest&, const TypeDigest&) = default;
};

/// The digests of one database by type ("person"; empty for an id without a colon), kept as documents come and go.
class Digests {
public:
    void add(const QString& id, const RevisionId& winner) { apply(id, winner, 1); }
    void remove(const QString& id, const RevisionId& winner) { apply(id, winner, -1); }

    static Digests read(Database& database, qint64 scopeKey);
    /// Those that changed since they were read.
    void write(Database& database, qint64 scopeKey);

    /// Types that have live documents.
    QMap<QString, TypeDigest> types() const;

private:
    void apply(const QString& id, const RevisionId& winner, int by);

    QSet<QString> m_changed;
    QMap<QString, TypeDigest> m_types; ///< also those of which none is left, to be written
};

} // namespace entraide
