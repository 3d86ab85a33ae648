// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFont>
#include <QObject>
#include <QPointer>

class QApplication;
class QFocusFrame;

namespace entraide {

/// Which of the two schemes is shown.
enum class Scheme { System, Light, Dark };

/// Dresses the application: style, palette and fonts, and keeps them in step with the system.
///
/// The scheme follows QStyleHints::colorScheme() while it runs, unless one is forced (the tour, a setting). Where the
/// system asks for high contrast, that wins over both. It also keeps the focus ring around the control that has the
/// focus: always around fields, around buttons when the keyboard brought the focus there.
///
/// Make one, after the QApplication and before the first window; it must not outlive the application.
class Theme final : public QObject {
    Q_OBJECT

public:
    explicit Theme(QApplication& application, Scheme scheme = Scheme::System);
    ~Theme() override;

    /// Forces a scheme, or gives it back to the system.
    void setScheme(Scheme scheme);
    [[nodiscard]] Scheme scheme() const { return m_scheme; }
    [[nodiscard]] bool isDark() const;

    /// Told by whoever watches the system's settings; see SystemContrast.
    void setHighContrast(bool high);
    [[nodiscard]] bool isHighContrast() const { return m_highContrast; }

Q_SIGNALS:
    /// The palette was set anew. Widgets get PaletteChange of their own; this is for what is not a widget (the map).
    void changed();

private:
    void applyPalette();
    void applyFonts();
    void moveFocusRing(QWidget* now);

    QApplication& m_application;
    Scheme m_scheme;
    bool m_highContrast = false;
    QFont m_systemFont;
    QPointer<QFocusFrame> m_ring;
};

/// Makes the Theme of `application`, owned by it, and lets it follow the contrast that the desktop asks for.
Theme& applyTheme(QApplication& application, Scheme scheme = Scheme::System);

} // namespace entraide
