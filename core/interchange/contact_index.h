// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/person.h"
#include "interchange/row_note.h"

#include <QHash>
#include <QList>

namespace entraide {

/// Why two people may be one.
struct Suspicion {
    RowProblem why = RowProblem::SamePerson; ///< SamePerson, SharedPhone or SharedEmail
    PersonId other;
    QString otherName;
    QString contact; ///< the phone or e-mail both have
};

/// Finds people by their phones and e-mails, those of the desk and those of the file read so far. A shared contact is
/// a suspicion and no more: families share them.
class ContactIndex {
public:
    /// An institution's switchboard is everybody's: beyond this many, the first ones stand for all.
    static constexpr qsizetype mostTwins = 5;

    void add(const Person& person);
    /// Those that may be \a person, the most likely first. Whom either decided to be another is left out.
    QList<Suspicion> suspects(const Person& person) const;

private:
    struct Known {
        PersonId id;
        QString name;
        QString key; ///< folded words of the name in alphabetical order
        QStringList notTwins;
    };
    QList<Known> m_people;
    QHash<QString, QList<qsizetype>> m_byContact;
};

/// The same for "Nguyen Bram" and "Bram Nguyễn".
QString nameKey(const Person& person);

} // namespace entraide
