// SPDX-License-Identifier: GPL-3.0-or-later
// One act done to many records in one step. What would be refused is known before anything is done, since the act is
// tried and taken back: no rule is written twice.
#pragma once

#include "domain/ids.h"
#include "storage/change.h"
#include "workflows/outcome.h"
#include "workflows/step_progress.h"

#include <QList>
#include <QStringList>

#include <functional>

namespace entraide {

class Desk;

struct ManyDone {
    QStringList done;
    struct Not {
        AnyId id;
        Refusal refusal;
        friend bool operator==(const Not&, const Not&) = default;
    };
    QList<Not> refused;
    ChangeSet changes;
};

/// What is done to one of them; joins the transaction it is called in.
using OneOfMany = std::function<Outcome<ChangeSet>(Desk&, const AnyId&)>;

/// What doMany() would do. Leaves everything as it is.
ManyDone tryMany(Desk& desk, const QStringList& ids, const OneOfMany& act, const StepProgress& progress = {});
/// One transaction and one undo step; those it is refused for are left out.
ManyDone doMany(Desk& desk, const QStringList& ids, const OneOfMany& act, const StepProgress& progress = {});

} // namespace entraide
