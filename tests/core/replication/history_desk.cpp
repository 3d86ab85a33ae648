// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/replication/history_desk.h"

#include "storage/database.h"

#include <QDir>
#include <QFile>

namespace entraide::replication {

using namespace Qt::StringLiterals;

namespace {

QString memoryFolder() {
    const QString memory = u"/dev/shm"_s;
    return (QDir(memory).exists() ? memory : QDir::tempPath()) + u"/entraide-histories-XXXXXX"_s;
}

void removeFile(const QString& file) {
    for (const QString& suffix : {u""_s, u"-wal"_s, u"-shm"_s})
        QFile::remove(file + suffix);
}

void replaceFile(const QString& from, const QString& to) {
    removeFile(to);
    QFile::copy(from, to);
}

} // namespace

HistoryFolder::HistoryFolder()
    : m_folder(memoryFolder()) {
    const auto desk = Desk::create(emptyDesk(), {}, u"Histories"_s, true);
    desk->joinTeam(u"0123456789abcdef0123456789abcdef"_s);
}

QString HistoryFolder::emptyDesk() const {
    return m_folder.filePath(u"empty.entraide"_s);
}

QString HistoryFolder::newFile() {
    return m_folder.filePath(QString::number(++m_files) + u".entraide"_s);
}

HistoryDesk::HistoryDesk(HistoryFolder& folder, const HistoryDesk* copyOf)
    : m_file(folder.newFile()) {
    if (copyOf)
        copyOf->copyTo(m_file);
    else
        replaceFile(folder.emptyDesk(), m_file);
    open();
    if (!copyOf)
        m_desk->renewReplica();
}

HistoryDesk::~HistoryDesk() {
    m_desk.reset();
    removeFile(m_file);
    if (!m_backup.isEmpty())
        removeFile(m_backup);
}

void HistoryDesk::open() {
    m_desk = Desk::open(m_file, {});
    m_desk->database().execute("PRAGMA synchronous=OFF"); // the machine stays up
}

void HistoryDesk::copyTo(const QString& file) const {
    m_desk->database().execute("VACUUM INTO '" + file.toStdString() + "'");
}

void HistoryDesk::killAndReopen() {
    m_desk.reset();
    open();
}

void HistoryDesk::backUp(HistoryFolder& folder) {
    if (m_backup.isEmpty())
        m_backup = folder.newFile();
    QFile::remove(m_backup);
    copyTo(m_backup);
}

void HistoryDesk::restore() {
    m_desk.reset();
    replaceFile(m_backup, m_file);
    open();
}

} // namespace entraide::replication
