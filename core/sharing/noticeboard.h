// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sharing/board_settings.h"
#include "sharing/outgoing.h"
#include "workflows/outcome.h"

namespace entraide {

/// Publishes postings on the desk's noticeboard on the web. Each act is one transaction.
class Noticeboard {
public:
    explicit Noticeboard(Desk& desk)
        : m_desk(desk) {}

    /// Makes the noticeboard with a key of its own, or changes what it says. A changed consent text gets the next
    /// version. Needs a name, a consent text and a way to reach the desk, in one language each.
    Outcome<ChangeSet> setUp(BoardSettings settings, const Today& today);

    Outcome<Preview> preview(const PostingId& posting, const Today& today) const;
    Outcome<ChangeSet> publish(const PostingId& posting, const Today& today);
    Outcome<ChangeSet> withdraw(const PostingId& posting, const Today& today);

private:
    Desk& m_desk;
};

} // namespace entraide
