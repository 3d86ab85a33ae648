// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/printing/report_table.h"

namespace entraide {

/// The annex of the register: each day that something is paid for, person by person, with a sum for each. Rows are made
/// when they are drawn, for there may be millions; a person's name is repeated on each page they go on to. None of it
/// stands here when \a rows hold no paid day: see hasPaidDays().
class PaidDaysSection : public TableSection {
public:
    PaidDaysSection(std::shared_ptr<const SheetContext> context, const VolunteerRegister& yearRegister, double width);

    static bool hasPaidDays(const VolunteerRegister& yearRegister);

    SectionMeasure measure() const override;
    void drawRow(QPainter& painter, const QRectF& area, qsizetype row, RowPlace place) const override;

private:
    struct Line {
        int row = 0;
        int day = 0; ///< -1: their sum
    };

    QList<RegisterRow> m_rows; ///< shared with the register
    QList<Line> m_lines;
};

} // namespace entraide
