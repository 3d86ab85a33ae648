// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QWidget>

class QVBoxLayout;

namespace entraide {

class Desk;
class SuspectedTwins;

/// A person beside each one who may be the same: what is equal, what differs, and the decision that they are two.
class TwinsView : public QWidget {
    Q_OBJECT

public:
    TwinsView(Desk& desk, const SuspectedTwins& twins, QWidget* parent = nullptr);

    void showPerson(const PersonId& id);
    int count() const { return m_count; }

Q_SIGNALS:
    /// The two were decided to be two people.
    void distinctRequested(const entraide::PersonId& one, const entraide::PersonId& other);
    void openRequested(const QString& id);

private:
    void addPair(const Person& one, const Person& other);

    Desk& m_desk;
    const SuspectedTwins& m_twins;
    QVBoxLayout* m_column;
    int m_count = 0;
};

} // namespace entraide
