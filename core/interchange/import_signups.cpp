// SPDX-License-Identifier: GPL-3.0-or-later
// Sign-ups for one posting, from the form it was announced with.
#include "interchange/file_faults.h"
#include "interchange/import_run.h"
#include "interchange/posting_finder.h"

#include <array>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

// The order is what digests are stored by: append only.
constexpr std::array signupFields{ManagedField{0, "answers"_L1}};

QString firstContact(const Person& person) {
    return person.emails.isEmpty() ? person.phones.value(0) : person.emails.first();
}

QString identityOf(const PostingId& posting, const ImportedRow& row, const Shift* shift, const QString& role) {
    return ImportStamp::identityOf({u"signup"_s, posting.toString(), nameKey(row.person), firstContact(row.person),
                                    row.isDated ? row.received.toString(Qt::ISODate) : QString(), shift ? shift->key : QString(), role});
}

void reject(RowOutcome& outcome, const RowNote& why) {
    outcome.state = RowState::Rejected;
    outcome.notes = {why};
}

} // namespace

void ImportRun::loadSignups(const PostingId& id) {
    const auto posting = m_desk.find<Posting>(id);
    if (!posting)
        throw Error(ErrorCode::NotFound, id.toString());
    if (posting->state == PostingState::Draft || posting->state == PostingState::Cancelled)
        throw Error(ErrorCode::BadInput, id.toString(), fault::postingNotOpen);
    m_posting = *posting;
    for (const Signup& signup : m_desk.findBy<Signup>("posting"_L1, id.toString())) {
        if (!signup.importKey.isEmpty())
            m_signups.insert(ImportStamp::fromString(signup.importKey).identity, signup.id);
        if (signup.state != SignupState::Withdrawn)
            m_signedUp.insert({signup.volunteer.toString(), signup.shift});
    }
}

VolunteerId ImportRun::signedUp(ImportedRow& row, RowOutcome& outcome) {
    PersonId person;
    for (const Suspicion& suspicion : m_contacts.suspects(row.person)) {
        if (suspicion.why == RowProblem::SamePerson && person.isEmpty())
            person = suspicion.other;
    }
    if (const auto met = m_helpers.constFind(person); !person.isEmpty() && met != m_helpers.constEnd())
        return *met;
    Volunteer volunteer = row.volunteer;
    if (person.isEmpty()) {
        // As a list of volunteers makes them, so that such a list finds them again.
        const QString identity = ImportStamp::identityOf(
            {QString(enumName(ImportKind::Volunteers)), nameKey(row.person), firstContact(row.person), u"1"_s});
        makePerson(row.person, {identity, {}}, outcome);
        person = row.person.id;
    } else if (const auto known = m_desk.findBy<Volunteer>("person"_L1, person.toString()); !known.isEmpty()) {
        m_helpers.insert(person, known.first().id);
        return known.first().id;
    }
    volunteer.id = VolunteerId::create();
    volunteer.person = person;
    volunteer.services = {m_posting.kind};
    if (m_writer)
        m_writer->save(volunteer);
    m_helpers.insert(person, volunteer.id);
    return volunteer.id;
}

void ImportRun::takeSignup(ImportedRow& row, RowOutcome& outcome) {
    const FoundShifts found = findShifts(m_posting, row.shiftTexts, row.received.date());
    if (const auto* why = std::get_if<RowNote>(&found)) {
        reject(outcome, *why);
        return;
    }
    QList<const Shift*> shifts = std::get<QList<const Shift*>>(found);
    if (shifts.isEmpty())
        shifts.append(nullptr); // of a posting without shifts
    QStringList roles;
    for (const Shift* shift : std::as_const(shifts)) {
        if (shift && shift->cancelled) {
            reject(outcome, {RowProblem::ShiftIsOff, {}, shift->cancelReason});
            return;
        }
        const FoundRole role = findRole(m_posting, row.roleText, shift);
        if (const auto* why = std::get_if<RowNote>(&role)) {
            reject(outcome, *why);
            return;
        }
        roles.append(std::get<QString>(role));
    }
    // Whose sign-ups are all here already is not looked for: without phone and e-mail nobody would be found.
    bool known = true;
    for (qsizetype i = 0; i < shifts.size(); ++i)
        known = known && m_signups.contains(identityOf(m_posting.id, row, shifts[i], roles[i]));
    const VolunteerId volunteer = known ? VolunteerId() : signedUp(row, outcome);
    outcome.state = RowState::Unchanged;
    for (qsizetype i = 0; i < shifts.size(); ++i)
        takeSignup(row, roles[i], shifts[i], volunteer, outcome);
}

void ImportRun::takeSignup(const ImportedRow& row, const QString& role, const Shift* shift,
                           const VolunteerId& volunteer, RowOutcome& outcome) {
    Signup signup;
    signup.posting = m_posting.id;
    signup.volunteer = volunteer;
    signup.shift = shift ? shift->key : QString();
    signup.role = role;
    signup.received = row.received.toUTC();
    signup.answers = answersTo(m_posting, row.answers);
    const QString identity = identityOf(m_posting.id, row, shift, role);
    if (const auto known = m_signups.constFind(identity); known != m_signups.constEnd()) {
        const QString id = known->toString();
        const auto foreseen = m_foreseen.constFind(id);
        QList<Document> documents{
            {id, foreseen != m_foreseen.constEnd() ? *foreseen : m_desk.body(id).value_or(QJsonObject()),
             bodyOf(signup)}};
        const Merged merged = merge(documents, signupFields, 0, identity);
        if (!m_writer)
            m_foreseen.insert(id, documents.first().desk);
        outcome.record = id;
        outcome.notes += merged.notes;
        if (merged.changed && outcome.state == RowState::Unchanged)
            outcome.state = RowState::Changed;
        return;
    }
    if (m_signedUp.contains({volunteer.toString(), signup.shift})) {
        outcome.notes.append({RowProblem::SignedUpBefore, {}, {}});
        return;
    }
    m_signedUp.insert({volunteer.toString(), signup.shift});
    const std::array bodies{bodyOf(signup)};
    signup.importKey = ImportStamp{identity, digestsOf(bodies, signupFields)}.toString();
    signup.id = SignupId::create();
    m_signups.insert(identity, signup.id);
    if (m_writer)
        outcome.record = m_writer->save(signup).toString();
    else
        m_foreseen.insert(signup.id.toString(), bodyOf(signup));
    outcome.state = RowState::New;
}

} // namespace entraide
