// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include "workflows/posting_places.h"

#include <QWidget>

class QLabel;
class QStandardItemModel;
class QTreeView;

namespace entraide {

/// The places of a posting, shift by shift and role by role: how many are taken, how many wait.
class PlacesView : public QWidget {
    Q_OBJECT

public:
    explicit PlacesView(QWidget* parent = nullptr);

    void showPosting(const Posting& posting, const QList<RoleCount>& places, QDate today);
    /// The key of the chosen line's shift; none when no line is chosen, or the posting has no shifts.
    QString chosenShift() const;

Q_SIGNALS:
    /// Enter or a double click on a line: who is signed up for that shift is wanted.
    void shiftRequested(const QString& shift);
    void chosenChanged();

private:
    void addCancelled(const Posting& posting);

    QStandardItemModel* m_model;
    QTreeView* m_table;
    QLabel* m_none;
};

} // namespace entraide
