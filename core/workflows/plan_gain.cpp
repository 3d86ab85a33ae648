// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/plan_gain.h"

#include <algorithm>
#include <cmath>

namespace entraide {

namespace {

bool speaksBest(const PlanLine& line, const QList<PlanReason>& reasons) {
    return std::ranges::any_of(reasons, [&](const PlanReason& reason) {
        return reason.kind == PlanReasonKind::Language && reason.language == line.query.spoken;
    });
}

} // namespace

bool isKnownBy(const QList<PlanReason>& reasons) {
    return std::ranges::any_of(reasons, [](const PlanReason& reason) {
        return reason.kind == PlanReasonKind::Tandem || reason.kind == PlanReasonKind::Continuity;
    });
}

std::optional<PlanGain> gainOf(const PlanLine& line) {
    if (!line.isChange() || line.beforeAway || !line.overrideReason.isEmpty())
        return std::nullopt;
    PlanGain gain;
    gain.fillsPlace = line.fillsPlace;
    gain.savedKm = line.savedKm;
    if (speaksBest(line, line.reasons) && !speaksBest(line, line.beforeReasons))
        gain.language = line.query.spoken;
    gain.isKnown = isKnownBy(line.reasons) && !isKnownBy(line.beforeReasons);
    gain.spreads = line.tasks < line.beforeTasks;
    return gain;
}

PlanGains gainsOf(const WeekPlan& plan) {
    PlanGains gains;
    for (const PlanLine& line : plan.lines) {
        if (!line.isChange())
            continue;
        ++gains.changes;
        const auto gain = gainOf(line);
        if (!gain) {
            ++(line.beforeAway ? gains.absences : gains.byHand);
            continue;
        }
        gains.filledPlaces += gain->fillsPlace;
        gains.languages += gain->language.has_value();
        gains.known += gain->isKnown;
        gains.spread += gain->spreads;
        if (!std::isnan(gain->savedKm))
            gains.savedKm += gain->savedKm;
    }
    return gains;
}

} // namespace entraide
