// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/backup_making.h"
#include "domain/permissions.h"
#include "interchange/import_mapping.h"
#include "interchange/importer.h"
#include "ui/console/commands.h"
#include "ui/console/console_words.h"
#include "ui/console/input_fault.h"
#include "ui/words/import_words.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>

namespace entraide::console {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 largestMapping = 1024 * 1024;

ImportMapping mappingIn(const QString& path, ImportKind kind) {
    QFile file(path);
    if (!QFileInfo::exists(path))
        throw Error(ErrorCode::FileMissing, path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::NoPermission, path);
    try {
        return mappingFromJson(file.read(largestMapping), kind, path);
    } catch (const Error& error) {
        if (error.subject() != path) // a target
            throw InputFault(path, ConsoleWords::tr("no column can become “%1”").arg(error.subject()));
        throw InputFault(path, ConsoleWords::tr("it does not say which columns are what"));
    }
}

void sayRows(Session& session, const ImportReport& report) {
    for (const RowOutcome& row : report.outcomes) {
        if (row.state != RowState::Rejected)
            continue;
        session.out.line(ConsoleWords::tr("Line %1: %2", "a line of a file, the reason it was left out")
                             .arg(row.line)
                             .arg(outcomeText(row)));
    }
}

} // namespace

ExitStatus runImport(Session& session) {
    const CommandLine& line = session.line;
    if (line.operands.at(0) == "areas"_L1)
        return runImportAreas(session);
    if (line.operands.size() < 2)
        return session.fail(ExitStatus::Usage, sentenceFor(UsageProblem{.kind = UsageProblemKind::OperandMissing,
                                                                        .word = {},
                                                                        .value = {},
                                                                        .command = line.command,
                                                                        .language = {}}));
    if (line.operands.at(0) == "json"_L1)
        return runImportJson(session);
    if (line.operands.at(0) == "addresses"_L1)
        return runImportAddresses(session);
    const auto kind = enumFromName<ImportKind>(line.operands.at(0));
    if (!kind)
        return session.fail(
            ExitStatus::Usage,
            ConsoleWords::tr("Import “volunteers”, “requests”, “signups”, “areas”, “addresses” or “json”, not “%1”.")
                .arg(line.operands.at(0)));
    if (line.has("posting"_L1) != (*kind == ImportKind::Signups))
        return session.fail(ExitStatus::Usage,
                            ConsoleWords::tr("Sign-ups are imported into a posting: give it with --posting ID."));
    ImportOptions options;
    options.kind = *kind;
    options.today = session.today.date;
    if (*kind == ImportKind::Signups) {
        const auto posting = PostingId::fromString(line.value("posting"_L1));
        if (!posting || !session.desk().find<Posting>(*posting))
            return session.notFound(line.value("posting"_L1));
        options.posting = *posting;
    }
    options.sheet = line.value("sheet"_L1);
    options.dryRun = line.has("dry-run"_L1);
    if (line.has("rejects"_L1)) {
        const auto rejects = session.outputFile("rejects"_L1);
        if (!rejects)
            return ExitStatus::BadInput;
        options.rejectsFile = *rejects;
    }
    options.lineHeader = rejectsLineHeader();
    options.reasonHeader = rejectsReasonHeader();
    options.reasonText = noteText;
    if (line.has("mapping"_L1))
        options.mapping = mappingIn(line.value("mapping"_L1), *kind);
    Desk& desk = session.desk();
    if (!options.dryRun && !desk.info().sample && desk.may(DeskAct::Import))
        makeBackup(desk, {.reason = BackupReason::BeforeImport, .now = session.today.now});
    try {
        const ImportReport report = importFile(desk, line.operands.at(1), options);
        session.out.object(report.counts.toJson());
        session.out.line(countsText(report.counts));
        if (options.dryRun)
            session.out.line(ConsoleWords::tr("Dry run: nothing was saved."));
        sayRows(session, report);
        if (!options.rejectsFile.isEmpty() && report.counts.rejected > 0)
            session.out.line(ConsoleWords::tr("They are in %1, with the reasons.")
                                 .arg(QDir::toNativeSeparators(options.rejectsFile)));
        return ExitStatus::Done;
    } catch (const Error& error) {
        return session.fail(exitStatusOf(error.code()), importErrorText(error, line.operands.at(1)));
    }
}

} // namespace entraide::console
