// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/plan_figures_table.h"

#include "ui/words/quarter_words.h"
#include "workflows/week_planning.h"

#include <QCoreApplication>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct PlanFiguresTexts {
    Q_DECLARE_TR_FUNCTIONS(PlanFiguresTable)
};

constexpr double planNumberWidth = 24 * mm;

} // namespace

ReportTable planFiguresTable(const WeekPlan& plan) {
    ReportTable table;
    table.title = PlanFiguresTexts::tr("Proposal for week %1: communes and people").arg(plan.week.week);
    table.lines.append(weekDates(plan.week));
    table.columns = {{QString(), 0, false},
                     {PlanFiguresTexts::tr("Today"), planNumberWidth},
                     {PlanFiguresTexts::tr("With this plan"), planNumberWidth},
                     {PlanFiguresTexts::tr("Out of", "column: places, or the most tasks in a week"), planNumberWidth},
                     {PlanFiguresTexts::tr("Share"), planNumberWidth}};
    const QList<QuarterShare> quarters = plan.worstServed();
    if (!quarters.isEmpty())
        table.rows.append({PlanFiguresTexts::tr("Places filled by commune, the worst served first"), {}, false});
    for (const QuarterShare& quarter : quarters) {
        table.rows.append(
            {{},
             {quarterName(quarter), QString::number(quarter.filledNow), QString::number(quarter.filledThen),
              QString::number(quarter.needed), percentText(quarter.shareThen())},
             false});
    }
    if (!plan.loads.isEmpty())
        table.rows.append({PlanFiguresTexts::tr("Tasks by volunteer, who is nearest to their limit first"), {}, false});
    for (const PlanLoad& load : plan.loads) {
        const bool limited = load.limit > 0;
        table.rows.append({{},
                           {load.name, QString::number(load.now), QString::number(load.then),
                            limited ? QString::number(load.limit) : u"–"_s,
                            limited ? percentText(static_cast<double>(load.then) / load.limit) : u"–"_s},
                           false});
    }
    table.sentence = PlanFiguresTexts::tr("“–”: no limit is known.");
    return table;
}

} // namespace entraide
