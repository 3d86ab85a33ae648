// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/field_edits.h"

#include "domain/permissions.h"
#include "domain/schema.h"
#include "geo/region.h"
#include "storage/desk.h"
#include "workflows/move_record.h"
#include "workflows/offer_desk.h"
#include "workflows/posting_desk.h"
#include "workflows/tandem_desk.h"

#include <algorithm>
#include <array>
#include <span>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array volunteerEdits{
    "state"_L1,          "person.phones"_L1,   "person.emails"_L1, "person.language"_L1, "person.address.postcode"_L1,
    "services"_L1,       "languages"_L1,       "transports"_L1,    "quarters"_L1,        "hours_per_week"_L1,
    "available_from"_L1, "available_until"_L1, "affiliation"_L1,   "remark"_L1};
constexpr std::array requestEdits{"state"_L1,
                                  "service"_L1,
                                  "title"_L1,
                                  "urgency"_L1,
                                  "people_needed"_L1,
                                  "languages"_L1,
                                  "expires"_L1,
                                  "remark"_L1,
                                  "beneficiary.person.phones"_L1,
                                  "beneficiary.person.language"_L1};
constexpr std::array offerEdits{"state"_L1,   "service"_L1, "title"_L1,        "languages"_L1,
                                "expires"_L1, "remark"_L1,  "person.phones"_L1};
constexpr std::array tandemEdits{"state"_L1, "review"_L1, "services"_L1, "remark"_L1};
constexpr std::array postingEdits{"state"_L1, "contact_name"_L1, "contact_phone"_L1, "valid_until"_L1};
constexpr std::array organisationEdits{"state"_L1, "contact_name"_L1,  "phone"_L1,
                                       "email"_L1, "meals_per_day"_L1, "remark"_L1};

/// Of a record that is made: not written down, as everything is that a record has anyway.
QString firstState(EntityType type) {
    switch (type) {
    case EntityType::Volunteer:
        return enumName(Volunteer().state);
    case EntityType::Request:
        return enumName(Request().state);
    case EntityType::Offer:
        return enumName(Offer().state);
    case EntityType::Tandem:
        return enumName(Tandem().state);
    case EntityType::Posting:
        return enumName(Posting().state);
    case EntityType::Organisation:
        return enumName(Organisation().state);
    default:
        return {};
    }
}

std::span<const QLatin1StringView> editsOf(EntityType list) {
    switch (list) {
    case EntityType::Volunteer:
        return volunteerEdits;
    case EntityType::Request:
        return requestEdits;
    case EntityType::Offer:
        return offerEdits;
    case EntityType::Tandem:
        return tandemEdits;
    case EntityType::Posting:
        return postingEdits;
    case EntityType::Organisation:
        return organisationEdits;
    default:
        return {};
    }
}

/// Follows references as far as the record that has the field; \a id may be empty.
EditedField fieldAt(const Desk* desk, EntityType type, const AnyId& id, const QString& path) {
    if (const FieldSchema* field = schemaOf(type).field(path))
        return {id, type, field, {}};
    const FieldSchema* reference = schemaOf(type).field(path.section(u'.', 0, 0));
    if (!reference || !reference->refersTo)
        return {};
    QString next;
    if (desk)
        next = desk->body(id).value_or(QJsonObject()).value(reference->path).toString();
    return desk && next.isEmpty() ? EditedField() : fieldAt(desk, *reference->refersTo, next, path.section(u'.', 1));
}

/// A record with one field of its own changed; none when the value is not of its kind.
template <Record R>
std::optional<R> withFieldSet(const Desk& desk, const AnyId& id, const QString& path, const QJsonValue& value) {
    auto body = desk.body(id);
    if (!body)
        return std::nullopt;
    setValueAt(*body, path, value);
    QStringList problems;
    const R record = recordFromBody<R>(id, *body, &problems);
    return problems.contains(path.section(u'.', 0, 0)) ? std::nullopt : std::optional(record);
}

template <class T> Outcome<ChangeSet> savedChanges(const Outcome<T>& outcome) {
    if (!outcome)
        return outcome.refusal();
    if constexpr (std::is_same_v<T, ChangeSet>)
        return *outcome;
    else
        return outcome->changes;
}

Refusal notReadable(const EditedField& field) {
    return {RefusalCode::NotComplete, field.id, field.field->path};
}

/// One field on its way to the workflow that saves its record.
class Editing {
public:
    Editing(Desk& desk, const AnyId& listed, const EditedField& field, const QJsonValue& value, const EditHow& how)
        : m_desk(desk)
        , m_listed(listed)
        , m_field(field)
        , m_value(value)
        , m_how(how)
        , m_enrolment(desk, how.geocoder) {}

    Outcome<ChangeSet> save() {
        if (m_field.field->path == "state"_L1)
            return moveRecord(m_desk, m_field.id, m_value.toString(), {m_how.reason, m_how.by, m_how.today});
        switch (m_field.type) {
        case EntityType::Person:
            return savePersonPart();
        case EntityType::Volunteer:
            return with<Volunteer>([&](const Volunteer& volunteer) {
                const auto person = m_desk.find<Person>(volunteer.person);
                return person ? savedChanges(m_enrolment.saveVolunteer(*person, volunteer, m_how.today))
                              : Outcome<ChangeSet>(Refusal{RefusalCode::NotHere, volunteer.person.toString(), {}});
            });
        case EntityType::Request:
            return with<Request>(
                [&](const Request& request) { return savedChanges(m_enrolment.saveRequest(request, m_how.today)); });
        case EntityType::Offer:
            return with<Offer>([&](const Offer& offer) {
                return savedChanges(OfferDesk(m_desk, m_how.by).save(offer, m_how.geocoder, m_how.today));
            });
        case EntityType::Tandem:
            return with<Tandem>([&](const Tandem& tandem) {
                return savedChanges(TandemDesk(m_desk, m_how.by).save(tandem, m_how.today, m_how.reason));
            });
        case EntityType::Posting:
            return with<Posting>(
                [&](const Posting& posting) { return savedChanges(PostingDesk(m_desk).save(posting, m_how.today)); });
        case EntityType::Organisation:
            return with<Organisation>([&](const Organisation& organisation) {
                return savedChanges(m_enrolment.saveOrganisation(organisation, m_how.today));
            });
        default:
            return Refusal{RefusalCode::NotHere, m_field.id, {}};
        }
    }

private:
    template <Record R, class F> Outcome<ChangeSet> with(F&& saveIt) {
        const auto record = withFieldSet<R>(m_desk, m_field.id, m_field.field->path, m_value);
        if (!record)
            return notReadable(m_field);
        return saveIt(*record);
    }

    /// As the form of what is listed does: who is a volunteer has to be old enough, whoever is changed.
    Outcome<ChangeSet> savePersonPart() {
        return with<Person>([&](const Person& person) {
            if (const auto volunteerId = VolunteerId::fromString(m_listed)) {
                if (const auto volunteer = m_desk.find<Volunteer>(*volunteerId))
                    return savedChanges(m_enrolment.saveVolunteer(person, *volunteer, m_how.today));
            }
            return savedChanges(m_enrolment.savePerson(person, m_how.today));
        });
    }

    Desk& m_desk;
    const AnyId& m_listed;
    const EditedField& m_field;
    const QJsonValue& m_value;
    const EditHow& m_how;
    Enrolment m_enrolment;
};

} // namespace

QStringList editableFields(EntityType list) {
    QStringList fields;
    for (const QLatin1StringView path : editsOf(list))
        fields.append(path);
    return fields;
}

std::optional<EditedField> editedField(EntityType list, const QString& path) {
    if (std::ranges::find(editsOf(list), path) == editsOf(list).end())
        return std::nullopt;
    const EditedField field = fieldAt(nullptr, list, {}, path);
    return field.field ? std::optional(field) : std::nullopt;
}

std::optional<EditedField> editedField(const Desk& desk, const AnyId& id, const QString& path) {
    const auto list = entityTypeOf(id);
    if (!list || !editedField(*list, path))
        return std::nullopt;
    EditedField field = fieldAt(&desk, *list, id, path);
    const auto body = field.field ? desk.body(field.id) : std::nullopt;
    if (!body)
        return std::nullopt;
    field.value = valueAt(*body, field.field->path);
    const bool isLeftOut = field.value.isUndefined() || field.value.isNull();
    if (isLeftOut && field.field->path == "state"_L1)
        field.value = firstState(field.type);
    return field;
}

QStringList nextStates(const Desk& desk, const AnyId& id) {
    const auto type = entityTypeOf(id);
    const auto now = type ? editedField(desk, id, u"state"_s) : std::nullopt;
    if (!now)
        return {};
    const EntitySchema& schema = schemaOf(*type);
    QStringList states{now->value.toString()};
    for (const QLatin1StringView to : schema.states) {
        if (schema.mayMove(states.first(), QString(to)) &&
            mayMove(desk.actor().role, *type, states.first(), QString(to)))
            states.append(to);
    }
    return states;
}

std::optional<EditStop> editStop(const Desk& desk, EntityType list, const QString& path) {
    const auto kind = editedField(list, path);
    if (!kind)
        return EditStop::OtherPath;
    const Role role = desk.actor().role;
    if (!mayRead(role, kind->type, kind->field->path))
        return EditStop::Hidden;
    if (!mayWrite(role, kind->type, kind->field->path))
        return EditStop::ReadOnly;
    return std::nullopt;
}

std::optional<EditStop> editStop(const Desk& desk, const AnyId& id, const QString& path) {
    const auto list = entityTypeOf(id);
    if (const auto stop = list ? editStop(desk, *list, path) : std::optional(EditStop::OtherPath))
        return stop;
    return editedField(desk, id, path) ? std::nullopt : std::optional(EditStop::NotHere);
}

QList<FormIssue> checkEdit(const Desk& desk, const AnyId& id, const QString& path, const QJsonValue& value,
                           const Today& today) {
    const auto field = editedField(desk, id, path);
    if (!field || path == "state"_L1)
        return {};
    const QString own = field->field->path;
    QList<FormIssue> issues;
    const auto take = [&]<Record R>(std::type_identity<R>, auto look) {
        if (const auto record = withFieldSet<R>(desk, field->id, own, value))
            issues = look(*record);
    };
    switch (field->type) {
    case EntityType::Person:
        take(std::type_identity<Person>(),
             [&](const Person& person) { return check(person, today, desk.region().postcodes()); });
        break;
    case EntityType::Volunteer:
        take(std::type_identity<Volunteer>(), [&](const Volunteer& volunteer) { return check(volunteer, today); });
        break;
    case EntityType::Request:
        take(std::type_identity<Request>(),
             [&](const Request& request) { return check(request, today, desk.region().postcodes()); });
        break;
    case EntityType::Offer:
        take(std::type_identity<Offer>(),
             [&](const Offer& offer) { return check(offer, today, desk.region().postcodes()); });
        break;
    default:
        break;
    }
    // What was wrong before is not this cell's.
    issues.removeIf([&](const FormIssue& issue) {
        return issue.field != own && own.section(u'.', 0, 0) != issue.field.section(u'.', 0, 0);
    });
    return issues;
}

Outcome<ChangeSet> editField(Desk& desk, const AnyId& id, const QString& path, const QJsonValue& value,
                             const EditHow& how) {
    const auto field = editedField(desk, id, path);
    if (!field)
        return Refusal{RefusalCode::NotHere, id, {}};
    return Editing(desk, id, *field, value, how).save();
}

} // namespace entraide
