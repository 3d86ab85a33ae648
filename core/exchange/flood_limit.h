// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QHash>
#include <QList>
#include <QString>

namespace entraide::exchange {

struct FloodLimits {
    int perAddress = 10; ///< submissions of one address in a window
    int total = 200;     ///< of all addresses together
    qint64 windowMilliseconds = 10 * 60 * 1000;
};

/// Counts what the public sends in a sliding window, for each address and in total. In memory: a restart forgives.
class FloodLimit {
public:
    explicit FloodLimit(FloodLimits limits = {})
        : m_limits(limits) {}

    /// 0: \a count more are taken from \a address, and counted. Else seconds until it is worth trying again.
    int refuseFor(const QString& address, int count, qint64 nowMilliseconds);

private:
    struct Taken {
        qint64 at;
        QString address;
    };
    FloodLimits m_limits;
    QList<Taken> m_taken; ///< the oldest first, no more than the total
};

} // namespace entraide::exchange
