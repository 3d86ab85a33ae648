// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/sample_people.h"

namespace entraide {

/// Invents the organisations and what they announce.
class SamplePostings {
public:
    SamplePostings(Dice& dice, SampleSink& sink, SamplePeople& people, const QDateTime& now,
                   QList<SampleHelper>& helpers, SampleCounts& counts);

    void makeOrganisations();
    void makePosting(int number);
    const QList<Organisation>& organisations() const { return m_organisations; }

private:
    /// True when every place to come is taken.
    bool addSignups(const Posting& posting, double filled, bool overfull);
    /// False when there is nobody to sign up.
    bool signUp(const Posting& posting, const Shift& shift, const QString& role, SignupState state, int reservePlace);

    Dice& m_dice;
    SampleSink& m_sink;
    SamplePeople& m_people;
    QDateTime m_now;
    QDate m_today;
    QList<SampleHelper>& m_helpers;
    SampleCounts& m_counts;
    QList<Organisation> m_organisations;
    QList<Signup> m_newSignups; ///< to the posting that is being made
    QSet<QString> m_signedUp;   ///< volunteer and shift, so that nobody is there twice
};

} // namespace entraide
