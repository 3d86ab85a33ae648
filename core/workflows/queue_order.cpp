// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/queue_order.h"

#include <algorithm>
#include <cmath>

namespace entraide {

namespace {

double wholeAfter(double place) {
    return std::floor(std::max(0.0, place)) + 1;
}

/// Rows \a at to \a end of \a queue between \a low and \a high, evenly. False, with nothing changed, where there is no
/// room for so many numbers.
bool spread(QList<SignupInQueue>& queue, qsizetype at, qsizetype end, double low, double high) {
    const double step = (high - low) / static_cast<double>(end - at + 1);
    const auto placeOf = [&](qsizetype row) { return low + step * static_cast<double>(row - at + 1); };
    for (qsizetype row = at; row < end; ++row) {
        const double before = row == at ? low : placeOf(row - 1);
        if (!(placeOf(row) > before && placeOf(row) < high))
            return false;
    }
    for (qsizetype row = at; row < end; ++row)
        queue[row].place = placeOf(row);
    return true;
}

} // namespace

double placeAtEnd(const QList<SignupInQueue>& queue) {
    return wholeAfter(queue.isEmpty() ? 0 : queue.last().place);
}

double placeBefore(double first) {
    const double half = first / 2;
    return half > 0 && half < first ? half : first - 1;
}

QList<SignupInQueue> movedInQueue(QList<SignupInQueue>& queue, qsizetype from, qsizetype to) {
    if (from == to)
        return {};
    queue.move(from, to);
    qsizetype end = to + 1;
    if (to == 0) {
        queue[to].place = placeBefore(queue[to + 1].place);
    } else {
        const double low = queue[to - 1].place;
        while (end < queue.size() && !spread(queue, to, end, low, queue[end].place))
            ++end;
        if (end == queue.size()) {
            for (qsizetype row = to; row < end; ++row)
                queue[row].place = wholeAfter(queue[row - 1].place);
        }
    }
    return queue.mid(to, end - to);
}

} // namespace entraide
