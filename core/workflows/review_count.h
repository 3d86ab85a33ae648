// SPDX-License-Identifier: GPL-3.0-or-later
// How many records wait for review, as counted last on this PC: kept in the file, so that Today does not read
// everybody.
#pragma once

#include <QDate>

namespace entraide {

class Desk;

struct ReviewCount {
    QDate day;          ///< invalid: never counted
    qint64 waiting = 0; ///< for a decision
};
ReviewCount reviewCount(const Desk& desk);
void noteReviewCount(Desk& desk, const ReviewCount& count);

} // namespace entraide
