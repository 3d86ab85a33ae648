// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow: the whole desk as an open file, and a new desk from such a file.
#include "domain/error.h"
#include "storage/audit_paper.h"
#include "storage/desk.h"
#include "storage/document_store.h"
#include "storage/open_json.h"
#include "ui/common/job.h"
#include "ui/common/job_bar.h"
#include "ui/shell/main_window.h"
#include "ui/words/error_words.h"
#include "ui/words/open_json_words.h"

#include <QDir>
#include <QFileDialog>
#include <QStandardPaths>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

OpenJsonProgress progressOf(JobControl& control) {
    return [&control](qint64 done, qint64 total) {
        control.stopIfCancelled();
        control.setTotal(total);
        control.setDone(done);
    };
}

} // namespace

void MainWindow::exportDesk() {
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog = new QFileDialog(this, tr("Export the whole desk"), folder, tr("Open exports of a desk (*.json)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(u"json"_s);
    dialog->selectFile(tr("desk", "beginning of a file's name") + u'-' + m_context.today().date.toString(Qt::ISODate) +
                       u".json"_s);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::writeDesk);
    dialog->open();
}

void MainWindow::writeDesk(const QString& path) {
    Job* job = Job::run<OpenJsonDone>(
        tr("Exporting the desk"),
        [path, handle = m_context.desk.handle()](JobControl& control) {
            const auto desk = Desk::openAgain(handle);
            desk->require(DeskAct::Export);
            enterExported(*desk, {.kind = "desk"_L1, .format = "json"_L1, .rows = desk->documents().documentCount()});
            return writeOpenJson(*desk, path, progressOf(control));
        },
        [this, path](const OpenJsonDone& done) {
            say(tr("%n record(s) of the desk are in “%1”. The file is not encrypted: keep it safe. Passphrases and the "
                   "journal are not in it.",
                   nullptr, static_cast<int>(done.documents))
                    .arg(QDir::toNativeSeparators(path)),
                Tone::Positive);
        },
        [this](const std::exception_ptr& fault) { say(openJsonText(errorOf(fault)), Tone::Danger); }, this);
    m_jobs->watch(*job);
}

void MainWindow::importDesk() {
    if (holdsRecords(m_context.desk)) {
        say(tr("There are records in this desk already. Make a new desk first: an export is opened in an empty one."),
            Tone::Warning);
        return;
    }
    const QString folder = QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation);
    auto* dialog =
        new QFileDialog(this, tr("Open from an export"), folder, tr("Open exports of a desk (*.json);;All files (*)"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, &MainWindow::readDesk);
    dialog->open();
}

void MainWindow::readDesk(const QString& path) {
    Job* job = Job::run<OpenJsonDone>(
        tr("Reading the export"),
        [path, handle = m_context.desk.handle()](JobControl& control) {
            const auto desk = Desk::openAgain(handle);
            return readOpenJson(*desk, path, OpenJsonInto::EmptyDesk, progressOf(control));
        },
        [this](const OpenJsonDone& done) {
            m_context.desk.announce(done.changes);
            say(tr("%n record(s) were read. Users have to be given passphrases anew, under Protection.", nullptr,
                   static_cast<int>(done.documents)),
                Tone::Positive);
        },
        [this](const std::exception_ptr& fault) { say(openJsonText(errorOf(fault)), Tone::Danger); }, this);
    job->setWriting(true);
    m_jobs->watch(*job);
}

} // namespace entraide
