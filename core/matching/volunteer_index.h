// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "matching/bit_table.h"
#include "matching/task_query.h"
#include "matching/time_need.h"
#include "matching/volunteer_row.h"
#include "matching/zone_grid.h"

#include <QHash>

#include <cmath>
#include <cstdint>
#include <limits>
#include <span>

namespace entraide {

/// All volunteers in memory, laid out for questions about all of them at once: a bit for each property (service, skill,
/// language, screening, half hour of the week), so that most conditions of a task are ANDs over 64 volunteers at a
/// time, and plain arrays for the few that are left. About 23 MB for 100,000. Changed one volunteer at a time. Not
/// thread safe while it is changed; any number of threads may read.
///
/// Volunteers are known by number here, from 0 to end() - 1; a number whose volunteer was removed is given again.
class VolunteerIndex {
public:
    /// \a usualTasksPerWeek is the limit of a volunteer who named none; 0: none either.
    explicit VolunteerIndex(int usualTasksPerWeek = 0);

    void reserve(int volunteers);
    /// Adds a volunteer or replaces what is known of them.
    void set(const VolunteerRow& row);
    void remove(const VolunteerId& id);
    class Filling;

    int size() const { return static_cast<int>(m_numbers.size()); }
    int end() const { return static_cast<int>(m_ids.size()); }
    const VolunteerId& id(int volunteer) const { return m_ids[at(volunteer)]; }
    /// -1 when not here.
    int numberOf(const VolunteerId& id) const { return m_numbers.value(id, -1); }
    std::size_t bytes() const;

    // Conditions, as rows of bits.
    const BitTable& bits() const { return m_bits; }
    static constexpr int presentRow = 0;
    static constexpr int activeRow = 1;
    static constexpr int placedRow = 2; ///< has a position, or names the quarters they go to
    static constexpr int variesRow = 3; ///< has times that the rows of half hours do not say: season, absence, promise
    static int row(Service service) { return firstService + static_cast<int>(service); }
    static int row(Skill skill) { return firstSkill + static_cast<int>(skill); }
    static int row(Language language) { return firstLanguage + static_cast<int>(language); }
    static int row(ScreeningKind kind) { return firstScreening + static_cast<int>(kind); } ///< held, perhaps run out
    static int row(int weekday, int slot) { return firstSlot + weekday * WeekSlots::slotsPerDay + slot; }
    /// Whose area may hold a place there; all that is not told by a distance.
    static int zoneRow(GeoPoint place) { return firstZone + zones::of(place.lat, place.lon); }

    // What is asked of the few that are left.
    /// Has the memory fetch what the questions below read of \a volunteer, some turns of a loop before they are asked.
    void prefetch(int volunteer, bool screenings, bool week) const {
        __builtin_prefetch(&m_numbersOf[at(volunteer)]);
        if (screenings)
            __builtin_prefetch(&m_screenedUntil[at(volunteer)]);
        if (week)
            __builtin_prefetch(&m_week[at(volunteer)]);
    }
    /// The same in two steps for those whose times vary.
    void prefetchUnusual(int volunteer) const {
        const Numbers& numbers = m_numbersOf.data()[at(volunteer)];
        const Unusual* const own = m_unusuals.data() + numbers.unusual;
        if (numbers.has & (HasSeason | HasPromises))
            __builtin_prefetch(own);
        if (numbers.has & HasExceptions)
            __builtin_prefetch(&own->exceptions);
        __builtin_prefetch(m_week.data() + volunteer);
    }
    void prefetchDays(int volunteer) const {
        const Numbers& numbers = m_numbersOf.data()[at(volunteer)];
        const Unusual& own = m_unusuals.data()[numbers.unusual];
        if (numbers.has & HasExceptions)
            __builtin_prefetch(own.exceptions.data());
        if (numbers.has & HasPromises) {
            __builtin_prefetch(own.promiseDays.data());
            __builtin_prefetch(own.promisedHours.data());
        }
    }
    /// The same for the id, in two steps.
    void prefetchId(int volunteer) const { __builtin_prefetch(m_ids.data() + volunteer); }
    void prefetchIdText(int volunteer) const { __builtin_prefetch(m_ids.data()[volunteer].toString().constData() - 8); }
    /// A place made ready for measuring to it from many homes.
    struct Place {
        explicit Place(GeoPoint point);
        double lat;
        double lon;
        double cosHalf; ///< of the latitude, for the cosine of the middle latitude
        double sinHalf;
    };
    /// Kilometres from home, equirectangular with the middle latitude; NaN when one of the two is not known.
    double km(int volunteer, const Place& place) const {
        constexpr double kmPerDegree = 6371.0088 * 3.14159265358979323846 / 180; // mean Earth radius (IUGG)
        const Numbers& home = m_numbersOf.data()[at(volunteer)];
        const double cosMiddle = home.cosHalf * place.cosHalf - home.sinHalf * place.sinHalf;
        const double x = (home.lon - place.lon) * cosMiddle;
        const double y = home.lat - place.lat;
        return kmPerDegree * std::sqrt(x * x + y * y);
    }
    GeoPoint position(int volunteer) const;
    /// Whether the volunteer's area holds a place at \a km in \a postcode.
    bool goesTo(int volunteer, double km, const QString& postcode) const {
        const Numbers& numbers = m_numbersOf.data()[at(volunteer)];
        return numbers.has & HasQuarters ? goesByQuarterTo(volunteer, km, postcode) : !(km > numbers.areaKm);
    }
    double areaKm(int volunteer) const { return m_numbersOf[at(volunteer)].areaKm; } ///< infinite: no limit
    bool goesByQuarter(int volunteer) const;
    bool livesIn(int volunteer, int quarter) const {
        return quarter && m_numbersOf.data()[at(volunteer)].quarter == quarter;
    }
    /// Has times that the rows of half hours do not say: season, absence, promise.
    bool varies(int volunteer) const { return has(volunteer, HasSeason | HasExceptions | HasPromises); }
    /// The number of a postcode, 0 when no volunteer named it.
    int quarterNumber(const QString& postcode) const { return m_quarterNumbers.value(postcode, 0); }
    bool isScreened(int volunteer, ScreeningKind kind, int julianDay) const {
        return m_bits.test(row(kind), volunteer) &&
               m_screenedUntil[at(volunteer)][static_cast<std::size_t>(kind)] >= julianDay;
    }
    /// A week; INT_MAX: none.
    int tasksLimit(int volunteer) const {
        const auto limit = m_numbersOf.data()[at(volunteer)].tasksLimit;
        return limit == noTasksLimit ? std::numeric_limits<int>::max() : limit;
    }
    int minutesLimit(int volunteer) const {
        const auto limit = m_numbersOf.data()[at(volunteer)].minutesLimit;
        return limit == noMinutesLimit ? std::numeric_limits<int>::max() : limit;
    }

    /// Which of the things that vary from week to week count; all, unless asked "what if".
    struct TimeRules {
        bool season = true;   ///< started and not ended
        bool week = true;     ///< the weekly availability, with what is free besides
        bool away = true;     ///< exceptions
        bool promises = true; ///< expected elsewhere
    };
    struct DayFit : TimeFit {
        int day = 0;    ///< Julian
        TimeRange free; ///< the free time around it
    };
    /// The free half hours of one day.
    DayMask freeOn(int volunteer, int julianDay, const TimeRules& rules) const;
    /// The hours promised elsewhere on one day.
    std::span<const TimeRange> promisesOn(int volunteer, int julianDay) const;
    /// The first day and time of \a need that the volunteer has.
    std::optional<DayFit> fit(int volunteer, const TimeNeed& need, const TimeRules& rules) const;
    std::optional<DayFit> fitOn(int volunteer, const TimeNeed& need, int julianDay, const TimeRules& rules) const;
    /// Has started and not ended on one of these days.
    bool inSeason(int volunteer, const TimeNeed& need) const;
    bool inSeason(int volunteer, int julianDay) const;

    struct Load {
        int tasks = 0;
        int minutes = 0;
    };
    Load load(int volunteer, int mondayJulian) const;
    int asksBetween(int volunteer, int firstJulian, int lastJulian) const;
    QDate lastAsked(int volunteer) const;

    struct Past {
        int volunteer = 0;
        int times = 0;
        QDate last;
        bool fixedHelper = false;
    };
    /// Who helped one of \a parties before, by number; merged where several parties name the same volunteer.
    std::vector<Past> history(const QList<AnyId>& parties) const;
    /// Who is never to be paired with one of \a parties, by number.
    std::vector<int> blockedFor(const QList<AnyId>& parties) const;
    std::vector<int> numbersOf(const QList<VolunteerId>& ids) const;

    /// Sets in \a out the volunteers that are free, by their week, at a time of \a need, or may be: who has something
    /// unusual on its days is always set, and a partial need is met by half hours only.
    void mayBeFree(const TimeNeed& need, std::vector<BitTable::Word>& out) const;

private:
    static std::size_t at(int i) { return static_cast<std::size_t>(i); }
    static constexpr int firstService = 4;
    static constexpr int firstSkill = firstService + static_cast<int>(enumCount<Service>());
    static constexpr int firstLanguage = firstSkill + static_cast<int>(enumCount<Skill>());
    static constexpr int firstScreening = firstLanguage + static_cast<int>(enumCount<Language>());
    static constexpr int firstSlot = firstScreening + static_cast<int>(enumCount<ScreeningKind>());
    static constexpr int firstZone = firstSlot + WeekSlots::slotCount;
    static constexpr int rowCount = firstZone + zones::count;

    struct Exception {
        int from = 0;
        int until = 0;
        bool available = false;
        DayMask halfHours = 0;
    };
    /// What most volunteers have nothing of.
    struct alignas(64) Unusual {              // a line of the cache for promises, and one for exceptions
        std::vector<int> promiseDays;         ///< sorted
        std::vector<TimeRange> promisedHours; ///< in the same order
        int from = std::numeric_limits<int>::min();
        int until = std::numeric_limits<int>::max();
        alignas(64) std::vector<Exception> exceptions;
        std::vector<int> asks; ///< by day
        std::vector<int> quarters;
        QList<AnyId> blocked;
        QList<AnyId> parties;
    };
    const Unusual* unusual(int volunteer) const {
        const int number = m_numbersOf[at(volunteer)].unusual;
        return number < 0 ? nullptr : &m_unusuals[at(number)];
    }
    static constexpr std::int16_t noMinutesLimit = std::numeric_limits<std::int16_t>::max();
    static constexpr std::uint8_t noTasksLimit = std::numeric_limits<std::uint8_t>::max();
    /// What is asked of everybody whom the bits leave: half a cache line for each, since memory is what takes the time.
    struct alignas(32) Numbers {
        float lat = 0; ///< NaN when not known
        float lon = 0;
        float cosHalf = 0; ///< of the latitude
        float sinHalf = 0;
        float areaKm = 0;                           ///< infinite: no limit
        int quarter = 0;                            ///< 0: not known
        int unusual = -1;                           ///< number in m_unusuals, or -1
        std::int16_t minutesLimit = noMinutesLimit; ///< a week, which has 10,080
        std::uint8_t tasksLimit = noTasksLimit;     ///< a week
        std::uint8_t has = 0;                       ///< which of the unusual things, see Has
    };
    /// Bits of Numbers::has, so that most questions about unusual things end here.
    enum Has : std::uint8_t { HasSeason = 1, HasExceptions = 2, HasPromises = 4, HasAsks = 8, HasQuarters = 16 };
    bool has(int volunteer, int what) const { return (m_numbersOf.data()[at(volunteer)].has & what) != 0; }
    int add(const VolunteerId& id);
    void clear(int volunteer);
    template <class Mark> void setBits(int volunteer, const VolunteerRow& row, Mark&& mark);
    void setNumbers(int volunteer, const VolunteerRow& row);
    void setUnusual(int volunteer, const VolunteerRow& row);
    bool goesByQuarterTo(int volunteer, double km, const QString& postcode) const;
    int quarterNumberMade(const QString& postcode);
    void freeOnWeekdays(const TimeNeed& need, std::vector<BitTable::Word>& out) const;
    void freeOnWeekday(const TimeNeed& need, int weekday, std::vector<BitTable::Word>& out) const;

    int m_usualTasks;
    QHash<VolunteerId, int> m_numbers;
    std::vector<VolunteerId, WidePages<VolunteerId>> m_ids;
    std::vector<int> m_freeNumbers;
    BitTable m_bits;
    std::vector<Numbers, WidePages<Numbers>> m_numbersOf;
    std::vector<std::array<int, enumCount<ScreeningKind>()>, WidePages<std::array<int, enumCount<ScreeningKind>()>>>
        m_screenedUntil;
    std::vector<std::array<DayMask, 7>, WidePages<std::array<DayMask, 7>>> m_week;
    std::vector<Unusual, WidePages<Unusual>> m_unusuals;
    std::vector<int> m_freeUnusuals;
    QHash<QString, int> m_quarterNumbers;
    QHash<AnyId, std::vector<Past>> m_history;
    QHash<AnyId, std::vector<int>> m_blocked;
    /// Days on which somebody is free besides their week.
    struct Besides {
        int volunteer = 0;
        int from = 0;
        int until = 0;
    };
    std::vector<Besides> m_besides;
};

/// Adds volunteers who are not in the index yet, many at once. Their bits are gathered for 64 at a time, since each row
/// of bits lies on another page of the memory. Nothing may be asked of the index before this is gone.
class VolunteerIndex::Filling {
public:
    Filling(VolunteerIndex& index, int volunteers);
    Filling(const Filling&) = delete;
    Filling& operator=(const Filling&) = delete;
    ~Filling();
    void add(const VolunteerRow& row);

private:
    void flush();

    VolunteerIndex& m_index;
    int m_word = -1;
    std::array<BitTable::Word, rowCount> m_gathered{};
};

} // namespace entraide
