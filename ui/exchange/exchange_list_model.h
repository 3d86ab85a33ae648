// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/exchange/exchange_section.h"

#include <QAbstractListModel>

namespace entraide {

/// The left page: the lines of all sections, each below its group. A section without lines is not there, unless it is
/// shown empty.
class ExchangeListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Role { SectionRole = Qt::UserRole + 3000, IdRole }; ///< the section's key; empty id: the group or its one line

    using QAbstractListModel::QAbstractListModel;

    /// In the order they are to stand; they outlive the model.
    void show(const QList<ExchangeSection*>& sections);

    /// What one section says of the lines it has; which lines there are is show()'s.
    void update(ExchangeSection& section);

    /// The row of a section's line; -1 when it is not there.
    int rowOf(const QString& section, const QString& id = {}) const;
    /// The first line of a section; -1 when it has none.
    int firstRowOf(const QString& section) const;
    /// Null for a group.
    ExchangeSection* sectionAt(int row) const;
    QString idAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        ExchangeSection* section = nullptr;
        bool isGroup = false;
        ExchangeSection::Line line;
    };
    QList<Row> m_rows;
};

} // namespace entraide
