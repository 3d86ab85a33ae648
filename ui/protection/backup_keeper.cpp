// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/backup_keeper.h"

#include "backups/backup_making.h"
#include "domain/error.h"
#include "storage/desk.h"
#include "storage/erasure_ledger.h"
#include "ui/protection/backup_jobs.h"
#include "ui/protection/leaving_dialog.h"
#include "ui/words/backup_words.h"
#include "ui/words/error_words.h"

#include <algorithm>
#include <chrono>
#include <utility>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds closingWait{2000}; // for another program at work on the copies

bool isErasing(const Change& change) {
    return change.id.startsWith(ErasureLedger::documentPrefix);
}

} // namespace

BackupKeeper::BackupKeeper(Desk& desk, std::function<Today()> today, QObject* parent)
    : QObject(parent)
    , m_desk(desk)
    , m_today(std::move(today))
    , m_patience(std::chrono::seconds(10)) {
    m_soon.setSingleShot(true);
    // What a peer sends of one erasing comes in several steps.
    m_soon.setInterval(std::chrono::seconds(2));
    connect(&m_soon, &QTimer::timeout, this, &BackupKeeper::keepUp);
    connect(&desk, &Desk::changed, this, &BackupKeeper::changed);
}

void BackupKeeper::changed(const ChangeSet& changes) {
    if (std::ranges::any_of(changes.changes, isErasing))
        m_soon.start();
}

void BackupKeeper::keepUp() {
    if (m_job) {
        m_soon.start();
        return;
    }
    m_job = runOnCopies<Upkept>(
        tr("Looking after the copies"), m_desk.handle().forTeam(),
        [now = m_today().now, isSuspected = m_isSuspected](Desk& desk, const CopyProgress& progress) {
            return keepCopiesUp(desk, {.now = now, .progress = progress, .isSuspected = isSuspected});
        },
        [this](const Upkept& result) {
            tell(result);
            Q_EMIT keptUp();
        },
        [this](const std::exception_ptr& fault) {
            const Error error = errorOf(fault, m_desk.info().file);
            if (isDamageOf(m_desk.info().file, error)) // so much that it cannot be opened a second time
                find(DeskDamage{error.detail(), newestSoundCopy(m_desk), {}});
            else
                Q_EMIT said(backupErrorText(error, m_desk.info().file), Tone::Warning);
            Q_EMIT keptUp();
        },
        this);
    connect(m_job, &Job::finished, this, [this] { m_job = nullptr; });
}

void BackupKeeper::tell(const Upkept& result) {
    if (result.damage)
        return find(*result.damage);
    if (result.isMade || (m_isSuspected && !result.fault)) {
        m_isSuspected = false;
        Q_EMIT foundSound();
    }
    if (result.fault) {
        const QString why = backupErrorText(*result.fault, m_desk.info().file);
        Q_EMIT said(result.isLate ? tr("The last copy of this desk that is in order is older than a week. %1").arg(why)
                                  : tr("No copy of this desk could be made today. %1").arg(why),
                    Tone::Warning);
    } else if (const QStringList left = sentencesFor(result.cleaned); !left.isEmpty()) {
        Q_EMIT said(left.join(u' '), Tone::Warning);
    } else if (result.second && !result.second->fault.isEmpty() && m_saidFault != result.second->fault) {
        Q_EMIT said(faultText(*result.second), Tone::Accent);
    }
    m_saidFault = result.second ? result.second->fault : QString();
}

void BackupKeeper::find(const DeskDamage& damage) {
    suspect();
    Q_EMIT foundDamaged(damage);
}

void BackupKeeper::suspect() {
    m_isSuspected = true;
    Q_EMIT suspected();
}

/// Nobody is there to read what kept the copy from being made: the next opening makes the day's, and says it. A desk
/// that is damaged is read through then, also where the day has its copy.
void BackupKeeper::failLeaving(const Error& error) {
    if (isDamageOf(m_desk.info().file, error))
        suspect();
}

bool BackupKeeper::beforeLeaving(QWidget& window, std::function<void()> go) {
    try {
        if (m_desk.info().sample || !hasChangedSinceBackup(m_desk))
            return true;
    } catch (const Error& error) {
        failLeaving(error);
        return true; // a desk that cannot be read any more is not kept open for that
    }
    if (m_job)
        m_job->cancel(); // it would only be waited for
    if (m_leaving)
        return false; // asked to close twice
    auto* dialog = new LeavingDialog(&window);
    m_leaving = dialog;
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    Job* job = runOnCopies<bool>(
        tr("Making a backup"), m_desk.handle().forTeam(),
        [now = m_today().now](Desk& desk, const CopyProgress& progress) {
            makeBackup(desk, {.reason = BackupReason::Closing, .now = now, .progress = progress, .wait = closingWait});
            return true;
        },
        [](bool) {}, [this](const std::exception_ptr& fault) { failLeaving(errorOf(fault, m_desk.info().file)); },
        dialog);
    connect(dialog, &LeavingDialog::skipped, job, &Job::cancel);
    QTimer::singleShot(m_patience, job, &Job::cancel); // a large desk: the next opening makes it, beside the window
    connect(job, &Job::finished, dialog, [dialog, go = std::move(go)] {
        dialog->done(QDialog::Accepted);
        go();
    });
    dialog->open();
    return false;
}

} // namespace entraide
