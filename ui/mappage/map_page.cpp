// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/mappage/map_page.h"

#include "storage/audit_paper.h"
#include "storage/desk.h"
#include "ui/common/button.h"
#include "ui/common/icon_engine.h"
#include "ui/common/metrics.h"
#include "ui/map/desk_content.h"
#include "ui/map/map_view.h"
#include "ui/map/render_map.h"
#include "ui/mappage/background_panel.h"
#include "ui/mappage/in_view_panel.h"
#include "ui/mappage/layers_panel.h"
#include "ui/mappage/time_bar.h"
#include "workflows/map_places.h"

#include <QAction>
#include <QFileDialog>
#include <QLabel>
#include <QPainter>
#include <QPrintDialog>
#include <QPrinter>
#include <QScrollArea>
#include <QSettings>
#include <QSplitter>
#include <QStandardPaths>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int gatherMs = 150;
constexpr QSize pictureSize{1600, 1200};
const QString sourceSetting = u"map/source"_s;

QString cacheFolderOf(const MapSource& source) {
    return QStandardPaths::writableLocation(QStandardPaths::CacheLocation) + u"/tiles/"_s + source.cacheKey();
}

} // namespace

MapPage::MapPage(PageContext& pageContext, QWidget* parent)
    : Page(pageContext, parent)
    , m_view(new MapView(MapView::Use::Page))
    , m_layers(new LayersPanel)
    , m_background(new BackgroundPanel)
    , m_time(new TimeBar(pageContext.today().date))
    , m_list(new InViewPanel)
    , m_later(new QTimer(this))
    , m_fit(new QAction(icon(u"fit"_s), tr("&Show everything"), this))
    , m_save(new QAction(icon(u"file-out"_s), tr("Save a &picture…"), this))
    , m_print(new QAction(icon(u"print"_s), tr("Print the &view…"), this)) {
    m_fit->setStatusTip(tr("Zooms so that all markers and areas are seen"));
    m_save->setStatusTip(tr("Writes the map as it is seen, with its legend, to a PNG file"));
    m_print->setStatusTip(tr("Prints the map as it is seen, with its legend"));
    m_later->setSingleShot(true);
    m_later->setInterval(gatherMs);

    auto* middle = new QWidget;
    auto* column = new QVBoxLayout(middle);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(0);
    column->addWidget(m_view, 1);
    column->addWidget(m_time);

    auto* splitter = new QSplitter(Qt::Horizontal);
    splitter->addWidget(makeLeft());
    splitter->addWidget(middle);
    splitter->addWidget(m_list);
    splitter->setStretchFactor(1, 1);
    splitter->setSizes({240, 700, 320});
    keepWidths(*splitter, u"map/splitter"_s);
    auto* all = new QVBoxLayout(this);
    all->setContentsMargins(0, 0, 0, 0);
    all->addWidget(splitter);

    connect(&desk(), &Desk::changed, this, [this] {
        m_stale = true;
        if (isVisible())
            m_later->start();
    });
    connect(m_later, &QTimer::timeout, this, &MapPage::readDesk);
    connect(m_layers, &LayersPanel::layersChanged, this, &MapPage::rebuild);
    connect(m_time, &TimeBar::windowChanged, this, &MapPage::rebuild);
    connect(m_background, &BackgroundPanel::sourceChosen, this, [this](const MapSource& source) {
        desk().setSetting(sourceSetting, source.toSetting());
        setSource(source);
    });
    connect(m_view, &MapView::selected, this, [this](const QString& id) { m_list->setSelected(id); });
    connect(m_view, &MapView::activated, this, &Page::openRequested);
    connect(m_view, &MapView::viewportChanged, this, [this] { m_list->setBox(m_view->viewport().box()); });
    connect(m_list, qOverload<const QString&>(&InViewPanel::selected), this, [this](const QString& id) {
        m_view->setSelected(id);
        m_view->reveal(id);
    });
    connect(m_list, &InViewPanel::openRequested, this, &Page::openRequested);
    connect(m_fit, &QAction::triggered, this, [this] { m_view->fit(); });
    connect(m_save, &QAction::triggered, this, &MapPage::savePicture);
    connect(m_print, &QAction::triggered, this, &MapPage::printView);

    const MapSource source = MapSource::fromSetting(desk().setting(sourceSetting));
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
    innerColumn->addStretch();
    auto* scroll = new QScrollArea;
    scroll->setFrameShape(QFrame::NoFrame);
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
    for (QAction* action : {m_fit, m_save, m_print})
        buttons->addWidget(new ActionButton(*action));
    column->addLayout(buttons);
    left->setAutoFillBackground(true);
    left->setBackgroundRole(QPalette::Base);
    left->setMinimumWidth(216);
    return left;
}

QList<QAction*> MapPage::menuActions() const {
    return {m_fit, m_save, m_print};
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
    if (!m_opened.isEmpty()) {
        m_opened.clear();
        m_stale = true;
    }
    Page::hideEvent(event);
}

void MapPage::readDesk() {
    m_stale = false;
    m_places = deskPlaces(desk(), defaultAreas(), context().today());
    rebuild();
}

void MapPage::rebuild() {
    DeskContentOptions options;
    options.layers = m_layers->layers();
    options.opened = m_opened;
    const TimeWindow window = m_time->window();
    if (!window.isOpen())
        options.requestFilter = [window](const RequestPlace& place) { return asksWithin(place.when, window); };
    MapContent content = deskContent(m_places, defaultAreas(), options);
    content.selected = m_list->selected();
    if (const QString credit = m_view->controller().source().credit(); !credit.isEmpty())
        content.attribution = credit;

    std::array<int, markerKinds> counts = countByKind(content);
    const auto all = [&](MarkerKind kind, qsizetype count) {
        if (!options.layers[static_cast<std::size_t>(kind)])
            counts[static_cast<std::size_t>(kind)] = static_cast<int>(count);
    };
    all(MarkerKind::Request, m_places.requests.size());
    all(MarkerKind::Volunteer, m_places.volunteers.size());
    all(MarkerKind::Organisation, m_places.organisations.size());
    all(MarkerKind::Tandem, m_places.tandems.size());
    all(MarkerKind::RoundStop, m_places.rounds.size());
    m_layers->setCounts(counts);

    m_view->setContent(content);
    m_list->setBox(m_view->viewport().box());
    m_list->setMarkers(content.markers, m_places.unplacedRequests + m_places.unplacedVolunteers);
}

void MapPage::setSource(const MapSource& source) {
    m_view->setSource(source, cacheFolderOf(source));
    if (!m_stale)
        rebuild();
}

void MapPage::select(const QString& id) {
    m_list->setSelected(id);
    m_view->setSelected(id);
    m_view->reveal(id);
}

void MapPage::openRecord(const QString& id) {
    m_opened = id;
    m_list->setExact(id);
    if (m_stale)
        readDesk();
    else
        rebuild();
    select(id);
}

void MapPage::savePicture() {
    const QString file =
        QFileDialog::getSaveFileName(this, tr("Save the view as a picture"), u"map.png"_s, tr("Pictures (*.png)"));
    if (file.isEmpty())
        return;
    enterPrinted(desk(), {.kind = "map"_L1, .level = "team"_L1, .format = "png"_L1});
    const MapStyle style = MapStyle::light(secondaryFont(font()));
    QImage image(pictureSize, QImage::Format_RGB32);
    image.fill(style.around);
    QPainter painter(&image);
    paintMapSheet(painter, QRectF(QPointF(0, 0), QSizeF(pictureSize)), m_view->content(),
                  m_view->viewport().forSize(pictureSize), style, 1.0);
    painter.end();
    if (image.save(file, "PNG"))
        Q_EMIT done(tr("The map was saved to “%1”.").arg(QFileInfo(file).fileName()), {}, {});
    else
        Q_EMIT said(tr("The map could not be saved to “%1”. Choose another folder.").arg(QFileInfo(file).fileName()),
                    Tone::Danger);
}

void MapPage::printView() {
    QPrinter printer(QPrinter::HighResolution);
    printer.setPageOrientation(QPageLayout::Landscape);
    printer.setDocName(tr("Map"));
    QPrintDialog dialog(&printer, this);
    if (dialog.exec() != QDialog::Accepted)
        return;
    enterPrinted(desk(), {.kind = "map"_L1, .level = "team"_L1, .pages = 1});
    QPainter painter(&printer);
    const double scale = printer.resolution() / 96.0; // as if the paper were a screen
    const QRectF page = printer.pageLayout().paintRectPixels(printer.resolution());
    painter.scale(scale, scale);
    const QSizeF size = page.size() / scale;
    paintMapSheet(painter, QRectF(QPointF(0, 0), size), m_view->content(), m_view->viewport().forSize(size),
                  MapStyle::light(secondaryFont(font())), scale);
}

} // namespace entraide
