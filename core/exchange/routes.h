// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QStringList>

#include <span>

namespace entraide::exchange {

/// Every endpoint the server answers. docs/exchange.openapi.json is checked against the table of routes.
enum class Endpoint {
    Welcome,
    Up,
    Uuids,
    Session,
    AllDatabases,
    Database,
    CreateDatabase,
    DeleteDatabase,
    PostDocument,
    Changes,
    RevsDiff,
    MissingRevs,
    BulkDocs,
    BulkGet,
    AllDocs,
    LocalDocs,
    Digests,
    EnsureFullCommit,
    Compact,
    Purge,
    Security,
    SetSecurity,
    RevsLimit,
    SetRevsLimit,
    ReadLocal,
    WriteLocal,
    DeleteLocal,
    ReadDesign,
    WriteDesign,
    DeleteDesign,
    ReadDocument,
    WriteDocument,
    DeleteDocument,
    ReadAttachment,
    WriteAttachment,
};

struct Route {
    QLatin1StringView method;
    /// "/{db}/_local/{id}": {db} and {doc} are one segment, {id} and {attachment} the rest of the path
    QLatin1StringView pattern;
    Endpoint endpoint;
};

std::span<const Route> routes();

struct Routed {
    const Route* route = nullptr; ///< null: no such path (404) or, with pathKnown, no such method (405)
    bool pathKnown = false;
    QString database;
    QString id; ///< of a design document with its "_design/", of a local one without "_local/"
};

/// Finds the route of a method and the decoded segments of a path. HEAD is routed as GET.
Routed route(const QByteArray& method, const QStringList& path);
/// The methods that a path takes, for Allow; empty when there is no such path.
QByteArray methodsOf(const QStringList& path);

} // namespace entraide::exchange
