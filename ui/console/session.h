// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/desk.h"
#include "ui/console/command_line.h"
#include "ui/console/output.h"
#include "workflows/clock.h"
#include "workflows/outcome.h"

#include <memory>

namespace entraide {
class UnlockTries;
}

namespace entraide::console {

/// One run of one command: what was asked, when it is, where answers go. The desk is opened when it is first needed.
class Session {
public:
    Session(const CommandLine& line, Output& out, const QDateTime& wall);

    const CommandLine& line;
    Output& out;
    const Today today;

    QString deskFile() const;
    /// The address register of the folder that --registers names, else of --profile, else of this PC.
    QString registerFile() const;
    /// The first line of the passphrase file, or what was typed instead; empty when there is neither. Throws Error.
    QByteArray passphrase() const;
    /// Before the desk is opened.
    void usePassphrase(const QByteArray& typed) { m_typed = typed; }
    /// Opened as whoever its passphrase belongs to, or as the user that --user names. Throws Error.
    Desk& desk();
    /// No connection to it any more.
    void closeDesk() { m_desk.reset(); }
    /// Lets what is shared follow what the command has changed. Does nothing when it opened no desk.
    void settle();
    /// Who decides, as records keep it: the user, of a desk without users its own "desk/user", else the name of the
    /// system's user.
    QString by();

    /// A number given as an option: \a otherwise when it was not given; none, with a failure said, when it is no whole
    /// number from \a from to \a to.
    std::optional<int> number(QLatin1StringView option, int otherwise, int from, int to);

    /// The file that \a option names for writing; none, with a failure said, when it is one that this command reads or
    /// the desk is made of, or no ordinary file.
    std::optional<QString> outputFile(QLatin1StringView option);
    /// The same for a file that is named otherwise.
    std::optional<QString> writableFile(const QString& file);

    ExitStatus fail(ExitStatus status, const QString& sentence) { return out.fail(status, sentence); }
    /// Not here is 4, all else 3.
    ExitStatus fail(const Refusal& refusal);
    ExitStatus notFound(const QString& id);

private:
    /// Of this PC, or of --profile: the window's.
    QString settingsFile() const;
    std::unique_ptr<Desk> unlocked();
    void waitFor(UnlockTries& tries);
    Actor actorAt(const Desk& opened) const;
    void letIn(Desk& opened) const;

    QByteArray m_typed;
    int m_wrongBefore = 0; ///< passphrases, until the one that opened the desk
    std::unique_ptr<Desk> m_desk;
};

/// Reads a small secret from a file: its first line. Throws Error.
QByteArray secretIn(const QString& file);

} // namespace entraide::console
