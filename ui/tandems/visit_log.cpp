// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/tandems/visit_log.h"

#include "storage/desk.h"
#include "ui/records/kept.h"
#include "workflows/names.h"

#include <QHash>

namespace entraide {

QList<VisitLine> visitLines(const Desk& desk, QDate first, QDate last) {
    Names names(desk);
    QHash<TandemId, Tandem> tandems;
    QList<VisitLine> lines;
    for (const TandemTime& time : tandemTimes(desk, first, last)) {
        auto tandem = tandems.constFind(time.tandem);
        if (tandem == tandems.constEnd())
            tandem = tandems.insert(time.tandem, desk.find<Tandem>(time.tandem).value_or(Tandem()));
        lines.append({time, names.ofVolunteer(time.volunteer), names.ofBeneficiary(tandem->beneficiary),
                      time.isStandIn(*tandem)});
    }
    return lines;
}

namespace {

/// A draft with the line that it was typed into.
struct KeptVisit {
    TandemId tandem;
    VisitId visit;
    QDate seriesDay;
    QDate date;
    QDate lastDate;
    TimeRange hours;
    VolunteerId volunteer;
    VisitState was = VisitState::Planned;
    int wasMinutes = 0;
    int wasKilometres = 0;
    QString wasReason;
    QString who;
    QString helped;
    bool standIn = false;
    VisitState state = VisitState::Performed;
    int minutes = 0;
    int kilometres = 0;
    QString reason;

    static constexpr auto fields() {
        using R = KeptVisit;
        return std::tuple{field("tandem", &R::tandem),         field("visit", &R::visit),
                          field("series_day", &R::seriesDay),  field("date", &R::date),
                          field("last_date", &R::lastDate),    field("hours", &R::hours),
                          field("volunteer", &R::volunteer),   field("was", &R::was),
                          field("was_minutes", &R::wasMinutes), field("was_kilometres", &R::wasKilometres),
                          field("was_reason", &R::wasReason),  field("who", &R::who),
                          field("helped", &R::helped),         field("stand_in", &R::standIn),
                          field("state", &R::state),           field("minutes", &R::minutes),
                          field("kilometres", &R::kilometres), field("reason", &R::reason)};
    }
    friend bool operator==(const KeptVisit&, const KeptVisit&) = default;
};

} // namespace

QVariant keptVisits(const QHash<QString, VisitDraft>& drafts) {
    QList<KeptVisit> visits;
    for (const VisitDraft& draft : drafts) {
        const TandemTime& time = draft.line.time;
        visits.append({time.tandem, time.visit, time.seriesDay, time.date, time.lastDate, time.hours, time.volunteer,
                       time.state, time.minutes, time.kilometres, time.reason, draft.line.who, draft.line.helped,
                       draft.line.isStandIn, draft.state, draft.minutes, draft.kilometres, draft.reason});
    }
    return kept(visits);
}

QHash<QString, VisitDraft> visitsFromKept(const QVariant& bytes) {
    QHash<QString, VisitDraft> drafts;
    for (const auto visits = fromKept<QList<KeptVisit>>(bytes); const KeptVisit& one : visits) {
        const VisitLine line{{one.tandem, one.visit, one.seriesDay, one.date, one.lastDate, one.hours, one.volunteer,
                              one.was, one.wasMinutes, one.wasKilometres, one.wasReason},
                             one.who,
                             one.helped,
                             one.standIn};
        drafts.insert(line.key(), {line, one.state, one.minutes, one.kilometres, one.reason});
    }
    return drafts;
}

} // namespace entraide
