// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "privacy/erasure.h"
#include "storage/desk.h"

namespace entraide {

struct PersonFile;

/// What is still promised by or to the person from \a today on, and gifts on their way.
QList<ErasureWarning> openWork(const Desk& desk, const PersonFile& file, QDate today);
/// Ends what cannot go on without the person, by moves the tables of states allow: requests are cancelled, promises
/// withdrawn, tandems ended, visits of a volunteer who goes look for a stand-in. What somebody else asked for is open
/// again. Before the references are taken away.
void closeWork(Desk::Writer& writer, const PersonFile& file, QDate today);

} // namespace entraide
