// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tones.h"

#include <QAbstractTableModel>
#include <QStringList>
#include <QWidget>

class QLabel;

namespace entraide {

class ListTable;

/// A line of a small table: its cells, and the record it stands for.
struct PanelLine {
    QString id = {};
    QStringList cells = {};
    int stateCell = -1; ///< the cell that is a state, with icon and tone
    QString icon = {};
    Tone tone = Tone::Normal;
    bool bold = false;
};

/// Lines as they were made, to be read only. GUI thread; the lines may come from another.
class LinesModel : public QAbstractTableModel {
    Q_OBJECT

public:
    /// \a numbers: columns that stand at the right.
    LinesModel(QStringList titles, QList<int> numbers, QObject* parent = nullptr);

    void setLines(const QList<PanelLine>& lines);
    const QList<PanelLine>& lines() const { return m_lines; }

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QStringList m_titles;
    QList<int> m_numbers;
    QList<PanelLine> m_lines;
};

/// A small table on a panel's tab, and a sentence in its place while it is empty.
class LinesView : public QWidget {
    Q_OBJECT

public:
    struct Look {
        QString name;
        QStringList titles;
        QList<int> numbers = {};
        QList<int> widths = {};
        QString none; ///< the sentence
    };
    explicit LinesView(const Look& look, QWidget* parent = nullptr);

    void setLines(const QList<PanelLine>& lines);
    const LinesModel& model() const { return *m_model; }
    ListTable& table() const { return *m_table; }

Q_SIGNALS:
    /// The record of a line, by Enter or a double click.
    void openRequested(const QString& id);

private:
    LinesModel* m_model;
    ListTable* m_table;
    QLabel* m_none;
};

} // namespace entraide
