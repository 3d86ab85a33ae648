// SPDX-License-Identifier: GPL-3.0-or-later
#include "privacy/erasure.h"

#include "domain/records.h"
#include "privacy/close_work.h"
#include "privacy/person_file.h"
#include "storage/audit_trail.h"
#include "storage/database.h"
#include "storage/desk.h"
#include "storage/document_store.h"

#include <QSet>
#include <QUuid>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

QList<ErasureCount> countedByType(const QStringList& ids) {
    QList<ErasureCount> counts;
    for (const EntityType type : enumValues<EntityType>()) {
        const auto number = std::ranges::count_if(ids, [&](const QString& id) { return entityTypeOf(id) == type; });
        if (number > 0)
            counts.append({type, static_cast<int>(number)});
    }
    return counts;
}

/// What the kept records count for, as every report counts it: help that was given, meals that were paid or cooked.
void addWork(ErasurePreview& preview, const Desk& desk, const PersonFile& file) {
    QSet<QDate> days;
    const auto addTime = [&](QDate date, int minutes) {
        preview.minutes += minutes;
        days.insert(date);
    };
    for (const QString& id : file.kept) {
        if (const auto visitId = VisitId::fromString(id)) {
            const auto visit = desk.find<Visit>(*visitId);
            if (visit && (visit->state == VisitState::Performed || visit->state == VisitState::Approved))
                addTime(visit->date, visit->minutes);
        } else if (const auto signupId = SignupId::fromString(id)) {
            const auto signup = desk.find<Signup>(*signupId);
            const auto posting =
                signup && signup->state == SignupState::Attended ? desk.find<Posting>(signup->posting) : std::nullopt;
            if (!posting)
                continue;
            const auto shift = std::ranges::find(posting->shifts, signup->shift, &Shift::key);
            if (shift != posting->shifts.end())
                addTime(shift->date, shift->hours.minutes());
        } else if (const auto donationId = DonationId::fromString(id)) {
            if (const auto donation = desk.find<Donation>(*donationId))
                preview.meals += donation->meals;
        } else if (const auto dishId = DishId::fromString(id)) {
            if (const auto dish = desk.find<Dish>(*dishId))
                preview.meals += dish->portions;
        }
    }
    preview.days = static_cast<int>(days.size());
}

ErasurePreview previewOf(const Desk& desk, const PersonId& person, const PersonFile& file, QDate today) {
    ErasurePreview preview;
    preview.person = person;
    if (const auto record = desk.find<Person>(person))
        preview.name = u"%1 %2"_s.arg(record->givenName, record->familyName).trimmed();
    preview.erased = countedByType(file.gone);
    preview.kept = countedByType(file.kept);
    QStringList others;
    for (const DocumentPlace& place : file.mentioned) {
        if (!file.kept.contains(place.id))
            others.append(place.id);
    }
    preview.others = countedByType(others);
    preview.elsewhere = static_cast<int>(file.elsewhere.size());
    addWork(preview, desk, file);
    preview.warnings = openWork(desk, file, today);
    return preview;
}

std::optional<ErasureRefusal> refusalOf(const Desk& desk, const PersonId& person) {
    if (desk.isErased(person.toString()))
        return ErasureRefusal::AlreadyErased;
    if (!desk.documents().revision(person.toString()))
        return ErasureRefusal::NotHere;
    return std::nullopt;
}

void erase(Desk::Writer& writer, const PersonFile& file, const QString& erasing, const QString& by,
           const QDateTime& now) {
    Desk& desk = writer.desk();
    closeWork(writer, file, now.date());
    ErasureRecord record{
        .erasing = erasing, .at = now, .by = by, .gone = file.gone, .rewritten = {}, .named = file.named};
    for (const DocumentPlace& place : file.elsewhere) {
        record.gone.append(place.id);
        record.named.append(place);
    }
    // Texts first, so that what the ledger says of them is true when it is written.
    const auto rewrite = [&](const DocumentPlace& place, const QStringList& emptied) {
        QSet<QString> fields(emptied.begin(), emptied.end());
        DocumentStore* store = desk.documentsOf(place.database);
        const bool any = store->rewriteLeaves(place.id, [&](QJsonObject& body) {
            QStringList changed = file.mentions.removeFrom(body);
            for (const QString& field : emptied) {
                if (!body.contains(field))
                    continue;
                body.remove(field);
                if (!changed.contains(field))
                    changed.append(field);
            }
            fields.unite(QSet<QString>(changed.begin(), changed.end()));
            return changed;
        });
        if (!any)
            store->dropHistory(place.id);
        QStringList sorted(fields.begin(), fields.end());
        sorted.sort();
        record.rewritten.insert(place.id, any ? sorted : QStringList());
    };
    const QString team = desk.documents().databaseName();
    for (auto it = file.emptied.cbegin(); it != file.emptied.cend(); ++it)
        rewrite({team, it.key()}, it.value());
    for (const DocumentPlace& place : file.mentioned) {
        if (!file.emptied.contains(place.id))
            rewrite(place, {});
    }
    writer.recordErasure(record);
}

} // namespace

ErasurePlan previewErasure(Desk& desk, const PersonId& person, QDate today) {
    desk.require(DeskAct::ErasePerson);
    const Desk::ForTeam all(desk);
    const ReadSnapshot snapshot(desk.database());
    if (const auto refusal = refusalOf(desk, person))
        return *refusal;
    return previewOf(desk, person, personFile(desk, person), today);
}

std::variant<ErasureDone, ErasureRefusal> erasePerson(Desk& desk, const PersonId& person, const QString& by,
                                                      const QDateTime& now) {
    desk.require(DeskAct::ErasePerson);
    const Desk::ForTeam all(desk); // whatever else the role may not write
    ErasureDone done;
    done.erasing = QUuid::createUuid().toString(QUuid::Id128);
    std::optional<ErasureRefusal> refusal;
    desk.write([&](Desk::Writer& writer) {
        refusal = refusalOf(desk, person);
        if (refusal)
            return;
        const PersonFile file = personFile(desk, person);
        done.what = previewOf(desk, person, file, now.date());
        erase(writer, file, done.erasing, by, now);
        desk.audit().enter(AuditAct::Erased, {},
                           auditDetail({{"records"_L1, QString::number(file.gone.size())},
                                        {"erasing"_L1, done.erasing}}));
    });
    if (refusal)
        return *refusal;
    return done;
}

} // namespace entraide
