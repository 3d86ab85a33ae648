// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "roster/week_load.h"

#include <QAbstractListModel>
#include <QListView>

namespace entraide {

/// Who has how much of the week, as a list: first name and initial, a share from 0 to 1, "4 of 5".
class WeekLoadModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setLoads(const QList<WeekLoad>& loads);
    const WeekLoad& at(int row) const { return m_loads[row]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<WeekLoad> m_loads;
};

/// The same in as many columns as there is room for, each person with a bar; full ones say so in a word.
class WeekLoadView : public QListView {
    Q_OBJECT

public:
    explicit WeekLoadView(QWidget* parent = nullptr);

    QSize sizeHint() const override;

protected:
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;

private:
    void placeItems();
};

} // namespace entraide
