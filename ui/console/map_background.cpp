// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/map_background.h"

#include "tiles/tile_collect.h"
#include "ui/console/console_words.h"
#include "ui/map/source_check.h"
#include "ui/map/tile_words.h"

namespace entraide::console {

using namespace Qt::StringLiterals;

namespace {

ExitStatus statusOf(MapSource::Problem problem) {
    const bool isMissing = problem == MapSource::Problem::FolderMissing || problem == MapSource::Problem::FileMissing;
    return isMissing ? ExitStatus::NotFound : ExitStatus::BadInput;
}

ExitStatus statusOf(TileTrouble trouble) {
    switch (trouble) {
    case TileTrouble::FileMissing:
    case TileTrouble::NothingHere:
        return ExitStatus::NotFound;
    case TileTrouble::NotSqlite:
    case TileTrouble::OtherProgram:
    case TileTrouble::VectorTiles:
    case TileTrouble::NotAPicture:
    case TileTrouble::CannotShow:
    case TileTrouble::TooLarge:
        return ExitStatus::BadInput;
    case TileTrouble::FileBusy:
    case TileTrouble::NoPermission:
    case TileTrouble::Damaged:
        return ExitStatus::Storage;
    default:
        return ExitStatus::Network;
    }
}

/// One line: what it is about, and what is wrong.
QString sayingOf(const MapSource& source, const QString& sentence) {
    const QString name = nameOf(source);
    return name.isEmpty() ? sentence : name + u": "_s + sentence;
}

} // namespace

std::variant<MapBackground, ExitStatus> mapBackground(Session& session, const MapViewport& viewport,
                                                      double pixelRatio) {
    if (!session.line.has("tiles"_L1))
        return MapBackground();
    const SourceCheck check = [&] {
        const MapSource source = MapSource::fromWord(session.line.value("tiles"_L1));
        return source.problem() ? SourceCheck{source, TileTrouble::None, {}} : checkSource(source);
    }();
    MapSource source = check.source;
    if (const auto problem = source.problem())
        return session.fail(statusOf(*problem), sayingOf(source, sentenceFor(*problem)));
    if (check.trouble != TileTrouble::None)
        return session.fail(statusOf(check.trouble), sayingOf(source, sentenceFor(check.trouble)));
    source.attribution = plainCredit(source.attribution);

    CollectedTiles collected = collectTiles(source, tileCacheFolder(source, session.line.profile), pictureTools(),
                                            tilesUnder(viewport, pixelRatio, mostTilesFor(source)));
    if (collected.pictures.isEmpty()) {
        const TileTrouble why = collected.trouble == TileTrouble::None ? TileTrouble::NothingHere : collected.trouble;
        return session.fail(statusOf(why), sayingOf(source, sentenceFor(why)));
    }
    if (collected.refused > 0) {
        session.out.line(sayingOf(source, sentenceFor(collected.trouble)) + u' ' +
                         ConsoleWords::tr("%n picture(s) of the background did not come.", nullptr, collected.refused));
    }
    MapBackground background;
    background.credit = source.credit();
    background.without = collected.missing + collected.refused;
    background.pictures = std::move(collected.pictures);
    return background;
}

} // namespace entraide::console
