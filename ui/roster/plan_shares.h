// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tones.h"

#include <QAbstractListModel>
#include <QListView>

namespace entraide {

struct WeekPlan;

/// How a commune is served, or how much a volunteer takes on.
struct PlanShare {
    QString id; ///< of the volunteer
    QString name;
    double share = 0; ///< 0 to 1, with the plan
    double today = 0; ///< the same as it stands
    QString text;     ///< "38 %", "4 of 5"
    Tone tone = Tone::Accent;
    QString spoken; ///< all of it, for a screen reader and as a tip

    friend bool operator==(const PlanShare&, const PlanShare&) = default;
};

/// Every commune that wants somebody, the worst served first. Pure.
QList<PlanShare> communeShares(const WeekPlan& plan);
/// Everybody who has a place, who is nearest to their limit first. Pure.
QList<PlanShare> loadShares(const WeekPlan& plan);

/// The shares as a list.
class PlanSharesModel : public QAbstractListModel {
    Q_OBJECT

public:
    using QAbstractListModel::QAbstractListModel;

    void setShares(const QList<PlanShare>& shares);
    const PlanShare& at(int row) const { return m_shares[row]; }

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;

private:
    QList<PlanShare> m_shares;
};

/// Each share with a bar, and a mark where it stands today. Shows some lines and scrolls to the others.
class PlanSharesView : public QListView {
    Q_OBJECT

public:
    explicit PlanSharesView(QWidget* parent = nullptr);

    void setModel(QAbstractItemModel* model) override;
    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
};

} // namespace entraide
