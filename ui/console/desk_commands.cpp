// SPDX-License-Identifier: GPL-3.0-or-later
// new, rebuild, check, export: the desk as a file.
#include "domain/erasure_rules.h"
#include "domain/schema.h"
#include "sample/sample_desk.h"
#include "storage/desk_check.h"
#include "storage/open_json.h"
#include "storage/queries.h"
#include "storage/vault.h"
#include "ui/console/commands.h"
#include "ui/console/console_words.h"
#include "ui/words/audit_words.h"
#include "ui/words/open_json_words.h"
#include "ui/words/vocabulary_words.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace entraide::console {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array sampleOnly{"volunteers"_L1, "requests"_L1, "postings"_L1, "seed"_L1};
constexpr int mostPeople = 1'000'000;

void removeDesk(const QString& file) {
    for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(file + suffix);
    QFile::remove(Vault::fileFor(file));
}

/// By type, those of which there are any; the types a sample is asked for by number always.
QJsonObject countsOf(const Desk& desk) {
    constexpr std::array always{EntityType::Volunteer, EntityType::Request, EntityType::Posting};
    QJsonObject counts;
    for (const EntityType type : enumValues<EntityType>()) {
        const qint64 count = desk.count(type);
        if (count > 0 || std::ranges::find(always, type) != always.end())
            counts.insert(enumName(type), count);
    }
    return counts;
}

void sayCounts(Session& session, const Desk& desk) {
    QStringList parts;
    for (const EntityType type : enumValues<EntityType>()) {
        if (const qint64 count = desk.count(type))
            parts.append(counted(type, static_cast<int>(count)));
    }
    if (!parts.isEmpty())
        session.out.line(parts.join(u", "_s));
}

/// The desk bears the name of the one that was exported, unless another was asked for.
void takeExport(Desk& desk, const QString& from, bool isNamed) {
    const OpenJsonDone done = readOpenJson(desk, from, OpenJsonInto::EmptyDesk);
    if (!isNamed && !done.name.isEmpty())
        desk.rename(done.name);
}

/// The folder of the usual place is made; any other is the user's to make.
void makeUsualFolder(const Session& session) {
    const QString folder = QFileInfo(session.deskFile()).path();
    if (session.line.desk.isEmpty() && !QDir().mkpath(folder))
        throw Error(ErrorCode::NoPermission, folder);
}

} // namespace

ExitStatus runNew(Session& session) {
    const CommandLine& line = session.line;
    const bool sample = line.has("sample"_L1);
    for (const QLatin1StringView option : sampleOnly) {
        if (!sample && line.has(option))
            return session.fail(ExitStatus::Usage,
                                ConsoleWords::tr("--%1 is for a sample desk: add --sample.").arg(option));
    }
    if (!sample && line.passphraseFile.isEmpty())
        return session.fail(ExitStatus::Usage,
                            ConsoleWords::tr("A desk is encrypted: give its passphrase with --passphrase-file. Only a "
                                             "sample desk (--sample) may be without."));
    SampleSize size;
    const auto volunteers = session.number("volunteers"_L1, size.volunteers, 0, mostPeople);
    const auto requests = session.number("requests"_L1, size.requests, 0, mostPeople);
    const auto postings = session.number("postings"_L1, size.postings, 0, 10'000);
    const auto seed = session.number("seed"_L1, 1, 0, std::numeric_limits<int>::max());
    if (!volunteers || !requests || !postings || !seed)
        return ExitStatus::Usage;
    size = {*volunteers, *requests, *postings, static_cast<std::uint64_t>(*seed)};
    const QString name = line.has("name"_L1) ? line.value("name"_L1)
                         : sample            ? ConsoleWords::tr("Sample desk")
                                             : ConsoleWords::tr("Desk");
    const QString from = line.value("from-json"_L1);
    if (!from.isEmpty() && sample)
        return session.fail(
            ExitStatus::Usage,
            ConsoleWords::tr("A sample desk holds invented people: leave out --sample, or --from-json."));
    makeUsualFolder(session);
    const QString file = session.deskFile();
    auto desk = Desk::create(file, {session.passphrase()}, name, sample);
    try {
        if (sample)
            fillSample(*desk, size, session.today.now);
        if (!from.isEmpty())
            takeExport(*desk, from, line.has("name"_L1));
    } catch (const Error& error) {
        desk.reset();
        removeDesk(file);
        if (from.isEmpty())
            throw;
        return session.fail(exitStatusOf(error.code()), openJsonText(error));
    } catch (...) {
        desk.reset();
        removeDesk(file);
        throw;
    }
    session.out.object({{u"desk"_s, QFileInfo(file).absoluteFilePath()},
                        {u"name"_s, desk->info().name},
                        {u"uuid"_s, desk->info().uuid},
                        {u"sample"_s, sample},
                        {u"encrypted"_s, desk->info().encrypted},
                        {u"counts"_s, countsOf(*desk)}});
    session.out.line(ConsoleWords::tr("Made %1: %2.").arg(QDir::toNativeSeparators(file), desk->info().name));
    if (!desk->info().encrypted)
        session.out.line(
            ConsoleWords::tr("It has no passphrase and is not encrypted: never write real people into it."));
    sayCounts(session, *desk);
    return ExitStatus::Done;
}

ExitStatus runRebuild(Session& session) {
    QElapsedTimer timer;
    timer.start();
    Desk& desk = session.desk();
    desk.rebuild();
    const QJsonObject counts = countsOf(desk);
    session.out.object({{u"rebuilt"_s, counts}, {u"milliseconds"_s, timer.elapsed()}});
    session.out.line(ConsoleWords::tr("Every table was made again from the documents."));
    sayCounts(session, desk);
    return ExitStatus::Done;
}

namespace {

/// What this version cannot read, and references that lead to a document that is not here (to be expected while an
/// exchange is under way): worth knowing, and no fault of the file.
struct Curiosities {
    QJsonArray unreadable;
    qint64 missing = 0;
};

Curiosities curiositiesOf(const Desk& desk) {
    Curiosities found;
    for (const EntitySchema& schema : allSchemas()) {
        desk.forEachBody(schema.type, [&](const QString& id, const QJsonObject& body) {
            if (const QStringList fields = schema.unreadable(body); !fields.isEmpty())
                found.unreadable.append(QJsonObject{{u"id"_s, id}, {u"fields"_s, QJsonArray::fromStringList(fields)}});
            for (const FieldSchema& field : schema.fields) {
                if (field.kind != FieldKind::Reference)
                    continue;
                const QString other = valueAt(body, field.path).toString();
                found.missing += !other.isEmpty() && !isErasedReference(other) && !desk.body(other);
            }
        });
    }
    return found;
}

} // namespace

ExitStatus runCheck(Session& session) {
    Desk& desk = session.desk();
    const Desk::ForTeam all(desk); // a file is sound or not, whoever asks; nothing of what is in it is said
    const CheckReport report = checkDesk(desk);
    if (!report.isSound())
        throw Error(ErrorCode::Damaged, session.deskFile(), report.problems.first());
    const Curiosities curious = curiositiesOf(desk);
    const QStringList conflicts = desk.queries().conflicts();
    session.out.object({{u"ok"_s, true},
                        {u"documents"_s, report.documents},
                        {u"revisions"_s, report.revisions},
                        {u"rows"_s, report.rows},
                        {u"journal"_s, report.journal.entries},
                        {u"journal_ok"_s, report.journal.isSound()},
                        {u"unreadable"_s, curious.unreadable},
                        {u"missing_references"_s, curious.missing},
                        {u"conflicts"_s, QJsonArray::fromStringList(conflicts)}});
    const auto n = [](qint64 count) { return static_cast<int>(count); };
    session.out.line(ConsoleWords::tr("%n document(s) read.", nullptr, n(report.documents)));
    if (!curious.unreadable.isEmpty())
        session.out.line(ConsoleWords::tr("%n with fields that this version cannot read.", "documents",
                                          n(curious.unreadable.size())));
    if (curious.missing > 0)
        session.out.line(
            ConsoleWords::tr("%n reference(s) to documents not received yet.", nullptr, n(curious.missing)));
    if (!conflicts.isEmpty())
        session.out.line(ConsoleWords::tr("%n conflict(s) to settle.", nullptr, n(conflicts.size())));
    session.out.line(ConsoleWords::tr("The file is sound."));
    if (!report.journal.isSound())
        return session.fail(ExitStatus::Storage, sentenceFor(report.journal));
    session.out.line(sentenceFor(report.journal));
    return ExitStatus::Done;
}

ExitStatus runExport(Session& session) {
    if (!session.line.operands.isEmpty())
        return runExportFile(session);
    const auto target = session.outputFile("all"_L1);
    return target ? exportJson(session, *target) : ExitStatus::BadInput;
}

} // namespace entraide::console
