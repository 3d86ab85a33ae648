// SPDX-License-Identifier: GPL-3.0-or-later
// The window goes, or shows another desk: what is typed and not saved is asked about before.
#include "ui/shell/main_window.h"

#include <QApplication>
#include <QCloseEvent>
#include <QMessageBox>
#include <QPushButton>
#include <QSettings>

namespace entraide {

using namespace Qt::StringLiterals;

void MainWindow::whenSaved(std::function<void()> go) {
    if (saysBusy())
        return;
    const QStringList typed = m_drafts->words();
    if (typed.isEmpty()) {
        go();
        return;
    }
    auto* box = new QMessageBox(this);
    box->setObjectName(u"unsaved"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setIcon(QMessageBox::Question);
    box->setWindowTitle(tr("Not saved yet"));
    box->setText(tr("This is typed and not saved yet:"));
    box->setInformativeText(typed.join(u'\n'));
    QPushButton* save = box->addButton(tr("&Save"), QMessageBox::AcceptRole);
    QPushButton* discard = box->addButton(tr("&Discard"), QMessageBox::DestructiveRole);
    QPushButton* stay = box->addButton(tr("&Go on writing"), QMessageBox::RejectRole);
    save->setObjectName(u"unsavedSave"_s);
    discard->setObjectName(u"unsavedDiscard"_s);
    stay->setObjectName(u"unsavedStay"_s);
    box->setDefaultButton(save);
    box->setEscapeButton(stay);
    connect(box, &QMessageBox::buttonClicked, this, [=, this, go = std::move(go)](const QAbstractButton* pressed) {
        if (pressed == discard || (pressed == save && m_drafts->saveAll()))
            go();
    });
    box->open();
}

void MainWindow::closeEvent(QCloseEvent* event) {
    if (saysBusy()) {
        event->ignore();
        return;
    }
    if (!m_leaves && !m_drafts->words().isEmpty()) {
        event->ignore();
        whenSaved([this] {
            m_leaves = true;
            close();
        });
        return;
    }
    // When the whole session ends there is no time for it: whoever ignores the event would keep the computer on.
    if (m_beforeLeaving && !m_isCopied && !qApp->isSavingSession()) {
        const bool mayClose = m_beforeLeaving([this] {
            m_leaves = true;
            m_isCopied = true;
            close();
        });
        if (!mayClose) {
            event->ignore();
            return;
        }
    }
    m_context.settings.setValue("window/geometry", saveGeometry());
    QMainWindow::closeEvent(event);
}

} // namespace entraide
