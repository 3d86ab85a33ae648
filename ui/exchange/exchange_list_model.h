// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ui/common/tones.h"

#include <QAbstractListModel>
#include <QDateTime>

namespace entraide {

class Desk;
class ExchangeOffice;

/// The left page: what waits for a choice, this desk, the other desks. Without a conflict that group is not there.
class ExchangeListModel : public QAbstractListModel {
    Q_OBJECT

public:
    enum Kind { Group, Conflict, ThisDesk, OtherDesk };
    enum Role { KindRole = Qt::UserRole + 3000, IdRole };

    using QAbstractListModel::QAbstractListModel;

    void show(Desk& desk, const ExchangeOffice& office, const QDateTime& now);

    int conflicts() const { return m_conflicts; }
    /// The row of a conflict's record or a peer; of this desk when \a id is empty. -1 when it is not there.
    int rowOf(Kind kind, const QString& id = {}) const;
    Kind kindAt(int row) const;
    QString idAt(int row) const;

    int rowCount(const QModelIndex& parent = {}) const override;
    QVariant data(const QModelIndex& index, int role) const override;
    Qt::ItemFlags flags(const QModelIndex& index) const override;

private:
    struct Row {
        Kind kind = Group;
        QString id = {};
        QString title = {};
        QString second = {};
        QString icon = {};
        Tone tone = Tone::Muted;
        friend bool operator==(const Row&, const Row&) = default;
    };
    QList<Row> m_rows;
    int m_conflicts = 0;
};

} // namespace entraide
