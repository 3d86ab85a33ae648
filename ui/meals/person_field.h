// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ids.h"

#include <QLineEdit>

class QStandardItemModel;

namespace entraide {

class Desk;

/// A field in which a known person is found by typing part of the name, a phone or an e-mail; accents and case do not
/// matter. What is typed and not chosen from the list is the name of somebody new. GUI thread.
class PersonField : public QLineEdit {
    Q_OBJECT

public:
    explicit PersonField(Desk& desk, QWidget* parent = nullptr);

    /// An empty id empties the field.
    void choose(const PersonId& id, const QString& name);
    /// Empty when nobody was chosen. Where exactly one person has the name that was typed, it is that one.
    PersonId chosen() const;
    /// What is offered for what was typed, best first.
    QStringList offered() const;

Q_SIGNALS:
    /// Somebody else, or nobody.
    void chosenChanged();

private:
    void search();

    Desk& m_desk;
    QStandardItemModel* m_model;
    PersonId m_id;
};

} // namespace entraide
