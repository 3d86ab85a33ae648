// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/plan_paper.h"

#include "domain/error.h"
#include "storage/audit_paper.h"
#include "storage/desk.h"
#include "ui/printing/plan_sheet.h"
#include "ui/printing/sheet_languages.h"
#include "ui/words/error_words.h"

#include <QDir>
#include <QFileDialog>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>

namespace entraide {

using namespace Qt::StringLiterals;

PlanPaper::PlanPaper(Page& page, PageContext& context)
    : QObject(&page)
    , m_page(page)
    , m_context(context) {}

PlanPrint PlanPaper::by() const {
    return {m_context.desk.info().name, m_context.today().now, m_context.desk.info().sample,
            sheetLanguages().at(usualSheetLanguages()).first()};
}

void PlanPaper::print(const WeekPlan& plan) {
    const auto pages = std::make_shared<Paginator>(planPages(plan, by()));
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(pages->layout());
    auto* dialog = new QPrintDialog(printer.get(), m_page.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print the proposal"));
    dialog->setMinMax(1, pages->pageCount());
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    connect(dialog, &QObject::destroyed, [printer] {}); // lives as long as its dialog
    connect(dialog, &QDialog::accepted, this, [this, printer, pages] {
        try {
            enterPrinted(m_context.desk, {.kind = "plan"_L1, .level = "team"_L1, .pages = pages->pageCount()});
            pages->print(*printer);
            Q_EMIT m_page.said(tr("The proposal went to the printer."), Tone::Positive);
        } catch (const Error& error) {
            Q_EMIT m_page.said(sentenceFor(error), Tone::Danger);
        }
    });
    dialog->open();
}

void PlanPaper::askForPdf(const WeekPlan& plan) {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog(m_page.window(), tr("Save the proposal as PDF"), folder, tr("PDF files (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(tr("proposal", "beginning of a file's name") + u'-' + plan.week.toString() + u".pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, plan](const QString& file) {
        try {
            enterPrinted(m_context.desk, {.kind = "plan"_L1, .level = "team"_L1, .format = "pdf"_L1});
            writePlanPdf(plan, by(), file);
            Q_EMIT m_page.said(tr("The proposal is in “%1”.").arg(QDir::toNativeSeparators(file)), Tone::Positive);
        } catch (const Error& error) {
            Q_EMIT m_page.said(sentenceFor(error), Tone::Danger);
        }
    });
    dialog->open();
}

} // namespace entraide
