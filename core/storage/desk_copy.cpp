// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/desk_copy.h"

#include "domain/error.h"
#include "storage/database.h"
#include "storage/document_store.h"

#include <QCryptographicHash>
#include <QFileInfo>
#include <QRegularExpression>

#include <algorithm>
#include <sqlcipher/sqlite3.h>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int stepsBetweenLooks = 2000; // of SQLite's machine; some thousand looks a second
constexpr qsizetype mostProblems = 20;

/// While it lives, whatever runs on the connection asks now and then whether to go on.
class Watched {
public:
    Watched(Database& database, std::function<bool()> goOn)
        : m_database(database)
        , m_goOn(std::move(goOn)) {
        sqlite3_progress_handler(
            m_database.raw(), stepsBetweenLooks,
            [](void* self) { return static_cast<Watched*>(self)->goesOn() ? 0 : 1; }, this);
    }
    Watched(const Watched&) = delete;
    Watched& operator=(const Watched&) = delete;
    ~Watched() { sqlite3_progress_handler(m_database.raw(), 0, nullptr, nullptr); }

private:
    /// Nothing is thrown through SQLite.
    bool goesOn() noexcept {
        try {
            return m_goOn();
        } catch (...) {
            return false;
        }
    }

    Database& m_database;
    std::function<bool()> m_goOn;
};

bool hasTable(Database& database, const QString& name) {
    auto select = database.prepare("SELECT count(*) FROM sqlite_schema WHERE type='table' AND name=?1");
    select.bind(1, name);
    return select.step() && select.integer(0) > 0;
}

QString metaOf(Database& database, const QString& key) {
    auto select = database.prepare("SELECT value FROM meta WHERE key=?1");
    select.bind(1, key);
    return select.step() ? select.text(0) : QString();
}

QString shortHash(const QCryptographicHash& hash) {
    constexpr qsizetype markBytes = 16;
    return QString::fromLatin1(hash.result().first(markBytes).toHex());
}

/// All but the digests.
DeskContents frameOf(Database& database) {
    DeskContents contents;
    contents.version = static_cast<int>(database.number("PRAGMA user_version"));
    if (!hasTable(database, u"scope"_s) || !hasTable(database, u"meta"_s))
        throw Error(ErrorCode::NotADesk, database.file(), u"it has no documents"_s);
    contents.replica = metaOf(database, u"replica"_s);
    contents.sample = metaOf(database, u"sample"_s) == "1"_L1;
    contents.erasures = erasureMark(database);
    contents.state = stateMark(database);
    auto scopes = database.prepare("SELECT name, uuid, kind, seq FROM scope ORDER BY scope_key");
    while (scopes.step()) {
        contents.databases[scopes.text(0)].sequence = scopes.integer(3);
        if (scopes.text(2) == enumName(ScopeKind::Team) && contents.team.isEmpty()) {
            contents.team = scopes.text(1);
            contents.teamDatabase = scopes.text(0);
        }
    }
    return contents;
}

} // namespace

QMap<EntityType, qint64> DeskContents::records() const {
    QMap<EntityType, qint64> counts;
    const QMap<QString, TypeDigest> types = databases.value(teamDatabase).types;
    for (const EntityType type : enumValues<EntityType>()) {
        if (const qint64 live = types.value(QString(enumName(type))).live; live > 0)
            counts.insert(type, live);
    }
    return counts;
}

DeskContents contentsOf(Database& database) {
    if (!hasTable(database, u"digest"_s))
        return countedContents(database);
    const ReadSnapshot snapshot(database);
    DeskContents contents = frameOf(database);
    auto scopes = database.prepare("SELECT scope_key, name FROM scope");
    while (scopes.step())
        contents.databases[scopes.text(1)].types = Digests::read(database, scopes.integer(0)).types();
    return contents;
}

DeskContents countedContents(Database& database) {
    const ReadSnapshot snapshot(database);
    DeskContents contents = frameOf(database);
    QMap<QString, Digests> counted;
    auto documents = database.prepare("SELECT s.name, d.id, d.win_gen, d.win_hash FROM doc d JOIN scope s ON "
                                      "s.scope_key=d.scope_key WHERE d.deleted=0");
    while (documents.step())
        counted[documents.text(0)].add(documents.text(1), {static_cast<int>(documents.integer(2)), documents.text(3)});
    for (auto it = counted.cbegin(); it != counted.cend(); ++it)
        contents.databases[it.key()].types = it->types();
    return contents;
}

QString erasureMark(Database& database) {
    if (!hasTable(database, u"erasure_document"_s))
        return {};
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    bool any = false;
    auto select = database.prepare("SELECT id FROM erasure_document ORDER BY id");
    while (select.step()) {
        hash.addData(select.bytes(0));
        hash.addData("\n");
        any = true;
    }
    return any ? shortHash(hash) : QString();
}

QString stateMark(Database& database) {
    QCryptographicHash hash(QCryptographicHash::Blake2b_256);
    auto select = database.prepare("SELECT name, seq FROM scope ORDER BY scope_key");
    while (select.step()) {
        hash.addData(select.bytes(0));
        hash.addData(' ' + QByteArray::number(select.integer(1)) + '\n');
    }
    return shortHash(hash);
}

QString settingIn(Database& database, const QString& key) {
    auto select = database.prepare("SELECT value FROM setting WHERE key=?1");
    select.bind(1, key);
    return select.step() ? select.text(0) : QString();
}

qint64 otherCommits(Database& database) {
    return database.number("PRAGMA data_version");
}

void copyInto(Database& source, const QString& target, const CopyProgress& progress) {
    const double all = static_cast<double>(std::max<qint64>(1, source.fileBytes()));
    const Watched watched(source, [&] {
        if (!progress)
            return true;
        const auto written = static_cast<double>(QFileInfo(target).size());
        return progress(std::min(1.0, written / all));
    });
    auto copy = source.prepare("VACUUM INTO ?1");
    copy.bind(1, target);
    copy.run();
}

namespace {

/// "Tree 90 page 90: unable to get the page. error code=266", with a result code of SQLite.
bool namesADiskFault(const QString& problems) {
    static const QRegularExpression codes(u"error code=(\\d+)"_s);
    for (auto found = codes.globalMatch(problems); found.hasNext();) {
        if ((found.next().captured(1).toInt() & 0xff) == SQLITE_IOERR)
            return true;
    }
    return false;
}

} // namespace

QStringList pageProblems(Database& database, const CopyProgress& progress, PagesOf pages) {
    QStringList problems;
    const auto ask = [&](std::string_view pragma, double share) {
        const Watched watched(database, [&] { return !progress || progress(share); });
        auto statement = database.prepare(pragma);
        while (statement.step()) {
            // The foreign keys' check names tables and rows; all the others say "ok" when there is nothing.
            const QString text = statement.text(0);
            // Both checks make rows of what is the disk's fault and none of the page's.
            if (text.startsWith("error reading "_L1) || namesADiskFault(text))
                throw Error(ErrorCode::Storage, database.file(), text);
            if (text != "ok"_L1 && problems.size() < mostProblems)
                problems.append(text);
        }
    };
    try {
        if (database.isEncrypted() && pages == PagesOf::File)
            ask("PRAGMA cipher_integrity_check", 0);
        ask("PRAGMA integrity_check", 0.4);
        ask("PRAGMA foreign_key_check", 0.9);
    } catch (const Error& error) {
        if (error.code() != ErrorCode::Damaged && error.code() != ErrorCode::WrongPassphrase &&
            error.code() != ErrorCode::NotADesk)
            throw;
        problems.append(u"cannot be read on: "_s + error.detail());
    }
    return problems;
}

} // namespace entraide
