// SPDX-License-Identifier: GPL-3.0-or-later
#include "tiles/tile_cache.h"

#include "tiles/tile_head.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QFileInfo>
#include <QRegularExpression>
#include <QSaveFile>
#include <QTimeZone>

#include <algorithm>
#include <limits>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 mostHeadBytes = 1024;
constexpr QByteArrayView cacheMark("entraide-tile-1");
const QString tileFiles = u"*.tile"_s;
const QString sourceFile = u"source.json"_s;
/// As long as there are blocks in the folder. Adding to its end is one step for the system, so of several who count at a
/// time none loses what another counted. It may tell too much, of tiles that took the place of others; then the folder is
/// gone through, which puts it right.
const QString countFile = u"blocks"_s;
constexpr qint64 blockBytes = 4096;

struct TileFile {
    QString path;
    qint64 bytes = 0;
    qint64 written = 0; ///< milliseconds since 1970
};

QList<TileFile> filesIn(const QString& folder) {
    QList<TileFile> files;
    QDirIterator found(folder, {tileFiles}, QDir::Files, QDirIterator::Subdirectories);
    while (found.hasNext()) {
        const QFileInfo info = found.nextFileInfo();
        files.append({info.filePath(), info.size(), info.lastModified().toMSecsSinceEpoch()});
    }
    return files;
}

qint64 bytesOf(const QList<TileFile>& files) {
    qint64 bytes = 0;
    for (const TileFile& file : files)
        bytes += file.bytes;
    return bytes;
}

QByteArray headOf(const CachedTile& tile) {
    return cacheMark.toByteArray() + ' ' + QByteArray::number(tile.fetched.toMSecsSinceEpoch()) + ' ' +
           QByteArray::number(tile.expires.toMSecsSinceEpoch()) + ' ' + tile.etag.toBase64() + '\n';
}

} // namespace

TileCache::TileCache(const MapSource& source, const QString& folder, qint64 mostBytes)
    : m_source(source)
    , m_folder(folder)
    , m_mostBytes(mostBytes) {}

QString TileCache::fileOf(const TileId& tile) const {
    return u"%1/%2/%3-%4.tile"_s.arg(m_folder).arg(tile.zoom).arg(tile.x).arg(tile.y);
}

std::optional<CachedTile> TileCache::find(const TileId& tile) const {
    QFile file(fileOf(tile));
    if (!file.open(QIODevice::ReadOnly) || file.size() > mostTileBytes + mostHeadBytes)
        return std::nullopt;
    const QByteArray line = file.readLine(mostHeadBytes);
    const QList<QByteArray> head = line.trimmed().split(' ');
    if (!line.endsWith('\n') || head.size() < 3 || head.at(0) != cacheMark)
        return std::nullopt;
    CachedTile cached;
    cached.fetched = QDateTime::fromMSecsSinceEpoch(head.at(1).toLongLong(), QTimeZone::UTC);
    cached.expires = QDateTime::fromMSecsSinceEpoch(head.at(2).toLongLong(), QTimeZone::UTC);
    cached.etag = QByteArray::fromBase64(head.value(3)); // nothing follows where there is none
    cached.bytes = file.readAll();
    // A disk may lose what it promised: only what is a picture is one.
    return troubleOf(cached.bytes) == TileTrouble::None ? std::optional(cached) : std::nullopt;
}

void TileCache::begin() {
    QDir().mkpath(m_folder);
    // Where somebody looked is nobody else's matter.
    QFile::setPermissions(m_folder, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    QSaveFile source(m_folder + u'/' + sourceFile);
    if (source.open(QIODevice::WriteOnly)) {
        source.write(m_source.toSetting().toUtf8());
        source.commit();
    }
    setCounted(bytesOf(filesIn(m_folder)));
    m_begun = true;
}

qint64 TileCache::counted() const {
    return QFileInfo(m_folder + u'/' + countFile).size() * blockBytes;
}

void TileCache::count(qint64 bytes) {
    QFile file(m_folder + u'/' + countFile);
    if (bytes > 0 && file.open(QIODevice::WriteOnly | QIODevice::Append | QIODevice::Unbuffered))
        file.write(QByteArray((bytes + blockBytes - 1) / blockBytes, '.'));
}

void TileCache::setCounted(qint64 bytes) {
    QSaveFile file(m_folder + u'/' + countFile);
    if (!file.open(QIODevice::WriteOnly))
        return;
    file.write(QByteArray((bytes + blockBytes - 1) / blockBytes, '.'));
    file.commit();
}

void TileCache::keep(const TileId& tile, const CachedTile& cached) {
    if (!m_begun || !QFileInfo::exists(m_folder + u'/' + sourceFile)) // never used yet, or cleared meanwhile
        begin();
    const QString path = fileOf(tile);
    const qint64 before = QFileInfo(path).size();
    QDir().mkpath(QFileInfo(path).path());
    QSaveFile file(path);
    const QByteArray head = headOf(cached);
    if (head.size() > mostHeadBytes || !file.open(QIODevice::WriteOnly))
        return;
    file.write(head);
    file.write(cached.bytes);
    if (!file.commit())
        return;
    count(head.size() + cached.bytes.size() - before);
    if (counted() > m_mostBytes)
        trim();
}

/// When it is full, to nine tenths, so that the next tile does not have to do it again.
void TileCache::trim() {
    QList<TileFile> files = filesIn(m_folder);
    qint64 bytes = bytesOf(files);
    if (bytes > m_mostBytes) {
        std::ranges::sort(files, {}, &TileFile::written);
        for (const TileFile& file : files) {
            if (bytes <= m_mostBytes / 10 * 9)
                break;
            if (QFile::remove(file.path))
                bytes -= file.bytes;
        }
    }
    setCounted(bytes);
}

QList<TileCacheUse> tileCaches(const QString& root) {
    QList<TileCacheUse> caches;
    for (const QFileInfo& info : QDir(root).entryInfoList(QDir::Dirs | QDir::NoDotAndDotDot)) {
        TileCacheUse use;
        use.folder = info.filePath();
        qint64 oldest = std::numeric_limits<qint64>::max();
        qint64 newest = 0;
        for (const TileFile& file : filesIn(use.folder)) {
            use.bytes += file.bytes;
            ++use.tiles;
            oldest = std::min(oldest, file.written);
            newest = std::max(newest, file.written);
        }
        if (use.tiles == 0)
            continue;
        use.oldest = QDateTime::fromMSecsSinceEpoch(oldest);
        use.newest = QDateTime::fromMSecsSinceEpoch(newest);
        if (QFile source(use.folder + u'/' + sourceFile); source.open(QIODevice::ReadOnly))
            use.source = MapSource::fromSetting(QString::fromUtf8(source.read(mostHeadBytes * 8)));
        caches.append(use);
    }
    std::ranges::sort(caches, std::ranges::greater{}, &TileCacheUse::bytes);
    return caches;
}

bool clearTileCache(const QString& folder) {
    // Named by MapSource::cacheKey(): nothing else is ever removed.
    static const QRegularExpression name(u"^[0-9a-f]{16}$"_s);
    const QFileInfo info(folder);
    if (!info.isDir() || !name.match(info.fileName()).hasMatch())
        return false;
    return QDir(folder).removeRecursively();
}

} // namespace entraide
