// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/theme.h"

#include "ui/common/metrics.h"
#include "ui/common/proxy_style.h"
#include "ui/common/system_contrast.h"
#include "ui/common/tones.h"

#include <QAbstractButton>
#include <QAbstractItemView>
#include <QAbstractSpinBox>
#include <QApplication>
#include <QComboBox>
#include <QFocusFrame>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QStyleHints>
#include <QTextEdit>

namespace entraide {

namespace {

bool isField(const QWidget* widget) {
    return qobject_cast<const QLineEdit*>(widget) || qobject_cast<const QAbstractSpinBox*>(widget) ||
           qobject_cast<const QComboBox*>(widget) || qobject_cast<const QTextEdit*>(widget) ||
           qobject_cast<const QPlainTextEdit*>(widget);
}

// The part of a compound control that has the focus stands for the whole of it.
QWidget* ringed(QWidget* focused) {
    if (!focused) {
        return nullptr;
    }
    if (QWidget* parent = focused->parentWidget();
        qobject_cast<QComboBox*>(parent) || qobject_cast<QAbstractSpinBox*>(parent)) {
        return parent;
    }
    if (const auto* line = qobject_cast<QLineEdit*>(focused); line && !line->hasFrame()) {
        return nullptr; // an editor inside a cell: the cell is its frame
    }
    if (isField(focused)) {
        return focused;
    }
    const bool byKeyboard = focused->window()->testAttribute(Qt::WA_KeyboardFocusChange);
    return byKeyboard && qobject_cast<QAbstractButton*>(focused) ? focused : nullptr;
}

} // namespace

Theme::Theme(QApplication& application, Scheme scheme)
    : m_application(application)
    , m_scheme(scheme)
    , m_systemFont(QApplication::font()) {
    QApplication::setStyle(new ProxyStyle);
    applyFonts();
    setScheme(scheme);
    connect(QGuiApplication::styleHints(), &QStyleHints::colorSchemeChanged, this, &Theme::applyPalette);
    connect(&m_application, &QApplication::focusChanged, this, [this](QWidget*, QWidget* now) { moveFocusRing(now); });
}

Theme::~Theme() {
    delete m_ring;
}

void Theme::setScheme(Scheme scheme) {
    m_scheme = scheme;
    // So that what the system draws itself (title bars, file dialogs) follows too.
    QStyleHints* hints = QGuiApplication::styleHints();
    switch (scheme) {
    case Scheme::System:
        hints->unsetColorScheme();
        break;
    case Scheme::Light:
        hints->setColorScheme(Qt::ColorScheme::Light);
        break;
    case Scheme::Dark:
        hints->setColorScheme(Qt::ColorScheme::Dark);
        break;
    }
    applyPalette();
}

bool Theme::isDark() const {
    switch (m_scheme) {
    case Scheme::Light:
        return false;
    case Scheme::Dark:
        return true;
    case Scheme::System:
        break;
    }
    return QGuiApplication::styleHints()->colorScheme() == Qt::ColorScheme::Dark;
}

void Theme::setHighContrast(bool high) {
    if (m_highContrast != high) {
        m_highContrast = high;
        applyPalette();
    }
}

void Theme::applyPalette() {
    const bool dark = isDark();
    const QPalette palette = paletteFrom(m_highContrast ? highContrastTones(dark) : dark ? darkTones() : lightTones());
    if (palette != QApplication::palette()) {
        QApplication::setPalette(palette);
        Q_EMIT changed();
    }
}

void Theme::applyFonts() {
    QFont system = m_systemFont;
    if (QGuiApplication::platformName() == QStringLiteral("offscreen")) {
        system.setPointSizeF(10); // no system there to say a size
    }
    const QFont base = baseFont(system);
    QApplication::setFont(base);
    // Qt keeps a font of their own for some classes; without these lines it would stay the system's.
    for (const char* menu : {"QMenu", "QMenuBar", "QMessageBox"}) {
        QApplication::setFont(base, menu);
    }
    for (const char* secondary : {"QHeaderView", "QStatusBar", "QToolTip"}) {
        QApplication::setFont(secondaryFont(base), secondary);
    }
}

void Theme::moveFocusRing(QWidget* now) {
    QWidget* target = ringed(now);
    if (!target) {
        if (m_ring) {
            m_ring->setWidget(nullptr);
        }
        return;
    }
    if (!m_ring) {
        m_ring = new QFocusFrame; // lives beside the widget it surrounds and may be deleted with it
    }
    m_ring->setWidget(target);
}

Theme& applyTheme(QApplication& application, Scheme scheme) {
    auto* theme = new Theme(application, scheme);
    theme->setParent(&application);
    auto* contrast = new SystemContrast(theme);
    theme->setHighContrast(contrast->isHigh());
    QObject::connect(contrast, &SystemContrast::changed, theme, &Theme::setHighContrast);
    return *theme;
}

} // namespace entraide
