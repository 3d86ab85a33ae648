// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/today/today_look.h"

namespace entraide {

using namespace Qt::StringLiterals;

GroupLook lookOf(TodayGroupKind group) {
    switch (group) {
    case TodayGroupKind::ToFill:
        return {u"warning"_s, Tone::Danger};
    case TodayGroupKind::NoOutcome:
        return {u"clock"_s, Tone::Warning};
    case TodayGroupKind::NoProposal:
        return {u"requests"_s, Tone::Accent};
    case TodayGroupKind::NewPeople:
        return {u"person"_s, Tone::Accent};
    case TodayGroupKind::Declined:
        return {u"state-refused"_s, Tone::Warning};
    case TodayGroupKind::ToTell:
        return {u"message"_s, Tone::Accent};
    case TodayGroupKind::Conflicts:
        return {u"conflict"_s, Tone::Warning};
    case TodayGroupKind::CallBack:
        return {u"phone"_s, Tone::Accent};
    case TodayGroupKind::Expiring:
        return {u"hourglass"_s, Tone::Normal};
    case TodayGroupKind::ToReview:
        return {u"shield"_s, Tone::Accent};
    }
    return {};
}

QString iconOf(TodayAction action) {
    switch (action) {
    case TodayAction::FindSomebody:
        return u"search"_s;
    case TodayAction::MarkDone:
    case TodayAction::CallDone:
    case TodayAction::AskerTold:
    case TodayAction::Reminded:
    case TodayAction::Thanked:
    case TodayAction::TakesPlace:
    case TodayAction::ConfirmOrder:
    case TodayAction::TakeIn:
        return u"check"_s;
    case TodayAction::WriteMessage:
        return u"mail"_s;
    case TodayAction::NextCandidate:
        return u"arrow-right"_s;
    default:
        return {};
    }
}

QList<TodayAction> lineButtons(TodayGroupKind group, const TodayLine& line) {
    constexpr int answers = 3; // done, missed, excused
    return line.actions.mid(0, group == TodayGroupKind::NoOutcome ? answers : 1);
}

} // namespace entraide
