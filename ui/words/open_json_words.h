// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace entraide {

class Error;

/// The sentence for a fault of reading or writing a whole desk as open JSON (storage/open_json.h).
QString openJsonText(const Error& error);

} // namespace entraide
