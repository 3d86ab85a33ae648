// SPDX-License-Identifier: GPL-3.0-or-later
// Where somebody stands in a reserve queue. Places are numbers of which only the order counts: a fraction lies between
// two others, so that a move writes one sign-up and two desks that each move somebody meet in one queue. Pure functions
// over values, for the files of this folder.
#pragma once

#include "storage/signup_rows.h"

#include <QList>

namespace entraide {

/// Behind everybody: a whole number.
double placeAtEnd(const QList<SignupInQueue>& queue);
/// Before who stands at \a first.
double placeBefore(double first);

/// Moves one of an ordered queue from one row to another. Gives who has another place now, with it: the one that moved
/// and, only where no number lies between its neighbours, those who stood at the same one.
QList<SignupInQueue> movedInQueue(QList<SignupInQueue>& queue, qsizetype from, qsizetype to);

} // namespace entraide
