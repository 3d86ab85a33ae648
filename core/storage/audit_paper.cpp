// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/audit_paper.h"

#include "domain/permissions.h"
#include "storage/audit_trail.h"
#include "storage/desk.h"

#include <optional>
#include <utility>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

void enter(Desk& desk, AuditAct act, const LeavingPaper& paper) {
    const auto number = [](qint64 count) { return count > 0 ? QString::number(count) : QString(); };
    desk.audit().enter(act, paper.record,
                       auditDetail({{"kind"_L1, QString(paper.kind)},
                                    {"level"_L1, QString(paper.level)},
                                    {"format"_L1, QString(paper.format)},
                                    {"pages"_L1, number(paper.pages)},
                                    {"rows"_L1, number(paper.rows)}}));
}

/// Papers of one act are for whoever may do that, whatever else they may print.
std::optional<DeskAct> actBehind(QLatin1StringView kind) {
    static constexpr std::pair<QLatin1StringView, DeskAct> acts[]{
        {"journal"_L1, DeskAct::ReadAudit},
        {"access_file"_L1, DeskAct::AccessFile},
        {"access_list"_L1, DeskAct::PrivacyRegisters},
        {"processing_register"_L1, DeskAct::PrivacyRegisters},
        {"review"_L1, DeskAct::DecideRetention},
        {"recovery_sheet"_L1, DeskAct::ManageKeys},
    };
    for (const auto& [paper, act] : acts) {
        if (paper == kind)
            return act;
    }
    return {};
}

DeskAct printing(QLatin1StringView level) {
    return level == "public"_L1        ? DeskAct::PrintPublic
           : level == "coordinator"_L1 ? DeskAct::PrintCoordinator
                                       : DeskAct::PrintTeam;
}

} // namespace

void enterPrinted(Desk& desk, const LeavingPaper& paper) {
    desk.require(actBehind(paper.kind).value_or(printing(paper.level)));
    enter(desk, AuditAct::Printed, paper);
}

void enterExported(Desk& desk, const LeavingPaper& file) {
    if (const auto act = actBehind(file.kind))
        desk.require(*act);
    else if (file.level == "public"_L1)
        desk.require(DeskAct::PrintPublic);
    else if (!enumFromName<EntityType>(QString(file.kind))) // a list of records has no more than who asks for it sees
        desk.require(DeskAct::Export);
    enter(desk, AuditAct::Exported, file);
}

} // namespace entraide
