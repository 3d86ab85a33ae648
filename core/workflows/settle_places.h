// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"
#include "storage/change.h"
#include "workflows/clock.h"
#include "workflows/step_progress.h"

#include <QObject>
#include <QSet>
#include <QStringList>

#include <utility>

namespace entraide {

class Desk;

/// What two desks decided apart about the places of a posting, put right: of a role with more people than places those
/// who signed up last go to the front of the reserve, to be told (an earlier sign-up counts, then the smaller id), and
/// whoever signed up meanwhile for a shift or a posting that is cancelled is withdrawn with the reason. One
/// transaction; nothing when all is as it should be. The same at every desk that holds the same, so that two that do it
/// apart stay equal. For the opening of a desk, and of these \a postings for the end of what a peer sent: half of that
/// may look like too many people.
ChangeSet settlePlaces(Desk& desk, const Today& today, const StepProgress& progress = {});
ChangeSet settlePlaces(Desk& desk, const QSet<PostingId>& postings, const Today& today,
                       const StepProgress& progress = {});
/// Those that \a changes are about.
QSet<PostingId> postingsIn(const Desk& desk, const ChangeSet& changes);

/// Settles what a peer's changes touched, once all of them are here: places, and references to records that were merged
/// (merge_people.h). On the desk's thread, which it does not outlive.
class PulledPlaces : public QObject {
    Q_OBJECT

public:
    explicit PulledPlaces(Desk& desk, QObject* parent = nullptr);

    bool isEmpty() const { return m_postings.isEmpty() && m_changed.isEmpty(); }
    /// Those touched since the last time.
    QSet<PostingId> take() { return std::exchange(m_postings, {}); }
    /// Ids of all that was changed since the last time.
    QStringList takeChanged() { return std::exchange(m_changed, {}); }
    /// A fault is left to the next opening: what was pulled is pulled.
    void settle(const Today& today);

Q_SIGNALS:
    /// There are some, or more.
    void touched();

private:
    Desk& m_desk;
    QSet<PostingId> m_postings;
    QStringList m_changed;
};

/// Was told to have a place and waits again: somebody at another desk gave the same one.
bool lostItsPlace(const Signup& signup);

} // namespace entraide
