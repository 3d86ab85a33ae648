// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/requests/ask_effort.h"

#include "ui/words/time_words.h"

#include <QCoreApplication>
#include <QDialog>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr int longestMinutes = 24 * 60;
constexpr int minuteStep = 15;
constexpr int farthest = 999;

struct AskEffortTexts {
    Q_DECLARE_TR_FUNCTIONS(AskEffort)
};

} // namespace

void askEffort(QWidget& parent, const QString& about, const Effort& before, int agreedMinutes,
               std::function<void(const Effort&)> run) {
    auto* dialog = new QDialog(&parent);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setObjectName(u"effort"_s);
    dialog->setWindowTitle(AskEffortTexts::tr("Did it happen?"));
    auto* minutes = new QSpinBox;
    minutes->setObjectName(u"effortMinutes"_s);
    minutes->setRange(0, longestMinutes);
    minutes->setSingleStep(minuteStep);
    minutes->setSuffix(AskEffortTexts::tr(" min"));
    minutes->setSpecialValueText(agreedMinutes > 0 ? AskEffortTexts::tr("as agreed (%1)").arg(durationText(agreedMinutes))
                                                   : AskEffortTexts::tr("as agreed"));
    minutes->setValue(before.minutes);
    auto* kilometres = new QSpinBox;
    kilometres->setObjectName(u"effortKilometres"_s);
    kilometres->setRange(0, farthest);
    kilometres->setSuffix(AskEffortTexts::tr(" km"));
    kilometres->setSpecialValueText(AskEffortTexts::tr("none"));
    kilometres->setValue(before.kilometres);
    auto* form = new QFormLayout(dialog);
    auto* what = new QLabel(about);
    what->setWordWrap(true);
    form->addRow(what);
    form->addRow(AskEffortTexts::tr("&Minutes"), minutes);
    form->addRow(AskEffortTexts::tr("&Kilometres"), kilometres);
    auto* buttons = new QDialogButtonBox;
    buttons->addButton(AskEffortTexts::tr("It took place"), QDialogButtonBox::AcceptRole)->setDefault(true);
    buttons->addButton(AskEffortTexts::tr("Leave it"), QDialogButtonBox::RejectRole);
    form->addRow(buttons);
    QObject::connect(buttons, &QDialogButtonBox::accepted, dialog, &QDialog::accept);
    QObject::connect(buttons, &QDialogButtonBox::rejected, dialog, &QDialog::reject);
    QObject::connect(dialog, &QDialog::accepted, &parent, [minutes, kilometres, run = std::move(run)] {
        run({minutes->value(), kilometres->value()});
    });
    minutes->selectAll();
    dialog->open();
}

} // namespace entraide
