// SPDX-License-Identifier: GPL-3.0-or-later
// Everything needed to decide about one line of the Today page, as values.
#pragma once

#include "ui/common/detail_panel.h"
#include "workflows/candidates.h"
#include "workflows/today.h"

#include <optional>

namespace entraide {

class Desk;

/// Somebody who stands below the facts: was asked before, signed up, is new.
struct DetailPerson {
    AnyId id; ///< of the record that a click opens; empty: none
    QString name;
    QString more;

    friend bool operator==(const DetailPerson&, const DetailPerson&) = default;
};

struct LineDetail {
    QString title;
    QString subtitle;
    QString why; ///< why the line is here
    ChipState chip;
    QList<Fact> facts;
    std::optional<CandidateQuery> sought; ///< whom one may bring to it at once
    QString peopleTitle;
    QList<DetailPerson> people;
    int otherPeople = 0; ///< not named, since there are many
};

/// Reads the records of \a line; throws Error on a fault of storage.
LineDetail detailOf(const Desk& desk, const TodayGroup& group, const TodayLine& line, const Today& today);

} // namespace entraide
