// SPDX-License-Identifier: GPL-3.0-or-later
// Who may see, write and do what: one table, pure. The data layer asks it for every field that is read and every
// change that is written (core/storage/sight.h, Desk::Writer), so that the window and the command line are bound alike.
// Which rows are somebody's own cases is storage's to know (own_cases.h); what leaves the team, redaction's.
#pragma once

#include "domain/ids.h"
#include "domain/role.h"

#include <QLatin1StringView>
#include <QStringView>

namespace entraide {

/// What is done with a desk, besides reading and writing records.
enum class DeskAct {
    ManageUsers, ///< who works here, as what
    ManageKeys,  ///< another key, the recovery sheet, other people's passphrases
    ChangeOwnPassphrase,
    MakeBackup,
    RestoreBackup, ///< a copy takes the place of a desk; a whole desk's documents are read in
    Import,        ///< lists of people and requests
    Export,        ///< records, or figures, as a file
    PrintPublic,   ///< first names and initials, no phone
    PrintTeam,
    PrintCoordinator, ///< full names, phones, doors
    ErasePerson,
    AccessFile,       ///< all that is known of one person, for that person
    PrivacyRegisters, ///< the register of processing, the list of who has access
    DecideRetention,
    ReadAudit,
    ManageExchange,   ///< pairing, programs, noticeboard: who is let in
    ShareWork,        ///< to publish, claim, hand over and take in
    ResolveConflicts, ///< which of two versions stands; deletions that wait
    ReadSensitive,    ///< needs, doors, notes
    RevealContact,    ///< to tell a volunteer whom they go to
    EditDeskProfile,
    RebuildDesk,
    WritePlan, ///< to accept a proposed week or round
};

bool mayDo(Role role, DeskAct act);

/// Whether a field is seen; \a path of a leaf ("address.postcode") or of a whole field ("address": every leaf of it).
bool mayRead(Role role, EntityType type, QStringView path);
/// Whether it may be changed in a record that is there.
bool mayWrite(Role role, EntityType type, QStringView path);
/// Whether a new record may have it: what may be changed, and what is given once.
bool maySet(Role role, EntityType type, QStringView path);
bool mayMake(Role role, EntityType type);
bool mayDelete(Role role, EntityType type);
/// Whether a state that may be written may be moved so by this role; which moves there are at all is states.h's to say.
bool mayMove(Role role, EntityType type, QStringView from, QStringView to);

/// Every field of every record, rows of others too.
bool readsAll(Role role);
/// Every field of the type, made and deleted too.
bool writesAll(Role role, EntityType type);
/// Only rows that are their own cases.
constexpr bool seesOwnCasesOnly(Role role) {
    return role == Role::Volunteer;
}

} // namespace entraide

ENTRAIDE_ENUM_NAMES(entraide::DeskAct, "manage_users", "manage_keys", "change_own_passphrase", "make_backup",
                    "restore_backup", "import", "export", "print_public", "print_team", "print_coordinator",
                    "erase_person", "access_file", "privacy_registers", "decide_retention", "read_audit",
                    "manage_exchange", "share_work", "resolve_conflicts", "read_sensitive", "reveal_contact",
                    "edit_desk_profile", "rebuild_desk", "write_plan")
