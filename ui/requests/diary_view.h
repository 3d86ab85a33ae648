// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/lined_up.h"

#include <QStyledItemDelegate>
#include <QWidget>

#include <optional>

class QLabel;

namespace entraide {

class DiaryModel;
class ListTable;

/// Draws a day: asked for above, offered below, promised hatched over it, in common filled over both.
class DiaryDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;

    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// Two diaries lined up day by day, drawn and in words. The day that is chosen says which common time is meant.
class DiaryView : public QWidget {
    Q_OBJECT

public:
    explicit DiaryView(QWidget* parent = nullptr);

    void setDiaries(const LinedUp& diaries);
    void clear();
    /// The common time of the chosen day; none where the two have none.
    std::optional<CommonTime> chosen() const;
    DiaryModel& model() const { return *m_model; }
    ListTable& table() const { return *m_table; }

private:
    DiaryModel* m_model;
    ListTable* m_table;
    QLabel* m_legend;
};

} // namespace entraide
