// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "interchange/file_recognition.h"

#include <QAbstractTableModel>
#include <QList>

namespace entraide {

/// The columns of a file, one a row: its header, what it fills (editable), and what stands in the first rows. GUI
/// thread; holds values only.
class ColumnMappingModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { HeaderColumn, TargetColumn, FirstExample };
    static constexpr int examples = 3;
    /// The model's own role: the ImportTarget as int.
    static constexpr int TargetRole = Qt::UserRole + 1;

    explicit ColumnMappingModel(QObject* parent = nullptr);

    void setFile(const FileRecognition& file);
    ImportKind kind() const { return m_file.kind; }
    /// What stands in the rows now, as a mapping to import with.
    ImportMapping mapping() const;
    /// True when a name is mapped, without which nothing can be imported.
    bool hasName() const;
    /// Columns that claim a field another one fills already.
    QStringList rivals() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role = Qt::DisplayRole) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role = Qt::DisplayRole) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;
    bool setData(const QModelIndex& index, const QVariant& value, int role = Qt::EditRole) override;

Q_SIGNALS:
    /// The user chose another target.
    void edited();

private:
    bool isRival(qsizetype row) const;
    QString headerText(qsizetype row) const;
    QString example(qsizetype row, int number) const;

    FileRecognition m_file;
    QList<ImportTarget> m_targets;
};

} // namespace entraide
