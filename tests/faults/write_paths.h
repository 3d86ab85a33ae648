// SPDX-License-Identifier: GPL-3.0-or-later
// The ways in which a desk is written: what the program does that must be whole or not at all.
#pragma once

#include "domain/ids.h"
#include "storage/desk.h"

#include <functional>
#include <ostream>
#include <string>
#include <vector>

namespace entraide::test {

struct WritePath {
    std::string name;
    /// What is there before; without faults.
    std::function<void(Desk&)> prepare;
    std::function<void(Desk&, const QString& folder)> act; ///< \a folder has a "list.csv"
    /// Whether all of it happened.
    std::function<bool(Desk&)> isDone;
    /// So many operations that each commit tries some of them only.
    bool isLong = false;
};

const std::vector<WritePath>& writePaths();
void PrintTo(const WritePath& path, std::ostream* out);

/// A volunteer and a note that names her.
void addAnn(Desk& desk);
PersonId ann();
bool has(Desk& desk, const QString& id);

} // namespace entraide::test
