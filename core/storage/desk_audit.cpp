// SPDX-License-Identifier: GPL-3.0-or-later
// What a write enters into the journal by itself.
#include "domain/ids.h"
#include "storage/desk_private.h"

#include <map>
#include <optional>

namespace entraide {

namespace {

/// A step that touches more records than that is entered by type, with its numbers: who looks for one of ten thousand
/// imported records finds the import.
constexpr qsizetype mostByName = 200;

AuditAct actOf(const Change& change) {
    return change.revBefore.isEmpty()  ? AuditAct::Made
           : change.revAfter.isEmpty() ? AuditAct::Deleted
                                       : AuditAct::Changed;
}

} // namespace

AuditTrail& Desk::audit() {
    return d->audit;
}

void Desk::Private::enterChanges() {
    const ChangeSet& pending = documents->pending();
    // Side by side, the entries of an erasing would say whose the records were. It is entered as a whole.
    if (pending.changes.isEmpty() || isErasing)
        return;
    QList<const Change*> records;
    for (const Change& change : pending.changes) {
        const bool isNothing = change.revBefore.isEmpty() && change.revAfter.isEmpty(); // made and deleted within
        if (!isNothing && entityTypeOf(change.id))
            records.append(&change);
    }
    if (records.isEmpty())
        return;
    if (pending.fromPeer) {
        audit.enterForNobody(AuditAct::Received, {},
                             auditDetail({{"records"_L1, QString::number(records.size())}}));
        return;
    }
    if (records.size() <= mostByName) {
        for (const Change* change : std::as_const(records))
            audit.enter(isUndoing ? AuditAct::Undone : actOf(*change), change->id);
        return;
    }
    std::map<std::pair<EntityType, AuditAct>, qint64> counts;
    for (const Change* change : std::as_const(records))
        ++counts[{*entityTypeOf(change->id), isUndoing ? AuditAct::Undone : actOf(*change)}];
    for (const auto& [what, count] : counts)
        audit.enter(what.second, {},
                    auditDetail({{"type"_L1, QString(enumName(what.first))}, {"records"_L1, QString::number(count)}}));
}

} // namespace entraide
