// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/protection/leaving_dialog.h"

#include "ui/common/button.h"

#include <QLabel>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

namespace entraide {

using namespace Qt::StringLiterals;

LeavingDialog::LeavingDialog(QWidget* parent)
    : QDialog(parent) {
    setObjectName(u"leavingDialog"_s);
    setWindowTitle(tr("Closing the desk"));
    auto* text = new QLabel(tr("Making a backup…"));
    auto* bar = new QProgressBar;
    bar->setRange(0, 0);
    bar->setTextVisible(false);
    bar->setAccessibleName(text->text());
    QPushButton* skip = makeButton(tr("Skip"));
    skip->setObjectName(u"skipBackup"_s);
    auto* column = new QVBoxLayout(this);
    column->setContentsMargins(24, 24, 24, 24);
    column->setSpacing(12);
    column->addWidget(text);
    column->addWidget(bar);
    column->addWidget(skip, 0, Qt::AlignRight);
    connect(skip, &QPushButton::clicked, this, &LeavingDialog::reject);
}

void LeavingDialog::reject() {
    Q_EMIT skipped();
}

} // namespace entraide
