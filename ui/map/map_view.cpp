// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_view.h"

#include "ui/common/button.h"
#include "ui/common/metrics.h"
#include "ui/common/tones.h"
#include "ui/map/hover_card.h"
#include "ui/map/map_layer.h"
#include "ui/map/plain_map.h"

#include <QEvent>
#include <QLoggingCategory>
#include <QQmlComponent>
#include <QQmlEngine>
#include <QQuickWidget>
#include <QToolButton>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

Q_LOGGING_CATEGORY(lcMap, "entraide.map")

void registerTypes() {
    [[maybe_unused]] static const bool once = [] {
        qmlRegisterType<MapLayer>("Entraide.Map", 1, 0, "MapLayer");
        qmlRegisterUncreatableType<MapController>("Entraide.Map", 1, 0, "MapController", u"made by MapView"_s);
        return true;
    }();
}

} // namespace

MapView::MapView(Use use, QWidget* parent)
    : QWidget(parent)
    , m_use(use)
    , m_card(new HoverCard(this)) {
    const auto add = [this](const QString& icon, const QString& name, auto&& act) {
        QToolButton* button = makeIconButton(icon, name, this);
        button->setAutoRaise(false);
        connect(button, &QToolButton::clicked, this, act);
        m_buttons.append(button);
    };
    add(u"plus"_s, tr("Zoom in"), [this] { m_controller.zoomIn(); });
    add(u"minus"_s, tr("Zoom out"), [this] { m_controller.zoomOut(); });
    add(u"fit"_s, tr("Show everything"), [this] { m_controller.fitAll(); });
    connect(&m_controller, &MapController::selectedByUser, this, [this](const QString& id) {
        m_controller.setSelected(id);
        Q_EMIT selected(id);
    });
    connect(&m_controller, &MapController::activated, this, &MapView::activated);
    connect(&m_controller, &MapController::viewportChanged, this, &MapView::viewportChanged);
    connect(&m_controller, &MapController::hovered, this,
            [this](const QList<MapMarker>& markers, QPointF at) { m_card->showMarkers(markers, at.toPoint()); });
    connect(&m_controller, &MapController::changed, this, [this] { setAccessibleName(m_controller.accessibleName()); });
    setFocusPolicy(Qt::TabFocus);
    setMinimumSize(160, 160);
    dress();
}

MapView::~MapView() {
    delete m_surface; // before the controller, which QML is bound to
}

void MapView::setContent(const MapContent& content) {
    m_controller.setContent(content);
}

void MapView::setSelected(const QString& id) {
    m_controller.setSelected(id);
}

void MapView::lookAt(const GeoBox& box, double padding, double nearestZoom) {
    m_controller.lookAt(box, padding, nearestZoom);
}

void MapView::setSource(const MapSource& source, const QString& cacheFolder) {
    m_controller.setSource(source, cacheFolder);
    if (m_surface && !m_quick && m_controller.hasTiles())
        makeSurface();
}

MapStyle MapView::style() const {
    return MapStyle::from(tones(palette()), secondaryFont(font()));
}

void MapView::showEvent(QShowEvent* event) {
    if (!m_surface)
        makeSurface();
    QWidget::showEvent(event);
}

void MapView::makeSurface() {
    delete m_surface;
    m_surface = nullptr;
    m_quick = nullptr;
    if (m_use == Use::Page || m_controller.hasTiles())
        useLocation();
    if (!m_quick)
        usePlain();
    setFocusProxy(m_surface);
    m_surface->setGeometry(rect());
    m_surface->lower();
    m_surface->show();
    placeOverlays();
}

void MapView::usePlain() {
    m_surface = new PlainMap(m_controller, this);
}

void MapView::useLocation() {
    registerTypes();
    auto* quick = new QQuickWidget(this);
    quick->setResizeMode(QQuickWidget::SizeRootObjectToView);
    quick->setClearColor(style().around);
    quick->setFocusPolicy(Qt::StrongFocus);
    const QUrl file(u"qrc:/entraide/map/MapView.qml"_s);
    auto* component = new QQmlComponent(quick->engine(), file, quick);
    QObject* root = component->createWithInitialProperties({{u"controller"_s, QVariant::fromValue(&m_controller)}},
                                                           quick->engine()->rootContext());
    if (!root) {
        m_fallbackReason = component->errorString().trimmed();
        qCWarning(lcMap).noquote() << "The map is drawn without Qt Location:" << m_fallbackReason;
        delete quick;
        return;
    }
    quick->setContent(file, component, root);
    m_quick = quick;
    m_surface = quick;
}

void MapView::dress() {
    m_controller.setStyle(style());
    if (m_quick)
        m_quick->setClearColor(style().around);
}

void MapView::changeEvent(QEvent* event) {
    if (event->type() == QEvent::PaletteChange || event->type() == QEvent::FontChange)
        dress();
    QWidget::changeEvent(event);
}

void MapView::resizeEvent(QResizeEvent* event) {
    QWidget::resizeEvent(event);
    if (m_surface)
        m_surface->setGeometry(rect());
    placeOverlays();
}

void MapView::placeOverlays() {
    int y = Metrics::Grid;
    for (QToolButton* button : std::as_const(m_buttons)) {
        const QSize size = button->sizeHint().expandedTo({28, 28});
        button->setGeometry(width() - Metrics::Grid - size.width(), y, size.width(), size.height());
        button->raise();
        y += size.height() + Metrics::HalfGrid;
    }
}

} // namespace entraide
