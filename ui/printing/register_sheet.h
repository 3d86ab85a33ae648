// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary.h"
#include "reports/register.h"
#include "ui/printing/paginator.h"

#include <QDateTime>

namespace entraide {

class Desk;

/// Who prints a report.
struct ReportPrint {
    QString association; ///< its own name, else the desk's
    QDateTime made;
    bool sample = false;
    Language language = Language::French; ///< of the frame's words: that of the interface
};
ReportPrint reportPrint(const Desk& desk, const QDateTime& made, Language language);

/// The yearly register (landscape): its head on every page, sums at the end, page n/N. In the language of the
/// interface.
Paginator registerPages(const VolunteerRegister& yearRegister, const ReportPrint& print);
/// Whole or not at all. Needs a QGuiApplication for its fonts. Throws Error.
void writeRegisterPdf(const VolunteerRegister& yearRegister, const ReportPrint& print, const QString& file);
/// The same as CSV; amounts as "12.34". Whole or not at all. Throws Error.
void writeRegisterCsv(const VolunteerRegister& yearRegister, const QString& file);

} // namespace entraide
