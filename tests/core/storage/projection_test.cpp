// SPDX-License-Identifier: GPL-3.0-or-later
// The tables follow the documents, whatever order they come in, and can be made anew with the same contents.
#include "core/storage/storage_fixture.h"
#include "storage/desk_check.h"
#include "storage/projection_table.h"

#include <QJsonArray>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

/// Every row of every table of records and every entry of their full text, as text.
QStringList dump(Desk& desk) {
    QStringList lines;
    Database& database = desk.database();
    for (EntityType type : enumValues<EntityType>()) {
        const QString name = enumName(type);
        auto rows = database.prepare("SELECT * FROM \"" + name.toStdString() + "\" ORDER BY doc_key");
        while (rows.step()) {
            QStringList cells{name};
            for (int i = 0; i < rows.columnCount(); ++i)
                cells.append(rows.columnName(i) + u'=' +
                             (rows.isNull(i) ? u"NULL"_s : QString::fromLatin1(rows.bytes(i).toByteArray().toHex())));
            lines.append(cells.join(u' '));
        }
        database.execute("CREATE VIRTUAL TABLE temp.vocabulary USING fts5vocab('main', '" + name.toStdString() +
                         "_words', 'instance')");
        auto words = database.prepare("SELECT term, doc FROM temp.vocabulary ORDER BY doc, term");
        while (words.step())
            lines.append(name + u' ' + words.text(0) + u' ' + QString::number(words.integer(1)));
        words.reset();
        database.execute("DROP TABLE temp.vocabulary");
    }
    return lines;
}

class ProjectionTest : public StorageTest {
protected:
    ProjectionTest()
        : desk(newSample()) {}

    void put(const QString& id, const QJsonObject& body) {
        desk->write([&](Desk::Writer& writer) { writer.putBody(id, body); });
    }
    qint64 found(EntityType type, const QString& text) const {
        return desk->queries().count({.type = type, .search = text});
    }

    std::unique_ptr<Desk> desk;
};

TEST_F(ProjectionTest, shouldTakeNamesFromReferencesThatArriveLater) {
    // visit -> match -> request -> beneficiary -> person, the last thing first
    put(u"visit:1"_s, {{u"match"_s, u"match:1"_s}, {u"volunteer"_s, u"volunteer:1"_s}, {u"date"_s, u"2026-11-24"_s}});
    put(u"match:1"_s, {{u"request"_s, u"request:1"_s}, {u"volunteer"_s, u"volunteer:1"_s}});
    put(u"request:1"_s, {{u"beneficiary"_s, u"beneficiary:1"_s}});
    put(u"beneficiary:1"_s, {{u"person"_s, u"person:1"_s}});
    put(u"volunteer:1"_s, {{u"person"_s, u"person:2"_s}});
    EXPECT_EQ(desk->queries().list({.type = EntityType::Request}).rows.first().label, QString());
    put(u"person:1"_s, {{u"given_name"_s, u"Léa"_s}, {u"address"_s, QJsonObject{{u"postcode"_s, u"1050"_s}}}});
    put(u"person:2"_s, {{u"given_name"_s, u"Bram"_s}});

    EXPECT_EQ(desk->queries().list({.type = EntityType::Request}).rows.first().label, u"Léa"_s);
    EXPECT_EQ(desk->queries().list({.type = EntityType::Request}).rows.first().postcode, u"1050"_s);
    for (EntityType type : {EntityType::Request, EntityType::Match, EntityType::Visit})
        EXPECT_EQ(found(type, u"lea elsene"_s), 1) << enumName(type).data();
    EXPECT_EQ(found(EntityType::Visit, u"bram"_s), 1);
    EXPECT_EQ(desk->queries().list({.type = EntityType::Visit}).rows.first().label, u"Bram"_s);

    put(u"person:1"_s, {{u"given_name"_s, u"Lea-Marie"_s}});
    EXPECT_EQ(found(EntityType::Visit, u"elsene"_s), 0) << "she moved";
    EXPECT_EQ(found(EntityType::Visit, u"marie"_s), 1);
    EXPECT_EQ(desk->queries().list({.type = EntityType::Request}).rows.first().label, u"Lea-Marie"_s);

    desk->write([](Desk::Writer& writer) { writer.removeDocument(u"person:1"_s); });
    EXPECT_EQ(found(EntityType::Visit, u"marie"_s), 0);
    EXPECT_EQ(desk->queries().list({.type = EntityType::Request}).rows.first().label, QString());
}

TEST_F(ProjectionTest, shouldForgetTheWordsOfADeletedRecord) {
    put(u"person:1"_s, {{u"given_name"_s, u"Needleina"_s}});
    EXPECT_EQ(found(EntityType::Person, u"needleina"_s), 1);
    desk->write([](Desk::Writer& writer) { writer.removeDocument(u"person:1"_s); });
    EXPECT_EQ(found(EntityType::Person, u"needleina"_s), 0);
    EXPECT_EQ(desk->count(EntityType::Person), 0);
    put(u"person:1"_s, {{u"given_name"_s, u"Back"_s}});
    EXPECT_EQ(found(EntityType::Person, u"back"_s), 1);
}

TEST_F(ProjectionTest, shouldRebuildTheSameTables) {
    desk->write([](Desk::Writer& writer) {
        for (int i = 0; i < 30; ++i) {
            Person who = person(u"Zoë %1"_s.arg(i), u"D'Hondt"_s, QString::number(1000 + 10 * i));
            who.phones = {u"+3247012345%1"_s.arg(i % 10)};
            Volunteer volunteer;
            volunteer.person = writer.save(who);
            volunteer.services = {Service::Cooking};
            Match match;
            match.volunteer = writer.save(volunteer);
            Beneficiary beneficiary;
            beneficiary.person = volunteer.person;
            Request request;
            request.beneficiary = writer.save(beneficiary);
            request.when.kind = WhenKind::Recurring;
            request.when.rule = u"FREQ=WEEKLY;BYDAY=MO"_s;
            request.when.from = QDate(2026, 1, 5);
            match.request = writer.save(request);
            writer.save(match);
            Note note;
            note.text = u"Rappeler la commune"_s;
            note.about = volunteer.person.toString();
            writer.save(note);
        }
        Posting posting;
        posting.title.nl = u"Maskers naaien"_s;
        posting.shifts = {{u"a"_s, QDate(2026, 11, 24), {540, 600}, {}, {}}};
        Signup signup;
        signup.posting = writer.save(posting);
        writer.save(signup);
    });
    put(u"person:odd"_s, {{u"given_name"_s, 7}, {u"phones"_s, u"no list"_s}, {u"state"_s, u"teleported"_s}});
    put(u"thing:unknown"_s, {{u"name"_s, u"of a newer version"_s}});
    desk->write([&](Desk::Writer& writer) {
        const QString id = desk->queries().list({.type = EntityType::Volunteer}).rows.first().id;
        writer.removeDocument(id);
    });
    const QStringList before = dump(*desk);
    ASSERT_GT(before.size(), 500);
    desk->rebuild();
    EXPECT_EQ(dump(*desk), before);
}

TEST_F(ProjectionTest, shouldRebuildByItselfWhenTheFieldListsChanged) {
    put(u"person:1"_s, {{u"given_name"_s, u"Ann"_s}});
    const QStringList before = dump(*desk);
    desk->database().execute("UPDATE meta SET value='of an older version' WHERE key='projections'");
    desk->database().execute("DROP TABLE volunteer");
    desk->database().execute("UPDATE person SET given_name='stale'");
    desk.reset();
    desk = Desk::open(path(u"sample.entraide"_s), {});
    EXPECT_EQ(dump(*desk), before);
}

TEST_F(ProjectionTest, shouldReadEveryRecordTypeTheSameFromColumnsAsFromJson) {
    // Every leaf of every record, given a value of its kind.
    int leaves = 0;
    for (const EntitySchema& schema : allSchemas()) {
        QJsonObject body;
        for (const FieldSchema& field : schema.fields) {
            QJsonValue value;
            switch (field.kind) {
            case FieldKind::Text:
                value = u"é %1"_s.arg(field.path);
                break;
            case FieldKind::Integer:
                value = 1234567;
                break;
            case FieldKind::Real:
                value = 4.25;
                break;
            case FieldKind::Boolean:
                value = true;
                break;
            case FieldKind::Date:
                value = u"2024-02-29"_s;
                break;
            case FieldKind::DateTime:
                value = u"2026-10-25T01:30:00Z"_s;
                break;
            case FieldKind::Hours:
                value = u"09:00-12:30"_s;
                break;
            case FieldKind::Choice:
                value = QString(field.choices.back());
                break;
            case FieldKind::Reference:
                value = enumName(*field.refersTo) + u":x"_s;
                break;
            case FieldKind::TextList:
                value = QJsonArray{u"b"_s, u"a; c"_s};
                break;
            case FieldKind::ChoiceList:
                value = QJsonArray{QString(field.choices.back()), QString(field.choices.front())};
                break;
            case FieldKind::ReferenceList:
                value = QJsonArray{QString(enumName(*field.refersTo) + u":x"_s)};
                break;
            case FieldKind::Week:
                value = QJsonObject{{u"mo"_s, QJsonArray{u"09:00-12:00"_s}}, {u"su"_s, QJsonArray{u"00:00-24:00"_s}}};
                break;
            case FieldKind::Items:
                value = QJsonArray{QJsonObject{{u"from"_s, u"2026-01-01"_s}, {u"name"_s, u"n"_s}, {u"key"_s, u"k"_s}}};
                break;
            }
            setValueAt(body, field.path, value);
            ++leaves;
        }
        put(schema.name + u":full"_s, body);
        put(schema.name + u":empty"_s, {});
    }
    EXPECT_GT(leaves, 200);
    forEachRecordType([&]<class R>(std::type_identity<R>) {
        int seen = 0;
        desk->forEach<R>([&](const R& record) {
            ++seen;
            EXPECT_EQ(record, *desk->find<R>(record.id)) << enumName(R::entity).data();
        });
        EXPECT_EQ(seen, 2);
    });
}

/// Ten thousand people sign up for one posting: its places are counted, and its queue read, from an index alone.
TEST_F(ProjectionTest, shouldCountSignUpsFromAnIndexAlone) {
    const auto plan = [&](const char* sql) {
        QStringList steps;
        auto explain = desk->database().prepare(std::string("EXPLAIN QUERY PLAN ") + sql);
        while (explain.step())
            steps.append(explain.text(3));
        return steps.join(u'|');
    };
    const QString count = plan("SELECT shift, role, state, count(*) FROM signup WHERE posting=?1 GROUP BY 3, 1, 2");
    EXPECT_TRUE(count.contains(u"COVERING INDEX signup_tally"_s)) << qPrintable(count);
    EXPECT_FALSE(count.contains(u"TEMP B-TREE"_s)) << qPrintable(count);
    const QString queue = plan("SELECT id, volunteer, reserve_place FROM signup WHERE state='reserve' AND posting=?1 "
                               "AND shift IS ?2 AND role IS ?3 ORDER BY reserve_place, received, id");
    EXPECT_TRUE(queue.contains(u"INDEX signup_queue"_s)) << qPrintable(queue);
    EXPECT_FALSE(queue.contains(u"TEMP B-TREE"_s)) << qPrintable(queue);
}

TEST_F(ProjectionTest, shouldReadOnlyTheFieldsThatAreAskedFor) {
    Request request;
    request.title = u"Courses"_s;
    request.when = {WhenKind::Recurring, {2026, 11, 18}, {}, {540, 600}, 60, u"FREQ=WEEKLY;BYDAY=WE"_s};
    request.peopleNeeded = 2;
    request.languages = {Language::Dutch};
    desk->write([&](Desk::Writer& writer) { request.id = writer.save(request); });
    Request expected;
    expected.id = request.id;
    expected.when = request.when;
    expected.languages = request.languages;
    int seen = 0;
    desk->forEach<Request>(only(&Request::languages, &Request::when), [&](const Request& read) {
        ++seen;
        EXPECT_EQ(read, expected);
    });
    EXPECT_EQ(seen, 1);
    EXPECT_EQ(desk->findBy<Request>("state"_L1, u"open"_s), QList{request});
}

TEST(FlatJson, shouldReadWhatDocumentsWouldAndGiveUpOnTheRest) {
    const auto whole = [](QByteArrayView text) {
        QList<Screening> list;
        json::decode(QJsonValue(QJsonDocument::fromJson(text.toByteArray()).array()), list);
        return list;
    };
    for (const char* text : {
             R"([])",
             R"([{}])",
             R"([{"by":"Ann","date":"2026-11-18","kind":"identity"}])",
             R"([{"kind":"criminal_record","valid_until":"2027-01-31"},{"by":"é","date":""}])",
         }) {
        QList<Screening> flat;
        EXPECT_TRUE(detail::FlatJson(text).read(flat)) << text;
        EXPECT_EQ(flat, whole(text)) << text;
    }
    for (const char* text : {
             "",
             "[",
             R"([{"by":"Ann)",
             R"([{"by":"a\"b"}])",
             R"([{"by":1}])",
             R"([{"kind":"of a newer version"}])",
             R"([{"newer":"field"}])",
             R"([{"by":null}])",
             R"([{"date":"18/11/2026"}])",
             R"([{"date":"abcd-11-23"}])",
             R"([{"by":"a"}],)",
             R"([ {"by":"a"}])",
             R"({"by":"a"})",
             R"(["a"])",
             R"([{"date":"2026-02-30"}])",
         }) {
        QList<Screening> flat;
        EXPECT_FALSE(detail::FlatJson(text).read(flat)) << text;
    }
    QStringList names;
    EXPECT_TRUE(detail::FlatJson(R"(["1050","é"])").read(names));
    EXPECT_EQ(names, QStringList({u"1050"_s, u"é"_s}));
    QList<int> numbers;
    EXPECT_TRUE(detail::FlatJson("[1,-20]").read(numbers));
    EXPECT_EQ(numbers, QList({1, -20}));
    for (const char* text : {"[1.5]", "[1e3]", "[99999999999]", "[\"1\"]"})
        EXPECT_FALSE(detail::FlatJson(text).read(numbers)) << text;
}

TEST_F(ProjectionTest, shouldReadWrongTypesAsTheDefaultFromBoth) {
    const Desk::ForTeam program(*desk); // of users nobody writes what is no field, nor deletes any
    QJsonObject wrong;
    for (const EntitySchema& schema : allSchemas()) {
        for (const QJsonValue& value : {QJsonValue(QJsonArray{1, u"x"_s}), QJsonValue(u"nonsense"_s), QJsonValue(2.5),
                                        QJsonValue(true), QJsonValue(QJsonValue::Null), QJsonValue(QJsonObject{})}) {
            for (const FieldSchema& field : schema.fields)
                wrong.insert(field.path.section(u'.', 0, 0), value);
            put(schema.name + u":wrong"_s, wrong);
            forEachRecordType([&]<class R>(std::type_identity<R>) {
                if (R::entity != schema.type)
                    return;
                desk->forEach<R>([&](const R& record) {
                    EXPECT_EQ(canonicalJson(bodyOf(record)).toStdString(),
                              canonicalJson(bodyOf(*desk->find<R>(record.id))).toStdString())
                        << schema.name.data();
                });
            });
        }
        desk->write([&](Desk::Writer& writer) { writer.removeDocument(schema.name + u":wrong"_s); });
    }
}

TEST_F(ProjectionTest, shouldStandAVolunteerWhereThePersonLives) {
    put(u"person:1"_s, {{u"given_name"_s, u"Ann"_s},
                        {u"address"_s, QJsonObject{{u"postcode"_s, u"1050"_s}}},
                        {u"position"_s, QJsonObject{{u"lat"_s, 50.8}, {u"lon"_s, 4.4}}}});
    put(u"volunteer:1"_s, {{u"person"_s, u"person:1"_s}});
    int seen = 0;
    desk->forEachWithContext<Volunteer>([&](const Volunteer& volunteer, const Desk::RecordContext& context) {
        ++seen;
        EXPECT_EQ(volunteer.person.toString(), u"person:1"_s);
        EXPECT_EQ(context.label(), u"Ann"_s);
        EXPECT_EQ(context.person(), u"person:1"_s);
        EXPECT_EQ(context.postcode(), u"1050"_s);
        EXPECT_EQ(context.position(), (GeoPoint{50.8, 4.4}));
    });
    EXPECT_EQ(seen, 1);
}

TEST_F(ProjectionTest, shouldReadOnlyWhatCameAfterADay) {
    for (const QString& day : {u"2026-11-01"_s, u"2026-11-02"_s, u"2026-11-03"_s})
        put(u"request:"_s + day, {{u"received"_s, day}});
    put(u"request:whenever"_s, {});
    QStringList read;
    desk->forEachWithContextAfter<Request>(only(&Request::received), "received"_L1, u"2026-11-01"_s,
                                           [&](const Request& request, const Desk::RecordContext& context) {
                                               read.append(request.id.toString());
                                               EXPECT_TRUE(context.postcodeText().isEmpty());
                                           });
    EXPECT_EQ(read, (QStringList{u"request:2026-11-02"_s, u"request:2026-11-03"_s}));
    EXPECT_THROW(desk->forEachWithContextAfter<Request>(only(&Request::received), "no_such"_L1, u""_s,
                                                        [](const Request&, const Desk::RecordContext&) {}),
                 Error);
}

TEST_F(ProjectionTest, shouldKeepTheFullTextWhenWhatManyReferToComesLast) {
    // As a fresh replica receives them: the posting was edited after the sign-ups to it.
    QList<VolunteerId> volunteers;
    desk->write([&](Desk::Writer& writer) {
        for (int i = 0; i < 120; ++i) {
            Person who = person(u"Prénom%1"_s.arg(i), u"Nom%1"_s.arg(i % 7));
            who.phones = {u"+32468%1"_s.arg(i, 6, 10, QChar(u'0'))};
            Volunteer volunteer;
            volunteer.person = writer.save(who);
            volunteers.append(writer.save(volunteer));
        }
        for (int p = 0; p < 6; ++p) {
            Posting posting;
            posting.id = PostingId::create();
            posting.title.fr = u"Couture de masques %1, gare du Nord"_s.arg(p);
            posting.title.nl = u"Mondmaskers naaien, Noordstation"_s;
            for (qsizetype i = p; i < volunteers.size(); i += 2) {
                Signup signup;
                signup.posting = posting.id;
                signup.volunteer = volunteers[i];
                writer.save(signup);
            }
            writer.save(posting);
        }
    });
    const CheckReport report = checkDesk(*desk);
    EXPECT_TRUE(report.isSound()) << report.problems.join(u'\n').toStdString();
}

} // namespace
} // namespace entraide::THIS_FILE
