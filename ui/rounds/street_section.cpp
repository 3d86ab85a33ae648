// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/rounds/street_section.h"

#include "domain/error.h"
#include "interchange/csv_writer.h"
#include "interchange/file_faults.h"
#include "storage/audit_paper.h"
#include "storage/desk.h"
#include "ui/common/button.h"
#include "ui/common/fact_grid.h"
#include "ui/common/job.h"
#include "ui/common/list_table.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/records/lines_view.h"
#include "ui/records/seen_refresh.h"
#include "ui/words/error_words.h"
#include "ui/words/round_words.h"
#include "ui/words/subject_words.h"
#include "ui/words/time_words.h"
#include "ui/words/vocabulary_words.h"

#include <QCheckBox>
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
    return {
        {.label = StreetSection::tr("Portions handed out"),
         .value =
             StreetSection::tr("%1 of %2 planned", "portions").arg(number(figures.handedOut), number(figures.planned))},
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
            {.label = StreetSection::tr("With other chapters"),
             .value = figures.handedOver > 0 ? number(figures.handedOver) : QString()},
            {.label = StreetSection::tr("Cooks"), .value = number(figures.cooks)}};
}

/// Each has a column of its own.
QList<SpecialNeed> kindsHandedOut(const StreetFigures& figures, const QList<ChapterFigures>& chapters) {
    QList<SpecialNeed> kinds;
    const auto add = [&](const QList<NeedCount>& needs) {
        for (const NeedCount& need : needs) {
            if (!kinds.contains(need.need))
                kinds.append(need.need);
        }
    };
    add(figures.needs);
    for (const ChapterFigures& chapter : chapters)
        add(chapter.kits);
    return kinds;
}

/// "Etterbeek: Jourdan".
QString chapterZone(const ChapterFigures& chapter, const ToldZone& zone) {
    return StreetSection::tr("%1: %2", "a chapter, its zone")
        .arg(chapter.chapter, zone.zone.isEmpty() ? StreetSection::tr("elsewhere") : zone.zone);
}

bool isTelling(const ChapterFigures& chapter) {
    return !chapter.zones.isEmpty();
}

void writeZones(QFileDevice& file, const StreetFigures& figures, const QList<ChapterFigures>& chapters) {
    CsvWriter csv(file);
    QStringList titles{StreetSection::tr("Zone"), StreetSection::tr("Stops"), StreetSection::tr("Portions planned"),
                       StreetSection::tr("Portions handed out")};
    const QList<SpecialNeed> kinds = kindsHandedOut(figures, chapters);
    for (const SpecialNeed kind : kinds)
        titles.append(sentenceCase(word(kind)));
    csv.row(titles);
    const auto row = [&](const QString& name, const QString& stops, const QString& planned, int handedOut,
                         const QList<NeedCount>& needs) {
        QStringList cells{name, stops, planned, QString::number(handedOut)};
        for (const SpecialNeed kind : kinds) {
            const auto found = std::ranges::find(needs, kind, &NeedCount::need);
            cells.append(QString::number(found == needs.end() ? 0 : found->count));
        }
        csv.row(cells);
    };
    for (const ZoneFigures& zone : figures.zones)
        row(zoneName(zone), QString::number(zone.stops), QString::number(zone.planned), zone.handedOut, zone.needs);
    row(StreetSection::tr("All zones"), {}, QString::number(figures.planned), figures.handedOut, figures.needs);
    for (const ChapterFigures& chapter : chapters) {
        for (const ToldZone& zone : chapter.zones)
            row(chapterZone(chapter, zone), {}, {}, zone.portions, zone.kits);
    }
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
    column->addWidget(buildChapters(), 1);
    setEntry(*m_from);
    connect(m_from, &QDateEdit::dateChanged, this, &StreetSection::read);
    connect(m_to, &QDateEdit::dateChanged, this, &StreetSection::read);
    auto* follow = new SeenRefresh(*this, [this] { read(); });
    connect(&desk(), &Desk::changed, follow, &SeenRefresh::changed);
}

QWidget* StreetSection::buildChapters() {
    m_chapters =
        new LinesView({.name = tr("Handed out by other chapters"),
                       .titles = {tr("Chapter"), tr("Zone"), tr("Portions handed out"), tr("Handed out besides")},
                       .numbers = {2},
                       .widths = {176, 176, 144, 320},
                       .none = tr("No other chapter told its figures for these days.")});
    auto* leaves = new IconText(
        u"eye"_s,
        tr("What leaves: for each day the number of rounds, and by zone the portions and what was handed out besides. "
           "A "
           "shelter stands there by its postcode only. Nobody who cooks, rides or eats is in it. An emptied box takes "
           "the figures away again with the next exchange."),
        Tone::Muted);
    m_others = new QWidget;
    auto* column = new QVBoxLayout(m_others);
    column->setContentsMargins({});
    column->setSpacing(Metrics::Grid);
    column->addWidget(m_chapters, 1);
    m_tellColumn = new QVBoxLayout;
    m_tellColumn->setSpacing(Metrics::HalfGrid);
    column->addLayout(m_tellColumn);
    column->addWidget(leaves);
    m_others->hide();
    return m_others;
}

void StreetSection::buildCommands() {
    const auto isShown = [this] { return m_figures.has_value(); };
    m_copy = &addCommand(
        u"rounds.numbers.copy"_s, {tr("Copy the numbers"), tr("Copies the numbers as a text, for a mail"), u"copy"_s},
        u"Y"_s,
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

ShownList StreetSection::shownList() const {
    return {&m_zones->table(), "street"_L1};
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
    struct Read {
        StreetFigures figures;
        QList<ChapterFigures> chapters;
    };
    m_reading = Job::run<Read>(
        tr("Counting"),
        [handle = desk().handle(), from = m_from->date(), to = m_to->date(),
         today = context().today().date](JobControl& control) {
            control.stopIfCancelled();
            const auto own = Desk::openAgain(handle);
            Read read{streetFigures(*own, from, to, today), {}};
            control.stopIfCancelled();
            read.chapters = chapterFigures(*own, from, to);
            control.stopIfCancelled();
            return read;
        },
        [this](const Read& read) {
            if (read.figures.from != m_from->date() || read.figures.to != m_to->date())
                return;
            showChapters(read.chapters);
            showFigures(read.figures);
        },
        [this](const std::exception_ptr& fault) { Q_EMIT said(sentenceFor(errorOf(fault)), Tone::Danger); }, this);
    Q_EMIT started(m_reading);
}

void StreetSection::showFigures(const StreetFigures& figures) {
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

void StreetSection::showChapters(const QList<ChapterFigures>& chapters) {
    const auto isSame = [](const ChapterFigures& a, const ChapterFigures& b) {
        return a.database == b.database && a.chapter == b.chapter;
    };
    const bool isAsBefore = std::ranges::equal(chapters, m_chapterFigures, isSame);
    m_chapterFigures = chapters;
    QList<PanelLine> lines;
    for (const ChapterFigures& chapter : chapters) {
        for (const ToldZone& zone : chapter.zones)
            lines.append({.cells = {chapter.chapter, zone.zone.isEmpty() ? sentenceCase(tr("elsewhere")) : zone.zone,
                                    number(zone.portions), needsText(zone.kits)}});
        if (chapter.zones.size() > 1)
            lines.append(
                {.cells = {chapter.chapter, tr("All zones"), number(chapter.portions), needsText(chapter.kits)},
                 .bold = true});
    }
    m_chapters->setLines(lines);
    if (!isAsBefore) {
        qDeleteAll(m_tellBoxes);
        m_tellBoxes.clear();
        for (const ChapterFigures& chapter : chapters) {
            auto* box = new QCheckBox(
                tr("Share our figures by zone with %1").arg(QString(chapter.chapter).replace(u'&', u"&&"_s)), m_others);
            box->setObjectName(u"tell-"_s + chapter.database);
            connect(box, &QCheckBox::clicked, this,
                    [this, partner = chapter.database, name = chapter.chapter](bool on) { tell(partner, name, on); });
            m_tellColumn->addWidget(box);
            m_tellBoxes.append(box);
        }
    }
    for (qsizetype i = 0; i < chapters.size(); ++i)
        m_tellBoxes[i]->setChecked(chapters[i].weTell);
    m_others->setVisible(!chapters.isEmpty());
}

void StreetSection::tell(const QString& partner, const QString& name, bool told) {
    try {
        const auto outcome = tellFigures(desk(), partner, told, context().today());
        if (!outcome) {
            sayRefusal(outcome.refusal());
            read(); // the box says again what is so
            return;
        }
        Q_EMIT said(
            told ? tr("%1 is told the figures by zone from the next exchange on.").arg(name)
                 : tr("%1 is not told the figures any more; they are taken away with the next exchange.").arg(name),
            Tone::Positive);
    } catch (const Error& error) {
        read();
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
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
    if (std::ranges::any_of(m_chapterFigures, isTelling))
        lines.append({QString(), tr("Handed out by other chapters")});
    for (const ChapterFigures& chapter : m_chapterFigures) {
        for (const ToldZone& zone : chapter.zones) {
            QStringList parts{tr("%n portion(s)", nullptr, zone.portions), needsText(zone.kits)};
            parts.removeAll(QString());
            lines.append(tr("%1: %2", "label, value").arg(chapterZone(chapter, zone), parts.join(u", "_s)));
        }
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
        enterExported(desk(), {.kind = "street"_L1, .format = "csv"_L1, .rows = m_figures->zones.size()});
        writeZones(file, *m_figures, m_chapterFigures);
        if (!file.commit())
            throw fault::ofFile(file);
        Q_EMIT said(tr("The numbers are in “%1”.").arg(QDir::toNativeSeparators(path)), Tone::Positive);
    } catch (const Error& error) {
        Q_EMIT said(sentenceFor(error), Tone::Danger);
    }
}

} // namespace entraide
