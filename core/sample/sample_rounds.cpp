// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sample_rounds.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct Cooked {
    const char16_t* contents;
    std::initializer_list<const char16_t*> allergens; ///< Regulation (EU) 1169/2011, annex II
    std::initializer_list<SpecialNeed> suits = {};
};

const Cooked dishes[]{
    {u"Soupe de potiron, pain", {u"gluten", u"celery"}, {SpecialNeed::Vegan, SpecialNeed::SoftFood}},
    {u"Chili sin carne, riz", {}, {SpecialNeed::Vegan, SpecialNeed::Halal}},
    {u"Stoofvlees met aardappelen", {u"gluten", u"mustard"}},
    {u"Couscous aux légumes", {u"gluten", u"celery"}, {SpecialNeed::Vegan, SpecialNeed::Halal}},
    {u"Lasagne aux épinards", {u"gluten", u"milk", u"eggs"}, {SpecialNeed::Vegetarian}},
    {u"Linzensoep", {u"celery"}, {SpecialNeed::Vegan, SpecialNeed::SoftFood}},
    {u"Poulet yassa, riz", {u"mustard"}, {SpecialNeed::Halal}},
    {u"Quiche aux poireaux", {u"gluten", u"milk", u"eggs"}, {SpecialNeed::Vegetarian}},
    {u"Dahl de lentilles corail", {}, {SpecialNeed::Vegan, SpecialNeed::Halal}},
    {u"Gratin de chicons au jambon", {u"milk", u"gluten"}},
};

} // namespace

SampleRounds::SampleRounds(Dice& dice, SampleSink& sink, SamplePeople& people, const QDateTime& now,
                           SampleCounts& counts, QList<Organisation> organisations)
    : m_dice(dice)
    , m_sink(sink)
    , m_people(people)
    , m_now(now)
    , m_today(now.date())
    , m_counts(counts)
    , m_organisations(std::move(organisations)) {}

void SampleRounds::make(const QList<SampleHelper>& helpers) {
    addPlace(OrganisationKind::DistributionZone, u"Quai des Bateliers"_s, 20);
    addPlace(OrganisationKind::Restaurant, u"De Soeplepel"_s, 30);
    constexpr int cooks = 14;
    for (int i = 0; i < cooks; ++i)
        addCook();
    addYesterday(helpers);
    for (int ahead = 0; ahead < 3; ++ahead) {
        const QDate date = m_today.addDays(ahead);
        const int count = ahead == 0 ? cooks : m_dice.between(8, 12);
        for (int i = 0; i < count; ++i)
            addDish(date, i + ahead, DishState::Offered);
    }
    addLastWeek(helpers);
}

void SampleRounds::addPlace(OrganisationKind kind, const QString& name, int mealsPerDay) {
    Organisation place;
    place.kind = kind;
    place.name = name;
    place.address =
        m_people.makeAddress(name.startsWith(u"De "_s) ? Language::Dutch : Language::French, place.position);
    place.address.box.clear();
    place.placedBy = PlacedBy::Address;
    place.phone = m_people.phone();
    place.mealsPerDay = mealsPerDay;
    if (kind == OrganisationKind::DistributionZone)
        place.needs = {{SpecialNeed::Vegetarian, 6}, {SpecialNeed::HygieneKit, 5}, {SpecialNeed::SleepingBag, 2}};
    m_sink.put(place);
    m_organisations.append(place);
    ++m_counts.organisations;
}

void SampleRounds::addCook() {
    Person cook = m_people.makePerson(false);
    m_sink.put(cook);
    m_cooks.append(cook);
}

Dish SampleRounds::addDish(QDate date, int number, DishState state) {
    Dish dish = cookedBy(m_dice, date, number);
    dish.state = state;
    m_sink.put(dish);
    ++m_counts.dishes;
    return dish;
}

Dish SampleRounds::cookedBy(Dice& dice, QDate date, int number) const {
    const Cooked& cooked = dice.pick(std::span<const Cooked>(dishes));
    Dish dish;
    dish.cook = m_cooks.at(number % m_cooks.size()).id;
    dish.contents = QString::fromUtf16(cooked.contents);
    for (const char16_t* allergen : cooked.allergens)
        dish.allergens.append(QString::fromUtf16(allergen));
    dish.suits = cooked.suits;
    dish.portions = dice.between(3, 10);
    dish.date = date;
    dish.offered = QDateTime(date.addDays(-1), QTime(19, 30));
    // Most cook for the evening, some for noon.
    const int from = dice.chance(0.75) ? 16 * 60 + 30 * dice.below(4) : 11 * 60 + 30 * dice.below(2);
    dish.slot = {from, from + 30 * dice.between(3, 5)};
    return dish;
}

void SampleRounds::addYesterday(const QList<SampleHelper>& helpers) {
    const auto rider = std::ranges::find_if(helpers, [](const SampleHelper& h) {
        return h.record.state == VolunteerState::Active && h.record.services.contains(Service::BikeDelivery);
    });
    const QList<Organisation> zones = ofKind(OrganisationKind::DistributionZone);
    if (rider == helpers.end() || zones.isEmpty())
        return;
    Round round;
    round.state = RoundState::Done;
    round.date = m_today.addDays(-1);
    round.rider = rider->record.id;
    round.capacity = 15;
    round.start = 17 * 60;
    int portions = 0;
    int arrival = round.start;
    for (int i = 0; i < 3; ++i) {
        const Dish dish = addDish(round.date, i, DishState::Collected);
        const int taken = std::min(dish.portions, round.capacity - portions);
        if (taken <= 0)
            break;
        arrival += 12;
        portions += taken;
        round.stops.append(
            {.about = dish.id.toString(), .arrival = arrival, .portions = taken, .done = true, .needs = {}});
    }
    round.stops.append({.about = zones.first().id.toString(),
                        .arrival = arrival + 14,
                        .portions = -portions,
                        .done = true,
                        .handedOut = portions,
                        .needs = {{SpecialNeed::HygieneKit, 4}, {SpecialNeed::SleepingBag, 1}}});
    round.portionsHandedOut = portions;
    m_sink.put(round);
    ++m_counts.rounds;
}

/// A round for each evening of the week before yesterday, with what was handed out where. Made with dice of its own, so
/// that what comes after it falls as it did without.
void SampleRounds::addLastWeek(const QList<SampleHelper>& helpers) {
    QList<VolunteerId> riders;
    for (const SampleHelper& helper : helpers) {
        if (helper.record.state == VolunteerState::Active && helper.record.services.contains(Service::BikeDelivery))
            riders.append(helper.record.id);
    }
    const QList<Organisation> zones = ofKind(OrganisationKind::DistributionZone) + ofKind(OrganisationKind::Shelter);
    if (riders.isEmpty() || zones.size() < 2 || m_cooks.isEmpty())
        return;
    std::uint64_t seed = 0;
    for (const QChar letter : m_cooks.first().id.toString())
        seed = seed * 31 + letter.unicode();
    Dice own(seed);
    constexpr int days = 6;
    constexpr int capacity = 40;
    for (int back = 2; back < 2 + days; ++back) {
        Round round;
        round.id = *RoundId::fromString(u"round:"_s + own.uuid());
        round.state = RoundState::Done;
        round.date = m_today.addDays(-back);
        round.rider = riders.at(back % riders.size());
        round.transport = Transport::CargoBike;
        round.capacity = capacity;
        round.start = 17 * 60;
        int portions = 0;
        int arrival = round.start;
        for (int i = 0; i < 4; ++i) {
            Dish dish = cookedBy(own, round.date, i + back);
            dish.id = *DishId::fromString(u"dish:"_s + own.uuid());
            dish.state = i == 3 && back % 3 == 0 ? DishState::Failed : DishState::Collected;
            if (dish.state == DishState::Failed)
                dish.failReason = u"Four en panne"_s;
            m_sink.put(dish);
            ++m_counts.dishes;
            if (dish.state == DishState::Failed)
                continue;
            arrival += 11;
            portions += dish.portions;
            round.stops.append({.about = dish.id.toString(),
                                .arrival = arrival,
                                .portions = dish.portions,
                                .done = true,
                                .needs = {}});
        }
        const int leftover = own.below(3);
        const int first = portions * 2 / 3;
        for (const int given : {first, portions - first}) {
            const bool last = given != first || round.stops.last().portions < 0;
            arrival += 16;
            round.stops.append({.about = zones.at(last ? 1 : 0).id.toString(),
                                .arrival = arrival,
                                .portions = -given,
                                .done = true,
                                .handedOut = std::max(0, given - (last ? leftover : 0)),
                                .needs = last ? QList<NeedCount>{{SpecialNeed::HygieneKit, own.between(1, 4)}}
                                              : QList<NeedCount>{{SpecialNeed::Vegetarian, own.between(2, 6)},
                                                                 {SpecialNeed::HygieneKit, own.between(2, 6)},
                                                                 {SpecialNeed::SleepingBag, own.between(1, 2)}}});
            round.portionsHandedOut += round.stops.last().handedOut;
        }
        m_sink.put(round);
        ++m_counts.rounds;
    }
}

QList<Organisation> SampleRounds::ofKind(OrganisationKind kind) const {
    QList<Organisation> result;
    std::ranges::copy_if(m_organisations, std::back_inserter(result),
                         [&](const Organisation& o) { return o.kind == kind; });
    return result;
}

} // namespace entraide
