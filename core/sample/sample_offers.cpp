// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sample_offers.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostOffers = 30;
constexpr int looksForGiver = 400;
constexpr double nearKm = 4.5;

bool suits(const SampleAsked& asked, GeoPoint home, const QList<Language>& languages) {
    const QList<Language>& wanted = asked.request.languages.isEmpty() ? asked.who.languages : asked.request.languages;
    return distanceKm(home, asked.who.home) <= nearKm &&
           std::ranges::any_of(wanted, [&](Language language) { return languages.contains(language); });
}

} // namespace

void SampleOffers::make(const SampleWork& work, const QList<SampleHelped>& helped) {
    if (const auto& promise = work.promise()) {
        const auto helper = std::ranges::find_if(
            m_helpers, [&](const SampleHelper& h) { return h.record.id == promise->first.volunteer; });
        Match match = promise->first;
        Offer offer;
        offer.state = OfferState::Matched;
        offer.person = helper->record.person;
        offer.service = promise->second.service;
        offer.position = helper->home;
        offer.languages = helper->record.languages;
        offer.when = {WhenKind::Fixed, match.date, {}, match.hours, 0, {}, {}};
        offer.match = match.id;
        put(offer);
        match.offer = offer.id;
        m_sink.put(match);
    }
    int made = 0;
    for (const SampleAsked& asked : work.waiting()) {
        if (made == mostOffers)
            return;
        const auto giver = made % 5 == 3   ? helpedFor(asked, helped)
                           : made % 5 == 4 ? newcomerFor(asked)
                                           : volunteerFor(asked);
        if (!giver)
            continue;
        Offer offer;
        offer.person = giver->person;
        offer.service = asked.request.service;
        offer.position = giver->home;
        offer.languages = giver->languages;
        offer.when = whenFor(asked.request);
        if (made % 6 == 1)
            offer.remark = u"préfère être appelé le soir"_s;
        // A few end this week.
        if (made % 10 == 2)
            offer.expires = m_today.addDays(m_dice.between(2, 6));
        put(offer);
        ++made;
    }
}

std::optional<SampleOffers::Giver> SampleOffers::volunteerFor(const SampleAsked& asked) {
    const int count = static_cast<int>(m_helpers.size());
    const int start = m_dice.below(count);
    for (int look = 0; look < std::min(looksForGiver, count); ++look) {
        const SampleHelper& helper = m_helpers.at((start + look) % count);
        const bool isReady =
            helper.record.state == VolunteerState::Active && helper.record.informationNoteGiven.isValid();
        const bool isNear = distanceKm(helper.home, asked.who.home) <= helper.record.areaKm &&
                            (helper.record.quarters.isEmpty() || helper.record.quarters.contains(asked.who.postcode));
        if (isReady && isNear && suits(asked, helper.home, helper.record.languages))
            return Giver{helper.record.person, helper.home, helper.record.languages};
    }
    return std::nullopt;
}

std::optional<SampleOffers::Giver> SampleOffers::helpedFor(const SampleAsked& asked,
                                                           const QList<SampleHelped>& helped) {
    const int count = static_cast<int>(helped.size());
    const int start = m_dice.below(count);
    for (int look = 0; look < std::min(looksForGiver, count); ++look) {
        const SampleHelped& other = helped.at((start + look) % count);
        if (other.id != asked.who.id && suits(asked, other.home, other.languages))
            return Giver{other.person, other.home, other.languages};
    }
    return std::nullopt;
}

std::optional<SampleOffers::Giver> SampleOffers::newcomerFor(const SampleAsked& asked) {
    Person person = m_people.makePerson(false);
    person.language = asked.request.languages.isEmpty() ? asked.who.languages.first() : asked.request.languages.first();
    person.address.postcode = asked.who.postcode;
    person.position = asked.who.home;
    person.placedBy = PlacedBy::Postcode;
    person.address.street.clear();
    person.address.number.clear();
    person.address.box.clear();
    person.address.locality.clear();
    return Giver{m_sink.put(person), person.position, {*person.language}};
}

/// A time in which the help that is asked for finds room.
When SampleOffers::whenFor(const Request& request) {
    When when = request.when;
    if (when.kind == WhenKind::ToArrange) {
        when.from = m_today;
        return when;
    }
    when.from = std::max(when.from, when.kind == WhenKind::Recurring ? when.from : m_today);
    when.until = when.kind == WhenKind::Window ? when.until : QDate();
    when.hours = {std::max(7 * 60, when.hours.start - 30 * m_dice.between(0, 4)),
                  std::min(22 * 60, when.hours.end + 30 * m_dice.between(0, 4))};
    return when;
}

void SampleOffers::put(Offer& offer) {
    offer.received = m_today.addDays(-m_dice.between(0, 9));
    if (!offer.expires.isValid())
        offer.expires = m_today.addDays(m_dice.between(12, 30));
    m_sink.put(offer);
    ++m_counts.offers;
}

} // namespace entraide
