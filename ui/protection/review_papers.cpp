// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/review_papers.h"

#include "domain/error.h"
#include "storage/audit_paper.h"
#include "storage/desk.h"
#include "ui/printing/access_list_sheet.h"
#include "ui/printing/print_dialogs.h"
#include "ui/printing/processing_register_sheet.h"
#include "ui/printing/sheet_languages.h"
#include "ui/words/error_words.h"

#include <QDir>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr auto registerKind = "processing_register"_L1;
constexpr auto accessKind = "access_list"_L1;

Language paperLanguage() {
    return sheetLanguages()[usualSheetLanguages()].first();
}

LeavingPaper leaving(QLatin1StringView kind, QLatin1StringView level, QLatin1StringView format, qint64 rows = 0) {
    return {.kind = kind, .level = level, .format = format, .rows = rows};
}

} // namespace

ReviewPapers::ReviewPapers(PageContext& context, QWidget& over)
    : QObject(&over)
    , m_context(context)
    , m_over(over) {}

AccessList ReviewPapers::access() const {
    return accessList(m_context.desk, m_context.today().date);
}

ProcessingRegister ReviewPapers::processing() const {
    return processingRegister(m_context.desk, m_context.today().date);
}

void ReviewPapers::askFor(const QString& name, const QString& title, std::function<void(const QString&)> run) {
    askForFile(m_over, title, name, std::move(run));
}

void ReviewPapers::write(const QString& file, const std::function<void()>& work) {
    try {
        work();
        Q_EMIT said(tr("It is in “%1”.", "a file").arg(QDir::toNativeSeparators(file)), Tone::Positive);
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

void ReviewPapers::printRegister() {
    try {
        const auto pages = std::make_shared<const Paginator>(
            processingRegisterPages(processing(), m_context.today().now, paperLanguage()));
        askToPrint(m_over, m_context.desk, leaving(registerKind, "team"_L1, {}), pages,
                   tr("Register of processing activities"), [this](const QString& failure) {
                       if (!failure.isEmpty())
                           Q_EMIT said(failure, Tone::Danger);
                   });
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

void ReviewPapers::writeRegister(const QString& pdf) {
    write(pdf, [&] {
        const ProcessingRegister made = processing();
        enterPrinted(m_context.desk, leaving(registerKind, "team"_L1, "pdf"_L1));
        writeProcessingRegisterPdf(made, m_context.today().now, paperLanguage(), pdf);
    });
}

void ReviewPapers::printAccess() {
    try {
        const AccessList list = access();
        const auto pages =
            std::make_shared<const Paginator>(accessListPages(list, m_context.today().now, paperLanguage()));
        askToPrint(m_over, m_context.desk, leaving(accessKind, "coordinator"_L1, {}, list.holders.size()), pages,
                   tr("Who has access"), [this](const QString& failure) {
                       if (!failure.isEmpty())
                           Q_EMIT said(failure, Tone::Danger);
                   });
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

void ReviewPapers::writeAccessPdf(const QString& pdf) {
    write(pdf, [&] {
        const AccessList list = access();
        enterPrinted(m_context.desk, leaving(accessKind, "coordinator"_L1, "pdf"_L1, list.holders.size()));
        writeAccessListPdf(list, m_context.today().now, paperLanguage(), pdf);
    });
}

void ReviewPapers::writeAccessCsv(const QString& csv) {
    write(csv, [&] {
        const AccessList list = access();
        enterExported(m_context.desk, leaving(accessKind, {}, "csv"_L1, list.holders.size()));
        writeAccessListCsv(list, csv);
    });
}

void ReviewPapers::writeReview(const ReviewReading& reading, const QString& csv) {
    write(csv, [&] {
        enterExported(m_context.desk, leaving("review"_L1, {}, "csv"_L1, reading.list.entries.size()));
        writeReviewCsv(reading.list, csv);
    });
}

} // namespace entraide
