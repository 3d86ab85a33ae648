// SPDX-License-Identifier: GPL-3.0-or-later
#include "storage/database.h"

#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QUrl>
#include <QtEndian>

#include <cerrno>
#include <sqlcipher/sqlite3.h>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int headBytes = 100;
constexpr int applicationIdAt = 68; // https://www.sqlite.org/fileformat.html, section 1.3
constexpr int readVersionAt = 19;
constexpr char readVersionWal = 2;

constexpr QByteArrayView plainHead("SQLite format 3\0", 16);
constexpr qint64 pageSize = 4096;
constexpr int keyAndSaltBytes = 48;
constexpr int busyMilliseconds = 10'000;
constexpr int foreignBusyMilliseconds = 1'000;
constexpr int foreignValueBytes = 64 * 1024 * 1024; // of one value; more is an error
constexpr int stepsBetweenDeadlineLooks = 10'000;

ErrorCode codeOf(int sqliteCode, int systemError, bool withKey) {
    if (sqliteCode == SQLITE_READONLY_DBMOVED) // another program gave the desk another key meanwhile: open it again
        return ErrorCode::StorageBusy;
    switch (sqliteCode & 0xff) {
    case SQLITE_FULL:
        return ErrorCode::DiskFull;
    case SQLITE_NOTADB:
        return withKey ? ErrorCode::WrongPassphrase : ErrorCode::NotADesk;
    case SQLITE_CORRUPT:
        return ErrorCode::Damaged;
    case SQLITE_READONLY:
    case SQLITE_CANTOPEN:
    case SQLITE_PERM:
    case SQLITE_AUTH:
        return ErrorCode::NoPermission;
    case SQLITE_BUSY:
    case SQLITE_LOCKED:
        return ErrorCode::StorageBusy;
    case SQLITE_INTERRUPT:
        return ErrorCode::Cancelled;
    case SQLITE_IOERR:
        switch (systemError) {
        case ENOSPC:
        case EDQUOT:
        case EFBIG: // a limit on the size of files
            return ErrorCode::DiskFull;
        case EACCES:
        case EPERM:
        case EROFS:
            return ErrorCode::NoPermission;
        default:
            return ErrorCode::Storage;
        }
    default:
        return ErrorCode::Storage;
    }
}

} // namespace

// ---- Statement ----------------------------------------------------------------------------------------------------

Statement::Statement(Database& database, std::string_view sql)
    : m_database(&database) {
    const int code = sqlite3_prepare_v3(database.raw(), sql.data(), static_cast<int>(sql.size()),
                                        SQLITE_PREPARE_PERSISTENT, &m_statement, nullptr);
    if (code != SQLITE_OK)
        database.fail(code, sql);
}

Statement::Statement(Statement&& other) noexcept
    : m_database(other.m_database)
    , m_statement(std::exchange(other.m_statement, nullptr)) {}

Statement::~Statement() {
    sqlite3_finalize(m_statement);
}

void Statement::bind(int parameter, qint64 value) {
    if (const int code = sqlite3_bind_int64(m_statement, parameter, value); code != SQLITE_OK)
        m_database->fail(code, "bind");
}

void Statement::bind(int parameter, double value) {
    if (const int code = sqlite3_bind_double(m_statement, parameter, value); code != SQLITE_OK)
        m_database->fail(code, "bind");
}

void Statement::bind(int parameter, const QString& value) {
    if (value.isNull())
        return bindNull(parameter);
    const QByteArray utf8 = value.toUtf8();
    const int code = sqlite3_bind_text64(m_statement, parameter, utf8.constData(),
                                         static_cast<sqlite3_uint64>(utf8.size()), SQLITE_TRANSIENT, SQLITE_UTF8);
    if (code != SQLITE_OK)
        m_database->fail(code, "bind");
}

void Statement::bindText(int parameter, QByteArrayView utf8) {
    const char* data = utf8.isEmpty() ? "" : utf8.data();
    const int code = sqlite3_bind_text64(m_statement, parameter, data, static_cast<sqlite3_uint64>(utf8.size()),
                                         SQLITE_STATIC, SQLITE_UTF8);
    if (code != SQLITE_OK)
        m_database->fail(code, "bind");
}

void Statement::bindBlob(int parameter, QByteArrayView bytes) {
    const char* data = bytes.isEmpty() ? "" : bytes.data();
    const int code =
        sqlite3_bind_blob64(m_statement, parameter, data, static_cast<sqlite3_uint64>(bytes.size()), SQLITE_STATIC);
    if (code != SQLITE_OK)
        m_database->fail(code, "bind");
}

void Statement::bindNull(int parameter) {
    if (const int code = sqlite3_bind_null(m_statement, parameter); code != SQLITE_OK)
        m_database->fail(code, "bind");
}

bool Statement::step() {
    const int code = sqlite3_step(m_statement);
    if (code == SQLITE_ROW)
        return true;
    if (code == SQLITE_DONE)
        return false;
    const std::string sql = sqlite3_sql(m_statement);
    sqlite3_reset(m_statement);
    m_database->fail(code, sql);
}

void Statement::run() {
    while (step()) {
    }
    sqlite3_reset(m_statement);
}

void Statement::reset() {
    sqlite3_reset(m_statement);
    sqlite3_clear_bindings(m_statement);
}

bool Statement::isNull(int column) const {
    return sqlite3_column_type(m_statement, column) == SQLITE_NULL;
}

bool Statement::isNumber(int column) const {
    const int type = sqlite3_column_type(m_statement, column);
    return type == SQLITE_INTEGER || type == SQLITE_FLOAT;
}

qint64 Statement::integer(int column) const {
    return sqlite3_column_int64(m_statement, column);
}

double Statement::real(int column) const {
    return sqlite3_column_double(m_statement, column);
}

QString Statement::text(int column) const {
    const auto* data = reinterpret_cast<const char*>(sqlite3_column_text(m_statement, column));
    return data ? QString::fromUtf8(data, sqlite3_column_bytes(m_statement, column)) : QString();
}

QByteArrayView Statement::bytes(int column) const {
    const auto* data = static_cast<const char*>(sqlite3_column_blob(m_statement, column));
    return data ? QByteArrayView(data, sqlite3_column_bytes(m_statement, column)) : QByteArrayView();
}

int Statement::columnCount() const {
    return sqlite3_column_count(m_statement);
}

QString Statement::columnName(int column) const {
    return QString::fromUtf8(sqlite3_column_name(m_statement, column));
}

// ---- Database -----------------------------------------------------------------------------------------------------

Database::Database(const QString& file, const QByteArray& keyAndSalt, Mode mode, quint32 application)
    : m_file(file)
    , m_application(application)
    , m_encrypted(!keyAndSalt.isEmpty()) {
    if (m_encrypted && keyAndSalt.size() != keyAndSaltBytes)
        throw Error(ErrorCode::BadInput, file, u"a key of %1 bytes"_s.arg(keyAndSalt.size()));
    const QFileInfo info(file);
    if (!info.dir().exists())
        throw Error(ErrorCode::FileMissing, info.dir().path(), u"the folder is not there"_s);
    if (mode == Mode::Create) {
        // Made here and not by SQLite, so that nobody else may read it and nothing is ever overwritten.
        QFile made(file);
        if (!made.open(QIODevice::NewOnly | QIODevice::WriteOnly, QFile::ReadOwner | QFile::WriteOwner))
            throw Error(info.exists() ? ErrorCode::FileExists : ErrorCode::NoPermission, file, made.errorString());
    } else if (!info.exists()) {
        throw Error(ErrorCode::FileMissing, file);
    }
    try {
        openRaw(mode);
        if (mode == Mode::Foreign) {
            checkForeignHead();
            boundForeign();
            return;
        }
        if (mode != Mode::Create) {
            checkHead();
            checkLength();
        }
        setKey(keyAndSalt);
        if (mode != Mode::Create)
            checkIsOurs();
        configure(mode);
    } catch (...) {
        m_cache.clear();
        sqlite3_close_v2(m_db);
        throw;
    }
}

Database::~Database() {
    m_cache.clear();
    sqlite3_close_v2(m_db);
}

void Database::openRaw(Mode mode, bool unchanging) {
    int access = mode == Mode::ReadOnly || mode == Mode::Foreign ? SQLITE_OPEN_READONLY : SQLITE_OPEN_READWRITE;
    QByteArray name = QFile::encodeName(m_file);
    if (unchanging) {
        access |= SQLITE_OPEN_URI;
        name = QUrl::fromLocalFile(QFileInfo(m_file).absoluteFilePath()).toEncoded(QUrl::FullyEncoded) + "?immutable=1";
    }
    const int code =
        sqlite3_open_v2(name.constData(), &m_db, access | SQLITE_OPEN_NOMUTEX | SQLITE_OPEN_EXRESCODE, nullptr);
    if (code != SQLITE_OK)
        fail(code, "open");
    // Nothing is folded into the file on the way out before it is known to be sound and ours.
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 1, nullptr);
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_DEFENSIVE, 1, nullptr);
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_TRUSTED_SCHEMA, 0, nullptr);
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_ENABLE_LOAD_EXTENSION, 0, nullptr);
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_DQS_DML, 0, nullptr);
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_DQS_DDL, 0, nullptr);
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_ENABLE_FKEY, 1, nullptr);
    sqlite3_busy_timeout(m_db, busyMilliseconds);
}

// Read through the library's own handle. Closing another handle on the file would end every lock that this process
// holds on it (POSIX), and the next program would take the desk for unused and delete its log.
QByteArray Database::readHead() {
    sqlite3_file* opened = nullptr;
    if (sqlite3_file_control(m_db, "main", SQLITE_FCNTL_FILE_POINTER, &opened) != SQLITE_OK || !opened->pMethods)
        throw Error(ErrorCode::Storage, m_file, u"no handle"_s);
    QByteArray head(headBytes, '\0');
    const int code = opened->pMethods->xRead(opened, head.data(), headBytes, 0);
    if (code != SQLITE_OK && code != SQLITE_IOERR_SHORT_READ) // what is missing is zero
        fail(code, "read the head");
    return head;
}

void Database::checkHead() {
    const QByteArray head = readHead();
    if (head.startsWith(plainHead) && m_encrypted)
        throw Error(ErrorCode::NotEncrypted, m_file, u"the file is a plain database"_s);
    if (m_encrypted)
        return;
    if (!head.startsWith(plainHead))
        throw Error(ErrorCode::NotADesk, m_file, u"the file is not a database"_s);
    // Before the first statement: reading somebody else's database may already change it (a log is folded in).
    if (qFromBigEndian<quint32>(head.constData() + applicationIdAt) != m_application)
        throw Error(ErrorCode::NotADesk, m_file, u"a database of another program"_s);
}

void Database::checkForeignHead() {
    const QByteArray head = readHead();
    if (!head.startsWith(plainHead))
        throw Error(ErrorCode::NotADesk, m_file, u"the file is not a database"_s);
    // A file in WAL mode gets a log and an index beside it, even from who only reads. Where no log is, none is needed:
    // then the file is read as one that does not change, which makes none.
    if (head.at(readVersionAt) == readVersionWal && QFileInfo(m_file + u"-wal"_s).size() == 0) {
        sqlite3_close_v2(m_db);
        m_db = nullptr;
        openRaw(Mode::Foreign, true);
    }
}

void Database::boundForeign() {
    sqlite3_busy_timeout(m_db, foreignBusyMilliseconds);
    sqlite3_limit(m_db, SQLITE_LIMIT_LENGTH, foreignValueBytes);
    sqlite3_limit(m_db, SQLITE_LIMIT_ATTACHED, 0);
    sqlite3_progress_handler(
        m_db, stepsBetweenDeadlineLooks,
        [](void* self) { return static_cast<const Database*>(self)->m_deadline.hasExpired() ? 1 : 0; }, this);
    execute("PRAGMA temp_store=MEMORY");
    execute("PRAGMA cache_size=-4096");
    execute("PRAGMA cell_size_check=ON");
    execute("PRAGMA query_only=ON");
    number("SELECT count(*) FROM sqlite_schema");
}

void Database::checkLength() const {
    const qint64 bytes = QFileInfo(m_file).size();
    if (bytes % pageSize != 0 && QFileInfo(m_file + u"-wal"_s).size() == 0)
        throw Error(ErrorCode::Damaged, m_file, u"%1 bytes are not whole pages; the file is cut off"_s.arg(bytes));
}

void Database::setKey(const QByteArray& keyAndSalt) {
    if (keyAndSalt.isEmpty())
        return;
    QByteArray key = "x'" + keyAndSalt.toHex() + '\'';
    const int keyed = sqlite3_key_v2(m_db, "main", key.constData(), static_cast<int>(key.size()));
    key.fill('\0');
    if (keyed != SQLITE_OK)
        fail(keyed, "key");
    // Errors are thrown; the library's own lines would stand among the program's output.
    execute("PRAGMA cipher_log_level=NONE");
    // Linked to a plain SQLite the key would be ignored without a word and the file written in clear.
    if (text("PRAGMA cipher_version").isEmpty())
        throw Error(ErrorCode::NotEncrypted, m_file, u"the database library cannot encrypt"_s);
}

void Database::checkIsOurs() {
    number("SELECT count(*) FROM sqlite_schema");
    if (const auto id = static_cast<quint32>(number("PRAGMA application_id")); id != m_application)
        throw Error(ErrorCode::NotADesk, m_file, u"application id %1"_s.arg(id, 8, 16, QChar(u'0')));
}

void Database::configure(Mode mode) {
    execute("PRAGMA temp_store=MEMORY");
    execute("PRAGMA cache_size=-65536");
    if (mode == Mode::ReadOnly)
        return;
    if (sqlite3_db_readonly(m_db, "main") == 1)
        throw Error(ErrorCode::NoPermission, m_file, u"the file may not be written"_s);
    if (mode == Mode::Create) {
        execute("PRAGMA page_size=4096");
        execute("PRAGMA application_id=" + std::to_string(m_application));
    }
    if (const QString mode_ = text("PRAGMA journal_mode=WAL"); mode_ != "wal"_L1)
        throw Error(ErrorCode::Storage, m_file, u"journal mode %1"_s.arg(mode_));
    execute("PRAGMA synchronous=FULL");
    execute("PRAGMA secure_delete=ON");
    execute("PRAGMA journal_size_limit=67108864");
    sqlite3_db_config(m_db, SQLITE_DBCONFIG_NO_CKPT_ON_CLOSE, 0, nullptr);
}

void Database::execute(std::string_view sql) {
    const std::string text(sql);
    const char* rest = text.c_str();
    while (*rest) {
        sqlite3_stmt* statement = nullptr;
        int code = sqlite3_prepare_v2(m_db, rest, -1, &statement, &rest);
        if (code != SQLITE_OK)
            fail(code, sql);
        if (!statement)
            continue; // a comment or spaces
        do {
            code = sqlite3_step(statement);
        } while (code == SQLITE_ROW);
        sqlite3_finalize(statement);
        if (code != SQLITE_DONE)
            fail(code, sql);
    }
}

qint64 Database::number(std::string_view sql) {
    Statement statement(*this, sql);
    return statement.step() ? statement.integer(0) : 0;
}

QString Database::text(std::string_view sql) {
    Statement statement(*this, sql);
    return statement.step() ? statement.text(0) : QString();
}

qint64 Database::lastInsertKey() const {
    return sqlite3_last_insert_rowid(m_db);
}

int Database::changedRows() const {
    return sqlite3_changes(m_db);
}

bool Database::inTransaction() const {
    return sqlite3_get_autocommit(m_db) == 0;
}

bool Database::truncateLog() {
    sqlite3_busy_timeout(m_db, 0);
    const int code = sqlite3_wal_checkpoint_v2(m_db, "main", SQLITE_CHECKPOINT_TRUNCATE, nullptr, nullptr);
    sqlite3_busy_timeout(m_db, busyMilliseconds);
    if (code == SQLITE_OK)
        return true;
    if ((code & 0xff) != SQLITE_BUSY && (code & 0xff) != SQLITE_LOCKED)
        fail(code, "checkpoint");
    return false;
}

bool Database::rewriteFile() {
    for (sqlite3_stmt* s = sqlite3_next_stmt(m_db, nullptr); s; s = sqlite3_next_stmt(m_db, s)) {
        if (sqlite3_stmt_busy(s))
            return false;
    }
    sqlite3_busy_timeout(m_db, 0);
    const int code = sqlite3_exec(m_db, "VACUUM", nullptr, nullptr, nullptr);
    sqlite3_busy_timeout(m_db, busyMilliseconds);
    if (code == SQLITE_OK)
        return true;
    if ((code & 0xff) != SQLITE_BUSY && (code & 0xff) != SQLITE_LOCKED)
        fail(code, "VACUUM");
    return false;
}

qint64 Database::fileBytes() {
    return number("PRAGMA page_count") * pageSize;
}

void Database::interrupt() {
    sqlite3_interrupt(m_db);
}

void Database::clearCache() {
    for (auto& [sql, statements] : m_cache)
        statements.clear();
}

void Database::fail(int code, std::string_view what) const {
    const int extended = m_db ? sqlite3_extended_errcode(m_db) : code;
    const int system = m_db ? sqlite3_system_errno(m_db) : 0;
    const char* message = m_db ? sqlite3_errmsg(m_db) : sqlite3_errstr(code);
    // SQLCipher says a page that fails its HMAC in no other way than this.
    const bool badPage =
        m_encrypted && (code & 0xff) == SQLITE_ERROR && std::string_view(message) == sqlite3_errstr(SQLITE_ERROR);
    const QString detail =
        u"%1 (SQLite %2, system %3): %4"_s.arg(QString::fromUtf8(message))
            .arg(extended)
            .arg(system)
            .arg(QString::fromUtf8(what.data(), static_cast<qsizetype>(std::min<std::size_t>(what.size(), 200))));
    throw Error(badPage ? ErrorCode::Damaged : codeOf(code, system, m_encrypted), m_file, detail);
}

// ---- Use ----------------------------------------------------------------------------------------------------------

Database::Use::Use(Database& database, std::string_view sql) {
    auto found = database.m_cache.find(sql);
    if (found == database.m_cache.end())
        found = database.m_cache.emplace(std::string(sql), std::vector<std::unique_ptr<Statement>>()).first;
    m_home = &found->second;
    if (m_home->empty()) {
        m_statement = std::make_unique<Statement>(database, sql);
    } else {
        m_statement = std::move(m_home->back());
        m_home->pop_back();
    }
}

Database::Use::~Use() {
    m_statement->reset();
    m_home->push_back(std::move(m_statement));
}

// ---- Transactions -------------------------------------------------------------------------------------------------

Transaction::Transaction(Database& database)
    : m_database(database)
    , m_depth(database.m_depth) {
    if (m_depth == 0)
        database.use("BEGIN IMMEDIATE")->run();
    else
        database.execute("SAVEPOINT level" + std::to_string(m_depth));
    ++database.m_depth;
}

Transaction::~Transaction() {
    if (!m_open)
        return;
    --m_database.m_depth;
    // A full disk or a failing one may have rolled back already; what cannot be rolled back here is rolled back by the
    // next opening of the file.
    if (!m_database.inTransaction())
        return;
    const std::string level = "level" + std::to_string(m_depth);
    const std::string sql = m_depth == 0 ? "ROLLBACK" : "ROLLBACK TO " + level + "; RELEASE " + level;
    sqlite3_exec(m_database.raw(), sql.c_str(), nullptr, nullptr, nullptr);
}

void Transaction::commit() {
    if (m_depth == 0)
        m_database.use("COMMIT")->run();
    else
        m_database.execute("RELEASE level" + std::to_string(m_depth));
    m_open = false;
    --m_database.m_depth;
}

ReadSnapshot::ReadSnapshot(Database& database)
    : m_database(database) {
    if (database.inTransaction())
        return;
    database.use("BEGIN")->run();
    m_open = true;
}

ReadSnapshot::~ReadSnapshot() {
    if (m_open)
        sqlite3_exec(m_database.raw(), "COMMIT", nullptr, nullptr, nullptr);
}

} // namespace entraide
