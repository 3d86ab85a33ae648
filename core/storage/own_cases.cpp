// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/own_cases.h"

namespace entraide {

namespace {

/// Whose cases they are; NULL, and so equal to nothing, when it is nobody's.
const std::string self = "(SELECT volunteer FROM temp.acting)";
constexpr const char* livingTandem = "('trial', 'active', 'paused')";

/// Rows of a type whose id is one of those that \a ids gives in a column `id`; \a alias is the row's.
std::string joined(const char* type, const char* alias, const std::string& ids) {
    std::string sql = "(";
    sql.append(ids).append(") q JOIN main.doc d ON d.scope_key=1 AND d.id=q.id JOIN main.\"").append(type);
    return sql.append("\" ").append(alias).append(" ON ").append(alias).append(".doc_key=d.doc_key");
}

std::string plannedVisits(const char* of) {
    return std::string("SELECT v.") + of + " AS id FROM main.visit v WHERE v.volunteer=" + self +
           " AND v.state='planned' AND v." + of + " IS NOT NULL";
}

/// Also of who stands in once, until that is over.
std::string tandems() {
    return "SELECT t.id AS id FROM main.tandem t WHERE (t.volunteer=" + self + " AND t.state IN " + livingTandem +
           ") UNION ALL " + plannedVisits("tandem");
}

std::string matchesAgreed() {
    return "SELECT m.id AS id FROM main.\"match\" m WHERE m.volunteer=" + self + " AND m.state='accepted' UNION ALL " +
           plannedVisits("match");
}

std::string requests() {
    return "SELECT m.request AS id FROM " + joined("match", "m", matchesAgreed()) +
           " WHERE m.request IS NOT NULL UNION ALL SELECT t.request AS id FROM " + joined("tandem", "t", tandems()) +
           " WHERE t.request IS NOT NULL";
}

std::string beneficiaries() {
    return "SELECT t.beneficiary AS id FROM " + joined("tandem", "t", tandems()) +
           " WHERE t.beneficiary IS NOT NULL UNION ALL SELECT r.beneficiary AS id FROM " +
           joined("request", "r", requests()) + " WHERE r.beneficiary IS NOT NULL";
}

std::string stopsOfRounds() {
    return "SELECT s.value ->> 'about' AS id FROM main.round o, json_each(o.stops) s WHERE o.rider=" + self +
           " AND o.state IN ('planned', 'under_way')";
}

std::string ownPerson() {
    return "(SELECT v.person FROM " + joined("volunteer", "v", "SELECT " + self + " AS id") + ")";
}

std::string persons() {
    return "SELECT b.person FROM " + joined("beneficiary", "b", beneficiaries()) + " UNION ALL SELECT h.cook FROM " +
           joined("dish", "h", stopsOfRounds());
}

std::string among(const std::string& ids) {
    return "id IN (" + ids + ")";
}

} // namespace

std::string ownCases(EntityType type) {
    switch (type) {
    case EntityType::Person:
        return "id=" + ownPerson() + " OR " + among(persons());
    case EntityType::Volunteer:
        return "id=" + self;
    case EntityType::Beneficiary:
        return among(beneficiaries());
    case EntityType::Request:
        return among(requests());
    case EntityType::Offer:
        return "person=" + ownPerson();
    case EntityType::Match:
        return "(volunteer=" + self + " AND state IN ('proposed', 'accepted', 'done')) OR " +
               among(plannedVisits("match"));
    case EntityType::Tandem:
        return among(tandems());
    case EntityType::Visit:
    case EntityType::Signup:
        return "volunteer=" + self;
    case EntityType::Posting:
        return "state IN ('published', 'full', 'closed') OR " +
               among("SELECT s.posting FROM main.signup s WHERE s.volunteer=" + self);
    case EntityType::Round:
        return "rider=" + self;
    case EntityType::Dish:
        return "cook=" + ownPerson() + " OR " + among(stopsOfRounds());
    case EntityType::MealOrder:
        return among(stopsOfRounds());
    case EntityType::Organisation:
    case EntityType::DeskProfile:
    case EntityType::User:
        return "1";
    case EntityType::Donation:
    case EntityType::Payment:
    case EntityType::Campaign:
    case EntityType::Note:
    case EntityType::ImportMapping:
    case EntityType::NamedFilter:
        return "0";
    }
    return "0";
}

bool seesWhatItIsMadeFrom(EntityType type) {
    // Of a proposed match, and of a visit that is over, the people are not theirs to see.
    return type != EntityType::Match && type != EntityType::Visit;
}

} // namespace entraide
