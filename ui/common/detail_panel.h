// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/button.h"
#include "ui/common/fact_grid.h"
#include "ui/common/tabs.h"
#include "ui/common/tones.h"

#include <QList>
#include <QWidget>

class QAction;
class QHBoxLayout;
class QLabel;
class QStackedWidget;
class QVBoxLayout;

namespace entraide {

class EmptyState;

/// A state in the header of a record.
struct ChipState {
    QString icon = {};
    QString word = {};
    Tone tone = Tone::Normal;
};

/// The right page of the register: title, state, facts, then actions and tabs.
///
///     title [chip] [chip]                      actions
///     subtitle
///     facts
///     ---- tabs ------------------------------------
///
/// Pages derive from it or hold one; they fill facts() and add their widgets to tabs(). Without a record it shows an
/// empty state.
class DetailPanel : public QWidget {
    Q_OBJECT

public:
    explicit DetailPanel(QWidget* parent = nullptr);

    void setTitle(const QString& title);
    [[nodiscard]] QString title() const;
    /// Quieter line below the title; empty hides it.
    void setSubtitle(const QString& subtitle);
    void setChips(const QList<ChipState>& chips);

    /// A button of this action at the right of the title.
    ActionButton* addAction(QAction& action);
    /// The same without its word (history, close).
    ActionButton* addIconAction(QAction& action);
    /// The one filled button of the view.
    ActionButton* addPrimaryAction(QAction& action);

    [[nodiscard]] FactGrid& facts() const { return *m_facts; }
    [[nodiscard]] Tabs& tabs() const { return *m_tabs; }
    /// For a panel that has none: what is in body() gets the room.
    void hideTabs();
    /// Between facts and tabs, or instead of tabs: for what a page adds.
    [[nodiscard]] QVBoxLayout& body() const { return *m_body; }

    /// Without a record the panel shows this sentence, and a button where an action is given.
    void showEmpty(const QString& sentence, QAction* action = nullptr);
    /// Back to the record.
    void showRecord();
    [[nodiscard]] bool isShowingRecord() const;

protected:
    void changeEvent(QEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    ActionButton* appendButton(QAction& action);
    void applyFonts();
    void placeActions();

    QStackedWidget* m_stack;
    QWidget* m_record;
    EmptyState* m_empty;
    QLabel* m_title;
    QLabel* m_subtitle;
    QVBoxLayout* m_head;
    QHBoxLayout* m_line;
    QHBoxLayout* m_chips;
    QHBoxLayout* m_actions;
    FactGrid* m_facts;
    QVBoxLayout* m_body;
    Tabs* m_tabs;
    bool m_isNarrow = false; ///< the buttons stand below the title
};

} // namespace entraide
