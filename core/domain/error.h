// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <exception>
#include <string>
#include <utility>

namespace entraide {

/// What kind of fault it was. The user's sentence for each is chosen in ui/words; the command line's exit status too.
enum class ErrorCode {
    WrongPassphrase, ///< the key does not open the file (or the file is no database at all)
    NotADesk,        ///< a readable database that is not one of ours, or not a database
    NewerVersion,    ///< written by a newer version of the program
    Damaged,         ///< the file fails its integrity check
    FileMissing,     ///< the file or its folder is not there
    FileExists,      ///< would overwrite something
    NoPermission,    ///< the folder or file may not be read or written
    DiskFull,
    StorageBusy,  ///< another program holds the file
    Storage,      ///< any other fault of the database or disk
    NotEncrypted, ///< a file that must be encrypted is not
    KeysMissing,     ///< an encrypted desk without the key file that belongs beside it, which is the subject
    PlainBesideKeys, ///< the file has a key file and is not encrypted: somebody put another in its place
    BadInput,     ///< a value that the caller should have checked
    NotFound,
    Network,    ///< unreachable, refused, timed out, hung up
    PeerAnswer, ///< a peer answered something that is not the protocol
    PortInUse,
    Unauthorised,
    ClearText,   ///< an address outside this PC without encryption
    NotThePeer,  ///< a paired desk's address shows another certificate than that desk's
    PeerRefused, ///< a paired desk lets this one in no more
    Revoked,     ///< this desk refuses a peer's certificate for good
    Cancelled,
    KeyUnreadable, ///< a slot of the key file, which is the subject, that is to stay cannot be read
    BackupCopy,    ///< a file in a folder of copies: it is restored, never opened in its place
    FirstPassphrase, ///< somebody else chose the passphrase: it has to be changed first
    NotAllowed, ///< the role of who works at the desk does not allow it
};

/// The one family of faults (disk, SQL, network). Expected outcomes are returned values, never thrown.
class Error : public std::exception {
public:
    /// \a subject names what it is about (a file's path, an address, an id), \a detail is technical and untranslated.
    Error(ErrorCode code, QString subject, QString detail = {})
        : m_code(code)
        , m_subject(std::move(subject))
        , m_detail(std::move(detail))
        , m_what((m_subject + QStringLiteral(": ") + m_detail).toStdString()) {}

    ErrorCode code() const { return m_code; }
    const QString& subject() const { return m_subject; }
    const QString& detail() const { return m_detail; }
    const char* what() const noexcept override { return m_what.c_str(); }

private:
    ErrorCode m_code;
    QString m_subject;
    QString m_detail;
    std::string m_what;
};

} // namespace entraide
