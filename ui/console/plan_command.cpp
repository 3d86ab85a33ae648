// SPDX-License-Identifier: GPL-3.0-or-later
// plan: the week, proposed.
#include "storage/audit_paper.h"
#include "ui/console/commands.h"
#include "ui/console/console_words.h"
#include "ui/console/json_values.h"
#include "ui/printing/plan_sheet.h"
#include "ui/words/error_words.h"
#include "ui/words/interface_language.h"
#include "ui/words/plan_words.h"
#include "ui/words/quarter_words.h"
#include "ui/words/subject_words.h"
#include "ui/words/time_words.h"
#include "workflows/week_planning.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>

namespace entraide::console {

using namespace Qt::StringLiterals;

namespace {

QJsonObject gainObject(const PlanLine& line, const PlanGain& gain) {
    return {{u"saved_km"_s, kmValue(gain.savedKm)},
            {u"fills"_s, gain.fillsPlace ? line.freedFor.id : QString()},
            {u"language"_s, gain.language ? QString(enumName(*gain.language)) : QString()},
            {u"known"_s, gain.isKnown},
            {u"spreads"_s, gain.spreads},
            {u"tasks"_s, line.tasks},
            {u"tasks_of_the_one_before"_s, line.beforeTasks}};
}

QJsonObject gainsObject(const PlanGains& gains) {
    return {{u"changes"_s, gains.changes},     {u"for_absences"_s, gains.absences},
            {u"by_hand"_s, gains.byHand},      {u"fill_places"_s, gains.filledPlaces},
            {u"languages"_s, gains.languages}, {u"known"_s, gains.known},
            {u"spread"_s, gains.spread},       {u"saved_km"_s, kmValue(gains.savedKm)}};
}

QJsonObject assignedObject(const PlanLine& line) {
    QJsonArray reasons;
    for (const PlanReason& reason : line.reasons)
        reasons.append(reasonText(reason));
    QJsonObject object{{u"place"_s, line.place},
                       {u"kind"_s, QString(enumName(line.kind))},
                       {u"request"_s, line.request.toString()},
                       {u"title"_s, title(line.subject)},
                       {u"volunteer"_s, line.volunteer.toString()},
                       {u"name"_s, line.name},
                       {u"date"_s, isoDate(line.date)},
                       {u"hours"_s, line.hours.toString()},
                       {u"distance_km"_s, kmValue(line.distanceKm)},
                       {u"new"_s, line.isNew},
                       {u"locked"_s, line.locked},
                       {u"reasons"_s, reasons}};
    if (line.kind == PlaceKind::Shift) {
        object.insert(u"posting"_s, line.posting.toString());
        object.insert(u"shift"_s, line.shift);
        object.insert(u"role"_s, line.role);
        object.insert(u"signup"_s, line.signup.toString());
    } else if (line.kind == PlaceKind::Visit) {
        object.insert(u"tandem"_s, line.tandem.toString());
        object.insert(u"series"_s, line.series.toString());
        object.insert(u"visit"_s, line.visit.toString());
    }
    if (const auto gain = gainOf(line))
        object.insert(u"buys"_s, gainObject(line, *gain));
    if (line.isChange()) {
        object.insert(u"instead_of"_s, line.beforeVolunteer.toString());
        object.insert(u"instead_of_away"_s, line.beforeAway);
        object.insert(u"replaces"_s, line.before);
        object.insert(u"replaces_date"_s, isoDate(line.beforeDate));
        object.insert(u"gain"_s, gainText(line));
    }
    if (line.isNew) {
        object.insert(u"cost"_s, line.cost);
        object.insert(u"next_best_cost"_s,
                      line.nextBestCost < 0 ? QJsonValue(QJsonValue::Null) : QJsonValue(line.nextBestCost));
    } else {
        object.insert(u"match"_s, line.match().toString());
        object.insert(u"source"_s, line.source);
    }
    return object;
}

QJsonObject unservedObject(const UnservedLine& line) {
    return {{u"place"_s, line.place},
            {u"kind"_s, QString(enumName(line.kind))},
            {u"about"_s, line.subject.id},
            {u"request"_s, line.request.toString()},
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

QJsonObject communeObject(const QuarterShare& quarter) {
    return {{u"name"_s, quarterName(quarter)},     {u"commune_fr"_s, quarter.commune.fr},
            {u"commune_nl"_s, quarter.commune.nl}, {u"postcode"_s, quarter.postcode},
            {u"places"_s, quarter.needed},         {u"filled_now"_s, quarter.filledNow},
            {u"filled_then"_s, quarter.filledThen}};
}

QJsonObject loadObject(const PlanLoad& load) {
    return {{u"volunteer"_s, load.volunteer.toString()},
            {u"name"_s, load.name},
            {u"tasks_now"_s, load.now},
            {u"tasks_then"_s, load.then},
            {u"most_tasks"_s, load.limit > 0 ? QJsonValue(load.limit) : QJsonValue(QJsonValue::Null)}};
}

template <class T, class F> QJsonArray arrayOf(const QList<T>& values, F&& object) {
    QJsonArray array;
    for (const T& value : values)
        array.append(object(value));
    return array;
}

void sayPlan(Session& session, const WeekPlan& plan) {
    session.out.line(weekText(plan.week) + u", "_s + weekDaysText(plan.week));
    session.out.line(ConsoleWords::tr("Places filled: %1 of %2 now, %3 with this plan.")
                         .arg(plan.filledNow)
                         .arg(plan.placesNeeded)
                         .arg(plan.filledThen));
    if (const QString gains = gainsText(gainsOf(plan)); !gains.isEmpty())
        session.out.line(gains);
    for (const PlanLine& line : plan.lines) {
        if (line.isNew)
            session.out.line(u"  + "_s + dayHoursText(line.date, line.hours) + u"  "_s +
                             ConsoleWords::tr("%1: %2", "a task, who goes or why nobody")
                                 .arg(title(line.subject), line.name + u" ("_s + whyText(line) + u')'));
    }
    for (const UnservedLine& line : plan.unserved) {
        const Occurrence time{line.date, line.lastDate, line.hours, line.hours.minutes()};
        session.out.line(
            u"  - "_s + occurrenceText(time) + u"  "_s +
            ConsoleWords::tr("%1: %2", "a task, who goes or why nobody").arg(title(line.subject), unservedText(line)));
    }
}

/// "volunteer:…@2026-11-24" or "volunteer:…@2026-11-24..2026-11-26".
std::optional<Absence> absenceFrom(const QString& text) {
    const qsizetype at = text.indexOf(u'@');
    const auto volunteer = VolunteerId::fromString(text.left(std::max<qsizetype>(0, at)));
    const QStringList days = text.mid(at + 1).split(".."_L1);
    Absence absence;
    absence.from = QDate::fromString(days.first(), Qt::ISODate);
    absence.until = QDate::fromString(days.last(), Qt::ISODate);
    if (!volunteer || days.size() > 2 || !absence.from.isValid() || absence.until < absence.from)
        return std::nullopt;
    absence.volunteer = *volunteer;
    return absence;
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
    PlanWish wish;
    wish.mayMove = session.line.has("may-move"_L1);
    if (session.line.has("absent"_L1)) {
        const QString who = session.line.value("absent"_L1);
        const auto absence = absenceFrom(who);
        if (!absence)
            return session.fail(
                ExitStatus::Usage,
                ConsoleWords::tr("“%1” is no absence. Write it as VOLUNTEER-ID@2026-11-24 or …@2026-11-24..2026-11-26.")
                    .arg(who));
        if (!session.desk().find<Volunteer>(absence->volunteer))
            return session.notFound(absence->volunteer.toString());
        wish.absences = {*absence};
    }
    std::optional<QString> pdf;
    if (session.line.has("pdf"_L1)) {
        pdf = session.outputFile("pdf"_L1);
        if (!pdf)
            return ExitStatus::BadInput;
    }
    WeekPlanning planning(session.desk(), session.by());
    const WeekPlan plan = planning.propose(*week, session.today, wish);
    sayPlan(session, plan);
    QJsonObject object{{u"week"_s, text},
                       {u"assigned"_s, arrayOf(plan.lines, assignedObject)},
                       {u"unserved"_s, arrayOf(plan.unserved, unservedObject)},
                       {u"by_commune"_s, arrayOf(plan.quarters, communeObject)},
                       {u"by_volunteer"_s, arrayOf(plan.loads, loadObject)},
                       {u"objective"_s, plan.objective},
                       {u"milliseconds"_s, std::round(plan.milliseconds * 1000) / 1000},
                       {u"places"_s, plan.placesNeeded},
                       {u"filled_now"_s, plan.filledNow},
                       {u"filled_then"_s, plan.filledThen},
                       {u"changes"_s, plan.changeCount()},
                       {u"changes_buy"_s, gainsObject(gainsOf(plan))},
                       {u"freed"_s, static_cast<int>(plan.freed.size())}};
    if (pdf) {
        const DeskInfo info = session.desk().info();
        enterPrinted(session.desk(), {.kind = "plan"_L1, .level = "team"_L1, .format = "pdf"_L1});
        writePlanPdf(
            plan,
            {info.name, session.today.now, info.sample, session.line.language.value_or(InterfaceLanguage::ofSystem())},
            *pdf);
        object.insert(u"file"_s, QFileInfo(*pdf).absoluteFilePath());
        session.out.line(ConsoleWords::tr("Wrote %1.").arg(QDir::toNativeSeparators(*pdf)));
    }
    const bool agreed = session.line.has("accept"_L1);
    if (agreed || session.line.has("propose"_L1)) {
        QList<qsizetype> all;
        for (qsizetype i = 0; i < plan.lines.size(); ++i)
            all.append(i);
        const PlanAcceptance how{agreed, ConsoleWords::tr("the plan of week %1").arg(week->week)};
        const PlanAccepted accepted = planning.accept(plan, all, how, session.today);
        object.insert(u"accepted"_s, accepted.accepted);
        object.insert(u"freed_now"_s, accepted.freed);
        QJsonArray refused;
        Names names(session.desk());
        for (const RefusedLine& refusal : accepted.refused)
            refused.append(sentenceFor(refusal, &names));
        object.insert(u"refused"_s, refused);
        session.out.line(agreed ? ConsoleWords::tr("Accepted %n line(s).", nullptr, accepted.accepted)
                                : ConsoleWords::tr("Saved %n proposal(s); the people are still to be asked.", nullptr,
                                                   accepted.accepted));
        for (const QString& text : refusedTexts(plan, accepted.refused, names))
            session.out.line(u"  ! "_s + text);
    }
    session.out.object(object);
    return ExitStatus::Done;
}

} // namespace entraide::console
