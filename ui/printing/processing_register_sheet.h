// SPDX-License-Identifier: GPL-3.0-or-later
// The register of processing activities (GDPR, art. 30) on paper.
#pragma once

#include "domain/vocabulary.h"
#include "privacy/processing_register.h"
#include "ui/printing/paginator.h"

#include <QDateTime>

namespace entraide {

/// Portrait. It names nobody who is helped: for the association, and for the authority when it asks.
Paginator processingRegisterPages(const ProcessingRegister& processing, const QDateTime& made, Language language);
/// Whole or not at all. Needs a QGuiApplication for its fonts. Throws Error.
void writeProcessingRegisterPdf(const ProcessingRegister& processing, const QDateTime& made, Language language,
                                const QString& path);

} // namespace entraide
