// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/calendar_collector.h"

#include "storage/document_store.h"
#include "workflows/coverage.h"
#include "workflows/posting_places.h"

#include <algorithm>
#include <tuple>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int minutesAfterLastStop = 15;

CalendarStatus statusOf(MatchState state) {
    switch (state) {
    case MatchState::Proposed:
        return CalendarStatus::Tentative;
    case MatchState::Accepted:
    case MatchState::Done:
        return CalendarStatus::Firm;
    case MatchState::Declined:
    case MatchState::Withdrawn:
        break;
    }
    return CalendarStatus::Off;
}

/// Postcode and place, and no door.
Address withoutDoor(const Address& address) {
    Address quarter;
    quarter.postcode = address.postcode;
    quarter.locality = address.locality;
    return quarter;
}

bool hadPlace(const Signup& signup) {
    return signup.contactRevealedAt.isValid() || !signup.cancelledWith.isEmpty();
}

/// None: in no calendar.
std::optional<CalendarStatus> statusOf(const Posting& posting, const Shift& shift, const Signup& signup) {
    switch (signup.state) {
    case SignupState::Confirmed:
    case SignupState::Attended:
        return posting.state == PostingState::Cancelled || shift.cancelled ? CalendarStatus::Off : CalendarStatus::Firm;
    case SignupState::Applied:
        return posting.state == PostingState::Cancelled || shift.cancelled ? CalendarStatus::Off
                                                                           : CalendarStatus::Tentative;
    case SignupState::Withdrawn:
        return hadPlace(signup) ? std::optional(CalendarStatus::Off) : std::nullopt;
    case SignupState::Excused:
        return CalendarStatus::Off;
    case SignupState::Reserve:
    case SignupState::NoShow:
        break;
    }
    return std::nullopt;
}

} // namespace

int CalendarCollector::changesOf(const AnyId& id) {
    if (id.isEmpty())
        return 0;
    const auto known = m_changes.constFind(id);
    if (known != m_changes.constEnd())
        return *known;
    // Deleted ones too: what was undone is a change.
    const auto revision = m_desk.documents().revision(id);
    return *m_changes.insert(id, revision ? revision->rev.generation : 0);
}

void CalendarCollector::name(CalendarEntry& entry, const VolunteerId& volunteer) {
    if (isTeams())
        entry.who = {m_names.shortOfVolunteer(volunteer)};
}

void CalendarCollector::say(CalendarEntry& entry, const Person& person, const Address& address) const {
    entry.helped = fullName(person);
    entry.phone = person.phones.value(0);
    entry.address = address;
    entry.namesHelped = true;
}

/// What is off tells nothing of anybody any more.
void CalendarCollector::forgetDetails(CalendarEntry& entry) {
    entry.title.clear();
    entry.helped.clear();
    entry.phone.clear();
    entry.contact.clear();
    entry.address = withoutDoor(entry.address);
    entry.namesHelped = false;
}

CalendarEntry CalendarCollector::entryOf(const Match& match, const Request& request) {
    CalendarEntry entry;
    entry.about = request.id.toString();
    entry.service = request.service;
    const Address address = m_names.addressOf(request);
    entry.address = withoutDoor(address);
    if (isTeams()) {
        if (const auto organisation = m_names.organisation(request.organisation))
            entry.site = organisation->name;
        return entry;
    }
    if (!match.contactRevealedAt.isValid())
        return entry;
    entry.title = request.title;
    if (const auto helped = m_names.beneficiary(request.beneficiary)) {
        say(entry, m_names.person(helped->person).value_or(Person()), address);
        if (entry.phone.isEmpty())
            entry.phone = helped->contactPhone;
    } else if (const auto organisation = m_names.organisation(request.organisation)) {
        entry.site = organisation->name;
        entry.contact = organisation->contactName;
        entry.phone = organisation->phone;
        entry.address = address;
    }
    return entry;
}

void CalendarCollector::add(const Match& match) {
    const auto request = match.request.isEmpty() ? std::nullopt : m_desk.find<Request>(match.request);
    if (!request || (match.date.isValid() && !isInside(match.date)))
        return;
    // Of who was asked and said no, and of what never was told to anybody, the team's calendar says nothing.
    if (isTeams() && statusOf(match.state) == CalendarStatus::Off && !match.contactRevealedAt.isValid())
        return;
    if (match.date.isValid()) {
        addTime(match, *request, match.date, agreedHours(*request, match, match.date), {}, nullptr);
        return;
    }
    const bool isSeries = request->when.kind == WhenKind::Recurring;
    const auto visits = isSeries ? m_desk.findBy<Visit>("match"_L1, match.id.toString()) : QList<Visit>();
    for (const TimeCoverage& time : coverage(*request, {}, m_span.first, m_span.last)) {
        const QDate day = time.occurrence.date;
        const auto visit =
            std::ranges::find_if(visits, [&](const Visit& v) { return v.seriesDay() == day || v.date == day; });
        if (visit != visits.end()) {
            addTime(match, *request, visit->date, visit->hours, visit->id, &*visit);
        } else if (time.occurrence.isFlexible()) {
            m_calendar.unplaced += statusOf(match.state) != CalendarStatus::Off;
        } else {
            addTime(match, *request, day, time.occurrence.hours,
                    isSeries ? visitIdOf(match.id.toString(), day) : VisitId(), nullptr);
        }
    }
}

/// \a timeId: of one time of a match that stands for all.
void CalendarCollector::addTime(const Match& match, const Request& request, QDate date, TimeRange hours,
                                const VisitId& timeId, const Visit* visit) {
    CalendarEntry entry = entryOf(match, request);
    entry.uid = calendarUid(timeId.isEmpty() ? match.id.toString() : timeId.toString());
    entry.changes = changesOf(match.id.toString()) + changesOf(request.id.toString()) + changesOf(timeId.toString());
    entry.status = statusOf(match.state);
    entry.date = date;
    entry.hours = hours;
    name(entry, visit ? visit->volunteer : match.volunteer);
    const bool goesElse = visit && !isTeams() && visit->volunteer != match.volunteer;
    if (visit && (goesElse || !takesPlace(visit->state)))
        entry.status = CalendarStatus::Off;
    if (entry.status == CalendarStatus::Off) {
        entry.reason = match.state == MatchState::Declined ? match.declineReason : QString();
        forgetDetails(entry);
    }
    append(std::move(entry));
}

void CalendarCollector::add(const Round& round) {
    if (!isInside(round.date) || round.rider.isEmpty() || round.stops.isEmpty())
        return;
    CalendarEntry entry;
    entry.about = round.id.toString();
    entry.uid = calendarUid(entry.about);
    entry.changes = changesOf(entry.about);
    entry.date = round.date;
    entry.hours = {round.start, std::min(1440, round.stops.last().begins() + minutesAfterLastStop)};
    entry.stops = static_cast<int>(round.stops.size());
    if (const auto kitchen = m_names.organisation(round.kitchen)) {
        entry.site = kitchen->name;
        entry.address = kitchen->address;
    }
    name(entry, round.rider);
    append(std::move(entry));
}

void CalendarCollector::add(const Signup& signup) {
    const auto posting = m_desk.find<Posting>(signup.posting);
    const Shift* shift = posting ? shiftWith(*posting, signup.shift) : nullptr;
    const auto status = shift ? statusOf(*posting, *shift, signup) : std::nullopt;
    if (!status || !isInside(shift->date))
        return;
    CalendarEntry entry;
    entry.about = posting->id.toString();
    entry.uid = calendarUid(signup.id.toString());
    entry.changes = changesOf(signup.id.toString()) + changesOf(posting->id.toString());
    entry.status = *status;
    entry.date = shift->date;
    entry.hours = shift->hours;
    entry.service = posting->kind;
    entry.titles = titleWithRole(*posting, signup.role);
    const auto host = m_names.organisation(posting->organisation);
    entry.site = !shift->place.isEmpty() ? shift->place : host ? host->name : QString();
    entry.address = posting->address == Address() && host ? host->address : posting->address;
    if (*status == CalendarStatus::Off) {
        entry.reason = signup.reason;
    } else if (signup.contactRevealedAt.isValid()) {
        entry.contact = posting->contactName;
        entry.phone = posting->contactPhone;
    }
    append(std::move(entry));
}

void CalendarCollector::addShifts(const Posting& posting) {
    const QList<Signup> signups = m_desk.findBy<Signup>("posting"_L1, posting.id.toString());
    const QList<RoleCount> counts = placesOf(posting, signups);
    const auto host = m_names.organisation(posting.organisation);
    for (const Shift& shift : posting.shifts) {
        if (m_span.first.isValid() && !isInside(shift.date))
            continue;
        const bool isOff = posting.state == PostingState::Cancelled || shift.cancelled;
        CalendarEntry entry;
        entry.about = posting.id.toString();
        entry.uid = calendarUid(entry.about, shift.key);
        entry.changes = changesOf(entry.about);
        entry.status = isOff                                  ? CalendarStatus::Off
                       : posting.state == PostingState::Draft ? CalendarStatus::Tentative
                                                              : CalendarStatus::Firm;
        entry.reason = shift.cancelled ? shift.cancelReason : posting.cancelReason;
        entry.date = shift.date;
        entry.hours = shift.hours;
        entry.service = posting.kind;
        entry.titles = posting.title;
        entry.site = !shift.place.isEmpty() ? shift.place : host ? host->name : QString();
        entry.address = posting.address == Address() && host ? host->address : posting.address;
        bool hasLimit = true;
        for (const RoleCount& count : counts) {
            if (count.shift == shift.key) {
                entry.places += count.capacity;
                hasLimit = hasLimit && count.capacity > 0;
            }
        }
        if (!hasLimit)
            entry.places = 0;
        for (const Signup& signup : signups) {
            if (signup.shift != shift.key)
                continue;
            entry.changes += changesOf(signup.id.toString());
            if (!isOff && (signup.state == SignupState::Confirmed || signup.state == SignupState::Attended))
                entry.who.append(m_names.shortOfVolunteer(signup.volunteer));
        }
        entry.who.sort(Qt::CaseInsensitive);
        append(std::move(entry));
    }
}

DeskCalendar CalendarCollector::take() {
    std::ranges::stable_sort(m_calendar.entries, {}, [](const CalendarEntry& entry) {
        return std::tuple(entry.date, entry.hours.start, entry.instead.has_value());
    });
    return std::move(m_calendar);
}

} // namespace entraide
