// SPDX-License-Identifier: GPL-3.0-or-later
#include "benchmarks/nearest_ranking.h"

#include <algorithm>
#include <array>
#include <cmath>
#include <nanoflann.hpp>
#include <numbers>

namespace entraide::bench {

namespace {

constexpr double kmPerDegree = 6371.0088 * std::numbers::pi / 180;
constexpr double firstRadius = 1.5; // km
constexpr double growth = 1.5;

/// Homes on a plane, in kilometres.
struct Homes {
    std::vector<std::array<double, 2>> points;
    std::vector<int> volunteers;
    double cosMiddle = 1;

    std::array<double, 2> onPlane(GeoPoint point) const {
        return {point.lon * kmPerDegree * cosMiddle, point.lat * kmPerDegree};
    }
    // What nanoflann asks for.
    std::size_t kdtree_get_point_count() const { return points.size(); }
    double kdtree_get_pt(std::size_t point, std::size_t axis) const { return points[point][axis]; }
    template <class Box> bool kdtree_get_bbox(Box&) const { return false; }
};

bool fits(const TaskMatch& match, int volunteer, double km) {
    const BitTable& bits = match.index().bits();
    const TaskQuery& query = match.query();
    return bits.test(VolunteerIndex::row(query.service), volunteer) &&
           std::ranges::all_of(query.skills,
                               [&](Skill skill) { return bits.test(VolunteerIndex::row(skill), volunteer); }) &&
           (query.languages.isEmpty() ||
            std::ranges::any_of(query.languages, [&](Language l) { return match.speaks(volunteer, l); })) &&
           match.goesThere(volunteer, km) && match.isActive(volunteer) && match.isScreened(volunteer) &&
           match.hasTime(volunteer, {}) && match.fitsThere(volunteer);
}

/// Of anybody at that distance whom the beneficiary does not know.
double mostPossible(double km) {
    return score::weights[0] * score::distance(km) + score::weights[1] + score::weights[2] + score::weights[3] +
           score::weights[4] * score::history(0, true, false) + 1e-9;
}

} // namespace

struct NearestRanking::Tree {
    using Metric = nanoflann::L2_Simple_Adaptor<double, Homes>;
    using Index = nanoflann::KDTreeSingleIndexAdaptor<Metric, Homes, 2>;
    Homes homes;
    std::unique_ptr<Index> index;
};

NearestRanking::NearestRanking(const VolunteerIndex& index)
    : m_index(index)
    , m_tree(std::make_unique<Tree>()) {
    constexpr double middle = 50.85; // Brussels
    Homes& homes = m_tree->homes;
    homes.cosMiddle = std::cos(middle * std::numbers::pi / 180);
    for (int volunteer = 0; volunteer < index.end(); ++volunteer) {
        if (!index.position(volunteer).isValid())
            continue;
        homes.points.push_back(homes.onPlane(index.position(volunteer)));
        homes.volunteers.push_back(volunteer);
    }
    m_tree->index = std::make_unique<Tree::Index>(2, homes, nanoflann::KDTreeSingleIndexAdaptorParams(16));
}

NearestRanking::~NearestRanking() = default;

std::vector<int> NearestRanking::rank(const TaskQuery& query, int top) const {
    const TaskMatch match(m_index, query);
    struct Scored {
        double score;
        double km;
        int volunteer;
    };
    std::vector<Scored> best;
    const auto better = [this](const Scored& a, const Scored& b) {
        if (a.score != b.score)
            return a.score > b.score;
        return a.km != b.km ? a.km < b.km : m_index.id(a.volunteer) < m_index.id(b.volunteer);
    };
    const auto take = [&](int volunteer) {
        const double km = match.km(volunteer);
        if (!fits(match, volunteer, km))
            return;
        best.push_back({scoreOf(match, volunteer, km), km, volunteer});
        std::ranges::push_heap(best, better);
        if (best.size() > static_cast<std::size_t>(top)) {
            std::ranges::pop_heap(best, better);
            best.pop_back();
        }
    };
    // Who helped before may score high from anywhere.
    const auto known = m_index.history(query.parties);
    for (const VolunteerIndex::Past& past : known)
        take(past.volunteer);
    const Homes& homes = m_tree->homes;
    const auto place = homes.onPlane(query.position);
    std::vector<nanoflann::ResultItem<Tree::Index::IndexType, double>> found;
    double done = -1; // the square within which everybody was looked at
    for (double radius = firstRadius;; radius *= growth) {
        found.clear();
        m_tree->index->radiusSearch(place.data(), radius * radius, found, nanoflann::SearchParameters(0, false));
        for (const auto& item : found) {
            const int volunteer = homes.volunteers[item.first];
            if (item.second > done && !match.past(volunteer))
                take(volunteer);
        }
        done = radius * radius;
        // The plane's distances are off by less than this in one city.
        constexpr double off = 0.99;
        if (found.size() == homes.points.size() ||
            (best.size() == static_cast<std::size_t>(top) && mostPossible(radius * off) < best.front().score))
            break;
    }
    std::ranges::sort(best, better);
    std::vector<int> numbers;
    for (const Scored& scored : best)
        numbers.push_back(scored.volunteer);
    return numbers;
}

} // namespace entraide::bench
