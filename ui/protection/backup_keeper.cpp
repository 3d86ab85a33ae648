// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/backup_keeper.h"

#include "backups/backup_making.h"
#include "backups/copy_cleaning.h"
#include "domain/error.h"
#include "storage/desk.h"
#include "storage/erasure_ledger.h"
#include "ui/protection/backup_jobs.h"
#include "ui/protection/backup_reading.h"
#include "ui/protection/leaving_dialog.h"
#include "ui/words/backup_words.h"
#include "ui/words/error_words.h"

#include <algorithm>
#include <chrono>
#include <optional>
#include <utility>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr std::chrono::milliseconds closingWait{2000}; // for another program at work on the copies

/// What came of keeping up.
struct Upkept {
    std::optional<Error> fault; ///< the copy of the day could not be made
    std::optional<BackupPlace> second;
    CleaningReport cleaned;
    bool isLate = false;
};

Upkept keptUpWith(Desk& desk, const QDateTime& now, const CopyProgress& progress) {
    Upkept result;
    const BackupReading before = BackupReading::of(desk, now);
    const bool mayMake = !desk.info().sample;
    try {
        if (mayMake && before.isDailyDue)
            result.second = makeBackup(desk, {.reason = BackupReason::Daily, .now = now, .progress = progress}).second;
        else if (mayMake)
            result.second = catchUpSecondPlace(desk, now, progress);
    } catch (const Error& error) {
        if (error.code() == ErrorCode::Cancelled)
            throw;
        result.fault = error;
    }
    if (hasCopiesToClean(desk))
        result.cleaned = cleanCopies(desk, now, progress);
    result.isLate = result.fault && before.isLate;
    return result;
}

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
        [now = m_today().now](Desk& desk, const CopyProgress& progress) { return keptUpWith(desk, now, progress); },
        [this](const Upkept& result) {
            if (result.fault)
                Q_EMIT said(
                    result.isLate
                        ? tr("The last copy of this desk that is in order is older than a week. %1")
                              .arg(backupErrorText(*result.fault))
                        : tr("No copy of this desk could be made today. %1").arg(backupErrorText(*result.fault)),
                    Tone::Warning);
            else if (const QStringList left = sentencesFor(result.cleaned); !left.isEmpty())
                Q_EMIT said(left.join(u' '), Tone::Warning);
            else if (result.second && !result.second->fault.isEmpty() && m_saidFault != result.second->fault)
                Q_EMIT said(faultText(*result.second), Tone::Accent);
            m_saidFault = result.second ? result.second->fault : QString();
            Q_EMIT keptUp();
        },
        [this](const std::exception_ptr& fault) {
            Q_EMIT said(backupErrorText(errorOf(fault, m_desk.info().file)), Tone::Warning);
            Q_EMIT keptUp();
        },
        this);
    connect(m_job, &Job::finished, this, [this] { m_job = nullptr; });
}

bool BackupKeeper::beforeLeaving(QWidget& window, std::function<void()> go) {
    try {
        if (m_desk.info().sample || !hasChangedSinceBackup(m_desk))
            return true;
    } catch (const Error&) {
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
        [](bool) {},
        // Nobody is there to read it: the next opening makes the day's copy, and says what keeps it from being made.
        [](const std::exception_ptr&) {}, dialog);
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
