// SPDX-License-Identifier: GPL-3.0-or-later
// plan WEEK --export-flow and plan --solve-flow: the flow of a week in a format that other programs read, so that
// anybody can check it.
#include "matching/dimacs.h"
#include "matching/flow_network.h"
#include "matching/network_simplex.h"
#include "ui/console/commands.h"
#include "ui/console/console_words.h"
#include "ui/console/input_fault.h"
#include "ui/console/whole_file.h"
#include "workflows/week_planning.h"

#include <QDir>
#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>

#include <cmath>

namespace entraide::console {

using namespace Qt::StringLiterals;

namespace {

QString reasonFor(DimacsFault fault) {
    switch (fault) {
    case DimacsFault::Empty:
        return ConsoleWords::tr("it holds no problem");
    case DimacsFault::UnknownLine:
        return ConsoleWords::tr("a line begins with c, p, n or a");
    case DimacsFault::HeaderMissing:
        return ConsoleWords::tr("“p min NODES ARCS” must come before nodes and arcs");
    case DimacsFault::HeaderRepeated:
        return ConsoleWords::tr("“p min NODES ARCS” is there twice");
    case DimacsFault::BadHeader:
        return ConsoleWords::tr("this should be “p min NODES ARCS”");
    case DimacsFault::BadNode:
        return ConsoleWords::tr("this should be “n NODE SUPPLY”");
    case DimacsFault::BadArc:
        return ConsoleWords::tr("this should be “a FROM TO LOWER CAPACITY COST”, in whole numbers");
    case DimacsFault::NumberTooLarge:
        return ConsoleWords::tr("a number does not fit in 64 bits");
    case DimacsFault::TooManyNodes:
        return ConsoleWords::tr("there are more than %1 nodes").arg(mostDimacsNodes);
    case DimacsFault::NodeOutOfRange:
        return ConsoleWords::tr("there is no node of that number");
    case DimacsFault::NodeRepeated:
        return ConsoleWords::tr("this node's supply was given before");
    case DimacsFault::CapacityTooSmall:
        return ConsoleWords::tr("the capacity is negative, or below the lower bound");
    case DimacsFault::TooManyArcs:
        return ConsoleWords::tr("there are more arcs than its header says");
    case DimacsFault::TooFewArcs:
        return ConsoleWords::tr("there are fewer arcs than its header says, so part of it may be missing");
    case DimacsFault::Unbalanced:
        return ConsoleWords::tr("supplies and demands do not sum to zero");
    }
    return {};
}

QString sentenceFor(NetworkStatus status, const QString& file) {
    switch (status) {
    case NetworkStatus::Infeasible:
        return ConsoleWords::tr("%1 has no solution: its supplies cannot all reach the demands.").arg(file);
    case NetworkStatus::Unbounded:
        return ConsoleWords::tr("%1 has no cheapest solution: a cycle of negative cost has no limit.").arg(file);
    case NetworkStatus::Overflow:
        return ConsoleWords::tr("The numbers in %1 are too large: their sums do not fit in 64 bits.").arg(file);
    case NetworkStatus::Optimal:
    case NetworkStatus::Malformed: // reading would have said so
    case NetworkStatus::Cancelled: // nobody can
        break;
    }
    return {};
}

} // namespace

ExitStatus runExportFlow(Session& session, IsoWeek week) {
    const auto file = session.outputFile("export-flow"_L1);
    if (!file)
        return ExitStatus::BadInput;
    const FlowProblem problem = WeekPlanning(session.desk(), session.by()).flowOf(week, session.today);
    const FlowSolution solution = solveFlow(problem);
    if (solution.status != FlowStatus::Optimal)
        throw InputFault(week.toString(), ConsoleWords::tr("the plan's costs are out of range"));
    const FlowNetwork network = networkOf(problem);
    writeWhole(*file, QByteArray::fromStdString(writeDimacs(network, "Entraide, week " + week.toString().toStdString() +
                                                                         "\nobjective " +
                                                                         std::to_string(solution.objective))));
    session.out.object({{u"file"_s, QFileInfo(*file).absoluteFilePath()},
                        {u"objective"_s, static_cast<qint64>(solution.objective)},
                        {u"nodes"_s, static_cast<qint64>(network.supply.size())},
                        {u"arcs"_s, static_cast<qint64>(network.arcs.size())}});
    session.out.line(ConsoleWords::tr("Wrote %1: %2 nodes, %3 arcs, objective %4.")
                         .arg(QDir::toNativeSeparators(*file))
                         .arg(network.supply.size())
                         .arg(network.arcs.size())
                         .arg(solution.objective));
    return ExitStatus::Done;
}

ExitStatus runSolveFlow(Session& session) {
    const QString path = session.line.value("solve-flow"_L1);
    QFile file(path);
    if (!QFileInfo::exists(path))
        throw Error(ErrorCode::FileMissing, path);
    if (!file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::NoPermission, path);
    const QByteArray text = file.readAll();
    const auto read = readDimacs(std::string_view(text.data(), static_cast<std::size_t>(text.size())));
    if (const auto* problem = std::get_if<DimacsProblem>(&read))
        return session.fail(ExitStatus::BadInput,
                            ConsoleWords::tr("%1 is no flow to solve: line %2: %3.", "a file, a number, a reason")
                                .arg(path)
                                .arg(problem->line)
                                .arg(reasonFor(problem->fault)));
    QElapsedTimer timer;
    timer.start();
    const NetworkSolution solution = solveNetwork(std::get<FlowNetwork>(read));
    const double milliseconds = static_cast<double>(timer.nsecsElapsed()) / 1e6;
    if (solution.status != NetworkStatus::Optimal)
        return session.fail(ExitStatus::BadInput, sentenceFor(solution.status, path));
    session.out.object({{u"objective"_s, static_cast<qint64>(solution.cost)},
                        {u"milliseconds"_s, std::round(milliseconds * 1000) / 1000}});
    session.out.line(
        ConsoleWords::tr("Objective %1, in %2 ms.").arg(solution.cost).arg(QString::number(milliseconds, 'f', 1)));
    return ExitStatus::Done;
}

} // namespace entraide::console
