// SPDX-License-Identifier: GPL-3.0-or-later
// Writing a posting with what belongs to it, each in one transaction. Throws Error on a fault.
#pragma once

#include "domain/records.h"
#include "storage/change.h"
#include "workflows/clock.h"
#include "workflows/outcome.h"

#include <optional>

namespace entraide {

class Desk;
class Geocoder;

struct SavedPosting {
    PostingId id;
    ChangeSet changes;
};
/// A new organisation is saved first and the posting is its; a refusal leaves both as they were.
Outcome<SavedPosting> savePosting(Desk& desk, const Geocoder& geocoder, Posting posting,
                                  const std::optional<Organisation>& newOrganisation, const Today& today);

} // namespace entraide
