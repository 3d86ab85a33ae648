// SPDX-License-Identifier: GPL-3.0-or-later
// A whole day's work on an encrypted desk by the real plainTextProgram, while every file that it makes is read along:
// beside the desk, in the folder for temporary files and in the user's own. None holds a word of what the desk holds.
// What somebody asks for in clear, a list, a sheet, an open copy, goes where they said, and is looked for there to see
// that the looking works.
#include "faults/kill_fixture.h"
#include "faults/watched_vfs.h"

#include <QDirIterator>
#include <QJsonArray>
#include <QSet>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using test::Victim;

const QString plainTextProgram = QStringLiteral(ENTRAIDE_CLI);
const QDate wednesday(2026, 11, 18);

/// Words that the desk holds, and the plainTextProgram's own for what it keeps.
const QList<QByteArray> needles{"Zquatrebourg",        "zquatrebourg", "Needlestreet",   "470991234",
                                "zneedle@example.org", "Needleremark", "needleremark",   "Needleneed",
                                "given_name",          "CREATE TABLE", "SQLite format 3"};

class PlainTextTest : public KillRounds {
protected:
    void SetUp() override {
        KillRounds::SetUp();
        for (const QString& name : {u"desk"_s, u"tmp"_s, u"home"_s})
            ASSERT_TRUE(QDir(folder.path()).mkpath(name));
        QByteArray list = "Prénom;Nom;Téléphone;E-mail;Rue;Code postal;Services\n";
        for (int i = 0; i < 400; ++i)
            list += "Inès;Zquatrebourg;0470 99 12 34;zneedle@example.org;Needlestreet " + QByteArray::number(i) +
                    ";1050;courses\n";
        overwrite(path(u"aside/list.csv"_s), list);
    }

    /// Needles in a file, as they are and as UTF-16.
    static QStringList hitsIn(const QByteArray& bytes) {
        QStringList hits;
        for (const QByteArray& needle : needles) {
            const QString text = QString::fromLatin1(needle);
            const QByteArray wide(reinterpret_cast<const char*>(text.utf16()), text.size() * 2);
            if (bytes.contains(needle) || bytes.contains(wide))
                hits.append(text);
        }
        return hits;
    }
    /// Reads whatever is there now; files come and go meanwhile.
    void look() {
        for (const QString& name : {u"desk"_s, u"tmp"_s, u"home"_s}) {
            QDirIterator files(path(name), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
            while (files.hasNext()) {
                const QString file = files.next();
                ++looks;
                m_seen.insert(file);
                for (const QString& hit : hitsIn(contents(file)))
                    found.insert(file.mid(folder.path().size() + 1) + u": "_s + hit);
            }
        }
    }
    std::unique_ptr<Victim> start(const QString& desk, const QStringList& command, const QString& output) const {
        const QStringList before{u"--today"_s, wednesday.toString(Qt::ISODate)};
        return std::make_unique<Victim>(plainTextProgram, before + onDesk(desk, command), outputFile(output),
                                        QStringList{u"TMPDIR="_s + path(u"tmp"_s), u"HOME="_s + path(u"home"_s),
                                                    u"XDG_CACHE_HOME="_s + path(u"home/cache"_s),
                                                    u"XDG_CONFIG_HOME="_s + path(u"home/config"_s),
                                                    u"XDG_DATA_HOME="_s + path(u"home/data"_s)});
    }
    /// One command to its end, looking all the time.
    QByteArray run(const QString& desk, const QStringList& command) {
        const auto victim = start(desk, command, u"plainTextProgram"_s);
        while (!victim->endsWithin(std::chrono::milliseconds(10)))
            look();
        look();
        EXPECT_EQ(victim->finish(), 0) << qPrintable(command.join(u' ')) << ": " << victim->errors().constData();
        return victim->output();
    }
    QString idOf(const QString& desk, const QString& type) {
        const QJsonObject listed = QJsonDocument::fromJson(run(desk, {u"list"_s, type, u"--limit"_s, u"1"_s})).object();
        return listed.value(u"items").toArray().first().toObject().value(u"id").toString();
    }

    qint64 looks = 0;
    QSet<QString> found;
    QSet<QString> m_seen;
};

TEST_F(PlainTextTest, shouldBeInNoFileOfAWholeDay) {
    const QString desk = path(u"desk/desk.entraide"_s);
    const QString other = path(u"desk/other.entraide"_s);
    PersonId asks;
    {
        const auto first = newDesk(u"desk/desk.entraide"_s);
        first->write([&](Desk::Writer& writer) {
            Person person;
            person.givenName = u"Zquatrebourg"_s;
            person.familyName = u"Zquatrebourg"_s;
            person.language = Language::French;
            person.address.postcode = u"1050"_s;
            person.position = {50.83, 4.37};
            Beneficiary helped;
            helped.person = asks = writer.save(person);
            helped.needs = u"Needleneed"_s;
            Request request;
            request.beneficiary = writer.save(helped);
            request.service = Service::Shopping;
            request.title = u"Needleneed"_s;
            request.when = {WhenKind::Fixed, wednesday.addDays(2), {}, {600, 660}, 0, {}};
            writer.save(request);
        });
        newDesk(u"desk/other.entraide"_s)->joinTeam(first->info().uuid);
    }
    look();
    run(desk, {u"import"_s, u"volunteers"_s, path(u"aside/list.csv"_s), u"--rejects"_s, path(u"aside/rejects.csv"_s)});
    EXPECT_TRUE(run(desk, {u"list"_s, u"volunteers"_s, u"--search"_s, u"zquatrebourg"_s, u"--limit"_s, u"1000"_s})
                    .contains("Zquatrebourg"));
    run(desk, {u"set"_s, idOf(desk, u"requests"_s), u"remark=Needleremark"_s});
    run(desk, {u"plan"_s, u"2026-W47"_s, u"--accept"_s});
    run(desk, {u"roster"_s, u"2026-W47"_s, u"--pdf"_s, path(u"aside/roster.pdf"_s), u"--level"_s, u"coordinator"_s});
    run(desk, {u"export"_s, u"--all"_s, path(u"aside/all.json"_s)});
    EXPECT_FALSE(hitsIn(contents(path(u"aside/all.json"_s))).isEmpty()) << "what was asked for in clear is in clear";
    run(desk, {u"backup"_s});
    {
        const auto server =
            start(desk, {u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--token-file"_s, tokenFile()}, u"server"_s);
        const QString url = server->firstObject().value(u"listening").toString();
        run(other, {u"sync"_s, url, u"--token-file"_s, tokenFile()});
        look();
    } // killed: its log stays
    look();
    run(other, {u"list"_s, u"volunteers"_s, u"--limit"_s, u"1000"_s});
    run(desk, {u"rebuild"_s});
    run(desk, {u"erase"_s, asks.toString(), u"--yes"_s});
    run(desk, {u"check"_s});
    EXPECT_THAT(QDir(path(u"tmp"_s)).entryList(QDir::AllEntries | QDir::Hidden | QDir::NoDotAndDotDot),
                testing::IsEmpty())
        << "nothing temporary stays";
    EXPECT_EQ(QStringList(found.cbegin(), found.cend()), QStringList());
    EXPECT_GT(m_seen.size(), 5);
    test::sayCounted("plain text in any file of an encrypted desk, files read", looks, found.size());
}

// What the test above would be worth if it could not fail.
TEST_F(PlainTextTest, shouldBeFoundWhereADeskIsNotEncrypted) {
    newSample(u"desk/sample.entraide"_s);
    run(path(u"desk/sample.entraide"_s), {u"import"_s, u"volunteers"_s, path(u"aside/list.csv"_s)});
    for (const char* word : {"Zquatrebourg", "zquatrebourg", "Needlestreet", "SQLite format 3"})
        EXPECT_TRUE(found.contains(u"desk/sample.entraide: "_s + QLatin1StringView(word)) ||
                    found.contains(u"desk/sample.entraide-wal: "_s + QLatin1StringView(word)))
            << word;
}

/// Remembers which files SQLite opens.
class OpenedFiles : public test::FileWatcher {
public:
    int before(const test::FileStep& step) override {
        if (step.op == test::FileOp::Open)
            m_names.insert(step.file);
        return 0;
    }
    const QSet<QString>& names() const { return m_names; }

private:
    QSet<QString> m_names;
};

TEST_F(PlainTextTest, shouldSortInMemoryHoweverMuchItIs) {
    newDesk(u"desk/desk.entraide"_s);
    OpenedFiles opened;
    const test::WatchedVfs vfs(opened);
    {
        const auto desk = reopened(u"desk/desk.entraide"_s);
        desk->database().execute("PRAGMA cache_size=20"); // pages: a step of any size spills
        desk->write([](Desk::Writer& writer) {
            for (int i = 0; i < 3000; ++i)
                writer.putBody(u"note:%1"_s.arg(i),
                               {{u"text"_s, QString(u"Needleremark %1 "_s.arg(i * 7919 % 3000)) + QString(900, u'x')}});
        });
        look();
        auto sorted = desk->database().prepare("SELECT body, upper(body) FROM rev ORDER BY 2, 1 DESC");
        int rows = 0;
        for (; sorted.step(); ++rows) {
            if (rows == 1500)
                look();
        }
        EXPECT_EQ(rows, 3000);
        sorted.reset();
        desk->rebuild();
        desk->database().rewriteFile();
        look();
    }
    EXPECT_EQ(QStringList(found.cbegin(), found.cend()), QStringList());
    for (const QString& name : opened.names())
        EXPECT_TRUE(name.contains(u"desk.entraide"_s)) << name.toStdString();
    test::sayCounted("plain text in any file of an encrypted desk, files read", looks, found.size());
}

} // namespace
} // namespace entraide::THIS_FILE
