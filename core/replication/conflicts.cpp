// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/conflicts.h"

#include "storage/audit_reading.h"
#include "storage/desk.h"
#include "storage/queries.h"

#include <QHash>

#include <algorithm>
#include <utility>

namespace entraide::replication {

using namespace Qt::StringLiterals;

namespace {

const QString notesDocument = u"own.conflicts"_s;
constexpr qsizetype manyNotes = 200;

/// `rev`: this desk's version when both edited, else the live one that the deletion stands against.
struct Note {
    ConflictKind kind = ConflictKind::BothEdited;
    QString rev;
    QString from;
    QDateTime since;
};

Note noteFrom(const QJsonObject& json) {
    const QString kind = json.value("kind"_L1).toString();
    return {kind == "deleted_there"_L1  ? ConflictKind::DeletedThere
            : kind == "deleted_here"_L1 ? ConflictKind::DeletedHere
                                        : ConflictKind::BothEdited,
            json.value("rev"_L1).toString(), json.value("from"_L1).toString(),
            QDateTime::fromString(json.value("since"_L1).toString(), Qt::ISODate)};
}

QJsonObject jsonOf(const Note& note) {
    return {{"kind"_L1, note.kind == ConflictKind::DeletedThere  ? u"deleted_there"_s
                        : note.kind == ConflictKind::DeletedHere ? u"deleted_here"_s
                                                                 : u"edited"_s},
            {"rev"_L1, note.rev},
            {"from"_L1, note.from},
            {"since"_L1, note.since.toString(Qt::ISODate)}};
}

QJsonObject notesOf(const Desk& desk) {
    return desk.documents().local(notesDocument).value_or(QJsonObject());
}

/// As whoever works at the desk may see them; none when it is not theirs. Entered first: what cannot be entered is not
/// given to anybody.
std::optional<ConflictVersions> shownTo(Desk& desk, ConflictVersions versions) {
    for (ConflictVersions::Version& version : versions.versions) {
        const auto body = desk.shown(versions.conflict.id, version.body);
        if (!body)
            return std::nullopt;
        version.body = *body;
    }
    if (versions.before)
        versions.before = desk.shown(versions.conflict.id, *versions.before);
    for (const ConflictVersions::Version& version : std::as_const(versions.versions))
        enterReading(desk, versions.conflict.id, version.body);
    if (versions.before)
        enterReading(desk, versions.conflict.id, *versions.before);
    return versions;
}

QList<DocumentStore::Stored> liveLeaves(const Desk& desk, const QString& id) {
    QList<DocumentStore::Stored> live = desk.documents().leaves(id);
    live.removeIf([](const DocumentStore::Stored& leaf) { return leaf.deleted; });
    return live;
}

/// The one live version that comes from \a rev; -1 when none or several do, which makes the note one of the past.
qsizetype lineOf(const QList<DocumentStore::Stored>& live, const QString& rev) {
    const auto known = RevisionId::fromString(rev);
    qsizetype found = -1;
    for (qsizetype i = 0; known && i < live.size(); ++i) {
        if (!live[i].ancestry.contains(*known))
            continue;
        if (found >= 0)
            return -1;
        found = i;
    }
    return found;
}

/// A deletion stands against the live version as long as nobody went on from that.
bool deletionStands(const Desk& desk, const QString& id, const Note& note) {
    const auto winner = desk.documents().revision(id);
    return winner && !winner->deleted && winner->rev.toString() == note.rev;
}

/// A tombstone that was put on something the live version comes from: a deletion, and not the end of a version that
/// was settled away.
bool isDeletionOf(const QList<RevisionId>& tombstone, const QList<RevisionId>& live) {
    return tombstone.size() > 1 && live.contains(tombstone[1]);
}

} // namespace

QList<OpenConflict> openConflicts(const Desk& desk) {
    QList<OpenConflict> open;
    const QJsonObject notes = notesOf(desk);
    const QStringList edited = desk.queries().conflicts();
    for (const QString& id : edited) {
        const Note note = noteFrom(notes.value(id).toObject());
        open.append({id, ConflictKind::BothEdited, note.from, note.since});
    }
    for (auto it = notes.begin(); it != notes.end(); ++it) {
        const Note note = noteFrom(it.value().toObject());
        if (note.kind != ConflictKind::BothEdited && !edited.contains(it.key()) && desk.sees(it.key()) &&
            deletionStands(desk, it.key(), note))
            open.append({it.key(), note.kind, note.from, note.since});
    }
    std::ranges::stable_sort(open, {}, &OpenConflict::since);
    return open;
}

std::optional<ConflictVersions> conflictVersions(Desk& desk, const QString& id) {
    const DocumentStore& documents = desk.documents();
    const QJsonObject notes = notesOf(desk);
    const Note note = noteFrom(notes.value(id).toObject());
    const QList<DocumentStore::Stored> live = liveLeaves(desk, id);
    if (live.isEmpty() || !std::ranges::all_of(live, &DocumentStore::Stored::available))
        return std::nullopt;
    ConflictVersions result;
    result.conflict = {id, ConflictKind::BothEdited, note.from, note.since};
    const auto bodyAt = [&](const std::optional<RevisionId>& rev) -> std::optional<QJsonObject> {
        const auto stored = rev ? documents.revision(id, rev) : std::nullopt;
        return stored && stored->available && !stored->deleted ? std::optional(stored->body) : std::nullopt;
    };
    if (live.size() > 1) {
        const qsizetype ours = note.kind == ConflictKind::BothEdited ? lineOf(live, note.rev) : -1;
        result.oursKnown = ours >= 0;
        for (const DocumentStore::Stored& leaf : live)
            result.versions.append({leaf.rev, leaf.body, false});
        if (ours > 0)
            result.versions.move(ours, 0);
        for (const RevisionId& rev : live.first().ancestry) {
            if (!std::ranges::all_of(live, [&](const auto& leaf) { return leaf.ancestry.contains(rev); }))
                continue;
            result.before = bodyAt(rev);
            break;
        }
        return shownTo(desk, std::move(result));
    }
    if (!notes.contains(id) || note.kind == ConflictKind::BothEdited || !deletionStands(desk, id, note))
        return std::nullopt;
    for (const DocumentStore::Stored& leaf : documents.leaves(id)) {
        if (!leaf.deleted || !isDeletionOf(leaf.ancestry, live.first().ancestry))
            continue;
        const ConflictVersions::Version edited{live.first().rev, live.first().body, false};
        const ConflictVersions::Version gone{leaf.rev, {}, true};
        result.conflict.kind = note.kind;
        result.oursKnown = true;
        result.versions = note.kind == ConflictKind::DeletedThere ? QList{edited, gone} : QList{gone, edited};
        result.before = bodyAt(leaf.ancestry[1]);
        return shownTo(desk, std::move(result));
    }
    return std::nullopt;
}

std::optional<Merge> proposedMerge(const ConflictVersions& versions) {
    const auto& all = versions.versions;
    if (all.size() != 2 || all[0].deleted || all[1].deleted || !versions.before)
        return std::nullopt;
    return mergeBodies(*versions.before, all[0].body, all[1].body);
}

void noteConflicts(Desk& desk, const QList<DocumentStore::Incoming>& revisions, const ChangeSet& changes,
                   const QString& from) {
    QHash<QString, QList<const DocumentStore::Incoming*>> tombstones;
    for (const DocumentStore::Incoming& incoming : revisions) {
        if (incoming.deleted)
            tombstones[incoming.id].append(&incoming);
    }
    const DocumentStore& documents = desk.documents();
    std::optional<QJsonObject> notes; // read only when there is something to note
    const QDateTime now = QDateTime::currentDateTimeUtc();
    const auto write = [&](const QString& id, ConflictKind kind, const QString& rev) {
        if (!notes)
            notes = notesOf(desk);
        const Note known = noteFrom(notes->value(id).toObject());
        if (kind == ConflictKind::BothEdited && known.kind == kind && lineOf(liveLeaves(desk, id), known.rev) >= 0)
            return; // the same conflict, still
        notes->insert(id, jsonOf({kind, rev, from, now}));
    };
    for (const Change& change : changes.changes) {
        if (change.revAfter.isEmpty())
            continue;
        if (change.conflicted) {
            write(change.id, ConflictKind::BothEdited, change.revBefore);
        } else if (change.revBefore == change.revAfter) {
            const auto winner = documents.revision(change.id);
            for (const DocumentStore::Incoming* tombstone : tombstones.value(change.id)) {
                if (isDeletionOf(tombstone->ancestry, winner->ancestry))
                    write(change.id, ConflictKind::DeletedThere, change.revAfter);
            }
        } else if (change.revBefore.isEmpty() && !change.revAfter.startsWith(u"1-")) {
            const QList<DocumentStore::Stored> leaves = documents.leaves(change.id);
            for (const DocumentStore::Stored& leaf : leaves) {
                const bool came = std::ranges::any_of(tombstones.value(change.id), [&](const auto* incoming) {
                    return incoming->ancestry[0] == leaf.rev;
                });
                if (leaf.deleted && !came && isDeletionOf(leaf.ancestry, leaves.first().ancestry))
                    write(change.id, ConflictKind::DeletedHere, change.revAfter);
            }
        }
    }
    if (!notes)
        return;
    if (notes->size() > manyNotes) {
        const QJsonObject all = *notes;
        for (auto it = all.begin(); it != all.end(); ++it) {
            const Note note = noteFrom(it.value().toObject());
            const bool open = note.kind == ConflictKind::BothEdited ? liveLeaves(desk, it.key()).size() > 1
                                                                    : deletionStands(desk, it.key(), note);
            if (!open)
                notes->remove(it.key());
        }
    }
    desk.documents().putLocal(notesDocument, *notes);
}

} // namespace entraide::replication
