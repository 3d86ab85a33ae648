// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "storage/change.h"

#include <QHash>
#include <QObject>

namespace entraide {

class Desk;

/// Who may be here twice, seen from both sides: a suspicion is noted on one of the two persons only. Read when first
/// asked for, and again after a person changed. GUI thread.
class SuspectedTwins : public QObject {
    Q_OBJECT

public:
    explicit SuspectedTwins(Desk& desk, QObject* parent = nullptr);

    /// The persons that may be the same as \a person.
    QList<PersonId> of(const PersonId& person) const;
    /// Everybody in a pair that is not decided, by id.
    QStringList persons() const;

Q_SIGNALS:
    /// A person changed, so that suspicions may have.
    void changed();

private:
    void read() const;

    Desk& m_desk;
    mutable bool m_known = false;
    mutable QHash<PersonId, QList<PersonId>> m_pairs;
};

} // namespace entraide
