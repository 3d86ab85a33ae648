// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/backup_places.h"

#include "backups/backup_folder.h"
#include "domain/error.h"
#include "storage/database.h"
#include "storage/desk.h"
#include "storage/desk_copy.h"

#include <QDir>
#include <QFileInfo>
#include <QJsonArray>
#include <QJsonDocument>
#include <QJsonObject>
#include <QStorageInfo>
#include <QUuid>

#include <algorithm>
#include <array>
#include <utility>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

const auto placesKey = u"backups/places"_s;
const auto seriesKey = u"backups/series"_s;
constexpr std::array kinds{"own"_L1, "second"_L1, "former"_L1, "single"_L1};
constexpr qsizetype mostSingles = 100;

QString volumeOf(const QString& folder) {
    return QStorageInfo(folder).rootPath();
}

QJsonObject jsonOf(const BackupPlace& place) {
    const auto time = [](const QDateTime& when) {
        return when.isValid() ? when.toUTC().toString(Qt::ISODate) : QString();
    };
    return {{"path"_L1, place.path},
            {"kind"_L1, QString(kinds[static_cast<std::size_t>(place.kind)])},
            {"volume"_L1, place.volume},
            {"copied"_L1, time(place.copied)},
            {"erasures"_L1, place.erasures},
            {"fault"_L1, place.fault},
            {"fault_since"_L1, time(place.faultSince)},
            {"left"_L1, QJsonArray::fromStringList(place.left)}};
}

std::optional<BackupPlace> placeIn(const QJsonObject& object) {
    const QString name = object.value("kind"_L1).toString();
    const auto kind = std::ranges::find_if(kinds, [&](QLatin1StringView one) { return one == name; });
    const QString path = object.value("path"_L1).toString();
    if (kind == kinds.end() || path.isEmpty())
        return std::nullopt;
    const auto time = [&](QLatin1StringView key) {
        return QDateTime::fromString(object.value(key).toString(), Qt::ISODate).toUTC();
    };
    QStringList left;
    for (const QJsonValue& file : object.value("left"_L1).toArray())
        left.append(file.toString());
    return BackupPlace{path,
                       static_cast<BackupPlace::Kind>(kind - kinds.begin()),
                       object.value("volume"_L1).toString(),
                       time("copied"_L1),
                       object.value("erasures"_L1).toString(),
                       object.value("fault"_L1).toString(),
                       time("fault_since"_L1),
                       left};
}

/// Another desk's copies lie there already.
bool isOthers(const BackupFolder& folder, const QString& series) {
    const QList<BackupCopy> copies = folder.copies();
    return std::ranges::any_of(
        copies, [&](const BackupCopy& copy) { return copy.manifest && copy.manifest->series != series; });
}

} // namespace

bool BackupPlace::isThere() const {
    if (kind == Kind::Single)
        return QFileInfo(path).isFile();
    const QString above = QFileInfo(path).absolutePath();
    if (kind == Kind::Second)
        return QFileInfo(above).isDir() && volumeOf(above) == volume;
    return QFileInfo(path).isDir();
}

BackupPlaces::BackupPlaces(Desk& desk)
    : m_desk(desk) {
    for (const QJsonValue& value : QJsonDocument::fromJson(desk.setting(placesKey).toUtf8()).array()) {
        if (const auto place = placeIn(value.toObject()))
            m_places.append(*place);
    }
    // The file may have been moved since: what it left behind still holds copies.
    const QString own = BackupFolder::beside(desk.info().file).path();
    for (BackupPlace& place : m_places) {
        if (place.kind == BackupPlace::Kind::Own && place.path != own)
            place.kind = BackupPlace::Kind::Former;
        else if (place.kind == BackupPlace::Kind::Former && place.path == own)
            place.kind = BackupPlace::Kind::Own;
    }
    if (std::ranges::none_of(m_places, [&](const BackupPlace& place) { return place.path == own; }))
        m_places.prepend(BackupPlace{own, BackupPlace::Kind::Own});
}

QString BackupPlaces::series() const {
    QString series = m_desk.setting(seriesKey);
    if (series.isEmpty()) {
        series = QUuid::createUuid().toString(QUuid::Id128);
        m_desk.setSetting(seriesKey, series);
    }
    return series;
}

QString BackupPlaces::seriesIn(Database& database) {
    return settingIn(database, seriesKey);
}

std::optional<BackupPlace> BackupPlaces::second() const {
    const auto found = std::ranges::find(m_places, BackupPlace::Kind::Second, &BackupPlace::kind);
    return found == m_places.end() ? std::nullopt : std::optional(*found);
}

void BackupPlaces::chooseSecond(const QString& folder) {
    if (folder.isEmpty()) {
        for (BackupPlace& place : m_places) {
            if (place.kind == BackupPlace::Kind::Second)
                place = BackupPlace{place.path, BackupPlace::Kind::Former, {}, {}, place.erasures};
        }
        return;
    }
    const QFileInfo chosen(folder);
    if (!chosen.isDir())
        throw Error(ErrorCode::FileMissing, folder);
    if (!chosen.isWritable())
        throw Error(ErrorCode::NoPermission, folder);
    const QFileInfo desk(m_desk.info().file);
    const QString base = chosen.absoluteFilePath() + u'/' + desk.fileName() + u".backups"_s;
    const QString own = BackupFolder::beside(desk.filePath()).path();
    QString path = base;
    const QString name = series();
    for (int i = 2; path == own || isOthers(BackupFolder(path), name); ++i)
        path = base + u'-' + QString::number(i);
    if (chosen.absoluteFilePath() == own || (chosen.absoluteFilePath() + u'/').startsWith(own + u'/'))
        throw Error(ErrorCode::NoPermission, folder, u"copies of copies"_s);
    chooseSecond({});
    drop(path);
    m_places.append(BackupPlace{path, BackupPlace::Kind::Second, volumeOf(chosen.absoluteFilePath())});
}

void BackupPlaces::remember(const BackupPlace& place) {
    if (std::ranges::any_of(m_places, [&](const BackupPlace& one) { return one.path == place.path; }))
        return;
    m_places.append(place);
}

void BackupPlaces::update(const BackupPlace& place) {
    const auto found = std::ranges::find(m_places, place.path, &BackupPlace::path);
    if (found != m_places.end())
        *found = place;
}

void BackupPlaces::drop(const QString& path) {
    m_places.removeIf([&](const BackupPlace& place) { return place.path == path; });
}

void BackupPlaces::save() {
    QJsonArray array;
    auto singles = std::ranges::count(m_places, BackupPlace::Kind::Single, &BackupPlace::kind);
    for (const BackupPlace& place : std::as_const(m_places)) {
        if (place.kind != BackupPlace::Kind::Single || singles-- <= mostSingles) // the oldest are let go of
            array.append(jsonOf(place));
    }
    const QString text = QString::fromUtf8(QJsonDocument(array).toJson(QJsonDocument::Compact));
    if (text != m_desk.setting(placesKey))
        m_desk.setSetting(placesKey, text);
}

void BackupPlaces::forget(Desk& desk) {
    desk.setSetting(placesKey, {});
    desk.setSetting(seriesKey, {});
}

void BackupPlaces::takeOver(Desk& desk, const Desk& other) {
    desk.setSetting(placesKey, other.setting(placesKey));
    desk.setSetting(seriesKey, other.setting(seriesKey));
}

QString faultName(const Error& error) {
    switch (error.code()) {
    case ErrorCode::DiskFull:
        return u"disk_full"_s;
    case ErrorCode::NoPermission:
        return u"no_permission"_s;
    case ErrorCode::FileMissing:
        return u"not_there"_s;
    case ErrorCode::StorageBusy:
        return u"busy"_s;
    case ErrorCode::Damaged:
        return u"damaged"_s;
    default:
        return u"broken"_s;
    }
}

} // namespace entraide
