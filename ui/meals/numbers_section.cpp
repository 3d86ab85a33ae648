// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/meals/numbers_section.h"

#include "domain/error.h"
#include "interchange/file_faults.h"
#include "ui/common/button.h"
#include "ui/common/fact_grid.h"
#include "ui/common/list_table.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/meals/hospital_chart.h"
#include "ui/meals/ledger_columns.h"
#include "ui/meals/ledger_model.h"
#include "ui/meals/week_chart.h"
#include "ui/printing/campaign_sheet.h"
#include "ui/printing/print_dialogs.h"
#include "ui/printing/sheet_languages.h"
#include "ui/words/error_words.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QSaveFile>
#include <QScrollArea>
#include <QScrollBar>
#include <QSettings>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// As high as what is in it where there is room, else scrolled.
class HighScroll : public QScrollArea {
public:
    explicit HighScroll(const QString& name) {
        setAccessibleName(name);
        setWidgetResizable(true);
        setFrameShape(QFrame::NoFrame);
        setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
        setSizePolicy(QSizePolicy::Preferred, QSizePolicy::Maximum);
    }
    QSize sizeHint() const override { return widget() ? widget()->sizeHint() : QScrollArea::sizeHint(); }
    QSize minimumSizeHint() const override {
        constexpr int lowest = 160;
        return {widget() ? widget()->minimumSizeHint().width() + verticalScrollBar()->sizeHint().width() : 0, lowest};
    }
};

constexpr int balances = 3;

/// Of the frame's words: the window's, as the rest is.
Language printLanguage() {
    return sheetLanguages()[usualSheetLanguages()].first();
}

} // namespace

NumbersSection::NumbersSection(PageContext& context, QWidget& page)
    : PageSection(context, page)
    , m_model(new LedgerModel(this))
    , m_table(new ListTable)
    , m_figures(new FactGrid)
    , m_hospitals(new HospitalChart)
    , m_weeks(new WeekChart) {
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    buildCommands();
    m_table->setModel(m_model);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setAccessibleName(tr("Ledger by restaurant"));
    m_table->setDefaultWidths({160, 80, 80, 80, 104, 72, 80, 72, 96, 104, 96, 72, 88, 112});
    m_table->setDefaultHidden({12, 13});
    m_table->keepLayout(context.settings, u"meals/ledger"_s);
    connect(m_table, &ListTable::opened, this, [this](const QModelIndex& index) {
        if (const OrganisationId restaurant = m_model->restaurantAt(index.row()); !restaurant.isEmpty())
            Q_EMIT openRequested(restaurant.toString());
    });
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    auto* top = new HighScroll(tr("In short"));
    top->setWidget(buildTop());
    column->addWidget(top);
    column->addWidget(m_table, 1);
    setEntry(*m_table);
}

QWidget* NumbersSection::buildTop() {
    const auto title = [this](const QString& text) {
        auto* label = new QLabel(text);
        label->setFont(boldFont(font()));
        return label;
    };
    auto* left = new QVBoxLayout;
    left->setSpacing(Metrics::HalfGrid);
    left->addWidget(title(tr("Do the books balance?")));
    for (int i = 0; i < balances; ++i) {
        m_balances.append(new IconText(u"check"_s, {}));
        left->addWidget(m_balances.last());
    }
    left->addSpacing(Metrics::Grid);
    left->addWidget(title(tr("In short")));
    left->addWidget(m_figures);
    left->addSpacing(Metrics::Grid);
    const auto buttonRow = [&](const QList<std::pair<Command*, QString>>& commands) {
        auto* buttons = new QHBoxLayout;
        buttons->setSpacing(Metrics::Grid);
        for (const auto& [command, text] : commands) {
            auto* button = new ActionButton(command->action());
            if (!text.isEmpty())
                button->setShortText(text);
            buttons->addWidget(button);
        }
        buttons->addStretch(1);
        left->addLayout(buttons);
    };
    buttonRow({{m_copy, {}}, {m_csv, {}}});
    buttonRow({{m_print, tr("Print")}, {m_pdf, tr("PDF")}, {m_numbersCsv, tr("Numbers as CSV")}});
    left->addStretch(1);
    m_hospitals->setTableShown(context().settings.value("meals/hospitalsAsTable").toBool());
    connect(m_hospitals, &HospitalChart::tableToggled, this,
            [this](bool table) { context().settings.setValue("meals/hospitalsAsTable", table); });
    m_weeks->setTableShown(context().settings.value("meals/weeksAsTable").toBool());
    connect(m_weeks, &WeekChart::tableToggled, this,
            [this](bool table) { context().settings.setValue("meals/weeksAsTable", table); });
    auto* top = new QWidget;
    auto* row = new QHBoxLayout(top);
    row->setContentsMargins(Metrics::PagePadding, Metrics::PagePadding, Metrics::PagePadding, Metrics::PagePadding);
    row->setSpacing(4 * Metrics::Grid);
    row->addLayout(left, 3);
    row->addWidget(m_weeks, 2);
    row->addWidget(m_hospitals, 2);
    return top;
}

void NumbersSection::buildCommands() {
    const auto isShown = [this] { return m_books.has_value(); };
    m_copy = &addCommand(
        u"meals.numbers.copy"_s, {tr("Cop&y the numbers"), tr("Copies the numbers as a text, for a mail"), u"copy"_s},
        u"Y"_s,
        [this] {
            QGuiApplication::clipboard()->setText(text());
            Q_EMIT said(tr("The numbers are copied. Paste them into a mail."), Tone::Positive);
        },
        isShown);
    m_csv = &addCommand(
        u"meals.numbers.csv"_s,
        {tr("&Save the ledger as CSV…"), tr("Saves a line for each restaurant, for a spreadsheet"), u"file-out"_s},
        u"Shift+S"_s, [this] { askForCsv(); }, isShown);
    buildPaperCommands();
}

void NumbersSection::buildPaperCommands() {
    const auto isShown = [this] { return m_books.has_value(); };
    m_numbersCsv = &addCommand(
        u"meals.numbers.weeks"_s,
        {tr("Save the numbers as CSV…"), tr("Saves a line for each week, restaurant and hospital, for a spreadsheet"),
         u"file-out"_s},
        u"Shift+W"_s,
        [this] {
            askForFile(*this, tr("Save the numbers"), tr("numbers", "beginning of a file's name") + u".csv"_s,
                       [this](const QString& file) { writeNumbers(file); });
        },
        isShown);
    m_print = &addCommand(
        u"meals.numbers.print"_s,
        {tr("Print the numbers…"), tr("Prints what a newspaper asks for, with the numbers by week"), u"print"_s},
        u"I"_s, [this] { print(); }, isShown);
    m_pdf = &addCommand(
        u"meals.numbers.pdf"_s,
        {tr("Numbers as PDF…"), tr("Saves the same as a file, to send it by mail"), u"file-out"_s}, u"Shift+I"_s,
        [this] {
            askForFile(*this, tr("Save the numbers as PDF"), tr("numbers", "beginning of a file's name") + u".pdf"_s,
                       [this](const QString& file) { writePdf(file); });
        },
        isShown);
}

QAction* NumbersSection::printAction() const {
    return &m_print->action();
}

void NumbersSection::showScope(const QString& campaign) {
    if (m_books && m_books->campaign.id.toString() == campaign)
        return;
    m_books.reset();
    m_model->setBooks({});
    m_figures->setFacts({});
    m_hospitals->showHospitals({});
    m_weeks->showWeeks({});
    for (IconText* balance : std::as_const(m_balances)) {
        balance->setIcon(u"hourglass"_s, Tone::Muted);
        balance->setText(u"…"_s);
    }
    refreshCommands();
}

void NumbersSection::showBooks(const CampaignBooks& books) {
    m_books = books;
    const int row = m_table->currentIndex().row();
    m_model->setBooks(books);
    m_table->chooseRow(row);
    const QList<Balance> sentences = balancesOf(books.ledger.total);
    for (int i = 0; i < balances; ++i) {
        const Balance& balance = sentences[i];
        m_balances[i]->setIcon(balance.holds ? u"state-done"_s : u"warning"_s,
                               balance.holds ? Tone::Positive : Tone::Danger);
        m_balances[i]->setText(balance.text);
    }
    QList<Fact> left;
    QList<Fact> right;
    const QList<CampaignFigure> figures = figuresOf(books);
    for (qsizetype i = 0; i < figures.size(); ++i)
        (i < (figures.size() + 1) / 2 ? left : right).append({.label = figures[i].label, .value = figures[i].value});
    m_figures->setFacts(left, right);
    m_hospitals->showHospitals(deliveredTo(books));
    m_weeks->showWeeks(books.ledger.weeks);
    refreshCommands();
}

ShownList NumbersSection::shownList() const {
    return {m_table, "ledger"_L1};
}

void NumbersSection::focusFilter() {
    m_table->setFocus();
}

QString NumbersSection::text() const {
    return m_books ? booksText(*m_books, context().today().date) : QString();
}

void NumbersSection::askForCsv() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog(window(), tr("Save the ledger"), folder, tr("Lists (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(tr("ledger", "beginning of a file's name") + u'-' +
                       context().today().date.toString(Qt::ISODate) + u".csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &NumbersSection::writeCsv);
    dialog->open();
}

void NumbersSection::save(const QString& path, const std::function<void(QFileDevice&)>& write,
                          const QString& sentence) {
    if (!m_books)
        return;
    try {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            throw fault::ofFile(file);
        enterExported(desk(), {.kind = "ledger"_L1, .format = "csv"_L1, .record = m_books->campaign.id.toString()});
        write(file);
        if (!file.commit())
            throw fault::ofFile(file);
        Q_EMIT said(sentence.arg(QDir::toNativeSeparators(path)), Tone::Positive);
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

void NumbersSection::writeCsv(const QString& path) {
    save(
        path, [this](QFileDevice& file) { writeLedgerCsv(file, *m_books); }, tr("The ledger is in “%1”."));
}

void NumbersSection::writeNumbers(const QString& path) {
    save(
        path, [this](QFileDevice& file) { writeNumbersCsv(file, *m_books); }, tr("The numbers are in “%1”."));
}

// ---- on paper ----

void NumbersSection::print() {
    const Today today = context().today();
    const auto pages = std::make_shared<Paginator>(
        campaignPages(sheetOf(*m_books, today.date), reportPrint(desk(), today.now, printLanguage())));
    askToPrint(*this, desk(), {.kind = "campaign"_L1, .level = "public"_L1}, pages, tr("Numbers"),
               [this](const QString& failure) {
                   Q_EMIT said(failure.isEmpty() ? tr("The numbers went to the printer.") : failure,
                               failure.isEmpty() ? Tone::Positive : Tone::Danger);
               });
}

void NumbersSection::writePdf(const QString& path) {
    if (!m_books)
        return;
    try {
        const Today today = context().today();
        enterPrinted(desk(), {.kind = "campaign"_L1, .level = "public"_L1, .format = "pdf"_L1});
        writeCampaignPdf(sheetOf(*m_books, today.date), reportPrint(desk(), today.now, printLanguage()), path);
        Q_EMIT said(tr("The numbers are in “%1”.").arg(QDir::toNativeSeparators(path)), Tone::Positive);
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

} // namespace entraide
