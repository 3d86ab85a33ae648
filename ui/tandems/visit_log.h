// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "workflows/tandem_desk.h"

#include <QHash>
#include <QList>
#include <QString>
#include <QVariant>

namespace entraide {

/// One time in the visit log, with the names beside it.
struct VisitLine {
    TandemTime time;
    QString who; ///< who goes
    QString helped;
    bool isStandIn = false;

    /// What it stays the same line by once a visit is written for it.
    QString key() const {
        return time.tandem.toString() + u'|' +
               (time.seriesDay.isValid() ? time.seriesDay.toString(Qt::ISODate) : time.visit.toString());
    }
    friend bool operator==(const VisitLine&, const VisitLine&) = default;
};

/// What was typed for a time and is not saved yet.
struct VisitDraft {
    VisitLine line; ///< as it was when it was typed
    VisitState state = VisitState::Performed;
    int minutes = 0;
    int kilometres = 0;
    QString reason;
};

/// What is typed, to be kept through a lock (ui/records/kept.h), and back.
QVariant keptVisits(const QHash<QString, VisitDraft>& drafts);
QHash<QString, VisitDraft> visitsFromKept(const QVariant& bytes);

/// The times of each live tandem in a period. Reads the whole desk's tandems: for a job.
QList<VisitLine> visitLines(const Desk& desk, QDate first, QDate last);

} // namespace entraide
