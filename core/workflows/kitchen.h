// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/allergens.h"
#include "storage/change.h"
#include "workflows/enrolment.h"

namespace entraide {

class Desk;

/// Until when dishes of a day are taken.
struct CutOff {
    int minute = 0; ///< of the day; 0: dishes are always taken
    /// Until then, by the clock of that day, whatever clocks change in between; below 0: it is over.
    int minutesLeft = 0;

    bool isOver() const { return minute > 0 && minutesLeft < 0; }
};

/// What cooks offer from home and where it is handed out. Nobody who eats is ever named: a zone has numbers only. Every
/// act is one undo step.
class Kitchen {
public:
    /// \a by: who sits at the desk, for what is noted.
    explicit Kitchen(Desk& desk, QString by = {})
        : m_desk(desk)
        , m_by(std::move(by)) {}

    struct Done {
        DishId dish;
        ChangeSet changes;
        QList<RoundId> rounds;                ///< planned or under way, to be looked at again
        QList<TwinSuspicion> suspicions = {}; ///< about a new cook; noted on the person
    };

    /// Of that day's dishes; of days that are over it is over too.
    CutOff cutOff(QDate date, const Today& today) const;

    /// Needs a cook, known or \a newCook, what it is, portions, a day that is not over, codes that exist, and an
    /// address, the dish's own or the cook's (NotComplete). After the cut-off of today it is refused (PastCutOff)
    /// without an \a overrideReason, which is kept as a note.
    Outcome<Done> offerDish(Dish dish, const std::optional<Person>& newCook, const Geocoder& geocoder,
                            const Today& today, const QString& overrideReason = {});
    /// While it is offered or planned; its state stays. In rounds its portions follow, from the last of them: those that
    /// were collected stay, and when they are all of them, it is collected. On another day it is offered again, which after that day's cut-off takes an \a overrideReason as above. Refused
    /// (StateForbids, with the round) when it would change its day with a rider on the way to it.
    Outcome<Done> changeDish(Dish dish, const Geocoder& geocoder, const Today& today,
                             const QString& overrideReason = {});
    /// A dish that another chapter hands over: it keeps the id it was given, stands in the middle of its postcode, and
    /// comes whatever the hour. Else as offerDish().
    Outcome<Done> takeOver(Dish dish, const std::optional<Person>& newCook, const Today& today);
    /// Offered -> handed over: another chapter has it. Refused (AlreadyInRound) while a round holds it.
    Outcome<Done> handOver(const DishId& dish);
    /// Handed over -> collected: the other chapter said so.
    Outcome<Done> noteCollected(const DishId& dish);
    /// What rounds still hold of a dish that another chapter has leaves the planned ones; under way nothing is taken in
    /// there.
    ChangeSet leaveRounds(const DishId& dish);
    /// It does not come. Its stops leave the planned rounds; on a round under way nothing is taken in there.
    Outcome<Done> failDish(const DishId& dish, const QString& reason);
    /// Planned or handed over -> offered: its stops leave the planned rounds. Refused (StateForbids, with the round) under way.
    Outcome<Done> putBack(const DishId& dish);

    /// A zone or shelter: needs a name and a place on the map, its own or what the geocoder knows of its address.
    Outcome<Enrolled> saveZone(Organisation zone, const Geocoder& geocoder, const Today& today);

private:
    Desk& m_desk;
    QString m_by;
};

} // namespace entraide
