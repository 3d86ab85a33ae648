// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/common/choice_labels.h"

#include "ui/common/field_names.h"

#include <QApplication>
#include <QComboBox>
#include <QEvent>
#include <QLabel>
#include <QSplitter>

namespace entraide {

using namespace Qt::StringLiterals;

namespace {

constexpr auto unseenLabelName = "unseenLabel"_L1;

void labelIt(QComboBox& choice) {
    QWidget* parent = choice.parentWidget();
    if (!parent || choice.accessibleName().isEmpty() || qobject_cast<QSplitter*>(parent))
        return; // in a splitter it would get a pane of its own
    QLabel* label = labelOf(choice);
    if (!label) {
        label = new QLabel(parent);
        label->setObjectName(unseenLabelName);
        label->setBuddy(&choice);
        label->hide();
        QObject::connect(&choice, &QObject::destroyed, label, &QObject::deleteLater);
    }
    if (label->objectName() == unseenLabelName)
        label->setText(choice.accessibleName().replace(u'&', u"&&"_s));
}

} // namespace

ChoiceLabels::ChoiceLabels(QObject* parent)
    : QObject(parent) {
    qApp->installEventFilter(this);
}

bool ChoiceLabels::eventFilter(QObject* watched, QEvent* event) {
    if (event->type() == QEvent::Show || event->type() == QEvent::FocusIn) {
        if (auto* choice = qobject_cast<QComboBox*>(watched))
            labelIt(*choice);
    }
    return false;
}

} // namespace entraide
