// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/roster_builder.h"

#include "matching/task_query.h"
#include "storage/desk.h"
#include "workflows/coverage.h"
#include "workflows/desk_profile.h"
#include "workflows/names.h"
#include "workflows/posting_desk.h"
#include "workflows/tandem_times.h"

#include <QSet>

#include <algorithm>
#include <utility>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// Wider hours than these say nothing on a sheet: they are left to be agreed.
constexpr int widestHours = 6 * 60;

TimeRange shownHours(TimeRange hours) {
    return hours.minutes() > widestHours ? TimeRange() : hours;
}

class Builder {
public:
    Builder(const Desk& desk, IsoWeek week)
        : m_desk(desk)
        , m_names(desk)
        , m_week(week) {}

    QList<RosterEntry> build() {
        m_visits = visitsAround(m_desk, m_week.monday(), m_week.sunday());
        addRequests();
        addTandems();
        addPostings();
        return std::exchange(m_entries, {});
    }

    QList<RosterEntry> buildRounds() {
        addRounds();
        return std::exchange(m_entries, {});
    }

private:
    const Visit* visitOf(const AnyId& series, QDate date) const {
        const auto it = m_visits.find(series);
        if (it == m_visits.end())
            return nullptr;
        const auto found = std::ranges::find_if(*it, [&](const Visit& v) { return v.date == date; });
        return found == it->end() ? nullptr : &*found;
    }

    // ---- requests ----

    void addRequests() {
        QSet<RequestId> seen;
        const QSet<RequestId> carried = carriedByTandems(m_desk);
        for (const RequestState state :
             {RequestState::Open, RequestState::Proposed, RequestState::Matched, RequestState::InProgress}) {
            for (const Request& request : m_desk.findBy<Request>("state"_L1, enumName(state))) {
                seen.insert(request.id);
                addRequest(request, carried.contains(request.id));
            }
        }
        // What was done this week stays on its sheet, although its request is closed.
        for (QDate date = m_week.monday(); date <= m_week.sunday(); date = date.addDays(1)) {
            for (const Match& match : m_desk.findBy<Match>("date"_L1, date.toString(Qt::ISODate))) {
                if (match.state != MatchState::Done || seen.contains(match.request))
                    continue;
                if (const auto request = m_desk.find<Request>(match.request))
                    add(placeOf(*request), match, match.date, match.hours, PlaceState::Taken, match.volunteer);
            }
        }
    }

    /// Of one that a tandem carries only who comes, no place to fill.
    void addRequest(const Request& request, bool carried) {
        QList<Match> matches;
        bool read = false;
        for (const TimeCoverage& bare : coverage(request, {}, m_week.monday(), m_week.sunday())) {
            if (!read) {
                matches = m_desk.findBy<Match>("request"_L1, request.id.toString());
                read = true;
            }
            const auto times = coverage(request, matches, bare.occurrence.date, bare.occurrence.lastDate);
            for (const TimeCoverage& time : times)
                addTime(request, time, carried);
        }
    }

    void addTime(const Request& request, const TimeCoverage& time, bool carried) {
        const RosterEntry blank = placeOf(request);
        const Occurrence& occurrence = time.occurrence;
        // A flexible time of which the request ends later is not due this week unless somebody was found for it.
        const bool dueThisWeek = !occurrence.isFlexible() || request.when.kind == WhenKind::Recurring ||
                                 occurrence.lastDate < m_week.sunday() || request.when.lastDay() <= m_week.sunday();
        const auto dateOf = [&](const Match& m) { return m.date.isValid() ? m.date : occurrence.lastDate; };
        const auto hoursOf = [&](const Match& m) { return m.hours.isEmpty() ? shownHours(occurrence.hours) : m.hours; };
        int taken = 0;
        int sought = 0; // stand-ins
        for (const Match& match : time.accepted) {
            if (!match.date.isValid() && !dueThisWeek) {
                ++taken;
                continue;
            }
            if (match.date.isValid() && !m_week.contains(match.date)) {
                ++taken; // on another day of a flexible time, in another week
                continue;
            }
            const int comes = addHelper(blank, match, dateOf(match), hoursOf(match));
            taken += comes;
            sought += 1 - comes;
        }
        int open = std::max(0, time.needed - taken);
        for (const Match& match : time.proposed) {
            if (open == 0)
                return;
            if (match.date.isValid() ? !m_week.contains(match.date) : !dueThisWeek)
                continue;
            add(blank, match, dateOf(match), hoursOf(match), PlaceState::Asked, match.volunteer);
            --open;
        }
        if (carried)
            open = std::min(open, sought);
        for (; open > 0 && dueThisWeek; --open)
            addEmpty(blank, request.id.toString(), occurrence.lastDate, shownHours(occurrence.hours));
    }

    /// One accepted helper at one time; 0 when that time's visit says that nobody comes.
    int addHelper(const RosterEntry& blank, const Match& match, QDate date, TimeRange hours) {
        const Visit* visit = visitOf(match.id.toString(), date);
        if (!visit) {
            add(blank, match, date, hours, PlaceState::Taken, match.volunteer);
            return 1;
        }
        return addVisit(blank, *visit);
    }

    int addVisit(const RosterEntry& blank, const Visit& visit) {
        switch (visit.state) {
        case VisitState::Planned:
        case VisitState::Performed:
        case VisitState::Approved:
            add(blank, visit, visit.date, visit.hours, PlaceState::Taken, visit.volunteer);
            return 1;
        case VisitState::Missed:
        case VisitState::Excused:
            return 1; // over, or called off: the place is not to be filled any more
        case VisitState::SeekingStandIn:
            break;
        }
        return 0;
    }

    RosterEntry placeOf(const Request& request) {
        RosterEntry entry;
        entry.task = {request.service, request.title, {}};
        entry.remark = request.remark;
        entry.remarkLevel = request.remarkLevel;
        const Address where = m_names.addressOf(request);
        if (const auto organisation = m_names.organisation(request.organisation)) {
            entry.site = siteOf(*organisation);
        } else {
            entry.site = homes(where);
            if (const auto helped = m_names.beneficiary(request.beneficiary))
                nameHelped(entry, *helped);
            if (!isRemote(request.service))
                entry.helpedAt = where;
        }
        return entry;
    }

    // ---- fixed helpers ----

    void addTandems() {
        const QList<Holiday> holidays = holidaysOf(m_desk);
        for (const Tandem& tandem : tandemsWithTimes(m_desk, m_week.monday()))
            addTandem(tandem, holidays);
    }

    void addTandem(const Tandem& tandem, const QList<Holiday>& holidays) {
        RosterEntry blank;
        if (!tandem.services.isEmpty())
            blank.task.service = tandem.services.first();
        if (const auto helped = m_names.beneficiary(tandem.beneficiary)) {
            nameHelped(blank, *helped);
            if (const auto who = m_names.person(helped->person)) {
                blank.site = homes(who->address);
                if (!std::ranges::all_of(tandem.services, isRemote))
                    blank.helpedAt = who->address;
            }
        }
        const QList<Visit> visits = m_visits.value(tandem.id.toString());
        for (const Visit& visit : visits) {
            if (m_week.contains(visit.date) && addVisit(blank, visit) == 0)
                addEmpty(blank, tandem.id.toString(), visit.date, visit.hours);
        }
        for (const SeriesTime& one : tandemSeries(tandem, holidays, m_week.monday(), m_week.sunday())) {
            const Occurrence& occurrence = one.time;
            if (visitFor(visits, one))
                continue;
            add(blank, tandem, occurrence.lastDate, shownHours(occurrence.hours), PlaceState::Taken, tandem.volunteer);
        }
    }

    // ---- postings ----

    void addPostings() {
        for (const PostingState state : {PostingState::Published, PostingState::Full, PostingState::Closed}) {
            for (const Posting& posting : m_desk.findBy<Posting>("state"_L1, enumName(state))) {
                if (std::ranges::any_of(posting.shifts, [&](const Shift& s) { return m_week.contains(s.date); }))
                    addPosting(posting);
            }
        }
    }

    void addPosting(const Posting& posting) {
        const QList<Signup> signups = m_desk.findBy<Signup>("posting"_L1, posting.id.toString());
        RosterEntry blank;
        blank.task.service = posting.kind;
        blank.task.titles = posting.title;
        if (const auto host = m_names.organisation(posting.organisation))
            blank.site = siteOf(*host);
        if (!posting.contactName.isEmpty())
            blank.site.contactName = posting.contactName;
        if (!posting.contactPhone.isEmpty())
            blank.site.contactPhone = posting.contactPhone;
        for (const RoleCount& count : placesOf(posting, signups)) {
            const auto shift =
                std::ranges::find_if(posting.shifts, [&](const Shift& s) { return s.key == count.shift; });
            if (shift == posting.shifts.end() || !m_week.contains(shift->date))
                continue;
            RosterEntry place = blank;
            place.task.titles = titleWithRole(posting, count.role);
            if (!shift->place.isEmpty())
                place.remark = shift->place;
            for (const Signup& signup : signups) {
                const bool stays = signup.state == SignupState::Confirmed || signup.state == SignupState::Attended;
                if (stays && signup.shift == count.shift && signup.role == count.role)
                    add(place, signup, shift->date, shift->hours, PlaceState::Taken, signup.volunteer);
            }
            for (int i = 0; i < count.free(); ++i)
                addEmpty(place, posting.id.toString(), shift->date, shift->hours);
        }
    }

    // ---- rounds ----

    void addRounds() {
        for (QDate date = m_week.monday(); date <= m_week.sunday(); date = date.addDays(1)) {
            for (const Round& round : m_desk.findBy<Round>("date"_L1, date.toString(Qt::ISODate))) {
                if (round.rider.isEmpty() || round.stops.isEmpty())
                    continue;
                RosterEntry blank;
                if (const auto kitchen = m_names.organisation(round.kitchen))
                    blank.site = siteOf(*kitchen);
                int last = round.start;
                for (const Stop& stop : round.stops)
                    last = std::max(last, stop.begins());
                add(blank, round, date, {round.start, std::max(last, round.start + 1)}, PlaceState::Taken, round.rider);
            }
        }
    }

    // ---- shared ----

    static RosterSite homes(const Address& where) {
        RosterSite site;
        site.kind = SiteKind::Homes;
        site.key = where.postcode;
        site.address.postcode = where.postcode;
        site.address.locality = where.locality;
        return site;
    }

    static RosterSite siteOf(const Organisation& organisation) {
        return {organisation.id.toString(), SiteKind::Organisation,   organisation.name,
                organisation.address,       organisation.contactName, organisation.phone};
    }

    void nameHelped(RosterEntry& entry, const Beneficiary& helped) {
        if (const auto who = m_names.person(helped.person)) {
            entry.helped = {who->givenName, who->familyName};
            entry.helpedPhone = who->phones.value(0);
        }
    }

    template <Record R>
    void add(const RosterEntry& blank, const R& source, QDate date, TimeRange hours, PlaceState state,
             const VolunteerId& volunteer) {
        RosterEntry entry = blank;
        entry.source = source.id.toString();
        entry.date = date;
        entry.hours = hours;
        entry.state = state;
        entry.volunteer.id = volunteer;
        if (const auto helper = m_names.volunteer(volunteer)) {
            entry.volunteer.tasksPerWeek = helper->tasksPerWeek;
            if (const auto who = m_names.person(helper->person)) {
                entry.volunteer.name = {who->givenName, who->familyName};
                entry.volunteer.phone = who->phones.value(0);
                entry.volunteer.language = who->language;
            }
        }
        m_entries.append(std::move(entry));
    }

    void addEmpty(const RosterEntry& blank, const AnyId& source, QDate date, TimeRange hours) {
        RosterEntry entry = blank;
        entry.source = source;
        entry.date = date;
        entry.hours = hours;
        m_entries.append(std::move(entry));
    }

    const Desk& m_desk;
    Names m_names;
    IsoWeek m_week;
    QHash<AnyId, QList<Visit>> m_visits;
    QList<RosterEntry> m_entries;
};

} // namespace

QList<RosterEntry> rosterEntries(const Desk& desk, IsoWeek week) {
    return Builder(desk, week).build();
}

Roster rosterOf(const Desk& desk, IsoWeek week, const Today& today) {
    Builder builder(desk, week);
    Roster roster = buildRoster({week, desk.info().name, contactOf(desk).phone, today.now}, builder.build());
    roster.rounds = builder.buildRounds();
    return roster;
}

} // namespace entraide
