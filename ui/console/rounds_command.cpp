// SPDX-License-Identifier: GPL-3.0-or-later
// rounds: a day's rounds, planned, saved and on paper.
#include "domain/date_text.h"
#include "geo/region.h"
#include "storage/audit_paper.h"
#include "ui/console/commands.h"
#include "ui/console/console_words.h"
#include "ui/printing/round_sheet.h"
#include "ui/words/interface_language.h"
#include "ui/words/round_words.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"
#include "workflows/round_planning.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QSet>

#include <cmath>
#include <limits>

namespace entraide::console {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualSeconds = 2;
constexpr int mostSeconds = 3600;

QString transportNames() {
    QStringList names;
    for (const Transport transport : enumValues<Transport>())
        names.append(QString(enumName(transport)));
    return names.join(u", "_s);
}

double rounded(double value, int digits) {
    const double scale = std::pow(10, digits);
    return std::round(value * scale) / scale;
}

QJsonValue placeValue(GeoPoint place) {
    return place.isValid() ? QJsonValue(QJsonObject{{u"lat"_s, place.lat}, {u"lon"_s, place.lon}})
                           : QJsonValue(QJsonValue::Null);
}

QJsonValue hoursValue(TimeRange hours) {
    return hours.isEmpty() ? QJsonValue(QJsonValue::Null)
                           : QJsonValue(QJsonObject{{u"from"_s, hours.start}, {u"until"_s, hours.end}});
}

QJsonObject needsValue(const QList<NeedCount>& needs) {
    QJsonObject object;
    for (const NeedCount& need : needs)
        object.insert(QString(enumName(need.need)), need.count);
    return object;
}

QJsonObject workObject(const RoundWork& work) {
    return {{u"kind"_s, QString(enumName(work.kind))},
            {u"about"_s, work.about},
            {u"name"_s, stopTitle(work)},
            {u"place"_s, placeValue(work.position)},
            {u"window"_s, hoursValue(work.window)},
            {u"minutes"_s, work.minutes},
            {u"needs"_s, needsValue(work.needs)},
            {u"portions"_s, work.portions}};
}

/// Minutes of the day, so that an outsider can re-check them without reading clocks.
QJsonObject routeObject(const PlannedRound& round) {
    QJsonArray stops;
    for (const PlannedStop& stop : round.stops) {
        QJsonObject object = workObject(stop.work);
        object.insert(u"arrival"_s, stop.arrival);
        object.insert(u"begin"_s, stop.begin);
        object.insert(u"on_board"_s, stop.onBoard);
        object.insert(u"km"_s, std::isnan(stop.km) ? QJsonValue(QJsonValue::Null) : QJsonValue(rounded(stop.km, 3)));
        object.insert(u"done"_s, stop.done);
        object.insert(u"announced"_s, stop.announced ? QJsonValue(*stop.announced) : QJsonValue(QJsonValue::Null));
        object.insert(u"handed_out"_s, stop.handedOut);
        object.insert(u"fault"_s, stop.fault ? QJsonValue(QString(enumName(*stop.fault))) : QJsonValue::Null);
        stops.append(object);
    }
    return {{u"round"_s, round.id.isEmpty() ? QJsonValue(QJsonValue::Null) : QJsonValue(round.id.toString())},
            {u"state"_s, QString(enumName(round.state))},
            {u"rider"_s, round.rider.id.toString()},
            {u"name"_s, round.rider.name},
            {u"transport"_s, QString(enumName(round.transport))},
            {u"kmh"_s, usualKmh(round.transport)},
            {u"capacity"_s, round.capacity},
            {u"from"_s, round.hours.start},
            {u"until"_s, round.hours.end},
            {u"start"_s, placeValue(round.start)},
            {u"departure"_s, round.departure},
            {u"finish"_s, round.finish},
            {u"km"_s, rounded(round.km, 3)},
            {u"stops"_s, stops}};
}

QJsonObject figuresObject(const RoundFigures& figures) {
    return {{u"rounds"_s, figures.rounds},       {u"collected"_s, figures.collected},
            {u"delivered"_s, figures.delivered}, {u"left_on_board"_s, figures.left},
            {u"km"_s, rounded(figures.km, 3)},   {u"minutes"_s, figures.minutes}};
}

QJsonObject dayObject(const DayRounds& day) {
    QJsonArray routes;
    for (const PlannedRound& round : day.rounds)
        routes.append(routeObject(round));
    QJsonArray leftOut;
    for (const UnplannedWork& left : day.notInRound) {
        QJsonObject object = workObject(left.work);
        object.insert(u"reason"_s, QString(enumName(left.reason)));
        object.insert(u"text"_s, reasonText(left.reason));
        leftOut.append(object);
    }
    QJsonObject object = figuresObject(day.figures());
    object.insert(u"date"_s, day.date.toString(Qt::ISODate));
    object.insert(u"routes"_s, routes);
    object.insert(u"left_out"_s, leftOut);
    object.insert(u"cost"_s, static_cast<qint64>(day.cost));
    object.insert(u"first_cost"_s, static_cast<qint64>(day.firstCost));
    object.insert(u"iterations"_s, static_cast<qint64>(day.iterations));
    object.insert(u"before"_s, figuresObject(day.before));
    return object;
}

void sayDay(Session& session, const DayRounds& day) {
    Output& out = session.out;
    const RoundFigures figures = day.figures();
    out.line(longDayText(day.date) + u", "_s + distanceText(figures.km));
    out.line(
        ConsoleWords::tr("%n portion(s) collected, %1 handed out.", nullptr, figures.collected).arg(figures.delivered));
    for (const PlannedRound& round : day.rounds) {
        out.line(u"  "_s + QStringList{round.rider.name, word(round.transport),
                                       hoursText({round.departure, std::max(round.finish, round.departure + 1)}),
                                       distanceText(round.km)}
                               .join(u", "_s));
        for (const PlannedStop& stop : round.stops) {
            const QString fault = faultText(stop);
            out.line(u"    "_s + clockText(stop.arrival) + u"  "_s + portionsText(stop.work.portions) + u"  "_s +
                     stopTitle(stop.work) + (fault.isEmpty() ? QString() : u" ("_s + fault + u')'));
        }
    }
    for (const UnplannedWork& left : day.notInRound)
        out.line(u"  - "_s + portionsText(left.work.portions) + u"  "_s +
                 ConsoleWords::tr("%1: %2", "a task, who goes or why nobody")
                     .arg(stopTitle(left.work), reasonText(left.reason)));
}

/// "VOLUNTEER-ID[:TRANSPORT[:PORTIONS]][@KITCHEN-ID|@home]".
std::optional<RiderChoice> riderFrom(const QString& text) {
    const qsizetype at = text.indexOf(u'@');
    const QStringList parts = text.left(at < 0 ? text.size() : at).split(u':');
    constexpr qsizetype idParts = 2;
    const auto id = VolunteerId::fromString(parts.first(std::min(idParts, parts.size())).join(u':'));
    if (!id || parts.size() > idParts + 2)
        return std::nullopt;
    RiderChoice choice{.id = *id};
    if (parts.size() > idParts) {
        choice.transport = enumFromName<Transport>(parts[idParts]);
        if (!choice.transport)
            return std::nullopt;
    }
    if (parts.size() > idParts + 1) {
        bool good = false;
        choice.capacity = parts[idParts + 1].toInt(&good);
        if (!good || *choice.capacity < 0)
            return std::nullopt;
    }
    if (at >= 0) {
        const QString kitchen = text.mid(at + 1);
        choice.kitchen = kitchen == "home"_L1 ? OrganisationId() : OrganisationId::fromString(kitchen);
        if (!choice.kitchen)
            return std::nullopt;
    }
    return choice;
}

/// Who rides, and from where; says what is wrong with it.
bool readRiders(Session& session, RoundPlanOptions& options) {
    for (const QString& text : session.line.value("rider"_L1).split(u',', Qt::SkipEmptyParts)) {
        const auto choice = riderFrom(text.trimmed());
        if (!choice) {
            session.fail(ExitStatus::Usage,
                         ConsoleWords::tr("“%1” is no rider. Write it as VOLUNTEER-ID, VOLUNTEER-ID:car or "
                                          "VOLUNTEER-ID:car:40, and @KITCHEN-ID or @home after it. Transports: %2.")
                             .arg(text, transportNames()));
            return false;
        }
        options.riders.append(*choice);
    }
    if (!session.line.has("kitchen"_L1))
        return true;
    const QString text = session.line.value("kitchen"_L1);
    const auto kitchen = OrganisationId::fromString(text);
    if (kitchen)
        options.kitchen = *kitchen;
    else
        session.fail(ExitStatus::Usage,
                     ConsoleWords::tr("“%1” is no kitchen. Write the id of an organisation.").arg(text));
    return kitchen.has_value();
}

/// 2 seconds, or what --seconds says.
std::optional<RoundPlanOptions> optionsOf(Session& session) {
    RoundPlanOptions options;
    if (!readRiders(session, options))
        return std::nullopt;
    if (session.line.has("hand-out"_L1)) {
        const QString text = session.line.value("hand-out"_L1);
        const auto hours = TimeRange::fromString(text);
        if (!hours || hours->isEmpty()) {
            session.fail(ExitStatus::Usage,
                         ConsoleWords::tr("“%1” are no hours. Write them as 18:00-20:00.").arg(text));
            return std::nullopt;
        }
        options.handOut = *hours;
    }
    const auto seconds = session.number("seconds"_L1, usualSeconds, 0, mostSeconds);
    const auto seed = session.number("seed"_L1, 1, 0, std::numeric_limits<int>::max());
    if (!seconds || !seed)
        return std::nullopt;
    options.seconds = *seconds;
    options.seed = static_cast<std::uint64_t>(*seed);
    return options;
}

void writeSheets(Session& session, const DayRounds& day, const QString& file) {
    PrintOptions options;
    options.level = RosterLevel::Coordinator;
    options.languages = {session.line.language.value_or(InterfaceLanguage::ofSystem())};
    options.destroyAfter = usualDestroyAfter(day.date);
    options.sample = session.desk().info().sample;
    const RoundSheetHead head{session.desk().info().name, day.date, session.today.now, session.desk().region().areas()};
    enterPrinted(
        session.desk(),
        {.kind = "rounds"_L1, .level = enumName(options.level), .format = "pdf"_L1, .rows = day.rounds.size()});
    roundPages(day.rounds, head, options).writePdf(file, roundsTitle(head));
}

ExitStatus runDay(Session& session) {
    const QString text = session.line.value("date"_L1);
    const auto date = dateFromText(text);
    if (!date || !date->date.isValid())
        return session.fail(ExitStatus::BadInput,
                            ConsoleWords::tr("“%1” is no date. Write it as 2026-11-20.").arg(text));
    const auto options = optionsOf(session);
    if (!options)
        return ExitStatus::Usage;
    QString file;
    if (session.line.has("pdf"_L1)) {
        const auto wanted = session.outputFile("pdf"_L1);
        if (!wanted)
            return ExitStatus::BadInput;
        file = *wanted;
    }
    RoundPlanning planning(session.desk());
    DayRounds day;
    if (session.line.has("kept"_L1)) {
        day = planning.day(date->date, session.today);
    } else {
        const auto plan = planning.propose(date->date, *options, session.today);
        if (!plan)
            return session.fail(plan.refusal());
        day = *plan;
    }
    QJsonObject object = dayObject(day);
    if (session.line.has("accept"_L1)) {
        const auto accepted = planning.accept(day, session.today);
        if (!accepted)
            return session.fail(accepted.refusal());
        day = planning.day(day.date, session.today); // with the ids that the rounds have now
        QJsonArray ids;
        for (const PlannedRound& round : std::as_const(day.rounds))
            ids.append(round.id.toString());
        object.insert(u"accepted"_s, ids);
    }
    sayDay(session, day);
    if (session.line.has("accept"_L1))
        session.out.line(ConsoleWords::tr("%n round(s) saved.", nullptr, day.figures().rounds));
    if (!file.isEmpty()) {
        writeSheets(session, day, file);
        object.insert(u"file"_s, QFileInfo(file).absoluteFilePath());
        session.out.line(ConsoleWords::tr("Wrote %1.", "a file").arg(QDir::toNativeSeparators(file)));
    }
    session.out.object(object);
    return ExitStatus::Done;
}

} // namespace

ExitStatus runRounds(Session& session) {
    return session.line.has("cvrplib"_L1) ? runCvrplib(session) : runDay(session);
}

} // namespace entraide::console
