// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "storage/change.h"
#include "workflows/clock.h"
#include "workflows/outcome.h"

namespace entraide {

class Desk;

struct GiftDraft {
    CampaignId campaign;
    PersonId donor; ///< empty: somebody who gave no name
    OrganisationId restaurant;
    int meals = 0;
    QString message;
    OrganisationId hospital; ///< empty: wherever meals are wanted
    QString unit;
};

struct OrderDraft {
    CampaignId campaign;
    OrganisationId restaurant;
    OrganisationId hospital;
    QString unit;
    QDate date;
    int meals = 0;
};

/// Gifts of meals to hospital staff. The money goes from the giver to the restaurant; the desk keeps the books. Every
/// act is one undo step and leaves each gift in the state that its payments and orders give it.
class MealDesk {
public:
    explicit MealDesk(Desk& desk)
        : m_desk(desk) {}

    template <class IdType> struct Made {
        IdType id;
        ChangeSet changes;
    };

    /// Needs a name, and an end that is not before the beginning.
    Outcome<Made<CampaignId>> saveCampaign(Campaign campaign);
    Outcome<ChangeSet> moveCampaign(const CampaignId& campaign, CampaignState to);

    // ---- gifts --------------------------------------------------------------------------------------------------
    /// Needs an open campaign, a restaurant that takes part and has an account and a price, and a meal. The amount is
    /// meals times the price of that day; the structured communication is new to the desk.
    Outcome<Made<DonationId>> pledge(const GiftDraft& draft, const Today& today);
    /// Giver, message and target; meals too as long as nothing was paid.
    Outcome<ChangeSet> changeGift(const Donation& gift);
    /// A gift that nobody paid.
    Outcome<ChangeSet> cancelGift(const DonationId& gift);
    /// Who gave was told today that it is not paid yet.
    Outcome<ChangeSet> markReminded(const DonationId& gift, const Today& today);
    /// The restaurant paid \a cents back: none of what its ordered meals cost. What was paid back is not asked for
    /// again: the gift becomes what is still paid for.
    Outcome<ChangeSet> refund(const DonationId& gift, qint64 cents, const QString& reason, const Today& today);

    // ---- payments -----------------------------------------------------------------------------------------------
    /// One that no bank's file says; \a cents above 0.
    Outcome<ChangeSet> enterPayment(const DonationId& gift, qint64 cents, QDate date);
    Outcome<ChangeSet> assign(const PaymentId& payment, const DonationId& gift);
    /// Takes a payment off its gift; not while its meals are ordered.
    Outcome<ChangeSet> unassign(const PaymentId& payment);
    /// It pays for no gift: a customer's bill.
    Outcome<ChangeSet> ignore(const PaymentId& payment, const QString& reason);
    /// What was left aside is to be looked at again.
    Outcome<ChangeSet> reconsider(const PaymentId& payment);

    // ---- orders -------------------------------------------------------------------------------------------------
    /// Takes meals from paid gifts to that restaurant: those meant for this unit first, then those for this hospital,
    /// then those for anybody, the oldest first; none that are meant for another hospital.
    Outcome<Made<MealOrderId>> order(const OrderDraft& draft, const Today& today);
    /// Confirmed, collected, delivered, failed: by the table of moves; failed with a reason.
    Outcome<ChangeSet> moveOrder(const MealOrderId& order, MealOrderState to, const QString& reason = {});
    /// The meals arrived, whether or not somebody noted that they were confirmed and collected.
    Outcome<ChangeSet> deliverOrder(const MealOrderId& order);
    /// The meals of a failed order are there to be ordered again.
    Outcome<ChangeSet> giveBack(const MealOrderId& order);

    /// Meals that \a restaurant can still cook on \a date; none when it named no limit.
    std::optional<int> capacityLeft(const OrganisationId& restaurant, QDate date) const;
    /// Paid meals of that restaurant that are in no order and may go to \a hospital.
    int mealsReady(const CampaignId& campaign, const OrganisationId& restaurant, const OrganisationId& hospital) const;

private:
    Desk& m_desk;
};

} // namespace entraide
