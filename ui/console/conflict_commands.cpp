// SPDX-License-Identifier: GPL-3.0-or-later
// conflicts, resolve and held: what waits for a person after an exchange.
#include "replication/conflicts.h"
#include "replication/held.h"
#include "replication/peer_writes.h"
#include "ui/console/commands.h"
#include "ui/console/console_words.h"
#include "ui/words/subject_words.h"
#include "workflows/names.h"

#include <QFile>
#include <QJsonArray>
#include <QJsonDocument>

namespace entraide::console {

using namespace Qt::StringLiterals;

namespace {

QLatin1StringView codeOf(replication::ConflictKind kind) {
    switch (kind) {
    case replication::ConflictKind::BothEdited:
        return "edited"_L1;
    case replication::ConflictKind::DeletedThere:
        return "deleted_there"_L1;
    case replication::ConflictKind::DeletedHere:
        return "deleted_here"_L1;
    }
    return {};
}

QString compact(const QJsonObject& object) {
    return QString::fromUtf8(QJsonDocument(object).toJson(QJsonDocument::Compact));
}

void sayConflict(Session& session, const replication::ConflictVersions& versions, QJsonArray& all) {
    const QString& id = versions.conflict.id;
    Names names(session.desk());
    const QString label = title(names.of(id));
    session.out.line(label.isEmpty() || label == id ? id : id + u"  "_s + label);
    QJsonArray list;
    for (qsizetype i = 0; i < versions.versions.size(); ++i) {
        const auto& version = versions.versions[i];
        QJsonObject one{{u"keep"_s, i + 1}, {u"rev"_s, version.rev.toString()}, {u"deleted"_s, version.deleted}};
        if (!version.deleted)
            one.insert(u"record"_s, version.body);
        list.append(one);
        const QString what = version.deleted ? ConsoleWords::tr("deleted") : compact(version.body);
        session.out.line(i == 0 && versions.oursKnown
                             ? ConsoleWords::tr("  %1 (this desk’s): %2").arg(i + 1).arg(what)
                             : ConsoleWords::tr("  %1: %2", "number, version").arg(i + 1).arg(what));
    }
    const auto merge = replication::proposedMerge(versions);
    const bool complete = merge && merge->bothSides.isEmpty();
    if (complete)
        session.out.line(ConsoleWords::tr("  Nothing clashes: --merge takes both."));
    QJsonObject object{{u"id"_s, id},
                       {u"kind"_s, codeOf(versions.conflict.kind)},
                       {u"label"_s, label},
                       {u"from"_s, versions.conflict.from},
                       {u"ours_known"_s, versions.oursKnown},
                       {u"versions"_s, list},
                       {u"merge_complete"_s, complete}};
    if (versions.conflict.since.isValid())
        object.insert(u"since"_s, versions.conflict.since.toString(Qt::ISODate));
    if (merge) {
        object.insert(u"merge"_s, merge->body);
        object.insert(u"both_sides"_s, QJsonArray::fromStringList(merge->bothSides));
    }
    all.append(object);
}

/// The object that a file holds; none, with a failure said.
std::optional<QJsonObject> bodyIn(Session& session, const QString& id, const QString& file) {
    QFile source(file);
    if (!source.open(QIODevice::ReadOnly)) {
        session.out.fail(Error(source.exists() ? ErrorCode::NoPermission : ErrorCode::FileMissing, file));
        return std::nullopt;
    }
    const QJsonDocument document = QJsonDocument::fromJson(source.read(2 * DocumentStore::maxBodyBytes));
    if (!document.isObject() || !DocumentStore::isStorable(id, document.object())) {
        session.fail(ExitStatus::BadInput,
                     ConsoleWords::tr("“%1” does not hold a record as “conflicts” shows it.").arg(file));
        return std::nullopt;
    }
    return document.object();
}

ExitStatus sayResolved(Session& session, const QString& id, bool deleted) {
    session.out.object({{u"id"_s, id}, {u"deleted"_s, deleted}});
    session.out.line(deleted ? ConsoleWords::tr("%1 is deleted. Other desks learn it at the next exchange.").arg(id)
                             : ConsoleWords::tr("%1 is saved. Other desks see it at the next exchange.").arg(id));
    return ExitStatus::Done;
}

} // namespace

ExitStatus runConflicts(Session& session) {
    QJsonArray all;
    Desk& desk = session.desk();
    for (const replication::OpenConflict& conflict : replication::openConflicts(desk)) {
        if (const auto versions = replication::conflictVersions(desk, conflict.id))
            sayConflict(session, *versions, all);
    }
    session.out.object({{u"conflicts"_s, all}});
    session.out.line(ConsoleWords::tr("%n conflict(s) to settle", nullptr, static_cast<int>(all.size())));
    return ExitStatus::Done;
}

ExitStatus runResolve(Session& session) {
    const CommandLine& line = session.line;
    const QString id = line.operands.at(0);
    if (int(line.has("keep"_L1)) + int(line.has("merge"_L1)) + int(line.has("body"_L1)) != 1)
        return session.fail(ExitStatus::Usage, ConsoleWords::tr("Say one of --keep N, --merge and --body FILE."));
    Desk& desk = session.desk();
    const auto versions = replication::conflictVersions(desk, id);
    if (!versions)
        return session.fail(ExitStatus::NotFound, ConsoleWords::tr("There is no conflict about %1.").arg(id));
    if (line.has("keep"_L1)) {
        const auto count = static_cast<int>(versions->versions.size());
        const auto number = session.number("keep"_L1, 0, 1, count);
        if (!number)
            return ExitStatus::Usage;
        const auto& kept = versions->versions[*number - 1];
        if (kept.deleted) {
            desk.write([&](Desk::Writer& writer) { writer.removeDocument(id); });
            return sayResolved(session, id, true);
        }
        replication::resolveConflict(desk, id, kept.body);
        return sayResolved(session, id, false);
    }
    if (line.has("merge"_L1)) {
        const auto merge = replication::proposedMerge(*versions);
        if (!merge || !merge->bothSides.isEmpty())
            return session.fail(
                ExitStatus::BadInput,
                merge ? ConsoleWords::tr("Both sides changed %1: choose with --keep or --body.")
                            .arg(merge->bothSides.join(u", "_s))
                      : ConsoleWords::tr("These versions cannot be put together: choose with --keep or --body."));
        replication::resolveConflict(desk, id, merge->body);
        return sayResolved(session, id, false);
    }
    const auto body = bodyIn(session, id, line.value("body"_L1));
    if (!body)
        return ExitStatus::BadInput;
    replication::resolveConflict(desk, id, *body);
    return sayResolved(session, id, false);
}

ExitStatus runHeld(Session& session) {
    const CommandLine& line = session.line;
    if (line.has("accept"_L1) && line.has("refuse"_L1))
        return session.fail(ExitStatus::Usage, ConsoleWords::tr("Say either --accept or --refuse."));
    Desk& desk = session.desk();
    if (line.has("accept"_L1) || line.has("refuse"_L1)) {
        const bool accept = line.has("accept"_L1);
        const qsizetype count =
            accept ? replication::acceptHeld(desk, line.operands) : replication::refuseHeld(desk, line.operands);
        const int number = static_cast<int>(count);
        session.out.object({{accept ? u"accepted"_s : u"refused"_s, number}});
        session.out.line(
            accept ? ConsoleWords::tr("%n record(s) deleted or changed, as the other desk wished", nullptr, number)
                   : ConsoleWords::tr("%n record(s) kept; other desks get them back at the next exchange", nullptr,
                                      number));
        return ExitStatus::Done;
    }
    QJsonArray all;
    Names names(desk);
    for (const replication::HeldDeletion& held : replication::heldDeletions(desk)) {
        const QString label = title(names.of(held.id));
        all.append(QJsonObject{{u"id"_s, held.id},
                               {u"label"_s, label},
                               {u"from"_s, held.peer},
                               {u"since"_s, held.since.toString(Qt::ISODate)},
                               {u"deletes"_s, held.deletes}});
        const bool isUser = entityTypeOf(held.id) == EntityType::User;
        const QString what = isUser && held.deletes ? ConsoleWords::tr("would be taken out of the desk")
                             : isUser               ? ConsoleWords::tr("would administer the desk no more")
                                                    : ConsoleWords::tr("would be deleted");
        session.out.line(held.id + u"  "_s + label + u": "_s + what);
    }
    session.out.object({{u"held"_s, all}});
    session.out.line(
        ConsoleWords::tr("%n change(s) by other desks wait for your decision", nullptr, static_cast<int>(all.size())));
    return ExitStatus::Done;
}

} // namespace entraide::console
