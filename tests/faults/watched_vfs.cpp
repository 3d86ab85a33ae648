// SPDX-License-Identifier: GPL-3.0-or-later
#include "faults/watched_vfs.h"

#include <mutex>
#include <new>
#include <sqlcipher/sqlite3.h>

namespace entraide::test {

namespace {

using namespace Qt::StringLiterals;

struct Layer {
    sqlite3_vfs vfs{};
    sqlite3_vfs* system = nullptr;
    FileWatcher* watcher = nullptr;
    std::recursive_mutex mutex;
};

struct WatchedFile {
    sqlite3_file base;
    Layer* layer;
    QString* name;

    sqlite3_file* real() { return reinterpret_cast<sqlite3_file*>(this + 1); }
};

Layer& layerOf(sqlite3_vfs* vfs) {
    return *static_cast<Layer*>(vfs->pAppData);
}

WatchedFile& of(sqlite3_file* file) {
    return *reinterpret_cast<WatchedFile*>(file);
}

template <class F> int watched(Layer& layer, const FileStep& step, F&& act) {
    const std::lock_guard lock(layer.mutex);
    if (const int refused = layer.watcher->before(step); refused != SQLITE_OK)
        return refused;
    const int code = act();
    if (code == SQLITE_OK)
        layer.watcher->after(step);
    return code;
}

// ---- files --------------------------------------------------------------------------------------------------------

int closeFile(sqlite3_file* file) {
    WatchedFile& f = of(file);
    delete f.name;
    return f.real()->pMethods->xClose(f.real());
}

int readFile(sqlite3_file* file, void* into, int amount, sqlite3_int64 offset) {
    WatchedFile& f = of(file);
    return watched(*f.layer, {FileOp::Read, *f.name, offset},
                   [&] { return f.real()->pMethods->xRead(f.real(), into, amount, offset); });
}

int writeFile(sqlite3_file* file, const void* from, int amount, sqlite3_int64 offset) {
    WatchedFile& f = of(file);
    return watched(*f.layer, {FileOp::Write, *f.name, offset, QByteArray(static_cast<const char*>(from), amount)},
                   [&] { return f.real()->pMethods->xWrite(f.real(), from, amount, offset); });
}

int truncateFile(sqlite3_file* file, sqlite3_int64 size) {
    WatchedFile& f = of(file);
    return watched(*f.layer, {FileOp::Truncate, *f.name, size},
                   [&] { return f.real()->pMethods->xTruncate(f.real(), size); });
}

int syncFile(sqlite3_file* file, int flags) {
    WatchedFile& f = of(file);
    return watched(*f.layer, {FileOp::Sync, *f.name}, [&] { return f.real()->pMethods->xSync(f.real(), flags); });
}

int fileSize(sqlite3_file* file, sqlite3_int64* size) {
    WatchedFile& f = of(file);
    return f.real()->pMethods->xFileSize(f.real(), size);
}

int lockFile(sqlite3_file* file, int level) {
    WatchedFile& f = of(file);
    return watched(*f.layer, {FileOp::Lock, *f.name}, [&] { return f.real()->pMethods->xLock(f.real(), level); });
}

int unlockFile(sqlite3_file* file, int level) {
    WatchedFile& f = of(file);
    return f.real()->pMethods->xUnlock(f.real(), level);
}

int checkReserved(sqlite3_file* file, int* result) {
    WatchedFile& f = of(file);
    return f.real()->pMethods->xCheckReservedLock(f.real(), result);
}

int control(sqlite3_file* file, int op, void* argument) {
    WatchedFile& f = of(file);
    return f.real()->pMethods->xFileControl(f.real(), op, argument);
}

int sectorSize(sqlite3_file* file) {
    WatchedFile& f = of(file);
    return f.real()->pMethods->xSectorSize(f.real());
}

int characteristics(sqlite3_file* file) {
    WatchedFile& f = of(file);
    return f.real()->pMethods->xDeviceCharacteristics(f.real());
}

int mapShared(sqlite3_file* file, int page, int size, int extend, void volatile** memory) {
    WatchedFile& f = of(file);
    return watched(*f.layer, {FileOp::MapShared, *f.name},
                   [&] { return f.real()->pMethods->xShmMap(f.real(), page, size, extend, memory); });
}

int lockShared(sqlite3_file* file, int offset, int n, int flags) {
    WatchedFile& f = of(file);
    return f.real()->pMethods->xShmLock(f.real(), offset, n, flags);
}

void barrier(sqlite3_file* file) {
    WatchedFile& f = of(file);
    f.real()->pMethods->xShmBarrier(f.real());
}

int unmapShared(sqlite3_file* file, int deleteIt) {
    WatchedFile& f = of(file);
    return f.real()->pMethods->xShmUnmap(f.real(), deleteIt);
}

// Version 2: shared memory, and no reading through a mapping that nobody could watch.
constexpr sqlite3_io_methods methods{
    2,           closeFile,       readFile,  writeFile,  truncateFile,    syncFile,  fileSize,
    lockFile,    unlockFile,      checkReserved, control, sectorSize,     characteristics,
    mapShared,   lockShared,      barrier,   unmapShared, nullptr,        nullptr};

// ---- the layer ----------------------------------------------------------------------------------------------------

int openFile(sqlite3_vfs* vfs, const char* name, sqlite3_file* file, int flags, int* outFlags) {
    Layer& layer = layerOf(vfs);
    WatchedFile& f = of(file);
    file->pMethods = nullptr;
    const QString path = name ? QString::fromUtf8(name) : u"(temporary)"_s;
    return watched(layer, {FileOp::Open, path}, [&] {
        const int code = layer.system->xOpen(layer.system, name, f.real(), flags, outFlags);
        if (code == SQLITE_OK) {
            f.layer = &layer;
            f.name = new QString(path);
            file->pMethods = &methods;
        }
        return code;
    });
}

int deleteFile(sqlite3_vfs* vfs, const char* name, int syncFolder) {
    Layer& layer = layerOf(vfs);
    return watched(layer, {FileOp::Delete, QString::fromUtf8(name), 0, {}, syncFolder != 0},
                   [&] { return layer.system->xDelete(layer.system, name, syncFolder); });
}

} // namespace

struct WatchedVfs::Private : Layer {};

WatchedVfs::WatchedVfs(FileWatcher& watcher)
    : d(std::make_unique<Private>()) {
    sqlite3_initialize();
    d->watcher = &watcher;
    d->system = sqlite3_vfs_find(nullptr);
    d->vfs = *d->system; // what is not watched is the system's
    d->vfs.pNext = nullptr;
    d->vfs.zName = "watched";
    d->vfs.szOsFile = static_cast<int>(sizeof(WatchedFile)) + d->system->szOsFile;
    d->vfs.pAppData = static_cast<Layer*>(d.get());
    d->vfs.xOpen = openFile;
    d->vfs.xDelete = deleteFile;
    sqlite3_vfs_register(&d->vfs, 1);
}

WatchedVfs::~WatchedVfs() {
    sqlite3_vfs_unregister(&d->vfs);
    sqlite3_vfs_register(d->system, 1);
}

} // namespace entraide::test
