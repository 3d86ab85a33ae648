// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/vocabulary.h"
#include "reports/register.h"
#include "ui/printing/paginator.h"

#include <QDateTime>

#include <functional>

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

/// How much of a paper or list is made, of how much. What it throws ends the work, and leaves no file.
using PaperProgress = std::function<void(qint64 done, qint64 total)>;

/// The yearly register (landscape): its head on every page, sums at the end, page n/N; then the days paid, which the law
/// of 3 July 2005 asks for (art. 10), person by person. In the language of the interface. On any thread.
Paginator registerPages(const VolunteerRegister& yearRegister, const ReportPrint& print,
                        const PaperProgress& told = {});
/// Whole or not at all. Needs a QGuiApplication for its fonts. Throws Error.
void writeRegisterPdf(const VolunteerRegister& yearRegister, const ReportPrint& print, const QString& file,
                      const PaperProgress& told = {});
/// On a printer that was chosen. Throws Error.
void printRegister(const VolunteerRegister& yearRegister, const ReportPrint& print, QPrinter& printer,
                   const PaperProgress& told = {});
/// A line for each person as CSV; amounts as "12.34". Whole or not at all. Throws Error.
void writeRegisterCsv(const VolunteerRegister& yearRegister, const QString& file, const PaperProgress& told = {});
/// A line for each day paid.
void writePaidDaysCsv(const VolunteerRegister& yearRegister, const QString& file, const PaperProgress& told = {});

} // namespace entraide
