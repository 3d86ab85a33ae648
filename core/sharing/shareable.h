// SPDX-License-Identifier: GPL-3.0-or-later
// What may go to a partner: a request, or a dish. Everything that publishes, hands over and settles takes either as one
// thing, so that a dish goes the same way with the same guarantees.
#pragma once

#include "domain/records.h"
#include "sharing/partner_documents.h"
#include "storage/change.h"
#include "workflows/clock.h"
#include "workflows/outcome.h"

#include <optional>
#include <variant>

namespace entraide {

class Desk;

/// The id of a request or a dish.
class ShareableId {
public:
    ShareableId() = default;
    ShareableId(const RequestId& id) // NOLINT(google-explicit-constructor): `publish(request.id, …)`
        : m_id(id.toString()) {}
    ShareableId(const DishId& id) // NOLINT(google-explicit-constructor)
        : m_id(id.toString())
        , m_kind(CardKind::Dish) {}
    /// None when \a id is of another type.
    static std::optional<ShareableId> fromString(const AnyId& id);

    CardKind kind() const { return m_kind; }
    const AnyId& toString() const { return m_id; }

    friend bool operator==(const ShareableId&, const ShareableId&) = default;

private:
    AnyId m_id;
    CardKind m_kind = CardKind::Request;
};

using Shareable = std::variant<Request, Dish>;

std::optional<Shareable> findShareable(const Desk& desk, const ShareableId& id);
ShareableId idOf(const Shareable& what);
CardKind kindOf(const Shareable& what);
/// The state's stable name.
QString stateNameOf(const Shareable& what);
/// The desk still looks for somebody: a request that is open or proposed, a dish that is in no round.
bool isOffered(const Shareable& what);
bool isHandedOver(const Shareable& what);
/// It is offered, and not of somebody who was erased.
bool mayBeShared(const Desk& desk, const Shareable& what);
/// The path of what is missing to publish it ("when", "service", "date"); none when nothing is.
std::optional<QString> missingToShare(const Desk& desk, const Shareable& what, const Today& today);
/// Whose consent it takes that partners are told: who is helped, or the cook. None when an organisation asks.
std::optional<PersonId> whoMustAgree(const Desk& desk, const Shareable& what);
bool hasConsent(const Desk& desk, const Shareable& what);
/// They agreed once and took it back: what is shared is withdrawn.
bool isConsentWithdrawn(const Desk& desk, const Shareable& what);

/// What sharing makes of it at home.
enum class ShareMove {
    HandOver,
    BringBack, ///< it is the desk's again
    Done,      ///< the partner has done it
};
Outcome<ChangeSet> moveShared(Desk& desk, const QString& by, const ShareableId& id, ShareMove move, const Today& today);

/// What a partner is told of the end of what was made of a card here.
ClaimState outcomeOf(const Desk& desk, const AnyId& record);
/// What was made of a card here is still to be done.
bool isUnderWay(const Desk& desk, const AnyId& record);

} // namespace entraide
