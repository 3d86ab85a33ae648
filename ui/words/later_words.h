// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

#include <exception>

namespace entraide {

/// What is said of a fault that tellLater() (ui/common/fault.h) tells: nobody knows how far the act had come, if it was
/// one. What is safe, and what to do, on one line.
QString laterSentenceFor(const std::exception_ptr& fault);

} // namespace entraide
