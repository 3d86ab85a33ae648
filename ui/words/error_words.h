// SPDX-License-Identifier: GPL-3.0-or-later
// Faults, refusals and things to put right in a form, as sentences: what happened, then what to do.
#pragma once

#include "domain/error.h"
#include "workflows/enrolment.h"
#include "workflows/outcome.h"

#include <QString>

#include <exception>

namespace entraide {

class Names;

/// What happened, where, and what to do, on one line. Technical detail is not in it.
QString sentenceFor(const Error& error);
/// What a job failed with, as an Error; anything else that was thrown is a fault of storage about \a subject.
Error errorOf(const std::exception_ptr& fault, const QString& subject = {});

/// Why the desk would not do it. With \a names, says whom or what it is about.
QString sentenceFor(const Refusal& refusal, Names* names = nullptr);

/// What to put right, without the field's name ("Choose a language for letters.").
QString sentenceFor(const FormIssue& issue);
QString word(TwinSign sign);
/// "same phone and same name".
QString twinText(const TwinSuspicion& suspicion);

} // namespace entraide
