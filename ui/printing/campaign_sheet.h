// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/register_sheet.h"

namespace entraide {

/// A campaign's numbers as texts, for paper.
struct CampaignSheet {
    struct Bar {
        QString name;
        double share = 0; ///< of the longest, 0 to 1
        QString text;
    };
    struct Group {
        QString heading;
        QList<QStringList> rows; ///< as many cells as there are columns
    };
    QString title;
    QStringList figures; ///< "Meals given: 120"
    QString chartTitle;
    QList<Bar> bars;
    QStringList columns; ///< the first holds names, the others numbers
    QStringList total;
    QList<Group> groups;
    QString sentence; ///< at the foot of each page
};

/// Figures and bars, then a table of all groups with the total (portrait). In the language of the interface.
Paginator campaignPages(const CampaignSheet& sheet, const ReportPrint& print);
/// Whole or not at all. Needs a QGuiApplication for its fonts. Throws Error.
void writeCampaignPdf(const CampaignSheet& sheet, const ReportPrint& print, const QString& file);

} // namespace entraide
