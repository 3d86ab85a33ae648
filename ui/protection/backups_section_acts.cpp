// SPDX-License-Identifier: GPL-3.0-or-later
// The tab of copies: what is done with them, each as a job.
#include "backups/backup_acts.h"
#include "backups/backup_making.h"
#include "backups/restore_plan.h"
#include "domain/error.h"
#include "domain/permissions.h"
#include "storage/desk.h"
#include "ui/common/job_bar.h"
#include "ui/protection/backup_jobs.h"
#include "ui/protection/backups_section.h"
#include "ui/protection/restore_dialog.h"
#include "ui/words/backup_words.h"
#include "ui/words/error_words.h"
#include "ui/words/time_words.h"

#include <QDesktopServices>
#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QMessageBox>
#include <QPushButton>
#include <QUrl>

namespace entraide {

using namespace Qt::StringLiterals;

template <class Result>
void BackupsSection::start(const QString& title, bool writing, std::function<Result(Desk&, const CopyProgress&)> work,
                           std::function<void(Result)> done) {
    if (isWorking())
        return;
    watch(runOnCopies<Result>(
              title, desk().handle(), std::move(work), std::move(done),
              [this](const std::exception_ptr& fault) { fail(fault); }, this),
          writing);
}

void BackupsSection::watch(Job* job, bool writing) {
    m_job = job;
    job->setWriting(writing);
    m_jobs->watch(*job);
    connect(job, &Job::finished, this, [this, writing](Job::State state) {
        m_job = nullptr;
        if (state == Job::State::Cancelled)
            Q_EMIT said(tr("Stopped. Nothing was changed."), Tone::Accent);
        refreshCommands();
        if (writing)
            readAgain();
    });
    refreshCommands();
}

void BackupsSection::fail(const std::exception_ptr& fault) {
    Q_EMIT said(backupErrorText(errorOf(fault, desk().info().file), desk().info().file), Tone::Danger);
}

void BackupsSection::readAgain() {
    if (isWorking()) {
        m_soon.start();
        return;
    }
    start<BackupReading>(
        tr("Reading the copies"), false,
        [now = context().today().now](Desk& desk, const CopyProgress&) { return BackupReading::of(desk, now); },
        [this](const BackupReading& reading) {
            m_isRead = true;
            showReading(reading);
            Q_EMIT read();
        });
}

void BackupsSection::choose(const QString& file) {
    m_wanted = file;
    readAgain();
}

void BackupsSection::makeNow() {
    start<BackupMade>(
        tr("Making a backup"), true,
        [now = context().today().now](Desk& desk, const CopyProgress& progress) {
            return makeBackup(desk, {.reason = BackupReason::ByHand, .now = now, .progress = progress});
        },
        [this](const BackupMade& made) {
            m_wanted = made.copy.file;
            QString sentence = tr("A copy was made and read again: it is in order.");
            if (made.second && !made.second->fault.isEmpty())
                sentence += u' ' + faultText(*made.second);
            Q_EMIT said(sentence, made.second && !made.second->fault.isEmpty() ? Tone::Warning : Tone::Positive);
        });
}

void BackupsSection::check() {
    start<CopyReport>(
        tr("Checking the copy"), true,
        [copy = chosen()->copy, now = context().today().now](Desk& desk, const CopyProgress& progress) {
            return checkAndNote(desk, copy, now, progress);
        },
        [this](const CopyReport& report) {
            Q_EMIT said(sentenceFor(report), report.state == CopyState::Sound ? Tone::Positive : Tone::Danger);
        });
}

void BackupsSection::keep() {
    start<bool>(
        tr("Writing to the copy"), true,
        [copy = chosen()->copy](Desk& desk, const CopyProgress&) {
            keepCopy(desk, copy, !copy.isKept());
            return !copy.isKept();
        },
        [this](bool kept) {
            Q_EMIT said(kept ? tr("This copy is kept until somebody removes it.")
                             : tr("This copy goes in its turn, as the others do."),
                        Tone::Positive);
        });
}

void BackupsSection::remove() {
    const BackupCopy copy = chosen()->copy;
    const BackupLine* newest = m_reading.newestSound();
    auto* box = new QMessageBox(this);
    box->setObjectName(u"removeCopy"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setTextFormat(Qt::PlainText);
    box->setWindowTitle(tr("Remove this copy"));
    box->setText(tr("The copy of %1 is deleted for good.").arg(dateTimeText(copy.made.toLocalTime())));
    box->setInformativeText(newest && newest->copy.file == copy.file
                                ? tr("It is the newest copy that is in order. Make another one first, unless you are "
                                     "sure.")
                                : tr("The desk and its other copies stay as they are."));
    QPushButton* yes = box->addButton(tr("Delete the copy"), QMessageBox::DestructiveRole);
    yes->setObjectName(u"removeCopyYes"_s);
    box->setDefaultButton(box->addButton(tr("Keep it"), QMessageBox::RejectRole));
    connect(yes, &QPushButton::clicked, this, [this, copy] {
        start<bool>(
            tr("Removing the copy"), true,
            [copy](Desk& desk, const CopyProgress&) {
                removeCopy(desk, copy);
                return true;
            },
            [this](bool) { Q_EMIT said(tr("The copy was removed."), Tone::Positive); });
    });
    box->open();
}

void BackupsSection::restore() {
    auto* dialog = new RestoreDialog(desk(), chosen()->copy, context().today().now, this);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    connect(dialog, &RestoreDialog::restoredBeside, this, [this](const QString& file) {
        Q_EMIT said(tr("Restored to %1. It is a desk of its own now: open it from the menu File.")
                        .arg(QDir::toNativeSeparators(file)),
                    Tone::Positive);
        readAgain();
    });
    connect(dialog, &RestoreDialog::restoredInPlace, this, [this] {
        readAgain();
        takeRestored();
    });
    dialog->open();
}

/// The window goes, and the restored file takes the desk's place when it is opened again.
void BackupsSection::takeRestored() {
    if (auto* whole = qobject_cast<Page*>(&page()))
        Q_EMIT whole->reopenRequested();
}

void BackupsSection::leaveRestored() {
    try {
        dropPlannedRestore(desk().info().file);
        Q_EMIT said(tr("The desk stays as it is."), Tone::Positive);
    } catch (const Error& error) {
        Q_EMIT said(backupErrorText(error, desk().info().file), Tone::Danger);
    }
    readAgain();
}

void BackupsSection::openFolder() {
    const BackupLine* line = chosen() ? chosen() : m_reading.newestSound();
    if (line)
        QDesktopServices::openUrl(QUrl::fromLocalFile(QFileInfo(line->copy.file).absolutePath()));
}

void BackupsSection::askForSecondPlace() {
    auto* dialog = new QFileDialog(this, tr("A second place for the copies"));
    dialog->setObjectName(u"chooseSecondPlace"_s);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::Directory);
    dialog->setOption(QFileDialog::ShowDirsOnly);
    connect(dialog, &QFileDialog::fileSelected, this, &BackupsSection::chooseSecondPlace);
    dialog->open();
}

void BackupsSection::chooseSecondPlace(const QString& folder) {
    start<std::optional<BackupPlace>>(
        tr("Copying to the second place"), true,
        [folder, now = context().today().now](Desk& desk, const CopyProgress& progress) {
            desk.require(DeskAct::MakeBackup);
            BackupPlaces places(desk);
            places.chooseSecond(folder);
            places.save();
            return folder.isEmpty() ? std::nullopt : catchUpSecondPlace(desk, now, progress);
        },
        [this](const std::optional<BackupPlace>& place) {
            if (!place)
                Q_EMIT said(tr("Copies stay beside the desk only. Those at the second place are left there."),
                            Tone::Accent);
            else if (place->fault.isEmpty())
                Q_EMIT said(tr("From now on each copy goes to %1 too.").arg(QDir::toNativeSeparators(place->path)),
                            Tone::Positive);
            else
                Q_EMIT said(faultText(*place), Tone::Warning);
        });
}

} // namespace entraide
