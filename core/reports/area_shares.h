// SPDX-License-Identifier: GPL-3.0-or-later
// How much of what is asked for is served, by area: for the map.
#pragma once

#include "geo/desk_places.h"

#include <QDate>

namespace entraide {

class Desk;
class Region;

/// Of the requests received on the \a days up to \a today, as the statistics count them: drafts, what was cancelled and
/// what another association took over aside. A person counts once, however often they ask; which areas stay hidden is
/// decided as the statistics do (suppression.h), on the areas and their sum. Who shows a share tells it in a few
/// classes and not as a number, since the same question asked on two days tells what came between them. One pass over
/// the requests.
AreaShares areaShares(const Desk& desk, const Region& region, QDate today, int days);

} // namespace entraide
