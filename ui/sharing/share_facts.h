// SPDX-License-Identifier: GPL-3.0-or-later
// How something that partners were asked about stands with them, as facts.
#pragma once

#include "sharing/team_documents.h"
#include "ui/common/fact_grid.h"

namespace entraide {

class Desk;

/// Of the partner behind a database; "a partner" for one that is not known here.
QString partnerName(const Desk& desk, const QString& database);

/// "Help offered to Etterbeek".
QString pledgeTitle(const Desk& desk, const Pledge& pledge);

/// A line for each partner that was asked, by name: how far it is with that one.
QList<Fact> shareFacts(const Desk& desk, const Share& share);
/// When it was agreed and handed over, and by whom.
QList<Fact> shareDates(const Share& share);

} // namespace entraide
