// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/returned_sheet.h"

#include "roster/personal_week.h"
#include "roster/sheet_code.h"
#include "storage/desk.h"
#include "workflows/names.h"
#include "workflows/printed_sheets.h"
#include "workflows/roster_builder.h"
#include "workflows/round_planning.h"

#include <QHash>

#include <algorithm>
#include <cstdlib>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

std::optional<Happened> happenedAt(VisitState state) {
    switch (state) {
    case VisitState::Performed:
    case VisitState::Approved:
        return Happened::Done;
    case VisitState::Missed:
        return Happened::Missed;
    case VisitState::Excused:
        return Happened::Excused;
    case VisitState::Planned:
    case VisitState::SeekingStandIn:
        break;
    }
    return std::nullopt;
}

std::optional<Happened> happenedAt(SignupState state) {
    switch (state) {
    case SignupState::Attended:
        return Happened::Done;
    case SignupState::NoShow:
        return Happened::Missed;
    case SignupState::Excused:
        return Happened::Excused;
    default:
        return std::nullopt;
    }
}

/// What the desk knows today of a line's record.
class LineReader {
public:
    explicit LineReader(const Desk& desk)
        : m_desk(desk)
        , m_names(desk) {}

    /// Follows a match or fixed helper to the visit that was written since, and takes over what is noted.
    void follow(ReturnedLine& line) {
        m_volunteer = {};
        if (const auto id = SignupId::fromString(line.source))
            followSignup(line, *id);
        else if (const auto visit = visitOf(line))
            followVisit(line, *visit);
        else if (const auto match = MatchId::fromString(line.source))
            followMatch(line, *match);
        else if (const auto tandem = TandemId::fromString(line.source))
            followTandem(*tandem);
        if (line.planned == 0)
            line.planned = line.hours.minutes();
    }

    /// Of the line that was followed last.
    QString volunteerName() { return m_volunteer.isEmpty() ? QString() : m_names.ofVolunteer(m_volunteer); }

private:
    std::optional<Visit> visitOf(const ReturnedLine& line) const {
        if (const auto id = VisitId::fromString(line.source))
            return m_desk.find<Visit>(*id);
        const bool isMatch = MatchId::fromString(line.source).has_value();
        if (!isMatch && !TandemId::fromString(line.source))
            return std::nullopt;
        for (const Visit& visit : m_desk.findBy<Visit>(isMatch ? "match"_L1 : "tandem"_L1, line.source)) {
            if (visit.date == line.date || visit.seriesDay() == line.date)
                return visit;
        }
        return std::nullopt;
    }

    void followSignup(ReturnedLine& line, const SignupId& id) {
        const auto signup = m_desk.find<Signup>(id);
        if (!signup)
            return;
        m_volunteer = signup->volunteer;
        line.noted = happenedAt(signup->state);
        line.notedAmount = line.noted ? signup->minutes : 0;
    }

    void followVisit(ReturnedLine& line, const Visit& visit) {
        m_volunteer = visit.volunteer;
        line.source = visit.id.toString();
        line.date = visit.date;
        if (!visit.hours.isEmpty())
            line.hours = visit.hours;
        line.noted = happenedAt(visit.state);
        line.notedAmount = line.noted == Happened::Done ? visit.minutes : 0;
    }

    void followMatch(ReturnedLine& line, const MatchId& id) {
        const auto match = m_desk.find<Match>(id);
        if (!match)
            return;
        m_volunteer = match->volunteer;
        if (match->state == MatchState::Done) {
            line.noted = Happened::Done;
            line.notedAmount = match->minutes;
        }
    }

    void followTandem(const TandemId& id) {
        if (const auto tandem = m_desk.find<Tandem>(id))
            m_volunteer = tandem->volunteer;
    }

    const Desk& m_desk;
    Names m_names;
    VolunteerId m_volunteer;
};

QString placeKey(const AnyId& source, QDate date) {
    return source + u' ' + date.toString(Qt::ISODate);
}

/// The lines of the paper, with what the roster of today says of them where it still has them.
QList<ReturnedLine> linesOfPaper(const Desk& desk, const QList<PrintedLine>& printed,
                                 const QHash<QString, ReturnedLine>& today, bool personal) {
    QList<ReturnedLine> lines;
    LineReader reader(desk);
    for (const PrintedLine& one : printed) {
        if (RoundId::fromString(one.source))
            continue; // comes back on a sheet of its own
        ReturnedLine line = today.value(placeKey(one.source, one.date));
        const bool isHere = !line.source.isEmpty();
        line.number = one.number;
        line.source = one.source;
        line.date = one.date;
        reader.follow(line);
        if (!isHere && !personal)
            line.name = reader.volunteerName();
        lines.append(line);
    }
    return lines;
}

ReturnedLine lineOf(const RosterEntry& entry, int number) {
    return {number, entry.source, entry.date, entry.hours, entry.volunteer.name.full(), entry.task, 0, {}, 0};
}

ReturnedLine lineOf(const PersonalTask& task) {
    return {task.number, task.source, task.date, task.hours, task.place, task.task, 0, {}, 0};
}

/// \a lines as they are today, or those of the paper where they are known.
void settleLines(const Desk& desk, const TypedSheetCode& typed, const QString& edition, QList<ReturnedLine> lines,
                 ReturnedSheet& sheet) {
    const bool personal = sheet.kind == SheetKind::Person;
    sheet.code = typed.edition.isEmpty() ? typed.code() : typed.code() + u'-' + typed.edition;
    if (!typed.edition.isEmpty() && typed.edition != edition) {
        if (const auto printed = printedLines(desk, sheet.code)) {
            QHash<QString, ReturnedLine> known;
            for (const ReturnedLine& line : std::as_const(lines))
                known.insert(placeKey(line.source, line.date), line);
            sheet.lines = linesOfPaper(desk, *printed, known, personal);
            return;
        }
        sheet.changedSince = true;
    }
    LineReader reader(desk);
    for (ReturnedLine& line : lines)
        reader.follow(line);
    sheet.lines = std::move(lines);
}

std::optional<ReturnedSheet> siteSheet(const Desk& desk, const TypedSheetCode& typed, const Roster& roster) {
    const auto site = std::ranges::find(roster.sites, typed.code(), &SiteRoster::sheetCode);
    if (site == roster.sites.end())
        return std::nullopt;
    ReturnedSheet sheet;
    sheet.title =
        site->site.name.isEmpty() ? site->site.address.postcode + u' ' + site->site.address.locality : site->site.name;
    QList<ReturnedLine> lines;
    for (const RosterRow& row : site->rows) {
        if (row.entry.state != PlaceState::Empty)
            lines.append(lineOf(row.entry, row.number));
    }
    settleLines(desk, typed, site->edition, std::move(lines), sheet);
    return sheet;
}

/// Of a site that has no place in that week any more.
std::optional<ReturnedSheet> paperAlone(const Desk& desk, const TypedSheetCode& typed) {
    ReturnedSheet sheet;
    sheet.code = typed.code() + u'-' + typed.edition;
    const auto printed = typed.edition.isEmpty() ? std::nullopt : printedLines(desk, sheet.code);
    if (!printed)
        return std::nullopt;
    sheet.title = typed.place;
    sheet.lines = linesOfPaper(desk, *printed, {}, false);
    return sheet;
}

std::optional<ReturnedSheet> personSheet(const Desk& desk, const TypedSheetCode& typed, const Roster& roster) {
    const QList<PersonalWeek> weeks = personalWeeks(roster);
    const auto found = std::ranges::find(weeks, typed.code(), &PersonalWeek::sheetCode);
    if (found == weeks.end())
        return std::nullopt;
    ReturnedSheet sheet;
    sheet.kind = SheetKind::Person;
    sheet.title = found->name.full();
    QList<ReturnedLine> lines;
    for (const PersonalTask& task : found->tasks) {
        if (!task.round) // comes back on a sheet of its own
            lines.append(lineOf(task));
    }
    settleLines(desk, typed, found->edition, std::move(lines), sheet);
    return sheet;
}

std::optional<ReturnedSheet> roundSheet(Desk& desk, const TypedSheetCode& typed, const Today& today) {
    const DayRounds day = RoundPlanning(desk).day(typed.date, today);
    const auto found = std::ranges::find_if(day.rounds, [&](const PlannedRound& round) {
        return !round.id.isEmpty() && roundSheetCode(typed.date, round.id) == typed.code();
    });
    if (found == day.rounds.end())
        return std::nullopt;
    ReturnedSheet sheet;
    sheet.kind = SheetKind::Round;
    sheet.code = typed.code();
    sheet.title = found->rider.name;
    sheet.round = found->id;
    const QString edition = roundEdition(*found, typed.date);
    sheet.changedSince = !typed.edition.isEmpty() && typed.edition != edition;
    for (const PlannedStop& stop : found->stops) {
        ReturnedLine line;
        line.number = static_cast<int>(sheet.lines.size()) + 1;
        line.source = stop.work.about;
        line.date = typed.date;
        line.hours = {stop.arrival, std::max(stop.begin, stop.arrival) + 1};
        line.name = stop.work.name;
        line.planned = std::abs(stop.work.portions);
        if (stop.done) {
            line.noted = Happened::Done;
            line.notedAmount = stop.work.portions < 0 ? stop.handedOut : line.planned;
        } else if (found->state == RoundState::Done) {
            line.noted = Happened::Missed;
        }
        sheet.lines.append(line);
    }
    return sheet;
}

} // namespace

int ReturnedSheet::notedLines() const {
    return static_cast<int>(
        std::ranges::count_if(lines, [](const ReturnedLine& line) { return line.noted.has_value(); }));
}

QString roundEdition(const PlannedRound& round, QDate date) {
    QStringList lines;
    for (const PlannedStop& stop : round.stops)
        lines.append(sheetLineKey(static_cast<int>(lines.size()) + 1, stop.work.about, date));
    return sheetEdition(lines);
}

std::optional<ReturnedSheet> returnedSheet(Desk& desk, const QString& code, const Today& today) {
    const auto typed = typedSheetCode(code);
    if (!typed)
        return std::nullopt;
    if (!typed->week)
        return roundSheet(desk, *typed, today);
    const Roster roster = rosterOf(desk, *typed->week, today);
    if (auto sheet = siteSheet(desk, *typed, roster))
        return sheet;
    if (auto sheet = personSheet(desk, *typed, roster))
        return sheet;
    return paperAlone(desk, *typed);
}

} // namespace entraide
