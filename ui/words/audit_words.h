// SPDX-License-Identifier: GPL-3.0-or-later
// The journal in words.
#pragma once

#include "storage/audit_trail.h"

#include <QString>

namespace entraide {

class Names;

/// What kinds of entries one looks for.
enum class AuditKind {
    Writing,  ///< records made, changed, deleted
    Reading,  ///< sensitive notes, contacts
    Leaving,  ///< paper, files, imports
    Exchange, ///< what was published, handed over, received; who is paired
    Access,   ///< who was let in, users, keys
    Rights,   ///< erasing, access files, retention
    File,     ///< copies, restores, the journal itself
};
QList<AuditAct> actsOf(AuditKind kind);
QString word(AuditKind kind);

/// "changed", "printed".
QString word(AuditAct act);
/// The same of an entry; the code itself of one that a newer version made.
QString actText(const AuditEntry& entry);
/// What else is known of it: "roster, for the team, 3 pages, PDF". Empty when nothing is.
QString detailText(const AuditEntry& entry);
/// Who did it: the name, that it was the program, or that nobody was named.
QString whoText(const AuditEntry& entry);

/// The record it is about: its type and name; "(erased)"; empty when it is about none.
QString recordText(const AuditEntry& entry, Names& names);
/// An entry as a line of a list or a sheet.
struct JournalLine {
    QString when;
    QString who;
    QString what;
    QString record;
    QString detail;
};
JournalLine journalLine(const AuditEntry& entry, Names& names);

/// What is wrong, in a few words.
QString word(TrailFault fault);
/// Whether a journal is whole, how long it is; or where it is broken, what that means and what to do.
QString sentenceFor(const TrailReport& report);

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::AuditKind, "writing", "reading", "leaving", "exchange", "access", "rights", "file")
