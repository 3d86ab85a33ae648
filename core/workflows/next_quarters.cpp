// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/next_quarters.h"

#include "geo/region.h"

#include <algorithm>
#include <utility>
#include <vector>

namespace entraide {

namespace {

struct NextQuarter {
    QString code;
    VolunteerIndex::Place middle;
    QStringList postcodes;        ///< that lie in it
    std::vector<int> numbers = {}; ///< of these in the index; 0: no volunteer named it
};

/// The postcodes of each area; of areas of postcodes, itself.
QStringList postcodesIn(const Region& region, const QString& code) {
    if (region.areas().isApproximate() || region.origin().postcodes)
        return {code};
    QStringList postcodes;
    for (const PostcodePlace& place : region.postcodes().all()) {
        const Area* area = region.areaOf(place.postcode, {});
        if (area && area->code == code)
            postcodes.append(place.postcode);
    }
    return postcodes;
}

std::vector<NextQuarter> nextQuarters(const VolunteerIndex& index, const TaskQuery& query, const Region& region) {
    const AreaSet& areas = region.areas();
    const Area* home = region.areaOf(query.postcode, query.position);
    std::vector<NextQuarter> result;
    for (const QString& code : home ? areas.neighbours(home->code) : QStringList()) {
        const Area* area = areas.find(code);
        if (!area)
            continue;
        result.push_back({code, VolunteerIndex::Place(area->labelPoint), postcodesIn(region, code)});
        for (const QString& postcode : std::as_const(result.back().postcodes))
            result.back().numbers.push_back(index.quarterNumber(postcode));
    }
    return result;
}

/// Where they live says more than where else they go.
const NextQuarter* quarterOf(const VolunteerIndex& index, const std::vector<NextQuarter>& quarters,
                             const AreaSet& areas, int volunteer) {
    // Exact areas tell by the place itself on which side of an edge it lies.
    const Area* own = areas.isApproximate() ? nullptr : areas.at(index.position(volunteer));
    for (const NextQuarter& quarter : quarters) {
        const auto isHome = [&](int number) { return index.livesIn(volunteer, number); };
        if (own ? own->code == quarter.code : std::ranges::any_of(quarter.numbers, isHome))
            return &quarter;
    }
    const auto found = std::ranges::find_if(quarters, [&](const NextQuarter& quarter) {
        const double km = index.km(volunteer, quarter.middle);
        const auto goesTo = [&](const QString& postcode) { return index.goesTo(volunteer, km, postcode); };
        return quarter.postcodes.isEmpty() ? !index.goesByQuarter(volunteer) && goesTo({})
                                           : std::ranges::any_of(quarter.postcodes, goesTo);
    });
    return found == quarters.end() ? nullptr : &*found;
}

struct Scored {
    double score = 0;
    double km = 0;
    int volunteer = 0;
    const NextQuarter* quarter = nullptr;
};

} // namespace

NextQuarters fromNextQuarters(const VolunteerIndex& index, const TaskQuery& query, const Region& region, int top) {
    NextQuarters result;
    const std::vector<NextQuarter> quarters = nextQuarters(index, query, region);
    if (!query.onSite || quarters.empty())
        return result;
    TaskQuery anywhere = query;
    anywhere.onSite = false;
    const TaskMatch withoutPlace(index, anywhere);
    const TaskMatch match(index, query);
    TaskMatch::Words words;
    withoutPlace.mayFit(words);
    std::vector<Scored> all;
    const auto look = [&](int volunteer) {
        const double km = match.km(volunteer);
        if (!match.isPlaced(volunteer) || match.goesThere(volunteer, km))
            return;
        const NextQuarter* quarter = quarterOf(index, quarters, region.areas(), volunteer);
        if (quarter && match.fitsThere(volunteer))
            all.push_back({scoreOf(match, volunteer, km), km, volunteer, quarter});
    };
    for (std::size_t w = 0; w < words.size(); ++w)
        forEachBit(words[w], static_cast<int>(w) * BitTable::wordBits, look);
    result.fitting = static_cast<int>(all.size());
    const auto better = [&](const Scored& a, const Scored& b) {
        if (a.score != b.score)
            return a.score > b.score;
        return index.id(a.volunteer) < index.id(b.volunteer);
    };
    const auto few = std::min(all.size(), static_cast<std::size_t>(std::max(0, top)));
    std::ranges::partial_sort(all, all.begin() + static_cast<std::ptrdiff_t>(few), better);
    for (std::size_t i = 0; i < few; ++i)
        result.candidates.append({candidate(match, all[i].volunteer), all[i].quarter->code});
    return result;
}

} // namespace entraide
