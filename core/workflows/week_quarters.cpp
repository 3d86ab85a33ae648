// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/week_quarters.h"

#include "geo/placed_records.h"
#include "geo/region.h"
#include "storage/desk.h"
#include "workflows/week_planning.h"

#include <map>
#include <utility>

namespace entraide {

namespace {

class Quarters {
public:
    explicit Quarters(const Desk& desk)
        : m_desk(desk)
        , m_names(desk)
        , m_region(desk.region()) {}

    QuarterShare& of(const PlanLine& line) { return of(line.subject.postcode, line.query.position); }
    QuarterShare& of(const UnservedLine& line) { return of(line.subject.postcode, positionOf(line.subject.id)); }

    QList<QuarterShare> all() const {
        QList<QuarterShare> shares;
        for (const auto& [order, share] : m_shares)
            shares.append(share);
        return shares;
    }

private:
    enum Place { InCommune, ByPostcode, Nowhere };

    QuarterShare& of(const QString& postcode, GeoPoint position) {
        const QString key = m_region.quarterKey(postcode, position);
        if (!key.isEmpty()) {
            QuarterShare& share = m_shares[{InCommune, key}];
            share.commune = m_region.quarterNamed(key);
            return share;
        }
        QuarterShare& share = m_shares[{postcode.isEmpty() ? Nowhere : ByPostcode, postcode}];
        share.postcode = postcode;
        return share;
    }

    /// Where what a line is about takes place: a request, a posting, a fixed helper's or a series' visit.
    GeoPoint positionOf(const AnyId& id) {
        if (const auto request = RequestId::fromString(id)) {
            const auto found = m_desk.find<Request>(*request);
            return found ? m_names.positionOf(*found) : GeoPoint();
        }
        if (const auto posting = PostingId::fromString(id)) {
            const auto found = m_desk.find<Posting>(*posting);
            const auto host = found ? m_names.organisation(found->organisation) : std::nullopt;
            return found && (saysWhere(*found) || !host) ? found->position : host ? host->position : GeoPoint();
        }
        if (const auto tandem = TandemId::fromString(id)) {
            const auto found = m_desk.find<Tandem>(*tandem);
            const auto helped = found ? m_names.beneficiary(found->beneficiary) : std::nullopt;
            const auto who = helped ? m_names.person(helped->person) : std::nullopt;
            return who ? who->position : GeoPoint();
        }
        if (const auto match = MatchId::fromString(id)) {
            const auto found = m_desk.find<Match>(*match);
            return found ? positionOf(found->request.toString()) : GeoPoint();
        }
        if (const auto visit = VisitId::fromString(id)) {
            const auto found = m_desk.find<Visit>(*visit);
            return !found                    ? GeoPoint()
                   : found->tandem.isEmpty() ? positionOf(found->match.toString())
                                             : positionOf(found->tandem.toString());
        }
        return {};
    }

    const Desk& m_desk;
    Names m_names;
    const Region m_region;
    std::map<std::pair<Place, QString>, QuarterShare> m_shares;
};

} // namespace

bool addQuarters(WeekPlan& plan, const Desk& desk, const std::stop_token& stop) {
    Quarters quarters(desk);
    for (const PlanLine& line : std::as_const(plan.lines)) {
        if (stop.stop_requested())
            return false;
        QuarterShare& quarter = quarters.of(line);
        ++quarter.needed;
        ++quarter.filledThen;
        if (!line.isNew || line.isChange())
            ++quarter.filledNow;
    }
    for (const UnservedLine& line : std::as_const(plan.unserved)) {
        if (stop.stop_requested())
            return false;
        QuarterShare& quarter = quarters.of(line);
        quarter.needed += line.missing;
        quarter.filledNow += static_cast<int>(line.left.size());
    }
    plan.quarters = quarters.all();
    return true;
}

} // namespace entraide
