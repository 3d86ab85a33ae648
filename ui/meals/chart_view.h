// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QStackedWidget;
class QToolButton;

namespace entraide {

class LinesView;

/// Figures as a chart, or as a table of the same: a button changes between them.
class ChartView : public QWidget {
    Q_OBJECT

public:
    bool isTableShown() const;
    void setTableShown(bool shown);
    const LinesView& table() const { return *m_table; }

Q_SIGNALS:
    void tableToggled(bool shown);

protected:
    struct Look {
        QString title;
        QString toggleName; ///< of the button
        QString toggleTip;
    };
    ChartView(const Look& look, QWidget& chart, LinesView& table, QWidget* parent);

    LinesView& lines() const { return *m_table; }
    /// Nothing to draw: the table says so.
    void setEmpty(bool empty);

private:
    QToolButton* m_toggle;
    QStackedWidget* m_stack;
    LinesView* m_table;
    bool m_empty = true;
};

} // namespace entraide
