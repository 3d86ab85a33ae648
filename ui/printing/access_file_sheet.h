// SPDX-License-Identifier: GPL-3.0-or-later
// The access file on paper, for the person it is about: in their language, at the coordinator's level.
#pragma once

#include "domain/vocabulary.h"
#include "privacy/access_file.h"
#include "ui/printing/paginator.h"

namespace entraide {

/// The person's own where paper is written in it, else French.
Language accessFileLanguage(const AccessFile& file);

/// After so many days the copy that stayed at the desk is to be destroyed.
inline constexpr int accessFileDays = 30;

/// Portrait, on as many pages as it takes; nothing is cut. On any thread with a QGuiApplication for its fonts.
Paginator accessFilePages(const AccessFile& file, Language language);
/// Whole or not at all. Throws Error.
void writeAccessFilePdf(const AccessFile& file, Language language, const QString& path);

} // namespace entraide
