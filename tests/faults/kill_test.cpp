// SPDX-License-Identifier: GPL-3.0-or-later
// The command line, killed while it takes edits, imports and replicates: what it acknowledged is there again, and
// nothing is half there.
#include "faults/kill_fixture.h"
#include "interchange/importer.h"

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;
using test::Dice;
using test::HttpTalk;
using test::KillWindow;
using test::Microseconds;
using test::upTo;
using test::Victim;

const QString killProgram = QStringLiteral(ENTRAIDE_CLI);

// ---- edits over HTTP ----------------------------------------------------------------------------------------------

struct Edit {
    QByteArray method;
    QString id;
    QJsonObject body; ///< with its _rev, as it is sent
};

/// What a served desk has said is stored.
class Journal {
public:
    explicit Journal(Desk& desk) {
        for (const QString& id : desk.documents().idsBeginning(u"person:"_s))
            m_entries.insert(id, {desk.documents().revision(id)->rev, *desk.body(id)});
    }

    Edit next(Dice& dice) {
        const bool isNew = m_entries.isEmpty() || dice() % 2 == 0;
        const QStringList ids = m_entries.keys();
        const QString id = isNew ? u"person:new%1"_s.arg(++m_made)
                                 : ids[static_cast<qsizetype>(dice() % static_cast<quint64>(ids.size()))];
        QJsonObject body{{u"given_name"_s, u"Edit %1"_s.arg(dice() % 1000)},
                         {u"family_name"_s, id},
                         {u"remark"_s, QString(static_cast<qsizetype>(dice() % 3000), u'x')}};
        if (!isNew)
            body.insert(u"_rev"_s, m_entries.value(id).rev.toString());
        return {"PUT", id, body};
    }
    bool acknowledge(const Edit& edit, const HttpTalk::Answer& answer) {
        const auto rev = RevisionId::fromString(answer.body.value("rev"_L1).toString());
        if (answer.status != 201 || !rev)
            return false;
        QJsonObject body = edit.body;
        body.remove(u"_rev"_s);
        m_entries.insert(edit.id, {*rev, body});
        return true;
    }
    /// \a underWay: sent, and never answered.
    QString lostFrom(Desk& desk, const Edit& underWay) const {
        for (auto it = m_entries.cbegin(); it != m_entries.cend(); ++it) {
            const auto known = desk.documents().revision(it.key(), it->rev);
            const auto winner = desk.documents().revision(it.key());
            if (!known || !winner)
                return it.key() + u": the acknowledged revision is not there"_s;
            const bool isNewer = it.key() == underWay.id && winner->rev.generation == it->rev.generation + 1;
            if (winner->rev != it->rev && !isNewer)
                return it.key() + u": something else stands on top"_s;
            if (!isNewer && winner->body != it->body)
                return it.key() + u": it says something else than was sent"_s;
        }
        const qint64 most = m_entries.size() + (m_entries.contains(underWay.id) ? 0 : 1);
        const qint64 there = desk.count(EntityType::Person);
        return there < m_entries.size() || there > most ? u"%1 people instead of %2"_s.arg(there).arg(m_entries.size())
                                                        : QString();
    }

private:
    struct Entry {
        RevisionId rev;
        QJsonObject body;
    };
    QMap<QString, Entry> m_entries;
    int m_made = 0;
};

class KilledEditing : public KillRounds, public testing::WithParamInterface<int> {
protected:
    void SetUp() override {
        KillRounds::SetUp();
        const auto desk = newDesk();
        desk->write([](Desk::Writer& writer) {
            for (int i = 0; i < 20; ++i)
                writer.putBody(u"person:%1"_s.arg(i), {{u"given_name"_s, u"Ann"_s}, {u"remark"_s, QString(500, u'x')}});
        });
        database = desk->documents().databaseName();
    }

    QString killOne(Dice& dice) {
        const QString file = freshFolder() + u"/desk.entraide"_s;
        copyDesk(path(u"desk.entraide"_s), file);
        Journal journal(*Desk::open(file, key()));
        Victim server(killProgram,
                      onDesk(file, {u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--token-file"_s, tokenFile()}),
                      outputFile());
        const QString url = server.firstObject().value("listening"_L1).toString();
        if (url.isEmpty())
            return u"it does not serve: "_s + QString::fromUtf8(server.errors());
        HttpTalk talk(url, token);
        Microseconds usual = std::chrono::milliseconds(3); // for one edit
        Edit edit;
        for (auto left = dice() % 25;; --left) {
            edit = journal.next(dice);
            const Microseconds before = server.age();
            talk.send(edit.method, u'/' + database + u'/' + edit.id, edit.body);
            if (left == 0)
                break;
            const auto answer = talk.answer();
            if (!answer || !journal.acknowledge(edit, *answer))
                return u"it did not take an edit: "_s + QString::fromUtf8(server.errors());
            usual = server.age() - before;
        }
        server.endsWithin(upTo(2 * usual, dice));
        server.kill();
        if (const auto answer = talk.answer(50); answer && journal.acknowledge(edit, *answer))
            edit = {};         // said just before the end
        if (dice() % 3 == 0) { // and once more, while the next one picks itself up
            Victim again(killProgram, onDesk(file, {u"check"_s}), outputFile());
            again.endsWithin(upTo(std::chrono::milliseconds(150), dice));
            again.kill();
        }
        return wrongWith(file, [&](Desk& desk) { return journal.lostFrom(desk, edit); });
    }

    QString database;
};

INSTANTIATE_TEST_SUITE_P(Parts, KilledEditing, testing::Range(0, 2));

TEST_P(KilledEditing, shouldKeepEveryAcknowledgedEdit) {
    rounds("while it edits", static_cast<quint64>(1'000'000 * (GetParam() + 1)), 36,
           [&](Dice& dice) { return killOne(dice); });
}

// ---- imports ------------------------------------------------------------------------------------------------------

class KilledImporting : public KillRounds {
protected:
    static constexpr int before = 40;

    void SetUp() override {
        KillRounds::SetUp();
        newDesk();
        const QString first = people(0, before);
        importFile(*reopened(), first, options());
    }
    static ImportOptions options() {
        ImportOptions options;
        options.today = QDate(2026, 11, 29);
        return options;
    }
    QString people(int from, int count) const {
        QByteArray text = "Prénom;Nom;Téléphone;E-mail;Code postal\n";
        for (int i = from; i < from + count; ++i) {
            const QByteArray n = QByteArray::number(i);
            text += "Inès;Exemple" + n + ";0470" + QByteArray::number(100'000 + i) + ";i" + n + "@example.org;1050\n";
        }
        const QString file = path(u"aside/people.csv"_s);
        overwrite(file, text);
        return file;
    }
    Victim importing(const QString& file, const QString& list) const {
        return Victim(killProgram, onDesk(file, {u"import"_s, u"volunteers"_s, list}), outputFile());
    }
};

TEST_F(KilledImporting, shouldHaveAllOfAFileOrNoneOfIt) {
    constexpr int rows = 200;
    const QString base = path(u"desk.entraide"_s);
    KillWindow window;
    {
        const QString file = freshFolder() + u"/desk.entraide"_s;
        copyDesk(base, file);
        Victim undisturbed = importing(file, people(before, rows));
        window = KillWindow::of(undisturbed, writesTo(file));
        ASSERT_EQ(undisturbed.finish(), 0) << undisturbed.errors().constData();
    }
    rounds("while it imports", 3'000'000, 36, [&](Dice& dice) -> QString {
        const QString file = freshFolder() + u"/desk.entraide"_s;
        copyDesk(base, file);
        const int count = rows / 2 + static_cast<int>(dice() % rows);
        const QString list = people(before, count);
        Victim victim = importing(file, list);
        window.strike(victim, writesTo(file), dice);
        const bool acknowledged = victim.output().endsWith('\n');
        return wrongWith(file, [&](Desk& desk) -> QString {
            const qint64 there = desk.count(EntityType::Volunteer);
            if (there != before && there != before + count)
                return u"half of the file is there: %1 of %2"_s.arg(there - before).arg(count);
            if (acknowledged && there == before)
                return u"it said that it was done, and nothing is there"_s;
            const ImportReport again = importFile(desk, list, options());
            if (again.counts.fresh != before + count - there || again.counts.suspected != 0)
                return u"importing again made %1 anew"_s.arg(again.counts.fresh);
            return desk.count(EntityType::Volunteer) != before + count ? u"there are doubles"_s
                                                                       : checkDesk(desk).problems.join(u'\n');
        });
    });
}

// ---- exchanges ----------------------------------------------------------------------------------------------------

class KilledReplicating : public KillRounds, public testing::WithParamInterface<int> {
protected:
    using Bodies = QMap<QString, QJsonObject>;

    void SetUp() override {
        KillRounds::SetUp();
        const auto first = newDesk(u"first.entraide"_s);
        const auto second = newDesk(u"second.entraide"_s);
        second->joinTeam(first->info().uuid);
        Dice dice(1);
        write(*first, u"person:first"_s, 160, dice);
        write(*second, u"person:second"_s, 90, dice);
    }

    /// New documents and edits, all of this desk's own, so that there is nothing to choose afterwards.
    static void write(Desk& desk, const QString& prefix, int count, Dice& dice) {
        desk.write([&](Desk::Writer& writer) {
            for (int i = 0; i < count; ++i)
                writer.putBody(
                    prefix + QString::number(dice() % 200),
                    {{u"given_name"_s, u"Edit %1"_s.arg(dice() % 100'000)}, {u"remark"_s, QString(400, u'x')}});
        });
    }
    static Bodies bodiesOf(Desk& desk, const QString& prefix) {
        Bodies bodies;
        for (const QString& id : desk.documents().idsBeginning(prefix))
            bodies.insert(id, *desk.body(id));
        return bodies;
    }
    static QString lost(Desk& desk, const Bodies& promised) {
        for (auto it = promised.cbegin(); it != promised.cend(); ++it) {
            if (desk.body(it.key()) != std::optional(it.value()))
                return it.key() + u" is not there, or not as it was"_s;
        }
        return {};
    }
    std::unique_ptr<Victim> serve(const QString& file) const {
        return std::make_unique<Victim>(
            killProgram, onDesk(file, {u"serve"_s, u"--listen"_s, u"127.0.0.1:0"_s, u"--token-file"_s, tokenFile()}),
            outputFile(u"server"_s));
    }
    Victim sync(const QString& file, Victim& server) const {
        const QString url = server.firstObject().value("listening"_L1).toString();
        return Victim(killProgram, onDesk(file, {u"sync"_s, url, u"--token-file"_s, tokenFile()}),
                      outputFile(u"client"_s));
    }

    QString killOne(const KillWindow& window, Dice& dice) {
        const QString at = freshFolder();
        const QString here = at + u"/first.entraide"_s;
        const QString there = at + u"/second.entraide"_s;
        copyDesk(path(u"first.entraide"_s), here);
        copyDesk(path(u"second.entraide"_s), there);
        Bodies promisedHere;
        Bodies promisedThere;
        {
            const auto first = Desk::open(here, key());
            write(*first, u"person:first"_s, 20, dice);
            promisedHere = bodiesOf(*first, u"person:"_s);
            const auto second = Desk::open(there, key());
            write(*second, u"person:second"_s, 20, dice);
            promisedThere = bodiesOf(*second, u"person:"_s);
        }
        auto server = serve(here);
        {
            Victim client = sync(there, *server);
            if (dice() % 8 == 0) {
                client.endsWithin(upTo(window.until, dice));
            } else {
                client.waitUntil(writesTo(there));
                client.endsWithin(upTo(window.length, dice));
            }
            const bool killServer = dice() % 2 == 0;
            if (killServer)
                server->kill();
            else
                client.kill();
            client.finish(); // it notices that the other is gone
        }
        for (const auto& [file, promised] : {std::pair{here, &promisedHere}, {there, &promisedThere}}) {
            // The one that goes on is used by two programs meanwhile, as it may be.
            if (const QString problem = wrongWith(file, [&](Desk& desk) { return lost(desk, *promised); });
                !problem.isEmpty())
                return QFileInfo(file).baseName() + u": "_s + problem;
        }
        if (server->hasEnded())
            server = serve(here);
        Victim whole = sync(there, *server);
        if (whole.finish() != 0)
            return u"the exchange afterwards failed: "_s + QString::fromUtf8(whole.errors());
        server->kill();
        promisedHere.insert(promisedThere);
        for (const QString& file : {here, there}) {
            const QString problem = wrongWith(file, [&](Desk& desk) {
                return bodiesOf(desk, u"person:"_s) == promisedHere ? QString() : u"the two are not equal"_s;
            });
            if (!problem.isEmpty())
                return QFileInfo(file).baseName() + u", after the exchange: "_s + problem;
        }
        return {};
    }
};

INSTANTIATE_TEST_SUITE_P(Parts, KilledReplicating, testing::Range(0, 2));

TEST_P(KilledReplicating, shouldLoseNothingOnEitherSideAndEndEqual) {
    const QString there = freshFolder() + u"/second.entraide"_s;
    copyDesk(path(u"second.entraide"_s), there);
    const QString here = path(u"round/first.entraide"_s);
    copyDesk(path(u"first.entraide"_s), here);
    KillWindow window;
    {
        const auto server = serve(here);
        Victim undisturbed = sync(there, *server);
        window = KillWindow::of(undisturbed, writesTo(there));
        ASSERT_EQ(undisturbed.finish(), 0) << undisturbed.errors().constData();
    }
    rounds("while it replicates", static_cast<quint64>(4'000'000 + 1'000'000 * GetParam()), 18,
           [&](Dice& dice) { return killOne(window, dice); });
}

} // namespace
} // namespace entraide::THIS_FILE
