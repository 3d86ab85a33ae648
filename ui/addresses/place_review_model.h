// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/place_addresses.h"

#include <QAbstractTableModel>
#include <QList>

namespace entraide {

/// An address that somebody has to look at.
struct PlaceReviewLine {
    PlaceFinding finding;
    QString whom; ///< who lives there, or what it is about
};

/// Addresses that are not surely found: whose, as written, the best suggestion, how sure that is, and why it is asked.
/// GUI thread.
class PlaceReviewModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { WhomColumn, WrittenColumn, SuggestionColumn, SureColumn, WhyColumn, ColumnCount };

    using QAbstractTableModel::QAbstractTableModel;

    void show(const QList<PlaceReviewLine>& lines);
    const QList<PlaceReviewLine>& lines() const { return m_lines; }
    /// Null where there is no such row.
    const PlaceReviewLine* lineAt(int row) const;
    /// -1: not here.
    int rowOf(const AnyId& record) const;
    /// It is decided.
    void dropRow(int row);
    void dropKind(PlaceVerdict verdict);
    int countOf(PlaceVerdict verdict) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override { return parent.isValid() ? 0 : ColumnCount; }
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    static QString text(const PlaceReviewLine& line, int column);

    QList<PlaceReviewLine> m_lines;
};

} // namespace entraide
