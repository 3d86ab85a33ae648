// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/map/map_view.h"

#include "ui/common/button.h"
#include "ui/common/metrics.h"
#include "ui/common/tones.h"
#include "ui/map/hover_card.h"
#include "ui/map/map_layer.h"
#include "ui/map/marker_list_popup.h"
#include "ui/map/plain_map.h"
#include "ui/map/tile_notice.h"
#include "ui/map/tile_words.h"

#include <QAccessibleAnnouncementEvent>
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

/// Tab goes from marker to marker before it goes on.
class QuickMap : public QQuickWidget {
public:
    QuickMap(MapController& controller, QWidget* parent)
        : QQuickWidget(parent)
        , m_controller(controller) {}

protected:
    bool focusNextPrevChild(bool next) override {
        return m_controller.key(next ? Qt::Key_Tab : Qt::Key_Backtab) || QWidget::focusNextPrevChild(next);
    }

private:
    MapController& m_controller;
};

} // namespace

MapView::MapView(Use use, QWidget* parent)
    : QWidget(parent)
    , m_use(use)
    , m_notice(new TileNotice(this))
    , m_card(new HoverCard(this)) {
    connect(addButton(u"plus"_s, tr("Zoom in")), &QToolButton::clicked, this, [this] { m_controller.zoomIn(); });
    connect(addButton(u"minus"_s, tr("Zoom out")), &QToolButton::clicked, this, [this] { m_controller.zoomOut(); });
    connect(addButton(u"fit"_s, tr("Show everything")), &QToolButton::clicked, this, [this] { m_controller.fitAll(); });
    connect(&m_controller, &MapController::selectedByUser, this, [this](const QString& id) {
        m_controller.setSelected(id);
        Q_EMIT selected(id);
    });
    connect(&m_controller, &MapController::pickedByUser, this, &MapView::picked);
    connect(&m_controller, &MapController::listRequested, this, &MapView::showList);
    connect(&m_controller, &MapController::announced, this, &MapView::announce);
    connect(&m_controller, &MapController::cursorChanged, this, [this] { sayCursor(); });
    connect(&m_controller, &MapController::tileTroubleChanged, this, [this] {
        m_notice->say(sentenceFor(m_controller.tileTrouble()), m_controller.tileTroubleSince());
        placeOverlays();
    });
    connect(&m_controller, &MapController::activated, this, &MapView::activated);
    connect(&m_controller, &MapController::viewportChanged, this, &MapView::viewportChanged);
    connect(&m_controller, &MapController::hovered, this,
            [this](const QList<MapMarker>& markers, QPointF at) { m_card->showMarkers(markers, at.toPoint()); });
    connect(&m_controller, &MapController::changed, this, &MapView::sayName);
    setFocusPolicy(Qt::TabFocus);
    setMinimumSize(160, 112);
    dress();
}

MapView::~MapView() {
    delete m_surface; // before the controller, which QML is bound to
}

QToolButton* MapView::addButton(const QString& icon, const QString& name) {
    QToolButton* button = makeIconButton(icon, name, this);
    button->setAutoRaise(false);
    m_buttons.append(button);
    return button;
}

void MapView::letChooseMany() {
    m_controller.setChoosing(MapController::Choosing::Many);
    const auto add = [this](MapTool tool, const QString& icon, const QString& name) {
        QToolButton* button = addButton(icon, name);
        button->setCheckable(true);
        connect(button, &QToolButton::clicked, this,
                [this, tool](bool on) { m_controller.setTool(on ? tool : MapTool::Move); });
        connect(&m_controller, &MapController::toolChanged, button,
                [this, tool, button] { button->setChecked(m_controller.tool() == tool); });
    };
    add(MapTool::Rectangle, u"choose-rectangle"_s, tr("Choose by a rectangle (Shift and drag)"));
    add(MapTool::Lasso, u"choose-lasso"_s, tr("Choose by a line drawn around them (Ctrl and drag)"));
    add(MapTool::Radius, u"choose-radius"_s, tr("Choose all within a distance (Shift, Ctrl and drag; R by keyboard)"));
    connect(&m_controller, &MapController::toolChanged, this, [this] {
        if (m_surface)
            m_surface->setCursor(m_controller.tool() == MapTool::Move ? Qt::ArrowCursor : Qt::CrossCursor);
    });
    placeOverlays();
}

void MapView::showList(const QList<MapMarker>& markers, QPointF at) {
    if (!m_popup) {
        m_popup = new MarkerListPopup(this);
        connect(m_popup, &MarkerListPopup::chosen, this, [this](const QString& id) {
            m_controller.choose(id);
            setFocus(Qt::PopupFocusReason);
        });
    }
    m_card->hide();
    m_popup->showMarkers(markers, at.toPoint());
}

/// It is the surface that has the keys and is read.
void MapView::sayName() {
    const QString name = m_controller.accessibleName();
    if (accessibleName() != name)
        setAccessibleName(name);
    if (m_surface && m_surface->accessibleName() != name)
        m_surface->setAccessibleName(name);
}

void MapView::sayCursor() {
    setAccessibleDescription(m_controller.cursorText());
    if (m_surface)
        m_surface->setAccessibleDescription(m_controller.cursorText());
}

void MapView::announce(const QString& text) {
    QAccessibleAnnouncementEvent announcement(this, text);
    QAccessible::updateAccessibility(&announcement);
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
    const bool failed = !m_fallbackReason.isEmpty(); // it would fail again
    if (m_surface && !m_quick && !failed && m_controller.hasTiles())
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
    setTabOrder(this, m_surface); // made later than what follows the map
    setFocusProxy(m_surface);
    sayName();
    sayCursor();
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
    auto* quick = new QuickMap(m_controller, this);
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
    const int beside = m_buttons.isEmpty() ? 0 : m_buttons.first()->width() + Metrics::Grid;
    m_notice->place(beside + Metrics::Grid);
}

} // namespace entraide
