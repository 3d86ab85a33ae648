// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QTreeView>

namespace entraide {

class SignupsModel;

/// The sign-ups as one tree: group headers that fold, lines below. Keeps the chosen line and what is folded when the
/// model is read anew. Letters are left to the commands; there is no search by typing.
class SignupsView : public QTreeView {
    Q_OBJECT

public:
    explicit SignupsView(SignupsModel& model, QWidget* parent = nullptr);

    /// The chosen sign-up; empty when none or a group is.
    SignupId chosen() const;
    /// All that are chosen, from top to bottom; a letter acts on them.
    QList<SignupId> chosenAll() const;
    void chooseAll(const QList<SignupId>& ids);
    /// Opens its group and scrolls to it; an id that is not there chooses nothing.
    void choose(const SignupId& id);
    void keyboardSearch(const QString&) override {}
    /// Whether the lines differ in role and in shift. Where there is little room the role gives way.
    void setColumns(bool roles, bool shifts);

Q_SIGNALS:
    void chosenChanged();

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void mousePressEvent(QMouseEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;
    void rowsInserted(const QModelIndex& parent, int first, int last) override;
    QItemSelectionModel::SelectionFlags selectionCommand(const QModelIndex& index, const QEvent* event) const override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;

private:
    void keepState();
    void restoreState();
    void spreadColumns();

    SignupsModel& m_model;
    SignupId m_kept;
    QList<SignupId> m_keptAll;
    bool m_reading = false;
    bool m_roles = true;
    bool m_shifts = true;
    QList<bool> m_open;
};

} // namespace entraide
