// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStyledItemDelegate>
#include <QTableView>

namespace entraide {

class ConflictModel;

/// Paints a cell of a conflict: a version with its radio button, words in as many lines as they need.
class ConflictDelegate : public QStyledItemDelegate {
    Q_OBJECT

public:
    using QStyledItemDelegate::QStyledItemDelegate;
    void paint(QPainter* painter, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    QSize sizeHint(const QStyleOptionViewItem& option, const QModelIndex& index) const override;
};

/// The lines of a conflict, as high as they are. A click, Space or Enter chooses the version; 1, 2, … choose it in the
/// current line and go to the next, the number after the last keeps both.
class ConflictTable : public QTableView {
    Q_OBJECT

public:
    explicit ConflictTable(QWidget* parent = nullptr);
    void setConflict(ConflictModel& model);

    QSize sizeHint() const override;
    QSize minimumSizeHint() const override;

protected:
    void changeEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    void fit();

    ConflictModel* m_model = nullptr;
};

} // namespace entraide
