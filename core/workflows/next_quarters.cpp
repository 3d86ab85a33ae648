// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/next_quarters.h"

#include "geo/areas.h"

#include <algorithm>
#include <vector>

namespace entraide {

namespace {

struct NextQuarter {
    QString code;
    int number = 0; ///< in the index; 0: no volunteer named it
    VolunteerIndex::Place middle;
};

std::vector<NextQuarter> nextQuarters(const VolunteerIndex& index, const TaskQuery& query) {
    const AreaSet& areas = defaultAreas();
    const Area* home = areas.find(query.postcode);
    if (!home && query.position.isValid())
        home = areas.at(query.position);
    std::vector<NextQuarter> result;
    for (const QString& code : home ? areas.neighbours(home->code) : QStringList()) {
        const PostcodePlace* place = findPostcode(code);
        result.push_back(
            {code, index.quarterNumber(code), VolunteerIndex::Place(place ? place->centroid : GeoPoint())});
    }
    return result;
}

/// Where they live says more than where else they go.
const NextQuarter* quarterOf(const VolunteerIndex& index, const std::vector<NextQuarter>& quarters, int volunteer) {
    for (const NextQuarter& quarter : quarters) {
        if (index.livesIn(volunteer, quarter.number))
            return &quarter;
    }
    const auto found = std::ranges::find_if(quarters, [&](const NextQuarter& quarter) {
        return index.goesTo(volunteer, index.km(volunteer, quarter.middle), quarter.code);
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

NextQuarters fromNextQuarters(const VolunteerIndex& index, const TaskQuery& query, int top) {
    NextQuarters result;
    const std::vector<NextQuarter> quarters = nextQuarters(index, query);
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
        const NextQuarter* quarter = quarterOf(index, quarters, volunteer);
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
