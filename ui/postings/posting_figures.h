// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/records.h"

#include <QHash>
#include <QObject>

#include <functional>

namespace entraide {

class Desk;

/// How a posting stands: what its line in the list says beside its own words.
struct PostingFigure {
    QString organisation; ///< empty when it is not here yet
    QDate nextDate;       ///< of the next shift that is not over; invalid when none is to come
    TimeRange nextHours;
    int taken = 0;
    int needed = 0; ///< limited places; 0: none is limited
    int waiting = 0;
    int applied = 0; ///< to be dealt with
};

/// The figures of postings, each counted once until the desk changes. GUI thread. Make it before the models that ask
/// it: it has to hear of a change first.
class PostingFigures : public QObject {
    Q_OBJECT

public:
    PostingFigures(Desk& desk, std::function<QDate()> today, QObject* parent = nullptr);

    const PostingFigure& of(const QString& id, const QJsonObject& body);

private:
    Desk& m_desk;
    std::function<QDate()> m_today;
    QDate m_countedOn;
    QHash<QString, PostingFigure> m_figures;
};

} // namespace entraide
