// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/console.h"

#include "ui/console/commands.h"
#include "ui/console/console_words.h"
#include "ui/words/error_words.h"

#include <QFileInfo>

#include <array>
#include <exception>
#include <new>

namespace entraide::console {

using namespace Qt::StringLiterals;

namespace {

struct Run {
    QLatin1StringView command;
    ExitStatus (*run)(Session&);
};

constexpr std::array runs{Run{"new"_L1, runNew},
                          Run{"import"_L1, runImport},
                          Run{"geocode"_L1, runGeocode},
                          Run{"signups"_L1, runSignups},
                          Run{"place-addresses"_L1, runPlaceAddresses},
                          Run{"list"_L1, runList},
                          Run{"show"_L1, runShow},
                          Run{"set"_L1, runSet},
                          Run{"match"_L1, runMatch},
                          Run{"plan"_L1, runPlan},
                          Run{"roster"_L1, runRoster},
                          Run{"personal-sheet"_L1, runPersonalSheet},
                          Run{"rounds"_L1, runRounds},
                          Run{"map"_L1, runMap},
                          Run{"serve"_L1, runServe},
                          Run{"sync"_L1, runSync},
                          Run{"rebuild"_L1, runRebuild},
                          Run{"check"_L1, runCheck},
                          Run{"audit"_L1, runAudit},
                          Run{"passphrase"_L1, runPassphrase},
                          Run{"users"_L1, runUsers},
                          Run{"rekey"_L1, runRekey},
                          Run{"recovery"_L1, runRecovery},
                          Run{"backup"_L1, runBackup},
                          Run{"backups"_L1, runBackups},
                          Run{"restore"_L1, runRestore},
                          Run{"export"_L1, runExport},
                          Run{"conflicts"_L1, runConflicts},
                          Run{"resolve"_L1, runResolve},
                          Run{"held"_L1, runHeld},
                          Run{"access"_L1, runAccess},
                          Run{"review"_L1, runReview},
                          Run{"consent"_L1, runConsent},
                          Run{"minimise"_L1, runMinimise},
                          Run{"processing"_L1, runProcessing},
                          Run{"who"_L1, runWho},
                          Run{"erase"_L1, runErase},
                          Run{"pair"_L1, runPair},
                          Run{"peers"_L1, runPeers},
                          Run{"revoke"_L1, runRevoke},
                          Run{"publish"_L1, runPublish},
                          Run{"withdraw"_L1, runWithdraw},
                          Run{"inbox"_L1, runInbox},
                          Run{"claim"_L1, runClaim},
                          Run{"agree"_L1, runAgree},
                          Run{"handover"_L1, runHandover},
                          Run{"board"_L1, runBoard},
                          Run{"slip"_L1, runSlip},
                          Run{"bank"_L1, runBank},
                          Run{"ledger"_L1, runLedger},
                          Run{"calls"_L1, runCalls},
                          Run{"street"_L1, runStreet},
                          Run{"stats"_L1, runStats},
                          Run{"register"_L1, runRegister},
                          Run{"certificate"_L1, runCertificate},
                          Run{"information-note"_L1, runInformationNote},
                          Run{"letters"_L1, runLetters}};

ExitStatus answer(const UsageProblem& problem, Output& out) {
    if (problem.kind == UsageProblemKind::WantsHelp) {
        for (const QString& line : helpText().split(u'\n'))
            out.line(line);
        return ExitStatus::Done;
    }
    if (problem.kind == UsageProblemKind::WantsVersion) {
        out.line(u"Entraide "_s + QCoreApplication::applicationVersion());
        return ExitStatus::Done;
    }
    return out.fail(ExitStatus::Usage, sentenceFor(problem));
}

ExitStatus perform(Session& session) {
    for (const Run& run : runs) {
        if (session.line.command->name != run.command)
            continue;
        const ExitStatus status = run.run(session);
        session.settle();
        return status;
    }
    return ExitStatus::Usage;
}

/// An encrypted desk and no passphrase: not a wrong one, but none.
bool lacksPassphrase(const Session& session, const Error& error) {
    return error.code() == ErrorCode::WrongPassphrase && session.line.passphraseFile.isEmpty() &&
           error.subject() == session.deskFile();
}

bool isDamagedDesk(const Session& session, const Error& error) {
    return (error.code() == ErrorCode::Damaged || error.code() == ErrorCode::KeysMissing) &&
           error.subject().startsWith(session.deskFile());
}

/// The desk is there, and nobody of that name works at it.
bool lacksUser(const Session& session, const Error& error) {
    return error.code() == ErrorCode::NotFound && !session.line.user.isEmpty() && error.subject() == session.line.user;
}

} // namespace

bool drawsSomething(const QStringList& arguments) {
    const auto line = readCommandLine(arguments);
    if (!std::holds_alternative<CommandLine>(line))
        return false;
    const CommandLine& good = std::get<CommandLine>(line);
    const QLatin1StringView name = good.command->name;
    return name == "roster"_L1 || name == "personal-sheet"_L1 || name == "map"_L1 || name == "slip"_L1 ||
           good.has("pdf"_L1);
}

int runConsole(const QStringList& arguments, Output& out, InterfaceLanguage& language, const QDateTime& wall) {
    const auto read = readCommandLine(arguments);
    if (const auto* problem = std::get_if<UsageProblem>(&read)) {
        language.use(problem->language.value_or(InterfaceLanguage::ofSystem()));
        return static_cast<int>(answer(*problem, out));
    }
    const CommandLine& line = std::get<CommandLine>(read);
    language.use(line.language.value_or(InterfaceLanguage::ofSystem()));
    out.setJson(line.json);
    Session session(line, out, wall);
    try {
        return static_cast<int>(perform(session));
    } catch (const Error& error) {
        if (lacksPassphrase(session, error))
            return static_cast<int>(out.fail(
                ExitStatus::WrongPassphrase,
                ConsoleWords::tr("%1 is encrypted. Give its passphrase with --passphrase-file.").arg(error.subject())));
        if (lacksUser(session, error))
            return static_cast<int>(out.fail(
                ExitStatus::NotFound,
                ConsoleWords::tr("No user of this desk is called “%1”, or several are. List them with: list user.")
                    .arg(error.subject())));
        if (const QString hint = error.code() == ErrorCode::BackupCopy ? copyHint(session.deskFile())
                                 : isDamagedDesk(session, error)       ? restoreHint(session.deskFile())
                                                                       : QString();
            !hint.isEmpty())
            return static_cast<int>(out.fail(exitStatusOf(error.code()), sentenceFor(error) + u' ' + hint));
        return static_cast<int>(out.fail(error));
    } catch (const std::bad_alloc&) {
        return static_cast<int>(
            out.fail(ExitStatus::Storage,
                     ConsoleWords::tr("This computer has too little memory for that. Nothing was changed.")));
    } catch (...) {
        return static_cast<int>(out.fail(errorOf(std::current_exception())));
    }
}

} // namespace entraide::console
