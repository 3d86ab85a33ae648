// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDialog>

namespace entraide {

/// Over a window that is about to close: a copy is being made, which can be skipped.
class LeavingDialog : public QDialog {
    Q_OBJECT

public:
    explicit LeavingDialog(QWidget* parent);

Q_SIGNALS:
    void skipped();

protected:
    /// Escape skips it too.
    void reject() override;
};

} // namespace entraide
