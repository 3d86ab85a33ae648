// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/enrolment.h"

#include <QWidget>

#include <optional>

class QButtonGroup;
class QVBoxLayout;

namespace entraide {

class Desk;

/// Somebody who came from outside beside each person here who may be the same, and the choice: that person, or somebody
/// new. Nothing is chosen at first.
class TwinChoice : public QWidget {
    Q_OBJECT

public:
    TwinChoice(const Desk& desk, QWidget* parent = nullptr);

    /// Without suspicions it is hidden, and somebody new is the only choice.
    void show(const Person& sent, const QList<TwinSuspicion>& suspicions);
    /// None: nobody chose yet. An empty id: somebody new.
    std::optional<PersonId> chosen() const;

Q_SIGNALS:
    void changed();

private:
    void addPerson(const Person& sent, const TwinSuspicion& suspicion);
    void addChoice(const QString& text, const QString& name, const PersonId& person);

    const Desk& m_desk;
    QVBoxLayout* m_column;
    QButtonGroup* m_group = nullptr;
    QList<PersonId> m_persons;
};

} // namespace entraide
