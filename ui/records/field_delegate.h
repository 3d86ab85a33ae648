// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/state_delegate.h"
#include "ui/records/field_editors.h"

#include <QHash>
#include <QPointer>

#include <functional>

namespace entraide {

class ToneLabel;

/// Edits a field of a record in its cell (F2). What is wrong is said below the cell, and what was typed stays there
/// until it is right or left with Escape. It saves nothing itself.
class FieldDelegate : public StateDelegate {
    Q_OBJECT

public:
    /// One cell that is being edited.
    struct CellField {
        QString id;   ///< the record of the row
        QString path; ///< the field, as the list names it
    };
    struct Ways {
        /// An editor for a cell that shows what it holds; without a widget when there is none.
        std::function<FieldEditor(const CellField&, QWidget* parent)> open;
        /// What would keep it from being saved, as a sentence; empty: nothing.
        std::function<QString(const CellField&, const QJsonValue&)> problem;
        std::function<void(const CellField&, const QJsonValue&)> save;
        std::function<CellField(const QModelIndex&)> fieldOf;
    };
    FieldDelegate(Ways ways, QObject* parent = nullptr);

    QWidget* createEditor(QWidget* parent, const QStyleOptionViewItem& option, const QModelIndex& index) const override;
    void setEditorData(QWidget* editor, const QModelIndex& index) const override;
    void setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const override;
    void destroyEditor(QWidget* editor, const QModelIndex& index) const override;

    /// What is said below the open cell; empty: nothing is wrong.
    QString shownProblem() const;

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    struct Open {
        CellField field;
        FieldEditor editor;
        QJsonValue before;
        bool isFilled = false;
    };
    /// False, and said, while something is wrong.
    bool isRight(QWidget& editor) const;
    void showProblem(QWidget& editor, const QString& sentence) const;

    Ways m_ways;
    mutable QHash<const QWidget*, Open> m_open;
    mutable QPointer<ToneLabel> m_problem;
};

} // namespace entraide
