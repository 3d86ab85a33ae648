// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/digests.h"

#include "storage/database.h"

#include <sodium.h>

namespace entraide {

void Digests::apply(const QString& id, const RevisionId& winner, int by) {
    const QByteArray text = (id + u' ' + winner.toString()).toUtf8();
    TypeDigest& type = m_types[id.left(std::max<qsizetype>(0, id.indexOf(u':')))];
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

void Digests::write(Database& database, qint64 scopeKey) const {
    for (auto it = m_types.begin(); it != m_types.end(); ++it) {
        auto insert = database.use("INSERT OR REPLACE INTO digest(scope_key, type, live, digest) VALUES(?1,?2,?3,?4)");
        insert->bind(1, scopeKey);
        insert->bind(2, it.key().isNull() ? QStringLiteral("") : it.key());
        insert->bind(3, it->live);
        insert->bindBlob(4, it->sum);
        insert->run();
    }
}

QMap<QString, TypeDigest> Digests::types() const {
    QMap<QString, TypeDigest> live = m_types;
    live.removeIf([](const auto& entry) { return entry.value().isEmpty(); });
    return live;
}

} // namespace entraide
