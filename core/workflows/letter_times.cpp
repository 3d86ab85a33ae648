// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/letter_times.h"

#include "storage/desk.h"
#include "workflows/commitments.h"
#include "workflows/names.h"
#include "workflows/posting_places.h"

namespace entraide {

namespace {

CourtesyDetail tandemDetail(const Commitment& time, const Tandem& tandem, Names& names) {
    CourtesyDetail detail;
    detail.date = time.date;
    detail.hours = time.hours;
    if (!tandem.services.isEmpty())
        detail.service = tandem.services.first();
    const auto helped = names.beneficiary(tandem.beneficiary);
    const auto person = helped ? names.person(helped->person) : std::nullopt;
    if (!person)
        return detail;
    detail.postcode = person->address.postcode;
    // A stand-in was told nothing by what the two said to each other.
    if (tandem.volunteer == time.volunteer && tandem.helperAgreed.isValid() && tandem.askerAgreed.isValid()) {
        detail.helped = fullName(*person);
        detail.address = person->address;
        detail.phone = person->phones.isEmpty() ? helped->contactPhone : person->phones.first();
    }
    return detail;
}

QList<CourtesyDetail> matchDetails(const Desk& desk, const Commitment& time, const Match& match) {
    return detailsOf(desk, QList<Courtesy>{{match.id, match.request, time.volunteer, time.date, time.hours}});
}

QList<CourtesyDetail> commitmentDetails(const Desk& desk, const Commitment& time, Names& names) {
    if (const auto id = SignupId::fromString(time.id)) {
        const auto signup = desk.find<Signup>(*id);
        return signup ? timesToTell(desk, *signup) : QList<CourtesyDetail>();
    }
    if (RoundId::fromString(time.id)) {
        CourtesyDetail detail;
        detail.service = Service::BikeDelivery;
        detail.date = time.date;
        detail.hours = time.hours;
        return {detail};
    }
    if (const auto id = TandemId::fromString(time.about)) {
        const auto tandem = desk.find<Tandem>(*id);
        return tandem ? QList<CourtesyDetail>{tandemDetail(time, *tandem, names)} : QList<CourtesyDetail>();
    }
    auto match = MatchId::fromString(time.id);
    if (!match)
        match = MatchId::fromString(time.about); // a visit, which is one time of it
    const auto found = match ? desk.find<Match>(*match) : std::nullopt;
    return found ? matchDetails(desk, time, *found) : QList<CourtesyDetail>();
}

} // namespace

QList<CourtesyDetail> timesToTell(const Desk& desk, const VolunteerId& volunteer, QDate first, QDate last) {
    Names names(desk);
    QList<CourtesyDetail> times;
    for (const Commitment& time : commitmentsOf(desk, volunteer, first, last))
        times += commitmentDetails(desk, time, names);
    return times;
}

QList<CourtesyDetail> timesToTell(const Desk& desk, const Signup& signup) {
    const auto posting = desk.find<Posting>(signup.posting);
    const Shift* shift = posting ? shiftWith(*posting, signup.shift) : nullptr;
    if (!shift)
        return {};
    CourtesyDetail detail;
    detail.titles = titleWithRole(*posting, signup.role);
    detail.date = shift->date;
    detail.hours = shift->hours;
    const auto host = desk.find<Organisation>(posting->organisation);
    detail.postcode = !posting->address.postcode.isEmpty() ? posting->address.postcode
                      : host                               ? host->address.postcode
                                                           : QString();
    return {detail};
}

} // namespace entraide
