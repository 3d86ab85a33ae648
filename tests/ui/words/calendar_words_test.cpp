// SPDX-License-Identifier: GPL-3.0-or-later
// Calendars of random volunteers and weeks, read and expanded by libical and held against the desk's own times.
#include "core/workflows/tandem_fixture.h"
#include "ui/words/calendar_words.h"
#include "workflows/commitments.h"
#include "workflows/posting_desk.h"
#include "workflows/tandem_times.h"

#include <QTimeZone>

#include <array>
#include <libical/ical.h>
#include <map>
#include <memory>
#include <random>
#include <set>

namespace entraide::THIS_FILE {
namespace {

using namespace Qt::StringLiterals;

using Component = std::unique_ptr<icalcomponent, decltype(&icalcomponent_free)>;
/// Beginning and end, in seconds since 1970.
using Span = std::pair<qint64, qint64>;

Component parsed(const QByteArray& bytes) {
    Component calendar(icalparser_parse_string(bytes.constData()), icalcomponent_free);
    EXPECT_TRUE(calendar);
    if (calendar) {
        EXPECT_EQ(icalcomponent_count_errors(calendar.get()), 0) << bytes.constData();
        EXPECT_EQ(icalcomponent_isa(calendar.get()), ICAL_VCALENDAR_COMPONENT);
    }
    return calendar;
}

icaltimezone* zoneOf(icalcomponent* calendar) {
    return icalcomponent_get_timezone(calendar, "Europe/Brussels");
}

/// What a calendar program shows of it until \a last: every time that is on, by the zone that the file brings along.
std::multiset<Span> expanded(icalcomponent* calendar, QDate last, icalproperty_status wanted) {
    icaltimezone* const zone = zoneOf(calendar);
    EXPECT_TRUE(zone) << "the zone is in the file";
    std::map<std::string, std::set<qint64>> others; // of each series the times that are told apart
    std::multiset<Span> spans;
    const auto seconds = [&](const icaltimetype& t) {
        return static_cast<qint64>(icaltime_as_timet_with_zone(t, zone));
    };
    const auto each = [&](const auto& visit) {
        for (auto* event = icalcomponent_get_first_component(calendar, ICAL_VEVENT_COMPONENT); event;
             event = icalcomponent_get_next_component(calendar, ICAL_VEVENT_COMPONENT))
            visit(event);
    };
    each([&](icalcomponent* event) {
        if (const auto* property = icalcomponent_get_first_property(event, ICAL_RECURRENCEID_PROPERTY))
            others[icalcomponent_get_uid(event)].insert(seconds(icalproperty_get_recurrenceid(property)));
    });
    each([&](icalcomponent* event) {
        if (icalcomponent_get_status(event) != wanted)
            return;
        const icaltimetype start = icalcomponent_get_dtstart(event);
        const qint64 length = seconds(icalcomponent_get_dtend(event)) - seconds(start);
        auto* rule = icalcomponent_get_first_property(event, ICAL_RRULE_PROPERTY);
        if (!rule) {
            spans.insert({seconds(start), seconds(start) + length});
            return;
        }
        std::set<qint64> left = others[icalcomponent_get_uid(event)];
        for (auto* out = icalcomponent_get_first_property(event, ICAL_EXDATE_PROPERTY); out;
             out = icalcomponent_get_next_property(event, ICAL_EXDATE_PROPERTY))
            left.insert(seconds(icalproperty_get_exdate(out)));
        const std::unique_ptr<icalrecur_iterator, void (*)(icalrecur_iterator*)> times(
            icalrecur_iterator_new(icalproperty_get_rrule(rule), start), icalrecur_iterator_free);
        if (!times) {
            ADD_FAILURE() << "libical cannot expand " << icalproperty_as_ical_string(rule);
            return;
        }
        for (icaltimetype t = icalrecur_iterator_next(times.get()); !icaltime_is_null_time(t);
             t = icalrecur_iterator_next(times.get())) {
            if (QDate(t.year, t.month, t.day) > last)
                break;
            const qint64 begin = seconds(t);
            if (!left.contains(begin))
                spans.insert({begin, begin + length});
        }
    });
    return spans;
}

class CalendarWordsTest : public TandemTest {
protected:
    CalendarWordsTest() { engine.seed(5); }

    static Span spanOf(QDate date, TimeRange hours) {
        const QTimeZone brussels("Europe/Brussels");
        const auto at = [&](int minute) {
            return QDateTime(date.addDays(minute / 1440), QTime(minute % 1440 / 60, minute % 60), brussels)
                .toSecsSinceEpoch();
        };
        return {at(hours.start), at(hours.end)};
    }
    /// By the desk itself.
    std::multiset<Span> own(const VolunteerId& who, QDate first, QDate last, bool firm) {
        std::multiset<Span> spans;
        for (const Commitment& time : commitmentsOf(*desk, who, first, last)) {
            if (time.firm == firm)
                spans.insert(spanOf(time.date, time.hours));
        }
        return spans;
    }
    static std::multiset<Span> within(const std::multiset<Span>& spans, QDate first, QDate last) {
        std::multiset<Span> result;
        for (const Span& span : spans) {
            const QDate day = QDateTime::fromSecsSinceEpoch(span.first, QTimeZone("Europe/Brussels")).date();
            if (day >= first && day <= last)
                result.insert(span);
        }
        return result;
    }
    QByteArray icalOf(const DeskCalendar& calendar) { return ical(inWords(calendar, *desk, u"x"_s, today.now)); }
    int below(int end) { return std::uniform_int_distribution<int>(0, end - 1)(engine); }

    Tandem randomTandem(QDate from) {
        static const QStringList rules{u"FREQ=WEEKLY;BYDAY=MO,TH"_s,         u"FREQ=WEEKLY;INTERVAL=2;BYDAY=SU,TU"_s,
                                       u"FREQ=DAILY;INTERVAL=3"_s,           u"FREQ=MONTHLY;BYDAY=2TU,-1FR"_s,
                                       u"FREQ=WEEKLY;BYDAY=WE;COUNT=11"_s,   u"FREQ=MONTHLY;BYMONTHDAY=1,-1"_s,
                                       u"FREQ=WEEKLY;INTERVAL=3;BYDAY=SA"_s, u"FREQ=WEEKLY"_s};
        Tandem tandem = plain(TandemState::Active, rules[below(static_cast<int>(rules.size()))]);
        tandem.cadence.from = from.addDays(below(40));
        tandem.cadence.hours = {600 + below(4) * 60, 900 + below(4) * 15};
        if (below(4) == 0)
            tandem.cadence.until = from.addDays(60 + below(100));
        if (tandem.cadence.rule == "FREQ=WEEKLY"_L1)
            tandem.cadence.minutes = 60;
        tandem.started = tandem.cadence.from.addDays(below(3) == 0 ? below(30) : -5);
        if (below(3) == 0)
            tandem.pauses.append({from.addDays(50), below(4) == 0 ? QDate() : from.addDays(50 + below(20)), {}});
        tandem.restsInHolidays = below(2) == 0;
        const auto times = seriesTimes(tandem.cadence, IsoWeek::of(from), IsoWeek::of(from.addDays(150)));
        for (const SeriesTime& one : times) {
            if (one.time.isFlexible() || below(6) != 0)
                continue;
            tandem.cadence = below(2) == 0 ? leaveOut(tandem.cadence, one.day)
                                           : moveTime(tandem.cadence, one.day, one.day.addDays(below(5) - 2),
                                                      below(2) == 0 ? TimeRange() : TimeRange{480, 530});
        }
        return tandem;
    }
    /// Performed, called off, by somebody else, or at another time.
    void writeVisits(const TandemId& id, QDate first, QDate last, const VolunteerId& other) {
        const Tandem tandem = stored(id);
        for (const SeriesTime& one : tandemSeries(tandem, holidaysOf(*desk), first, last)) {
            if (below(5) != 0 || one.time.isFlexible())
                continue;
            Visit visit = visitAt(tandem, one, one.time.date.addDays(below(4) == 0 ? 1 : 0));
            visit.state =
                std::array{VisitState::Planned, VisitState::Performed, VisitState::Excused, VisitState::Missed,
                           VisitState::SeekingStandIn}[static_cast<std::size_t>(below(5))];
            if (below(3) == 0)
                visit.hours = {700, 745};
            if (below(3) == 0)
                visit.volunteer = other;
            put(visit);
        }
    }

    std::mt19937 engine;
};

TEST_F(CalendarWordsTest, shouldShowWhatTheDeskExpectsOfAFixedHelper) {
    closeFor({2026, 10, 19}, {2026, 10, 31});
    const VolunteerId other = volunteer(u"Wout"_s, {Service::PhoneCall});
    for (int round = 0; round < 120; ++round) {
        // Around both changes of the clock and the turn of the year.
        const QDate from =
            std::array{QDate(2026, 9, 1), QDate(2027, 2, 10), QDate(2026, 11, 20)}[static_cast<std::size_t>(below(3))];
        const TandemId id = put(randomTandem(from));
        const QDate first = from.addDays(below(40));
        const QDate last = first.addDays(90);
        writeVisits(id, first, last, other);
        SCOPED_TRACE(round);
        SCOPED_TRACE(stored(id).cadence.rule.toStdString());
        for (const VolunteerId& who : {helper, other}) {
            const QByteArray bytes = icalOf(calendarOf(*desk, who, {first, last}));
            const Component calendar = parsed(bytes);
            ASSERT_TRUE(calendar);
            const auto shown = within(expanded(calendar.get(), last, ICAL_STATUS_CONFIRMED), first, last);
            EXPECT_EQ(shown, own(who, first, last, true)) << bytes.constData();
        }
        if (HasFailure())
            return;
        desk->write([&](Desk::Writer& writer) {
            for (const Visit& visit : visitsOf(id))
                writer.remove(visit.id);
            writer.remove(id);
        });
    }
}

TEST_F(CalendarWordsTest, shouldShowWhatTheDeskExpectsOfShiftsAndHelp) {
    const QDate first(2026, 10, 19);
    const QDate last = first.addDays(20);
    for (int i = 0; i < 40; ++i) {
        Match match;
        match.request = request(first.addDays(below(21)), Service::Shopping);
        match.volunteer = helper;
        match.state = std::array{MatchState::Accepted, MatchState::Proposed, MatchState::Declined, MatchState::Done,
                                 MatchState::Withdrawn}[static_cast<std::size_t>(below(5))];
        match.date = desk->find<Request>(match.request)->when.from;
        put(match);
    }
    Match series;
    series.request = weekly({1, 7}, first.addDays(-7));
    series.volunteer = helper;
    series.state = MatchState::Accepted;
    put(series);
    Posting posting;
    posting.state = PostingState::Published;
    posting.title.fr = u"Lettres"_s;
    posting.roles = {{u"w"_s, {u"Écriture"_s, {}, {}, {}}, 9, {}}};
    for (int i = 0; i < 12; ++i)
        posting.shifts.append(
            {QString::number(i), first.addDays(below(21)), {i * 100, i * 100 + 90 + (i == 11)}, {}, {}, below(4) == 0});
    const PostingId id = put(posting);
    for (int i = 0; i < 12; ++i) {
        Signup signup;
        signup.posting = id;
        signup.role = u"w"_s;
        signup.shift = QString::number(i);
        signup.volunteer = helper;
        signup.state = std::array{SignupState::Confirmed, SignupState::Attended, SignupState::Reserve,
                                  SignupState::Withdrawn}[static_cast<std::size_t>(below(4))];
        put(signup);
    }
    const QByteArray bytes = icalOf(calendarOf(*desk, helper, {first, last}));
    const Component calendar = parsed(bytes);
    ASSERT_TRUE(calendar);
    EXPECT_EQ(expanded(calendar.get(), last, ICAL_STATUS_CONFIRMED), own(helper, first, last, true));
    EXPECT_EQ(expanded(calendar.get(), last, ICAL_STATUS_TENTATIVE), own(helper, first, last, false));
    EXPECT_FALSE(own(helper, first, last, true).empty());
    EXPECT_FALSE(expanded(calendar.get(), last, ICAL_STATUS_CANCELLED).empty());
}

TEST_F(CalendarWordsTest, shouldKeepUidsAndCountChanges) {
    const TandemId id = put(plain());
    const auto find = [&] {
        for (const CalendarEntry& entry : calendarOf(*desk, helper, CalendarSpan::usual(wednesday)).entries) {
            if (!entry.rule.isEmpty())
                return entry;
        }
        ADD_FAILURE() << "no series";
        return CalendarEntry();
    };
    const CalendarEntry before = find();
    Tandem tandem = stored(id);
    tandem.cadence.hours = {660, 720};
    put(tandem);
    const CalendarEntry after = find();
    EXPECT_EQ(before.uid, after.uid);
    EXPECT_GT(after.changes, before.changes);
    EXPECT_EQ(after.hours.start, 660);
}

TEST_F(CalendarWordsTest, shouldSayThatSomethingIsOff) {
    Match match;
    match.request = request(wednesday.addDays(3));
    match.volunteer = helper;
    match.state = MatchState::Accepted;
    match.date = wednesday.addDays(3);
    match.contactRevealedAt = today.now;
    match.id = put(match);
    const auto entries = [&] { return calendarOf(*desk, helper, CalendarSpan::usual(wednesday)).entries; };
    ASSERT_EQ(entries().size(), 1);
    EXPECT_EQ(entries().first().helped, u"Lea Peeters"_s);
    const CalendarEntry before = entries().first();
    match.state = MatchState::Withdrawn;
    put(match);
    ASSERT_EQ(entries().size(), 1);
    const CalendarEntry after = entries().first();
    EXPECT_EQ(after.status, CalendarStatus::Off);
    EXPECT_EQ(after.uid, before.uid);
    EXPECT_GT(after.changes, before.changes);
    EXPECT_TRUE(after.helped.isEmpty() && after.phone.isEmpty() && after.address.street.isEmpty());
}

TEST_F(CalendarWordsTest, shouldNotTellWhatWasNotTold) {
    Match match;
    match.request = request(wednesday.addDays(3));
    match.volunteer = helper;
    match.state = MatchState::Proposed;
    match.date = wednesday.addDays(3);
    put(match);
    Tandem tandem = plain();
    tandem.askerAgreed = {};
    put(tandem);
    for (const QByteArray& bytes : {icalOf(calendarOf(*desk, helper, CalendarSpan::usual(wednesday))),
                                    icalOf(calendarOf(*desk, IsoWeek::of(wednesday)))}) {
        for (const char* secret : {"Lea", "Peeters", "Tilleuls", "0468"})
            EXPECT_FALSE(bytes.contains(secret)) << secret << bytes.constData();
        EXPECT_TRUE(bytes.contains("1050"));
    }
}

TEST_F(CalendarWordsTest, shouldShowTheWeekOfTheTeam) {
    const TandemId id = put(plain());
    written(id, thursday, VisitState::Excused);
    const QByteArray bytes = icalOf(calendarOf(*desk, IsoWeek::of(wednesday)));
    const Component calendar = parsed(bytes);
    ASSERT_TRUE(calendar);
    EXPECT_EQ(icalcomponent_count_components(calendar.get(), ICAL_VEVENT_COMPONENT), 2);
    EXPECT_TRUE(bytes.contains("Karim V."));
    EXPECT_EQ(expanded(calendar.get(), wednesday.addDays(7), ICAL_STATUS_CANCELLED).size(), 1);
}

TEST_F(CalendarWordsTest, shouldShowAPostingsShifts) {
    Posting posting;
    posting.state = PostingState::Draft;
    posting.title.fr = u"Lettres"_s;
    posting.roles = {{u"w"_s, {u"Écriture"_s, {}, {}, {}}, 3, {}}};
    posting.shifts = {{u"a"_s, thursday, {600, 660}, {}, {}}, {u"b"_s, thursday, {720, 780}, {}, {}, true, u"grève"_s}};
    const PostingId id = put(posting);
    DeskCalendar calendar = calendarOf(*desk, id);
    ASSERT_EQ(calendar.entries.size(), 2);
    EXPECT_EQ(calendar.entries[0].status, CalendarStatus::Tentative);
    EXPECT_EQ(calendar.entries[1].status, CalendarStatus::Off);
    EXPECT_EQ(calendar.entries[1].reason, u"grève"_s);
    EXPECT_EQ(calendar.entries[0].places, 3);
    EXPECT_NE(calendar.entries[0].uid, calendar.entries[1].uid);
}

} // namespace
} // namespace entraide::THIS_FILE
