// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "sample/sample_work.h"

namespace entraide {

/// Invents help that neighbours offer: some of them volunteers, some who ask for help themselves, some new to the desk.
/// Each of these offers suits a request that waits; one is brought together with its request already.
class SampleOffers {
public:
    SampleOffers(Dice& dice, SampleSink& sink, SamplePeople& people, QDate today, const QList<SampleHelper>& helpers,
                 SampleCounts& counts)
        : m_dice(dice)
        , m_sink(sink)
        , m_people(people)
        , m_today(today)
        , m_helpers(helpers)
        , m_counts(counts) {}

    void make(const SampleWork& work, const QList<SampleHelped>& helped);

private:
    /// Who offers, where they live and what they speak.
    struct Giver {
        PersonId person;
        GeoPoint home;
        QList<Language> languages;
    };
    std::optional<Giver> volunteerFor(const SampleAsked& asked);
    std::optional<Giver> helpedFor(const SampleAsked& asked, const QList<SampleHelped>& helped);
    std::optional<Giver> newcomerFor(const SampleAsked& asked);
    When whenFor(const Request& request);
    void put(Offer& offer);

    Dice& m_dice;
    SampleSink& m_sink;
    SamplePeople& m_people;
    QDate m_today;
    const QList<SampleHelper>& m_helpers;
    SampleCounts& m_counts;
};

} // namespace entraide
