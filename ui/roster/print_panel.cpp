// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/print_panel.h"

#include "domain/error.h"
#include "ui/common/button.h"
#include "ui/common/job.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/printing/page_preview.h"
#include "ui/printing/roster_print.h"
#include "ui/printing/sheet_languages.h"
#include "ui/roster/preview_dialog.h"
#include "ui/roster/sites_button.h"
#include "ui/words/error_words.h"
#include "ui/words/vocabulary_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QDir>
#include <QFileDialog>
#include <QFormLayout>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPrintDialog>
#include <QPrinter>
#include <QScrollArea>
#include <QStandardPaths>
#include <QToolButton>
#include <QVBoxLayout>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int panelWidth = 376;

} // namespace

PrintPanel::PrintPanel(QWidget* parent)
    : QWidget(parent) {
    setMinimumWidth(panelWidth - 56);
    auto* title = new QLabel(tr("Print"));
    title->setFont(recordTitleFont(font()));
    auto* close = makeIconButton(u"close"_s, tr("Close the print panel"));
    connect(close, &QToolButton::clicked, this, &PrintPanel::closeRequested);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(Metrics::PagePadding, Metrics::Grid, Metrics::Grid, Metrics::Grid);
    head->addWidget(title, 1);
    head->addWidget(close);

    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(buildForm());
    column->addWidget(buildPreview(), 1);
    column->addWidget(buildButtons());

    m_refresh.setSingleShot(true);
    m_refresh.setInterval(0);
    connect(&m_refresh, &QTimer::timeout, this, &PrintPanel::refreshPreview);
}

PrintPanel::~PrintPanel() = default;

QWidget* PrintPanel::buildForm() {
    m_sheet = new QComboBox;
    m_sheet->addItem(tr("Week grid (landscape)"), static_cast<int>(RosterSheet::Week));
    m_sheet->addItem(tr("Site sheets to sign (portrait)"), static_cast<int>(RosterSheet::Site));
    m_language = new QComboBox;
    for (const QList<Language>& languages : sheetLanguages())
        m_language->addItem(sentenceCase(word(languages)));
    m_language->setCurrentIndex(usualSheetLanguages());
    m_level = new QComboBox;
    m_level->addItem(tr("Public: first name and initial"), static_cast<int>(RosterLevel::Public));
    m_level->addItem(tr("Team: first name and initial"), static_cast<int>(RosterLevel::Team));
    m_level->addItem(tr("Coordination: names and phones"), static_cast<int>(RosterLevel::Coordinator));
    m_level->setCurrentIndex(static_cast<int>(RosterLevel::Team));
    m_sites = new SitesButton;
    m_destroyAfter = new QDateEdit;
    m_destroyAfter->setCalendarPopup(true);
    m_destroyAfter->setDisplayFormat(u"dd/MM/yyyy"_s);
    m_emptyPlaces = new QCheckBox(tr("Empty places as blank lines"));
    m_emptyPlaces->setChecked(true);
    m_phones = new QCheckBox(tr("Phones (coordination only)"));
    m_phones->setChecked(true);

    auto* form = new QWidget;
    auto* rows = new QFormLayout(form);
    rows->setContentsMargins(Metrics::PagePadding, 0, Metrics::PagePadding, Metrics::PagePadding);
    rows->setSpacing(Metrics::Grid);
    rows->setLabelAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    rows->addRow(tr("Sheet"), m_sheet);
    rows->addRow(tr("Language"), m_language);
    rows->addRow(tr("Level"), m_level);
    rows->addRow(tr("Sites"), m_sites);
    rows->addRow(tr("Destroy after"), m_destroyAfter);
    rows->addRow({}, m_emptyPlaces);
    rows->addRow({}, m_phones);
    for (QComboBox* combo : {m_sheet, m_language, m_level}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(14);
        connect(combo, &QComboBox::currentIndexChanged, this, &PrintPanel::choiceChanged);
    }
    m_sites->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_sites, &SitesButton::changed, this, &PrintPanel::choiceChanged);
    connect(m_destroyAfter, &QDateEdit::dateChanged, this, &PrintPanel::choiceChanged);
    connect(m_emptyPlaces, &QCheckBox::toggled, this, &PrintPanel::choiceChanged);
    connect(m_phones, &QCheckBox::toggled, this, &PrintPanel::choiceChanged);
    return form;
}

QWidget* PrintPanel::buildPreview() {
    m_where = new ToneLabel({}, Tone::Muted);
    m_previous = makeIconButton(u"chevron-left"_s, tr("Previous page"));
    m_next = makeIconButton(u"chevron-right"_s, tr("Next page"));
    m_large = makeIconButton(u"fit"_s, tr("Large preview"));
    m_preview = new PagePreview;
    connect(m_preview, &PagePreview::pageChanged, this, &PrintPanel::showPage);
    connect(m_previous, &QToolButton::clicked, this, [this] { m_preview->setPage(m_preview->page() - 1); });
    connect(m_next, &QToolButton::clicked, this, [this] { m_preview->setPage(m_preview->page() + 1); });
    connect(m_large, &QToolButton::clicked, this, [this] {
        auto* dialog = new PreviewDialog(m_pages, m_preview->page(), window());
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->open();
    });

    auto* bar = new QHBoxLayout;
    bar->addWidget(m_where, 1);
    bar->addWidget(m_previous);
    bar->addWidget(m_next);
    bar->addWidget(m_large);
    auto* ground = new QWidget;
    ground->setAutoFillBackground(true);
    ground->setBackgroundRole(QPalette::Window);
    auto* column = new QVBoxLayout(ground);
    column->setContentsMargins(Metrics::PagePadding, Metrics::Grid, Metrics::PagePadding, Metrics::PagePadding);
    column->setSpacing(Metrics::Grid);
    column->addLayout(bar);
    column->addWidget(m_preview, 1);
    return ground;
}

QWidget* PrintPanel::buildButtons() {
    m_pdf = makeButton(tr("To PDF…"));
    m_print = makeButton(tr("Print"), u"print"_s);
    makePrimary(*m_print);
    connect(m_pdf, &QPushButton::clicked, this, &PrintPanel::askForPdf);
    connect(m_print, &QPushButton::clicked, this, &PrintPanel::print);
    auto* holder = new QWidget;
    auto* row = new QHBoxLayout(holder);
    row->setContentsMargins(Metrics::PagePadding, Metrics::Grid, Metrics::PagePadding, Metrics::Grid);
    row->addWidget(m_pdf);
    row->addStretch(1);
    row->addWidget(m_print);
    return holder;
}

void PrintPanel::setRoster(const Roster& roster, bool sample) {
    const bool otherWeek = roster.week != m_roster.week;
    m_roster = roster;
    m_sample = sample;
    QList<SitesButton::Site> sites;
    for (const SiteRoster& site : roster.sites) {
        const QString place = site.site.address.postcode + u' ' + site.site.address.locality;
        sites.append({site.site.key, site.site.kind == SiteKind::Homes
                                         ? tr("At home, %1", "%1: postcode and place").arg(place.trimmed())
                                         : site.site.name});
    }
    m_sites->setSites(sites);
    if (otherWeek)
        m_destroyAfter->setDate(usualDestroyAfter(roster.week));
    m_refresh.start();
}

PrintOptions PrintPanel::options() const {
    PrintOptions result;
    result.sheet = static_cast<RosterSheet>(m_sheet->currentData().toInt());
    result.level = static_cast<RosterLevel>(m_level->currentData().toInt());
    result.languages = sheetLanguages().value(m_language->currentIndex());
    result.destroyAfter = m_destroyAfter->date();
    result.emptyPlaces = m_emptyPlaces->isChecked();
    result.phones = m_phones->isChecked();
    result.sample = m_sample;
    return result;
}

void PrintPanel::setOptions(const PrintOptions& options) {
    m_sheet->setCurrentIndex(std::max(0, m_sheet->findData(static_cast<int>(options.sheet))));
    m_level->setCurrentIndex(std::max(0, m_level->findData(static_cast<int>(options.level))));
    m_language->setCurrentIndex(static_cast<int>(std::max<qsizetype>(0, sheetLanguages().indexOf(options.languages))));
}

Roster PrintPanel::chosenRoster() const {
    return m_sites->isAllChosen() ? m_roster : onlySites(m_roster, m_sites->chosen());
}

void PrintPanel::choiceChanged() {
    m_phones->setEnabled(options().level == RosterLevel::Coordinator);
    m_refresh.start();
    Q_EMIT optionsChanged();
}

void PrintPanel::showEvent(QShowEvent* event) {
    QWidget::showEvent(event);
    m_phones->setEnabled(options().level == RosterLevel::Coordinator);
    m_refresh.start();
}

void PrintPanel::refreshPreview() {
    if (!isVisible())
        return; // showEvent asks again
    m_pages = std::make_shared<const Paginator>(rosterPages(chosenRoster(), options()));
    m_preview->setPages(m_pages);
}

void PrintPanel::showPage(int page, int count) {
    m_where->setText(count > 0 ? tr("Preview, page %1 of %2").arg(page + 1).arg(count) : tr("Preview"));
    m_previous->setEnabled(page > 0);
    m_next->setEnabled(page + 1 < count);
    m_large->setEnabled(count > 0);
}

void PrintPanel::askForPdf() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog(window(), tr("Save the roster as PDF"), folder, tr("PDF files (*.pdf)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"pdf"_s);
    dialog->selectFile(m_roster.week.toString() + u".pdf"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &PrintPanel::writePdf);
    dialog->open();
}

void PrintPanel::enter(QLatin1StringView format, int pages) const {
    if (m_enter)
        m_enter({.kind = "roster"_L1, .level = enumName(options().level), .format = format, .pages = pages});
}

void PrintPanel::writePdf(const QString& file) {
    try {
        enter("pdf"_L1, 0);
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
        return;
    }
    m_pdf->setEnabled(false);
    Job* job = Job::start(
        tr("Writing the PDF"),
        [roster = chosenRoster(), options = options(), file](JobControl& control) {
            control.stopIfCancelled();
            writeRosterPdf(roster, options, file);
        },
        [this, file] { Q_EMIT said(tr("The roster is in “%1”.").arg(QDir::toNativeSeparators(file)), Tone::Positive); },
        [this](const std::exception_ptr& fault) { Q_EMIT said(sentenceFor(errorOf(fault)), Tone::Danger); }, this);
    job->setCancellable(false);
    connect(job, &Job::finished, this, [this] { m_pdf->setEnabled(true); });
    Q_EMIT jobStarted(*job);
}

void PrintPanel::print() {
    const auto printer = std::make_shared<QPrinter>(QPrinter::HighResolution);
    printer->setDocName(rosterTitle(m_roster));
    if (m_pages)
        printer->setPageLayout(m_pages->layout());
    auto* dialog = new QPrintDialog(printer.get(), window());
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(tr("Print the roster"));
    if (m_pages)
        dialog->setMinMax(1, m_pages->pageCount());
    dialog->setOption(QAbstractPrintDialog::PrintPageRange);
    connect(dialog, &QDialog::accepted, this, [this, printer] { printOn(*printer); });
    dialog->open();
}

void PrintPanel::printOn(QPrinter& printer) {
    QGuiApplication::setOverrideCursor(Qt::WaitCursor);
    try {
        const Paginator pages = rosterPages(chosenRoster(), options());
        enter({}, pages.pageCount());
        pages.print(printer);
        QGuiApplication::restoreOverrideCursor();
        Q_EMIT said(tr("The roster went to the printer."), Tone::Positive);
    } catch (const Error& error) {
        QGuiApplication::restoreOverrideCursor();
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

} // namespace entraide
