// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>

class QComboBox;

namespace entraide {

/// Lets screen readers on Linux say what a choice (QComboBox) is about. Qt tells them there only what is chosen, and
/// the name by the label beside it alone, never the accessible name: "French" where it should be "Language: French".
/// Each choice with a name and without a label gets one that is not seen. For all of the program, while this one lives;
/// GUI thread.
class ChoiceLabels : public QObject {
public:
    explicit ChoiceLabels(QObject* parent);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;
};

} // namespace entraide
