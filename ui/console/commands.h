// SPDX-License-Identifier: GPL-3.0-or-later
// The commands. Each does one thing on the session's desk, answers through its output and says how it went. A fault
// throws Error, which the console turns into a sentence and a status.
#pragma once

#include "domain/person.h"
#include "domain/time_values.h"
#include "ui/console/session.h"

namespace entraide {
struct ReviewRefusal;
}

namespace entraide::console {

ExitStatus runNew(Session& session);
ExitStatus runImport(Session& session);
ExitStatus runImportAreas(Session& session);     ///< import areas
ExitStatus runImportAddresses(Session& session); ///< import addresses
ExitStatus runGeocode(Session& session);
ExitStatus runPlaceAddresses(Session& session); ///< place-addresses
ExitStatus runListAreas(Session& session);      ///< list areas
ExitStatus runSignups(Session& session);
ExitStatus runList(Session& session);
ExitStatus runShow(Session& session);
ExitStatus runSet(Session& session);
ExitStatus runMatch(Session& session);
ExitStatus runPlan(Session& session);
/// plan WEEK --export-flow and plan --solve-flow.
ExitStatus runExportFlow(Session& session, IsoWeek week);
ExitStatus runSolveFlow(Session& session);
ExitStatus runRounds(Session& session);
ExitStatus runCvrplib(Session& session); ///< rounds --cvrplib
ExitStatus runStreet(Session& session);
ExitStatus runCalls(Session& session);
ExitStatus runRoster(Session& session);
ExitStatus runPersonalSheet(Session& session); ///< personal-sheet
ExitStatus runSlip(Session& session);
ExitStatus runBank(Session& session);
ExitStatus runLedger(Session& session);
ExitStatus runStats(Session& session);
ExitStatus runRegister(Session& session);
ExitStatus runCertificate(Session& session);
ExitStatus runInformationNote(Session& session);
ExitStatus runLetters(Session& session);
ExitStatus runMap(Session& session);
ExitStatus runServe(Session& session);
ExitStatus runSync(Session& session);
ExitStatus runRebuild(Session& session);
ExitStatus runCheck(Session& session);
ExitStatus runBackup(Session& session);
ExitStatus runBackups(Session& session);
ExitStatus runRestore(Session& session);
/// For a desk that is damaged: which copy there is, and how it takes its place; empty: none.
QString restoreHint(const QString& deskFile);
/// How a copy is restored that was given as the desk.
QString copyHint(const QString& copy);
ExitStatus runAudit(Session& session);
ExitStatus runPassphrase(Session& session);
/// The new passphrase that --new-passphrase-file names, else from the terminal, twice; none, with a failure said, when
/// it is none that is good enough.
std::optional<QByteArray> askedPassphrase(Session& session);
ExitStatus runUsers(Session& session);
ExitStatus runRekey(Session& session);
ExitStatus runRecovery(Session& session);
ExitStatus runExport(Session& session);
ExitStatus runExportFile(Session& session);                   ///< export vcard|ical|mailmerge|json
ExitStatus exportJson(Session& session, const QString& file); ///< export json FILE, export --all FILE
ExitStatus runImportJson(Session& session);                   ///< import json
ExitStatus runConflicts(Session& session);
ExitStatus runResolve(Session& session);
ExitStatus runHeld(Session& session);
ExitStatus runErase(Session& session);
/// On the terminal: "yes" and nothing else.
bool saysYes(Session& session, const QString& question);
/// The id of a person; none, with a failure said, when \a text is none.
std::optional<PersonId> personIn(Session& session, const QString& text);
ExitStatus runConsent(Session& session);
/// What --basis, --means, --wording and --on say of it, in \a what's own way and today without; none, with a failure
/// said, when one of them cannot be read.
std::optional<ConsentGiven> consentIn(Session& session, Consent what);
ExitStatus runMinimise(Session& session);
ExitStatus failReview(Session& session, const ReviewRefusal& refusal);
ExitStatus runAccess(Session& session);
ExitStatus runReview(Session& session);
ExitStatus runProcessing(Session& session);
ExitStatus runWho(Session& session);
ExitStatus runPair(Session& session);
ExitStatus runPeers(Session& session);
ExitStatus runRevoke(Session& session);
ExitStatus runPublish(Session& session);
ExitStatus runWithdraw(Session& session);
ExitStatus runInbox(Session& session);
ExitStatus runClaim(Session& session);
ExitStatus runAgree(Session& session);
ExitStatus runHandover(Session& session);
ExitStatus runBoard(Session& session);

} // namespace entraide::console
