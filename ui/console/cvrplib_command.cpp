// SPDX-License-Identifier: GPL-3.0-or-later
// rounds --cvrplib: files of CVRPLIB, so that others can check what is planned.
#include "rounds/cvrplib.h"
#include "ui/console/commands.h"
#include "ui/console/console_words.h"
#include "ui/console/input_fault.h"

#include <QElapsedTimer>
#include <QFile>
#include <QFileInfo>
#include <QJsonArray>

#include <limits>

namespace entraide::console {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostBytes = 64 * 1024 * 1024;
constexpr int mostSeconds = 86'400;

QString problemText(CvrplibFault fault) {
    switch (fault) {
    case CvrplibFault::UnknownLine:
        return ConsoleWords::tr("this is no line of a CVRPLIB file");
    case CvrplibFault::NotANumber:
        return ConsoleWords::tr("a number was to be here");
    case CvrplibFault::NumberTooLarge:
        return ConsoleWords::tr("a number is too large");
    case CvrplibFault::NegativeNumber:
        return ConsoleWords::tr("a demand or a way is below 0");
    case CvrplibFault::NotSupported:
        return ConsoleWords::tr("this kind of instance is not read");
    case CvrplibFault::DimensionMissing:
        return ConsoleWords::tr("DIMENSION is missing or below 1");
    case CvrplibFault::DimensionTooLarge:
        return ConsoleWords::tr("there are more nodes than can be planned for");
    case CvrplibFault::DimensionMismatch:
        return ConsoleWords::tr("a section has fewer or more nodes than DIMENSION says");
    case CvrplibFault::UnknownNode:
        return ConsoleWords::tr("there is no node of this number");
    case CvrplibFault::NodeTwice:
        return ConsoleWords::tr("a node is there twice");
    case CvrplibFault::CapacityMissing:
        return ConsoleWords::tr("CAPACITY is missing or 0");
    case CvrplibFault::DemandAboveCapacity:
        return ConsoleWords::tr("a demand is more than a vehicle carries");
    case CvrplibFault::DepotMissing:
        return ConsoleWords::tr("the depot is missing, or its section has no -1 at the end");
    case CvrplibFault::SeveralDepots:
        return ConsoleWords::tr("there is more than one depot");
    case CvrplibFault::DepotWithDemand:
        return ConsoleWords::tr("the depot has a demand");
    case CvrplibFault::SectionTwice:
        return ConsoleWords::tr("a section is there twice");
    case CvrplibFault::Truncated:
        return ConsoleWords::tr("the file ends too early");
    }
    return {};
}

/// Whole, or throws Error.
QByteArray contentsOf(const QString& path) {
    QFile file(path);
    if (!QFileInfo::exists(path))
        throw Error(ErrorCode::FileMissing, path);
    if (!QFileInfo(path).isFile() || !file.open(QIODevice::ReadOnly))
        throw Error(ErrorCode::NoPermission, path, file.errorString());
    if (file.size() > mostBytes)
        throw InputFault(path, ConsoleWords::tr("the file is larger than 64 MB"));
    return file.readAll();
}

} // namespace

ExitStatus runCvrplib(Session& session) {
    for (const QLatin1StringView other : {"accept"_L1, "kept"_L1, "pdf"_L1}) {
        if (session.line.has(other))
            return session.fail(ExitStatus::Usage, ConsoleWords::tr("There is no option --%1 here.").arg(other));
    }
    const auto seconds = session.number("seconds"_L1, 2, 0, mostSeconds);
    const auto seed = session.number("seed"_L1, 1, 0, std::numeric_limits<int>::max());
    if (!seconds || !seed)
        return ExitStatus::Usage;
    const QString path = session.line.value("cvrplib"_L1);
    const QByteArray text = contentsOf(path);
    const CvrplibInstance instance =
        readCvrplib(std::string_view(text.constData(), static_cast<std::size_t>(text.size())));
    if (instance.error) {
        return session.fail(ExitStatus::BadInput,
                            ConsoleWords::tr("%1, line %2: %3 (“%4”).", "a file, what is wrong, the line")
                                .arg(path)
                                .arg(instance.error->line)
                                .arg(problemText(instance.error->fault), QString::fromStdString(instance.error->text)));
    }
    RoundOptions options;
    options.seconds = *seconds;
    options.seed = static_cast<std::uint64_t>(*seed);
    QElapsedTimer timer;
    timer.start();
    const RoundSolution solution = planRounds(instance.problem, options);
    const qint64 milliseconds = timer.elapsed();
    if (solution.status == RoundStatus::Faulty)
        throw InputFault(path, ConsoleWords::tr("its numbers are out of range"));
    QJsonArray routes;
    session.out.line(QString::fromStdString(cvrplibSolution(solution)).trimmed());
    for (const RoundRoute& route : solution.routes) {
        QJsonArray customers;
        for (const RoundStop& stop : route.stops)
            customers.append(stop.job + 1);
        routes.append(customers);
    }
    session.out.object({{u"name"_s, QString::fromStdString(instance.name)},
                        {u"cost"_s, static_cast<qint64>(solution.cost)},
                        {u"first_cost"_s, static_cast<qint64>(solution.firstCost)},
                        {u"routes"_s, routes},
                        {u"left_out"_s, static_cast<qint64>(solution.leftOut.size())},
                        {u"iterations"_s, static_cast<qint64>(solution.iterations)},
                        {u"milliseconds"_s, milliseconds}});
    return ExitStatus::Done;
}

} // namespace entraide::console
