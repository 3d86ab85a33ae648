// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/sheet_entry.h"

#include "roster/sheet_code.h"
#include "storage/desk.h"
#include "workflows/note_desk.h"
#include "workflows/posting_desk.h"
#include "workflows/refused.h"
#include "workflows/roster_builder.h"
#include "workflows/round_planning.h"

#include <QRegularExpression>

#include <algorithm>
#include <utility>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

std::optional<Refusal> enterSignup(Desk& desk, const SignupId& id, const SheetEntry& entry, const Today& today) {
    PostingDesk postings(desk);
    const auto signup = desk.find<Signup>(id);
    const SignupState to = attendanceOf(entry.happened);
    if (signup && signup->state == to && signup->minutes == entry.minutes)
        return std::nullopt;
    if (signup && isOutcome(signup->state)) {
        const auto back = postings.recordAttendance(id, SignupState::Confirmed, today);
        if (!back)
            return back.refusal();
    }
    const auto noted = postings.recordAttendance(id, to, today, entry.minutes);
    return noted ? std::nullopt : std::optional(noted.refusal());
}

/// How long it was, where that is not what was planned.
void keepMinutes(Desk::Writer& writer, const SheetEntry& entry) {
    const auto keep = [&](Visit visit) {
        visit.minutes = entry.minutes;
        writer.save(visit);
    };
    if (const auto id = VisitId::fromString(entry.source)) {
        if (const auto visit = writer.find<Visit>(*id))
            keep(*visit);
        return;
    }
    const bool isMatch = MatchId::fromString(entry.source).has_value();
    for (const Visit& visit : writer.desk().findBy<Visit>(isMatch ? "match"_L1 : "tandem"_L1, entry.source)) {
        if (visit.date == entry.date) {
            keep(visit);
            return;
        }
    }
    if (const auto id = MatchId::fromString(entry.source)) {
        if (auto match = writer.find<Match>(*id)) {
            match->minutes = entry.minutes;
            writer.save(*match);
        }
    }
}

/// What is typed is what stands there already.
bool standsSo(const Desk& desk, const SheetEntry& entry) {
    if (const auto id = VisitId::fromString(entry.source)) {
        const auto visit = desk.find<Visit>(*id);
        if (!visit)
            return false;
        switch (entry.happened) {
        case Happened::Done:
            return visit->state == VisitState::Performed || visit->state == VisitState::Approved;
        case Happened::Missed:
            return visit->state == VisitState::Missed;
        case Happened::Excused:
            return visit->state == VisitState::Excused;
        }
    }
    const auto id = MatchId::fromString(entry.source);
    const auto match = id ? desk.find<Match>(*id) : std::nullopt;
    return match && match->state == MatchState::Done && entry.happened == Happened::Done;
}

/// Of a sheet that is typed twice.
bool hasNoteOf(const Desk& desk, const AnyId& about, const QString& text) {
    return std::ranges::any_of(desk.findBy<Note>("about"_L1, about),
                               [&](const Note& note) { return note.text == text; });
}

bool isRemarkKept(const Desk& desk, const SheetEntry& entry) {
    const auto id = VisitId::fromString(entry.source);
    const auto visit = id ? desk.find<Visit>(*id) : std::nullopt;
    return (visit && visit->reason == entry.remark) || hasNoteOf(desk, entry.source, entry.remark);
}

/// Where no field is for it, as a note about the record. Why a time was not kept stands in its visit, unless that was
/// noted before.
std::optional<Refusal> keepRemark(Desk& desk, const SheetEntry& entry, const QString& by, const Today& today) {
    const bool isOfTime = !SignupId::fromString(entry.source) && !VisitId::fromString(entry.source);
    const bool isReason = entry.happened != Happened::Done && isOfTime;
    if (entry.remark.isEmpty() || isReason || isRemarkKept(desk, entry))
        return std::nullopt;
    const auto noted = NoteDesk(desk, by).write({entry.source, entry.remark, {}, ReadingLevel::Team}, today);
    return noted ? std::nullopt : std::optional(noted.refusal());
}

/// The round's stop by its place from 1.
std::optional<Refusal> enterStop(Desk& desk, const RoundId& id, const SheetMark& mark) {
    RoundPlanning planning(desk);
    const auto round = desk.find<Round>(id);
    const qsizetype at = mark.line - 1;
    if (!round || at >= round->stops.size())
        return Refusal{round ? RefusalCode::ChangedMeanwhile : RefusalCode::NotHere, id.toString(), {}};
    const Stop& stop = round->stops[at];
    const bool handsOut = stop.portions < 0;
    if (mark.happened != Happened::Done)
        return stop.done ? std::optional(Refusal{RefusalCode::StopsDone, id.toString(), {}}) : std::nullopt;
    if (mark.minutes >= 0 && !handsOut && mark.minutes != stop.portions)
        return Refusal{RefusalCode::NotComplete, id.toString(), u"portions_handed_out"_s};
    if (handsOut && mark.minutes >= 0) {
        const auto done = planning.handOut(id, at, {mark.minutes, stop.needs});
        return done ? std::nullopt : std::optional(done.refusal());
    }
    if (stop.done)
        return std::nullopt;
    const auto done = planning.stopDone(id, at);
    return done ? std::nullopt : std::optional(done.refusal());
}

/// Nothing of it is left open: each stop is done, or was marked as not done.
bool isWhole(const Round& round, const QList<SheetMark>& marks) {
    for (qsizetype at = 0; at < round.stops.size(); ++at) {
        const auto marked = [&](const SheetMark& mark) { return mark.line == at + 1; };
        if (!round.stops[at].done && std::ranges::none_of(marks, marked))
            return false;
    }
    return true;
}

constexpr int asPlanned = -1;

} // namespace

std::optional<SiteRoster> sheetByCode(const Desk& desk, const QString& code, const Today& today) {
    const auto typed = typedSheetCode(code);
    if (!typed || !typed->week)
        return std::nullopt;
    const Roster roster = rosterOf(desk, *typed->week, today);
    const auto site = std::ranges::find(roster.sites, typed->code(), &SiteRoster::sheetCode);
    return site == roster.sites.end() ? std::nullopt : std::optional(*site);
}

std::optional<int> clearedLineFromText(const QString& text, int line) {
    static const QRegularExpression form(u"^\\s*(\\d{1,4})?\\s*-\\s*$"_s);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const int cleared = match.captured(1).isEmpty() ? line : match.captured(1).toInt();
    return cleared > 0 ? std::optional(cleared) : std::nullopt;
}

std::optional<SheetMark> sheetMarkFromText(const QString& text, int line) {
    static const QRegularExpression form(
        u"^\\s*(\\d{1,4})?\\s*([aen])\\s*(?:(\\d{1,2})\\s*[h:]\\s*(\\d{1,2})?|(\\d{1,4})\\s*(?:min)?)?\\s*(?:[,;:]\\s*(.*\\S)?\\s*)?$"_s,
        QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    SheetMark mark;
    mark.line = match.captured(1).isEmpty() ? line : match.captured(1).toInt();
    const QChar letter = match.captured(2).at(0).toLower();
    mark.happened = letter == u'a' ? Happened::Done : letter == u'e' ? Happened::Excused : Happened::Missed;
    if (!match.captured(3).isEmpty())
        mark.minutes = match.captured(3).toInt() * 60 + match.captured(4).toInt();
    else
        mark.minutes = match.captured(5).toInt();
    constexpr int dayMinutes = 24 * 60;
    const bool timed = mark.minutes > 0;
    if (mark.line < 1 || mark.minutes > dayMinutes || (timed && mark.happened != Happened::Done))
        return std::nullopt;
    mark.remark = match.captured(6);
    return mark;
}

std::optional<SheetMark> stopMarkFromText(const QString& text, int line) {
    static const QRegularExpression form(u"^\\s*(\\d{1,4})?\\s*([an])\\s*(\\d{1,5})?\\s*(?:[,;:]\\s*(.*\\S)?\\s*)?$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    SheetMark mark;
    mark.line = match.captured(1).isEmpty() ? line : match.captured(1).toInt();
    mark.happened = match.captured(2).at(0).toLower() == u'a' ? Happened::Done : Happened::Missed;
    mark.minutes = match.captured(3).isEmpty() ? asPlanned : match.captured(3).toInt();
    if (mark.line < 1 || (mark.minutes >= 0 && mark.happened != Happened::Done))
        return std::nullopt;
    mark.remark = match.captured(4);
    return mark;
}

SheetDone enterSheet(Desk& desk, const QList<SheetEntry>& entries, const QString& by, const Today& today,
                     const StepProgress& progress) {
    SheetDone done;
    const auto enter = [&](Desk::Writer& writer, const SheetEntry& entry) -> std::optional<Refusal> {
        if (const auto signup = SignupId::fromString(entry.source))
            return enterSignup(desk, *signup, entry, today);
        if (!standsSo(desk, entry)) {
            const auto noted = recordOutcome(desk, entry.source, entry.date, entry.happened, entry.remark, by, today);
            if (!noted)
                return noted.refusal();
        }
        if (entry.minutes > 0)
            keepMinutes(writer, entry);
        return std::nullopt;
    };
    try {
        done.changes = desk.write([&](Desk::Writer& writer) {
            StepCount count(progress, entries.size());
            for (const SheetEntry& entry : entries) {
                count.advance();
                auto refusal = enter(writer, entry);
                if (!refusal)
                    refusal = keepRemark(desk, entry, by, today);
                if (refusal)
                    done.refused.append({entry.line, *refusal});
            }
            if (!done.refused.isEmpty())
                throw Refused();
        });
        done.noted = static_cast<int>(entries.size());
    } catch (const Refused&) {
        // Nothing of it stays.
    }
    return done;
}

SheetDone enterRoundSheet(Desk& desk, const RoundId& id, const QList<SheetMark>& given, const QString& by,
                          const Today& today) {
    SheetDone done;
    QList<SheetMark> marks = given;
    std::ranges::sort(marks, {}, &SheetMark::line); // what is handed out was taken in before
    try {
        done.changes = desk.write([&](Desk::Writer& writer) {
            RoundPlanning planning(desk);
            const auto begun = writer.find<Round>(id);
            if (begun && begun->state == RoundState::Planned)
                wanted(planning.start(id, today));
            for (const SheetMark& mark : std::as_const(marks)) {
                if (const auto refusal = enterStop(desk, id, mark))
                    done.refused.append({mark.line, *refusal});
                else if (!mark.remark.isEmpty() && !hasNoteOf(desk, id.toString(), mark.remark))
                    wanted(NoteDesk(desk, by).write({id.toString(), mark.remark, {}, ReadingLevel::Team}, today));
            }
            if (!done.refused.isEmpty())
                throw Refused();
            const auto round = writer.find<Round>(id);
            if (round && round->state == RoundState::UnderWay && isWhole(*round, marks))
                wanted(planning.finish(id, round->portionsHandedOut, false));
        });
        done.noted = static_cast<int>(marks.size());
    } catch (const Refused& refused) {
        // Nothing of it stays. What concerns the round as a whole is told of its first line.
        if (done.refused.isEmpty())
            done.refused.append({marks.isEmpty() ? 1 : marks.first().line, refused.refusal});
    }
    return done;
}

} // namespace entraide
