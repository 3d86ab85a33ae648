// SPDX-License-Identifier: GPL-3.0-or-later
// What the fuzzers, and reading for them, have brought to light: each once more, by itself.
#include "core/exchange/service_asking.h"
#include "domain/email.h"
#include "domain/phone.h"
#include "domain/recurrence.h"
#include "exchange/http_guard.h"
#include "interchange/availability_reader.h"
#include "interchange/csv_reader.h"
#include "interchange/csv_writer.h"
#include "interchange/text_decoding.h"
#include "interchange/when_reader.h"
#include "replication/peer_writes.h"
#include "replication/wire.h"
#include "storage/desk.h"
#include "storage/desk_check.h"
#include "storage/document_store.h"

#include <QElapsedTimer>
#include <QTemporaryDir>

#include <gtest/gtest.h>

namespace entraide {
namespace {

using namespace Qt::StringLiterals;

QList<QStringList> rowsOf(const QString& text, QChar separator) {
    bool given = false;
    CsvReader reader(
        [&] {
            const QString piece = given ? QString() : text;
            given = true;
            return piece;
        },
        separator);
    QList<QStringList> rows;
    for (CsvRecord record; reader.next(record);)
        rows.append(record.cells);
    return rows;
}

TEST(Findings, shouldReadAnAddressAsItIsKept) {
    EXPECT_EQ(emailFromText(u"a@\u0130x.be"), std::nullopt) << "its small letters are no domain";
    const auto email = emailFromText(u"\u0130lker@Example.be");
    ASSERT_TRUE(email);
    EXPECT_EQ(emailFromText(*email), email);
}

TEST(Findings, shouldTakeNoNumberWithTwoTrunkZeros) {
    EXPECT_EQ(Phone::fromText(u"+44 00 20 7946 0958"), std::nullopt);
    ASSERT_TRUE(Phone::fromText(u"+44 (0)20 7946 0958"));
    EXPECT_EQ(Phone::fromText(u"+44 0 20 7946 0958")->e164(), u"+442079460958"_s);
    EXPECT_EQ(Phone::fromText(u"+39 06 698 12345")->e164(), u"+390669812345"_s) << "an Italian zero is dialled";
}

TEST(Findings, shouldTakeNoRuleThatEndsBeforeChrist) {
    EXPECT_EQ(Recurrence::fromRule(u"FREQ=DAILY;UNTIL=-0010101"), std::nullopt);
    EXPECT_TRUE(Recurrence::fromRule(u"FREQ=DAILY;UNTIL=20271231"));
}

TEST(Findings, shouldNotPartCellsByWhatPartsRowsOrOpensText) {
    for (const QString& head : {u"sep=\r\n"_s, u"sep=\"\n"_s, u"sep= \n"_s}) {
        const QString text = head + u"Nom;Ville\nAnn;Gent\n"_s;
        EXPECT_EQ(CsvReader::guessSeparator(text), u';') << qPrintable(head);
        const auto rows = rowsOf(text, u';');
        ASSERT_EQ(rows.size(), 3) << qPrintable(head);
        EXPECT_EQ(rows[2], (QStringList{u"Ann"_s, u"Gent"_s}));
    }
    EXPECT_EQ(rowsOf(u"sep=|\nAnn|Gent\n"_s, u'|').size(), 1) << "a separator that is named is no row";
}

TEST(Findings, shouldWriteACellThatLooksLikeASeparatorLine) {
    const QTemporaryDir folder;
    const QString path = folder.filePath(u"list.csv"_s);
    {
        QFile file(path);
        ASSERT_TRUE(file.open(QIODevice::WriteOnly));
        CsvWriter writer(file);
        writer.row({u"sep=x"_s});
        writer.row({u"Ann"_s});
    }
    TextFile file(path);
    CsvReader reader([&] { return file.read(); }, u';');
    CsvRecord record;
    ASSERT_TRUE(reader.next(record));
    EXPECT_EQ(record.cells, QStringList{u"sep=x"_s});
}

TEST(Findings, shouldKeepAMarkThatBeginsAPiece) {
    QByteArray rest;
    qint64 strange = 0;
    EXPECT_EQ(decodeText("\xef\xbb\xbfx", TextEncoding::Utf8, true, rest, strange), u"\ufeffx"_s);
    EXPECT_EQ(strange, 0);
}

TEST(Findings, shouldReadWordsOfTimeWithFiguresOfOtherScripts) {
    EXPECT_FALSE(readAvailability(u"lundi \u0663 h"_s).week.ranges(1).isEmpty());
    EXPECT_FALSE(readAvailability(u"\u0663"_s).understood);
    EXPECT_EQ(readWhen(u"chaque lundi \u0669"_s, QDate(2026, 11, 23)).when.kind, WhenKind::Recurring);
}

TEST(Findings, shouldReadWordsOfTimeWithHalvesOfLetters) {
    const QString half = u"lundi "_s + QChar(0xd83d) + u" matin"_s;
    EXPECT_EQ(readAvailability(half).week.ranges(1), QList<TimeRange>({{540, 720}}));
    EXPECT_EQ(readAvailability(u"lundi \U0001f600 matin"_s).week.ranges(1), QList<TimeRange>({{540, 720}}));
    EXPECT_FALSE(readAvailability(u"\U0001f600"_s).understood);
}

TEST(Findings, shouldMeasureAHeaderTheSameHoweverItComes) {
    const exchange::GuardLimits limits{.headerBytes = 100, .bodyBytes = 1000};
    const QByteArray begin = "GET / HTTP/1.1\r\nA: ";
    for (qsizetype size = 96; size <= 104; ++size) {
        const QByteArray request = begin + QByteArray(size - begin.size(), 'x') + "\r\n\r\n";
        exchange::HttpGuard whole(limits);
        exchange::HttpGuard bitten(limits);
        int refused = 0;
        for (qsizetype i = 0; i < request.size() && refused == 0; ++i)
            refused = bitten.feed(QByteArrayView(request).sliced(i, 1));
        EXPECT_EQ(whole.feed(request), refused) << size;
        EXPECT_EQ(refused, size <= 100 ? 0 : 431) << size;
    }
}

// ---- documents ----------------------------------------------------------------------------------------------------

class DeskFindings : public testing::Test {
protected:
    QTemporaryDir folder;
    std::unique_ptr<Desk> desk = Desk::create(folder.filePath(u"desk.entraide"_s), {}, u"Desk"_s, true);
    exchange::Service service{*desk, exchange::AccessToken::open()};
    QString db = u'/' + service.databaseName();

    exchange::HttpReply ask(const QByteArray& method, const QString& path, const QByteArray& body = {}) {
        return service.handle(exchange::requestFor(method, db + path, body));
    }
    qint64 rowsIn(const exchange::HttpReply& reply, QLatin1StringView list) {
        EXPECT_EQ(reply.status, 200) << reply.body.constData();
        return exchange::objectIn(reply).value(list).toArray().size();
    }
};

TEST_F(DeskFindings, shouldCountToTheLargestLimits) {
    ask("PUT", u"/note:1"_s, R"({"text":"x"})");
    ask("PUT", u"/note:2"_s, R"({"text":"y"})");
    EXPECT_EQ(rowsIn(ask("GET", u"/_changes?limit=2147483647"_s), "results"_L1), 2);
    EXPECT_EQ(rowsIn(ask("GET", u"/_all_docs?skip=9223372036854775807&startkey=%22note:2%22"_s), "rows"_L1), 0);
    EXPECT_EQ(exchange::objectIn(ask("GET", u"/_all_docs?skip=9223372036854775807&startkey=%22note:2%22"_s))
                  .value("offset"_L1)
                  .toInteger(),
              2);
}

TEST_F(DeskFindings, shouldDivideTheLowestNumberByMinusOne) {
    ask("PUT", u"/note:low"_s, R"({"places":-9223372036854775808})");
    ask("PUT", u"/note:odd"_s, R"({"places":7})");
    const auto matching = [&](const QByteArray& condition) {
        return rowsIn(
            ask("POST", u"/_changes?filter=_selector"_s, R"({"selector":{"places":{"$mod":)" + condition + "}}}"),
            "results"_L1);
    };
    EXPECT_EQ(matching("[-1,0]"), 2);
    EXPECT_EQ(matching("[-1,1]"), 0);
    EXPECT_EQ(matching("[2,1]"), 1);
    EXPECT_EQ(matching("[0,0]"), 0);
}

TEST_F(DeskFindings, shouldLeaveRoomForEditsOnWhatPeersSend) {
    EXPECT_EQ(RevisionId::fromString(u"2147483647-a"), std::nullopt);
    ASSERT_TRUE(RevisionId::fromString(u"2000000000-a"));
    EXPECT_EQ(
        ask("POST", u"/_bulk_docs"_s, R"({"new_edits":false,"docs":[{"_id":"note:1","_rev":"2000000000-a"}]})").status,
        201);
    desk->write([](Desk::Writer& writer) { writer.putBody(u"note:1"_s, {{u"text"_s, u"here"_s}}); });
    EXPECT_EQ(desk->documents().revision(u"note:1"_s)->rev.generation, 2'000'000'001);
}

TEST_F(DeskFindings, shouldRefuseOneBadLineOfAncestorsAndTakeTheOthers) {
    const QByteArray docs = R"({"new_edits":false,"docs":[
        {"_id":"note:1","_rev":"2-a","_revisions":{"start":2,"ids":["a",")" +
                            QByteArray(200, 'b') + R"("]}},{"_id":"note:2","_rev":"1-a","text":"stays"}]})";
    const auto reply = ask("POST", u"/_bulk_docs"_s, docs);
    ASSERT_EQ(reply.status, 201) << reply.body.constData();
    EXPECT_EQ(exchange::arrayIn(reply).size(), 1) << "the one that is named is not taken";
    EXPECT_TRUE(desk->body(u"note:2"_s));
    EXPECT_FALSE(desk->body(u"note:1"_s));
}

TEST_F(DeskFindings, shouldTakeNoHalvesOfLettersIntoIdsAndRevisions) {
    const QByteArray docs = R"({"new_edits":false,"docs":[{"_id":"note:\ud800","_rev":"1-a"},
        {"_id":"note:h","_rev":"1-\udc00"},{"_id":"note:good","_rev":"1-a","text":"a\ud83dz"}]})";
    for (int i = 0; i < 2; ++i) { // as a peer that was told nothing would send it again
        const auto reply = ask("POST", u"/_bulk_docs"_s, docs);
        ASSERT_EQ(reply.status, 201) << reply.body.constData();
        EXPECT_EQ(exchange::arrayIn(reply).size(), 2);
    }
    EXPECT_EQ(desk->documents().documentCount(), 1);
    EXPECT_TRUE(checkDesk(*desk).isSound());
}

TEST_F(DeskFindings, shouldTakeNoDocumentTooDeepForWhoFetchesIt) {
    const auto nested = [](int levels) {
        QJsonValue value = 1;
        for (int i = 0; i < levels; ++i)
            value = QJsonObject{{u"a"_s, value}};
        return value.toObject();
    };
    EXPECT_TRUE(DocumentStore::isStorable(u"note:1"_s, nested(200)));
    EXPECT_FALSE(DocumentStore::isStorable(u"note:1"_s, nested(201)));
    EXPECT_TRUE(DocumentStore::isStorable(u"note:1"_s, {{u"text"_s, QString(300, u'[') + u"\\\""_s}}))
        << "text is flat";
}

TEST_F(DeskFindings, shouldBeSoundWithAWordLongerThanTheFullTextKeeps) {
    desk->write([](Desk::Writer& writer) {
        writer.putBody(u"person:1"_s, {{u"given_name"_s, QString(40'000, u'a')}, {u"family_name"_s, u"Peeters"_s}});
    });
    const CheckReport report = checkDesk(*desk);
    EXPECT_TRUE(report.isSound()) << qPrintable(report.problems.join(u'\n'));
    desk->write([](Desk::Writer& writer) { writer.removeDocument(u"person:1"_s); });
    EXPECT_TRUE(checkDesk(*desk).isSound());
}

TEST_F(DeskFindings, shouldFindManyWordsOfOneRecordInNoTime) {
    QString words;
    for (int i = 0; i < 12'000; ++i)
        words += QString::number(i, 36) + u' ';
    QElapsedTimer clock;
    clock.start();
    desk->write([&](Desk::Writer& writer) { writer.putBody(u"person:1"_s, {{u"given_name"_s, words}}); });
    EXPECT_LT(clock.elapsed(), 2'000) << "once for each pair of words would take far longer";
    EXPECT_TRUE(checkDesk(*desk).isSound());
}

TEST_F(DeskFindings, shouldReadANumberThatDoesNotFitAsItsDocumentIsRead) {
    desk->write([](Desk::Writer& writer) {
        writer.putBody(u"request:1"_s, {{u"people_needed"_s, qint64(4294967297)}});
        writer.putBody(u"request:2"_s, {{u"people_needed"_s, 3}});
    });
    QMap<QString, int> fromRows;
    desk->forEach<Request>(
        [&](const Request& request) { fromRows.insert(request.id.toString(), request.peopleNeeded); });
    for (const QString& id : {u"request:1"_s, u"request:2"_s})
        EXPECT_EQ(fromRows.value(id), recordFromBody<Request>(id, *desk->body(id)).peopleNeeded) << qPrintable(id);
    EXPECT_EQ(fromRows.value(u"request:2"_s), 3);
}

} // namespace
} // namespace entraide
