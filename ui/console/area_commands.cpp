// SPDX-License-Identifier: GPL-3.0-or-later
#include "domain/permissions.h"
#include "interchange/area_import.h"
#include "ui/console/commands.h"
#include "ui/console/console_words.h"
#include "ui/words/area_words.h"
#include "ui/words/vocabulary_words.h"

#include <QJsonArray>

namespace entraide::console {

using namespace Qt::StringLiterals;

namespace {

QJsonObject objectOf(const AreaImport& read) {
    QJsonArray notes;
    for (const AreaFileNote& note : read.file.notes)
        notes.append(QJsonObject{{"note"_L1, QString(enumName(note.note))},
                                 {"count"_L1, note.count},
                                 {"examples"_L1, QJsonArray::fromStringList(note.examples)}});
    return {{"areas"_L1, static_cast<qint64>(read.areas.areas().size())},
            {"parts"_L1, partsOf(read.areas.areas())},
            {"postcodes"_L1, read.origin.postcodes},
            {"code_field"_L1, read.file.use.code},
            {"metres"_L1, read.origin.metres},
            {"bytes"_L1, read.packed.size()},
            {"notes"_L1, notes}};
}

ExitStatus dropImported(Session& session) {
    const bool wasImported = session.desk().region().isImported();
    if (wasImported)
        dropAreas(session.desk());
    session.out.object({{"removed"_L1, wasImported}});
    session.out.line(regionText(session.desk().region()));
    return ExitStatus::Done;
}

} // namespace

ExitStatus runImportAreas(Session& session) {
    const CommandLine& line = session.line;
    if (line.has("default"_L1) == (line.operands.size() > 1))
        return session.fail(ExitStatus::Usage,
                            ConsoleWords::tr("Give a GeoJSON file, or --default for the program's own areas."));
    if (line.has("default"_L1))
        return dropImported(session);
    const QString file = line.operands.at(1);
    if (!line.has("dry-run"_L1))
        session.desk().require(DeskAct::Import);
    try {
        const AreaImport read = readAreaFile(file, {line.value("code-field"_L1), line.value("name-field"_L1)},
                                             line.value("credit"_L1));
        if (read.asksForCode())
            return session.fail(ExitStatus::BadInput,
                                whichCodeText(read.file.columns) + u' ' +
                                    ConsoleWords::tr("Choose one with --code-field."));
        QJsonObject answer = objectOf(read);
        session.out.line(areasText(read.areas, read.origin));
        for (const AreaFileNote& note : read.file.notes)
            session.out.line(areaNoteText(note));
        if (line.has("dry-run"_L1)) {
            session.out.line(ConsoleWords::tr("Dry run: nothing was saved."));
        } else {
            const AreasTaken taken = takeAreas(session.desk(), read, session.today.now);
            answer.insert("placed"_L1, taken.placed);
            session.out.line(areasTakenText(taken.placed));
        }
        session.out.object(answer);
        return ExitStatus::Done;
    } catch (const Error& error) {
        return session.fail(exitStatusOf(error.code()), areaFileErrorText(error, file));
    }
}

ExitStatus runListAreas(Session& session) {
    const Region region = session.desk().region();
    QJsonArray items;
    for (const Area& area : region.areas().areas()) {
        const QStringList neighbours = region.areas().neighbours(area.code);
        items.append(QJsonObject{{"code"_L1, area.code},
                                 {"name_fr"_L1, area.name.fr},
                                 {"name_nl"_L1, area.name.nl},
                                 {"parts"_L1, area.parts.size()},
                                 {"lat"_L1, area.labelPoint.lat},
                                 {"lon"_L1, area.labelPoint.lon},
                                 {"neighbours"_L1, QJsonArray::fromStringList(neighbours)}});
        session.out.line(u"%1  %2"_s.arg(area.code, localText(area.name)));
    }
    session.out.object({{"imported"_L1, region.isImported()},
                        {"approximate"_L1, region.areas().isApproximate()},
                        {"file"_L1, region.origin().name},
                        {"credit"_L1, region.origin().credit},
                        {"items"_L1, items}});
    session.out.line(regionText(region));
    return ExitStatus::Done;
}

} // namespace entraide::console
