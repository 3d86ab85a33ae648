// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary.h"
#include "ui/printing/paginator.h"
#include "workflows/call_list.h"

namespace entraide {

class Desk;

/// Whose calls are printed, and when.
struct CallSheetHead {
    QString deskName;
    QString deskPhone; ///< E.164; may be empty
    Today today;
    bool sample = false;
    Language language = Language::French; ///< of the frame's words: that of the interface
};
CallSheetHead callSheetHead(const Desk& desk, const Today& today, Language language);

/// A day's calls on paper (portrait, level coordination, for it has phones): a box to tick, who, phone, why, and room
/// to write. In the language of the interface. At least one page: a day without calls says so.
Paginator callListPages(const QList<CallLine>& calls, const CallSheetHead& head);

/// "Permanence d'Ixelles, 2026-11-18": the title of the PDF.
QString callListTitle(const CallSheetHead& head);

} // namespace entraide
