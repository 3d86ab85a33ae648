// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/offer_desk.h"

#include "domain/recurrence.h"
#include "geo/region.h"
#include "storage/desk.h"
#include "workflows/offer_fits.h"
#include "workflows/offer_state.h"
#include "workflows/placing.h"
#include "workflows/refused.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

void refuseUnless(bool holds, RefusalCode code, const QString& id, const QString& detail = {}) {
    if (!holds)
        throw Refused{{code, id, detail}};
}

/// The offer, where it may move to \a to.
Offer movable(Desk::Writer& writer, const OfferId& id, OfferState to) {
    const auto offer = writer.find<Offer>(id);
    refuseUnless(offer.has_value(), RefusalCode::NotHere, id.toString());
    refuseUnless(mayMove(offer->state, to), RefusalCode::StateForbids, id.toString(), enumName(offer->state));
    return *offer;
}

QList<Match> matchesOf(const Desk& desk, const OfferId& id) {
    return desk.findBy<Match>("offer"_L1, id.toString());
}

/// The weekly hours that a repeating offer names, or the days on which somebody is free once.
void addTimes(Volunteer& volunteer, const When& when) {
    if (when.kind == WhenKind::Recurring) {
        const auto rule = Recurrence::fromRule(when.rule);
        volunteer.availableFrom = when.from;
        volunteer.availableUntil = when.until;
        const bool weekly = rule && rule->frequency == Recurrence::Frequency::Weekly;
        for (int weekday = 1; weekday <= 7 && !when.hours.isEmpty(); ++weekday) {
            if (!weekly || rule->isAnyDayOfWeek() ||
                std::ranges::find(rule->days, weekday, &Recurrence::Day::weekday) != rule->days.end())
                volunteer.availability.add(weekday, when.hours);
        }
    } else if (when.kind != WhenKind::ToArrange) {
        volunteer.exceptions.append({when.from, when.until.isValid() ? when.until : when.from, true, when.hours});
    }
}

} // namespace

QList<FormIssue> check(const Offer& offer, const Today& today, const PostcodeTable& postcodes) {
    QList<FormIssue> issues = check(offer.when, today);
    if (offer.expires.isValid() && offer.received.isValid() && offer.expires < offer.received)
        issues.append({FormProblem::EndBeforeStart, u"expires"_s});
    if (isUnknownPlace(offer.address, offer.position, postcodes))
        issues.append({FormProblem::PostcodeUnknown, u"address.postcode"_s, true});
    return issues;
}

Outcome<OfferSaved> OfferDesk::save(Offer offer, const Geocoder& geocoder, const Today& today) {
    if (offer.when.kind == WhenKind::ToArrange && !offer.when.from.isValid())
        offer.when.from = today.date;
    for (const FormIssue& issue : check(offer, today, m_desk.region().postcodes())) {
        if (!issue.warning)
            return Refusal{RefusalCode::NotComplete, offer.id.toString(), issue.field};
    }
    if (offer.person.isEmpty())
        return Refusal{RefusalCode::NotComplete, offer.id.toString(), u"person"_s};
    const auto person = m_desk.find<Person>(offer.person);
    if (!person && offer.id.isEmpty())
        return Refusal{RefusalCode::NotHere, offer.person.toString(), {}};
    offer.title = offer.title.simplified();
    offer.remark = offer.remark.trimmed();
    if (!offer.received.isValid())
        offer.received = today.date;
    if (!offer.expires.isValid())
        offer.expires = today.date.addDays(offerDays);
    if (offer.languages.isEmpty() && person && person->language)
        offer.languages.append(*person->language);
    const auto before = offer.id.isEmpty() ? std::nullopt : m_desk.find<Offer>(offer.id);
    OfferSaved done;
    done.person = offer.person;
    if (!offer.id.isEmpty() && !before) // gone while it was typed
        return Refusal{RefusalCode::NotHere, offer.id.toString(), {}};
    place(offer, before, &geocoder, m_desk.region());
    done.changes = m_desk.write([&](Desk::Writer& writer) {
        // A form knows the state of when it was opened.
        if (const auto stored = offer.id.isEmpty() ? std::nullopt : writer.find<Offer>(offer.id)) {
            offer.state = stored->state;
            offer.match = stored->match;
        }
        done.offer = writer.save(offer);
    });
    return done;
}

Outcome<OfferSaved> OfferDesk::save(const Person& newPerson, Offer offer, const Geocoder& geocoder,
                                    const Today& today) {
    try {
        OfferSaved done;
        ChangeSet changes = m_desk.write([&](Desk::Writer&) {
            const auto enrolled = Enrolment(m_desk, geocoder).savePerson(newPerson, today);
            offer.person = wanted(enrolled).person;
            const auto saved = save(offer, geocoder, today);
            done = wanted(saved);
            done.suspicions = enrolled->suspicions;
        });
        done.changes = std::move(changes);
        return done;
    } catch (const Refused& refused) {
        return refused.refusal;
    }
}

Outcome<ChangeSet> OfferDesk::withdraw(const OfferId& id, const QString& reason, const Today& today) {
    try {
        return m_desk.write([&](Desk::Writer& writer) {
            Offer offer = movable(writer, id, OfferState::Withdrawn);
            Proposals proposals(m_desk, m_by);
            for (const Match& match : matchesOf(m_desk, id)) {
                refuseUnless(match.state != MatchState::Accepted, RefusalCode::HasLiveMatches, match.id.toString());
                if (match.state == MatchState::Proposed)
                    wanted(proposals.withdraw(match.id, reason, today));
            }
            offer.state = OfferState::Withdrawn;
            offer.match = {};
            writer.save(offer);
            if (reason.trimmed().isEmpty())
                return;
            Note note;
            note.state = NoteState::Done;
            note.about = id.toString();
            note.text = reason.trimmed();
            note.by = m_by;
            note.written = today.now;
            writer.save(note);
        });
    } catch (const Refused& refused) {
        return refused.refusal;
    }
}

Outcome<ChangeSet> OfferDesk::reopen(const OfferId& id, const Today& today) {
    try {
        return m_desk.write([&](Desk::Writer& writer) {
            Offer offer = movable(writer, id, OfferState::Open);
            for (const Match& match : matchesOf(m_desk, id))
                refuseUnless(match.state != MatchState::Proposed && match.state != MatchState::Accepted,
                             RefusalCode::HasLiveMatches, match.id.toString());
            offer.state = OfferState::Open;
            offer.match = {};
            if (!offer.expires.isValid() || offer.expires < today.date)
                offer.expires = today.date.addDays(offerDays);
            refuseUnless(!isOver(offer, today.date), RefusalCode::InThePast, id.toString());
            writer.save(offer);
        });
    } catch (const Refused& refused) {
        return refused.refusal;
    }
}

Outcome<Extended> OfferDesk::renew(const OfferId& id, const Today& today) {
    return extend(m_desk, id.toString(), today);
}

Outcome<ProposalDone> OfferDesk::bringTogether(const OfferId& offerId, const RequestId& requestId, QDate date,
                                               TimeRange hours, const Today& today, const QString& overrideReason) {
    try {
        std::optional<ProposalDone> done;
        ChangeSet changes = m_desk.write([&](Desk::Writer& writer) {
            const Offer offer = movable(writer, offerId, OfferState::Matched);
            const auto request = writer.find<Request>(requestId);
            refuseUnless(request.has_value(), RefusalCode::NotHere, requestId.toString());
            refuseUnless(offer.service == request->service, RefusalCode::OtherService, offerId.toString());
            const auto helped = writer.find<Beneficiary>(request->beneficiary);
            refuseUnless(!helped || helped->person != offer.person, RefusalCode::SamePerson, offer.person.toString());
            const auto volunteer = volunteerOf(m_desk, offer.person);
            refuseUnless(volunteer.has_value(), RefusalCode::NotVolunteer, offer.person.toString());
            ProposalDraft draft{requestId, volunteer->id, date, hours, 0, {}, overrideReason};
            if (const auto fit = fitOf(m_desk, offer, *request, today)) {
                draft.score = fit->line.score;
                draft.reasons = fit->line.reasons;
            }
            const auto proposed = Proposals(m_desk, m_by).propose(draft, today);
            done = wanted(proposed);
            refuseUnless(volunteer->informationNoteGiven.isValid(), RefusalCode::NoInformationNote,
                         volunteer->id.toString());
            Match match = *writer.find<Match>(done->match);
            match.offer = offerId;
            writer.save(match);
            followOffer(writer, offerId);
        });
        done->changes = std::move(changes);
        return *done;
    } catch (const Refused& refused) {
        return refused.refusal;
    }
}

Outcome<Enrolled> OfferDesk::enrol(const OfferId& id, const Geocoder& geocoder, const Today& today) {
    const auto offer = m_desk.find<Offer>(id);
    const auto person = offer ? m_desk.find<Person>(offer->person) : std::nullopt;
    if (!person)
        return Refusal{RefusalCode::NotHere, offer ? offer->person.toString() : id.toString(), {}};
    if (const auto already = volunteerOf(m_desk, person->id))
        return Refusal{RefusalCode::StateForbids, already->id.toString(), enumName(already->state)};
    Volunteer volunteer;
    volunteer.services = {offer->service};
    volunteer.languages = offer->languages;
    addTimes(volunteer, offer->when);
    return Enrolment(m_desk, geocoder).saveVolunteer(*person, volunteer, today);
}

} // namespace entraide
