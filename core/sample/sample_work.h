// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/sample_people.h"

namespace entraide {

/// A request and whoever is helped by it.
struct SampleAsked {
    Request request;
    SampleHelped who;
};

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

    /// Open, their time to come.
    const QList<SampleAsked>& waiting() const { return m_waiting; }
    /// The first promise for a day to come, with what it is for.
    const std::optional<std::pair<Match, Request>>& promise() const { return m_promise; }

private:
    struct Plan;
    When makeWhen(Service service);
    RequestState makeState(const Request& request);
    void addOneOff(Request& request, const SampleHelped& who);
    void addSeries(Request& request, const SampleHelped& who);
    void addDeclined(const Request& request);
    void settle(Tandem& tandem, int number) const;
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
    QList<SampleAsked> m_waiting;
    std::optional<std::pair<Match, Request>> m_promise;
};

} // namespace entraide
