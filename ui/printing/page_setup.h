// SPDX-License-Identifier: GPL-3.0-or-later
// How each kind of paper was printed last: kept for this PC in the desk's local settings, by the kind as the journal
// names it ("roster.site", "certificate").
#pragma once

#include "ui/printing/print_options.h"

#include <QPageLayout>
#include <QPrinter>
#include <QString>

namespace entraide {

class Desk;

struct PageSetup {
    PaperForm paper = {};
    QString printer = {}; ///< its name; empty, or one that is gone: the system's usual one
    int copies = 1;
    QPrinter::DuplexMode duplex = QPrinter::DuplexNone;
    RosterLevel level = RosterLevel::Team;
    QList<Language> languages = {}; ///< empty: the window's
    bool emptyPlaces = true;
    bool phones = true;

    friend bool operator==(const PageSetup&, const PageSetup&) = default;
};

/// What was kept, as far as it can still be read; \a otherwise where nothing was.
PageSetup keptPageSetup(const Desk& desk, const QString& kind, const PageSetup& otherwise = {});
/// Where the desk cannot be written nothing is kept, and nobody is told: it is no reason to stop a paper.
void keepPageSetup(Desk& desk, const QString& kind, const PageSetup& setup);
QString pageSetupText(const PageSetup& setup);
PageSetup pageSetupFromText(const QString& text);

/// Printer, copies and duplex onto \a printer, and back from what somebody chose in its dialog.
void applyPageSetup(const PageSetup& setup, QPrinter& printer);
void takePageSetup(PageSetup& setup, const QPrinter& printer);

} // namespace entraide
