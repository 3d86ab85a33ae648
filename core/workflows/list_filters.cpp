// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/list_filters.h"

#include "domain/permissions.h"
#include "domain/schema.h"
#include "storage/desk.h"

#include <algorithm>
#include <array>
#include <span>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

using Condition = ListQuery::Condition;

// "place", "day", "free", "consent", "match", "tandem", "signup", "asks" and "twins" are no fields of the schema.
constexpr std::array volunteerKeys{"state"_L1,   "services"_L1,        "languages"_L1,     "place"_L1,
                                   "free"_L1,    "skills"_L1,          "transports"_L1,    "affiliation"_L1,
                                   "school"_L1,  "hours_per_week"_L1,  "registered"_L1,    "information_note_given"_L1,
                                   "insured"_L1, "person.language"_L1, "person.phones"_L1, "person.emails"_L1,
                                   "consent"_L1, "match"_L1,           "tandem"_L1,        "signup"_L1,
                                   "asks"_L1,    "twins"_L1,           "remark"_L1};
constexpr std::array requestKeys{"state"_L1,         "service"_L1,
                                 "place"_L1,         "day"_L1,
                                 "match"_L1,         "urgency"_L1,
                                 "languages"_L1,     "skills"_L1,
                                 "received"_L1,      "expires"_L1,
                                 "people_needed"_L1, "tandem"_L1,
                                 "organisation"_L1,  "beneficiary.person.language"_L1,
                                 "origin"_L1,        "title"_L1,
                                 "remark"_L1};
constexpr std::array offerKeys{"state"_L1,  "service"_L1,         "place"_L1,    "day"_L1,
                               "match"_L1,  "languages"_L1,       "received"_L1, "expires"_L1,
                               "origin"_L1, "person.language"_L1, "remark"_L1};
constexpr std::array postingKeys{"state"_L1,       "kind"_L1,  "organisation.name"_L1, "place"_L1, "day"_L1,
                                 "valid_until"_L1, "signup"_L1};
constexpr std::array tandemKeys{"state"_L1,  "services"_L1,    "place"_L1, "regime"_L1, "started"_L1,
                                "review"_L1, "trial_until"_L1, "ended"_L1, "remark"_L1};
constexpr std::array donationKeys{"state"_L1,   "restaurant.name"_L1, "meals"_L1,
                                  "pledged"_L1, "received_on"_L1,     "message"_L1};
constexpr std::array paymentKeys{"state"_L1, "restaurant.name"_L1, "date"_L1, "payer"_L1};
constexpr std::array orderKeys{"state"_L1, "restaurant.name"_L1, "hospital.name"_L1, "date"_L1, "meals"_L1};
constexpr std::array dishKeys{"state"_L1, "date"_L1, "portions"_L1, "place"_L1, "contents"_L1};
constexpr std::array organisationKeys{"state"_L1, "kind"_L1, "place"_L1, "phone"_L1, "email"_L1, "remark"_L1};

std::span<const QLatin1StringView> keysOf(EntityType list) {
    switch (list) {
    case EntityType::Volunteer:
        return volunteerKeys;
    case EntityType::Request:
        return requestKeys;
    case EntityType::Offer:
        return offerKeys;
    case EntityType::Posting:
        return postingKeys;
    case EntityType::Tandem:
        return tandemKeys;
    case EntityType::Donation:
        return donationKeys;
    case EntityType::Payment:
        return paymentKeys;
    case EntityType::MealOrder:
        return orderKeys;
    case EntityType::Dish:
        return dishKeys;
    case EntityType::Organisation:
        return organisationKeys;
    default:
        return {};
    }
}

struct Leaf {
    EntityType type{};
    const FieldSchema* field = nullptr;
};

/// Follows references: "beneficiary.person.language" is the person's.
Leaf leafAt(EntityType type, const QString& path) {
    if (const FieldSchema* field = schemaOf(type).field(path))
        return {type, field};
    const FieldSchema* reference = schemaOf(type).field(path.section(u'.', 0, 0));
    return reference && reference->refersTo && path.contains(u'.') ? leafAt(*reference->refersTo, path.section(u'.', 1))
                                                                   : Leaf();
}

FilterKind kindOf(const FieldSchema& field) {
    switch (field.kind) {
    case FieldKind::Choice:
    case FieldKind::ChoiceList:
        return FilterKind::Choice;
    case FieldKind::Date:
    case FieldKind::DateTime:
        return FilterKind::Day;
    case FieldKind::Integer:
    case FieldKind::Real:
        return FilterKind::Number;
    case FieldKind::Boolean:
    case FieldKind::Reference:
        return FilterKind::YesNo;
    default:
        return FilterKind::Text;
    }
}

std::optional<FilterField> fieldNamed(EntityType list, const QString& key) {
    if (std::ranges::find(keysOf(list), key) == keysOf(list).end())
        return std::nullopt;
    if (key == "place"_L1)
        return FilterField{key, FilterKind::Place, list, {}};
    if (key == "day"_L1)
        return FilterField{key, FilterKind::Day, list, {}};
    if (key == "free"_L1)
        return FilterField{key, FilterKind::Time, list, {}};
    if (key == "consent"_L1) {
        FilterField consent{key, FilterKind::Choice, list, {}};
        for (const QLatin1StringView name : EnumNames<Consent>::names)
            consent.values.append(name);
        return consent;
    }
    const Leaf leaf = leafAt(list, key);
    if (!leaf.field) // whether something else names it
        return FilterField{key, FilterKind::YesNo, list, {}};
    FilterField field{key, kindOf(*leaf.field), leaf.type, leaf.field->path};
    for (const QLatin1StringView choice : leaf.field->choices)
        field.values.append(choice);
    return field;
}

/// Whether somebody is on it, or they are on something: what a "yes or no" of no field looks for.
std::optional<ListQuery::Related> relatedBy(EntityType list, const QString& key) {
    const QStringList live{enumName(MatchState::Proposed), enumName(MatchState::Accepted)};
    const QStringList going{enumName(TandemState::Proposed), enumName(TandemState::Trial),
                            enumName(TandemState::Active), enumName(TandemState::Paused)};
    const bool isVolunteer = list == EntityType::Volunteer;
    if (key == "match"_L1)
        return ListQuery::Related{EntityType::Match,
                                  isVolunteer                 ? u"volunteer"_s
                                  : list == EntityType::Offer ? u"offer"_s
                                                              : u"request"_s,
                                  live};
    if (key == "tandem"_L1)
        return ListQuery::Related{EntityType::Tandem, isVolunteer ? u"volunteer"_s : u"request"_s, going};
    if (key == "signup"_L1)
        return ListQuery::Related{
            EntityType::Signup,
            isVolunteer ? u"volunteer"_s : u"posting"_s,
            {enumName(SignupState::Applied), enumName(SignupState::Confirmed), enumName(SignupState::Reserve)}};
    if (key == "asks"_L1)
        return ListQuery::Related{EntityType::Beneficiary, u"person"_s, {}, true, u"person"_s};
    return std::nullopt;
}

QString columnFor(const FilterField& field) {
    if (field.key == "place"_L1)
        return u"x_postcode"_s;
    if (field.key == "day"_L1)
        return u"x_date"_s;
    if (field.key == "free"_L1)
        return u"availability"_s;
    if (field.key == "consent"_L1)
        return u"person.consents"_s;
    if (field.key == "twins"_L1)
        return u"person.suspected_twins"_s;
    return field.key;
}

/// A day that somebody chose, or so many days from today.
std::optional<QString> dayValue(const QString& value, int sign, QDate today) {
    if (sign == 0)
        return QDate::fromString(value, Qt::ISODate).isValid() ? std::optional(value) : std::nullopt;
    bool isNumber = false;
    const int days = value.toInt(&isNumber);
    constexpr int mostDays = 36600;
    if (!isNumber || days < 0 || days > mostDays)
        return std::nullopt;
    return today.addDays(sign * days).toString(Qt::ISODate);
}

bool applyDay(const FilterField& field, FilterHow how, const QString& value, QDate today, ListQuery& query) {
    const QString column = columnFor(field);
    const QString now = today.toString(Qt::ISODate);
    const int sign = how == FilterHow::Next ? 1 : how == FilterHow::Last ? -1 : 0;
    const auto day = dayValue(value, sign, today);
    if (!day)
        return false;
    const Leaf leaf = leafAt(query.type, field.key);
    // A moment of the last day is not after that day.
    const QString end = leaf.field && leaf.field->kind == FieldKind::DateTime ? u"T99"_s : QString();
    if (how != FilterHow::Until)
        query.conditions.append({column, Condition::How::From, {how == FilterHow::Next ? now : *day}});
    if (how != FilterHow::From)
        query.conditions.append({column, Condition::How::Until, {(how == FilterHow::Last ? now : *day) + end}});
    return true;
}

bool isList(const FilterField& field) {
    if (field.key == "free"_L1 || field.key == "consent"_L1)
        return true;
    const FieldSchema* schema = field.path.isEmpty() ? nullptr : schemaOf(field.type).field(field.path);
    return schema && schema->kind == FieldKind::ChoiceList;
}

bool apply(const FilterField& field, FilterHow how, const QStringList& values, QDate today, ListQuery& query) {
    using enum FilterHow;
    const QString column = columnFor(field);
    const auto add = [&](Condition::How asked, const QStringList& given = {}) {
        query.conditions.append({column, asked, given});
        return true;
    };
    switch (how) {
    case Is:
    case IsNot: {
        if (values.isEmpty())
            return false;
        const bool wanted = how == Is;
        if (isList(field))
            return add(wanted ? Condition::How::Holds : Condition::How::HoldsNone, values);
        return add(wanted ? Condition::How::OneOf : Condition::How::NoneOf, values);
    }
    case From:
    case Until:
    case Next:
    case Last:
        if (field.kind == FilterKind::Day)
            return applyDay(field, how, values.value(0), today, query);
        if (bool isNumber = false; values.value(0).toDouble(&isNumber), !isNumber)
            return false;
        return add(how == From ? Condition::How::From : Condition::How::Until, values.first(1));
    case Contains:
        return !values.value(0).trimmed().isEmpty() && add(Condition::How::Contains, {values.first().trimmed()});
    case Filled:
    case Empty:
        return add(how == Filled ? Condition::How::Filled : Condition::How::Empty);
    case Yes:
    case No:
        if (auto related = relatedBy(query.type, field.key)) {
            related->exists = how == Yes;
            query.related.append(*related);
            return true;
        }
        return add(how == Yes ? Condition::How::Filled : Condition::How::Empty);
    }
    return false;
}

} // namespace

QList<FilterHow> FilterField::hows() const {
    using enum FilterHow;
    switch (kind) {
    case FilterKind::Choice:
    case FilterKind::Place:
        return {Is, IsNot};
    case FilterKind::Time:
        return {Is};
    case FilterKind::Day:
        return {Next, Last, From, Until, Filled, Empty};
    case FilterKind::Number:
        return {From, Until};
    case FilterKind::YesNo:
        return {Yes, No};
    case FilterKind::Text:
        return {Contains, Filled, Empty};
    }
    return {};
}

QList<FilterField> filterFields(EntityType list, Role role) {
    QList<FilterField> fields;
    for (const QLatin1StringView key : keysOf(list)) {
        const auto field = fieldNamed(list, key);
        if (!field || (!field->path.isEmpty() && !mayRead(role, field->type, field->path)))
            continue;
        const bool isPersons = field->key == "consent"_L1 || field->key == "twins"_L1;
        if (isPersons && !mayRead(role, EntityType::Person,
                                  field->key == "consent"_L1 ? QStringView(u"consents") : u"suspected_twins"))
            continue;
        fields.append(*field);
    }
    return fields;
}

QList<FilterCriterion> applyCriteria(const QList<FilterCriterion>& criteria, const Today& today, ListQuery& query) {
    QList<FilterCriterion> unknown;
    for (const FilterCriterion& criterion : criteria) {
        const auto field = fieldNamed(query.type, criterion.about);
        const auto how = enumFromName<FilterHow>(criterion.how);
        if (!field || !how || !field->hows().contains(*how) ||
            !apply(*field, *how, criterion.values, today.date, query))
            unknown.append(criterion);
    }
    return unknown;
}

QList<NamedFilter> namedFilters(const Desk& desk, const QString& page) {
    QList<NamedFilter> filters = desk.findBy<NamedFilter>("page"_L1, page);
    std::ranges::sort(filters, [](const NamedFilter& a, const NamedFilter& b) {
        const int order = QString::localeAwareCompare(a.name, b.name);
        return order != 0 ? order < 0 : a.id < b.id;
    });
    return filters;
}

Outcome<ChangeSet> saveFilter(Desk& desk, NamedFilter& filter) {
    filter.name = filter.name.simplified();
    if (filter.name.isEmpty())
        return Refusal{RefusalCode::NotComplete, filter.id.toString(), u"name"_s};
    filter.search = filter.search.simplified();
    if (filter.criteria.isEmpty() && filter.search.isEmpty() && filter.states.isEmpty())
        return Refusal{RefusalCode::NotComplete, filter.id.toString(), u"criteria"_s};
    for (const NamedFilter& other : namedFilters(desk, filter.page)) {
        if (other.id != filter.id && other.name.compare(filter.name, Qt::CaseInsensitive) == 0)
            return Refusal{RefusalCode::NameTaken, other.id.toString(), filter.name};
    }
    return desk.write([&](Desk::Writer& writer) { filter.id = writer.save(filter); });
}

Outcome<ChangeSet> removeFilter(Desk& desk, const NamedFilterId& id) {
    if (!desk.find<NamedFilter>(id))
        return Refusal{RefusalCode::NotHere, id.toString(), {}};
    return desk.write([&](Desk::Writer& writer) { writer.remove(id); });
}

} // namespace entraide
