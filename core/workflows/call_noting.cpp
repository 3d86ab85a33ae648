// SPDX-License-Identifier: GPL-3.0-or-later
// The call list: what is noted of a call that was made, or that nobody answered.
#include "storage/desk.h"
#include "workflows/call_list.h"
#include "workflows/courtesies.h"
#include "workflows/note_desk.h"
#include "workflows/proposals.h"
#include "workflows/refused.h"

namespace entraide {

namespace {

template <class IdType, class R>
std::optional<Refusal> stamp(Desk::Writer& writer, const IdType& id, QDateTime R::*moment, const Today& today) {
    auto record = writer.find<R>(id);
    if (!record)
        return Refusal{RefusalCode::NotHere, id.toString(), {}};
    (*record).*moment = today.now;
    writer.save(*record);
    return std::nullopt;
}

std::optional<Refusal> markMade(Desk::Writer& writer, const CallLine& line, const QString& remark, const QString& by,
                                const Today& today) {
    NoteDesk notes(writer.desk(), by);
    if (const auto signup = SignupId::fromString(line.actOn); signup && line.reason != CallReason::FreePlace)
        return stamp(writer, *signup, &Signup::toldAt, today);
    if (const auto note = NoteId::fromString(line.actOn)) {
        const auto closed = notes.close(*note);
        return closed ? std::nullopt : std::optional(closed.refusal());
    }
    if (line.reason == CallReason::Reminder) {
        QList<MatchId> matches;
        for (const QString& id : QStringList{line.actOn} + line.others)
            matches.append(MatchId::fromString(id).value_or(MatchId()));
        const auto reminded = markReminded(writer.desk(), matches, today);
        return reminded ? std::nullopt : std::optional(reminded.refusal());
    }
    if (const auto match = MatchId::fromString(line.actOn); match && line.reason == CallReason::Asker) {
        const auto agreed = Proposals(writer.desk(), by).askerAgrees(*match, today);
        return agreed ? std::nullopt : std::optional(agreed.refusal());
    }
    auto kept = notes.write({line.actOn, remark, {}, ReadingLevel::Team}, today);
    if (kept)
        kept = notes.close(kept->note);
    return kept ? std::nullopt : std::optional(kept.refusal());
}

/// All that \a act writes, or nothing and why.
template <class Act> Outcome<ChangeSet> acted(Desk& desk, const Act& act) {
    return writtenOrRefused(desk, [&](Desk::Writer& writer) {
        if (const std::optional<Refusal> refusal = act(writer))
            throw Refused{*refusal};
    });
}

} // namespace

Outcome<ChangeSet> callMade(Desk& desk, const CallLine& line, const QString& remark, const QString& by,
                            const Today& today) {
    return acted(desk, [&](Desk::Writer& writer) { return markMade(writer, line, remark, by, today); });
}

Outcome<ChangeSet> callNotReached(Desk& desk, const CallLine& line, QDate again, const QString& remark,
                                  const QString& by, const Today& today) {
    return acted(desk, [&](Desk::Writer& writer) {
        NoteDesk notes(writer.desk(), by);
        const auto note = NoteId::fromString(line.actOn);
        const auto done = note ? notes.postpone(*note, again, remark, today)
                               : notes.write({line.actOn, remark, again, ReadingLevel::Team}, today);
        return done ? std::nullopt : std::optional(done.refusal());
    });
}

} // namespace entraide
