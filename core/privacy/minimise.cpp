// SPDX-License-Identifier: GPL-3.0-or-later
#include "privacy/minimise.h"

#include "domain/erasure_rules.h"
#include "domain/permissions.h"
#include "domain/person_name.h"
#include "domain/records.h"
#include "domain/schema.h"
#include "privacy/person_file.h"
#include "storage/audit_trail.h"
#include "storage/desk.h"
#include "storage/document_store.h"

#include <QSet>

#include <algorithm>
#include <array>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr std::array keptOfPerson{"state"_L1,    "given_name"_L1, "family_name"_L1, "language"_L1,    "birth_year"_L1,
                                  "consents"_L1, "keep_until"_L1, "keep_reason"_L1, "archived_on"_L1, "reviewed_by"_L1};
constexpr std::array keptOfVolunteer{"state"_L1,   "person"_L1,         "registered"_L1, "information_note_given"_L1,
                                     "insured"_L1, "expenses_regime"_L1};
constexpr std::array keptOfBeneficiary{"state"_L1, "person"_L1};

bool isPersonsOwn(EntityType type) {
    return type == EntityType::Person || type == EntityType::Volunteer || type == EntityType::Beneficiary;
}

/// What speaks of somebody in a record that stays as it counts; money papers stay whole.
QSet<QString> speaking(EntityType type, const QJsonObject& body, const QSet<QString>& gone) {
    QSet<QString> fields;
    if (type == EntityType::Donation || type == EntityType::Payment)
        return fields;
    for (const PersonalReference& reference : personalReferences()) {
        if (reference.type != type || !gone.contains(body.value(reference.path).toString()))
            continue;
        for (const QLatin1StringView path : reference.emptied)
            fields.insert(path);
    }
    return fields;
}

/// Empties \a body of what need not be kept; gives the top-level fields that changed.
QStringList reduce(EntityType type, QJsonObject& body, const QSet<QString>& gone) {
    QStringList changed;
    if (isPersonsOwn(type)) {
        const auto kept = keptWhenMinimised(type);
        for (const QString& field : body.keys()) {
            if (field == erasedInMember || std::ranges::find(kept, field) != kept.end())
                continue;
            body.remove(field);
            changed.append(field);
        }
        return changed;
    }
    for (const QString& path : speaking(type, body, gone)) {
        if (valueAt(body, path).isUndefined())
            continue;
        setValueAt(body, path, QJsonValue());
        const QString field = path.section(u'.', 0, 0);
        if (!changed.contains(field))
            changed.append(field);
    }
    return changed;
}

struct Reduction {
    MinimisePreview preview;
    QStringList records;
    QStringList notes;
    QSet<QString> gone; ///< ids of what is the person's
};

std::variant<Reduction, ReviewRefusal> reductionOf(Desk& desk, const PersonId& id, QDate today) {
    const auto review = reviewOf(desk, id, today);
    if (!review)
        return ReviewRefusal{.code = ReviewRefusalCode::NotHere, .person = id};
    Reduction result;
    result.preview.person = id;
    result.preview.name = fullName(review->person);
    ReviewRefusal refusal{.person = id, .name = result.preview.name};
    if (!(review->past.lawUntil >= today)) {
        refusal.code = ReviewRefusalCode::NotKeptByLaw;
        return refusal;
    }
    if (!review->past.open.isEmpty()) {
        refusal.code = ReviewRefusalCode::StillOpen;
        refusal.open = review->past.open;
        return refusal;
    }
    result.preview.until = review->past.lawUntil;
    const PersonFile file = livePersonFile(desk, id);
    result.gone = QSet<QString>(file.gone.begin(), file.gone.end());
    for (const QString& record : file.gone + file.kept) {
        const auto type = entityTypeOf(record);
        auto body = desk.body(record);
        if (!type || !body)
            continue;
        if (*type == EntityType::Note) {
            result.notes.append(record);
            continue;
        }
        const QStringList fields = reduce(*type, *body, result.gone);
        if (fields.isEmpty())
            continue;
        result.records.append(record);
        for (const QString& field : fields) {
            const QString path = enumName(*type) + u'.' + field;
            if (!result.preview.fields.contains(path))
                result.preview.fields.append(path);
        }
    }
    result.preview.records = static_cast<int>(result.records.size());
    result.preview.notes = static_cast<int>(result.notes.size());
    return result;
}

/// Everything \a store knows of \a id, without what \a change takes away, in every version.
void rewrite(DocumentStore& store, const QString& id, const std::function<QStringList(QJsonObject&)>& change) {
    if (!store.rewriteLeaves(id, change))
        store.dropHistory(id);
}

} // namespace

std::span<const QLatin1StringView> keptWhenMinimised(EntityType type) {
    switch (type) {
    case EntityType::Person:
        return keptOfPerson;
    case EntityType::Volunteer:
        return keptOfVolunteer;
    case EntityType::Beneficiary:
        return keptOfBeneficiary;
    default:
        return {};
    }
}

MinimisePlan previewMinimising(Desk& desk, const PersonId& person, QDate today) {
    const auto found = reductionOf(desk, person, today);
    if (const auto* refusal = std::get_if<ReviewRefusal>(&found))
        return *refusal;
    return std::get<Reduction>(found).preview;
}

MinimisePlan minimisePerson(Desk& desk, const PersonId& id, const ReviewDecision& decision) {
    desk.require(DeskAct::ErasePerson);
    const Desk::ForTeam team(desk);
    MinimisePlan plan = ReviewRefusal{};
    desk.write([&](Desk::Writer& writer) {
        const auto found = reductionOf(desk, id, decision.today);
        if (const auto* refusal = std::get_if<ReviewRefusal>(&found)) {
            plan = *refusal;
            return;
        }
        const auto& reduction = std::get<Reduction>(found);
        DocumentStore& store = desk.documents();
        for (const QString& note : reduction.notes) {
            rewrite(store, note, [](QJsonObject& body) {
                body.remove(u"text"_s);
                return QStringList{u"text"_s};
            });
            writer.removeDocument(note);
        }
        for (const QString& record : reduction.records) {
            const EntityType type = *entityTypeOf(record);
            rewrite(store, record, [&](QJsonObject& body) { return reduce(type, body, reduction.gone); });
        }
        Person person = *writer.find<Person>(id);
        person.state = PersonState::Archived;
        person.archivedOn = person.archivedOn.isValid() ? person.archivedOn : decision.today;
        person.keepUntil = reduction.preview.until;
        person.reviewedBy = decision.by;
        writer.save(person);
        for (Volunteer volunteer : desk.findBy<Volunteer>("person"_L1, id.toString())) {
            volunteer.state = VolunteerState::Left;
            writer.save(volunteer);
        }
        for (Beneficiary helped : desk.findBy<Beneficiary>("person"_L1, id.toString())) {
            helped.state = BeneficiaryState::Ended;
            writer.save(helped);
        }
        desk.audit().enter(AuditAct::Erased, id.toString(), auditDetail({{"reduced"_L1, u"1"_s}}));
        plan = reduction.preview;
    });
    return plan;
}

} // namespace entraide
