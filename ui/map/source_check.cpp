// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/source_check.h"

#include "tiles/mbtiles.h"

#include <QTextDocumentFragment>

#include <memory>
#include <variant>

namespace entraide {

namespace {

constexpr qsizetype longestCredit = 200;

} // namespace

SourceCheck checkSource(const MapSource& source) {
    SourceCheck check;
    check.source = source;
    if (source.kind != MapSource::Kind::Mbtiles)
        return check;
    const auto opened = Mbtiles::open(source.localPath());
    if (const auto* trouble = std::get_if<TileTrouble>(&opened)) {
        check.trouble = *trouble;
        return check;
    }
    const MbtilesInfo& info = std::get<std::unique_ptr<Mbtiles>>(opened)->info();
    if (source.attribution.isEmpty())
        check.source.attribution = info.attribution;
    check.bounds = info.bounds;
    return check;
}

QString plainCredit(const QString& written) {
    return QTextDocumentFragment::fromHtml(written).toPlainText().simplified().left(longestCredit);
}

} // namespace entraide
