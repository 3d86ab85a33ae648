// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/words/area_words.h"

#include "geo/area_faults.h"
#include "ui/words/error_words.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"

#include <QCoreApplication>
#include <QDir>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct AreaWords {
    Q_DECLARE_TR_FUNCTIONS(AreaWords)
};

QString withExamples(const QString& sentence, const AreaFileNote& note) {
    if (note.examples.isEmpty())
        return sentence;
    const QString more = note.examples.size() < note.count ? u" …"_s : QString();
    return AreaWords::tr("%1: %2", "what was noticed, some codes").arg(sentence, note.examples.join(u", "_s) + more);
}

} // namespace

QString areaFileErrorText(const Error& error, const QString& file) {
    const QString name = QDir::toNativeSeparators(file);
    const QString& detail = error.detail();
    if (error.code() != ErrorCode::BadInput)
        return sentenceFor(error);
    if (detail == fault::areaFileTooLarge)
        return AreaWords::tr("%1 is larger than %2 MB. Ask for the areas of your own city only.")
            .arg(name)
            .arg(mostAreaBytes / 1'000'000);
    if (detail == fault::notJson)
        return AreaWords::tr("%1 cannot be read: line %2 is not JSON. Download the file again, as GeoJSON.")
            .arg(name, error.subject());
    if (detail == fault::cutOff)
        return AreaWords::tr("%1 ends in the middle of line %2. The download was cut off; download it again.")
            .arg(name, error.subject());
    if (detail == fault::tooDeep)
        return AreaWords::tr("%1 is nested too deeply in line %2 to be a file of areas. Choose another file.")
            .arg(name, error.subject());
    if (detail == fault::notGeoJson)
        return AreaWords::tr("%1 is not a list of areas. Choose a GeoJSON file that is a FeatureCollection.").arg(name);
    if (detail == fault::topoJson)
        return AreaWords::tr("%1 is TopoJSON. Export it as GeoJSON, in degrees (WGS 84, EPSG:4326).").arg(name);
    if (detail == fault::noPolygons)
        return AreaWords::tr("%1 holds no areas, only points or lines or nothing. Choose the file with the boundaries.")
            .arg(name);
    if (detail == fault::otherProjection)
        return AreaWords::tr("%1 is in another projection (%2). Export it in degrees: WGS 84, EPSG:4326.")
            .arg(name, error.subject());
    if (detail == fault::notDegrees)
        return AreaWords::tr("The coordinates of %1 are not degrees. They look like metres, as in Lambert; export the "
                             "file in WGS 84, EPSG:4326.")
            .arg(name);
    if (detail == fault::swappedDegrees)
        return AreaWords::tr("%1 has latitude before longitude. Export it with longitude first, as GeoJSON has it.")
            .arg(name);
    if (detail == fault::notANumber)
        return AreaWords::tr("%1 has a corner whose place is not a number. Export it again.").arg(name);
    if (detail == fault::noSuchColumn)
        return AreaWords::tr("No area of %1 has the property “%2”. Choose another one.").arg(name, error.subject());
    if (detail == fault::tooManyAreas)
        return AreaWords::tr("%1 has %2 areas: more than communes or quarters. Choose a file of those.")
            .arg(name, error.subject());
    if (detail == fault::tooDetailed)
        return AreaWords::tr("%1 has too many corners for all PCs of the association to share. Ask for the areas of your "
                             "own city only.")
            .arg(name);
    return sentenceFor(error);
}

QString areaNoteText(const AreaFileNote& note) {
    const int n = note.count;
    switch (note.note) {
    case AreaNote::WithoutGround:
        return AreaWords::tr("%n entry(s) left out that are no areas", nullptr, n);
    case AreaNote::WithoutCode:
        return AreaWords::tr("%n area(s) left out that have no code", nullptr, n);
    case AreaNote::WithoutName:
        return withExamples(AreaWords::tr("%n area(s) without a name, called by their code", nullptr, n), note);
    case AreaNote::Merged:
        return withExamples(AreaWords::tr("%n code(s) that several entries have, put together", nullptr, n), note);
    case AreaNote::ShortRing:
        return AreaWords::tr("%n outline(s) left out that have no inside", nullptr, n);
    case AreaNote::ClosedRing:
        return AreaWords::tr("%n outline(s) closed that were open", nullptr, n);
    case AreaNote::TouchingRing:
        return AreaWords::tr("%n outline(s) that touch themselves, taken as they are", nullptr, n);
    case AreaNote::Overlapping:
        return withExamples(AreaWords::tr("%n area(s) that lie on another one", nullptr, n), note);
    case AreaNote::OtherText:
        return AreaWords::tr("Names were not UTF-8 and were read as Latin-1: look at their accents");
    }
    return {};
}

QString areasText(const AreaSet& areas, const AreaOrigin& origin) {
    const QString count = AreaWords::tr("%n area(s)", nullptr, static_cast<int>(areas.areas().size()));
    const QString parts = AreaWords::tr("%n part(s)", nullptr, partsOf(areas.areas()));
    return (origin.postcodes ? AreaWords::tr("%1 in %2, by postcode", "22 areas, 24 parts")
                             : AreaWords::tr("%1 in %2, by code", "22 areas, 24 parts"))
        .arg(count, parts);
}

QString regionText(const Region& region) {
    if (!region.isImported())
        return AreaWords::tr("Areas of the program: approximate, made from the postcodes.");
    const AreaOrigin& origin = region.origin();
    const QString text = AreaWords::tr("%1, imported on %2: %3.", "a file, a date, 22 areas in 24 parts")
                             .arg(origin.name, dateText(origin.imported.toLocalTime().date()),
                                  areasText(region.areas(), origin));
    return origin.credit.isEmpty() ? text : text + u' ' + AreaWords::tr("Source: %1", "of areas").arg(origin.credit);
}

QString areasLeftOutText(const AreasLeftOut& leftOut) {
    const QString day = dateText(leftOut.imported.toLocalTime().date());
    switch (leftOut.why) {
    case AreasStop::OnTheWay:
        return AreaWords::tr("%1, imported on %2, has not arrived whole yet. It is used once the rest is here.",
                             "a file of areas, a date")
            .arg(leftOut.name, day);
    case AreasStop::TooLarge:
        return AreaWords::tr("%1, imported on %2, is larger than areas may be, and is not used. Import the areas of "
                             "your own city only.",
                             "a file of areas, a date")
            .arg(leftOut.name, day);
    case AreasStop::Unreadable:
        return AreaWords::tr("%1, imported on %2, cannot be read here and is not used. Install the newest version of "
                             "the program, or import the file again.",
                             "a file of areas, a date")
            .arg(leftOut.name, day);
    }
    return {};
}

QString areaColumnText(const AreaColumn& column) {
    const QString more = column.distinct > column.examples.size() ? u" …"_s : QString();
    return AreaWords::tr("%1 (%2)", "a property, examples").arg(column.name, column.examples.join(u", "_s) + more);
}

QString whichCodeText(const QList<AreaColumn>& columns) {
    QStringList names;
    for (const AreaColumn& column : columns)
        names.append(areaColumnText(column));
    return names.isEmpty() ? AreaWords::tr("Nothing in the file is the code of an area. Choose another file.")
                           : AreaWords::tr("It is not clear which property is the code of an area. There are: %1")
                                 .arg(names.join(u"; "_s));
}

QString areasTakenText(int placed) {
    const QString done = AreaWords::tr("The areas are in use on all PCs of the association.");
    return placed == 0 ? done
                       : done + u' ' +
                             AreaWords::tr("%n record(s) came onto the map by their postcode.", nullptr, placed);
}

} // namespace entraide
