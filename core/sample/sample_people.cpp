// SPDX-License-Identifier: GPL-3.0-or-later
#include "sample/sample_people.h"

#include "geo/postcodes.h"
#include "sample/sample_names.h"

#include <algorithm>
#include <cmath>
#include <numbers>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr TimeRange morning{9 * 60, 12 * 60};
constexpr TimeRange afternoon{13 * 60, 17 * 60};
constexpr TimeRange evening{18 * 60, 21 * 60};

/// The desk's own quarter and those around it first; every ordinary postcode has people.
int weightOf(const QString& postcode) {
    static const QHash<QString, int> weights{
        {u"1050"_s, 26}, {u"1060"_s, 14}, {u"1040"_s, 12}, {u"1000"_s, 10}, {u"1030"_s, 10}, {u"1180"_s, 8},
        {u"1190"_s, 6},  {u"1160"_s, 5},  {u"1170"_s, 5},  {u"1200"_s, 5},  {u"1150"_s, 4},  {u"1210"_s, 4},
        {u"1070"_s, 5},  {u"1080"_s, 5},  {u"1090"_s, 4},  {u"1020"_s, 4},  {u"1140"_s, 3},  {u"1130"_s, 2},
        {u"1120"_s, 2},  {u"1081"_s, 2},  {u"1082"_s, 2},  {u"1083"_s, 2}};
    return weights.value(postcode, 1);
}

const PostcodePlace& pickPlace(Dice& dice) {
    int total = 0;
    for (const PostcodePlace& place : allPostcodes())
        total += place.isInstitutional() ? 0 : weightOf(place.postcode);
    int at = dice.below(total);
    for (const PostcodePlace& place : allPostcodes()) {
        if (place.isInstitutional())
            continue;
        at -= weightOf(place.postcode);
        if (at < 0)
            return place;
    }
    return allPostcodes().front();
}

/// How far the homes of a postcode lie from its middle: a little over half the way to the next one.
double reachKm(const PostcodePlace& place) {
    double nearest = 3;
    for (const PostcodePlace& other : allPostcodes()) {
        if (!other.isInstitutional() && other.postcode != place.postcode)
            nearest = std::min(nearest, distanceKm(other.centroid, place.centroid));
    }
    return 0.6 * nearest;
}

GeoPoint homeIn(const PostcodePlace& place, Dice& dice) {
    constexpr double degreesPerKm = 1 / 111.2;
    const GeoPoint middle = place.centroid;
    const double km = reachKm(place) * std::sqrt(dice.real());
    const double angle = 2 * std::numbers::pi * dice.real();
    const double rad = middle.lat * std::numbers::pi / 180;
    const auto rounded = [](double degrees) { return std::round(degrees * 1e6) / 1e6; };
    return {rounded(middle.lat + km * degreesPerKm * std::sin(angle)),
            rounded(middle.lon + km * degreesPerKm * std::cos(angle) / std::cos(rad))};
}

} // namespace

bool SampleHelper::isFree(QDate date, TimeRange hours) const {
    if (!record.availability.covers(date.dayOfWeek(), hours) ||
        (record.availableFrom.isValid() && date < record.availableFrom))
        return false;
    for (const AvailabilityException& exception : record.exceptions) {
        if (!exception.available && date >= exception.from && date <= exception.until)
            return false;
    }
    constexpr int onTheWay = 30;
    const TimeRange withWay{hours.start - onTheWay, hours.end + onTheWay};
    const auto day = taken.find(date.toJulianDay());
    if (day != taken.end() && std::ranges::any_of(*day, [&](const TimeRange& t) { return t.overlaps(withWay); }))
        return false;
    return weekTasks.value(IsoWeek::of(date).monday().toJulianDay()) < record.tasksPerWeek;
}

void SampleHelper::take(QDate date, TimeRange hours) {
    taken[date.toJulianDay()].append(hours);
    ++weekTasks[IsoWeek::of(date).monday().toJulianDay()];
}

SamplePeople::SamplePeople(Dice& dice, SampleSink& sink, const QDateTime& now, SampleCounts& counts)
    : m_dice(dice)
    , m_sink(sink)
    , m_now(now)
    , m_counts(counts) {}

QString SamplePeople::phone() {
    // 0468 0x xx xx: counted up, so nobody's own number was copied.
    return u"+32468%1"_s.arg(m_phones++ % 1'000'000, 6, 10, QChar(u'0'));
}

Address SamplePeople::makeAddress(Language language, GeoPoint& position) {
    const PostcodePlace& place = pickPlace(m_dice);
    const SampleStreet street = sampleStreet(m_dice);
    const bool dutch = language == Language::Dutch;
    Address address;
    address.street = dutch ? street.nl : street.fr;
    address.number = QString::number(m_dice.between(1, 180));
    if (m_dice.chance(0.25))
        address.box = QString::number(m_dice.between(1, 30));
    address.postcode = place.postcode;
    address.locality = dutch && !place.name.nl.isEmpty() ? place.name.nl : place.name.fr;
    position = homeIn(place, m_dice);
    return address;
}

Person SamplePeople::makePerson(bool old) {
    const SampleName name = sampleName(m_dice);
    Person person;
    person.givenName = name.given;
    person.familyName = name.family;
    person.language = name.letters;
    person.birthYear = m_now.date().year() - (old ? m_dice.between(62, 93) : m_dice.between(18, 74));
    person.phones.append(phone());
    if (!old || m_dice.chance(0.2)) {
        const QString number = QString::number(m_counts.persons);
        person.emails.append(asciiLetters(name.given) + u'.' + asciiLetters(name.family) + number +
                             u"@buren.example"_s);
    }
    person.address = makeAddress(*person.language, person.position);
    person.placedBy = PlacedBy::Address;
    person.consents.append({Consent::DataKeeping,
                            u"2026-1"_s,
                            m_now.date().addDays(-m_dice.between(1, 300)),
                            {},
                            old ? ConsentMeans::Phone : ConsentMeans::Form});
    ++m_counts.persons;
    return person;
}

QList<Service> SamplePeople::makeServices(Affiliation affiliation) {
    QList<Service> services;
    const int wanted = m_dice.between(2, 5);
    while (services.size() < wanted) {
        const Service service =
            m_dice.weighted<Service>({{Service::Shopping, 20},
                                      {Service::PhoneCall, 14},
                                      {Service::Accompany, 14},
                                      {Service::DogWalk, 9},
                                      {Service::Pharmacy, 10},
                                      {Service::HomeVisit, 8},
                                      {Service::Babysitting, 7},
                                      {Service::Homework, affiliation == Affiliation::Student ? 12 : 5},
                                      {Service::Letters, 5},
                                      {Service::Masks, 3},
                                      {Service::Cooking, 6},
                                      {Service::BikeDelivery, affiliation == Affiliation::Student ? 9 : 4},
                                      {Service::FoodParcel, 6},
                                      {Service::Moving, 4},
                                      {Service::Paperwork, 6},
                                      {Service::Reception, 4},
                                      {Service::Sorting, 4}});
        if (!services.contains(service))
            services.append(service);
    }
    std::ranges::sort(services);
    return services;
}

WeekSlots SamplePeople::makeWeek(Affiliation affiliation) {
    WeekSlots week;
    const double mornings = affiliation == Affiliation::Neighbour ? 0.55 : 0.3;
    const double afternoons = affiliation == Affiliation::Neighbour ? 0.5 : 0.4;
    const double evenings = affiliation == Affiliation::Staff || affiliation == Affiliation::Student ? 0.6 : 0.35;
    for (int day = 1; day <= 7; ++day) {
        const bool weekend = day >= 6;
        if (m_dice.chance(weekend ? 0.35 : mornings))
            week.add(day, m_dice.chance(0.3) ? TimeRange{8 * 60 + 30, 12 * 60 + 30} : morning);
        if (m_dice.chance(weekend ? 0.4 : afternoons))
            week.add(day, m_dice.chance(0.3) ? TimeRange{13 * 60, 18 * 60} : afternoon);
        if (m_dice.chance(weekend ? 0.25 : evenings))
            week.add(day, evening);
    }
    if (week.isEmpty())
        week.add(m_dice.between(1, 5), afternoon);
    return week;
}

void SamplePeople::addScreenings(Volunteer& volunteer) {
    const QDate today = m_now.date();
    const auto add = [&](ScreeningKind kind, int validDays) {
        const QDate date = today.addDays(-m_dice.between(20, 500));
        volunteer.screenings.append({kind, date, u"Nadia B."_s, validDays ? date.addDays(validDays) : QDate()});
    };
    if (m_dice.chance(0.68))
        add(ScreeningKind::Identity, 730);
    if (m_dice.chance(0.45))
        add(ScreeningKind::Interview, 0);
    const bool withChildren =
        volunteer.services.contains(Service::Babysitting) || volunteer.services.contains(Service::Homework);
    if (m_dice.chance(withChildren ? 0.7 : 0.1))
        add(ScreeningKind::CriminalRecordMinors, 365);
}

SampleHelper SamplePeople::makeVolunteer() {
    SampleHelper helper;
    Volunteer& volunteer = helper.record;
    Person person = makePerson(false);
    volunteer.affiliation = m_dice.weighted<Affiliation>({{Affiliation::Student, 38},
                                                          {Affiliation::Neighbour, 40},
                                                          {Affiliation::Staff, 10},
                                                          {Affiliation::Alumni, 8},
                                                          {Affiliation::Other, 4}});
    if (volunteer.affiliation == Affiliation::Student) {
        person.birthYear = m_now.date().year() - m_dice.between(18, 27);
        volunteer.school = m_dice.weighted<QString>({{u"ULB"_s, 6}, {u"VUB"_s, 3}, {u"Haute école"_s, 2}});
    }
    volunteer.services = makeServices(volunteer.affiliation);
    for (const auto& [skill, probability] : {std::pair{Skill::DrivingLicence, 0.4},
                                             {Skill::FirstAid, 0.18},
                                             {Skill::Care, 0.08},
                                             {Skill::Sewing, 0.07},
                                             {Skill::Cooking, 0.2},
                                             {Skill::Computer, 0.3},
                                             {Skill::Childcare, 0.15},
                                             {Skill::HeavyLifting, 0.22}}) {
        if (m_dice.chance(probability))
            volunteer.skills.append(skill);
    }
    volunteer.languages.append(*person.language);
    if (person.givenName.size() % 2 && *person.language == Language::French && m_dice.chance(0.7))
        volunteer.languages.append(Language::Dutch);
    for (const auto& [language, probability] : {std::pair{Language::French, 0.85},
                                                {Language::Dutch, 0.3},
                                                {Language::English, 0.5},
                                                {Language::Arabic, 0.1},
                                                {Language::Spanish, 0.06},
                                                {Language::German, 0.04},
                                                {Language::Turkish, 0.03},
                                                {Language::SignLanguage, 0.01}}) {
        if (!volunteer.languages.contains(language) && m_dice.chance(probability))
            volunteer.languages.append(language);
    }
    volunteer.availability = makeWeek(volunteer.affiliation);
    const QDate today = m_now.date();
    if (m_dice.chance(0.08)) {
        const QDate from = today.addDays(m_dice.between(-5, 12));
        volunteer.exceptions.append({from, from.addDays(m_dice.between(0, 9)), false, {}});
    }
    volunteer.areaKm = m_dice.weighted<double>({{2.0, 12}, {3.0, 28}, {5.0, 40}, {8.0, 15}, {12.0, 5}});
    volunteer.transports.append(m_dice.weighted<Transport>({{Transport::OnFoot, 20},
                                                            {Transport::Bicycle, 35},
                                                            {Transport::PublicTransport, 30},
                                                            {Transport::CargoBike, 4}}));
    if (volunteer.skills.contains(Skill::DrivingLicence) && m_dice.chance(0.6))
        volunteer.transports.append(m_dice.chance(0.1) ? Transport::Van : Transport::Car);
    volunteer.hoursPerWeek = m_dice.weighted<int>({{2, 20}, {3, 25}, {4, 30}, {6, 15}, {8, 7}, {0, 3}});
    volunteer.tasksPerWeek = m_dice.weighted<int>({{1, 15}, {2, 35}, {3, 30}, {4, 15}, {5, 5}});
    volunteer.state = m_dice.weighted<VolunteerState>({{VolunteerState::Active, 85},
                                                       {VolunteerState::Applied, 5},
                                                       {VolunteerState::Screened, 3},
                                                       {VolunteerState::Paused, 5},
                                                       {VolunteerState::Left, 2}});
    volunteer.registered = today.addDays(-m_dice.between(5, 500));
    if (volunteer.state == VolunteerState::Applied)
        volunteer.registered = today.addDays(-m_dice.between(0, 4));
    else
        volunteer.informationNoteGiven = volunteer.registered.addDays(m_dice.between(0, 5));
    if (volunteer.state != VolunteerState::Applied)
        addScreenings(volunteer);
    volunteer.insured = volunteer.state == VolunteerState::Active;
    volunteer.benefitNeedsApproval = m_dice.chance(0.04);
    volunteer.expensesRegime = m_dice.chance(0.85) ? u"none"_s : u"flat_rate"_s;
    if (m_dice.chance(0.08))
        volunteer.remark = m_dice.weighted<QString>({{u"Allergique aux chats"_s, 3},
                                                     {u"Liever geen trappen"_s, 2},
                                                     {u"Préfère le week-end"_s, 3},
                                                     {u"A une remorque de vélo"_s, 1}});
    helper.home = person.position;
    volunteer.person = m_sink.put(person);
    m_sink.put(volunteer);
    ++m_counts.volunteers;
    if (m_lately.size() < 500)
        m_lately.insert(person.id, person);
    return helper;
}

void SamplePeople::makeTwin(const SampleHelper& of) {
    const auto known = m_lately.constFind(of.record.person);
    if (known == m_lately.constEnd())
        return;
    Person twin = *known;
    twin.id = {};
    twin.givenName = twin.givenName.left(1) + twin.givenName.mid(1).toLower();
    twin.familyName = m_dice.chance(0.5) ? twin.familyName.toUpper() : twin.familyName;
    if (m_dice.chance(0.5))
        twin.emails.clear();
    twin.address.box.clear();
    twin.suspectedTwins.append(of.record.person.toString());
    Volunteer again = of.record;
    again.id = {};
    again.state = VolunteerState::Applied;
    again.registered = m_now.date();
    again.screenings.clear();
    again.informationNoteGiven = {};
    again.insured = false;
    again.person = m_sink.put(twin);
    m_sink.put(again);
    ++m_counts.persons;
    ++m_counts.volunteers;
}

SampleHelped SamplePeople::makeBeneficiary() {
    Person person = makePerson(m_dice.chance(0.8));
    Beneficiary beneficiary;
    beneficiary.state = m_dice.chance(0.95) ? BeneficiaryState::Active : BeneficiaryState::Paused;
    if (m_dice.chance(0.3))
        beneficiary.mobility = m_dice.weighted<QString>({{u"marche lentement, canne"_s, 4},
                                                         {u"rollator"_s, 3},
                                                         {u"fauteuil roulant"_s, 2},
                                                         {u"stapt moeilijk, geen trappen"_s, 2}});
    if (m_dice.chance(0.15))
        beneficiary.needs = m_dice.weighted<QString>(
            {{u"malentendante : sonner longtemps"_s, 3}, {u"slechtziend"_s, 2}, {u"fatigue vite"_s, 2}});
    if (m_dice.chance(0.2))
        beneficiary.pets = m_dice.weighted<QString>({{u"un chat"_s, 4}, {u"un petit chien"_s, 4}, {u"een kat"_s, 2}});
    if (m_dice.chance(0.3))
        beneficiary.access = m_dice.weighted<QString>({{u"2e étage, sonnette du milieu"_s, 3},
                                                       {u"code à l'entrée : demander à la permanence"_s, 1},
                                                       {u"bel linksboven, 1e verdieping"_s, 2},
                                                       {u"la clé est chez le voisin du rez"_s, 1}});
    if (m_dice.chance(0.35)) {
        const SampleName contact = sampleName(m_dice);
        beneficiary.contactName = contact.given + u' ' + person.familyName;
        beneficiary.contactPhone = phone();
    }
    SampleHelped helped;
    helped.home = person.position;
    helped.postcode = person.address.postcode;
    helped.languages.append(*person.language);
    helped.person = m_sink.put(person);
    beneficiary.person = helped.person;
    helped.id = m_sink.put(beneficiary);
    ++m_counts.beneficiaries;
    return helped;
}

} // namespace entraide
