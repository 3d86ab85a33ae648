// SPDX-License-Identifier: GPL-3.0-or-later
// Documents and revisions in the JSON of the CouchDB replication protocol
// (https://docs.couchdb.org/en/stable/replication/protocol.html). Pure.
#pragma once

#include "storage/document_store.h"

#include <QJsonArray>
#include <QJsonObject>

#include <optional>
#include <variant>

namespace entraide::replication {

/// Why a peer's document is not taken, in CouchDB's words.
struct Refused {
    QString id;
    QString rev;
    QLatin1StringView error; ///< "forbidden", "bad_request"
    QString reason;
};

/// A document as sent with new_edits=false: `_id`, `_rev`, perhaps `_revisions` and `_deleted`. Attachments and design
/// documents are refused. \a forSuites: for test suites of others, design documents are plain ones, and where the
/// ancestors begin with another revision than `_rev` they are believed.
std::variant<DocumentStore::Incoming, Refused> incomingFromJson(const QJsonValue& value, bool forSuites = false);

struct DocumentParts {
    bool revisions = false; ///< add `_revisions`
    QStringList conflicts;  ///< add `_conflicts` when not empty
};
QJsonObject documentToJson(const DocumentStore::Stored& stored, const DocumentParts& parts = {});

/// {"start":3,"ids":["c","b","a"]}, and back; an empty list when malformed.
QJsonObject revisionsToJson(const QList<RevisionId>& ancestry);
QList<RevisionId> revisionsFromJson(const QJsonObject& revisions);

/// A body without the members that are the protocol's; none when it has one that begins with an underscore and is
/// neither the protocol's nor a body's.
std::optional<QJsonObject> bodyFromDocument(const QJsonObject& document, QString* unknownMember = nullptr);

} // namespace entraide::replication
