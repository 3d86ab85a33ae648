// SPDX-License-Identifier: GPL-3.0-or-later
#include "sharing/intake.h"

#include "domain/derived_id.h"
#include "sharing/acting.h"
#include "sharing/team_documents.h"
#include "storage/document_store.h"
#include "workflows/posting_desk.h"

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct Found {
    BoardSettings board;
    DocumentStore* store = nullptr;
    Submission content;
};

std::optional<Found> findSubmission(const Desk& desk, const QString& id) {
    for (const BoardSettings& board : allBoards(desk)) {
        DocumentStore* store = desk.documentsOf(board.database());
        const auto content = store && id.startsWith("submission:"_L1) ? openAny(board, *store, id) : std::nullopt;
        if (content)
            return Found{board, store, *content};
    }
    return std::nullopt;
}

/// "Lea Van den Berghe": the first word is the given name; the page asks for one name, as people write it.
void setName(Person& person, const QString& name) {
    const qsizetype space = name.indexOf(u' ');
    person.givenName = space < 0 ? name : name.left(space);
    person.familyName = space < 0 ? QString() : name.mid(space + 1);
}

Person personFrom(const QString& id, const Submission& content) {
    Person person;
    person.id = derivedId<EntityType::Person>(id);
    setName(person, content.name);
    person.language = content.language;
    if (!content.phone.isEmpty())
        person.phones = {content.phone};
    if (!content.email.isEmpty())
        person.emails = {content.email};
    person.address.postcode = content.postcode;
    return person;
}

PostingId postingOf(const Desk& desk, const QString& database, const QString& published) {
    for (const Share& share : allShares(desk)) {
        const ShareTarget* target = share.targetIn(database);
        if (target && target->document == published && share.isLive() && !target->withdrawn)
            return PostingId::fromString(share.about).value_or(PostingId());
    }
    return {};
}

/// Whom it is about: somebody known with what is new added, or somebody new; with the consent that came along.
Outcome<Person> whom(const Desk& desk, const QString& id, const Submission& content, const PersonId& same,
                     const Today& today) {
    Person person = personFrom(id, content);
    if (!same.isEmpty()) {
        const auto known = desk.find<Person>(same);
        if (!known || known->state == PersonState::Erased)
            return Refusal{RefusalCode::NotHere, same.toString(), {}};
        const Person sent = person;
        person = *known;
        person.phones += sent.phones;
        person.emails += sent.emails;
    }
    const QDate given = std::min(content.sent.date(), today.date);
    person.consents.append({Consent::DataKeeping, content.consentVersion, given, {}, ConsentMeans::Web});
    return person;
}

void noteRemark(Desk::Writer& writer, const QString& id, const AnyId& about, const QString& text, const QString& by,
                const Today& today) {
    if (text.isEmpty())
        return;
    Note note;
    note.id = derivedId<EntityType::Note>(id);
    note.about = about;
    note.text = text;
    note.by = by;
    note.written = today.now;
    writer.save(note);
}

} // namespace

Outcome<SubmissionDraft> Intake::look(const QString& id, const Today&) const {
    const auto found = findSubmission(m_desk, id);
    if (!found)
        return Refusal{RefusalCode::NotHere, id, {}};
    SubmissionDraft draft;
    draft.content = found->content;
    draft.person = personFrom(id, found->content);
    draft.posting = postingOf(m_desk, found->board.database(), found->content.posting);
    draft.suspicions = suspectedTwins(m_desk, draft.person);
    return draft;
}

namespace {

Outcome<Enrolled> takeSignup(Desk& desk, Desk::Writer& writer, const QString& by, const QString& id, const Found& found,
                             const Person& person, bool givePlace, const Today& today) {
    const Submission& content = found.content;
    const auto posting = desk.find<Posting>(postingOf(desk, found.board.database(), content.posting));
    if (!posting)
        return Refusal{RefusalCode::NotHere, content.posting, {}};
    Volunteer volunteer;
    volunteer.id = derivedId<EntityType::Volunteer>(id);
    volunteer.services = {posting->kind};
    volunteer = desk.findBy<Volunteer>("person"_L1, person.id.toString()).value(0, volunteer);
    if (volunteer.services.isEmpty())
        volunteer.services = {posting->kind};
    auto enrolled = Enrolment::ofReceived(desk).saveVolunteer(person, volunteer, today);
    if (!enrolled)
        return enrolled.refusal();
    PostingDesk postings(desk);
    const auto signup = postings.apply(posting->id, content.role, content.shift, volunteer.id, content.answers, today,
                                       derivedId<EntityType::Signup>(id));
    if (!signup)
        return signup.refusal();
    if (givePlace) {
        const auto confirmed = postings.confirm(signup->signup, today);
        const bool full = !confirmed && (confirmed.refusal().code == RefusalCode::NoPlaceLeft ||
                                         confirmed.refusal().code == RefusalCode::QueueFirst);
        const auto queued = full ? postings.reserve(signup->signup, today) : confirmed;
        if (!queued)
            return queued.refusal();
    }
    noteRemark(writer, id, signup->signup.toString(), content.remark, by, today);
    Enrolled done = *enrolled;
    done.record = signup->signup.toString();
    return done;
}

Outcome<Enrolled> takeRequest(Desk& desk, const QString& id, const Submission& content, const Person& person,
                              bool asDraft, const Today& today) {
    Beneficiary beneficiary;
    beneficiary.id = derivedId<EntityType::Beneficiary>(id);
    beneficiary = desk.findBy<Beneficiary>("person"_L1, person.id.toString()).value(0, beneficiary);
    Request request;
    request.id = derivedId<EntityType::Request>(id);
    request.state = asDraft ? RequestState::Draft : RequestState::Open;
    request.service = *content.service;
    request.origin = Origin::Web;
    request.remark = content.when.isEmpty() || content.remark.isEmpty() ? content.when + content.remark
                                                                        : content.when + u'\n' + content.remark;
    if (!content.postcode.isEmpty() && person.address.postcode != content.postcode)
        request.address.postcode = content.postcode;
    return Enrolment::ofReceived(desk).saveRequest(person, beneficiary, request, today);
}

} // namespace

Outcome<Enrolled> Intake::take(const QString& id, const TakeIn& how, const Today& today) {
    std::optional<Enrolled> enrolled;
    auto done = acted(m_desk, today, [&](Desk::Writer& writer) -> std::optional<Refusal> {
        const auto found = findSubmission(m_desk, id);
        if (!found)
            return Refusal{RefusalCode::NotHere, id, {}};
        const auto person = whom(m_desk, id, found->content, how.samePerson, today);
        if (!person)
            return person.refusal();
        const auto taken = found->content.kind == SubmissionKind::Signup
                               ? takeSignup(m_desk, writer, m_by, id, *found, *person, how.givePlace, today)
                               : takeRequest(m_desk, id, found->content, *person, how.asDraft, today);
        if (!taken)
            return taken.refusal();
        enrolled = *taken;
        forget(*found->store, id);
        return std::nullopt;
    });
    if (!done)
        return done.refusal();
    enrolled->changes = *done;
    return *enrolled;
}

ChangeSet Intake::clearNonsense(const Today& today) {
    m_desk.require(DeskAct::ShareWork);
    return m_desk.write([&](Desk::Writer&) {
        for (const BoardSettings& board : allBoards(m_desk)) {
            DocumentStore* store = m_desk.documentsOf(board.database());
            if (!store)
                continue;
            for (const QString& id : readBoard(board, *store, ourPostings(m_desk, board.database())).nonsense)
                forget(*store, id);
        }
        settleShares(m_desk, today);
    });
}

} // namespace entraide
