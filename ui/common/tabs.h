// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTabBar>
#include <QTabWidget>

namespace entraide {

/// Tabs of a record or a page: a strip of the window's colour, 16 pixels before the first tab, the chosen one open
/// towards the page below with an accent on top and a bold word.
class Tabs : public QTabWidget {
    Q_OBJECT

public:
    explicit Tabs(QWidget* parent = nullptr);

    /// The pages scroll or stretch. Otherwise each word that changes on one of them has everything around measured
    /// anew, several times.
    bool hasHeightForWidth() const override { return false; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void tabInserted(int index) override;
    void tabRemoved(int index) override;

private:
    void hideWhenEmpty();
};

/// The strip alone, above something that is not a stack of pages ("Requests | Offers" above one table).
class TabStrip : public QWidget {
    Q_OBJECT

public:
    explicit TabStrip(QWidget* parent = nullptr);

    /// Adds a tab and returns its index.
    int addTab(const QString& text);
    [[nodiscard]] QTabBar& bar() const { return *m_bar; }

Q_SIGNALS:
    void currentChanged(int index);

protected:
    void paintEvent(QPaintEvent* event) override;

private:
    QTabBar* m_bar;
};

} // namespace entraide
