// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QWidget>

class QLabel;
class QTreeWidget;

namespace entraide {

class Desk;

/// What a volunteer promised, or was asked for, this week and in the weeks after.
class CommitmentsView : public QWidget {
    Q_OBJECT

public:
    explicit CommitmentsView(Desk& desk, QWidget* parent = nullptr);

    void showVolunteer(const VolunteerId& id, QDate today);
    int count() const { return m_count; }

Q_SIGNALS:
    /// The request, tandem or posting of a line is wanted.
    void openRequested(const QString& id);

private:
    Desk& m_desk;
    QTreeWidget* m_tree;
    QLabel* m_none;
    int m_count = 0;
};

} // namespace entraide
