// SPDX-License-Identifier: GPL-3.0-or-later
// Writing one's own documents into a shared database, in which others write too.
#pragma once

#include "storage/document_store.h"

#include <QDateTime>
#include <QJsonObject>
#include <QString>
#include <QStringList>

namespace entraide {

/// What to do about a document of ours that is not as we want it although we want nothing new.
enum class Altered {
    Leave,  ///< another PC of the team may know better, and the partner fools only itself
    Repair, ///< the public reads it
};

/// One pass over a shared database. Remembers on this PC what was wanted of each document, so that only a change of
/// mind here writes, and a PC that lags behind does not undo what another one did. Use within a write; call finish() at
/// its end.
class OwnSide {
public:
    OwnSide(DocumentStore& store, Altered altered);

    enum class Deleted {
        Stays,
        Anew, ///< it comes back once something new is wanted of it: its id is no random one
    };
    /// \a body is what \a id should say. One that was deleted stays deleted, unless altered ones are repaired.
    void want(const QString& id, const QJsonObject& body, Deleted deleted = Deleted::Stays);
    /// It should not be there; what it said is forgotten.
    void wantNone(const QString& id);
    /// Our documents that others changed or removed.
    int alteredCount() const { return m_alteredCount; }
    void finish();

private:
    DocumentStore& m_store;
    Altered m_altered;
    QJsonObject m_wantedBefore;
    QJsonObject m_wanted;
    int m_alteredCount = 0;
};

/// When documents of a shared database were first seen on this PC: clocks of others do not count.
class Arrivals {
public:
    explicit Arrivals(DocumentStore& store);
    QDateTime of(const QString& id) const;
    /// Notes those of \a ids that are new, and forgets all others. Within a write.
    void note(const QStringList& ids, const QDateTime& now);

private:
    DocumentStore& m_store;
    QJsonObject m_times;
};

} // namespace entraide
