// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <span>

namespace entraide {

class Database;

/// One step of the file's history. Steps are only ever appended.
struct Migration {
    int version; ///< what user_version is afterwards
    std::function<void(Database&)> run;
};

/// All steps, in order of version.
std::span<const Migration> allMigrations();

/// Brings the file to the newest version, each step in a transaction of its own that also sets user_version. Throws
/// NewerVersion when the file is ahead of \a steps; nothing is changed then. True when a step ran.
bool migrate(Database& database, std::span<const Migration> steps = allMigrations());

} // namespace entraide
