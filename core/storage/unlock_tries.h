// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDateTime>
#include <QString>

class QSettings;

namespace entraide {

/// What names a desk's file in settings: tells nothing of its name.
QString deskMark(const QString& deskFile);
/// Where the programs keep the settings of a PC, or of the profile in \a dataFolder.
QString settingsFileIn(const QString& dataFolder);

/// Wrong passphrases of one desk: how long one waits after them, and how many there were since the last right one. In
/// the settings, so that closing the dialog or the program does not begin anew, and what was tried at the command line
/// counts in the window and the other way round. It slows down who sits at this program;
/// who has the files is slowed down by the cost of the passphrase's key.
class UnlockTries {
public:
    UnlockTries(QSettings& settings, const QString& deskFile);

    static constexpr int longestWait = 30; ///< seconds

    int failed() const;
    void noteFailure(const QDateTime& now);
    /// 1, 2, 4 … 30 seconds after each; 0: now.
    int secondsLeft(const QDateTime& now);
    /// The right one was given: tells how many were wrong before, and forgets them.
    int end();

    /// The slot that opened the last time: an id.
    QString lastSlot() const;
    void setLastSlot(const QString& slot);
    /// This file was opened with a key here: a plain one in its place is no desk.
    bool wasEncrypted() const;

private:
    QString named(const char* what) const;

    QSettings& m_settings;
    QString m_group;
};

} // namespace entraide
