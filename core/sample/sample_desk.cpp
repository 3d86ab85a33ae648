// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sample_desk.h"

#include "sample/sample_meals.h"
#include "sample/sample_offers.h"
#include "sample/sample_postings.h"
#include "sample/sample_profile.h"
#include "sample/sample_rounds.h"
#include "sample/sample_work.h"

#include <algorithm>

namespace entraide {

namespace {

/// Volunteers who signed up twice; each of them is one of the volunteers asked for.
int twinsFor(int volunteers) {
    return volunteers < 2 ? 0 : std::clamp(volunteers / 80, 1, 200);
}

/// People helped, for so many requests: some ask more than once.
int beneficiariesFor(int requests) {
    return requests == 0 ? 0 : std::max(1, requests * 3 / 5);
}

int tandemsFor(const SampleSize& size) {
    return size.requests == 0 || size.volunteers == 0 ? 0 : std::clamp(size.volunteers / 20, 8, 2'000);
}

int notesFor(const SampleSize& size) {
    return size.volunteers == 0 ? 0 : std::clamp(size.requests / 20, 8, 500);
}

int offersFor(const SampleSize& size) {
    return size.volunteers == 0 ? 0 : std::clamp(size.volunteers / 20, 6, 500);
}

} // namespace

SampleCounts fillSample(Desk& desk, const SampleSize& size, const QDateTime& now,
                        const std::function<bool(int, int)>& progress) {
    const int helpedCount = beneficiariesFor(size.requests);
    const int expected = 2 * size.volunteers + 2 * helpedCount + size.requests * 3 / 2 + tandemsFor(size) * 6 +
                         size.postings * 40 + notesFor(size) + offersFor(size);
    Dice dice(size.seed);
    SampleCounts counts;
    SampleSink sink(desk, dice, expected, progress);
    SamplePeople people(dice, sink, now, counts);
    DeskProfile profile = sampleProfile(desk.info().name, now.date());
    sink.put(profile);

    QList<SampleHelper> helpers;
    const int twins = twinsFor(size.volunteers);
    helpers.reserve(size.volunteers - twins);
    for (int i = 0; i < size.volunteers - twins; ++i)
        helpers.append(people.makeVolunteer());
    for (int i = 0; i < twins; ++i)
        people.makeTwin(helpers.at(dice.below(std::min(static_cast<int>(helpers.size()), 500))));

    QList<SampleHelped> helped;
    helped.reserve(helpedCount);
    for (int i = 0; i < helpedCount; ++i)
        helped.append(people.makeBeneficiary());

    SampleWork work(dice, sink, people, now, helpers, helped, counts);
    for (int i = 0; i < tandemsFor(size); ++i)
        work.makeTandem(i);
    for (int i = 0; i < size.requests; ++i)
        work.makeRequest();
    for (int i = 0; i < offersFor(size); ++i)
        work.makeOffer();

    QList<Organisation> organisations;
    if (size.postings > 0) {
        SamplePostings postings(dice, sink, people, now, helpers, counts);
        postings.makeOrganisations();
        for (int i = 0; i < size.postings; ++i)
            postings.makePosting(i);
        organisations = postings.organisations();
    }
    for (int i = 0; i < notesFor(size); ++i)
        work.makeNote(i);
    if (size.volunteers > 0 && size.postings > 0) {
        SampleRounds rounds(dice, sink, people, now, counts, organisations);
        rounds.make(helpers);
        SampleMeals(dice, sink, people, now.date(), counts, rounds.organisations()).make();
    }
    if (size.volunteers > 0)
        SampleOffers(dice, sink, people, now.date(), helpers, counts).make(work, helped);
    sink.flush();
    return counts;
}

} // namespace entraide
