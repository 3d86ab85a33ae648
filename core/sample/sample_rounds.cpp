// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sample_rounds.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct Cooked {
    const char16_t* contents;
    std::initializer_list<const char16_t*> allergens; ///< Regulation (EU) 1169/2011, annex II
};

const Cooked dishes[]{
    {u"Soupe de potiron, pain", {u"gluten", u"celery"}},
    {u"Chili sin carne, riz", {}},
    {u"Stoofvlees met aardappelen", {u"gluten", u"mustard"}},
    {u"Couscous aux légumes", {u"gluten", u"celery"}},
    {u"Lasagne aux épinards", {u"gluten", u"milk", u"eggs"}},
    {u"Linzensoep", {u"celery"}},
    {u"Poulet yassa, riz", {u"mustard"}},
    {u"Quiche aux poireaux", {u"gluten", u"milk", u"eggs"}},
    {u"Dahl de lentilles corail", {}},
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
    const Cooked& cooked = m_dice.pick(std::span<const Cooked>(dishes));
    Dish dish;
    dish.state = state;
    dish.cook = m_cooks.at(number % m_cooks.size()).id;
    dish.contents = QString::fromUtf16(cooked.contents);
    for (const char16_t* allergen : cooked.allergens)
        dish.allergens.append(QString::fromUtf16(allergen));
    dish.portions = m_dice.between(3, 10);
    dish.date = date;
    // Most cook for the evening, some for noon.
    const int from = m_dice.chance(0.75) ? 16 * 60 + 30 * m_dice.below(4) : 11 * 60 + 30 * m_dice.below(2);
    dish.slot = {from, from + 30 * m_dice.between(3, 5)};
    m_sink.put(dish);
    ++m_counts.dishes;
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
        round.stops.append({dish.id.toString(), arrival, taken, true});
    }
    round.stops.append({zones.first().id.toString(), arrival + 14, -portions, true});
    round.portionsHandedOut = portions;
    m_sink.put(round);
    ++m_counts.rounds;
}

QList<Organisation> SampleRounds::ofKind(OrganisationKind kind) const {
    QList<Organisation> result;
    std::ranges::copy_if(m_organisations, std::back_inserter(result),
                         [&](const Organisation& o) { return o.kind == kind; });
    return result;
}

} // namespace entraide
