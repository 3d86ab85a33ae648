// SPDX-License-Identifier: GPL-3.0-or-later
// SQLite's memory, of which a piece can be refused. Linked in, it stands in from the start of the program.
#pragma once

#include <QtTypes>

namespace entraide::test {

class FailingMemory {
public:
    /// From now on the \a n-th request (from 0) is refused, and with \a forGood all after it.
    static void failAt(qint64 n, bool forGood);
    static void stop();
    /// True when something was refused since failAt().
    static bool hasFailed();
};

} // namespace entraide::test
