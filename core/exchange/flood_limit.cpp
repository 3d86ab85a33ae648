// SPDX-License-Identifier: GPL-3.0-or-later
#include "exchange/flood_limit.h"

#include <algorithm>

namespace entraide::exchange {

int FloodLimit::refuseFor(const QString& address, int count, qint64 now) {
    m_taken.removeIf([&](const Taken& taken) { return taken.at <= now - m_limits.windowMilliseconds; });
    QList<qint64> own;
    for (const Taken& taken : m_taken) {
        if (taken.address == address)
            own.append(taken.at);
    }
    qint64 free = now;
    const auto wait = [&](qsizetype used, int limit, const auto& timeOf) {
        const qsizetype over = used + count - limit;
        if (over <= 0)
            return;
        // When the oldest of them leave the window there is room again; never for more at once than the limit.
        const qint64 oldest = used > 0 ? timeOf(std::min(over, used) - 1) : now;
        free = std::max(free, oldest + m_limits.windowMilliseconds);
    };
    wait(own.size(), m_limits.perAddress, [&](qsizetype i) { return own[i]; });
    wait(m_taken.size(), m_limits.total, [&](qsizetype i) { return m_taken[i].at; });
    if (free > now)
        return static_cast<int>((free - now + 999) / 1000);
    for (int i = 0; i < count; ++i)
        m_taken.append({now, address});
    return 0;
}

} // namespace entraide::exchange
