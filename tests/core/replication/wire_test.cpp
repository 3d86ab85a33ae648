// SPDX-License-Identifier: GPL-3.0-or-later
#include "replication/wire.h"

#include <QJsonDocument>

#include <gtest/gtest.h>

namespace THIS_FILE {

using namespace Qt::StringLiterals;
using namespace entraide;
using namespace entraide::replication;

namespace {

QJsonObject object(const char* text) {
    return QJsonDocument::fromJson(text).object();
}

TEST(Wire, shouldReadARevisionWithItsAncestors) {
    const auto read = incomingFromJson(
        object(R"({"_id":"note:é/%2F🙂","_rev":"3-c","_revisions":{"start":3,"ids":["c","b","a"]},"text":"x"})"));
    const auto& incoming = std::get<DocumentStore::Incoming>(read);
    EXPECT_EQ(incoming.id, u"note:é/%2F🙂"_s);
    ASSERT_EQ(incoming.ancestry.size(), 3);
    EXPECT_EQ(incoming.ancestry.last().toString(), u"1-a"_s);
    EXPECT_EQ(incoming.body, object(R"({"text":"x"})"));
    EXPECT_FALSE(incoming.deleted);
}

TEST(Wire, shouldWriteWhatItReads) {
    const QJsonObject document =
        object(R"({"_id":"note:1","_rev":"2-b","_deleted":true,"_revisions":{"start":2,"ids":["b","a"]},"left":1})");
    const auto incoming = std::get<DocumentStore::Incoming>(incomingFromJson(document));
    const DocumentStore::Stored stored{.id = incoming.id,
                                       .rev = incoming.ancestry.first(),
                                       .deleted = incoming.deleted,
                                       .body = incoming.body,
                                       .ancestry = incoming.ancestry};
    EXPECT_EQ(documentToJson(stored, {.revisions = true, .conflicts = {}}), document);
}

TEST(Wire, shouldRefuseWhatIsNoDocument) {
    const char* refused[] = {
        R"([1])",
        R"({"_rev":"1-a"})",
        R"({"_id":"a"})",
        R"({"_id":"a","_rev":"x"})",
        R"({"_id":"a","_rev":"0-a"})",
        R"({"_id":"a","_rev":"-1-a"})",
        R"({"_id":"a","_rev":"1-"})",
        R"({"_id":7,"_rev":"1-a"})",
        R"({"_id":"_design/x","_rev":"1-a"})",
        R"({"_id":"_x","_rev":"1-a"})",
        R"({"_id":"a","_rev":"1-a","_attachments":{}})",
        R"({"_id":"a","_rev":"1-a","_strange":1})",
        R"({"_id":"a","_rev":"2-a","_revisions":{"start":2,"ids":["b","c"]}})",
        R"({"_id":"a","_rev":"2-a","_revisions":{"start":2,"ids":["a","b","c"]}})",
        R"({"_id":"a","_rev":"2-a","_revisions":{"start":2,"ids":[]}})",
        R"({"_id":"a","_rev":"2-a","_revisions":7})",
    };
    for (const char* text : refused) {
        const QJsonDocument parsed = QJsonDocument::fromJson(text);
        const QJsonValue value = parsed.isArray() ? QJsonValue(parsed.array()) : QJsonValue(parsed.object());
        EXPECT_TRUE(std::holds_alternative<Refused>(incomingFromJson(value))) << text;
    }
}

TEST(Wire, shouldBelieveTheAncestorsWhereSuitesAreServed) {
    const QJsonObject document = object(R"({"_id":"a","_rev":"2-a","_revisions":{"start":1,"ids":["a"]}})");
    EXPECT_TRUE(std::holds_alternative<Refused>(incomingFromJson(document)));
    const auto believed = std::get<DocumentStore::Incoming>(incomingFromJson(document, true));
    ASSERT_EQ(believed.ancestry.size(), 1);
    EXPECT_EQ(believed.ancestry.first().toString(), u"1-a"_s);
    const QJsonObject none = object(R"({"_id":"a","_rev":"2-a","_revisions":{"start":2,"ids":[]}})");
    EXPECT_TRUE(std::holds_alternative<Refused>(incomingFromJson(none, true)));
}

TEST(Wire, shouldKeepWhatAReplicatorNotes) {
    const QJsonObject noted =
        object(R"({"_replication_id":"x","_replication_state":"triggered","_replication_state_reason":"y",)"
               R"("_replication_state_time":1,"_replication_stats":{}})");
    QJsonObject document = noted;
    document.insert("_id"_L1, "a"_L1);
    document.insert("_rev"_L1, "1-a"_L1);
    EXPECT_EQ(std::get<DocumentStore::Incoming>(incomingFromJson(document)).body, noted);
    document.insert("_replication_strange"_L1, 1);
    EXPECT_EQ(std::get<Refused>(incomingFromJson(document)).error, "doc_validation"_L1);
}

TEST(Wire, shouldRefuseADocumentOver64KB) {
    QJsonObject document = object(R"({"_id":"a","_rev":"1-a"})");
    document.insert("text"_L1, QString(70'000, u'x'));
    EXPECT_EQ(std::get<Refused>(incomingFromJson(document)).error, "forbidden"_L1);
}

} // namespace

} // namespace THIS_FILE
