// SPDX-License-Identifier: GPL-3.0-or-later
#include "addresses/register_import.h"

#include "addresses/address_columns.h"
#include "addresses/address_faults.h"
#include "addresses/byte_source.h"
#include "addresses/record_splitter.h"
#include "addresses/register_builder.h"
#include "addresses/register_data.h"
#include "storage/database.h"
#include "storage/file_sync.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>

#include <algorithm>
#include <string>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr qint64 rowsBetweenReports = 5'000;
/// Of the whole way, the rest is writing; about as long as each takes.
constexpr double shareOfReading = 0.5;
/// So many that a swapped or shifted column is a fault of the file and not of a row.
constexpr double mostOutOfRange = 0.5;

/// How far it is in all, for who asked to be told.
class ImportWay {
public:
    ImportWay(const ImportProgress& progress, qint64 bytes, const QString& file)
        : m_progress(progress)
        , m_bytes(std::max<qint64>(bytes, 1))
        , m_file(file) {}

    void read(qint64 bytes) const {
        const double part = std::min(1.0, static_cast<double>(bytes) / static_cast<double>(m_bytes));
        if (!tell(part * shareOfReading))
            throw Error(ErrorCode::Cancelled, m_file);
    }
    bool wrote(qint64 rows, qint64 all) const {
        return tell(shareOfReading + (1 - shareOfReading) * static_cast<double>(rows) / static_cast<double>(all));
    }
    /// The last moment at which it can be stopped.
    void finish() const {
        if (!tell(1))
            throw Error(ErrorCode::Cancelled, m_file);
    }

private:
    bool tell(double part) const {
        return !m_progress || m_progress(static_cast<qint64>(part * static_cast<double>(m_bytes)), m_bytes);
    }

    const ImportProgress& m_progress;
    qint64 m_bytes;
    QString m_file;
};

void countRow(RegisterImportResult& result, AddressRowState state) {
    switch (state) {
    case AddressRowState::Good:
        break;
    case AddressRowState::Retired:
        ++result.retired;
        break;
    case AddressRowState::WithoutPlace:
        ++result.withoutPlace;
        break;
    case AddressRowState::OutOfRange:
        ++result.outOfRange;
        break;
    case AddressRowState::Unreadable:
        ++result.unreadable;
        break;
    }
}

/// Reads all of \a source into \a builder.
RegisterImportResult readRows(const QString& source, ByteSource& bytes, RegisterBuilder& builder, const ImportWay& way) {
    qint64 read = 0;
    RecordSplitter records([&](char* into, qint64 most) {
        const qint64 got = bytes.read(into, most);
        read += got;
        return got;
    });
    if (!records.next())
        throw Error(ErrorCode::BadInput, source, records.isTooLong() ? fault::notAddresses : fault::noAddresses);
    const AddressColumns columns(records.cells(), source);
    RegisterImportResult result;
    AddressRow row;
    while (records.next()) {
        if (result.rows++ % rowsBetweenReports == 0)
            way.read(read);
        const AddressRowState state = columns.read(records.cells(), row);
        if (state == AddressRowState::Good)
            builder.add(row);
        else
            countRow(result, state);
    }
    if (records.isTooLong())
        throw Error(ErrorCode::BadInput, source, fault::notAddresses);
    const auto placed = static_cast<double>(builder.rows() + result.outOfRange);
    if (static_cast<double>(result.outOfRange) > placed * mostOutOfRange)
        throw Error(ErrorCode::BadInput, source, fault::placesElsewhere);
    if (builder.rows() == 0)
        throw Error(ErrorCode::BadInput, source, fault::noAddresses);
    result.repeated = builder.settle();
    result.taken = builder.rows();
    result.streets = builder.streets();
    return result;
}

/// The file that is written beside, gone again unless it took the other's place.
class Beside {
public:
    explicit Beside(const QString& target)
        : m_target(target)
        , m_path(target + u".new"_s) {
        remove(); // what a program that was killed left behind
    }
    Beside(const Beside&) = delete;
    Beside& operator=(const Beside&) = delete;
    ~Beside() { remove(); }

    const QString& path() const { return m_path; }
    void takePlace() {
        syncFile(m_path);
        replaceFile(m_path, m_target);
    }

private:
    void remove() const {
        for (const QString& suffix : {u""_s, u"-journal"_s, u"-wal"_s, u"-shm"_s})
            QFile::remove(m_path + suffix);
    }

    QString m_target;
    QString m_path;
};

} // namespace

RegisterImportResult importRegister(const QString& source, const QString& registerFile,
                                    const ImportProgress& progress) {
    const auto bytes = openBytes(source);
    const QFileInfo target(registerFile);
    const ImportWay way(progress, bytes->size(), source);
    RegisterBuilder builder;
    const RegisterImportResult result = readRows(source, *bytes, builder, way);

    if (!QDir().mkpath(target.absolutePath()))
        throw Error(ErrorCode::NoPermission, target.absolutePath());
    QLockFile lock(registerFile + u".lock"_s);
    lock.setStaleLockTime(0);
    if (!lock.tryLock(0))
        throw Error(lock.error() == QLockFile::LockFailedError ? ErrorCode::StorageBusy : ErrorCode::NoPermission,
                    registerFile);
    Beside beside(registerFile);
    {
        Database database(beside.path(), {}, Database::Mode::Create, register_file::applicationId);
        // Nothing is lost when it fails: the file is of no worth before its last row. And nobody who reads it later has
        // to make files beside it.
        database.execute("PRAGMA journal_mode=DELETE; PRAGMA synchronous=OFF");
        Transaction transaction(database);
        database.execute(register_file::tables);
        database.execute("PRAGMA user_version=" + std::to_string(register_file::version));
        builder.write(database, QFileInfo(source).fileName(), QDateTime::currentDateTimeUtc(),
                      [&](qint64 written) { return way.wrote(written, std::max<qint64>(result.taken, 1)); });
        transaction.commit();
    }
    way.finish();
    beside.takePlace();
    return result;
}

} // namespace entraide
