// SPDX-License-Identifier: GPL-3.0-or-later
// match and plan: who may help.
#include "ui/console/commands.h"
#include "ui/console/console_words.h"
#include "ui/words/error_words.h"
#include "ui/words/plan_words.h"
#include "ui/words/reason_words.h"
#include "ui/words/subject_words.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"
#include "workflows/candidates.h"
#include "workflows/names.h"
#include "workflows/week_planning.h"

#include <QJsonArray>

#include <cmath>

namespace entraide::console {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualTop = 20;
constexpr int mostTop = 100'000;

QJsonValue kmValue(double km) {
    return std::isnan(km) ? QJsonValue(QJsonValue::Null) : QJsonValue(std::round(km * 1000) / 1000);
}

QString isoDate(QDate date) {
    return date.isValid() ? date.toString(Qt::ISODate) : QString();
}

QJsonObject timeObject(const Occurrence& time) {
    return {{u"date"_s, isoDate(time.date)},
            {u"last_date"_s, isoDate(time.lastDate)},
            {u"hours"_s, time.hours.toString()},
            {u"minutes"_s, time.minutes}};
}

QJsonObject candidateObject(const CandidateLine& line, int rank) {
    QJsonObject parts;
    for (const ScorePart& part : line.parts)
        parts.insert(enumName(part.respect), std::round(part.value * 1000) / 1000);
    return {{u"rank"_s, rank},
            {u"volunteer"_s, line.volunteer.toString()},
            {u"name"_s, line.name},
            {u"score"_s, std::round(line.score * 10'000) / 10'000},
            {u"distance_km"_s, kmValue(line.distanceKm)},
            {u"date"_s, isoDate(line.date)},
            {u"hours"_s, line.hours.toString()},
            {u"parts"_s, parts},
            {u"reasons"_s, QJsonArray::fromStringList(reasonTexts(line))}};
}

QJsonObject whyNotObject(const WhyNotGroup& group) {
    return {{u"reason"_s, QString(enumName(group.obstacle))},
            {u"count"_s, group.count},
            {u"would_fit"_s, group.wouldFit},
            {u"text"_s, whyNotText(group)}};
}

} // namespace

ExitStatus runMatch(Session& session) {
    const QString text = session.line.operands.at(0);
    const auto top = session.number("top"_L1, usualTop, 1, mostTop);
    if (!top)
        return ExitStatus::Usage;
    Desk& desk = session.desk();
    const auto id = RequestId::fromString(text);
    const auto request = id ? desk.find<Request>(*id) : std::nullopt;
    if (!request)
        return session.notFound(text);
    const CandidateService service(desk);
    CandidateQuery query;
    query.request = *id;
    query.top = *top;
    const CandidateList list = service.candidates(query, session.today);
    const WhyNot others = service.whyNot(query, session.today);

    QJsonArray candidates;
    QJsonArray whyNots;
    session.out.line(title(Names(desk).of(*request)) + u", "_s +
                     (list.hasTime ? occurrenceText(list.occurrence) : ConsoleWords::tr("no time to come")));
    int rank = 0;
    for (const CandidateLine& line : list.lines) {
        candidates.append(candidateObject(line, ++rank));
        session.out.line(
            u"%1. %2 (%3)  %4"_s.arg(rank).arg(line.name, line.volunteer.toString(), reasonTexts(line).join(u", "_s)));
    }
    session.out.line(ConsoleWords::tr("%1 of %2 volunteers fit.").arg(list.fitting).arg(list.volunteers));
    for (const WhyNotGroup& group : others.groups) {
        whyNots.append(whyNotObject(group));
        const QString remedy = remedyText(group);
        session.out.line(u"  "_s + whyNotText(group) + (remedy.isEmpty() ? QString() : u" ("_s + remedy + u')'));
    }
    session.out.object(
        {{u"request"_s, text},
         {u"time"_s, list.hasTime ? QJsonValue(timeObject(list.occurrence)) : QJsonValue(QJsonValue::Null)},
         {u"fitting"_s, list.fitting},
         {u"volunteers"_s, list.volunteers},
         {u"candidates"_s, candidates},
         {u"why_not"_s, whyNots}});
    return ExitStatus::Done;
}

namespace {

QJsonObject lineObject(const PlanLine& line) {
    QJsonArray reasons;
    for (const PlanReason& reason : line.reasons)
        reasons.append(reasonText(reason));
    QJsonObject object{{u"request"_s, line.request.toString()},
                       {u"title"_s, title(line.subject)},
                       {u"volunteer"_s, line.volunteer.toString()},
                       {u"name"_s, line.name},
                       {u"date"_s, isoDate(line.date)},
                       {u"hours"_s, line.hours.toString()},
                       {u"distance_km"_s, kmValue(line.distanceKm)},
                       {u"new"_s, line.isNew},
                       {u"locked"_s, line.locked},
                       {u"reasons"_s, reasons}};
    if (line.isNew) {
        object.insert(u"cost"_s, line.cost);
        object.insert(u"next_best_cost"_s,
                      line.nextBestCost < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(line.nextBestCost));
    } else {
        object.insert(u"match"_s, line.match.toString());
    }
    return object;
}

QJsonObject unservedObject(const UnservedLine& line) {
    return {{u"request"_s, line.request.toString()},
            {u"title"_s, title(line.subject)},
            {u"date"_s, isoDate(line.date)},
            {u"last_date"_s, isoDate(line.lastDate)},
            {u"hours"_s, line.hours.toString()},
            {u"missing"_s, line.missing},
            {u"urgency"_s, QString(enumName(line.urgency))},
            {u"reason"_s, QString(enumName(line.reason))},
            {u"text"_s, unservedText(line)},
            {u"could_before"_s, line.couldBefore},
            {u"one_more_would_serve"_s, line.oneMoreWouldServe}};
}

void sayPlan(Session& session, const WeekPlan& plan) {
    session.out.line(weekText(plan.week) + u", "_s + weekDaysText(plan.week));
    session.out.line(ConsoleWords::tr("Places filled: %1 of %2 now, %3 with this plan.")
                         .arg(plan.filledNow)
                         .arg(plan.placesNeeded)
                         .arg(plan.filledThen));
    for (const PlanLine& line : plan.lines) {
        if (line.isNew)
            session.out.line(u"  + "_s + dayHoursText(line.date, line.hours) + u"  "_s +
                             ConsoleWords::tr("%1: %2", "a task, who goes or why nobody")
                                 .arg(title(line.subject), line.name + u" ("_s + reasonText(line) + u')'));
    }
    for (const UnservedLine& line : plan.unserved) {
        const Occurrence time{line.date, line.lastDate, line.hours, line.hours.minutes()};
        session.out.line(
            u"  - "_s + occurrenceText(time) + u"  "_s +
            ConsoleWords::tr("%1: %2", "a task, who goes or why nobody").arg(title(line.subject), unservedText(line)));
    }
}

} // namespace

ExitStatus runPlan(Session& session) {
    if (session.line.has("solve-flow"_L1))
        return runSolveFlow(session);
    const QString text = session.line.operands.at(0);
    const auto week = IsoWeek::fromString(text);
    if (!week)
        return session.fail(ExitStatus::BadInput, ConsoleWords::tr("“%1” is no week. Write it as 2026-W48.").arg(text));
    if (session.line.has("export-flow"_L1))
        return runExportFlow(session, *week);
    WeekPlanning planning(session.desk(), session.by());
    const WeekPlan plan = planning.propose(*week, session.today);
    sayPlan(session, plan);
    QJsonArray assigned;
    for (const PlanLine& line : plan.lines)
        assigned.append(lineObject(line));
    QJsonArray unserved;
    for (const UnservedLine& line : plan.unserved)
        unserved.append(unservedObject(line));
    QJsonObject object{{u"week"_s, text},
                       {u"assigned"_s, assigned},
                       {u"unserved"_s, unserved},
                       {u"objective"_s, plan.objective},
                       {u"milliseconds"_s, std::round(plan.milliseconds * 1000) / 1000},
                       {u"places"_s, plan.placesNeeded},
                       {u"filled_now"_s, plan.filledNow},
                       {u"filled_then"_s, plan.filledThen}};
    if (session.line.has("accept"_L1)) {
        const PlanAccepted accepted = planning.acceptAll(plan, true, session.today);
        object.insert(u"accepted"_s, accepted.accepted);
        QJsonArray refused;
        for (const Refusal& refusal : accepted.refused)
            refused.append(sentenceFor(refusal));
        object.insert(u"refused"_s, refused);
        session.out.line(ConsoleWords::tr("Accepted %n line(s).", nullptr, accepted.accepted));
    }
    session.out.object(object);
    return ExitStatus::Done;
}

} // namespace entraide::console
