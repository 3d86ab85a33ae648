// SPDX-License-Identifier: GPL-3.0-or-later
#include "matching/volunteer_index.h"

#include <algorithm>
#include <cmath>

namespace entraide {

namespace {

constexpr double radians = 3.14159265358979323846 / 180.0;

int julian(QDate date, int whenInvalid) {
    return date.isValid() ? static_cast<int>(date.toJulianDay()) : whenInvalid;
}

} // namespace

VolunteerIndex::VolunteerIndex(int usualTasksPerWeek)
    : m_usualTasks(usualTasksPerWeek)
    , m_bits(rowCount) {}

void VolunteerIndex::reserve(int volunteers) {
    m_bits.reserve(volunteers);
    const std::size_t count = at(volunteers);
    m_numbers.reserve(volunteers);
    m_ids.reserve(count);
    m_numbersOf.reserve(count);
    m_screenedUntil.reserve(count);
    m_week.reserve(count);
}

int VolunteerIndex::add(const VolunteerId& id) {
    int volunteer = end();
    if (m_freeNumbers.empty()) {
        m_bits.reserve(volunteer + 1);
        m_ids.emplace_back();
        m_numbersOf.emplace_back();
        m_screenedUntil.emplace_back();
        m_week.emplace_back();
    } else {
        volunteer = m_freeNumbers.back();
        m_freeNumbers.pop_back();
    }
    m_ids[at(volunteer)] = id;
    m_numbers.insert(id, volunteer);
    return volunteer;
}

/// Marks the rows of bits that hold of the volunteer; all others are unset.
template <class Mark> void VolunteerIndex::setBits(int volunteer, const VolunteerRow& row_, Mark&& mark) {
    mark(presentRow);
    if (row_.active)
        mark(activeRow);
    if (row_.position.isValid() || !row_.quarters.isEmpty())
        mark(placedRow);
    const bool byDistance = row_.position.isValid() && row_.quarters.isEmpty() && row_.areaKm > 0;
    zones::forEachWithin(row_.position.lat, row_.position.lon,
                         byDistance ? row_.areaKm : std::numeric_limits<double>::infinity(),
                         [&](int zone) { mark(firstZone + zone); });
    for (Service service : row_.services)
        mark(row(service));
    for (Skill skill : row_.skills)
        mark(row(skill));
    for (Language language : row_.languages)
        mark(row(language));
    auto& until = m_screenedUntil[at(volunteer)];
    until.fill(std::numeric_limits<int>::min());
    for (const Screening& screening : row_.screenings) {
        mark(row(screening.kind));
        int& day = until[static_cast<std::size_t>(screening.kind)];
        day = std::max(day, julian(screening.validUntil, std::numeric_limits<int>::max()));
    }
    static const WeekSlots::Bits day((std::uint64_t{1} << WeekSlots::slotsPerDay) - 1);
    WeekSlots::Bits week = row_.availability.bits();
    for (int weekday = 0; weekday < 7; ++weekday, week >>= WeekSlots::slotsPerDay) {
        const DayMask mask = (week & day).to_ullong();
        m_week[at(volunteer)][at(weekday)] = mask;
        forEachBit(mask, 0, [&](int slot) { mark(row(weekday, slot)); });
    }
}

void VolunteerIndex::set(const VolunteerRow& row) {
    int volunteer = numberOf(row.id);
    if (volunteer < 0)
        volunteer = add(row.id);
    else
        clear(volunteer);
    setBits(volunteer, row, [&](int r) { m_bits.set(r, volunteer, true); });
    setNumbers(volunteer, row);
    setUnusual(volunteer, row);
}

VolunteerIndex::Filling::Filling(VolunteerIndex& index, int volunteers)
    : m_index(index) {
    index.reserve(volunteers);
}

VolunteerIndex::Filling::~Filling() {
    flush();
}

void VolunteerIndex::Filling::add(const VolunteerRow& row) {
    const int volunteer = m_index.add(row.id);
    if (const int word = volunteer / BitTable::wordBits; word != m_word) {
        flush();
        m_word = word;
    }
    const BitTable::Word bit = BitTable::Word{1} << (volunteer % BitTable::wordBits);
    m_index.setBits(volunteer, row, [&](int r) { m_gathered.data()[r] |= bit; });
    m_index.setNumbers(volunteer, row);
    m_index.setUnusual(volunteer, row);
}

void VolunteerIndex::Filling::flush() {
    for (int r = 0; r < rowCount && m_word >= 0; ++r) {
        if (m_gathered[at(r)])
            m_index.m_bits.add(r, m_word, m_gathered[at(r)]);
    }
    m_gathered.fill(0);
}

void VolunteerIndex::remove(const VolunteerId& id) {
    const int volunteer = numberOf(id);
    if (volunteer < 0)
        return;
    clear(volunteer);
    m_numbers.remove(id);
    m_ids[at(volunteer)] = {};
    m_freeNumbers.push_back(volunteer);
}

void VolunteerIndex::clear(int volunteer) {
    for (int r = 0; r < rowCount; ++r)
        m_bits.set(r, volunteer, false);
    const int number = m_numbersOf[at(volunteer)].unusual;
    if (number < 0)
        return;
    for (const AnyId& party : m_unusuals[at(number)].parties)
        std::erase_if(m_history[party], [&](const Past& past) { return past.volunteer == volunteer; });
    for (const AnyId& party : m_unusuals[at(number)].blocked)
        std::erase(m_blocked[party], volunteer);
    std::erase_if(m_besides, [&](const Besides& besides) { return besides.volunteer == volunteer; });
    m_unusuals[at(number)] = {};
    m_freeUnusuals.push_back(number);
    m_numbersOf[at(volunteer)].unusual = -1;
    m_numbersOf[at(volunteer)].has = 0; // what it names is gone
}

void VolunteerIndex::setNumbers(int volunteer, const VolunteerRow& row) {
    const bool placed = row.position.isValid();
    const bool unlimited = row.areaKm <= 0 && row.quarters.isEmpty();
    const int tasks = row.tasksPerWeek > 0 ? row.tasksPerWeek : m_usualTasks;
    Numbers& numbers = m_numbersOf[at(volunteer)];
    numbers.lat = placed ? static_cast<float>(row.position.lat) : std::nanf("");
    numbers.lon = placed ? static_cast<float>(row.position.lon) : std::nanf("");
    numbers.cosHalf = placed ? static_cast<float>(std::cos(row.position.lat * radians / 2)) : 0;
    numbers.sinHalf = placed ? static_cast<float>(std::sin(row.position.lat * radians / 2)) : 0;
    numbers.areaKm = unlimited ? std::numeric_limits<float>::infinity() : static_cast<float>(std::max(0.0, row.areaKm));
    numbers.quarter = row.postcode.isEmpty() ? 0 : quarterNumberMade(row.postcode);
    numbers.tasksLimit = tasks > 0 ? static_cast<std::uint8_t>(std::min(tasks, noTasksLimit - 1)) : noTasksLimit;
    numbers.minutesLimit =
        row.hoursPerWeek > 0 ? static_cast<std::int16_t>(std::min(row.hoursPerWeek, 24 * 7) * 60) : noMinutesLimit;
}

void VolunteerIndex::setUnusual(int volunteer, const VolunteerRow& row) {
    const bool anything = row.availableFrom.isValid() || row.availableUntil.isValid() || !row.exceptions.isEmpty() ||
                          !row.promises.isEmpty() || !row.asks.isEmpty() || !row.quarters.isEmpty() ||
                          !row.blocked.isEmpty() || !row.history.isEmpty();
    std::uint8_t& has = m_numbersOf[at(volunteer)].has;
    const auto note = [&has](bool on, Has what) { has = static_cast<std::uint8_t>(on ? has | what : has & ~what); };
    note(row.availableFrom.isValid() || row.availableUntil.isValid(), HasSeason);
    note(!row.exceptions.isEmpty(), HasExceptions);
    note(!row.promises.isEmpty(), HasPromises);
    note(std::ranges::any_of(row.asks, [](QDate day) { return day.isValid(); }), HasAsks);
    note(!row.quarters.isEmpty(), HasQuarters);
    m_bits.set(variesRow, volunteer, has & (HasSeason | HasExceptions | HasPromises));
    if (!anything)
        return;
    Unusual unusual;
    unusual.from = julian(row.availableFrom, std::numeric_limits<int>::min());
    unusual.until = julian(row.availableUntil, std::numeric_limits<int>::max());
    for (const AvailabilityException& exception : row.exceptions) {
        const int from = julian(exception.from, std::numeric_limits<int>::min());
        const int until = julian(exception.until, from);
        const DayMask slots = exception.hours.isEmpty() ? wholeDay
                              : exception.available     ? coveredSlots(exception.hours)
                                                        : touchedSlots(exception.hours);
        unusual.exceptions.push_back({from, until, exception.available, slots});
        if (exception.available)
            m_besides.push_back({volunteer, from, until});
    }
    const auto promise = [&unusual](const QList<Promise>& promises) {
        unusual.promiseDays.reserve(at(static_cast<int>(promises.size())));
        unusual.promisedHours.reserve(at(static_cast<int>(promises.size())));
        for (const Promise& one : promises) {
            if (!one.date.isValid())
                continue;
            unusual.promiseDays.push_back(julian(one.date, 0));
            unusual.promisedHours.push_back(one.hours);
        }
    };
    if (std::ranges::is_sorted(row.promises, {}, &Promise::date)) {
        promise(row.promises);
    } else {
        QList<Promise> promises = row.promises;
        std::ranges::stable_sort(promises, {}, &Promise::date);
        promise(promises);
    }
    for (QDate day : row.asks) {
        if (day.isValid())
            unusual.asks.push_back(julian(day, 0));
    }
    std::ranges::sort(unusual.asks);
    for (const QString& postcode : row.quarters)
        unusual.quarters.push_back(quarterNumberMade(postcode));
    for (const AnyId& party : row.blocked) {
        m_blocked[party].push_back(volunteer);
        unusual.blocked.append(party);
    }
    for (const PastHelp& past : row.history) {
        m_history[past.party].push_back({volunteer, past.times, past.last, past.fixedHelper});
        unusual.parties.append(past.party);
    }
    if (m_freeUnusuals.empty()) {
        m_numbersOf[at(volunteer)].unusual = static_cast<int>(m_unusuals.size());
        m_unusuals.push_back(std::move(unusual));
    } else {
        m_numbersOf[at(volunteer)].unusual = m_freeUnusuals.back();
        m_freeUnusuals.pop_back();
        m_unusuals[at(m_numbersOf[at(volunteer)].unusual)] = std::move(unusual);
    }
}

int VolunteerIndex::quarterNumberMade(const QString& postcode) {
    int& number = m_quarterNumbers[postcode];
    if (number == 0)
        number = static_cast<int>(m_quarterNumbers.size());
    return number;
}

GeoPoint VolunteerIndex::position(int volunteer) const {
    return {m_numbersOf[at(volunteer)].lat, m_numbersOf[at(volunteer)].lon};
}

VolunteerIndex::Place::Place(GeoPoint point)
    : lat(point.isValid() ? point.lat : std::nan(""))
    , lon(point.lon)
    , cosHalf(std::cos(lat * radians / 2))
    , sinHalf(std::sin(lat * radians / 2)) {}

bool VolunteerIndex::goesByQuarter(int volunteer) const {
    return has(volunteer, HasQuarters);
}

bool VolunteerIndex::goesByQuarterTo(int volunteer, double km, const QString& postcode) const {
    if (!postcode.isEmpty())
        return std::ranges::find(unusual(volunteer)->quarters, quarterNumber(postcode)) !=
               unusual(volunteer)->quarters.end();
    return !(km > m_numbersOf[at(volunteer)].areaKm);
}

VolunteerIndex::Load VolunteerIndex::load(int volunteer, int mondayJulian) const {
    Load load;
    if (has(volunteer, HasPromises)) {
        const Unusual* const own = unusual(volunteer);
        for (std::size_t i = 0; i < own->promiseDays.size(); ++i) {
            if (own->promiseDays[i] < mondayJulian || own->promiseDays[i] > mondayJulian + 6)
                continue;
            ++load.tasks;
            load.minutes += own->promisedHours[i].minutes();
        }
    }
    return load;
}

int VolunteerIndex::asksBetween(int volunteer, int firstJulian, int lastJulian) const {
    if (!has(volunteer, HasAsks))
        return 0;
    return static_cast<int>(std::ranges::count_if(unusual(volunteer)->asks,
                                                  [&](int day) { return day >= firstJulian && day <= lastJulian; }));
}

QDate VolunteerIndex::lastAsked(int volunteer) const {
    return has(volunteer, HasAsks) ? QDate::fromJulianDay(unusual(volunteer)->asks.back()) : QDate();
}

std::vector<VolunteerIndex::Past> VolunteerIndex::history(const QList<AnyId>& parties) const {
    std::vector<Past> all;
    for (const AnyId& party : parties) {
        if (const auto found = m_history.constFind(party); found != m_history.constEnd())
            all.insert(all.end(), found->begin(), found->end());
    }
    std::ranges::sort(all, {}, &Past::volunteer);
    std::vector<Past> merged;
    for (const Past& past : all) {
        if (merged.empty() || merged.back().volunteer != past.volunteer) {
            merged.push_back(past);
            continue;
        }
        Past& same = merged.back();
        same.times += past.times;
        same.last = std::max(same.last, past.last);
        same.fixedHelper |= past.fixedHelper;
    }
    return merged;
}

std::vector<int> VolunteerIndex::blockedFor(const QList<AnyId>& parties) const {
    std::vector<int> all;
    for (const AnyId& party : parties) {
        if (const auto found = m_blocked.constFind(party); found != m_blocked.constEnd())
            all.insert(all.end(), found->begin(), found->end());
    }
    std::ranges::sort(all);
    const auto repeated = std::ranges::unique(all);
    all.erase(repeated.begin(), repeated.end());
    return all;
}

std::vector<int> VolunteerIndex::numbersOf(const QList<VolunteerId>& ids) const {
    std::vector<int> all;
    for (const VolunteerId& id : ids) {
        if (const int volunteer = numberOf(id); volunteer >= 0)
            all.push_back(volunteer);
    }
    std::ranges::sort(all);
    return all;
}

std::size_t VolunteerIndex::bytes() const {
    const std::size_t each =
        sizeof(Numbers) + sizeof(m_screenedUntil.front()) + sizeof(m_week.front()) + sizeof(VolunteerId);
    return m_bits.bytes() + at(end()) * each + m_unusuals.size() * sizeof(Unusual);
}

} // namespace entraide
