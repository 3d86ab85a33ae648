// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/records/ask_reason.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QInputDialog>

namespace entraide {

namespace {

struct AskReasonTexts {
    Q_DECLARE_TR_FUNCTIONS(AskReason)
};

/// What is typed stays as it is typed.
void offer(QInputDialog& dialog, const QStringList& reasons) {
    dialog.setComboBoxItems(QStringList{QString()} + reasons);
    dialog.setComboBoxEditable(true);
    if (auto* list = dialog.findChild<QComboBox*>()) {
        list->setCompleter(nullptr);
        list->setInsertPolicy(QComboBox::NoInsert);
    }
}

} // namespace

void askReason(QWidget& parent, const ReasonQuestion& question, std::function<void(const QString&)> run) {
    auto* dialog = new QInputDialog(&parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(question.title);
    dialog->setLabelText(question.question);
    if (!question.usual.isEmpty())
        offer(*dialog, question.usual);
    dialog->setOkButtonText(question.yes.isEmpty() ? AskReasonTexts::tr("Note it") : question.yes);
    dialog->setCancelButtonText(question.no.isEmpty() ? AskReasonTexts::tr("Leave it") : question.no);
    QObject::connect(dialog, &QInputDialog::textValueSelected, &parent, std::move(run));
    dialog->open();
}

} // namespace entraide
