// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/candidate_delegate.h"

#include <QListView>
#include <QPointer>
#include <QStringList>

class QPushButton;

namespace entraide {

/// The ranked candidates of a request: names of the factors on top, one row each, the chosen row opened with its
/// sentence and a real, filled button; the other rows show a likeness of it that a click presses.
///
/// Its model gives CandidateCard under CandidateRole and its sentence under AccessibleTextRole (see accessibleText()).
class CandidateListView : public QListView {
    Q_OBJECT

public:
    explicit CandidateListView(QWidget* parent = nullptr);

    /// The words above the bars, in the order of CandidateCard::bars.
    void setFactorNames(const QStringList& names);
    /// "Propose"; empty: no buttons.
    void setButton(const QString& text, const QString& iconName = QStringLiteral("propose"));
    /// Without the right to propose (already matched) the buttons stay, disabled.
    void setButtonEnabled(bool enabled);

    void setModel(QAbstractItemModel* model) override;

Q_SIGNALS:
    /// The button of a row was pressed.
    void buttonPressed(const QModelIndex& index);
    /// Another candidate was chosen; invalid when none is.
    void chosenChanged(const QModelIndex& index);

protected:
    void currentChanged(const QModelIndex& current, const QModelIndex& previous) override;
    void selectionChanged(const QItemSelection& selected, const QItemSelection& deselected) override;
    void resizeEvent(QResizeEvent* event) override;
    void changeEvent(QEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;

private:
    void placeButton();
    void placeHeader();
    [[nodiscard]] QModelIndex likenessAt(const QPoint& at) const;
    [[nodiscard]] QStyleOptionViewItem optionFor(const QModelIndex& index) const;

    CandidateDelegate* m_delegate;
    QWidget* m_header;
    QPointer<QWidget> m_buttonHolder;
    QString m_buttonText;
    QString m_buttonIcon;
    bool m_buttonEnabled = true;
    QPersistentModelIndex m_pressed;
};

} // namespace entraide
