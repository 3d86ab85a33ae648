// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/file_exporter.h"

#include "domain/error.h"
#include "interchange/file_faults.h"
#include "storage/desk.h"
#include "ui/words/error_words.h"

#include <QDir>
#include <QFileDialog>
#include <QFileInfo>
#include <QSaveFile>
#include <QStandardPaths>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

void writeWhole(const QString& path, const QByteArray& bytes) {
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly))
        throw fault::ofFile(file);
    file.setPermissions(QFile::ReadOwner | QFile::WriteOwner); // people in plain text
    if (file.write(bytes) != bytes.size() || !file.commit())
        throw fault::ofFile(file);
}

} // namespace

FileExporter::FileExporter(Desk& desk, QObject* parent)
    : QObject(parent)
    , m_desk(desk) {}

FileExporter::~FileExporter() = default;

void FileExporter::ask(const FileExport& what, QWidget& over) {
    auto* dialog = new QFileDialog(over.window(), what.title,
                                   QStandardPaths::writableLocation(QStandardPaths::DocumentsLocation), what.filter);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setAcceptMode(QFileDialog::AcceptSave);
    dialog->setDefaultSuffix(QFileInfo(what.name).suffix());
    dialog->selectFile(what.name);
    connect(dialog, &QFileDialog::fileSelected, this, [this, what](const QString& path) { write(what, path); });
    dialog->open();
}

void FileExporter::write(const FileExport& what, const QString& path) {
    if (m_job) {
        Q_EMIT said(tr("The last file is still being written."), Tone::Warning);
        return;
    }
    m_job = Job::run<FileExport::Made>(
        what.title,
        [what, path, handle = m_desk.handle()](JobControl& control) {
            const auto desk = Desk::openAgain(handle);
            desk->require(DeskAct::Export);
            FileExport::Made made = what.make(*desk, control);
            control.stopIfCancelled();
            if (made.entries == 0)
                return made;
            LeavingPaper paper = what.paper;
            paper.rows = made.entries;
            enterExported(*desk, paper);
            writeWhole(path, made.bytes);
            return made;
        },
        [this, path](const FileExport::Made& made) {
            m_job = nullptr;
            if (made.entries == 0) {
                Q_EMIT said(made.remark.isEmpty() ? tr("There is nothing to write into such a file.") : made.remark,
                            Tone::Warning);
                return;
            }
            const QString sentence =
                tr("%n entries are in “%1”. The file is not encrypted.", nullptr, static_cast<int>(made.entries))
                    .arg(QDir::toNativeSeparators(path));
            Q_EMIT said(made.remark.isEmpty() ? sentence : sentence + u' ' + made.remark, Tone::Positive);
        },
        [this](const std::exception_ptr& fault) {
            m_job = nullptr;
            Q_EMIT said(sentenceFor(errorOf(fault)), Tone::Danger);
        },
        this);
    Q_EMIT started(m_job);
}

} // namespace entraide
