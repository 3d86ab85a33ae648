// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "storage/change.h"
#include "storage/signup_rows.h"
#include "workflows/posting_places.h"

#include <QHash>
#include <QObject>
#include <QSet>

#include <functional>
#include <map>
#include <memory>
#include <tuple>

namespace entraide {

class Desk;

/// Who signed up for a posting, read a slice at a time between what the window does, and its places. Afterwards only
/// what changed is read again. GUI thread.
class SignupLines {
public:
    struct Listener {
        std::function<void()> read; ///< all lines are new; \a isReading(): more are to come
        std::function<void(const QList<SignupLine>& changed, const QList<SignupId>& removed)> updated;
    };
    /// \a owner: while it lives, its event loop reads on.
    SignupLines(Desk& desk, QObject& owner, Listener listener);

    void showPosting(const Posting& posting);
    /// The same posting, after \a set changed the desk.
    void follow(const Posting& posting, const ChangeSet& set);

    const QList<SignupLine>& all() const { return m_lines; }
    /// Null when it is not among them.
    const Signup* find(const SignupId& id) const;
    const QList<RoleCount>& places() const { return m_places; }
    std::optional<RoleCount> placesFor(const Signup& signup) const;
    /// Who waits longest for that role in that shift; null when nobody does.
    const Signup* firstInQueue(const QString& shift, const QString& role) const;
    bool isReading() const { return m_reading != nullptr; }

private:
    void read();
    void readOn();
    void readOnLater();
    void set(QList<SignupLine> lines);
    void update(const QSet<SignupId>& ids);
    void number();
    int& countOf(const Signup& signup);
    QList<RoleCount> countedPlaces() const;

    Desk& m_desk;
    QObject& m_owner;
    Listener m_listener;
    Posting m_posting;
    QList<SignupLine> m_lines;
    QHash<SignupId, qsizetype> m_at; ///< of each line
    std::map<std::tuple<QString, QString, SignupState>, int> m_counts; ///< by shift, role and state; of m_lines
    QList<RoleCount> m_places;
    std::unique_ptr<SignupReading> m_reading; ///< under way
    QList<SignupLine> m_coming;               ///< read so far
    QSet<SignupId> m_changedMeanwhile;
};

} // namespace entraide
