// SPDX-License-Identifier: GPL-3.0-or-later
// Letters to one volunteer, in the volunteer's own language: the certificate of hours, and the information note that
// the law of 3 July 2005 asks for (art. 4).
#pragma once

#include "reports/hours.h"
#include "ui/printing/letter_head.h"
#include "ui/printing/letter_sheet.h"

namespace entraide {

struct HoursCertificate {
    LetterHead head;
    QString name; ///< of the volunteer, in full; no phone and no address
    int birthYear = 0;
    QDate first;
    QDate last;
    struct Line {
        QString organisation; ///< empty: the association itself
        std::optional<Service> service;
        WorkSum sum;
    };
    QList<Line> lines; ///< the most hours first
    WorkSum total;
};

struct InformationNote {
    LetterHead head;
    QString name;
    QString expensesRegime;                ///< Volunteer::expensesRegime
    std::optional<qint64> dayCeilingCents; ///< of the year of the letter
    std::optional<qint64> yearCeilingCents;
};

/// None when nobody of that id volunteers here. Volunteering only; whom somebody helped at home is not told.
std::optional<HoursCertificate> hoursCertificate(const Desk& desk, const PersonId& person, QDate first, QDate last,
                                                 QDate today);
std::optional<InformationNote> informationNote(const Desk& desk, const PersonId& person, QDate today);

/// To whom it is sent; without lines it is handed over.
struct LetterAddress {
    QStringList lines;
    LetterWindow window = LetterWindow::None;
};

std::unique_ptr<Section> certificateSection(const HoursCertificate& certificate, PrintWords words,
                                            const LetterAddress& to);
std::unique_ptr<Section> noteSection(const InformationNote& note, PrintWords words, const LetterAddress& to);
Paginator certificatePages(const HoursCertificate& certificate, PrintWords words);
Paginator notePages(const InformationNote& note, PrintWords words);
/// Whole or not at all. Need a QGuiApplication for their fonts. Throw Error.
void writeCertificatePdf(const HoursCertificate& certificate, PrintWords words, const QString& file);
void writeNotePdf(const InformationNote& note, PrintWords words, const QString& file);

} // namespace entraide
