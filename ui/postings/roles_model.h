// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/postings/named_lines.h"

namespace entraide {

/// The roles of a posting as they are edited: the name in French, Dutch, English and German, the places, the
/// languages one of which has to be spoken ("FR, NL").
class RolesModel : public NamedLines<PostingRole> {
    Q_OBJECT

public:
    enum Column { PlacesColumn = languageColumns, LanguagesColumn, ColumnCount };

    using NamedLines::NamedLines;

    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

protected:
    PostingRole freshLine() const override;
    bool setCell(PostingRole& line, int column, const QVariant& value) override;
};

} // namespace entraide
