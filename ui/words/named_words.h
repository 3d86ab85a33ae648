// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/enum_names.h"

#include <QCoreApplication>
#include <QString>

namespace entraide::words {

/// The translated word of one value of a closed list; the list of words is as long as the list of values.
template <NamedEnum E, std::size_t N> QString named(const char* context, const char* const (&names)[N], E value) {
    static_assert(N == enumCount<E>(), "each value has its word");
    return QCoreApplication::translate(context, names[static_cast<std::size_t>(value)]);
}

} // namespace entraide::words
