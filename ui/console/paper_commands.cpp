// SPDX-License-Identifier: GPL-3.0-or-later
// roster and map: what is put on paper.
#include "geo/region.h"
#include "reports/area_shares.h"
#include "roster/personal_week.h"
#include "storage/audit_paper.h"
#include "ui/console/commands.h"
#include "ui/console/console_words.h"
#include "ui/console/map_background.h"
#include "ui/console/whole_file.h"
#include "ui/map/desk_content.h"
#include "ui/map/render_map.h"
#include "ui/map/tile_words.h"
#include "ui/printing/roster_print.h"
#include "ui/words/interface_language.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"
#include "workflows/map_places.h"
#include "workflows/printed_sheets.h"
#include "workflows/roster_builder.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonArray>

#include <algorithm>
#include <array>
#include <iterator>
#include <utility>

namespace entraide::console {

using namespace Qt::StringLiterals;

namespace {

/// A choice given as an option, by its stable name.
template <NamedEnum E> std::optional<E> choice(Session& session, QLatin1StringView option, E otherwise) {
    if (!session.line.has(option))
        return otherwise;
    const QString value = session.line.value(option);
    if (const auto found = enumFromName<E>(value))
        return found;
    QStringList names;
    for (const E one : enumValues<E>())
        names.append(enumName(one));
    session.fail(
        ExitStatus::Usage,
        ConsoleWords::tr("--%1 cannot be “%2”. It can be: %3.").arg(QString(option), value, names.join(u", "_s)));
    return std::nullopt;
}

} // namespace

ExitStatus runRoster(Session& session) {
    const QString text = session.line.operands.at(0);
    const auto week = IsoWeek::fromString(text);
    if (!week)
        return session.fail(ExitStatus::BadInput, ConsoleWords::tr("“%1” is no week. Write it as 2026-W48.").arg(text));
    const auto sheet = choice(session, "sheet"_L1, RosterSheet::Site);
    const auto level = choice(session, "level"_L1, RosterLevel::Team);
    if (!sheet || !level)
        return ExitStatus::Usage;
    const auto file = session.outputFile("pdf"_L1);
    if (!file)
        return ExitStatus::BadInput;
    Desk& desk = session.desk();
    const Roster roster = rosterOf(desk, *week, session.today);
    PrintOptions options;
    options.sheet = *sheet;
    options.level = *level;
    options.languages = {session.line.language.value_or(InterfaceLanguage::ofSystem())};
    options.destroyAfter = usualDestroyAfter(*week);
    options.sample = desk.info().sample;
    enterPrinted(desk, {.kind = "roster"_L1, .level = enumName(options.leavingLevel()), .format = "pdf"_L1});
    if (*sheet == RosterSheet::Site)
        keepPrintedSheets(desk, roster.sites);
    else if (*sheet == RosterSheet::Personal)
        keepPrintedSheets(desk, personalWeeks(roster));
    writeRosterPdf(roster, options, *file);
    session.out.object({{u"file"_s, QFileInfo(*file).absoluteFilePath()},
                        {u"week"_s, text},
                        {u"sheet"_s, QString(enumName(*sheet))},
                        {u"level"_s, QString(enumName(*level))},
                        {u"pages"_s, rosterPages(roster, options).pageCount()},
                        {u"sites"_s, roster.sites.size()},
                        {u"places"_s, roster.placeCount()},
                        {u"empty"_s, roster.emptyCount()}});
    session.out.line(ConsoleWords::tr("Wrote %1: %2 places, %3 of them to fill.")
                         .arg(QDir::toNativeSeparators(*file))
                         .arg(roster.placeCount())
                         .arg(roster.emptyCount()));
    return ExitStatus::Done;
}

namespace {

/// The volunteers that were named, also by their person; none, with a failure said, for one who is not here.
std::optional<QSet<VolunteerId>> namedVolunteers(Session& session) {
    QSet<VolunteerId> volunteers;
    for (const QString& id : session.line.operands.sliced(1)) {
        QString found = id;
        if (PersonId::fromString(id))
            found = session.desk().idsBy(EntityType::Volunteer, "person"_L1, id).value(0);
        const auto volunteer = VolunteerId::fromString(found);
        if (!volunteer || !session.desk().find<Volunteer>(*volunteer)) {
            session.notFound(id);
            return std::nullopt;
        }
        volunteers.insert(*volunteer);
    }
    return volunteers;
}

/// A file or a folder, as it was asked for; where it is in the end.
std::optional<QString> placeForSheets(Session& session) {
    if (!session.line.has("folder"_L1))
        return session.outputFile("pdf"_L1);
    const QString folder = session.line.value("folder"_L1);
    if (QDir().mkpath(folder))
        return folder;
    session.fail(ExitStatus::BadInput,
                 ConsoleWords::tr("The folder %1 cannot be made.").arg(QDir::toNativeSeparators(folder)));
    return std::nullopt;
}

} // namespace

ExitStatus runPersonalSheet(Session& session) {
    const QString text = session.line.operands.at(0);
    const auto week = IsoWeek::fromString(text);
    if (!week)
        return session.fail(ExitStatus::BadInput, ConsoleWords::tr("“%1” is no week. Write it as 2026-W48.").arg(text));
    const auto volunteers = namedVolunteers(session);
    if (!volunteers)
        return ExitStatus::NotFound;
    const auto place = placeForSheets(session);
    if (!place)
        return ExitStatus::BadInput;
    Desk& desk = session.desk();
    const Roster roster = rosterOf(desk, *week, session.today);
    PrintOptions options;
    options.sheet = RosterSheet::Personal;
    options.volunteers = *volunteers;
    options.languages = {session.line.language.value_or(InterfaceLanguage::ofSystem())};
    options.destroyAfter = usualDestroyAfter(*week);
    options.sample = desk.info().sample;
    const QList<PersonalWeek> weeks = personalWeeks(roster, *volunteers);
    enterPrinted(desk, {.kind = "personal_sheet"_L1,
                        .level = enumName(options.leavingLevel()),
                        .format = "pdf"_L1,
                        .rows = weeks.size()});
    keepPrintedSheets(desk, weeks);
    if (session.line.has("folder"_L1))
        writePersonalPdfs(roster, options, *place);
    else
        writeRosterPdf(roster, options, *place);
    QJsonArray sheets;
    for (const PersonalWeek& one : weeks) {
        sheets.append(QJsonObject{{u"volunteer"_s, one.volunteer.toString()},
                                  {u"code"_s, one.printedCode()},
                                  {u"tasks"_s, one.tasks.size()}});
    }
    session.out.object({{u"place"_s, QFileInfo(*place).absoluteFilePath()}, {u"week"_s, text}, {u"sheets"_s, sheets}});
    session.out.line(ConsoleWords::tr("Wrote %n personal sheet(s) to %1.", nullptr, static_cast<int>(weeks.size()))
                         .arg(QDir::toNativeSeparators(*place)));
    return ExitStatus::Done;
}

namespace {

constexpr QSize usualSize(1200, 900);
constexpr int leastPixels = 100;
constexpr int mostPixels = 10'000;

std::optional<QSize> sizeFrom(const QString& text) {
    const qsizetype x = text.indexOf(u'x');
    bool goodWidth = false;
    bool goodHeight = false;
    const QSize size(text.left(x).toInt(&goodWidth), text.mid(x + 1).toInt(&goodHeight));
    const auto fits = [](int pixels) { return pixels >= leastPixels && pixels <= mostPixels; };
    return x > 0 && goodWidth && goodHeight && fits(size.width()) && fits(size.height()) ? std::optional(size)
                                                                                         : std::nullopt;
}

/// What --layers names: markers by kind, and what the areas tell.
struct LayerList {
    MapLayers layers{};
    AreaTint tint = AreaTint::None;
};
constexpr std::pair<QLatin1StringView, MarkerKind> layerNames[]{
    {"requests"_L1, MarkerKind::Request}, {"volunteers"_L1, MarkerKind::Volunteer},
    {"tandems"_L1, MarkerKind::Tandem},   {"organisations"_L1, MarkerKind::Organisation},
    {"rounds"_L1, MarkerKind::RoundStop},
};
constexpr std::pair<QLatin1StringView, AreaTint> tintNames[]{
    {"asked"_L1, AreaTint::Requests},
    {"served"_L1, AreaTint::Share},
};

/// None for a name that is no layer, and for two that would tint the same areas.
std::optional<LayerList> layersFrom(const QString& text) {
    LayerList list;
    for (const QString& part : text.split(u',')) {
        const QString name = part.trimmed();
        const auto isIt = [&name](const auto& named) { return name == named.first; };
        const auto layer = std::ranges::find_if(layerNames, isIt);
        const auto tint = std::ranges::find_if(tintNames, isIt);
        if (layer != std::end(layerNames))
            list.layers[static_cast<std::size_t>(layer->second)] = true;
        else if (tint != std::end(tintNames) && (list.tint == AreaTint::None || list.tint == tint->second))
            list.tint = tint->second;
        else
            return std::nullopt;
    }
    return list;
}

/// "4.3,50.8,4.4,50.9": west, south, east, north.
std::optional<GeoBox> boxFrom(const QString& text) {
    const QStringList parts = text.split(u',');
    std::array<double, 4> sides{};
    for (std::size_t i = 0; i < sides.size(); ++i) {
        bool isNumber = false;
        sides[i] = parts.value(static_cast<qsizetype>(i)).trimmed().toDouble(&isNumber);
        if (!isNumber)
            return std::nullopt;
    }
    const GeoBox box{sides[0], sides[1], sides[2], sides[3]};
    const bool inRange = GeoPoint{box.south, box.west}.isValid() && GeoPoint{box.north, box.east}.isValid();
    return parts.size() == 4 && inRange && box.west < box.east && box.south < box.north ? std::optional(box)
                                                                                        : std::nullopt;
}

PlaceDetail detailFor(RosterLevel level) {
    switch (level) {
    case RosterLevel::Public:
        return PlaceDetail::Areas;
    case RosterLevel::Team:
        return PlaceDetail::Rounded;
    case RosterLevel::Coordinator:
        break;
    }
    return PlaceDetail::Exact;
}

MapHead mapHead(const Desk& desk, RosterLevel level, const Today& today) {
    QStringList note{dateTimeText(today.now), readersText(level)};
    if (desk.info().sample)
        note.append(ConsoleWords::tr("SAMPLE"));
    return {ConsoleWords::tr("%1: map").arg(desk.info().name), note.join(u" \u00b7 "_s)};
}

void writePng(const QImage& image, const QString& path) {
    // Encoded in memory: the library writes a line of its own to stderr when a file cannot grow.
    QBuffer png;
    if (!image.save(&png, "png"))
        throw Error(ErrorCode::DiskFull, path);
    writeWhole(path, png.data());
}

} // namespace

ExitStatus runMap(Session& session) {
    std::optional<QSize> size = usualSize;
    if (session.line.has("size"_L1))
        size = sizeFrom(session.line.value("size"_L1));
    if (!size)
        return session.fail(ExitStatus::Usage,
                            ConsoleWords::tr("--size is WIDTHxHEIGHT in pixels, each from %1 to %2, as 1200x900.")
                                .arg(leastPixels)
                                .arg(mostPixels));
    std::optional<LayerList> list = LayerList{allLayers, AreaTint::Requests};
    if (session.line.has("layers"_L1))
        list = layersFrom(session.line.value("layers"_L1));
    if (!list)
        return session.fail(
            ExitStatus::Usage,
            ConsoleWords::tr("--layers is a list of these, with commas: %1; of “asked” and “served” one.")
                .arg(u"requests, volunteers, tandems, organisations, rounds, asked, served"_s));
    std::optional<GeoBox> box = GeoBox();
    if (session.line.has("bbox"_L1))
        box = boxFrom(session.line.value("bbox"_L1));
    if (!box)
        return session.fail(ExitStatus::Usage,
                            ConsoleWords::tr("--bbox is WEST,SOUTH,EAST,NORTH in degrees, as 4.30,50.80,4.40,50.90."));
    const auto level = choice(session, "level"_L1, RosterLevel::Team);
    if (!level)
        return ExitStatus::Usage;
    const auto file = session.outputFile("png"_L1);
    if (!file)
        return ExitStatus::BadInput;
    const Region region = session.desk().region();
    DeskPlaces places = deskPlaces(session.desk(), region, session.today);
    places.volunteers.removeIf([](const VolunteerPlace& place) { return place.state != VolunteerState::Active; });
    DeskContentOptions options;
    options.layers = list->layers;
    options.tint = list->tint;
    options.detail = detailFor(*level);
    if (options.tint == AreaTint::Share || options.detail == PlaceDetail::Areas)
        options.shares = areaShares(session.desk(), region, session.today.date, areaCountDays);
    MapContent content = deskContent(places, region.areas(), options);
    const MapStyle style = MapStyle::light(QGuiApplication::font());
    const MapHead head = mapHead(session.desk(), *level, session.today);
    const auto found = mapBackground(session, renderedViewport(content, *size, style, head, *box), 1.0);
    if (const auto* failed = std::get_if<ExitStatus>(&found))
        return *failed;
    const MapBackground& background = std::get<MapBackground>(found);
    if (!background.credit.isEmpty())
        content.attribution = creditOver(background.credit, content.areas.credit());
    enterPrinted(session.desk(), {.kind = "map"_L1, .level = enumName(*level), .format = "png"_L1});
    writePng(renderMap(content, *size, style, head, *box, background.pictures), *file);
    const auto counts = countByKind(content);
    const auto countOf = [&](MarkerKind kind) { return counts[static_cast<std::size_t>(kind)]; };
    session.out.object({{u"file"_s, QFileInfo(*file).absoluteFilePath()},
                        {u"width"_s, size->width()},
                        {u"height"_s, size->height()},
                        {u"requests"_s, countOf(MarkerKind::Request)},
                        {u"volunteers"_s, countOf(MarkerKind::Volunteer)},
                        {u"organisations"_s, countOf(MarkerKind::Organisation)},
                        {u"tandems"_s, countOf(MarkerKind::Tandem)},
                        {u"rounds"_s, countOf(MarkerKind::RoundStop)},
                        {u"areas_tinted"_s, content.areaCounts.size()},
                        {u"areas_hidden"_s, content.tooFew.size()},
                        {u"level"_s, QString(enumName(*level))},
                        {u"unplaced"_s, places.unplacedRequests + places.unplacedVolunteers},
                        {u"tiles"_s, background.pictures.size()},
                        {u"tiles_without"_s, background.without}});
    session.out.line(ConsoleWords::tr("Wrote %1: %2, %3.", "a file, requests, volunteers")
                         .arg(QDir::toNativeSeparators(*file),
                              counted(EntityType::Request, countOf(MarkerKind::Request)),
                              counted(EntityType::Volunteer, countOf(MarkerKind::Volunteer))));
    return ExitStatus::Done;
}

} // namespace entraide::console
