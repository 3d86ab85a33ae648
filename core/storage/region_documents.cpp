// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/region_documents.h"

#include "geo/area_pack.h"
#include "storage/document_store.h"
#include "storage/region_in_use.h"

#include <QCryptographicHash>
#include <QDateTime>
#include <QJsonObject>
#include <QUuid>

#include <algorithm>
#include <variant>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// Of bytes in one document. They are written as hexadecimal digits: one long word, in which nobody's name can be found
/// when names are taken out of texts.
constexpr qsizetype sheetBytes = 30'000;
constexpr auto mostSheets = static_cast<int>((mostPackedBytes + sheetBytes - 1) / sheetBytes);
constexpr qsizetype mostSets = 8;          // that are looked at
constexpr qsizetype mostNameLetters = 200; // of what another PC calls a file

QString sheetId(const QString& set, int number) {
    return u"%1:%2"_s.arg(set).arg(number, 3, 10, QLatin1Char('0'));
}

QString digestOf(const QByteArray& bytes) {
    return QString::fromLatin1(QCryptographicHash::hash(bytes, QCryptographicHash::Sha256).toHex());
}

/// The areas of a set, or why not.
std::variant<AreaSet, AreasStop> areasOf(const DocumentStore& team, const QString& set, const QJsonObject& body) {
    const int sheets = body.value("sheets"_L1).toInt();
    if (sheets > mostSheets)
        return AreasStop::TooLarge;
    QByteArray bytes;
    for (int number = 1; number <= sheets; ++number) {
        const auto sheet = team.winningBody(sheetId(set, number));
        if (!sheet)
            return AreasStop::OnTheWay;
        bytes += QByteArray::fromHex(sheet->value("data"_L1).toString().toLatin1());
        if (bytes.size() > mostPackedBytes)
            return AreasStop::TooLarge;
    }
    if (digestOf(bytes) != body.value("digest"_L1).toString())
        return AreasStop::Unreadable;
    const auto areas = unpackedAreas(bytes);
    if (!areas)
        return AreasStop::Unreadable;
    return *areas;
}

AreaOrigin originIn(const QJsonObject& body) {
    AreaOrigin origin;
    origin.name = body.value("name"_L1).toString().left(mostNameLetters);
    origin.credit = body.value("credit"_L1).toString().left(mostNameLetters);
    origin.imported = QDateTime::fromString(body.value("imported"_L1).toString(), Qt::ISODateWithMs).toUTC();
    origin.postcodes = body.value("postcodes"_L1).toBool();
    origin.metres = body.value("metres"_L1).toDouble();
    return origin;
}

} // namespace

void writeRegion(Desk::Writer& writer, const QByteArray& packed, const AreaOrigin& origin) {
    removeRegion(writer);
    const Desk::ForTeam team(writer.desk());
    const QString set = areasPrefix + QUuid::createUuid().toString(QUuid::Id128);
    int sheets = 0;
    for (qsizetype at = 0; at < packed.size(); at += sheetBytes) {
        const QString data = QString::fromLatin1(packed.mid(at, sheetBytes).toHex());
        writer.putBody(sheetId(set, ++sheets), QJsonObject{{"type"_L1, "areas_sheet"_L1}, {"data"_L1, data}});
    }
    writer.putBody(set, QJsonObject{{"type"_L1, "areas"_L1},
                                    {"name"_L1, origin.name},
                                    {"credit"_L1, origin.credit},
                                    {"imported"_L1, origin.imported.toUTC().toString(Qt::ISODateWithMs)},
                                    {"postcodes"_L1, origin.postcodes},
                                    {"metres"_L1, origin.metres},
                                    {"sheets"_L1, sheets},
                                    {"digest"_L1, digestOf(packed)}});
}

void removeRegion(Desk::Writer& writer) {
    Desk& desk = writer.desk();
    desk.require(DeskAct::Import);
    const Desk::ForTeam team(desk);
    for (const QString& id : desk.documents().idsBeginning(QString(areasPrefix)))
        writer.removeDocument(id);
}

RegionInUse regionOf(const DocumentStore& team) {
    RegionInUse read;
    read.versions = team.versionsBeginning(QString(areasPrefix)); // first: what comes in between is seen next time
    struct StoredSet {
        QString id;
        QJsonObject body;
        AreaOrigin origin;
    };
    QList<StoredSet> sets;
    for (const QString& id : team.idsBeginning(QString(areasPrefix))) {
        if (id.indexOf(u':', areasPrefix.size()) >= 0)
            continue; // a sheet
        const auto body = team.winningBody(id);
        if (!body)
            continue;
        const AreaOrigin origin = originIn(*body);
        if (origin.imported.isValid())
            sets.append(StoredSet{id, *body, origin});
    }
    std::ranges::sort(sets, [](const StoredSet& a, const StoredSet& b) {
        return std::pair(a.origin.imported, a.id) > std::pair(b.origin.imported, b.id);
    });
    for (const StoredSet& set : sets.first(std::min(mostSets, sets.size()))) {
        const auto areas = areasOf(team, set.id, set.body);
        if (const auto* good = std::get_if<AreaSet>(&areas)) {
            read.region = Region(*good, set.origin);
            read.words = PlaceWords(read.region);
            break;
        }
        if (!read.leftOut)
            read.leftOut = AreasLeftOut{set.origin.name, set.origin.imported, std::get<AreasStop>(areas)};
    }
    return read;
}

} // namespace entraide
