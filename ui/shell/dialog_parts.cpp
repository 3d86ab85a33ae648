// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/shell/dialog_parts.h"


#include "ui/common/metrics.h"
#include "ui/common/tone_label.h"
#include "ui/common/whole_label.h"

#include <QDialog>
#include <QLabel>
#include <QVBoxLayout>

namespace entraide {

QLabel* dialogParagraph(const QString& text) {
    auto* label = new QLabel(text);
    label->setWordWrap(true);
    keepWhole(*label);
    return label;
}

QLabel* dialogHeading(const QString& text) {
    auto* label = new QLabel(text);
    label->setFont(pageTitleFont(label->font()));
    label->setWordWrap(true);
    return label;
}

QLabel* dialogProblem() {
    auto* label = new ToneLabel({}, Tone::Danger);
    label->setWordWrap(true);
    return label;
}

QVBoxLayout* dialogColumn(QDialog& dialog) {
    constexpr int margin = 24;
    constexpr int width = 520;
    auto* column = new QVBoxLayout(&dialog);
    column->setContentsMargins(margin, margin, margin, margin);
    column->setSpacing(12);
    dialog.setMinimumWidth(width);
    return column;
}

} // namespace entraide
