// SPDX-License-Identifier: GPL-3.0-or-later
// What is wrong with an address register, a file of addresses or a question to a geocoder, in words.
#pragma once

#include "addresses/remote_geocoder.h"
#include "domain/error.h"

#include <QString>

namespace entraide {

/// The sentence for a fault of a register or of a file that was to become one; empty for any other error. sentenceFor()
/// asks it first.
QString addressFaultText(const Error& error);

/// Why a host was not asked.
QString sentenceFor(RemoteRefusal refusal);

} // namespace entraide
