// SPDX-License-Identifier: GPL-3.0-or-later
// Who works at a desk, and what of it is theirs to read and write.
#include "domain/permissions.h"
#include "domain/schema.h"
#include "storage/desk_private.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr QLatin1StringView statePath("state");
constexpr QLatin1StringView erasedState("erased");

bool hasValue(const QJsonObject& body, const QString& path) {
    const QJsonValue value = valueAt(body, path);
    return !value.isUndefined() && !value.isNull();
}

bool isKnown(const EntitySchema& schema, const QString& key) {
    return std::ranges::any_of(schema.fields,
                               [&](const FieldSchema& field) { return field.path.section(u'.', 0, 0) == key; });
}

QString stateIn(const EntitySchema& schema, const QJsonObject& body) {
    const QString state = body.value(statePath).toString();
    return state.isEmpty() && !schema.states.empty() ? QString(schema.states.front()) : state;
}

/// A state that may be written is moved only as the role and, of one's own cases, the table of moves allow.
bool mayMoveTo(Role role, const EntitySchema& schema, const QString& from, const QString& to) {
    return from == to ||
           (mayMove(role, schema.type, from, to) && (!seesOwnCasesOnly(role) || schema.mayMove(from, to)));
}

} // namespace

// ---- who works here -----------------------------------------------------------------------------------------------

void Desk::actAs(const Actor& actor) {
    if (d->actor == actor)
        return;
    d->actor = actor;
    d->sight.actorChanged();
}

const Actor& Desk::actor() const {
    return d->actor;
}

bool Desk::may(DeskAct act) const {
    return d->sight.isForTeam() || mayDo(d->actor.role, act);
}

void Desk::require(DeskAct act) const {
    if (!may(act))
        d->refuse(enumName(act));
}

void Desk::requireEdit(const QString& id) const {
    const auto type = entityTypeOf(id);
    if (!d->sight.isForTeam() &&
        (type ? !d->sight.writesAll(*type) && d->actor.role != Role::Administrator : !may(DeskAct::ShareWork)))
        d->refuse(id);
}

Desk::ForTeam::ForTeam(const Desk& desk)
    : m_sight(desk.d->sight) {
    m_sight.enterTeam();
}

Desk::ForTeam::~ForTeam() {
    m_sight.leaveTeam();
}

bool Desk::sees(const QString& id) const {
    return d->sight.seesRow(id);
}

std::optional<QJsonObject> Desk::shown(const QString& id, const QJsonObject& versionBody) const {
    return d->sight.shown(id, versionBody);
}

const Sight& sightOf(const Desk& desk) {
    return desk.d->sight;
}

// ---- what they write ----------------------------------------------------------------------------------------------

void Desk::Private::refuse(const QString& what) {
    QStringList names;
    auto select =
        database.use("SELECT name FROM main.user WHERE state='active' AND role='administrator' AND name IS NOT NULL "
                     "ORDER BY x_sort, doc_key LIMIT 3");
    while (select->step())
        names.append(select->text(0));
    throw Error(ErrorCode::NotAllowed, names.join(u", "_s), what);
}

void Desk::Private::put(const QString& id, const QJsonObject& body) {
    const auto type = entityTypeOf(id);
    if (type == EntityType::User)
        countAdministrators();
    if (sight.isForTeam()) {
        documents->edit(id, body);
        return;
    }
    if (!type) { // what the team keeps about its sharing
        if (!mayDo(actor.role, DeskAct::ShareWork))
            refuse(id);
        documents->edit(id, body);
        return;
    }
    // Erasing somebody is more than a state, and not everybody's who may write all fields.
    const bool erases = type == EntityType::Person && body.value(statePath).toString() == erasedState;
    const bool writesAll = sight.writesAll(*type) && !erases;
    if (writesAll) {
        documents->edit(id, body);
        return;
    }
    if (const auto stored = documents->winningBody(id)) {
        if (!sight.seesRow(id))
            refuse(id);
        documents->edit(id, permitted(id, body, *stored));
        return;
    }
    requireMaking(*type, body);
    // Before it is written: what is planned for somebody becomes a case of theirs by that.
    if (seesOwnCasesOnly(actor.role))
        requireOwn(*type, body);
    documents->edit(id, body);
    if (!sight.seesRow(id))
        refuse(id);
}

QJsonObject Desk::Private::permitted(const QString& id, const QJsonObject& body, const QJsonObject& stored) {
    const EntitySchema& schema = schemaOf(*entityTypeOf(id));
    QJsonObject whole = body;
    for (const QString& path : sight.hiddenPaths(schema.type)) {
        if (!hasValue(whole, path))
            setValueAt(whole, path, valueAt(stored, path));
    }
    if (!sight.isWhole()) { // what a newer version keeps there
        for (auto it = stored.begin(); it != stored.end(); ++it) {
            if (!whole.contains(it.key()) && !isKnown(schema, it.key()))
                whole.insert(it.key(), it.value());
        }
    }
    for (const QString& path : changedPaths(schema, stored, whole)) {
        const bool known = schema.field(path) != nullptr;
        const bool allowed = path == statePath
                                 ? mayMoveTo(actor.role, schema, stateIn(schema, stored), stateIn(schema, whole))
                                 : known && mayWrite(actor.role, schema.type, path);
        if (!allowed)
            refuse(id + u' ' + path);
    }
    return whole;
}

void Desk::Private::requireMaking(EntityType type, const QJsonObject& body) {
    const EntitySchema& schema = schemaOf(type);
    if (!mayMake(actor.role, type))
        refuse(enumName(type));
    // Against nothing: what holds its default is not given.
    for (const QString& path : changedPaths(schema, {}, body)) {
        if (!hasValue(body, path))
            continue;
        const bool allowed = path == statePath && !schema.states.empty()
                                 ? mayMoveTo(actor.role, schema, QString(schema.states.front()), stateIn(schema, body))
                                 : schema.field(path) != nullptr && maySet(actor.role, type, path);
        if (!allowed)
            refuse(QString(enumName(type)) + u' ' + path);
    }
}

void Desk::Private::requireOwn(EntityType type, const QJsonObject& body) {
    const EntitySchema& schema = schemaOf(type);
    // Of one's own cases only what happened is written down, not what is to happen.
    if (!schema.states.empty() && !mayMove(actor.role, type, QString(schema.states.front()), stateIn(schema, body)))
        refuse(QString(enumName(type)) + u' ' + stateIn(schema, body));
    for (const FieldSchema& field : schema.fields) {
        const QString other = field.kind == FieldKind::Reference ? valueAt(body, field.path).toString() : QString();
        if (other.isEmpty())
            continue;
        const auto match = MatchId::fromString(other) ? documents->winningBody(other) : std::nullopt;
        const bool isProposed = match && match->value(statePath).toString() != enumName(MatchState::Accepted);
        if (isProposed || !sight.seesRow(other))
            refuse(QString(enumName(type)) + u' ' + field.path);
    }
}

void Desk::Private::remove(const QString& id) {
    const auto type = entityTypeOf(id);
    if (type == EntityType::User)
        countAdministrators();
    if (!sight.isForTeam()) {
        if (type ? !mayDelete(actor.role, *type) || !sight.seesRow(id) : !mayDo(actor.role, DeskAct::ShareWork))
            refuse(id);
    }
    documents->removeAll(id);
}

void Desk::Private::removeMade(const QString& id) {
    const auto type = entityTypeOf(id);
    if (type && !sight.isForTeam() && !mayDelete(actor.role, *type)) {
        if (!mayMake(actor.role, *type) || !sight.seesRow(id))
            refuse(id);
        if (type == EntityType::User)
            countAdministrators();
        documents->removeAll(id);
        return;
    }
    remove(id);
}

// ---- somebody administers -----------------------------------------------------------------------------------------

qint64 Desk::Private::administrators() {
    return database.number("SELECT count(*) FROM main.user WHERE state='active' AND role='administrator'");
}

void Desk::Private::countAdministrators() {
    if (!administratorsBefore)
        administratorsBefore = administrators();
}

void Desk::Private::checkAdministrators() {
    if (!administratorsBefore || *administratorsBefore == 0 || administrators() > 0)
        return;
    if (database.number("SELECT count(*) FROM main.user") > 0)
        refuse(u"nobody would administer the desk"_s);
}

} // namespace entraide
