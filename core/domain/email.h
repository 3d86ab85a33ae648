// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <optional>

namespace entraide {

/// An e-mail address as the desk keeps it: trimmed, lower case, out of "Name <address>" and "mailto:". None for a text
/// that cannot be one (the forms of RFC 5321 that mail providers give out: no quoted local part, a dotted domain).
std::optional<QString> emailFromText(QStringView text);

} // namespace entraide
