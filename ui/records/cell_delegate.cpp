// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/cell_delegate.h"

#include "ui/records/line_model.h"

#include <QDateEdit>
#include <QSpinBox>
#include <QTimeEdit>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int mostPlaces = 9999;

} // namespace

QWidget* CellDelegate::createEditor(QWidget* parent, const QStyleOptionViewItem& option,
                                    const QModelIndex& index) const {
    QWidget* editor = nullptr;
    switch (index.data(Qt::EditRole).typeId()) {
    case QMetaType::QDate: {
        auto* date = new QDateEdit(parent);
        date->setDisplayFormat(u"dd/MM/yyyy"_s);
        date->setCalendarPopup(true);
        editor = date;
        break;
    }
    case QMetaType::QTime: {
        auto* time = new QTimeEdit(parent);
        time->setDisplayFormat(u"HH:mm"_s);
        editor = time;
        break;
    }
    case QMetaType::Int: {
        auto* number = new QSpinBox(parent);
        number->setRange(index.data(LineModel::LeastRole).toInt(), mostPlaces);
        number->setSpecialValueText(index.data(LineModel::LeastTextRole).toString());
        editor = number;
        break;
    }
    default:
        editor = StateDelegate::createEditor(parent, option, index);
    }
    if (editor)
        editor->setAccessibleName(index.model()->headerData(index.column(), Qt::Horizontal).toString());
    return editor;
}

} // namespace entraide
