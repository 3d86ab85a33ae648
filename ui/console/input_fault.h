// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/error.h"

namespace entraide::console {

/// Something that was given cannot be used. Unlike the detail of any other Error, why is said in the user's language
/// and shown: "its first line is empty".
class InputFault : public Error {
public:
    InputFault(const QString& what, const QString& why)
        : Error(ErrorCode::BadInput, what, why) {}
};

} // namespace entraide::console
