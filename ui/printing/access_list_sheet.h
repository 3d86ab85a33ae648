// SPDX-License-Identifier: GPL-3.0-or-later
// Who has access to the data, on paper and as a list.
#pragma once

#include "domain/vocabulary.h"
#include "privacy/access_list.h"
#include "privacy/retention.h"
#include "ui/printing/paginator.h"

#include <QDateTime>

namespace entraide {

/// Landscape, at the coordinator's level.
Paginator accessListPages(const AccessList& list, const QDateTime& made, Language language);
/// Whole or not at all. Needs a QGuiApplication for its fonts. Throws Error.
void writeAccessListPdf(const AccessList& list, const QDateTime& made, Language language, const QString& path);
/// A line for each as CSV. Whole or not at all. Throws Error.
void writeAccessListCsv(const AccessList& list, const QString& path);
/// What is due for review, a line for each record.
void writeReviewCsv(const ReviewList& list, const QString& path);

} // namespace entraide
