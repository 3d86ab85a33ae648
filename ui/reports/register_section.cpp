// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/reports/register_section.h"

#include "ui/common/button.h"
#include "ui/common/list_table.h"
#include "ui/common/metrics.h"
#include "ui/printing/print_dialogs.h"
#include "ui/records/lines_view.h"
#include "ui/words/money_words.h"
#include "ui/words/report_words.h"
#include "ui/words/time_words.h"

#include <QCheckBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QSettings>
#include <QSpinBox>
#include <QSplitter>
#include <QVBoxLayout>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int firstYear = 2005; // of the law
constexpr int tableShare = 3;   // of the height, to one for the days
const auto heightsKey = u"reports/registerHeights"_s;

PanelLine lineOf(const ExpenseDay& day) {
    const QLocale numbers;
    QString kilometres = day.kilometres > 0 ? numbers.toString(day.kilometres) : QString();
    if (day.paidKilometres < day.kilometres)
        kilometres =
            RegisterSection::tr("%1 (%2 paid)", "kilometres").arg(kilometres, numbers.toString(day.paidKilometres));
    const auto amount = [](qint64 cents) { return cents > 0 ? amountText(cents) : QString(); };
    return {.cells = {dateText(day.date), word(day.regime), kilometres, amount(day.flatCents),
                      amount(day.kilometreCents), amount(day.cents())}};
}

} // namespace

RegisterSection::RegisterSection(PageContext& context, QWidget& page)
    : ReportSection(context, page)
    , m_paper(new RegisterPaper(context, *this))
    , m_model(new RegisterModel(this))
    , m_year(new QSpinBox)
    , m_filter(new QLineEdit)
    , m_near(new QCheckBox(tr("near the ceiling only")))
    , m_idle(new QCheckBox(tr("also who did nothing")))
    , m_table(new ListTable)
    , m_none(new QLabel(tr("Nobody stands in the register of this year.")))
    , m_sum(new QLabel)
    , m_who(new QLabel)
    , m_warnings(new QLabel)
    , m_days(new LinesView({.name = tr("Days paid"),
                            .titles = {tr("Date"), tr("Expenses"), tr("Kilometres"), tr("For the day"),
                                       tr("For kilometres"), tr("Amount")},
                            .numbers = {2, 3, 4, 5},
                            .widths = {112, 128, 128, 104, 120, 104},
                            .none = tr("Nothing is paid for a day of this year.")})) {
    m_year->setRange(firstYear, context.today().date.year() + 1);
    m_year->setValue(context.today().date.year());
    m_year->setKeyboardTracking(false);
    m_year->setObjectName(u"registerYear"_s);
    m_filter->setObjectName(u"registerFilter"_s);
    m_filter->setPlaceholderText(tr("Name"));
    m_filter->setAccessibleName(tr("Filter by name"));
    m_filter->setClearButtonEnabled(true);
    m_near->setObjectName(u"nearOnly"_s);
    m_idle->setObjectName(u"idleToo"_s);
    m_table->setObjectName(u"registerTable"_s);
    m_table->setAccessibleName(tr("Register of volunteers"));
    m_table->setModel(m_model);
    m_table->setCompact(true);
    m_table->setSelectionMode(QAbstractItemView::SingleSelection);
    m_table->setDefaultWidths({192, 64, 96, 64, 80, 88, 104, 168});
    m_none->setMargin(Metrics::PagePadding);
    m_none->setWordWrap(true);
    m_none->setForegroundRole(QPalette::PlaceholderText);
    m_sum->setWordWrap(true);
    m_sum->setForegroundRole(QPalette::PlaceholderText);
    m_sum->setContentsMargins(Metrics::PagePadding, Metrics::Grid, Metrics::PagePadding, Metrics::Grid);
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
    addCommands(*head);
    auto* list = new QWidget;
    auto* rows = new QVBoxLayout(list);
    rows->setContentsMargins({});
    rows->setSpacing(0);
    rows->addWidget(m_none, 0, Qt::AlignTop);
    rows->addWidget(m_table, 1);
    rows->addWidget(m_sum);
    auto* splitter = new QSplitter(Qt::Vertical);
    splitter->addWidget(list);
    splitter->addWidget(makeDetail());
    splitter->setStretchFactor(0, tableShare);
    splitter->setStretchFactor(1, 1);
    splitter->setChildrenCollapsible(false);
    splitter->restoreState(context.settings.value(heightsKey).toByteArray());
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addLayout(head);
    column->addWidget(splitter, 1);
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    connect(splitter, &QSplitter::splitterMoved, this,
            [this, splitter] { this->context().settings.setValue(heightsKey, splitter->saveState()); });
    connect(m_year, &QSpinBox::valueChanged, this, &ReportSection::readAgain);
    connect(m_idle, &QCheckBox::toggled, this, &ReportSection::readAgain);
    connect(m_near, &QCheckBox::toggled, this, &RegisterSection::fill);
    connect(m_filter, &QLineEdit::textChanged, this, &RegisterSection::fill);
    connect(m_table, &ListTable::currentRowChanged, this, &RegisterSection::showChosen);
    connect(m_table, &ListTable::opened, this, [this](const QModelIndex& index) {
        if (const RegisterRow* row = m_model->rowAt(index.row()))
            Q_EMIT openRequested(row->volunteer.toString());
    });
    connect(m_paper, &RegisterPaper::started, this, &ReportSection::started);
    connect(m_paper, &RegisterPaper::started, this, &PageSection::refreshCommands);
    connect(m_paper, &RegisterPaper::ended, this, &PageSection::refreshCommands);
    connect(m_paper, &RegisterPaper::said, this, &PageSection::said);
    fill();
}

void RegisterSection::addCommands(QHBoxLayout& head) {
    const auto here = [this] { return m_reading && !m_paper->isWorking(); };
    const auto name = [this](const QString& what, const QString& ending) {
        return what + u"-%1."_s.arg(m_reading->reg.year) + ending;
    };
    m_print = &addCommand(
        u"reports.printRegister"_s, {tr("Print the register…"), tr("Prints the register of the year"), u"print"_s}, {},
        [this] { m_paper->print(m_reading); }, here);
    Command& pdf = addCommand(
        u"reports.pdfRegister"_s, {tr("Save the register as PDF…"), tr("Writes the register to a file"), u"file-out"_s},
        {},
        [this, name] {
            askForFile(*this, tr("Save the register as PDF"), name(tr("register"), u"pdf"_s),
                       [this](const QString& file) { m_paper->writePdf(m_reading, file); });
        },
        here);
    Command& csv = addCommand(
        u"reports.csvRegister"_s,
        {tr("Save the register as CSV…"), tr("Writes the register to a file for a spreadsheet"), u"file-out"_s}, {},
        [this, name] {
            askForFile(*this, tr("Save the register as CSV"), name(tr("register"), u"csv"_s),
                       [this](const QString& file) { m_paper->writeCsv(m_reading, file); });
        },
        here);
    Command& days = addCommand(
        u"reports.csvDays"_s,
        {tr("Save the days paid as CSV…"), tr("Writes each day paid and its amount to a file for a spreadsheet"),
         u"file-out"_s},
        {},
        [this, name] {
            askForFile(*this, tr("Save the days paid as CSV"),
                       name(tr("days-paid", "beginning of a file's name"), u"csv"_s),
                       [this](const QString& file) { m_paper->writeDaysCsv(m_reading, file); });
        },
        here);
    for (const auto& [command, text] :
         {std::pair(m_print, tr("Print…")), {&pdf, tr("PDF…")}, {&csv, tr("CSV…")}, {&days, tr("Days…")}}) {
        auto* button = new ActionButton(command->action());
        button->setShortText(text);
        head.addWidget(button);
    }
}

QWidget* RegisterSection::makeDetail() {
    m_who->setWordWrap(true);
    m_who->setObjectName(u"registerWho"_s);
    m_warnings->setWordWrap(true);
    m_warnings->setObjectName(u"registerWarnings"_s);
    for (QLabel* label : {m_who, m_warnings})
        label->setContentsMargins(Metrics::PagePadding, Metrics::Grid, Metrics::PagePadding, 0);
    m_days->setObjectName(u"paidDays"_s);
    auto* detail = new QWidget;
    auto* column = new QVBoxLayout(detail);
    column->setContentsMargins({});
    column->setSpacing(0);
    column->addWidget(m_who);
    column->addWidget(m_warnings);
    column->addWidget(m_days, 1);
    column->addStretch();
    return detail;
}

ShownList RegisterSection::shownList() const {
    return {m_table, "register"_L1};
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
    using Reading = std::shared_ptr<const RegisterReading>;
    return readOn<Reading>(
        tr("Reading the register"),
        [year = m_year->value(), options](const Desk& desk, JobControl& control) {
            return RegisterReading::of(
                yearRegister(desk, year, options, control.stopToken(), [&control](qint64 done, qint64 total) {
                    control.setTotal(total);
                    control.setDone(done);
                }));
        },
        [this](const Reading& reading) {
            m_reading = reading;
            fill();
            refreshCommands();
        });
}

void RegisterSection::fill() {
    const RegisterRow* before = chosen();
    const VolunteerId kept = before ? before->volunteer : VolunteerId();
    m_model->show(m_reading, m_filter->text(), m_near->isChecked());
    const bool empty = m_model->rowCount() == 0;
    m_none->setVisible(empty && m_reading);
    m_table->setVisible(!empty);
    if (const int row = kept.isEmpty() ? -1 : m_model->rowOf(kept); row >= 0)
        m_table->chooseRow(row);
    showSums();
    showChosen();
}

void RegisterSection::showSums() {
    if (!m_reading)
        return;
    const VolunteerRegister& reg = m_reading->reg;
    QStringList sums{tr("%n volunteer(s)", nullptr, static_cast<int>(reg.rows.size())), durationText(reg.total.minutes),
                     amountText(reg.cents)};
    if (!reg.ceiling)
        sums.append(tr("no ceiling known for %1: add it under “Our association…”").arg(reg.year));
    if (reg.withoutNote > 0)
        sums.append(tr("%n without an information note", "volunteers", reg.withoutNote));
    if (reg.paidPeople > 0)
        sums.append(tr("%n person(s) helped for pay, which is not counted here", nullptr, reg.paidPeople));
    m_sum->setText(sums.join(u" · "_s));
}

const RegisterRow* RegisterSection::chosen() const {
    return m_model->rowAt(m_table->currentIndex().row());
}

QString RegisterSection::shownRecord() const {
    const RegisterRow* row = chosen();
    return row ? row->volunteer.toString() : QString();
}

void RegisterSection::showChosen() {
    const RegisterRow* row = chosen();
    QStringList sentences;
    QList<PanelLine> days;
    if (row) {
        for (const ExpenseWarning warning : row->expenses.warnings)
            sentences.append(warningText(row->expenses, warning));
        for (const ExpenseDay& day : row->expenses.paidDays)
            days.append(lineOf(day));
    }
    const auto count = static_cast<int>(days.size());
    m_who->setText(row ? tr("%1: %n day(s) paid, %2", "a name, days, an amount", count)
                             .arg(nameText(*row), amountText(row->expenses.cents()))
                       : tr("Choose a line to see the days paid."));
    m_warnings->setVisible(!sentences.isEmpty());
    m_warnings->setText(sentences.join(u' '));
    m_days->setVisible(row);
    m_days->setLines(days);
}

} // namespace entraide
