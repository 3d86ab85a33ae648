// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/rekey_dialog.h"

#include "storage/rekey.h"
#include "ui/common/job.h"
#include "ui/shell/dialog_parts.h"
#include "ui/words/error_words.h"

#include <QLabel>
#include <QProgressBar>
#include <QVBoxLayout>

namespace entraide {

RekeyDialog::RekeyDialog(const Desk::Handle& handle, const QStringList& keep, QWidget* parent)
    : QDialog(parent)
    , m_progress(new QProgressBar) {
    setWindowTitle(tr("Another key"));
    QVBoxLayout* column = dialogColumn(*this);
    column->addWidget(dialogHeading(tr("The desk gets another key")));
    column->addWidget(dialogParagraph(tr("The whole file is written anew and checked. Until that is done the old one stays; "
                                         "also a power failure takes nothing away.")));
    m_progress->setRange(0, rekeySteps);
    m_progress->setAccessibleName(tr("Progress"));
    column->addWidget(m_progress);
    Job* job = Job::run<QByteArray>(
        tr("Changing the key"),
        [handle, keep](JobControl& control) {
            control.setTotal(rekeySteps);
            return rekeyDesk(handle.file, handle.keyAndSalt, keep,
                             [&](RekeyStep step) { control.setDone(static_cast<qint64>(step) + 1); });
        },
        [this](const QByteArray& key) { m_newKey = key; },
        [this](const std::exception_ptr& fault) { m_fault = sentenceFor(errorOf(fault)); }, this);
    job->setCancellable(false);
    connect(job, &Job::progressed, m_progress, [this](qint64 done) { m_progress->setValue(static_cast<int>(done)); });
    connect(job, &Job::finished, this, &QDialog::accept);
}

} // namespace entraide
