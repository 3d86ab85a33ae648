// SPDX-License-Identifier: GPL-3.0-or-later
// What came from outside, as facts to read before anything is taken in.
#pragma once

#include "domain/place.h"
#include "sharing/inbox.h"
#include "ui/common/fact_grid.h"

namespace entraide {

class Desk;

struct InboxFacts {
    QList<Fact> left;
    QList<Fact> right;
    Person sent;                       ///< of a sign-up, a request or a hand-over: who it would become
    QList<TwinSuspicion> suspicions;   ///< persons here that it may be
    std::optional<Refusal> unreadable; ///< it cannot be looked at (any more)
};
InboxFacts factsOf(Desk& desk, const InboxItem& item, const QString& by, const Today& today);

/// Why taking it in is safe, and what is told to whom by it.
QString consequenceOf(const InboxItem& item);
QString inboxIcon(const InboxItem& item);

/// "0470 12 34 56, 02 123 45 67".
QString phonesText(const QStringList& phones);
/// "Rue des Tilleuls 12 bte 3, 1050 Ixelles" in the order it was written.
QString addressText(const Address& address);

} // namespace entraide
