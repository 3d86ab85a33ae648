// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/organisation.h"
#include "ui/records/kept.h"
#include "ui/records/line_model.h"

namespace entraide {

/// The units of a hospital as they are edited: name, contact, phone. A phone that cannot exist stays as it was typed,
/// for the form to say so.
class UnitsModel : public LineModel {
    Q_OBJECT

public:
    enum Column { NameColumn, ContactColumn, PhoneColumn, ColumnCount };

    using LineModel::LineModel;

    void setUnits(const QList<Unit>& units);
    const QList<Unit>& units() const { return m_units; }
    int addLine() override;
    void removeLine(int row) override;
    QVariant allLines() const override { return kept(m_units); }
    void setAllLines(const QVariant& lines) override { setUnits(fromKept<QList<Unit>>(lines)); }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    static QString& textOf(Unit& unit, int column);

    QList<Unit> m_units;
};

} // namespace entraide
