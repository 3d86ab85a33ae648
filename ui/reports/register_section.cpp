// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/register_section.h"

#include "domain/error.h"
#include "domain/text_fold.h"
#include "ui/common/button.h"
#include "ui/common/list_table.h"
#include "ui/common/metrics.h"
#include "ui/printing/print_dialogs.h"
#include "ui/printing/register_sheet.h"
#include "ui/printing/sheet_languages.h"
#include "ui/records/lines_view.h"
#include "ui/words/error_words.h"
#include "ui/words/money_words.h"
#include "ui/words/report_words.h"
#include "ui/words/state_words.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"

#include <QCheckBox>
#include <QDir>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSpinBox>
#include <QVBoxLayout>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstYear = 2005; // of the law
constexpr int ceilingColumn = 7;

bool isNearCeiling(const YearExpenses& expenses) {
    return expenses.warns(ExpenseWarning::NearCeiling) || expenses.warns(ExpenseWarning::AboveCeiling) ||
           expenses.warns(ExpenseWarning::KilometresAbove);
}

/// "82 % of 1 690,16 €".
QString ceilingText(const YearExpenses& expenses) {
    if (!expenses.ceiling || expenses.regime != ExpenseRegime::FlatRate)
        return {};
    const qint64 share = expenses.ceiling->yearCents > 0 ? expenses.flatCents * 100 / expenses.ceiling->yearCents : 0;
    return RegisterSection::tr("%1 % of %2", "part of a ceiling, the ceiling")
        .arg(QLocale().toString(share), amountText(expenses.ceiling->yearCents));
}

} // namespace

RegisterSection::RegisterSection(PageContext& context, QWidget& page)
    : ReportSection(context, page)
    , m_year(new QSpinBox)
    , m_filter(new QLineEdit)
    , m_near(new QCheckBox(tr("near the ceiling only")))
    , m_idle(new QCheckBox(tr("also who did nothing")))
    , m_table(new LinesView({.name = tr("Register of volunteers"),
                             .titles = {tr("Name"), tr("Born"), tr("State"), tr("Days"), tr("Hours"), tr("Kilometres"),
                                        tr("Amount"), tr("Of the ceiling"), tr("Information note")},
                             .numbers = {1, 3, 4, 5, 6},
                             .widths = {192, 64, 96, 64, 80, 88, 104, 168},
                             .none = tr("Nobody stands in the register of this year.")}))
    , m_warnings(new QLabel)
    , m_sum(new QLabel) {
    m_year->setRange(firstYear, context.today().date.year() + 1);
    m_year->setValue(context.today().date.year());
    m_year->setKeyboardTracking(false);
    m_year->setObjectName(u"registerYear"_s);
    m_filter->setPlaceholderText(tr("Name"));
    m_filter->setAccessibleName(tr("Filter by name"));
    m_filter->setClearButtonEnabled(true);
    m_near->setObjectName(u"nearOnly"_s);
    m_warnings->setWordWrap(true);
    m_warnings->setContentsMargins(Metrics::PagePadding, Metrics::Grid, Metrics::PagePadding, 0);
    m_sum->setWordWrap(true);
    m_sum->setForegroundRole(QPalette::PlaceholderText);
    m_sum->setContentsMargins(Metrics::PagePadding, Metrics::Grid, Metrics::PagePadding, Metrics::Grid);
    const auto here = [this] { return m_register.has_value(); };
    m_print = &addCommand(
        u"reports.printRegister"_s, {tr("Print the register…"), tr("Prints the register of the year"), u"print"_s}, {},
        [this] {
            const auto print =
                reportPrint(desk(), this->context().today().now, sheetLanguages()[usualSheetLanguages()].first());
            askToPrint(*this, std::make_shared<Paginator>(registerPages(*m_register, print)), tr("Register"),
                       [this](const QString& failure) {
                           Q_EMIT said(failure.isEmpty() ? tr("The register went to the printer.") : failure,
                                       failure.isEmpty() ? Tone::Positive : Tone::Danger);
                       });
        },
        here);
    Command& pdf = addCommand(
        u"reports.pdfRegister"_s, {tr("Save the register as PDF…"), tr("Writes the register to a file"), u"file-out"_s},
        {},
        [this] {
            askForFile(*this, tr("Save the register as PDF"), tr("register") + u"-%1.pdf"_s.arg(m_register->year),
                       [this](const QString& file) { writePdf(file); });
        },
        here);
    Command& csv = addCommand(
        u"reports.csvRegister"_s,
        {tr("Save the register as CSV…"), tr("Writes the register to a file for a spreadsheet"), u"file-out"_s}, {},
        [this] {
            askForFile(*this, tr("Save the register as CSV"), tr("register") + u"-%1.csv"_s.arg(m_register->year),
                       [this](const QString& file) { writeCsv(file); });
        },
        here);
    auto* head = new QHBoxLayout;
    head->setContentsMargins(Metrics::PagePadding, Metrics::Grid, Metrics::PagePadding, Metrics::Grid);
    head->setSpacing(Metrics::Grid);
    auto* year = new QLabel(tr("Year"));
    year->setBuddy(m_year);
    head->addWidget(year);
    head->addWidget(m_year);
    head->addWidget(m_filter);
    head->addWidget(m_near);
    head->addWidget(m_idle);
    head->addStretch(1);
    for (Command* command : {m_print, &pdf, &csv}) {
        auto* button = new ActionButton(command->action());
        button->setShortText(command == m_print ? tr("Print…") : command == &pdf ? tr("PDF…") : tr("CSV…"));
        head->addWidget(button);
    }
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(m_table, 1);
    column->addWidget(m_warnings);
    column->addWidget(m_sum);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    connect(m_year, &QSpinBox::valueChanged, this, &ReportSection::readAgain);
    connect(m_idle, &QCheckBox::toggled, this, &ReportSection::readAgain);
    connect(m_near, &QCheckBox::toggled, this, &RegisterSection::fill);
    connect(m_filter, &QLineEdit::textChanged, this, &RegisterSection::fill);
    connect(m_table, &LinesView::openRequested, this, &PageSection::openRequested);
    connect(&m_table->table(), &ListTable::currentRowChanged, this, &RegisterSection::showChosen);
    showChosen();
}

void RegisterSection::focusFilter() {
    m_filter->setFocus();
}

QAction* RegisterSection::printAction() const {
    return &m_print->action();
}

Job* RegisterSection::begin() {
    RegisterOptions options;
    options.language = QLocale();
    options.idle = m_idle->isChecked();
    return readOn<VolunteerRegister>(
        tr("Reading the register"),
        [year = m_year->value(), options](const Desk& desk, JobControl& control) {
            return yearRegister(desk, year, options, control.stopToken());
        },
        [this](const VolunteerRegister& result) { show(result); });
}

void RegisterSection::show(const VolunteerRegister& read) {
    m_register = read;
    fill();
    refreshCommands();
}

void RegisterSection::fill() {
    if (!m_register)
        return;
    const QLocale numbers;
    const QString typed = foldText(m_filter->text().trimmed());
    QList<PanelLine> lines;
    for (const RegisterRow& row : std::as_const(m_register->rows)) {
        const YearExpenses& expenses = row.expenses;
        const bool near = isNearCeiling(expenses);
        if ((m_near->isChecked() && !near) || (!typed.isEmpty() && !foldText(row.name).contains(typed)))
            continue;
        const bool above = expenses.warns(ExpenseWarning::AboveCeiling);
        lines.append({.id = row.volunteer.toString(),
                      .cells = {row.name.isEmpty() ? tr("(not received yet)") : row.name,
                                row.birthYear > 0 ? QString::number(row.birthYear) : QString(), word(row.state),
                                numbers.toString(row.work.days), durationText(row.work.minutes),
                                row.work.kilometres > 0 ? numbers.toString(row.work.kilometres) : QString(),
                                expenses.cents() > 0 ? amountText(expenses.cents()) : QString(), ceilingText(expenses),
                                row.informationNote.isValid() ? dateText(row.informationNote) : tr("not given")},
                      .stateCell = ceilingColumn,
                      .icon = near ? u"warning"_s : QString(),
                      .tone = above  ? Tone::Danger
                              : near ? Tone::Warning
                                     : Tone::Normal});
    }
    m_table->setLines(lines);
    QStringList sums{tr("%n volunteer(s)", nullptr, static_cast<int>(m_register->rows.size())),
                     durationText(m_register->total.minutes), amountText(m_register->cents)};
    if (!m_register->ceiling)
        sums.append(tr("no ceiling known for %1: add it under “Our association…”").arg(m_register->year));
    if (m_register->withoutNote > 0)
        sums.append(tr("%n without an information note", "volunteers", m_register->withoutNote));
    if (m_register->paidPeople > 0)
        sums.append(tr("%n person(s) helped for pay, which is not counted here", nullptr, m_register->paidPeople));
    m_sum->setText(sums.join(u" · "_s));
    showChosen();
}

const RegisterRow* RegisterSection::chosen() const {
    const auto& lines = m_table->model().lines();
    const int row = m_table->table().currentIndex().row();
    if (!m_register || row < 0 || row >= lines.size())
        return nullptr;
    const auto found = std::ranges::find_if(
        m_register->rows, [&](const RegisterRow& one) { return one.volunteer.toString() == lines[row].id; });
    return found == m_register->rows.end() ? nullptr : &*found;
}

QString RegisterSection::shownRecord() const {
    const RegisterRow* row = chosen();
    return row ? row->volunteer.toString() : QString();
}

void RegisterSection::showChosen() {
    QStringList sentences;
    if (const RegisterRow* row = chosen()) {
        for (const ExpenseWarning warning : row->expenses.warnings)
            sentences.append(warningText(row->expenses, warning));
    }
    m_warnings->setVisible(!sentences.isEmpty());
    m_warnings->setText(sentences.join(u' '));
}

void RegisterSection::writeCsv(const QString& file) {
    try {
        writeRegisterCsv(*m_register, file);
        Q_EMIT said(tr("The register is in “%1”.").arg(QDir::toNativeSeparators(file)), Tone::Positive);
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

void RegisterSection::writePdf(const QString& file) {
    try {
        writeRegisterPdf(*m_register,
                         reportPrint(desk(), context().today().now, sheetLanguages()[usualSheetLanguages()].first()),
                         file);
        Q_EMIT said(tr("The register is in “%1”.").arg(QDir::toNativeSeparators(file)), Tone::Positive);
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

} // namespace entraide
