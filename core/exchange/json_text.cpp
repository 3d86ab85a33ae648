// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/json_text.h"

#include <algorithm>

namespace entraide::exchange {

void appendString(QByteArray& json, const QString& text) {
    const QByteArray utf8 = text.toUtf8();
    const auto isPlain = [](char c) { return static_cast<unsigned char>(c) >= ' ' && c != '"' && c != '\\'; };
    json += '"';
    if (std::ranges::all_of(utf8, isPlain)) {
        json += utf8;
    } else {
        constexpr char digits[] = "0123456789abcdef";
        for (const char c : utf8) {
            if (isPlain(c))
                json += c;
            else if (c == '"' || c == '\\')
                (json += '\\') += c;
            else
                ((json += "\\u00") += digits[c >> 4]) += digits[c & 15];
        }
    }
    json += '"';
}

void appendRevision(QByteArray& json, const RevisionId& rev) {
    appendString(json, rev.toString());
}

void appendRevisions(QByteArray& json, const QList<RevisionId>& ancestry) {
    json += "{\"start\":" + QByteArray::number(ancestry.isEmpty() ? 0 : ancestry.first().generation) + ",\"ids\":[";
    for (qsizetype i = 0; i < ancestry.size(); ++i) {
        if (i > 0)
            json += ',';
        appendString(json, ancestry[i].hash);
    }
    json += "]}";
}

namespace {

void appendList(QByteArray& json, QByteArrayView name, const QList<RevisionId>& revisions) {
    if (revisions.isEmpty())
        return;
    json += name;
    for (qsizetype i = 0; i < revisions.size(); ++i) {
        if (i > 0)
            json += ',';
        appendRevision(json, revisions[i]);
    }
    json += "],";
}

} // namespace

void appendDocument(QByteArray& json, const QString& id, const RevisionId& rev, bool deleted, QByteArrayView body,
                    const DocumentExtras& extras) {
    json += "{\"_id\":";
    appendString(json, id);
    json += ",\"_rev\":";
    appendRevision(json, rev);
    json += ',';
    if (deleted)
        json += "\"_deleted\":true,";
    if (!extras.revisions.isEmpty()) {
        json += "\"_revisions\":";
        appendRevisions(json, extras.revisions);
        json += ',';
    }
    appendList(json, "\"_conflicts\":[", extras.conflicts);
    appendList(json, "\"_deleted_conflicts\":[", extras.deletedConflicts);
    json += extras.more;
    const QByteArrayView members = body.size() > 2 ? body.sliced(1) : QByteArrayView();
    if (members.isEmpty()) {
        json.chop(1);
        json += '}';
    } else {
        json += members;
    }
}

} // namespace entraide::exchange
