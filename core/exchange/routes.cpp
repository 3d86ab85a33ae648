// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/routes.h"

#include <array>

namespace entraide::exchange {

using namespace Qt::StringLiterals;

namespace {

// The first that fits is taken: fixed names before {id}.
constexpr std::array table{
    Route{"GET"_L1, "/"_L1, Endpoint::Welcome},
    Route{"GET"_L1, "/_up"_L1, Endpoint::Up},
    Route{"GET"_L1, "/_all_dbs"_L1, Endpoint::AllDatabases},
    Route{"GET"_L1, "/{db}"_L1, Endpoint::Database},
    Route{"PUT"_L1, "/{db}"_L1, Endpoint::CreateDatabase},
    Route{"POST"_L1, "/{db}"_L1, Endpoint::PostDocument},
    Route{"GET"_L1, "/{db}/_changes"_L1, Endpoint::Changes},
    Route{"POST"_L1, "/{db}/_changes"_L1, Endpoint::Changes},
    Route{"POST"_L1, "/{db}/_revs_diff"_L1, Endpoint::RevsDiff},
    Route{"POST"_L1, "/{db}/_bulk_docs"_L1, Endpoint::BulkDocs},
    Route{"POST"_L1, "/{db}/_bulk_get"_L1, Endpoint::BulkGet},
    Route{"GET"_L1, "/{db}/_all_docs"_L1, Endpoint::AllDocs},
    Route{"POST"_L1, "/{db}/_all_docs"_L1, Endpoint::AllDocs},
    Route{"POST"_L1, "/{db}/_ensure_full_commit"_L1, Endpoint::EnsureFullCommit},
    Route{"GET"_L1, "/{db}/_local/{id}"_L1, Endpoint::ReadLocal},
    Route{"PUT"_L1, "/{db}/_local/{id}"_L1, Endpoint::WriteLocal},
    Route{"DELETE"_L1, "/{db}/_local/{id}"_L1, Endpoint::DeleteLocal},
    Route{"GET"_L1, "/{db}/_design/{id}"_L1, Endpoint::DesignDocument},
    Route{"PUT"_L1, "/{db}/_design/{id}"_L1, Endpoint::DesignDocument},
    Route{"DELETE"_L1, "/{db}/_design/{id}"_L1, Endpoint::DesignDocument},
    Route{"GET"_L1, "/{db}/{id}"_L1, Endpoint::ReadDocument},
    Route{"PUT"_L1, "/{db}/{id}"_L1, Endpoint::WriteDocument},
    Route{"DELETE"_L1, "/{db}/{id}"_L1, Endpoint::DeleteDocument},
};

bool fits(const Route& route, const QStringList& path, Routed& found) {
    const QStringList parts = QString(route.pattern).split(u'/', Qt::SkipEmptyParts);
    QString database;
    QString id;
    for (qsizetype i = 0; i < parts.size(); ++i) {
        if (i >= path.size())
            return false;
        if (parts[i] == "{id}"_L1) {
            id = path.sliced(i).join(u'/');
            if (id.isEmpty() || (i == 1 && id.startsWith(u'_')))
                return false;
            found.database = database;
            found.id = id;
            return true;
        }
        if (parts[i] == "{db}"_L1) {
            if (path[i].startsWith(u'_'))
                return false;
            database = path[i];
        } else if (parts[i] != path[i]) {
            return false;
        }
    }
    found.database = database;
    return parts.size() == path.size();
}

} // namespace

std::span<const Route> routes() {
    return table;
}

Routed route(const QByteArray& method, const QStringList& path) {
    Routed found;
    for (const Route& candidate : table) {
        Routed here;
        if (!fits(candidate, path, here))
            continue;
        found.pathKnown = true;
        if (method == candidate.method || (method == "HEAD" && candidate.method == "GET"_L1)) {
            here.route = &candidate;
            here.pathKnown = true;
            return here;
        }
    }
    return found;
}

} // namespace entraide::exchange
