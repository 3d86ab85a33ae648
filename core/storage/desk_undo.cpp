// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/schema.h"
#include "storage/desk_private.h"

namespace entraide {

namespace {

/// \a current with what \a before had wherever \a after has changed it and nobody has since. False when something was
/// left as it is.
bool putBack(const EntitySchema* schema, const QJsonObject& before, const QJsonObject& after, QJsonObject& current) {
    bool all = true;
    const auto paths = schema ? changedPaths(*schema, before, after) : [&] {
        QStringList keys;
        for (const QString& key : before.keys() + after.keys()) {
            if (before.value(key) != after.value(key) && !keys.contains(key))
                keys.append(key);
        }
        return keys;
    }();
    for (const QString& path : paths) {
        if (valueAt(current, path) == valueAt(after, path))
            setValueAt(current, path, valueAt(before, path));
        else if (valueAt(current, path) != valueAt(before, path))
            all = false;
    }
    return all;
}

QString keptKey(const QString& id, const QString& rev) {
    return id + QLatin1Char(' ') + rev;
}

/// None where the revision is not known, or its body was dropped.
std::optional<QJsonObject> bodyOf(const DocumentStore& documents, const QString& id, const QString& rev) {
    const auto parsed = RevisionId::fromString(rev);
    const auto stored = parsed ? documents.revision(id, *parsed) : std::nullopt;
    return stored && stored->available ? std::optional(stored->body) : std::nullopt;
}

} // namespace

void Desk::keepForUndo(ChangeSet& set) const {
    for (const Change& change : std::as_const(set.changes)) {
        for (const QString& rev : {change.revBefore, change.revAfter}) {
            if (const auto body = bodyOf(documents(), change.id, rev))
                set.bodies.insert(keptKey(change.id, rev), *body);
        }
    }
}

Desk::UndoResult Desk::undo(const ChangeSet& set, const std::function<void(qint64, qint64)>& progress) {
    UndoResult result;
    const auto bodyAt = [&](const QString& id, const QString& rev) -> std::optional<QJsonObject> {
        if (const auto kept = set.bodies.constFind(keptKey(id, rev)); kept != set.bodies.constEnd())
            return *kept;
        return bodyOf(documents(), id, rev);
    };
    // What somebody did they were allowed to do, also where the program wrote for the team what followed from it: they
    // may take it back, whatever else their role may not write.
    std::optional<ForTeam> ownAct;
    if (set.by == d->actor)
        ownAct.emplace(*this);
    result.done = write([&](Writer& writer) {
        d->isUndoing = true;
        // Last first: what was made later may stand on what was made before.
        qint64 number = 0;
        for (auto change = set.changes.crbegin(); change != set.changes.crend(); ++change) {
            if (progress)
                progress(number++, set.changes.size());
            const auto winner = documents().revision(change->id);
            const bool isHere = winner && !winner->deleted;
            const auto after = bodyAt(change->id, change->revAfter);
            // A later change that was itself taken back leaves a newer revision of the same content.
            const bool untouched = change->revAfter.isEmpty()
                                       ? !isHere
                                       : isHere && (winner->rev.toString() == change->revAfter ||
                                                    (after && winner->body == *after));
            const bool wasHere = !change->revBefore.isEmpty();
            const auto before = bodyAt(change->id, change->revBefore);
            if (untouched && before && !change->setAside.isEmpty()) {
                requireEdit(change->id);
                documents().reopen(change->id, *before, change->setAside);
            } else if (untouched && before && change->reopened) {
                requireEdit(change->id);
                documents().resolve(change->id, *before);
            } else if (untouched && !wasHere) {
                d->removeMade(change->id);
            } else if (untouched && before) {
                writer.putBody(change->id, *before);
            } else {
                bool all = false;
                if (isHere && before && after) {
                    const auto type = entityTypeOf(change->id);
                    QJsonObject current = winner->body;
                    all = putBack(type ? &schemaOf(*type) : nullptr, *before, *after, current);
                    writer.putBody(change->id, current);
                }
                if (!all)
                    result.keptNewer.append(change->id);
            }
        }
    });
    return result;
}

} // namespace entraide
