// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"
#include "ui/records/unsaved.h"

#include <QLineEdit>

class QStandardItemModel;

namespace entraide {

class Desk;

/// A field in which a record of the desk is found by typing part of its name; accents and case do not matter. What is
/// typed and not chosen from the list is a text without a record. GUI thread.
class RecordField : public QLineEdit, public FormPart {
    Q_OBJECT

public:
    /// \a states: only records in these are offered; empty: all.
    RecordField(Desk& desk, EntityType type, QStringList states = {}, QWidget* parent = nullptr);

    void choose(const QString& id, const QString& label);
    /// Empty when no record was chosen. Where exactly one record has the name that was typed, it is that one.
    QString chosenId() const;
    /// What is offered for what was typed, best first.
    QStringList offeredIds() const;

    QVariant typed() const override { return QStringList{m_id, text()}; }
    void typeAgain(const QVariant& typed) override;

Q_SIGNALS:
    /// Another record, or none.
    void chosenChanged();

private:
    void search();
    void fillOffered();

    Desk& m_desk;
    EntityType m_type;
    QStringList m_states;
    QStandardItemModel* m_model;
    QString m_id;
};

} // namespace entraide
