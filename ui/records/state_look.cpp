// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/state_look.h"

#include <array>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct Look {
    EntityType type;
    QLatin1StringView state;
    QLatin1StringView icon;
    Tone tone;
};

constexpr std::array looks{
    Look{EntityType::Request, "draft"_L1, "state-draft"_L1, Tone::Muted},
    Look{EntityType::Request, "open"_L1, "state-open"_L1, Tone::Accent},
    Look{EntityType::Request, "proposed"_L1, "state-proposed"_L1, Tone::Warning},
    Look{EntityType::Request, "matched"_L1, "state-matched"_L1, Tone::Positive},
    Look{EntityType::Request, "in_progress"_L1, "state-progress"_L1, Tone::Positive},
    Look{EntityType::Request, "done"_L1, "state-done"_L1, Tone::Muted},
    Look{EntityType::Request, "unmet"_L1, "state-refused"_L1, Tone::Danger},
    Look{EntityType::Request, "cancelled"_L1, "state-cancelled"_L1, Tone::Muted},
    Look{EntityType::Request, "expired"_L1, "state-expired"_L1, Tone::Muted},
    Look{EntityType::Request, "handed_over"_L1, "state-handed-over"_L1, Tone::Muted},
    Look{EntityType::Offer, "open"_L1, "state-open"_L1, Tone::Accent},
    Look{EntityType::Offer, "matched"_L1, "state-done"_L1, Tone::Positive},
    Look{EntityType::Offer, "withdrawn"_L1, "state-cancelled"_L1, Tone::Muted},
    Look{EntityType::Offer, "expired"_L1, "state-expired"_L1, Tone::Muted},
    Look{EntityType::Match, "proposed"_L1, "state-proposed"_L1, Tone::Warning},
    Look{EntityType::Match, "accepted"_L1, "state-done"_L1, Tone::Positive},
    Look{EntityType::Match, "declined"_L1, "state-refused"_L1, Tone::Danger},
    Look{EntityType::Match, "withdrawn"_L1, "state-cancelled"_L1, Tone::Muted},
    Look{EntityType::Match, "done"_L1, "state-done"_L1, Tone::Muted},
    Look{EntityType::Volunteer, "applied"_L1, "state-open"_L1, Tone::Warning},
    Look{EntityType::Volunteer, "screened"_L1, "state-open"_L1, Tone::Accent},
    Look{EntityType::Volunteer, "active"_L1, "state-done"_L1, Tone::Positive},
    Look{EntityType::Volunteer, "paused"_L1, "state-paused"_L1, Tone::Muted},
    Look{EntityType::Volunteer, "left"_L1, "state-cancelled"_L1, Tone::Muted},
    Look{EntityType::Posting, "draft"_L1, "state-draft"_L1, Tone::Muted},
    Look{EntityType::Posting, "published"_L1, "state-progress"_L1, Tone::Positive},
    Look{EntityType::Posting, "full"_L1, "state-done"_L1, Tone::Muted},
    Look{EntityType::Posting, "closed"_L1, "state-cancelled"_L1, Tone::Muted},
    Look{EntityType::Posting, "cancelled"_L1, "state-cancelled"_L1, Tone::Danger},
    Look{EntityType::Signup, "applied"_L1, "state-open"_L1, Tone::Accent},
    Look{EntityType::Signup, "confirmed"_L1, "state-done"_L1, Tone::Positive},
    Look{EntityType::Signup, "reserve"_L1, "state-reserve"_L1, Tone::Muted},
    Look{EntityType::Signup, "withdrawn"_L1, "state-cancelled"_L1, Tone::Muted},
    Look{EntityType::Signup, "attended"_L1, "state-done"_L1, Tone::Muted},
    Look{EntityType::Signup, "excused"_L1, "state-cancelled"_L1, Tone::Warning},
    Look{EntityType::Signup, "no_show"_L1, "state-refused"_L1, Tone::Danger},
    Look{EntityType::Tandem, "proposed"_L1, "state-proposed"_L1, Tone::Warning},
    Look{EntityType::Tandem, "trial"_L1, "state-progress"_L1, Tone::Accent},
    Look{EntityType::Tandem, "active"_L1, "state-done"_L1, Tone::Positive},
    Look{EntityType::Tandem, "paused"_L1, "state-paused"_L1, Tone::Muted},
    Look{EntityType::Tandem, "ended"_L1, "state-cancelled"_L1, Tone::Muted},
    Look{EntityType::Visit, "planned"_L1, "state-proposed"_L1, Tone::Normal},
    Look{EntityType::Visit, "performed"_L1, "state-done"_L1, Tone::Positive},
    Look{EntityType::Visit, "approved"_L1, "check"_L1, Tone::Muted},
    Look{EntityType::Visit, "missed"_L1, "state-refused"_L1, Tone::Danger},
    Look{EntityType::Visit, "excused"_L1, "state-cancelled"_L1, Tone::Warning},
    Look{EntityType::Visit, "seeking_stand_in"_L1, "state-open"_L1, Tone::Danger},
    Look{EntityType::Dish, "offered"_L1, "state-open"_L1, Tone::Accent},
    Look{EntityType::Dish, "planned"_L1, "state-progress"_L1, Tone::Positive},
    Look{EntityType::Dish, "collected"_L1, "state-done"_L1, Tone::Muted},
    Look{EntityType::Dish, "failed"_L1, "state-refused"_L1, Tone::Danger},
    Look{EntityType::Dish, "handed_over"_L1, "state-handed-over"_L1, Tone::Muted},
    Look{EntityType::Round, "planned"_L1, "state-proposed"_L1, Tone::Accent},
    Look{EntityType::Round, "under_way"_L1, "state-progress"_L1, Tone::Positive},
    Look{EntityType::Round, "done"_L1, "state-done"_L1, Tone::Muted},
    Look{EntityType::Donation, "pledged"_L1, "state-proposed"_L1, Tone::Warning},
    Look{EntityType::Donation, "received"_L1, "state-open"_L1, Tone::Accent},
    Look{EntityType::Donation, "ordered"_L1, "state-progress"_L1, Tone::Positive},
    Look{EntityType::Donation, "delivered"_L1, "state-done"_L1, Tone::Muted},
    Look{EntityType::Donation, "refunded"_L1, "state-cancelled"_L1, Tone::Muted},
    Look{EntityType::MealOrder, "planned"_L1, "state-proposed"_L1, Tone::Warning},
    Look{EntityType::MealOrder, "confirmed"_L1, "state-open"_L1, Tone::Accent},
    Look{EntityType::MealOrder, "collected"_L1, "state-progress"_L1, Tone::Positive},
    Look{EntityType::MealOrder, "delivered"_L1, "state-done"_L1, Tone::Muted},
    Look{EntityType::MealOrder, "failed"_L1, "state-refused"_L1, Tone::Danger},
    Look{EntityType::Payment, "unassigned"_L1, "state-open"_L1, Tone::Warning},
    Look{EntityType::Payment, "assigned"_L1, "state-done"_L1, Tone::Positive},
    Look{EntityType::Payment, "ignored"_L1, "state-cancelled"_L1, Tone::Muted},
    Look{EntityType::Campaign, "open"_L1, "state-progress"_L1, Tone::Positive},
    Look{EntityType::Campaign, "closed"_L1, "state-done"_L1, Tone::Muted},
    Look{EntityType::User, "active"_L1, "state-done"_L1, Tone::Positive},
    Look{EntityType::User, "left"_L1, "state-cancelled"_L1, Tone::Muted},
};

} // namespace

StateLook stateLook(EntityType type, const QString& state) {
    for (const Look& look : looks) {
        if (look.type == type && look.state == state)
            return {QString(look.icon), look.tone};
    }
    return {};
}

} // namespace entraide
