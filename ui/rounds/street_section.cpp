// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rounds/street_section.h"

#include "domain/error.h"
#include "interchange/csv_writer.h"
#include "interchange/file_faults.h"
#include "storage/desk.h"
#include "ui/common/button.h"
#include "ui/common/fact_grid.h"
#include "ui/common/job.h"
#include "ui/common/metrics.h"
#include "ui/records/lines_view.h"
#include "ui/records/seen_refresh.h"
#include "ui/words/error_words.h"
#include "ui/words/round_words.h"
#include "ui/words/subject_words.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"

#include <QClipboard>
#include <QDateEdit>
#include <QDir>
#include <QFileDialog>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSaveFile>
#include <QStandardPaths>
#include <QVBoxLayout>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int usualDays = 7;

QDateEdit* makeDate(const QString& name, QDate date) {
    auto* edit = new QDateEdit(date);
    edit->setAccessibleName(name);
    edit->setCalendarPopup(true);
    edit->setDisplayFormat(u"dd/MM/yyyy"_s);
    return edit;
}

QString number(int value) {
    return QLocale().toString(value);
}

QString zoneName(const ZoneFigures& zone) {
    return zone.name.isEmpty() ? absentText(zone.zone.toString()) : zone.name;
}

QList<Fact> handedOut(const StreetFigures& figures) {
    return {{.label = StreetSection::tr("Portions handed out"),
             .value = StreetSection::tr("%1 of %2 planned", "portions")
                          .arg(number(figures.handedOut), number(figures.planned))},
            {.label = StreetSection::tr("Besides"), .value = needsText(figures.needs)},
            {.label = StreetSection::tr("Left over"),
             .value = StreetSection::tr("%n portion(s)", nullptr, figures.leftover)},
            {.label = StreetSection::tr("Rounds"), .value = number(figures.rounds)}};
}

QList<Fact> cooked(const StreetFigures& figures) {
    return {{.label = StreetSection::tr("Dishes"),
             .value = StreetSection::tr("%1, %2 portions", "dishes, portions")
                          .arg(number(figures.dishes), number(figures.portions))},
            {.label = StreetSection::tr("Collected"), .value = number(figures.collected)},
            {.label = StreetSection::tr("Failed"), .value = number(figures.failed)},
            {.label = StreetSection::tr("In no round"), .value = number(figures.unplanned)},
            {.label = StreetSection::tr("Cooks"), .value = number(figures.cooks)}};
}

void writeZones(QFileDevice& file, const StreetFigures& figures) {
    CsvWriter csv(file);
    QStringList titles{StreetSection::tr("Zone"), StreetSection::tr("Stops"), StreetSection::tr("Portions planned"),
                       StreetSection::tr("Portions handed out")};
    for (const NeedCount& need : figures.needs) // a column for each kind that was handed out
        titles.append(sentenceCase(word(need.need)));
    csv.row(titles);
    const auto row = [&](const QString& name, const QString& stops, int planned, int handedOut,
                         const QList<NeedCount>& needs) {
        QStringList cells{name, stops, QString::number(planned), QString::number(handedOut)};
        for (const NeedCount& kind : figures.needs) {
            const auto found = std::ranges::find(needs, kind.need, &NeedCount::need);
            cells.append(QString::number(found == needs.end() ? 0 : found->count));
        }
        csv.row(cells);
    };
    for (const ZoneFigures& zone : figures.zones)
        row(zoneName(zone), QString::number(zone.stops), zone.planned, zone.handedOut, zone.needs);
    row(StreetSection::tr("All zones"), {}, figures.planned, figures.handedOut, figures.needs);
}

} // namespace

StreetSection::StreetSection(PageContext& context, QWidget& page)
    : PageSection(context, page)
    , m_from(makeDate(tr("From"), context.today().date.addDays(-usualDays)))
    , m_to(makeDate(tr("To"), context.today().date))
    , m_facts(new FactGrid)
    , m_zones(new LinesView({.name = tr("Handed out by zone"),
                             .titles = {tr("Zone"), tr("Stops"), tr("Portions planned"), tr("Portions handed out"),
                                        tr("Handed out besides")},
                             .numbers = {1, 2, 3},
                             .widths = {200, 72, 128, 144, 320},
                             .none = tr("Nothing was to be handed out in these days.")})) {
    auto* from = new QLabel(tr("From"));
    from->setBuddy(m_from);
    auto* to = new QLabel(tr("to", "from a day to a day"));
    to->setBuddy(m_to);
    auto* period = new QHBoxLayout;
    period->setSpacing(Metrics::Grid);
    for (QWidget* part : {static_cast<QWidget*>(from), static_cast<QWidget*>(m_from), static_cast<QWidget*>(to),
                          static_cast<QWidget*>(m_to)})
        period->addWidget(part);
    period->addStretch(1);
    buildCommands();
    for (const Command* command : {m_copy, m_csv})
        period->addWidget(new ActionButton(command->action()));
    setAutoFillBackground(true);
    setBackgroundRole(QPalette::Base);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(Metrics::PagePadding, Metrics::PagePadding, Metrics::PagePadding, Metrics::PagePadding);
    column->setSpacing(2 * Metrics::Grid);
    column->addLayout(period);
    column->addWidget(m_facts);
    column->addWidget(m_zones, 1);
    setFocusProxy(m_from);
    connect(m_from, &QDateEdit::dateChanged, this, &StreetSection::read);
    connect(m_to, &QDateEdit::dateChanged, this, &StreetSection::read);
    auto* follow = new SeenRefresh(*this, [this] { read(); });
    connect(&desk(), &Desk::changed, follow, &SeenRefresh::changed);
}

void StreetSection::buildCommands() {
    const auto isShown = [this] { return m_figures.has_value(); };
    m_copy = &addCommand(
        u"rounds.numbers.copy"_s,
        {tr("Copy the numbers"), tr("Copies the numbers as a text, for a mail"), u"copy"_s}, u"Y"_s,
        [this] {
            QGuiApplication::clipboard()->setText(text());
            Q_EMIT said(tr("The numbers are copied. Paste them into a mail."), Tone::Positive);
        },
        isShown);
    m_csv = &addCommand(
        u"rounds.numbers.csv"_s,
        {tr("Save the numbers as CSV…"), tr("Saves a line for each zone, for a spreadsheet"), u"file-out"_s},
        u"Shift+S"_s, [this] { askForCsv(); }, isShown);
}

void StreetSection::focusFilter() {
    m_from->setFocus();
}

void StreetSection::showPeriod(QDate from, QDate to) {
    const QSignalBlocker quiet(m_from);
    m_from->setDate(from);
    m_to->setDate(to); // reads, unless it was that day
    read();
}

void StreetSection::showEvent(QShowEvent* event) {
    PageSection::showEvent(event);
    if (!m_figures)
        read();
}

void StreetSection::read() {
    if (m_reading)
        m_reading->cancel();
    m_figures.reset();
    refreshCommands();
    m_reading = Job::run<StreetFigures>(
        tr("Counting"),
        [handle = desk().handle(), from = m_from->date(), to = m_to->date(),
         today = context().today().date](JobControl& control) {
            control.stopIfCancelled();
            const auto own = Desk::openAgain(handle);
            StreetFigures figures = streetFigures(*own, from, to, today);
            control.stopIfCancelled();
            return figures;
        },
        [this](const StreetFigures& figures) { showFigures(figures); },
        [this](const std::exception_ptr& fault) { Q_EMIT said(sentenceFor(errorOf(fault)), Tone::Danger); }, this);
    Q_EMIT started(m_reading);
}

void StreetSection::showFigures(const StreetFigures& figures) {
    if (figures.from != m_from->date() || figures.to != m_to->date())
        return;
    m_figures = figures;
    m_facts->setFacts(handedOut(figures), cooked(figures));
    QList<PanelLine> lines;
    for (const ZoneFigures& zone : figures.zones)
        lines.append({.id = zone.zone.toString(),
                      .cells = {zoneName(zone), number(zone.stops), number(zone.planned), number(zone.handedOut),
                                needsText(zone.needs)}});
    if (figures.zones.size() > 1)
        lines.append(
            {.cells =
                 {tr("All zones"), {}, number(figures.planned), number(figures.handedOut), needsText(figures.needs)},
             .bold = true});
    m_zones->setLines(lines);
    refreshCommands();
    Q_EMIT shown();
}

QString StreetSection::text() const {
    if (!m_figures)
        return {};
    const StreetFigures& figures = *m_figures;
    QStringList lines{tr("Meals on the street, %1 to %2", "days").arg(dateText(figures.from), dateText(figures.to)),
                      QString()};
    for (const Fact& fact : handedOut(figures) + cooked(figures)) {
        if (!fact.empty())
            lines.append(tr("%1: %2", "label, value").arg(fact.label, fact.value));
    }
    if (!figures.zones.isEmpty())
        lines.append({QString(), tr("Handed out by zone")});
    for (const ZoneFigures& zone : figures.zones) {
        QStringList parts{tr("%n portion(s)", nullptr, zone.handedOut), needsText(zone.needs)};
        parts.removeAll(QString());
        lines.append(tr("%1: %2", "label, value").arg(zoneName(zone), parts.join(u", "_s)));
    }
    return lines.join(u'\n') + u'\n';
}

void StreetSection::askForCsv() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog(window(), tr("Save the numbers"), folder, tr("Lists (*.csv)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"csv"_s);
    dialog->selectFile(tr("street-meals", "beginning of a file's name") + u'-' + m_to->date().toString(Qt::ISODate) +
                       u".csv"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &StreetSection::writeCsv);
    dialog->open();
}

void StreetSection::writeCsv(const QString& path) {
    if (!m_figures)
        return;
    try {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly))
            throw fault::ofFile(file);
        writeZones(file, *m_figures);
        if (!file.commit())
            throw fault::ofFile(file);
        Q_EMIT said(tr("The numbers are in “%1”.").arg(QDir::toNativeSeparators(path)), Tone::Positive);
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

} // namespace entraide
