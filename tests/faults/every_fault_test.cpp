// SPDX-License-Identifier: GPL-3.0-or-later
// Every way in which a desk is written, with each of its operations on files, and each piece of memory, refused in turn:
// the caller hears of it, and the desk is as it was or as it was to become.
#include "core/storage/storage_fixture.h"
#include "faults/failing_files.h"
#include "faults/failing_memory.h"
#include "faults/torture.h"
#include "interchange/importer.h"
#include "privacy/erasure.h"
#include "storage/desk_check.h"

#include <QDir>

namespace entraide {
namespace {

using namespace Qt::StringLiterals;
using test::FailingFiles;
using test::FailingMemory;
using test::FaultKind;

const QDate today(2026, 11, 29);

void put(Desk& desk, const QString& id, const QJsonObject& body) {
    desk.write([&](Desk::Writer& writer) { writer.putBody(id, body); });
}

/// One way of writing.
struct WritePath {
    const char* name;
    /// What is there before; without faults.
    std::function<void(Desk&)> prepare;
    std::function<void(Desk&, const QString& folder)> act;
    /// Whether all of it happened.
    std::function<bool(Desk&)> isDone;
};

const PersonId ann = PersonId::fromString(u"person:ann"_s).value();

void addAnn(Desk& desk) {
    put(desk, ann.toString(), {{u"given_name"_s, u"Ann"_s}, {u"family_name"_s, u"Peeters"_s}});
    put(desk, u"volunteer:ann"_s, {{u"person"_s, ann.toString()}});
    put(desk, u"note:one"_s, {{u"text"_s, u"Ann Peeters calls on Monday"_s}});
}

bool has(Desk& desk, const QString& id) {
    return desk.body(id).has_value();
}

const std::vector<WritePath>& writePaths() {
    static const std::vector<WritePath> paths{
        {"save", addAnn,
         [](Desk& desk, const QString&) {
             desk.write([&](Desk::Writer& writer) {
                 writer.putBody(u"person:ben"_s, {{u"given_name"_s, u"Ben"_s}, {u"remark"_s, QString(9'000, u'x')}});
                 writer.putBody(u"volunteer:ben"_s, {{u"person"_s, u"person:ben"_s}});
                 writer.putBody(u"note:one"_s, {{u"text"_s, u"Ben too"_s}});
             });
         },
         [](Desk& desk) { return has(desk, u"person:ben"_s) && has(desk, u"volunteer:ben"_s); }},
        {"remove", addAnn,
         [](Desk& desk, const QString&) {
             desk.write([&](Desk::Writer& writer) {
                 writer.removeDocument(u"note:one"_s);
                 writer.removeDocument(u"volunteer:ann"_s);
             });
         },
         [](Desk& desk) { return !has(desk, u"note:one"_s) && !has(desk, u"volunteer:ann"_s); }},
        {"undo", addAnn,
         [](Desk& desk, const QString&) {
             const ChangeSet set =
                 desk.write([&](Desk::Writer& writer) { writer.putBody(u"person:cas"_s, {{u"given_name"_s, u"C"_s}}); });
             desk.undo(set);
         },
         [](Desk& desk) {
             return has(desk, u"person:cas"_s) || desk.documents().documentCount() == 3; // one of two steps, or both
         }},
        {"erase", addAnn,
         [](Desk& desk, const QString&) {
             erasePerson(desk, ann, u"desk"_s, today.startOfDay());
             desk.finishErasing();
         },
         [](Desk& desk) {
             return desk.isErased(ann.toString()) && !has(desk, ann.toString()) &&
                    !desk.body(u"note:one"_s)->value(u"text"_s).toString().contains(u"Peeters"_s);
         }},
        {"import", addAnn,
         [](Desk& desk, const QString& folder) {
             ImportOptions options;
             options.today = today;
             importFile(desk, folder + u"/list.csv"_s, options);
         },
         [](Desk& desk) { return desk.count(EntityType::Person) == 4 && desk.count(EntityType::Volunteer) == 4; }},
        {"rebuild", addAnn, [](Desk& desk, const QString&) { desk.rebuild(); }, [](Desk&) { return true; }},
        {"another database", addAnn,
         [](Desk& desk, const QString&) { desk.makeDatabase(ScopeKind::Partner, QString(32, u'b')); },
         [](Desk& desk) { return desk.databases().size() == 2; }},
        {"a database less",
         [](Desk& desk) {
             addAnn(desk);
             desk.makeDatabase(ScopeKind::Partner, QString(32, u'b'));
         },
         [](Desk& desk, const QString&) { desk.removeDatabase(u"partner-"_s + QString(32, u'b')); },
         [](Desk& desk) { return desk.databases().size() == 1; }},
        {"join a team", addAnn, [](Desk& desk, const QString&) { desk.joinTeam(QString(32, u'c')); },
         [](Desk& desk) { return desk.info().uuid == QString(32, u'c') && has(desk, ann.toString()); }},
        {"fold the log in", addAnn,
         [](Desk& desk, const QString&) {
             put(desk, u"note:two"_s, {{u"text"_s, QString(20'000, u'x')}});
             desk.database().truncateLog();
         },
         [](Desk& desk) { return has(desk, u"note:two"_s); }},
        {"write the file anew", addAnn, [](Desk& desk, const QString&) { desk.database().rewriteFile(); },
         [](Desk&) { return true; }},
    };
    return paths;
}

void PrintTo(const WritePath& path, std::ostream* out) {
    *out << path.name;
}

/// What the file holds.
struct DeskState {
    QString team;
    QMap<QString, TypeDigest> documents;
    QStringList databases;

    static DeskState of(Desk& desk) {
        DeskState state{desk.info().uuid, desk.documents().digests(), {}};
        for (const Desk::DatabaseInfo& database : desk.databases())
            state.databases.append(database.name);
        return state;
    }
    friend bool operator==(const DeskState&, const DeskState&) = default;
};

bool isAFaultOfTheDisk(ErrorCode code) {
    return code == ErrorCode::Storage || code == ErrorCode::DiskFull || code == ErrorCode::NoPermission;
}

/// How far on to the next operation: each of the first, then ever wider apart, since the same places come again and
/// again; each when tortured.
qint64 stride(qint64 n) {
    return test::timesAsMuch() > 1 || n < 60 ? 1 : 1 + n / 20;
}

class EveryFaultTest : public StorageTest, public testing::WithParamInterface<WritePath> {
protected:
    void SetUp() override {
        ASSERT_TRUE(QDir(folder.path()).mkpath(u"before"_s));
        {
            const auto desk = newDesk(u"before/desk.entraide"_s);
            GetParam().prepare(*desk);
            before = DeskState::of(*desk);
        }
        overwrite(path(u"list.csv"_s), "Prénom;Nom;Téléphone;Code postal\nDora;Maes;0470 00 01 01;1050\n"
                                       "Eva;Claes;0470 00 01 02;1050\nFien;Wouters;0470 00 01 03;1060\n");
    }

    QString fresh() const {
        const QString at = path(u"now/desk.entraide"_s);
        QDir(path(u"now"_s)).removeRecursively();
        QDir(folder.path()).mkpath(u"now"_s);
        for (const QString& suffix : {u""_s, u".keys"_s})
            QFile::copy(path(u"before/desk.entraide"_s) + suffix, at + suffix);
        return at;
    }

    /// Once with the fault that \a arm makes and \a disarm ends. False when there was nothing left to fail.
    template <class Arm, class Disarm, class Failed>
    bool attempt(const std::string& where, const Arm& arm, const Disarm& disarm, const Failed& hasFailed) {
        const QString file = fresh();
        bool threw = false;
        {
            auto desk = Desk::open(file, key());
            arm();
            try {
                GetParam().act(*desk, folder.path());
            } catch (const Error& error) {
                threw = true;
                if (!isAFaultOfTheDisk(error.code()))
                    problem(where, u"said to be something else: "_s + error.detail());
            }
            const bool failed = hasFailed();
            desk.reset(); // the fault goes on, as a broken disk does
            disarm();
            if (!failed)
                return false;
        }
        try {
            const auto desk = Desk::open(file, key());
            const CheckReport report = checkDesk(*desk);
            if (!report.isSound())
                problem(where, report.problems.join(u'\n'));
            if (!threw && !GetParam().isDone(*desk))
                problem(where, u"nothing was said, and it is not done"_s);
            if (threw && DeskState::of(*desk) != before && !GetParam().isDone(*desk))
                problem(where, u"half of it is done"_s);
        } catch (const Error& error) {
            problem(where, u"it does not open any more: "_s + error.detail());
        }
        ++tried;
        return true;
    }

    void problem(const std::string& where, const QString& what) {
        ++wrong;
        if (wrong <= 5)
            ADD_FAILURE() << where << ": " << what.toStdString();
    }

    DeskState before;
    qint64 tried = 0;
    qint64 wrong = 0;
};

INSTANTIATE_TEST_SUITE_P(Paths, EveryFaultTest, testing::ValuesIn(writePaths()));

TEST_P(EveryFaultTest, shouldTellOfEachRefusedOperationAndLoseNothing) {
    FailingFiles files;
    const test::WatchedVfs vfs(files);
    for (const FaultKind kind : {FaultKind::Broken, FaultKind::Full}) {
        for (const bool forGood : {false, true}) {
            const std::string how = std::string(kind == FaultKind::Full ? "full" : "broken") + (forGood ? " for good" : " once");
            bool more = true;
            for (qint64 n = 0; more; n += stride(n)) {
                more = attempt(how + " at " + std::to_string(n), [&] { files.failAt(n, kind, forGood); },
                               [&] { files.stop(); }, [&] { return files.hasFailed(); });
            }
        }
    }
    test::sayCounted("a disk that is broken or full, at every operation", tried, wrong);
    EXPECT_GT(tried, 10);
}

TEST_P(EveryFaultTest, shouldTellOfEachRefusedPieceOfMemoryAndLoseNothing) {
    for (const bool forGood : {false, true}) {
        bool more = true;
        for (qint64 n = 0; more; n += stride(n)) {
            more = attempt("memory " + std::to_string(n), [&] { FailingMemory::failAt(n, forGood); },
                           [] { FailingMemory::stop(); }, [] { return FailingMemory::hasFailed(); });
        }
    }
    test::sayCounted("no memory, at every request", tried, wrong);
    EXPECT_GT(tried, 10);
}

// ---- opening, making, upgrading -----------------------------------------------------------------------------------

class FaultyOpeningTest : public StorageTest {
protected:
    template <class Act, class Check> void atEachOperation(const char* what, const Act& act, const Check& check) {
        FailingFiles files;
        const test::WatchedVfs vfs(files);
        qint64 tried = 0;
        for (const FaultKind kind : {FaultKind::Broken, FaultKind::Full}) {
            for (const bool forGood : {false, true}) {
                for (qint64 n = 0;; n += stride(n)) {
                    SCOPED_TRACE(n);
                    bool threw = false;
                    const QTemporaryDir where;
                    act(where.path(), [&] { files.failAt(n, kind, forGood); }, &threw);
                    const bool failed = files.hasFailed();
                    files.stop();
                    if (!failed)
                        break;
                    ++tried;
                    check(where.path(), threw);
                    if (HasFailure())
                        return;
                }
            }
        }
        test::sayCounted(std::string("a disk that is broken or full, ") + what, tried, 0);
        EXPECT_GT(tried, 10);
    }
    template <class F> static bool throwsOfTheDisk(F&& f) {
        try {
            f();
            return false;
        } catch (const Error& error) {
            EXPECT_TRUE(isAFaultOfTheDisk(error.code())) << error.detail().toStdString();
            return true;
        }
    }
};

TEST_F(FaultyOpeningTest, shouldLeaveNothingOfADeskThatCouldNotBeMade) {
    atEachOperation(
        "while a desk is made",
        [&](const QString& folder, const auto& arm, bool* threw) {
            arm();
            *threw = throwsOfTheDisk([&] { Desk::create(folder + u"/new.entraide"_s, key(), u"P"_s, false); });
        },
        [&](const QString& folder, bool threw) {
            if (threw)
                EXPECT_THAT(QDir(folder).entryList(QDir::Files), testing::IsEmpty());
            else
                EXPECT_TRUE(checkDesk(*Desk::open(folder + u"/new.entraide"_s, key())).isSound());
        });
}

TEST_F(FaultyOpeningTest, shouldOpenADeskLaterThatCouldNotBeOpened) {
    {
        const auto desk = newDesk();
        addAnn(*desk);
    }
    atEachOperation(
        "while a desk is opened",
        [&](const QString& folder, const auto& arm, bool* threw) {
            for (const QString& suffix : {u""_s, u".keys"_s})
                QFile::copy(path(u"desk.entraide"_s) + suffix, folder + u"/desk.entraide"_s + suffix);
            arm();
            *threw = throwsOfTheDisk([&] { Desk::open(folder + u"/desk.entraide"_s, key()); });
        },
        [&](const QString& folder, bool) {
            const auto desk = Desk::open(folder + u"/desk.entraide"_s, key());
            EXPECT_TRUE(has(*desk, ann.toString()));
            EXPECT_TRUE(checkDesk(*desk).isSound());
        });
}

} // namespace
} // namespace entraide
