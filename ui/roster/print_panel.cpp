// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/roster/print_panel.h"

#include "roster/personal_week.h"
#include "ui/common/button.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/printing/page_preview.h"
#include "ui/printing/roster_print.h"
#include "ui/printing/sheet_languages.h"
#include "ui/roster/preview_dialog.h"
#include "ui/roster/sites_button.h"
#include "ui/words/vocabulary_words.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDateEdit>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QSpinBox>
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
    m_sheet->addItem(tr("Personal sheets (one for each volunteer)"), static_cast<int>(RosterSheet::Personal));
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
    m_people = new SitesButton(SitesButton::Of::People);
    m_paper = new QComboBox;
    m_paper->addItem(tr("A4"), static_cast<int>(PaperSize::A4));
    m_paper->addItem(tr("A3"), static_cast<int>(PaperSize::A3));
    m_paper->addItem(tr("US Letter"), static_cast<int>(PaperSize::Letter));
    m_margin = new QSpinBox;
    m_margin->setRange(leastMarginMm, mostMarginMm);
    m_margin->setSuffix(tr(" mm"));
    m_destroyAfter = new QDateEdit;
    m_destroyAfter->setCalendarPopup(true);
    m_destroyAfter->setDisplayFormat(u"dd/MM/yyyy"_s);
    m_emptyPlaces = new QCheckBox(tr("Empty places as blank lines"));
    m_emptyPlaces->setChecked(true);
    m_phones = new QCheckBox(tr("Phones (coordination only)"));
    m_phones->setChecked(true);
    m_fileEach = new QCheckBox(tr("As PDF, one file each"));

    auto* form = new QWidget;
    auto* rows = new QFormLayout(form);
    m_rows = rows;
    rows->setContentsMargins(Metrics::PagePadding, 0, Metrics::PagePadding, Metrics::PagePadding);
    rows->setSpacing(Metrics::Grid);
    rows->setLabelAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    rows->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    rows->addRow(tr("Sheet"), m_sheet);
    rows->addRow(tr("Language"), m_language);
    rows->addRow(tr("Level"), m_level);
    rows->addRow(tr("Sites"), m_sites);
    rows->addRow(tr("People"), m_people);
    rows->addRow(tr("Paper"), m_paper);
    rows->addRow(tr("Margins"), m_margin);
    rows->addRow(tr("Destroy after"), m_destroyAfter);
    rows->addRow(m_emptyPlaces);
    rows->addRow(m_phones);
    rows->addRow(m_fileEach);
    for (QComboBox* combo : {m_sheet, m_language, m_level, m_paper}) {
        combo->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        combo->setMinimumContentsLength(14);
        connect(combo, &QComboBox::currentIndexChanged, this,
                combo == m_sheet ? &PrintPanel::sheetChosen : &PrintPanel::choiceChanged);
    }
    for (SitesButton* button : {m_sites, m_people}) {
        button->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
        connect(button, &SitesButton::changed, this, &PrintPanel::shownChanged);
    }
    connect(m_margin, &QSpinBox::valueChanged, this, &PrintPanel::choiceChanged);
    connect(m_destroyAfter, &QDateEdit::dateChanged, this, &PrintPanel::shownChanged);
    connect(m_emptyPlaces, &QCheckBox::toggled, this, &PrintPanel::choiceChanged);
    connect(m_phones, &QCheckBox::toggled, this, &PrintPanel::choiceChanged);
    showFields();
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
    result.paper = {static_cast<PaperSize>(m_paper->currentData().toInt()), m_margin->value()};
    if (result.sheet == RosterSheet::Personal && !m_people->isAllChosen()) {
        for (const QString& key : m_people->chosen()) {
            if (const auto id = VolunteerId::fromString(key))
                result.volunteers.insert(*id);
        }
        if (result.volunteers.isEmpty()) // none is not everybody
            result.volunteers.insert(VolunteerId::create());
    }
    return result;
}

void PrintPanel::setOptions(const PrintOptions& options) {
    m_sheet->setCurrentIndex(std::max(0, m_sheet->findData(static_cast<int>(options.sheet))));
    m_level->setCurrentIndex(std::max(0, m_level->findData(static_cast<int>(options.level))));
    m_language->setCurrentIndex(static_cast<int>(std::max<qsizetype>(0, sheetLanguages().indexOf(options.languages))));
}

Roster PrintPanel::chosenRoster() const {
    if (options().sheet == RosterSheet::Personal)
        return m_whole.week == m_roster.week ? m_whole : m_roster;
    return m_sites->isAllChosen() ? m_roster : onlySites(m_roster, m_sites->chosen());
}

void PrintPanel::setWholeRoster(const Roster& roster) {
    m_whole = roster;
    QList<SitesButton::Site> people;
    for (const PersonalWeek& week : personalWeeks(roster))
        people.append({week.volunteer.toString(), week.name.full()});
    m_people->setSites(people);
    m_refresh.start();
}

void PrintPanel::choosePerson(const VolunteerId& volunteer) {
    m_sheet->setCurrentIndex(m_sheet->findData(static_cast<int>(RosterSheet::Personal)));
    m_people->chooseOnly(volunteer.toString());
}

void PrintPanel::setPrinted(std::function<void(const Roster&, const PrintOptions&)> told) {
    m_printed = std::move(told);
}

void PrintPanel::setKeeping(std::function<PageSetup(const QString&)> read,
                            std::function<void(const QString&, const PageSetup&)> keep) {
    m_readSetup = std::move(read);
    m_keepSetup = std::move(keep);
    takeSetup(m_readSetup(kind()));
    showFields();
}

QString PrintPanel::kind() const {
    return u"roster."_s + QString(enumName(options().sheet));
}

PageSetup PrintPanel::setup() const {
    const PrintOptions chosen = options();
    PageSetup result = m_setup; // printer, copies and sides
    result.paper = chosen.paper;
    result.level = chosen.level;
    result.languages = chosen.languages;
    result.emptyPlaces = chosen.emptyPlaces;
    result.phones = chosen.phones;
    return result;
}

void PrintPanel::takeSetup(const PageSetup& setup) {
    m_taking = true;
    m_setup = setup;
    m_level->setCurrentIndex(std::max(0, m_level->findData(static_cast<int>(setup.level))));
    const auto languages = static_cast<int>(sheetLanguages().indexOf(setup.languages));
    m_language->setCurrentIndex(languages >= 0 ? languages : usualSheetLanguages());
    m_paper->setCurrentIndex(std::max(0, m_paper->findData(static_cast<int>(setup.paper.size))));
    m_margin->setValue(setup.paper.marginMm);
    m_emptyPlaces->setChecked(setup.emptyPlaces);
    m_phones->setChecked(setup.phones);
    m_taking = false;
}

/// Another kind of sheet comes as it was printed last.
void PrintPanel::sheetChosen() {
    if (m_readSetup)
        takeSetup(m_readSetup(kind()));
    showFields();
    shownChanged();
}

/// What a kind of sheet has no use for is not asked.
void PrintPanel::showFields() {
    const bool personal = options().sheet == RosterSheet::Personal;
    for (QWidget* field : std::initializer_list<QWidget*>{m_language, m_level, m_sites, m_emptyPlaces, m_phones})
        m_rows->setRowVisible(field, !personal);
    for (QWidget* field : std::initializer_list<QWidget*>{m_people, m_fileEach})
        m_rows->setRowVisible(field, personal);
    m_phones->setEnabled(options().level == RosterLevel::Coordinator);
}

void PrintPanel::choiceChanged() {
    if (m_taking)
        return;
    m_phones->setEnabled(options().level == RosterLevel::Coordinator);
    if (m_keepSetup)
        m_keepSetup(kind(), setup());
    shownChanged();
}

/// What belongs to this week alone is not kept.
void PrintPanel::shownChanged() {
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

} // namespace entraide
