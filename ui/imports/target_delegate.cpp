// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/imports/target_delegate.h"

#include "ui/common/button.h"
#include "ui/common/metrics.h"
#include "ui/imports/column_mapping_model.h"
#include "ui/words/import_words.h"
#include "ui/words/vocabulary_words.h"

#include <QComboBox>

#include <algorithm>

namespace entraide {

QWidget* TargetDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem&, const QModelIndex& index) const {
    const auto* model = qobject_cast<const ColumnMappingModel*>(index.model());
    if (!model)
        return nullptr;
    auto* combo = new QComboBox(parent);
    for (const ImportTarget target : targetsOf(model->kind()))
        combo->addItem(sentenceCase(word(target)), static_cast<int>(target));
    makeInRow(*combo);
    combo->setMaxVisibleItems(combo->count());
    combo->setAccessibleName(
        tr("What the column %1 fills").arg(index.siblingAtColumn(ColumnMappingModel::HeaderColumn).data().toString()));
    connect(combo, &QComboBox::activated, this,
            [this, combo] { Q_EMIT const_cast<TargetDelegate*>(this)->commitData(combo); });
    return combo;
}

void TargetDelegate::updateEditorGeometry(QWidget* editor, const QStyleOptionViewItem& option,
                                          const QModelIndex&) const {
    const int above = std::max(2, (option.rect.height() - editor->sizeHint().height()) / 2);
    editor->setGeometry(option.rect.adjusted(Metrics::HalfGrid, above, -Metrics::HalfGrid, -above));
}

void TargetDelegate::setEditorData(QWidget* editor, const QModelIndex& index) const {
    auto* combo = static_cast<QComboBox*>(editor);
    combo->setCurrentIndex(combo->findData(index.data(Qt::EditRole)));
}

void TargetDelegate::setModelData(QWidget* editor, QAbstractItemModel* model, const QModelIndex& index) const {
    model->setData(index, static_cast<QComboBox*>(editor)->currentData());
}

} // namespace entraide
