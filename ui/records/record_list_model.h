// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "storage/queries.h"
#include "ui/common/tones.h"

#include <QAbstractTableModel>
#include <QHash>
#include <QPointer>
#include <QTimer>

#include <functional>
#include <memory>

namespace entraide {

class Desk;
class Job;
struct ChangeSet;

/// What a cell shows. A cell with an icon is a state: icon and word in the tone.
struct Cell {
    QString text;
    QString icon;
    Tone tone = Tone::Normal;
};

/// One column of a list of records.
struct RecordColumn {
    QString title;
    std::function<Cell(const ListRow&)> cell;
    QString sortColumn; ///< column of the projection; empty: cannot be sorted by
    bool bold = false;
    QString field = {}; ///< that is edited in the cell: a path of workflows/field_edits.h
};

/// A list of one type's records, read page by page as the view needs them. Follows the desk's changes by itself and
/// keeps the rows that a view has selected (persistent indexes). Where conditions are asked of a long list, what they
/// let through is found on another thread: what was shown before stays until refreshed(). So it does while the desk
/// cannot be read, which is told later and tried again. GUI thread.
class RecordListModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Role { IdRole = Qt::UserRole + 3000 };

    RecordListModel(Desk& desk, EntityType type, QList<RecordColumn> columns, QObject* parent = nullptr);

    /// What is to be shown; offset and limit are the model's own.
    void setQuery(const ListQuery& query);
    /// What is shown.
    const ListQuery& query() const { return m_query; }
    /// Whether what is asked is still being looked for.
    bool isReading() const { return !m_reading.isNull(); }
    /// From how many records on a list is long.
    void setLongFrom(qint64 records) { m_longFrom = records; }
    qint64 shown() const { return m_total; }
    /// Records of the type without search and states.
    qint64 allRecords() const;

    /// Whether a field may be edited in its cells. Without it none is.
    using MayEdit = std::function<bool(const QString& path)>;
    void setEditable(MayEdit mayEdit) { m_mayEdit = std::move(mayEdit); }
    QString fieldAt(int column) const;

    QString idAt(int row) const;
    /// The row of a record, or -1 when it is not in the list.
    int rowOf(const QString& id) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;
    void sort(int column, Qt::SortOrder order) override;

Q_SIGNALS:
    /// The rows were read anew.
    void refreshed();

private:
    void desksChanged(const ChangeSet& set);
    void refresh(bool changed);
    /// Later once more, where it fails.
    void tryToRefresh(bool changed);
    void show(const ListQuery& query);
    void readRows();
    void take(const ListQuery& asked, RowSet rows);
    bool areRowsOf(const ListQuery& query) const;
    const ListRow* rowAt(int row) const;
    QVariant cellData(const QModelIndex& index, int role) const;
    bool isUnread(int row) const;

    Desk& m_desk;
    QList<RecordColumn> m_columns;
    MayEdit m_mayEdit;
    ListQuery m_wanted;
    ListQuery m_query; ///< what is shown: m_wanted, with rows instead of conditions on a long list
    qint64 m_longFrom;
    std::shared_ptr<const RowSet> m_rows; ///< that the conditions of m_rowsOf let through
    ListQuery m_rowsOf;
    QPointer<Job> m_reading;
    bool m_readAgain = false;
    qint64 m_total = 0;
    mutable QHash<qint64, QList<ListRow>> m_pages; ///< one that could not be read is empty
    mutable QTimer m_readAnew;                     ///< runs after something could not be read
};

} // namespace entraide
