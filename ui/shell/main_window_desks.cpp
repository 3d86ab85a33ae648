// SPDX-License-Identifier: GPL-3.0-or-later
// MainWindow: other desks of this PC, and the sample, which goes away in one click.
#include "storage/desk.h"
#include "ui/records/undo_history.h"
#include "ui/shell/main_window.h"
#include "ui/shell/recent_desks.h"
#include "ui/shell/sample_leaving.h"

#include <QAction>
#include <QDir>
#include <QMenu>

namespace entraide {

using namespace Qt::StringLiterals;

void MainWindow::buildRecentDesks(QMenu& file) {
    QStringList files = recentDesks(m_context.settings);
    files.removeAll(m_context.desk.info().file);
    if (files.isEmpty())
        return;
    QMenu* recent = file.addMenu(tr("Desks opened &before"));
    recent->setObjectName(u"recentDesks"_s);
    for (const QString& one : std::as_const(files)) {
        QAction* action = recent->addAction(recentDeskName(one, files).replace(u'&', u"&&"_s));
        action->setStatusTip(QDir::toNativeSeparators(one));
        action->setData(one);
        connect(action, &QAction::triggered, this,
                [this, one] { whenSaved([this, one] { Q_EMIT openFileRequested(one); }); });
    }
}

void MainWindow::noteSampleTouched() {
    if (m_history->canUndo() && !isSampleTouched(m_context.desk))
        setSampleTouched(m_context.desk);
}

} // namespace entraide
