// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "backups/backup_upkeep.h"
#include "storage/change.h"
#include "ui/common/job.h"
#include "ui/common/tones.h"
#include "workflows/clock.h"

#include <QObject>
#include <QPointer>
#include <QTimer>
#include <QWidget>

#include <chrono>
#include <functional>

namespace entraide {

class Desk;

/// Makes copies of the open desk by itself: when it is opened the first time of a day, at midnight, when it is closed
/// after changes. Lets an erasing reach the copies, and says when copies are late or the second place was missed. All
/// as jobs. Of a sample desk no copies are made. GUI thread; goes before the desk.
class BackupKeeper : public QObject {
    Q_OBJECT

public:
    BackupKeeper(Desk& desk, std::function<Today()> today, QObject* parent = nullptr);

    /// The copy of the day, if there is none yet; the second place, if it was missed; copies that still hold somebody
    /// who was erased. For after an opening, and for midnight.
    void keepUp();
    /// The desk is about to be closed. True: there is nothing to copy, \a go was not called. False: a copy is made,
    /// with a small window over \a window that skips it, and \a go is called once it is made, skipped, or too slow.
    bool beforeLeaving(QWidget& window, std::function<void()> go);
    /// An earlier copy found the desk damaged, in this program or the last: keepUp() reads it through.
    void setSuspected(bool isSuspected) { m_isSuspected = isSuspected; }
    bool isWorking() const { return !m_job.isNull(); }
    /// How long a desk that is closed waits for its copy.
    void setPatience(std::chrono::milliseconds patience) { m_patience = patience; }

Q_SIGNALS:
    void said(const QString& sentence, entraide::Tone tone);
    void keptUp();
    /// A copy could not be made since the desk itself is damaged; also while it is closed, when nobody can be told.
    void suspected();
    /// It was read through, and is damaged.
    void foundDamaged(const entraide::DeskDamage& damage);
    /// It was suspected, or a copy was due, and is in order.
    void foundSound();

private:
    void changed(const ChangeSet& changes);
    void tell(const Upkept& result);
    void find(const DeskDamage& damage);
    void suspect();
    void failLeaving(const Error& error);

    Desk& m_desk;
    std::function<Today()> m_today;
    QPointer<Job> m_job;
    QPointer<QWidget> m_leaving;
    QTimer m_soon; ///< after an erasing
    std::chrono::milliseconds m_patience;
    bool m_isSuspected = false;
    QString m_saidFault; ///< of the second place: once for each
};

} // namespace entraide
