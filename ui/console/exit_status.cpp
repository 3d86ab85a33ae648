// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/console/exit_status.h"

namespace entraide::console {

ExitStatus exitStatusOf(ErrorCode code) {
    switch (code) {
    case ErrorCode::WrongPassphrase:
        return ExitStatus::WrongPassphrase;
    case ErrorCode::NotAllowed:
    case ErrorCode::FirstPassphrase:
        return ExitStatus::NotAllowed;
    case ErrorCode::BadInput:
    case ErrorCode::ClearText:
    case ErrorCode::FileExists:
    case ErrorCode::BackupCopy:
        return ExitStatus::BadInput;
    case ErrorCode::FileMissing:
    case ErrorCode::NotFound:
        return ExitStatus::NotFound;
    case ErrorCode::Network:
    case ErrorCode::PeerAnswer:
    case ErrorCode::PortInUse:
    case ErrorCode::Unauthorised:
    case ErrorCode::NotThePeer:
    case ErrorCode::PeerRefused:
    case ErrorCode::Revoked:
    case ErrorCode::Cancelled:
        return ExitStatus::Network;
    case ErrorCode::NotADesk:
    case ErrorCode::NewerVersion:
    case ErrorCode::Damaged:
    case ErrorCode::NoPermission:
    case ErrorCode::DiskFull:
    case ErrorCode::StorageBusy:
    case ErrorCode::Storage:
    case ErrorCode::NotEncrypted:
    case ErrorCode::KeysMissing:
    case ErrorCode::PlainBesideKeys:
    case ErrorCode::KeyUnreadable:
        break;
    }
    return ExitStatus::Storage;
}

} // namespace entraide::console
