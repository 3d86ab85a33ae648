// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/copy_check.h"

#include "backups/file_steps.h"
#include "domain/error.h"
#include "storage/database.h"
#include "storage/desk.h"
#include "storage/desk_check.h"
#include "storage/vault.h"

#include <QFile>
#include <QFileInfo>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// A file is encrypted under the salt that it begins with.
bool beginsWithSaltOf(const QString& file, const QByteArray& keyAndSalt) {
    QFile head(file);
    return head.open(QIODevice::ReadOnly) && head.read(Vault::saltBytes) == keyAndSalt.last(Vault::saltBytes);
}

class CopyCheck {
public:
    CopyCheck(const BackupCopy& copy, const QByteArray& keyAndSalt, const CopyProgress& progress)
        : m_copy(copy)
        , m_key(keyAndSalt)
        , m_progress(progress) {}

    CopyReport run(bool everyRecord) {
        if (!QFileInfo(m_copy.file).isFile()) {
            m_report.state = CopyState::Gone;
            return m_report;
        }
        try {
            readManifest();
            checkKeys();
            checkBytes();
            checkContents(everyRecord);
        } catch (const Error& error) {
            if (error.code() == ErrorCode::FileMissing || error.code() == ErrorCode::NoPermission) {
                m_report.state = CopyState::Gone;
                m_report.problems.append(QString::fromUtf8(error.what()));
            } else if (!isOfTheCopy(error)) {
                throw;
            }
        }
        return m_report;
    }

private:
    void problem(const QString& text) {
        m_report.problems.append(text);
        if (m_report.state == CopyState::Sound)
            m_report.state = CopyState::Damaged;
    }

    void readManifest() {
        QFile file(BackupManifest::fileFor(m_copy.file));
        const auto read = file.open(QIODevice::ReadOnly) && file.size() <= BackupManifest::largest
                              ? BackupManifest::fromJson(file.readAll())
                              : std::nullopt;
        m_report.lacksManifest = !read || !read->isUntouched(m_key);
        if (read)
            m_manifest = read->manifest;
        if (!m_report.lacksManifest)
            return;
        // With another key the seal says nothing.
        m_mayBeOtherKey = m_manifest && m_manifest->keyMark != keyMarkOf(m_key);
        // The desk's own file that was set aside never had one.
        if (m_copy.reason != BackupReason::SetAside && !m_mayBeOtherKey)
            problem(u"its description is missing, or not what was written"_s);
    }

    void checkKeys() {
        if (m_key.isEmpty())
            return;
        if (!QFileInfo::exists(m_copy.keysFile())) {
            m_report.problems.append(u"its key file is missing"_s);
            m_report.state = CopyState::KeysMissing;
            return;
        }
        try {
            (void)Vault::read(m_copy.keysFile());
            if (m_manifest && !m_report.lacksManifest && sumOfFile(m_copy.keysFile()) != m_manifest->keysSum)
                problem(u"its key file is not what was written"_s);
        } catch (const Error& error) {
            if (error.code() != ErrorCode::Damaged && error.code() != ErrorCode::NewerVersion)
                throw;
            problem(u"its key file cannot be read"_s);
        }
    }

    void checkBytes() {
        if (!m_manifest || m_report.lacksManifest)
            return;
        const qint64 bytes = QFileInfo(m_copy.file).size();
        if (bytes != m_manifest->bytes)
            return problem(u"%1 bytes, and it had %2"_s.arg(bytes).arg(m_manifest->bytes));
        if (sumOfFile(m_copy.file, partOf(m_progress, 0, 0.2)) != m_manifest->fileSum)
            problem(u"its bytes are not those that were written"_s);
    }

    void checkContents(bool everyRecord) {
        QStringList problems;
        const DeskContents contents = readThrough(m_copy.file, m_key, problems, partOf(m_progress, 0.2, 0.6));
        m_report.contents = contents;
        m_report.isReadable = problems.isEmpty();
        if (m_mayBeOtherKey) // it opened all the same
            problem(u"its description names another key"_s);
        if (m_manifest && !m_report.lacksManifest && contents.databases != m_manifest->contents.databases)
            problem(u"it holds other documents than were written"_s);
        for (const QString& text : std::as_const(problems))
            problem(text);
        if (!everyRecord || !m_report.isReadable)
            return;
        try {
            const auto desk = Desk::openToRead({m_copy.file, m_key});
            const CheckReport rows = checkDesk(*desk, partOf(m_progress, 0.6, 1));
            for (const QString& text : rows.problems)
                problem(text);
            m_report.isReadable = rows.isSound();
        } catch (const Error& error) {
            if (error.code() != ErrorCode::NewerVersion) // of another version: its tables are another's too
                throw;
        }
    }

    /// What opening and reading say of a file that is not as it should be.
    bool isOfTheCopy(const Error& error) {
        switch (error.code()) {
        case ErrorCode::WrongPassphrase:
            if (m_mayBeOtherKey || (!m_manifest && !beginsWithSaltOf(m_copy.file, m_key))) {
                m_report.state = CopyState::OtherKey;
                return true;
            }
            break;
        case ErrorCode::NotADesk:
            if (m_key.isEmpty() && QFileInfo::exists(m_copy.keysFile())) {
                m_report.state = CopyState::OtherKey;
                return true;
            }
            break;
        case ErrorCode::Damaged:
        case ErrorCode::NotEncrypted:
        case ErrorCode::NewerVersion:
        case ErrorCode::Storage:
            break;
        default:
            return false;
        }
        problem(error.detail());
        return true;
    }

    const BackupCopy& m_copy;
    const QByteArray& m_key;
    const CopyProgress& m_progress;
    std::optional<BackupManifest> m_manifest;
    bool m_mayBeOtherKey = false;
    CopyReport m_report;
};

} // namespace

CopyProgress partOf(const CopyProgress& progress, double from, double to) {
    if (!progress)
        return {};
    return [progress, from, to](double share) { return progress(from + share * (to - from)); };
}

DeskContents readThrough(const QString& file, const QByteArray& keyAndSalt, QStringList& problems,
                         const CopyProgress& progress) {
    Database database(file, keyAndSalt, Database::Mode::ReadOnly);
    problems += pageProblems(database, progress);
    const DeskContents counted = countedContents(database);
    if (counted != contentsOf(database))
        problems.append(u"its digests are not those of its documents"_s);
    return counted;
}

CopyReport checkCopy(const BackupCopy& copy, const QByteArray& keyAndSalt, bool everyRecord,
                     const CopyProgress& progress) {
    return CopyCheck(copy, keyAndSalt, progress).run(everyRecord);
}

} // namespace entraide
