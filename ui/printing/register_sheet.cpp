// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/printing/register_sheet.h"

#include "storage/desk.h"
#include "ui/printing/paid_days_section.h"
#include "ui/words/money_words.h"
#include "ui/words/report_words.h"
#include "ui/words/state_words.h"
#include "ui/words/time_words.h"
#include "workflows/desk_profile.h"

#include <QCoreApplication>
#include <QLocale>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

struct RegisterSheetTexts {
    Q_DECLARE_TR_FUNCTIONS(RegisterSheet)
};

constexpr int mostRegisterLines = 6; ///< of the regime with all that is to be looked at

QString numberText(qint64 number) {
    return QLocale().toString(number);
}

/// What the last column says: the regime, and what is to be looked at.
QString noteOf(const RegisterRow& row) {
    QStringList texts{word(row.expenses.regime)};
    if (row.expenses.warns(ExpenseWarning::AboveCeiling))
        texts.append(
            RegisterSheetTexts::tr("above the ceiling from %1", "a date").arg(dateText(row.expenses.aboveFrom)));
    else if (row.expenses.isCeilingReached())
        texts.append(RegisterSheetTexts::tr("ceiling reached"));
    else if (row.expenses.warns(ExpenseWarning::NearCeiling))
        texts.append(RegisterSheetTexts::tr("close to the ceiling"));
    if (row.expenses.warns(ExpenseWarning::KilometresAbove))
        texts.append(RegisterSheetTexts::tr("only %1 km paid, used up on %2", "kilometres, a date")
                         .arg(numberText(row.expenses.paidKilometres), dateText(row.expenses.kilometresAboveFrom)));
    if (row.expenses.warns(ExpenseWarning::RegimesMixed))
        texts.append(RegisterSheetTexts::tr("flat rate and real costs in one year"));
    return texts.join(u", "_s);
}

/// The pages are the second half of the work; the first was laying out their rows.
PageProgress pageProgress(const VolunteerRegister& reg, const PaperProgress& told) {
    if (!told)
        return {};
    return [&told, rows = reg.rows.size()](int page, int pages) {
        told(rows + rows * page / std::max(1, pages), 2 * rows);
    };
}

ReportTable tableOf(const VolunteerRegister& reg) {
    ReportTable table;
    table.title = RegisterSheetTexts::tr("Register of volunteers %1", "a year").arg(reg.year);
    table.lines.append(RegisterSheetTexts::tr("Law of 3 July 2005 on the rights of volunteers."));
    table.lines.append(
        reg.ceiling ? RegisterSheetTexts::tr("Ceilings of flat-rate expenses: %1 a day, %2 a year.")
                          .arg(amountText(reg.ceiling->dayCents), amountText(reg.ceiling->yearCents))
                    : RegisterSheetTexts::tr("The ceilings of flat-rate expenses of this year are not known here."));
    table.columns = {{RegisterSheetTexts::tr("Name"), 0, false},
                     {RegisterSheetTexts::tr("Born in"), 16 * mm},
                     {RegisterSheetTexts::tr("State"), 26 * mm, false},
                     {RegisterSheetTexts::tr("Information note"), 26 * mm, false},
                     {RegisterSheetTexts::tr("Days"), 16 * mm},
                     {RegisterSheetTexts::tr("Hours"), 22 * mm},
                     {RegisterSheetTexts::tr("Kilometres"), 22 * mm},
                     {RegisterSheetTexts::tr("Amount"), 28 * mm},
                     {RegisterSheetTexts::tr("Expenses"), 52 * mm, false}};
    for (const RegisterRow& row : reg.rows) {
        table.rows.append(
            {{},
             {nameText(row), row.birthYear > 0 ? QString::number(row.birthYear) : QString(), word(row.state),
              row.informationNote.isValid() ? dateText(row.informationNote) : RegisterSheetTexts::tr("not given"),
              numberText(row.work.days), durationText(row.work.minutes), numberText(row.work.kilometres),
              amountText(row.expenses.cents()), noteOf(row)},
             false});
    }
    table.rows.append({{},
                       {RegisterSheetTexts::tr("Total: %n volunteer(s)", nullptr, static_cast<int>(reg.rows.size())),
                        {},
                        {},
                        {},
                        numberText(reg.total.days),
                        durationText(reg.total.minutes),
                        numberText(reg.total.kilometres),
                        amountText(reg.cents),
                        {}},
                       true});
    if (reg.withoutNote > 0)
        table.tail.append(
            RegisterSheetTexts::tr("%n volunteer(s) was (were) not given the information note, which the law asks for "
                                   "before the first day.",
                                   nullptr, reg.withoutNote));
    if (reg.paidPeople > 0)
        table.tail.append(
            RegisterSheetTexts::tr("Not in this register: %1 of paid help by %n person(s). It is no volunteering.",
                                   nullptr, reg.paidPeople)
                .arg(durationText(reg.paidMinutes)));
    table.tail.append(
        RegisterSheetTexts::tr("Amounts follow from days and kilometres as they were written down; real costs by "
                               "receipts are not in them."));
    table.sentence = RegisterSheetTexts::tr("Names in full: for the association only.");
    table.mostCellLines = mostRegisterLines;
    return table;
}

} // namespace

ReportPrint reportPrint(const Desk& desk, const QDateTime& made, Language language) {
    return {contactOf(desk).name, made, desk.info().sample, language};
}

Paginator registerPages(const VolunteerRegister& reg, const ReportPrint& print, const PaperProgress& told) {
    const auto context = reportContext(print, RosterLevel::Coordinator);
    const QPageLayout layout = Paginator::a4(QPageLayout::Landscape);
    const double width = Paginator::contentOf(layout).width();
    qint64 laid = 0;
    const auto oneLaid = [&] {
        if (told)
            told(std::min(laid++, reg.rows.size()), 2 * reg.rows.size());
    };
    std::vector<std::unique_ptr<Section>> sections;
    sections.push_back(std::make_unique<TableSection>(context, tableOf(reg), width, oneLaid));
    if (PaidDaysSection::hasPaidDays(reg))
        sections.push_back(std::make_unique<PaidDaysSection>(context, reg, width));
    return {layout, std::move(sections), PageCount::Whole};
}

void writeRegisterPdf(const VolunteerRegister& reg, const ReportPrint& print, const QString& file,
                      const PaperProgress& told) {
    registerPages(reg, print, told)
        .writePdf(file, print.association + u", "_s + QString::number(reg.year), pageProgress(reg, told));
}

void printRegister(const VolunteerRegister& reg, const ReportPrint& print, QPrinter& printer,
                   const PaperProgress& told) {
    registerPages(reg, print, told).print(printer, pageProgress(reg, told));
}

} // namespace entraide
