// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QObject>
#include <QPointer>
#include <QString>

class QWidget;

namespace entraide {

/// Covers everything the program shows, at once: for when somebody comes to the desk. Nothing is closed. While it is
/// there no key and no click reaches what is below; Enter, Space, Escape or its own key lift it, unless it is held. GUI
/// thread.
class PrivacyScreen : public QObject {
    Q_OBJECT

public:
    explicit PrivacyScreen(QObject* parent = nullptr);
    ~PrivacyScreen() override;

    bool isShown() const { return m_shown; }
    void show();
    void lift();
    /// It stays until lift(): the desk is about to lock. \a why is written on it.
    void hold(const QString& why);

Q_SIGNALS:
    void shownChanged(bool shown);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    void cover(QWidget& window);
    void uncoverAll();

    bool m_shown = false;
    bool m_held = false;
    QString m_why;
    QHash<QWidget*, QPointer<QWidget>> m_covers; ///< of each window
};

} // namespace entraide
