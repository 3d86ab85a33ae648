// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/sheet_entry.h"

#include "storage/desk.h"
#include "workflows/posting_desk.h"
#include "workflows/refused.h"
#include "workflows/roster_builder.h"

#include <QRegularExpression>

#include <algorithm>

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

} // namespace

std::optional<SiteRoster> sheetByCode(const Desk& desk, const QString& code, const Today& today) {
    static const QRegularExpression form(u"^\\s*(\\d{4})\\s*-\\s*W?(\\d{1,2})\\s*-\\s*(\\S+)\\s*$"_s,
                                         QRegularExpression::CaseInsensitiveOption);
    const auto match = form.match(code);
    if (!match.hasMatch())
        return std::nullopt;
    const IsoWeek week{match.captured(1).toInt(), match.captured(2).toInt()};
    if (week.week < 1 || week.week > 53)
        return std::nullopt;
    const Roster roster = rosterOf(desk, week, today);
    const auto site = std::ranges::find_if(roster.sites, [&](const SiteRoster& one) {
        return one.sheetCode.section(u'-', 2).compare(match.captured(3), Qt::CaseInsensitive) == 0;
    });
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
        u"^\\s*(\\d{1,4})?\\s*([aen])\\s*(?:(\\d{1,2})\\s*[h:]\\s*(\\d{1,2})?|(\\d{1,4})\\s*(?:min)?)?\\s*$"_s,
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
    return mark;
}

SheetDone enterSheet(Desk& desk, const QList<SheetEntry>& entries, const QString& by, const Today& today,
                     const StepProgress& progress) {
    SheetDone done;
    const auto enter = [&](Desk::Writer& writer, const SheetEntry& entry) -> std::optional<Refusal> {
        if (const auto signup = SignupId::fromString(entry.source))
            return enterSignup(desk, *signup, entry, today);
        const auto noted = recordOutcome(desk, entry.source, entry.date, entry.happened, {}, by, today);
        if (!noted)
            return noted.refusal();
        if (entry.minutes > 0)
            keepMinutes(writer, entry);
        return std::nullopt;
    };
    try {
        done.changes = desk.write([&](Desk::Writer& writer) {
            StepCount count(progress, entries.size());
            for (const SheetEntry& entry : entries) {
                count.advance();
                if (const auto refusal = enter(writer, entry))
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

} // namespace entraide
