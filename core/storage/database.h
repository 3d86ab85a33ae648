// SPDX-License-Identifier: GPL-3.0-or-later
// A thin layer over the SQLite C API (SQLCipher, linked statically). Every fault throws Error; nothing returns a code.
#pragma once

#include "domain/error.h"

#include <QByteArray>
#include <QDeadlineTimer>
#include <QString>
#include <QStringList>

#include <chrono>
#include <memory>
#include <string>
#include <string_view>
#include <unordered_map>
#include <vector>

struct sqlite3;
struct sqlite3_stmt;

namespace entraide {

class Database;

/// A prepared statement. Parameters count from 1, columns from 0, as in SQLite. Texts are UTF-8 in the file.
class Statement {
public:
    Statement(Database& database, std::string_view sql);
    Statement(Statement&& other) noexcept;
    Statement& operator=(Statement&&) = delete;
    ~Statement();

    void bind(int parameter, qint64 value);
    void bind(int parameter, int value) { bind(parameter, static_cast<qint64>(value)); }
    void bind(int parameter, bool value) = delete;
    void bind(int parameter, double value);
    /// A null QString is bound as NULL, an empty one as ''.
    void bind(int parameter, const QString& value);
    /// UTF-8 text that stays alive until the next reset.
    void bindText(int parameter, QByteArrayView utf8);
    /// Bytes that stay alive until the next reset.
    void bindBlob(int parameter, QByteArrayView bytes);
    void bindNull(int parameter);

    /// True while there is a row.
    bool step();
    /// Steps to the end of a statement that gives no rows, and resets it.
    void run();
    void reset();

    bool isNull(int column) const;
    /// An integer or a real.
    bool isNumber(int column) const;
    qint64 integer(int column) const;
    double real(int column) const;
    QString text(int column) const;
    /// Bytes of a text or blob, valid until the next step or reset.
    QByteArrayView bytes(int column) const;
    int columnCount() const;
    QString columnName(int column) const;

private:
    Database* m_database;
    sqlite3_stmt* m_statement = nullptr;
};

/// A file opened by this thread. All its users are on that thread; another thread opens the file again.
class Database {
public:
    enum class Mode {
        Create,   ///< the file must not exist
        Open,     ///< it must exist
        ReadOnly, ///< as Open, and nothing is ever written
        /// A plain SQLite file of any other program, of which nobody knows what it holds: as ReadOnly, nothing is made
        /// beside it either, its schema is not trusted, and what it may take is bounded (allow()).
        Foreign,
    };

    static constexpr quint32 applicationId = 0x456e7472; ///< "Entr": a desk

    /// \a keyAndSalt: 48 bytes (256-bit key, 128-bit salt), or empty for a plain file. Both are given together, so that
    /// a torn first sector does not take the salt along. Checks the key, that the file is encrypted when a key is
    /// given, and that it is one of ours, marked as \a application; changes nothing in a file that fails.
    Database(const QString& file, const QByteArray& keyAndSalt, Mode mode, quint32 application = applicationId);
    Database(const Database&) = delete;
    Database& operator=(const Database&) = delete;
    ~Database();

    const QString& file() const { return m_file; }
    bool isEncrypted() const { return m_encrypted; }

    void execute(std::string_view sql);
    Statement prepare(std::string_view sql) { return Statement(*this, sql); }

    /// A statement of the cache for one use: reset and put back at the end of the scope. Two uses of the same text at a
    /// time get a statement each.
    class Use {
    public:
        Use(Database& database, std::string_view sql);
        Use(const Use&) = delete;
        Use& operator=(const Use&) = delete;
        ~Use();
        Statement* operator->() { return m_statement.get(); }
        Statement& operator*() { return *m_statement; }

    private:
        std::vector<std::unique_ptr<Statement>>* m_home;
        std::unique_ptr<Statement> m_statement;
    };
    Use use(std::string_view sql) { return Use(*this, sql); }
    /// Forgets the cached statements, as a change of tables asks.
    void clearCache();

    qint64 number(std::string_view sql);
    QString text(std::string_view sql);
    qint64 lastInsertKey() const;
    /// Rows that the last statement changed.
    int changedRows() const;
    bool inTransaction() const;
    /// Folds the whole log into the file and cuts it to nothing. False, without waiting, when another connection still
    /// reads or writes; outside transactions.
    bool truncateLog();
    /// Writes the whole file anew, which takes a second for some 50 MB. `secure_delete` overwrites what is deleted, but
    /// not the copies that stay in the unused part of a page when SQLite moves rows to another. False when another
    /// connection writes or a statement of this one is under way; outside transactions.
    bool rewriteFile();
    qint64 fileBytes();
    /// Makes whatever runs on this connection stop with Cancelled. The only call allowed from another thread.
    void interrupt();
    /// Of a Foreign file: what runs from now on ends with Cancelled when it takes longer. A view may go on for ever.
    void allow(std::chrono::milliseconds time) { m_deadline.setRemainingTime(time); }

    [[noreturn]] void fail(int code, std::string_view what) const;
    sqlite3* raw() const { return m_db; }

private:
    friend class Transaction;
    void openRaw(Mode mode, bool unchanging = false);
    QByteArray readHead();
    void checkHead();
    void checkForeignHead();
    void boundForeign();
    void checkLength() const;
    void setKey(const QByteArray& keyAndSalt);
    void checkIsOurs();
    void configure(Mode mode);

    QString m_file;
    quint32 m_application;
    sqlite3* m_db = nullptr;
    bool m_encrypted = false;
    int m_depth = 0;
    QDeadlineTimer m_deadline{QDeadlineTimer::Forever};
    struct TextHash {
        using is_transparent = void;
        std::size_t operator()(std::string_view text) const { return std::hash<std::string_view>{}(text); }
    };
    std::unordered_map<std::string, std::vector<std::unique_ptr<Statement>>, TextHash, std::equal_to<>> m_cache;
};

/// A write transaction that rolls back unless committed. Inside another one it is a savepoint of it.
class Transaction {
public:
    explicit Transaction(Database& database);
    Transaction(const Transaction&) = delete;
    Transaction& operator=(const Transaction&) = delete;
    ~Transaction();
    void commit();
    bool isOutermost() const { return m_depth == 0; }

private:
    Database& m_database;
    int m_depth;
    bool m_open = true;
};

/// A read transaction: everything read in its scope is of one moment. Does nothing inside a transaction.
class ReadSnapshot {
public:
    explicit ReadSnapshot(Database& database);
    ReadSnapshot(const ReadSnapshot&) = delete;
    ReadSnapshot& operator=(const ReadSnapshot&) = delete;
    ~ReadSnapshot();

private:
    Database& m_database;
    bool m_open = false;
};

} // namespace entraide
