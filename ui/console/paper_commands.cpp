// SPDX-License-Identifier: GPL-3.0-or-later
// roster and map: what is put on paper.
#include "storage/audit_paper.h"
#include "ui/console/commands.h"
#include "ui/console/console_words.h"
#include "ui/console/whole_file.h"
#include "ui/map/desk_content.h"
#include "ui/map/render_map.h"
#include "ui/printing/roster_print.h"
#include "ui/words/interface_language.h"
#include "ui/words/vocabulary_words.h"
#include "workflows/map_places.h"
#include "workflows/roster_builder.h"

#include <QBuffer>
#include <QDir>
#include <QFileInfo>
#include <QGuiApplication>
#include <QJsonArray>

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
    enterPrinted(desk, {.kind = "roster"_L1, .level = enumName(*level), .format = "pdf"_L1});
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
    const auto file = session.outputFile("png"_L1);
    if (!file)
        return ExitStatus::BadInput;
    DeskPlaces places = deskPlaces(session.desk(), defaultAreas(), session.today);
    places.volunteers.removeIf([](const VolunteerPlace& place) { return place.state != VolunteerState::Active; });
    const MapContent content = deskContent(places, defaultAreas());
    enterPrinted(session.desk(), {.kind = "map"_L1, .level = "team"_L1, .format = "png"_L1});
    writePng(renderMap(content, *size, MapStyle::light(QGuiApplication::font())), *file);
    const auto counts = countByKind(content);
    const auto countOf = [&](MarkerKind kind) { return counts[static_cast<std::size_t>(kind)]; };
    session.out.object({{u"file"_s, QFileInfo(*file).absoluteFilePath()},
                        {u"width"_s, size->width()},
                        {u"height"_s, size->height()},
                        {u"requests"_s, countOf(MarkerKind::Request)},
                        {u"volunteers"_s, countOf(MarkerKind::Volunteer)},
                        {u"organisations"_s, countOf(MarkerKind::Organisation)},
                        {u"tandems"_s, countOf(MarkerKind::Tandem)},
                        {u"unplaced"_s, places.unplacedRequests + places.unplacedVolunteers}});
    session.out.line(ConsoleWords::tr("Wrote %1: %2, %3.", "a file, requests, volunteers")
                         .arg(QDir::toNativeSeparators(*file),
                              counted(EntityType::Request, countOf(MarkerKind::Request)),
                              counted(EntityType::Volunteer, countOf(MarkerKind::Volunteer))));
    return ExitStatus::Done;
}

} // namespace entraide::console
