// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/workflows/workflow_fixture.h"
#include "workflows/tandem_desk.h"

namespace entraide {

/// A helper who calls somebody on Mondays and Thursdays at ten, since three weeks; today is Wednesday 18/11/2026.
class TandemTest : public WorkflowTest {
protected:
    TandemTest() {
        helper = volunteer(QStringLiteral("Karim"), {Service::PhoneCall, Service::HomeVisit});
        helped = beneficiary();
    }

    Tandem plain(TandemState state = TandemState::Active,
                 const QString& rule = QStringLiteral("FREQ=WEEKLY;BYDAY=MO,TH")) {
        Tandem t;
        t.state = state;
        t.volunteer = helper;
        t.beneficiary = helped;
        t.services = {Service::PhoneCall};
        t.cadence = {WhenKind::Recurring, wednesday.addDays(-21), {}, {600, 660}, 0, rule, {}};
        t.helperAgreed = t.askerAgreed = wednesday.addDays(-30);
        if (state != TandemState::Proposed)
            t.started = wednesday.addDays(-21);
        if (state == TandemState::Ended)
            t.ended = wednesday;
        return t;
    }
    Tandem stored(const TandemId& id) { return desk->find<Tandem>(id).value(); }
    QList<Visit> visitsOf(const TandemId& id) {
        return desk->findBy<Visit>(QLatin1StringView("tandem"), id.toString());
    }
    QList<QDate> daysOf(const TandemId& id, QDate first, QDate last) {
        QList<QDate> days;
        for (const TandemTime& time : tandemTimes(*desk, id, first, last))
            days.append(time.date);
        return days;
    }
    VisitId written(const TandemId& tandem, QDate date, VisitState state = VisitState::Planned) {
        Visit visit;
        visit.tandem = tandem;
        visit.volunteer = helper;
        visit.date = date;
        visit.hours = {600, 660};
        visit.state = state;
        if (state == VisitState::Performed || state == VisitState::Approved)
            visit.minutes = 60;
        return put(visit);
    }
    void closeFor(QDate from, QDate until) {
        DeskProfile profile;
        profile.id = DeskProfile::ownId();
        profile.holidays = {{QStringLiteral("Toussaint"), from, until}};
        put(profile);
    }

    TandemDesk acts() { return {*desk, QStringLiteral("Nadia B.")}; }

    const QDate monday = wednesday.addDays(5);
    const QDate thursday = wednesday.addDays(1);
    VolunteerId helper;
    BeneficiaryId helped;
};

} // namespace entraide
