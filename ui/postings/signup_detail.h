// SPDX-License-Identifier: GPL-3.0-or-later
// What is said of a chosen sign-up below the list.
#pragma once

#include "domain/records.h"

namespace entraide {

/// Role and shift, whether the contact and the outcome were told, the reason and the answers, in lines.
QString signupDetail(const Posting& posting, const Signup& signup);
/// What is written, in words, for \a signup: question and answer.
QStringList answersOf(const Posting& posting, const Signup& signup);

} // namespace entraide
