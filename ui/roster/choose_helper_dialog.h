// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/candidates.h"
#include "workflows/week_planning.h"

#include <QDialog>
#include <QHash>

class QLabel;
class QLineEdit;
class QListView;
class QPushButton;
class QSortFilterProxyModel;

namespace entraide {

/// Somebody else than proposed for one place of the plan, with the reason, which is kept. Lists who fits, best first,
/// each with what speaks for them. Saves nothing; the plan is made anew around the choice.
class ChooseHelperDialog : public QDialog {
    Q_OBJECT

public:
    /// \a asked: for what else somebody was asked at that hour, without an answer yet.
    ChooseHelperDialog(const PlanLine& line, const CandidateList& candidates,
                       const QHash<VolunteerId, QStringList>& asked, QWidget* parent = nullptr);

    /// Empty when nobody is chosen.
    VolunteerId chosen() const;
    QString reason() const;

Q_SIGNALS:
    /// The record itself is wanted instead.
    void openRequested();

private:
    void refresh();

    QListView* m_list;
    QSortFilterProxyModel* m_filter;
    QLineEdit* m_search;
    QLineEdit* m_reason;
    QPushButton* m_choose;
};

} // namespace entraide
