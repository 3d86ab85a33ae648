// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/digests.h"

#include "storage/database.h"

#include <sodium.h>

namespace entraide {

void Digests::apply(const QString& id, const RevisionId& winner, int by) {
    const QByteArray text = (id + u' ' + winner.toString()).toUtf8();
    const QString name = id.left(std::max<qsizetype>(0, id.indexOf(u':')));
    m_changed.insert(name);
    TypeDigest& type = m_types[name];
    unsigned char hash[16];
    crypto_generichash(hash, sizeof hash, reinterpret_cast<const unsigned char*>(text.constData()),
                       static_cast<unsigned long long>(text.size()), nullptr, 0);
    type.live += by;
    char* sum = type.sum.data();
    for (std::size_t i = 0; i < sizeof hash; ++i)
        sum[i] = static_cast<char>(sum[i] ^ hash[i]);
}

Digests Digests::read(Database& database, qint64 scopeKey) {
    Digests digests;
    auto select = database.use("SELECT type, live, digest FROM digest WHERE scope_key=?1");
    select->bind(1, scopeKey);
    while (select->step()) {
        const QByteArray sum = select->bytes(2).toByteArray();
        if (sum.size() == TypeDigest{}.sum.size())
            digests.m_types.insert(select->text(0), {select->integer(1), sum});
    }
    return digests;
}

void Digests::write(Database& database, qint64 scopeKey) {
    // Not INSERT OR REPLACE: that opens a savepoint of its own. Each time one is let go, SQLite walks through all that
    // it keeps for taking back, so that a long write made of many spent nearly all of its time there.
    auto update = database.use("UPDATE digest SET live=?3, digest=?4 WHERE scope_key=?1 AND type=?2");
    auto insert = database.use("INSERT INTO digest(scope_key, type, live, digest) VALUES(?1,?2,?3,?4)");
    for (const QString& name : std::as_const(m_changed)) {
        const TypeDigest& type = m_types[name];
        for (auto* statement : {&update, &insert}) {
            (*statement)->bind(1, scopeKey);
            (*statement)->bind(2, name.isNull() ? QStringLiteral("") : name);
            (*statement)->bind(3, type.live);
            (*statement)->bindBlob(4, type.sum);
            (*statement)->run();
            if (database.changedRows() > 0)
                break;
        }
    }
    m_changed.clear();
}

QMap<QString, TypeDigest> Digests::types() const {
    QMap<QString, TypeDigest> live = m_types;
    live.removeIf([](const auto& entry) { return entry.value().isEmpty(); });
    return live;
}

} // namespace entraide
