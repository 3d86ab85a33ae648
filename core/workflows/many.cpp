// SPDX-License-Identifier: GPL-3.0-or-later
#include "workflows/many.h"

#include "storage/desk.h"

namespace entraide {

namespace {

/// Leaves the transaction of what was only tried.
struct OnlyTried {};

ManyDone actOn(Desk& desk, const QStringList& ids, const OneOfMany& act, const StepProgress& progress) {
    ManyDone result;
    StepCount count(progress, ids.size());
    for (const QString& id : ids) {
        if (const auto outcome = act(desk, id); outcome)
            result.done.append(id);
        else
            result.refused.append({id, outcome.refusal()});
        count.advance();
    }
    return result;
}

} // namespace

ManyDone tryMany(Desk& desk, const QStringList& ids, const OneOfMany& act, const StepProgress& progress) {
    ManyDone result;
    try {
        desk.write([&](Desk::Writer&) {
            result = actOn(desk, ids, act, progress);
            throw OnlyTried();
        });
    } catch (const OnlyTried&) { // NOLINT(bugprone-empty-catch): nothing of it stays
    }
    return result;
}

ManyDone doMany(Desk& desk, const QStringList& ids, const OneOfMany& act, const StepProgress& progress) {
    ManyDone result;
    ChangeSet changes = desk.write([&](Desk::Writer&) { result = actOn(desk, ids, act, progress); });
    result.changes = std::move(changes);
    return result;
}

} // namespace entraide
