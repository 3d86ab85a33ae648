// SPDX-License-Identifier: GPL-3.0-or-later
#include "backups/scratch_folder.h"

#include "domain/error.h"

#include <QDateTime>
#include <QDir>
#include <QFile>
#include <QFileInfo>
#include <QLockFile>
#include <QUuid>

#include <chrono>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

const auto prefix = u".making-"_s;
const auto lockName = u"/.lock"_s;
constexpr qint64 leftAfterSeconds = 3600;

bool isLeftBehind(const QString& folder) {
    if (QFileInfo(folder).lastModified().secsTo(QDateTime::currentDateTime()) < leftAfterSeconds)
        return false;
    QLockFile lock(folder + lockName);
    lock.setStaleLockTime(std::chrono::milliseconds::zero());
    return lock.tryLock(std::chrono::milliseconds::zero());
}

} // namespace

ScratchFolder::ScratchFolder(const QString& folder, Others others) {
    const QDir inside(folder);
    for (const QString& name : inside.entryList({prefix + u'*'}, QDir::Dirs | QDir::Hidden | QDir::NoDotAndDotDot)) {
        if (const QString left = inside.filePath(name); others == Others::None || isLeftBehind(left))
            QDir(left).removeRecursively();
    }
    m_path = inside.filePath(prefix + QUuid::createUuid().toString(QUuid::Id128));
    if (!inside.mkdir(m_path))
        throw Error(inside.exists() ? ErrorCode::NoPermission : ErrorCode::FileMissing, folder,
                    u"a folder cannot be made in it"_s);
    QFile::setPermissions(m_path, QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner);
    m_lock = std::make_unique<QLockFile>(m_path + lockName);
    m_lock->setStaleLockTime(std::chrono::milliseconds::zero());
    if (!m_lock->tryLock(std::chrono::milliseconds::zero())) {
        QDir(m_path).removeRecursively();
        throw Error(ErrorCode::NoPermission, folder, u"a file cannot be made in it"_s);
    }
}

ScratchFolder::~ScratchFolder() {
    m_lock.reset();
    QDir(m_path).removeRecursively();
}

} // namespace entraide
