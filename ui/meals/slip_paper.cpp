// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meals/slip_paper.h"

#include "domain/error.h"
#include "storage/audit_paper.h"
#include "storage/desk.h"
#include "ui/printing/gift_receipt.h"
#include "ui/printing/gift_slip.h"
#include "ui/printing/print_dialogs.h"
#include "ui/words/error_words.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QPrintDialog>
#include <QPrinter>
#include <QStandardPaths>

namespace entraide {

using namespace Qt::StringLiterals;

SlipPaper::SlipPaper(PageContext& context, QWidget& over)
    : QObject(&over)
    , m_context(context)
    , m_over(over) {}

std::optional<MealSlip> SlipPaper::slipOf(const DonationId& gift) {
    auto slip = giftSlip(m_context.desk, gift, m_context.today().date);
    if (!slip)
        Q_EMIT said(tr("The gift or its restaurant is not here: it was deleted, or has not been received yet."),
                    Tone::Warning);
    return slip;
}

void SlipPaper::printSlip(const DonationId& gift) {
    const auto slip = slipOf(gift);
    if (!slip)
        return;
    const auto pages = std::make_shared<Paginator>(mealSlipPages({*slip}, slipLanguages(m_context.desk, gift)));
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setPageLayout(pages->layout());
    printer->setDocName(mealSlipTitle(*slip));
    auto* dialog = new QPrintDialog(printer.get(), m_over.window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print the slip"));
    connect(dialog, &QObject::destroyed, [printer] {}); // lives as long as its dialog
    connect(dialog, &QDialog::accepted, this, [this, printer, pages, gift] {
        try {
            enterPrinted(m_context.desk,
                         {.kind = "slip"_L1, .pages = pages->pageCount(), .record = gift.toString()});
            pages->print(*printer);
            Q_EMIT said(tr("The slip went to the printer."), Tone::Positive);
        } catch (const Error& error) {
            Q_EMIT said(sentenceFor(error), Tone::Danger);
        }
    });
    dialog->open();
}

void SlipPaper::askForPdf(const DonationId& gift) {
    const auto slip = slipOf(gift);
    if (!slip)
        return;
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog(m_over.window(), tr("Save the slip as PDF"), folder, tr("PDF files (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    QString number;
    for (const QChar c : slip->structured) {
        if (c.isDigit())
            number += c;
    }
    dialog->selectFile(tr("slip", "beginning of a file's name") + u'-' + number + u".pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, [this, gift](const QString& file) { writePdf(gift, file); });
    dialog->open();
}

void SlipPaper::writePdf(const DonationId& gift, const QString& file) {
    try {
        const auto slip = slipOf(gift);
        if (!slip)
            return;
        enterPrinted(m_context.desk, {.kind = "slip"_L1, .format = "pdf"_L1, .record = gift.toString()});
        writeMealSlipPdf(*slip, slipLanguages(m_context.desk, gift), file);
        Q_EMIT said(tr("The slip is in “%1”.").arg(QDir::toNativeSeparators(file)), Tone::Positive);
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

// ---- the receipt ----

std::optional<GiftReceipt> SlipPaper::receiptOf(const DonationId& gift) {
    auto receipt = giftReceipt(m_context.desk, gift, m_context.today().date);
    if (!receipt)
        Q_EMIT said(tr("None of its meals is delivered yet."), Tone::Warning);
    return receipt;
}

void SlipPaper::printReceipt(const DonationId& gift) {
    const auto receipt = receiptOf(gift);
    if (!receipt)
        return;
    const auto pages =
        std::make_shared<Paginator>(receiptPages(*receipt, PrintWords(slipLanguages(m_context.desk, gift))));
    const LeavingPaper paper{.kind = "receipt"_L1, .record = gift.toString()};
    askToPrint(m_over, m_context.desk, paper, pages, tr("Receipt"), [this](const QString& failure) {
        if (failure.isEmpty())
            Q_EMIT said(tr("The receipt went to the printer."), Tone::Positive);
        else
            Q_EMIT said(failure, Tone::Danger);
    });
}

void SlipPaper::askForReceiptPdf(const DonationId& gift) {
    if (!receiptOf(gift))
        return;
    const QString name = tr("receipt", "beginning of a file's name") + u'-' +
                         m_context.today().date.toString(Qt::ISODate) + u".pdf"_s;
    askForFile(m_over, tr("Save the receipt as PDF"), name,
               [this, gift](const QString& file) { writeReceiptPdf(gift, file); });
}

void SlipPaper::writeReceiptPdf(const DonationId& gift, const QString& file) {
    try {
        const auto receipt = receiptOf(gift);
        if (!receipt)
            return;
        enterPrinted(m_context.desk, {.kind = "receipt"_L1, .format = "pdf"_L1, .record = gift.toString()});
        entraide::writeReceiptPdf(*receipt, PrintWords(slipLanguages(m_context.desk, gift)), file);
        Q_EMIT said(tr("The receipt is in “%1”.").arg(QDir::toNativeSeparators(file)), Tone::Positive);
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

void SlipPaper::copyReceipt(const DonationId& gift) {
    const auto receipt = receiptOf(gift);
    if (!receipt)
        return;
    QGuiApplication::clipboard()->setText(receiptText(*receipt, PrintWords(slipLanguages(m_context.desk, gift))));
    Q_EMIT said(tr("The receipt is copied. Paste it into a mail to the giver."), Tone::Positive);
}

} // namespace entraide
