// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mappage/map_page.h"

#include "storage/desk.h"
#include "ui/common/button.h"
#include "ui/common/command.h"
#include "ui/common/fault.h"
#include "ui/common/job_bar.h"
#include "ui/common/keyboard.h"
#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/map/map_view.h"
#include "ui/map/pin_bar.h"
#include "ui/map/tile_words.h"
#include "ui/mappage/areas_panel.h"
#include "ui/mappage/background_panel.h"
#include "ui/mappage/in_view_panel.h"
#include "ui/mappage/layers_panel.h"
#include "ui/mappage/time_bar.h"

#include <QAction>
#include <QComboBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>
#include <utility>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int gatherMs = 150;
constexpr QLatin1StringView sourceSetting("map/source");
constexpr QLatin1StringView lettersSetting("map/letters");
constexpr QLatin1StringView tintSetting("map/tint");

} // namespace

MapPage::MapPage(PageContext& pageContext, QWidget* parent)
    : Page(pageContext, parent)
    , m_reading(new MapReading(pageContext.desk, pageContext.today, this))
    , m_view(new MapView(MapView::Use::Page))
    , m_layers(new LayersPanel)
    , m_background(new BackgroundPanel(tileCacheRoot(pageContext.profile)))
    , m_jobs(new JobBar)
    , m_areas(new AreasPanel(pageContext.desk, pageContext.today, *m_jobs))
    , m_time(new TimeBar(pageContext.today().date))
    , m_list(new InViewPanel)
    , m_pinBar(new PinBar(m_view->controller().pin()))
    , m_later(new QTimer(this)) {
    m_view->letChooseMany();
    m_later->setSingleShot(true);
    m_later->setInterval(gatherMs);
    LayerChoice choice;
    choice.letters = pageContext.settings.value(lettersSetting, false).toBool();
    choice.tint = static_cast<AreaTint>(std::clamp(pageContext.settings.value(tintSetting, 1).toInt(), 0, 2));
    m_layers->setChoice(choice);
    buildCommands();
    m_commands.append(&m_areas->importCommand());

    QWidget* left = makeLeft();
    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(left);
    splitter->addWidget(makeMiddle());
    splitter->addWidget(m_list);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({240, 700, 320});
    keepWidths(*splitter, u"map/splitter"_s);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(splitter);
    new RegionKeys({m_view, m_list, m_time, left}, *this);
    connectParts();
    connectChoosing();
    refreshCommands();

    const MapSource source = MapSource::fromSetting(desk().setting(QString(sourceSetting)));
    m_background->setSource(source);
    setSource(source);
}

MapPage::~MapPage() = default;

QWidget* MapPage::makeLeft() {
    auto* title = new QLabel(tr("Map"));
    title->setFont(recordTitleFont(font()));
    title->setContentsMargins(Metrics::PagePadding, Metrics::Grid + 4, Metrics::PagePadding, Metrics::Grid + 4);
    auto* inner = new QWidget;
    auto* innerColumn = new QVBoxLayout(inner);
    innerColumn->setContentsMargins(0, 0, 0, 0);
    innerColumn->setSpacing(0);
    innerColumn->addWidget(m_layers);
    innerColumn->addWidget(m_background);
    innerColumn->addWidget(m_areas);
    auto* addressRow = new QHBoxLayout;
    addressRow->setContentsMargins(Metrics::PagePadding, Metrics::Grid, Metrics::PagePadding, Metrics::Grid);
    addressRow->addWidget(new ActionButton(*actionOf(u"map.register"_s)));
    innerColumn->addLayout(addressRow);
    innerColumn->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus); // what stands in it takes the keys, and scrolls into view
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(inner);
    inner->setBackgroundRole(QPalette::Base);

    auto* left = new QWidget;
    auto* column = new QVBoxLayout(left);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(title);
    column->addWidget(scroll, 1);
    auto* buttons = new QVBoxLayout;
    buttons->setContentsMargins(Metrics::PagePadding, Metrics::Grid, Metrics::PagePadding, Metrics::Grid);
    buttons->setSpacing(Metrics::Grid);
    buttons->addWidget(new ActionButton(*actionOf(u"map.fit"_s)));
    m_levels = makeLevels();
    buttons->addWidget(m_levels);
    for (const QString& id : {u"map.png"_s, u"map.print"_s})
        buttons->addWidget(new ActionButton(*actionOf(id)));
    column->addLayout(buttons);
    left->setAutoFillBackground(true);
    left->setBackgroundRole(QPalette::Base);
    left->setMinimumWidth(216);
    return left;
}

QWidget* MapPage::makeMiddle() {
    auto* hint = new ToneLabel(
        tr("Tab: next marker · Space: choose · Enter: open · R: all within 800 m · F6: to the list · Esc: leave"),
        Tone::Muted);
    hint->setFont(secondaryFont(font()));
    hint->setWordWrap(true);
    hint->setContentsMargins(Metrics::PagePadding, Metrics::HalfGrid, Metrics::PagePadding, Metrics::HalfGrid);
    auto* middle = new QWidget;
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_jobs);
    column->addWidget(m_pinBar);
    column->addWidget(m_view, 1);
    column->addWidget(hint);
    column->addWidget(m_time);
    return middle;
}

void MapPage::connectParts() {
    connect(&desk(), &Desk::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            m_later->start();
    });
    connect(m_later, &QTimer::timeout, this, &MapPage::readDesk);
    connect(m_reading, &MapReading::wasRead, this, [this] {
        m_background->setRegion(m_reading->region().areas().bounds());
        rebuild();
    });
    connect(m_reading, &MapReading::composed, this, &MapPage::present);
    connect(m_reading, &MapReading::began, this, [this](Job& job) { m_jobs->watch(job); });
    connect(m_reading, &MapReading::failed, this, [this] { m_whenShown.clear(); });
    connect(m_layers, &LayersPanel::layersChanged, this, [this] {
        const LayerChoice choice = m_layers->choice();
        context().settings.setValue(lettersSetting, choice.letters);
        context().settings.setValue(tintSetting, static_cast<int>(choice.tint));
        rebuild();
    });
    connect(m_time, &TimeBar::windowChanged, this, [this] {
        m_layers->setTimeChosen(!m_time->window().isOpen());
        rebuild();
    });
    connect(m_background, &BackgroundPanel::sourceChosen, this, [this](const MapSource& source) {
        setSource(source);
        guardedLater(*this, [&] { desk().setSetting(QString(sourceSetting), source.toSetting()); });
    });
    connect(m_areas, &AreasPanel::done, this, &Page::done);
    connect(m_areas, &AreasPanel::said, this, &Page::said);
    connect(m_pinBar, &PinBar::saveRequested, this, &MapPage::savePin);
    connect(m_pinBar, &PinBar::left, this, [this] { m_view->setFocus(Qt::OtherFocusReason); });
    connect(&m_view->controller().pin(), &PinCorrection::moved, this, &MapPage::pinMoved);
    connect(&m_view->controller().pin(), &PinCorrection::changed, this, &MapPage::refreshCommands);
}

void MapPage::connectChoosing() {
    connect(m_view, &MapView::selected, this, [this](const QString& id) {
        m_list->setSelected(id);
        refreshCommands();
    });
    connect(m_view, &MapView::picked, this, [this](const QSet<QString>& ids) {
        m_list->setPicked(ids);
        refreshCommands();
    });
    connect(&m_view->controller(), &MapController::drawn, this, [this] { m_list->showOnlyPicked(true); });
    connect(m_view, &MapView::activated, this, &Page::openRequested);
    connect(m_view, &MapView::viewportChanged, this, [this] { m_list->setBox(m_view->viewport().box()); });
    connect(m_list, qOverload<const QString&>(&InViewPanel::selected), this, [this](const QString& id) {
        m_view->setSelected(id);
        m_view->reveal(id);
        refreshCommands();
    });
    connect(m_list, qOverload<const QSet<QString>&>(&InViewPanel::picked), this, [this](const QSet<QString>& ids) {
        m_view->setPicked(ids);
        refreshCommands();
    });
    connect(m_list, &InViewPanel::openRequested, this, &Page::openRequested);
}

void MapPage::focusFilter() {
    m_list->focusFilter();
}

QString MapPage::shownRecord() const {
    return m_list->selected();
}

void MapPage::showEvent(QShowEvent* event) {
    if (m_stale)
        readDesk();
    Page::showEvent(event);
}

void MapPage::hideEvent(QHideEvent* event) {
    // A record that was opened is looked at no more.
    m_view->controller().pin().end();
    if (!m_opened.isEmpty()) {
        m_opened.clear();
        m_list->setExact({});
        m_reading->compose(contentOptions());
    }
    Page::hideEvent(event);
}

void MapPage::readDesk() {
    m_stale = false;
    m_reading->read(m_layers->choice().tint == AreaTint::Share);
}

DeskContentOptions MapPage::contentOptions() const {
    const LayerChoice choice = m_layers->choice();
    DeskContentOptions options;
    options.layers = choice.layers;
    options.urgencies = choice.urgencies;
    options.service = choice.service;
    options.letters = choice.letters;
    options.tint = choice.tint;
    options.shares = m_reading->shares().value_or(AreaShares());
    options.opened = m_opened;
    const TimeWindow window = m_time->window();
    if (!window.isOpen())
        options.requestFilter = [window](const RequestPlace& place) { return asksWithin(place.when, window); };
    if (!window.isOpen() && choice.onlyFree)
        options.volunteerFilter = FreeWithin(window);
    return options;
}

void MapPage::rebuild() {
    if (m_stale || m_reading->isReading())
        return; // it is read when it is seen, and shown when it is read
    if (m_layers->choice().tint == AreaTint::Share && !m_reading->shares())
        m_reading->readShares();
    else
        m_reading->compose(contentOptions());
}

void MapPage::whenShown(std::function<void()> then) {
    if (m_reading->isUnderWay())
        m_whenShown.append(std::move(then));
    else
        then();
}

void MapPage::present(const MapReading::Shown& shown) {
    MapContent content = shown.content;
    content.selected = m_list->selected();
    if (!m_list->picked().isEmpty()) { // who is not shown any more is not chosen any more
        for (const MapMarker& marker : std::as_const(content.markers)) {
            if (m_list->picked().contains(marker.id))
                content.picked.insert(marker.id);
        }
    }
    if (const QString credit = m_view->controller().source().credit(); !credit.isEmpty())
        content.attribution = creditOver(credit, content.areas.credit());
    showCounts(content, shown.options);
    m_layers->setSigns(content.signs);
    m_layers->setTooFew(!content.tooFew.isEmpty(), shown.options.shares.smallestCount);
    m_view->setContent(content);
    m_list->setBox(m_view->viewport().box());
    const DeskPlaces& places = m_reading->places();
    m_list->setMarkers(shown.listed, places.unplacedRequests + places.unplacedVolunteers);
    m_list->setPicked(content.picked);
    refreshCommands();
    if (m_reading->isUnderWay())
        return;
    for (const std::function<void()>& then : std::exchange(m_whenShown, {}))
        then();
}

void MapPage::showCounts(const MapContent& content, const DeskContentOptions& options) {
    const DeskPlaces& places = m_reading->places();
    std::array<int, markerKinds> counts = countByKind(content);
    const auto all = [&](MarkerKind kind, qsizetype count) {
        if (!options.layers[static_cast<std::size_t>(kind)])
            counts[static_cast<std::size_t>(kind)] = static_cast<int>(count);
    };
    all(MarkerKind::Request, places.requests.size());
    all(MarkerKind::Volunteer, places.volunteers.size());
    all(MarkerKind::Organisation, places.organisations.size());
    all(MarkerKind::Tandem, places.tandems.size());
    all(MarkerKind::RoundStop, places.rounds.size());
    std::array<int, enumCount<Urgency>()> urgencies{};
    for (const RequestPlace& place : places.requests) {
        if (!options.requestFilter || options.requestFilter(place))
            ++urgencies[static_cast<std::size_t>(place.urgency)];
    }
    m_layers->setCounts(counts, urgencies);
}

void MapPage::setSource(const MapSource& source) {
    m_view->setSource(source, tileCacheFolder(source, context().profile));
    rebuild();
}

void MapPage::choose(const QSet<QString>& ids) {
    m_list->setPicked(ids);
    m_view->setPicked(ids);
    refreshCommands();
}

void MapPage::select(const QString& id) {
    m_list->setSelected(id);
    m_view->setSelected(id);
    choose(id.isEmpty() ? QSet<QString>() : QSet<QString>{id});
    m_view->reveal(id);
}

void MapPage::openRecord(const QString& id) {
    m_opened = id;
    m_list->setExact(id);
    if (m_stale)
        readDesk();
    else
        rebuild();
    whenShown([this, id] { select(id); });
}

void MapPage::showRecords(const QStringList& ids) {
    if (m_stale)
        readDesk();
    LayerChoice choice = m_layers->choice();
    for (const QString& id : ids) {
        const auto type = entityTypeOf(id);
        if (type == EntityType::Request) {
            choice.layers[static_cast<std::size_t>(MarkerKind::Request)] = true;
            choice.urgencies.fill(true);
        } else if (type == EntityType::Volunteer) {
            choice.layers[static_cast<std::size_t>(MarkerKind::Volunteer)] = true;
            choice.service.reset();
            choice.onlyFree = false;
        }
    }
    m_time->chooseDay(0);
    m_layers->setChoice(choice);
    whenShown([this, ids] { chooseShown(ids); });
}

void MapPage::chooseShown(const QStringList& ids) {
    const QSet<QString> wanted(ids.cbegin(), ids.cend());
    GeoBox box;
    QSet<QString> found;
    for (const MapMarker& marker : m_view->content().markers) {
        if (!wanted.contains(marker.id))
            continue;
        found.insert(marker.id);
        box.add(marker.place);
    }
    if (const int missing = static_cast<int>(wanted.size() - found.size()); missing > 0)
        Q_EMIT said(tr("%n of these cannot be shown on the map: no place, or over.", nullptr, missing), Tone::Warning);
    if (found.isEmpty())
        return;
    m_view->setSelected({});
    m_list->setSelected({});
    if (found.size() == 1)
        select(*found.cbegin());
    else
        choose(found);
    m_list->showOnlyPicked(true);
    m_view->lookAt(box, 48);
}

} // namespace entraide
