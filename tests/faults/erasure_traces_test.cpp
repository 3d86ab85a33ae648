// SPDX-License-Identifier: GPL-3.0-or-later
// A person in every place where a person can stand, erased by the real program: no byte of it is left in the pages, the
// log and the full text of the desk, in its copies, at the desk it exchanges with and in that one's copies, in a folder
// for temporary files, in an open copy made afterwards. Open copies and papers that somebody asked for before lie where
// they put them: the program does not know them any more and cannot reach them.
#include "backups/copy_cleaning.h"
#include "core/privacy/needle_desk.h"
#include "faults/kill_fixture.h"

#include <QDirIterator>
#include <QTimeZone>

namespace entraide::THIS_FILE {
namespace {

using test::Victim;

const QString program = QStringLiteral(ENTRAIDE_CLI);

class ErasureTraces : public KillRounds {
protected:
    void SetUp() override {
        KillRounds::SetUp();
        for (const QString& name : {u"here"_s, u"there"_s, u"tmp"_s, u"home"_s})
            ASSERT_TRUE(QDir(folder.path()).mkpath(name));
    }
    std::unique_ptr<Victim> start(const QString& desk, const QStringList& command, const QString& output) const {
        const QStringList before{u"--desk"_s,
                                 desk,
                                 u"--json"_s,
                                 u"--lang"_s,
                                 u"en"_s,
                                 u"--today"_s,
                                 NeedleDesk::today.toString(Qt::ISODate)};
        return std::make_unique<Victim>(program, before + command, outputFile(output),
                                        QStringList{u"TMPDIR="_s + path(u"tmp"_s), u"HOME="_s + path(u"home"_s)});
    }
    void run(const QString& desk, const QStringList& command) const {
        const auto victim = start(desk, command, u"program"_s);
        EXPECT_EQ(victim->finish(), 0) << qPrintable(command.join(u' ')) << ": " << victim->errors().constData();
    }
    void exchange() const {
        const auto server =
            start(here, {u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--token-file"_s, tokenFile()}, u"server"_s);
        const QString url = server->firstObject().value("listening"_L1).toString();
        run(there, {u"sync"_s, url, u"--token-file"_s, tokenFile()});
    }
    /// What is found where; the program's answers to whoever asked are no place.
    QMap<QString, QStringList> traces(const Needles& needles) const {
        QMap<QString, QStringList> found;
        QDirIterator files(folder.path(), QDir::Files | QDir::Hidden, QDirIterator::Subdirectories);
        while (files.hasNext()) {
            const QString file = files.next();
            if (!file.startsWith(path(u"aside"_s)))
                found.insert(file.mid(folder.path().size() + 1), needles.in(contents(file)));
        }
        for (const QString& desk : {here, there})
            found.insert(u"what a peer could get of "_s + QFileInfo(desk).baseName(),
                         needles.in(everythingServed(*Desk::open(desk, {}))));
        return found;
    }

    const QString here = path(u"here/here.entraide"_s);
    const QString there = path(u"there/there.entraide"_s);
};

TEST_F(ErasureTraces, shouldBeNowhere) {
    Needles needles;
    PersonId person;
    {
        const auto desk = newSample(u"here/here.entraide"_s);
        const NeedleDesk data(*desk);
        needles = data.needles;
        person = data.person;
        newSample(u"there/there.entraide"_s)->joinTeam(desk->info().uuid);
    }
    ASSERT_GE(needles.all().size(), 50);
    run(here, {u"backup"_s});
    exchange();
    run(there, {u"backup"_s});
    const auto before = traces(needles);
    int places = 0;
    for (const QStringList& found : before)
        places += found.size() > 30;
    ASSERT_GE(places, 6) << "two desks, a copy of each, and what each gives: there was something to find";

    run(here, {u"erase"_s, person.toString(), u"--yes"_s});
    exchange();
    {
        const auto desk = Desk::open(there, {}); // as its window does when it is opened next
        EXPECT_TRUE(desk->finishErasing());
        const CleaningReport report = cleanCopies(*desk, QDateTime(NeedleDesk::today, QTime(12, 0), QTimeZone::UTC));
        EXPECT_TRUE(report.left.isEmpty());
    }
    run(here, {u"export"_s, u"--all"_s, path(u"here/all.json"_s)});

    const auto after = traces(needles);
    for (const QString& name : before.keys()) {
        EXPECT_TRUE(after.contains(name) || name.endsWith("-wal"_L1) || name.endsWith("-shm"_L1))
            << "no longer looked at: " << name.toStdString();
    }
    qint64 hits = 0;
    for (auto it = after.cbegin(); it != after.cend(); ++it) {
        hits += it->size();
        EXPECT_EQ(*it, QStringList()) << "in " << it.key().toStdString();
    }
    test::sayCounted("erasure: needles in pages, log, full text, copies, peers, exports, temporary files",
                     after.size() * needles.all().size(), hits);
    for (const QString& desk : {here, there})
        EXPECT_EQ(checkDesk(*Desk::open(desk, {})).problems, QStringList());
}

} // namespace
} // namespace entraide::THIS_FILE
