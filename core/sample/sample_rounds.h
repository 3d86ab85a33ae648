// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/sample_people.h"

namespace entraide {

/// Invents what rounds carry: cooks with their dishes of today and the days after, a second restaurant, places where
/// portions are handed out. The rounds themselves are left to be planned, but for those of the last seven days.
class SampleRounds {
public:
    /// \a organisations are those that are there already.
    SampleRounds(Dice& dice, SampleSink& sink, SamplePeople& people, const QDateTime& now, SampleCounts& counts,
                 QList<Organisation> organisations);

    void make(const QList<SampleHelper>& helpers);
    const QList<Organisation>& organisations() const { return m_organisations; }

private:
    void addPlace(OrganisationKind kind, const QString& name, int mealsPerDay);
    void addCook();
    Dish addDish(QDate date, int number, DishState state);
    Dish cookedBy(Dice& dice, QDate date, int number) const;
    void addLastWeek(const QList<SampleHelper>& helpers);
    void addYesterday(const QList<SampleHelper>& helpers);
    QList<Organisation> ofKind(OrganisationKind kind) const;

    Dice& m_dice;
    SampleSink& m_sink;
    SamplePeople& m_people;
    QDateTime m_now;
    QDate m_today;
    SampleCounts& m_counts;
    QList<Organisation> m_organisations;
    QList<Person> m_cooks;
};

} // namespace entraide
