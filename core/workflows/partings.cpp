// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/partings.h"

#include "storage/desk.h"
#include "workflows/proposals.h"
#include "workflows/refused.h"

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

bool isEnding(const Request& request) {
    return mayMove(request.state, RequestState::Cancelled);
}

/// What keeps a beneficiary from being ended; an empty id: nothing.
AnyId expectedBy(const Desk& desk, const BeneficiaryId& id, const Today& today) {
    for (const Tandem& tandem : desk.findBy<Tandem>("beneficiary"_L1, id.toString())) {
        if (tandem.state != TandemState::Ended)
            return tandem.id.toString();
    }
    for (const Request& request : desk.findBy<Request>("beneficiary"_L1, id.toString())) {
        for (const Match& match : desk.findBy<Match>("request"_L1, request.id.toString())) {
            if (match.state == MatchState::Accepted && (!match.date.isValid() || match.date >= today.date))
                return match.id.toString();
        }
    }
    return {};
}

/// The part of \a person that goes on; an empty id: none does.
AnyId livePartOf(const Desk& desk, const QString& person) {
    for (const Volunteer& volunteer : desk.findBy<Volunteer>("person"_L1, person)) {
        if (volunteer.state != VolunteerState::Left)
            return volunteer.id.toString();
    }
    for (const Beneficiary& beneficiary : desk.findBy<Beneficiary>("person"_L1, person)) {
        if (beneficiary.state != BeneficiaryState::Ended)
            return beneficiary.id.toString();
    }
    for (const Offer& offer : desk.findBy<Offer>("person"_L1, person)) {
        if (offer.state == OfferState::Open || offer.state == OfferState::Matched)
            return offer.id.toString();
    }
    return {};
}

} // namespace

Outcome<ChangeSet> moveBeneficiary(Desk& desk, const BeneficiaryId& id, BeneficiaryState to, const QString& by,
                                   const Today& today) {
    try {
        return desk.write([&](Desk::Writer& writer) {
            auto beneficiary = writer.find<Beneficiary>(id);
            if (!beneficiary)
                throw Refused{{RefusalCode::NotHere, id.toString(), {}}};
            if (!mayMove(beneficiary->state, to))
                throw Refused{{RefusalCode::StateForbids, id.toString(), enumName(beneficiary->state)}};
            if (to == BeneficiaryState::Ended) {
                if (const AnyId expected = expectedBy(desk, id, today); !expected.isEmpty())
                    throw Refused{{RefusalCode::HasLiveMatches, expected, {}}};
                for (const Request& request : desk.findBy<Request>("beneficiary"_L1, id.toString())) {
                    if (!isEnding(request))
                        continue;
                    const auto cancelled =
                        Proposals(desk, by).moveRequest(request.id, RequestState::Cancelled, {}, today);
                    if (!cancelled)
                        throw Refused{cancelled.refusal()};
                }
            }
            beneficiary->state = to;
            writer.save(*beneficiary);
        });
    } catch (const Refused& refused) {
        return refused.refusal;
    }
}

Outcome<ChangeSet> movePerson(Desk& desk, const PersonId& id, PersonState to) {
    try {
        return desk.write([&](Desk::Writer& writer) {
            auto person = writer.find<Person>(id);
            if (!person)
                throw Refused{{RefusalCode::NotHere, id.toString(), {}}};
            if (!mayMove(person->state, to) || to == PersonState::Erased)
                throw Refused{{RefusalCode::StateForbids, id.toString(), enumName(person->state)}};
            if (to == PersonState::Archived) {
                if (const AnyId part = livePartOf(desk, id.toString()); !part.isEmpty())
                    throw Refused{{RefusalCode::HasLiveMatches, part, {}}};
            }
            person->state = to;
            writer.save(*person);
        });
    } catch (const Refused& refused) {
        return refused.refusal;
    }
}

} // namespace entraide
