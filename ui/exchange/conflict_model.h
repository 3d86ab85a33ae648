// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "replication/conflicts.h"

#include <QAbstractTableModel>
#include <QJsonObject>

#include <optional>

namespace entraide {

class Desk;

/// The lines of one conflict on which somebody has to choose: field, before, each version, what is kept. Fields that
/// were changed in one place only are merged and not among them: see merged(). Where a deletion stands against an edit
/// there is one line, for the record as a whole.
class ConflictModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { Field, Before, FirstVersion };
    enum Role { ChosenRole = Qt::UserRole + 3000, ChoiceRole }; ///< bool: chosen; bool: can be chosen

    using QAbstractTableModel::QAbstractTableModel;

    /// Keeps what was chosen already where a line is the same. \a deskNames: one for each version.
    void show(const Desk& desk, const replication::ConflictVersions& versions, const QStringList& deskNames);
    void clear();

    const replication::ConflictVersions& versions() const { return m_versions; }
    const QStringList& deskNames() const { return m_deskNames; }
    int versionCount() const { return static_cast<int>(m_deskNames.size()); }
    int keptColumn() const { return FirstVersion + versionCount(); }
    int lineCount() const { return static_cast<int>(m_lines.size()); }
    int chosenCount() const;
    bool isComplete() const { return chosenCount() == lineCount(); }

    /// The number after the last version: both, one after the other, where the values allow it.
    int both() const { return versionCount(); }
    bool mayKeepBoth(int line) const { return m_lines.value(line).both.has_value(); }
    int chosen(int line) const { return m_lines.value(line).chosen; } ///< -1: not yet
    void choose(int line, int version);
    void chooseAll(int version);
    QString keyOf(int line) const { return m_lines.value(line).key; } ///< empty: the record as a whole
    QString fieldOf(int line) const { return m_lines.value(line).field; }

    /// A field that was changed in one place.
    struct Merged {
        QString field;
        QString before;
        QString now;
        QString where; ///< the desk
    };
    const QList<Merged>& merged() const { return m_merged; }

    /// The record is to be deleted.
    bool deletes() const;
    /// What is kept; once every line is chosen.
    QJsonObject body() const;

    int rowCount(const QModelIndex& parent = {}) const override;
    int columnCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

Q_SIGNALS:
    void choiceChanged();

private:
    struct Line {
        QString key;
        QString field;
        QString before;
        QStringList texts;
        QList<QJsonValue> values; ///< undefined: without the field
        std::optional<QJsonValue> both;
        QString bothText;
        int chosen = -1;
    };
    QString keptText(const Line& line) const;
    void addFields(class RecordNames& names, QList<Line>& lines);

    replication::ConflictVersions m_versions;
    QStringList m_deskNames;
    QList<Line> m_lines;
    QList<Merged> m_merged;
    QJsonObject m_base;
};

} // namespace entraide
