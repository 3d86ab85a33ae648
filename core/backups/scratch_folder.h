// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <memory>

class QLockFile;

namespace entraide {

/// A hidden folder for what is not finished yet, for this user alone, in the folder that is to hold what comes of it: a
/// step of renaming then makes it appear at once. Goes, with all that is in it, when this does. What a program that was
/// killed left behind goes when the next one is made.
class ScratchFolder {
public:
    /// Who else may be at work in the same folder.
    enum class Others {
        None,     ///< nobody: the caller sees to that
        Possible, ///< only what has lain there for an hour, and nobody holds, is taken for left behind
    };
    /// Throws NoPermission.
    ScratchFolder(const QString& folder, Others others);
    ScratchFolder(const ScratchFolder&) = delete;
    ScratchFolder& operator=(const ScratchFolder&) = delete;
    ~ScratchFolder();

    const QString& path() const { return m_path; }
    QString file(const QString& name) const { return m_path + u'/' + name; }

private:
    QString m_path;
    std::unique_ptr<QLockFile> m_lock;
};

} // namespace entraide
