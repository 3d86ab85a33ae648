// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/routes.h"

#include <array>

namespace entraide::exchange {

using namespace Qt::StringLiterals;

namespace {

// The first that fits is taken: fixed names before {doc}.
constexpr std::array table{
    Route{"GET"_L1, "/"_L1, Endpoint::Welcome},
    Route{"GET"_L1, "/_up"_L1, Endpoint::Up},
    Route{"GET"_L1, "/_uuids"_L1, Endpoint::Uuids},
    Route{"GET"_L1, "/_session"_L1, Endpoint::Session},
    Route{"POST"_L1, "/_session"_L1, Endpoint::Session},
    Route{"GET"_L1, "/_all_dbs"_L1, Endpoint::AllDatabases},
    Route{"GET"_L1, "/{db}"_L1, Endpoint::Database},
    Route{"PUT"_L1, "/{db}"_L1, Endpoint::CreateDatabase},
    Route{"DELETE"_L1, "/{db}"_L1, Endpoint::DeleteDatabase},
    Route{"POST"_L1, "/{db}"_L1, Endpoint::PostDocument},
    Route{"GET"_L1, "/{db}/_changes"_L1, Endpoint::Changes},
    Route{"POST"_L1, "/{db}/_changes"_L1, Endpoint::Changes},
    Route{"POST"_L1, "/{db}/_revs_diff"_L1, Endpoint::RevsDiff},
    Route{"POST"_L1, "/{db}/_missing_revs"_L1, Endpoint::MissingRevs},
    Route{"POST"_L1, "/{db}/_bulk_docs"_L1, Endpoint::BulkDocs},
    Route{"POST"_L1, "/{db}/_bulk_get"_L1, Endpoint::BulkGet},
    Route{"GET"_L1, "/{db}/_all_docs"_L1, Endpoint::AllDocs},
    Route{"POST"_L1, "/{db}/_all_docs"_L1, Endpoint::AllDocs},
    Route{"GET"_L1, "/{db}/_local_docs"_L1, Endpoint::LocalDocs},
    Route{"POST"_L1, "/{db}/_local_docs"_L1, Endpoint::LocalDocs},
    Route{"GET"_L1, "/{db}/_digests"_L1, Endpoint::Digests},
    Route{"POST"_L1, "/{db}/_ensure_full_commit"_L1, Endpoint::EnsureFullCommit},
    Route{"POST"_L1, "/{db}/_compact"_L1, Endpoint::Compact},
    Route{"POST"_L1, "/{db}/_purge"_L1, Endpoint::Purge},
    Route{"GET"_L1, "/{db}/_security"_L1, Endpoint::Security},
    Route{"PUT"_L1, "/{db}/_security"_L1, Endpoint::SetSecurity},
    Route{"GET"_L1, "/{db}/_revs_limit"_L1, Endpoint::RevsLimit},
    Route{"PUT"_L1, "/{db}/_revs_limit"_L1, Endpoint::SetRevsLimit},
    Route{"GET"_L1, "/{db}/_local/{id}"_L1, Endpoint::ReadLocal},
    Route{"PUT"_L1, "/{db}/_local/{id}"_L1, Endpoint::WriteLocal},
    Route{"DELETE"_L1, "/{db}/_local/{id}"_L1, Endpoint::DeleteLocal},
    Route{"GET"_L1, "/{db}/_design/{id}"_L1, Endpoint::ReadDesign},
    Route{"PUT"_L1, "/{db}/_design/{id}"_L1, Endpoint::WriteDesign},
    Route{"DELETE"_L1, "/{db}/_design/{id}"_L1, Endpoint::DeleteDesign},
    Route{"GET"_L1, "/{db}/{doc}"_L1, Endpoint::ReadDocument},
    Route{"PUT"_L1, "/{db}/{doc}"_L1, Endpoint::WriteDocument},
    Route{"DELETE"_L1, "/{db}/{doc}"_L1, Endpoint::DeleteDocument},
    Route{"GET"_L1, "/{db}/{doc}/{attachment}"_L1, Endpoint::ReadAttachment},
    Route{"PUT"_L1, "/{db}/{doc}/{attachment}"_L1, Endpoint::WriteAttachment},
    Route{"DELETE"_L1, "/{db}/{doc}/{attachment}"_L1, Endpoint::WriteAttachment},
};

/// An id with its slash encoded comes as one segment: "_design%2Fa" is what "_design/a" is.
QStringList withSpecialIdsApart(const QStringList& path) {
    if (path.size() != 2)
        return path;
    for (const QLatin1StringView special : {"_design/"_L1, "_local/"_L1}) {
        if (path[1].startsWith(special))
            return {path[0], path[1].left(special.size() - 1), path[1].mid(special.size())};
    }
    return path;
}

bool fits(const Route& route, const QStringList& path, Routed& found) {
    const QString pattern = route.pattern;
    qsizetype at = 0;
    bool design = false;
    for (const QStringView part : QStringView(pattern).split(u'/', Qt::SkipEmptyParts)) {
        if (at >= path.size())
            return false;
        const QString& segment = path[at++];
        if (part == "{db}"_L1) {
            if (segment.startsWith(u'_') && segment != "_users"_L1 && segment != "_replicator"_L1)
                return false;
            found.database = segment;
        } else if (part == "{doc}"_L1) {
            if (segment.isEmpty() || segment.startsWith(u'_'))
                return false;
            found.id = segment;
        } else if (part == "{id}"_L1 || part == "{attachment}"_L1) {
            const QString rest = path.sliced(at - 1).join(u'/');
            at = path.size();
            if (rest.isEmpty())
                return false;
            if (part == "{id}"_L1)
                found.id = (design ? u"_design/"_s : QString()) + rest;
        } else if (part == segment) {
            design = part == "_design"_L1;
        } else {
            return false;
        }
    }
    return at == path.size();
}

} // namespace

std::span<const Route> routes() {
    return table;
}

Routed route(const QByteArray& method, const QStringList& given) {
    const QStringList path = withSpecialIdsApart(given);
    const QByteArrayView wanted = method == "HEAD" ? QByteArrayView("GET") : QByteArrayView(method);
    Routed found;
    for (const Route& candidate : table) {
        Routed here;
        if (!fits(candidate, path, here))
            continue;
        here.pathKnown = true;
        if (wanted == QByteArrayView(candidate.method)) {
            here.route = &candidate;
            return here;
        }
        found = here;
    }
    return found;
}

QByteArray methodsOf(const QStringList& given) {
    const QStringList path = withSpecialIdsApart(given);
    QByteArrayList methods;
    for (const Route& candidate : table) {
        Routed here;
        if (!fits(candidate, path, here))
            continue;
        methods.append(QByteArray(candidate.method.data(), candidate.method.size()));
        if (candidate.method == "GET"_L1)
            methods.append("HEAD");
    }
    return methods.join(", ");
}

} // namespace entraide::exchange
