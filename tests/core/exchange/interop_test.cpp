// SPDX-License-Identifier: GPL-3.0-or-later
// A served desk and PouchDB 9, which nobody here wrote.
#include "core/exchange/exchange_fixture.h"
#include "storage/queries.h"

#include <QFileInfo>
#include <QProcess>

using namespace Qt::StringLiterals;

namespace entraide::exchange::THIS_FILE {

namespace {

class Interop : public testing::Test {
protected:
    void SetUp() override {
        ASSERT_TRUE(QFileInfo::exists(scripts + u"/node_modules/pouchdb-core"_s))
            << "install the locked packages first: npm ci in tests/interop (./dev test does)";
        url = test.serve("a token");
        url.setUserName(u"desk"_s);
        url.setPassword(u"a token"_s);
        url.setPath(u'/' + test.service().databaseName());
    }

    QJsonObject pouch(const QStringList& arguments) {
        QProcess node;
        node.setWorkingDirectory(scripts);
        node.start(u"node"_s, QStringList{u"pouch.mjs"_s} + arguments);
        QEventLoop loop;
        QObject::connect(&node, &QProcess::finished, &loop, &QEventLoop::quit);
        QTimer::singleShot(120'000, &loop, &QEventLoop::quit);
        loop.exec();
        EXPECT_EQ(node.exitCode(), 0) << node.readAllStandardError().constData();
        return QJsonDocument::fromJson(node.readAllStandardOutput()).object();
    }

    QString address() const { return url.toString(QUrl::FullyEncoded); }

    const QString scripts = QStringLiteral(ENTRAIDE_SOURCE_DIR "/tests/interop");
    TestDesk test{u"desk"_s};
    QUrl url;
};

TEST_F(Interop, shouldTakeAPushOfPouchDB) {
    const QJsonObject pushed = pouch({u"push"_s, address(), u"500"_s});
    EXPECT_EQ(pushed.value("written"_L1).toInt(), 500);
    EXPECT_EQ(pushed.value("failures"_L1).toInt(-1), 0);
    EXPECT_EQ(test.desk->count(EntityType::Note), 500);
    EXPECT_EQ(test.textOf(*NoteId::fromString(u"note:pouch-000007"_s)), u"Note 7 é"_s);
}

TEST_F(Interop, shouldGiveEverythingToAPullOfPouchDB) {
    test.desk->write([](Desk::Writer& writer) {
        for (int i = 0; i < 500; ++i) {
            Note note;
            note.text = u"Note %1 é"_s.arg(i);
            writer.save(note);
        }
    });
    const NoteId gone = test.addNote(u"gone"_s);
    test.desk->write([&](Desk::Writer& writer) { writer.remove(gone); });
    const QJsonObject pulled = pouch({u"pull"_s, address()});
    EXPECT_EQ(pulled.value("count"_L1).toInt(), 500);
    EXPECT_EQ(pulled.value("failures"_L1).toInt(-1), 0);
}

TEST_F(Interop, shouldTakeAnEditMadeElsewhere) {
    const NoteId id = test.addNote(u"before"_s);
    pouch({u"edit"_s, address(), id.toString()});
    EXPECT_EQ(test.textOf(id), u"changed by the other program"_s);
    EXPECT_TRUE(test.desk->queries().conflicts().isEmpty());
}

TEST_F(Interop, shouldKeepAConflictThatPouchDBMade) {
    const NoteId id = test.addNote(u"first"_s);
    test.editNote(id, [](Note& note) { note.text = u"second"_s; });
    pouch({u"conflict"_s, address(), id.toString()});
    EXPECT_EQ(test.desk->documents().leaves(id.toString()).size(), 2);
    const QJsonObject pulled = pouch({u"pull"_s, address()});
    EXPECT_EQ(pulled.value("conflicted"_L1).toArray().first().toString(), id.toString())
        << "both programs agree that there are two versions";
}

TEST_F(Interop, shouldFeedAPouchDBThatListens) {
    QProcess node;
    node.setWorkingDirectory(scripts);
    QByteArray output;
    QEventLoop loop;
    const QString id = u"note:live"_s;
    QObject::connect(&node, &QProcess::readyReadStandardError, &loop, [&] {
        QTimer::singleShot(500, &loop, [&] {
            test.desk->write([&](Desk::Writer& writer) { writer.putBody(id, {{"text"_L1, "news"_L1}}); });
        });
    });
    QObject::connect(&node, &QProcess::finished, &loop, &QEventLoop::quit);
    QTimer::singleShot(60'000, &loop, &QEventLoop::quit);
    node.start(u"node"_s, {u"pouch.mjs"_s, u"live"_s, address(), id});
    loop.exec();
    EXPECT_EQ(QJsonDocument::fromJson(node.readAllStandardOutput()).object().value("id"_L1).toString(), id);
    node.kill();
    node.waitForFinished();
}

} // namespace
} // namespace entraide::exchange::THIS_FILE
