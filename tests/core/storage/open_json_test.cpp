// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/storage/storage_fixture.h"
#include "storage/audit_trail.h"
#include "storage/open_json.h"

#include <QJsonArray>
#include <QJsonDocument>

#include <random>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

class OpenJsonTest : public StorageTest {
protected:
    OpenJsonTest()
        : desk(newDesk()) {}

    void fill(int people) {
        desk->write([&](Desk::Writer& writer) {
            for (int i = 0; i < people; ++i) {
                Volunteer volunteer;
                volunteer.person =
                    writer.save(person(u"Émilie %1 \"}{],\\"_s.arg(i), QString(i % 50, u'é'), u"1050"_s));
                writer.save(volunteer);
            }
            Note note;
            note.text = u"Une ligne\nune autre \u2028 \\u0041"_s;
            writer.save(note);
            NamedFilter filter;
            filter.name = u"À appeler"_s;
            writer.save(filter);
            DeskProfile profile;
            profile.id = DeskProfile::ownId();
            profile.name = u"Entraide"_s;
            writer.save(profile);
            User user;
            user.name = u"Nadia"_s;
            user.role = Role::Administrator;
            writer.save(user);
        });
    }
    QString exported() {
        writeOpenJson(*desk, path(u"all.json"_s));
        return path(u"all.json"_s);
    }
    std::unique_ptr<Desk> copyOf(const QString& file) {
        auto copy = newDesk(u"copy%1.entraide"_s.arg(++m_copies));
        readOpenJson(*copy, file, OpenJsonInto::EmptyDesk);
        return copy;
    }
    static QMap<QString, TypeDigest> digestsOf(const Desk& of) {
        auto digests = of.documents().digests();
        digests.remove(u"audit_head"_s);
        return digests;
    }

    std::unique_ptr<Desk> desk;
    int m_copies = 0;
};

TEST_F(OpenJsonTest, shouldMakeAnEqualDesk) {
    fill(300);
    desk->write([&](Desk::Writer& writer) { // a second revision, and one that is gone
        Person once = person(u"Ann"_s, u"Maes"_s);
        once.id = writer.save(once);
        once.familyName = u"Claes"_s;
        writer.save(once);
        writer.remove(writer.save(person(u"Gone"_s, u"Away"_s)));
    });
    const auto copy = copyOf(exported());
    EXPECT_EQ(digestsOf(*copy), digestsOf(*desk));
    desk->forEachBody(EntityType::Person,
                      [&](const QString& id, const QJsonObject& body) { EXPECT_EQ(copy->body(id), body); });
    EXPECT_EQ(copy->count(EntityType::Volunteer), 300);
    writeOpenJson(*copy, path(u"again.json"_s));
    EXPECT_EQ(QJsonDocument::fromJson(contents(path(u"again.json"_s))).object().value(u"counts"_s),
              QJsonDocument::fromJson(contents(path(u"all.json"_s))).object().value(u"counts"_s));
}

TEST_F(OpenJsonTest, shouldSayWhatItHolds) {
    fill(3);
    const OpenJsonDone done = writeOpenJson(*desk, path(u"all.json"_s));
    EXPECT_EQ(done.documents, 10);
    EXPECT_EQ(done.counts.value(u"volunteer"_s), 3);
    const QJsonObject object = QJsonDocument::fromJson(contents(path(u"all.json"_s))).object();
    EXPECT_EQ(object.value(u"entraide"_s), 1);
    EXPECT_GT(object.value(u"records"_s).toInt(), 0);
    EXPECT_EQ(object.value(u"counts"_s).toObject().value(u"person"_s), 3);
    const QByteArray text = contents(path(u"all.json"_s));
    EXPECT_FALSE(text.contains("audit_head")) << "the journal stays";
}

TEST_F(OpenJsonTest, shouldNotBeReadIntoADeskWithRecordsUnlessAsked) {
    fill(2);
    const QString file = exported();
    const auto other = newDesk(u"other.entraide"_s);
    EXPECT_FALSE(holdsRecords(*other));
    other->write([](Desk::Writer& writer) { writer.save(person(u"Own"_s, u"Person"_s)); });
    EXPECT_TRUE(holdsRecords(*other));
    try {
        readOpenJson(*other, file, OpenJsonInto::EmptyDesk);
        ADD_FAILURE() << "nothing was thrown";
    } catch (const Error& error) {
        EXPECT_EQ(error.detail(), openJsonFault::notEmpty);
    }
    EXPECT_EQ(other->count(EntityType::Person), 1);
    readOpenJson(*other, file, OpenJsonInto::AnyDesk);
    EXPECT_EQ(other->count(EntityType::Person), 3);
}

TEST_F(OpenJsonTest, shouldEnterTheImportIntoTheJournal) {
    fill(1);
    const auto copy = copyOf(exported());
    const QList<AuditEntry> entries = copy->audit().entries(copy->audit().find({.acts = {AuditAct::Imported}}));
    ASSERT_EQ(entries.size(), 1);
    EXPECT_TRUE(entries.first().detail.contains(u"kind=desk"_s));
}

TEST_F(OpenJsonTest, shouldRefuseWhatIsNewerOrMiscounted) {
    fill(1);
    const QByteArray good = contents(exported());
    const auto refused = [&](const QByteArray& text) -> std::pair<ErrorCode, QString> {
        overwrite(path(u"bad.json"_s), text);
        const auto other = newDesk(u"refused%1.entraide"_s.arg(++m_copies));
        const qint64 before = other->documents().lastSequence();
        try {
            readOpenJson(*other, path(u"bad.json"_s), OpenJsonInto::EmptyDesk);
        } catch (const Error& error) {
            EXPECT_EQ(other->documents().lastSequence(), before) << "nothing was read";
            return {error.code(), error.detail().section(u": "_s, 0, 0)};
        }
        return {};
    };
    EXPECT_EQ(refused(QByteArray(good).replace("{\"entraide\":1", "{\"entraide\":2")).first, ErrorCode::NewerVersion);
    EXPECT_EQ(refused(QByteArray(good).replace("\"records\":", "\"records\":9")).first, ErrorCode::NewerVersion);
    EXPECT_EQ(refused(QByteArray(good).replace("\"volunteer\":1", "\"volunteer\":2")).second,
              openJsonFault::miscounted);
    EXPECT_EQ(refused(good.chopped(5)).second, openJsonFault::notJson);
    EXPECT_EQ(refused(good + "x").second, openJsonFault::notJson);
    EXPECT_EQ(refused("{\"type\":\"FeatureCollection\"}").second, openJsonFault::notExport);
    EXPECT_EQ(refused("{\"entraide\":1,\"documents\":[7]}").second, openJsonFault::notJson);
    EXPECT_EQ(refused("{\"entraide\":1,\"documents\":[{\"_id\":\"\"}]}").second, openJsonFault::noDocument);
}

TEST_F(OpenJsonTest, shouldTakeMembersInAnyOrderAndOthersToo) {
    overwrite(path(u"hand.json"_s),
              " \n{ \"documents\" : [ { \"_id\":\"person:1\", \"given_name\" : \"L\\u00e9a\" } ,\n"
              "{\"_id\":\"person:2\"} ] , \"more\" : [ 1, {\"a\":\"]\"} ], \"entraide\": 1 }\n");
    const auto copy = copyOf(path(u"hand.json"_s));
    EXPECT_EQ(copy->count(EntityType::Person), 2);
    EXPECT_EQ(copy->body(u"person:1"_s)->value(u"given_name"_s), u"Léa"_s);
}

TEST_F(OpenJsonTest, shouldLeaveNothingWhenItIsCancelled) {
    fill(1500);
    struct Stopped {};
    const auto stop = [](qint64, qint64) { throw Stopped(); };
    EXPECT_THROW(writeOpenJson(*desk, path(u"never.json"_s), stop), Stopped);
    EXPECT_FALSE(QFile::exists(path(u"never.json"_s)));
    const QString file = exported();
    const auto other = newDesk(u"other.entraide"_s);
    EXPECT_THROW(readOpenJson(*other, file, OpenJsonInto::EmptyDesk, stop), Stopped);
    EXPECT_FALSE(holdsRecords(*other));
    qint64 last = 0;
    readOpenJson(*other, file, OpenJsonInto::EmptyDesk, [&](qint64 done, qint64 total) {
        EXPECT_GE(done, last);
        EXPECT_LE(done, total);
        last = done;
    });
    EXPECT_GT(last, 0);
}

/// A file that was cut or changed is refused or read; what was refused has changed nothing.
TEST_F(OpenJsonTest, shouldHoldOnChangedFiles) {
    fill(6);
    const QByteArray good = contents(exported());
    const auto other = newDesk(u"other.entraide"_s);
    std::minstd_rand chance(3);
    const auto below = [&](qsizetype end) { return static_cast<qsizetype>(chance() % static_cast<std::size_t>(end)); };
    struct TakenBack {};
    for (int i = 0; i < 400; ++i) {
        QByteArray bytes = good;
        switch (i % 4) {
        case 0:
            bytes.truncate(below(bytes.size()));
            break;
        case 1:
            bytes[below(bytes.size())] = static_cast<char>(chance());
            break;
        case 2:
            bytes.remove(below(bytes.size()), 1 + below(30));
            break;
        default:
            bytes.insert(below(bytes.size()), good.mid(below(good.size()), 1 + below(60)));
        }
        overwrite(path(u"changed.json"_s), bytes);
        try {
            other->write([&](Desk::Writer&) {
                readOpenJson(*other, path(u"changed.json"_s), OpenJsonInto::EmptyDesk);
                throw TakenBack();
            });
        } catch (const TakenBack&) {
        } catch (const Error& error) {
            EXPECT_TRUE(error.code() == ErrorCode::BadInput || error.code() == ErrorCode::NewerVersion) << error.what();
        }
        EXPECT_FALSE(holdsRecords(*other)) << i;
    }
}

} // namespace
} // namespace entraide::THIS_FILE
