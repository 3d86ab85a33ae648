// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/courtesies.h"

#include "storage/desk.h"
#include "workflows/coverage.h"
#include "workflows/names.h"
#include "workflows/refused.h"

#include <QHash>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

QList<CourtesyCall> grouped(QList<Courtesy> times) {
    std::ranges::stable_sort(times, {}, [](const Courtesy& c) { return std::pair(c.date, c.hours.start); });
    QList<CourtesyCall> calls;
    QHash<VolunteerId, qsizetype> places;
    for (const Courtesy& time : std::as_const(times)) {
        const auto known = places.constFind(time.volunteer);
        if (known == places.constEnd()) {
            places.insert(time.volunteer, calls.size());
            calls.append({time.volunteer, {time}});
        } else {
            calls[*known].times.append(time);
        }
    }
    return calls;
}

/// The times of a match that stands for all of a series, with who really goes.
QList<Courtesy> seriesTimes(const Desk& desk, const Match& match, const Request& request, QDate first, QDate last) {
    QList<Courtesy> times;
    const auto visits = desk.findBy<Visit>("match"_L1, match.id.toString());
    for (const TimeCoverage& time : coverage(request, {}, first, last)) {
        const QDate date = time.occurrence.date;
        const auto visit =
            std::ranges::find_if(visits, [&](const Visit& v) { return v.seriesDay() == date || v.date == date; });
        if (time.occurrence.isFlexible() || (visit != visits.end() && visit->state != VisitState::Planned))
            continue;
        times.append({match.id, request.id, visit == visits.end() ? match.volunteer : visit->volunteer, date,
                      time.occurrence.hours});
    }
    return times;
}

bool wasRemindedOf(const Match& match, QDate date) {
    return match.remindedAt.isValid() &&
           (match.date.isValid() || lastReminded(match.remindedAt.toLocalTime().date()) >= date);
}

/// Thanks are for all of the week before.
QDate lastThanked(QDate day) {
    return IsoWeek::of(day).previous().sunday();
}

QDate dayOf(const Match& match) {
    return match.date.isValid() ? match.date : match.decidedAt.toLocalTime().date();
}

/// Writes the moment into a field of each match that \a may have it.
template <class May>
Outcome<ChangeSet> markAll(Desk& desk, const QList<MatchId>& matches, QDateTime Match::*field, const Today& today,
                           May&& may) {
    return writtenOrRefused(desk, [&](Desk::Writer& writer) {
        for (const MatchId& id : matches) {
            auto match = writer.find<Match>(id);
            if (!match)
                throw Refused{{RefusalCode::NotHere, id.toString(), {}}};
            if (!may(*match))
                throw Refused{{RefusalCode::StateForbids, id.toString(), enumName(match->state)}};
            (*match).*field = today.now;
            writer.save(*match);
        }
    });
}

} // namespace

QDate lastReminded(QDate today) {
    return today.addDays(today.dayOfWeek() == Qt::Friday ? 3 : today.dayOfWeek() == Qt::Saturday ? 2 : 1);
}

QList<CourtesyCall> dueReminders(const Desk& desk, const Today& today) {
    const QDate first = today.date.addDays(1);
    const QDate last = lastReminded(today.date);
    QList<Courtesy> times;
    for (const Match& match : desk.findBy<Match>("state"_L1, enumName(MatchState::Accepted))) {
        if (match.date.isValid() && (match.date < first || match.date > last || match.remindedAt.isValid()))
            continue;
        const auto request = desk.find<Request>(match.request);
        if (!request)
            continue;
        if (match.date.isValid()) {
            times.append({match.id, request->id, match.volunteer, match.date, agreedHours(*request, match, match.date)});
        } else if (request->when.kind == WhenKind::Recurring) {
            for (const Courtesy& time : seriesTimes(desk, match, *request, first, last)) {
                if (!wasRemindedOf(match, time.date))
                    times.append(time);
            }
        }
    }
    return grouped(std::move(times));
}

QList<CourtesyCall> dueThanks(const Desk& desk, QDate first, QDate last) {
    QList<Courtesy> times;
    desk.forEach<Match>(only(&Match::state, &Match::request, &Match::volunteer, &Match::date, &Match::hours,
                             &Match::decidedAt, &Match::thankedAt),
                        [&](const Match& match) {
                            const QDate day = dayOf(match);
                            if (match.state == MatchState::Done && !match.thankedAt.isValid() && day >= first &&
                                day <= last)
                                times.append({match.id, match.request, match.volunteer, day, match.hours});
                        });
    for (QDate day = first; day <= last; day = day.addDays(1)) {
        for (const Visit& visit : desk.findBy<Visit>("date"_L1, day.toString(Qt::ISODate))) {
            const bool helped = visit.state == VisitState::Performed || visit.state == VisitState::Approved;
            const auto match = helped && !visit.match.isEmpty() ? desk.find<Match>(visit.match) : std::nullopt;
            if (match && match->state == MatchState::Accepted &&
                (!match->thankedAt.isValid() || lastThanked(match->thankedAt.toLocalTime().date()) < day))
                times.append({match->id, match->request, visit.volunteer, day, visit.hours});
        }
    }
    return grouped(std::move(times));
}

CourtesyCall courtesyOf(const Desk& desk, const MatchId& id, const Today& today) {
    const auto match = desk.find<Match>(id);
    const auto request = match ? desk.find<Request>(match->request) : std::nullopt;
    if (!request)
        return {};
    if (match->date.isValid() || match->state == MatchState::Done || request->when.kind != WhenKind::Recurring) {
        const QDate day = match->state == MatchState::Done ? dayOf(*match) : match->date;
        return {
            match->volunteer,
            {{id, request->id, match->volunteer, day, day.isValid() ? agreedHours(*request, *match, day) : TimeRange()}}};
    }
    const auto next = request->when.next(today.date.addDays(1));
    return {match->volunteer,
            next ? seriesTimes(desk, *match, *request, next->date, next->lastDate) : QList<Courtesy>()};
}

Outcome<ChangeSet> markReminded(Desk& desk, const QList<MatchId>& matches, const Today& today) {
    return markAll(desk, matches, &Match::remindedAt, today,
                   [](const Match& match) { return match.state == MatchState::Accepted; });
}

Outcome<ChangeSet> markThanked(Desk& desk, const QList<MatchId>& matches, const Today& today) {
    return markAll(desk, matches, &Match::thankedAt, today, [](const Match& match) {
        return match.state == MatchState::Done || match.state == MatchState::Accepted;
    });
}

QList<MatchId> matchesIn(const QList<CourtesyCall>& calls) {
    QList<MatchId> matches;
    for (const CourtesyCall& call : calls) {
        for (const Courtesy& time : call.times) {
            if (!matches.contains(time.match))
                matches.append(time.match);
        }
    }
    return matches;
}

QList<CourtesyDetail> detailsOf(const Desk& desk, const QList<Courtesy>& times) {
    Names names(desk);
    QList<CourtesyDetail> details;
    for (const Courtesy& time : times) {
        CourtesyDetail detail;
        detail.date = time.date;
        detail.hours = time.hours;
        detail.helper = names.ofVolunteer(time.volunteer);
        const auto match = desk.find<Match>(time.match);
        const auto request = desk.find<Request>(time.request);
        if (match && request) {
            const Subject subject = names.of(*request);
            detail.service = request->service;
            detail.title = request->title;
            detail.postcode = subject.postcode;
            // A stand-in was told nothing by the acceptance of another.
            if (match->contactRevealedAt.isValid() && match->volunteer == time.volunteer) {
                detail.helped = subject.who;
                detail.address = names.addressOf(*request);
                const auto helped = names.beneficiary(request->beneficiary);
                const auto person = helped ? names.person(helped->person) : std::nullopt;
                detail.phone = person && !person->phones.isEmpty() ? person->phones.first()
                               : helped                            ? helped->contactPhone
                                                                   : QString();
            }
        }
        details.append(std::move(detail));
    }
    return details;
}

DaySpan lastWeek(QDate today) {
    const IsoWeek week = IsoWeek::of(today).previous();
    return {week.monday(), week.sunday()};
}

} // namespace entraide
