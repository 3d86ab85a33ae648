// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "reports/hours.h"
#include "storage/desk.h"

#include <QHash>
#include <QSet>

#include <stop_token>

namespace entraide {

/// Makes work of records as they are read: first visits, then matches, sign-ups, rounds and dishes, then what they are
/// about. What it was not told of it looks up one by one.
class WorkReader {
public:
    WorkReader(const Desk& desk, QDate first, QDate last);

    static FieldSet<Visit> ofVisit();
    static FieldSet<Match> ofMatch();
    static FieldSet<Signup> ofSignup();
    static FieldSet<Round> ofRound();
    static FieldSet<Dish> ofDish();
    static FieldSet<Tandem> ofTandem();
    static FieldSet<Request> ofRequest();
    static FieldSet<Posting> ofPosting();

    void add(const Visit& visit, const Desk::RecordContext& where);
    /// The visit says what became of a time of its match, whoever went.
    void settle(const Visit& visit);
    void add(const Match& match, const Desk::RecordContext& where);
    void add(const Signup& signup, const Desk::RecordContext& where);
    void add(const Round& round);
    void add(const Dish& dish, const Desk::RecordContext& where);

    /// Kept when something that was added is about it.
    void know(const Tandem& tandem);
    void know(const Request& request);
    void know(const Posting& posting);
    void enrolled(const Volunteer& volunteer);
    bool needsCooks() const { return !m_dishes.isEmpty(); }

    /// Each time once, in no particular order. Throws Error(Cancelled) when \a stop asks for it.
    QList<Work> take(const std::stop_token& stop = {});

private:
    template <Record R> const R* known(QHash<decltype(R::id), R>& records, const decltype(R::id)& id);
    bool isInside(QDate date) const { return date.isValid() && date >= m_first && date <= m_last; }
    /// None when it is not of the period, or told by another record.
    std::optional<Work> finished(const Visit& visit, Work work);
    std::optional<Work> finished(const Match& match, Work work);
    std::optional<Work> finished(const Signup& signup, Work work);

    template <Record R> struct Found {
        R record;
        Work work; ///< with what its context said
    };

    const Desk& m_desk;
    QDate m_first;
    QDate m_last;
    QList<Found<Visit>> m_visits;
    QList<Found<Match>> m_matches;
    QList<Found<Signup>> m_signups;
    QList<Work> m_rounds;
    QList<Found<Dish>> m_dishes;
    QSet<std::pair<MatchId, QDate>> m_settled; ///< times that a visit tells of
    QSet<MatchId> m_gone;                      ///< somebody went, whenever it was
    QSet<MatchId> m_visited;                   ///< matches of visits
    QHash<MatchId, Match> m_knownMatches;
    QHash<TandemId, Tandem> m_tandems;
    QHash<RequestId, Request> m_requests;
    QHash<PostingId, Posting> m_postings;
    QSet<TandemId> m_wantedTandems;
    QSet<RequestId> m_wantedRequests;
    QSet<PostingId> m_wantedPostings;
    QHash<PersonId, VolunteerId> m_cooks;
};

} // namespace entraide
