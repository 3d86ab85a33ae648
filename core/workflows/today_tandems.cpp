// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/desk.h"
#include "workflows/tandem_times.h"
#include "workflows/today_board.h"

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// Older times without a written visit are not asked about any more.
constexpr int todayTandemsOutcomeWithinDays = 14;
constexpr int reviewWithinDays = 7;
constexpr int screeningWithinDays = 30;
constexpr int holidaysWithinMonths = 3;

/// The last day that \a volunteer holds a check of \a kind; invalid: it does not run out.
QDate heldUntil(const Volunteer& volunteer, ScreeningKind kind) {
    QDate last;
    for (const Screening& screening : volunteer.screenings) {
        if (screening.kind != kind)
            continue;
        if (!screening.validUntil.isValid())
            return {};
        last = last.isValid() ? std::max(last, screening.validUntil) : screening.validUntil;
    }
    return last;
}

} // namespace

void TodayBoard::addTandems() {
    const QDate first = m_today.date.addDays(-todayTandemsOutcomeWithinDays);
    const QDate last = m_today.date.addDays(-1);
    const QList<Holiday> holidays = holidaysOf(m_desk);
    const auto visits = visitsAround(m_desk, first, last);
    for (const Tandem& tandem : tandemsWithTimes(m_desk, first)) {
        const QList<Visit> written = visits.value(tandem.id.toString());
        for (const SeriesTime& one : tandemSeries(tandem, holidays, first, last)) {
            if (one.time.lastDate > last || visitFor(written, one))
                continue;
            addOutcome(TodayLineKind::VisitWithoutOutcome, tandem.id.toString(), tandem.id.toString(),
                       one.time.lastDate, one.time.isFlexible() ? TimeRange() : one.time.hours, tandem.volunteer);
        }
    }
    addTandemReviews();
    addVisitsToApprove();
    addScreenings();
}

void TodayBoard::addTandemReviews() {
    const auto ask = [&](const Tandem& tandem, TodayLineKind kind, QDate date) {
        TodayLine line = lineAbout(kind, tandem.id.toString());
        line.date = date;
        line.volunteer = tandem.volunteer;
        line.actions = {TodayAction::Open};
        add(TodayGroupKind::Expiring, std::move(line));
    };
    bool someRest = false;
    for (const TandemState state : {TandemState::Trial, TandemState::Active, TandemState::Paused}) {
        for (const Tandem& tandem : m_desk.findBy<Tandem>("state"_L1, enumName(state))) {
            someRest = someRest || tandem.restsInHolidays;
            if (state == TandemState::Trial && tandem.trialUntil.isValid() && tandem.trialUntil <= m_today.date)
                ask(tandem, TodayLineKind::TrialOver, tandem.trialUntil);
            else if (tandem.review.isValid() && tandem.review <= m_today.date.addDays(reviewWithinDays))
                ask(tandem, TodayLineKind::TandemReview, tandem.review);
        }
    }
    if (someRest)
        addHolidaysEnd();
}

void TodayBoard::addHolidaysEnd() {
    TodayLine line = lineAbout(TodayLineKind::HolidaysEnd, DeskProfile::ownId().toString());
    for (const Holiday& holiday : holidaysOf(m_desk)) {
        ++line.count;
        line.date = line.date.isValid() ? std::max(line.date, holiday.until) : holiday.until;
    }
    if (line.count > 0 && line.date >= m_today.date.addMonths(holidaysWithinMonths))
        return;
    if (line.count == 0)
        line.date = m_today.date;
    line.actions = {TodayAction::Open};
    add(TodayGroupKind::Expiring, std::move(line));
}

void TodayBoard::addVisitsToApprove() {
    TodayLine line = lineAbout(TodayLineKind::VisitsToApprove, {});
    QDate oldest;
    for (const Visit& visit : m_desk.findBy<Visit>("state"_L1, enumName(VisitState::Performed))) {
        if (visit.tandem.isEmpty())
            continue;
        line.ids.append(visit.id.toString());
        if (!oldest.isValid() || visit.date < oldest) {
            oldest = visit.date;
            line.id = visit.id.toString();
        }
    }
    if (line.ids.isEmpty())
        return;
    line.count = static_cast<int>(line.ids.size());
    line.actions = {TodayAction::Open};
    add(TodayGroupKind::NoOutcome, std::move(line));
}

void TodayBoard::addScreenings() {
    const QDate soon = m_today.date.addDays(screeningWithinDays);
    const auto fields = only(&Volunteer::state, &Volunteer::screenings);
    m_desk.forEach<Volunteer>(fields, [&](const Volunteer& volunteer) {
        if (volunteer.state != VolunteerState::Active || volunteer.screenings.isEmpty())
            return;
        for (const ScreeningKind kind : enumValues<ScreeningKind>()) {
            const QDate last = heldUntil(volunteer, kind);
            if (!last.isValid() || last < m_today.date || last > soon)
                continue;
            TodayLine line = lineAbout(TodayLineKind::ScreeningExpires, volunteer.id.toString());
            line.date = last;
            line.text = enumName(kind);
            line.actions = {TodayAction::Open};
            add(TodayGroupKind::Expiring, std::move(line));
        }
    });
}

} // namespace entraide
