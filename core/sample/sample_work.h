// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/sample_people.h"

namespace entraide {

/// Invents the work: requests with their matches, fixed helpers with their visits, offers and notes.
class SampleWork {
public:
    SampleWork(Dice& dice, SampleSink& sink, SamplePeople& people, const QDateTime& now, QList<SampleHelper>& helpers,
               QList<SampleHelped>& helped, SampleCounts& counts);

    void makeRequest();
    /// The first few meet on the weekday of yesterday, so that there is an outcome to ask for.
    void makeTandem(int number);
    void makeOffer();
    void makeNote(int number);

private:
    struct Plan;
    When makeWhen(Service service);
    RequestState makeState(const Request& request);
    void addOneOff(Request& request, const SampleHelped& who);
    void addSeries(Request& request, const SampleHelped& who);
    void addDeclined(const Request& request);
    void addVisits(const Tandem& tandem, int number);
    /// Somebody active who offers it, speaks with them, is free and near; -1 when nobody of those looked at is.
    int pickHelper(const Request& request, const SampleHelped& who, const QList<Occurrence>& times);
    Match matchFor(const Request& request, const SampleHelped& who, int helper, MatchState state);
    QDateTime hoursAgo(int from, int to);

    Dice& m_dice;
    SampleSink& m_sink;
    SamplePeople& m_people;
    QDateTime m_now;
    QDate m_today;
    QList<SampleHelper>& m_helpers;
    QList<SampleHelped>& m_helped;
    SampleCounts& m_counts;
    QHash<Service, QList<int>> m_byService;
    QList<RequestId> m_waiting;
};

} // namespace entraide
