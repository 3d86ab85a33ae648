// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/merge.h"

#include <QSet>

namespace entraide::replication {

Merge mergeBodies(const QJsonObject& ancestor, const QJsonObject& ours, const QJsonObject& theirs) {
    Merge merge{.body = ours, .bothSides = {}};
    const QStringList ourKeys = ours.keys();
    const QStringList theirKeys = theirs.keys();
    const QStringList oldKeys = ancestor.keys();
    QSet<QString> keys(ourKeys.begin(), ourKeys.end());
    keys.unite(QSet<QString>(theirKeys.begin(), theirKeys.end()));
    keys.unite(QSet<QString>(oldKeys.begin(), oldKeys.end()));
    for (const QString& key : keys) {
        const QJsonValue was = ancestor.value(key);
        const QJsonValue our = ours.value(key);
        const QJsonValue their = theirs.value(key);
        if (our == their || their == was)
            continue;
        if (our != was)
            merge.bothSides.append(key);
        else if (their.isUndefined())
            merge.body.remove(key);
        else
            merge.body.insert(key, their);
    }
    merge.bothSides.sort();
    return merge;
}

} // namespace entraide::replication
