// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QLatin1StringView>
#include <QStringList>

#include <span>

namespace entraide::exchange {

/// Every endpoint the server answers. The documentation of the protocol is checked against this table.
enum class Endpoint {
    Welcome,
    Up,
    AllDatabases,
    Database,
    CreateDatabase,
    PostDocument,
    Changes,
    RevsDiff,
    BulkDocs,
    BulkGet,
    AllDocs,
    EnsureFullCommit,
    ReadLocal,
    WriteLocal,
    DeleteLocal,
    DesignDocument,
    ReadDocument,
    WriteDocument,
    DeleteDocument,
};

struct Route {
    QLatin1StringView method;
    QLatin1StringView pattern; ///< "/{db}/_local/{id}"; {id} takes the rest of the path
    Endpoint endpoint;
};

std::span<const Route> routes();

struct Routed {
    const Route* route = nullptr; ///< null: no such path (404) or, with methodKnown false, no such method (405)
    bool pathKnown = false;
    QString database;
    QString id;
};

/// Finds the route of a method and the decoded segments of a path. HEAD is answered as GET.
Routed route(const QByteArray& method, const QStringList& path);

} // namespace entraide::exchange
