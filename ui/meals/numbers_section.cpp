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
#include "ui/words/error_words.h"

#include <QClipboard>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QSaveFile>
#include <QSettings>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int balances = 3;

} // namespace

NumbersSection::NumbersSection(PageContext& context, QWidget& page)
    : PageSection(context, page)
    , m_model(new LedgerModel(this))
    , m_table(new ListTable)
    , m_figures(new FactGrid)
    , m_hospitals(new HospitalChart) {
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
    column->addWidget(buildTop());
    column->addWidget(m_table, 1);
    setFocusProxy(m_table);
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
    auto* buttons = new QHBoxLayout;
    buttons->setSpacing(Metrics::Grid);
    buttons->addWidget(new ActionButton(m_copy->action()));
    buttons->addWidget(new ActionButton(m_csv->action()));
    buttons->addStretch(1);
    left->addSpacing(Metrics::Grid);
    left->addLayout(buttons);
    left->addStretch(1);
    m_hospitals->setTableShown(context().settings.value("meals/hospitalsAsTable").toBool());
    connect(m_hospitals, &HospitalChart::tableToggled, this,
            [this](bool table) { context().settings.setValue("meals/hospitalsAsTable", table); });
    auto* top = new QWidget;
    auto* row = new QHBoxLayout(top);
    row->setContentsMargins(Metrics::PagePadding, Metrics::PagePadding, Metrics::PagePadding, Metrics::PagePadding);
    row->setSpacing(4 * Metrics::Grid);
    row->addLayout(left, 3);
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
}

void NumbersSection::showScope(const QString& campaign) {
    if (m_books && m_books->campaign.id.toString() == campaign)
        return;
    m_books.reset();
    m_model->setBooks({});
    m_figures->setFacts({});
    m_hospitals->showHospitals({});
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
    refreshCommands();
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

void NumbersSection::writeCsv(const QString& path) {
    if (!m_books)
        return;
    try {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            throw fault::ofFile(file);
        writeLedgerCsv(file, *m_books);
        if (!file.commit())
            throw fault::ofFile(file);
        Q_EMIT said(tr("The ledger is in “%1”.").arg(QDir::toNativeSeparators(path)), Tone::Positive);
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

} // namespace entraide
