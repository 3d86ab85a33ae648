// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "ui/records/line_model.h"

namespace entraide {

/// The roles of a posting as they are edited: the name in French, Dutch, English and German, the places, the
/// languages one of which has to be spoken ("FR, NL").
class RolesModel : public LineModel {
    Q_OBJECT

public:
    enum Column { FrenchColumn, DutchColumn, EnglishColumn, GermanColumn, PlacesColumn, LanguagesColumn, ColumnCount };

    using LineModel::LineModel;

    void setRoles(const QList<PostingRole>& roles);
    const QList<PostingRole>& roles() const { return m_roles; }

    int addLine() override;
    void removeLine(int row) override;
    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role) override;

private:
    QList<PostingRole> m_roles;
};

} // namespace entraide
