// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/records/page.h"
#include "workflows/week_planning.h"

#include <QObject>

namespace entraide {

struct PlanPrint;

/// The proposal on a printer or in a file, as somebody chooses in a dialog; what came of it is said through the page.
class PlanPaper : public QObject {
    Q_OBJECT

public:
    PlanPaper(Page& page, PageContext& context);

    void print(const WeekPlan& plan);
    void askForPdf(const WeekPlan& plan);

private:
    PlanPrint by() const;

    Page& m_page;
    PageContext& m_context;
};

} // namespace entraide
