// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/postings/save_posting.h"

#include "storage/desk.h"
#include "workflows/enrolment.h"
#include "workflows/posting_desk.h"
#include "workflows/refused.h"

namespace entraide {

Outcome<SavedPosting> savePosting(Desk& desk, const Geocoder& geocoder, Posting posting,
                                  const std::optional<Organisation>& newOrganisation, const Today& today) {
    if (posting.id.isEmpty())
        posting.id = PostingId::create();
    try {
        ChangeSet changes = desk.write([&](Desk::Writer&) {
            if (newOrganisation) {
                const auto saved = Enrolment(desk, geocoder).saveOrganisation(*newOrganisation, today);
                posting.organisation = OrganisationId::fromString(wanted(saved).record).value_or(OrganisationId());
            }
            const auto saved = PostingDesk(desk).save(posting, today);
            wanted(saved);
        });
        return SavedPosting{posting.id, std::move(changes)};
    } catch (const Refused& refused) {
        return refused.refusal;
    }
}

} // namespace entraide
