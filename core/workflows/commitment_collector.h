// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/desk.h"
#include "workflows/commitments.h"

#include <QSet>

namespace entraide {

/// Turns matches, visits, tandems, sign-ups and rounds, each with where it is, into times within two days. Visits
/// first, since a visit says what became of one time of a match or tandem.
class CommitmentCollector {
public:
    CommitmentCollector(const Desk& desk, QDate first, QDate last);

    // What each reads of its record, for who reads no more than that.
    static FieldSet<Request> ofRequest();
    static FieldSet<Visit> ofVisit();
    static FieldSet<Match> ofMatch();
    static FieldSet<Tandem> ofTandem();
    static FieldSet<Signup> ofSignup();

    /// Saves looking it up when a match stands for all of its times.
    void know(const Request& request);
    void add(const Visit& visit, const Desk::RecordContext& where);
    void add(const Match& match, const Desk::RecordContext& where);
    void add(const Tandem& tandem, const Desk::RecordContext& where);
    void add(const Signup& signup, const Desk::RecordContext& where);
    void add(const Round& round);

    /// In order of time.
    QHash<VolunteerId, QList<Commitment>> take();

private:
    /// Those that \a tandem rests in, read once.
    const QList<Holiday>& holidaysFor(const Tandem& tandem);
    bool isInside(QDate date) const { return date.isValid() && date >= m_first && date <= m_last; }
    void add(const Commitment& made) { m_result[made.volunteer].append(made); }
    bool isSpokenFor(const AnyId& series, QDate date) const {
        return !m_spokenFor.isEmpty() && m_spokenFor.contains({series, date.toJulianDay()});
    }

    const Desk& m_desk;
    QDate m_first;
    QDate m_last;
    QHash<RequestId, std::optional<Request>> m_requests; ///< whose own times are needed
    QHash<PostingId, std::optional<Posting>> m_postings;
    QSet<std::pair<AnyId, qint64>> m_spokenFor; ///< series and Julian day
    std::optional<QList<Holiday>> m_holidays;
    QHash<VolunteerId, QList<Commitment>> m_result;
};

} // namespace entraide
