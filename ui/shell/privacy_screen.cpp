// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/privacy_screen.h"

#include "ui/common/metrics.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLabel>
#include <QVBoxLayout>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

/// Opaque, as large as its window.
class Cover : public QWidget {
public:
    Cover(QWidget& window, const QString& text)
        : QWidget(&window) {
        setObjectName(u"privacyCover"_s);
        setAutoFillBackground(true);
        setBackgroundRole(QPalette::Window);
        setFocusPolicy(Qt::StrongFocus);
        auto* words = new QLabel(text);
        words->setFont(pageTitleFont(words->font()));
        words->setAlignment(Qt::AlignCenter);
        words->setWordWrap(true);
        auto* column = new QVBoxLayout(this);
        column->addWidget(words);
        setGeometry(window.rect());
    }
};

bool isContent(const QWidget& widget) {
    const Qt::WindowType type = widget.windowType();
    return widget.isWindow() && type != Qt::ToolTip && type != Qt::Popup && type != Qt::SplashScreen;
}

/// What would do something in the window below.
bool isInput(QEvent::Type type) {
    switch (type) {
    case QEvent::KeyPress:
    case QEvent::KeyRelease:
    case QEvent::Shortcut:
    case QEvent::ShortcutOverride:
    case QEvent::InputMethod:
    case QEvent::MouseButtonPress:
    case QEvent::MouseButtonRelease:
    case QEvent::MouseButtonDblClick:
    case QEvent::Wheel:
    case QEvent::ContextMenu:
    case QEvent::TouchBegin:
    case QEvent::TouchUpdate:
    case QEvent::TouchEnd:
    case QEvent::TabletPress:
    case QEvent::TabletRelease:
    case QEvent::DragEnter:
    case QEvent::Drop:
    case QEvent::ToolTip:
        return true;
    default:
        return false;
    }
}

bool lifts(const QKeyEvent& event) {
    if (event.isAutoRepeat())
        return false;
    switch (event.key()) {
    case Qt::Key_Return:
    case Qt::Key_Enter:
    case Qt::Key_Space:
    case Qt::Key_Escape:
        return event.modifiers() == Qt::NoModifier || event.modifiers() == Qt::KeypadModifier;
    case Qt::Key_P:
        return event.modifiers() == (Qt::ControlModifier | Qt::AltModifier);
    default:
        return false;
    }
}

} // namespace

PrivacyScreen::PrivacyScreen(QObject* parent)
    : QObject(parent) {}

PrivacyScreen::~PrivacyScreen() {
    uncoverAll();
}

void PrivacyScreen::show() {
    if (m_shown)
        return;
    m_shown = true;
    while (QWidget* popup = QApplication::activePopupWidget())
        popup->close();
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget* window : windows) {
        if (window->isVisible() && isContent(*window))
            cover(*window);
    }
    qApp->installEventFilter(this);
    Q_EMIT shownChanged(true);
}

void PrivacyScreen::hold(const QString& why) {
    m_held = true;
    m_why = why;
    uncoverAll();
    if (!m_shown) {
        show();
        return;
    }
    const QWidgetList windows = QApplication::topLevelWidgets();
    for (QWidget* window : windows) {
        if (window->isVisible() && isContent(*window))
            cover(*window);
    }
}

void PrivacyScreen::lift() {
    if (!m_shown)
        return;
    m_shown = false;
    m_held = false;
    m_why.clear();
    qApp->removeEventFilter(this);
    uncoverAll();
    Q_EMIT shownChanged(false);
}

void PrivacyScreen::cover(QWidget& window) {
    if (m_covers.value(&window))
        return;
    const QString text = m_held ? m_why : tr("Hidden. Press Enter to go on.");
    auto* made = new Cover(window, text);
    made->setAccessibleName(text);
    made->show();
    made->raise();
    m_covers.insert(&window, made);
}

void PrivacyScreen::uncoverAll() {
    for (const QPointer<QWidget>& one : std::as_const(m_covers))
        delete one.data();
    m_covers.clear();
}

bool PrivacyScreen::eventFilter(QObject* watched, QEvent* event) {
    auto* widget = qobject_cast<QWidget*>(watched);
    if (event->type() == QEvent::KeyPress && !m_held && lifts(static_cast<const QKeyEvent&>(*event))) {
        lift();
        return true;
    }
    if (event->type() == QEvent::ShortcutOverride)
        event->accept(); // it comes as a key then, and not as the command that it is one of
    if (isInput(event->type()))
        return true;
    if (widget && event->type() == QEvent::Show && isContent(*widget))
        cover(*widget);
    else if (widget && event->type() == QEvent::Resize && m_covers.value(widget))
        m_covers.value(widget)->setGeometry(widget->rect());
    return false;
}

} // namespace entraide
