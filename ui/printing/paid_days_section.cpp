// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/paid_days_section.h"

#include "ui/words/money_words.h"
#include "ui/words/report_words.h"
#include "ui/words/time_words.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace entraide {

namespace {

struct PaidDaysSectionTexts {
    Q_DECLARE_TR_FUNCTIONS(RegisterSheet)
};

constexpr int sumLine = -1;

ReportTable headOf(const VolunteerRegister& reg) {
    ReportTable table;
    table.title = PaidDaysSectionTexts::tr("Days paid %1", "a year").arg(reg.year);
    table.lines.append(
        PaidDaysSectionTexts::tr("Each day of volunteering that something is paid for, by person. Two tasks on one day "
                                 "are one day."));
    table.columns = {
        {PaidDaysSectionTexts::tr("Name"), 0, false},           {PaidDaysSectionTexts::tr("Date"), 26 * mm, false},
        {PaidDaysSectionTexts::tr("Expenses"), 40 * mm, false}, {PaidDaysSectionTexts::tr("Kilometres"), 42 * mm},
        {PaidDaysSectionTexts::tr("For the day"), 28 * mm},     {PaidDaysSectionTexts::tr("For kilometres"), 32 * mm},
        {PaidDaysSectionTexts::tr("Amount"), 28 * mm}};
    qint64 days = 0;
    for (const RegisterRow& row : reg.rows)
        days += row.expenses.paidDays.size();
    table.tail.append(PaidDaysSectionTexts::tr("In all: %n day(s), %1.", "an amount", static_cast<int>(days))
                          .arg(amountText(reg.cents)));
    table.sentence = PaidDaysSectionTexts::tr("Names in full: for the association only.");
    return table;
}

/// "12", and "12 (8 paid)" where the year's kilometres are used up.
QString kilometresText(int all, int paid) {
    const QLocale numbers;
    return paid < all ? PaidDaysSectionTexts::tr("%1 (%2 paid)", "kilometres")
                            .arg(numbers.toString(all), numbers.toString(paid))
                      : numbers.toString(all);
}

} // namespace

PaidDaysSection::PaidDaysSection(std::shared_ptr<const SheetContext> context, const VolunteerRegister& yearRegister,
                                 double width)
    : TableSection(std::move(context), headOf(yearRegister), width)
    , m_rows(yearRegister.rows) {
    for (int row = 0; row < static_cast<int>(m_rows.size()); ++row) {
        const auto days = static_cast<int>(m_rows[row].expenses.paidDays.size());
        for (int day = 0; day < days; ++day)
            m_lines.append({row, day});
        if (days > 1)
            m_lines.append({row, sumLine});
    }
}

bool PaidDaysSection::hasPaidDays(const VolunteerRegister& yearRegister) {
    return std::ranges::any_of(yearRegister.rows,
                               [](const RegisterRow& row) { return !row.expenses.paidDays.isEmpty(); });
}

SectionMeasure PaidDaysSection::measure() const {
    SectionMeasure measure = TableSection::measure();
    const double height = lineHeight();
    measure.rows.reserve(m_lines.size());
    for (const Line& line : m_lines)
        measure.rows.append({height, line.row});
    return measure;
}

void PaidDaysSection::drawRow(QPainter& painter, const QRectF& area, qsizetype number, RowPlace place) const {
    const Line& line = m_lines[number];
    const RegisterRow& row = m_rows[line.row];
    const YearExpenses& all = row.expenses;
    if (line.day == sumLine) {
        int kilometres = 0;
        for (const ExpenseDay& day : all.paidDays)
            kilometres += day.kilometres;
        drawCells(painter, area,
                  {nameText(row),
                   PaidDaysSectionTexts::tr("%n day(s)", nullptr, static_cast<int>(all.paidDays.size())),
                   {},
                   kilometresText(kilometres, all.paidKilometres),
                   amountText(all.flatCents),
                   amountText(all.kilometreCents),
                   amountText(all.cents())},
                  true);
        return;
    }
    const ExpenseDay& day = all.paidDays[line.day];
    drawCells(painter, area,
              {line.day == 0 || place.firstOnPage ? nameText(row) : QString(), dateText(day.date), word(day.regime),
               kilometresText(day.kilometres, day.paidKilometres), amountText(day.flatCents),
               amountText(day.kilometreCents), amountText(day.cents())},
              false);
}

} // namespace entraide
