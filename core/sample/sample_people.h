// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "sample/dice.h"
#include "sample/sample_desk.h"
#include "sample/sample_sink.h"

#include <QList>

namespace entraide {

/// A helper as the generator remembers them: what work they can be given, and what they have.
struct SampleHelper {
    Volunteer record;
    GeoPoint home;
    QHash<qint64, QList<TimeRange>> taken; ///< by day (Julian)
    QHash<qint64, int> weekTasks;          ///< by the week's Monday (Julian)

    bool isFree(QDate date, TimeRange hours) const;
    void take(QDate date, TimeRange hours);
};

/// Somebody who is helped.
struct SampleHelped {
    BeneficiaryId id;
    PersonId person;
    GeoPoint home;
    QString postcode;
    QList<Language> languages;
};

/// Invents people and writes them.
class SamplePeople {
public:
    SamplePeople(Dice& dice, SampleSink& sink, const QDateTime& now, SampleCounts& counts);

    SampleHelper makeVolunteer();
    SampleHelped makeBeneficiary();
    /// Somebody who signed up twice, written a little differently.
    void makeTwin(const SampleHelper& of);
    Person makePerson(bool old);
    /// A place in a quarter that has more people the closer it is to the desk's own.
    Address makeAddress(Language language, GeoPoint& position);

    /// A number that is nobody's, another at each call.
    QString phone();

private:
    WeekSlots makeWeek(Affiliation affiliation);
    QList<Service> makeServices(Affiliation affiliation);
    void addScreenings(Volunteer& volunteer);

    Dice& m_dice;
    SampleSink& m_sink;
    QDateTime m_now;
    SampleCounts& m_counts;
    int m_phones = 0;
    QHash<PersonId, Person> m_lately;
};

} // namespace entraide
