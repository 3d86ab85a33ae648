// SPDX-License-Identifier: GPL-3.0-or-later
#include "interchange/import_run.h"

#include "domain/text_fold.h"

#include <QCryptographicHash>
#include <QJsonArray>

#include <algorithm>
#include <array>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

// The order is what digests are stored by: append only.
constexpr std::array volunteerFields{
    ManagedField{0, "given_name"_L1}, ManagedField{0, "family_name"_L1},
    ManagedField{0, "language"_L1},   ManagedField{0, "phones"_L1},
    ManagedField{0, "emails"_L1},     ManagedField{0, "address"_L1},
    ManagedField{0, "birth_year"_L1}, ManagedField{0, "remark"_L1},
    ManagedField{1, "services"_L1},   ManagedField{1, "skills"_L1},
    ManagedField{1, "languages"_L1},  ManagedField{1, "availability"_L1},
    ManagedField{1, "transports"_L1}, ManagedField{1, "hours_per_week"_L1},
    ManagedField{1, "screenings"_L1}, ManagedField{1, "affiliation"_L1},
    ManagedField{1, "school"_L1},     ManagedField{1, "information_note_given"_L1},
    ManagedField{1, "registered"_L1}, ManagedField{1, "remark"_L1},
};
constexpr std::array beneficiaryFields{
    ManagedField{0, "given_name"_L1}, ManagedField{0, "family_name"_L1}, ManagedField{0, "language"_L1},
    ManagedField{0, "phones"_L1},     ManagedField{0, "emails"_L1},      ManagedField{0, "address"_L1},
    ManagedField{0, "birth_year"_L1}, ManagedField{0, "remark"_L1},      ManagedField{1, "access"_L1},
    ManagedField{1, "pets"_L1},
};
constexpr std::array requestFields{
    ManagedField{0, "requested_by"_L1}, ManagedField{0, "service"_L1},       ManagedField{0, "title"_L1},
    ManagedField{0, "when"_L1},         ManagedField{0, "people_needed"_L1}, ManagedField{0, "languages"_L1},
    ManagedField{0, "urgency"_L1},      ManagedField{0, "received"_L1},      ManagedField{0, "expires"_L1},
    ManagedField{0, "remark"_L1},
};

/// What tells a person from others of the same name.
QString contactOf(const Person& person) {
    if (!person.emails.isEmpty())
        return person.emails.first();
    if (!person.phones.isEmpty())
        return person.phones.first();
    return foldText(person.address.street + u' ' + person.address.number + u' ' + person.address.postcode);
}

template <Record R> R decoded(const QString& id, const QJsonObject& body) {
    return recordFromBody<R>(id, body);
}

} // namespace

ImportRun::ImportRun(const Desk& desk, ImportKind kind, Desk::Writer* writer, const PostingId& posting)
    : m_desk(desk)
    , m_kind(kind)
    , m_writer(writer) {
    load();
    if (kind == ImportKind::Signups)
        loadSignups(posting);
}

void ImportRun::load() {
    m_desk.forEach<Person>([&](const Person& person) {
        m_contacts.add(person);
        if (!person.importKey.isEmpty())
            m_people.insert(ImportStamp::fromString(person.importKey).identity, person.id);
        for (const QString& key : person.mergedKeys)
            m_people.insert(ImportStamp::fromString(key).identity, person.id);
    });
    if (m_kind == ImportKind::Requests) {
        m_desk.forEach<Request>([&](const Request& request) {
            if (!request.importKey.isEmpty())
                m_requests.insert(ImportStamp::fromString(request.importKey).identity, request.id);
        });
    }
}

/// The first, second, … row about the same: they are told apart by their order.
QString ImportRun::nextIdentity(QStringList parts) {
    const int occurrence = ++m_occurrences[parts.join(u'\x1f')];
    parts.append(QString::number(occurrence));
    return ImportStamp::identityOf(parts);
}

RowOutcome ImportRun::take(const CsvRecord& record, ImportedRow row) {
    RowOutcome outcome;
    outcome.line = row.line;
    outcome.label = row.label();
    outcome.notes = row.notes;
    if (row.isRejected()) {
        outcome.state = RowState::Rejected;
        outcome.notes = row.rejected;
        return outcome;
    }
    const QByteArray whole =
        QCryptographicHash::hash(record.cells.join(u'\x1f').toUtf8(), QCryptographicHash::Sha256).first(16);
    if (m_rows.contains(whole)) {
        outcome.state = RowState::Unchanged;
        outcome.notes = {{RowProblem::RepeatedRow, {}, {}}};
        return outcome;
    }
    m_rows.insert(whole);
    switch (m_kind) {
    case ImportKind::Volunteers:
        takeVolunteer(row, outcome);
        break;
    case ImportKind::Requests:
        takeRequest(row, outcome);
        break;
    case ImportKind::Signups:
        takeSignup(row, outcome);
        break;
    }
    return outcome;
}

bool ImportRun::isErased(const Person& person, RowOutcome& outcome) const {
    if (person.state != PersonState::Erased)
        return false;
    outcome.state = RowState::Rejected;
    outcome.notes = {{RowProblem::PersonErased, {}, {}}};
    return true;
}

/// Suspicions that nobody has decided yet.
void ImportRun::recallSuspicions(const Person& person, RowOutcome& outcome) {
    for (const Suspicion& suspicion : m_contacts.suspects(person)) {
        if (person.suspectedTwins.contains(suspicion.other.toString()))
            outcome.suspicions.append(suspicion);
    }
}

void ImportRun::makePerson(Person& person, const ImportStamp& stamp, RowOutcome& outcome) {
    person.id = PersonId::create();
    person.importKey = stamp.toString();
    outcome.suspicions = m_contacts.suspects(person);
    for (const Suspicion& suspicion : outcome.suspicions)
        person.suspectedTwins.append(suspicion.other.toString());
    m_contacts.add(person);
    m_people.insert(stamp.identity, person.id);
    if (m_writer)
        m_writer->save(person);
}

namespace {

/// Where a person's body keeps the stamp of the row \a identity: among those that came with a merged record, else in
/// its own key. -1: its own.
qsizetype mergedKeyOf(const QJsonObject& body, const QString& identity) {
    if (ImportStamp::fromString(body.value("import_key"_L1).toString()).identity == identity)
        return -1;
    const QJsonArray keys = body.value("merged_keys"_L1).toArray();
    for (qsizetype i = 0; i < keys.size(); ++i) {
        if (ImportStamp::fromString(keys[i].toString()).identity == identity)
            return i;
    }
    return -1;
}

} // namespace

ImportRun::Merged ImportRun::merge(QList<Document>& documents, std::span<const ManagedField> fields, qsizetype stampIn,
                                   const QString& identity) {
    QList<QJsonObject> desk;
    QList<QJsonObject> file;
    for (const Document& document : documents) {
        desk.append(document.desk);
        file.append(document.file);
    }
    const qsizetype atMerged = mergedKeyOf(desk[stampIn], identity);
    QJsonArray mergedKeys = desk[stampIn].value("merged_keys"_L1).toArray();
    const QString key =
        atMerged < 0 ? desk[stampIn].value("import_key"_L1).toString() : mergedKeys[atMerged].toString();
    StampMerge result = mergeByStamp(ImportStamp::fromString(key), desk, file, fields);
    const bool moved = result.taken.contains("address"_L1);
    for (QLatin1StringView field : {"position"_L1, "placed_by"_L1}) {
        if (moved && file[0].contains(field))
            result.bodies[0].insert(field, file[0].value(field));
        else if (moved)
            result.bodies[0].remove(field);
    }
    const QString stamp = ImportStamp{identity, digestsOf(file, fields)}.toString();
    if (atMerged < 0) {
        result.bodies[stampIn].insert("import_key"_L1, stamp);
    } else {
        mergedKeys[atMerged] = stamp;
        result.bodies[stampIn].insert("merged_keys"_L1, mergedKeys);
    }
    Merged merged{result.changed, {}};
    for (QLatin1StringView field : result.keptAtDesk)
        merged.notes.append({RowProblem::KeptDeskValue, {}, QString(field)});
    for (qsizetype i = 0; i < documents.size(); ++i) {
        if (m_writer && result.bodies[i] != documents[i].desk)
            m_writer->putBody(documents[i].id, result.bodies[i]);
        documents[i].desk = result.bodies[i];
    }
    return merged;
}

void ImportRun::takeVolunteer(ImportedRow& row, RowOutcome& outcome) {
    const QString identity = nextIdentity({QString(enumName(m_kind)), nameKey(row.person), contactOf(row.person)});
    const auto known = m_people.contains(identity) ? find<Person>(m_people.value(identity)) : std::nullopt;
    if (!known) {
        const std::array bodies{bodyOf(row.person), bodyOf(row.volunteer)};
        makePerson(row.person, {identity, digestsOf(bodies, volunteerFields)}, outcome);
        row.volunteer.person = row.person.id;
        row.volunteer.id = VolunteerId::create();
        if (m_writer)
            outcome.record = m_writer->save(row.volunteer).toString();
        outcome.state = RowState::New;
        return;
    }
    if (isErased(*known, outcome))
        return;
    const auto volunteers = m_desk.findBy<Volunteer>("person"_L1, known->id.toString());
    const bool helps = !volunteers.isEmpty();
    const VolunteerId id = helps ? volunteers.first().id : VolunteerId::create();
    row.volunteer.person = known->id;
    // Who is known and no volunteer any more is made one again by signing up again.
    QList<Document> documents{
        {known->id.toString(), m_desk.body(known->id.toString()).value_or(QJsonObject()), bodyOf(row.person)},
        {id.toString(), m_desk.body(id.toString()).value_or(bodyOf(row.volunteer)), bodyOf(row.volunteer)}};
    if (!helps && m_writer)
        m_writer->putBody(id.toString(), documents[1].desk);
    const Merged merged = merge(documents, volunteerFields, 0, identity);
    outcome.record = id.toString();
    outcome.state = merged.changed || !helps ? RowState::Changed : RowState::Unchanged;
    outcome.notes += merged.notes;
    recallSuspicions(decoded<Person>(documents[0].id, documents[0].desk), outcome);
}

void ImportRun::takeBeneficiary(ImportedRow& row, const QString& identity, const std::optional<Request>& known,
                                RowOutcome& outcome) {
    if (const auto met = m_met.constFind(identity); met != m_met.constEnd()) {
        row.request.beneficiary = met->beneficiary;
        if (met->personBody != bodyOf(row.person))
            outcome.notes.append({RowProblem::BeneficiaryDiffers, {}, {}});
        return;
    }
    const QJsonObject said = bodyOf(row.person);
    std::optional<Beneficiary> beneficiary;
    if (known && !known->beneficiary.isEmpty())
        beneficiary = find<Beneficiary>(known->beneficiary);
    const PersonId personId = beneficiary ? beneficiary->person : m_people.value(identity);
    const auto person = personId.isEmpty() ? std::nullopt : find<Person>(personId);
    if (!person) {
        const std::array bodies{said, bodyOf(row.beneficiary)};
        makePerson(row.person, {identity, digestsOf(bodies, beneficiaryFields)}, outcome);
        row.beneficiary.person = row.person.id;
        row.beneficiary.id = BeneficiaryId::create();
        if (m_writer)
            m_writer->save(row.beneficiary);
        row.request.beneficiary = row.beneficiary.id;
        outcome.state = RowState::New;
        m_met.insert(identity, {row.person.id, row.beneficiary.id, said});
        return;
    }
    if (isErased(*person, outcome))
        return;
    if (!beneficiary) {
        const auto all = m_desk.findBy<Beneficiary>("person"_L1, person->id.toString());
        if (!all.isEmpty())
            beneficiary = all.first();
    }
    const bool isHelped = beneficiary.has_value();
    const BeneficiaryId id = isHelped ? beneficiary->id : BeneficiaryId::create();
    row.beneficiary.person = person->id;
    QList<Document> documents{
        {person->id.toString(), m_desk.body(person->id.toString()).value_or(QJsonObject()), said},
        {id.toString(), m_desk.body(id.toString()).value_or(bodyOf(row.beneficiary)), bodyOf(row.beneficiary)}};
    if (!isHelped && m_writer)
        m_writer->putBody(id.toString(), documents[1].desk);
    const Merged merged = merge(documents, beneficiaryFields, 0, identity);
    outcome.state = merged.changed || !isHelped ? RowState::Changed : RowState::Unchanged;
    outcome.notes += merged.notes;
    row.request.beneficiary = id;
    m_people.insert(identity, person->id);
    m_met.insert(identity, {person->id, id, said});
    recallSuspicions(decoded<Person>(documents[0].id, documents[0].desk), outcome);
}

void ImportRun::takeRequest(ImportedRow& row, RowOutcome& outcome) {
    const QString personIdentity =
        ImportStamp::identityOf({u"beneficiary"_s, nameKey(row.person), contactOf(row.person)});
    const QString received = row.request.received.toString(Qt::ISODate);
    // A file's own number says which request it is, together with the day: lists begin at 1 again.
    const QString identity = row.reference.isEmpty()
                                 ? nextIdentity({u"request"_s, personIdentity, received,
                                                 QString(enumName(row.request.service)), foldText(row.whenText)})
                                 : nextIdentity({u"request"_s, received, row.reference});
    const auto known = m_requests.contains(identity) ? find<Request>(m_requests.value(identity)) : std::nullopt;
    outcome.state = RowState::Unchanged;
    takeBeneficiary(row, personIdentity, known, outcome);
    if (outcome.state == RowState::Rejected)
        return;
    if (!known) {
        const std::array bodies{bodyOf(row.request)};
        row.request.importKey = ImportStamp{identity, digestsOf(bodies, requestFields)}.toString();
        row.request.id = RequestId::create();
        m_requests.insert(identity, row.request.id);
        if (m_writer)
            outcome.record = m_writer->save(row.request).toString();
        outcome.state = RowState::New;
        return;
    }
    QList<Document> documents{
        {known->id.toString(), m_desk.body(known->id.toString()).value_or(QJsonObject()), bodyOf(row.request)}};
    const Merged merged = merge(documents, requestFields, 0, identity);
    outcome.record = known->id.toString();
    outcome.notes += merged.notes;
    if (merged.changed)
        outcome.state = RowState::Changed;
}

} // namespace entraide
